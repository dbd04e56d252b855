"""``season`` shared out by Dask: by workers of this machine, and by a scheduler and workers that
are started as their users start them. The files are those of one process, byte for byte."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from dates_maker import make_season

pytest.importorskip("distributed")
import dask
import rasterio

from cleardate.cluster import connection
from cleardate.cluster.blocks import NAME, OneRun
from cleardate.cluster.versions import Versions, versions
from cleardate.contract.errors import (
    CancelledError,
    InputError,
    OutputError,
    UsageError,
    WorkerError,
)
from cleardate.contract.jobs import SeasonJob
from cleardate.contract.reporter import SilentReporter
from cleardate.worker.runner import run_job

SHARES = (1, 0, 1, 0, 1)
"""Dates without a clear pixel and few that teach of them: nothing takes long here."""
EDGE, TILE = 40, 16
PATIENCE_S = 120.0
KILLS = """
import os, signal
from cleardate.cluster.blocks import BlockFolder

def dies(self, *given):
    write(self, *given)
    os.kill(int(os.environ.get("KILLED") or os.getpid()), signal.SIGKILL)
    if "KILLED" in os.environ:
        os.kill(os.getpid(), signal.SIGKILL)

if BlockFolder.write.__name__ != "dies":  # dask loads it twice
    write = BlockFolder.write
    BlockFolder.write = dies
"""
"""Ends the worker that loads it as soon as it has written a block, and the process KILLED."""

FAILS = """
from cleardate.cluster.blocks import BlockFolder

def fails(self, *given):
    raise RuntimeError("out of order")

BlockFolder.write = fails
"""
"""Makes each block fail in the worker that loads it."""

posix = pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")


@pytest.fixture(autouse=True)
def ends():
    """No test waits for ever: what hangs is interrupted, and its clearing up again."""
    if os.name == "nt":
        yield
        return

    def interrupt(*_):
        raise TimeoutError("the test took too long")

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 3 * PATIENCE_S, PATIENCE_S / 4)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def fill(season, output, reporter=None, **fields):
    """What came of it, and what was said."""
    reporter = reporter or SilentReporter()
    fields = {"quality": True, "tile": TILE, **fields}
    job = SeasonJob(season=str(season.folder), output=str(output), **fields)
    return run_job(job, reporter), [str(text) for _, text in reporter.lines]


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def blocks(output: Path) -> list[Path]:
    return sorted(output.glob(f"{NAME}*/*/*.npz"))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"), SHARES, EDGE)


@pytest.fixture(scope="module")
def alone(made, tmp_path_factory):
    """The files of a run of one process, and its result."""
    output = tmp_path_factory.mktemp("alone") / "out"
    result, _ = fill(made, output)
    return files(output), result


class Cluster:
    """A scheduler of its own process, and workers that join it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / "scheduler.json"
        self.running: list[subprocess.Popen[bytes]] = []
        self.start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        self.address = self._told()

    def _told(self) -> str:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            # At first it is not there, and then not whole.
            with contextlib.suppress(OSError, ValueError):
                return str(json.loads(self.file.read_text("utf-8"))["address"])
            time.sleep(0.1)
        raise TimeoutError(self.file)

    @property
    def scheduler(self) -> int:
        return self.running[0].pid

    def start(self, what: str, *options: str, **variables: str) -> None:
        command = [sys.executable, "-P", "-m", "dask", what, "--scheduler-file", str(self.file)]
        log = (self.folder / f"{what}{len(self.running)}.log").open("wb")
        with log:
            self.running.append(
                subprocess.Popen(
                    [*command, *options],
                    cwd=self.folder,
                    env={**os.environ, **variables},
                    stdout=log,
                    stderr=log,
                )
            )

    def worker(self, *options: str, **variables: str) -> None:
        options = ("--nthreads", "1", "--no-nanny", "--no-dashboard", *options)
        self.start("worker", *options, "--local-directory", str(self.folder), **variables)

    def spoilt(self, code: str, **variables: str) -> None:
        """A worker that loads this code first."""
        path = self.folder / "spoilt.py"
        path.write_text(code, "utf-8")
        self.worker("--preload", str(path), **variables)

    def end(self) -> None:
        for process in reversed(self.running):
            process.kill()
            process.wait(PATIENCE_S)


@contextlib.contextmanager
def started(folder: Path):
    folder.mkdir(exist_ok=True)
    cluster = Cluster(folder)
    try:
        yield cluster
    finally:
        cluster.end()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """A scheduler with one sound worker."""
    with started(tmp_path_factory.mktemp("cluster")) as cluster:
        cluster.worker()
        yield cluster


def test_workers_of_this_machine_give_the_same_bytes(made, alone, tmp_path):
    result, said = fill(made, tmp_path / "out", workers=2)
    assert files(tmp_path / "out") == alone[0]
    assert result.summary == alone[1].summary
    assert any(line.startswith("Workers: 2, each of which may use") for line in said)
    assert any(line.startswith("A worker held") for line in said)


@posix
def test_a_worker_that_dies_is_replaced(made, alone, cluster, tmp_path):
    cluster.spoilt(KILLS)
    fill(made, tmp_path / "out", scheduler=cluster.address)
    assert files(tmp_path / "out") == alone[0]


