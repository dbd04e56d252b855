"""Which acquisitions become a season: dates, places, versions, tiles, zones and orbits."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from product_maker import BANDS, NAME, write_raster, write_safe
from rasterio.warp import transform_bounds
from season_maker import EDGE, Listener, area, prepare, read, safe

from cleardate.contract.errors import InputError
from cleardate.contract.layers import OPTICAL


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
    write_safe(tmp_path / "more", bands={**dict.fromkeys(BANDS, 1500), "B11_20m": 2000})
    prepare(tmp_path / "c", tmp_path / "more", bands="all")
    _, (item,) = read(tmp_path / "c")
    assert set(item["assets"]) == {"B02", "B03", "B04", "B08", "B11", "scl"}
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
