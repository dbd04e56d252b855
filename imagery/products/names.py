"""What the names of products and of their files say: satellite, time, tile, orbit and band."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

SENTINEL2_BANDS = {
    "B01": ("coastal", 60),
    "B02": ("blue", 10),
    "B03": ("green", 10),
    "B04": ("red", 10),
    "B05": ("rededge071", 20),
    "B06": ("rededge075", 20),
    "B07": ("rededge078", 20),
    "B08": ("nir", 10),
    "B8A": ("nir08", 20),
    "B09": ("nir09", 60),
    "B10": ("cirrus", 60),
    "B11": ("swir16", 20),
    "B12": ("swir22", 20),
}
"""Common name and finest resolution in metres, in the order of ESA's band numbers 0 to 12 but for
B8A, which has number 8."""
SENTINEL2_ORDER = (
    *("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12"),
)
LANDSAT_BANDS = {
    "B1": "coastal",
    "B2": "blue",
    "B3": "green",
    "B4": "red",
    "B5": "nir08",
    "B6": "swir16",
    "B7": "swir22",
}
"""Common names of the reflective bands of Landsat 8 and 9."""
POLARISATIONS = ("VV", "VH", "HH", "HV")

_SENTINEL2 = re.compile(
    r"(S2[A-D])_MSI(L1C|L2A)_(\d{8}T\d{6})_N(\d{2})(\d{2})_R(\d{3})_T(\d{2}[A-Z]{3})_\d{8}T\d{6}"
)
_SENTINEL1 = re.compile(
    r"(S1[A-D])_(IW|EW|S\d|WV)_(GRD|SLC)[FHM_]_\dS(\w\w)_(\d{8}T\d{6})_(\d{8}T\d{6})_(\d{6})_"
)
_LANDSAT = re.compile(r"(L[COTE]0([4-9]))_(L\w{3})_(\d{3})(\d{3})_(\d{8})_\d{8}_(\d{2})_(T1|T2|RT)")
_ORBIT_SHIFT = {"S1A": 73, "S1B": 27, "S1C": 172}
"""What is taken from the absolute orbit number before its remainder by 175 is the relative one."""
_TILE = re.compile(r"(?<![A-Z0-9])T?(\d{2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V])(?![A-Z0-9])")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


@dataclass(frozen=True)
class Sentinel2Name:
    """What the name of a Sentinel-2 product says."""

    sensor: str
    level: str
    datetime: str
    baseline: str
    relative_orbit: int
    tile: str


@dataclass(frozen=True)
class Sentinel1Name:
    """What the name of a Sentinel-1 product says; no relative orbit for unknown satellites."""

    sensor: str
    level: str
    polarisations: tuple[str, ...]
    datetime: str
    absolute_orbit: int
    relative_orbit: int | None


@dataclass(frozen=True)
class LandsatName:
    """What the name of a Landsat product says; ``tile`` is path and row."""

    sensor: str
    level: str
    tile: str
    datetime: str
    collection: str
    tier: str


def sentinel2_name(text: str) -> Sentinel2Name | None:
    """The first name of a Sentinel-2 product in a text."""
    found = _SENTINEL2.search(text)
    if found is None:
        return None
    satellite, level, time, major, minor, orbit, tile = found.groups()
    return Sentinel2Name(
        f"Sentinel-{satellite[1:]}", level, utc(time), f"{major}.{minor}", int(orbit), tile
    )


def sentinel1_name(text: str) -> Sentinel1Name | None:
    """The first name of a Sentinel-1 product in a text."""
    found = _SENTINEL1.search(text.upper())
    if found is None:
        return None
    satellite, _, level, pair, time, _, orbit = found.groups()
    return Sentinel1Name(
        f"Sentinel-{satellite[1:]}",
        level,
        {"DV": ("VV", "VH"), "DH": ("HH", "HV")}.get(pair, (pair[-1] * 2,)),
        utc(time),
        int(orbit),
        relative_orbit(satellite, int(orbit)),
    )


def landsat_name(text: str) -> LandsatName | None:
    """The first name of a Landsat product in a text. T1 and T2 in it are tiers."""
    found = _LANDSAT.search(text)
    if found is None:
        return None
    _, number, level, path, row, day, collection, tier = found.groups()
    return LandsatName(f"Landsat {number}", level, path + row, utc(day), collection, tier)


def relative_orbit(satellite: str, absolute: int) -> int | None:
    """The relative orbit of S1A, S1B or S1C, from 1 to 175; None for another satellite."""
    shift = _ORBIT_SHIFT.get(satellite.upper())
    return None if shift is None else (absolute - shift) % 175 + 1


def tile_epsg(tile: str) -> int | None:
    """The UTM zone of a Sentinel-2 tile, by its name: 31UES is EPSG:32631."""
    if not re.fullmatch(r"\d{2}[C-X][A-Z]{2}", tile) or not 1 <= int(tile[:2]) <= 60:
        return None
    return (32600 if tile[2] >= "N" else 32700) + int(tile[:2])


def tile_in(text: str) -> str:
    """The first Sentinel-2 tile in a name, without its T; empty without."""
    found = _TILE.search(text)
    return found[1] if found is not None else ""


def whole_number(text: str) -> int | None:
    """The number that a text of the digits 0 to 9 is; None for any other text, and over 18."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def utc(text: str) -> str:
    """A time as ISO 8601 in UTC, as far as it is told: a day, or to the second or microsecond.

    Read are 2019-02-12T19:26:51.024Z, 20190212T192651, 20190212, 2019-02-12 and SNAP's
    28-APR-2018 17:32:11.000000; empty for any other text.
    """
    clean = text.strip().upper()
    named = re.match(r"(\d{2})-([A-Z]{3})-(\d{4})[ T](.*)", clean)
    if named is not None and named[2] in _MONTHS:
        clean = f"{named[3]}-{_MONTHS.index(named[2]) + 1:02d}-{named[1]}T{named[4]}"
    found = re.match(
        r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}):?(\d{2})(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?",
        clean,
    )
    if found is None:
        return ""
    try:
        return _iso(*found.groups())
    except ValueError:
        return ""


def _iso(
    year: str,
    month: str,
    day: str,
    hour: str | None,
    minute: str,
    second: str,
    fraction: str | None,
    zone: str | None,
) -> str:
    if hour is None:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    micro = int(float(f"0{fraction}") * 1e6) if fraction else 0
    moment = datetime.datetime(
        int(year), int(month), int(day), int(hour), int(minute), int(second), micro
    )
    if zone and zone != "Z":
        shift = datetime.timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
        moment -= shift if zone[0] == "+" else -shift
    return moment.isoformat() + "Z"
