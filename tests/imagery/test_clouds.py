"""Cloud masks: which values count, and growing by an exact distance."""

from __future__ import annotations

import numpy as np
import pytest

from cleardate.contract.choices import SCL_CLOUD_VALUES
from cleardate.contract.mask_kinds import CloudRule
from cleardate.imagery.clouds import grow, is_cloud
from cleardate.imagery.windows import Window, tiles, whole

SCL = np.arange(12, dtype=np.uint8).reshape(3, 4)
ALL_VALID = np.ones((3, 4), dtype=bool)


def test_of_the_scene_classification_shadow_cloud_and_cirrus_count():
    cloud, _ = is_cloud(SCL, ALL_VALID, CloudRule(SCL_CLOUD_VALUES))
    assert sorted(SCL[cloud]) == [3, 8, 9, 10]


def test_without_values_everything_but_0_counts():
    assert sorted(SCL[is_cloud(SCL, ALL_VALID, CloudRule())[0]]) == list(range(1, 12))


@pytest.mark.parametrize("values", [None, (0, 3), (3,)])
def test_what_the_mask_does_not_know_is_no_cloud(values):
    valid = ALL_VALID.copy()
    valid[0] = False
    cloud, known = is_cloud(SCL, valid, CloudRule(values))
    assert not cloud[0].any()
    assert np.array_equal(known, valid)


def test_float_and_boolean_masks_are_masks_too():
    share = np.array([[0.0, 0.4, 1.0]], dtype=np.float32)
    valid = np.ones((1, 3), dtype=bool)
    assert is_cloud(share, valid, CloudRule())[0].tolist() == [[False, True, True]]
    assert is_cloud(share, valid, CloudRule((1,)))[0].tolist() == [[False, False, True]]
    assert is_cloud(share, valid, CloudRule(least=0.41))[0].tolist() == [[False, False, True]]
    assert is_cloud(share > 0.5, valid, CloudRule())[0].tolist() == [[False, False, True]]


@pytest.mark.parametrize("radius", [0, 1, 2, 3, 5, 10])
def test_one_pixel_grows_to_a_disc_of_the_radius(radius):
    mask = np.zeros((31, 33), dtype=bool)
    mask[15, 16] = True
    rows, cols = np.mgrid[:31, :33]
    disc = (rows - 15) ** 2 + (cols - 16) ** 2 <= radius**2
    assert np.array_equal(grow(mask, radius), disc)


def test_growing_leaves_its_input_alone_and_nothing_grows_from_nothing():
    mask = np.zeros((9, 9), dtype=bool)
    assert not grow(mask, 5).any()
    mask[4, 4] = True
    grow(mask, 3)
    assert mask.sum() == 1


@pytest.fixture
def masked_scene(write_raster, make_scene, optical):
    """``masked_scene(mask, **fields)`` opens a scene with a cloud mask (h, w)."""

    def make(mask, nodata=None, **fields):
        path = write_raster("clouds.tif", mask[None].astype(np.uint8), nodata=nodata)
        image = write_raster("o2.tif", np.tile(optical, (1, 3, 3))[:, : len(mask), : len(mask[0])])
        return make_scene(optical_t2=image, clouds=path, **fields)

    return make


@pytest.mark.parametrize("radius", [1, 4, 17])
def test_growth_crosses_the_edges_of_windows(masked_scene, radius):
    rng = np.random.default_rng(0)
    mask = rng.random((100, 120)) > 0.9985
    scene = masked_scene(mask, grow=radius)
    full = scene.clouds(whole(mask.shape))
    assert np.array_equal(full, grow(mask, radius))
    assert 0 < full.mean() < 1
    for window in tiles(mask.shape, 23):
        assert np.array_equal(scene.clouds(window), full[window.within(whole(mask.shape))])


def test_a_window_without_cloud_in_it_still_gets_the_growth_of_its_neighbours(masked_scene):
    mask = np.zeros((40, 48), dtype=bool)
    mask[10, 10] = True
    scene = masked_scene(mask, grow=3)
    assert scene.clouds(Window(11, 11, 5, 5)).sum() > 0
    assert scene.clouds(Window(14, 10, 5, 5)).sum() == 0


def test_nodata_of_the_mask_is_no_cloud_and_does_not_grow(masked_scene):
    mask = np.zeros((40, 48), dtype=np.uint8)
    mask[10, 10], mask[30, 30] = 255, 1
    cloud = masked_scene(mask, nodata=255, grow=2).clouds(whole(mask.shape))
    assert not cloud[8:13, 8:13].any()
    assert cloud[28:33, 28:33].sum() == 13


def test_listed_values_are_taken_from_the_file(masked_scene):
    mask = np.tile(SCL, (10, 12))
    cloud = masked_scene(mask, cloud_values=(3, 9)).clouds(whole(mask.shape))
    assert np.array_equal(cloud, (mask == 3) | (mask == 9))
