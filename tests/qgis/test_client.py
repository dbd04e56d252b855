"""The client against a worker that is slow, silent, wrong, or dies."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import CancelledError, RasterError, WorkerError
from cleardate.contract.events import ResultEvent
from cleardate.contract.jobs import FillJob, TrainJob
from cleardate.processing.client.run import POLL_S, Client
from cleardate.processing.environment.command import run as command_run
from cleardate.processing.environment.install_log import Journal, Silent
from cleardate.processing.host.launch import worker_environment

PYTHON = Path(sys.executable)


def fill_job(folder: Path) -> FillJob:
    return FillJob(
        sar_t1="a",
        optical_t1="b",
        sar_t2="c",
        optical_t2="d",
        clouds="e",
        output=str(folder / "gefüllt 1.tif"),
        quality=str(folder / "quality.tif"),
    )


@pytest.fixture
def run(
    fake_root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_feedback: Any
) -> Any:
    """Run a job with a behaviour of the fake worker; returns result and feedback."""

    def run_job(
        behaviour: str, job: Any = None, cancel_after_s: float | None = None, feedback: Any = None
    ) -> tuple[ResultEvent, Any]:
        monkeypatch.setenv("FAKE_WORKER", behaviour)
        feedback = feedback or make_feedback(cancel_after_s)
        result = Client(PYTHON, fake_root).run(job or fill_job(tmp_path), feedback)
        return result, feedback

    return run_job


def left_over(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.is_file())


def is_alive(pid: int) -> bool:
    try:
        # A zombie that nobody reaps answers signals, so the state is read instead.
        state = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def wait_until_dead(pid: int) -> bool:
    deadline = time.monotonic() + 2
    while is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not is_alive(pid)


def test_events_reach_the_feedback(run: Any) -> None:
    result, feedback = run("works")
    assert result.summary["chosen"] == "trees"
    assert feedback.percents == [50.0, 60.0]
    assert feedback.said.text == ["half"]  # said once, though reported twice
    assert feedback.said.info == ["Gruß aus Köln", "3: psnr 31.25"]
    assert feedback.said.warning == ["careful"]
    assert any("fake 1" in line for line in feedback.said.debug)


def test_job_and_environment_reach_the_worker(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_ECHO", str(tmp_path / "echo.json"))
    monkeypatch.setenv("PROJ_LIB", "/qgis/proj")
    monkeypatch.setenv("PYTHONPATH", "/qgis/python")
    run("works")
    echo = json.loads((tmp_path / "echo.json").read_text("utf-8"))
    assert echo["job"]["output"] == str(tmp_path / "gefüllt 1.tif")
    assert echo["job"]["command"] == "fill"
    assert "PROJ_LIB" not in echo["environment"]
    assert "PYTHONPATH" not in echo["environment"]


def test_the_worker_starts_in_a_folder_of_its_own(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Libraries look into the working folder; a shared one holds what others put there."""
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o1777)
    monkeypatch.chdir(shared)
    monkeypatch.setattr(tempfile, "tempdir", str(shared))
    monkeypatch.setenv("FAKE_ECHO", str(tmp_path / "echo.json"))
    monkeypatch.setenv("LD_LIBRARY_PATH", ":")
    monkeypatch.setenv("PATH", ":.", prepend=os.pathsep)
    run("works")
    echo = json.loads((tmp_path / "echo.json").read_text("utf-8"))
    folder = Path(echo["folder"])
    assert folder.parent == shared and not folder.exists()
    assert stat.S_IMODE(echo["mode"]) == 0o700
    assert not {"", ".", str(folder), str(shared)} & set(echo["path"])
    assert "LD_LIBRARY_PATH" not in echo["environment"]
    entries = echo["environment"]["PATH"].split(os.pathsep)
    assert entries and all(entry.startswith("/") for entry in entries)


