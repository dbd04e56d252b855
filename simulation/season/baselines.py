"""What users have without learning, to stand beside every score of a season."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .cube import Cube, Floats, Mask
from .timeline import by_nearness, mosaic, timeline

COPY, MOSAIC, INTERPOLATION, WHITTAKER = "copy", "mosaic", "interpolation", "whittaker"
_CLEAR = 0.95
"""Share of a date that must have been seen for it to be copied."""
_SMOOTHNESS = 0.3
_MONTH = 30.0
_LEAST_STEP = 1e-3
_HELD = 1e-6
"""What draws a pixel to its mean where too few dates saw it to tell more."""


def copied_date(cubes: Sequence[Cube], date: int, dates: Sequence[int]) -> int:
    """The nearest of the ``dates`` that saw nearly all; if none did, the one that saw the most."""
    shares = {d: float(np.mean([cube.seen[d].mean() for cube in cubes])) for d in dates}
    near = by_nearness(cubes[0].days, date, dates)
    return next((d for d in near if shares[d] >= _CLEAR), max(near, key=lambda d: shares[d]))


def baselines(
    cube: Cube, date: int, dates: Sequence[int], copied: int, wanted: Mask, fallback: Floats
) -> dict[str, Floats]:
    """Each at the ``wanted`` (h, w) pixels of a date, (bands, n), by other ``dates``.

    ``copied``: the date that is copied; ``fallback`` (bands) where no date saw a pixel.
    """
    between = timeline(cube, date, dates, fallback).between
    near = mosaic(cube, by_nearness(cube.days, date, dates), between)
    copy = np.where(cube.seen[copied], cube.optical[copied], near)
    values, seen = cube.optical[list(dates)][:, :, wanted], cube.seen[list(dates)][:, wanted]
    smooth = whittaker(values, seen, cube.days[list(dates)], float(cube.days[date]))
    told = {COPY: copy[:, wanted], MOSAIC: near[:, wanted], INTERPOLATION: between[:, wanted]}
    none = ~seen.any(axis=0)
    return {**told, WHITTAKER: np.where(none, told[INTERPOLATION], smooth)}


def joined(parts: Sequence[dict[str, Floats]]) -> dict[str, Floats]:
    """The pixels of several parts, one after the other."""
    return {name: np.concatenate([part[name] for part in parts], axis=1) for name in parts[0]}


def whittaker(values: Floats, seen: Mask, days: NDArray[np.float64], day: float) -> Floats:
    """``values`` (dates, bands, n) where ``seen`` (dates, n), smoothed in time, at a ``day``:
    (bands, n). Not beyond what a pixel was ever seen to be; 0 where it never was."""
    order = np.argsort(np.append(days, day), kind="stable")
    place = int(np.flatnonzero(order == len(days))[0])
    weight = np.append(seen, np.zeros((1, seen.shape[1]), dtype=bool), axis=0)[order]
    rows = np.append(values, np.zeros_like(values[:1]), axis=0)[order].astype(np.float64)
    count = np.maximum(weight.sum(axis=0), 1)
    mean = (rows * weight[:, None]).sum(axis=0) / count
    rest = (rows - mean) * weight[:, None]
    smooth = _solved(_roughness(np.append(days, day)[order]), weight, rest)[place] + mean
    low = np.where(weight[:, None], rows, np.inf).min(axis=0)
    high = np.where(weight[:, None], rows, -np.inf).max(axis=0)
    clipped = np.clip(smooth, low, high)
    return np.where(weight.any(axis=0), clipped, 0).astype(np.float32)


def _roughness(days: NDArray[np.float64]) -> NDArray[np.float64]:
    """The penalty on second differences at irregular days, (dates, dates), two off the middle."""
    total = np.eye(len(days)) * _HELD
    steps = np.maximum(np.diff(days) / _MONTH, _LEAST_STEP)
    for start, (first, second) in enumerate(itertools.pairwise(steps)):
        both = first + second
        row = np.zeros(len(days))
        row[start : start + 3] = 2 / (first * both), -2 / (first * second), 2 / (second * both)
        total += _SMOOTHNESS * np.outer(row, row) * both / 2
    return total


def _solved(
    penalty: NDArray[np.float64], weight: Mask, values: NDArray[np.float64]
) -> NDArray[np.float64]:
    """(penalty + weights) z = values for n pixels at once: ``weight`` (dates, n), ``values``
    (dates, bands, n). The matrices have two rows to each side of the middle."""
    count, pixels = weight.shape
    middle = np.zeros((count + 2, pixels))
    one, two = np.zeros((count + 2, pixels)), np.zeros((count + 2, pixels))
    told = np.zeros((count + 2, *values.shape[1:]))
    # Index i + 2 is date i, so that what comes before the first is 0.
    for i in range(count):
        j = i + 2
        middle[j] = penalty[i, i] + weight[i]
        middle[j] -= middle[j - 1] * one[j - 1] ** 2 + middle[j - 2] * two[j - 2] ** 2
        if i + 1 < count:
            one[j] = (penalty[i, i + 1] - middle[j - 1] * one[j - 1] * two[j - 1]) / middle[j]
        if i + 2 < count:
            two[j] = penalty[i, i + 2] / middle[j]
        told[j] = values[i] - one[j - 1] * told[j - 1] - two[j - 2] * told[j - 2]
    found = np.zeros((count + 2, *values.shape[1:]))
    for i in reversed(range(count)):
        found[i] = told[i + 2] / middle[i + 2]
        found[i] -= one[i + 2] * found[i + 1] + two[i + 2] * found[i + 2]
    return found[:count]
