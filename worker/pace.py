"""How fast a job goes: progress that never runs back, and the time left."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

_SAMPLE_S = 0.2
_SMOOTHING_S = 10.0
_SILENT_S = 1.0


class Pace:
    """Turns fractions into a steady progress and an estimate of the seconds left."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start: float | None = None
        self._sampled_at = self._sampled = 0.0
        self._rate: float | None = None
        self.fraction = 0.0

    def update(self, fraction: float) -> float | None:
        """Take the new fraction (0 to 1); returns the seconds left, or None if not yet known."""
        if math.isfinite(fraction):
            self.fraction = max(self.fraction, min(1.0, fraction))
        now = self._clock()
        if self._start is None:
            # Loading the libraries before the first word says nothing about the work.
            self._start = self._sampled_at = now
            self._sampled = self.fraction
            return None
        elapsed = now - self._sampled_at
        if elapsed >= _SAMPLE_S:
            rate = (self.fraction - self._sampled) / elapsed
            if self._rate is None:
                self._rate = rate
            else:
                self._rate += (rate - self._rate) * -math.expm1(-elapsed / _SMOOTHING_S)
            self._sampled_at, self._sampled = now, self.fraction
        if not self._rate or now - self._start < _SILENT_S:
            return None
        return (1.0 - self.fraction) / self._rate


class Throttle:
    """Lets one message through per ``interval_s``."""

    def __init__(self, interval_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._interval_s = interval_s
        self._clock = clock
        self._next = -math.inf

    def open(self) -> bool:
        """Whether a message may pass now; if so, the next waits for the interval."""
        now = self._clock()
        if now < self._next:
            return False
        self._next = now + self._interval_s
        return True
