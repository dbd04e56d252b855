from __future__ import annotations

import os
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from scipy import ndimage
from sklearn.ensemble import HistGradientBoostingRegressor

from cleardate.contract.choices import SCL_CLOUD_VALUES
from cleardate.contract.errors import CancelledError, OutputError
from cleardate.contract.jobs import DemoSceneJob
from cleardate.contract.reporter import SilentReporter
from cleardate.demo import scene as demo_scene
from cleardate.demo.clouds import cloud_base
from cleardate.demo.noise import Frame
from cleardate.imagery.windows import Window

NAMES = ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "optical_t2_truth", "scl", "clouds")


def make(folder: Path, size: int = 96, seed: int = 1) -> dict[str, np.ndarray]:
    job = DemoSceneJob(output=str(folder), size=size, seed=seed)
    result = demo_scene.make_demo_scene(job, SilentReporter())
    return {name: read(Path(result.outputs[name])) for name in NAMES}


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> dict[str, np.ndarray]:
    return make(tmp_path_factory.mktemp("scene"), size=320)


def test_the_files_are_what_the_other_commands_expect(tmp_path):
    make(tmp_path / "new" / "folder")
    expected = {
        "sar_t1": (("VV", "VH"), "float32", -9999.0),
        "sar_t2": (("VV", "VH"), "float32", -9999.0),
        "optical_t1": (("Red", "Green", "Blue", "NIR"), "uint16", 0.0),
        "optical_t2": (("Red", "Green", "Blue", "NIR"), "uint16", 0.0),
        "optical_t2_truth": (("Red", "Green", "Blue", "NIR"), "uint16", 0.0),
        "scl": (("Scene classification",), "uint8", 0.0),
        "clouds": (("Cloud",), "uint8", 255.0),
    }
    for name, (bands, dtype, nodata) in expected.items():
        with rasterio.open(tmp_path / "new" / "folder" / f"{name}.tif") as file:
            assert file.descriptions == bands
            assert set(file.dtypes) == {dtype}
            assert file.nodata == nodata
            assert file.shape == (96, 96)
            assert file.crs.to_epsg() == 32631
            assert file.res == (10.0, 10.0)
            assert file.tags()["CLEARDATE_SYNTHETIC"].startswith("yes")
            assert file.tags()["CLEARDATE_SEED"] == "1"
            assert (file.read() != nodata).all()
    assert len(list((tmp_path / "new" / "folder").iterdir())) == len(NAMES)


def test_the_seed_decides_every_pixel(tmp_path):
    first, again, other = (
        make(tmp_path / name, seed=seed) for name, seed in (("a", 3), ("b", 3), ("c", 4))
    )
    for name in NAMES:
        np.testing.assert_array_equal(first[name], again[name])
        assert (first[name] != other[name]).mean() > 0.2, name


def test_blocks_meet_without_a_seam():
    base = cloud_base(1, 700)
    large = demo_scene.scene_window(1, 700, Window(100, 200, 90, 120), base)
    small = demo_scene.scene_window(1, 700, Window(130, 230, 40, 50), base)
    for name in NAMES:
        np.testing.assert_array_equal(large[name][:, 30:70, 30:80], small[name])


def test_a_scene_of_several_blocks_is_written_whole(tmp_path, monkeypatch):
    at_once = make(tmp_path / "a", size=160)
    monkeypatch.setattr(demo_scene, "_BLOCK", 64)
    in_blocks = make(tmp_path / "b", size=160)
    for name in NAMES:
        np.testing.assert_array_equal(at_once[name], in_blocks[name])


@pytest.mark.parametrize(("size", "seed"), [(64, 0), (96, 5), (200, 7), (320, 2)])
def test_clouds_cover_their_share_and_leave_clear_pixels_alone(tmp_path, size, seed):
    files = make(tmp_path, size, seed)
    covered = np.isin(files["scl"][0], SCL_CLOUD_VALUES)
    assert 0.35 < covered.mean() < 0.45
    np.testing.assert_array_equal(files["clouds"][0] == 1, covered)
    seen, truth = files["optical_t2"], files["optical_t2_truth"]
    np.testing.assert_array_equal(seen[:, ~covered], truth[:, ~covered])
    changed = (seen != truth).any(axis=0)
    assert changed[covered].mean() > 0.97
    red = seen[0].astype(float) - truth[0]
    assert np.median(red[files["scl"][0] == 9]) > 2500
    assert np.median(red[files["scl"][0] == 3]) < -100


def test_numbers_are_those_of_a_landscape(scene):
    assert set(np.unique(scene["scl"])) == {3, 4, 5, 6, 8, 9, 10}
    for name in ("sar_t1", "sar_t2"):
        vv, vh = scene[name]
        assert -14 < np.median(vv) < -8
        assert -22 < np.median(vh) < -14
        assert vv.min() > -30
        assert vv.max() < 15
    for name in ("optical_t1", "optical_t2_truth"):
        red, _, _, nir = scene[name] / 1e4
        ndvi = (nir - red) / (nir + red)
        assert 0.1 < np.median(red) + 0.05 < 0.3
        assert 0.2 < np.median(nir) < 0.45
        assert np.percentile(ndvi, 90) > 0.7
        assert ndvi.min() < -0.1


def test_water_is_dark_for_radar_and_woods_scatter_in_depth(scene):
    water = scene["scl"][0] == 6
    power = 10 ** (scene["sar_t2"] / 10)
    assert power[0][water].mean() < 0.3 * np.median(power[0])
    nir = scene["optical_t1"][3]
    cross = power[1][(scene["scl"][0] == 4) & (nir < 3000)].mean()
    assert cross > 1.3 * np.median(power[1])


