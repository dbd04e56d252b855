"""The results of ``season`` as STAC, and as a season again."""

from __future__ import annotations

import hashlib
import json

import pytest
import rasterio
from dates_maker import make_season

from cleardate.contract.errors import OutputError
from cleardate.contract.jobs import SeasonJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.season_file import read_season
from cleardate.imagery.windows import Window
from cleardate.simulation.season.opening import open_season
from cleardate.worker.runner import run_job

EDGE = 40


def fill(season, output, **fields):
    job = SeasonJob(season=str(season), output=str(output), **fields)
    return run_job(job, SilentReporter())


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("made"), (0, 1, 0, 0, 1), EDGE)


@pytest.fixture(scope="module")
def output(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("results") / "out"
    fill(made.folder, folder, quality=True)
    return folder


def items(output):
    return {
        item.name: json.loads((output / f"{item.name}.json").read_text("utf-8"))
        for item in read_season(output)
    }


def test_collection_and_items_are_valid_stac(made, output):
    pystac = pytest.importorskip("pystac", reason="pystac is not installed")
    validator = pytest.importorskip("pystac.validation.stac_validator")
    collection = pystac.Collection.from_file(str(output / "collection.json"))
    found = list(collection.get_items())
    assert [each.id for each in found] == [made.days[1], made.days[4]]
    checker = validator.JsonSchemaSTACValidator()
    for each in (collection, *found):
        # Of the core alone: the schemas of extensions are on the network.
        checker.validate_core(each.to_dict(), each.STAC_OBJECT_TYPE, "1.1.0")
    for each in found:
        assert each.collection_id == collection.id and not each.datetime.hour
        for asset in each.assets.values():
            assert (output / asset.href).exists() and asset.href.startswith("./")


def test_items_say_what_was_simulated_and_how_well(made, output):
    for day, item in items(output).items():
        report = json.loads((output / f"{day}_report.json").read_text("utf-8"))
        about = item["properties"]
        assert about["cleardate:simulated"] is True
        assert about["cleardate:method"] == report["chosen"]
        score = report["methods"][report["chosen"]]["psnr"]
        assert about["cleardate:score"] == round(score, 2)
        assert about["cleardate:run"] == report["run"]
        assert about["cleardate:cloud_share"] == 1
        assert set(item["assets"]) == {"image", "trust", "report"}
        for asset in item["assets"].values():
            content = (output / asset["href"]).read_bytes()
            assert asset["file:size"] == len(content)
            assert asset["file:checksum"] == "1220" + hashlib.sha256(content).hexdigest()
        image = item["assets"]["image"]
        names = ["red", "green", "blue", "nir"]
        assert [band["common_name"] for band in image["eo:bands"]] == names
        assert [band["scale"] for band in image["raster:bands"]] == [0.0001] * 4
        assert (image["proj:epsg"], image["proj:shape"]) == (32631, [EDGE, EDGE])
        used = " ".join(item["stac_extensions"])
        assert all(f"/{name}/v" in used for name in ("eo", "raster", "projection", "file"))


def test_rasters_are_tiled_and_named_by_the_day(made, output):
    for day in (made.days[1], made.days[4]):
        for end in ("_filled.tif", "_trust.tif"):
            with rasterio.open(output / f"{day}{end}") as raster:
                assert raster.profile["tiled"] and raster.tags()["CLEARDATE_SIMULATED"]


def test_a_filled_season_is_a_season(made, output):
    reporter = SilentReporter()
    with open_season(output, reporter) as found:
        assert [date.name for date in found.dates] == [made.days[1], made.days[4]]
        cube = found.cube(Window(0, 0, EDGE, EDGE))
        assert cube.seen.all()
        with rasterio.open(output / f"{made.days[1]}_filled.tif") as raster:
            assert abs(cube.optical[0] * 1e4 - raster.read()).max() < 0.01


def test_a_season_is_not_filled_over_itself(made):
    before = (made.folder / "collection.json").read_bytes()
    with pytest.raises(OutputError, match="also the input"):
        fill(made.folder, made.folder)
    assert (made.folder / "collection.json").read_bytes() == before


def test_another_season_is_not_filled_over(made, tmp_path):
    other = make_season(tmp_path, (0, 1), EDGE).folder
    before = (other / "collection.json").read_bytes()
    with pytest.raises(OutputError, match="is no result of filling a season"):
        fill(made.folder, other)
    assert (other / "collection.json").read_bytes() == before


def test_where_a_season_without_a_crs_lies_nobody_says(tmp_path):
    season = make_season(tmp_path, (0, 1), EDGE)
    for path in season.stack.glob("*.tif"):
        with rasterio.open(path) as raster:
            values, profile = raster.read(), raster.profile
        del profile["crs"]
        path.unlink()
        with rasterio.open(path, "w", **profile) as raster:
            raster.write(values)
    fill(season.folder, tmp_path / "out")
    pystac = pytest.importorskip("pystac", reason="pystac is not installed")
    validator = pytest.importorskip("pystac.validation.stac_validator")
    collection = pystac.Collection.from_file(str(tmp_path / "out" / "collection.json"))
    (item,) = collection.get_items()
    assert item.geometry is None and item.bbox is None
    for each in (collection, item):
        validator.JsonSchemaSTACValidator().validate_core(
            each.to_dict(), each.STAC_OBJECT_TYPE, "1.1.0"
        )
