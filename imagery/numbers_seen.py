"""Which numbers an image holds, so that one that it does not hold can mean nodata."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

_NOTHING: NDArray[np.bool_] = np.zeros(0, dtype=bool)
_MOST_BYTES = 2


@dataclass(frozen=True)
class NumbersSeen:
    """``seen`` (n,) of all numbers of a type, from the least: which there are; empty for types of
    so many that the largest is not looked for. ``has_fill``: whether pixels are 0 in all bands."""

    seen: NDArray[np.bool_] = field(default_factory=lambda: _NOTHING)
    has_fill: bool = False

    @classmethod
    def of(cls, values: NDArray[Any], where: NDArray[np.bool_]) -> NumbersSeen:
        """Those of an image at ``where``, (bands, h, w) each."""
        has_fill = bool((values == 0).all(axis=0).any())
        kind = values.dtype
        if not np.issubdtype(kind, np.integer) or kind.itemsize > _MOST_BYTES:
            return cls(_NOTHING, has_fill)
        limits = np.iinfo(kind)
        seen = np.zeros(limits.max - limits.min + 1, dtype=bool)
        for band, wanted in zip(values, where, strict=True):
            seen[band[wanted].astype(np.int32) - limits.min] = True
        return cls(seen, has_fill)

    def together(self, other: NumbersSeen) -> NumbersSeen:
        """Those of both."""
        if self.seen.size and other.seen.size:
            seen = self.seen | other.seen
        else:
            seen = self.seen if self.seen.size else other.seen
        return NumbersSeen(seen, self.has_fill or other.has_fill)

    def unused(self, dtype: np.dtype[Any]) -> float | None:
        """A number that may mean nodata: 0 where that is the fill already, else from the end of the
        type that holds no reflectance on; None if all are used."""
        if not np.issubdtype(dtype, np.integer):
            return float("nan")
        limits = np.iinfo(dtype)
        last = limits.max if limits.min == 0 else limits.min
        if not self.seen.size:
            return float(last)
        if self.has_fill and not self.seen[-limits.min]:
            return 0.0
        free = np.flatnonzero(~self.seen)
        if not free.size:
            return None
        return float(limits.min + (free[-1] if limits.min == 0 else free[0]))


NO_NUMBERS = NumbersSeen()
"""Of an image that was not looked through."""
