"""Landsat 8 and 9, Collection 2 Level-2, as its folder, its tar or its MTL file.

Scale and offset are those of the MTL's group on surface reflectance; the one on Level 1 below it
has other values under the same names. ``T1`` and ``T2`` in names are tiers of quality, not dates.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from ...contract.errors import InputError
from ...contract.mask_kinds import QA_PIXEL
from ...contract.products import METADATA, Product, ProductBand, ProductMask
from ...contract.sentence import say
from .metadata_xml import finite, parse_xml
from .names import LANDSAT_BANDS, utc, whole_number
from .places import Place
from .reader import ProductFiles, cannot, one
from .sentinel2_safe import missing_bands

_MTL = re.compile(r"(L[CO]0[89]_\w+)_MTL\.(txt|json|xml)$")
_ENDINGS = ("txt", "json", "xml")
Groups = Mapping[str, Mapping[str, str]]


def find(place: Place, names: Sequence[str]) -> Iterator[ProductFiles]:
    """The products whose MTL is in a place, with all files of their names."""
    stems = dict.fromkeys(found[1] for name in names if (found := _MTL.search(name)) is not None)
    for stem in stems:
        own = frozenset(name for name in names if name.startswith(stem))
        forms = [f"{stem}_MTL.{end}" for end in _ENDINGS if f"{stem}_MTL.{end}" in own]
        path = place.path if len(own) == len(names) else place.gdal_name(forms[0])
        yield ProductFiles(path, own, one(read_mtl, place, forms[0], path))


def read_mtl(place: Place, name: str, path: str) -> Product:
    """The acquisition of an MTL file; one with a problem if bands that are needed are missing.

    InputError if the MTL cannot be read.
    """
    groups = mtl_groups(place.read(name), name)
    contents, image = groups.get("PRODUCT_CONTENTS", {}), groups.get("IMAGE_ATTRIBUTES", {})
    product = Product(
        path,
        "optical",
        "Landsat Collection 2",
        image.get("SPACECRAFT_ID", "").replace("_", " ").title(),
        utc(f"{image.get('DATE_ACQUIRED', '')}T{image.get('SCENE_CENTER_TIME', '')}"),
        f"{_whole(image, 'WRS_PATH'):03d}{_whole(image, 'WRS_ROW'):03d}",
        _epsg(groups.get("PROJECTION_ATTRIBUTES", {})),
        bands=_bands(place, contents, groups.get("LEVEL2_SURFACE_REFLECTANCE_PARAMETERS", {})),
        mask=_mask(place, contents),
        offset_source=METADATA,
        files=(place.gdal_name(name),),
    )
    level = contents.get("PROCESSING_LEVEL", "")
    if not level.startswith("L2"):
        return cannot(
            product,
            InputError(
                say("{path} is of the level {level}.", path=path, level=level or "?"),
                "Download Collection 2 Level-2 (L2SP): surface reflectance.",
            ),
        )
    missing = missing_bands(product.bands)
    return product if missing is None else cannot(product, missing)


def mtl_groups(content: bytes, name: str) -> Groups:
    """The values of an MTL file by group, in any of its three forms; InputError for another."""
    try:
        if name.endswith(".xml"):
            root = parse_xml(content, name)
            return {group.tag: {e.tag: (e.text or "").strip() for e in group} for group in root}
        text = content.decode("utf-8")
        if name.endswith(".json"):
            record = json.loads(text)["LANDSAT_METADATA_FILE"]
            return {
                key: {inner: str(value) for inner, value in group.items()}
                for key, group in record.items()
            }
        return _odl(text)
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError) as error:
        raise InputError(
            say("{name} is cut off or no MTL file.", name=name), "Download the product again."
        ) from error


def _odl(text: str) -> Groups:
    """The form of .txt: ``GROUP = NAME``, then ``KEY = "value"``."""
    groups: dict[str, dict[str, str]] = {}
    inside: dict[str, str] | None = None
    for line in text.splitlines():
        key, equals, value = (part.strip() for part in line.partition("="))
        if key == "GROUP":
            inside = groups.setdefault(value, {})
        elif key == "END_GROUP":
            inside = None
        elif equals and inside is not None:
            inside[key] = value.strip('"')
    if "PRODUCT_CONTENTS" not in groups:
        raise ValueError("no group PRODUCT_CONTENTS")
    return groups


def _whole(group: Mapping[str, str], key: str) -> int:
    return whole_number(group.get(key, "0")) or 0


def _epsg(projection: Mapping[str, str]) -> int | None:
    """UTM north in all the world, as USGS delivers it; other projections are left to the files."""
    zone = _whole(projection, "UTM_ZONE")
    if projection.get("MAP_PROJECTION") != "UTM" or not 1 <= zone <= 60:
        return None
    return 32600 + zone


def _bands(
    place: Place, contents: Mapping[str, str], units: Mapping[str, str]
) -> tuple[ProductBand, ...]:
    bands = []
    for band, common_name in LANDSAT_BANDS.items():
        file = contents.get(f"FILE_NAME_BAND_{band[1:]}", "")
        if not file:
            continue
        try:
            scale = finite(units[f"REFLECTANCE_MULT_BAND_{band[1:]}"])
            offset = finite(units[f"REFLECTANCE_ADD_BAND_{band[1:]}"])
        except (KeyError, ValueError) as error:
            raise InputError(
                say(
                    "The MTL of {path} does not say scale and offset of {band}.",
                    path=place.path,
                    band=band,
                ),
                "Download Collection 2 Level-2 (L2SP): surface reflectance.",
            ) from error
        there = place.gdal_name(file) if place.has(file) else ""
        bands.append(
            ProductBand(
                band, common_name, there, scale=scale, offset=offset, nodata=0.0, resolution=30.0
            )
        )
    return tuple(bands)


def _mask(place: Place, contents: Mapping[str, str]) -> ProductMask | None:
    file = contents.get("FILE_NAME_QUALITY_L1_PIXEL", "")
    if file and place.has(file):
        return ProductMask(QA_PIXEL, place.gdal_name(file))
    return None
