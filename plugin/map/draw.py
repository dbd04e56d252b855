"""Drawing clouds on the map: a tool for polygons, and the layer that takes them."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...processing.host.compat import first_of
from ...processing.host.text import tr

POLYGON = first_of("Qgis.GeometryType.Polygon", "QgsWkbTypes.GeometryType.PolygonGeometry")
COLOUR = "#e6550d"
LAYER_KEY = "cleardate/drawn"
"""Property of the layers made here, by which they are known when a project is opened again."""


class PolygonTool(QgsMapTool):
    """Draws polygons: click for a corner, right or double click to end.

    Backspace takes the last corner back, Esc all of them. ``drawn`` has the polygon in the
    coordinates of the map.
    """

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []
        self._ended = False
        """Whether a double click has just ended a polygon; its release is still to come."""
        colour = QColor(COLOUR)
        self._band = QgsRubberBand(canvas, POLYGON)
        self._band.setStrokeColor(colour)
        colour.setAlpha(70)
        self._band.setFillColor(colour)
        self._band.setWidth(2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def corners(self) -> int:
        """How many corners the polygon under way has."""
        return len(self._corners)

    def activate(self) -> None:
        super().activate()
        self.canvas().setFocus()  # for the keys

    def deactivate(self) -> None:
        """A polygon under way is dropped."""
        self._clear()
        super().deactivate()

    def canvasPressEvent(self, event: Any) -> None:  # noqa: N802
        self._ended = False

    def canvasReleaseEvent(self, event: Any) -> None:  # noqa: N802
        if self._ended:
            self._ended = False
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            point = event.mapPoint()
            # The second click of a double click comes to the same place.
            if not self._corners or self._corners[-1] != point:
                self._corners.append(point)
            self._show(point)

    def canvasDoubleClickEvent(self, event: Any) -> None:  # noqa: N802
        """Stands in the place of the second press."""
        self._ended = True
        self._finish()

    def canvasMoveEvent(self, event: Any) -> None:  # noqa: N802
        if self._corners:
            self._show(event.mapPoint())

    def keyPressEvent(self, event: Any) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self._corners:
            self._clear()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._corners:
            self._corners.pop()
            self._show(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            event.ignore()
            return
        # Otherwise the map would take Backspace as its own.
        event.accept()

    def remove(self) -> None:
        """Take the tool off the canvas for good."""
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
        self.canvas().scene().removeItem(self._band)

    def _finish(self) -> None:
        corners = self._corners
        self._clear()
        polygon = QgsGeometry.fromPolygonXY([corners])
        if len(corners) > 2 and polygon.area() > 0:
            # A line that crosses itself has an inside all the same.
            self.drawn.emit(polygon.makeValid())

    def _clear(self) -> None:
        self._corners = []
        self._band.reset(POLYGON)

    def _show(self, pointer: Optional[QgsPointXY]) -> None:
        points = [*self._corners, *([] if pointer is None else [pointer])]
        self._band.reset(POLYGON)
        for point in points:
            self._band.addPoint(point)


def drawn_layer(project: QgsProject, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """The project's layer of drawn clouds in ``crs``; a new one in memory if there is none.

    As with any layer in memory, QGIS asks at its end whether to keep it.
    """
    for layer in project.mapLayers().values():
        if layer.customProperty(LAYER_KEY) and layer.crs() == crs and layer.isValid():
            return layer
    layer = QgsVectorLayer("Polygon", tr("Clouds drawn"), "memory")
    layer.setCrs(crs)
    layer.setCustomProperty(LAYER_KEY, True)
    symbol = QgsFillSymbol.createSimple(
        {"color": f"{COLOUR}", "style": "b_diagonal", "outline_color": COLOUR}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    project.addMapLayer(layer)
    return layer


def add_polygon(layer: QgsVectorLayer, polygon: QgsGeometry) -> None:
    """Add a polygon to a layer of ``drawn_layer``."""
    feature = QgsFeature(layer.fields())
    polygon.convertToMultiType()
    for part in polygon.asGeometryCollection():
        if part.type() == POLYGON:
            feature.setGeometry(part)
            layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    layer.triggerRepaint()
