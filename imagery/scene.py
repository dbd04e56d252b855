"""A scene: the layers of one place on one grid, in physical units, read by windows."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import RasterError
from ..contract.files.given import open_file
from ..contract.layers import CLOUDS, IMAGES, SAR
from ..contract.reporter import Reporter
from ..contract.scene_file import SceneFile
from .clouds import CloudMask, MaskSource, PolygonMask, RasterMask, is_polygon_file
from .grid import Grid
from .polygons import read_polygons
from .radiometry import OpticalUnits, SarUnits, holds_any, optical_units, sar_units
from .raster import Raster, open_raster
from .windows import Window, tiles

_HASHED_EDGE = 1024
_DATE_TAGS = ("OPTICAL_ACQUISITION", "ACQUISITIONDATETIME", "TIFFTAG_DATETIME")
_ISO_DATE = re.compile(r"^(\d{4})[-:/]?(\d{2})[-:/]?(\d{2})(?!\d)")


class Pixels(NamedTuple):
    """``values`` float32 (bands, h, w), 0 where invalid; ``valid`` bool (h, w)."""

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]


@dataclass(frozen=True)
class FileFormat:
    """How a layer's file holds its numbers.

    ``scale`` and ``offset`` are its tags, 1 and 0 without; ``bands`` its descriptions, empty texts
    where a band has none.
    """

    dtype: np.dtype[Any]
    nodata: float | None
    scale: float
    offset: float
    bands: tuple[str, ...]


class Scene:
    """The layers of one place. Made by open_scene; a context manager that closes the files."""

    def __init__(
        self,
        name: str,
        grid: Grid,
        rasters: dict[str, Raster],
        units: dict[str, SarUnits | OpticalUnits],
        clouds: CloudMask | None,
    ) -> None:
        self.name = name
        self.grid = grid
        self.layers = tuple(layer for layer in IMAGES if layer in rasters)
        self._rasters = rasters
        self.units = units
        self._clouds = clouds

    def read(self, layer: str, window: Window) -> Pixels:
        """A window of a layer: SAR in dB, optical as reflectance."""
        values, valid = self._rasters[layer].read(window)
        units = self.units[layer]
        if isinstance(units, SarUnits):
            numbers, valid = units.to_db(values, valid)
        else:
            valid &= holds_any(values)
            numbers = units.to_reflectance(values)
        if not valid.all():
            np.copyto(numbers, np.float32(0), where=~valid)
        return Pixels(numbers, valid)

    def read_numbers(self, layer: str, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """A window of an optical layer as the file holds it, and where it is valid."""
        values, valid = self._rasters[layer].read(window)
        return values, valid & holds_any(values)

    def format(self, layer: str) -> FileFormat:
        """How the file of a layer holds its numbers."""
        source = self._rasters[layer].source
        bands = tuple(text or "" for text in source.descriptions)
        dtype = np.dtype(source.dtypes[0])
        return FileFormat(dtype, source.nodata, source.scales[0], source.offsets[0], bands)

    def tags(self, layer: str) -> dict[str, str]:
        """The tags of the file of a layer."""
        source = self._rasters[layer].source
        return {**source.tags(ns="IMAGERY"), **source.tags()}

    def date(self, layer: str) -> datetime.date | None:
        """The day that a layer shows, by the tags of its file; None where they do not say."""
        tags = self.tags(layer)
        texts = [tags[tag] for tag in _DATE_TAGS if tag in tags]
        return next((day for text in texts if (day := read_date(text))), None)

    @property
    def rasters(self) -> tuple[Raster, ...]:
        """The open rasters, for what concerns GDAL and not the pixels."""
        return tuple(self._rasters.values())

    def clouds(self, window: Window) -> NDArray[np.bool_]:
        """True under cloud (grown), (h, w); nowhere if the scene has no mask."""
        if self._clouds is None:
            return np.zeros(window.shape, dtype=bool)
        return self._clouds.read(window)

    def clear(self, window: Window) -> NDArray[np.bool_]:
        """True where the mask is known to say no cloud, (h, w); everywhere without a mask."""
        if self._clouds is None:
            return np.ones(window.shape, dtype=bool)
        return self._clouds.read_clear(window)

    def reopened(self) -> Scene:
        """The same scene with files of its own, for another thread: a GDAL file serves one."""
        with contextlib.ExitStack() as opened:
            rasters = {}
            for layer, raster in self._rasters.items():
                rasters[layer] = raster.reopened()
                opened.callback(rasters[layer].close)
            clouds = self._clouds.reopened() if self._clouds is not None else None
            opened.pop_all()
        return Scene(self.name, self.grid, rasters, self.units, clouds)

    def close(self) -> None:
        """Close all files."""
        for raster in self._rasters.values():
            raster.close()
        if self._clouds is not None:
            self._clouds.close()

    def __enter__(self) -> Scene:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def read_date(text: str) -> datetime.date | None:
    """The day that a tag begins with: 2018-04-26, 2018:04:26 or 20180426; None for any other."""
    match = _ISO_DATE.match(text.strip())
    if match is None:
        return None
    try:
        return datetime.date(*(int(part) for part in match.groups()))
    except ValueError:
        return None


def open_scene(scene: SceneFile, reporter: Reporter) -> Scene:
    """Open all layers and put them on one grid: that of optical T2, else optical T1, else SAR T2.

    Raises RasterError, AlignmentError or UnitsError, naming the file.
    """
    with contextlib.ExitStack() as opened:
        rasters: dict[str, Raster] = {}
        for layer, about in IMAGES.items():
            path = getattr(scene, layer)
            if path is not None:
                opening = open_raster(path, about.title, len(about.bands))
                rasters[layer] = Raster(opening, about.title)
                opened.callback(rasters[layer].close)
        target = next(k for k in ("optical_t2", "optical_t1", "sar_t2") if k in rasters)
        grid = rasters[target].own_grid
        if not grid.crs:
            reporter.log(f"{IMAGES[target].title} has no CRS; all files must share its pixel grid.")
        clouds = None
        if scene.clouds is not None:
            source = _mask_source(scene.clouds, scene.cloud_values, grid, reporter)
            opened.callback(source.close)
            clouds = CloudMask(source, grid.shape, scene.grow)
        units: dict[str, SarUnits | OpticalUnits] = {}
        for layer, raster in rasters.items():
            raster.align(grid, reporter)
            if IMAGES[layer].kind == SAR:
                units[layer] = sar_units(raster, scene.sar_units, reporter)
            else:
                scale, offset = (getattr(scene, f"{layer}_{name}") for name in ("scale", "offset"))
                units[layer] = optical_units(raster, scale, offset, reporter)
        opened.pop_all()
        return Scene(scene.name, grid, rasters, units, clouds)


def _mask_source(
    path: str, cloud_values: tuple[int, ...] | None, grid: Grid, reporter: Reporter
) -> MaskSource:
    """The cloud mask in a file: polygons or a raster."""
    role = CLOUDS.title
    if is_polygon_file(path):
        if cloud_values is not None:
            reporter.log(f"The {role} is polygons: the values that are cloud are not looked at.")
        return PolygonMask(read_polygons(Path(path), role, grid, reporter))
    mask = Raster(open_raster(path, role, 1), role)
    try:
        mask.align(grid, reporter, categories=True)
    except BaseException:
        mask.close()
        raise
    return RasterMask(mask, cloud_values)


def pixels_sha256(scene: Scene, layer: str, reporter: Reporter) -> str:
    """SHA-256 of the values of a layer, so that a file saved in another way is the same image."""
    digest = hashlib.sha256(repr(scene.grid.shape).encode())
    for window in tiles(scene.grid.shape, _HASHED_EDGE):
        reporter.check()
        digest.update(scene.read(layer, window).values.tobytes())
    return digest.hexdigest()


def file_sha256(path: Path, reporter: Reporter) -> str:
    """SHA-256 of a file's bytes, in hexadecimal; can be cancelled."""
    digest = hashlib.sha256()
    try:
        with open_file(path, f"The file {path}", RasterError) as stream:
            while block := stream.read(1 << 22):
                reporter.check()
                digest.update(block)
    except OSError as error:
        raise RasterError(f"{path} cannot be read: {error.strerror}.", "Check the file.") from error
    return digest.hexdigest()
