"""What SNAP writes: BEAM-DIMAP, a ``.dim`` beside a folder ``.data`` of one file for each band."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...contract.errors import InputError
from ...contract.products import METADATA, Product, ProductBand
from ...contract.sentence import say
from .metadata_xml import Element, parse_xml, text_of
from .names import sentinel1_name, utc, whole_number
from .places import Place, inside
from .raster_header import raster_header
from .reader import ProductFiles, cannot, one
from .sar_bands import in_order, polarisation_in, unit_called, unit_in_name
from .sentinel1_safe import not_corrected


def find(place: Place, names: Sequence[str]) -> Iterator[ProductFiles]:
    """The ``.dim`` files in a place, with their folders."""
    for name in names:
        if name.endswith(".dim"):
            path = place.gdal_name(name)
            own = frozenset([name, f"{name[:-4]}.data/"]) & frozenset(names)
            yield ProductFiles(path, own, one(read_dim, place, name, path))


def read_dim(place: Place, name: str, path: str) -> Product:
    """The acquisition of a ``.dim``; one with a problem if it is not calibrated or corrected.

    InputError if it cannot be read, or names files outside of its folder.
    """
    root = parse_xml(place.read(name), path)
    about = _abstracted(root)
    by_name = sentinel1_name(name)
    orbit = {key: about.get(key, "") for key in ("REL_ORBIT", "ABS_ORBIT")}
    mission = about.get("MISSION", "").title()
    bands = tuple(in_order(list(_bands(place, root, name))))
    product = Product(
        path,
        "sar",
        "SNAP BEAM-DIMAP",
        re.sub(r"([A-Za-z])$", lambda last: last[1].upper(), mission),
        utc(about.get("first_line_time", "")),
        epsg=raster_header(bands[0].file).epsg if bands and bands[0].file else None,
        relative_orbit=_number(orbit["REL_ORBIT"])
        or (by_name.relative_orbit if by_name is not None else None),
        absolute_orbit=_number(orbit["ABS_ORBIT"])
        or (by_name.absolute_orbit if by_name is not None else None),
        orbit_direction=about.get("PASS", "").lower(),
        bands=bands,
        offset_source=METADATA,
        files=(path,),
    )
    problem = _problem(about, product)
    return product if problem is None else cannot(product, problem)


def _problem(about: dict[str, str], product: Product) -> InputError | None:
    if about.get("is_terrain_corrected") == "0":
        return not_corrected(product.path)
    if about.get("abs_calibration_flag") == "0":
        return InputError(
            say("{path} is not calibrated.", path=product.path),
            "Calibrate it to sigma or gamma nought in SNAP.",
        )
    if not product.bands:
        return InputError(
            say("{path} has no band that is a polarisation.", path=product.path),
            "Give a product of Sentinel-1.",
        )
    missing = [band.name for band in product.bands if not band.file]
    if missing:
        return InputError(
            say("The files of its bands {names} are missing.", names=", ".join(missing)),
            "Copy the .data folder beside the .dim file.",
        )
    return None


def _abstracted(root: Element) -> dict[str, str]:
    """The attributes of SNAP's abstracted metadata."""
    for element in root.iter("MDElem"):
        if element.get("name") == "Abstracted_Metadata":
            attributes = (e for e in element if e.tag == "MDATTR")
            return {e.get("name", ""): (e.text or "").strip() for e in attributes}
    return {}


def _number(text: str) -> int | None:
    return whole_number(text) if text != "99999" else None


def _nodata(info: Element) -> float | None:
    if text_of(info, "NO_DATA_VALUE_USED") != "true":
        return None
    try:
        return float(text_of(info, "NO_DATA_VALUE"))
    except ValueError:
        return None


def _bands(place: Place, root: Element, name: str) -> Iterator[ProductBand]:
    links = {
        text_of(file, "BAND_INDEX"): path.get("href", "")
        for file in root.iter("Data_File")
        if (path := file.find("DATA_FILE_PATH")) is not None
    }
    for info in root.iter("Spectral_Band_Info"):
        band = text_of(info, "BAND_NAME")
        polarisation = polarisation_in(band)
        link = links.get(text_of(info, "BAND_INDEX"), "")
        if not polarisation or not link:
            continue
        file = re.sub(r"\.hdr$", ".img", inside(link))
        stated = unit_called(text_of(info, "PHYSICAL_UNIT"))
        unit = unit_in_name(band) or stated
        if not unit:
            raise InputError(
                say("{name} does not say the units of {band}.", name=name, band=band),
                "Calibrate it to sigma or gamma nought in SNAP.",
            )
        yield ProductBand(
            band,
            polarisation,
            place.gdal_name(file) if place.has(file) else "",
            nodata=_nodata(info),
            unit=unit,
        )
