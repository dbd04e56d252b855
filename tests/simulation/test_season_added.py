"""``season``: days that no image shows, by SAR alone or by a calendar."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
import rasterio
from dates_maker import make_season
from product_maker import write_raster

from cleardate.contract.errors import InputError
from cleardate.contract.jobs import SeasonJob
from cleardate.contract.report import report_from_json
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.trust_layer import SIMULATED
from cleardate.worker.runner import run_job

EDGE = 40


def fill(season, output, **fields):
    """The rows of the table by date, and what came of it."""
    job = SeasonJob(season=str(season.folder), output=str(output), **fields)
    result = run_job(job, SilentReporter())
    with (output / "summary.csv").open(encoding="utf-8", newline="") as file:
        return {row["date"]: row for row in csv.DictReader(file)}, result


def without(season, kind, days):
    """Take acquisitions out of a season."""
    path = season.folder / "collection.json"
    record = json.loads(path.read_text("utf-8"))
    kept = []
    for link in record["links"]:
        if link["rel"] == "item":
            about = json.loads((season.folder / link["href"]).read_text("utf-8"))["properties"]
            if about["cleardate:kind"] == kind and about["datetime"][:10] in days:
                continue
        kept.append(link)
    record["links"] = kept
    path.write_text(json.dumps(record), "utf-8")
    return season


def image(season, folder, day):
    return season.numbers(folder / f"{day}_filled.tif").astype(float)


def report(folder, day):
    return report_from_json((folder / f"{day}_report.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Seven dates, of which the fourth has SAR alone."""
    season = make_season(tmp_path_factory.mktemp("made"), (0,) * 7, EDGE)
    return without(season, "optical", season.days[3])


