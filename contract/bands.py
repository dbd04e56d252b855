"""Bands by name: which ones there are, and which of them a description of a file means.

Common names are those of STAC's extension for electro-optical data; codes are those of Sentinel-2
and, where a text says so, of Landsat. What is known to be no reflectance (masks, indices, angles)
is known as such, so that it is neither filled nor learned from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

from .layers import OPTICAL, OPTICAL_BANDS, SAR, SAR_BANDS

OTHER = "other"
"""The kind of a band that is neither reflectance nor backscatter."""

MOST_BANDS = 32
"""Bands of an image that methods can be fitted on: memory and time grow faster than their number
(docs/performance.md has both for 13)."""


@dataclass(frozen=True)
class Band:
    """A band by its common ``name``. ``title`` is what people read.

    ``kind`` is OPTICAL, SAR or OTHER. Bands of one ``family`` see nearly the same: where an image
    lacks the one, its sibling may take its place.
    """

    name: str
    title: str
    kind: str = OPTICAL
    family: str = ""

    @property
    def group(self) -> str:
        """Its family; of a band without one its name."""
        return self.family or self.name


MOST_LEADING = 8
"""Bands that lead in an image without red, green, blue and NIR; see leading."""

RED, GREEN, BLUE, NIR = "red", "green", "blue", "nir"
NIR_FAMILY, RED_EDGE_FAMILY = "nir", "rededge"
ALPHA = "alpha"

# Words without signs and spaces, each of which means the band wherever it stands in a text.
_OPTICAL = (
    (Band("coastal", "Coastal"), "coastal coastalaerosol coastalblue ultrablue aerosol"),
    (Band(BLUE, "Blue"), "blue"),
    (Band(GREEN, "Green"), "green"),
    (Band("yellow", "Yellow"), "yellow"),
    (Band(RED, "Red"), "red"),
    (Band("rededge", "Red edge", family=RED_EDGE_FAMILY), "rededge vegetationrededge vre"),
    (
        Band("rededge071", "Red edge 1", family=RED_EDGE_FAMILY),
        "rededge1 rededge071 rededge705 rededge704 re1 vre1 vegetationrededge1",
    ),
    (
        Band("rededge075", "Red edge 2", family=RED_EDGE_FAMILY),
        "rededge2 rededge075 rededge740 re2 vre2 vegetationrededge2",
    ),
    (
        Band("rededge078", "Red edge 3", family=RED_EDGE_FAMILY),
        "rededge3 rededge078 rededge783 rededge780 re3 vre3 vegetationrededge3",
    ),
    (Band(NIR, "NIR", family=NIR_FAMILY), "nir nearinfrared infrared nir1 broadnir widenir"),
    (
        Band("nir08", "Narrow NIR", family=NIR_FAMILY),
        "nir08 narrownir nirnarrow nira nir8a nir2 narrownearinfrared rededge4",
    ),
    (Band("nir09", "Water vapour"), "nir09 watervapour watervapor"),
    (Band("swir16", "SWIR 1"), "swir16 swir1 swir shortwaveinfrared1 shortwaveinfrared swir1610"),
    (Band("swir22", "SWIR 2"), "swir22 swir2 shortwaveinfrared2 swir2190"),
)
_SAR = tuple((Band(name.lower(), name, SAR), name.lower()) for name in (*SAR_BANDS, "HH", "HV"))
_OTHER = (
    (Band("pan", "Panchromatic", OTHER), "pan panchromatic"),
    (Band(ALPHA, "Alpha", OTHER), "alpha opacity"),
    (Band("cirrus", "Cirrus", OTHER), "cirrus"),
    (Band("thermal", "Thermal", OTHER), "lwir lwir11 lwir12 thermal tir tir1 tir2 tirs1 tirs2"),
    (
        Band("mask", "Mask", OTHER),
        "mask scl fmask cloud clouds cloudmask cloudprobability qa qa60 qapixel pixelqa bqa "
        "dataclear clear snow shadow classification sceneclassification cldprb snwprb saturation",
    ),
    (Band("angle", "Angle", OTHER), "angle incidence incidenceangle azimuth zenith lia"),
    (Band("atmosphere", "Atmosphere", OTHER), "atmosphere aot aod wvp"),
    (Band("elevation", "Elevation", OTHER), "dem dtm dsm elevation height slope"),
    (
        Band("index", "Index", OTHER),
        "ndvi evi evi2 savi msavi osavi gndvi ndre ndre1 ndwi mndwi ndmi ndsi ndbi nbr nbr2 bsi "
        "lai fapar fcover ndii arvi kndvi nirv ratio index rvi",
    ),
)
_SENTINEL_2 = {
    "01": "coastal",
    "02": BLUE,
    "03": GREEN,
    "04": RED,
    "05": "rededge071",
    "06": "rededge075",
    "07": "rededge078",
    "08": NIR,
    "8a": "nir08",
    "09": "nir09",
    "10": "cirrus",
    "11": "swir16",
    "12": "swir22",
}
OLI, TM = "oli", "tm"
"""Landsat 8 and 9, and those before: their bands have other numbers."""
_LANDSAT = {
    OLI: dict(zip("1234567", ("coastal", BLUE, GREEN, RED, "nir08", "swir16", "swir22")))
    | {"8": "pan", "9": "cirrus", "10": "thermal", "11": "thermal"},
    TM: dict(zip("123457", (BLUE, GREEN, RED, "nir08", "swir16", "swir22")))
    | {"6": "thermal", "8": "pan"},
}
_ANY_LANDSAT = {"7": "swir22"}
"""What is the same band of all Landsats."""
_SATELLITES = (
    (OLI, re.compile(r"\bl[co]0?[89]_|landsat[ _-]*[89]\b|\boli\b")),
    (TM, re.compile(r"\bl[te]0?[4-7]_|landsat[ _-]*[4-7]\b|\be?tm\b")),
)
_LANDSAT_CODE = re.compile(r"^(?:sr|toa|l[cotem]?0?[4-9])b0?(\d{1,2})$")
_CODE = re.compile(r"^b0?(\d{1,2}|8a)$")
_COUNTED = re.compile(r"^(?:band|layer|channel|raster|image|img|name)?\s*\d*$")
_SINGLE = {"r": RED, "g": GREEN, "b": BLUE, "n": NIR}
_LONGEST_PHRASE = 4


def _table(rows: Iterable[tuple[Band, str]]) -> dict[str, Band]:
    return {word: band for band, words in rows for word in words.split()}


_MEANINGS = _table((*_OPTICAL, *_SAR, *_OTHER))
BANDS: dict[str, Band] = {band.name: band for band, _ in (*_OPTICAL, *_SAR, *_OTHER)}
"""Every band that is known, by its name."""


def recognise(description: str, satellite: str = "") -> Optional[Band]:
    """The band that the description of one in a file means; None if it means none that is known.

    Names count before codes: "B04 Red" and "red (665 nm)" are red, and so is a bare B4 or B04, as
    with Sentinel-2. ``satellite`` is what ``satellite_of`` found; then B4 is Landsat's.
    """
    words = _words(description)
    if len(words) == 1 and words[0] in _SINGLE:
        return BANDS[_SINGLE[words[0]]]
    named, coded = _named(words), _coded(words, satellite or satellite_of(description))
    other = [band for band in named if band.kind == OTHER]
    if other:
        return other[0]
    groups = {band.group for band in named}
    if len(groups) > 1:
        # What is made of several bands is none of them.
        return None
    if coded is not None and (not named or coded.group in groups):
        # "B05 red edge": the code says which.
        return coded
    return named[0] if named else None


def satellite_of(text: str) -> str:
    """OLI or TM where a text, such as the name of a file, tells of Landsat; empty for any other."""
    low = text.lower()
    return next((name for name, pattern in _SATELLITES if pattern.search(low)), "")


def satellite_of_all(descriptions: Sequence[str], about: str = "") -> str:
    """The same of all descriptions of a file, and of what else is known ``about`` it.

    SR_B1 to SR_B5 are other bands of Landsat 8 than of Landsat 7; which ones a stack has tells.
    """
    told = satellite_of(about)
    if told:
        return told
    codes = {code for text in descriptions for code in _landsat_codes(_words(text))}
    if "6" in codes:
        return OLI
    return TM if codes >= {"1", "2", "3", "4", "5", "7"} else ""


def says_nothing(description: str) -> bool:
    """Whether a description only counts, as "Band 3" does, or is empty."""
    return _COUNTED.match(description.strip().lower().replace("_", " ")) is not None


def key_of(title: str) -> str:
    """The key of a band in figures: rmse_red is that of the band titled Red."""
    band = recognise(title)
    if band is not None and band.title == title:
        return band.name
    # Of any script: names that this file does not know are told apart all the same.
    return "_".join(re.findall(r"[^\W_]+", title.lower())) or " ".join(title.split()) or "band"


def leading(titles: Sequence[str]) -> tuple[int, ...]:
    """The places (from 0) of the bands that lead: red, green, blue and NIR, in this order.

    What is decided for all bands (which method, how it is adjusted, what is out of domain) is
    decided on these, and they are fitted by themselves: so they come out the same whatever else an
    image holds. Narrow NIR will do. Where one of them is missing all bands lead, or of many some
    that are spread evenly.
    """
    keys = [key_of(title) for title in titles]
    nir = NIR if NIR in keys else BANDS["nir08"].name
    wanted = (RED, GREEN, BLUE, nir)
    if set(wanted) <= set(keys):
        return tuple(keys.index(key) for key in wanted)
    count = len(titles)
    if count <= MOST_LEADING:
        return tuple(range(count))
    return tuple(round(k * (count - 1) / (MOST_LEADING - 1)) for k in range(MOST_LEADING))


def colour_places(titles: Sequence[str]) -> tuple[int, int, int]:
    """The places (from 0) of the bands to show as red, green and blue: those of these names, in an
    image without them the first three, of which the last may be shown twice."""
    keys = [key_of(title) for title in titles]
    if {RED, GREEN, BLUE} <= set(keys):
        return keys.index(RED), keys.index(GREEN), keys.index(BLUE)
    last = len(titles) - 1
    return 0, min(1, last), min(2, last)


def usual(kind: str) -> tuple[str, ...]:
    """The titles of the bands that files without names are taken to have, in their order."""
    return {SAR: SAR_BANDS, OPTICAL: OPTICAL_BANDS}[kind]


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def _named(words: list[str]) -> list[Band]:
    """The bands whose names stand in a row of words, the longest phrases first, each word once."""
    found: list[Band] = []
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + _LONGEST_PHRASE), start, -1):
            band = _MEANINGS.get("".join(words[start:end]))
            if band is not None:
                found.append(band)
                start = end - 1
                break
        start += 1
    return found


def _coded(words: list[str], satellite: str) -> Optional[Band]:
    landsat = _landsat_codes(words)
    if landsat or satellite:
        numbers = landsat or [match[1].lstrip("0") for w in words if (match := _CODE.match(w))]
        table = _LANDSAT.get(satellite, _ANY_LANDSAT)
    else:
        numbers = [match[1].zfill(2) for w in words if (match := _CODE.match(w))]
        table = _SENTINEL_2
    return next((BANDS[table[number]] for number in numbers if number in table), None)


def _landsat_codes(words: list[str]) -> list[str]:
    """The numbers of codes that are Landsat's alone, such as SR_B4."""
    pairs = ("".join(pair) for pair in zip(words, words[1:]))
    found = (_LANDSAT_CODE.match(word) for word in (*words, *pairs))
    return [match[1].lstrip("0") for match in found if match]
