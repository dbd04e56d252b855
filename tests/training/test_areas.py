from __future__ import annotations

import json

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform_geom
from scipy import ndimage

from cleardate.contract.errors import InputError
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.areas import area_mask
from cleardate.imagery.grid import Grid
from cleardate.imagery.holdout import buffer_pixels, held_out_id
from cleardate.training.split import draw_areas

GRID = Grid(CRS.from_epsg(32631).to_wkt(), Affine(10, 0, 500_000, 0, -10, 5_700_000), 60, 80)
LEFT_HALF = "500000,5699400,500400,5700000"
RIGHT_HALF = "500400,5699400,500800,5700000"


def _draw(train=None, test=None, grid=GRID):
    reporter = SilentReporter()
    return draw_areas(train, test, grid, reporter), reporter


def _square(xmin, ymin, xmax, ymax):
    ring = [[xmin, ymin], [xmax, ymin], [xmax, ymax], [xmin, ymax], [xmin, ymin]]
    return {"type": "Polygon", "coordinates": [ring]}


def _mask(folder, record, grid=GRID):
    path = folder / "area.geojson"
    path.write_text(record if isinstance(record, str) else json.dumps(record))
    return area_mask(str(path), grid, SilentReporter())


def test_without_areas_a_fold_is_held_out_with_a_buffer():
    areas, _ = _draw()
    assert 0.05 < areas.test.mean() < 0.6
    distance = ndimage.distance_transform_edt(~areas.test)
    assert distance[areas.train].min() > buffer_pixels(GRID.shape)
    assert (areas.train | areas.test).mean() > 0.5
    assert areas.held_out == held_out_id(GRID.shape)


def test_an_extent_is_a_rectangle_of_pixels():
    areas, _ = _draw(LEFT_HALF, RIGHT_HALF)
    buffer = buffer_pixels(GRID.shape)
    assert areas.test[:, 40:].all()
    assert not areas.test[:, :40].any()
    assert areas.train[:, : 40 - buffer].all()
    assert not areas.train[:, 40 - buffer :].any()
    assert areas.held_out == ""


def test_a_training_area_alone_leaves_the_held_out_blocks_out():
    areas, _ = _draw(LEFT_HALF)
    assert areas.held_out == held_out_id(GRID.shape)
    assert not (areas.train & areas.test).any()
    assert not areas.train[:, 40:].any()


def test_overlapping_areas_are_said_and_the_overlap_is_test():
    areas, reporter = _draw("500000,5699400,500600,5700000", RIGHT_HALF)
    assert not (areas.train & areas.test).any()
    assert areas.test[:, 40:].all()
    assert any(level == "warning" and "overlap" in text for level, text in reporter.lines)


def test_everywhere_trains_everywhere():
    areas, _ = _draw()
    assert areas.everywhere().train.all()
    assert not areas.everywhere().test.any()


def test_polygons_are_taken_from_longitude_and_latitude(tmp_path):
    shape = transform_geom(
        "EPSG:32631", "OGC:CRS84", _square(500_000, 5_699_700, 500_400, 5_700_000)
    )
    feature = {"type": "Feature", "properties": {}, "geometry": shape}
    mask = _mask(tmp_path, {"type": "FeatureCollection", "features": [feature]})
    expected = np.zeros(GRID.shape, bool)
    expected[:30, :40] = True
    assert (mask ^ expected).sum() <= 8


def test_polygons_may_name_their_crs(tmp_path):
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}}
    record = {"type": "GeometryCollection", "crs": crs}
    record["geometries"] = [
        _square(500_000, 5_699_900, 500_100, 5_700_000),
        _square(500_700, 5_699_400, 500_800, 5_699_500),
    ]
    mask = _mask(tmp_path, record)
    assert mask.sum() == 200
    assert mask[0, 0]
    assert mask[-1, -1]


def test_polygons_on_a_scene_without_crs_are_in_its_own_coordinates(tmp_path):
    grid = Grid("", Affine(10, 0, 0, 0, -10, 600), 60, 80)
    assert _mask(tmp_path, _square(0, 500, 100, 600), grid).sum() == 100


def test_an_area_elsewhere_gives_an_empty_mask():
    assert not area_mask("0,0,10,10", GRID, SilentReporter()).any()


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ("no json", "no GeoJSON"),
        ({"type": "LineString", "coordinates": [[0, 0], [1, 1]]}, "no polygons"),
        ({"type": "FeatureCollection", "features": []}, "no polygons"),
        ({"type": "FeatureCollection"}, "no sound GeoJSON"),
        ([1, 2], "no sound GeoJSON"),
        ({"type": "Polygon", "coordinates": []}, "no sound GeoJSON"),
        (
            {**_square(0, 0, 1, 1), "crs": {"properties": {"name": "EPSG:0815"}}},
            "a CRS 'EPSG:0815' that is not known",
        ),
    ],
)
def test_a_file_without_sound_polygons_is_refused(tmp_path, record, reason):
    with pytest.raises(InputError, match=reason) as caught:
        _mask(tmp_path, record)
    assert "area.geojson" in str(caught.value)


@pytest.mark.parametrize("area", ["1,2,3", "5,0,1,9", "0,9,1,5", "nan,0,1,1"])
def test_an_extent_that_is_none_is_refused(area):
    with pytest.raises(InputError, match=r"four numbers|is empty"):
        area_mask(area, GRID, SilentReporter())


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(InputError, match=r"nowhere\.geojson cannot be read"):
        area_mask(str(tmp_path / "nowhere.geojson"), GRID, SilentReporter())
