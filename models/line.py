"""A straight line per band from optical T1 to optical T2: the simplest thing that can be fitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .patch import Patch


@dataclass(frozen=True)
class Line:
    """T2 = slope * T1 + intercept, per band, in reflectance."""

    slope: tuple[float, ...]
    intercept: tuple[float, ...]

    @classmethod
    def fit(cls, before: NDArray[np.floating[Any]], after: NDArray[np.floating[Any]]) -> Line:
        """Least squares from (bands, n) to (bands, n); a shift where T1 does not vary."""
        slopes, intercepts = [], []
        for x, y in zip(before.astype(np.float64), after.astype(np.float64), strict=True):
            spread = float(np.mean((x - x.mean()) ** 2))
            slope = (
                float(np.mean((x - x.mean()) * (y - y.mean()))) / spread if spread > 1e-10 else 1.0
            )
            slopes.append(slope)
            intercepts.append(float(y.mean() - slope * x.mean()))
        return cls(tuple(slopes), tuple(intercepts))

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


class CopyGenerator:
    """Optical T1 as it is."""

    name = "copy"
    inputs: tuple[str, ...] = ("optical_t1",)
    reads: tuple[str, ...] = ("optical_t1",)
    halo = 0
    multiple = 1
    pixelwise = True
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
    pixelwise = True
    bytes_per_pixel = 0

    def __init__(self, line: Line) -> None:
        self.line = line

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        return self.line(patch.layers["optical_t1"])

    def of_pixels(
        self, table: NDArray[np.float32], before: NDArray[np.float32], places: NDArray[Any]
    ) -> NDArray[np.float32]:
        """What it makes of pixels, (bands, n): from ``before``, optical T1 (bands, n), alone."""
        return self.line(before)
