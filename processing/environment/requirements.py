"""What belongs into the compute environment, how large that is, and the hash of it all."""

from __future__ import annotations

import hashlib
import re
import sys
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).absolute().parents[2] / "requirements"
CONSTRAINTS = FOLDER / "constraints.txt"

SIMULATE, TRAIN = "simulate", "train"
TIERS = (SIMULATE, TRAIN)

OLDEST, NEWEST = (3, 11), (3, 14)
"""Pythons that the registry has wheels of every pinned version for."""

MB = 1_000_000


@dataclass(frozen=True)
class Sizes:
    """Megabytes: of what is downloaded, and of the environment on the disk."""

    download: int
    disk: int

    @property
    def needed(self) -> int:
        """What must be free on the disk: pip holds a download up to three times for a while."""
        return self.disk + 3 * self.download


_SIZES = {
    ("linux", SIMULATE, False): Sizes(128, 480),
    ("linux", SIMULATE, True): Sizes(1670, 2930),
    ("linux", TRAIN, False): Sizes(355, 1400),
    ("linux", TRAIN, True): Sizes(3120, 5700),
    ("win32", SIMULATE, False): Sizes(102, 390),
    ("win32", TRAIN, False): Sizes(254, 1000),
    ("darwin", SIMULATE, False): Sizes(82, 360),
    ("darwin", TRAIN, False): Sizes(221, 980),
}
"""Measured by ``scripts/release/environment-sizes``; with CUDA on Windows, the figures of Linux."""

LONGEST_NAME = {SIMULATE: 115, TRAIN: 175}
"""Characters of the longest path below site-packages, which Windows may not be able to hold."""


@dataclass(frozen=True)
class InstallChoice:
    """``tier``: simulate or train. ``gpu``: with the build of onnxruntime for NVIDIA's GPUs."""

    tier: str = SIMULATE
    gpu: bool = False

    @property
    def files(self) -> list[Path]:
        """The lists of requirements to install."""
        names = ["simulate-gpu.txt" if self.gpu else "simulate.txt"]
        if self.tier == TRAIN:
            names.append("train.txt")
        return [FOLDER / name for name in names]

    @property
    def names(self) -> list[str]:
        """The distributions that are asked for by name, without their extras."""
        lines = [line for path in self.files for line in _lines(path)]
        return [normal(line.partition("[")[0]) for line in lines]

    def fingerprint(self) -> str:
        """Changes when the environment must be made anew."""
        content = "\n".join(
            line for path in (*self.files, CONSTRAINTS) for line in [path.name, *_lines(path)]
        )
        return hashlib.sha256(content.encode("utf-8")).hexdigest()

    def sizes(self, platform: str = sys.platform) -> Sizes:
        """About how large it is; for platforms that were not measured, as on Linux."""
        for key in ((platform, self.tier, self.gpu), ("linux", self.tier, self.gpu)):
            if key in _SIZES:
                return _SIZES[key]
        raise KeyError(self)


def pins() -> dict[str, str]:
    """The version of every distribution that is pinned, by its normal name."""
    found = {}
    for line in _lines(CONSTRAINTS):
        name, _, version = line.partition("==")
        found[normal(name)] = version
    return found


def fits(version: str, pin: str) -> bool:
    """Whether a version is the pinned one; ``2.13.0+cpu`` is a build of ``2.13.0``."""
    return version == pin or version.startswith(f"{pin}+")


def normal(name: str) -> str:
    """The name of a distribution as registries compare it."""
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


def _lines(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
