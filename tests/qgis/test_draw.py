"""Drawing clouds on the map."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest


@pytest.fixture
def canvas(qgis_application: Any) -> Iterator[Any]:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    canvas.resize(200, 200)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    canvas.setExtent(QgsRectangle(0, 0, 200, 200))
    canvas.show()
    yield canvas
    canvas.close()


@pytest.fixture
def tool(canvas: Any) -> Iterator[Any]:
    from cleardate.plugin.map.draw import PolygonTool

    tool = PolygonTool(canvas)
    tool.polygons = []
    tool.drawn.connect(tool.polygons.append)
    canvas.setMapTool(tool)
    yield tool
    tool.remove()


class Hand:
    """Clicks and keys as Qt would send them to the canvas."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas

    def click(self, x: int, y: int, right: bool = False) -> None:
        from qgis.PyQt.QtCore import QPoint, Qt
        from qgis.PyQt.QtTest import QTest

        button = Qt.MouseButton.RightButton if right else Qt.MouseButton.LeftButton
        QTest.mouseClick(
            self._canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, QPoint(x, y)
        )

    def double_click(self, x: int, y: int) -> None:
        """As a mouse does it: a click, a double click in the place of a press, a release."""
        from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, Qt
        from qgis.PyQt.QtGui import QMouseEvent

        self.click(x, y)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for kind, held in (
            (QEvent.Type.MouseButtonDblClick, left),
            (QEvent.Type.MouseButtonRelease, none),
        ):
            place = QPointF(x, y)
            event = QMouseEvent(kind, place, place, left, held, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._canvas.viewport(), event)

    def key(self, name: str) -> None:
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        QTest.keyClick(self._canvas, getattr(Qt.Key, name))


@pytest.fixture
def hand(canvas: Any) -> Hand:
    return Hand(canvas)


def test_a_right_click_ends_a_polygon(tool: Any, hand: Hand) -> None:
    for x, y in ((20, 20), (120, 20), (120, 120), (20, 120)):
        hand.click(x, y)
    assert tool.corners == 4
    hand.click(60, 60, right=True)
    (polygon,) = tool.polygons
    unit = tool.canvas().mapUnitsPerPixel()
    assert polygon.area() == pytest.approx((100 * unit) ** 2)
    assert tool.corners == 0


def test_a_double_click_ends_a_polygon(tool: Any, hand: Hand) -> None:
    hand.click(20, 20)
    hand.click(120, 20)
    hand.double_click(120, 120)
    (polygon,) = tool.polygons
    assert len(polygon.asPolygon()[0]) == 4  # three corners, closed
    assert tool.corners == 0
    hand.click(150, 150)
    assert tool.corners == 1


def test_backspace_takes_a_corner_back_and_escape_all(tool: Any, hand: Hand) -> None:
    for x in (20, 60, 120):
        hand.click(x, x * 2 % 70)
    hand.key("Key_Backspace")
    assert tool.corners == 2
    hand.click(60, 60, right=True)
    assert tool.polygons == []  # two corners are no area
    hand.click(20, 20)
    hand.key("Key_Escape")
    assert (tool.corners, tool.polygons) == (0, [])


def test_a_line_that_crosses_itself_is_an_area(tool: Any, hand: Hand) -> None:
    for x, y in ((20, 20), (120, 120), (120, 20), (20, 121)):
        hand.click(x, y)
    hand.click(60, 60, right=True)
    (polygon,) = tool.polygons
    assert polygon.isGeosValid() and polygon.area() > 0


def test_another_tool_drops_what_was_begun(tool: Any, hand: Hand, canvas: Any) -> None:
    from qgis.gui import QgsMapToolPan

    hand.click(20, 20)
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert tool.corners == 0


def test_one_layer_takes_all_clouds(qgis_application: Any) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject

    from cleardate.plugin.map.draw import add_polygon, drawn_layer

    project = QgsProject()
    utm = QgsCoordinateReferenceSystem("EPSG:32631")
    layer = drawn_layer(project, utm)
    assert drawn_layer(project, utm) is layer
    assert drawn_layer(project, QgsCoordinateReferenceSystem("EPSG:3035")) is not layer
    add_polygon(layer, QgsGeometry.fromWkt("POLYGON((0 0, 10 0, 10 10, 0 0))"))
    add_polygon(
        layer, QgsGeometry.fromWkt("MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)),((5 5, 6 5, 6 6, 5 5)))")
    )
    assert layer.featureCount() == 3
    assert not layer.customProperty("skipMemoryLayersCheck")  # QGIS asks before it drops them
