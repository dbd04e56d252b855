"""The line between before and after on the map."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

SIZE = 200
RED, BLUE = (255, 0, 0), (0, 0, 255)


def spin(until: Any, limit_s: float = 5.0) -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    end = time.monotonic() + limit_s
    while not until():
        assert time.monotonic() < end, "nothing happened"
        QCoreApplication.processEvents()


@pytest.fixture
def layers(qgis_application: Any) -> dict[str, Any]:
    from qgis.core import (
        QgsFeature,
        QgsFillSymbol,
        QgsGeometry,
        QgsProject,
        QgsRectangle,
        QgsSingleSymbolRenderer,
        QgsVectorLayer,
    )

    found = {}
    for name, colour in (("after", RED), ("before", BLUE)):
        layer = QgsVectorLayer("Polygon?crs=EPSG:32631", name, "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(-1e5, -1e5, 1e5, 1e5)))
        layer.dataProvider().addFeatures([feature])
        symbol = QgsFillSymbol.createSimple(
            {"color": ",".join(map(str, colour)), "outline_style": "no"}
        )
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        QgsProject.instance().addMapLayer(layer)
        found[name] = layer
    yield found
    QgsProject.instance().clear()


@pytest.fixture
def canvas(layers: dict[str, Any]) -> Iterator[Any]:
    from qgis.core import QgsRectangle
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    canvas.setFrameStyle(0)
    canvas.resize(SIZE, SIZE)
    canvas.setDestinationCrs(layers["after"].crs())
    canvas.setLayers([layers["after"], layers["before"]])
    canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    canvas.show()
    canvas.refresh()
    yield canvas
    canvas.setLayers([])
    canvas.close()


@pytest.fixture
def tool(canvas: Any, layers: dict[str, Any]) -> Iterator[Any]:
    from cleardate.plugin.map.swipe import SwipeTool

    tool = SwipeTool(canvas, [layers["after"]], [layers["before"]])
    canvas.setMapTool(tool)
    yield tool
    canvas.unsetMapTool(tool)


def shown(canvas: Any, x: float, y: float) -> tuple[int, ...]:
    colour = canvas.grab().toImage().pixelColor(int(x), int(y))
    return colour.red(), colour.green(), colour.blue()


def drag(canvas: Any, tool: Any, x: int, y: int, ctrl: bool = False) -> None:
    from qgis.gui import QgsMapMouseEvent
    from qgis.PyQt.QtCore import QEvent, QPoint, Qt

    keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    for kind, take in (
        (QEvent.Type.MouseButtonPress, tool.canvasPressEvent),
        (QEvent.Type.MouseMove, tool.canvasMoveEvent),
        (QEvent.Type.MouseButtonRelease, tool.canvasReleaseEvent),
    ):
        take(QgsMapMouseEvent(canvas, kind, QPoint(x, y), left, left, keys))


def test_before_left_and_after_right_of_the_line(canvas: Any, tool: Any) -> None:
    spin(lambda: shown(canvas, 50, 150) == BLUE and shown(canvas, 150, 150) == RED)
    drag(canvas, tool, 160, 20)
    assert shown(canvas, 150, 150) == BLUE
    assert shown(canvas, 180, 150) == RED
    drag(canvas, tool, 500, 20)
    assert shown(canvas, 180, 150) == BLUE


def test_ctrl_lays_the_line_down(canvas: Any, tool: Any) -> None:
    spin(lambda: shown(canvas, 50, 150) == BLUE and shown(canvas, 150, 150) == RED)
    drag(canvas, tool, 20, 100, ctrl=True)
    assert shown(canvas, 150, 50) == BLUE
    assert shown(canvas, 50, 150) == RED


def test_drawn_again_when_the_map_moves(canvas: Any, tool: Any) -> None:
    from qgis.core import QgsRectangle

    spin(lambda: shown(canvas, 50, 150) == BLUE)
    canvas.setExtent(QgsRectangle(0, 0, 99_000, 99_000))
    canvas.refresh()
    spin(lambda: shown(canvas, 50, 150) == BLUE and shown(canvas, 150, 150) == RED)


def test_nothing_is_left_when_it_ends(canvas: Any, tool: Any) -> None:
    from qgis.PyQt.QtCore import QEvent, Qt
    from qgis.PyQt.QtGui import QKeyEvent

    spin(lambda: shown(canvas, 50, 150) == BLUE)
    before = len(canvas.scene().items())
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    tool.keyPressEvent(key)
    assert canvas.mapTool() is None
    assert len(canvas.scene().items()) == before - 1
    spin(lambda: shown(canvas, 50, 150) == RED)
    canvas.setMapTool(tool)
    spin(lambda: shown(canvas, 50, 150) == BLUE)


@pytest.mark.parametrize("drawing", [False, True])
def test_layers_may_go_meanwhile(
    canvas: Any, tool: Any, layers: dict[str, Any], drawing: bool
) -> None:
    from qgis.core import QgsProject

    if not drawing:
        spin(lambda: shown(canvas, 50, 150) == BLUE)
    canvas.setLayers([layers["after"]])
    QgsProject.instance().removeMapLayer(layers["before"].id())
    spin(lambda: shown(canvas, 50, 150) not in (BLUE, RED) and shown(canvas, 150, 150) == RED)
    canvas.setLayers([])
    QgsProject.instance().removeMapLayer(layers["after"].id())
    assert canvas.mapTool() is None
