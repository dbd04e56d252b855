"""Seconds as a person says them."""

from __future__ import annotations

from ...contract.left import Left, figures
from .text import tr


def duration(seconds: float) -> str:
    """``8 s``, ``3 min``, ``1 h 20 min``."""
    if seconds < 90:
        return tr("{seconds} s").format(seconds=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def time_left(left: Left) -> str:
    """``about 3 min left``, ``2 to 4 min left``: one figure only where there is no doubt."""
    low, high, unit = figures(left)
    if low == high:
        return tr("about {time} left").format(time=_with_unit(low, unit))
    both = tr("{low} to {high}").format(low=low, high=high)
    return tr("{time} left").format(time=_with_unit(both, unit))


def _with_unit(figure: str, unit: str) -> str:
    if unit == "s":
        return tr("{seconds} s").format(seconds=figure)
    if unit == "min":
        return tr("{minutes} min").format(minutes=figure)
    return tr("{hours} h").format(hours=figure)
