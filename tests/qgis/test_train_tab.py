"""The tab that trains: what it asks for, what it says, and one real short training."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.events import ResultEvent
from cleardate.contract.model_file import read_model_card

BOUNDS = (500000.0, 5599360.0, 500640.0, 5600000.0)
"""Of 64 pixels of make_raster."""


@pytest.fixture
def scene(make_raster: Callable[..., Path], tmp_path: Path) -> Path:
    """A scene of gradients: enough to learn a line from."""
    paths = {
        "sar_t1": make_raster("s1.tif", bands=2, low=-20, high=-5, kind="float32", size=64),
        "optical_t1": make_raster("o1.tif", bands=4, low=300, high=3000, size=64),
        "sar_t2": make_raster("s2.tif", bands=2, low=-18, high=-6, kind="float32", size=64),
        "optical_t2": make_raster("o2.tif", bands=4, low=500, high=4000, size=64),
    }
    return write_scene(tmp_path / "Äcker 東京.json", paths)


def write_scene(path: Path, paths: dict[str, Any]) -> Path:
    record = {"format": "cleardate-scene", "version": 1, "name": path.stem}
    record.update({name: str(raster) for name, raster in paths.items()})
    path.write_text(json.dumps(record), encoding="utf-8")
    return path


@pytest.fixture
def page(plugin: Any, worker_runs: None) -> Any:
    from qgis.core import QgsProject
    from qgis.gui import QgsMapCanvas

    from cleardate.plugin.train.page import TrainPage
    from cleardate.plugin.window.services import Services

    canvas = QgsMapCanvas()
    page = TrainPage(Services(QgsProject(), canvas=canvas))
    yield page
    page.panel.end()
    page.close_tools()


def utm() -> Any:
    from qgis.core import QgsCoordinateReferenceSystem

    return QgsCoordinateReferenceSystem("EPSG:32631")


def area(*bounds: float) -> Any:
    from qgis.core import QgsRectangle

    return QgsRectangle(*bounds)


def wait_for(done: Callable[[], bool], seconds: float = 90) -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "it does not end"
        QCoreApplication.processEvents()
        time.sleep(0.01)


def test_without_a_scene_it_says_what_to_do(page: Any) -> None:
    assert not page.panel.run_button.isEnabled()
    assert page.panel.run_button.toolTip() == "Add a scene to learn from."
    assert "No scene yet" in page.scenes.list.item(0).text()


def test_a_scene_suggests_an_output_and_an_estimate(page: Any, scene: Path) -> None:
    page.scenes.add([str(scene)])
    assert page.scenes.list.item(0).text() == "Äcker 東京: 64 x 64 pixels"
    assert page.settings.path == str(scene.with_name("Äcker 東京_fast.onnx"))
    assert page.panel.run_button.isEnabled()
    assert page.notes.text().startswith("About ")
    assert "GB of memory" in page.notes.text()
    page.settings.preset.setCurrentText("tiny")
    assert page.settings.path == str(scene.with_name("Äcker 東京_tiny.onnx"))
    page.settings.output.setFilePath(str(scene.with_name("mine.onnx")))
    page.settings.preset.setCurrentText("fast")
    assert page.settings.path == str(scene.with_name("mine.onnx"))
    page.scenes.list.setCurrentRow(0)
    page.scenes.remove_selected()
    assert page.scenes.paths == []
    assert scene.exists()


def test_parameters_are_those_of_the_algorithm(page: Any, scene: Path) -> None:
    from qgis.core import QgsApplication

    page.scenes.add([str(scene)])
    page.settings.preset.setCurrentText("tiny")
    page.settings.numbers["epochs"].setValue(3)
    page.areas.set_area("test_area", area(*BOUNDS), utm())
    given = page.parameters()
    area_file = Path(given.pop("TEST_AREA"))
    assert given == {
        "SCENE": [str(scene)],
        "PRESET": "tiny",
        "EPOCHS": 3,
        "DEVICE": "auto",
        "OUTPUT": str(scene.with_name("Äcker 東京_tiny.onnx")),
    }
    drawn = json.loads(area_file.read_text("utf-8"))
    assert drawn["crs"]["properties"]["name"].endswith("EPSG::32631")
    (feature,) = drawn["features"]
    assert [500000, 5599360] in feature["geometry"]["coordinates"][0]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:train")
    known = {parameter.name() for parameter in algorithm.parameterDefinitions()}
    assert set(page.parameters()) <= known


def test_presets_explain_themselves_and_show_their_numbers(page: Any) -> None:
    from cleardate.plugin.train.preset_texts import PRESET_TEXTS
    from cleardate.plugin.train.recipes import RECIPES

    assert set(PRESET_TEXTS) == set(RECIPES)
    seen = set()
    for index, name in enumerate(PRESET_TEXTS):
        page.settings.preset.setCurrentIndex(index)
        seen.add(page.settings.about.text())
        epochs = page.settings.numbers["epochs"]
        assert epochs.text() == f"preset: {RECIPES[name].epochs}"
        assert page.settings.chosen_numbers()["epochs"] is None
    assert len(seen) == len(PRESET_TEXTS)


def test_a_preset_that_wants_a_graphics_card_warns(
    page: Any, make_raster: Any, scene: Path
) -> None:
    record = json.loads(scene.read_text("utf-8"))
    record["optical_t2"] = str(make_raster("large.tif", bands=4, size=600))
    scene.write_text(json.dumps(record), encoding="utf-8")
    page.scenes.add([str(scene)])
    assert "graphics card" not in page.notes.text()
    page.settings.preset.setCurrentText("mtcgan")
    assert "⚠ This wants a graphics card" in page.notes.text()
    page.settings.numbers["width"].setValue(4)
    page.settings.numbers["epochs"].setValue(2)
    assert "graphics card" not in page.notes.text()


@pytest.mark.parametrize(
    ("train", "test", "said"),
    [
        ((0, 0, 10, 10), None, "The training area lies outside of all scenes."),
        (None, (0, 0, 10, 10), "The test area lies outside of all scenes."),
        (BOUNDS, (500000, 5599360, 500100, 5599500), "The areas overlap"),
        ((500000, 5599360, 500300, 5600000), (500400, 5599360, 500640, 5600000), ""),
    ],
)
def test_areas_that_do_not_fit_are_said(
    page: Any, scene: Path, train: Any, test: Any, said: str
) -> None:
    page.scenes.add([str(scene)])
    for name, bounds in (("train_area", train), ("test_area", test)):
        if bounds is not None:
            page.areas.set_area(name, area(*bounds), utm())
    problems = page.areas.problems(page.scenes.facts)
    assert problems == [] if not said else said in problems[0]
    assert said in page.notes.text()


def test_areas_are_drawn_with_a_tool_and_stay_until_they_are_cleared(page: Any) -> None:
    canvas = page._services.canvas
    canvas.setDestinationCrs(utm())
    button = page.areas.draw_buttons["train_area"]
    button.setChecked(True)
    tool = canvas.mapTool()
    assert tool is page.areas._tools["train_area"]
    page.areas.draw_buttons["test_area"].setChecked(True)
    assert not button.isChecked()
    assert canvas.mapTool() is not tool
    button.setChecked(True)
    tool.extentChanged.emit(area(*BOUNDS))
    assert not button.isChecked()
    assert canvas.mapTool() is not tool
    assert page.areas.texts["train_area"].text() == "640 x 640 m"
    band = page.areas._bands["train_area"]
    assert band.asGeometry().boundingBox() == area(*BOUNDS)
    page.areas.clear_buttons["train_area"].click()
    assert page.areas.drawn == {}
    assert band.asGeometry().isEmpty()


def test_areas_of_another_crs_are_compared_on_the_ground(page: Any, scene: Path) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    page.scenes.add([str(scene)])
    lon_lat = QgsCoordinateReferenceSystem("EPSG:4326")
    page.areas.set_area("train_area", area(2.9, 50.5, 3.1, 50.6), lon_lat)
    assert page.areas.problems(page.scenes.facts) == []
    page.areas.set_area("train_area", area(10, 50.5, 11, 50.6), lon_lat)
    assert "outside" in page.areas.problems(page.scenes.facts)[0]


def test_bad_scenes_are_said_before_the_run(page: Any, scene: Path, tmp_path: Path) -> None:
    record = json.loads(scene.read_text("utf-8"))
    cases = {
        "no json": ("{", "is no scene file"),
        "no target": (json.dumps({**record, "optical_t2": None}), "has no optical T2"),
        "gone": (json.dumps({**record, "sar_t1": "/none/s.tif"}), "/none/s.tif is missing"),
        "no T1": (json.dumps({**record, "optical_t1": None}), "has no images of T1"),
    }
    for name, (text, reason) in cases.items():
        path = tmp_path / f"{name}.json"
        path.write_text(text, encoding="utf-8")
        page.scenes.facts = []
        page.scenes.add([str(path)])
        assert not page.panel.run_button.isEnabled(), name
        assert reason in page.panel.run_button.toolTip(), name
    page.settings.preset.setCurrentText("cgan")
    assert page.panel.run_button.isEnabled(), page.panel.run_button.toolTip()


def test_bad_outputs_are_said_before_the_run(page: Any, scene: Path) -> None:
    page.scenes.add([str(scene)])
    for path, reason in (
        ("", "Say where the model goes."),
        (str(scene.with_name("m.txt")), "must end in .onnx"),
        ("/none/m.onnx", "/none is no folder that can be written to."),
    ):
        page.settings.output.setFilePath(path)
        assert reason in page.panel.run_button.toolTip()
        assert not page.panel.run_button.isEnabled()


def test_going_on_needs_a_checkpoint(page: Any, scene: Path) -> None:
    page.scenes.add([str(scene)])
    output = scene.with_name("m.onnx")
    page.settings.output.setFilePath(str(output))
    assert not page.settings.resume.isEnabled()
    output.with_name("m.onnx.checkpoint").write_bytes(b"x")
    page.refresh()
    assert page.settings.resume.isEnabled()
    page.settings.resume.setChecked(True)
    assert page.parameters()["RESUME"] is True
    page.settings.output.setFilePath(str(scene.with_name("other.onnx")))
    assert "RESUME" not in page.parameters()


def test_scores_are_put_into_words(qgis_application: Any) -> None:
    from cleardate.plugin.train.outcome import summary_sentences

    scores = {"fast": {"psnr": 30.0}, "copy": {"psnr": 28.9}, "linear": {"psnr": 31.5}}
    summary = {"preset": "fast", "epochs": 9, "best_epoch": 4, "stopped": True, "scores": scores}
    assert summary_sentences(summary) == [
        "Stopped by you after epoch 9; the best model so far is kept.",
        "The best epoch was 4.",
        "On held-out pixels it reaches 30.0 dB PSNR.",
        "That is 1.1 dB better than copying T1 (28.9 dB).",
        "That is 1.5 dB worse than linear regression (31.5 dB): that is the better one.",
    ]
    scores["linear"]["psnr"] = 30.2
    assert "no better and no worse" in summary_sentences(summary)[-1]
    assert summary_sentences({}) == []


def test_a_missing_training_tier_shows_the_button_that_installs_it(page: Any, scene: Path) -> None:
    shown: list[int] = []
    page._services.show_environment = lambda: shown.append(1)
    page.scenes.add([str(scene)])
    page._failed("The command train needs the library torch, which is not installed.")
    assert not page.install_button.isHidden()
    page.install_button.click()
    assert shown == [1]
    page._failed("The disk is full.")
    assert page.install_button.isHidden()


def test_commands_can_be_copied(page: Any, scene: Path) -> None:
    from qgis.PyQt.QtGui import QGuiApplication

    page.scenes.add([str(scene)])
    page.menu.menu.aboutToShow.emit()
    page.menu.copy_command()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("qgis_process run cleardate:train -- ")
    assert f"'SCENE={scene}'" in text


def test_a_real_training_through_the_tab(
    page: Any, scene: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.scenes.add([str(scene)])
    page.settings.preset.setCurrentText("tiny")
    page.settings.device.setCurrentIndex(1)
    page.areas.set_area("test_area", area(500400, 5599360, 500640, 5600000), utm())
    ended: list[str] = []
    page.panel.done.connect(lambda _: ended.append("done"))
    page.panel.failed.connect(ended.append)
    page.panel.start()
    wait_for(lambda: bool(ended))
    assert ended == ["done"]
    model = Path(page.parameters()["OUTPUT"]).with_name("Äcker 東京_tiny.onnx")
    assert read_model_card(model).settings["test_area"].endswith(".geojson")
    assert sorted(page.progress.curves.series["val_psnr"]) == [1, 2, 3, 4]
    assert set(page.progress.curves.series["val_psnr_line"]) == {1, 2, 3, 4}
    assert page.progress.sample.labels == ["Optical T1", "T2, true", "T2, simulated"]
    assert model.with_name("Äcker 東京_tiny.sample.png").is_file()
    assert "On held-out pixels it reaches" in page.outcome.text.text()
    check_library(page, model, monkeypatch)


def check_library(page: Any, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The model goes into the library once, and from there to the tab that fills."""
    from cleardate.plugin.library.library import Library
    from cleardate.plugin.train import page as module

    library = Library(model.parent / "library", model.parent / "none")
    monkeypatch.setattr(module, "default_library", lambda: library)
    used: list[Path] = []
    page._services.use_model = used.append
    page.outcome.use_wanted.emit()
    page.outcome.use_wanted.emit()
    assert used == [library.folder / model.name] * 2
    assert library.models() == used[:1]


