"""Clicks on the map, with a mark in colour where each was."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor


class PixelTool(QgsMapTool):
    """``clicked`` has a point in the coordinates of the map. Escape ends the tool."""

    clicked = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._marks: list[QgsVertexMarker] = []
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: Any) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.mapPoint())

    def keyPressEvent(self, event: Any) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.canvas().unsetMapTool(self)

    def mark(self, point: QgsPointXY, colour: str) -> None:
        """Mark a point."""
        mark = QgsVertexMarker(self.canvas())
        mark.setCenter(point)
        mark.setColor(QColor(colour))
        mark.setIconSize(12)
        mark.setPenWidth(3)
        self._marks.append(mark)

    def clear(self) -> None:
        """Take all marks away."""
        for mark in self._marks:
            self.canvas().scene().removeItem(mark)
        self._marks = []

    def end(self) -> None:
        """Take the tool off the map for good."""
        self.clear()
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
        self.deleteLater()
