from __future__ import annotations

import math
import threading

import pytest

from cleardate.contract.reporter import UNKNOWN, Outlook
from cleardate.worker.pace import Pace, Standing, Throttle, doing, ticking, words


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_steady_work_is_predicted():
    clock = Clock()
    pace = Pace(clock)
    clock.now += 60  # libraries load
    for step in range(51):
        left = pace.update(step / 100)
        clock.now += 0.5
    assert left is not None
    assert left.middle == pytest.approx(25.0)
    assert left.low < 25 < left.high


def test_a_share_that_was_too_large_is_corrected_and_the_progress_stands():
    clock = Clock()
    pace = Pace(clock)
    pace.update(0.0)
    clock.now += 10
    hopeful = pace.update(0.5)
    clock.now += 10
    corrected = pace.update(0.2)
    assert hopeful is not None and corrected is not None
    assert hopeful.middle == pytest.approx(10.0)
    assert corrected.middle == pytest.approx(80.0)
    assert pace.fraction == 0.5


def test_the_time_of_a_step_runs_off_and_grows_when_it_is_overdue():
    clock = Clock()
    pace = Pace(clock)
    pace.update(0.0)
    clock.now += 10
    pace.update(0.1, Outlook(spread=1.5, step=0.1))  # 90 s are left, 10 of them for this step
    clock.now += 5
    soon = pace.left()
    clock.now += 95
    late = pace.left()
    assert soon is not None and late is not None
    assert soon.low == pytest.approx(90 / 1.5 - 5)
    assert late.low > 400 and late.high == pytest.approx(100 * 8 * 1.5)


def test_a_single_step_that_takes_far_longer_than_expected():
    """It was said to take 4 s, and takes 400: as a tile of a small raster on a busy machine."""
    clock = Clock()
    pace = Pace(clock)
    pace.update(0.0)
    clock.now += 12
    pace.update(0.75, Outlook(spread=2.0, step=0.2))
    good = total = 0
    for second in range(100, 400):
        clock.now = 112.0 + second
        left = pace.left()
        assert left is not None
        good += left.low <= 400 - second <= left.high
        total += 1
    assert good >= 0.8 * total


def test_nothing_is_said_too_early_or_without_progress():
    clock = Clock()
    pace = Pace(clock)
    assert pace.update(0.0) is None
    clock.now += 0.5
    assert pace.update(0.1) is None
    clock.now += 0.6
    assert pace.update(0.2) is not None
    standing = Pace(clock)
    for _ in range(3):
        clock.now += 5
        assert standing.update(0.0) is None


def test_progress_never_runs_back_or_over():
    pace = Pace(Clock())
    seen = []
    for fraction in (0.2, 0.1, math.nan, -1.0, 0.3, 7.0):
        pace.update(fraction)
        seen.append(pace.fraction)
    assert seen == [0.2, 0.2, 0.2, 0.2, 0.3, 1.0]


def test_throttle_lets_one_through_per_interval():
    clock = Clock()
    throttle = Throttle(0.1, clock)
    opened = 0
    for _ in range(1000):
        clock.now += 0.001
        opened += throttle.open()
    assert opened in (10, 11)


def test_what_stands_is_said_again_with_how_long():
    clock = Clock()
    standing = Standing(0.1, standing_s=5.0, clock=clock)
    assert standing.again() is None
    clock.now += 6
    event = standing.again()
    assert event is not None and doing(event) == "Starting (6 s)"
    assert standing.take(0.0, "Opening", UNKNOWN) is not None
    clock.now += 4.9
    assert standing.again() is None
    clock.now += 0.1
    event = standing.again()
    assert event is not None
    assert (event.message, event.since_s) == ("Opening", 5.0)
    assert doing(event) == "Opening (5 s)"
    assert standing.again() is None, "only just said"
    clock.now += 1
    event = standing.take(0.5, "Writing", UNKNOWN)
    assert event is not None and event.since_s == 0 and doing(event) == "Writing"
    assert words(event.left).endswith(" s left") and " to " in words(event.left)
    assert words(None) == ""


def test_ticks_come_from_a_thread_of_their_own_and_end():
    ticked = threading.Semaphore(0)
    with ticking(ticked.release, every_s=0.001):
        for _ in range(3):
            assert ticked.acquire(timeout=60)
    while ticked.acquire(blocking=False):
        pass
    assert not ticked.acquire(timeout=0.05), "no tick after the end"
