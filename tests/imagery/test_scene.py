"""Scenes: which layers, on which grid, in which units, with which mask."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine

from cleardate.contract.errors import AlignmentError, CancelledError
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scene import file_sha256, open_scene
from cleardate.imagery.windows import Window, whole

ALL = whole((40, 48))
PLACE = Affine(10, 0, 500_000, 0, -10, 5_600_000)


def test_layers_come_in_order_and_only_where_given(write_raster, make_scene, optical, sar):
    scene = make_scene(
        optical_t1=write_raster("o1.tif", optical), sar_t1=write_raster("s1.tif", sar)
    )
    assert scene.layers == ("sar_t1", "optical_t1", "sar_t2")


def test_the_grid_is_that_of_optical_t2_else_optical_t1_else_sar(write_raster, make_scene, optical):
    first = write_raster("o1.tif", optical[:, :30], transform=PLACE @ Affine.translation(0, 2))
    second = write_raster("o2.tif", optical[:, :20], transform=PLACE @ Affine.translation(0, 4))
    assert make_scene().grid.shape == (40, 48)
    assert make_scene(optical_t1=first).grid.shape == (30, 48)
    scene = make_scene(optical_t1=first, optical_t2=second)
    assert scene.grid.shape == (20, 48)
    assert scene.grid.transform.f == 5_600_000 - 40


def test_sar_is_in_db_and_optical_is_reflectance(write_raster, make_scene, optical, sar):
    power = (10 ** (sar.astype(np.float64) / 10)).astype(np.float32)
    scene = make_scene(
        optical_t2=write_raster("o2.tif", optical),
        sar_t1=write_raster("s1.tif", power),
    )
    assert np.allclose(scene.read("sar_t1", ALL).values, sar, atol=1e-4)
    assert np.array_equal(scene.read("sar_t2", ALL).values, sar)
    expected = (optical.astype(np.float64) * 1e-4).astype(np.float32)
    assert np.array_equal(scene.read("optical_t2", ALL).values, expected)
    assert np.array_equal(scene.read_numbers("optical_t2", ALL)[0], optical)


@pytest.mark.parametrize("damage", [3e38, -3e38, 1e7])
def test_reflectance_of_a_damaged_file_is_invalid(write_raster, make_scene, optical, damage):
    numbers = optical.astype(np.float32)
    numbers[2, 1, 3] = damage
    scene = make_scene(optical_t2=write_raster("o2.tif", numbers))
    values, valid = scene.read("optical_t2", ALL)
    assert not valid[1, 3] and values[2, 1, 3] == 0 and valid.sum() == valid.size - 1
    # What was observed stays in the output as it is.
    kept = scene.read_numbers("optical_t2", ALL)
    assert kept.valid.all() and kept.values[2, 1, 3] == np.float32(damage)
    again = scene.as_reflectance("optical_t2", kept)
    assert np.array_equal(again.valid, valid) and np.array_equal(again.values, values)


def test_invalid_pixels_are_0_and_said_to_be_invalid(write_raster, make_scene, optical, sar):
    sar[0, 1, 2] = -9999
    sar[1, 3, 4] = np.nan
    optical[:, 5, 6] = 0
    optical[2, 7, 8] = 0
    scene = make_scene(
        sar_t2=write_raster("s2.tif", sar, nodata=-9999),
        optical_t2=write_raster("o2.tif", optical),
    )
    values, valid = scene.read("sar_t2", ALL)
    assert [tuple(p) for p in np.argwhere(~valid)] == [(1, 2), (3, 4)]
    assert (values[:, ~valid] == 0).all()
    values, valid = scene.read("optical_t2", ALL)
    # Zero in one band alone is dark, not missing: the file declares no nodata.
    assert [tuple(p) for p in np.argwhere(~valid)] == [(5, 6)]
    assert (values[:, ~valid] == 0).all()


def test_windows_equal_the_whole(write_raster, make_scene, optical):
    scene = make_scene(optical_t2=write_raster("o2.tif", optical))
    window = Window(7, 9, 11, 13)
    for layer in scene.layers:
        part, full = scene.read(layer, window), scene.read(layer, ALL)
        assert np.array_equal(part.values, full.values[:, *window.within(ALL)])
        assert part.values.dtype == np.float32


def test_one_pixel_grid_without_crs_is_accepted_and_said(write_raster, make_scene, optical, sar):
    scene = make_scene(
        sar_t2=write_raster("s2.tif", sar, crs=None),
        optical_t2=write_raster("o2.tif", optical, crs=None),
    )
    assert scene.grid.crs == ""
    assert np.array_equal(scene.read("sar_t2", ALL).values, sar)


def test_no_crs_is_said_once(write_raster, make_scene, optical, sar, reporter):
    make_scene(
        sar_t2=write_raster("s2.tif", sar, crs=None),
        optical_t2=write_raster("o2.tif", optical, crs=None),
    )
    assert len([text for _, text in reporter.lines if "no CRS" in text]) == 1


def test_a_scene_without_crs_on_two_grids_is_refused(write_raster, make_scene, optical, sar):
    with pytest.raises(AlignmentError, match=r"SAR T2.*s2\.tif.*no CRS"):
        make_scene(
            sar_t2=write_raster("s2.tif", sar, crs=None, transform=PLACE @ Affine.scale(2)),
            optical_t2=write_raster("o2.tif", optical, crs=None),
        )


def test_a_cloud_mask_elsewhere_is_refused(write_raster, make_scene, optical):
    mask = np.ones((1, 40, 48), np.uint8)
    with pytest.raises(AlignmentError, match=r"cloud mask.*far\.tif"):
        make_scene(
            optical_t2=write_raster("o2.tif", optical),
            clouds=write_raster("far.tif", mask, transform=PLACE @ Affine.translation(999, 0)),
        )


def test_without_a_mask_there_is_no_cloud(make_scene):
    assert not make_scene().clouds(Window(3, 4, 5, 6)).any()
    assert make_scene().clouds(Window(3, 4, 5, 6)).shape == (5, 6)


def test_real_scenes_open_on_their_own_grid(real_data, reporter):
    folder = real_data / "finland_0060c0a5"
    scene_file = SceneFile(
        name="finland",
        sar_t1=str(folder / "s1_m08may.tif"),
        optical_t1=str(folder / "o_m08may.tif"),
        sar_t2=str(folder / "s1_m09jun.tif"),
        optical_t2=str(folder / "o_m09jun.tif"),
        clouds=str(folder / "cloud_m09jun.tif"),
    )
    with open_scene(scene_file, reporter) as scene:
        assert scene.grid.shape == (256, 256)
        assert [scene.units(name).power for name in ("sar_t1", "sar_t2")] == [False] * 2
        values, valid = scene.read("optical_t2", whole(scene.grid.shape))
        assert valid.mean() > 0.95
        assert 0 < np.median(values[3]) < 0.6


def test_hashing_can_be_cancelled(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"abc")
    reporter = SilentReporter()
    reporter.cancelled = True
    with pytest.raises(CancelledError):
        file_sha256(path, reporter)
