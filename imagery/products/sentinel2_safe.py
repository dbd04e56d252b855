"""Sentinel-2 Level-2A in ESA's SAFE form, as a folder or as the zip that browsers deliver.

Quantification and offset are those of the product's own XML: neither the date nor the numbers tell
them (products of 2018 were processed again with an offset, and dark water lies below 1000 in them).
The number 0 is nodata by the XML's special values, though no tag of the JPEG 2000 files says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from ...contract.errors import InputError
from ...contract.mask_kinds import PROBABILITY, SCL
from ...contract.products import METADATA, Product, ProductBand, ProductMask
from ...contract.sentence import say
from .metadata_xml import Element, finite, parse_xml, text_of
from .names import (
    SENTINEL2_BANDS,
    SENTINEL2_ORDER,
    Sentinel2Name,
    sentinel2_name,
    tile_epsg,
    utc,
    whole_number,
)
from .places import Place
from .reader import ProductFiles, cannot, one

METADATA_FILE = "MTD_MSIL2A.xml"
_LEVEL1 = "MTD_MSIL1C.xml"
_IMAGE = re.compile(r"_(B\d[\dA]|SCL)_(\d\d)m(?:\.jp2|\.tif)?$")
_NEWEST = 5.12
"""The newest baseline that was known when this was written."""
_FIRST_OFFSET = 4.0
NEEDED = ("red", "green", "blue")
_NIR = ("nir", "nir08")


def find(place: Place, names: Sequence[str]) -> Iterator[ProductFiles]:
    """SAFE folders in a place, and the place itself if it is one."""
    if METADATA_FILE in names or _LEVEL1 in names:
        yield ProductFiles(place.path, frozenset(names), one(read_safe, place))
        return
    for name in names:
        if name.endswith(".SAFE/") and sentinel2_name(name) is not None:
            below = place.below(name)
            yield ProductFiles(below.path, frozenset([name]), one(read_safe, below, name))


def read_safe(safe: Place, name: str = "") -> Product:
    """The acquisition in a SAFE folder; one with a problem if bands that are needed are missing.

    InputError if its metadata cannot be read.
    """
    by_name = sentinel2_name(name) or sentinel2_name(PurePosixPath(safe.path).name)
    level1 = not safe.has(METADATA_FILE) and (
        safe.has(_LEVEL1) or (by_name is not None and by_name.level == "L1C")
    )
    if level1:
        return _named_only(safe, by_name, _level1_problem(safe.path))
    if not safe.has(METADATA_FILE):
        error = InputError(
            say("{path} has no {name}.", path=safe.path, name=METADATA_FILE),
            "Download the whole product again.",
        )
        return _named_only(safe, by_name, error)
    what = say("The metadata {name} of {path}", name=METADATA_FILE, path=safe.path)
    content = safe.read(METADATA_FILE)
    root = parse_xml(content, what, until=("Spectral_Information_List", "Quality_Indicators_Info"))
    return _described(safe, root, by_name)


def _level1_problem(path: str) -> InputError:
    return InputError(
        say(
            "{path} is Level-1C: reflectance above the atmosphere, with no scene classification.",
            path=path,
        ),
        "Download Level-2A (S2…_MSIL2A_…), or make it with Sen2Cor.",
    )


def _named_only(safe: Place, name: Sentinel2Name | None, error: InputError) -> Product:
    """What the name says of a product that cannot be used."""
    product = Product(safe.path, "optical", "Sentinel-2 SAFE")
    if name is not None:
        product = Product(
            safe.path,
            "optical",
            "Sentinel-2 SAFE",
            name.sensor,
            name.datetime,
            name.tile,
            tile_epsg(name.tile),
            name.relative_orbit,
        )
    return cannot(product, error)


def _described(safe: Place, root: Element, by_name: Sentinel2Name | None) -> Product:
    name = sentinel2_name(text_of(root, "PRODUCT_URI")) or by_name
    tile = name.tile if name is not None else ""
    assumed: list[str] = []
    epsg, files = _epsg(safe, tile, assumed)
    bands, masks = _images(safe, root, assumed)
    orbit = text_of(root, "SENSING_ORBIT_NUMBER")
    product = Product(
        safe.path,
        "optical",
        "Sentinel-2 SAFE",
        text_of(root, "SPACECRAFT_NAME"),
        utc(text_of(root, "PRODUCT_START_TIME")),
        tile,
        epsg,
        whole_number(orbit),
        _absolute_orbit(root),
        text_of(root, "SENSING_ORBIT_DIRECTION").lower(),
        bands,
        masks[0] if masks else None,
        METADATA,
        tuple(assumed),
        files=(safe.gdal_name(METADATA_FILE), *files),
    )
    missing = missing_bands(bands)
    return cannot(product, missing) if missing is not None else product


def missing_bands(bands: Sequence[ProductBand]) -> InputError | None:
    """What is wrong where the files of red, green, blue or a near infrared are not there."""
    there = {band.common_name for band in bands if band.file}
    lacking = [name for name in NEEDED if name not in there]
    if not there & set(_NIR):
        lacking.append("nir")
    if not lacking:
        return None
    if not there:
        return InputError("No image file of it is there.", "Download the whole product again.")
    return InputError(
        say("The files of its bands {names} are missing.", names=", ".join(lacking)),
        "Download the whole product again.",
    )


def _absolute_orbit(root: Element) -> int | None:
    """It stands in the names of the granule's folder alone: L2A_T31UES_A006394_…."""
    found = re.search(r"_A(\d{6})_", text_of(root, "IMAGE_FILE"))
    return int(found[1]) if found is not None else None


