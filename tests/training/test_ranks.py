"""Several processes, started by torch's own launcher on this machine, train like one."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import torch

from cleardate.contract.errors import InputError, UsageError
from cleardate.contract.jobs import TrainJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import read_scene_file
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import whole
from cleardate.models.onnx_file import read_card
from cleardate.models.patch import read_patch
from cleardate.models.session import open_generator
from cleardate.training.ranks import ALONE, Ranks, device_of_rank, ranks_of_environment
from cleardate.training.train import train

WORKER = """
import os, sys
# One write for the whole line: the processes share the pipe, and print writes a line in pieces.
os.write(1, f"process {os.environ['RANK']} {os.getpid()}\\n".encode())
from cleardate.worker.cli import main
sys.exit(main())
"""
LONG_ENOUGH_S = 120


@contextmanager
def _two_processes(tmp_path: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A training of two processes, which ends with the test even when that fails in the middle."""
    worker = tmp_path / "worker.py"
    worker.write_text(WORKER)
    # Standalone: the launcher finds a free port of this machine by itself.
    launcher = ["torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    with subprocess.Popen(
        [sys.executable, "-P", "-m", *launcher, str(worker), "train", *arguments],
        env={**os.environ, "OMP_NUM_THREADS": "1", "GLOO_SOCKET_IFNAME": "lo"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            # The launcher ends its workers on SIGTERM; nothing happens if it has ended.
            process.terminate()


def _flags(scene: str, output: Path, **fields: object) -> list[str]:
    flags = ["--scene", scene, "--output", str(output), "--device", "cpu", "--preset", "tiny"]
    for name, value in fields.items():
        flags += [f"--{name}", str(value)]
    return flags


def _simulated(model: Path, scene: str) -> np.ndarray:
    generator = open_generator(model, "cpu", SilentReporter(), precision="fp32")
    with open_scene(read_scene_file(Path(scene)), SilentReporter()) as opened:
        return generator.predict(read_patch(opened, whole(opened.grid.shape), generator.reads))


def test_two_processes_learn_what_one_does_with_the_double_batch(noisy_scene, tmp_path):
    two, one, small = (tmp_path / f"{name}.onnx" for name in ("two", "one", "small"))
    with _two_processes(tmp_path, *_flags(noisy_scene, two, epochs=2, batch=2)) as process:
        for path, batch in ((one, 4), (small, 2)):
            job = TrainJob(
                scene=(noisy_scene,),
                preset="tiny",
                output=str(path),
                epochs=2,
                batch=batch,
                device="cpu",
            )
            train(job, SilentReporter())
        said = process.communicate(timeout=LONG_ENOUGH_S)[0]
    assert process.returncode == 0, said
    # The first process alone speaks.
    assert said.count("two.onnx") == 1
    assert not list(tmp_path.glob("*partial*"))

    losses, scores = {}, {}
    for path in (two, one, small):
        history = json.loads(path.with_suffix(".history.json").read_text())
        losses[path] = [row["loss"] for row in history["epochs"]]
        scores[path] = [row["val_psnr"] for row in history["epochs"]]
    assert losses[two] == pytest.approx(losses[one], rel=1e-5)
    assert scores[two] == pytest.approx(scores[one], abs=1e-3)
    images = {path: _simulated(path, noisy_scene) for path in losses}
    assert np.abs(images[two] - images[one]).max() < 1e-5
    # The batch matters: with half of it the result is another.
    assert losses[small] != pytest.approx(losses[one], rel=1e-3)
    assert np.abs(images[small] - images[one]).max() > 1e-3
    assert read_card(two).settings["processes"] == 2


def test_stopping_one_process_ends_all_and_keeps_the_model(scene, tmp_path):
    output = tmp_path / "m.onnx"
    with _two_processes(tmp_path, *_flags(scene, output, epochs=100000)) as process:
        assert process.stdout is not None
        said = []
        for line in process.stdout:
            said.append(line)
            # The first epoch is done. Lines of progress say what is under way when a tick comes,
            # which may be an epoch or not for minutes.
            if line.startswith("step 1:"):
                break
        pids = {rank: int(pid) for rank, pid in re.findall(r"process (\d) (\d+)\n", "".join(said))}
        assert set(pids) == {"0", "1"}, said
        os.kill(pids["1"], signal.SIGTERM)
        said += process.communicate(timeout=LONG_ENOUGH_S)[0].splitlines(keepends=True)
    text = "".join(said)
    assert process.returncode == 0, text
    assert text.count("Stopped by you") == 1
    assert 1 <= json.loads(output.with_suffix(".history.json").read_text())["best_epoch"] < 100000
    assert read_card(output).preset == "tiny"
    for pid in pids.values():
        _require_gone(pid)


def _require_gone(pid: int) -> None:
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    raise AssertionError(f"process {pid} lives on")


def test_without_a_launcher_there_is_one_process(monkeypatch):
    for name in ("RANK", "WORLD_SIZE"):
        monkeypatch.delenv(name, raising=False)
    assert ranks_of_environment() == ALONE == Ranks(0, 1)
    assert ALONE.is_first
    assert ALONE.sums(3, 0.5) == [3, 0.5]


@pytest.mark.parametrize(("rank", "size"), [("2", "2"), ("-1", "2"), ("a", "2"), ("0", "")])
def test_variables_that_name_no_process_are_refused(monkeypatch, rank, size):
    monkeypatch.setenv("RANK", rank)
    monkeypatch.setenv("WORLD_SIZE", size)
    with pytest.raises(UsageError, match="names no process"):
        ranks_of_environment()


def test_half_of_the_variables_are_refused(monkeypatch, scene, tmp_path):
    for name in ("MASTER_ADDR", "MASTER_PORT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RANK", "1")
    monkeypatch.setenv("WORLD_SIZE", "2")
    job = TrainJob(scene=(scene,), preset="tiny", output=str(tmp_path / "m.onnx"), device="cpu")
    with pytest.raises(UsageError, match="cannot find each other"):
        train(job, SilentReporter())


def test_each_process_takes_a_gpu_of_its_own(monkeypatch):
    cuda = torch.device("cuda")
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setenv("LOCAL_RANK", "1")
    assert device_of_rank(cuda, Ranks(1, 2)) == torch.device("cuda", 1)
    assert device_of_rank(cuda, ALONE) == cuda
    assert device_of_rank(torch.device("cpu"), Ranks(1, 2)).type == "cpu"
    monkeypatch.setenv("LOCAL_RANK", "2")
    with pytest.raises(InputError, match="it has 2"):
        device_of_rank(cuda, Ranks(2, 3))
