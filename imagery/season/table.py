"""A table of acquisitions (CSV), for stacks that no reader of products knows.

Columns ``date, optical, clouds, sar`` and, where wished, ``cloud_values, cloud_kind, scale, offset,
sar_units, orbit, bands``; one row for each date, paths from the table's folder, empty where there
is nothing.
"""

from __future__ import annotations

import csv
import dataclasses
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from ...contract.choices import MASK_KINDS, SAR_UNITS
from ...contract.errors import InputError
from ...contract.files.given import read_file
from ...contract.layers import OPTICAL, OPTICAL_BANDS, SAR, SAR_BANDS
from ...contract.mask_kinds import AUTO
from ...contract.products import (
    AMPLITUDE,
    ASSUMED,
    DB,
    METADATA,
    POWER,
    TAGS,
    Product,
    ProductBand,
    ProductMask,
    is_product_path,
)
from ...contract.sentence import say
from ..products.names import utc, whole_number
from ..products.raster_header import raster_header
from ..products.sar_bands import SarUnit, with_units
from ..products.search import products_in

NEEDED = ("date", "optical", "clouds", "sar")
WISHED = ("cloud_values", "cloud_kind", "scale", "offset", "sar_units", "orbit", "bands")
_COMMON = {"Red": "red", "Green": "green", "Blue": "blue", "NIR": "nir"}
_UNITS = {"db": DB, "power": POWER, "amplitude": AMPLITUDE}


def read_table(path: Path) -> list[Product]:
    """The acquisitions of a table; InputError that names the row for what cannot be."""
    content = read_file(path, say("The table {path}", path=path))
    try:
        text = content.decode("utf-8-sig")
        dialect = csv.Sniffer().sniff(text.partition("\n")[0], ",;\t")
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            say("The table {path} is no CSV in UTF-8.", path=path),
            "Save it as CSV with the columns date, optical, clouds and sar.",
        ) from error
    rows = csv.DictReader(io.StringIO(text), dialect=dialect)
    names = [(name or "").strip().lower() for name in rows.fieldnames or ()]
    missing = [name for name in NEEDED if name not in names]
    unknown = [name for name in names if name and name not in (*NEEDED, *WISHED)]
    if missing or unknown:
        raise InputError(
            say(
                "The table {path} has the columns {names}.",
                path=path,
                names=", ".join(names) or "?",
            ),
            say(
                "Give {needed}, and where wished {wished}.",
                needed=", ".join(NEEDED),
                wished=", ".join(WISHED),
            ),
        )
    found: list[Product] = []
    for number, row in enumerate(rows, 2):
        values = {
            (key or "").strip().lower(): (value or "").strip()
            for key, value in row.items()
            if isinstance(value, str) or value is None
        }
        try:
            found += _row(values, path.parent)
        except InputError as error:
            raise InputError(
                say("Row {number} of {path}: {text}", number=number, path=path, text=error.message),
                error.remedy,
            ) from error
    return found


def _row(values: Mapping[str, str], folder: Path) -> Iterator[Product]:
    if not any(values.values()):
        return
    day = utc(values.get("date", ""))
    if not day:
        raise InputError(
            say("{date!r} is no date.", date=values.get("date", "")), "Write it as 2018-05-26."
        )
    if values.get("optical"):
        yield _optical(values, folder, day)
    if values.get("sar"):
        yield _sar(values, folder, day)


def _optical(values: Mapping[str, str], folder: Path, day: str) -> Product:
    path = str(folder / values["optical"])
    product = _known(path, OPTICAL) or _plain(path, values, day)
    if values.get("clouds"):
        product = dataclasses.replace(product, mask=_mask(values, folder))
    return dataclasses.replace(product, datetime=product.datetime or day)


