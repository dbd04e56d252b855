"""The clear pixels of a date that is partly under cloud, with all that is learned from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...imagery.clouds import grow
from ...imagery.holdout import FOLDS, buffer_pixels, folds
from ...models.line import Line
from .cube import Cube, Floats, Mask
from .features import Parts, near_dates, parts, season_table
from .recipe import Components, DateRecipe, RankedDate
from .timeline import timeline

_LEAST_COMMON = 64
"""Clear pixels that a date must share with the one that is filled, to have a line to it."""
_LEAST_FIT, _LEAST_SCORED = 60, 16
_COMPONENT_PIXELS = 8000
_CLEAR = 0.95
"""Share of a date that must have been seen for it to stand for all pixels."""
_LEAST_SEEN = 0.2
"""Share of a date that must have been seen for its bands to be looked at by themselves."""


@dataclass(frozen=True)
class ClearPart:
    """A chip: its ``cube``, where the date is ``known`` (h, w), the ``fold`` (h, w) of pixels, and
    ``rows``, the slice of its clear pixels among those of all chips."""

    cube: Cube
    known: Mask
    fold: NDArray[np.uint8]
    rows: slice


@dataclass(frozen=True)
class Clear:
    """The clear pixels of ``date`` in a few chips: n of them, in the order of chips and rows.

    ``truth`` (bands, n); ``places`` (2, n) on the raster; ``fold`` (n), and ``fits`` (folds, n)
    whether one may be learned from for a fold, which is far enough from it.
    """

    date: int
    recipe: DateRecipe
    chips: tuple[ClearPart, ...]
    parts: Parts
    truth: Floats
    places: NDArray[np.float64]
    fold: NDArray[np.uint8]
    fits: Mask
    folds: tuple[int, ...]

    @property
    def held_out(self) -> Mask:
        """Which pixels are scored: those of folds that can be, (n)."""
        return np.isin(self.fold, self.folds)

    def images(self, values: Floats) -> list[Floats]:
        """Values (bands, n) of the clear pixels as images of the chips, 0 elsewhere."""
        return [self.image(chip, values) for chip in self.chips]

    def image(self, chip: ClearPart, values: Floats) -> Floats:
        """The same of one chip, (bands, h, w)."""
        image = np.zeros((len(values), *chip.known.shape), dtype=np.float32)
        image[:, chip.known] = values[:, chip.rows]
        return image

    def fitting(self, chip: ClearPart, fold: int) -> Mask:
        """The pixels of a chip (h, w) that may be learned from without a fold."""
        known = chip.known.copy()
        known[chip.known] = self.fits[fold, chip.rows]
        return known


def read_clear(
    cubes: Sequence[Cube],
    inside: Sequence[Mask],
    shape: tuple[int, int],
    date: int,
    dates: Sequence[int],
    seed: int,
) -> Clear | None:
    """The clear pixels of a date in the chips ``cubes``; None if too few to hold some out.

    ``inside`` (h, w) of each: its pixels without the margin. ``dates`` are the others that may be
    used, ``shape`` that of the raster.
    """
    knowns = [cube.seen[date] & mask for cube, mask in zip(cubes, inside, strict=True)]
    total = sum(int(known.sum()) for known in knowns)
    if not dates or total < _LEAST_FIT + _LEAST_SCORED:
        return None
    found, places, fold, near = [], [], [], []
    buffer = buffer_pixels(shape)
    start = 0
    for cube, known in zip(cubes, knowns, strict=True):
        here = folds(shape, cube.window)
        rows = slice(start, start + int(known.sum()))
        start = rows.stop
        found.append(ClearPart(cube, known, here, rows))
        row, col = np.nonzero(known)
        places.append(np.stack([row + cube.window.row, col + cube.window.col]).astype(np.float64))
        fold.append(here[known])
        near.append(np.stack([grow(here == f, buffer)[known] for f in range(FOLDS)]))
    which, fits = np.concatenate(fold), ~np.concatenate(near, axis=1)
    usable = tuple(
        f
        for f in range(FOLDS)
        if fits[f].sum() >= _LEAST_FIT and (which == f).sum() >= _LEAST_SCORED
    )
    if not usable:
        return None
    recipe = _recipe(found, date, tuple(dates), seed)
    each = [parts(chip.cube, recipe, chip.known) for chip in found if chip.known.any()]
    joined = Parts(*(np.concatenate(columns, axis=-1) for columns in zip(*each, strict=True)))
    truth = np.concatenate([chip.cube.optical[date][:, chip.known] for chip in found], axis=1)
    return Clear(
        date,
        recipe,
        tuple(found),
        joined,
        truth,
        np.concatenate(places, axis=1),
        which,
        fits,
        usable,
    )


def _recipe(chips: Sequence[ClearPart], date: int, dates: tuple[int, ...], seed: int) -> DateRecipe:
    cubes = [chip.cube for chip in chips]
    known = [chip.known for chip in chips]
    middle = usual(cubes, date, dates)
    shares = {d: float(np.mean([c.seen[d].mean() for c in cubes])) for d in dates}
    told = tuple(d for d in dates if shares[d] > _LEAST_SEEN) or dates
    recipe = DateRecipe(date, dates, (), (), middle, sar_usual(cubes, (date, *dates)), None)
    ranked = _ranked(cubes, known, date, dates)
    components = Components.of(_some_pixels(cubes, known, dates, middle, seed))
    near = near_dates(cubes[0].days, date, told)
    return replace(recipe, ranked=ranked, near=near, components=components)


def _some_pixels(
    cubes: Sequence[Cube], known: Sequence[Mask], dates: Sequence[int], middle: Floats, seed: int
) -> Floats:
    """All bands of all dates at some of the known pixels, (planes, n)."""
    rng = np.random.default_rng(seed)
    tables = []
    for cube, mask in zip(cubes, known, strict=True):
        row, col = np.nonzero(mask)
        few = np.sort(rng.permutation(len(row))[: _COMPONENT_PIXELS // len(cubes)])
        tables.append(season_table(cube, dates, row[few], col[few], middle))
    return np.concatenate(tables, axis=1)


def usual(cubes: Sequence[Cube], date: int, dates: Sequence[int]) -> Floats:
    """What stands for pixels that no date saw: what others say of it on the mean, (bands)."""
    total, count = np.zeros(cubes[0].bands), 0
    for cube in cubes:
        found = timeline(cube, date, dates, None)
        total += found.between[:, ~found.blind].sum(axis=1, dtype=np.float64)
        count += int((~found.blind).sum())
    return np.asarray(total / max(count, 1), dtype=np.float32)


def sar_usual(cubes: Sequence[Cube], dates: Sequence[int]) -> Floats:
    """The mean of the valid SAR that goes with ``dates``, (bands)."""
    total, count = np.zeros(cubes[0].sar.shape[1]), 0
    for cube in cubes:
        for place in sorted({cube.sar_of[date] for date in dates} - {-1}):
            good = cube.sar_seen[place]
            total += cube.sar[place][:, good].sum(axis=1, dtype=np.float64)
            count += int(good.sum())
    return np.asarray(total / max(count, 1), dtype=np.float32)


def _ranked(
    cubes: Sequence[Cube], known: Sequence[Mask], date: int, dates: Sequence[int]
) -> tuple[RankedDate, ...]:
    """The dates by how well a line from each gives the clear pixels that both have."""
    found: list[tuple[bool, float, RankedDate]] = []
    pairs = list(zip(cubes, known, strict=True))
    spread = np.concatenate([c.optical[date][:, k] for c, k in pairs], axis=1).var(axis=1) + 1e-9
    for other in dates:
        both = [k & c.seen[other] for c, k in pairs]
        x = np.concatenate([c.optical[other][:, b] for c, b in zip(cubes, both, strict=True)], 1)
        y = np.concatenate([c.optical[date][:, b] for c, b in zip(cubes, both, strict=True)], 1)
        if x.shape[1] < _LEAST_COMMON:
            continue
        line = Line.fit(x, y)
        error = float((((line(x) - y) ** 2).mean(axis=1) / spread).mean())
        share = float(np.mean([c.seen[other].mean() for c in cubes]))
        found.append((share < _CLEAR, error, RankedDate(other, line)))
    # A patchwork of dates has borders that no land has: one that saw nearly all comes first.
    return tuple(each for *_, each in sorted(found, key=lambda known: known[:2]))
