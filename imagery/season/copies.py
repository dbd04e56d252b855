"""Copies of acquisitions, cut to the area of a season and put on its grid, as COGs."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterioWindow

from ...contract.errors import RasterError
from ...contract.reporter import Reporter
from ...contract.sentence import say
from ..grid import Grid
from ..windows import tiles

_BLOCK = 1024
_OPTIONS = {"COMPRESS": "DEFLATE", "PREDICTOR": "YES", "BLOCKSIZE": "512", "LEVEL": "6"}


def copy_image(
    names: Sequence[str], grid: Grid, target: Path, categories: bool, reporter: Reporter
) -> None:
    """Write what GDAL opens by ``names``, later ones over earlier, as one COG on ``grid``.

    Numbers stay those of the first, with its scale, offset, nodata and names of bands; the others
    must have the same. ``categories`` keeps values as they are (nearest), else they are bilinear
    where grids differ. RasterError if one cannot be read.
    """
    rough = target.with_name(f"{target.name}.rough")
    try:
        with contextlib.ExitStack() as opened:
            sources = [opened.enter_context(rasterio.open(name)) for name in names]
            views = [opened.enter_context(_on_grid(s, grid, categories)) for s in sources]
            _paint(sources[0], views, grid, rough, reporter)
        rasterio.shutil.copy(rough, target, driver="COG", **_OPTIONS)
    except (CPLE_BaseError, RasterioError) as error:
        raise RasterError(
            say("{names} cannot be copied ({error}).", names=", ".join(names)[:200], error=error),
            "Download it again.",
        ) from error
    finally:
        rough.unlink(missing_ok=True)


def _on_grid(source: DatasetReader, grid: Grid, categories: bool) -> WarpedVRT:
    own = Grid.of(source)
    same_lines = own.same_crs(grid) and own.transform.a == grid.transform.a
    options = {} if source.nodata is None else {"nodata": source.nodata}
    return WarpedVRT(
        source,
        crs=CRS.from_wkt(grid.crs),
        transform=grid.transform,
        height=grid.height,
        width=grid.width,
        resampling=Resampling.nearest if categories or same_lines else Resampling.bilinear,
        UNIFIED_SRC_NODATA="PARTIAL",
        **options,
    )


def _paint(
    first: DatasetReader, views: Sequence[WarpedVRT], grid: Grid, target: Path, reporter: Reporter
) -> None:
    profile = {
        "driver": "GTiff",
        "height": grid.height,
        "width": grid.width,
        "count": first.count,
        "dtype": first.dtypes[0],
        "crs": CRS.from_wkt(grid.crs),
        "transform": grid.transform,
        "nodata": first.nodata,
        "tiled": True,
        "compress": "zstd",
        "BIGTIFF": "IF_SAFER",
    }
    with rasterio.open(target, "w", **profile) as file:
        file.scales, file.offsets, file.units = first.scales, first.offsets, first.units
        for number, text in enumerate(first.descriptions, 1):
            file.set_band_description(number, text or "")
        tags = {k: v for k, v in first.tags().items() if k != "PRODUCT"}
        file.update_tags(**tags)
        for block in tiles(grid.shape, _BLOCK):
            reporter.check()
            window = RasterioWindow(block.col, block.row, block.width, block.height)
            painted = np.full((first.count, *block.shape), first.nodata or 0, dtype=first.dtypes[0])
            for view in views:
                values = view.read(window=window)
                there = (view.read_masks(window=window) > 0).all(axis=0)
                np.copyto(painted, values.astype(painted.dtype), where=there)
            file.write(painted, window=window)
