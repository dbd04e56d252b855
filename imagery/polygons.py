"""Polygons of a GeoJSON file on a pixel grid: areas to train on, and cloud masks."""

from __future__ import annotations

import json
import math
import re
import threading
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, ShapeSkipWarning
from rasterio.features import geometry_mask

from ..contract.errors import InputError
from ..contract.files.given import read_file
from ..contract.reporter import Reporter
from ..contract.sentence import say
from .grid import Grid
from .placing import Geometry, Placing
from .windows import Window, blocks, overlap

_CRS84 = "OGC:CRS84"
_CRS_NAME = re.compile(
    r"(urn:(x-)?ogc:def:crs:\w+:[\w.]*:\w+|\w+:\w+|https?://(www\.)?opengis\.net/def/crs/[\w./]+)"
)
_UNSOUND = (
    AttributeError,
    KeyError,
    TypeError,
    IndexError,
    ValueError,
    OverflowError,
    RecursionError,
)
_FARTHEST = 1e9
"""Pixels from the grid's origin; GDAL counts them in 32 bits."""
_BLOCK = 512
_drawing = threading.Lock()
"""Which warnings are shown is a matter of the whole process, and rasterio changes it to draw."""


class _Shape(NamedTuple):
    """A geometry in pixels (x is the column, y the row) and its bounds (x0, y0, x1, y1)."""

    geometry: Geometry
    bounds: tuple[float, float, float, float]


class Polygons:
    """Polygons on a grid; a pixel is inside if its centre is. Holds no file: threads share it."""

    def __init__(self, geometries: Sequence[Geometry], grid: Grid, what: str) -> None:
        self._what = what
        self._grid_shape = grid.shape
        try:
            found = [_in_pixels(geometry, grid) for geometry in geometries]
        except _UNSOUND as error:
            raise self._unsound(error) from error
        self._shapes = [shape for shape in found if shape is not None]

    def read(self, window: Window) -> NDArray[np.bool_]:
        """Pixels of the window whose centre lies in a polygon, (h, w)."""
        inside = np.zeros(window.shape, dtype=bool)
        # Where an edge runs through a pixel's centre, rounding decides, and it depends on the
        # origin: drawn by blocks of the grid alone, a window equals the whole bit for bit.
        for block in blocks(window, (_BLOCK, _BLOCK), self._grid_shape):
            shared = overlap(window, block)
            inside[shared.within(window)] = self._drawn(block)[shared.within(block)]
        return inside

    def _drawn(self, block: Window) -> NDArray[np.bool_]:
        near = [shape.geometry for shape in self._shapes if _meets(shape.bounds, block)]
        if not near:
            return np.zeros(block.shape, dtype=bool)
        origin = Affine(1, 0, block.col, 0, 1, block.row)
        try:
            with _drawing, warnings.catch_warnings():
                # A polygon without corners is nowhere.
                warnings.simplefilter("ignore", ShapeSkipWarning)
                drawn = geometry_mask(near, out_shape=block.shape, transform=origin, invert=True)
        except _UNSOUND as error:
            raise self._unsound(error) from error
        return np.asarray(drawn)

    def _unsound(self, error: Exception) -> InputError:
        return _unsound(self._what, error)


def read_polygons(
    path: Path, role: str, grid: Grid, reporter: Reporter, *, clouds: bool = False
) -> Polygons:
    """The polygons of a GeoJSON file, put on ``grid``; footprints of images are no ``clouds``.

    They are in longitude and latitude, or in the CRS that the member ``crs`` names. ``role`` says
    in errors what the file was given as. Raises InputError for what is no such file.
    """
    what = say("The {role} {path}", role=role, path=path)
    content = read_file(path, what, remedy="Give a GeoJSON file with polygons.")
    try:
        record = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InputError(
            say("{what} is no GeoJSON file.", what=what), "Save the polygons as GeoJSON."
        ) from error
    if clouds and _is_catalogue(record):
        raise InputError(
            say(
                "{what} is an item of a catalogue (STAC): its polygon is the footprint of the "
                "image, not its cloud.",
                what=what,
            ),
            "Give the cloud mask that it names, or polygons of the clouds.",
        )
    try:
        polygons = [shape for shape in _geometries(record) if "Polygon" in shape["type"]]
        crs = _crs_of(record, what)
        if not polygons:
            raise InputError(
                say("{what} holds no polygons.", what=what), "Draw a polygon, not lines."
            )
        return Polygons(_on_grid(polygons, crs, grid, what, reporter), grid, what)
    except CPLE_BaseError as error:
        raise InputError(
            say("{what} cannot be put on the scene's grid: {error}.", what=what, error=error),
            "Give longitude and latitude, or name the file's CRS in its member crs.",
        ) from error
    except _UNSOUND as error:
        raise _unsound(what, error) from error


