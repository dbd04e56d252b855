"""What each date of a season shows: how much is cloud, how much clear, and where to learn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...contract.reporter import Reporter
from ...imagery.numbers_seen import NO_NUMBERS, NumbersSeen
from ...imagery.windows import Window, padded, tiles, whole
from .cube import Cube
from .opening import Season

CHIP = 128
MOST_CHIPS = 8
SMALL = 1 << 17
"""Pixels of a raster up to which all of it is one chip."""
_MARGIN = 16
"""Pixels around a chip that features and distances at its edge look at."""
_CUBE_BYTES, _CHIPS_BYTES = 400 << 20, 1 << 30
"""What a block of all dates may take, and all chips together, for a season of any length."""
_EDGES = (1024, 768, 512, 256, 128, 64)


@dataclass(frozen=True)
class SeasonSurvey:
    """Of each date (dates): pixels that its mask calls ``cloud`` and those ``seen``, of ``total``;
    ``cells``: windows that cover the raster, and ``clear`` (dates, cells): pixels seen there.
    ``numbers``: those observed, of dates whose files declare no nodata."""

    total: int
    cloud: NDArray[np.int64]
    seen: NDArray[np.int64]
    cells: tuple[Window, ...]
    clear: NDArray[np.int64]
    numbers: dict[int, NumbersSeen]

    def cloud_share(self, date: int) -> float:
        """The share of the raster that the mask of a date calls cloud."""
        return float(self.cloud[date] / self.total)

    def clear_share(self, date: int) -> float:
        """The share of the raster that a date shows."""
        return float(self.seen[date] / self.total)


def survey(season: Season, reporter: Reporter) -> SeasonSurvey:
    """Look through all dates once."""
    shape = season.scene.grid.shape
    edge = block_edge(season, 0)
    blocks = [whole(shape)] if is_small(shape) else list(tiles(shape, edge))
    cloud = np.zeros(len(season.dates), dtype=np.int64)
    cells: list[Window] = []
    clear: list[NDArray[np.int64]] = []
    numbers: dict[int, NumbersSeen] = {}
    for number, block in enumerate(blocks):
        reporter.progress(number / len(blocks), "Looking at all dates")
        cube = season.cube(block)
        cloud += cube.cloud.sum(axis=(1, 2))
        for date, found in season.numbers(block, cube).items():
            numbers[date] = numbers.get(date, NO_NUMBERS).together(found)
        inner = [whole(shape)] if is_small(shape) else list(tiles(block.shape, CHIP))
        for cell in inner:
            placed = replace(cell, row=cell.row + block.row, col=cell.col + block.col)
            rows, cols = placed.within(block)
            cells.append(placed)
            clear.append(cube.seen[:, rows, cols].sum(axis=(1, 2)))
    table = np.stack(clear, axis=1)
    total = shape[0] * shape[1]
    return SeasonSurvey(total, cloud, table.sum(axis=1), tuple(cells), table, numbers)


def is_small(shape: tuple[int, int]) -> bool:
    """Whether all of a raster is one chip."""
    return shape[0] * shape[1] <= SMALL


def block_edge(season: Season, tile: int) -> int:
    """The edge of the blocks in which a season is filled: ``tile``, or 0 for what fits."""
    if tile:
        return tile
    each = _bytes_of_pixel(season)
    fits = (edge for edge in _EDGES if (edge + 2 * 64) ** 2 * each <= _CUBE_BYTES)
    return next(fits, _EDGES[-1])


def _bytes_of_pixel(season: Season) -> int:
    """Of all dates, in a cube."""
    bands = len(season.scene.bands(season.dates[0].optical))
    return len(season.dates) * (4 * (bands + 2) + 3)


def chips(season: Season, found: SeasonSurvey, date: int | None) -> tuple[list[Cube], list[Window]]:
    """Cubes of some windows with a margin, and these windows: where a date is clear, spread over
    the raster; with None anywhere."""
    shape = season.scene.grid.shape
    counts = np.ones(len(found.cells)) if date is None else found.clear[date]
    good = np.flatnonzero(counts >= max(1, counts.max() / 4))
    fit = _CHIPS_BYTES // ((CHIP + 2 * _MARGIN) ** 2 * _bytes_of_pixel(season))
    count = min(MOST_CHIPS, max(1, fit), len(good))
    chosen = good[np.linspace(0, len(good) - 1, count).round().astype(int)]
    windows = [found.cells[index] for index in np.unique(chosen)]
    return [season.cube(padded(window, _MARGIN, 1, shape)) for window in windows], windows


def within(cubes: Sequence[Cube], windows: Sequence[Window]) -> list[NDArray[np.bool_]]:
    """Where the pixels of each cube lie in its window, (h, w)."""
    found = []
    for cube, window in zip(cubes, windows, strict=True):
        inside = np.zeros(cube.window.shape, dtype=bool)
        inside[window.within(cube.window)] = True
        found.append(inside)
    return found
