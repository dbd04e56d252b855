"""From what a user gives as an image to what GDAL opens: a product becomes a VRT in memory.

Rasters that GDAL reads as they are pass untouched. Which those are is told by their names: only
folders, archives, metadata files and single bands of a product are looked into.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ...contract.bands import BANDS
from ...contract.errors import InputError, RasterError
from ...contract.layers import MASK, OPTICAL, OPTICAL_BANDS, SAR, SAR_BANDS
from ...contract.mask_kinds import AUTO, QA_PIXEL, SCL
from ...contract.products import (
    ALL_BANDS,
    ASSUMED,
    VALUES,
    Product,
    ProductBand,
    ProductMask,
    is_band_name,
    is_product_path,
    split_item,
)
from ...contract.sentence import say
from .raster_header import raster_header
from .search import products_in
from .vrt import mask_vrt, product_vrt

_COMMON = {"Red": ("red",), "Green": ("green",), "Blue": ("blue",), "NIR": ("nir", "nir08")}
_NODATA = {SCL: 0.0, QA_PIXEL: 1.0}
"""What in a mask of a kind means that nothing was seen."""


@dataclass(frozen=True)
class Resolved:
    """``name`` is what GDAL opens; ``product`` what it is of."""

    name: str
    product: Product

    @property
    def mask_kind(self) -> str:
        """The kind of its mask (MASK_KINDS)."""
        return self.product.mask_kind or AUTO

    @property
    def mask_values(self) -> tuple[int, ...] | None:
        """The values of its mask that somebody stated."""
        return None if self.product.mask is None else self.product.mask.cloud_values


def may_be_product(path: str) -> bool:
    """Whether a path is looked at as a product, by its name alone."""
    if path.startswith("/vsi"):
        return False
    return is_product_path(path) or is_band_name(path)


def resolve(
    path: str, kind: str, allow_network: bool = False, wanted: tuple[str, ...] = ()
) -> Resolved | None:
    """The product at a path as an image of a kind (SAR, OPTICAL or MASK); None if it is none.

    An optical one has the bands that are ``wanted``, by common names or those of the product; by
    default all that somebody has chosen, else red, green, blue and NIR.

    InputError if it cannot be used, if it is of another kind, or if there are several.
    """
    if not may_be_product(path):
        return None
    whole, _ = split_item(path)
    try:
        changed = Path(whole).stat().st_mtime_ns
    except OSError:
        changed = 0
    return _resolved(path, kind, allow_network, wanted, changed)


def own_mask(path: str, allow_network: bool = False) -> ProductMask | None:
    """The cloud mask that comes with the optical product at a path; None if it is no product, or
    brings none. InputError for a product that cannot be used."""
    resolved = resolve(path, OPTICAL, allow_network)
    return None if resolved is None else resolved.product.mask


@lru_cache(maxsize=64)
def _resolved(
    path: str, kind: str, allow_network: bool, wanted: tuple[str, ...], changed: int
) -> Resolved | None:
    product = _one(path, kind, allow_network)
    if product is None:
        return None
    if kind == MASK:
        if product.mask is None:
            raise InputError(
                say("{path} brings no cloud mask.", path=path), "Give one with --clouds."
            )
        return Resolved(_mask_raster(product, product.mask), product)
    return Resolved(raster_of(product, wanted), product)


def raster_of(product: Product, wanted: tuple[str, ...] = ()) -> str:
    """The image of a product that can be used, as the XML of a VRT; ``wanted`` as in resolve.

    RasterError or AlignmentError for files that are missing, broken or of several places.
    """
    bands = _sar(product) if product.kind == SAR else _optical(product, wanted)
    settled = product.offset_source not in (ASSUMED, VALUES)
    return product_vrt(product, bands, settled)


def mask_raster_of(product: Product) -> str | None:
    """The mask of a product as the XML of a VRT; None if it brings none. RasterError."""
    return None if product.mask is None else _mask_raster(product, product.mask)


def _mask_raster(product: Product, mask: ProductMask) -> str:
    return mask_vrt(product, mask, _NODATA.get(mask.kind))


def _one(path: str, kind: str, allow_network: bool) -> Product | None:
    """The one product of a kind at a path; None if a lone raster is better read as it is."""
    if _is_stack(path):
        return None
    wanted = OPTICAL if kind == MASK else kind
    found = products_in(path, allow_network=allow_network)
    usable = [product for product in found if product.kind == wanted and product.is_usable]
    if len(usable) == 1:
        return usable[0]
    if not usable and (is_band_name(path) or _is_for_gdal(path, found)):
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


def _is_stack(path: str) -> bool:
    """Whether a file that is named as a band has several, which only the file tells."""
    if is_product_path(path):
        return False
    try:
        return len(raster_header(path).bands) > 1
    except RasterError:
        return False


def _is_for_gdal(path: str, found: Sequence[Product]) -> bool:
    """Whether nothing at a path is known here that GDAL may know: an item of other bands, a folder
    that is a raster."""
    unknown = not any(product.kind for product in found)
    return unknown and (path.lower().endswith(".json") or Path(path).is_dir())


def _optical(product: Product, wanted: tuple[str, ...]) -> Sequence[tuple[str, ProductBand]]:
    """The bands of an optical product with the names that the raster gives them."""
    if wanted or product.chosen:
        there = [band for band in product.bands if band.file]
        chosen = chosen_bands(product, wanted) if wanted else there
        return [(title_of(band), band) for band in chosen]
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


def title_of(band: ProductBand) -> str:
    """What people read for a band."""
    known = BANDS.get(band.common_name)
    return band.name if known is None else known.title


def chosen_bands(product: Product, names: Sequence[str]) -> list[ProductBand]:
    """Bands of a product by common names or its own, in that order; InputError for one that is not
    there. A hyphen names none, ALL_BANDS all that are there."""
    there = [band for band in product.bands if band.file]
    if tuple(names) == (ALL_BANDS,):
        return there
    found = []
    for name in names:
        if name == "-":
            continue
        band = next((b for b in there if name.lower() in (b.name.lower(), b.common_name)), None)
        if band is None:
            raise InputError(
                say("{path} has no band {name}.", path=product.path, name=name),
                say("It has {names}.", names=", ".join(b.common_name for b in there)),
            )
        found.append(band)
    return found


def _sar(product: Product) -> Sequence[tuple[str, ProductBand]]:
    bands = [(name, band) for name in SAR_BANDS if (band := product.named(name)) is not None]
    if not bands:
        bands = [(band.common_name, band) for band in product.bands if band.file]
    return bands
