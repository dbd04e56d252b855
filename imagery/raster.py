"""One raster file, read by windows of a grid that need not be its own."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError, RasterioIOError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window as RasterioWindow

from ..contract.errors import AlignmentError, RasterError
from ..contract.reporter import Reporter
from .grid import Grid
from .windows import Window


def open_raster(path: str, role: str, bands: int | None) -> DatasetReader:
    """Open a file, checking that it is a raster with ``bands`` bands (any number if None).

    ``role`` says in errors what the file was given as. RasterError if it cannot be used.
    """
    if not Path(path).exists():
        raise RasterError(f"The file given as {role} does not exist: {path}.", "Check the path.")
    try:
        with warnings.catch_warnings():
            # Files without a place are welcome; open_scene says what follows from it.
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            dataset = rasterio.open(path)
    except RasterioIOError as error:
        raise RasterError(
            f"The file given as {role} cannot be read as a raster: {path} ({error}).",
            "Give a raster that GDAL reads, for example a GeoTIFF.",
        ) from error
    if bands is not None and dataset.count != bands:
        found = dataset.count
        dataset.close()
        names = {1: "1 band", 2: "2 bands, VV and VH", 4: "4 bands, red, green, blue and NIR"}
        raise RasterError(
            f"The file given as {role} has {found} band{'s' * (found != 1)}: {path}.",
            f"Give a raster with {names.get(bands, bands)}.",
        )
    return dataset


class Raster:
    """A raster file seen through a grid; warped on the fly where its own grid differs."""

    def __init__(self, dataset: DatasetReader, role: str) -> None:
        self.path = str(dataset.name)
        self.role = role
        self.source = dataset
        self.own_grid = Grid.of(dataset)
        self._view: DatasetReader | WarpedVRT = dataset

    def align(self, grid: Grid, reporter: Reporter, *, categories: bool = False) -> None:
        """Put the raster on ``grid``; ``categories`` keeps values as they are (nearest).

        AlignmentError if there is no way to know how, or if the two do not overlap.
        """
        own = self.own_grid
        if own.same_pixels(grid) and (own.same_crs(grid) or not own.crs or not grid.crs):
            if not own.same_crs(grid):
                reporter.log(f"{self._name} has no CRS where others have one; its pixel grid fits.")
            return
        if not own.crs or not grid.crs:
            raise AlignmentError(
                f"{self._name} cannot be put on the grid of the target: one of them has no CRS, "
                f"and their pixel grids differ ({own.width} x {own.height} pixels at "
                f"{own.bounds[:2]}, target {grid.width} x {grid.height} at {grid.bounds[:2]}).",
                "Set the CRS of the file, or give files that share one pixel grid.",
            )
        self._check_overlap(grid)
        no_data = self.source.nodata
        self._view = WarpedVRT(
            self.source,
            crs=grid.crs,
            transform=grid.transform,
            height=grid.height,
            width=grid.width,
            resampling=Resampling.nearest if categories else self._resampling(grid),
            nodata=no_data,
            add_alpha=no_data is None and not self._has_alpha(),
        )

    @property
    def view_shape(self) -> tuple[int, int]:
        """(height, width) of the grid it is on."""
        return self._view.height, self._view.width

    def read(
        self, window: Window, bands: Sequence[int] | None = None
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values (bands, h, w) in the file's type and whether all bands are valid (h, w)."""
        wanted = list(bands or range(1, self.source.count + 1))
        area = RasterioWindow(window.col, window.row, window.width, window.height)
        try:
            values: NDArray[Any] = self._view.read(wanted, window=area)
            valid = (self._view.read_masks(wanted, window=area) > 0).all(axis=0)
        except RasterioError as error:
            raise RasterError(
                f"{self._name} is damaged or cut off: pixels at row {window.row}, column "
                f"{window.col} cannot be read ({error}).",
                "Copy or download the file again.",
            ) from error
        if np.issubdtype(values.dtype, np.floating):
            valid &= np.isfinite(values).all(axis=0)
        elif np.issubdtype(values.dtype, np.complexfloating):
            raise RasterError(f"{self._name} holds complex numbers.", "Give amplitudes in dB.")
        return values, valid

    def sample(self, count: int = 3, edge: int = 128) -> NDArray[np.float64]:
        """Valid values (bands, n) of ``count`` x ``count`` small windows of the file itself."""
        view, self._view = self._view, self.source
        try:
            height, width = self.own_grid.shape
            parts = []
            for i in range(count):
                for j in range(count):
                    h, w = min(edge, height), min(edge, width)
                    row = (height - h) * i // max(1, count - 1)
                    col = (width - w) * j // max(1, count - 1)
                    values, valid = self.read(Window(row, col, h, w))
                    parts.append(values[:, valid].astype(np.float64))
            return np.concatenate(parts, axis=1)
        finally:
            self._view = view

    def close(self) -> None:
        """Close the file."""
        if self._view is not self.source:
            self._view.close()
        self.source.close()

    @property
    def _name(self) -> str:
        return f"The file given as {self.role} ({self.path})"

    def _has_alpha(self) -> bool:
        return any(c.name == "alpha" for c in self.source.colorinterp)

    def _resampling(self, grid: Grid) -> Resampling:
        """Average when the file is much finer than the grid, else bilinear."""
        left, bottom, right, top = self._bounds_in(grid)
        own_step = max((right - left) / self.own_grid.width, (top - bottom) / self.own_grid.height)
        xmin, ymin, xmax, ymax = grid.bounds
        step = min((xmax - xmin) / grid.width, (ymax - ymin) / grid.height)
        return Resampling.average if own_step < 0.67 * step else Resampling.bilinear

    def _bounds_in(self, grid: Grid) -> tuple[float, float, float, float]:
        try:
            bounds = transform_bounds(self.own_grid.crs, grid.crs, *self.own_grid.bounds)
        except (CRSError, RasterioError) as error:
            raise AlignmentError(
                f"{self._name} has a CRS that cannot be converted to the target's ({error}).",
                "Check the CRS of both files.",
            ) from error
        return tuple(bounds)

    def _check_overlap(self, grid: Grid) -> None:
        xmin, ymin, xmax, ymax = self._bounds_in(grid)
        left, bottom, right, top = grid.bounds
        if not (xmin < right and xmax > left and ymin < top and ymax > bottom):
            raise AlignmentError(
                f"{self._name} does not overlap the target: it covers "
                f"{xmin:.6g}, {ymin:.6g} to {xmax:.6g}, {ymax:.6g}, the target {left:.6g}, "
                f"{bottom:.6g} to {right:.6g}, {top:.6g} (in the target's CRS).",
                "Give files of the same place, and check their CRS.",
            )
