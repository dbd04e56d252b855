"""What the parts of the benchmark share: their rows, their options and fair timing."""

from __future__ import annotations

import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One figure: ``value`` in ``unit`` ("x" for a ratio), with a word on how to read it."""

    name: str
    value: float
    unit: str
    note: str = ""


@dataclass(frozen=True)
class Options:
    """``data``: the folder of real scenes. ``work``: an empty folder for what a part writes.

    ``quick`` measures smaller rasters, for a look at whether a part works.
    """

    data: Path
    work: Path
    seed: int = 0
    quick: bool = False
    device: str = "auto"


def alternate(ways: Mapping[str, Callable[[], object]], repeats: int = 3) -> dict[str, float]:
    """Seconds that each of ``ways`` takes: the median of ``repeats`` rounds.

    They take turns, so that a machine that grows slower or busier does so for all of them.
    """
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(repeats):
        for name, way in ways.items():
            started = time.perf_counter()
            way()
            taken[name].append(time.perf_counter() - started)
    return {name: statistics.median(seconds) for name, seconds in taken.items()}


@dataclass(frozen=True)
class Finished:
    """A process that ended well: its wall time in seconds and its highest memory in MB."""

    seconds: float
    peak_mb: float


def run_apart(arguments: Sequence[str]) -> Finished:
    """Run this Python with ``arguments`` in a process of its own; RuntimeError if it fails.

    On systems without /proc the memory is not a number.
    """
    started = time.perf_counter()
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(  # a script of ours
            [sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=said
        )
        peak = math.nan
        while process.poll() is None:
            peak = _highest_memory(process.pid, peak)
            time.sleep(0.02)
        seconds = time.perf_counter() - started
        if process.returncode != 0:
            said.seek(0)
            raise RuntimeError(f"{arguments} ended with {process.returncode}:\n{said.read()}")
    return Finished(seconds, peak)


def processor_seconds() -> float:
    """Of the processes begun here that have ended."""
    spent = os.times()
    return spent.children_user + spent.children_system


def _highest_memory(pid: int, before: float) -> float:
    """The process's highest memory so far in MB; ``before`` if that cannot be told.

    What the system tells of ended children counts the memory of the parent they came from.
    """
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return before
    found = [int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")]
    return found[0] if found else before


def command_line(command: str, **values: object) -> list[str]:
    """Arguments that run one of our commands; ``sar_t1`` becomes ``--sar-t1``."""
    flags = [
        part
        for name, value in values.items()
        for part in ("--" + name.replace("_", "-"), str(value))
    ]
    return [
        "-c",
        "from cleardate.worker.cli import main; raise SystemExit(main())",
        command,
        *flags,
    ]
