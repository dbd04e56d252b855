"""The job prepare: from downloads to a STAC Collection that other tools read."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import rasterio
from product_maker import NAME, write_raster, write_safe, zipped
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from cleardate.contract.errors import InputError, OutputError, UsageError
from cleardate.contract.jobs import PrepareJob
from cleardate.contract.layers import MASK, OPTICAL, SAR
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import read_scene_file
from cleardate.imagery.products.resolve import resolve
from cleardate.imagery.products.search import products_in
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import whole
from cleardate.worker.runner import run_job

RNG = np.random.default_rng(4)
EDGE = 64
"""Pixels of the products' sides; they lie at (500000, 5600000) of UTM 31."""


class Listener(SilentReporter):
    def __init__(self):
        super().__init__()
        self.said = []

    def log(self, message, level="info"):
        self.said.append(str(message))


def safe(folder, day="20220526", baseline="N0400", tile="T31UES", **changes):
    name = NAME.replace("20220526", day).replace("N0400", baseline).replace("T31UES", tile)
    images = ("B02_10m", "B03_10m", "B04_10m", "B08_10m")
    bands = {band: RNG.integers(1100, 4000, (EDGE, EDGE)) for band in images}
    scl = np.where(RNG.random((EDGE // 2, EDGE // 2)) < 0.3, 9, 4)
    made = write_safe(folder, name=name, bands={**bands, "SCL_20m": scl}, **changes)
    metadata = made / "MTD_MSIL2A.xml"
    text = metadata.read_text("utf-8")
    metadata.write_text(text.replace("2022-05-26T", f"{day[:4]}-{day[4:6]}-{day[6:]}T"), "utf-8")
    return made


def rtc(folder, day="20220528", letter="p", satellite="S1A"):
    name = f"{satellite}_IW_{day}T173238_DVP_RTC10_G_g{letter}uned_A102"
    for band, middle in (("VV", 0.2), ("VH", 0.04)):
        power = (middle * RNG.uniform(0.5, 1.5, (EDGE, EDGE))).astype(np.float32)
        values = np.sqrt(power) if letter == "a" else power
        write_raster(folder / name / f"{name}_{band}.tif", values, nodata=0)
    return folder / name


def area(left=500000, top=5600000, width=EDGE * 10, inset=2, crs="EPSG:32631"):
    bounds = (left + inset, top - width + inset, left + width - inset, top - inset)
    return ",".join(f"{v:.8f}" for v in transform_bounds(crs, "EPSG:4326", *bounds))


def prepare(output, *paths, reporter=None, **fields):
    given = {"path": tuple(map(str, paths))} if paths else {}
    return run_job(PrepareJob(**given, output=str(output), **fields), reporter or SilentReporter())


def read(season):
    collection = json.loads((season / "collection.json").read_text("utf-8"))
    items = [
        json.loads((season / link["href"]).read_text("utf-8"))
        for link in collection["links"]
        if link["rel"] == "item"
    ]
    return collection, items


@pytest.fixture
def downloads(tmp_path):
    folder = tmp_path / "Downloads ü"
    zipped_away = safe(tmp_path / "x", "20220625")
    folder.mkdir()
    zipped(zipped_away, folder / f"{zipped_away.name}.zip")
    safe(folder)
    rtc(folder, "20220528")
    rtc(folder, "20220627", "a", "S1B")
    return folder


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


def test_dates_and_places_that_are_not_asked_for_are_left_out(downloads, tmp_path):
    result = prepare(tmp_path / "a", downloads, from_date="2022-06-01", to_date="2022-06-26")
    assert (result.summary["optical"], result.summary["sar"]) == (1, 0)
    with pytest.raises(InputError, match="No product is left"):
        prepare(tmp_path / "b", downloads, area="100,10,101,11")
    assert not (tmp_path / "b").exists()


def test_bands_that_are_asked_for(downloads, tmp_path):
    prepare(tmp_path / "a", downloads, bands="B08, red")
    _, items = read(tmp_path / "a")
    names = {tuple(i["assets"]) for i in items if i["properties"]["cleardate:kind"] == OPTICAL}
    assert names == {("B08", "B04", "scl")}
    with pytest.raises(InputError, match="has no band swir16"):
        prepare(tmp_path / "b", downloads, bands="swir16")
    assert not (tmp_path / "b").exists()


def test_of_two_versions_of_a_date_the_newer_is_taken_and_said(tmp_path):
    safe(tmp_path / "d", baseline="N0214", offsets={})
    newer = safe(tmp_path / "d", baseline="N0500")
    listener = Listener()
    result = prepare(tmp_path / "season", tmp_path / "d", reporter=listener)
    assert (result.summary["optical"], result.summary["left out"]) == (1, 1)
    assert any("which is taken" in text and newer.name in text for text in listener.said)
    assert "N0500" in read(tmp_path / "season")[1][0]["id"]


def test_tiles_of_one_pass_need_an_area_and_become_one_image(tmp_path):
    first = safe(tmp_path / "d")
    second = safe(tmp_path / "d", tile="T31UFS")
    for path in second.rglob("*.jp2"):
        with rasterio.open(path, "r+") as file:
            t = file.transform
            file.transform = type(t)(t.a, 0, t.c + EDGE * 10, 0, t.e, t.f)
    with pytest.raises(InputError, match="on several tiles: 31UES, 31UFS"):
        prepare(tmp_path / "a", tmp_path / "d")
    prepare(tmp_path / "b", tmp_path / "d", area=area(500320))
    _, items = read(tmp_path / "b")
    assert len(items) == 1
    image = next((tmp_path / "b").rglob("optical_*.tif"))
    with rasterio.open(image) as file:
        assert file.shape == (EDGE, EDGE)
        values = file.read(1)
    bands = [next(p.rglob("*B02_10m.jp2")) for p in (first, second)]
    left, right = (rasterio.open(path).read(1) for path in bands)
    half = EDGE // 2
    wanted = np.concatenate([left[:, half:], right[:, :half]], axis=1)
    with rasterio.open(image) as file:
        blue = file.read(file.descriptions.index("Blue") + 1)
    assert np.array_equal(blue, wanted)
    assert values.min() > 0


def test_another_zone_is_warped_to_the_nearest(tmp_path):
    near = safe(tmp_path / "d", tile="T31UES")
    other = safe(tmp_path / "d", "20220605", tile="T32ULB")
    # The same ground as seen from the zone beside it, and more around it.
    box = transform_bounds("EPSG:32631", "EPSG:32632", 500000, 5599360, 500640, 5600000)
    for path in other.rglob("*.jp2"):
        fine = path.name.endswith("10m.jp2")
        size = 100 if fine else 50
        values = np.full((size, size), 2000 if fine else 4).astype(np.uint16 if fine else np.uint8)
        step = 10 if fine else 20
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            height=size,
            width=size,
            count=1,
            dtype=values.dtype,
            crs="EPSG:32632",
            transform=rasterio.Affine(step, 0, box[0] - 100, 0, -step, box[3] + 100),
        ) as file:
            file.write(values, 1)
    tile = other / next(other.glob("GRANULE/*/MTD_TL.xml")).relative_to(other)
    tile.write_text(tile.read_text("utf-8").replace("32631", "32632"), "utf-8")
    prepare(tmp_path / "season", near.parent, area=area(), copy=True)
    _, items = read(tmp_path / "season")
    assert len(items) == 2
    for path in (tmp_path / "season").rglob("optical_*.tif"):
        with rasterio.open(path) as file:
            assert (file.crs.to_epsg(), file.shape) == (32631, (EDGE, EDGE))
            assert file.read(1).min() > 0


def test_sar_of_the_usual_orbit_goes_with_an_optical_date(tmp_path):
    safe(tmp_path / "d", "20220526")
    base = "S1A_IW_GRDH_1SDV_{}T173238_{}T173303_{:06d}_026428_0F0F"
    for day, orbit in (("20220526", 22180), ("20220520", 22108), ("20220601", 22108 + 175)):
        folder = tmp_path / "d" / base.format(day, day, orbit) / "measurement"
        for name in ("vv", "vh"):
            write_raster(folder / f"iw-{name}.rtc.tiff", np.full((8, 8), 0.1, np.float32))
    prepare(tmp_path / "season", tmp_path / "d")
    _, items = read(tmp_path / "season")
    optical = next(i for i in items if i["properties"]["cleardate:kind"] == OPTICAL)
    chosen = next(i for i in items if i["id"] == optical["properties"]["cleardate:sar"])
    # The nearest in time is of another orbit.
    assert chosen["properties"]["sat:relative_orbit"] == 161
    assert chosen["properties"]["datetime"].startswith(("2022-05-20", "2022-06-01"))


def write_table(folder, rows, header="date,optical,clouds,sar"):
    path = folder / "season.csv"
    path.write_text("\n".join([header, *rows]) + "\n", "utf-8")
    return path


@pytest.fixture
def stack(tmp_path):
    """Rasters as a lab has them."""
    folder = tmp_path / "stack"
    for day in ("20220501", "20220601"):
        values = RNG.integers(200, 3000, (4, 32, 32)).astype(np.uint16)
        write_raster(folder / f"o_{day}.tif", values)
        mask = np.where(RNG.random((32, 32)) < 0.2, 7, 0).astype(np.uint8)
        write_raster(folder / f"m_{day}.tif", mask)
        write_raster(folder / f"s_{day}.tif", RNG.uniform(-20, -5, (2, 32, 32)).astype("float32"))
    return folder


def test_a_table_makes_a_season_of_any_stack(stack, tmp_path):
    header = "date;optical;clouds;sar;cloud_values;scale;offset;sar_units;orbit"
    rows = [
        "2022-05-01;o_20220501.tif;m_20220501.tif;s_20220501.tif;7;0.0001;0;db;161",
        "2022-06-01;o_20220601.tif;;s_20220601.tif;;0.0001;-0.1;db;161",
        "2022-06-09;;;s_20220601.tif;;;;db;88",
    ]
    table = write_table(stack, rows, header)
    result = prepare(tmp_path / "season", table=str(table))
    assert (result.summary["optical"], result.summary["sar"]) == (2, 3)
    found = {(p.kind, p.datetime[:10]): p for p in products_in(str(tmp_path / "season"))}
    first = found[OPTICAL, "2022-05-01"]
    assert [band.common_name for band in first.bands] == ["red", "green", "blue", "nir"]
    assert (first.mask.cloud_values, first.bands[0].scale) == ((7,), 1e-4)
    assert found[OPTICAL, "2022-06-01"].mask is None
    assert found[OPTICAL, "2022-06-01"].bands[0].offset == -0.1
    assert found[SAR, "2022-06-09"].relative_orbit == 88
    assert found[SAR, "2022-05-01"].bands[0].unit == "dB"


def test_an_orbit_of_a_table_that_is_no_number_is_none(stack, tmp_path):
    rows = ["2022-05-01,,,s_20220501.tif,db,\u00b2"]
    table = write_table(stack, rows, "date,optical,clouds,sar,sar_units,orbit")
    prepare(tmp_path / "season", table=str(table))
    assert products_in(str(tmp_path / "season"))[0].relative_orbit is None


def test_bands_of_a_table_are_named_in_it(stack, tmp_path):
    rows = ['2022-05-01,o_20220501.tif,,,"blue,green,red,nir"']
    table = write_table(stack, rows, "date,optical,clouds,sar,bands")
    prepare(tmp_path / "season", table=str(table))
    product = products_in(str(tmp_path / "season"))[0]
    with (
        rasterio.open(resolve(product.path, OPTICAL).name) as new,
        rasterio.open(stack / "o_20220501.tif") as old,
    ):
        assert new.descriptions == ("Blue", "Green", "Red", "NIR")
        assert np.array_equal(new.read(), old.read())


def test_products_may_stand_in_a_table(downloads, tmp_path):
    name = next(downloads.glob("*.zip")).name
    table = write_table(downloads, [f"2022-06-25,{name},,"])
    prepare(tmp_path / "season", table=str(table))
    product = products_in(str(tmp_path / "season"))[0]
    assert (product.mask_kind, product.offset_source) == ("scl", "metadata")


@pytest.mark.parametrize(
    ("header", "row", "said"),
    [
        ("date,optical", "2022-05-01,o.tif", "has the columns date, optical"),
        ("date,optical,clouds,sar,colour", "", "colour"),
        ("date,optical,clouds,sar", "May,o_20220501.tif,,", "Row 2 .*'May' is no date"),
        ("date,optical,clouds,sar", "2022-05-01,gone.tif,,", "Row 2 .*gone.tif"),
        (
            "date,optical,clouds,sar,scale",
            "2022-05-01,o_20220501.tif,,,x",
            "'x' in the column scale",
        ),
        ("date,optical,clouds,sar,sar_units", "2022-05-01,,,s_20220501.tif,dB?", "no units"),
        ("date,optical,clouds,sar,cloud_kind", "2022-05-01,o_20220501.tif,m,,x", "no kind of mask"),
        (
            "date,optical,clouds,sar,bands",
            "2022-05-01,o_20220501.tif,,,red",
            "4 bands without names",
        ),
    ],
)
def test_a_table_that_is_wrong_is_refused_with_its_row(stack, tmp_path, header, row, said):
    table = write_table(stack, [row], header)
    with pytest.raises(InputError, match=said):
        prepare(tmp_path / "season", table=str(table))
    assert not (tmp_path / "season").exists()


def test_a_folder_that_is_not_empty_is_left_alone(downloads, tmp_path):
    (tmp_path / "season").mkdir()
    (tmp_path / "season" / "mine.txt").write_text("x")
    with pytest.raises(OutputError, match="is not empty"):
        prepare(tmp_path / "season", downloads)
    assert [p.name for p in (tmp_path / "season").iterdir()] == ["mine.txt"]


def test_what_cannot_be_used_is_said_and_left_out(downloads, tmp_path):
    write_safe(downloads, name=NAME.replace("20220526", "20220701"), bands={})
    listener = Listener()
    result = prepare(tmp_path / "season", downloads, reporter=listener)
    assert result.summary["optical"] == 2
    assert any("No image file" in text for text in listener.said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1,2,3", "four numbers"),
        ("500000,5600000,500640,5600640", "no extent in degrees"),
        ("3,50,2,51", "no extent in degrees"),
        ("nothing.geojson", "nothing.geojson"),
    ],
)
def test_areas_that_are_none(downloads, tmp_path, text, said):
    with pytest.raises(InputError, match=said):
        prepare(tmp_path / "season", downloads, area=text)


def test_an_area_as_geojson(downloads, tmp_path):
    left, bottom, right, top = map(float, area().split(","))
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    path = tmp_path / "area.geojson"
    path.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}), "utf-8")
    result = prepare(tmp_path / "season", downloads, area=str(path), copy=True)
    assert result.summary["optical"] == 2


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
