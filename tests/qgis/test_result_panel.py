"""What the result panel does to the map: the hatch in the background, the swipe and its end."""

from __future__ import annotations

import importlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.report import FillReport


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came to it"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def project(plugin: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def canvas(plugin: Any) -> Iterator[Any]:
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    canvas.resize(100, 100)
    canvas.show()
    yield canvas
    canvas.close()


@pytest.fixture
def panel(project: Any, canvas: Any, make_raster: Any) -> Iterator[Any]:
    """The panel after a fill whose filled image and trust layer are in the project."""
    from qgis.core import QgsRasterLayer

    from cleardate.plugin.fill.result_panel import ResultPanel
    from cleardate.plugin.window.services import Services

    panel = ResultPanel(Services(project, None, canvas))
    results = {
        "OUTPUT": str(make_raster("o_filled.tif", bands=4)),
        "QUALITY": str(_trust(make_raster)),
    }
    project.addMapLayers([QgsRasterLayer(path, Path(path).stem) for path in results.values()])
    panel.show_result(FillReport(chosen="copy"), results)
    yield panel
    panel.close_tools()
    panel.deleteLater()


def _trust(make_raster: Any) -> Path:
    from osgeo import gdal

    path = make_raster("o_trust.tif", bands=1, low=0, high=1.999)
    file = gdal.Open(str(path), gdal.GA_Update)
    file.GetRasterBand(1).SetDescription("source")
    file.FlushCache()
    return path


@pytest.fixture
def slow_hatch(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A hatch that takes until it is stopped; the list has what became of it."""
    module = importlib.import_module("cleardate.plugin.fill.result_panel")
    real, said = module.hatch_layer, []

    def hatch_layer(path: str, stopped: Callable[[], bool]) -> Any:
        said.append("here" if threading.current_thread() is threading.main_thread() else "thread")
        end = time.monotonic() + 10
        while not stopped() and time.monotonic() < end:
            time.sleep(0.01)
        said.append("stopped" if stopped() else "ended")
        return real(path, stopped)

    monkeypatch.setattr(module, "hatch_layer", hatch_layer)
    return said


def test_the_psnr_of_each_band_stands_beside_the_best_simple_method(panel: Any) -> None:
    bands = ("blue", "green", "red", "rededge071", "nir", "swir16")
    methods = {
        name: {"psnr": psnr, **{f"rmse_{band}": error for band in bands}}
        for name, psnr, error in (("copy", 20, 0.05), ("trees", 30, 0.02), ("blend", 31, 0.01))
    }
    assert panel.bands.isHidden()
    panel.show_result(FillReport(chosen="blend", methods=methods), {})
    table = panel.bands
    rows = [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    assert [row[0] for row in rows] == [
        "Blue",
        "Green",
        "Red",
        "Red edge 1",
        "NIR",
        "SWIR 1",
        "Mean",
    ]
    assert rows[0] == ["Blue", "40.0", "34.0"]
    assert rows[-1] == ["Mean", "40.0", "34.0"]
    assert table.horizontalHeaderItem(2).text() == "boosted trees"
    assert not table.isHidden()


def test_the_hatch_comes_from_the_background(panel: Any, project: Any) -> None:
    from qgis.PyQt.QtCore import QThread

    before = set(project.mapLayers())
    panel.hatch_button.setChecked(True)
    assert set(project.mapLayers()) == before  # nothing was waited for
    panel.refresh()
    assert panel.hatch_button.isChecked()
    wait_for(lambda: len(project.mapLayers()) == len(before) + 1)
    (new,) = set(project.mapLayers()) - before
    layer = project.mapLayer(new)
    assert layer.featureCount() == 1 and layer.thread() is QThread.currentThread()
    assert layer.dataProvider().thread() is QThread.currentThread()
    assert project.layerTreeRoot().children()[0].layerId() == new
    panel.hatch_button.setChecked(False)
    assert set(project.mapLayers()) == before


@pytest.mark.parametrize("how", ["button", "close", "project", "result"])
def test_a_hatch_that_nobody_wants_is_stopped(
    panel: Any, project: Any, slow_hatch: list[str], how: str
) -> None:
    panel.hatch_button.setChecked(True)
    wait_for(lambda: bool(slow_hatch))
    count = len(project.mapLayers())
    if how == "button":
        panel.hatch_button.setChecked(False)
    elif how == "close":
        panel.close_tools()
    elif how == "project":
        project.clear()
        count = 0
    else:
        panel.show_result(FillReport(chosen="copy"), {})
    wait_for(lambda: len(slow_hatch) > 1)
    assert slow_hatch == ["thread", "stopped"]
    assert len(project.mapLayers()) == count
    assert how == "close" or not panel.hatch_button.isChecked()


def test_a_hatch_that_fails_says_why(panel: Any, project: Any) -> None:
    count = len(project.mapLayers())
    panel._files = {"QUALITY": panel._files["OUTPUT"]}
    panel.hatch_button.setChecked(True)
    wait_for(lambda: not panel.hatch_button.isChecked())
    assert "o_filled.tif is no trust layer" in panel.hatch_button.toolTip()
    assert len(project.mapLayers()) == count


def test_a_swipe_leaves_nothing_behind(panel: Any, project: Any, canvas: Any) -> None:
    from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject

    def left() -> tuple[int, int]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        signal = project.layersWillBeRemoved["QStringList"]
        return len(canvas.findChildren(QObject)), project.receivers(signal)

    def swipe() -> None:
        panel.swipe_button.setChecked(True)
        assert type(canvas.mapTool()).__name__ == "SwipeTool"
        panel.swipe_button.setChecked(False)
        assert canvas.mapTool() is None

    swipe()
    before = left()
    for _ in range(3):
        swipe()
    assert left() == before
