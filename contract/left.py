"""The time that a job still takes: two figures, since nobody knows it to the second."""

from __future__ import annotations

from typing import NamedTuple

_UNITS = ((90, 1, "s"), (5400, 60, "min"), (float("inf"), 3600, "h"))
"""Up to so many seconds, in units of so many, and the unit's name."""
_NARROW = 1.3
"""Where the figures differ by less, one is said."""


class Left(NamedTuple):
    """Seconds that are left, at least and at most."""

    low: float
    high: float

    @property
    def middle(self) -> float:
        """One figure for both, by which either is equally far off as a factor."""
        return (self.low * self.high) ** 0.5 if self.low > 0 else self.high / 2


def figures(left: Left) -> tuple[str, str, str]:
    """The two figures as they are said, and their unit: s, min or h.

    They are the same where they are nearly so; the lower one is at least 1.
    """
    size, unit = next(
        ((size, unit) for most, size, unit in _UNITS if left.high < most), (3600, "h")
    )
    if left.high < left.low * _NARROW:
        middle = _figure(left.middle / size)
        return middle, middle, unit
    return _figure(left.low / size), _figure(left.high / size), unit


def _figure(value: float) -> str:
    """With as many digits as may be right, and never 0."""
    step = 1 if value < 10 else 5 if value < 100 else 50
    return str(max(1, round(value / step) * step))
