"""Where to learn and where to validate, with a buffer between the two."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ..contract.reporter import Reporter
from ..imagery.areas import area_mask
from ..imagery.grid import Grid
from ..imagery.holdout import buffer_pixels, folds, held_out_id
from ..imagery.windows import tiles

_STRIP = 1024
HELD_OUT_FOLD = 0


class Split(NamedTuple):
    """``train`` and ``test`` bool (h, w), apart by the buffer; ``held_out`` names the blocks.

    ``held_out`` is empty if the test area is not that of imagery.holdout.
    """

    train: NDArray[np.bool_]
    test: NDArray[np.bool_]
    held_out: str

    def everywhere(self) -> Split:
        """Train everywhere and test nowhere."""
        return Split(np.ones_like(self.train), np.zeros_like(self.test), "")


def draw_areas(
    train_area: str | None, test_area: str | None, grid: Grid, reporter: Reporter
) -> Split:
    """The areas of one scene; a pixel in both is test. Either may be empty in this scene.

    Unset, ``test_area`` is a fold of cloud-like blocks and ``train_area`` everything else.
    Raises InputError for an area that cannot be read.
    """
    if test_area is None:
        test, held_out = held_out_blocks(grid.shape), held_out_id(grid.shape)
    else:
        test, held_out = area_mask(test_area, grid, reporter), ""
    if train_area is None:
        train = np.ones(grid.shape, dtype=bool)
    else:
        train = area_mask(train_area, grid, reporter)
        if test_area is not None and (train & test).any():
            reporter.log("The training and the test area overlap; there it is test.", "warning")
    return Split(train & ~_buffered(test, buffer_pixels(grid.shape)), test, held_out)


def held_out_blocks(shape: tuple[int, int]) -> NDArray[np.bool_]:
    """The blocks of imagery.holdout that are not trained on, (h, w)."""
    blocks = np.zeros(shape, dtype=bool)
    for window in tiles(shape, _STRIP):
        rows, cols = slice(window.row, window.bottom), slice(window.col, window.right)
        blocks[rows, cols] = folds(shape, window) == HELD_OUT_FOLD
    return blocks


def _buffered(mask: NDArray[np.bool_], pixels: int) -> NDArray[np.bool_]:
    # A square filter works row by row; a distance transform would need 16 bytes a pixel.
    return np.asarray(ndimage.maximum_filter(mask, size=2 * pixels + 1, mode="constant"))
