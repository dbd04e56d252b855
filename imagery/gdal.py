"""GDAL's settings while a job runs; outside of it GDAL is as it was."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

import rasterio

BLOCK_CACHE = 32 << 20
"""Bytes of raster blocks that GDAL keeps. Its own default, a twentieth of the machine's memory,
fills up with blocks that tiles in order never ask for again."""


def gdal_for_job() -> AbstractContextManager[Any]:
    """While it is open, GDAL's memory is bounded and overviews are packed as fast as images."""
    settings: AbstractContextManager[Any] = rasterio.Env(
        GDAL_CACHEMAX=BLOCK_CACHE, ZSTD_LEVEL_OVERVIEW="1", ZLEVEL_OVERVIEW="1"
    )
    return settings
