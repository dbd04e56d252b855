"""Where the regions of a raster are, and how much each has to say of a pixel.

A raster is cut into cells of about one size. A region is a cell with what lies around it, on whose
clear pixels it is fitted. Beside a border of cells the word goes from one region to the next along
a ramp, so that there is no border to see; the shares of all regions in a pixel sum to 1 and depend
on its place alone, so that tiles equal the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...imagery.windows import Window

CELL = 128
"""Pixels along the side of a cell: smaller ones hold too few clear pixels to learn from."""
MARGINS = (40, 64)
"""So many pixels around its cell a region learns from: the fewest with which it has ENOUGH."""
ENOUGH = 8000
"""Clear pixels. What lies further off may have changed in other ways, but a few pixels say less."""
MOST = 1024
"""Of larger rasters the cells are larger, so that there are about so many."""
_RAMP = 32
"""Pixels on either side of a border over which the word passes."""
_LEAST = 5
"""With fewer regions one is most of the raster, and is no better than a fit to all of it."""

Key = tuple[int, int]
"""Row and column of a cell among the cells."""


@dataclass(frozen=True)
class Layout:
    """The regions of a raster of ``shape``; ``rows`` and ``cols`` are the borders of the cells."""

    shape: tuple[int, int]
    rows: tuple[int, ...]
    cols: tuple[int, ...]

    @classmethod
    def of(cls, shape: tuple[int, int]) -> Layout:
        """That of a raster of ``shape``, which may have a single region."""
        edge = max(float(CELL), float(np.sqrt(shape[0] * shape[1] / MOST)))
        counts = [max(1, round(size / edge)) for size in shape]
        # A strip is less wide than a cell, which then has to be longer.
        longer = int(np.argmax(counts))
        counts[longer] = min(counts[longer], MOST // counts[1 - longer])
        if counts[0] * counts[1] < _LEAST:
            counts = [1, 1]
        rows, cols = (
            tuple(round(size * k / count) for k in range(count + 1))
            for size, count in zip(shape, counts, strict=True)
        )
        return cls(shape, rows, cols)

    @property
    def count(self) -> int:
        """How many regions there are."""
        return (len(self.rows) - 1) * (len(self.cols) - 1)

    @property
    def columns(self) -> int:
        """How many lie beside each other."""
        return len(self.cols) - 1

    def cell(self, key: Key) -> Window:
        """The pixels that are a region's own."""
        (row, bottom), (col, right) = (
            edges[k : k + 2] for edges, k in zip((self.rows, self.cols), key, strict=True)
        )
        return Window(row, col, bottom - row, right - col)

    def touching(self, places: NDArray[np.floating[Any]]) -> Iterator[Key]:
        """The regions that may have a share in pixels at ``places`` (2, n), in order."""
        spans = []
        for edges, where in zip((self.rows, self.cols), places, strict=True):
            inner = np.array(edges[1:-1], dtype=np.float64)
            first = int(np.searchsorted(inner, where.min() - _RAMP, side="left"))
            last = int(np.searchsorted(inner, where.max() + _RAMP, side="right"))
            spans.append(range(first, last + 1))
        return ((row, col) for row in spans[0] for col in spans[1])

    def shares(self, key: Key, places: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
        """What a region has to say of pixels at ``places`` (2, n): (n), from 0 to 1."""
        result = np.ones(places.shape[1])
        for edges, k, where in zip((self.rows, self.cols), key, places, strict=True):
            middle = where + 0.5
            if k > 0:
                result *= _rising(middle, edges[k])
            if k < len(edges) - 2:
                result *= 1 - _rising(middle, edges[k + 1])
        return result.astype(np.float32)


def _rising(middle: NDArray[np.float64], border: int) -> NDArray[np.float64]:
    return np.clip((middle - border) / (2 * _RAMP) + 0.5, 0, 1)