def test_speckle_is_that_of_a_multilooked_image_and_new_at_each_date(scene):
    grain = []
    for name in ("sar_t1", "sar_t2"):
        vv = 10 ** (scene[name][0].astype(float) / 10)
        grain.append(vv / ndimage.uniform_filter(vv, 5))
    # Woods and water are even; houses are not, so the middle of local spreads is taken.
    spread = [ndimage.uniform_filter(g**2, 7) - ndimage.uniform_filter(g, 7) ** 2 for g in grain]
    looks = 1 / np.median(spread[0])
    assert 4 < looks < 7
    apart = np.corrcoef(grain[0].ravel() - 1, grain[1].ravel() - 1)[0, 1]
    assert apart < 0.35


def under_the_cloud(scene: dict[str, np.ndarray], radar: bool) -> float:
    """PSNR in dB of boosted trees, fitted on the clear pixels, with or without the SAR images."""
    covered = np.isin(scene["scl"][0], SCL_CLOUD_VALUES)
    old, truth = scene["optical_t1"] / 1e4, scene["optical_t2_truth"] / 1e4
    layers = [*old, *(ndimage.uniform_filter(band, 5) for band in old)]
    if radar:
        power = [10 ** (band / 10) for name in ("sar_t1", "sar_t2") for band in scene[name]]
        layers += [ndimage.uniform_filter(band, width) for band in power for width in (3, 9)]
    features = np.stack(layers, axis=-1)
    some = np.random.default_rng(0).choice(np.flatnonzero(~covered), 8000, replace=False)
    scores = []
    for band in truth:
        trees = HistGradientBoostingRegressor(
            max_iter=60, learning_rate=0.15, early_stopping=False, random_state=0
        )
        trees.fit(features.reshape(-1, len(layers))[some], band.ravel()[some])
        error = trees.predict(features[covered]) - band[covered]
        scores.append(-10 * np.log10(np.mean(error**2)))
    return float(np.mean(scores))


def test_copying_is_bad_and_radar_is_needed(scene):
    covered = np.isin(scene["scl"][0], SCL_CLOUD_VALUES)
    error = (scene["optical_t1"] / 1e4 - scene["optical_t2_truth"] / 1e4)[:, covered]
    copied = np.mean(-10 * np.log10(np.mean(error**2, axis=1)))
    blind = under_the_cloud(scene, radar=False)
    seeing = under_the_cloud(scene, radar=True)
    assert copied < 25
    assert blind > copied + 1
    assert seeing > blind + 1


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "taken").write_text("mine")
    with pytest.raises(OutputError, match="taken is a file"):
        make(tmp_path / "taken")
    assert (tmp_path / "taken").read_text() == "mine"


@pytest.mark.parametrize("name", ["sar_t1", "clouds"])
@pytest.mark.parametrize("kind", ["raster", "text", "pipe"])
def test_files_that_it_did_not_write_are_not_replaced(tmp_path, name, kind):
    mine = tmp_path / f"{name}.tif"
    if kind == "raster":
        profile = {"driver": "GTiff", "width": 2, "height": 2, "count": 1, "dtype": "uint8"}
        profile["transform"] = Affine(10, 0, 0, 0, -10, 0)
        with rasterio.open(mine, "w", **profile) as file:
            file.write(np.full((1, 2, 2), 7, np.uint8))
    elif kind == "text":
        mine.write_text("mine")
    else:
        os.mkfifo(mine)
    before = mine.stat()
    with pytest.raises(OutputError, match=mine.name):
        make(tmp_path)
    assert list(tmp_path.iterdir()) == [mine]
    # Not the whole of it: looking into the file changes when it was last read.
    for field in ("st_ino", "st_mode", "st_size", "st_mtime_ns"):
        assert getattr(mine.stat(), field) == getattr(before, field)


def test_its_own_files_are_replaced(tmp_path):
    first = make(tmp_path, size=64, seed=1)
    (tmp_path / "notes.txt").write_text("mine")
    second = make(tmp_path, size=64, seed=2)
    assert (first["scl"] != second["scl"]).any()
    np.testing.assert_array_equal(read(tmp_path / "scl.tif"), second["scl"])


def test_a_full_disk_is_told_before_anything_is_written(tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage(10, 9, 1))
    with pytest.raises(OutputError, match="disk is too small"):
        make(tmp_path / "scene")
    assert list(tmp_path.iterdir()) == []


def test_cancelling_leaves_nothing_new(tmp_path):
    reporter = SilentReporter()
    reporter.cancelled = True
    with pytest.raises(CancelledError):
        demo_scene.make_demo_scene(DemoSceneJob(output=str(tmp_path / "new"), size=64), reporter)
    assert list(tmp_path.iterdir()) == []
    before = make(tmp_path / "old", size=64, seed=1)
    with pytest.raises(CancelledError):
        job = DemoSceneJob(output=str(tmp_path / "old"), size=64, seed=2)
        demo_scene.make_demo_scene(job, reporter)
    assert len(list((tmp_path / "old").iterdir())) == len(NAMES)
    for name in NAMES:
        np.testing.assert_array_equal(read(tmp_path / "old" / f"{name}.tif"), before[name])


def test_noise_has_the_spread_it_promises():
    frame = Frame.of(0, 512, 0, 0, 512, 512)
    for field in (frame.noise("a", 6.0), frame.fractal("b", 24.0, 4)):
        assert abs(field.mean()) < 0.2
        assert 0.8 < field.std() < 1.2
    white = frame.pixel_uniform("c")
    assert white.min() >= 0
    assert white.max() < 1
    assert abs(np.corrcoef(white[:, 1:].ravel(), white[:, :-1].ravel())[0, 1]) < 0.01
