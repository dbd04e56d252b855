"""GDAL's settings while a job runs; outside of it GDAL is as it was."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

import rasterio

from .scene import Scene

BLOCK_CACHE = 32 << 20
"""Bytes of raster blocks that GDAL keeps. Its own default, a twentieth of the machine's memory,
fills up with blocks that tiles in order never ask for again."""
_MOST_CACHE = 512 << 20
"""Four images of 3000 x 3000 pixels that are one strip each fit, and are unpacked once."""
_STRIP_ROWS = 1500
"""Rows of strips that a row of tiles reads again and again."""


def gdal_for_job(scene: Scene) -> AbstractContextManager[Any]:
    """While it is open, GDAL's memory is bounded and overviews are packed as fast as images.

    Rasters of the ``scene`` in strips, or in blocks as wide, are unpacked once for a row of tiles.
    """
    cache = min(_MOST_CACHE, BLOCK_CACHE + scene.strip_bytes(_STRIP_ROWS))
    settings: AbstractContextManager[Any] = rasterio.Env(
        GDAL_CACHEMAX=cache, ZSTD_LEVEL_OVERVIEW="1", ZLEVEL_OVERVIEW="1"
    )
    return settings