@pytest.fixture(scope="module")
def sar_dates(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sar") / "out"
    return folder, *fill(made, folder, every_sar_date=True, quality=True)


@pytest.fixture(scope="module")
def calendar(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("calendar") / "out"
    return folder, *fill(made, folder, cadence=18, quality=True)


def test_a_date_with_sar_alone_is_simulated(made, sar_dates):
    folder, rows, result = sar_dates
    day = made.days[3]
    assert result.summary == {"dates": 6, "filled": 1, "failed": 0, "simulated": 1}
    away = (image(made, folder, day) - made.truth[3]) / 1e4
    assert float(np.sqrt((away**2).mean())) < 0.03
    row = rows[day]
    assert (row["result"], row["cloud_share"], row["clear_share"]) == (
        "simulated",
        "1.0000",
        "0.0000",
    )


def test_what_is_simulated_says_so(made, sar_dates):
    folder, _, _ = sar_dates
    day = made.days[3]
    found = report(folder, day)
    assert found.no_image is True and "No image shows this day" in found.notes[0]
    assert found.pixels.simulated == EDGE**2 and found.pixels.observed == 0
    assert found.inputs["optical_t2"] == "" and found.inputs["sar_t2"]
    with rasterio.open(folder / f"{day}_filled.tif") as raster:
        assert "no image shows this day" in raster.tags()["CLEARDATE_SIMULATED"]
    about = json.loads((folder / f"{day}.json").read_text("utf-8"))["properties"]
    assert about["cleardate:simulated"] is about["cleardate:no_image"] is True


def test_its_trust_comes_from_dates_that_were_left_out(made, sar_dates):
    folder, _, _ = sar_dates
    day = made.days[3]
    with rasterio.open(folder / f"{day}_trust.tif") as raster:
        layers = raster.read()
    assert (layers[0] == SIMULATED).all() and (layers[1:9] > 0).all()
    assert report(folder, day).expected_error.interval == 0.9


def test_a_calendar_has_its_days_between_the_images(made, calendar):
    folder, rows, result = calendar
    days = ["2018-05-16", "2018-06-21"]
    simulated = [day for day, row in rows.items() if row["result"] == "simulated"]
    assert simulated == sorted([*days, made.days[3]])
    assert result.summary["simulated"] == 3
    assert report(folder, made.days[3]).inputs["sar_t2"]
    for day in days:
        found = report(folder, day)
        assert found.no_image and "No SAR is near" in found.notes[1]
        assert found.inputs["sar_t2"] == ""
        assert (folder / f"{day}_trust.tif").exists()
    around = [made.truth[place].mean() for place in (1, 2)]
    middle = image(made, folder, days[0]).mean()
    assert min(around) - 40 < middle < max(around) + 40


def test_days_that_are_added_change_no_other_date(tmp_path):
    cloudy = make_season(tmp_path, (0, 0, 1, 0, 0, 0, 0), 120)
    asked = {"dates": cloudy.days[2]}
    # SAR of a day before all images.
    without(cloudy, "optical", cloudy.days[0])
    alone, added = tmp_path / "alone", tmp_path / "added"
    fill(cloudy, alone, **asked)
    fill(cloudy, added, every_sar_date=True, cadence=5, **asked)
    for day in asked["dates"].split(","):
        assert (image(cloudy, alone, day) == image(cloudy, added, day)).all()


def test_a_date_of_sar_that_cannot_be_read_is_left_out(tmp_path):
    season = make_season(tmp_path, (0,) * 5, EDGE)
    day = season.days[2]
    without(season, "optical", day)
    (season.stack / f"s_{day}.tif").write_bytes(b"no raster")
    reporter = SilentReporter()
    output = tmp_path / "out"
    job = SeasonJob(season=str(season.folder), output=str(output), every_sar_date=True)
    result = run_job(job, reporter)
    assert result.summary["filled"] == 0
    assert not (output / f"{day}_filled.tif").exists()
    assert any(f"{day} is left out: Its SAR cannot be used" in text for _, text in reporter.lines)


def test_without_sar_near_a_day_sar_of_others_changes_nothing(made, calendar, tmp_path):
    folder, _, _ = calendar
    other = make_season(tmp_path, (0,) * 7, EDGE)
    for path in other.stack.glob("s_*.tif"):
        noise = np.random.default_rng(9).normal(-12, 3, (2, EDGE, EDGE))
        write_raster(path, noise.astype(np.float32))
    without(other, "optical", other.days[3])
    fill(other, tmp_path / "out", cadence=18, dates="2018-05-16")
    mine, theirs = (image(made, each, "2018-05-16") for each in (folder, tmp_path / "out"))
    assert (mine == theirs).all()


def test_without_the_future_later_images_and_sar_change_nothing(made, tmp_path):
    images = []
    for name, level in (("a", 0), ("b", 999)):
        season = make_season(tmp_path / name, (0,) * 7, EDGE)
        without(season, "optical", season.days[3])
        for day in season.days[4:]:
            if level:
                write_raster(
                    season.stack / f"o_{day}.tif", np.full((4, EDGE, EDGE), level, np.uint16)
                )
                write_raster(
                    season.stack / f"s_{day}.tif", np.full((2, EDGE, EDGE), -9, np.float32)
                )
        asked = {"every_sar_date": True, "cadence": 27, "no_future": True}
        output = tmp_path / name / "out"
        days = f"{season.days[3]},2018-05-25"
        _, result = fill(season, output, dates=days, **asked)
        assert result.summary["simulated"] == 2
        images.append([image(season, output, day) for day in days.split(",")])
    for one, other in zip(*images, strict=True):
        assert (one == other).all()


def test_a_season_of_one_date_has_no_calendar_but_sar(tmp_path):
    season = make_season(tmp_path, (0, 0), EDGE)
    without(season, "optical", season.days[1])
    with pytest.raises(InputError, match="more than lie between"):
        fill(season, tmp_path / "out", cadence=5)
    assert not (tmp_path / "out").exists()
    rows, _ = fill(season, tmp_path / "out", every_sar_date=True)
    assert rows[season.days[1]]["result"] == "simulated"
    assert (image(season, tmp_path / "out", season.days[1]) == season.truth[0]).all()


def test_a_season_without_sar_has_no_date_of_sar_alone(tmp_path):
    season = make_season(tmp_path, (0, 0), EDGE)
    without(season, "sar", season.days)
    with pytest.raises(InputError, match="has no SAR"):
        fill(season, tmp_path / "out", every_sar_date=True)
    rows, _ = fill(season, tmp_path / "out", cadence=6)
    assert rows["2018-05-04"]["result"] == "simulated"


def test_before_the_first_image_nothing_is_known_without_the_future(tmp_path):
    season = make_season(tmp_path, (0, 0, 0), EDGE)
    without(season, "optical", season.days[0])
    with pytest.raises(InputError, match="No date could be filled"):
        fill(season, tmp_path / "out", every_sar_date=True, no_future=True)


def test_a_run_with_added_dates_goes_on(made, calendar, tmp_path):
    folder, _, _ = calendar
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    fill(made, folder, cadence=18, quality=True, resume=True)
    assert before == {path.name: path.read_bytes() for path in folder.iterdir()}


def test_added_dates_are_no_observations(made, calendar):
    folder, _, _ = calendar
    reporter = SilentReporter()
    job = SeasonJob(season=str(folder), output=str(folder.parent / "again"))
    run_job(job, reporter)
    assert any("counts as if it had been seen" in text for _, text in reporter.lines)
