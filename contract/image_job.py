"""Fields that several jobs share: how numbers are read, and how images are written.

QGIS 3.22 runs this file with Python 3.9: hence Optional, and no keyword-only fields.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

from .choices import COMPRESSIONS, SAR_UNITS
from .errors import UsageError
from .job import Job, option
from .sentence import say


@dataclass(frozen=True)
class RasterJob(Job):
    """A job that opens rasters. A scene file is none: it cannot open the network for itself."""

    allow_network: bool = option(
        "Follow addresses on the network that a file names, such as the sources of a VRT. A "
        "remote raster that is given by its own address is read without this.",
        False,
        advanced=True,
    )


@dataclass(frozen=True)
class Radiometry(Job):
    """How the numbers in the rasters become dB and reflectance; shared by several jobs."""

    bands: Optional[str] = option(
        "Names of the bands of both optical images in the order of the files, for example "
        "red,green,blue,nir,swir16; - for one to leave out. swir16@20 says that its own pixels are "
        "20 wide, in the units of the CRS, where that is more than the file's. Of a product these "
        "bands are read; all reads every band that it has. Unset: the descriptions in the files, "
        "else the order red, green, blue, NIR; of a product those four.",
        None,
        advanced=True,
    )
    strict_bands: bool = option(
        "Refuse images whose bands are not the same, instead of leaving out those that only one "
        "has.",
        False,
        advanced=True,
    )
    sar_units: str = option(
        "Units of the SAR layers: dB, linear power, amplitude, or auto to tell by names, tags and "
        "values.",
        "auto",
        choices=SAR_UNITS,
        advanced=True,
    )
    optical_t1_scale: Optional[float] = option(
        "Reflectance of optical T1 is value x scale + offset. Unset: the file's own tags, "
        "else 0.0001 for numbers above 2 and 1 below.",
        None,
        minimum=1e-9,
        advanced=True,
    )
    optical_t1_offset: Optional[float] = option(
        "Offset of optical T1; -0.1 for Sentinel-2 products of baseline 04.00 and later.",
        None,
        minimum=-10,
        maximum=10,
        advanced=True,
    )
    optical_t2_scale: Optional[float] = option(
        "Scale of optical T2, as for T1.", None, minimum=1e-9, advanced=True
    )
    optical_t2_offset: Optional[float] = option(
        "Offset of optical T2, as for T1.", None, minimum=-10, maximum=10, advanced=True
    )


def band_names(job: Radiometry) -> tuple[str, ...]:
    """The names of bands that a job states, in the order of the files; none if it states none."""
    return stated_bands(job.bands)[0]


def stated_bands(text: Optional[str]) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """The names in a list such as "red,nir,swir16@20", and how wide the own pixels of each band
    are (0: as the file has them). UsageError for a width that is no number above 0."""
    parts = [part.strip().partition("@") for part in text.split(",")] if text else []
    names = tuple(name.strip() for name, _, _ in parts)
    return names, tuple(_width(name, width) if at else 0.0 for name, at, width in parts)


def _width(name: str, text: str) -> float:
    try:
        width = float(text)
    except ValueError:
        width = 0.0
    if not (math.isfinite(width) and width > 0):
        raise UsageError(
            say(
                "{flag} says of {name} that its pixels are {text!r} wide.",
                flag="--bands",
                name=name,
                text=text,
            ),
            "Give a number above 0 in the units of the CRS, for example swir16@20.",
        )
    return width


@dataclass(frozen=True)
class Writing(Job):
    """How a job writes its images."""

    tile: int = option(
        "Edge of a tile in pixels; 0 chooses.", 0, minimum=0, maximum=16384, advanced=True
    )
    compression: str = option(
        "Compression of the outputs: zstd is fast, deflate is read by every program.",
        "zstd",
        choices=COMPRESSIONS,
        advanced=True,
    )


@dataclass(frozen=True)
class ImageJob(Writing, Radiometry, RasterJob):
    """A job that writes an image, tile by tile."""
