from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cleardate.contract.errors import OutputError
from cleardate.contract.jobs import DemoSceneJob, EvaluateJob, FillJob, SceneJob, TrainJob
from cleardate.contract.partial import MARK, partial_path
from cleardate.worker.checks import check_outputs, remove_leftovers


def evaluate(folder: Path, report: str) -> EvaluateJob:
    return EvaluateJob(simulated=str(folder / "s.tif"), truth=str(folder / "t.tif"), report=report)


@pytest.fixture
def dead_pid() -> int:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_good_outputs_pass_and_leave_nothing(tmp_path):
    check_outputs(evaluate(tmp_path, str(tmp_path / "r.json")))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("exists", [True, False])
def test_output_that_is_an_input(tmp_path, exists):
    if exists:
        (tmp_path / "s.tif").touch()
    with pytest.raises(OutputError, match=r"--report .*s\.tif is also the input --simulated"):
        check_outputs(evaluate(tmp_path, str(tmp_path / "x" / ".." / "s.tif")))


def test_output_that_is_an_input_under_another_name(tmp_path):
    (tmp_path / "t.tif").touch()
    (tmp_path / "link.tif").hardlink_to(tmp_path / "t.tif")
    with pytest.raises(OutputError, match=r"link\.tif is also the input --truth"):
        check_outputs(evaluate(tmp_path, str(tmp_path / "link.tif")))


def test_output_among_several_inputs(tmp_path):
    paths = [str(tmp_path / name) for name in ("a.json", "b.json")]
    with pytest.raises(OutputError, match="also the input --scene"):
        check_outputs(TrainJob(scene=tuple(paths), output=paths[1]))


def test_a_name_is_no_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    check_outputs(
        SceneJob(
            sar_t1="a", optical_t1="b", sar_t2="c", optical_t2="d", name="s.json", output="s.json"
        )
    )


def test_one_path_for_two_outputs(tmp_path):
    job = FillJob(
        **dict.fromkeys(("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds"), "in.tif"),
        output=str(tmp_path / "f.tif"),
        quality=str(tmp_path / "." / "f.tif"),
    )
    with pytest.raises(OutputError, match="--output and --quality are both"):
        check_outputs(job)


def test_missing_folder_and_folder_as_file(tmp_path):
    with pytest.raises(OutputError, match=r"folder of the output .*no.r\.json does not exist"):
        check_outputs(evaluate(tmp_path, str(tmp_path / "no" / "r.json")))
    with pytest.raises(OutputError, match="is a folder"):
        check_outputs(evaluate(tmp_path, str(tmp_path)))


def test_folder_that_takes_no_files(tmp_path, monkeypatch):
    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(OutputError, match=r"Nothing can be written to .*Permission denied"):
        check_outputs(evaluate(tmp_path, str(tmp_path / "r.json")))


def test_file_that_is_protected(tmp_path, monkeypatch):
    (tmp_path / "r.json").touch()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(OutputError, match="protected from writing"):
        check_outputs(evaluate(tmp_path, str(tmp_path / "r.json")))


def test_output_folder_of_the_demo_scene(tmp_path):
    check_outputs(DemoSceneJob(output=str(tmp_path / "new" / "folder")))
    check_outputs(DemoSceneJob(output=str(tmp_path)))
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").touch()
    for name in ("file", "file/below"):
        with pytest.raises(OutputError, match="is a file"):
            check_outputs(DemoSceneJob(output=str(tmp_path / name)))


def test_leftovers_of_the_dead_go_and_of_the_living_stay(tmp_path, dead_pid):
    job = evaluate(tmp_path, str(tmp_path / "r.json"))
    mine = partial_path(tmp_path / "r.json")
    stranded = [
        tmp_path / f"{name}{MARK}{dead_pid}-0123abcd"
        for name in ("r.json", "r.history.json", "other.tif")
    ]
    for path in (mine, *stranded):
        path.touch()
    assert set(remove_leftovers(job)) == set(stranded[:2])
    assert set(tmp_path.iterdir()) == {mine, stranded[2]}
    assert remove_leftovers(job, os.getpid()) == [mine]


def test_leftovers_in_a_demo_folder(tmp_path, dead_pid):
    stranded = tmp_path / f"sar_t1.tif{MARK}{dead_pid}-0123abcd"
    stranded.touch()
    assert remove_leftovers(DemoSceneJob(output=str(tmp_path))) == [stranded]