def _mask(values: Mapping[str, str], folder: Path) -> ProductMask:
    kind = values.get("cloud_kind") or AUTO
    if kind not in MASK_KINDS:
        raise InputError(
            say("There is no kind of mask {kind!r}.", kind=kind),
            say("Say {kinds}.", kinds=", ".join(MASK_KINDS)),
        )
    try:
        text = values.get("cloud_values", "").replace(",", " ").replace(";", " ")
        numbers = tuple(int(part) for part in text.split())
    except ValueError as error:
        raise InputError(
            say("{text!r} are no values of a mask.", text=values["cloud_values"]),
            "Write them as 3 8 9 10.",
        ) from error
    return ProductMask(kind, str(folder / values["clouds"]), numbers or None)


def _known(path: str, kind: str) -> Product | None:
    """The product at a path, if it leads to one. InputError if that cannot be used."""
    if not is_product_path(path):
        return None
    found = [product for product in products_in(path) if product.kind in (kind, "")]
    usable = [product for product in found if product.is_usable]
    if not usable:
        raise InputError(found[0].problem if found else say("{path} is empty.", path=path))
    return usable[0]


def _plain(path: str, values: Mapping[str, str], day: str) -> Product:
    """An optical raster, its bands as the table names them, else by its own names or number."""
    header = raster_header(path)
    names = [name.strip() for name in values.get("bands", "").replace(";", ",").split(",") if name]
    names = names or [name for name in header.bands if name]
    if not names and len(header.bands) == len(OPTICAL_BANDS):
        names = list(OPTICAL_BANDS)
    if len(names) != len(header.bands):
        raise InputError(
            say("{path} has {count} bands without names.", path=path, count=len(header.bands)),
            "Name them in the column bands.",
        )
    stated = bool(values.get("scale") or values.get("offset"))
    scale = _number(values, "scale", header.scales[0] if header.is_scaled else 1.0)
    offset = _number(values, "offset", header.offsets[0] if header.is_scaled else 0.0)
    bands = tuple(
        ProductBand(
            name,
            _COMMON.get(name, name.lower()),
            path,
            number,
            scale,
            offset,
            header.nodata[number - 1],
            resolution=header.resolution,
        )
        for number, name in enumerate(names, 1)
    )
    source = METADATA if stated else TAGS if header.is_scaled else ASSUMED
    return Product(
        path, OPTICAL, "raster", datetime=day, epsg=header.epsg, bands=bands, offset_source=source
    )


def _sar(values: Mapping[str, str], folder: Path, day: str) -> Product:
    path = str(folder / values["sar"])
    product = _known(path, SAR)
    if product is None:
        header = raster_header(path)
        if len(header.bands) > len(SAR_BANDS):
            raise InputError(
                say("{path} has {count} bands.", path=path, count=len(header.bands)),
                "Give SAR with VV and VH.",
            )
        bands = [
            ProductBand(
                name,
                name,
                path,
                number,
                header.scales[number - 1],
                header.offsets[number - 1],
                header.nodata[number - 1],
                resolution=header.resolution,
            )
            for number, name in enumerate(SAR_BANDS[: len(header.bands)], 1)
        ]
        units = values.get("sar_units", "").lower()
        if units and units not in SAR_UNITS:
            raise InputError(
                say("There are no units {units!r}.", units=units),
                say("Say {sar_units}.", sar_units=", ".join(SAR_UNITS)),
            )
        stated = SarUnit(_UNITS[units], METADATA) if units in _UNITS else None
        assumed: list[str] = []
        known, source = with_units(bands, header, Path(path).name, stated, assumed)
        product = Product(
            path,
            SAR,
            "raster",
            datetime=day,
            epsg=header.epsg,
            bands=known,
            offset_source=source,
            assumed=tuple(assumed),
        )
    orbit = whole_number(values.get("orbit", ""))
    return dataclasses.replace(
        product,
        datetime=product.datetime or day,
        relative_orbit=product.relative_orbit if orbit is None else orbit,
    )


def _number(values: Mapping[str, str], name: str, otherwise: float) -> float:
    text = values.get(name, "")
    if not text:
        return otherwise
    try:
        return float(text.replace(",", "."))
    except ValueError as error:
        raise InputError(
            say("{text!r} in the column {name} is no number.", text=text, name=name),
            "Write it as 0.0001.",
        ) from error
