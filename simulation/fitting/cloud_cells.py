"""Where a scene's cloud lies, coarsely: what each tile will cost, before any is computed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...imagery.tiles.shapes import covering
from ...imagery.windows import Window

CELL = 64


@dataclass(frozen=True)
class CloudCells:
    """``counts`` (rows, cols): pixels under cloud in each cell of CELL x CELL pixels."""

    counts: NDArray[np.int64]

    @classmethod
    def of(cls, cloud: NDArray[np.bool_]) -> CloudCells:
        """Those of a mask (h, w)."""
        height, width = (-(-length // CELL) for length in cloud.shape)
        whole = np.zeros((height * CELL, width * CELL), dtype=bool)
        whole[: cloud.shape[0], : cloud.shape[1]] = cloud
        return cls(whole.reshape(height, CELL, width, CELL).sum(axis=(1, 3)))

    @classmethod
    def together(cls, shape: tuple[int, int], parts: list[tuple[Window, CloudCells]]) -> CloudCells:
        """Those of a scene of ``shape`` from those of windows that start on multiples of CELL."""
        counts = np.zeros([-(-length // CELL) for length in shape], dtype=np.int64)
        for window, part in parts:
            row, col = window.row // CELL, window.col // CELL
            counts[row : row + part.counts.shape[0], col : col + part.counts.shape[1]] = part.counts
        return cls(counts)

    def pixels(self, window: Window) -> float:
        """About how many pixels of a window are under cloud."""
        rows = _shares(window.row, window.bottom, self.counts.shape[0])
        cols = _shares(window.col, window.right, self.counts.shape[1])
        return float(rows @ self.counts @ cols)

    def computed(self, window: Window, margin: int) -> float:
        """About how many pixels are computed for those, with a ``margin`` around each part."""
        rows = slice(window.row // CELL, -(-window.bottom // CELL))
        cols = slice(window.col // CELL, -(-window.right // CELL))
        cells = self.counts[rows, cols] > 0
        return float(
            sum(
                (box.height * CELL + 2 * margin) * (box.width * CELL + 2 * margin)
                for box in covering(cells, -(-margin // CELL), 1)
            )
        )


def _shares(start: int, end: int, cells: int) -> NDArray[np.float64]:
    """The share of each cell along one side that lies between ``start`` and ``end``."""
    first = np.arange(cells) * CELL
    held = np.minimum(end, first + CELL) - np.maximum(start, first)
    return np.asarray(np.clip(held, 0, CELL) / CELL)
