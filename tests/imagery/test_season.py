"""The job prepare: from downloads to a STAC Collection that other tools read."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from season_maker import EDGE, area, prepare, read

from cleardate.contract.errors import InputError, OutputError, UsageError
from cleardate.contract.jobs import PrepareJob
from cleardate.contract.layers import MASK, OPTICAL, SAR
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import read_scene_file
from cleardate.imagery.products.resolve import resolve
from cleardate.imagery.products.search import products_in
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import whole


def test_a_season_leads_to_the_files_where_they_lie(downloads, tmp_path):
    season = tmp_path / "season"
    result = prepare(season, downloads)
    assert (result.summary["optical"], result.summary["sar"]) == (2, 2)
    assert (result.summary["first"], result.summary["last"]) == ("2022-05-26", "2022-06-27")
    assert {p.suffix for p in season.rglob("*") if p.is_file()} == {".json"}
    collection, items = read(season)
    for item in items:
        for asset in item["assets"].values():
            assert "://" not in asset["href"]
            assert not asset["href"].startswith("/") or asset["href"].startswith("/vsizip/..")
    assert collection["extent"]["temporal"]["interval"] == [
        ["2022-05-26T10:50:29.024000Z", "2022-06-27T17:32:38Z"]
    ]


def test_a_season_can_be_moved_with_its_downloads(downloads, tmp_path):
    prepare(downloads / "season", downloads)
    shutil.move(downloads, tmp_path / "elsewhere")
    found = products_in(str(tmp_path / "elsewhere" / "season"))
    assert len(found) == 4
    assert all(product.is_usable for product in found)


@pytest.mark.parametrize("copy", [False, True])
def test_a_season_is_read_as_its_products_are(downloads, tmp_path, copy):
    where = {"area": area(), "copy": True} if copy else {}
    prepare(tmp_path / "season", downloads, **where)
    before = {(p.kind, p.datetime): p for p in products_in(str(downloads))}
    found = products_in(str(tmp_path / "season"))
    assert len(found) == len(before) == 4
    for product in found:
        first = before[product.kind, product.datetime]
        same = ("sensor", "tile", "epsg", "relative_orbit", "orbit_direction", "offset_source")
        assert [getattr(product, n) for n in same] == [getattr(first, n) for n in same]
        assert product.mask_kind == first.mask_kind
        kinds = [product.kind, MASK] if product.mask else [product.kind]
        for kind in kinds:
            with (
                rasterio.open(resolve(product.path, kind).name) as new,
                rasterio.open(resolve(first.path, kind).name) as old,
            ):
                assert new.scales == old.scales
                assert new.offsets == old.offsets
                assert new.units == old.units
                fine = old.read(out_shape=(old.count, EDGE, EDGE))
                assert np.array_equal(new.read(out_shape=(new.count, EDGE, EDGE)), fine)


def test_every_file_of_a_season_is_valid_stac(downloads, tmp_path):
    pystac = pytest.importorskip("pystac", reason="pystac is not installed")
    validator = pytest.importorskip("pystac.validation.stac_validator")
    prepare(tmp_path / "in place", downloads)
    prepare(tmp_path / "copied", downloads, area=area(), copy=True)
    for season in ("in place", "copied"):
        collection = pystac.Collection.from_file(str(tmp_path / season / "collection.json"))
        items = list(collection.get_items())
        assert len(items) == 4
        checker = validator.JsonSchemaSTACValidator()
        for each in (collection, *items):
            # Of the core alone: the schemas of extensions are on the network.
            checker.validate_core(each.to_dict(), each.STAC_OBJECT_TYPE, "1.1.0")
            assert each.get_root().id == season


def test_the_extensions_say_what_they_require(downloads, tmp_path):
    prepare(tmp_path / "season", downloads)
    _, items = read(tmp_path / "season")
    names = {"proj": "projection"}
    for item in items:
        properties, used = item["properties"], " ".join(item["stac_extensions"])
        prefixes = {key.partition(":")[0] for key in properties if ":" in key}
        for asset in item["assets"].values():
            prefixes |= {key.partition(":")[0] for key in asset if ":" in key}
            bands = asset["raster:bands"]
            assert all({"data_type", "spatial_resolution"} <= set(band) for band in bands)
            if "sar:polarizations" in asset or "eo:bands" in asset:
                named = asset.get("eo:bands") or asset["sar:polarizations"]
                assert len(named) == len(bands)
                assert all({"scale", "offset"} <= set(band) for band in bands)
            assert len(asset["proj:shape"]) == 2
            assert len(asset["proj:transform"]) == 6
            assert asset["proj:epsg"] == 32631
        for prefix in prefixes - {"cleardate"}:
            assert f"/{names.get(prefix, prefix)}/v" in used
        if properties["cleardate:kind"] == SAR:
            needed = ("instrument_mode", "frequency_band", "polarizations", "product_type")
            assert all(f"sar:{name}" in properties for name in needed)
            assert properties["cleardate:sar_scale"] in ("linear", "amplitude")
        else:
            bands = [b for a in item["assets"].values() for b in a.get("eo:bands", ())]
            assert {b["common_name"] for b in bands} == {"red", "green", "blue", "nir"}
            assert properties["cleardate:mask_kind"] == "scl"
            assert properties["cleardate:offset_source"] == "metadata"


def test_gdal_opens_the_copies_of_an_item(downloads, tmp_path, monkeypatch):
    prepare(tmp_path / "season", downloads, area=area(), copy=True)
    _, items = read(tmp_path / "season")
    item = next(i for i in items if i["properties"]["cleardate:kind"] == OPTICAL)
    # Up to 3.10 it takes relative links from the current folder, not from the item's.
    monkeypatch.chdir(tmp_path / "season" / item["id"])
    with rasterio.open(f'STACIT:"{item["id"]}.json":asset=image') as opened:
        assert opened.driver == "STACIT"
        assert opened.shape == (EDGE, EDGE)
        assert opened.crs == CRS.from_epsg(32631)


def test_copies_are_cogs_on_one_grid(downloads, tmp_path):
    prepare(tmp_path / "season", downloads, area=area(), copy=True)
    grids = set()
    for path in (tmp_path / "season").rglob("*.tif"):
        with rasterio.open(path) as file:
            grids.add((file.shape, file.transform, file.crs.to_epsg()))
            assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
            assert "PRODUCT" not in file.tags()
    assert len(grids) == 1
    collection, _ = read(tmp_path / "season")
    (shape, transform, epsg), *_ = grids
    grid = collection["cleardate:grid"]
    assert (grid["epsg"], grid["shape"]) == (epsg, list(shape))
    assert grid["transform"] == list(transform)[:6]


def test_amplitude_is_copied_as_power(downloads, tmp_path):
    prepare(tmp_path / "season", downloads, area=area(), copy=True)
    _, items = read(tmp_path / "season")
    scales = {i["properties"].get("cleardate:sar_scale") for i in items}
    assert scales == {None, "linear"}


def test_a_resolution_of_its_own(downloads, tmp_path):
    prepare(tmp_path / "season", downloads, area=area(), resolution=20.0)
    for path in (tmp_path / "season").rglob("*.tif"):
        with rasterio.open(path) as file:
            assert file.res == (20, 20)
            assert file.shape == (EDGE // 2, EDGE // 2)


def test_a_folder_that_is_not_empty_is_left_alone(downloads, tmp_path):
    (tmp_path / "season").mkdir()
    (tmp_path / "season" / "mine.txt").write_text("x")
    with pytest.raises(OutputError, match="is not empty"):
        prepare(tmp_path / "season", downloads)
    assert [p.name for p in (tmp_path / "season").iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"path": ("a",), "from_date": "May"}, "--from-date cannot be"),
    ],
)
def test_jobs_that_mean_nothing(fields, said):
    with pytest.raises(UsageError, match=said):
        PrepareJob(output="s", **fields)


def test_nothing_to_prepare(tmp_path):
    with pytest.raises(UsageError, match="nothing to prepare"):
        prepare(tmp_path / "season")
    with pytest.raises(UsageError, match="need an area"):
        prepare(tmp_path / "season", tmp_path, copy=True)


def test_a_season_of_two_dates_is_a_scene(downloads, tmp_path):
    prepare(tmp_path / "season", downloads, area=area(), copy=True)
    file = read_scene_file(tmp_path / "season" / "collection.json")
    with open_scene(file, SilentReporter()) as scene:
        assert set(scene.layers) == {"sar_t1", "optical_t1", "sar_t2", "optical_t2"}
        assert scene.date("optical_t1").isoformat() == "2022-05-26"
        assert scene.date("optical_t2").isoformat() == "2022-06-25"
        assert scene.date("sar_t1").isoformat() == "2022-05-28"
        assert scene.clouds(whole(scene.grid.shape)).any()


def test_a_season_of_other_dates_is_no_scene(downloads, tmp_path):
    prepare(tmp_path / "one", downloads, to_date="2022-06-01")
    with pytest.raises(InputError, match="has 1 optical dates"):
        read_scene_file(tmp_path / "one" / "collection.json")
    prepare(tmp_path / "two", *downloads.glob("S2*"))
    with pytest.raises(InputError, match="no SAR"):
        read_scene_file(tmp_path / "two" / "collection.json")
    collection = tmp_path / "two" / "collection.json"
    item = next((tmp_path / "two").glob("*/*.json"))
    item.write_text("[]", "utf-8")
    with pytest.raises(InputError, match="is no item of a season"):
        read_scene_file(collection)
