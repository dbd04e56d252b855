"""Other dates of a season as witnesses of how well a date can be filled from its clear part.

Where little of a date is clear, blobs held out of that are all near to what was learned from, and
say nothing of the land under the cloud. Other dates can: they are hidden where the date is, filled
from what is left of them and of the season as the date will be, and what lies under is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..trust.expected_error import distance_to
from .clear import Clear, read_clear
from .cube import Floats, Mask
from .features import Parts, parts
from .learners import SettledFits, learned_once, simple_predictors
from .timeline import MEMORY_DAYS, draw_of, neighbours

_MOST_CLEAR = 0.35
_MOST = 4
_PIXELS = 3000
_LEAST_SCORED = 256


@dataclass(frozen=True)
class Witness:
    """A date that was hidden where another is: what simple and learned members ``told`` (members,
    bands, n) of n pixels there, in their order, the ``truth`` (bands, n), the features ``found``,
    the ``distance`` (n) to clear pixels, and how much it counts."""

    told: Floats
    truth: Floats
    found: Parts
    distance: Floats
    weight: float


def needs_witnesses(clear: Clear, inside: Sequence[Mask]) -> bool:
    """Whether too little is clear ``inside`` (h, w) of the chips to tell of the rest."""
    return bool(clear.truth.shape[1] < _MOST_CLEAR * sum(int(mask.sum()) for mask in inside))


def witnesses(
    clear: Clear, inside: Sequence[Mask], shape: tuple[int, int], settled: SettledFits, seed: int
) -> list[Witness]:
    """What the nearest dates say; ``inside`` (h, w) of chips and ``shape`` are as in read_clear."""
    cubes = [chip.cube for chip in clear.chips]
    days, date, dates = cubes[0].days, clear.date, clear.recipe.dates
    future = bool((days[list(dates)] > days[date]).any())
    found: list[Witness] = []
    for other in sorted(dates, key=lambda d: (abs(days[d] - days[date]), d)):
        rest = neighbours(days, date, dates, other, future)
        if rest and len(found) < _MOST:
            witness = _witness(clear, inside, shape, (other, rest), settled, seed)
            found += [] if witness is None else [witness]
    return found


def _witness(
    clear: Clear,
    inside: Sequence[Mask],
    shape: tuple[int, int],
    dates: tuple[int, list[int]],
    settled: SettledFits,
    seed: int,
) -> Witness | None:
    other, rest = dates
    cubes = [chip.cube.hiding(other, ~chip.known) for chip in clear.chips]
    hidden = [
        chip.cube.seen[other] & ~chip.known & mask
        for chip, mask in zip(clear.chips, inside, strict=True)
    ]
    if sum(int(mask.sum()) for mask in hidden) < _LEAST_SCORED:
        return None
    own = read_clear(cubes, inside, shape, other, rest, seed)
    if own is None:
        return None
    rng = np.random.default_rng([seed, draw_of(cubes[0].days, other)])
    found, truth, places, distance = [], [], [], []
    for chip, cube, mask in zip(clear.chips, cubes, hidden, strict=True):
        wanted = _some(mask, _PIXELS // len(cubes), rng)
        found.append(parts(cube, own.recipe, wanted))
        truth.append(chip.cube.optical[other][:, wanted])
        row, col = np.nonzero(wanted)
        places.append(np.stack([row + cube.window.row, col + cube.window.col]).astype(np.float64))
        distance.append(distance_to(cube.seen[other])[wanted])
    joined = Parts(*(np.concatenate(columns, axis=-1) for columns in zip(*found, strict=True)))
    where = np.concatenate(places, axis=1)
    members = [*simple_predictors(own).values(), *learned_once(own, settled, seed)]
    told = np.stack([member(joined, where) for member in members])
    away = abs(cubes[0].days[other] - cubes[0].days[clear.date])
    weight = float(np.exp(-away / MEMORY_DAYS))
    return Witness(told, np.concatenate(truth, 1), joined, np.concatenate(distance), weight)


def _some(mask: Mask, most: int, rng: np.random.Generator) -> Mask:
    """At most so many of the pixels of a mask (h, w), drawn at random."""
    row, col = np.nonzero(mask)
    kept = rng.permutation(len(row))[:most]
    some = np.zeros_like(mask)
    some[row[kept], col[kept]] = True
    return some
