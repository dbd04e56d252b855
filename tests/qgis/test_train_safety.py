"""What the tab that trains does not lose: temporary scenes, models that exist, stopped runs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.events import ResultEvent
from cleardate.contract.report import FillReport


@pytest.fixture
def write_scene(make_raster: Callable[..., Path]) -> Callable[[Path], Path]:
    """A scene file at a path, of rasters of 16 pixels."""

    def write(path: Path) -> Path:
        record: dict[str, Any] = {"format": "cleardate-scene", "version": 1, "name": path.stem}
        for name in ("sar_t1", "optical_t1", "sar_t2", "optical_t2"):
            bands = 2 if name.startswith("sar") else 4
            record[name] = str(make_raster(f"{name}.tif", bands=bands))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(record), encoding="utf-8")
        return path

    return write


@pytest.fixture
def page(plugin: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    from qgis.core import QgsProject
    from qgis.gui import QgsMapCanvas

    from cleardate.plugin.train.page import TrainPage
    from cleardate.plugin.window.services import Services

    monkeypatch.setenv("CLEARDATE_PYTHON", sys.executable)
    page = TrainPage(Services(QgsProject(), canvas=QgsMapCanvas()))
    yield page
    page.close_tools()


def rectangle(*bounds: float) -> Any:
    from qgis.core import QgsRectangle

    return QgsRectangle(*bounds)


def crs(name: str) -> Any:
    from qgis.core import QgsCoordinateReferenceSystem

    return QgsCoordinateReferenceSystem(name)


def test_beside_a_temporary_scene_no_model_is_suggested(
    page: Any, write_scene: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingUtils

    made = QgsProcessingUtils.generateTempFilename("OUTPUT.json")
    page.scenes._made({"OUTPUT": str(write_scene(Path(made)))})
    assert page.scenes.paths == [made]
    assert page.settings.path == ""
    assert "The scene OUTPUT is temporary and goes with QGIS" in page.notes.text()
    assert page.panel.run_button.toolTip() == "Say where the model goes."
    page.scenes.facts = []
    page.scenes.add([str(write_scene(tmp_path / "kept.json"))])
    assert page.settings.path == str(tmp_path / "kept_fast.onnx")
    assert "temporary" not in page.notes.text()


def test_a_model_that_exists_is_said_to_be_replaced(
    page: Any, write_scene: Any, tmp_path: Path
) -> None:
    page.scenes.add([str(write_scene(tmp_path / "s.json"))])
    model = tmp_path / "m.onnx"
    page.settings.output.setFilePath(str(model))
    assert "replaced" not in page.notes.text()
    model.write_bytes(b"x")
    page.refresh()
    assert "m.onnx exists and will be replaced." in page.notes.text()
    model.with_name("m.onnx.checkpoint").write_bytes(b"x")
    page.refresh()
    page.settings.resume.setChecked(True)
    assert "replaced" not in page.notes.text(), "it goes on instead"


@pytest.mark.parametrize("end", ["done", "failed", "cancelled"])
def test_a_run_that_leaves_a_checkpoint_goes_on_next_time(
    page: Any, write_scene: Any, tmp_path: Path, end: str
) -> None:
    page.scenes.add([str(write_scene(tmp_path / "s.json"))])
    checkpoint = Path(f"{page.settings.path}.checkpoint")

    def run(leaves: bool) -> None:
        page.panel.started.emit()
        if leaves:
            checkpoint.write_bytes(b"x")
            page._hear(ResultEvent({}, {"stopped": True}))
        arguments = {"done": [{"OUTPUT": page.settings.path}], "failed": ["Full."]}
        getattr(page.panel, end).emit(*arguments.get(end, []))

    run(leaves=True)
    assert page.settings.resume.isChecked()
    assert page.parameters()["RESUME"] is True
    page.settings.resume.setChecked(False)
    run(leaves=False)
    assert not page.settings.resume.isChecked(), "an old checkpoint is the user's choice"


def test_a_relative_path_is_refused(page: Any, write_scene: Any, tmp_path: Path) -> None:
    page.scenes.add([str(write_scene(tmp_path / "s.json"))])
    page.settings.output.setFilePath("model.onnx")
    assert not page.panel.run_button.isEnabled()
    assert "is no folder that can be written to" in page.panel.run_button.toolTip()


def _commands_on(page: Any) -> bool:
    """Whether a command can be copied for any shell."""
    return any(action.isEnabled() for action in page.menu.commands.values())


def test_each_drawing_has_a_file_of_its_own_and_none_is_copied(
    page: Any, write_scene: Any, tmp_path: Path
) -> None:
    page.scenes.add([str(write_scene(tmp_path / "s.json"))])
    page.menu.menu.aboutToShow.emit()
    assert _commands_on(page)
    utm = crs("EPSG:32631")
    page.areas.set_area("train_area", rectangle(500000, 5599900, 500050, 5600000), utm)
    first = Path(page.parameters()["TRAIN_AREA"])
    before = first.read_bytes()
    assert Path(page.parameters()["TRAIN_AREA"]) == first
    page.areas.set_area("train_area", rectangle(500000, 5599900, 500090, 5600000), utm)
    second = Path(page.parameters()["TRAIN_AREA"])
    assert second != first
    assert first.read_bytes() == before != second.read_bytes()
    page.menu.menu.aboutToShow.emit()
    assert not _commands_on(page) and not page.menu.python.isEnabled()
    assert "save it as a file" in page.menu.python.toolTip()
    page.areas.set_area("train_area", None)
    page.menu.menu.aboutToShow.emit()
    assert _commands_on(page)


def test_areas_without_a_place_lie_outside(page: Any, write_scene: Any, tmp_path: Path) -> None:
    page.scenes.add([str(write_scene(tmp_path / "s.json"))])
    inside = rectangle(500000, 5599900, 500050, 5600000)
    page.areas.set_area("test_area", inside, crs("EPSG:32631"))
    # Metres taken for degrees, which PROJ refuses.
    page.areas.set_area("train_area", inside, crs("EPSG:4326"))
    assert page.areas.problems(page.scenes.facts) == [
        "The training area lies outside of all scenes."
    ]


def test_an_environment_for_filling_only_is_said_before_the_run(
    page: Any, write_scene: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsSettings

    from cleardate.processing.client.python import FOLDER_SETTING
    from cleardate.processing.environment.state import ENVIRONMENT, Stamp, environment_python

    environment = tmp_path / "home" / ENVIRONMENT
    python = environment_python(environment)
    python.parent.mkdir(parents=True)
    python.write_bytes(b"")
    monkeypatch.delenv("CLEARDATE_PYTHON")
    QgsSettings().setValue(FOLDER_SETTING, str(environment.parent))
    try:
        page.scenes.add([str(write_scene(tmp_path / "s.json"))])
        for tier, lacks in (("simulate", True), ("train", False)):
            Stamp(tier, False, "", "3.12", "2024-01-01").write(environment)
            page.refresh()
            assert page.install_button.isHidden() is not lacks
            assert page.panel.run_button.isEnabled() is not lacks
            assert ("for filling dates only" in page.panel.run_button.toolTip()) is lacks
        monkeypatch.setenv("CLEARDATE_PYTHON", sys.executable)
        Stamp("simulate", False, "", "3.12", "2024-01-01").write(environment)
        page.refresh()
        assert page.panel.run_button.isEnabled(), "a Python of the user's choice says nothing"
    finally:
        QgsSettings().remove(FOLDER_SETTING)


def test_a_result_that_has_no_place_on_the_map_does_not_zoom(
    qgis_application: Any, make_raster: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsProject, QgsRasterLayer
    from qgis.gui import QgsMapCanvas

    from cleardate.plugin.fill.result_panel import ResultPanel
    from cleardate.plugin.window.services import Services

    project, canvas = QgsProject(), QgsMapCanvas()
    panel = ResultPanel(Services(project, canvas=canvas))
    path = make_raster("far.tif", bands=4)
    layer = QgsRasterLayer(str(path), "far")
    layer.setCrs(crs("EPSG:4326"))  # metres are no degrees
    project.addMapLayer(layer)
    canvas.setDestinationCrs(crs("EPSG:32631"))
    canvas.setExtent(rectangle(0, 0, 10, 10))
    before = canvas.extent()
    panel.show_result(FillReport(), {"OUTPUT": str(path)})
    panel.zoom_button.click()
    assert canvas.extent() == before
    assert "no place" in panel.zoom_button.toolTip()
    panel.close_tools()
