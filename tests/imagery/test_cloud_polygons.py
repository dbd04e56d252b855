"""Polygons as a cloud mask: the same whole, by windows and in threads."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from rasterio.warp import transform_geom

from cleardate.contract.errors import InputError
from cleardate.imagery import polygons
from cleardate.imagery.clouds import grow
from cleardate.imagery.windows import Window, tiles, whole

UTM = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}}
X, Y = 500_000, 5_600_000  # the upper left corner of the fixtures' rasters, pixels of 10 m


def _ring(*corners):
    """A polygon from (column, row) corners."""
    ring = [[X + 10 * col, Y - 10 * row] for col, row in (*corners, corners[0])]
    return {"type": "Polygon", "coordinates": [ring]}


def _box(col, row, width, height):
    right, bottom = col + width, row + height
    return _ring((col, row), (right, row), (right, bottom), (col, bottom))


def _collection(*shapes, crs=UTM):
    features = [{"type": "Feature", "properties": {}, "geometry": shape} for shape in shapes]
    record = {"type": "FeatureCollection", "features": features}
    return {**record, "crs": crs} if crs else record


@pytest.fixture
def cloudy(tmp_path, write_raster, make_scene, optical):
    """``cloudy(record, size, **fields)`` opens a scene of size x size with this mask."""

    def make(record, size=40, **fields):
        path = tmp_path / "雲 clouds.geojson"
        path.write_text(record if isinstance(record, str) else json.dumps(record), "utf-8")
        image = np.tile(optical, (1, 1 + size // 40, 1 + size // 40))[:, :size, :size]
        target = write_raster("o2.tif", image)
        return make_scene(optical_t2=target, clouds=str(path), **fields)

    return make


@pytest.fixture
def small_blocks(monkeypatch):
    monkeypatch.setattr(polygons, "_BLOCK", 32)


def _stars():
    """Polygons with edges that run through pixel centres, and slanted ones that do not."""
    rng = np.random.default_rng(3)
    shapes = [_box(10.5, 20.5, 33, 17), _ring((0, 0), (60, 60), (0, 60))]
    for col, row in rng.uniform(0, 200, (25, 2)):
        angles = np.sort(rng.uniform(0, 2 * np.pi, 9))
        away = rng.uniform(3, 20, 9)
        corners = zip(col + away * np.cos(angles), row + away * np.sin(angles), strict=True)
        shapes.append(_ring(*corners))
    return _collection(*shapes)


def test_a_pixel_is_cloud_if_its_centre_is_inside(cloudy):
    scene = cloudy(_collection(_box(3.4, 5.6, 4, 3)))
    expected = np.zeros((40, 40), dtype=bool)
    expected[6:9, 3:7] = True
    assert np.array_equal(scene.clouds(whole((40, 40))), expected)
    assert np.array_equal(scene.clear(whole((40, 40))), ~expected)


@pytest.mark.parametrize("radius", [0, 1, 7])
@pytest.mark.parametrize("edge", [23, 64, 97])
def test_windows_equal_the_whole(cloudy, small_blocks, radius, edge):
    scene = cloudy(_stars(), 200, grow=radius)
    full = scene.clouds(whole((200, 200)))
    assert 0.1 < full.mean() < 0.9
    for window in tiles((200, 200), edge):
        assert np.array_equal(scene.clouds(window), full[window.within(whole((200, 200)))])


def test_growth_is_that_of_a_raster(cloudy):
    bare = cloudy(_stars(), 200).clouds(whole((200, 200)))
    grown = cloudy(_stars(), 200, grow=5).clouds(whole((200, 200)))
    assert np.array_equal(grown, grow(bare, 5))


def test_threads_read_the_same(cloudy, small_blocks):
    scene = cloudy(_stars(), 200, grow=3)
    full = scene.clouds(whole((200, 200)))
    windows = list(tiles((200, 200), 41))

    scenes = [scene.reopened() for _ in windows]
    with ThreadPoolExecutor(4) as pool:
        parts = pool.map(lambda own, window: own.clouds(window), scenes, windows)
        for window, part in zip(windows, parts, strict=True):
            assert np.array_equal(part, full[window.within(whole((200, 200)))])
    for own in scenes:
        own.close()


def test_longitude_and_latitude_without_a_named_crs(cloudy):
    shape = transform_geom("EPSG:32631", "OGC:CRS84", _box(5, 5, 20, 10))
    cloud = cloudy(_collection(shape, crs=None)).clouds(whole((40, 40)))
    expected = np.zeros((40, 40), dtype=bool)
    expected[5:15, 5:25] = True
    assert (cloud ^ expected).sum() <= 4


def test_holes_and_several_parts_are_seen(cloudy):
    outer, hole = _box(2, 2, 20, 20), _box(6, 6, 4, 4)
    ringed = {
        "type": "Polygon",
        "coordinates": [outer["coordinates"][0], hole["coordinates"][0]],
    }
    parts = {
        "type": "MultiPolygon",
        "coordinates": [ringed["coordinates"], _box(30, 30, 5, 5)["coordinates"]],
    }
    cloud = cloudy(_collection(parts)).clouds(whole((40, 40)))
    assert cloud.sum() == 400 - 16 + 25


def test_polygons_elsewhere_are_no_cloud(cloudy):
    scene = cloudy(_collection(_box(1000, 1000, 5, 5)))
    assert not scene.clouds(whole((40, 40))).any()
    assert scene.clouds(Window(3, 3, 2, 2)).shape == (2, 2)


def test_values_beside_polygons_are_said_to_be_unused(cloudy, reporter):
    cloudy(_collection(_box(1, 1, 3, 3)), cloud_values=(3, 8))
    assert any("values that are cloud are not looked at" in text for _, text in reporter.lines)


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ("no json", "no GeoJSON"),
        ("[" * 100_000, "no GeoJSON"),
        (_collection(), "holds no polygons"),
        (
            _collection({"type": "LineString", "coordinates": [[X, Y], [X + 10, Y]]}),
            "holds no polygons",
        ),
        (_collection(_box(1, 1, 3, 3), crs={"properties": {"name": "EPSG:0815"}}), "not known"),
        (_collection(_box(1, 1, 3, 3), crs=None), "cannot be put on the scene's grid"),
        (_collection(_box(float("nan"), 1, 3, 3)), "no place near the image"),
        (_collection(_box(1e300, 1, 3, 3)), "no place near the image"),
        (_collection(_box(-1e12, 1, 2e12, 3)), "no place near the image"),
        (_collection({"type": "Polygon", "coordinates": "abc"}), "no sound GeoJSON"),
        (_collection({"type": "Polygon", "coordinates": [[["a", "b"]]]}), "no sound GeoJSON"),
        (_collection({"type": "Polygon", "coordinates": {"a": 1}}), "no sound GeoJSON"),
        ({"type": "FeatureCollection", "features": 5}, "no sound GeoJSON"),
        (_collection({"type": "Polygon"}), "no sound GeoJSON"),
    ],
    ids=lambda value: str(value)[-30:],
)
def test_what_holds_no_sound_polygons_is_refused(cloudy, record, reason):
    with pytest.raises(InputError, match=reason) as caught:
        cloudy(record)
    assert "The cloud mask" in str(caught.value)
    assert "clouds.geojson" in str(caught.value)
    assert caught.value.remedy


def test_a_missing_file_is_named(make_scene, write_raster, optical, tmp_path):
    target = write_raster("o2.tif", optical)
    with pytest.raises(InputError, match=r"nowhere\.geojson cannot be read"):
        make_scene(optical_t2=target, clouds=str(tmp_path / "nowhere.geojson"))
