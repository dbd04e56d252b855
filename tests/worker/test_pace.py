from __future__ import annotations

import math

import pytest

from cleardate.worker.pace import Pace, Throttle


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
        clock.now += 0.5
        left = pace.update(step / 100)
    assert left == pytest.approx(25.0)


def test_the_rate_follows_a_slower_second_half():
    clock = Clock()
    pace = Pace(clock)
    for step in range(1, 51):
        clock.now += 0.1
        fast = pace.update(step / 100)
    for step in range(51, 91):
        clock.now += 1.0
        slow = pace.update(step / 100)
    assert fast == pytest.approx(5.0, rel=0.1)
    assert 7.0 < slow < 11.0


def test_nothing_is_said_too_early_or_without_progress():
    clock = Clock()
    pace = Pace(clock)
    clock.now += 0.5
    assert pace.update(0.1) is None
    clock.now += 0.5
    assert pace.update(0.2) is None
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
