"""The files behind the acquisitions of a season, as its items list them: for who looks at pixels
without the worker.

Items may be anybody's: each field is looked at, and what leads to a network or is no file's name is
left out. QGIS 3.22 runs this file with Python 3.9.
"""

from __future__ import annotations

import json
import math
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from .acquisitions import placed
from .choices import MASK_KINDS
from .errors import InputError
from .files.given import read_file
from .remote import remote_address
from .sentence import say

MOST_BANDS = 64
"""Of an item; more is no image."""
DB, LINEAR, AMPLITUDE = "dB", "linear", "amplitude"
"""Scales of SAR."""

_PACKED = re.compile(r"(/vsi(?:zip|tar)/)(\.{1,2}/.*)")
"""The way to a member of an archive that lies beside the season."""


@dataclass(frozen=True)
class BandFile:
    """A band: what it is called, the ``index`` (from 1) of ``file``, and the line from the file's
    numbers to reflectance or backscatter."""

    name: str
    file: str
    index: int
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None


@dataclass(frozen=True)
class MaskBand:
    """A cloud mask: its kind (of MASK_KINDS), and the values that are cloud where that is said."""

    file: str
    kind: str
    values: Optional[tuple[int, ...]] = None


@dataclass(frozen=True)
class ItemFiles:
    """The bands of an item in their order, its mask, and of a filled date its trust layer and its
    report (paths), the method, and PSNR in dB on held-out pixels. ``sar_scale``: of SAR."""

    bands: tuple[BandFile, ...] = ()
    mask: Optional[MaskBand] = None
    sar_scale: str = ""
    trust: str = ""
    report: str = ""
    method: str = ""
    score: Optional[float] = None
    cloud_share: Optional[float] = None

    def band(self, *names: str) -> Optional[BandFile]:
        """The first band of one of these names (small letters), if there is one."""
        for name in names:
            for band in self.bands:
                if band.name.lower() == name:
                    return band
        return None


def files_of(item: str) -> ItemFiles:
    """What the item in the file ``item`` leads to. InputError if it is none."""
    content = read_file(item, say("The item {path}", path=item))
    try:
        record = json.loads(content)
        about, assets = dict(record["properties"]), dict(record["assets"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(
            say("{path} is no item of a season.", path=item), "Prepare the season again."
        ) from error
    folder = Path(item).parent
    found = [(key, asset, _file(asset, folder)) for key, asset in assets.items()]
    there = [(key, asset, file) for key, asset, file in found if file]
    images = [each for each in there if "data" in _list(each[1].get("roles"))]
    bands = [band for _, asset, file in images for band in _bands(asset, file)]
    masks = (_mask(asset, file) for _, asset, file in there)
    beside = {key: file for key, _, file in there if key in ("trust", "report")}
    return ItemFiles(
        tuple(bands[:MOST_BANDS]),
        next((mask for mask in masks if mask is not None), None),
        str(about.get("cleardate:sar_scale") or ""),
        beside.get("trust", ""),
        beside.get("report", ""),
        str(about.get("cleardate:method") or ""),
        _number(about.get("cleardate:score")),
        _number(about.get("cleardate:cloud_share")),
    )


def _file(asset: Any, folder: Path) -> str:
    """The file of an asset as GDAL opens it; empty for what is not on this machine."""
    href = asset.get("href") if isinstance(asset, dict) else None
    if not isinstance(href, str) or not href or href.lstrip().startswith("<") or "\0" in href:
        return ""
    if remote_address(href):
        return ""
    packed = _PACKED.fullmatch(href)
    if packed is not None:
        return f"{packed[1]}{os.path.abspath(folder / packed[2])}"
    return placed(href, folder)


def _bands(asset: dict[str, Any], file: str) -> Iterator[BandFile]:
    records = [each for each in _list(asset.get("raster:bands")) if isinstance(each, dict)]
    names = list(_names(asset))
    for index, record in enumerate(records[:MOST_BANDS], 1):
        scale, offset = _number(record.get("scale")), _number(record.get("offset"))
        yield BandFile(
            names[index - 1] if index <= len(names) else str(index),
            file,
            index,
            1.0 if scale is None else scale,
            0.0 if offset is None else offset,
            _number(record.get("nodata")),
        )


def _names(asset: dict[str, Any]) -> Iterator[str]:
    """Common names of optical bands, polarisations of SAR."""
    for name in _list(asset.get("sar:polarizations")):
        yield str(name)
    for band in _list(asset.get("eo:bands")):
        about = band if isinstance(band, dict) else {}
        yield str(about.get("common_name") or about.get("name") or "")


def _mask(asset: dict[str, Any], file: str) -> Optional[MaskBand]:
    kind = asset.get("cleardate:mask_kind")
    if kind not in MASK_KINDS:
        return None
    values = _list(asset.get("cleardate:cloud_values"))
    whole = tuple(v for v in values if isinstance(v, int) and not isinstance(v, bool))
    return MaskBand(file, kind, whole or None)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _number(value: Any) -> Optional[float]:
    """A number as JSON or STAC says it; None for none, and for NaN and infinity."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None
