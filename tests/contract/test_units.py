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
    baseline_said,
    contradicts_baseline,
    decide_optical,
    decide_sar,
)

DB = SarValues(-25, -12, -2, -40, 1.0)
POWER = SarValues(0.001, 0.1, 2, 0, 0)
DIGITAL = SarValues(20, 180, 4000, 0, 0)
ROOTS = SarValues(0.09, 0.22, 0.7, 0.01, 0)
"""Amplitudes: of -21, -13 and -3 dB."""
PLAIN = OpticalValues(1.0, 0.0, 120, 3000)
TAGGED = OpticalValues(2e-4, -0.1, 600, 3000)


@pytest.mark.parametrize(
    ("values", "stated", "units", "fits", "source"),
    [
        (DB, "auto", "db", True, VALUES),
        (POWER, "auto", "power", True, VALUES),
        (DIGITAL, "auto", "power", False, VALUES),
        (ROOTS, "auto", "amplitude", True, VALUES),
        (POWER, "db", "db", False, STATED),
        (DB, "power", "power", False, STATED),
        (DB, "db", "db", True, STATED),
        (POWER, "amplitude", "amplitude", True, STATED),
    ],
)
def test_sar(values, stated, units, fits, source):
    found = decide_sar(values, stated)
    assert (found.units, found.fits, found.source) == (units, fits, source)


def test_what_a_name_says_counts_if_the_values_may_be_so():
    assert decide_sar(POWER, "auto", "amplitude").units == "amplitude"
    assert decide_sar(ROOTS, "auto", "power").units == "power"
    contrary = decide_sar(POWER, "auto", "db")
    assert (contrary.units, contrary.contradicts) == ("power", "db")
    assert decide_sar(POWER, "power", "db").contradicts == ""


def test_a_few_values_below_0_are_no_other_units():
    noisy = dataclasses.replace(POWER, minimum=-1e-6, negative=0.01)
    assert decide_sar(noisy, "auto").fits and decide_sar(noisy, "power").fits


def test_power_that_may_be_amplitude_is_assumed():
    bright = dataclasses.replace(POWER, middle=0.2)
    assert decide_sar(bright, "auto").is_assumed
    assert not decide_sar(POWER, "auto").is_assumed


def test_per_cent_and_stretched_pictures_are_no_reflectance():
    per_cent = OpticalValues(1.0, 0.0, 1.5, 45.0, maximum=80)
    assert decide_optical(per_cent).is_per_cent and not decide_optical(per_cent).fits
    assert decide_optical(per_cent, 0.01).fits
    picture = OpticalValues(1.0, 0.0, 20, 240, maximum=255)
    assert decide_optical(picture).is_picture and not decide_optical(picture).fits
    dark = OpticalValues(1.0, 0.0, 20, 240, maximum=3000)
    assert decide_optical(dark).fits


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


@pytest.mark.parametrize(
    ("name", "offset", "low", "wrong"),
    [
        ("S2A_MSIL2A_20220412T104021_N0510_R008_T31UFS_20240101T000000.tif", 0.0, 1010, True),
        ("S2A_MSIL2A_20220412T104021_N0510_R008_T31UFS_20240101T000000.tif", -0.1, 1010, False),
        ("S2A_MSIL2A_20220412T104021_N0510_R008_T31UFS_20240101T000000.tif", 0.0, 120, False),
        ("S2A_MSIL2A_20220412T104021_N0510_R008_T31UFS_20240101T000000.tif", -0.1, 120, True),
        ("S2A_MSIL2A_20200412T104021_N0214_R008_T31UFS_20200412T000000.tif", -0.1, 120, True),
        ("S2A_MSIL2A_20200412T104021_N0214_R008_T31UFS_20200412T000000.tif", 0.0, 120, False),
        ("o_20220412.tif", -0.1, 120, False),
    ],
)
def test_offset_name_and_numbers_are_held_against_each_other(name, offset, low, wrong):
    assert contradicts_baseline(baseline_said(name), offset, low) == wrong
