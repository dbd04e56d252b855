"""What the parts of the benchmark share: their rows, their options and fair timing."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
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
