"""The area of a season, and the one grid that all its copies lie on."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from affine import Affine
from rasterio.crs import CRS

from ...contract.errors import InputError
from ...contract.files.given import read_file
from ...contract.sentence import say
from ..grid import Grid
from .footprints import DEGREES, Bounds, Footprint, moved

_MOST_PIXELS = 400_000_000


def read_area(text: str) -> Bounds:
    """``xmin,ymin,xmax,ymax`` in degrees, or the extent of a GeoJSON file. InputError."""
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        numbers = list(_extent(Path(text)))
    if len(numbers) != 4 or not all(map(math.isfinite, numbers)):
        raise InputError(
            say("The area {text!r} does not have four numbers.", text=text),
            "Give xmin,ymin,xmax,ymax in degrees, or a GeoJSON file.",
        )
    xmin, ymin, xmax, ymax = numbers
    if not (-180 <= xmin < xmax <= 180 and -90 <= ymin < ymax <= 90):
        raise InputError(
            say("The area {text!r} is no extent in degrees.", text=text),
            "Give longitudes and latitudes: xmin,ymin,xmax,ymax with xmin < xmax, ymin < ymax.",
        )
    return xmin, ymin, xmax, ymax


def _extent(path: Path) -> Bounds:
    content = read_file(path, say("The area {path}", path=path))
    try:
        points = list(_points(json.loads(content.decode("utf-8"))))
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return min(xs), min(ys), max(xs), max(ys)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(
            say("The area {path} is no GeoJSON file.", path=path),
            "Save it as GeoJSON, in longitude and latitude.",
        ) from error


def _points(record: Any) -> Iterator[tuple[float, float]]:
    """All corners of a GeoJSON object; raises what lists and dicts raise."""
    if isinstance(record, list):
        if len(record) >= 2 and all(isinstance(part, (int, float)) for part in record[:2]):
            yield float(record[0]), float(record[1])
            return
        for part in record:
            yield from _points(part)
        return
    for key in ("features", "geometry", "geometries", "coordinates"):
        if record.get(key) is not None:
            yield from _points(record[key])


def season_grid(footprints: Sequence[Footprint], area: Bounds, resolution: float | None) -> Grid:
    """The grid of an area: of the finest optical acquisitions, in the zone whose middle is nearest.

    Its lines are multiples of the resolution, as those of Sentinel-2's tiles are. InputError if it
    is too large to be copied.
    """
    middle = (area[0] + area[2]) / 2
    nearest = min(footprints, key=lambda each: (_distance(each, middle), each.grid.transform.a))
    step = resolution or abs(nearest.grid.transform.a)
    crs = CRS.from_wkt(nearest.grid.crs)
    xmin, ymin, xmax, ymax = moved(area, DEGREES, crs)
    left, top = math.floor(xmin / step) * step, math.ceil(ymax / step) * step
    width, height = math.ceil((xmax - left) / step), math.ceil((top - ymin) / step)
    if width * height > _MOST_PIXELS:
        raise InputError(
            say("The area has {width} x {height} pixels.", width=width, height=height),
            "Choose a smaller one, or a coarser --resolution.",
        )
    return Grid(nearest.grid.crs, Affine(step, 0, left, 0, -step, top), height, width)


def _distance(footprint: Footprint, longitude: float) -> float:
    """Degrees from the central meridian of a footprint's zone, else from its middle."""
    zone = (footprint.epsg or 0) % 100
    if (footprint.epsg or 0) // 100 in (326, 327) and 1 <= zone <= 60:
        return abs(longitude - (zone * 6 - 183))
    return abs(longitude - (footprint.bbox[0] + footprint.bbox[2]) / 2)
