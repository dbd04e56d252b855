"""Where an acquisition lies: its own pixel grid, and what that covers in longitude and latitude."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform_bounds

from ...contract.errors import AlignmentError, RasterError
from ...contract.products import Product
from ...contract.sentence import say
from ..grid import Grid

Bounds = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax."""
DEGREES = "EPSG:4326"


@dataclass(frozen=True)
class Footprint:
    """The grid of an acquisition's finest band, and the ``bbox`` of that in degrees."""

    grid: Grid
    epsg: int | None
    bbox: Bounds

    def overlaps(self, area: Bounds) -> bool:
        """Whether it shares ground with an area in degrees, also across the antimeridian."""
        xmin, ymin, xmax, ymax = self.bbox
        parts = [(xmin, xmax)] if xmin <= xmax else [(xmin, 180.0), (-180.0, xmax)]
        return (
            any(left < area[2] and right > area[0] for left, right in parts)
            and ymin < area[3]
            and ymax > area[1]
        )


def footprint(product: Product) -> Footprint:
    """Of a product that can be used. Raises RasterError, AlignmentError without a CRS."""
    grids = [_grid(band.file) for band in product.bands if band.file]
    grid = max(grids, key=lambda found: found.width * found.height)
    if not grid.crs:
        raise AlignmentError(
            say("{path} has no CRS, so its place is unknown.", path=product.path),
            "Set the CRS of its files.",
        )
    crs = CRS.from_wkt(grid.crs)
    return Footprint(grid, crs.to_epsg(), moved(grid.bounds, crs, DEGREES))


def bbox_of(grid: Grid) -> Bounds | None:
    """What a grid covers in degrees; None where nobody knows."""
    if not grid.crs:
        return None
    try:
        return moved(grid.bounds, CRS.from_wkt(grid.crs), DEGREES)
    except AlignmentError:
        return None


def _grid(file: str) -> Grid:
    try:
        with rasterio.open(file) as opened:
            return Grid.of(opened)
    except (CPLE_BaseError, RasterioError) as error:
        raise RasterError(
            say("{file} cannot be read as a raster ({error}).", file=file, error=error),
            "Download it again.",
        ) from error


def moved(bounds: Bounds, source: CRS | str, target: CRS | str) -> Bounds:
    """Bounds in another CRS. Across the antimeridian xmin is above xmax. AlignmentError."""
    try:
        found: Sequence[float] = transform_bounds(source, target, *bounds)
    except (CPLE_BaseError, CRSError, RasterioError) as error:
        raise AlignmentError(
            say("The extent {bounds} cannot be converted ({error}).", bounds=bounds, error=error),
            "Check the CRS.",
        ) from error
    xmin, ymin, xmax, ymax = found
    return xmin, ymin, xmax, ymax
