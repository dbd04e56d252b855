"""Cloud masks as they are delivered: where is cloud, and where is nothing known."""

from __future__ import annotations

import json

import numpy as np
import pytest

from cleardate.contract.errors import CloudMaskError, InputError
from cleardate.imagery.clouds import grow
from cleardate.imagery.windows import Window, whole

SHAPE = (40, 48)
CLOUD, SHADOW, CLEAR, WATER, NOTHING = range(5)


@pytest.fixture
def classes() -> np.ndarray:
    """What each pixel is, (h, w)."""
    found = np.random.default_rng(3).integers(CLEAR, WATER + 1, SHAPE)
    found[5:15, 5:20], found[20:25, 5:20], found[:3] = CLOUD, SHADOW, NOTHING
    return found


@pytest.fixture
def sky_of(write_raster, make_scene, optical):
    """``sky_of(name, values, nodata, **fields)``: the sky of a scene with this mask."""

    def make(name, values, nodata=None, **fields):
        mask = write_raster(name, values[None], nodata=nodata)
        scene = make_scene(
            optical_t2=write_raster("o2.tif", optical, nodata=0), clouds=mask, **fields
        )
        return scene.sky(whole(SHAPE))

    return make


@pytest.mark.parametrize(
    ("name", "codes", "kind", "nodata"),
    [
        ("T31_SCL.tif", (8, 3, 4, 6, 0), np.uint8, 0),
        ("T31_SCL.tif", (8, 3, 4, 6, 0), np.uint8, None),
        ("fmask.tif", (4, 2, 0, 1, 255), np.uint8, 255),
        ("fmask.tif", (4, 2, 0, 1, 255), np.uint8, None),
        ("HLS.Fmask.tif", (66, 72, 64, 96, 255), np.uint8, 255),
        ("L8_QA_PIXEL.TIF", (22280, 23888, 21824, 21952, 1), np.uint16, 1),
        ("L8_QA_PIXEL.TIF", (22280, 23888, 21824, 21952, 1), np.uint16, None),
        ("mask.tif", (1, 1, 0, 0, 255), np.uint8, None),
        ("mask.tif", (1, 2, 0, 0, -1), np.int16, -1),
        ("prob.tif", (90, 41, 3, 39, 255), np.uint8, 255),
        ("prob.tif", (0.9, 0.4, 0.1, 0.39, np.nan), np.float32, None),
    ],
)
def test_a_mask_of_each_kind_says_where_cloud_is(sky_of, classes, name, codes, kind, nodata):
    sky = sky_of(name, np.array(codes, dtype=kind)[classes], nodata, grow=0)
    assert np.array_equal(sky.cloud, (classes == CLOUD) | (classes == SHADOW))
    assert np.array_equal(sky.clear, (classes == CLEAR) | (classes == WATER))


@pytest.mark.parametrize(
    ("name", "fields", "pixels"),
    [
        ("T31_SCL.tif", {}, 2),
        ("T31_SCL.tif", {"cloud_values": (8, 3)}, 2),
        ("T31_SCL.tif", {"grow": 0}, 0),
        ("T31_SCL.tif", {"grow": 5}, 5),
        ("mask.tif", {"cloud_values": (8, 3)}, 0),
        ("mask.tif", {"cloud_kind": "scl"}, 2),
    ],
)
def test_the_mask_of_sentinel_2_is_grown_unless_stated(sky_of, classes, name, fields, pixels):
    codes = np.array((8, 3, 4, 6, 0), dtype=np.uint8)
    sky = sky_of(name, codes[classes], 0, **fields)
    assert np.array_equal(sky.cloud, grow((classes == CLOUD) | (classes == SHADOW), pixels))


def test_a_reopened_scene_reads_the_same_mask(write_raster, make_scene, optical, classes):
    codes = np.array((22280, 23888, 21824, 21952, 1), dtype=np.uint16)
    scene = make_scene(
        optical_t2=write_raster("o2.tif", optical, nodata=0),
        clouds=write_raster("qa_pixel.tif", codes[classes][None]),
    )
    window = Window(2, 3, 20, 30)
    with scene.reopened() as again:
        assert again.description == scene.description
        assert np.array_equal(again.sky(window).cloud, scene.sky(window).cloud)
    record = type(scene.description).from_json(scene.description.to_json())
    assert record == scene.description


def test_a_probability_is_cloud_from_the_stated_one_on(sky_of):
    values = np.tile(np.arange(48, dtype=np.uint8) * 2, (40, 1))
    sky = sky_of("cldprb.tif", values, cloud_per_cent=70.0)
    assert np.array_equal(sky.cloud, values >= 70)
    assert np.array_equal(sky.clear, values < 70)


def test_a_kind_that_cannot_be_told_is_asked_for(sky_of, classes):
    values = np.array((1, 1, 2, 2, 2), dtype=np.uint8)[classes]
    with pytest.raises(CloudMaskError, match=r"1, 2.*--cloud-values"):
        sky_of("mask.tif", values)
    assert np.array_equal(sky_of("mask.tif", values, cloud_values=(1,)).cloud, values == 1)


def test_an_item_of_a_catalogue_is_no_mask(write_raster, make_scene, optical, tmp_path):
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "properties": {"eo:cloud_cover": 12.0},
        "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [9, 0], [9, 9], [0, 0]]]},
        "assets": {},
    }
    path = tmp_path / "item.json"
    path.write_text(json.dumps(item))
    with pytest.raises(InputError, match="footprint"):
        make_scene(optical_t2=write_raster("o2.tif", optical), clouds=str(path))
