"""What a training shows while it runs: curves, and a sample picture of one held-out place."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QGroupBox, QSizePolicy, QVBoxLayout, QWidget

from ...contract.events import Event, MetricEvent, PictureEvent
from ...processing.host.text import tr, tr_noop
from .curves import Curves

PANELS = "Panels"
"""The text in the picture's file that names its panels."""
PANEL_LABELS = {
    "t1": tr_noop("Optical T1"),
    "truth": tr_noop("T2, true"),
    "simulated": tr_noop("T2, simulated"),
}
SAMPLE = "sample"


class ProgressView(QGroupBox):
    """Curves and picture; feed it with every event of the worker."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("How it goes"), parent)
        self.curves = Curves()
        self.sample = SampleView()
        layout = QVBoxLayout(self)
        layout.addWidget(self.curves)
        layout.addWidget(self.sample)
        self.clear()

    def clear(self) -> None:
        """Forget the last run."""
        self.curves.clear()
        self.sample.clear()

    def take(self, event: Event) -> None:
        """Take one event; those of other kinds are left."""
        if isinstance(event, MetricEvent):
            self.curves.add(event.name, event.value, event.step)
        elif isinstance(event, PictureEvent) and event.name == SAMPLE:
            self.sample.show_file(event.path, event.step)


class SampleView(QWidget):
    """The panels of a sample picture side by side, each under its name."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.epoch = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVisible(False)

    def clear(self) -> None:
        """Show nothing."""
        self.image = QImage()
        self.setVisible(False)

    def show_file(self, path: str, epoch: int) -> None:
        """Show a picture; one that is gone by now is left for the next."""
        image = QImage(path)
        if image.isNull():
            return
        self.image, self.epoch = image, epoch
        self.setVisible(True)
        self._fit()
        self.update()

    @property
    def labels(self) -> list[str]:
        """What the panels show, from left to right."""
        names = self.image.text(PANELS).split()
        return [tr(PANEL_LABELS[name]) for name in names if name in PANEL_LABELS]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The height follows the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.image.isNull():
            height = self.width() * self.image.height() / self.image.width()
            self.setFixedHeight(round(height + 3 * self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if self.image.isNull():
            return
        painter = QPainter(self)
        line = self.fontMetrics().height()
        width = float(self.width())
        height = width * self.image.height() / self.image.width()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        title = tr("A held-out place after epoch {epoch}").format(epoch=self.epoch)
        painter.drawText(QRectF(0, 0, width, line), int(Qt.AlignmentFlag.AlignLeft), title)
        # Few pixels of ground: seen as such, not blurred.
        painter.drawImage(QRectF(0, 1.3 * line, width, height), self.image)
        labels = self.labels
        for index, label in enumerate(labels):
            box = QRectF(
                index * width / len(labels), 1.4 * line + height, width / len(labels), line
            )
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), label)
        painter.end()
