"""Spectral indices that can be made of a filled date: name, formula and bands, in one place.

Each is a quotient of two sums of bands, which is all that is needed of the usual ones. Bands are
named as in bands.py; where an image lacks broad NIR its narrow NIR stands for it.

QGIS 3.22 runs this file with Python 3.9.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from .bands import BANDS, BLUE, GREEN, NIR, RED, key_of
from .errors import InputError, UsageError
from .job import flag
from .sentence import say

NO_INDEX = -9999.0
"""The nodata value of a file of an index."""
LEAST_BOTTOM = 0.001
"""Where the lower sum is less (reflectance) an index is not defined: it is noise over shadow."""
_NARROW_NIR = "nir08"
_RED_EDGE, _SWIR_1, _SWIR_2 = "rededge071", "swir16", "swir22"

Sum = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Index:
    """An index: sum of bands ``top`` over sum of bands ``bottom`` plus ``constant``, reflectances,
    cut to ``limits``. ``title`` is what people read, ``source`` where it was proposed."""

    name: str
    title: str
    top: Sum
    bottom: Sum
    source: str
    constant: float = 0.0
    limits: tuple[float, float] = (-1.0, 1.0)

    @property
    def bands(self) -> tuple[str, ...]:
        """The names of its bands, each once."""
        return tuple(dict.fromkeys(name for name, _ in (*self.top, *self.bottom)))

    @property
    def formula(self) -> str:
        """What it is, as a text such as (nir - red) / (nir + red)."""
        constant = f" + {self.constant:g}" if self.constant else ""
        return f"({_text(self.top)}) / ({_text(self.bottom)}{constant})"

    def places(self, titles: Sequence[str]) -> dict[str, int]:
        """Where (from 0) each of its bands is among the ``titles`` of an image; InputError for a
        band that is missing."""
        keys = [key_of(title) for title in titles]
        found = {}
        for name in self.bands:
            stands = _NARROW_NIR if name == NIR and NIR not in keys else name
            if stands not in keys:
                raise InputError(
                    say(
                        "The index {index} needs the band {band}; the dates have {bands}.",
                        index=self.name,
                        band=BANDS[name].title,
                        bands=", ".join(titles),
                    ),
                    say(
                        "Leave out {index}, or prepare the season with this band.",
                        index=self.name,
                    ),
                )
            found[name] = keys.index(stands)
        return found


def _text(terms: Sum) -> str:
    parts: list[str] = []
    for name, factor in terms:
        times = "" if abs(factor) == 1 else f"{abs(factor):g} "
        sign = "-" if factor < 0 else "+"
        parts.append(f"{sign} {times}{name}" if parts or factor < 0 else f"{times}{name}")
    return " ".join(parts)


def _normalised(name: str, one: str, other: str, source: str) -> Index:
    """The normalised difference of two bands."""
    return Index(name, name.upper(), ((one, 1), (other, -1)), ((one, 1), (other, 1)), source)


_ALL = (
    _normalised("ndvi", NIR, RED, "Rouse et al. 1974"),
    _normalised("gndvi", NIR, GREEN, "Gitelson et al. 1996"),
    _normalised("ndre", NIR, _RED_EDGE, "Gitelson and Merzlyak 1994"),
    Index(
        "evi",
        "EVI",
        ((NIR, 2.5), (RED, -2.5)),
        ((NIR, 1), (RED, 6), (BLUE, -7.5)),
        "Huete et al. 2002",
        1.0,
    ),
    Index(
        "evi2",
        "EVI2",
        ((NIR, 2.5), (RED, -2.5)),
        ((NIR, 1), (RED, 2.4)),
        "Jiang et al. 2008",
        1.0,
    ),
    Index(
        "savi",
        "SAVI",
        ((NIR, 1.5), (RED, -1.5)),
        ((NIR, 1), (RED, 1)),
        "Huete 1988",
        0.5,
    ),
    _normalised("ndwi", GREEN, NIR, "McFeeters 1996"),
    _normalised("mndwi", GREEN, _SWIR_1, "Xu 2006"),
    _normalised("ndmi", NIR, _SWIR_1, "Wilson and Sader 2002"),
    _normalised("ndsi", GREEN, _SWIR_1, "Hall et al. 1995"),
    _normalised("nbr", NIR, _SWIR_2, "Key and Benson 2006"),
    _normalised("nbr2", _SWIR_1, _SWIR_2, "Key and Benson 2006"),
    _normalised("ndbi", _SWIR_1, NIR, "Zha et al. 2003"),
    Index(
        "bsi",
        "BSI",
        ((_SWIR_1, 1), (RED, 1), (NIR, -1), (BLUE, -1)),
        ((_SWIR_1, 1), (RED, 1), (NIR, 1), (BLUE, 1)),
        "Rikimaru et al. 2002",
    ),
)
INDICES: dict[str, Index] = {index.name: index for index in _ALL}
"""Every index that can be asked for, by its name."""


def indices_of(text: Optional[str]) -> tuple[Index, ...]:
    """The indices of a list such as "ndvi,nbr", each once; UsageError for one that is not known."""
    found = []
    for part in (text or "").split(","):
        name = part.strip().lower()
        if not name:
            continue
        if name not in INDICES:
            raise UsageError(
                say("{flag} cannot be {value!r}.", flag=flag("index"), value=part.strip()),
                say("Choose one of {choices}.", choices=", ".join(INDICES)),
            )
        found.append(INDICES[name])
    return tuple(dict.fromkeys(found))
