"""Units of a file: stated, else its tags, else told by its values."""

from __future__ import annotations

import dataclasses

import pytest

from cleardate.contract.units import (
    STATED,
    TAGS,
    VALUES,
    OpticalValues,
    SarValues,
    decide_optical,
    decide_sar,
)

DB = SarValues(-25, -12, -2, -40, 1.0)
POWER = SarValues(0.001, 0.1, 2, 0, 0)
AMPLITUDE = SarValues(20, 180, 4000, 0, 0)
PLAIN = OpticalValues(1.0, 0.0, 120, 3000)
TAGGED = OpticalValues(2e-4, -0.1, 600, 3000)


@pytest.mark.parametrize(
    ("values", "stated", "power", "fits", "source"),
    [
        (DB, "auto", False, True, VALUES),
        (POWER, "auto", True, True, VALUES),
        (AMPLITUDE, "auto", True, False, VALUES),
        (POWER, "db", False, False, STATED),
        (DB, "power", True, False, STATED),
        (DB, "db", False, True, STATED),
    ],
)
def test_sar(values, stated, power, fits, source):
    found = decide_sar(values, stated)
    assert (found.power, found.fits, found.source) == (power, fits, source)


@pytest.mark.parametrize(
    ("values", "given", "scale", "offset", "source"),
    [
        (PLAIN, (None, None), 1e-4, 0.0, VALUES),
        (OpticalValues(1.0, 0.0, 0.01, 0.9), (None, None), 1.0, 0.0, VALUES),
        (TAGGED, (None, None), 2e-4, -0.1, TAGS),
        (TAGGED, (1e-4, None), 1e-4, -0.1, STATED),
        (TAGGED, (None, 0.0), 2e-4, 0.0, TAGS),
        (PLAIN, (1e-3, -0.5), 1e-3, -0.5, STATED),
    ],
)
def test_optical(values, given, scale, offset, source):
    found = decide_optical(values, *given)
    assert (found.scale, found.offset, found.source) == (scale, offset, source)
    assert found.top == pytest.approx(values.high * scale + offset)


def test_what_is_no_reflectance_is_said():
    assert decide_optical(PLAIN).fits
    assert not decide_optical(PLAIN, 1.0).fits
    assert not decide_optical(PLAIN, 1e-8).fits


def test_a_picture_needs_a_scale():
    picture = dataclasses.replace(PLAIN, high=250, is_byte=True)
    assert decide_optical(picture).is_picture and not decide_optical(picture).fits
    assert decide_optical(picture, 0.004).fits
    assert decide_optical(dataclasses.replace(picture, scale=0.004)).fits


def test_the_offset_of_new_products_is_asked_for_where_nothing_states_it():
    new = dataclasses.replace(PLAIN, low=1010)
    assert decide_optical(new).maybe_offset
    assert not decide_optical(PLAIN).maybe_offset
    assert not decide_optical(new, None, 0.0).maybe_offset
    assert not decide_optical(dataclasses.replace(TAGGED, low=1010)).maybe_offset
