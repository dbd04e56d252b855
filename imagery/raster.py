"""One raster file, read by windows of a grid that need not be its own."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window as RasterioWindow

from ..contract.errors import AlignmentError, RasterError
from ..contract.files.given import require_file
from ..contract.layers import MASK
from ..contract.remote import is_within_file, remote_address
from ..contract.reporter import Reporter
from ..contract.sentence import say
from .band_views import BandViews, nodata_differs
from .gdal_guard import network_is_allowed
from .grid import Grid
from .products.resolve import resolve
from .products.vrt import PATH_TAG
from .windows import Window, blocks, overlap, tiles

_FAILURES = (CPLE_BaseError, CRSError, RasterioError)
"""What rasterio raises; the first is GDAL's own error where rasterio lets it through."""
_MASKED, _ZEROS, _ALPHA = "masked", "zeros", "alpha"
"""How a warped raster tells pixels without a value: its mask, zeros in all bands, an alpha band."""
_MOST_SHOWN = 6
JP2_ROWS = 1024
"""Rows of the blocks of Sentinel-2's JPEG 2000, which a VRT of them does not tell."""
_TURN = 360.0
_LARGEST_NODATA = 1e30
"""Beyond this a nodata value of a float band may be one of several spellings of the largest."""


def open_raster(
    path: str, role: str, bands: int | None, kind: str = "", wanted: tuple[str, ...] = ()
) -> DatasetReader:
    """Open a file, checking that it is a raster with ``bands`` bands (any number if None).

    ``role`` says in errors what the file was given as. A path that leads to a product is opened as
    the image of a ``kind`` (SAR, OPTICAL or MASK) that it holds, if one is asked for, of an optical
    one with the bands that are ``wanted`` by name. RasterError if it cannot be used, InputError for
    a product that cannot.
    """
    product = resolve(path, kind, network_is_allowed(), wanted) if kind else None
    opened = path if product is None else product.name
    if product is None and remote_address(path) is None and not is_within_file(path):
        if _is_missing(path):
            raise RasterError(
                say("The file given as {role} does not exist: {path}.", role=role, path=path),
                "Check the path.",
            )
        require_file(
            path,
            say("The file given as {role} ({path})", role=role, path=path),
            RasterError,
            folders=True,
        )
    try:
        with warnings.catch_warnings():
            # Files without a place are welcome; open_scene says what follows from it.
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            dataset = rasterio.open(opened)
    except _FAILURES as error:
        raise RasterError(
            say(
                "The file given as {role} cannot be read as a raster: {path} ({error}).",
                role=role,
                path=path,
                error=error,
            ),
            "Give a raster that GDAL reads, or polygons as GeoJSON (.geojson)."
            if kind == MASK
            else "Give a raster that GDAL reads, for example a GeoTIFF.",
        ) from error
    if dataset.count == 0 and dataset.subdatasets:
        inside = list(dataset.subdatasets)
        dataset.close()
        raise _several(path, role, inside)
    if bands is not None and dataset.count != bands:
        found = dataset.count
        dataset.close()
        names = {1: say("1 band")}
        raise RasterError(
            say(
                "The file given as {role} has {found} band{value}: {path}.",
                role=role,
                found=found,
                value="s" * (found != 1),
                path=path,
            ),
            say("Give a raster with {bands}.", bands=names.get(bands, bands)),
        )
    return dataset


def _several(path: str, role: str, inside: list[str]) -> RasterError:
    """What is wrong with a file of several rasters."""
    shown = ", ".join(inside[:_MOST_SHOWN]) + (", …" if len(inside) > _MOST_SHOWN else "")
    return RasterError(
        say(
            "The file given as {role} holds {count} rasters, and which is meant is not said: "
            "{path} has {inside}.",
            role=role,
            count=len(inside),
            path=path,
            inside=shown,
        ),
        "Give one of these names in place of the file's.",
    )


def _is_missing(path: str) -> bool:
    try:
        return not Path(path).exists()
    except OSError:
        # There is more to say of it.
        return False


_IN_MEMORY = "<VRTDataset"
"""What the name of a product's raster begins with: it is opened by a text."""


