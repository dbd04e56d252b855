"""What the learners look at: numbers of each pixel of a date, made of all other dates and of SAR.

How they are made (which date stands first for a pixel, means for what nothing was seen of, the
principal components of all dates) is settled once for a date on its clear pixels; the numbers of a
pixel then depend on its surroundings alone, whatever window they are computed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...models.patch import Patch
from ...models.trees import local_mean
from .cube import Cube, Floats, Mask
from .recipe import DateRecipe
from .sar_time import sar_between, sar_of, sar_over_mean
from .timeline import by_nearness, mosaic, timeline, without_gaps

HALO = 4
"""The widest feature is a mean over 9 x 9 pixels."""
_NEAR = 3
"""Dates to each side whose bands are features of their own."""
_CHUNK = 8192

Indexes = NDArray[np.intp]


class Parts(NamedTuple):
    """Features of n pixels, (rows, n): those of the ``base``, the Gaussian process and the trees.

    ``line`` (bands, n) is T1 through its line, ``between`` (bands, n) the interpolation,
    ``simple`` (bands, n) the mosaic of the nearest dates; ``gap`` (2, n) in days and ``sar_change``
    (rows, n) tell of errors; ``blind`` (n): no date saw the pixel.
    """

    base: Floats
    gp: Floats
    trees: Floats
    line: Floats
    between: Floats
    simple: Floats
    gap: Floats
    sar_change: Floats
    blind: Mask


def near_dates(days: NDArray[np.float64], date: int, dates: Sequence[int]) -> tuple[int, ...]:
    """A few dates to each side."""
    earlier = [d for d in dates if days[d] < days[date]][-_NEAR:]
    later = [d for d in dates if days[d] >= days[date]][:_NEAR]
    return (*earlier, *later)


def t1_of(cube: Cube, recipe: DateRecipe) -> Floats:
    """T1 through its line, (bands, h, w); where no ranked date saw a pixel the interpolation."""
    between = timeline(cube, recipe.date, recipe.dates, recipe.middle).between
    return _lined(cube, recipe, between)[0]


def _lined(cube: Cube, recipe: DateRecipe, between: Floats) -> tuple[Floats, Floats, Mask]:
    """The same, SAR of the date that stands for each pixel, and where that is valid."""
    result = between.copy()
    left = np.ones(cube.window.shape, dtype=bool)
    sar = np.repeat(recipe.sar_middle[:, None], left.size, axis=1).reshape(-1, *left.shape)
    valid = np.zeros_like(left)
    for date, line in recipe.ranked:
        new = left & cube.seen[date]
        if new.any():
            np.copyto(result, line(cube.optical[date]), where=new)
            own, good = cube.sar_at(date)
            np.copyto(sar, own, where=new & good)
            if cube.is_one_orbit(recipe.date, date):
                valid |= new & good
            left &= ~new
    return result, sar, valid


def box_mean(wanted: Mask, planes: Floats, size: int) -> Floats:
    """Means of ``planes`` (k, h, w) over size x size pixels at the ``wanted`` (h, w), (k, n)."""
    if not len(planes):
        return np.zeros((0, int(wanted.sum())), dtype=np.float32)
    everywhere = np.ones(wanted.shape, dtype=bool)
    patch = Patch({"it": planes}, {"it": everywhere}, everywhere)
    return local_mean(patch, "it", size)[:, wanted]


def parts(cube: Cube, recipe: DateRecipe, wanted: Mask) -> Parts:
    """The features of the ``wanted`` (h, w) pixels of a cube."""
    date = recipe.date
    found = timeline(cube, date, recipe.dates, recipe.middle)
    mean = partial(box_mean, wanted)
    simple = mosaic(cube, by_nearness(cube.days, date, recipe.dates), found.between)
    t1, sar_t1, good_t1 = _lined(cube, recipe, found.between)
    sar, good = sar_of(cube, date, recipe)
    since_t1 = np.where(good & good_t1, sar - sar_t1, np.float32(0))
    change = np.where(good, sar - sar_between(cube, found, recipe)[0], np.float32(0))
    changes = np.concatenate([mean(change, 3), mean(change, 9)])
    sides = np.concatenate([found.before, found.after])
    near, components = _season(cube, recipe, wanted)
    gap, line, between = found.gap[:, wanted], t1[:, wanted], found.between[:, wanted]
    season = [between, sides[:, wanted], components]
    rows = [line, mean(t1, 5), mean(sar, 3), mean(sar, 9), mean(since_t1, 3), mean(since_t1, 9)]
    rows += [mean(sar_t1, 9), *season, changes, gap]
    gp = sum(map(len, rows))
    rows += [mean(found.between, 5), mean(sides, 5), near]
    rows.append(mean(sar_over_mean(cube, recipe, sar), 5))
    trees = np.concatenate(rows)
    return Parts(
        np.concatenate([line, *season, near]),
        trees[:gp],
        trees,
        line,
        between,
        simple[:, wanted],
        gap,
        changes,
        found.blind[wanted],
    )


def season_table(
    cube: Cube, dates: Sequence[int], rows: Indexes, cols: Indexes, middle: Floats
) -> Floats:
    """All bands of ``dates`` without gaps at n pixels, (dates x bands, n)."""
    values = np.stack([cube.optical[date][:, rows, cols] for date in dates])
    seen = np.stack([cube.seen[date][rows, cols] for date in dates])
    filled = without_gaps(values, seen, cube.days[list(dates)], middle)
    return filled.reshape(-1, len(rows))


def _season(cube: Cube, recipe: DateRecipe, wanted: Mask) -> tuple[Floats, Floats]:
    """The bands of the near dates, and the principal components of all of them."""
    rows, cols = np.nonzero(wanted)
    dates, bands = recipe.dates, cube.bands
    places = [dates.index(d) * bands + band for d in recipe.near for band in range(bands)]
    near, components = [], []
    # A few pixels at a time: all bands of all dates of a whole window would fill the memory.
    for start in range(0, max(1, len(rows)), _CHUNK):
        r, c = rows[start : start + _CHUNK], cols[start : start + _CHUNK]
        table = season_table(cube, dates, r, c, recipe.middle)
        near.append(table[places])
        if recipe.components is not None:
            components.append(recipe.components(table))
    none = np.zeros((0, len(rows)), dtype=np.float32)
    told = np.concatenate(components, axis=1) if components else none
    return np.concatenate(near, axis=1), told
