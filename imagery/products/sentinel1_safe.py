"""Sentinel-1 GRD and SLC as ESA delivers them: told, and refused as they are.

Their numbers are amplitudes in the geometry of the radar; what they lie on is known only after
terrain correction, for which there are products ready-made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...contract.errors import InputError
from ...contract.products import AMPLITUDE, METADATA, Product, ProductBand
from ...contract.sentence import say
from .metadata_xml import Element, parse_xml, text_of
from .names import sentinel1_name, utc, whole_number
from .places import Place
from .reader import ProductFiles, cannot, one

_MANIFEST = "manifest.safe"
FORM = "Sentinel-1 SAFE"


def find(place: Place, names: Sequence[str]) -> Iterator[ProductFiles]:
    """SAFE folders in a place, and the place itself if it is one."""
    if _MANIFEST in names and sentinel1_name(place.path) is not None:
        yield ProductFiles(place.path, frozenset(names), one(read_safe, place))
        return
    for name in names:
        if name.endswith(".SAFE/") and sentinel1_name(name) is not None:
            below = place.below(name)
            yield ProductFiles(below.path, frozenset([name]), one(read_safe, below))


def not_corrected(path: str) -> InputError:
    """What to say of Sentinel-1 images that are not terrain-corrected."""
    return InputError(
        say(
            "{path} is not terrain-corrected: its pixels lie in the geometry of the radar.",
            path=path,
        ),
        "Download it terrain-corrected: Sentinel-1 RTC of the Planetary Computer, of ASF (HyP3, "
        "on demand) or of Earth Engine (COPERNICUS/S1_GRD); or correct it with SNAP.",
    )


def read_safe(safe: Place) -> Product:
    """What the manifest says of it; InputError if that cannot be read."""
    if not safe.has(_MANIFEST):
        raise InputError(
            say("{path} has no {name}.", path=safe.path, name=_MANIFEST),
            "Download the whole product again.",
        )
    what = say("The metadata {name} of {path}", name=_MANIFEST, path=safe.path)
    root = parse_xml(safe.read(_MANIFEST), what)
    platform = next(root.iter("platform"), Element("platform"))
    number = text_of(platform, "number")
    orbits = [text_of(root, name) for name in ("relativeOrbitNumber", "orbitNumber")]
    relative, absolute = map(whole_number, orbits)
    product = Product(
        safe.path,
        "sar",
        FORM,
        f"Sentinel-1{number}",
        utc(text_of(root, "startTime")),
        relative_orbit=relative,
        absolute_orbit=absolute,
        orbit_direction=text_of(root, "pass").lower(),
        bands=_bands(safe, root),
        offset_source=METADATA,
        files=(safe.gdal_name(_MANIFEST),),
    )
    return cannot(product, not_corrected(safe.path))


def _bands(safe: Place, root: Element) -> tuple[ProductBand, ...]:
    """The polarisations of the manifest; the files of those that are there."""
    polarisations = dict.fromkeys(
        (element.text or "").strip() for element in root.iter("transmitterReceiverPolarisation")
    )
    try:
        images = safe.below("measurement").names()
    except InputError:
        images = []
    bands = []
    for name in polarisations:
        file = next((image for image in images if f"-{name.lower()}-" in image), "")
        there = safe.gdal_name(f"measurement/{file}") if file else ""
        bands.append(ProductBand(name, name, there, nodata=0.0, unit=AMPLITUDE))
    return tuple(bands)
