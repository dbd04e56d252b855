"""Overviews that say how far they are, and that can be stopped.

rasterio holds Python's lock while GDAL builds them, minutes on a large raster: nothing else could
speak or stop the job meanwhile. So GDAL's own function is called in the library that rasterio has
loaded, which gives a callback too. Where its functions cannot be found, rasterio builds them.
"""

from __future__ import annotations

import ctypes
import functools
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import rasterio
import rasterio._base
from rasterio.enums import Resampling
from rasterio.errors import RasterioError

from ..contract.errors import ClearDateError
from ..contract.sentence import say

_Progress = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_double, ctypes.c_char_p, ctypes.c_void_p)
_UPDATE = 0x01 | 0x02 | 0x40  # GDAL_OF_UPDATE, GDAL_OF_RASTER, GDAL_OF_VERBOSE_ERROR
_HANDLE, _TEXT, _INT = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    # name: what it returns, and what it takes
    "GDALOpenEx": (_HANDLE, [_TEXT, ctypes.c_uint, _HANDLE, _HANDLE, _HANDLE]),
    "GDALBuildOverviewsEx": (
        _INT,
        [_HANDLE, _TEXT, _INT, _HANDLE, _INT, _HANDLE, _Progress, _HANDLE, _HANDLE],
    ),
    "GDALClose": (_INT, [_HANDLE]),
    "CPLGetLastErrorMsg": (_TEXT, []),
    "CPLErrorReset": (None, []),
    "CPLPushErrorHandler": (None, [_HANDLE]),
    "CPLPopErrorHandler": (None, []),
    "CPLQuietErrorHandler": (None, []),
}


def build_overviews(path: Path, factors: list[int], tell: Callable[[float], None]) -> None:
    """Add overviews (nearest neighbour) to a closed GeoTIFF.

    ``tell`` gets the share that is done, 0 to 1; what it raises ends the work and is raised here.
    RasterioError if GDAL fails, with its reason.
    """
    tell(0.0)
    gdal = _gdal()
    if gdal is None:
        with rasterio.open(path, "r+") as file:
            file.build_overviews(factors, Resampling.nearest)
        return
    raised: list[ClearDateError] = []

    def progress(share: float, _message: object, _data: object) -> int:
        try:
            tell(share)
        except ClearDateError as error:  # It cannot pass through GDAL.
            raised.append(error)
            return 0
        return 1

    callback = _Progress(progress)
    gdal.CPLPushErrorHandler(ctypes.cast(gdal.CPLQuietErrorHandler, ctypes.c_void_p))
    try:
        failed = _build(gdal, path, factors, callback)
    finally:
        gdal.CPLPopErrorHandler()
    if raised:
        raise raised[0]
    if failed is not None:
        raise RasterioError(failed)


def _build(gdal: Any, path: Path, factors: list[int], callback: Any) -> str | None:
    """What GDAL says went wrong, if anything did."""
    gdal.CPLErrorReset()
    file = gdal.GDALOpenEx(os.fsencode(path), _UPDATE, None, None, None)
    if not file:
        return _reason(gdal)
    count = len(factors)
    levels = (ctypes.c_int * count)(*factors)
    failed = gdal.GDALBuildOverviewsEx(
        file, b"NEAREST", count, levels, 0, None, callback, None, None
    )
    reason = _reason(gdal) if failed else None
    # Since GDAL 3.7 closing says whether the last blocks were written.
    failed = gdal.GDALClose(file)
    return reason or (_reason(gdal) if failed else None)


def _reason(gdal: Any) -> str:
    said: bytes = gdal.CPLGetLastErrorMsg() or b""
    return said.decode("utf-8", "replace") or say("GDAL gives no reason")


@functools.cache
def _gdal() -> Any:
    """The GDAL library that rasterio has loaded; None if its functions cannot be found."""
    for library in _libraries():
        try:
            gdal = ctypes.CDLL(library)
            for name, (returns, takes) in _FUNCTIONS.items():
                function = getattr(gdal, name)
                function.restype, function.argtypes = returns, takes
        except (OSError, AttributeError):
            continue
        return gdal
    return None


def _libraries() -> Iterator[str]:
    """Where the functions may be found: on Windows a module does not show those that it uses."""
    yield rasterio._base.__file__
    folder = Path(rasterio.__file__).parent.with_name("rasterio.libs")
    yield from sorted(str(path) for path in folder.glob("gdal*.dll"))
