"""The job ``season`` on what seasons hold that is odd: one date never stops the others."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from dates_maker import make_season
from product_maker import write_raster

from cleardate.contract.errors import InputError, RasterError
from cleardate.contract.jobs import SeasonJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.season_file import read_season
from cleardate.imagery.windows import Window
from cleardate.simulation.season import date_group
from cleardate.simulation.season.opening import _sar_of, open_season
from cleardate.worker.runner import run_job

FEW = (0.1, 0, 0.3)
EDGE = 40


def fill(season, output, **fields):
    """The rows of the table by date, and what was warned of."""
    reporter = SilentReporter()
    run_job(SeasonJob(season=str(season.folder), output=str(output), **fields), reporter)
    with (output / "summary.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["date"]: row for row in csv.DictReader(file)}
    return rows, [text for level, text in reporter.lines if level == "warning"]


def opened(season, **fields):
    """The dates of a season, what is left out, and what was warned of."""
    reporter = SilentReporter()
    with open_season(season.folder, reporter, **fields) as found:
        warned = [text for level, text in reporter.lines if level == "warning"]
        return found.dates, found.left_out, warned


def change(season, name, **properties):
    """Change the properties of an item."""
    path = season.folder / name / f"{name}.json"
    record = json.loads(path.read_text("utf-8"))
    record["properties"].update(properties)
    path.write_text(json.dumps(record), "utf-8")


def items(season, kind):
    return [item for item in read_season(season.folder) if item.kind == kind]


@pytest.fixture
def season(tmp_path):
    return make_season(tmp_path, FEW, EDGE)


def test_an_item_that_is_listed_twice_is_no_other_date_to_itself(season):
    path = season.folder / "collection.json"
    record = json.loads(path.read_text("utf-8"))
    twice = [link for link in record["links"] if link["rel"] == "item"]
    record["links"] += twice
    path.write_text(json.dumps(record), "utf-8")
    dates, left_out, warned = opened(season)
    assert [date.name for date in dates] == list(season.days) and not left_out
    assert sum("has its name" in text for text in warned) == len(twice)


def test_sar_that_is_none_is_not_used(season):
    optical = items(season, "optical")
    change(season, optical[1].name, **{"cleardate:sar": optical[0].name})
    dates, _, warned = opened(season)
    assert [bool(date.sar) for date in dates] == [True, False, True]
    assert any(f"{optical[0].name} is no SAR item" in text for text in warned)


def test_without_the_future_sar_of_a_later_day_gives_way_to_the_last_before(season):
    optical, sar = items(season, "optical"), items(season, "sar")
    change(season, optical[0].name, **{"cleardate:sar": sar[1].name})
    change(season, optical[1].name, **{"cleardate:sar": sar[2].name})
    dates, *_ = opened(season)
    assert [date.sar for date in dates] == [sar[place].name for place in (1, 2, 2)]
    dates, *_ = opened(season, future=False)
    assert [date.sar for date in dates] == [each.name for each in sar]
    late = [sar[2]]
    assert _sar_of(items(season, "optical")[1], late, True) == sar[2].name
    assert _sar_of(items(season, "optical")[1], late, False) == ""


def test_without_the_future_later_sar_changes_nothing(tmp_path):
    season = make_season(tmp_path, (0.1, 0.1, 0.3, 0.1), EDGE)
    day = season.days[2]
    for each in season.days[:3]:
        path = season.stack / f"s_{each}.tif"
        values = season.numbers(path)
        values[:, 10:30, 10:30] = np.nan
        write_raster(path, values)
    images = []
    for name, level in (("a", -18.0), ("b", -5.0)):
        later = np.full((2, EDGE, EDGE), level, np.float32)
        later += np.random.default_rng(1).normal(0, 1, later.shape).astype(np.float32)
        write_raster(season.stack / f"s_{season.days[3]}.tif", later)
        fill(season, tmp_path / name, dates=day, no_future=True)
        images.append(season.numbers(tmp_path / name / f"{day}_filled.tif"))
    assert (images[0] == images[1]).all()


def test_items_that_cannot_be_read_or_have_no_day_are_left_out(tmp_path):
    season = make_season(tmp_path, (0.1, 0, 0.3, 0, 0), EDGE)
    bad, gone, timeless = (items(season, "optical")[place] for place in (1, 3, 4))
    (season.folder / bad.name / f"{bad.name}.json").write_text("{", "utf-8")
    (season.folder / gone.name / f"{gone.name}.json").unlink()
    change(season, timeless.name, datetime="soon")
    rows, warned = fill(season, tmp_path / "out", dates=season.days[2])
    results = {name: row["result"] for name, row in rows.items()}
    assert results[season.days[2]] == "filled"
    for item in (bad, gone, timeless):
        assert results[item.name] == "left out"
        assert any(text.startswith(f"{item.name} is left out") for text in warned)
    assert "does not say its day" in rows[timeless.name]["note"]


def rename_bands(season, name, titles, key="eo:bands"):
    """Name the bands of an item's image anew."""
    path = season.folder / name / f"{name}.json"
    record = json.loads(path.read_text("utf-8"))
    named = [{"name": title, "common_name": title} for title in titles]
    record["assets"]["image"][key] = named if key == "eo:bands" else list(titles)
    path.write_text(json.dumps(record), "utf-8")


