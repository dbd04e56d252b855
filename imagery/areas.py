"""Areas of a scene: a GeoJSON file with polygons, or an extent, as a mask on the scene's grid."""

from __future__ import annotations

import json
import math
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, ShapeSkipWarning
from rasterio.features import geometry_mask
from rasterio.warp import transform_geom

from ..contract.errors import InputError
from ..contract.reporter import Reporter
from .grid import Grid

_CRS84 = "OGC:CRS84"
_UNSOUND = (AttributeError, KeyError, TypeError, IndexError, ValueError)


def area_mask(area: str, grid: Grid, reporter: Reporter) -> NDArray[np.bool_]:
    """Pixels whose centre lies in the area, (h, w); none if it lies elsewhere.

    ``area`` is ``xmin,ymin,xmax,ymax`` in the grid's CRS, or the path of a GeoJSON file with
    polygons in longitude and latitude or in the CRS that its ``crs`` member names. Raises
    InputError for what is neither.
    """
    extent = _extent(area)
    shapes = [_box(*extent)] if extent else _read_polygons(Path(area), grid, reporter)
    try:
        with warnings.catch_warnings():
            # A polygon without corners is no area; the caller finds the mask empty.
            warnings.simplefilter("ignore", ShapeSkipWarning)
            mask = geometry_mask(
                shapes, out_shape=grid.shape, transform=grid.transform, invert=True
            )
    except _UNSOUND as error:
        raise _unsound(area, error) from error
    return np.asarray(mask)


def _extent(area: str) -> tuple[float, float, float, float] | None:
    try:
        numbers = [float(part) for part in area.split(",")]
    except ValueError:
        return None
    if len(numbers) != 4 or not all(map(math.isfinite, numbers)):
        raise InputError(
            f"The area {area!r} does not have four numbers.",
            "Give xmin,ymin,xmax,ymax or a GeoJSON file.",
        )
    xmin, ymin, xmax, ymax = numbers
    if xmin >= xmax or ymin >= ymax:
        raise InputError(
            f"The area {area!r} is empty.",
            "Give xmin,ymin,xmax,ymax with xmin < xmax, ymin < ymax.",
        )
    return xmin, ymin, xmax, ymax


def _box(xmin: float, ymin: float, xmax: float, ymax: float) -> dict[str, Any]:
    ring = [[xmin, ymin], [xmax, ymin], [xmax, ymax], [xmin, ymax], [xmin, ymin]]
    return {"type": "Polygon", "coordinates": [ring]}


def _read_polygons(path: Path, grid: Grid, reporter: Reporter) -> list[dict[str, Any]]:
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(
            f"The area {path} cannot be read: {error.strerror}.",
            "Give a GeoJSON file, or an extent xmin,ymin,xmax,ymax.",
        ) from error
    except (ValueError, RecursionError) as error:
        raise InputError(
            f"The area {path} is no GeoJSON file.", "Save the polygons as GeoJSON."
        ) from error
    try:
        polygons = [shape for shape in _geometries(record) if "Polygon" in shape["type"]]
        crs = _crs_of(record, path)
        if not polygons:
            raise InputError(f"The area {path} holds no polygons.", "Draw a polygon, not lines.")
        return [_on_grid(shape, crs, grid, path, reporter) for shape in polygons]
    except CPLE_BaseError as error:
        raise InputError(
            f"The area {path} cannot be put on the scene's grid: {error}.",
            "Give longitude and latitude, or name the file's CRS in its member crs.",
        ) from error
    except _UNSOUND as error:
        raise _unsound(path, error) from error


def _unsound(path: str | Path, error: Exception) -> InputError:
    return InputError(
        f"The area {path} is no sound GeoJSON file: {error!r}.", "Save the polygons again."
    )


def _geometries(record: Any) -> list[dict[str, Any]]:
    kind = record["type"]
    if kind == "FeatureCollection":
        return [shape for feature in record["features"] for shape in _geometries(feature)]
    if kind == "Feature":
        return _geometries(record["geometry"]) if record["geometry"] else []
    if kind == "GeometryCollection":
        return [shape for part in record["geometries"] for shape in _geometries(part)]
    return [record]


def _crs_of(record: dict[str, Any], path: Path) -> CRS | None:
    """The CRS that the file names, None if it names none (then it is longitude, latitude)."""
    member = record.get("crs")
    if member is None:
        return None
    name = member["properties"]["name"]
    try:
        return CRS.from_user_input(name)
    except CRSError as error:
        raise InputError(
            f"The area {path} has a CRS {name!r} that is not known.", "Save it as EPSG:4326."
        ) from error


def _on_grid(
    shape: dict[str, Any], crs: CRS | None, grid: Grid, path: Path, reporter: Reporter
) -> dict[str, Any]:
    if not grid.crs:
        reporter.log(f"The scene has no CRS: the coordinates of {path} are taken as its own.")
        return shape
    source = crs or CRS.from_user_input(_CRS84)
    target = CRS.from_wkt(grid.crs)
    if source == target:
        return shape
    return dict(transform_geom(source, target, shape))
