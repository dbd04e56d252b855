"""The algorithms inside QGIS, with a worker that only pretends to work."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def given(plugin: Any, make_raster: Any, tmp_path: Path) -> dict[str, Any]:
    return {
        "SAR_T1": str(make_raster("sar1.tif", bands=2)),
        "OPTICAL_T1": str(make_raster("optical1.tif", bands=4, low=1000, high=3000)),
        "SAR_T2": str(make_raster("sar2.tif", bands=2)),
        "OPTICAL_T2": str(make_raster("Mai 2018.tif", bands=4)),
        "CLOUDS": str(make_raster("clouds.tif", bands=1)),
        "OUTPUT": str(tmp_path / "gefüllt 1.tif"),
    }


@pytest.fixture
def job_of(fake_worker: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run an algorithm and return the job that its worker got."""
    monkeypatch.setenv("FAKE_ECHO", str(tmp_path / "echo.json"))

    def run(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
        from qgis import processing

        processing.run(f"cleardate:{name}", parameters)
        return json.loads((tmp_path / "echo.json").read_text("utf-8"))["job"]

    return run


def test_fill_job(given: dict[str, Any], job_of: Any) -> None:
    job = job_of(
        "fill", {**given, "CLOUD_VALUES": "3,8", "GROW": 2, "OPTICAL_T2_OFFSET": -0.1, "SEED": 5}
    )
    assert job["command"] == "fill"
    for name in ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds", "output"):
        assert job[name] == given[name.upper()]
    assert job["cloud_values"] == [3, 8]
    assert job["method"] == ["auto"]
    assert (job["grow"], job["seed"], job["optical_t2_offset"]) == (2, 5, -0.1)
    assert (job["quality"], job["report"], job["optical_t1_scale"]) == (None, None, None)


def test_model_competes(given: dict[str, Any], job_of: Any, tmp_path: Path) -> None:
    model = tmp_path / "m.onnx"
    model.write_text("", "utf-8")
    assert job_of("fill", {**given, "MODEL": str(model)})["method"] == ["auto", str(model)]
    job = job_of("fill", {**given, "MODEL": str(model), "METHOD": "copy"})
    assert job["method"] == ["copy", str(model)]


def test_defaults_of_the_job_and_of_the_dialog_agree(given: dict[str, Any], job_of: Any) -> None:
    from cleardate.contract.jobs import FillJob, build_job

    plain = {name.lower(): value for name, value in given.items()}
    assert job_of("fill", given) == json.loads(build_job(FillJob, plain).to_json())


def test_train_job(plugin: Any, job_of: Any, tmp_path: Path) -> None:
    scenes = [tmp_path / "a.json", tmp_path / "b.json"]
    for scene in scenes:
        scene.write_text("{}", "utf-8")
    job = job_of(
        "train",
        {
            "SCENE": [str(scene) for scene in scenes],
            "PRESET": "mtcgan",
            "EPOCHS": 2,
            "SAMPLING": "grid",
            "LEARNING_RATE": 1e-5,
            "OUTPUT": str(tmp_path / "m.onnx"),
        },
    )
    assert job["scene"] == [str(scene) for scene in scenes]
    assert (job["preset"], job["epochs"], job["sampling"]) == ("mtcgan", 2, "grid")
    assert job["learning_rate"] == 1e-5
    assert (job["patch"], job["width"], job["train_area"], job["resume"]) == (
        None,
        None,
        None,
        False,
    )


def test_areas_are_written_for_the_worker(
    plugin: Any, fake_worker: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis import processing
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    from cleardate.contract.events import ResultEvent
    from cleardate.processing.algorithms import job_algorithm as base

    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((0 0,10 0,10 10,0 0))"))
    layer.dataProvider().addFeatures([feature])
    (tmp_path / "a.json").write_text("{}", "utf-8")
    seen = []

    class Recorder:
        def __init__(self, *_: Any) -> None:
            pass

        def run(self, job: Any, feedback: Any) -> ResultEvent:
            seen.append((job, json.loads(Path(job.train_area).read_text("utf-8"))))
            return ResultEvent({})

    monkeypatch.setattr(base, "Client", Recorder)
    parameters = {
        "SCENE": [str(tmp_path / "a.json")],
        "TRAIN_AREA": layer,
        "OUTPUT": str(tmp_path / "m.onnx"),
    }
    processing.run("cleardate:train", parameters)
    ((job, area),) = seen
    assert len(area["features"]) == 1
    assert job.test_area is None
    assert not Path(job.train_area).exists()  # it was in a folder for this run


def test_outputs_get_temporary_names(given: dict[str, Any], job_of: Any) -> None:
    job = job_of(
        "fill",
        {
            **given,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "QUALITY": "TEMPORARY_OUTPUT",
            "REPORT": "TEMPORARY_OUTPUT",
        },
    )
    assert job["output"].endswith(".tif")
    assert job["quality"].endswith(".tif")
    assert job["report"].endswith(".json")


def test_relative_output(
    given: dict[str, Any], job_of: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert job_of("fill", {**given, "OUTPUT": "here.tif"})["output"] == str(tmp_path / "here.tif")


class Log:
    """A feedback of QGIS's own that keeps what was said."""

    def __new__(cls, cancel_after_s: float | None = None) -> Any:
        from qgis.core import QgsProcessingFeedback

        class Feedback(QgsProcessingFeedback):
            def __init__(self) -> None:
                super().__init__(False)
                self.lines: list[str] = []
                self.cancel_at = cancel_after_s and time.monotonic() + cancel_after_s

            def pushConsoleInfo(self, info: str) -> None:  # noqa: N802
                self.lines.append(info)

            def pushWarning(self, warning: str) -> None:  # noqa: N802
                self.lines.append(warning)

            def setProgressText(self, text: str) -> None:  # noqa: N802
                self.lines.append(text)

            def isCanceled(self) -> bool:  # noqa: N802
                return bool(self.cancel_at) and time.monotonic() > self.cancel_at

        return Feedback()


def test_score_table_in_the_log(given: dict[str, Any], fake_worker: Path) -> None:
    from qgis import processing

    log = Log()
    processing.run("cleardate:fill", given, feedback=log)
    assert "half" in log.lines
    assert "careful" in log.lines
    table = [line for line in log.lines if "|" in line]
    assert table[0].startswith("Method")
    assert table[1].startswith("boosted trees") and table[1].endswith("(chosen)")
    assert log.progress() >= 60


def test_error_of_the_worker_is_raised(
    given: dict[str, Any], fake_worker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis import processing
    from qgis.core import QgsProcessingException

    monkeypatch.setenv("FAKE_WORKER", "bad_input")
    with pytest.raises(QgsProcessingException, match=r"The file has 3 bands\. Give 4\."):
        processing.run("cleardate:fill", given)
    assert not list(Path(given["OUTPUT"]).parent.glob("*partial*"))


def test_cancel_in_qgis(
    given: dict[str, Any], fake_worker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis import processing
    from qgis.core import QgsProcessingException

    monkeypatch.setenv("FAKE_WORKER", "silent")
    start = time.monotonic()
    with pytest.raises(QgsProcessingException, match="Stopped"):
        processing.run("cleardate:fill", given, feedback=Log(0.3))
    assert time.monotonic() - start < 3
    assert not Path(given["OUTPUT"]).exists()


def load(parameters: dict[str, Any], name: str = "") -> Any:
    """Run fill and load its layers into a project as the dialog does."""
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
    )

    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    feedback = QgsProcessingFeedback(False)
    outputs = {}
    for key in {"OUTPUT", "QUALITY"} & set(parameters):
        outputs[key] = QgsProcessingOutputLayerDefinition(parameters[key], project)
        outputs[key].destinationName = name
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    results, done = algorithm.run({**parameters, **outputs}, context, feedback)
    assert done
    assert results == {key: parameters[key] for key in outputs}
    del algorithm
    # What the dialog passes differs between versions; the first three never changed.
    shown = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    assert handleAlgorithmResults(shown, context, feedback)
    return project


def test_results_are_loaded_named_and_styled(
    given: dict[str, Any], fake_worker: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FAKE_RASTER", given["OPTICAL_T1"])
    project = load(given)
    (layer,) = project.mapLayers().values()
    assert layer.name() == "Filled Mai 2018"
    assert layer.renderer().type() == "multibandcolor"
    enhancement = layer.renderer().redContrastEnhancement()
    assert 1000 <= enhancement.minimumValue() < 1100
    assert 2900 < enhancement.maximumValue() <= 3000


def test_a_name_that_the_user_chose_stays(
    given: dict[str, Any], fake_worker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_RASTER", given["OPTICAL_T1"])
    project = load(given, "My image")
    (layer,) = project.mapLayers().values()
    assert layer.name() == "My image"


def test_inside_a_model(given: dict[str, Any], fake_worker: Path, tmp_path: Path) -> None:
    from qgis import processing
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterRasterLayer,
    )

    model = QgsProcessingModelAlgorithm("test model", "tests")
    model.addModelParameter(
        QgsProcessingParameterRasterLayer("clouds", "Clouds"),
        QgsProcessingModelParameter("clouds"),
    )
    child = QgsProcessingModelChildAlgorithm("cleardate:fill")
    child.setChildId("fill")
    source = QgsProcessingModelChildParameterSource
    for name in ("SAR_T1", "OPTICAL_T1", "SAR_T2", "OPTICAL_T2"):
        child.addParameterSources(name, [source.fromStaticValue(given[name])])
    child.addParameterSources("CLOUDS", [source.fromModelParameter("clouds")])
    output = QgsProcessingModelOutput("filled")
    output.setChildId("fill")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"filled": output})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    target = str(tmp_path / "aus dem Modell.tif")
    results = processing.run(model, {"clouds": given["CLOUDS"], "fill:filled": target})
    assert results["fill:filled"] == target
    assert Path(target).exists()


def test_batch(given: dict[str, Any], fake_worker: Path, tmp_path: Path) -> None:
    """As the batch dialog does: one algorithm object, several rows, in the background."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
    )

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    for row in range(2):
        parameters = {**given, "OUTPUT": str(tmp_path / f"row {row}.tif")}
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        assert algorithm.checkParameterValues(parameters, context)[0]
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        ended = []
        task.executed.connect(lambda done, results, ended=ended: ended.append((done, results)))
        QgsApplication.taskManager().addTask(task)
        deadline = time.monotonic() + 20
        while not ended and time.monotonic() < deadline:
            QgsApplication.processEvents()
            time.sleep(0.01)
        assert ended == [(True, {"OUTPUT": parameters["OUTPUT"]})]
        assert Path(parameters["OUTPUT"]).exists()
