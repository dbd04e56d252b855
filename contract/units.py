"""Which units the numbers of a file are in, decided once: as stated, else by its tags, else told
by its values. Pure functions of plain facts, for the worker, which obeys them, and for QGIS, whose
check list, colours and library say beforehand what the worker will do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

DN_SCALE = 1e-4
"""Reflectance per digital number of Sentinel-2 (quantification value of the ESA products)."""
OFFSET_DN = 1000
"""Digital number of reflectance 0 in Sentinel-2 products of baseline 04.00 and later."""

STATED, TAGS, VALUES = "stated", "tags", "values"
"""What decided: the user, the file's scale and offset, or the look of its values."""


@dataclass(frozen=True)
class SarValues:
    """What tells dB from linear power: percentiles, the minimum and the share below 0."""

    low: float
    """1 % of the values lie below."""
    middle: float
    high: float
    """1 % of the values lie above."""
    minimum: float
    negative: float
    """Share of the values below 0."""

    @property
    def looks_db(self) -> bool:
        """Whether the values may be backscatter in dB."""
        return self.low > -100 and self.high < 50 and self.negative > 0.5

    @property
    def looks_power(self) -> bool:
        """Whether the values may be backscatter as linear power."""
        return self.minimum >= 0 and 0 < self.middle < 5 and self.high < 1000


@dataclass(frozen=True)
class SarDecision:
    """``power``: linear power, else dB. ``fits``: the values may be in these units."""

    power: bool
    fits: bool
    source: str


def decide_sar(values: SarValues, stated: str) -> SarDecision:
    """The units of a SAR file: ``stated`` (db, power), or auto to tell them by its values."""
    if stated != "auto":
        power = stated == "power"
        return SarDecision(power, values.looks_power if power else values.looks_db, STATED)
    power = not values.looks_db
    return SarDecision(power, values.looks_db or values.looks_power, VALUES)


@dataclass(frozen=True)
class OpticalValues:
    """What an optical file says of its units: its tags, and percentiles of its numbers.

    ``scale`` and ``offset`` are 1 and 0 in a file without such tags.
    """

    scale: float
    offset: float
    low: float
    """0.5 % of the numbers lie below."""
    high: float
    """1 % of the numbers lie above."""
    is_byte: bool = False

    @property
    def tagged(self) -> bool:
        """Whether the file states its units."""
        return (self.scale, self.offset) != (1.0, 0.0)


@dataclass(frozen=True)
class OpticalDecision:
    """Reflectance is number x ``scale`` + ``offset``; ``source`` is what decided the scale.

    ``top``: the reflectance below which 99 % lie. ``maybe_offset``: the numbers look like those
    of Sentinel-2 from baseline 04.00 on, whose offset nobody stated.
    """

    scale: float
    offset: float
    source: str
    top: float
    is_picture: bool
    maybe_offset: bool

    @property
    def fits(self) -> bool:
        """Whether what comes of it can be reflectance."""
        return not self.is_picture and is_reflectance(self.top)


def decide_optical(
    values: OpticalValues, scale: Optional[float] = None, offset: Optional[float] = None
) -> OpticalDecision:
    """Scale and offset of an optical file; those given overrule the file's, each by itself.

    Numbers of 8 bits without any scale are a picture, of which no reflectance is known.
    """
    source = STATED if scale is not None else TAGS if values.tagged else VALUES
    is_picture = source == VALUES and values.is_byte
    if scale is None:
        scale = values.scale if values.tagged else guessed_scale(values.high)
    maybe_offset = (
        offset is None and not values.tagged and scale == DN_SCALE and values.low >= OFFSET_DN
    )
    if offset is None:
        offset = values.offset if values.tagged else 0.0
    top = values.high * scale + offset
    return OpticalDecision(scale, offset, source, top, is_picture, maybe_offset)


def guessed_scale(high: float) -> float:
    """The scale of an image without one, of which 1 % of the values lie above ``high``."""
    return DN_SCALE if high > 2 else 1.0


def is_reflectance(top: float) -> bool:
    """Whether ``top``, below which 99 % of an image lie after scaling, can be reflectance."""
    return 1e-3 < top < 3
