"""The pixels of all dates of a season in one window, as the methods see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...imagery.windows import Window

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Cube:
    """Dates in the order of time, on the pixels of ``window``.

    ``days`` (dates): days since some day. ``optical`` float32 (dates, bands, h, w) in reflectance
    and ``seen`` bool (dates, h, w): it was observed there, and is not cloud; elsewhere ``optical``
    is 0. ``cloud`` (dates, h, w): what the masks say. ``sar`` float32 (acquisitions, bands, h, w)
    in dB, ``sar_seen`` (acquisitions, h, w), and ``sar_of`` (dates): which acquisition goes with a
    date, -1 for none. ``orbits`` (acquisitions): the relative orbit of each, empty where it is not
    known; none at all: they are alike.
    """

    window: Window
    days: NDArray[np.float64]
    optical: Floats
    seen: Mask
    cloud: Mask
    sar: Floats
    sar_seen: Mask
    sar_of: tuple[int, ...]
    orbits: tuple[str, ...] = ()

    @property
    def bands(self) -> int:
        """How many optical bands a date has."""
        return int(self.optical.shape[1])

    def hiding(self, date: int, where: Mask) -> Cube:
        """The same as if a date had not been seen ``where`` (h, w)."""
        seen = self.seen.copy()
        seen[date] &= ~where
        return replace(self, seen=seen)

    def without_sar(self) -> Cube:
        """The same as if there were no SAR at all."""
        none, nowhere = self.sar[:0, :0], self.sar_seen[:0]
        return replace(self, sar=none, sar_seen=nowhere, sar_of=(-1,) * len(self.sar_of))

    def is_one_orbit(self, date: int, other: int) -> bool:
        """Whether SAR of two dates is of one relative orbit, as far as is known."""
        one, two = (self.sar_of[each] for each in (date, other))
        if not self.orbits or one < 0 or two < 0:
            return True
        known = {self.orbits[one], self.orbits[two]} - {""}
        return len(known) < 2

    def sar_at(self, date: int) -> tuple[Floats, Mask]:
        """SAR that goes with a date, (bands, h, w), and where it is valid, (h, w)."""
        index = self.sar_of[date]
        if index < 0:
            none = np.zeros(self.sar.shape[1:], dtype=np.float32)
            return none, np.zeros(self.window.shape, dtype=bool)
        return self.sar[index], self.sar_seen[index]


def others(days: NDArray[np.float64], date: int, usable: Sequence[bool], future: bool) -> list[int]:
    """The usable dates beside a date, in the order of time; without ``future`` those before it."""
    return [
        index
        for index, good in enumerate(usable)
        if good and index != date and (future or days[index] < days[date])
    ]