def _unsound(what: str, error: Exception) -> InputError:
    return InputError(
        say("{what} is no sound GeoJSON file: {error!r}.", what=what, error=error),
        "Save the polygons again.",
    )


def _is_catalogue(record: Any) -> bool:
    """Whether a file describes images: a STAC item, or a collection of such."""
    items = record.get("features") if isinstance(record, dict) else None
    found = [record, *(items if isinstance(items, list) else [])]
    return any(isinstance(item, dict) and "stac_version" in item for item in found)


def _geometries(record: Any) -> list[Geometry]:
    kind = record["type"]
    if kind == "FeatureCollection":
        return [shape for feature in record["features"] for shape in _geometries(feature)]
    if kind == "Feature":
        return _geometries(record["geometry"]) if record["geometry"] else []
    if kind == "GeometryCollection":
        return [shape for part in record["geometries"] for shape in _geometries(part)]
    return [record]


def _crs_of(record: dict[str, Any], what: str) -> CRS | None:
    """The CRS that the file names, None if it names none (then it is longitude, latitude)."""
    member = record.get("crs")
    if member is None:
        return None
    name = member["properties"]["name"]
    try:
        # Anything else may be an address or a file, which GDAL would fetch or open.
        if _CRS_NAME.fullmatch(name):
            return CRS.from_user_input(name)
    except CRSError:
        pass
    raise InputError(
        say("{what} has a CRS {name!r} that is not known.", what=what, name=name),
        "Save it as EPSG:4326.",
    )


def _on_grid(
    shapes: list[Geometry], crs: CRS | None, grid: Grid, what: str, reporter: Reporter
) -> list[Geometry]:
    """The shapes, as far as they lie around the grid, in its CRS."""
    if not grid.crs:
        reporter.log(
            say(
                "{what} is taken to be in the coordinates of the scene, which has no CRS.",
                what=what,
            )
        )
        return shapes
    source = crs or CRS.from_user_input(_CRS84)
    if source == CRS.from_wkt(grid.crs) and not source.is_geographic:
        return shapes
    placing = Placing(source, grid, what)
    placed = [part for i, shape in enumerate(shapes, 1) for part in placing.moved(shape, i)]
    if placing.cut:
        reporter.log(
            say("{what} reaches beyond the image; it is used as far as the image goes.", what=what)
        )
    return placed


def _in_pixels(geometry: Geometry, grid: Grid) -> _Shape | None:
    """The geometry in pixels of the grid; None if it has no corners."""
    to_pixels = ~grid.transform
    flat: list[tuple[float, float]] = []

    def moved(part: Any) -> Any:
        if part and isinstance(part[0], (int, float)):
            x, y = float(part[0]), float(part[1])
            col = to_pixels.a * x + to_pixels.b * y + to_pixels.c
            row = to_pixels.d * x + to_pixels.e * y + to_pixels.f
            # Not ``>``: NaN is to be refused as well.
            if not (abs(col) <= _FARTHEST and abs(row) <= _FARTHEST):
                raise ValueError(f"the corner {x:g}, {y:g} is no place near the image")
            flat.append((col, row))
            return [col, row]
        return [moved(item) for item in part]

    coordinates = moved(geometry["coordinates"])
    if not flat:
        return None
    xs, ys = zip(*flat, strict=True)
    bounds = math.floor(min(xs)), math.floor(min(ys)), math.ceil(max(xs)), math.ceil(max(ys))
    return _Shape({"type": geometry["type"], "coordinates": coordinates}, bounds)


def _meets(bounds: tuple[float, float, float, float], block: Window) -> bool:
    x0, y0, x1, y1 = bounds
    return x1 >= block.col and x0 <= block.right and y1 >= block.row and y0 <= block.bottom