def _epsg(safe: Place, tile: str, assumed: list[str]) -> tuple[int | None, list[str]]:
    """The CRS by the metadata of the granule, without these by the name of the tile."""
    granules = [name for name in _names(safe, "GRANULE") if name.endswith("/")]
    files = [f"GRANULE/{name}MTD_TL.xml" for name in granules]
    files = [name for name in files if safe.has(name)]
    for name in files:
        what = say("The metadata {name} of {path}", name=name, path=safe.path)
        root = parse_xml(safe.read(name), what, until=("Size", "Geoposition", "Tile_Angles"))
        found = re.fullmatch(r"EPSG:(\d{4,6})", text_of(root, "HORIZONTAL_CS_CODE"))
        if found is not None:
            return int(found[1]), [safe.gdal_name(name)]
    epsg = tile_epsg(tile)
    if epsg is not None:
        assumed.append(
            say(
                "There are no metadata of the granule: EPSG:{epsg} is that of tile {tile}.",
                epsg=epsg,
                tile=tile,
            )
        )
    return epsg, []


def _names(safe: Place, folder: str) -> list[str]:
    try:
        return safe.below(folder).names()
    except InputError:
        return []


def _images(
    safe: Place, root: Element, assumed: list[str]
) -> tuple[tuple[ProductBand, ...], list[ProductMask]]:
    """Bands, each of its finest file that is there, and masks, best first."""
    quantification, offsets = _radiometry(safe, root, assumed)
    nodata = _nodata(root)
    declared = [(element.text or "").strip() for element in root.iter("IMAGE_FILE")]
    files = {**_declared(declared), **_found(safe)}
    bands = []
    for band in SENTINEL2_ORDER:
        sizes = {size: name for (key, size), name in files.items() if key == band}
        if not sizes:
            continue
        there = [size for size in sorted(sizes) if sizes[size]]
        size = there[0] if there else min(sizes)
        bands.append(
            ProductBand(
                band,
                SENTINEL2_BANDS[band][0],
                sizes[size],
                scale=1 / quantification,
                offset=offsets.get(band, 0.0) / quantification,
                nodata=nodata,
                resolution=float(size),
            )
        )
    return tuple(bands), list(_masks(safe, files))


def _declared(names: list[str]) -> dict[tuple[str, int], str]:
    """The bands and resolutions that the metadata list, without files: those are looked for."""
    found = (_IMAGE.search(name) for name in names)
    return {(match[1], int(match[2])): "" for match in found if match is not None}


def _found(safe: Place) -> dict[tuple[str, int], str]:
    """The files that are there, also of those that the metadata do not list."""
    files = {}
    for granule in _names(safe, "GRANULE"):
        for folder in ("R60m", "R20m", "R10m"):
            inner = f"GRANULE/{granule}IMG_DATA/{folder}"
            for name in _names(safe, inner):
                found = _IMAGE.search(name)
                if found is not None:
                    files[found[1], int(found[2])] = safe.gdal_name(f"{inner}/{name}")
    return files


def _masks(safe: Place, files: dict[tuple[str, int], str]) -> Iterator[ProductMask]:
    for (band, _), name in sorted(files.items()):
        if band == "SCL" and name:
            yield ProductMask(SCL, name)
    for granule in _names(safe, "GRANULE"):
        for name in ("MSK_CLDPRB_20m.jp2", "MSK_CLDPRB_60m.jp2"):
            path = f"GRANULE/{granule}QI_DATA/{name}"
            if safe.has(path):
                yield ProductMask(PROBABILITY, safe.gdal_name(path))


def _radiometry(safe: Place, root: Element, assumed: list[str]) -> tuple[float, dict[str, float]]:
    """Numbers per reflectance, and what is added to the numbers of each band."""
    try:
        quantification = finite(text_of(root, "BOA_QUANTIFICATION_VALUE"))
        if not 1 <= quantification < 1e9:
            raise ValueError(quantification)
        offsets = {
            SENTINEL2_ORDER[int(element.get("band_id", ""))]: finite(element.text or "")
            for element in root.iter("BOA_ADD_OFFSET")
        }
    except (ValueError, IndexError) as error:
        raise InputError(
            say("The metadata of {path} do not say the units of its numbers.", path=safe.path),
            "Download the product again.",
        ) from error
    baseline = text_of(root, "PROCESSING_BASELINE")
    number = float(baseline) if re.fullmatch(r"\d+\.\d+", baseline) else None
    if number is None or number > _NEWEST:
        assumed.append(
            say(
                "The processing baseline {baseline} is not known here: scale and offset are "
                "taken as its metadata state them.",
                baseline=baseline or "?",
            )
        )
    elif number >= _FIRST_OFFSET and not offsets:
        assumed.append(
            say(
                "Baseline {baseline} should list an offset, and its metadata list none: 0 is "
                "taken.",
                baseline=baseline,
            )
        )
    return quantification, offsets


def _nodata(root: Element) -> float:
    """The number that means nothing was seen, by the special values; 0 where they are silent."""
    for element in root.iter("Special_Values"):
        if text_of(element, "SPECIAL_VALUE_TEXT") == "NODATA":
            index = text_of(element, "SPECIAL_VALUE_INDEX")
            number = whole_number(index)
            if number is not None:
                return float(number)
    return 0.0
