"""Where results go when nobody says so: never where QGIS deletes what took long to make."""

from __future__ import annotations

import csv
import importlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.events import ResultEvent

SUMMARY = {"chosen": "copy", "methods": {"copy": {"psnr": 30.0}}, "cloud_share": 0.5, "notes": []}


@pytest.fixture
def jobs(plugin: Any, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The jobs that were run by a client that copies T2 for each of their rasters."""
    found: list[Any] = []

    class Client:
        def __init__(self, *_: Any) -> None:
            pass

        def run(self, job: Any, feedback: Any) -> ResultEvent:
            found.append(job)
            for path in (job.output, getattr(job, "quality", None)):
                if path:
                    source = getattr(job, "optical_t2", None) or getattr(job, "sar_t2", None)
                    shutil.copyfile(source, path) if source else Path(path).write_text("m", "utf-8")
            if getattr(job, "report", None):
                Path(job.report).write_text(json.dumps(SUMMARY), "utf-8")
            return ResultEvent({}, SUMMARY)

    for name in ("job_algorithm", "fill_dates"):
        module = importlib.import_module(f"cleardate.processing.algorithms.{name}")
        monkeypatch.setattr(module, "Client", Client)
    monkeypatch.setenv("CLEARDATE_PYTHON", "/usr/bin/python3")
    return found


@pytest.fixture
def given(make_raster: Any, tmp_path: Path) -> dict[str, str]:
    sar, optical = str(make_raster("s.tif", bands=2)), str(make_raster("o 2.tif", bands=4))
    return {
        "SAR_T1": sar,
        "OPTICAL_T1": optical,
        "SAR_T2": sar,
        "OPTICAL_T2": optical,
        "CLOUDS": str(make_raster("clouds.tif", bands=1)),
    }


@pytest.fixture
def project(plugin: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    project = QgsProject.instance()
    yield project
    project.clear()


def run(name: str, parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    from qgis import processing

    return processing.run(f"cleardate:{name}", parameters, **more)


class Words:
    """What a run has said, by kind."""

    def __new__(cls) -> Any:
        from qgis.core import QgsProcessingFeedback

        class Feedback(QgsProcessingFeedback):
            def __init__(self) -> None:
                super().__init__(False)
                self.info: list[str] = []
                self.warnings: list[str] = []

            def pushInfo(self, text: str) -> None:  # noqa: N802
                self.info.append(text)

            def pushWarning(self, text: str) -> None:  # noqa: N802
                self.warnings.append(text)

        return Feedback()


def test_no_default_is_where_qgis_deletes(plugin: Any) -> None:
    """Of all outputs that are made unless one says no, only quick ones may be temporary."""
    from qgis.core import QgsApplication

    quick = {("hatch", "OUTPUT"), ("demoscene", "OUTPUT")}
    registry = QgsApplication.processingRegistry()
    found = set()
    for algorithm in registry.providerById("cleardate").algorithms():
        for output in algorithm.destinationParameterDefinitions():
            if output.createByDefault() and not output.defaultValue():
                found.add((algorithm.name(), output.name()))
    assert found == quick


def test_dialogs_show_where_it_goes(plugin: Any, jobs: list[Any]) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication

    shown = {}
    for name in ("fill", "simulate", "scene", "train", "filldates"):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cleardate:{name}")
        dialog = AlgorithmDialog(algorithm)
        wrapper = dialog.mainWidget().wrappers["OUTPUT"]
        value = wrapper.parameterValue()
        shown[name] = value.sink.staticValue() if hasattr(value, "sink") else value
        dialog.close()
        dialog.deleteLater()
    assert shown == {
        "fill": "{FOLDER}/{NAME}_filled.tif",
        "simulate": "{FOLDER}/{NAME}_simulated.tif",
        "scene": "{FOLDER}/{NAME}_scene.json",
        "train": "{FOLDER}/{NAME}_model.onnx",
        "filldates": "{FOLDER}/cleardate_filled",
    }


def test_a_result_goes_beside_its_image(
    given: dict[str, str], jobs: list[Any], tmp_path: Path
) -> None:
    words = Words()
    results = run("fill", given, feedback=words)
    assert results["OUTPUT"] == jobs[0].output == str(tmp_path / "o 2_filled.tif")
    assert any(str(tmp_path / "o 2_filled.tif") in text for text in words.info)
    # An earlier result stays.
    before = Path(jobs[0].output).stat().st_mtime_ns
    run("fill", {**given, "OUTPUT": "{FOLDER}/{NAME}_filled.tif"})
    assert jobs[1].output == str(tmp_path / "o 2_filled_2.tif")
    assert Path(jobs[0].output).stat().st_mtime_ns == before
    assert run("simulate", {"SAR_T2": given["SAR_T2"]})["OUTPUT"] == str(
        tmp_path / "s_simulated.tif"
    )
    layers = {key: value for key, value in given.items() if key != "CLOUDS"}
    assert run("scene", layers)["OUTPUT"] == str(tmp_path / "o 2_scene.json")


def test_a_layer_to_load_keeps_its_project(
    given: dict[str, str], jobs: list[Any], project: Any, tmp_path: Path
) -> None:
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
    )

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    context = QgsProcessingContext()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition("{FOLDER}/{NAME}_filled.tif", project)
    output.destinationName = "Mine"
    _, ok = algorithm.run({**given, "OUTPUT": output}, context, QgsProcessingFeedback())
    assert ok
    path = str(tmp_path / "o 2_filled.tif")
    assert list(context.layersToLoadOnCompletion()) == [path]
    assert context.layerToLoadOnCompletionDetails(path).project is project
    assert output.sink.staticValue() == "{FOLDER}/{NAME}_filled.tif"


def test_of_a_temporary_image_it_goes_to_the_project(
    given: dict[str, str], jobs: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsProject

    folder = Path(QgsProcessingUtils.tempFolder()) / "deep"
    folder.mkdir(exist_ok=True)
    image = shutil.copy(given["OPTICAL_T2"], folder / "o.tif")
    home = tmp_path / "home"
    home.mkdir()
    project = QgsProject()
    project.setPresetHomePath(str(home))
    context = QgsProcessingContext()
    context.setProject(project)
    run("fill", {**given, "OPTICAL_T2": str(image)}, context=context)
    assert jobs[0].output == str(home / "o_filled.tif")


def test_temporary_is_what_one_can_ask_for_and_hears_of(
    given: dict[str, str], jobs: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from cleardate.processing.algorithms import proposals

    words = Words()
    asked = {**given, "OUTPUT": "TEMPORARY_OUTPUT"}
    run("fill", asked, feedback=words)
    assert proposals.is_temporary(jobs[0].output)
    assert words.warnings == []
    monkeypatch.setattr(proposals, "LONG_S", 0.0)
    run("fill", asked, feedback=words)
    (said,) = words.warnings
    assert said.startswith("Filled image is temporary: QGIS deletes ")
    run("fill", given, feedback=words)
    assert len(words.warnings) == 1


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    scene = tmp_path / "scene.json"
    scene.write_text("{}", "utf-8")
    return scene


def test_a_model_is_never_temporary(
    jobs: list[Any], scene: Path, tmp_path: Path, plugin: Any
) -> None:
    from qgis.core import QgsProcessingException, QgsProcessingUtils

    with pytest.raises(QgsProcessingException, match="too long to make to be lost"):
        run("train", {"SCENE": [str(scene)], "OUTPUT": "TEMPORARY_OUTPUT"})
    assert jobs == []
    run("train", {"SCENE": [str(scene)]})
    # What a model of Processing gives to an algorithm whose output it does not hand on.
    inside = str(Path(QgsProcessingUtils.tempFolder()) / "x" / "OUTPUT.onnx")
    run("train", {"SCENE": [str(scene)], "OUTPUT": inside})
    names = [Path(job.output) for job in jobs]
    assert names == [tmp_path / "scene_model.onnx", tmp_path / "scene_model_2.onnx"]


DATES = ("20210901", "20210911", "20210925")


@pytest.fixture
def folder(make_raster: Any, tmp_path: Path) -> Path:
    """Three dates, the first of them clear."""
    folder = tmp_path / "images"
    folder.mkdir()
    for date in DATES:
        for name, bands in ((f"s1_{date}.tif", 2), (f"o_{date}.tif", 4), (f"scl_{date}.tif", 1)):
            high = 4 if name == "scl_20210901.tif" else 11
            shutil.move(make_raster(name, bands=bands, low=4, high=high), folder / name)
    return folder


def test_many_dates_stay_beside_the_images(folder: Path, jobs: list[Any]) -> None:
    from qgis.core import QgsProcessingException, QgsProcessingUtils

    target = folder / "cleardate_filled"
    results = run("filldates", {"FOLDER": str(folder)})
    assert Path(results["OUTPUT"]) == target
    assert len(list(target.glob("*_filled.tif"))) == 2
    with (target / "summary.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row["status"] for row in csv.DictReader(stream)] == ["clear", "filled", "filled"]
    # They are no inputs of the next run, which has nothing left to do.
    results = run("filldates", {"FOLDER": str(folder), "OUTPUT": ""})
    assert results["FILLED"] == 2 and len(jobs) == 2
    with pytest.raises(QgsProcessingException, match="too long to make to be lost"):
        run("filldates", {"FOLDER": str(folder), "OUTPUT": "TEMPORARY_OUTPUT"})
    inside = str(Path(QgsProcessingUtils.tempFolder()) / "y" / "OUTPUT")
    assert Path(run("filldates", {"FOLDER": str(folder), "OUTPUT": inside})["OUTPUT"]) == target
    other = run("filldates", {"FOLDER": str(folder), "OUTPUT": "{FOLDER}/../other"})["OUTPUT"]
    assert (folder.parent / "other" / "summary.csv").is_file() and Path(other) != target


def test_many_dates_are_loaded_as_one_group(folder: Path, jobs: list[Any], project: Any) -> None:
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    from cleardate.processing.results.project import RESULT_MARK

    def load(**more: Any) -> list[str]:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:filldates")
        context = QgsProcessingContext()
        context.setProject(project)
        feedback = QgsProcessingFeedback()
        _, ok = algorithm.run({"FOLDER": str(folder), **more}, context, feedback)
        assert ok
        paths = sorted(context.layersToLoadOnCompletion())
        handleAlgorithmResults(algorithm, context, feedback)
        return paths

    paths = load()
    names = [Path(path).name for path in paths]
    assert names == [f"o_{date}_{kind}.tif" for date in DATES[1:] for kind in ("filled", "trust")]
    (group,) = project.layerTreeRoot().children()
    assert group.name() == "ClearDate fill: images"
    seen = {node.name(): node.itemVisibilityChecked() for node in group.findLayers()}
    assert seen == {
        "Filled o_20210911": True,
        "Filled o_20210925": True,
        "Trust of o_20210911": False,
        "Trust of o_20210925": False,
    }
    for node in group.findLayers():
        layer = node.layer()
        day = layer.temporalProperties().fixedTemporalRange().begin().date().toPyDate()
        assert day.isoformat().replace("-", "") in layer.source()
        assert layer.customProperty(RESULT_MARK)
    # Those of an earlier run are loaded too, unless nobody wants any.
    project.clear()
    assert load() == paths and len(jobs) == 2
    project.clear()
    assert load(LOAD=False) == []
    assert project.mapLayers() == {}
