"""The job ``season``: dates filled from all others, on seasons made here and on a real one."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from dates_maker import make_season
from product_maker import write_raster

from cleardate.contract.errors import CancelledError, InputError, OutputError
from cleardate.contract.jobs import SeasonJob
from cleardate.contract.report import report_from_json
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.trust_layer import NO_DATA, OBSERVED, SIMULATED, TrustBands
from cleardate.worker.runner import run_job


def fill(season, output, reporter=None, **fields):
    job = SeasonJob(season=str(season.folder), output=str(output), **fields)
    return run_job(job, reporter or SilentReporter())


def rows(output):
    with (output / "summary.csv").open(encoding="utf-8", newline="") as file:
        return {row["date"]: row for row in csv.DictReader(file)}


def error(image, season, place):
    """Root mean squared error under the cloud, in reflectance."""
    away = (image.astype(float) - season.truth[place])[:, season.cloud[place]]
    return float(np.sqrt((away**2).mean())) / 1e4


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def filled(made, tmp_path_factory):
    output = tmp_path_factory.mktemp("results") / "out"
    result = fill(made, output, quality=True)
    return output, result


def test_every_cloudy_date_is_filled_and_clear_pixels_stay_bit_for_bit(made, filled):
    output, result = filled
    cloudy = [place for place in range(6) if made.cloud[place].any()]
    assert result.summary == {"dates": 6, "filled": len(cloudy), "failed": 0}
    for place, day in enumerate(made.days):
        path = output / f"{day}_filled.tif"
        assert path.exists() == (place in cloudy)
        if place in cloudy:
            image, own = made.numbers(path), made.numbers(made.stack / f"o_{day}.tif")
            clear = ~made.cloud[place]
            assert (image[:, clear] == own[:, clear]).all()
            assert error(image, made, place) < 0.012
            with rasterio.open(path) as raster, rasterio.open(made.stack / f"o_{day}.tif") as like:
                assert (raster.dtypes, raster.nodata) == (like.dtypes, like.nodata)
                assert raster.transform == like.transform and raster.crs == like.crs


def test_reports_and_table_have_simple_methods_beside_what_fills(made, filled):
    output, _ = filled
    report = report_from_json((output / f"{made.days[2]}_report.json").read_text("utf-8"))
    simple = {"mosaic", "interpolation", "interpolation_line"}
    assert simple < set(report.methods) and report.chosen in report.methods
    assert report.methods["season"]["psnr"] > report.methods["interpolation"]["psnr"] + 3
    assert report.pixels.simulated == made.cloud[2].sum()
    assert report.expected_error.interval == 0.9
    row = rows(output)[made.days[2]]
    assert row["result"] == "filled" and float(row["psnr"]) > float(row["psnr_interpolation"])
    assert rows(output)[made.days[1]]["result"] == "not filled"


def test_the_trust_layer_says_where_pixels_come_from_and_how_wrong_they_may_be(made, filled):
    output, _ = filled
    inside, errors = [], []
    for place in (0, 2, 3, 5):
        with rasterio.open(output / f"{made.days[place]}_trust.tif") as raster:
            bands, layers = TrustBands.of(raster.descriptions), raster.read()
        cloud = made.cloud[place]
        assert (layers[0] == np.where(cloud, SIMULATED, OBSERVED)).all()
        image = made.numbers(output / f"{made.days[place]}_filled.tif").astype(float)
        away = np.abs(image - made.truth[place])[:, cloud]
        widths = layers[[b - 1 for b in bands.intervals]][:, cloud]
        inside.append(away <= widths)
        errors.append((layers[[b - 1 for b in bands.errors]][:, cloud], away))
    assert 0.84 < np.concatenate(inside, axis=1).mean() < 0.96
    expected, real = (np.concatenate(part, axis=1).mean() for part in zip(*errors, strict=True))
    assert 0.7 < expected / real < 1.4


def test_what_lies_under_the_clouds_of_other_dates_is_never_used(made, filled, tmp_path):
    output, _ = filled
    other = make_season(tmp_path, haze=300)
    fill(other, tmp_path / "out", dates=made.days[2], quality=True)
    for ending in ("_filled.tif", "_trust.tif"):
        name = f"{made.days[2]}{ending}"
        mine, theirs = made.numbers(output / name), made.numbers(tmp_path / "out" / name)
        assert (mine == theirs).all()


def test_tiles_are_the_whole(made, filled, tmp_path):
    output, _ = filled
    fill(made, tmp_path / "out", tile=32, quality=True)
    for day in (made.days[0], made.days[2]):
        for ending in ("_filled.tif", "_trust.tif"):
            parts = made.numbers(tmp_path / "out" / f"{day}{ending}")
            assert (parts == made.numbers(output / f"{day}{ending}")).all()


def test_the_same_job_gives_the_same_bytes(made, tmp_path):
    for name in ("a", "b"):
        fill(made, tmp_path / name, dates=made.days[2], quality=True)
    for path in sorted((tmp_path / "a").iterdir()):
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes(), path.name


def test_without_the_future_later_dates_change_nothing(tmp_path):
    season = make_season(tmp_path / "one")
    fill(season, tmp_path / "a", dates=season.days[2], no_future=True)
    for day in season.days[3:]:
        write_raster(season.stack / f"o_{day}.tif", np.full((4, 72, 72), 999, np.uint16), nodata=0)
    fill(season, tmp_path / "b", dates=season.days[2], no_future=True)
    name = f"{season.days[2]}_filled.tif"
    assert (season.numbers(tmp_path / "a" / name) == season.numbers(tmp_path / "b" / name)).all()


def test_the_first_date_cannot_be_filled_without_the_future_and_the_others_are(made, tmp_path):
    result = fill(made, tmp_path / "out", dates=",".join(made.days[:3]), no_future=True)
    assert (result.summary["filled"], result.summary["failed"]) == (1, 1)
    table = rows(tmp_path / "out")
    assert "No other date" in table[made.days[0]]["note"]
    assert table[made.days[2]]["result"] == "filled"
    assert not (tmp_path / "out" / f"{made.days[0]}_filled.tif").exists()


def test_a_date_without_a_clear_pixel_goes_by_what_other_dates_teach(tmp_path):
    season = make_season(tmp_path, (0.1, 0.1, 0.2, 1, 0.1, 0.2, 0.1))
    day = season.days[3]
    fill(season, tmp_path / "out", dates=day, quality=True)
    report = report_from_json((tmp_path / "out" / f"{day}_report.json").read_text("utf-8"))
    assert report.chosen in ("season", "interpolation")
    assert "Too few clear pixels" in report.notes[0]
    assert error(season.numbers(tmp_path / "out" / f"{day}_filled.tif"), season, 3) < 0.04
    with rasterio.open(tmp_path / "out" / f"{day}_trust.tif") as raster:
        assert (raster.read(2) > 0).all()


def test_of_two_dates_the_cloudy_one_is_the_other_and_no_trust_is_claimed(tmp_path):
    season = make_season(tmp_path, (0, 1))
    day = season.days[1]
    fill(season, tmp_path / "out", quality=True)
    report = report_from_json((tmp_path / "out" / f"{day}_report.json").read_text("utf-8"))
    assert report.chosen == "interpolation" and not report.methods
    assert "how far to trust it is not known" in report.notes[1]
    image = season.numbers(tmp_path / "out" / f"{day}_filled.tif")
    assert (image == season.truth[0]).all()
    assert not (tmp_path / "out" / f"{day}_trust.tif").exists()


def test_a_broken_date_is_left_out_and_the_others_are_filled(tmp_path):
    season = make_season(tmp_path)
    broken = season.stack / f"o_{season.days[4]}.tif"
    broken.write_bytes(broken.read_bytes()[:300])
    (season.stack / f"o_{season.days[1]}.tif").unlink()
    reporter = SilentReporter()
    result = fill(season, tmp_path / "out", reporter)
    assert result.summary == {"dates": 6, "filled": 4, "failed": 0}
    table = rows(tmp_path / "out")
    assert [table[season.days[place]]["result"] for place in (1, 4)] == ["left out"] * 2
    assert sum("left out" in text for level, text in reporter.lines if level == "warning") == 2


def test_pixels_that_nothing_tells_of_become_nodata(tmp_path):
    season = make_season(tmp_path)
    corner = np.s_[:, 10:14, 10:14]
    for day in season.days:
        for kind, none in (("o", 0), ("s", np.nan)):
            path = season.stack / f"{kind}_{day}.tif"
            values = season.numbers(path)
            values[corner] = none
            if kind == "o" and day == season.days[2]:
                values[corner] = 7000
            write_raster(path, values, nodata=0 if kind == "o" else None)
        path = season.stack / f"m_{day}.tif"
        mask = season.numbers(path)
        mask[corner] = 1
        write_raster(path, mask)
    day = season.days[2]
    fill(season, tmp_path / "out", dates=day, quality=True)
    image = season.numbers(tmp_path / "out" / f"{day}_filled.tif")
    assert (image[corner] == 0).all()
    assert (season.numbers(tmp_path / "out" / f"{day}_trust.tif")[corner] == NO_DATA).all()


def test_days_that_are_not_there_are_said(made, tmp_path):
    with pytest.raises(InputError, match="no date 2001-01-01"):
        fill(made, tmp_path / "out", dates="2001-01-01")
    reporter = SilentReporter()
    fill(made, tmp_path / "out", reporter, dates=f"2001-01-01,{made.days[2]}")
    assert any("2001-01-01" in text for _, text in reporter.lines)


def test_what_is_no_season_is_said(tmp_path):
    (tmp_path / "other.json").write_text("[1]", "utf-8")
    for path in ("other.json", "nothing.json"):
        job = SeasonJob(season=str(tmp_path / path), output=str(tmp_path / "out"))
        with pytest.raises(InputError):
            run_job(job, SilentReporter())
    assert not (tmp_path / "out").exists()


def test_a_cancelled_job_leaves_no_files(made, tmp_path):
    class Impatient(SilentReporter):
        def progress(self, fraction, message="", outlook=None):
            if str(message).startswith("Filling"):
                self.cancelled = True
            self.check()

    with pytest.raises(CancelledError):
        fill(made, tmp_path / "out", Impatient(), quality=True)
    assert list((tmp_path / "out").iterdir()) == []


def test_inputs_are_never_overwritten(tmp_path):
    season = make_season(tmp_path)
    day = season.days[2]
    path = season.stack / f"o_{day}.tif"
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / f"{day}_filled.tif").hardlink_to(path)
    before = path.read_bytes()
    with pytest.raises(OutputError):
        fill(season, tmp_path / "out", dates=day)
    assert path.read_bytes() == before


def test_a_real_season_is_filled_better_than_by_its_neighbours(real_data, tmp_path, script):
    place = real_data / "flanders_west"
    days = ["20180426", "20180511", "20180526", "20180623", "20180705"]
    stack = tmp_path / "stack"
    lines = ["date,optical,clouds,sar,cloud_values,scale,offset,sar_units"]
    hidden = np.zeros((64, 64), bool)
    hidden[16:44, 20:50] = True
    truth = None
    for day in days:
        with rasterio.open(place / f"o_{day}.tif") as raster:
            optical = raster.read()
        with rasterio.open(place / f"s1_{day}.tif") as raster:
            sar = raster.read()
        mask = np.zeros((64, 64), np.uint8)
        if day == "20180526":
            truth, optical = optical.copy(), np.where(hidden, 7000, optical).astype(optical.dtype)
            mask[hidden] = 1
        write_raster(stack / f"o_{day}.tif", optical, nodata=0)
        write_raster(stack / f"s_{day}.tif", sar, nodata=-9999)
        write_raster(stack / f"m_{day}.tif", mask)
        text = f"{day[:4]}-{day[4:6]}-{day[6:]}"
        lines.append(f"{text},o_{day}.tif,m_{day}.tif,s_{day}.tif,1,0.0001,0,db")
    (stack / "dates.csv").write_text("\n".join(lines) + "\n", "utf-8")
    from cleardate.contract.jobs import PrepareJob

    season = tmp_path / "season"
    run_job(PrepareJob(table=str(stack / "dates.csv"), output=str(season)), SilentReporter())
    job = SeasonJob(season=str(season), output=str(tmp_path / "out"))
    run_job(job, SilentReporter())
    with rasterio.open(tmp_path / "out" / "2018-05-26_filled.tif") as raster:
        found = raster.read()
    assert (found[:, ~hidden] == truth[:, ~hidden]).all()
    away = (found.astype(float) - truth)[:, hidden] / 1e4
    psnr = float(np.mean(-10 * np.log10((away**2).mean(axis=1))))
    assert psnr > 32
    record = json.loads((tmp_path / "out" / "2018-05-26_report.json").read_text("utf-8"))
    assert psnr > record["methods"]["interpolation"]["psnr"] + 3
    assert Path(season / "collection.json").exists()
