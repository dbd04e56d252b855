"""A raster whose bands have nodata values of their own, put on another grid band by band.

GDAL's warp takes one nodata value for all bands, as rasterio calls it, and a value that is nodata
in one band is an observation in the next. So each band is a raster of its own: a VRT in memory.
"""

from __future__ import annotations

import warnings
from html import escape
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterioWindow

from .grid import Grid
from .products.vrt import GDAL_TYPES


def nodata_differs(source: DatasetReader) -> bool:
    """Whether bands of a raster have different nodata values, or only some have one."""
    return len({repr(value) for value in source.nodatavals}) > 1


class BandViews:
    """``source`` on the grid of the warp's ``options``; raises what rasterio does."""

    def __init__(self, source: DatasetReader, options: dict[str, Any]) -> None:
        self._fills = source.nodatavals
        self._bands: list[DatasetReader] = []
        self._views: list[WarpedVRT] = []
        for index, fill in enumerate(self._fills, 1):
            self._bands.append(_alone(source, index))
            self._views.append(WarpedVRT(self._bands[-1], **options, **_gaps(fill)))
        self.dtypes, self.block_shapes = source.dtypes, self._views[0].block_shapes
        self.height, self.width = self._views[0].height, self._views[0].width

    def read(self, wanted: list[int], window: RasterioWindow) -> NDArray[Any]:
        """The bands ``wanted`` (from 1), (bands, h, w), in a type that holds all."""
        return np.stack([self._views[index - 1].read(1, window=window) for index in wanted])

    def valid(
        self, values: NDArray[Any], wanted: list[int], window: RasterioWindow
    ) -> NDArray[np.bool_]:
        """Where all of these bands, with the ``values`` read, have one, (h, w)."""
        found = np.ones(values.shape[1:], dtype=bool)
        for band, index in zip(values, wanted, strict=True):
            fill, view = self._fills[index - 1], self._views[index - 1]
            if fill is None:
                found &= view.read(view.count, window=window) > 0
            elif not np.isnan(fill):  # NaN is seen to by the caller.
                # As the band itself holds it: beside others it is read in a wider type.
                own = np.dtype(self.dtypes[index - 1])
                found &= band != (fill if np.issubdtype(own, np.integer) else own.type(fill))
        return found

    def close(self) -> None:
        """Close what was opened here."""
        for opened in (*self._views, *self._bands):
            opened.close()


def _gaps(fill: float | None) -> dict[str, Any]:
    """How a band is warped whose nodata value this is."""
    if fill is None:
        return {"add_alpha": True}
    return {"nodata": fill, "UNIFIED_SRC_NODATA": "PARTIAL"}


def _alone(source: DatasetReader, index: int) -> DatasetReader:
    """A raster of one band of another."""
    grid, fill = Grid.of(source), source.nodatavals[index - 1]
    t = grid.transform
    text = "".join(
        (
            f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">',
            f"<SRS>{escape(grid.crs)}</SRS>" if grid.crs else "",
            f"<GeoTransform>{t.c!r}, {t.a!r}, {t.b!r}, {t.f!r}, {t.d!r}, {t.e!r}</GeoTransform>",
            f'<VRTRasterBand dataType="{GDAL_TYPES[source.dtypes[index - 1]]}" band="1">',
            "" if fill is None else f"<NoDataValue>{fill!r}</NoDataValue>",
            f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(source.name)}'
            f"</SourceFilename><SourceBand>{index}</SourceBand></SimpleSource>",
            "</VRTRasterBand></VRTDataset>",
        )
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return rasterio.open(text)
