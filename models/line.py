"""A straight line per band from optical T1 to optical T2: the simplest thing that can be fitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .patch import Patch

_FAR = 4.0
"""Standard deviations beyond which an error counts for less. Land that changed is far off as well,
and is to count: a smaller one costs quality on dates without a wrong pixel."""
_ROUNDS = 5
_LEAST_ERROR = 1e-4


@dataclass(frozen=True)
class Line:
    """T2 = slope * T1 + intercept, per band, in reflectance."""

    slope: tuple[float, ...]
    intercept: tuple[float, ...]

    @classmethod
    def fit(cls, before: NDArray[np.floating[Any]], after: NDArray[np.floating[Any]]) -> Line:
        """From (bands, n) to (bands, n); a shift where T1 does not vary.

        Least squares, in which the few pixels that are far off count for less (Huber 1964).
        """
        pairs = zip(before.astype(np.float64), after.astype(np.float64), strict=True)
        slopes, intercepts = zip(*(_robust(x, y) for x, y in pairs), strict=True)
        return cls(slopes, intercepts)

    def of(self, bands: Sequence[int]) -> Line:
        """That of some bands, by their places from 0."""
        return Line(
            tuple(self.slope[band] for band in bands), tuple(self.intercept[band] for band in bands)
        )

    def __call__(self, before: NDArray[np.float32]) -> NDArray[np.float32]:
        """Apply to (bands, ...)."""
        shape = (-1,) + (1,) * (before.ndim - 1)
        slope = np.asarray(self.slope, dtype=np.float32).reshape(shape)
        intercept = np.asarray(self.intercept, dtype=np.float32).reshape(shape)
        return np.asarray(slope * before + intercept)

    def add_to(self, values: NDArray[np.float32], before: NDArray[np.float32]) -> None:
        """Add what the line makes of ``before`` to ``values``, both (bands, h, w), in place."""
        rest = np.empty(before.shape[1:], dtype=np.float32)
        for plane, band, slope, intercept in zip(
            values, before, self.slope, self.intercept, strict=True
        ):
            np.multiply(band, np.float32(slope), out=rest)
            rest += np.float32(intercept)
            plane += rest


def _robust(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, float]:
    """Slope and intercept of a line from x to y, (n) each."""
    slope, intercept = _weighted(x, y, np.ones_like(x))
    for _ in range(_ROUNDS):
        error = np.abs(y - slope * x - intercept)
        usual = _FAR * 1.4826 * float(np.median(error)) + _LEAST_ERROR
        if error.max(initial=0.0) <= usual:
            break
        slope, intercept = _weighted(x, y, usual / np.maximum(error, usual))
    return slope, intercept


def _weighted(
    x: NDArray[np.float64], y: NDArray[np.float64], weight: NDArray[np.float64]
) -> tuple[float, float]:
    """The same by least squares with weights (n)."""
    weight = weight / weight.sum()
    mean_x, mean_y = float(weight @ x), float(weight @ y)
    spread = float(weight @ (x - mean_x) ** 2)
    shared = float(weight @ ((x - mean_x) * (y - mean_y)))
    slope = shared / spread if spread > 1e-10 else 1.0
    return slope, mean_y - slope * mean_x


class CopyGenerator:
    """Optical T1 as it is."""

    name = "copy"
    inputs: tuple[str, ...] = ("optical_t1",)
    reads: tuple[str, ...] = ("optical_t1",)
    halo = 0
    multiple = 1
    bytes_per_pixel = 0

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        return patch.layers["optical_t1"]


class LineGenerator:
    """Optical T1 through a line per band."""

    name = "linear"
    inputs: tuple[str, ...] = ("optical_t1",)
    reads: tuple[str, ...] = ("optical_t1",)
    halo = 0
    multiple = 1
    bytes_per_pixel = 0

    def __init__(self, line: Line) -> None:
        self.line = line

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        return self.line(patch.layers["optical_t1"])
