"""The days without an image that a season simulates all the same."""

from __future__ import annotations

import datetime

import pytest

from cleardate.contract.errors import InputError, UsageError
from cleardate.contract.layers import OPTICAL, SAR
from cleardate.contract.season_calendar import added_dates
from cleardate.contract.season_file import SeasonItem
from cleardate.contract.season_job import SeasonJob


def job(**fields):
    return SeasonJob(season="s", output="o", **fields)


def optical(day, sar=""):
    return SeasonItem(f"o{day}", "", OPTICAL, datetime.date.fromisoformat(day), sar)


def sar(day, orbit="", name=""):
    return SeasonItem(name or f"s{day}", "", SAR, datetime.date.fromisoformat(day), orbit=orbit)


def listed(job, items):
    return [(each.name, each.sar) for each in added_dates(job, items)]


DATES = (optical("2020-02-20", "s2020-02-21"), optical("2020-03-05"))


def test_no_day_is_added_unless_asked_for():
    assert added_dates(job(), [*DATES, sar("2020-02-27")]) == ()


def test_a_calendar_goes_from_the_first_to_the_last_optical_date():
    days = [name for name, _ in listed(job(cadence=5), DATES)]
    assert days == ["2020-02-25", "2020-03-01"]
    assert len(listed(job(cadence=1), DATES)) == 13
    assert listed(job(cadence=14), DATES) == []


@pytest.mark.parametrize("items", [DATES, DATES[:1]])
def test_a_cadence_longer_than_the_season_is_said(items):
    with pytest.raises(InputError, match="15 days are more than"):
        added_dates(job(cadence=15), items)


@pytest.mark.parametrize("cadence", [0, -5, 367, 2.5, "5", True])
def test_a_cadence_that_is_none_is_said(cadence):
    with pytest.raises(UsageError, match="--cadence"):
        job(cadence=cadence)


def test_a_calendar_of_a_mistyped_year_is_refused():
    with pytest.raises(InputError, match="from 2020-02-20 to 2108-03-05 has 6432 dates"):
        added_dates(job(cadence=5), [*DATES, optical("2108-03-05")])


def test_sar_near_a_day_goes_with_it():
    near = [sar("2020-02-23"), sar("2020-02-26"), sar("2020-03-04")]
    assert listed(job(cadence=5), [*DATES, *near]) == [
        ("2020-02-25", "s2020-02-26"),
        ("2020-03-01", "s2020-03-04"),
    ]
    assert listed(job(cadence=5, no_future=True), [*DATES, *near]) == [
        ("2020-02-25", "s2020-02-23"),
        ("2020-03-01", ""),
    ]


def test_each_day_with_sar_alone_is_one_date_of_the_usual_orbit():
    radar = [
        *(sar(f"2020-02-{day}", "8") for day in (15, 21, 27)),
        sar("2020-02-27", "88", "another"),
        sar("2020-03-05", "8"),
    ]
    asked = job(every_sar_date=True)
    assert listed(asked, [*DATES, *radar]) == [
        ("2020-02-15", "s2020-02-15"),
        ("2020-02-21", "s2020-02-21"),
        ("2020-02-27", "s2020-02-27"),
    ]
    late = [sar(f"2020-03-{day}", "88") for day in (10, 11, 12, 13)]
    found = dict(listed(job(every_sar_date=True, no_future=True), [*DATES, *radar, *late]))
    assert found["2020-02-27"] == "s2020-02-27"
    assert dict(listed(asked, [*DATES, *radar, *late]))["2020-02-27"] == "another"


def test_without_sar_no_date_has_sar_alone():
    with pytest.raises(InputError, match="has no SAR"):
        added_dates(job(every_sar_date=True), DATES)
    assert added_dates(job(every_sar_date=True), [*DATES, sar("2020-02-20")]) == ()
    # That an image of another day goes with it makes no difference.
    assert listed(job(every_sar_date=True), [*DATES, sar("2020-02-21")]) == [
        ("2020-02-21", "s2020-02-21")
    ]


def test_both_give_each_day_once():
    found = listed(job(every_sar_date=True, cadence=5), [*DATES, sar("2020-02-25")])
    assert found == [("2020-02-25", "s2020-02-25"), ("2020-03-01", "")]
