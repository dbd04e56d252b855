"""Indices of filled dates: their files, their intervals, and what is said of bands that miss."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
import rasterio
from dates_maker import make_season

from cleardate.contract.bands import BANDS
from cleardate.contract.errors import InputError, UsageError
from cleardate.contract.indices import INDICES, NO_INDEX, indices_of
from cleardate.contract.jobs import SeasonJob
from cleardate.contract.report import report_from_json
from cleardate.contract.reporter import SilentReporter
from cleardate.simulation.season.index_errors import BandIndex, IndexErrors
from cleardate.simulation.season.trust import Lesson
from cleardate.worker.runner import run_job

TITLES = ("Red", "Green", "Blue", "NIR")


def fill(season, output, **fields):
    job = SeasonJob(season=str(season.folder), output=str(output), **fields)
    return run_job(job, SilentReporter())


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"), (0.1, 0, 0.4, 0.1, 1))


@pytest.fixture(scope="module")
def output(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("results") / "out"
    fill(made, folder, dates=f"{made.days[2]},{made.days[4]}", index="ndvi, NDWI")
    return folder


def normalised(numbers, one, other):
    a, b = numbers[one].astype(float), numbers[other].astype(float)
    return (a - b) / (a + b)


def test_clear_pixels_have_the_index_of_what_was_seen_and_others_an_interval(made, output):
    day, cloud = made.days[2], made.cloud[2]
    image = made.numbers(output / f"{day}_filled.tif")
    with rasterio.open(output / f"{day}_ndvi.tif") as raster:
        (value, width), nodata = raster.read(), raster.nodata
        assert raster.descriptions[0] == "NDVI" and "(nir - red)" in str(raster.tags())
    assert nodata == NO_INDEX
    assert np.abs(value - normalised(image, 3, 0)).max() < 1e-4
    assert (width[~cloud] == 0).all() and (width[cloud] > 0).all()
    away = np.abs(value - normalised(made.truth[2], 3, 0))[cloud]
    assert 0.8 < (away <= width[cloud]).mean() < 0.98
    report = report_from_json((output / f"{day}_report.json").read_text("utf-8"))
    assert set(report.indices) == {"ndvi", "ndwi"} and report.expected_error is None
    assert 0.5 < report.indices["ndvi"].rmse / np.sqrt((away**2).mean()) < 2


def test_a_hidden_date_has_them_too_and_the_item_tells_of_the_file(made, output):
    day = made.days[4]
    _, width = made.numbers(output / f"{day}_ndwi.tif")
    assert (width > 0).all()
    item = json.loads((output / f"{day}.json").read_text("utf-8"))
    asset = item["assets"]["ndwi"]
    assert asset["href"] == f"./{day}_ndwi.tif" and asset["title"] == "NDWI"
    assert asset["file:size"] == (output / f"{day}_ndwi.tif").stat().st_size


def test_an_index_is_the_same_in_tiles_and_without_others_beside_it(made, output, tmp_path):
    day = made.days[2]
    fill(made, tmp_path / "out", dates=day, index="ndwi", quality=True, tile=32)
    alone = made.numbers(tmp_path / "out" / f"{day}_ndwi.tif")
    assert (alone == made.numbers(output / f"{day}_ndwi.tif")).all()
    assert not (tmp_path / "out" / f"{day}_ndvi.tif").exists()
    fill(made, tmp_path / "out", dates=day)
    assert not (tmp_path / "out" / f"{day}_ndwi.tif").exists()


def test_a_band_that_is_missing_is_named_with_those_that_there_are(made, tmp_path):
    with pytest.raises(InputError, match=r"nbr needs the band SWIR 2; the dates have Red, Green"):
        fill(made, tmp_path / "out", index="ndvi,nbr")
    with pytest.raises(UsageError, match="lai"):
        SeasonJob(season="s", output="o", index="ndvi,lai")


def test_every_index_has_a_formula_of_bands_that_are_known():
    for name, index in INDICES.items():
        assert name == index.name and set(index.bands) <= set(BANDS)
        assert all(band in index.formula for band in index.bands)
    (about,) = (spec for spec in dataclasses.fields(SeasonJob) if spec.name == "index")
    assert ", ".join([*INDICES][:-1]) + " and bsi" in about.metadata["help"]
    assert INDICES["evi"].formula == "(2.5 nir - 2.5 red) / (nir + 6 red - 7.5 blue + 1)"
    assert [index.name for index in indices_of("nbr,NDVI, nbr")] == ["nbr", "ndvi"]


def test_narrow_nir_stands_for_nir_and_dark_pixels_have_no_index():
    ndvi = BandIndex.of(INDICES["ndvi"], ("Red", "Narrow NIR"))
    value, good = ndvi(np.array([[0.1, 0.0002, -0.05], [0.3, 0.0002, 0.2]], np.float32))
    assert np.allclose(value, [0.5, 0, 1]) and good.tolist() == [True, False, True]


def test_pixels_count_for_the_interval_of_an_index_as_for_those_of_its_bands():
    rng = np.random.default_rng(1)
    truth = np.stack([np.full(800, 0.1), np.full(800, 0.3)]).astype(np.float32)
    groups, inputs = np.arange(800) % 4, rng.uniform(0, 1, (2, 800)).astype(np.float32)
    away = rng.normal(0, 1, truth.shape) * np.where(groups == 3, 0.02, 0.002)
    told = (truth + away).astype(np.float32)
    ndvi = BandIndex.of(INDICES["ndvi"], ("Red", "NIR"))

    def factor(counts):
        fitted = IndexErrors.fit(ndvi, Lesson(inputs, told, truth, groups, counts), 1)
        return fitted.errors.factors[0]

    assert factor(np.where(groups == 3, 0.0, 1.0)) < 0.6 * factor(None)
