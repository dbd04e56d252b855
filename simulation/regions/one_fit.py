"""What was fitted to all of a raster, as its regions lean on it: pixel by pixel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class PixelMethod(Protocol):
    """A fitted method that needs no more of a pixel than its features."""

    @property
    def bytes_per_pixel(self) -> int:
        """What it takes while it works on a patch."""

    def of_pixels(self, table: Floats, before: Floats, places: NDArray[Any]) -> Floats:
        """Reflectance (bands, n) from features (features, n), optical T1 (bands, n) and places
        (2, n)."""


@dataclass(frozen=True)
class OneFit:
    """The ``methods`` of a blend that were fitted to all of the raster, and their ``weights``
    (methods, bands), which sum to 1, or to 0 in bands that none of them gives."""

    methods: Sequence[PixelMethod]
    weights: NDArray[np.float64]

    def of_pixels(self, table: Floats, before: Floats, places: NDArray[Any]) -> Floats:
        """Their weighted sum, reflectance (bands, n), of the same pixels as PixelMethod."""
        found = np.zeros_like(before)
        for method, weights in zip(self.methods, self.weights.astype(np.float32), strict=True):
            if weights.any():
                found += weights[:, None] * method.of_pixels(table, before, places)
        return found

    @property
    def bytes_per_pixel(self) -> int:
        """That of the method which takes most."""
        return max(method.bytes_per_pixel for method in self.methods)
