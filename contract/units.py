"""Which units the numbers of a file are in, decided once: as stated, else by its tags, else told
by its values. Pure functions of plain facts, for the worker, which obeys them, and for QGIS, whose
check list, colours and library say beforehand what the worker will do.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Optional

from .choices import AMPLITUDE, AUTO, DB, POWER

DN_SCALE = 1e-4
"""Reflectance per digital number of Sentinel-2 (quantification value of the ESA products)."""
OFFSET_DN = 1000
"""Digital number of reflectance 0 in Sentinel-2 products of baseline 04.00 and later."""

STATED, TAGS, NAME, VALUES = "stated", "tags", "name", "values"
"""What decided: the user, the file's scale and offset, its name or a tag that names the units, or
the look of its values."""

LEAST_DB, MOST_DB = -100.0, 100.0
LEAST_REFLECTANCE, MOST_REFLECTANCE = -0.5, 2.5
"""Beyond these a number is no observation: what a file has for none, saturation, or damage. Clouds
and snow reach a reflectance of 1.7; less than 0 is left where too much of the air was taken off."""
MOST_FILLS = 3
"""Values that a SAR file may have for pixels without one, declared or not."""
_AMPLITUDE_MIDDLE, _AMPLITUDE_SPAN_DB = 0.126, 16.0
"""Taken for power, amplitudes have medians above -9 dB and 1 to 99 % of them span less. Of 62 real
images of power the medians are -16 to -10.5 dB; where cities make them higher, spans are wide."""


@dataclass(frozen=True)
class SarValues:
    """What tells dB from linear power: percentiles, the minimum and the share below 0.

    Of the values that SAR can have in any units, after scale and offset of the tags.
    """

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
        return self.low > LEAST_DB and self.high < 50 and self.negative > 0.5

    @property
    def looks_power(self) -> bool:
        """Whether the values may be backscatter as linear power or as amplitude.

        Where noise was subtracted some are below 0.
        """
        return self.negative < 0.2 and 0 < self.middle < 5 and self.high < 1000

    @property
    def is_bright(self) -> bool:
        """Whether linear values are so high that they may be amplitudes."""
        return self.middle > _AMPLITUDE_MIDDLE

    @property
    def is_narrow(self) -> bool:
        """Whether linear values vary as little as amplitudes do."""
        if self.low <= 0:
            return False
        return 10 * math.log10(self.high / self.low) < _AMPLITUDE_SPAN_DB

    def may_be(self, units: str) -> bool:
        """Whether the values may be in these units."""
        return self.looks_db if units == DB else self.looks_power


@dataclass(frozen=True)
class SarDecision:
    """``units``: dB, linear power or amplitude. ``fits``: the values may be in these units.

    ``is_assumed``: power, though the values could be amplitudes. ``contradicts``: the units that
    the file's name or tags say and its values cannot be; empty if they agree.
    """

    units: str
    fits: bool
    source: str
    is_assumed: bool = False
    contradicts: str = ""

    @property
    def power(self) -> bool:
        """Whether the values are linear, and no dB."""
        return self.units != DB


def decide_sar(values: SarValues, stated: str, said: str = "") -> SarDecision:
    """The units of a SAR file: ``stated``, or with auto those that its name or tags say (``said``,
    empty if they do not), else told by its values."""
    if stated != AUTO:
        return SarDecision(stated, values.may_be(stated), STATED)
    if said and values.may_be(said):
        return SarDecision(said, True, NAME)
    if values.looks_db or not values.looks_power:
        return SarDecision(DB if values.looks_db else POWER, values.looks_db, VALUES, False, said)
    units = AMPLITUDE if values.is_bright and values.is_narrow else POWER
    return SarDecision(units, True, VALUES, units == POWER and values.is_bright, said)


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
    maximum: Optional[float] = None
    """The largest number, None if it is not known."""

    @property
    def tagged(self) -> bool:
        """Whether the file states its units."""
        return (self.scale, self.offset) != (1.0, 0.0)


@dataclass(frozen=True)
class OpticalDecision:
    """Reflectance is number x ``scale`` + ``offset``; ``source`` is what decided the scale.

    ``top``: the reflectance below which 99 % lie. ``is_picture``: numbers of 0 to 255 without any
    scale; ``is_per_cent``: numbers that look like per cent. ``maybe_offset``: the numbers look like
    those of Sentinel-2 from baseline 04.00 on, whose offset nobody stated.
    """

    scale: float
    offset: float
    source: str
    top: float
    is_picture: bool
    maybe_offset: bool
    is_per_cent: bool = False

    @property
    def fits(self) -> bool:
        """Whether what comes of it can be reflectance."""
        return not (self.is_picture or self.is_per_cent) and is_reflectance(self.top)


def decide_optical(
    values: OpticalValues, scale: Optional[float] = None, offset: Optional[float] = None
) -> OpticalDecision:
    """Scale and offset of an optical file; those given overrule the file's, each by itself.

    Numbers of 0 to 255 without any scale are a picture, of which no reflectance is known.
    """
    source = STATED if scale is not None else TAGS if values.tagged else VALUES
    # No land is so dark that 99 % of it lie below a reflectance of 0.011 or 0.026.
    is_per_cent = source == VALUES and not values.is_byte and 2 < values.high <= _PER_CENT
    is_picture = source == VALUES and (values.is_byte or _is_stretched(values))
    if scale is None:
        scale = values.scale if values.tagged else guessed_scale(values.high)
    maybe_offset = (
        offset is None and not values.tagged and scale == DN_SCALE and values.low >= OFFSET_DN
    )
    if offset is None:
        offset = values.offset if values.tagged else 0.0
    top = values.high * scale + offset
    return OpticalDecision(scale, offset, source, top, is_picture, maybe_offset, is_per_cent)


_PER_CENT = 110.0


def _is_stretched(values: OpticalValues) -> bool:
    """Whether numbers are those of a picture, in a wider type."""
    return values.maximum is not None and values.high > _PER_CENT and values.maximum <= 255


def guessed_scale(high: float) -> float:
    """The scale of an image without one, of which 1 % of the values lie above ``high``."""
    return DN_SCALE if high > 2 else 1.0


def is_reflectance(top: float) -> bool:
    """Whether ``top``, below which 99 % of an image lie after scaling, can be reflectance."""
    return 1e-3 < top < 3


OFFSET_BASELINE = 400
"""Sentinel-2's processing baseline 04.00: from it on reflectance is 0 at OFFSET_DN."""
_BASELINE = re.compile(r"_N(\d{4})_R\d{3}_")


def baseline_said(text: str) -> Optional[int]:
    """The processing baseline in a name by ESA, 510 for 05.10; None without."""
    found = _BASELINE.search(text)
    return int(found[1]) if found is not None else None


def contradicts_baseline(baseline: Optional[int], offset: float, low: float) -> bool:
    """Whether an offset, or the lack of one, goes against the baseline that a name says.

    ``low``: 0.5 % of the numbers lie below. A product of a new baseline with numbers far below
    OFFSET_DN had its offset taken off already, and then needs none.
    """
    if baseline is None:
        return False
    if baseline < OFFSET_BASELINE:
        return offset != 0
    return (offset == 0) == (low >= OFFSET_DN / 2)
