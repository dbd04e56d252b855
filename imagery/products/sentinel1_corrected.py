"""Terrain-corrected Sentinel-1 as single-band files by polarisation: the Planetary Computer's and
AWS's RTC, HyP3's folders, and what pyroSAR writes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePosixPath

from ...contract.errors import InputError
from ...contract.products import AMPLITUDE, DB, NAME, POWER, Product, ProductBand
from ...contract.remote import remote_address
from ...contract.sentence import say
from .names import relative_orbit, sentinel1_name, tile_in, utc, whole_number
from .places import Place
from .raster_header import RasterHeader, raster_header
from .reader import ProductFiles, cannot
from .sar_bands import SarUnit, in_order, with_units
from .sar_rasters import read_raster

_PLANETARY = re.compile(r"(iw)-(vv|vh|hh|hv)\.rtc\.tiff?$")
_AWS = re.compile(r"(Gamma0)_(VV|VH)\.(?:tif|tiff|vrt)$")
_HYP3 = re.compile(
    r"((S1[A-D])_(?:IW|EW|S\d)_(\d{8}T\d{6})_[SD][VH][PRO]_RTC\d\d_[GSI]_[gs]([pda])\w{4}_\w{4})"
    r"_(VV|VH|HH|HV)\.tiff?$"
)
_PYROSAR = re.compile(
    r"((S1[A-D])__(?:IW|EW|S\d)_+([AD])_(\d{8}T\d{6}))_(VV|VH|HH|HV)_([\w-]+)\.tiff?$"
)
_SOURCE = re.compile(r"<SourceFilename[^>]*>([^<]*)<")
_HYP3_UNITS = {"p": POWER, "d": DB, "a": AMPLITUDE}
"""By the letter in the name: power, dB or amplitude, the root of power."""


@dataclass(frozen=True)
class _Form:
    """How one provider names the files of a product: groups 1 of ``pattern`` belong together."""

    pattern: re.Pattern[str]
    polarisation: int
    read: Callable[[Place, dict[str, str], str], Product]


def find(place: Place, names: Sequence[str]) -> Iterator[ProductFiles]:
    """The products in a place, with the files of all their polarisations."""
    for form in _FORMS:
        groups: dict[str, dict[str, str]] = {}
        for name in names:
            found = form.pattern.match(name)
            if found is not None:
                files = groups.setdefault(_rest(name, found, form.polarisation), {})
                files.setdefault(found[form.polarisation].upper(), name)
        for key, files in groups.items():
            alone = len(groups) == 1 and form.pattern is not _PYROSAR
            path = place.path if alone else place.gdal_name(min(files.values()))
            yield ProductFiles(
                path,
                frozenset(name for name in names if name in files.values() or _side(name, key)),
                partial(_read, form, place, files, path),
            )


def _read(form: _Form, place: Place, files: dict[str, str], path: str) -> list[Product]:
    """The product of the files of one band, and each stack among them by itself."""
    counts = {name: len(raster_header(place.gdal_name(name)).bands) for name in files.values()}
    single = {key: name for key, name in files.items() if counts[name] == 1}
    found = [form.read(place, single, path)] if single else []
    for name in files.values():
        if name not in single.values():
            found += read_raster(name, place.gdal_name(name))
    return found


def _rest(name: str, found: re.Match[str], polarisation: int) -> str:
    """A file's name without its polarisation and ending."""
    return name[: found.start(polarisation)]


def _side(name: str, key: str) -> bool:
    """Whether a file is a companion of a product, such as HyP3's maps of the incidence angle."""
    return len(key) > len("Gamma0_") and name.startswith(key)


def _planetary(place: Place, files: dict[str, str], path: str) -> Product:
    """It lies below a folder of the name of the GRD that it was made of."""
    name = sentinel1_name(place.path)
    bands, facts, assumed, source = _bands(place, files, SarUnit(POWER, NAME))
    return Product(
        path.removesuffix("/measurement"),
        "sar",
        "Planetary Computer RTC",
        name.sensor if name else "Sentinel-1",
        name.datetime if name else "",
        tile_in(PurePosixPath(place.path).name),
        facts.epsg,
        name.relative_orbit if name else None,
        name.absolute_orbit if name else None,
        "",
        bands,
        offset_source=source,
        assumed=tuple(assumed),
    )


