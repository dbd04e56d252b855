"""SAR of two relative orbits in one season: each date is held against its own."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cleardate.imagery.windows import Window
from cleardate.simulation.season.cube import Cube
from cleardate.simulation.season.features import parts
from cleardate.simulation.season.recipe import DateRecipe
from cleardate.simulation.season.sar_time import sar_between, sar_of, sar_over_mean
from cleardate.simulation.season.timeline import timeline

SIZE = 8
OFFSET = 4.0
"""Decibels by which the second orbit sees the same land brighter."""


@pytest.fixture
def cube():
    """Land whose backscatter rises by 0.1 dB a day, seen from two orbits in turn."""
    days = np.arange(5) * 6.0
    optical = np.full((5, 2, SIZE, SIZE), 0.2, np.float32)
    seen = np.ones((5, SIZE, SIZE), bool)
    sar = np.stack([np.full((2, SIZE, SIZE), -15 + 0.1 * d, np.float32) for d in days])
    sar[1::2] += OFFSET
    orbits = ("88", "161", "88", "161", "88")
    window = Window(0, 0, SIZE, SIZE)
    return Cube(window, days, optical, seen, ~seen, sar, seen.copy(), (0, 1, 2, 3, 4), orbits)


def recipe(dates=(0, 1, 3, 4)):
    usual = np.array([0.2, 0.2], np.float32)
    return DateRecipe(2, dates, (), (), usual, np.array([-13.0, -13.0], np.float32), None)


def change(cube, recipe):
    found = timeline(cube, 2, recipe.dates, recipe.middle)
    return sar_of(cube, 2, recipe)[0] - sar_between(cube, found, recipe)[0]


def test_sar_is_interpolated_within_the_orbit_of_the_date(cube):
    assert np.allclose(change(cube, recipe()), 0, atol=1e-5)
    assert np.allclose(change(replace(cube, orbits=()), recipe()), -OFFSET, atol=1e-5)
    assert np.allclose(sar_over_mean(cube, recipe(), cube.sar[2]), 0, atol=1e-5)


def test_one_side_does_and_without_any_of_the_orbit_sar_is_usual(cube):
    assert np.allclose(change(cube, recipe((0, 1, 3))), 1.2, atol=1e-5)
    found = timeline(cube, 2, (1, 3), recipe().middle)
    values, there = sar_between(cube, found, recipe((1, 3)))
    assert (values == -13).all() and not there.any()


def test_features_tell_of_no_change_where_orbits_differ(cube):
    wanted = np.ones((SIZE, SIZE), bool)
    assert np.allclose(parts(cube, recipe(), wanted).sar_change, 0, atol=1e-5)


def test_an_orbit_that_is_not_known_is_like_any(cube):
    unknown = replace(cube, orbits=("88", "", "88", "", "88"))
    assert np.allclose(change(unknown, recipe()), -OFFSET, atol=1e-5)
