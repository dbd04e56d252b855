"""Random fields that are functions of the pixel's place, so that a scene can be made in blocks.

Every value depends on the seed, a name and the coordinates alone: two windows that overlap agree
on the pixels they share, and no array is ever larger than the window asked for.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Array = NDArray[np.floating[Any]]
Keys = NDArray[np.uint64]

_UNIT_SPREAD = 7.07
"""Turns a cubic spline through uniform numbers of [-0.5, 0.5) into a field of unit variance."""


def keys(seed: int, name: str, *coordinates: Any) -> Keys:
    """Hash of whole-number ``coordinates`` (broadcast together): 64 well-mixed bits."""
    state = np.atleast_1d(np.uint64(seed) ^ np.uint64(zlib.crc32(name.encode()) << 32))
    for coordinate in coordinates:
        whole = np.asarray(coordinate)
        if whole.dtype != np.uint64:
            whole = whole.astype(np.int64).view(np.uint64)
        state = _scramble(state ^ (whole * np.uint64(0x9E3779B97F4A7C15)))
    return state


def uniform(seed: int, name: str, *coordinates: Any) -> Array:
    """Uniform numbers in [0, 1), one for each place; float64."""
    bits = keys(seed, name, *coordinates) >> np.uint64(11)
    number: Array = bits.astype(np.float64) * 2.0**-53
    return number


def _scramble(bits: Keys) -> Keys:
    # The finaliser of splitmix64 (Steele, Lea and Flood 2014).
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    mixed: Keys = bits ^ (bits >> np.uint64(31))
    return mixed


@dataclass(frozen=True)
class Frame:
    """The pixels of a window: ``rows`` (h, 1) and ``cols`` (1, w), in pixels of the scene.

    ``size`` is the edge of the whole scene, which places the large features.
    """

    seed: int
    size: int
    rows: Array
    cols: Array

    @classmethod
    def of(cls, seed: int, size: int, row: int, col: int, height: int, width: int) -> Frame:
        """The frame of a window, which may lie partly outside the scene."""
        rows = np.arange(row, row + height, dtype=np.float64)[:, np.newaxis]
        cols = np.arange(col, col + width, dtype=np.float64)[np.newaxis, :]
        return cls(seed, size, rows, cols)

    def shifted(self, rows: float, cols: float) -> Frame:
        """The same window seen from ``rows``, ``cols`` further on."""
        return Frame(self.seed, self.size, self.rows + rows, self.cols + cols)

    def pixel_uniform(self, name: str, *more: Any) -> Array:
        """White noise in [0, 1), (h, w); ``more`` keys tell apart several draws."""
        return uniform(self.seed, name, self.rows, self.cols, *more)

    def noise(self, name: str, scale: float) -> Array:
        """Smooth noise (h, w) of mean 0 and variance about 1, with lumps of ``scale`` pixels."""
        shift = uniform(self.seed, name, np.arange(2)) * 97.0
        down, first_row = _spline(self.rows.ravel() / scale + shift[0])
        across, first_col = _spline(self.cols.ravel() / scale + shift[1])
        lattice = uniform(
            self.seed,
            name,
            first_row + np.arange(down.shape[1])[:, np.newaxis],
            first_col + np.arange(across.shape[1])[np.newaxis, :],
        )
        wide = (across @ (lattice.T - 0.5)).T
        field: Array = down @ np.ascontiguousarray(wide * _UNIT_SPREAD)
        return field

    def fractal(self, name: str, scale: float, octaves: int, gain: float = 0.5) -> Array:
        """Octaves of ``noise``, each half as large and ``gain`` as strong; variance about 1."""
        total = np.zeros((self.rows.size, self.cols.size))
        power = 0.0
        for octave in range(octaves):
            strength = gain**octave
            total += strength * self.noise(f"{name} {octave}", scale / 2**octave)
            power += strength**2
        field: Array = total / np.sqrt(power)
        return field


def _spline(places: Array) -> tuple[Any, int]:
    """Sparse weights (n, knots) of a uniform cubic B-spline at ``places`` (n,), the first knot."""
    left = np.floor(places).astype(np.int64)
    part = places - left
    first = int(left.min()) - 1
    basis = (
        (1 - part) ** 3,
        3 * part**3 - 6 * part**2 + 4,
        -3 * part**3 + 3 * part**2 + 3 * part + 1,
        part**3,
    )
    lines = np.tile(np.arange(places.size), 4)
    knots = np.concatenate([left - 1 + step - first for step in range(4)])
    shape = (places.size, int(left.max()) + 3 - first)
    # Sparse, so that no thread pool can change the order of the sums.
    return sparse.csr_array((np.concatenate(basis) / 6, (lines, knots)), shape=shape), first


@dataclass(frozen=True)
class Cells:
    """A Voronoi partition: per pixel the cell's key, the way to its centre and to its edge."""

    key: Keys
    down: Array
    right: Array
    edge: Array


def voronoi(seed: int, name: str, y: Array, x: Array, cell: float) -> Cells:
    """Cells about ``cell`` pixels wide at the places ``y``, ``x`` (h, w), in pixels.

    ``down`` and ``right`` lead from the centre to the pixel; ``edge`` is about the distance to
    the border.
    """
    row, col = np.floor(y / cell), np.floor(x / cell)
    best = np.full(y.shape, np.inf)
    second = best.copy()
    down, right = np.zeros_like(best), np.zeros_like(best)
    key = np.zeros(y.shape, dtype=np.uint64)
    for above in (-1, 0, 1):
        for beside in (-1, 0, 1):
            here = keys(seed, name, row + above, col + beside)
            jitter_y, jitter_x = uniform(seed, "y", here), uniform(seed, "x", here)
            to_y = y - (row + above + 0.1 + 0.8 * jitter_y) * cell
            to_x = x - (col + beside + 0.1 + 0.8 * jitter_x) * cell
            far = to_y**2 + to_x**2
            nearer = far < best
            second = np.where(nearer, best, np.minimum(second, far))
            best = np.where(nearer, far, best)
            down = np.where(nearer, to_y, down)
            right = np.where(nearer, to_x, right)
            key = np.where(nearer, here, key)
    return Cells(key, down, right, (np.sqrt(second) - np.sqrt(best)) / 2)
