"""Curves of a training as they come: held-out PSNR beside the simple methods, and the loss."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...contract.choices import METHOD_TITLES
from ...processing.host.text import tr
from ..window.axes import Axes, axis_ticks, tick_text

MODEL, COPY, LINE, LOSS = "val_psnr", "val_psnr_copy", "val_psnr_line", "loss"
# Readable on white and on dark grey alike, and for the colour-blind.
_COLOURS = {MODEL: "#1f8fd6", COPY: "#d9822b", LINE: "#3fa34d", LOSS: "#b05cc6"}
_STYLES = {COPY: Qt.PenStyle.DotLine, LINE: Qt.PenStyle.DashLine}
_MOST_TICKS = 5
_LARGEST = 1e30
"""A loss beyond this is no curve any more, and its axis cannot be reckoned with."""


class Curves(QWidget):
    """Two plots, one above the other. ``add`` takes figures as they come, in any order."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.series: dict[str, dict[int, float]] = {name: {} for name in _COLOURS}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Curves of the training"))

    def sizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(20 * line, 17 * line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(10 * self.fontMetrics().height(), self.sizeHint().height())

    def clear(self) -> None:
        """Forget all."""
        for values in self.series.values():
            values.clear()
        self.update()

    def add(self, name: str, value: float, epoch: int) -> None:
        """Take one figure; one that is not drawn, or is no number, is left out."""
        # NaN is not within the limits either.
        if name in self.series and epoch > 0 and abs(value) <= _LARGEST:
            self.series[name][epoch] = value
            self.update()

    @property
    def best(self) -> Optional[int]:
        """The epoch with the best score of the model; the first of equals."""
        scores = self.series[MODEL]
        return min(scores, key=lambda epoch: (-scores[epoch], epoch)) if scores else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        split = round(self.height() * 0.62)
        labels = {
            MODEL: tr("model"),
            COPY: tr(METHOD_TITLES["copy"]),
            LINE: tr(METHOD_TITLES["linear"]),
        }
        above = QRectF(0, 0, self.width(), split)
        below = QRectF(0, split, self.width(), self.height() - split)
        self._plot(painter, above, tr("Held-out PSNR in dB, by epoch"), labels)
        self._plot(painter, below, tr("Loss while training, by epoch"), {LOSS: tr("loss")})
        painter.end()

    def _plot(self, painter: QPainter, area: QRectF, title: str, labels: dict[str, str]) -> None:
        line = self.fontMetrics().height()
        self._text(painter, QRectF(area.left(), area.top(), area.width(), line), title, bold=True)
        shown = {name: self.series[name] for name in labels if self.series[name]}
        top = area.top() + 1.2 * line
        if len(labels) > 1:
            self._legend(painter, QPointF(area.left(), top), labels)
            top += 1.2 * line
        values = [value for series in shown.values() for value in series.values()]
        if not values:
            frame = QRectF(area.left(), top, area.width(), area.bottom() - top)
            self._text(painter, frame, tr("Comes with the first epoch."), centre=True)
            return
        # As many as there is room for.
        most = min(_MOST_TICKS, max(2, int((area.bottom() - top) / (1.8 * line)) - 1))
        ticks = axis_ticks(min(values), max(values), most)
        texts = [tick_text(tick, ticks[1] - ticks[0]) for tick in ticks]
        left = max(self.fontMetrics().horizontalAdvance(text) for text in texts) + 6
        frame = QRectF(
            left, top + 2, area.width() - left - line, area.bottom() - top - 1.3 * line - 4
        )
        last = max(2, *(max(series) for series in shown.values()))
        place = Axes(frame, (1, last), (ticks[0], ticks[-1]))
        self._grid(painter, place, ticks, texts)
        if MODEL in shown:
            self._mark_best(painter, place)
        for name, series in shown.items():
            self._curve(painter, place, name, series)

    def _grid(self, painter: QPainter, place: Axes, ticks: list[float], texts: list[str]) -> None:
        frame, line = place.frame, self.fontMetrics().height()
        faint = QColor(self._ink())
        faint.setAlpha(50)
        for tick, text in zip(ticks, texts):
            y = place.point(1, tick).y()
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            box = QRectF(0, y - line / 2, frame.left() - 4, line)
            painter.setPen(self._ink())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), text)
        first, last = place.epochs
        for tick in axis_ticks(first, last):
            if tick == round(tick) and first <= tick <= last:
                x = place.point(tick, ticks[0]).x()
                box = QRectF(x - 30, frame.bottom() + 2, 60, line)
                painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), f"{tick:.0f}")

    def _curve(self, painter: QPainter, place: Axes, name: str, series: dict[int, float]) -> None:
        pen = QPen(QColor(_COLOURS[name]), 2 if name in (MODEL, LOSS) else 1.5)
        pen.setStyle(_STYLES.get(name, Qt.PenStyle.SolidLine))
        painter.setPen(pen)
        points = [place.point(epoch, value) for epoch, value in sorted(series.items())]
        if len(points) == 1:
            # One point is no line yet.
            painter.setBrush(QColor(_COLOURS[name]))
            painter.drawEllipse(points[0], 2.5, 2.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.drawPolyline(QPolygonF(points))

    def _mark_best(self, painter: QPainter, place: Axes) -> None:
        best = self.best
        if best is None:
            return
        point = place.point(best, self.series[MODEL][best])
        painter.setPen(QPen(QColor(_COLOURS[MODEL]), 1.5))
        painter.drawEllipse(point, 4.5, 4.5)

    def _legend(self, painter: QPainter, corner: QPointF, labels: dict[str, str]) -> None:
        x, line = corner.x(), self.fontMetrics().height()
        for name, label in labels.items():
            pen = QPen(QColor(_COLOURS[name]), 2)
            pen.setStyle(_STYLES.get(name, Qt.PenStyle.SolidLine))
            painter.setPen(pen)
            y = corner.y() + line / 2
            painter.drawLine(QPointF(x, y), QPointF(x + 1.4 * line, y))
            x += 1.6 * line
            width = self.fontMetrics().horizontalAdvance(label)
            painter.setPen(self._ink())
            painter.drawText(QRectF(x, corner.y(), width + 4, line), 0, label)
            x += width + 0.9 * line

    def _text(
        self, painter: QPainter, box: QRectF, text: str, bold: bool = False, centre: bool = False
    ) -> None:
        font = painter.font()
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(self._ink())
        flag = Qt.AlignmentFlag.AlignCenter if centre else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(flag), text)
        font.setBold(False)
        painter.setFont(font)

    def _ink(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.WindowText)
