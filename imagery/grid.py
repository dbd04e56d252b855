"""The pixel grid that all layers of a scene are put on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.io import DatasetReader

from .windows import Window

CoordT = TypeVar("CoordT", float, NDArray[np.float64])


@dataclass(frozen=True)
class Grid:
    """A CRS (well-known text, empty if unknown), an affine transform and a size in pixels."""

    crs: str
    transform: Affine
    height: int
    width: int

    @classmethod
    def of(cls, dataset: DatasetReader) -> Grid:
        """The grid of an open raster."""
        crs = dataset.crs.to_wkt() if dataset.crs else ""
        return cls(crs, dataset.transform, dataset.height, dataset.width)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width)."""
        return self.height, self.width

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(xmin, ymin, xmax, ymax) in the units of the CRS, also for a rotated grid."""
        corners = [self.point(row, col) for row in (0, self.height) for col in (0, self.width)]
        xs, ys = zip(*corners, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def same_pixels(self, other: Grid) -> bool:
        """Whether both have the same size and transform (to a thousandth of a pixel)."""
        if self.shape != other.shape:
            return False
        tolerance = 1e-3 * max(abs(self.transform.a), abs(self.transform.b))
        ours, theirs = self.bounds, other.bounds
        near = all(abs(a - b) <= tolerance for a, b in zip(ours, theirs, strict=True))
        return near and self.transform.almost_equals(other.transform, tolerance)

    def same_crs(self, other: Grid) -> bool:
        """Whether both have the same CRS; two unknown ones count as the same."""
        if not self.crs or not other.crs:
            return self.crs == other.crs
        return bool(CRS.from_wkt(self.crs) == CRS.from_wkt(other.crs))

    def window_transform(self, window: Window) -> Affine:
        """The transform of a window of this grid."""
        x, y = self.point(window.row, window.col)
        t = self.transform
        return Affine(t.a, t.b, x, t.d, t.e, y)

    def coarser(self, step: int) -> Grid:
        """The grid from the same corner whose pixels are ``step`` of this one's wide."""
        t = self.transform
        larger = Affine(t.a * step, t.b * step, t.c, t.d * step, t.e * step, t.f)
        return Grid(self.crs, larger, -(-self.height // step), -(-self.width // step))

    def pixels(
        self, xs: NDArray[np.float64], ys: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """(rows, columns) of points (n each), with fractions: the reverse of ``point``."""
        t = ~self.transform
        return t.d * xs + t.e * ys + t.f, t.a * xs + t.b * ys + t.c

    def point(self, row: CoordT, col: CoordT) -> tuple[CoordT, CoordT]:
        """(x, y) of the upper left corner of a pixel, or of those of many."""
        # Written out, since affine changed the operator for this between its versions 2 and 3.
        t = self.transform
        return t.a * col + t.b * row + t.c, t.d * col + t.e * row + t.f
