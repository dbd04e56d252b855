"""What the numbers of a STAC item's bands mean.

Catalogues say it in different ways, and some contradict themselves: Earth Search states an offset
of -0.1 in raster:bands and beside it that the offset has been applied to its GeoTIFFs. There the
files are asked: with the offset still in them, hardly a number lies below 1000.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ...contract.errors import RasterError
from ...contract.products import ASSUMED, METADATA, REFLECTANCE, ProductBand
from ...contract.sentence import say
from ...contract.units import DN_SCALE, OFFSET_DN
from .landsat import mtl_groups
from .metadata_xml import finite
from .names import sentinel2_name
from .raster_header import central_values
from .stac_records import BandAsset, Item, nodata_of, number_of, raster_band

_OFFSET = -OFFSET_DN * DN_SCALE
_LANDSAT_SCALE, _LANDSAT_OFFSET = 2.75e-05, -0.2
_FEW = 0.05
"""Share of numbers below 1000 that dark water may have in files that still hold the offset."""


def bands_with_units(
    item: Item, found: list[BandAsset], landsat: bool, assumed: list[str]
) -> tuple[tuple[ProductBand, ...], str]:
    """The bands of an optical item with scale and offset, and where these are from.

    What no metadata state is added to ``assumed``. InputError for an MTL file that is damaged.
    """
    stated = {band.name: raster_band(band) for band in found}
    if landsat:
        units, source = _landsat_units(item, found, stated, assumed)
    else:
        units, source = _sentinel2_units(item, found, stated, assumed)
    bands = tuple(
        ProductBand(
            band.name,
            band.common_name,
            band.asset.gdal_name,
            band.index,
            *units[band.name],
            nodata=nodata_of(stated[band.name].get("nodata", 0)),
            unit=REFLECTANCE,
            resolution=band.resolution,
        )
        for band in found
    )
    return bands, source


def _landsat_units(
    item: Item, found: list[BandAsset], stated: Mapping[str, Mapping[str, Any]], assumed: list[str]
) -> tuple[dict[str, tuple[float, float]], str]:
    """Scale and offset of each band, by raster:bands, else by the MTL among the assets."""
    units = {}
    for band in found:
        scale = number_of(stated[band.name].get("scale"))
        offset = number_of(stated[band.name].get("offset"))
        if scale is not None and offset is not None:
            units[band.name] = (scale, offset)
    if len(units) == len(found):
        return units, METADATA
    mtl = next((a for a in item.assets if a.is_there and re.search(r"_MTL\.\w+$", a.file)), None)
    if mtl is not None:
        with Path(mtl.file).open("rb") as stream:
            group = mtl_groups(stream.read(1 << 22), mtl.file).get(
                "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS", {}
            )
        try:
            read = {
                band.name: tuple(
                    finite(group[f"REFLECTANCE_{key}_BAND_{band.name[1:]}"])
                    for key in ("MULT", "ADD")
                )
                for band in found
            }
            return {name: (pair[0], pair[1]) for name, pair in read.items()}, METADATA
        except (KeyError, ValueError):
            pass
    assumed.append(
        say(
            "The item states no scale, and its MTL is not there: {scale} and {offset} of "
            "Collection 2 are taken.",
            scale=_LANDSAT_SCALE,
            offset=_LANDSAT_OFFSET,
        )
    )
    return dict.fromkeys(stated, (_LANDSAT_SCALE, _LANDSAT_OFFSET)), ASSUMED


def _sentinel2_units(
    item: Item, found: list[BandAsset], stated: Mapping[str, Mapping[str, Any]], assumed: list[str]
) -> tuple[dict[str, tuple[float, float]], str]:
    """Scale and offset of each band."""
    scales = {n: number_of(b.get("scale")) or DN_SCALE for n, b in stated.items()}
    offsets = {n: number_of(b.get("offset")) for n, b in stated.items()}
    applied = item.properties.get(
        "earthsearch:boa_offset_applied", item.properties.get("sentinel:boa_offset_applied")
    )
    baseline = item.text("s2:processing_baseline", "sentinel:processing_baseline")
    if isinstance(applied, bool):
        by_flag = _offset_by_flag(item, found, applied, baseline, offsets, assumed)
        return {n: (scales[n], by_flag[n]) for n in scales}, METADATA
    if all(offset is not None for offset in offsets.values()):
        return {n: (scales[n], offsets[n] or 0.0) for n in scales}, METADATA
    if re.fullmatch(r"\d\d\.\d\d", baseline):
        offset = _OFFSET if float(baseline) >= 4 else 0.0
        return {n: (scales[n], offset) for n in scales}, METADATA
    name = sentinel2_name(item.text("s2:product_uri", "sentinel:product_id"))
    if name is not None:
        assumed.append(
            say(
                "The item states no baseline and no offset: the offset of baseline {baseline} of "
                "the product that it is named after is taken. A date proves nothing, since "
                "products were processed again.",
                baseline=name.baseline,
            )
        )
        offset = _OFFSET if float(name.baseline) >= 4 else 0.0
    else:
        assumed.append(
            say(
                "The item states no baseline and no offset: 0 is taken. A date proves nothing, "
                "since products were processed again."
            )
        )
        offset = 0.0
    return {n: (scales[n], offset) for n in scales}, ASSUMED


def _offset_by_flag(
    item: Item,
    found: list[BandAsset],
    applied: bool,
    baseline: str,
    stated: Mapping[str, float | None],
    assumed: list[str],
) -> dict[str, float]:
    """The offset of each band where the catalogue says whether its GeoTIFFs have it applied.

    The flag counts for GeoTIFFs; JPEG 2000 are ESA's own. What the numbers rule out is not taken.
    """
    older = re.fullmatch(r"\d\d\.\d\d", baseline) is not None and float(baseline) < 4
    whole = 0.0 if older else _OFFSET
    offsets = {}
    for band in found:
        packed = band.asset.href.lower().endswith(".jp2")
        given = stated[band.name]
        offsets[band.name] = (
            0.0 if applied and not packed else given if given is not None else whole
        )
    seen = _below_offset([band for band in found if not band.asset.href.lower().endswith(".jp2")])
    if older or seen is None:
        if seen is None and any(offset for offset in stated.values()):
            assumed.append(
                say(
                    "The item says that the offset has been applied ({applied}), and states one. "
                    "The files are not there to be asked: the flag is obeyed.",
                    applied="true" if applied else "false",
                )
            )
        return offsets
    share, smallest = seen
    if applied and smallest >= OFFSET_DN:
        assumed.append(
            say(
                "The item says that its offset has been applied, but no number of its files lies "
                "below {smallest:.0f}: the offset of {offset} is taken as still in them.",
                smallest=smallest,
                offset=_OFFSET,
            )
        )
        return dict.fromkeys(offsets, _OFFSET)
    if not applied and share > _FEW:
        assumed.append(
            say(
                "The item says that its offset has not been applied, but {share:.0%} of the "
                "numbers of its files lie below 1000: offset 0 is taken.",
                share=share,
            )
        )
        return dict.fromkeys(offsets, 0.0)
    if applied and any(offset for offset in stated.values()):
        assumed.append(
            say(
                "The item states an offset of {offset}, and that it has been applied; its numbers "
                "(down to {smallest:.0f}) agree with the latter, so 0 is taken.",
                offset=next(offset for offset in stated.values() if offset),
                smallest=smallest,
            )
        )
    return offsets


def _below_offset(found: list[BandAsset]) -> tuple[float, float] | None:
    """Share of the visible numbers below 1000, and the smallest; None if no file is there."""
    numbers = []
    for band in found:
        if band.asset.is_there and band.common_name in ("red", "green", "blue"):
            try:
                numbers.append(central_values(band.asset.file, band.index, 0))
            except RasterError:
                continue
    values = np.concatenate(numbers) if numbers else np.empty(0)
    if not values.size:
        return None
    return float(np.mean(values < OFFSET_DN)), float(values.min())
