"""Filling a season: what goes to the worker, where results go, what enters the project, and what is
said of seasons that cannot be filled."""

from __future__ import annotations

import importlib
import json
import shutil
import threading
from pathlib import Path
from typing import Any

import pytest

DAYS = ("2018-04-28", "2018-05-10", "2018-05-22")


@pytest.fixture
def season(tmp_path: Path) -> Path:
    """The JSON of a season of three dates, blanks and Chinese characters in its path."""
    folder = tmp_path / "季节 de.2018"
    folder.mkdir()
    for day in DAYS:
        about = {"datetime": f"{day}T10:00:00Z", "cleardate:kind": "optical"}
        (folder / f"o_{day}.json").write_text(json.dumps({"properties": about}), "utf-8")
    links = [{"rel": "item", "href": f"o_{day}.json"} for day in DAYS]
    text = json.dumps({"type": "Collection", "links": links})
    (folder / "collection.json").write_text(text, "utf-8")
    return folder


@pytest.fixture
def module(plugin: Any) -> Any:
    return importlib.import_module("cleardate.processing.algorithms.fill_season")


@pytest.fixture
def jobs(module: Any, make_raster: Any, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The jobs that were run, by a worker that fills the first two dates."""
    from cleardate.contract.events import ProgressEvent, ResultEvent

    found: list[Any] = []
    names = ("Red", "Green", "Blue", "NIR")
    image = make_raster("like.tif", bands=4, low=300, high=3000, scale=1e-4, names=names)

    class FakeClient:
        def __init__(self, *_: Any) -> None:
            pass

        def run(self, job: Any, feedback: Any) -> ResultEvent:
            found.append(job)
            feedback.worker_event(ProgressEvent(50, "Learning 2018-05-10", 30.0))
            feedback.setProgress(50)
            feedback.setProgressText("Learning 2018-05-10")
            output = Path(job.output)
            output.mkdir(exist_ok=True)
            scores = {"interpolation": {"psnr": 31.0}, "season": {"psnr": 33.5}}
            report = {"chosen": "season", "methods": scores, "no_image": job.cadence is not None}
            written = {"summary": str(output / "summary.csv")}
            (output / "summary.csv").write_text("date\n", "utf-8")
            for day in DAYS[:2]:
                files = {"image": f"{day}_filled.tif", "report": f"{day}_report.json"}
                if job.quality:
                    files["trust"] = f"{day}_trust.tif"
                for index in filter(None, (job.index or "").split(",")):
                    files[index] = f"{day}_{index}.tif"
                for kind, name in files.items():
                    written[f"{day}_{kind}"] = str(output / name)
                    if kind == "report":
                        (output / name).write_text(json.dumps(report), "utf-8")
                    else:
                        shutil.copy(image, output / name)
            return ResultEvent(written, {"dates": 3, "filled": 2, "failed": 1})

    monkeypatch.setattr(module, "Client", FakeClient)
    monkeypatch.setenv("CLEARDATE_PYTHON", "/usr/bin/python3")
    return found


def run(season: Any, feedback: Any = None, **values: Any) -> dict[str, Any]:
    from qgis import processing

    parameters = {"SEASON": str(season), **values}
    return processing.run("cleardate:fillseason", parameters, feedback=feedback)


def problem(season: Any, **values: Any) -> str:
    """What the check before a run says; empty if nothing is wrong."""
    from qgis.core import QgsApplication, QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fillseason")
    parameters = {"SEASON": str(season), **values}
    fine, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    return "" if fine else text


def test_what_was_chosen_is_the_job(season: Path, jobs: Any, tmp_path: Path) -> None:
    output = tmp_path / "结果"
    chosen = {"DATES": "2018-05-10", "NO_FUTURE": True, "QUALITY": True, "SEED": 3, "TILE": 512}
    results = run(season, OUTPUT=str(output), **chosen)
    (job,) = jobs
    assert (job.season, job.output) == (str(season), str(output))
    assert (job.dates, job.no_future, job.quality, job.seed) == ("2018-05-10", True, True, 3)
    assert (job.tile, job.compression, job.allow_network) == (512, "zstd", False)
    assert results == {
        "OUTPUT": str(output),
        "SUMMARY": str(output / "summary.csv"),
        "FILLED": 2,
        "FAILED": 1,
    }


def test_results_go_beside_the_season_and_never_over_others(season: Path, jobs: Any) -> None:
    beside = season.with_name("季节 de.2018_filled")
    assert run(season)["OUTPUT"] == str(beside)
    assert run(season / "collection.json")["OUTPUT"] == str(beside) + "_2"
    shutil.rmtree(beside)
    beside.mkdir()  # as a run that was stopped leaves it
    assert run(season)["OUTPUT"] == str(beside)
    assert {Path(job.season).name for job in jobs} == {"季节 de.2018", "collection.json"}


def test_several_seasons_are_a_batch(
    season: Path, jobs: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsApplication

    other = tmp_path / "other"
    shutil.copytree(season, other)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fillseason")
    dialog = BatchAlgorithmDialog(algorithm)
    for folder in (season, other):
        assert problem(folder, OUTPUT=algorithm.parameterDefinition("OUTPUT").defaultValue()) == ""
        run(folder, OUTPUT=algorithm.parameterDefinition("OUTPUT").defaultValue())
    assert [Path(job.output).name for job in jobs] == ["季节 de.2018_filled", "other_filled"]
    assert dialog.mainWidget().batchRowCount() == 1
    dialog.deleteLater()


def test_the_log_tells_method_score_and_time_left(
    season: Path, jobs: Any, make_feedback: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingFeedback

    texts: list[str] = []

    class Listening(QgsProcessingFeedback):
        def setProgressText(self, text: str) -> None:  # noqa: N802
            texts.append(text)

    feedback = Listening()
    run(season, feedback, OUTPUT=str(tmp_path / "out"))
    assert "Learning 2018-05-10, about 30 s left" in texts
    log = feedback.textLog()
    assert (
        "2018-05-10: filled by all dates of the season, 33.50 dB on pixels that were held out"
        in log
    )
    assert "2 date(s) filled, 1 failed" in log


def test_filled_dates_enter_the_project_as_a_group(season: Path, jobs: Any, tmp_path: Path) -> None:
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fillseason")
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    feedback = QgsProcessingFeedback()
    parameters = {"SEASON": str(season), "OUTPUT": str(tmp_path / "out"), "QUALITY": True}
    _, fine = algorithm.run(parameters, context, feedback)
    assert fine, feedback.textLog()
    handleAlgorithmResults(algorithm, context, feedback)
    (group,) = project.layerTreeRoot().children()
    assert group.name() == "ClearDate season: 季节 de.2018"
    nodes = {node.name(): node for node in group.children()}
    assert list(nodes)[2:] == ["Filled 2018-04-28", "Filled 2018-05-10"]
    assert set(list(nodes)[:2]) == {"Trust of 2018-04-28", "Trust of 2018-05-10"}
    for name, node in nodes.items():
        assert node.itemVisibilityChecked() == name.startswith("Filled")
        shown = node.layer().temporalProperties().fixedTemporalRange()
        assert shown.begin().toString("yyyy-MM-dd") == name.split()[-1]
    first = nodes["Filled 2018-04-28"].layer()
    assert first.styleManager().currentStyle() == "True colour"
    assert "other dates of the season" in first.metadata().abstract()


def test_days_without_an_image_are_said_to_be_simulated(
    season: Path, jobs: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fillseason")
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    parameters = {"SEASON": str(season), "OUTPUT": str(tmp_path / "out"), "CADENCE": 5}
    assert algorithm.run(parameters, context, QgsProcessingFeedback())[1]
    assert jobs[0].cadence == 5
    names = {details.name for details in context.layersToLoadOnCompletion().values()}
    assert names == {"Simulated 2018-04-28", "Simulated 2018-05-10"}


def test_indices_enter_the_project_by_their_names(season: Path, jobs: Any, tmp_path: Path) -> None:
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
        QgsRasterLayer,
    )

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fillseason")
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    parameters = {"SEASON": str(season), "OUTPUT": str(tmp_path / "out"), "INDEX": "ndvi,nbr"}
    assert algorithm.run(parameters, context, QgsProcessingFeedback())[1]
    assert jobs[0].index == "ndvi,nbr"
    loaded = context.layersToLoadOnCompletion()
    names = {details.name for details in loaded.values()}
    assert {"NDVI of 2018-04-28", "NBR of 2018-05-10"} < names
    (path,) = (p for p, details in loaded.items() if details.name == "NDVI of 2018-04-28")
    layer = QgsRasterLayer(path, "NDVI")
    importlib.import_module("cleardate.processing.results.styles").index(layer, "NDVI")
    assert layer.renderer().type() == "singlebandpseudocolor"
    offered = layer.styleManager().styles()
    assert set(offered) == {"NDVI", "90 % interval of NDVI, plus and minus"}


def test_an_index_that_is_not_known_is_said_before_the_run(season: Path, jobs: Any) -> None:
    assert "lai" in problem(season, INDEX="ndvi,lai")


def test_a_stopped_run_goes_on_in_its_folder(season: Path, jobs: Any) -> None:
    first = run(season)["OUTPUT"]
    assert run(season, RESUME=True)["OUTPUT"] == first
    assert run(season)["OUTPUT"] == f"{first}_2"
    assert [job.resume for job in jobs] == [False, True, False]


def test_the_last_of_several_runs_goes_on(season: Path, jobs: Any) -> None:
    beside = season.with_name("季节 de.2018_filled")
    assert run(season, RESUME=True)["OUTPUT"] == str(beside)
    for name in ("_filled_2", "_filled_10", "_filled_old", "_filled_011", "2_filled_12"):
        season.with_name(season.name + name).mkdir()
    season.with_name(season.name + "_filled_13").write_text("no folder", "utf-8")
    assert run(season, RESUME=True)["OUTPUT"] == f"{beside}_10"


def test_without_a_project_or_the_wish_nothing_is_opened(
    season: Path, jobs: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fillseason")
    for project, load in ((QgsProject(), False), (None, True)):
        context = QgsProcessingContext()
        if project is not None:
            context.setProject(project)
        parameters = {"SEASON": str(season), "OUTPUT": str(tmp_path / "out"), "LOAD": load}
        assert algorithm.create().run(parameters, context, QgsProcessingFeedback())[1]
        assert not context.layersToLoadOnCompletion()


def test_what_is_no_season_is_said_before_a_run(season: Path, jobs: Any, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "No season is given" in problem("")
    assert str(empty) in problem(empty)
    assert "is no season" in problem(season / f"o_{DAYS[0]}.json")
    assert problem(season) == ""


def test_dates_are_looked_at_before_a_run(season: Path, jobs: Any) -> None:
    assert "Write the day as" in problem(season, DATES="26.5.2018")
    said = problem(season, DATES="2018-05-26, 2018-06-05")
    assert "has none of these dates: 2018-05-26, 2018-06-05." in said
    assert f"It has {', '.join(DAYS)}." in said
    assert problem(season, DATES="2018-05-26,2018-05-10") == ""
    assert problem(season, DATES="all") == ""
    assert problem(season, DATES="2018-05-03", CADENCE=5) == ""


def test_dates_of_sar_alone_are_known_before_a_run(season: Path, jobs: Any) -> None:
    about = {"datetime": "2018-05-16T17:30:00Z", "cleardate:kind": "sar"}
    (season / "s.json").write_text(json.dumps({"properties": about}), "utf-8")
    record = json.loads((season / "collection.json").read_text("utf-8"))
    record["links"].append({"rel": "item", "href": "s.json"})
    (season / "collection.json").write_text(json.dumps(record), "utf-8")
    assert "has none of these dates: 2018-05-16" in problem(season, DATES="2018-05-16")
    assert problem(season, DATES="2018-05-16", EVERY_SAR_DATE=True) == ""


def test_folders_that_are_none_for_results(season: Path, jobs: Any) -> None:
    from qgis.core import QgsProcessing, QgsProcessingException

    assert "folder of the season itself" in problem(season, OUTPUT=str(season))
    assert "folder of the season itself" in problem(season, OUTPUT=f"{season}/.")
    assert "deletes temporary files" in problem(season, OUTPUT=QgsProcessing.TEMPORARY_OUTPUT)
    with pytest.raises(QgsProcessingException, match="folder of the season itself"):
        run(season, OUTPUT=str(season))
    assert problem(season, OUTPUT=str(season / "filled")) == ""
    assert not jobs


def test_a_stopped_run_leaves_nothing(
    season: Path,
    module: Any,
    fake_worker: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    monkeypatch.setattr(module, "PLUGIN_ROOT", fake_worker)
    monkeypatch.setenv("FAKE_WORKER", "silent_in_folder")
    feedback = QgsProcessingFeedback()
    output = tmp_path / "out"

    def stop_when_begun() -> None:
        while not list(output.glob("*partial*")):
            begun.wait(0.05)
        feedback.cancel()

    begun = threading.Event()
    watch = threading.Thread(target=stop_when_begun, daemon=True)
    watch.start()
    with pytest.raises(QgsProcessingException, match="Stopped"):
        run(season, feedback, OUTPUT=str(output))
    watch.join(10)
    assert not list(output.iterdir())
