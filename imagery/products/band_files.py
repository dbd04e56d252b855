"""Single-band files that belong together by their names: ``…_B04_10m.jp2``, ``B04.tif``,
``red.tif``, ``SR_B4.TIF``, ``…_VV.tif``, and HLS, MAJA and Sentinel Hub's exports."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

from ...contract.mask_kinds import FMASK, HLS, QA_PIXEL, SCL, VALUES
from ...contract.products import (
    ASSUMED,
    NAME,
    TAGS,
    Product,
    ProductBand,
    ProductMask,
)
from ...contract.sentence import say
from ...contract.units import DN_SCALE, OFFSET_DN, guessed_scale
from .names import (
    LANDSAT_BANDS,
    POLARISATIONS,
    SENTINEL2_BANDS,
    landsat_name,
    sentinel1_name,
    sentinel2_name,
    tile_in,
    utc,
)
from .places import Place
from .raster_header import RasterHeader, central_values, raster_header
from .reader import ProductFiles, cannot
from .sar_bands import in_order, with_units
from .sar_rasters import read_raster
from .sentinel2_safe import missing_bands

_RASTER = (".tif", ".tiff", ".jp2", ".img", ".vrt")
_COLOURS = {common: name for name, (common, _) in SENTINEL2_BANDS.items()}
_MASKS = {"SCL": SCL, "QA_PIXEL": QA_PIXEL, "FMASK": FMASK, "CLM_R1": VALUES}
_TOKEN = re.compile(
    r"(?:^|[_.\-])(?P<band>(?:SR_)?B\d[\dA]?|VV|VH|HH|HV|SCL|QA_PIXEL|FMASK|CLM_R1|"
    + "|".join(sorted(_COLOURS, key=len, reverse=True))
    + r")(?:_(?P<size>\d\d)m)?(?P<raw>_\(Raw\))?$",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?<!\d)(20\d{2}-?\d{2}-?\d{2}(?:[T-]?\d{6})?)(?!\d)")
"""The first moment counts, also one that cannot be: those after it are of the processing."""
_JULIAN = re.compile(r"\.(20\d{2})(\d{3})T(\d{6})\.")


class _File(NamedTuple):
    name: str
    band: str
    size: int


@dataclass
class _Group:
    """Files of one acquisition: what their names share, after the name of their folder, is
    ``about``, which tells of satellite and time."""

    stem: str
    about: str
    files: list[_File] = field(default_factory=list)


def find(place: Place, names: Sequence[str]) -> Iterator[ProductFiles]:
    """Files in a place whose names differ by their band alone."""
    groups: dict[str, _Group] = {}
    folder = Path(place.path).name
    for name in names:
        stem, _, ending = name.rpartition(".")
        found = _TOKEN.search(stem) if f".{ending.lower()}" in _RASTER else None
        if found is not None and not _names_another(stem[: found.start()], found["band"]):
            band = found["band"].upper()
            rest = stem[: found.start()]
            group = groups.setdefault(rest.lower(), _Group(rest, f"{folder}/{rest}"))
            group.files.append(_File(name, band, int(found["size"] or 0)))
    alone = len(groups) == 1
    for group in groups.values():
        first = min(file.name for file in group.files)
        path = place.path if alone and len(group.files) > 1 else place.gdal_name(first)
        yield ProductFiles(
            path,
            frozenset(file.name for file in group.files),
            partial(_read, place, group, path),
        )


def _names_another(before: str, band: str) -> bool:
    """Whether a name has another band right before its last: it is that of a stack."""
    other = _TOKEN.search(before)
    return other is not None and other["band"].upper() != band.upper()


def _read(place: Place, group: _Group, path: str) -> list[Product]:
    """The acquisition in a group, and what is in those of its files that have several bands."""
    stacks: list[str] = []
    is_sar = any(file.band in POLARISATIONS for file in group.files)
    product = (_sar if is_sar else _optical)(place, group, path, stacks)
    found = [product] if product is not None else []
    for name in stacks:
        found += read_raster(name, place.gdal_name(name))
    return found


def _sar(place: Place, group: _Group, path: str, stacks: list[str]) -> Product | None:
    about = sentinel1_name(group.about)
    found, facts_of = [], {}
    for file in group.files:
        if file.band in POLARISATIONS:
            name = place.gdal_name(file.name)
            facts = raster_header(name)
            if len(facts.bands) > 1:
                stacks.append(file.name)
                continue
            facts_of[file.band] = facts
            found.append(
                ProductBand(
                    file.band,
                    file.band,
                    name,
                    scale=facts.scales[0],
                    offset=facts.offsets[0],
                    nodata=facts.nodata[0],
                    resolution=facts.resolution,
                )
            )
    if not found:
        return None
    ordered = in_order(found)
    facts, assumed = facts_of[ordered[0].name], list[str]()
    bands, source = with_units(ordered, facts, group.files[0].name, None, assumed)
    return Product(
        path,
        "sar",
        "band files",
        about.sensor if about is not None else "",
        about.datetime if about is not None else _time(group.about),
        tile_in(group.about),
        facts.epsg,
        about.relative_orbit if about is not None else None,
        about.absolute_orbit if about is not None else None,
        bands=bands,
        offset_source=source,
        assumed=tuple(assumed),
    )


def _optical(place: Place, group: _Group, path: str, stacks: list[str]) -> Product | None:
    bands: dict[str, ProductBand] = {}
    landsat, assumed = _is_landsat(group), list[str]()
    source, facts = "", None
    for file in sorted(group.files, key=lambda file: file.size):
        name = _band_name(file.band, landsat)
        if name not in (LANDSAT_BANDS if landsat else SENTINEL2_BANDS) or name in bands:
            continue
        common = LANDSAT_BANDS[name] if landsat else SENTINEL2_BANDS[name][0]
        opened = place.gdal_name(file.name)
        header = raster_header(opened)
        if len(header.bands) > 1:
            stacks.append(file.name)
            continue
        facts = header
        if not source:
            source = _source(group, facts, assumed)
        bands[name] = _band(name, common, opened, facts, _units(group, source, facts, opened))
    if stacks and not bands:
        return None
    about = landsat_name(group.about)
    product = Product(
        path,
        "optical",
        _form(group),
        about.sensor if about is not None else _satellite(group.about, landsat),
        about.datetime if about is not None else _time(group.about),
        about.tile if about is not None else tile_in(group.about),
        facts.epsg if facts is not None else None,
        bands=tuple(bands[name] for name in sorted(bands)),
        mask=_mask(place, group),
        offset_source=source,
        assumed=tuple(assumed),
    )
    missing = missing_bands(product.bands)
    return product if missing is None else cannot(product, missing)


def _form(group: _Group) -> str:
    stem = group.stem.upper()
    if stem.startswith("HLS."):
        return "HLS"
    return "MAJA" if stem.endswith(("_FRE", "_SRE")) else "band files"


def _is_landsat(group: _Group) -> bool:
    """B5 is Landsat's near infrared and Sentinel-2's red edge."""
    names = {file.band for file in group.files}
    if group.stem.upper().startswith("HLS.L30") or landsat_name(group.about) is not None:
        return True
    if any(name.startswith("SR_") for name in names):
        return True
    short = any(re.fullmatch(r"B\d", name) for name in names)
    return short and "B5" in names and "B8" not in names and "B8A" not in names


def _band_name(text: str, landsat: bool) -> str:
    name = text.removeprefix("SR_")
    if name.lower() in _COLOURS and not landsat:
        return _COLOURS[name.lower()]
    number = re.fullmatch(r"B0?(\d{1,2}A?)", name)
    if number is None:
        return name
    return f"B{number[1]}" if landsat else f"B{number[1]:0>2}"


def _source(group: _Group, facts: RasterHeader, assumed: list[str]) -> str:
    """Where scale and offset of the group are from."""
    if facts.is_scaled:
        return TAGS
    about = group.about
    named = _form(group) != "band files" or sentinel2_name(about) or landsat_name(about)
    if named or any(file.band.startswith("SR_") for file in group.files):
        return NAME
    assumed.append(
        say(
            "Neither metadata nor names state scale and offset: reflectance is taken as number x "
            "0.0001 for whole numbers, without offset."
        )
    )
    return ASSUMED


def _units(group: _Group, source: str, facts: RasterHeader, file: str) -> tuple[float, float]:
    """Scale and offset of a band."""
    if source == TAGS:
        return facts.scales[0], facts.offsets[0]
    if facts.dtypes[0].startswith("float"):
        return 1.0, 0.0
    name = sentinel2_name(group.about)
    if name is not None:
        return DN_SCALE, -OFFSET_DN * DN_SCALE if float(name.baseline) >= 4 else 0.0
    if _form(group) == "band files" and source == NAME:
        return 2.75e-05, -0.2
    if source == ASSUMED:
        numbers = central_values(file, 1, facts.nodata[0])
        return guessed_scale(float(numbers.max()) if numbers.size else 10.0), 0.0
    return DN_SCALE, 0.0


def _band(
    name: str, common: str, file: str, facts: RasterHeader, units: tuple[float, float]
) -> ProductBand:
    nodata = facts.nodata[0]
    if nodata is None and not facts.dtypes[0].startswith("float"):
        nodata = 0.0
    return ProductBand(name, common, file, 1, *units, nodata=nodata, resolution=facts.resolution)


def _mask(place: Place, group: _Group) -> ProductMask | None:
    for file in sorted(group.files, key=lambda file: file.size):
        if file.band in _MASKS:
            kind = HLS if _form(group) == "HLS" else _MASKS[file.band]
            return ProductMask(kind, place.gdal_name(file.name))
    return None


def _satellite(stem: str, landsat: bool) -> str:
    found = re.search(r"(?:S2|SENTINEL2)([A-D])", stem.upper())
    if found is not None:
        return f"Sentinel-2{found[1]}"
    return "Landsat" if landsat else "Sentinel-2" if tile_in(stem) else ""


def _time(stem: str) -> str:
    julian = _JULIAN.search(stem)
    if julian is not None:
        try:
            day = datetime.datetime.strptime(julian[1] + julian[2], "%Y%j")
        except ValueError:
            return ""
        return utc(f"{day:%Y%m%d}T{julian[3]}")
    found = _DAY.search(stem)
    return utc(re.sub(r"^(\d{8})-(\d{6})$", r"\1T\2", found[1])) if found is not None else ""