def test_a_date_whose_bands_match_no_others_is_left_out(season):
    odd = items(season, "optical")[0]
    rename_bands(season, odd.name, ("B05", "B06", "B07", "B11"))
    dates, left_out, warned = opened(season)
    assert [date.name for date in dates] == list(season.days[1:])
    assert list(left_out) == [season.days[0]]
    assert any("is left out" in text for text in warned)


def test_sar_of_another_polarisation_is_left_out_and_its_date_is_not(season):
    for place, each in enumerate(items(season, "sar")):
        titles = ("HH", "HV") if place == 0 else ("VV", "VH")
        rename_bands(season, each.name, titles, "sar:polarizations")
    dates, left_out, _ = opened(season)
    assert [bool(date.sar) for date in dates] == [False, True, True]
    assert list(left_out) == [items(season, "sar")[0].name]


def test_a_season_without_an_optical_date_says_what_is_wrong_with_each(season):
    for day in season.days:
        (season.stack / f"o_{day}.tif").write_bytes(b"")
    reporter = SilentReporter()
    with pytest.raises(InputError, match="no optical date"), open_season(season.folder, reporter):
        pass
    assert sum("is left out" in text for _, text in reporter.lines) == 3


def test_dates_without_a_mask_are_said(season):
    optical = items(season, "optical")
    change(season, optical[1].name, **{"cleardate:mask_kind": None})
    _, _, warned = opened(season)
    assert any("no cloud mask" in text and season.days[1] in text for text in warned)


def test_what_breaks_when_it_is_read_is_said_once(season, monkeypatch):
    reporter = SilentReporter()
    sar = items(season, "sar")[0].name
    with open_season(season.folder, reporter) as found:
        real = found.scene.read

        def read(layer, window):
            if layer == sar:
                raise RasterError("It is truncated.")
            return real(layer, window)

        monkeypatch.setattr(found.scene, "read", read)
        for window in (Window(0, 0, EDGE, EDGE), Window(0, 0, 8, 8)):
            cube = found.cube(window)
            assert not cube.sar_seen[cube.sar_of[0]].any()
    assert [text for _, text in reporter.lines if sar in text] == [
        f"{sar} breaks when it is read: It is truncated."
    ]


def test_a_date_that_settles_nothing_fails_alone(season, tmp_path, monkeypatch):
    real = date_group.learn

    def learn(season, found, date, **fields):
        if date == 0:
            raise np.linalg.LinAlgError("Singular matrix")
        return real(season, found, date, **fields)

    monkeypatch.setattr(date_group, "learn", learn)
    rows, _ = fill(season, tmp_path / "out")
    assert [rows[season.days[place]]["result"] for place in (0, 2)] == ["failed", "filled"]


def test_one_left_out_date_proves_no_trust(tmp_path):
    season = make_season(tmp_path, (0, 0, 1), EDGE)
    day = season.days[2]
    fill(season, tmp_path / "out", quality=True, no_future=True)
    assert (tmp_path / "out" / f"{day}_filled.tif").exists()
    assert not (tmp_path / "out" / f"{day}_trust.tif").exists()
    report = json.loads((tmp_path / "out" / f"{day}_report.json").read_text("utf-8"))
    assert any("how far to trust it is not known" in note for note in report["notes"])
