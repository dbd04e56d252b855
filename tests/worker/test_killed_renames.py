"""A job that is killed between two renames, and the next command that comes to its files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import rasterio

from cleardate.contract.jobs import DemoSceneJob, EvaluateJob, Job
from cleardate.contract.reporter import SilentReporter
from cleardate.worker.runner import run_job

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")

_KILLED = """
import os, signal, sys
from pathlib import Path
from cleardate.contract.jobs import job_from_json
from cleardate.contract.reporter import SilentReporter
from cleardate.worker.runner import run_job

usual, left = Path.replace, int(sys.argv[1])

def replace(self, target):
    global left
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    left -= 1
    return usual(self, target)

Path.replace = replace
run_job(job_from_json(sys.argv[2]), SilentReporter())
"""


def job(folder: Path, seed: int) -> DemoSceneJob:
    """A job of several files that say which run they are of: by its seed."""
    return DemoSceneJob(output=str(folder), size=64, seed=seed)


def seeds(folder: Path) -> set[str]:
    found = set()
    for path in folder.glob("*.tif"):
        with rasterio.open(path) as file:
            found.add(file.tags()["CLEARDATE_SEED"])
    return found


@pytest.mark.parametrize("renamed", [0, 1, 6])
@pytest.mark.parametrize("then", ["the same", "a reader"])
def test_the_next_command_finishes_what_was_complete(tmp_path, renamed, then):
    folder = tmp_path / "scene"
    run_job(job(folder, 1), SilentReporter())
    names = {path.name for path in folder.iterdir()}
    command = [sys.executable, "-P", "-c", _KILLED, str(renamed), job(folder, 2).to_json()]
    assert subprocess.run(command, timeout=120).returncode == -9
    assert seeds(folder) == ({"1", "2"} if renamed else {"1"})
    following: Job = job(folder, 3)
    if then == "a reader":
        following = EvaluateJob(
            simulated=str(folder / "optical_t2.tif"),
            truth=str(folder / "optical_t2_truth.tif"),
            report=str(tmp_path / "scores.json"),
        )
    reporter = SilentReporter()
    run_job(following, reporter)
    assert seeds(folder) == ({"2"} if then == "a reader" else {"3"})
    said = [text for _, text in reporter.lines if text.startswith("Finished")]
    assert len(said) == len(names) - renamed
    assert {path.name for path in folder.iterdir()} == names
