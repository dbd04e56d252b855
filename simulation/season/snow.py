"""Snow and ice: dates that show them say nothing of a date that shows none.

Interpolated across snow a date is as white as that. Snow is told by brightness alone: bright in all
that is visible, and not brighter in NIR, where the land is not so on most dates. Forest under snow
stays dark; so a date that shows snow anywhere is left out as a whole.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...contract.bands import key_of
from .cube import Cube, Mask

_VISIBLE, _NIR = ("blue", "green", "red"), "nir"
_BRIGHT = 0.3
"""Reflectance that snow reaches in all visible bands; sand does not in blue."""
_MOST_NIR = 1.3
"""How much brighter than the darkest visible band snow may be in NIR: plants are more."""
_USUAL = 2 / 3
"""What is white on more of the dates that saw it is roofs or rock."""
_SNOWY = 0.05
_LEAST_SEEN = 64


def without_snow(
    cubes: Sequence[Cube], date: int, dates: Sequence[int], bands: Sequence[str]
) -> list[int]:
    """The ``dates`` that may be used for a date, by its ``bands``: those without snow, if it has
    none itself, and if there are any. A date that shows nothing has snow if its neighbours have."""
    snowy = _snowy(cubes, (date, *dates), bands)
    kept = [d for d in dates if d not in snowy]
    if len(kept) == len(dates) or not kept or date in snowy:
        return list(dates)
    if sum(int(cube.seen[date].sum()) for cube in cubes) < _LEAST_SEEN:
        days = cubes[0].days
        earlier = [d for d in dates if days[d] < days[date]]
        later = [d for d in dates if days[d] >= days[date]]
        if all(side in snowy for side in (*earlier[-1:], *later[:1])):
            return list(dates)
    return kept


def _snowy(cubes: Sequence[Cube], dates: Sequence[int], bands: Sequence[str]) -> set[int]:
    """Which of the ``dates`` show snow; none where the bands do not tell."""
    keys = [key_of(title) for title in bands]
    visible = [keys.index(key) for key in _VISIBLE if key in keys]
    if _NIR not in keys or len(visible) < 2:
        return set()
    white, seen = np.zeros(len(dates)), np.zeros(len(dates))
    for cube in cubes:
        found = np.stack([_white(cube, date, visible, keys.index(_NIR)) for date in dates])
        count = cube.seen[list(dates)].sum(axis=0)
        changing = found.sum(axis=0) <= _USUAL * count
        white += (found & changing).sum(axis=(1, 2))
        seen += cube.seen[list(dates)].sum(axis=(1, 2))
    enough = (seen >= _LEAST_SEEN) & (white > _SNOWY * seen)
    return {date for date, snow in zip(dates, enough, strict=True) if snow}


def _white(cube: Cube, date: int, visible: Sequence[int], nir: int) -> Mask:
    darkest = cube.optical[date][list(visible)].min(axis=0)
    is_white = (darkest > _BRIGHT) & (cube.optical[date][nir] < _MOST_NIR * darkest)
    return np.asarray(cube.seen[date] & is_white)
