"""STAC items and their assets as values, each field of which is looked at before it is used."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Asset:
    """``file``: what GDAL calls it, empty for one on the network, whose address is ``remote``.

    ``record`` is what the item says of it.
    """

    key: str
    file: str
    is_there: bool
    remote: str
    href: str
    record: Mapping[str, Any]

    def of_bands(self, field: str) -> list[Mapping[str, Any]]:
        """Its list eo:bands, raster:bands or bands; what is in it that is no object is left out."""
        found = self.record.get(field)
        return [b for b in found if isinstance(b, dict)] if isinstance(found, list) else []

    @property
    def gdal_name(self) -> str:
        """What GDAL opens; empty for a local file that is not there."""
        if self.remote:
            return network_name(self.href)
        return self.file if self.is_there else ""

    @property
    def roles(self) -> set[str]:
        """Its roles."""
        found = self.record.get("roles")
        return {str(role) for role in found} if isinstance(found, list) else set()


@dataclass(frozen=True)
class Item:
    """A STAC item, with its assets placed."""

    path: str
    id: str
    collection: str
    properties: Mapping[str, Any]
    assets: tuple[Asset, ...]

    def text(self, *names: str) -> str:
        """The first of these properties that there is, as text."""
        return next((str(self.properties[n]) for n in names if self.properties.get(n)), "")

    def number(self, name: str) -> float | None:
        """A property that is a number."""
        value = self.properties.get(name)
        return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None

    def whole(self, name: str) -> int | None:
        """A property that is a whole number, also one written as text."""
        text = self.text(name)
        return int(text) if re.fullmatch(r"\d{1,9}", text) else None


@dataclass(frozen=True)
class BandAsset:
    """An asset's band, before its radiometry is settled."""

    name: str
    common_name: str
    asset: Asset
    index: int
    resolution: float | None


def network_name(address: str) -> str:
    """What GDAL calls an address on the network."""
    scheme, _, rest = address.partition("://")
    folder = {"s3": "vsis3", "gs": "vsigs", "az": "vsiaz"}.get(scheme.lower())
    if folder is not None:
        return f"/{folder}/{rest}"
    return f"/vsicurl/{address}" if scheme.lower() in ("http", "https") else address


def raster_band(band: BandAsset) -> Mapping[str, Any]:
    """What raster:bands, or bands since STAC 1.1, says of a band; nothing without."""
    for field in ("raster:bands", "bands"):
        bands = band.asset.of_bands(field)
        if len(bands) >= band.index:
            record = bands[band.index - 1]
            plain = {key.removeprefix("raster:"): value for key, value in record.items()}
            if {"scale", "offset", "nodata", "data_type"} & set(plain):
                return plain
    return {}


def number_of(value: Any) -> float | None:
    """A JSON value as a finite number; None if it is none."""
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def nodata_of(value: Any) -> float | None:
    """A nodata value, which STAC writes as a text where it is no number; None without."""
    return float("nan") if value == "nan" else number_of(value)
