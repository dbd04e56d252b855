"""What the header of a raster says, and a look at its values where nothing else tells."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window as RasterioWindow

from ...contract.errors import RasterError
from ...contract.sentence import say
from ...contract.units import SarValues

_EDGE = 256
_FAILURES = (CPLE_BaseError, RasterioError, ValueError)


@dataclass(frozen=True)
class RasterHeader:
    """``bands`` are descriptions, empty texts without; all tuples have one entry for each band.

    ``epsg`` is None and ``resolution`` (metres) None where there is none.
    """

    bands: tuple[str, ...]
    dtypes: tuple[str, ...]
    nodata: tuple[float | None, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    units: tuple[str, ...]
    epsg: int | None
    resolution: float | None
    tags: dict[str, str]

    @property
    def is_scaled(self) -> bool:
        """Whether it states a scale or an offset."""
        return set(self.scales) != {1.0} or set(self.offsets) != {0.0}


def raster_header(name: str) -> RasterHeader:
    """The header of a raster that GDAL opens by ``name``; RasterError without."""
    with _opened(name) as source:
        crs = source.crs
        metric = crs is not None and crs.is_projected
        return RasterHeader(
            tuple(text or "" for text in source.descriptions),
            tuple(source.dtypes),
            tuple(source.nodatavals),
            tuple(source.scales),
            tuple(source.offsets),
            tuple(text or "" for text in source.units),
            crs.to_epsg() if crs is not None else None,
            abs(source.transform.a) if metric else None,
            {**source.tags(ns="IMAGERY"), **source.tags()},
        )


def central_values(name: str, index: int, nodata: float | None) -> NDArray[np.float64]:
    """Valid numbers (n,) of a band in the middle of a raster, 0 taken for none; RasterError."""
    with _opened(name) as source:
        height, width = (min(_EDGE, size) for size in source.shape)
        row, col = (source.height - height) // 2, (source.width - width) // 2
        try:
            values = source.read(index, window=RasterioWindow(col, row, width, height))
        except _FAILURES as error:
            raise _unreadable(name, error) from error
        numbers = values[np.isfinite(values) & (values != 0)].astype(np.float64)
        return np.asarray(numbers if nodata is None else numbers[numbers != nodata])


def sar_values(numbers: NDArray[np.float64]) -> SarValues | None:
    """What tells the units of SAR numbers; None if there are none."""
    if not numbers.size:
        return None
    low, middle, high = (float(value) for value in np.percentile(numbers, [1, 50, 99]))
    return SarValues(low, middle, high, float(numbers.min()), float(np.mean(numbers < 0)))


def _opened(name: str) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            return rasterio.open(name)
    except _FAILURES as error:
        raise _unreadable(name, error) from error


def _unreadable(name: str, error: Exception) -> RasterError:
    return RasterError(
        say("{name} cannot be read as a raster ({error}).", name=name, error=error),
        "Download it again.",
    )
