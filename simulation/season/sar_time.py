"""SAR of a date against SAR of the other dates of its season.

From another relative orbit land is seen from another side and at another angle, which moves it by
decibels where nothing changed. So a date is held against SAR of its own orbit alone.
"""

from __future__ import annotations

import numpy as np

from .cube import Cube, Floats, Mask
from .recipe import DateRecipe
from .timeline import Timeline


def sar_of(cube: Cube, date: int, recipe: DateRecipe) -> tuple[Floats, Mask]:
    """SAR that goes with a date, (bands, h, w), and where it is valid; elsewhere it is usual."""
    values, good = cube.sar_at(date)
    return np.where(good, values, recipe.sar_middle[:, None, None]), good


def sar_between(cube: Cube, found: Timeline, recipe: DateRecipe) -> tuple[Floats, Mask]:
    """SAR as it would be by that of the dates before and after, (bands, h, w)."""
    alike = [date for date in recipe.dates if cube.is_one_orbit(recipe.date, date)]
    if len(alike) < len(recipe.dates):
        return _between_alike(cube, alike, recipe)
    ends = []
    for index in found.sides:
        values = np.zeros(cube.sar.shape[1:], dtype=np.float32)
        valid = np.zeros(cube.window.shape, dtype=bool)
        for date in recipe.dates:
            here = index == date
            if here.any():
                own, good = cube.sar_at(date)
                np.copyto(values, own, where=here)
                valid |= here & good
        ends.append((values, valid))
    (one, good), (two, fine) = ends
    share = np.where(good & fine, found.share, np.where(fine, np.float32(1), np.float32(0)))
    mixed = one * (1 - share) + two * share
    there = good | fine
    return np.where(there, mixed, recipe.sar_middle[:, None, None]), there


def _between_alike(cube: Cube, alike: list[int], recipe: DateRecipe) -> tuple[Floats, Mask]:
    """The same by the nearest dates of the same orbit, whatever their optical images show."""
    days, day = cube.days, cube.days[recipe.date]
    near = sorted(alike, key=lambda d: abs(days[d] - day))
    sides = ([d for d in near if days[d] < day], [d for d in near if days[d] >= day])
    ends, gaps = [], []
    for side in sides:
        values = np.zeros(cube.sar.shape[1:], dtype=np.float32)
        gap = np.full(cube.window.shape, np.inf, dtype=np.float32)
        for date in side:
            own, good = cube.sar_at(date)
            new = good & np.isinf(gap)
            np.copyto(values, own, where=new)
            gap[new] = abs(days[date] - day)
        ends.append(values)
        gaps.append(gap)
    good, fine = (np.isfinite(gap) for gap in gaps)
    before, after = (np.where(np.isfinite(gap), gap, np.float32(0)) for gap in gaps)
    both = before + after
    share = np.where(both > 0, before / np.maximum(both, np.float32(1)), np.float32(0.5))
    share = np.where(good & fine, share, fine.astype(np.float32))
    mixed = ends[0] * (1 - share) + ends[1] * share
    there = good | fine
    return np.where(there, mixed, recipe.sar_middle[:, None, None]), there


def sar_over_mean(cube: Cube, recipe: DateRecipe, sar: Floats) -> Floats:
    """How far SAR of the date is from its mean over the season."""
    total = np.zeros_like(sar)
    count = np.zeros(cube.window.shape, dtype=np.float32)
    alike = [date for date in recipe.dates if cube.is_one_orbit(recipe.date, date)]
    for index in sorted({cube.sar_of[d] for d in alike if cube.sar_of[d] >= 0}):
        total += np.where(cube.sar_seen[index], cube.sar[index], np.float32(0))
        count += cube.sar_seen[index]
    return np.where(count > 0, sar - total / np.maximum(count, 1), np.float32(0))
