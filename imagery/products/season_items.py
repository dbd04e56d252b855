"""Items that ClearDate itself wrote (imagery/season): all facts stand in them, none is guessed."""

from __future__ import annotations

import dataclasses
from typing import Any

from ...contract.errors import InputError
from ...contract.products import (
    AMPLITUDE,
    DB,
    POWER,
    REFLECTANCE,
    Product,
    ProductBand,
    ProductMask,
)
from ...contract.sentence import say
from .names import SENTINEL2_BANDS, utc
from .reader import cannot
from .stac_records import Asset, Item, nodata_of, number_of

_SCALES = {"dB": DB, "linear": POWER, "amplitude": AMPLITUDE}


def is_season_item(item: Item) -> bool:
    """Whether ClearDate wrote an item."""
    return item.text("cleardate:kind") in ("optical", "sar")


def season_product(item: Item) -> Product:
    """The acquisition of such an item; one with a problem where files are gone."""
    kind = item.text("cleardate:kind")
    assumed = item.properties.get("cleardate:assumed")
    bands = tuple(band for asset in item.assets for band in _bands(asset, item))
    epsg = [asset.record.get("proj:epsg") for asset in item.assets]
    product = Product(
        item.path,
        kind,
        item.text("cleardate:form"),
        item.text("cleardate:sensor"),
        utc(item.text("datetime")),
        item.text("cleardate:tile"),
        next((code for code in epsg if isinstance(code, int)), None),
        item.whole("sat:relative_orbit"),
        item.whole("sat:absolute_orbit"),
        item.text("sat:orbit_state"),
        bands,
        _mask(item),
        item.text("cleardate:offset_source"),
        tuple(str(text) for text in assumed) if isinstance(assumed, list) else (),
        chosen=True,
        files=(item.path,),
    )
    gone = [asset.file for asset in item.assets if not asset.is_there]
    if not gone and bands:
        return product
    return cannot(
        product,
        InputError(
            say("{path} leads to files that are gone: {files}.", path=item.path, files=gone[:3]),
            "Prepare the season again, or bring its files back.",
        ),
    )


def _bands(asset: Asset, item: Item) -> list[ProductBand]:
    if asset.record.get("cleardate:mask_kind"):
        return []
    names = _names(asset)
    found = []
    for index, record in enumerate(asset.of_bands("raster:bands"), 1):
        name, common = names[index - 1] if index <= len(names) else (str(index), str(index))
        stated = "scale" in record
        unit = _SCALES.get(item.text("cleardate:sar_scale"), "" if not stated else REFLECTANCE)
        found.append(
            ProductBand(
                name,
                common,
                asset.file if asset.is_there else "",
                index,
                _finite(record, "scale", 1.0),
                _finite(record, "offset", 0.0),
                nodata_of(record.get("nodata")),
                unit,
                number_of(record.get("spatial_resolution")),
            )
        )
    return found


def _finite(record: Any, key: str, otherwise: float) -> float:
    value = number_of(record.get(key))
    return otherwise if value is None else value


def _names(asset: Asset) -> list[tuple[str, str]]:
    """Names and common names of an asset's bands."""
    polarisations = asset.record.get("sar:polarizations")
    if isinstance(polarisations, list):
        return [(str(name), str(name)) for name in polarisations]
    names = []
    for band in asset.of_bands("eo:bands"):
        name = str(band.get("name", ""))
        known = SENTINEL2_BANDS.get(name)
        names.append((name, known[0] if known else str(band.get("common_name", name))))
    return names


def _mask(item: Item) -> ProductMask | None:
    for asset in item.assets:
        kind = asset.record.get("cleardate:mask_kind")
        if isinstance(kind, str) and asset.is_there:
            values = asset.record.get("cleardate:cloud_values")
            mask = ProductMask(kind, asset.file)
            if isinstance(values, list) and all(isinstance(v, int) for v in values):
                mask = dataclasses.replace(mask, cloud_values=tuple(values))
            return mask
    return None
