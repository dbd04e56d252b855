"""Cases of the season benchmark (../shared/season) as the season's own functions see them.

For scripts that call these functions in one process, on the same pixels as the command gets.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
from cases import ROOT

from cleardate.imagery.windows import whole
from cleardate.simulation.season.cube import Cube, others
from cleardate.simulation.season.snow import without_snow

PROTOCOL = ROOT.parent / "shared" / "season"
BANDS = ("Red", "Green", "Blue", "NIR")


def protocol(folder: Path = PROTOCOL) -> Any:
    """The benchmark's module: PLACES, TARGETS, case, score, interp and so on."""
    sys.path.insert(0, str(folder))
    import season

    return season


def cube_of(case: Any) -> Cube:
    """All dates of a case with its clouds on them."""
    place, known = case.p, case.known
    shape = known.shape[1:]
    optical = np.rint(np.where(known[:, None], place.O, 0) * 1e4) / 1e4
    sar = place.S.astype(np.float32)
    there = np.ones((len(place.days), *shape), dtype=bool)
    numbers = tuple(range(len(place.days)))
    optical = optical.astype(np.float32)
    return Cube(whole(shape), place.days, optical, known, ~known, sar, there, numbers)


def usable(cube: Cube, date: int) -> list[int]:
    """The other dates that may be used for a date."""
    there = [bool(seen.any()) for seen in cube.seen]
    return without_snow([cube], date, others(cube.days, date, there, True), BANDS)
