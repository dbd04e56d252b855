"""Reading what a season lists, and the job that fills one."""

from __future__ import annotations

import datetime
import json

import pytest

from cleardate.contract.errors import InputError, UsageError
from cleardate.contract.layers import OPTICAL, SAR
from cleardate.contract.season_file import date_names, items_of, read_season
from cleardate.contract.season_job import SeasonJob


def write_season(folder, *items):
    links = [{"rel": "self", "href": "./collection.json"}]
    for name, properties in items:
        (folder / name).mkdir(parents=True)
        record = {"type": "Feature", "properties": properties}
        (folder / name / f"{name}.json").write_text(json.dumps(record), "utf-8")
        links.append({"rel": "item", "href": f"./{name}/{name}.json"})
    text = json.dumps({"type": "Collection", "links": links})
    (folder / "collection.json").write_text(text, "utf-8")
    return folder


def item(kind, day, **more):
    return {"cleardate:kind": kind, "datetime": f"{day}T10:00:00Z", **more}


def test_acquisitions_come_by_time_from_a_folder_or_its_collection(tmp_path):
    season = write_season(
        tmp_path,
        ("late", item(OPTICAL, "2020-03-01", **{"cleardate:sar": "s"})),
        ("leap", item(OPTICAL, "2020-02-29", **{"cleardate:mask_kind": "scl"})),
        ("s", item(SAR, "2020-02-20")),
    )
    found = read_season(season)
    assert [each.name for each in found] == ["s", "leap", "late"]
    assert found == read_season(season / "collection.json")
    assert (found[1].is_masked, found[2].is_masked, found[2].sar) == (True, False, "s")
    assert found[1].day == datetime.date(2020, 2, 29)
    assert found[1].file == str(season / "leap" / "leap.json")


def test_two_acquisitions_of_a_day_have_names_of_their_own(tmp_path):
    season = write_season(
        tmp_path,
        *((name, item(OPTICAL, "2020-03-01")) for name in "abc"),
        ("s", item(SAR, "2020-03-01")),
        ("x", item(OPTICAL, "soon")),
    )
    names = date_names(read_season(season))
    assert names == {"a": "2020-03-01", "b": "2020-03-01_2", "c": "2020-03-01_3"}


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"type": "Feature"}', '"Collection"', "[" * 100_000, "\x00"],
)
def test_what_is_no_season_is_said(tmp_path, text):
    path = tmp_path / "collection.json"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match="is no season"):
        read_season(path)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"properties": 3}', b"\xff"])
def test_an_item_that_is_none_is_said(tmp_path, content):
    season = write_season(
        tmp_path, ("a", item(OPTICAL, "2020-03-01")), ("b", item(OPTICAL, "2020-03-02"))
    )
    (season / "a" / "a.json").write_bytes(content)
    good, bad = read_season(season)
    assert (good.name, good.problem) == ("b", "")
    assert bad.kind == "" and "is no item of a season" in bad.problem
    with pytest.raises(InputError, match="is no item of a season"):
        items_of(json.loads((season / "collection.json").read_text("utf-8")), season / "x.json")


@pytest.mark.parametrize("links", [None, 3, "x", {"a": 1}, [None, 3, {"rel": "item"}]])
def test_strange_links_are_no_items(tmp_path, links):
    path = tmp_path / "collection.json"
    path.write_text(json.dumps({"type": "Collection", "links": links}), "utf-8")
    assert read_season(path) == ()


def test_days_of_the_job():
    job = SeasonJob(season="s", output="o", dates=" 2018-05-26, 2018-06-05,2018-05-26")
    assert job.wanted_days() == (datetime.date(2018, 5, 26), datetime.date(2018, 6, 5))
    assert SeasonJob(season="s", output="o").wanted_days() is None
    assert SeasonJob(season="s", output="o", dates="all").wanted_days() is None
    for dates in ("2018-02-29", "yesterday", "2018-05-26,", ""):
        with pytest.raises(UsageError, match="--dates"):
            SeasonJob(season="s", output="o", dates=dates)


@pytest.mark.parametrize(
    ("given", "orbit"),
    [(88, "88"), (88.0, "88"), (None, ""), (["x"], ""), ({}, ""), (True, ""), (-5, ""), ("a", "")],
)
def test_an_orbit_that_is_no_whole_number_is_not_known(tmp_path, given, orbit):
    season = write_season(tmp_path, ("s", item(SAR, "2020-02-20", **{"sat:relative_orbit": given})))
    assert [each.orbit for each in read_season(season)] == [orbit]