def path_of(dataset: DatasetReader) -> str:
    """What a user calls an open raster: a product by its path, which is opened by a text."""
    name = str(dataset.name)
    return str(dataset.tags()[PATH_TAG]) if name.startswith(_IN_MEMORY) else name


class Raster:
    """A raster file seen through a grid; warped on the fly where its own grid differs."""

    def __init__(self, dataset: DatasetReader, role: str) -> None:
        self.path = path_of(dataset)
        self.is_product = str(dataset.name).startswith(_IN_MEMORY)
        self.role = role
        self.source = dataset
        self.own_grid = Grid.of(dataset)
        self.bands: tuple[int, ...] = tuple(dataset.indexes)
        """The numbers of the bands that are read unless others are asked for, from 1."""
        self._view: DatasetReader | WarpedVRT | BandViews = dataset
        self._gap = _MASKED
        self._warped_to: Grid | None = None

    def align(self, grid: Grid, reporter: Reporter, *, categories: bool = False) -> None:
        """Put the raster on ``grid``; ``categories`` keeps values as they are (nearest).

        AlignmentError if there is no way to know how, or if the two do not overlap.
        """
        own = self.own_grid
        if own.same_pixels(grid) and (own.same_crs(grid) or not own.crs or not grid.crs):
            if not own.same_crs(grid):
                reporter.log(
                    say(
                        "{name} has no CRS where others have one; its pixel grid fits.",
                        name=self._name,
                    )
                )
            return
        if not own.crs and self.source.gcps[0]:
            raise AlignmentError(
                say(
                    "{name} has no grid, but {count} ground control points: its pixels have no "
                    "places yet.",
                    name=self._name,
                    count=len(self.source.gcps[0]),
                ),
                "Put it on a map first: gdalwarp FILE PLACED.tif (in QGIS: Raster > Projections > "
                "Warp), and give that.",
            )
        if not own.crs or not grid.crs:
            raise AlignmentError(
                say(
                    "{name} cannot be put on the grid of the target: one of them has no CRS, and "
                    "their pixel grids differ ({width} x {height} pixels at {bounds}, target "
                    "{width2} x {height2} at {bounds2}).",
                    name=self._name,
                    width=own.width,
                    height=own.height,
                    bounds=own.bounds[:2],
                    width2=grid.width,
                    height2=grid.height,
                    bounds2=grid.bounds[:2],
                ),
                "Set the CRS of the file, or give files that share one pixel grid.",
            )
        self._check_overlap(grid)
        self._warped_to = grid
        resampling = Resampling.nearest if categories else self._resampling(grid)
        options = {
            "src_transform": self._turned(grid),
            "crs": grid.crs,
            "transform": grid.transform,
            "height": grid.height,
            "width": grid.width,
            "resampling": resampling,
        }
        if any(kind.startswith("complex") for kind in self.source.dtypes):
            self.source.close()
            raise self._is_complex()
        try:
            if nodata_differs(self.source):
                self._view = BandViews(self.source, options)
            else:
                self._view = WarpedVRT(self.source, **options, **self._gaps(categories))
        except _FAILURES as error:
            self.source.close()
            raise self._no_way(error) from error

    @property
    def warp(self) -> tuple[Grid, Grid] | None:
        """The file's own grid (in degrees on the turn of the other) and the one that it is put on;
        None where it is read as it is."""
        if self._warped_to is None:
            return None
        return replace(self.own_grid, transform=self._turned(self._warped_to)), self._warped_to

    def read_own(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """What ``read`` gives, of a window of the file itself."""
        return self._read(self.source, window, list(self.bands))

    def strip_bytes(self, rows: int) -> int:
        """Bytes of ``rows`` rows of a file in strips, in blocks as wide or of JPEG 2000; 0 for one
        in other blocks.

        Strips are unpacked as a whole, and may be as high as the file. Blocks of JPEG 2000 take
        long to unpack, and tiles lie across several.
        """
        source = self.source
        is_slow = any(name.lower().endswith(".jp2") for name in source.files)
        strips = [
            (JP2_ROWS if is_slow else height, np.dtype(kind).itemsize)
            for (height, width), kind in zip(source.block_shapes, source.dtypes, strict=True)
            if is_slow or width >= min(source.width, 2048)
        ]
        held = (min(source.height, -(-rows // high) * high) * size for high, size in strips)
        return int(source.width * sum(held))

    @property
    def view_shape(self) -> tuple[int, int]:
        """(height, width) of the grid it is on."""
        return self._view.height, self._view.width

    def read(
        self, window: Window, bands: Sequence[int] | None = None
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values (bands, h, w) in the file's type and whether all bands are valid (h, w)."""
        wanted = list(bands or self.bands)
        if self._view is self.source:
            return self._read(self.source, window, wanted)
        # GDAL interpolates coordinates over what it is asked for, so a pixel's value depends on
        # that: asked for by its own blocks alone, a window equals the whole bit for bit.
        kind = np.result_type(*(self._view.dtypes[index - 1] for index in wanted))
        values = np.empty((len(wanted), *window.shape), dtype=kind)
        valid = np.empty(window.shape, dtype=bool)
        for block in blocks(window, self._view.block_shapes[0], self.view_shape):
            part, part_valid = self._read(self._view, block, wanted)
            shared = overlap(window, block)
            values[:, *shared.within(window)] = part[:, *shared.within(block)]
            valid[shared.within(window)] = part_valid[shared.within(block)]
        return values, valid

    def gaps(self, window: Window) -> NDArray[np.bool_]:
        """Where each band of the file has no value, (bands, h, w), whatever the others have there.

        That is its own nodata value, or what a mask of the file hides; of bands that have neither,
        zeros in all bands of the file, the fill of files that declare none.
        """
        indexes = list(self.source.indexes)
        values = self.read(window, indexes)[0]
        empty = (values == 0).all(axis=0)
        alone = self._alpha_alone
        hidden = (values[[i - 1 for i in alone]] == 0).any(axis=0)
        area = RasterioWindow(window.col, window.row, window.width, window.height)
        found = np.empty(values.shape, dtype=bool)
        # As in _not_nodata: an alpha band that is read as data hides nothing.
        is_data = any(self.source.colorinterp[i - 1] == ColorInterp.alpha for i in self.bands)
        for place, index in enumerate(indexes):
            flags = self.source.mask_flag_enums[index - 1]
            if MaskFlags.all_valid in flags or (is_data and MaskFlags.alpha in flags):
                found[place] = empty if index in alone else empty | hidden
            else:
                band = values[place : place + 1]
                found[place] = ~self._valid(self._view, band, area, [index])
        return found

    def _read(
        self, view: DatasetReader | WarpedVRT | BandViews, window: Window, wanted: list[int]
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        area = RasterioWindow(window.col, window.row, window.width, window.height)
        try:
            values = _read_bands(view, wanted, area)
            valid = self._valid(view, values, area, wanted)
        except _FAILURES as error:
            raise RasterError(
                say(
                    "{name} is damaged or cut off: pixels at row {row}, column {col} cannot be "
                    "read ({error}).",
                    name=self._name,
                    row=window.row,
                    col=window.col,
                    error=error,
                ),
                "Copy or download the file again.",
            ) from error
        if np.issubdtype(values.dtype, np.floating):
            # A sum of bands is finite where all of them are.
            with np.errstate(over="ignore", invalid="ignore"):
                valid &= np.isfinite(values.sum(axis=0))
        elif np.issubdtype(values.dtype, np.complexfloating):
            raise self._is_complex()
        return values, valid

    def _valid(
        self,
        view: DatasetReader | WarpedVRT | BandViews,
        values: NDArray[Any],
        area: RasterioWindow,
        wanted: list[int],
    ) -> NDArray[np.bool_]:
        if isinstance(view, BandViews):
            return view.valid(values, wanted, area)
        if view is self.source or self._gap == _MASKED:
            valid = _not_nodata(view, values, wanted)
            if valid is None:
                valid = np.asarray((view.read_masks(wanted, window=area) > 0).all(axis=0))
            for alpha in self._alpha_alone:
                valid &= view.read(alpha, window=area) > 0
            return valid
        if self._gap == _ZEROS:
            return np.asarray((values != 0).any(axis=0))
        # GDAL takes the added alpha band for the mask of some numbers of bands only.
        return np.asarray(view.read(view.count, window=area) > 0)

    @property
    def _alpha_alone(self) -> tuple[int, ...]:
        """Bands (from 1) of opacity that are not read themselves and that GDAL takes for no mask:
        it does so of files of two and of four bands alone."""
        if any(MaskFlags.alpha in flags for flags in self.source.mask_flag_enums):
            return ()
        meanings = enumerate(self.source.colorinterp, 1)
        found = tuple(index for index, meaning in meanings if meaning == ColorInterp.alpha)
        return () if set(found) & set(self.bands) else found

    def sample(self, count: int = 3, edge: int = 128) -> NDArray[np.float64]:
        """Values (bands, n) of pixels of the file itself that hold anything (0 in all does not).

        They come from ``count`` x ``count`` small windows; where these are empty, as in a narrow
        swath, from the first part of the file that is not.
        """
        height, width = self.own_grid.shape
        h, w = min(edge, height), min(edge, width)
        spread = [
            Window((height - h) * i // (count - 1), (width - w) * j // (count - 1), h, w)
            for i in range(count)
            for j in range(count)
        ]
        parts = [self._observed(window) for window in spread]
        if not any(part.size for part in parts):
            everywhere = map(self._observed, tiles(self.own_grid.shape, 1024))
            parts.append(next((part for part in everywhere if part.size), parts[0]))
        return np.concatenate(parts, axis=1)

    def _observed(self, window: Window) -> NDArray[np.float64]:
        values, valid = self._read(self.source, window, list(self.bands))
        return values[:, valid & (values != 0).any(axis=0)].astype(np.float64)

    def close(self) -> None:
        """Close the file."""
        if self._view is not self.source:
            self._view.close()
        self.source.close()

    @property
    def _name(self) -> str:
        return say("The file given as {role} ({path})", role=self.role, path=self.path)

    def _gaps(self, categories: bool) -> dict[str, Any]:
        """Options by which the warp mixes no pixel without a value into its neighbours."""
        if self.source.nodata is not None:
            # A gap in one band is one in all; unless told so, only a gap in all bands is seen and
            # the nodata value of one band goes into the mean.
            return {"nodata": self.source.nodata, "UNIFIED_SRC_NODATA": "PARTIAL"}
        own_mask = any(MaskFlags.per_dataset in flags for flags in self.source.mask_flag_enums)
        alpha = {i for i, c in enumerate(self.source.colorinterp, 1) if c == ColorInterp.alpha}
        if alpha and not alpha & set(self.bands):
            return {}
        if categories or (own_mask and not alpha):
            self._gap = _ALPHA
            return {"add_alpha": True}
        # Zeros in all bands are the fill of files that declare none.
        self._gap = _ZEROS
        return {"src_nodata": 0, "nodata": 0, "UNIFIED_SRC_NODATA": "YES"}

    def _resampling(self, grid: Grid) -> Resampling:
        """Average when the file is much finer than the grid, else bilinear."""
        return Resampling.average if self.steps(grid) < 0.67 else Resampling.bilinear

    def steps(self, grid: Grid) -> float:
        """How many pixels of a grid a pixel of the file is wide, or high if that is more."""
        left, bottom, right, top = self._bounds_in(grid)
        own_step = max((right - left) / self.own_grid.width, (top - bottom) / self.own_grid.height)
        xmin, ymin, xmax, ymax = grid.bounds
        return own_step / min((xmax - xmin) / grid.width, (ymax - ymin) / grid.height)

    def _bounds_in(self, grid: Grid) -> tuple[float, float, float, float]:
        try:
            left, bottom, right, top = transform_bounds(
                self.own_grid.crs, grid.crs, *self.own_grid.bounds
            )
            if not CRS.from_wkt(grid.crs).is_geographic:
                return left, bottom, right, top
        except _FAILURES as error:
            raise self._no_way(error) from error
        # At 180 degrees the other end of the map begins; the target may go on beyond it.
        right += _TURN * (right < left)
        turns = round(((grid.bounds[0] + grid.bounds[2]) - (left + right)) / (2 * _TURN))
        return left + _TURN * turns, bottom, right + _TURN * turns, top

    def _turned(self, grid: Grid) -> Affine:
        """The file's transform, by whole turns next to the target where both are in degrees."""
        own = self.own_grid
        if not own.same_crs(grid) or not CRS.from_wkt(grid.crs).is_geographic:
            return own.transform
        turn = self._bounds_in(grid)[0] - own.bounds[0]
        t = own.transform
        return Affine(t.a, t.b, t.c + _TURN * round(turn / _TURN), t.d, t.e, t.f)

    def _is_complex(self) -> RasterError:
        return RasterError(
            say("{name} holds complex numbers.", name=self._name), "Give amplitudes in dB."
        )

    def _no_way(self, error: Exception) -> AlignmentError:
        return AlignmentError(
            say(
                "{name} has a CRS that cannot be converted to the target's ({error}).",
                name=self._name,
                error=error,
            ),
            "Check the CRS of both files.",
        )

    def _check_overlap(self, grid: Grid) -> None:
        xmin, ymin, xmax, ymax = self._bounds_in(grid)
        left, bottom, right, top = grid.bounds
        if not (xmin < right and xmax > left and ymin < top and ymax > bottom):
            raise AlignmentError(
                say(
                    "{name} does not overlap the target: it covers {xmin:.6g}, {ymin:.6g} to "
                    "{xmax:.6g}, {ymax:.6g}, the target {left:.6g}, {bottom:.6g} to {right:.6g}, "
                    "{top:.6g} (in the target's CRS).",
                    name=self._name,
                    xmin=xmin,
                    ymin=ymin,
                    xmax=xmax,
                    ymax=ymax,
                    left=left,
                    bottom=bottom,
                    right=right,
                    top=top,
                ),
                "Give files of the same place, and check their CRS.",
            )


def _read_bands(
    view: DatasetReader | WarpedVRT | BandViews, wanted: list[int], area: RasterioWindow
) -> NDArray[Any]:
    """Bands (bands, h, w) in their type, or in one that holds all where they have several."""
    if isinstance(view, BandViews) or len({view.dtypes[index - 1] for index in wanted}) == 1:
        return np.asarray(view.read(wanted, window=area))
    return np.stack([view.read(index, window=area) for index in wanted])


def _not_nodata(
    view: DatasetReader | WarpedVRT, values: NDArray[Any], wanted: list[int]
) -> NDArray[np.bool_] | None:
    """Where no band holds its nodata value, (h, w); None if the file has another kind of mask.

    The same as GDAL's masks of these bands, which take as long to read as the bands.
    """
    valid = np.ones(values.shape[1:], dtype=bool)
    # GDAL calls the fourth band of 8 bits alpha, whatever it is: who reads it as data says no.
    is_data = any(view.colorinterp[index - 1] == ColorInterp.alpha for index in wanted)
    for band, index in zip(values, wanted, strict=True):
        flags = view.mask_flag_enums[index - 1]
        if flags == [MaskFlags.all_valid] or (is_data and MaskFlags.alpha in flags):
            continue
        nodata = view.nodatavals[index - 1]
        if flags != [MaskFlags.nodata] or nodata is None or abs(nodata) >= _LARGEST_NODATA:
            return None
        if not np.isnan(nodata):  # NaN is seen to by the caller.
            # As the band itself holds it: beside bands of another type it is read in a wider one.
            kind = view.dtypes[index - 1]
            own = band.dtype if kind.startswith("complex") else np.dtype(kind)
            valid &= band != own.type(nodata) if _holds(own, nodata) else True
    return valid


def _holds(dtype: np.dtype[Any], nodata: float) -> bool:
    """Whether a pixel of this type can be ``nodata``."""
    if not np.issubdtype(dtype, np.integer):
        return True
    limits = np.iinfo(dtype)
    return float(nodata).is_integer() and limits.min <= nodata <= limits.max
