"""Runs from the window: what they say, how they end, and what is left when they are ended."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.left import Left

CANCEL_S = 1.0


def wait_for(condition: Callable[[], bool], seconds: float = 30) -> float:
    """Let Qt work until the condition holds; returns how long that took."""
    from qgis.PyQt.QtCore import QCoreApplication

    start = time.monotonic()
    while not condition():
        assert time.monotonic() - start < seconds, "it never came to it"
        QCoreApplication.processEvents()
        time.sleep(0.005)
    return time.monotonic() - start


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
def project(qgis_application: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def start(
    fake_worker: Path, given: dict[str, Any], project: Any, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Any]:
    """Start a run of fill with a worker of that behaviour; its end is in ``ended``."""
    from cleardate.plugin.window.algorithm_run import AlgorithmRun

    runs = []

    def start(behaviour: str, **changes: Any) -> Any:
        monkeypatch.setenv("FAKE_WORKER", behaviour)
        monkeypatch.setenv("FAKE_RASTER", given["OPTICAL_T1"])
        run = AlgorithmRun("cleardate:fill", {**given, **changes}, project)
        run.ended = []
        run.done.connect(lambda results: run.ended.append(("done", results)))
        run.failed.connect(lambda reason: run.ended.append(("failed", reason)))
        run.cancelled.connect(lambda: run.ended.append(("cancelled", None)))
        runs.append(run)
        run.start()
        return run

    yield start
    for run in runs:
        run.end()


def strands(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if "partial" in path.name]


def pid_of(run: Any) -> list[int]:
    """The worker's process, as soon as it has said hello."""
    from cleardate.contract.events import HelloEvent

    pids: list[int] = []
    run.heard.connect(lambda event: isinstance(event, HelloEvent) and pids.append(event.pid))
    wait_for(lambda: bool(pids))
    return pids


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_run_says_what_it_does_and_loads_its_result(
    start: Any, project: Any, given: dict[str, Any]
) -> None:
    run = start("works")
    percents, events = [], []
    run.progressed.connect(lambda percent, text, left: percents.append((percent, text, left)))
    run.heard.connect(lambda event: events.append(event.kind))
    wait_for(lambda: bool(run.ended))
    ((how, results),) = run.ended
    assert (how, results["OUTPUT"]) == ("done", given["OUTPUT"])
    assert (50.0, "half", Left(1.0, 1.0)) in percents
    assert events[0] == "hello" and events[-1] == "result"
    assert ("warning", "careful") in run.log
    assert [layer.source() for layer in project.mapLayers().values()] == [given["OUTPUT"]]
    assert not run.is_running


def test_cancelled_within_a_second(start: Any, project: Any, tmp_path: Path) -> None:
    run = start("silent")
    (pid,) = pid_of(run)
    wait_for(lambda: bool(strands(tmp_path)))
    run.cancel()
    took = wait_for(lambda: bool(run.ended))
    assert run.ended == [("cancelled", None)]
    assert took < CANCEL_S
    assert not lives(pid) and strands(tmp_path) == []
    assert project.mapLayers() == {}


@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        ("killed", "killed, probably because memory ran out"),
        ("crashes", "a fault of ours"),
        ("segfault", "crashed (signal 11)"),
        ("bad_input", "The file has 3 bands."),
        ("no_result", "without a result"),
    ],
)
def test_what_went_wrong_is_said(start: Any, tmp_path: Path, behaviour: str, said: str) -> None:
    run = start(behaviour)
    wait_for(lambda: bool(run.ended))
    ((how, reason),) = run.ended
    assert how == "failed" and said in reason
    assert any(level == "error" and said in text for level, text in run.log)
    assert strands(tmp_path) == []


def test_refused_parameters_fail_at_once(start: Any, tmp_path: Path) -> None:
    run = start("works", OUTPUT=str(tmp_path / "picture.png"))
    ((how, reason),) = run.ended
    assert how == "failed" and ".tif" in reason


def test_two_runs_at_once(start: Any, tmp_path: Path) -> None:
    other = str(tmp_path / "zweite.tif")
    one, two = start("works"), start("works", OUTPUT=other)
    wait_for(lambda: bool(one.ended and two.ended))
    assert [run.ended[0][0] for run in (one, two)] == ["done", "done"]
    assert two.ended[0][1]["OUTPUT"] == other and Path(other).is_file()


def test_one_of_two_is_cancelled(start: Any, tmp_path: Path) -> None:
    silent = start("silent")
    pid_of(silent)
    works = start("works", OUTPUT=str(tmp_path / "zweite.tif"))
    silent.cancel()
    wait_for(lambda: bool(silent.ended and works.ended))
    assert (silent.ended[0][0], works.ended[0][0]) == ("cancelled", "done")


def test_the_project_is_closed_while_it_runs(start: Any, project: Any, tmp_path: Path) -> None:
    run = start("silent")
    (pid,) = pid_of(run)
    project.clear()
    wait_for(lambda: bool(run.ended))
    assert run.ended == [("cancelled", None)]
    assert not lives(pid) and strands(tmp_path) == []


def test_layers_are_removed_while_it_runs(start: Any, project: Any, given: dict[str, Any]) -> None:
    from qgis.core import QgsRasterLayer

    layers = [QgsRasterLayer(given[name], name) for name in ("OPTICAL_T1", "OPTICAL_T2")]
    project.addMapLayers(layers)
    run = start("works")
    project.removeMapLayers([layer.id() for layer in layers])
    wait_for(lambda: bool(run.ended))
    assert run.ended[0][0] == "done"


