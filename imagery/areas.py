"""Areas of a scene: a GeoJSON file with polygons, or an extent, as a mask on the scene's grid."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import InputError
from ..contract.reporter import Reporter
from ..contract.sentence import say
from .grid import Grid
from .placing import Geometry
from .polygons import Polygons, read_polygons
from .windows import whole


def area_mask(area: str, grid: Grid, reporter: Reporter) -> NDArray[np.bool_]:
    """Pixels whose centre lies in the area, (h, w); none if it lies elsewhere.

    ``area`` is ``xmin,ymin,xmax,ymax`` in the grid's CRS, or the path of a GeoJSON file (see
    read_polygons). Raises InputError for what is neither.
    """
    extent = _extent(area)
    if extent:
        polygons = Polygons([_box(*extent)], grid, f"The area {area}")
    else:
        polygons = read_polygons(Path(area), "area", grid, reporter)
    return polygons.read(whole(grid.shape))


def _extent(area: str) -> tuple[float, float, float, float] | None:
    try:
        numbers = [float(part) for part in area.split(",")]
    except ValueError:
        return None
    if len(numbers) != 4 or not all(map(math.isfinite, numbers)):
        raise InputError(
            say("The area {area!r} does not have four numbers.", area=area),
            "Give xmin,ymin,xmax,ymax or a GeoJSON file.",
        )
    xmin, ymin, xmax, ymax = numbers
    if xmin >= xmax or ymin >= ymax:
        raise InputError(
            say("The area {area!r} is empty.", area=area),
            "Give xmin,ymin,xmax,ymax with xmin < xmax, ymin < ymax.",
        )
    return xmin, ymin, xmax, ymax


def _box(xmin: float, ymin: float, xmax: float, ymax: float) -> Geometry:
    ring = [[xmin, ymin], [xmax, ymin], [xmax, ymax], [xmin, ymax], [xmin, ymin]]
    return {"type": "Polygon", "coordinates": [ring]}
