"""Blocks with cloud-like shapes that are held out of fitting, for honest scores.

The plane is cut into ``FOLDS`` kinds of blobs by seeded smooth noise: a pixel belongs to the fold
whose noise is highest there. It depends on the size of the raster, the seed and the pixel's
position alone, so training and filling hold out the same blocks, through any window.
"""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

from .windows import Window

FOLDS = 4
_OCTAVES = ((1.0, 1.0), (0.5, 0.5))
"""(spacing, amplitude) of the noise relative to the coarsest."""
_REMEMBERED, _SMALL = 16, 256 * 256
"""As many windows as a date has chips, which are asked for again and again; and how many pixels the
windows may have whose folds are remembered."""


def block_pixels(shape: tuple[int, int]) -> int:
    """Typical size of a blob in pixels for a raster of ``shape``: 8 to 64."""
    return int(np.clip(min(shape) // 8, 8, 64))


def buffer_pixels(shape: tuple[int, int]) -> int:
    """Pixels to leave out between what is fitted on and what is scored."""
    return max(2, block_pixels(shape) // 8)


def held_out_id(shape: tuple[int, int], seed: int = 0) -> str:
    """Names the held-out blocks, so that a card can say which were not seen in training."""
    return f"blobs-1:{shape[0]}x{shape[1]}:{block_pixels(shape)}:{seed}"


def folds(shape: tuple[int, int], window: Window, seed: int = 0) -> NDArray[np.uint8]:
    """The fold, 0 to FOLDS - 1, of each pixel of ``window`` (h, w) of a raster of ``shape``.

    It is read-only.
    """
    find = _remembered if window.height * window.width <= _SMALL else _folds
    return find(shape, window, seed)


def _folds(shape: tuple[int, int], window: Window, seed: int) -> NDArray[np.uint8]:
    best = np.full(window.shape, -np.inf)
    fold = np.zeros(window.shape, dtype=np.uint8)
    for k in range(FOLDS):
        height = np.zeros(window.shape)
        for octave, (spacing, amplitude) in enumerate(_OCTAVES):
            step = max(2, round(block_pixels(shape) * spacing))
            height += amplitude * smooth_noise(window, step, seed * 1000 + k * 10 + octave)
        higher = height > best
        best[higher] = height[higher]
        fold[higher] = k
    fold.flags.writeable = False
    return fold


_remembered = functools.lru_cache(maxsize=_REMEMBERED)(_folds)


def smooth_noise(window: Window, step: int, seed: int) -> NDArray[np.float64]:
    """Noise in [0, 1) of a lattice of ``step`` pixels, smoothly interpolated, at ``window``."""
    rows = np.arange(window.row, window.bottom) / step
    cols = np.arange(window.col, window.right) / step
    first_row, first_col = int(rows[0]), int(cols[0])
    lattice = _hash(
        np.arange(first_row, int(rows[-1]) + 2)[:, None],
        np.arange(first_col, int(cols[-1]) + 2)[None, :],
        seed,
    )
    i, j = rows.astype(int) - first_row, cols.astype(int) - first_col
    v, u = (_smoothstep(rows % 1))[:, None], (_smoothstep(cols % 1))[None, :]
    top = lattice[np.ix_(i, j)] * (1 - u) + lattice[np.ix_(i, j + 1)] * u
    bottom = lattice[np.ix_(i + 1, j)] * (1 - u) + lattice[np.ix_(i + 1, j + 1)] * u
    return np.asarray(top * (1 - v) + bottom * v)


def _smoothstep(t: NDArray[np.float64]) -> NDArray[np.float64]:
    return t * t * (3 - 2 * t)


def _hash(rows: NDArray[np.int64], cols: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
    """A number in [0, 1) for each lattice node: the finaliser of SplitMix64 on its position."""
    x = (
        rows.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        + cols.astype(np.uint64) * np.uint64(0xC2B2AE3D27D4EB4F)
        + np.uint64(seed * 0x165667B19E3779F9 % 2**64)
    )
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    x = x ^ (x >> np.uint64(31))
    return (x >> np.uint64(11)).astype(np.float64) / 2.0**53
