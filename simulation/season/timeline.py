"""What other dates say of a date, pixel by pixel: nearest clear before and after, and between them.

Nothing here looks at the date itself, nor at a pixel of another date that was not seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .cube import Cube, Floats, Mask

FAR = 250.0
"""Days that a missing side counts as, and the most that any counts."""

MEMORY_DAYS = 60.0
"""Over so many days from the one that is filled a left-out date counts for 1/e."""


@dataclass(frozen=True)
class Timeline:
    """Of one date: ``before`` and ``after`` (bands, h, w) from the nearest date that saw a pixel,
    with the ``gap`` (2, h, w) to each in days and its index in ``sides`` (2, h, w), -1 for none.

    ``between`` (bands, h, w): linear in time, or the one side that there is; where no date saw the
    pixel (``blind``, h x w) it is what ``fallback`` says, and so are the sides.
    """

    before: Floats
    after: Floats
    between: Floats
    gap: Floats
    sides: NDArray[np.int16]
    share: Floats
    blind: Mask


def timeline(cube: Cube, date: int, dates: Sequence[int], fallback: Floats | None) -> Timeline:
    """That of a date by some other ``dates``; ``fallback`` (bands) None: 0."""
    days = cube.days
    earlier = [d for d in dates if days[d] < days[date]]
    later = [d for d in dates if days[d] >= days[date]]
    before, first = _nearest(cube, sorted(earlier, key=lambda d: days[date] - days[d]))
    after, last = _nearest(cube, sorted(later, key=lambda d: days[d] - days[date]))
    gap = np.stack([_gaps(days, first, date), _gaps(days, last, date)])
    no_before, no_after = first < 0, last < 0
    # Two dates of one day share alike.
    share = np.where(gap.sum(axis=0) > 0, gap[0] / np.maximum(gap.sum(axis=0), 1e-6), 0.5)
    share = np.where(no_before, 1, np.where(no_after, 0, share)).astype(np.float32)
    between = before * (1 - share) + after * share
    blind = no_before & no_after
    middle = np.zeros(cube.bands, np.float32) if fallback is None else fallback
    between = np.where(blind, middle[:, None, None], between)
    before = np.where(no_before, between, before)
    after = np.where(no_after, between, after)
    sides = np.stack([first, last])
    return Timeline(before, after, between, np.minimum(gap, FAR), sides, share, blind)


def mosaic(cube: Cube, dates: Sequence[int], fallback: Floats) -> Floats:
    """Of each pixel the first of ``dates`` that saw it, (bands, h, w)."""
    values, index = _nearest(cube, dates)
    return np.where(index < 0, fallback, values)


def by_nearness(days: NDArray[np.float64], date: int, dates: Sequence[int]) -> list[int]:
    """Dates in the order of their distance in time, the earlier of two first."""
    return sorted(dates, key=lambda d: abs(days[d] - days[date]))


def draw_of(days: NDArray[np.float64], date: int) -> int:
    """What is added to the seed where pixels of a date are drawn: its day and which of that day it
    is, so that other dates make no difference."""
    same = int((days[:date] == days[date]).sum())
    return int(2 * abs(days[date]) + (days[date] < 0)) * 16 + same


def neighbours(
    days: NDArray[np.float64], date: int, dates: Sequence[int], other: int, future: bool
) -> list[int]:
    """The ``dates`` that another is told by when it stands for ``date``: none that is nearer to it
    than the nearest is to the date."""
    nearest = min(abs(days[d] - days[date]) for d in dates)
    return [
        d
        for d in dates
        if d != other
        and abs(days[d] - days[other]) >= min(nearest, MEMORY_DAYS)
        and (future or days[d] < days[other])
    ]


def _nearest(cube: Cube, dates: Sequence[int]) -> tuple[Floats, NDArray[np.int16]]:
    """Of each pixel the first of ``dates`` that saw it, (bands, h, w), and which one, (h, w)."""
    values = np.zeros(cube.optical.shape[1:], dtype=np.float32)
    index = np.full(cube.window.shape, -1, dtype=np.int16)
    for date in dates:
        new = (index < 0) & cube.seen[date]
        np.copyto(values, cube.optical[date], where=new)
        index[new] = date
        if (index >= 0).all():
            break
    return values, index


def _gaps(days: NDArray[np.float64], index: NDArray[np.int16], date: int) -> Floats:
    """Days to the dates of ``index`` (h, w), FAR where there is none."""
    gap = np.abs(days - days[date]).astype(np.float32)
    return np.where(index < 0, np.float32(FAR), gap[index])


def without_gaps(values: Floats, seen: Mask, days: NDArray[np.float64], fallback: Floats) -> Floats:
    """``values`` (dates, bands, n) interpolated in time where not ``seen`` (dates, n).

    Beyond the first or last that was seen that is kept; ``fallback`` (bands) where none was.
    """
    result = values.copy()
    count = len(days)
    left = np.full(seen.shape[1], -1)
    lefts = []
    for date in range(count):
        lefts.append(left)
        left = np.where(seen[date], date, left)
    right = np.full(seen.shape[1], -1)
    pixels = np.arange(seen.shape[1])
    for date in reversed(range(count)):
        missing = np.flatnonzero(~seen[date])
        if len(missing):
            a, b = lefts[date][missing], right[missing]
            low, high = np.where(a < 0, b, a), np.where(b < 0, a, b)
            span = np.maximum(days[high] - days[low], 1e-6)
            share = np.where(high != low, (days[date] - days[low]) / span, 0).astype(np.float32)
            some = pixels[missing]
            filled = values[low, :, some] * (1 - share)[:, None]
            filled += values[high, :, some] * share[:, None]
            filled[(a < 0) & (b < 0)] = fallback
            result[date][:, missing] = filled.T
        right = np.where(seen[date], date, right)
    return result
