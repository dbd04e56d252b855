"""How a job goes on, said so that it never runs back, and never stands without a word."""

from __future__ import annotations

import contextlib
import math
import threading
import time
from collections.abc import Callable, Iterator

from ..contract.events import ProgressEvent
from ..contract.left import Left, figures
from ..contract.reporter import UNKNOWN, Outlook
from ..contract.sentence import say

_SILENT_S = 1.0
_LEAST_STEP = 0.05
"""A smaller share of the whole that is overdue says little of the rest."""
_OVERDUE_LOW, _OVERDUE_HIGH = 8.0, 3.0
"""Looks spread evenly over the last three quarters of anything find it, in more than four of five,
between an eighth of its age and three times that from its end."""
STANDING_S = 5.0
"""Nobody is left without a word for longer; twice that is what a person takes for a standstill."""
_TICK_S = 1.0
_STARTING = say("Starting")
"""What is said if libraries take long to load; most do not, and then nothing is."""


class Pace:
    """Turns the shares that a job says into a progress that never falls, and the time left."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start: float | None = None
        self._told = 0.0
        self._share = 0.0
        self._outlook = UNKNOWN
        self.fraction = 0.0

    def update(self, fraction: float, outlook: Outlook = UNKNOWN) -> Left | None:
        """Take the share of the job's time that has passed (0 to 1); see left."""
        now = self._clock()
        if math.isfinite(fraction):
            self._share = max(0.0, min(1.0, fraction))
            self._outlook, self._told = outlook, now
            self.fraction = max(self.fraction, self._share)
        if self._start is None or self._share == 0:
            # Loading the libraries before the work begins says nothing about the work.
            self._start = now
        return self.left()

    def left(self) -> Left | None:
        """The seconds left by what was said last, or None if that tells nothing yet.

        While the step lasts that was under way then, its time runs off; once it lasts longer than
        it should, all that is left is as much slower.
        """
        now, share = self._clock(), self._share
        if self._start is None or share == 0 or now - self._start < _SILENT_S:
            return None
        spread, step = self._outlook
        told = (self._told - self._start) * (1 - share) / share
        silent = now - self._told
        slow = silent * max(0.0, 1 - share - step) / max(step, _LEAST_STEP) if step else 0.0
        low = max(told / spread - silent, slow / spread, 0.0)
        high = max(told * spread - silent, slow * spread)
        if silent > told * min(1.0, step / (1 - share) if share < 1 else 1.0):
            # Of what is overdue, only its age tells how long it may still take.
            low, high = max(low, silent / _OVERDUE_LOW), max(high, silent * _OVERDUE_HIGH)
        return Left(low, high)


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


class Standing:
    """Where a job stands: what is to be said of its progress, and when."""

    def __init__(
        self,
        interval_s: float,
        standing_s: float = STANDING_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._pace = Pace(clock)
        self._throttle = Throttle(interval_s, clock)
        self._standing_s = standing_s
        self._message: str = _STARTING
        self._since = self._said = clock()

    def take(self, fraction: float, message: str, outlook: Outlook) -> ProgressEvent | None:
        """Take what a job says; returns what is to be passed on now, if anything is."""
        self._pace.update(fraction, outlook)
        if message and message != self._message:
            self._message, self._since = message, self._clock()
        return self._event() if self._throttle.open() or fraction >= 1 else None

    def again(self) -> ProgressEvent | None:
        """What to say because nothing was said for a while; None if that is not so."""
        if self._clock() - self._said < self._standing_s:
            return None
        return self._event()

    def _event(self) -> ProgressEvent:
        self._said = self._clock()
        left = self._pace.left()
        return ProgressEvent(
            round(100 * self._pace.fraction, 2),
            self._message,
            None if left is None else round(left.middle, 1),
            None if left is None else round(left.low, 1),
            None if left is None else round(left.high, 1),
            round(self._said - self._since, 1),
        )


def words(left: Left | None) -> str:
    """The time left as a person says it."""
    if left is None:
        return ""
    low, high, unit = figures(left)
    return f"{low} {unit} left" if low == high else f"{low} to {high} {unit} left"


def doing(event: ProgressEvent) -> str:
    """What is being done, and for how long if that is long."""
    if event.since_s < STANDING_S:
        return event.message
    return f"{event.message} ({event.since_s:.0f} s)".lstrip()


@contextlib.contextmanager
def ticking(tick: Callable[[], None], every_s: float = _TICK_S) -> Iterator[None]:
    """While it is open, a thread of its own calls ``tick`` now and then."""
    ended = threading.Event()

    def run() -> None:
        while not ended.wait(every_s):
            tick()

    thread = threading.Thread(target=run, name="cleardate-standing", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        # Else it might still speak when the job has said its last word.
        thread.join()
