"""Products as values: what a download holds, acquisition by acquisition, and who says so.

The worker reads products (imagery/products) and tells of them in these values; QGIS asks the worker
and parses nothing itself.

QGIS 3.22 runs this file with Python 3.9.
"""

from __future__ import annotations

import dataclasses
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

METADATA, TAGS, NAME, VALUES, ASSUMED = "metadata", "tags", "name", "values", "assumed"
"""Where scale, offset or units of a product are from, best first."""
REFLECTANCE, DB, POWER, AMPLITUDE, RAW = "reflectance", "dB", "power", "amplitude", "raw"
"""Units of a band: ``amplitude`` is the root of ``power``; ``raw`` are numbers of no known unit."""

ALL_BANDS = "all"
"""In place of names of bands: every band that a product has."""

_METADATA_FILE = re.compile(r"(MTD_MSIL\w+\.xml|_MTL\.(txt|json|xml)|\.dim|manifest\.safe)$")
_ARCHIVE = re.compile(r"\.(zip|tar)([/\\]|$)", re.IGNORECASE)
_BAND = re.compile(
    r"(^|[/\\]|(?<!VV)(?<!VH)(?<!HH)(?<!HV)[_.\-])((SR_)?B\d[\dA]?|V[VH]|H[HV]|red|green|blue|nir)(_\d\dm)?(\.rtc)?"
    r"\.(tiff?|jp2|img)$",
    re.IGNORECASE,
)
_OWN_RASTERS = ("hdr.adf", ".zgroup", ".zarray", "zarr.json")
"""What makes a folder a raster of its own: an Esri grid, Zarr."""


def split_item(path: str) -> tuple[str, str]:
    """A path, and the item of a collection that is named behind a #: ``items.json#S2B_1``.

    What exists wins: a # in the name of a file or folder is part of it.
    """
    end = len(path)
    while end > 0:
        if _exists(path[:end]):
            return path[:end], path[end + 1 :]
        end = path.rfind("#", 0, end)
    whole, _, item = path.partition("#")
    return whole, item


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def is_product_path(path: str) -> bool:
    """Whether a path leads to a product and not to a raster: a folder, an archive, metadata, STAC.

    Told by its name, a look into a folder for what makes it a raster, and the beginning of a JSON
    file.
    """
    whole, _ = split_item(path)
    if path.startswith("/vsi"):
        return False
    if whole.lower().endswith(".json"):
        return _METADATA_FILE.search(whole) is not None or _is_stac_text(whole)
    if _METADATA_FILE.search(whole) or _ARCHIVE.search(whole):
        return True
    try:
        found = Path(whole).is_dir()
        return found and not any(Path(whole, name).exists() for name in _OWN_RASTERS)
    except (OSError, ValueError):
        return False


def is_band_name(path: str) -> bool:
    """Whether a file is named as a single band of a product: ``…_B04_10m.jp2``, ``…_VV.tif``."""
    return _BAND.search(path) is not None


def named_after(path: str) -> Path:
    """The path whose folder and stem results of an image get: of a product its own name.

    Without the endings of archives, nor a name that all products have for their metadata; rasters
    stay as they are.
    """
    if not is_product_path(path):
        return Path(path)
    whole, item = split_item(path)
    found = Path(whole)
    if item:
        return found.with_name(item)
    if found.name.lower().startswith(("mtd_", "manifest.")):
        found = found.parent
    if found.suffix.lower() in (".zip", ".tar"):
        found = found.with_suffix("")
    return found.with_name(found.name.removesuffix("_MTL.txt").removesuffix("_MTL.xml"))


def _is_stac_text(path: str) -> bool:
    try:
        with Path(path).open("rb") as stream:
            return b'"stac_version"' in stream.read(1 << 20)
    except (OSError, ValueError):
        return False


@dataclass(frozen=True)
class ProductBand:
    """Band ``index`` (from 1) of ``file``, a name that GDAL opens; empty if it is missing.

    Its value in ``unit`` is number x ``scale`` + ``offset``. ``common_name`` is STAC's, or the
    polarisation of SAR; ``resolution``: metres of a pixel by name or metadata.
    """

    name: str
    common_name: str
    file: str
    index: int = 1
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None
    unit: str = REFLECTANCE
    resolution: Optional[float] = None

    def to_record(self) -> dict[str, Any]:
        """As JSON's objects; a nodata value that is no number is the text nan."""
        record = dataclasses.asdict(self)
        if self.nodata is not None and math.isnan(self.nodata):
            record["nodata"] = "nan"
        return record


@dataclass(frozen=True)
class ProductMask:
    """The mask of an acquisition: its kind (MASK_KINDS), and a name that GDAL opens.

    ``cloud_values`` are those that somebody stated, None for those of the kind.
    """

    kind: str
    file: str
    cloud_values: Optional[tuple[int, ...]] = None


@dataclass(frozen=True)
class Product:
    """One acquisition in a product.

    ``path`` is what a user gives to read it again, ``kind`` optical or sar, ``form`` what sort of
    product it is, ``datetime`` ISO 8601 in UTC, ``tile`` without the T, ``orbit_direction``
    ascending or descending; all are empty or None where nothing tells them. ``offset_source`` is
    one of the five above. ``assumed`` are sentences on what no metadata state; ``problem`` says why
    it cannot be used, and is empty if it can. ``remote`` is the first address on the network that
    its files have: then the problem is that, and goes where the network is allowed. ``chosen``:
    somebody has chosen its bands, so that all of them are read. ``files`` are those beside its
    bands and its mask that were read.
    """

    path: str
    kind: str = ""
    form: str = ""
    sensor: str = ""
    datetime: str = ""
    tile: str = ""
    epsg: Optional[int] = None
    relative_orbit: Optional[int] = None
    absolute_orbit: Optional[int] = None
    orbit_direction: str = ""
    bands: tuple[ProductBand, ...] = ()
    mask: Optional[ProductMask] = None
    offset_source: str = ""
    assumed: tuple[str, ...] = ()
    problem: str = ""
    remote: str = ""
    chosen: bool = False
    files: tuple[str, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether it can be read."""
        return not self.problem

    @property
    def mask_kind(self) -> str:
        """The kind of its mask, empty without one."""
        return self.mask.kind if self.mask is not None else ""

    def named(self, common_name: str) -> Optional[ProductBand]:
        """The band of a common name whose file is there; None without."""
        found = (band for band in self.bands if band.common_name == common_name and band.file)
        return next(found, None)

    def to_record(self) -> dict[str, Any]:
        """As JSON's objects, without what only the reader needs."""
        return {
            "path": self.path,
            "kind": self.kind,
            "form": self.form,
            "sensor": self.sensor,
            "datetime": self.datetime or None,
            "tile": self.tile or None,
            "epsg": self.epsg,
            "relative_orbit": self.relative_orbit,
            "absolute_orbit": self.absolute_orbit,
            "orbit_direction": self.orbit_direction or None,
            "bands": [band.to_record() for band in self.bands],
            "mask_kind": self.mask_kind or None,
            "mask": self.mask.file if self.mask is not None else None,
            "offset_source": self.offset_source or None,
            "assumed": list(self.assumed),
            "problem": self.problem or None,
        }
