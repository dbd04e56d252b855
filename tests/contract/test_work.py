from __future__ import annotations

import pytest

from cleardate.contract.left import Left, figures
from cleardate.contract.reporter import UNKNOWN, Outlook, SilentReporter
from cleardate.contract.work import Work


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Listener(SilentReporter):
    """Keeps shares with what is known of the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[float, str, Outlook]] = []

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        super().progress(fraction, message, outlook)
        self.said.append((fraction, message, outlook))


def test_the_share_is_that_of_the_time():
    clock, heard = Clock(), Listener()
    work = Work(heard, {"a": 10.0, "b": 30.0}, clock)
    first = work.begin("a", "Reading")
    clock.now += 5
    first.progress(0.5)
    assert heard.said[-1][0] == pytest.approx(5 / 40)
    clock.now += 5
    work.begin("b", "Writing")
    assert heard.said[-1][:2] == (pytest.approx(10 / 40), "Writing")


def test_stages_to_come_take_longer_on_a_slower_machine():
    clock, heard = Clock(), Listener()
    work = Work(heard, {"a": 30.0, "b": 30.0}, clock)
    work.begin("a")
    clock.now += 120
    work.begin("b")
    left = 120 * (1 - heard.said[-1][0]) / heard.said[-1][0]
    assert 100 < left < 130


def test_the_spread_is_wide_where_nothing_is_measured_and_narrows():
    clock, heard = Clock(), Listener()
    work = Work(heard, {"a": 100.0}, clock)
    work.expect("a", 100.0, doubt=8.0)
    stage = work.begin("a")
    assert heard.said[-1][2].spread == pytest.approx(8.0)
    spreads = []
    for done in (0.02, 0.1, 0.5):
        clock.now += 10
        stage.progress(done)
        spreads.append(heard.said[-1][2].spread)
    assert 8.0 > spreads[0] > spreads[1] > spreads[2] > 1.0
    assert spreads[2] < 1.5


def test_a_stage_that_falls_away_takes_nothing():
    clock, heard = Clock(), Listener()
    work = Work(heard, {"a": 10.0, "b": 1000.0, "c": 10.0}, clock)
    work.begin("a")
    clock.now += 10
    work.expect("b", 0.0)
    work.begin("c")
    assert heard.said[-1][0] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (20, 22, ("20", "20", "s")),
        (3, 8, ("3", "8", "s")),
        (0, 40, ("1", "40", "s")),
        (70, 240, ("1", "4", "min")),
        (118, 130, ("2", "2", "min")),
        (30, 100, ("1", "2", "min")),
        (4000, 12000, ("1", "3", "h")),
        (7200, 170000, ("2", "45", "h")),
        (0, 0, ("1", "1", "s")),
    ],
)
def test_two_figures_and_their_unit(low, high, said):
    assert figures(Left(low, high)) == said
