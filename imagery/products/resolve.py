"""From what a user gives as an image to what GDAL opens: a product becomes a VRT in memory.

Rasters that GDAL reads as they are pass untouched. Which those are is told by their names: only
folders, archives, metadata files and single bands of a product are looked into.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ...contract.errors import InputError, RasterError
from ...contract.layers import MASK, OPTICAL, OPTICAL_BANDS, SAR, SAR_BANDS
from ...contract.products import ASSUMED, QA_PIXEL, SCL, VALUES, Product, ProductBand
from ...contract.sentence import say
from .places import is_archive
from .search import products_in
from .vrt import mask_vrt, product_vrt

_METADATA = re.compile(r"(MTD_MSIL\w+\.xml|_MTL\.(txt|json|xml)|\.dim|manifest\.safe)$")
_BAND = re.compile(
    r"(^|[_.\-])((SR_)?B\d[\dA]?|V[VH]|H[HV]|red|green|blue|nir)(_\d\dm)?(\.rtc)?"
    r"\.(tiff?|jp2|img)$",
    re.IGNORECASE,
)
_COMMON = {"Red": ("red",), "Green": ("green",), "Blue": ("blue",), "NIR": ("nir", "nir08")}
_NODATA = {SCL: 0.0, QA_PIXEL: 1.0}
"""What in a mask of a kind means that nothing was seen."""


@dataclass(frozen=True)
class Resolved:
    """``name`` is what GDAL opens; ``product`` what it is of."""

    name: str
    product: Product


def may_be_product(path: str) -> bool:
    """Whether a path is looked at as a product, by its name alone."""
    whole = path.partition("#")[0]
    if whole.lower().endswith(".json"):
        return _is_stac_text(whole)
    if _METADATA.search(whole) or (Path(whole).is_dir() and not _is_dataset(whole)):
        return True
    parts = whole.replace("\\", "/").split("/")
    return is_archive(whole) or any(map(is_archive, parts)) or _BAND.search(whole) is not None


def _is_dataset(folder: str) -> bool:
    """Whether a folder is a raster of its own, such as Zarr or an Esri grid."""
    inside = ("hdr.adf", ".zgroup", ".zarray", "zarr.json")
    return any(Path(folder, name).exists() for name in inside)


def _is_stac_text(path: str) -> bool:
    try:
        with Path(path).open("rb") as stream:
            return b'"stac_version"' in stream.read(1 << 20)
    except OSError:
        return False


def resolve(path: str, kind: str, allow_network: bool = False) -> Resolved | None:
    """The product at a path as an image of a kind (SAR, OPTICAL or MASK); None if it is none.

    InputError if it cannot be used, if it is of another kind, or if there are several.
    """
    if path.startswith("/vsi") or not may_be_product(path):
        return None
    whole = path.partition("#")[0]
    try:
        changed = Path(whole).stat().st_mtime_ns
    except OSError:
        changed = 0
    return _resolved(path, kind, allow_network, changed)


@lru_cache(maxsize=64)
def _resolved(path: str, kind: str, allow_network: bool, changed: int) -> Resolved | None:
    product = _one(path, kind, allow_network)
    if product is None:
        return None
    if kind == MASK:
        if product.mask is None:
            raise InputError(
                say("{path} brings no cloud mask.", path=path), "Give one with --clouds."
            )
        return Resolved(mask_vrt(product, product.mask, _NODATA.get(product.mask.kind)), product)
    bands = _sar(product) if kind == SAR else _optical(product)
    settled = product.offset_source not in (ASSUMED, VALUES)
    return Resolved(product_vrt(product, bands, settled), product)


def _one(path: str, kind: str, allow_network: bool) -> Product | None:
    """The one product of a kind at a path; None if a lone raster is better read as it is."""
    wanted = OPTICAL if kind == MASK else kind
    found = products_in(path, allow_network=allow_network)
    usable = [product for product in found if product.kind == wanted and product.is_usable]
    if len(usable) == 1:
        return usable[0]
    if not usable and (_BAND.search(path) or _is_for_gdal(path, found)):
        return None
    if usable:
        raise InputError(
            say(
                "{path} holds {count} products: {names}.",
                path=path,
                count=len(usable),
                names=", ".join(Path(product.path).name for product in usable[:5]),
            ),
            "Give one of them.",
        )
    problems = [product for product in found if product.problem and product.kind in ("", wanted)]
    if problems:
        raise InputError(problems[0].problem)
    words = {OPTICAL: say("optical"), SAR: "SAR"}
    raise RasterError(
        say("{path} holds no {kind} product.", path=path, kind=words[wanted]),
        say("It is {found}; give it where that is asked for.", found=found[0].form or "?"),
    )


def _is_for_gdal(path: str, found: Sequence[Product]) -> bool:
    """Whether nothing at a path is known here that GDAL may know: an item of other bands, a folder
    that is a raster."""
    unknown = not any(product.kind for product in found)
    return unknown and (path.lower().endswith(".json") or Path(path).is_dir())


def _optical(product: Product) -> Sequence[tuple[str, ProductBand]]:
    bands = []
    for name in OPTICAL_BANDS:
        band = next(filter(None, map(product.named, _COMMON[name])), None)
        if band is None:
            raise RasterError(
                say("{path} has no file of the band {name}.", path=product.path, name=name),
                "Download the whole product again.",
            )
        bands.append((name, band))
    return bands


def _sar(product: Product) -> Sequence[tuple[str, ProductBand]]:
    bands = [(name, band) for name in SAR_BANDS if (band := product.named(name)) is not None]
    if not bands:
        bands = [(band.common_name, band) for band in product.bands if band.file]
    return bands
