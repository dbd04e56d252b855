"""What other dates say of a date, pixel by pixel."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cleardate.imagery.windows import whole
from cleardate.simulation.season.cube import Cube, others
from cleardate.simulation.season.timeline import FAR, mosaic, timeline, without_gaps

DAYS = np.array([0.0, 10.0, 20.0, 40.0])


def cube(seen):
    """One pixel, two bands: 1, 2, 3 and 4 tenths in the first, twice that in the second."""
    values = np.array([0.1, 0.2, 0.3, 0.4], dtype=np.float32)
    optical = np.stack([values, 2 * values], axis=1)[..., None, None]
    there = np.array(seen, dtype=bool)[:, None, None]
    optical = np.where(there[:, None], optical, np.float32(0))
    sar = np.zeros((0, 2, 1, 1), dtype=np.float32)
    none = np.zeros((0, 1, 1), dtype=bool)
    return Cube(whole((1, 1)), DAYS, optical, there, ~there, sar, none, (-1,) * 4)


def test_between_the_nearest_dates_that_saw_a_pixel():
    found = timeline(cube([1, 0, 0, 1]), 1, [0, 2, 3], np.zeros(2, np.float32))
    assert np.allclose(found.between[:, 0, 0], [0.175, 0.35])
    assert found.gap[:, 0, 0].tolist() == [10, 30] and found.sides[:, 0, 0].tolist() == [0, 3]


def test_at_an_open_end_the_one_side_stands_for_both():
    found = timeline(cube([1, 1, 0, 0]), 3, [0, 1, 2], np.zeros(2, np.float32))
    assert np.allclose(found.between[:, 0, 0], [0.2, 0.4])
    assert np.allclose(found.after, found.before) and found.gap[1, 0, 0] == FAR


def test_a_date_never_tells_of_itself_and_what_nobody_saw_is_blind():
    found = timeline(cube([0, 1, 0, 0]), 1, [0, 2, 3], np.array([0.5, 0.6], np.float32))
    assert found.blind.all()
    assert np.allclose(found.between[:, 0, 0], [0.5, 0.6])


def test_a_mosaic_takes_the_first_that_saw():
    fallback = np.full((2, 1, 1), 0.9, np.float32)
    assert np.allclose(mosaic(cube([1, 0, 1, 1]), [1, 2, 0], fallback)[:, 0, 0], [0.3, 0.6])
    assert np.allclose(mosaic(cube([0, 0, 0, 0]), [1, 2, 0], fallback), 0.9)


def test_others_leave_out_the_date_itself_and_if_asked_the_future():
    usable = [True, True, False, True]
    assert others(DAYS, 1, usable, future=True) == [0, 3]
    assert others(DAYS, 1, usable, future=False) == [0]
    assert others(DAYS, 0, usable, future=False) == []


@given(st.integers(0, 2**32 - 1))
def test_gaps_are_filled_as_numpy_interpolates(seed):
    rng = np.random.default_rng(seed)
    days = np.cumsum(rng.integers(1, 20, 6)).astype(float)
    values = rng.random((6, 2, 9), dtype=np.float32)
    seen = rng.random((6, 9)) < 0.5
    fallback = np.array([7, 8], np.float32)
    found = without_gaps(values, seen, days, fallback)
    for pixel in range(9):
        here = seen[:, pixel]
        for band in range(2):
            if here.any():
                told = np.interp(days, days[here], values[here, band, pixel])
            else:
                told = np.full(6, fallback[band])
            assert np.allclose(found[:, band, pixel], told, atol=1e-5)
