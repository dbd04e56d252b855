"""Parts of the job ``season`` by themselves: what they keep, prove and are judged by."""

from __future__ import annotations

import numpy as np
import pytest

from cleardate.imagery.windows import Window
from cleardate.simulation.season.clear import read_clear, sar_usual
from cleardate.simulation.season.cube import Cube
from cleardate.simulation.season.hidden import gains_of, sure_strength
from cleardate.simulation.season.learners import Member, _Shared, rows_of
from cleardate.simulation.season.season_choice import Tried, _adjusted

EDGE = 64


class Part:
    """Stands for what corrects two members, and counts how often it is asked."""

    def __init__(self):
        self.asked = 0

    def __call__(self, found, places):
        self.asked += 1
        return np.zeros((8, 3), np.float32)


@pytest.fixture
def cube():
    rng = np.random.default_rng(1)
    optical = rng.uniform(0.2, 0.21, (3, 4, EDGE, EDGE)).astype(np.float32)
    optical[2] = optical[1] + 0.02
    seen = np.ones((3, EDGE, EDGE), bool)
    seen[2, 20:30, 20:30] = False
    sar = np.stack([np.full((2, EDGE, EDGE), value, np.float32) for value in (-10, -20, -30)])
    days = np.array([0.0, 10.0, 20.0])
    return Cube(
        Window(0, 0, EDGE, EDGE), days, optical, seen, ~seen, sar, np.ones_like(seen), (0, 1, 2)
    )


@pytest.fixture
def clear(cube):
    inside = np.ones((EDGE, EDGE), bool)
    return read_clear([cube], [inside], (EDGE, EDGE), 2, [0, 1], 0)


def test_what_is_shared_answers_all_members_at_once_and_keeps_nothing_after_the_last(clear):
    part = Part()
    shared = _Shared(part, 2)
    for block in range(3):
        found = rows_of(clear.parts, np.arange(block, block + 3))
        for _ in range(2):
            shared(found, clear.places[:, :3])
        assert shared._asked is None
    assert part.asked == 3


def test_the_membrane_is_judged_by_fits_that_did_not_see_the_fold(clear, cube):
    """Fits without a fold are right on what they learned from, and wrong on the fold: nothing at
    its border tells of that, though fits without other folds are as wrong there."""

    def told(_, places):
        row, col = places.astype(int)
        return cube.optical[2][:, row, col]

    held = clear.truth + np.float32(0.05)
    member = Member("it", held, dict.fromkeys(clear.folds, told), told)
    bands = ("red", "green", "blue", "nir")
    harmoniser, shown = _adjusted(clear, Tried.alone(member), bands)
    assert harmoniser.strength == 0
    assert (shown == held).all()


def test_an_error_that_goes_on_into_the_fold_is_adjusted(clear, cube):
    def told(_, places):
        row, col = places.astype(int)
        return cube.optical[2][:, row, col] + np.float32(0.05)

    held = clear.truth + np.float32(0.05)
    member = Member("it", held, dict.fromkeys(clear.folds, told), told)
    harmoniser, shown = _adjusted(clear, Tried.alone(member), ("red", "green", "blue", "nir"))
    assert harmoniser.strength > 0
    scored = clear.held_out
    assert np.abs(shown - clear.truth)[:, scored].mean() < 0.03


def test_usual_sar_is_that_of_the_dates_asked_for(cube):
    assert sar_usual([cube], (0, 1)) == pytest.approx([-15, -15])
    assert sar_usual([cube], (0, 1, 2)) == pytest.approx([-20, -20])


def test_a_correction_is_made_as_far_as_left_out_dates_are_sure_of_it():
    rng = np.random.default_rng(2)
    lessons = np.repeat(np.arange(4), 50)
    rest = rng.normal(0, 0.02, (3, 200)).astype(np.float32)

    def strength(change, what=rest):
        return sure_strength(gains_of(change, what, lessons))

    assert strength(rest) == 1
    assert strength(2 * rest) == 0.5
    assert strength(-rest) == 0
    assert strength(np.zeros_like(rest)) == 0
    torn = rest * np.where(lessons == 0, 0.5, -0.5).astype(np.float32)
    assert strength(torn) == 0
    one = np.zeros_like(rest)
    one[0] = rest[0]
    assert strength(one, one) == 1
    assert sure_strength(gains_of(rest, rest, np.zeros(200, int))) == 0
