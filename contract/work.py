"""A job's work: its stages, by the time that they are expected to take, corrected as they go.

What a job says of its progress is the share of its time that has passed: measured for what is done,
by the pace of the stage under way for the rest of it, and for the stages to come by what is
expected, times how much slower or faster the others were than expected. So a share is said anew
when more is known, and may be smaller than the last; whoever shows it never runs back.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

from .reporter import UNKNOWN, Outlook, PartReporter, Reporter

DOUBT = 2.0
"""A stage that has not begun may take so many times more, or less, than expected."""
SURE = 1.2
"""The same of a stage that is measured: the machine has other work too."""
_HALF_TRUSTED = 0.03
"""Share of a stage after which its own pace counts as much as what was expected."""
_TRUSTED_S = 3.0
"""Stages shorter than this say little of how fast a machine is."""
_MOST = 0.999
"""Only a job that has ended is at 1."""


@dataclass
class Stage:
    """``expected`` seconds on two cores; ``doubt`` is the factor by which that may be wrong."""

    expected: float
    doubt: float = DOUBT
    began: float = 0.0
    done: float = 0.0
    took: float | None = None

    def trust(self) -> float:
        """0 to 1: how much its own pace tells."""
        return self.done / (self.done + _HALF_TRUSTED)

    def left(self, now: float, speed: float) -> float:
        """Seconds that it still takes; ``speed`` is that of the others, 1 as expected."""
        spent, expected = now - self.began, self.expected * speed
        if not self.done:
            return max(0.0, expected - spent)
        trust = self.trust()
        return (1 - self.done) * (trust * spent / self.done + (1 - trust) * expected)

    def whole(self, now: float, speed: float) -> float:
        """Seconds that all of it takes, by what is left of it."""
        return self.left(now, speed) / (1 - self.done) if self.done < 1 else 0.0

    def spread(self) -> float:
        """The factor by which ``left`` may be wrong."""
        return float(SURE * (self.doubt / SURE) ** (1 - self.trust()))


class Work:
    """The work of one job; make it first of all, since its time counts from then."""

    def __init__(
        self,
        reporter: Reporter,
        stages: Mapping[str, float],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._reporter = reporter
        self._stages = {name: Stage(expected) for name, expected in stages.items()}
        self._clock = clock
        self._started = clock()
        self._current: Stage | None = None
        reporter.progress(0.0)

    def expect(self, name: str, seconds: float, doubt: float = DOUBT) -> None:
        """Say better what a stage that has not begun will take; 0 if it falls away."""
        self._stages[name] = Stage(seconds, doubt)

    def begin(self, name: str, message: str = "") -> Reporter:
        """End the stage before and begin this one; returns whom it reports its own share to."""
        now = self._clock()
        self._end(now)
        stage = self._stages[name]
        stage.began = now
        self._current = stage
        self._tell(0.0, message, Outlook(step=1.0))
        return _StageReporter(self._reporter, self._tell)

    def _end(self, now: float) -> None:
        if self._current is not None:
            self._current.took = now - self._current.began
            self._current = None

    def _tell(self, fraction: float, message: str, outlook: Outlook) -> None:
        now = self._clock()
        stage = self._current
        if stage is not None:
            stage.done = max(stage.done, min(1.0, fraction))
        speed = self._speed(now)
        rests = [
            (s.left(now, speed) if s is stage else s.expected * speed, s.spread())
            for s in self._stages.values()
            if s.took is None
        ]
        left = sum(rest for rest, _ in rests)
        low = sum(rest / spread for rest, spread in rests)
        high = sum(rest * spread for rest, spread in rests)
        whole = now - self._started + left
        if stage is None or low <= 0:
            self._reporter.progress(_MOST, message)
            return
        step = outlook.step * stage.whole(now, speed)
        self._reporter.progress(
            min(_MOST, 1 - left / whole), message, Outlook((high / low) ** 0.5, step / whole)
        )

    def _speed(self, now: float) -> float:
        """How many times longer than expected things take, by what was measured so far."""
        took = expected = _TRUSTED_S
        for stage in self._stages.values():
            if stage.took is not None:
                took += stage.took / stage.doubt
                expected += stage.expected / stage.doubt
            elif stage is self._current:
                took += (now - stage.began) * (stage.done > 0) / stage.doubt
                expected += stage.expected * stage.done / stage.doubt
        return took / expected


class _StageReporter(PartReporter):
    """Tells the work how much of one stage is done."""

    def __init__(self, whole: Reporter, tell: Callable[[float, str, Outlook], None]) -> None:
        super().__init__(whole, 0.0, 1.0)
        self._tell = tell

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        self._tell(fraction, message, outlook)
