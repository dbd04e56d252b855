"""Other dates as witnesses, and what users have without learning."""

from __future__ import annotations

import numpy as np
import pytest

from cleardate.imagery.windows import Window
from cleardate.simulation.season.baselines import baselines, copied_date, whittaker
from cleardate.simulation.season.clear import read_clear
from cleardate.simulation.season.cube import Cube
from cleardate.simulation.season.learners import learned_members, simple_members
from cleardate.simulation.season.season_choice import choose, member_weights
from cleardate.simulation.season.snow import without_snow
from cleardate.simulation.season.timeline import neighbours
from cleardate.simulation.season.trust import clear_lesson
from cleardate.simulation.season.witnesses import Witness, needs_witnesses, witnesses

EDGE = 40
BANDS = ("red", "nir")


@pytest.fixture(scope="module")
def cube():
    """Five dates of land that changes evenly in time; the third is clear in a corner alone."""
    rng = np.random.default_rng(1)
    land = rng.uniform(0.1, 0.3, (2, EDGE, EDGE))
    optical = np.stack([land + 0.01 * date for date in range(5)])
    optical = (optical + rng.normal(0, 0.001, optical.shape)).astype(np.float32)
    seen = np.ones((5, EDGE, EDGE), bool)
    seen[2, 16:] = seen[2, :, 16:] = False
    sar = rng.normal(-12, 1, (5, 2, EDGE, EDGE)).astype(np.float32)
    days = 20.0 * np.arange(5)
    optical[~np.broadcast_to(seen[:, None], optical.shape)] = 0
    window = Window(0, 0, EDGE, EDGE)
    return Cube(window, days, optical, seen, ~seen, sar, np.ones_like(seen), tuple(range(5)))


@pytest.fixture(scope="module")
def heard(cube):
    inside = [np.ones((EDGE, EDGE), bool)]
    clear = read_clear([cube], inside, (EDGE, EDGE), 2, [0, 1, 3, 4], 0)
    members, settled = learned_members(clear, 0)
    assert needs_witnesses(clear, inside)
    found = witnesses(clear, inside, (EDGE, EDGE), settled, 0)
    return clear, [*simple_members(clear)], members, found


def test_witnesses_are_hidden_where_the_date_is_and_know_the_truth_there(cube, heard):
    _, simple, members, found = heard
    assert len(found) == 4 and [w.weight for w in found] == sorted(
        (w.weight for w in found), reverse=True
    )
    for witness in found:
        assert witness.told.shape == (len(simple) + len(members), *witness.truth.shape)
        assert witness.truth.shape[1] == EDGE * EDGE - 16 * 16
    away = np.abs(found[0].told[1] - found[0].truth).mean()
    assert away < 0.02


def test_a_blend_with_witnesses_holds_simple_members_and_its_errors_look_at_both(heard):
    clear, simple, members, found = heard
    chosen = choose(clear, simple, members, BANDS, found)
    assert chosen.shares.shape == (len(simple) + len(members), 2)
    assert chosen.shares.sum(axis=0) == pytest.approx(1)
    # What judges by a date has weights that were settled without it.
    assert len(chosen.shares_apart) == len(found)
    without_last = choose(clear, simple, members, BANDS, found[:-1])
    assert np.array_equal(chosen.shares_apart[-1], without_last.shares)
    errors, held = clear_lesson(clear, chosen, found).errors(0)
    scored = int(clear.held_out.sum())
    assert held.error.shape[1] == scored + sum(len(w.distance) for w in found)
    assert all(factor > 0 for factor in errors.factors)


def test_what_other_dates_show_turns_the_weights(heard):
    *_, found = heard
    count = found[0].truth.shape[1]
    rng = np.random.default_rng(0)
    good, bad = rng.normal(0, 0.001, (2, 2, count)), rng.normal(0, 0.02, (2, 2, count))
    held = np.stack([bad[0], good[0]])  # On held-out pixels the second leads,
    told = (np.stack([good[1], bad[1]]) + found[0].truth).astype(np.float32)
    other = Witness(told, found[0].truth, found[0].found, found[0].distance, 1.0)
    alone, both = member_weights(held, []), member_weights(held, [other])
    assert (alone[0] < 0.05).all()
    assert both[0] == pytest.approx(0.5, abs=0.05)  # on another date the first, as far.


def test_what_stands_for_a_date_keeps_its_gap():
    days = np.array([0.0, 10.0, 50.0, 55.0, 100.0])
    assert neighbours(days, 2, [0, 1, 4], 1, True) == [4]  # 40 days away, as the nearest of it.
    assert neighbours(days, 4, [0, 1, 2], 2, False) == [0]


def test_whittaker_smoothes_in_time_and_keeps_to_what_was_seen():
    days = np.array([0.0, 30.0, 90.0, 120.0])
    even = np.repeat((days / 1000)[:, None, None], 3, axis=2).astype(np.float32)
    seen = np.ones((4, 3), bool)
    seen[1:, 1], seen[:, 2] = False, False
    told = whittaker(even, seen, days, 60.0)
    assert told[0] == pytest.approx([0.06, 0.0, 0.0], abs=1e-4)
    after = whittaker(even, seen, days, 200.0)
    assert after[0, 0] == pytest.approx(0.12, abs=1e-4)  # Not beyond what it was.
    twice = whittaker(even[[0, 0, 3]], seen[[0, 0, 3]], days[[0, 0, 3]], 60.0)
    assert np.isfinite(twice).all()


def test_baselines_copy_the_nearest_clear_date(cube):
    wanted = ~cube.seen[2]
    dates = [0, 1, 3, 4]
    found = baselines(
        cube, 2, dates, copied_date([cube], 2, dates), wanted, np.zeros(2, np.float32)
    )
    assert set(found) == {"copy", "mosaic", "interpolation", "whittaker"}
    assert (found["copy"] == cube.optical[1][:, wanted]).all()
    assert found["whittaker"] == pytest.approx(found["interpolation"], abs=0.01)
    assert copied_date([cube.hiding(1, wanted)], 2, [0, 1]) == 0


def test_a_date_with_snow_is_used_for_one_with_snow_alone():
    """White in a part, and as white everywhere on all dates where there is a roof."""
    optical = np.full((4, 4, 20, 20), 0.1, np.float32)
    optical[:, 3] = 0.3
    optical[1, :, :4] = 0.6
    optical[:, :, :, :2] = 0.5
    seen = np.ones((4, 20, 20), bool)
    days = 30.0 * np.arange(4)
    sar = np.zeros((0, 2, 20, 20), np.float32)
    cube = Cube(
        Window(0, 0, 20, 20),
        days,
        optical,
        seen,
        ~seen,
        sar,
        np.zeros((0, 20, 20), bool),
        (-1,) * 4,
    )
    bands = ("Red", "Green", "Blue", "NIR")
    assert without_snow([cube], 2, [0, 1, 3], bands) == [0, 3]
    assert without_snow([cube], 1, [0, 2, 3], bands) == [0, 2, 3]
    assert without_snow([cube], 2, [1], bands) == [1]  # There is nothing else.
    assert without_snow([cube], 2, [0, 1, 3], ("1", "2", "3", "4")) == [0, 1, 3]
    hidden = cube.hiding(0, seen[0])
    assert without_snow([hidden], 0, [1, 2, 3], bands) == [1, 2, 3]  # Its only neighbour has snow.
    assert without_snow([cube.hiding(2, seen[0])], 2, [0, 1, 3], bands) == [0, 3]
