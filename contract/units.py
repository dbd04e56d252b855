"""How units are told from values. One place for the worker, which decides, and for QGIS's check
list, which says beforehand what the worker will say."""

from __future__ import annotations

from dataclasses import dataclass

DN_SCALE = 1e-4
"""Reflectance per digital number of Sentinel-2 (quantification value of the ESA products)."""
OFFSET_DN = 1000
"""Digital number of reflectance 0 in Sentinel-2 products of baseline 04.00 and later."""


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


def guessed_scale(high: float) -> float:
    """The scale of an image without one, of which 1 % of the values lie above ``high``."""
    return DN_SCALE if high > 2 else 1.0


def is_reflectance(top: float) -> bool:
    """Whether ``top``, below which 99 % of an image lie after scaling, can be reflectance."""
    return 1e-3 < top < 3
