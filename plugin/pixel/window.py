"""The window of pixels over time: plot, table, and a file of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...processing.host.text import tr
from ...processing.season.pixel import (
    PixelDate,
    PixelValue,
    Point,
    choices_of,
    read_pixel,
    table_of,
)
from ..window.background import Background
from ..window.plain import plain_label
from .plot import COLOURS, PixelPlot
from .tool import PixelTool

MOST_PIXELS = len(COLOURS)
"""Kept side by side; the next one takes the place of the first."""


class PixelWindow(QDialog):
    """Shows pixels that are clicked on the canvas. ``dates`` is asked at a click; what it returns
    is called in a thread of its own, without the window, and says which files there are."""

    closed = pyqtSignal()

    def __init__(
        self,
        canvas: Any,
        dates: Callable[[], Callable[[], Sequence[PixelDate]]],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Pixels over time"))
        self._canvas, self._dates = canvas, dates
        self._pixels: dict[str, list[PixelValue]] = {}
        self._points: dict[str, QgsPointXY] = {}
        self._reading: Optional[Background] = None
        self._tool = PixelTool(canvas)
        self._tool.clicked.connect(self.add)
        self.what = QComboBox()
        self.what.setObjectName("what")
        self.what.setToolTip(tr("Band or index"))
        self.what.currentIndexChanged.connect(lambda _: self._show())
        self.plot = PixelPlot()
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.words = plain_label(_legend(), True)
        self.save_button = QPushButton(tr("Save as CSV…"))
        self.save_button.clicked.connect(lambda _=False: self._choose_file())
        self.clear_button = QPushButton(tr("Clear"))
        self.clear_button.clicked.connect(lambda _=False: self.clear())
        views = QTabWidget()
        views.addTab(self.plot, tr("Plot"))
        views.addTab(self.table, tr("Table"))
        row = QHBoxLayout()
        row.addWidget(self.what, 1)
        row.addWidget(self.clear_button)
        row.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(views, 1)
        layout.addWidget(self.words)
        self._show()

    @property
    def pixels(self) -> dict[str, list[PixelValue]]:
        """The pixels that are kept, by their coordinates."""
        return self._pixels

    @property
    def is_reading(self) -> bool:
        """Whether a pixel is being read."""
        return self._reading is not None

    def open(self) -> None:
        """Show the window and take clicks on the map."""
        self._show()  # the marks were taken away as it was closed
        self.show()
        self.raise_()
        self._canvas.setMapTool(self._tool)

    def add(self, point: QgsPointXY) -> None:
        """Read the pixel at a point of the map; the one that is being read is given up."""
        self._drop()
        crs = self._canvas.mapSettings().destinationCrs()
        place = Point(point.x(), point.y(), crs.toWkt() if crs.isValid() else "")
        dates = self._dates()
        self._reading = Background(
            tr("Read a pixel"), lambda stopped: read_pixel(place, dates(), stopped)
        )
        self._reading.ended.connect(lambda found, problem: self._take(point, found, problem))
        self.words.setText(tr("Reading…"))

    def clear(self) -> None:
        """Forget all pixels."""
        self._drop()
        self._pixels, self._points = {}, {}
        self.words.setText(_legend())
        self._show()

    def save(self, path: Path) -> str:
        """Write the table; what went wrong, or nothing."""
        heads, rows = table_of(self._pixels)
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([heads, *rows])
        try:
            path.write_text(text.getvalue(), "utf-8")
        except OSError as error:
            return tr("{path} cannot be written: {reason}.").format(
                path=path, reason=error.strerror
            )
        return ""

    def done(self, result: int) -> None:
        """Leave the map alone."""
        self._drop()
        if self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
        self._tool.clear()
        self.closed.emit()
        super().done(result)

    def end(self) -> None:
        """The window is about to go for good."""
        task = self._drop()
        if task is not None:
            task.wait()
        self._tool.end()
        self.close()
        self.deleteLater()

    def _drop(self) -> Optional[Background]:
        task, self._reading = self._reading, None
        if task is not None:
            task.drop()
        return task

    def _take(self, point: QgsPointXY, found: Optional[list[PixelValue]], problem: str) -> None:
        self._reading = None
        if not found:
            self.words.setText(problem or tr("No date has a pixel there."))
            return
        name = f"{point.x():.6g} {point.y():.6g}"
        self._pixels.pop(name, None)
        while len(self._pixels) >= MOST_PIXELS:
            del self._points[next(iter(self._pixels))]
            del self._pixels[next(iter(self._pixels))]
        self._pixels[name], self._points[name] = found, point
        self.words.setText(_legend())
        self._show()

    def _show(self) -> None:
        every = [value for values in self._pixels.values() for value in values]
        chosen = self.what.currentText()
        names = choices_of(every)
        if names != [self.what.itemText(i) for i in range(self.what.count())]:
            self.what.blockSignals(True)
            self.what.clear()
            self.what.addItems(names)
            self.what.setCurrentIndex(max(0, self.what.findText(chosen)))
            self.what.blockSignals(False)
        self.plot.show_pixels(self._pixels, self.what.currentText())
        self._tool.clear()
        for place, point in enumerate(self._points.values()):
            self._tool.mark(point, COLOURS[place % len(COLOURS)])
        self._show_table()
        self.save_button.setEnabled(bool(every))
        self.clear_button.setEnabled(bool(every))

    def _show_table(self) -> None:
        heads, rows = table_of(self._pixels)
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.resizeColumnsToContents()

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save as CSV…"), "pixels.csv", "CSV (*.csv)")
        problem = self.save(Path(path)) if path else ""
        if problem:
            self.words.setText(problem)

    def keyPressEvent(self, event: Any) -> None:  # noqa: N802
        """Enter is for nothing here; Escape closes."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


def _legend() -> str:
    return tr("Dot: observed. Ring: under cloud. Square: filled, with its 90 % interval.")