def test_stopping_keeps_the_best_and_the_next_run_can_go_on(page: Any, scene: Path) -> None:
    page.scenes.add([str(scene)])
    page.settings.preset.setCurrentText("tiny")
    page.settings.numbers["epochs"].setValue(2000)
    page.settings.device.setCurrentIndex(1)
    output = Path(page.settings.path)
    ended: list[str] = []
    page.panel.done.connect(lambda _: ended.append("done"))
    page.panel.failed.connect(ended.append)
    page.panel.cancelled.connect(lambda: ended.append("cancelled"))
    page.panel.start()
    checkpoint = output.with_name(f"{output.name}.checkpoint")
    # On a machine under load the first epoch may take longer than a checkpoint waits.
    seen = page.progress.curves.series["loss"]
    wait_for(lambda: (checkpoint.exists() and len(seen) > 1) or bool(ended))
    page.panel.stop_button.click()
    wait_for(lambda: bool(ended))
    assert ended == ["done"]
    assert output.is_file()
    assert "the best model so far is kept" in page.outcome.text.text()
    go_on(page, checkpoint, ended)


def go_on(page: Any, checkpoint: Path, ended: list[str]) -> None:
    """The run that goes on shows the epochs of the first one too."""
    before = dict(page.progress.curves.series["loss"])
    assert checkpoint.is_file()
    assert page.settings.resume.isEnabled()
    page.settings.resume.setChecked(True)
    page.panel.start()
    assert page.progress.curves.best is None
    after = page.progress.curves.series["loss"]
    wait_for(lambda: len(after) > 3 or len(ended) > 1)
    assert {epoch: after.get(epoch) for epoch in (1, 2)} == {
        epoch: before[epoch] for epoch in (1, 2)
    }
    page.panel.stop()
    wait_for(lambda: len(ended) > 1)
    assert ended == ["done", "done"]


def test_a_result_event_is_kept_for_the_words(page: Any) -> None:
    page._hear(ResultEvent({}, {"best_epoch": 3}))
    assert page._summary == {"best_epoch": 3}
