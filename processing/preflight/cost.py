"""What a fill will cost, from the figures of docs/performance.md."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...contract.costs import (
    OTHER_BAND_TIMES,
    OTHER_BANDS_TIMES,
    PER_CLOUDY_MPX_S,
    PER_MPX_S,
    START_S,
    regions_s,
)
from ...contract.layers import OPTICAL_BANDS
from ...contract.trust_layer import TrustBands

LEAST_GB, PER_MPX_GB, MOST_GB = 0.4, 0.08, 1.25
PER_BAND_GB = 0.03
"""Of each band beside red, green, blue and NIR."""
NUMBER_BYTES, TRUST_BYTES = 2, 4
"""Of each band of an image, and of a trust layer."""

_writable: set[Path] = set()
"""Folders that a file was made in; asked again would mean a file at every look."""


@dataclass(frozen=True)
class Cost:
    """Seconds on two cores, gigabytes of memory and bytes on disk before compression."""

    seconds: float
    memory_gb: float
    disk_bytes: int


def fill_cost(
    width: int, height: int, cloud_share: float, method: str, trust: bool, bands: int = 4
) -> Cost:
    """About what it takes to fill an image of this size. A trained model comes on top."""
    mpx = width * height / 1e6
    others = max(0, bands - len(OPTICAL_BANDS))
    times = 1 + OTHER_BANDS_TIMES * (others > 0) + OTHER_BAND_TIMES * others
    computed = START_S + mpx * cloud_share * PER_CLOUDY_MPX_S[method]
    if method != "copy":
        computed += regions_s(mpx, cloud_share)
    copied = mpx * PER_MPX_S * bands / len(OPTICAL_BANDS)
    seconds = times * computed + copied
    memory = min(MOST_GB, LEAST_GB + PER_MPX_GB * mpx) + PER_BAND_GB * others
    trust_bands = TrustBands(("",) * bands).out_of_domain if trust else 0
    disk = width * height * (NUMBER_BYTES * bands + TRUST_BYTES * trust_bands)
    return Cost(seconds, memory, disk)


def free_memory_gb() -> Optional[float]:
    """Memory that programs may still take; None where the system does not say (not Linux)."""
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
        kilobytes = next(line.split()[1] for line in lines if line.startswith("MemAvailable"))
    except (OSError, StopIteration):
        return None
    return int(kilobytes) / 2**20


def free_disk_bytes(folder: Path) -> Optional[int]:
    """Free bytes on the disk of a folder; None if it cannot be told."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def can_write(folder: Path) -> bool:
    """Whether files can be made in a folder, tried with one that is gone at once.

    What the rights say is not enough: on Windows they say nothing of folders.
    """
    if not folder.is_dir():
        return False
    if folder not in _writable:
        try:
            with tempfile.TemporaryFile(dir=folder):
                _writable.add(folder)
        except OSError:
            return False
    return True