@pytest.mark.skipif(shutil.which("gcc") is None, reason="makes a library with gcc")
def test_a_library_in_the_working_folder_is_not_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What another user could do in the shared temporary folder."""
    source = tmp_path / "evil.c"
    source.write_text("int evil(void) { return 666; }\n", "utf-8")
    library = tmp_path / "libevil.so.1"
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", str(library), str(source)], check=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LD_LIBRARY_PATH", f":{tmp_path / 'none'}")
    code = "import ctypes; print('loaded', ctypes.CDLL('libevil.so.1').evil())"
    command = [sys.executable, "-I", "-c", code]
    careless = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "loaded 666" in careless.stdout  # as any program that QGIS starts without care
    journal = Journal(None, Silent())
    finished = command_run(command, worker_environment(os.environ), journal)
    assert finished.code == 1
    assert any("libevil.so.1: cannot open shared object" in line for line in finished.lines)


def test_garbage_is_shown_as_debug_and_does_no_harm(run: Any) -> None:
    result, feedback = run("garbage")
    assert result.summary["chosen"] == "trees"
    assert "{broken" in feedback.said.debug
    assert "a library talks" in feedback.said.debug


@pytest.mark.parametrize("behaviour", ["silent", "silent_family"])
def test_silent_worker_is_cancelled_within_a_second(
    run: Any, tmp_path: Path, behaviour: str, make_feedback: Any
) -> None:
    start = time.monotonic()
    feedback = make_feedback(0.3)
    with pytest.raises(CancelledError):
        run(behaviour, feedback=feedback)
    assert time.monotonic() - feedback.seen_at < 1.0
    assert feedback.seen_at - start < 0.3 + 2 * POLL_S + 0.1
    child = tmp_path / "gefüllt 1.tif.child"
    if behaviour == "silent_family":
        assert wait_until_dead(int(child.read_text("utf-8")))
        child.unlink()
    assert left_over(tmp_path) == []


def test_polite_worker_ends_by_itself(run: Any, tmp_path: Path) -> None:
    start = time.monotonic()
    with pytest.raises(CancelledError, match="Stopped by the user"):
        run("polite", cancel_after_s=0.3)
    assert time.monotonic() - start < 1.0
    assert left_over(tmp_path) == []


def test_cancelled_training_may_keep_its_best_model(run: Any, tmp_path: Path) -> None:
    job = TrainJob(scene=("a.json",), output=str(tmp_path / "m.onnx"))
    result, feedback = run("keeps_best", job, cancel_after_s=0.2)
    assert result.outputs == {"output": str(tmp_path / "m.onnx")}
    assert (tmp_path / "m.onnx").read_text("utf-8") == "cancel\n"
    assert feedback.said.info == ["Stopping, keeping the best model…"]


def test_cancelled_fill_gets_no_such_grace(run: Any, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        run("keeps_best", cancel_after_s=0.2)
    assert left_over(tmp_path) == []


def test_error_of_the_worker_keeps_its_kind_and_remedy(run: Any, tmp_path: Path) -> None:
    with pytest.raises(RasterError) as caught:
        run("bad_input")
    assert (caught.value.message, caught.value.remedy) == ("The file has 3 bands.", "Give 4.")
    assert left_over(tmp_path) == []


def test_crash_shows_the_last_lines(run: Any, tmp_path: Path) -> None:
    with pytest.raises(WorkerError, match="exit code 1") as caught:
        run("crashes")
    assert "about to fail" in caught.value.remedy
    assert "RuntimeError: a fault of ours" in caught.value.remedy
    assert left_over(tmp_path) == []


def test_kill_is_told_as_memory(run: Any, tmp_path: Path) -> None:
    with pytest.raises(WorkerError, match="killed, probably because memory ran out"):
        run("killed")
    assert left_over(tmp_path) == []


def test_signal_is_named(run: Any) -> None:
    with pytest.raises(WorkerError, match="signal 11"):
        run("segfault")


def test_exit_0_without_a_result_is_an_error(run: Any) -> None:
    with pytest.raises(WorkerError, match="without a result"):
        run("no_result")


def test_a_result_before_a_failure_does_not_count(run: Any) -> None:
    with pytest.raises(WorkerError, match="exit code 1"):
        run("result_then_fails")


@pytest.fixture
def cancels_on(make_feedback: Any) -> Any:
    """Make a feedback that wants to stop once the worker has said a sentence."""

    class Feedback(make_feedback):  # type: ignore[misc]
        def __init__(self, sentence: str) -> None:
            super().__init__()
            self._sentence = sentence

        def isCanceled(self) -> bool:  # noqa: N802
            return self._sentence in self.said.info

    return Feedback


@pytest.mark.parametrize(
    ("behaviour", "sentence", "told"),
    [("result_then_hangs", "reported", False), ("late_result", "ready", True)],
)
def test_a_result_wins_over_the_wish_to_stop(
    run: Any, tmp_path: Path, cancels_on: Any, behaviour: str, sentence: str, told: bool
) -> None:
    start = time.monotonic()
    result, feedback = run(behaviour, feedback=cancels_on(sentence))
    assert time.monotonic() - start < 10  # the fake hangs for a minute
    assert result.summary["chosen"] == "trees"
    assert left_over(tmp_path) == ["gefüllt 1.tif", "quality.tif"]
    assert ("Stopping…" in feedback.said.info) is told


def test_a_result_without_its_files_does_not_win(run: Any, cancels_on: Any) -> None:
    with pytest.raises(WorkerError, match="does not exist"):
        run("lies_then_hangs", feedback=cancels_on("reported"))


def test_a_named_output_must_exist(run: Any) -> None:
    with pytest.raises(WorkerError, match="does not exist"):
        run("lies")


def test_child_of_a_finished_worker_holds_nothing_up(run: Any, tmp_path: Path) -> None:
    start = time.monotonic()
    run("orphan")
    assert time.monotonic() - start < 3
    assert wait_until_dead(int((tmp_path / "gefüllt 1.tif.child").read_text("utf-8")))


def test_files_of_others_are_left_alone(run: Any, tmp_path: Path) -> None:
    other = tmp_path / f"gefüllt 1.tif.cleardate-partial-{os.getpid()}-0123abcd"
    other.write_text("another run", "utf-8")
    with pytest.raises(WorkerError):
        run("killed")
    assert left_over(tmp_path) == [other.name]


def test_worker_ends_when_the_feedback_fails(run: Any, tmp_path: Path, make_feedback: Any) -> None:
    class Broken(make_feedback):  # type: ignore[misc]
        def isCanceled(self) -> bool:  # noqa: N802
            # Not before the fake has stranded its files.
            if left_over(tmp_path):
                raise KeyboardInterrupt
            return False

    with pytest.raises(KeyboardInterrupt):
        run("silent", feedback=Broken())
    assert left_over(tmp_path) == []


def test_missing_python_says_what_to_do(tmp_path: Path, make_feedback: Any) -> None:
    with pytest.raises(WorkerError, match="cannot be started") as caught:
        Client(tmp_path / "none", tmp_path).run(fill_job(tmp_path), make_feedback())
    assert "cleardate:install" in caught.value.remedy