def test_a_training_is_not_waited_for_when_qgis_ends(
    plugin: Any, fake_worker: Path, project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cleardate.plugin.window.algorithm_run import END_PATIENCE_S, AlgorithmRun

    monkeypatch.setenv("FAKE_WORKER", "silent")
    scene = tmp_path / "scene.json"
    scene.write_text("{}", "utf-8")
    output = str(tmp_path / "m.onnx")
    run = AlgorithmRun("cleardate:train", {"SCENE": [str(scene)], "OUTPUT": output}, project)
    run.start()
    (pid,) = pid_of(run)
    begun = time.monotonic()
    run.end()
    assert not run.is_running and time.monotonic() - begun < END_PATIENCE_S
    assert not lives(pid) and strands(tmp_path) == []


def test_the_real_worker_is_cancelled_within_a_second(
    plugin: Any, worker_runs: None, project: Any, real_data: Path, tmp_path: Path
) -> None:
    from osgeo import gdal

    from cleardate.contract.events import ProgressEvent
    from cleardate.plugin.window.algorithm_run import AlgorithmRun

    folder = real_data / "flanders_west"
    # As good a mask as any: some of the values of a band.
    mask = tmp_path / "mask.tif"
    gdal.Translate(str(mask), str(folder / "o_20180526.tif"), bandList=[1])
    given = {
        "SAR_T1": str(folder / "s1_20180426.tif"),
        "OPTICAL_T1": str(folder / "o_20180426.tif"),
        "SAR_T2": str(folder / "s1_20180526.tif"),
        "OPTICAL_T2": str(folder / "o_20180526.tif"),
        "CLOUDS": str(mask),
        "CLOUD_VALUES": ",".join(map(str, range(400, 600))),
        "OUTPUT": str(tmp_path / "f.tif"),
        "QUALITY": str(tmp_path / "q.tif"),
    }
    run = AlgorithmRun("cleardate:fill", given, project)
    heard, ended = [], []
    run.heard.connect(lambda event: heard.append(event) if type(event) is ProgressEvent else None)
    for end in (run.done, run.failed, run.cancelled):
        end.connect(lambda *said: ended.append(said))
    run.start()
    wait_for(lambda: bool(heard or ended), 60)
    assert not ended, run.log
    run.cancel()
    took = wait_for(lambda: bool(ended))
    assert ended == [()], run.log  # what `cancelled` says
    assert took < CANCEL_S
    assert list(tmp_path.iterdir()) == [mask]


@pytest.fixture
def panel(
    fake_worker: Path, given: dict[str, Any], project: Any, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Any]:
    from cleardate.plugin.window.algorithm_run import AlgorithmRun
    from cleardate.plugin.window.run_panel import RunPanel

    monkeypatch.setenv("FAKE_RASTER", given["OPTICAL_T1"])
    panel = RunPanel(lambda: AlgorithmRun("cleardate:fill", given, project), "Fill", "Stop")
    panel.show()
    yield panel
    panel.end()
    panel.close()


def test_the_panel_while_it_runs_and_after(panel: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_WORKER", "silent")
    assert not panel.bar.isVisible() and not panel.state.isVisible()
    panel.start()
    assert panel.is_running and panel.stop_button.isEnabled() and not panel.run_button.isEnabled()
    assert panel.bar.isVisible() and panel.state.isVisible()
    panel.start()  # a second one is not begun
    panel.stop()
    assert panel.state.text() == "Stopping…"
    took = wait_for(lambda: not panel.is_running)
    assert took < CANCEL_S
    assert panel.state.text() == "Stopped. Nothing was written."
    assert panel.run_button.isEnabled() and not panel.bar.isVisible()


def test_the_panel_shows_percent_and_the_time_left(
    panel: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cleardate.contract.left import Left

    monkeypatch.setenv("FAKE_WORKER", "late_result")
    panel.start()
    panel._progress(42.0, "Tile 3 of 9", Left(190.0, 200.0))
    assert panel.state.text() == "Tile 3 of 9 · 42 % · about 3 min left"
    panel._progress(42.0, "Tile 3 of 9", Left(120.0, 500.0))
    assert panel.state.text() == "Tile 3 of 9 · 42 % · 2 to 8 min left"


def test_the_panel_says_for_how_long_it_has_stood(
    panel: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_WORKER", "late_result")
    panel.start()
    panel._progress(97.0, "Building overviews", None)

    class Stood:
        def start(self) -> None:
            """As QElapsedTimer."""

        def elapsed(self) -> int:
            return 40_000

    panel._standing = Stood()
    panel._progress(97.0, "", None)
    assert panel.state.text() == "Building overviews (for 40 s) · 97 %"


def test_the_panel_of_a_failure_has_the_log_at_hand(
    panel: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.PyQt.QtGui import QGuiApplication

    monkeypatch.setenv("FAKE_WORKER", "crashes")
    panel.start()
    wait_for(lambda: not panel.is_running)
    assert "exit code 1" in panel.state.text()
    assert len(panel.state.text().splitlines()) == 1
    assert panel.log.isVisible() and panel.copy_button.isVisible()
    panel.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "about to fail" in copied and "a fault of ours" in copied
    # What went wrong stays in sight while something else is changed.
    panel.set_ready(False, "Choose SAR T1.")
    assert "exit code 1" in panel.state.text()


def test_why_a_run_cannot_start_is_said(panel: Any) -> None:
    panel.set_ready(False, "Choose SAR T1.")
    assert not panel.run_button.isEnabled()
    assert panel.run_button.toolTip() == panel.state.text() == "Choose SAR T1."
    panel.set_ready(True)
    assert panel.run_button.isEnabled() and not panel.state.isVisible()