def _aws(place: Place, files: dict[str, str], path: str) -> Product:
    """The tags of its files say all, those of a VRT of them as well, which may lead elsewhere."""
    bands, facts, assumed, source = _bands(place, files, SarUnit(POWER, NAME))
    tags = facts.tags
    satellite = tags.get("MISSION_ID", "")
    orbit = tags.get("ABSOLUTE_ORBIT_NUMBER", "")
    absolute = whole_number(orbit)
    first = sentinel1_name(tags.get("SCENES", ""))
    time = first.datetime if first is not None else utc(tags.get("DATE", ""))
    product = Product(
        path,
        "sar",
        "AWS RTC",
        f"Sentinel-{satellite[1:]}" if satellite else "Sentinel-1",
        time,
        tags.get("TILE_ID", ""),
        facts.epsg,
        relative_orbit(satellite, absolute) if absolute is not None else None,
        absolute,
        tags.get("ORBIT_DIRECTION", "").lower(),
        bands,
        offset_source=source,
        assumed=tuple(assumed),
    )
    return on_network(place, files.values(), product)


def on_network(place: Place, files: Iterable[str], product: Product) -> Product:
    """The product, with a problem if a VRT among its files names an address on the network."""
    for name in files:
        text = place.read(name).decode("utf-8", "replace") if name.endswith(".vrt") else ""
        address = next(filter(None, map(remote_address, _SOURCE.findall(text))), None)
        if address is not None:
            error = InputError(
                say("{name} leads to the network: it names {address}.", name=name, address=address),
                "Download what it names and name the copy; or allow the network with "
                "--allow-network (in QGIS: ALLOW_NETWORK).",
            )
            return replace(cannot(product, error), remote=address)
    return product


def _hyp3(place: Place, files: dict[str, str], path: str) -> Product:
    found = _matched(_HYP3, files)
    unit = SarUnit(_HYP3_UNITS[found[4]], NAME)
    bands, facts, assumed, source = _bands(place, files, unit)
    return Product(
        path,
        "sar",
        "HyP3 RTC",
        f"Sentinel-{found[2][1:]}",
        utc(found[3]),
        epsg=facts.epsg,
        bands=bands,
        offset_source=source,
        assumed=tuple(assumed),
    )


def _pyrosar(place: Place, files: dict[str, str], path: str) -> Product:
    found = _matched(_PYROSAR, files)
    unit = SarUnit(DB, NAME) if found[6].lower().endswith("db") else None
    bands, facts, assumed, source = _bands(place, files, unit)
    return Product(
        path,
        "sar",
        "pyroSAR",
        f"Sentinel-{found[2][1:]}",
        utc(found[4]),
        epsg=facts.epsg,
        orbit_direction={"A": "ascending", "D": "descending"}[found[3]],
        bands=bands,
        offset_source=source,
        assumed=tuple(assumed),
    )


def _matched(pattern: re.Pattern[str], files: Mapping[str, str]) -> re.Match[str]:
    """What the name of the first file says; ValueError for files that find has not found."""
    found = pattern.match(min(files.values()))
    if found is None:
        raise ValueError(f"{files} have other names")
    return found


def _bands(
    place: Place, files: dict[str, str], unit: SarUnit | None
) -> tuple[tuple[ProductBand, ...], RasterHeader, list[str], str]:
    """The bands of single-band files by polarisation, the facts of the first, what is assumed, and
    the source of their units."""
    assumed: list[str] = []
    found = []
    facts_of = {name: raster_header(place.gdal_name(file)) for name, file in files.items()}
    for name, file in files.items():
        facts = facts_of[name]
        found.append(
            ProductBand(
                facts.bands[0] or name,
                name,
                place.gdal_name(file),
                scale=facts.scales[0],
                offset=facts.offsets[0],
                nodata=facts.nodata[0],
                resolution=facts.resolution,
            )
        )
    ordered = in_order(found)
    facts = facts_of[ordered[0].common_name]
    bands, source = with_units(ordered, facts, files[ordered[0].common_name], unit, assumed)
    return bands, facts, assumed, source


_FORMS = (
    _Form(_PLANETARY, 2, _planetary),
    _Form(_AWS, 2, _aws),
    _Form(_HYP3, 5, _hyp3),
    _Form(_PYROSAR, 5, _pyrosar),
)
