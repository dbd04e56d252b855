"""What the two cases train and score (section 3.2), and how large the networks are."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ...contract.jobs import ExperimentJob
from ..presets import PRESETS, Preset

CASE1_NETWORKS = ("pix2pix", "cnn", "cgan", "mtcnn", "mtcgan", "fast")
CASE2_NETWORKS = ("mtcnn", "mtcgan", "fast")
FITTED = ("linear", "trees")
"""Simple methods that are fitted to a training area."""
UNSEEDED = ("copy", "linear")
"""Methods in which nothing is random: they have one cell and no spread."""
MIXED = "mixed"

LABELS = {
    "copy": "O1 (copy)",
    "linear": "line",
    "trees": "trees",
    "pix2pix": "pix2pix",
    "cnn": "CNN",
    "cgan": "cGAN",
    "mtcnn": "MTCNN",
    "mtcgan": "MTcGAN",
    "fast": "fast",
}

_NARROW: dict[str, Any] = {
    "width": 10,
    "patch": 32,
    "sampling": "random",
    "crops": (64, 64),
    "batch": 2,
    "epochs": 10,
    "learning_rate": 5e-4,
}
_OVERRIDES = ("width", "patch", "epochs")


@dataclass(frozen=True)
class Cell:
    """One figure of a table: a method, learned on the training areas of ``train``, scored on the
    test area of ``test``. All are names of scenes."""

    method: str
    train: tuple[str, ...]
    test: str
    seed: int

    @property
    def trained_on(self) -> str:
        """What a table calls the training set."""
        return self.train[0] if len(self.train) == 1 else MIXED

    @property
    def is_network(self) -> bool:
        """Whether it is trained, and not fitted in seconds."""
        return self.method in PRESETS


def case1(scenes: Sequence[str], seeds: Sequence[int]) -> list[Cell]:
    """Case 1: every method on each scene, trained and scored on two areas of it."""
    return [
        Cell(method, (scene,), scene, seed)
        for scene in scenes
        for method in ("copy", *FITTED, *CASE1_NETWORKS)
        for seed in _seeds(method, seeds)
    ]


def case2(scenes: Sequence[str], test: str, seeds: Sequence[int]) -> list[Cell]:
    """Case 2: trained on each scene, and on all of them mixed; scored on one."""
    sets = [(scene,) for scene in scenes] + ([tuple(scenes)] if len(scenes) > 1 else [])
    learned = [
        Cell(method, train, test, seed)
        for method in (*FITTED, *CASE2_NETWORKS)
        for train in sets
        for seed in _seeds(method, seeds)
    ]
    return [Cell("copy", (test,), test, seeds[0]), *learned]


def preset_of(method: str, job: ExperimentJob) -> Preset:
    """How a network is trained: the preset at the job's size, with its overrides.

    ``paper`` is the preset as it is. ``narrow`` is for two CPU cores: thin networks, small random
    crops in batches of two, few steps, and a larger learning rate to get somewhere in them; but
    ``fast``, which was made for a CPU, stays as it is and takes as long as they do.
    """
    preset = PRESETS[method]
    if job.size == "narrow" and method != "fast":
        preset = dataclasses.replace(preset, **_NARROW)
    given = {name: getattr(job, name) for name in _OVERRIDES if getattr(job, name) is not None}
    return dataclasses.replace(preset, **given)


def _seeds(method: str, seeds: Sequence[int]) -> Sequence[int]:
    return seeds[:1] if method in UNSEEDED else seeds
