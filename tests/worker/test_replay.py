from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

import pytest

from cleardate.contract.events import ProgressEvent
from cleardate.contract.left import Left
from cleardate.contract.reporter import UNKNOWN, Outlook, SilentReporter
from cleardate.contract.work import Work
from cleardate.worker.pace import STANDING_S, Standing


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


STAGES = {"survey": 4.0, "choose": 10.0, "write": 100.0, "overviews": 5.0}
"""What a fill expects of itself, in seconds."""

Script = list[tuple[str, float, float]]
"""Stage, share of it that is done then, and the seconds that this took."""


def _fill(seed: int) -> Script:
    """A fill as it may go: the first half clear, the second cloudy, the overviews slow.

    The shares are by what tiles were expected to cost; each takes up to half more or less.
    """
    draw = random.Random(seed)
    machine = draw.uniform(0.5, 4.0)
    model = draw.uniform(0.6, 2.0)
    script: Script = [("survey", i / 8, 0.5 * machine) for i in range(1, 9)]
    script += [("choose", i / 5, 2.0 * machine * draw.uniform(0.5, 1.5)) for i in range(1, 6)]
    costs = [0.3] * 20 + [4.7] * 20
    done = 0.0
    for cost in costs:
        done += cost
        script.append(("write", done / sum(costs), cost * machine * model * draw.uniform(0.6, 1.4)))
    overviews = 25.0 * machine
    script += [("overviews", i / 50, overviews / 50) for i in range(1, 51)]
    return script


def _replayed(script: Script) -> Iterator[tuple[float, float, float, float, float]]:
    """Time, percent, low, high and what was truly left, of each statement that is passed on.

    The worker's heart beats once a second between what the job says.
    """
    clock = Clock()
    standing = Standing(0.1, clock=clock)
    said: list[tuple[float, float, Left | None]] = []

    def keep(event: ProgressEvent | None) -> None:
        if event is not None:
            said.append((clock.now, event.percent, event.left))

    class Front(SilentReporter):
        def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
            keep(standing.take(fraction, message, outlook))

    began = clock.now
    work = Work(Front(), STAGES, clock)
    stage_name = ""
    for name, done, seconds in script:
        if name != stage_name:
            stage_name, before = name, 0.0
            stage = work.begin(name, name)
        stage.progress(before, name, Outlook(step=done - before))
        whole, part = divmod(seconds, 1.0)
        for _ in range(int(whole)):
            clock.now += 1.0
            keep(standing.again())
        clock.now += part
        stage.progress(done, name)
        before = done
    end = clock.now
    for now, percent, left in said:
        if left is not None:
            yield now - began, percent, left.low, left.high, end - now


@pytest.mark.parametrize("seed", range(12))
def test_what_is_said_of_an_uneven_fill_is_true(seed):
    said = list(_replayed(_fill(seed)))
    times = [time for time, *_ in said]
    whole = times[-1] + said[-1][4]
    percents = [percent for _, percent, *_ in said]
    assert percents == sorted(percents)
    assert max(b - a for a, b in itertools.pairwise(times)) <= 2 * STANDING_S
    later = [(low, high, true) for time, _, low, high, true in said if time >= whole / 4]
    assert len(later) > 50
    good = [low <= true <= high or _near(low, high, true) for low, high, true in later]
    assert sum(good) >= 0.8 * len(good)


def _near(low: float, high: float, true: float) -> bool:
    """Within a factor 2, or 5 seconds at the very end."""
    middle = Left(low, high).middle
    return abs(middle - true) <= 5 or true / 2 <= middle <= 2 * true
