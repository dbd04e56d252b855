"""Numbers that no observation can be, in a file that is put on another grid.

A warp mixes pixels, and a third of a saturated one looks like a bright roof: what comes out gives
nothing away. So the file's own pixels are looked at, and those of the grid that an impossible one
may have gone into are told. They lie within the reach of interpolation, a pixel of the coarser of
both grids, which is rounded up: what depends on place alone is the same in every window.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.warp import transform, transform_bounds
from scipy import ndimage

from .grid import Grid
from .radiometry import holds_any
from .raster import Raster
from .windows import Window, overlap, whole

_MARGIN = 2
"""Pixels of the file beyond the corners of a window, whose sides may be bent in its CRS."""

IsPossible = Callable[[NDArray[Any], NDArray[np.bool_]], NDArray[np.bool_]]
"""Of numbers (bands, h, w) and where they hold any (h, w): where they can be an observation."""


def mixed_in(raster: Raster, window: Window, is_possible: IsPossible) -> NDArray[np.bool_]:
    """Where in a window (h, w) an impossible number of the file may be a part of what is read.

    Nowhere, where the file is read as it is.
    """
    nowhere = np.zeros(window.shape, dtype=bool)
    if raster.warp is None:
        return nowhere
    own, grid = raster.warp
    reach = math.ceil(max(1.0, raster.steps(grid))) + 1
    wide = Window(
        window.row - reach, window.col - reach, window.height + 2 * reach, window.width + 2 * reach
    )
    part = _beneath(wide, grid, own)
    if part is None:
        return nowhere
    values, valid = raster.read_own(part)
    bad = valid & holds_any(values) & ~is_possible(values, valid)
    if not bad.any():
        return nowhere
    found = np.zeros(wide.shape, dtype=bool)
    found[_places(bad, part, own, grid, wide)] = True
    spread = ndimage.maximum_filter(found, 2 * reach + 1, mode="constant")
    return np.asarray(spread[reach:-reach, reach:-reach])


def _beneath(window: Window, grid: Grid, own: Grid) -> Window | None:
    """The window of a file on its ``own`` grid under one of ``grid``; None if there is none."""
    xs, ys = _corners(grid, window)
    bounds = transform_bounds(_crs(grid), _crs(own), xs.min(), ys.min(), xs.max(), ys.max())
    rows, cols = own.pixels(np.array(bounds)[[0, 0, 2, 2]], np.array(bounds)[[1, 3, 1, 3]])
    first, left = math.floor(rows.min()) - _MARGIN, math.floor(cols.min()) - _MARGIN
    last, right = math.ceil(rows.max()) + _MARGIN, math.ceil(cols.max()) + _MARGIN
    if first >= own.height or last <= 0 or left >= own.width or right <= 0:
        return None
    return overlap(Window(first, left, last - first, right - left), whole(own.shape))


def _corners(grid: Grid, window: Window) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    rows = np.array([window.row, window.row, window.bottom, window.bottom], dtype=np.float64)
    cols = np.array([window.col, window.right, window.col, window.right], dtype=np.float64)
    return grid.point(rows, cols)


def _places(
    bad: NDArray[np.bool_], part: Window, own: Grid, grid: Grid, wide: Window
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns in the window ``wide`` of ``grid`` of ``bad`` pixels of a file's part."""
    found = np.argwhere(bad).T.astype(np.float64)
    rows_of, cols_of = found + np.array([[part.row], [part.col]]) + 0.5
    xs, ys = own.point(rows_of, cols_of)
    there = transform(_crs(own), _crs(grid), xs, ys)
    on_rows, on_cols = grid.pixels(np.asarray(there[0]), np.asarray(there[1]))
    rows = np.floor(on_rows).astype(np.intp) - wide.row
    cols = np.floor(on_cols).astype(np.intp) - wide.col
    inside = (rows >= 0) & (rows < wide.height) & (cols >= 0) & (cols < wide.width)
    return rows[inside], cols[inside]


def _crs(grid: Grid) -> CRS:
    return CRS.from_wkt(grid.crs)
