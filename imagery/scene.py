"""A scene: the layers of one place on one grid, in physical units, read by windows."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import RasterError
from ..contract.given import open_file
from ..contract.reporter import Reporter
from ..contract.scene_file import SceneFile
from .clouds import CloudMask, MaskSource, PolygonMask, RasterMask, is_polygon_file
from .grid import Grid
from .polygons import read_polygons
from .radiometry import OpticalUnits, SarUnits, holds_any, optical_units, sar_units
from .raster import Raster, open_raster
from .windows import Window, tiles

LAYERS = ("sar_t1", "optical_t1", "sar_t2", "optical_t2")
_HASHED_EDGE = 1024
_TITLES = {
    "sar_t1": "SAR T1",
    "optical_t1": "optical T1",
    "sar_t2": "SAR T2",
    "optical_t2": "optical T2",
    "clouds": "cloud mask",
}


class Pixels(NamedTuple):
    """``values`` float32 (bands, h, w), 0 where invalid; ``valid`` bool (h, w)."""

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]


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
        self.layers = tuple(layer for layer in LAYERS if layer in rasters)
        self.rasters = rasters
        self.units = units
        self._clouds = clouds

    def read(self, layer: str, window: Window) -> Pixels:
        """A window of a layer: SAR in dB, optical as reflectance."""
        values, valid = self.rasters[layer].read(window)
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
        values, valid = self.rasters[layer].read(window)
        return values, valid & holds_any(values)

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
            for layer, raster in self.rasters.items():
                rasters[layer] = raster.reopened()
                opened.callback(rasters[layer].close)
            clouds = self._clouds.reopened() if self._clouds is not None else None
            opened.pop_all()
        return Scene(self.name, self.grid, rasters, self.units, clouds)

    def close(self) -> None:
        """Close all files."""
        for raster in self.rasters.values():
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


def open_scene(scene: SceneFile, reporter: Reporter) -> Scene:
    """Open all layers and put them on one grid: that of optical T2, else optical T1, else SAR T2.

    Raises RasterError, AlignmentError or UnitsError, naming the file.
    """
    with contextlib.ExitStack() as opened:
        rasters: dict[str, Raster] = {}
        for layer in LAYERS:
            path = getattr(scene, layer)
            if path is not None:
                bands = 2 if layer.startswith("sar") else 4
                rasters[layer] = Raster(open_raster(path, _TITLES[layer], bands), _TITLES[layer])
                opened.callback(rasters[layer].close)
        target = next(k for k in ("optical_t2", "optical_t1", "sar_t2") if k in rasters)
        grid = rasters[target].own_grid
        if not grid.crs:
            reporter.log(f"{_TITLES[target]} has no CRS; all files must share its pixel grid.")
        clouds = None
        if scene.clouds is not None:
            source = _mask_source(scene.clouds, scene.cloud_values, grid, reporter)
            opened.callback(source.close)
            clouds = CloudMask(source, grid.shape, scene.grow)
        units: dict[str, SarUnits | OpticalUnits] = {}
        for layer, raster in rasters.items():
            raster.align(grid, reporter)
            if layer.startswith("sar"):
                units[layer] = sar_units(raster, scene.sar_units, reporter)
            else:
                date = layer[-2:]
                units[layer] = optical_units(
                    raster,
                    getattr(scene, f"optical_{date}_scale"),
                    getattr(scene, f"optical_{date}_offset"),
                    reporter,
                )
        opened.pop_all()
        return Scene(scene.name, grid, rasters, units, clouds)


def _mask_source(
    path: str, cloud_values: tuple[int, ...] | None, grid: Grid, reporter: Reporter
) -> MaskSource:
    """The cloud mask in a file: polygons or a raster."""
    role = _TITLES["clouds"]
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
