"""SAR images in one raster with named bands: exports of Earth Engine and openEO, GeoTIFF of SNAP.

Earth Engine adds the angle of incidence, which is no band to fill from. What its numbers are is
told by tags, then by the name, then by the values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from ...contract.errors import InputError
from ...contract.products import Product
from .names import Sentinel1Name, sentinel1_name, utc
from .places import Place
from .raster_header import raster_header
from .reader import ProductFiles, cannot
from .sar_bands import sar_stack, with_units

_DAY = re.compile(r"(?<!\d)(\d{4}-?\d{2}-?\d{2}(?:T\d{6})?)(?!\d)")
_SATELLITE = re.compile(r"(?:^|[^A-Z0-9])S1([A-D])?(?:$|[^A-Z0-9])", re.IGNORECASE)


def find(place: Place, names: Sequence[str]) -> Iterator[ProductFiles]:
    """Every GeoTIFF that no other reader has taken; which are SAR images is known when read."""
    for name in names:
        if name.lower().endswith((".tif", ".tiff")):
            path = place.gdal_name(name)
            yield ProductFiles(path, frozenset([name]), partial(read_raster, name, path))


def read_raster(name: str, path: str) -> list[Product]:
    """The SAR image in a raster; none if its bands are not named as polarisations.

    RasterError if it cannot be opened.
    """
    facts = raster_header(path)
    bands = sar_stack(path, facts)
    if not bands:
        return []
    of = sentinel1_name(name)
    assumed: list[str] = []
    product = Product(
        path,
        "sar",
        _form(name, of),
        _sensor(name, of),
        of.datetime if of is not None else _time(name),
        epsg=facts.epsg,
        relative_orbit=of.relative_orbit if of is not None else None,
        absolute_orbit=of.absolute_orbit if of is not None else None,
        bands=tuple(bands),
    )
    try:
        known, source = with_units(bands, facts, name, None, assumed)
    except InputError as error:
        return [cannot(product, error)]
    return [replace(product, bands=known, offset_source=source, assumed=tuple(assumed))]


def _form(name: str, of: Sentinel1Name | None) -> str:
    if name.lower().startswith("openeo"):
        return "openEO"
    if of is not None and re.search(r"_(TC|TF|Cal)(_|\.)", name):
        return "SNAP GeoTIFF"
    return "Earth Engine" if of is not None else "SAR raster"


def _sensor(name: str, of: Sentinel1Name | None) -> str:
    if of is not None:
        return of.sensor
    found = _SATELLITE.search(name.replace("_", " "))
    return f"Sentinel-1{(found[1] or '').upper()}" if found is not None else ""


def _time(name: str) -> str:
    found = _DAY.search(name)
    return utc(found[1]) if found is not None else ""