def test_a_task_that_fails_ends_the_run(made, tmp_path):
    with started(tmp_path / "failing") as failing:
        failing.spoilt(FAILS)
        with pytest.raises(WorkerError, match="RuntimeError: out of order"):
            fill(made, tmp_path / "out", scheduler=failing.address)
    assert not [path for path in (tmp_path / "out").iterdir() if path.suffix == ".tif"]


@posix
def test_a_scheduler_that_dies_is_told_and_its_blocks_are_gone_on_with(
    made, alone, cluster, tmp_path, monkeypatch
):
    output = tmp_path / "out"
    # How long the client tries to reach it again.
    monkeypatch.setattr(connection, "_PATIENCE_S", 10.0)
    with (
        started(tmp_path / "dying") as dying,
        dask.config.set({"distributed.comm.timeouts.connect": "1s"}),
    ):
        dying.spoilt(KILLS, KILLED=str(dying.scheduler))
        with pytest.raises(InputError, match="is gone"):
            fill(made, output, scheduler=dying.address)
    monkeypatch.undo()
    (block,) = blocks(output)
    assert not [path for path in output.iterdir() if path.suffix == ".tif"]
    with np.load(block) as packed:
        arrays = dict(packed)
    arrays["values"] = np.full_like(arrays["values"], 0.5)
    np.savez(block, **arrays)
    fill(made, output, scheduler=cluster.address, resume=True)
    row, col = map(int, block.parent.name.split("_"))
    with rasterio.open(output / f"{block.stem}_filled.tif") as image:
        numbers = image.read()
    assert (numbers[:, row : row + TILE, col : col + TILE] == 5000).all()
    fill(made, output, scheduler=cluster.address)
    assert files(output) == alone[0]


def test_cancelling_leaves_nothing_half_written(made, alone, cluster, tmp_path):
    class Stops(SilentReporter):
        def log(self, text, level="info"):
            self.cancelled = self.cancelled or text.startswith("Workers:")
            super().log(text, level)

        def progress(self, fraction, message="", outlook=None):
            if message.startswith(("Learning", "Filling")):
                self.check()

    output = tmp_path / "out"
    with pytest.raises(CancelledError):
        fill(made, output, Stops(), scheduler=cluster.address)
    assert not [path for path in output.iterdir() if not path.name.startswith(NAME)]
    fill(made, output, scheduler=cluster.address, resume=True)
    assert files(output) == alone[0]


def test_a_second_run_into_the_same_folder_is_refused(made, cluster, tmp_path):
    (tmp_path / "out").mkdir()
    with OneRun(str(tmp_path / "out")), pytest.raises(OutputError, match="Another run"):
        fill(made, tmp_path / "out", scheduler=cluster.address)


def test_workers_that_cannot_run_it_are_told(made, tmp_path, monkeypatch):
    package = tmp_path / "without" / "cleardate"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise ModuleNotFoundError('no cleardate here')", "utf-8")
    with started(tmp_path / "bare") as bare:
        monkeypatch.setattr(connection, "_PATIENCE_S", 2.0)
        with pytest.raises(InputError, match="has no workers"):
            fill(made, tmp_path / "out", scheduler=bare.address)
        monkeypatch.setattr(connection, "_PATIENCE_S", PATIENCE_S)
        bare.worker(PYTHONPATH=str(package.parent))
        with pytest.raises(InputError, match="cannot run ClearDate"):
            fill(made, tmp_path / "out", scheduler=bare.address)


def test_workers_of_another_version_are_refused():
    ours = {**versions().made_of, "numpy": "0.1"}
    theirs = Versions(versions().made_of, 0)
    with pytest.raises(InputError, match=r"has numpy .*, and this program 0\.1"):
        connection._require_same("tcp://a", theirs, Versions(ours, 0))
    with pytest.raises(InputError, match="does not see /nowhere"):
        connection._require_same("tcp://a", versions("/nowhere"), versions())


def test_what_cannot_be_meant_is_refused(made, tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "_PATIENCE_S", 1.0)
    for fields, error, text in (
        ({"workers": 1, "scheduler": "tcp://a:1"}, UsageError, "do not go together"),
        ({"scheduler": "a:1"}, UsageError, "cannot be 'a:1'"),
        ({"scheduler": "tcp://127.0.0.1:9"}, InputError, "does not answer"),
    ):
        with pytest.raises(error, match=text):
            fill(made, tmp_path / "out", **fields)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match="another place for each worker"):
        fill(made, "out", scheduler="tcp://127.0.0.1:9")


def test_nothing_of_dask_is_imported_unless_it_is_asked_for():
    code = (
        "import sys, cleardate.worker.cli, cleardate.cluster.season\n"
        "assert not {'dask', 'distributed'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-P", "-c", code], check=True, timeout=PATIENCE_S)


def test_without_dask_it_is_said_what_is_missing(made, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delitem(sys.modules, "cleardate.cluster.connection")
    with pytest.raises(InputError, match="--workers needs distributed, which is not installed"):
        fill(made, tmp_path / "out", workers=1)
