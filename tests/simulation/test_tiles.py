"""Tiled equals whole, for the generator of every preset, on real pixels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scipy import ndimage

from cleardate.contract.choices import PRESETS
from cleardate.contract.jobs import TrainJob
from cleardate.contract.layers import IMAGES
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile, scene_to_json
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import Window, whole
from cleardate.models.line import CopyGenerator
from cleardate.models.patch import Observed, read_patch
from cleardate.models.session import OnnxGenerator, open_generator
from cleardate.models.trees import HALO, features
from cleardate.simulation.finishing.detail import Detail
from cleardate.simulation.finishing.harmonise import Harmoniser
from cleardate.simulation.tiles.maker import TileMaker
from cleardate.training.train import train

TOLERANCE = 1e-4
"""Of full scale, which is reflectance 1."""


def scene_of(folder: Path) -> SceneFile:
    names = {"sar_t1": "s1_m08may", "optical_t1": "o_m08may", "sar_t2": "s1_m10jul"}
    paths = {layer: str(folder / f"{name}.tif") for layer, name in names.items()}
    return SceneFile(name="finland", optical_t2=str(folder / "o_m10jul.tif"), **paths)


def enlarged(scene: SceneFile, edge: int, folder: Path) -> SceneFile:
    """The scene mirrored to ``edge`` x ``edge`` pixels, for generators that see far."""
    paths = {}
    for layer in ("sar_t1", "optical_t1", "sar_t2", "optical_t2"):
        with rasterio.open(getattr(scene, layer)) as source:
            values, profile = source.read(), source.profile
        grow = edge - values.shape[1]
        values = np.pad(values, ((0, 0), (0, grow), (0, grow)), mode="symmetric")
        profile.update(width=edge, height=edge, tiled=True, blockxsize=256, blockysize=256)
        paths[layer] = str(folder / f"{layer}.tif")
        with rasterio.open(paths[layer], "w", **profile) as target:
            target.write(values)
    return SceneFile(name="large", **paths)


def trained(preset: str, scene: SceneFile, folder: Path) -> OnnxGenerator:
    (folder / "scene.json").write_text(scene_to_json(scene, folder), encoding="utf-8")
    job = TrainJob(
        scene=(str(folder / "scene.json"),),
        preset=preset,
        output=str(folder / "model.onnx"),
        epochs=1,
        width=4,
        patch=64,
    )
    train(job, SilentReporter())
    return open_generator(folder / "model.onnx", "cpu", SilentReporter())


@pytest.mark.parametrize("preset", PRESETS)
def test_tiled_equals_whole(preset: str, real_data: Path, tmp_path: Path) -> None:
    scene_file = scene_of(real_data / "finland_000aa810")
    generator = trained(preset, scene_file, tmp_path)
    if generator.halo > 100:
        scene_file = enlarged(scene_file, 2304, tmp_path)
        cores = [Window(768, 1024, 256, 256), Window(2048, 0, 256, 256)]
    else:
        cores = [Window(0, 0, 64, 64), Window(96, 132, 64, 60), Window(192, 192, 64, 64)]
    with open_scene(scene_file, SilentReporter()) as scene:
        maker = TileMaker(scene, generator)
        image = maker.make(whole(scene.grid.shape)).simulated
        worst = 0.0
        for core in cores:
            tile = maker.make(core).simulated
            part = image[:, core.row : core.bottom, core.col : core.right]
            worst = max(worst, float(np.abs(tile - part).max()))
    print(f"{preset}: halo {generator.halo}, largest difference {worst:.1e}")
    assert worst <= TOLERANCE
    # The network must say something, or this would compare constants.
    assert image.std(axis=(1, 2)).min() > 1e-3


def test_features_of_a_tile_equal_those_of_the_whole(real_data: Path) -> None:
    with open_scene(scene_of(real_data / "finland_000aa810"), SilentReporter()) as scene:
        everything = read_patch(scene, whole(scene.grid.shape), tuple(IMAGES))
        part = read_patch(scene, Window(50, 60, 70, 80), tuple(IMAGES))
    inner = features(part)[:, HALO:-HALO, HALO:-HALO]
    expected = features(everything)[:, 50 + HALO : 120 - HALO, 60 + HALO : 140 - HALO]
    assert np.array_equal(inner, expected)


def test_adjustment_and_detail_of_a_tile_equal_those_of_the_whole(
    real_data: Path, tmp_path: Path
) -> None:
    scene_file = scene_of(real_data / "finland_000aa810")
    with rasterio.open(scene_file.optical_t2) as source:
        profile, shape = source.profile, source.shape
    cloud = ndimage.gaussian_filter(np.random.default_rng(0).normal(size=shape), 12) > 0
    profile.update(count=1, dtype="uint8", nodata=255, predictor=1)
    with rasterio.open(tmp_path / "clouds.tif", "w", **profile) as target:
        target.write(cloud.astype(np.uint8), 1)
    with_clouds = replace(scene_file, clouds=str(tmp_path / "clouds.tif"))
    with open_scene(with_clouds, SilentReporter()) as scene:
        maker = TileMaker(scene, CopyGenerator(), Harmoniser(1.0), Detail(1.0, 0.01, 0.02))
        image = maker.make(whole(shape), cloud).simulated
        plain = TileMaker(scene, CopyGenerator()).make(whole(shape), cloud).simulated
        for core in (Window(0, 0, 64, 64), Window(80, 90, 48, 60), Window(192, 160, 64, 96)):
            part = (slice(core.row, core.bottom), slice(core.col, core.right))
            wanted = cloud[part]
            tile = maker.make(core, wanted).simulated
            assert np.array_equal(tile[:, wanted], image[:, *part][:, wanted])
            assert np.abs(tile - plain[:, *part])[:, wanted].mean() > 1e-3


def test_what_was_observed_is_not_read_again(cloudy_scene, monkeypatch) -> None:
    paths = cloudy_scene().paths
    with open_scene(SceneFile(name="x", **paths, grow=2), SilentReporter()) as scene:
        wide, part = Window(5, 8, 60, 70), Window(12, 20, 40, 30)
        expected = read_patch(scene, part, tuple(IMAGES))
        observed = Observed.read(scene, wide)
        read = type(scene).read
        asked: list[str] = []
        monkeypatch.setattr(
            type(scene), "read", lambda s, layer, w: (asked.append(layer), read(s, layer, w))[1]
        )
        monkeypatch.setattr(type(scene), "sky", lambda *_: pytest.fail("the mask was read again"))
        found = read_patch(scene, part, tuple(IMAGES), observed)
    assert asked == ["sar_t1", "optical_t1", "sar_t2"]
    assert expected.clear.any() and not expected.clear.all()
    assert np.array_equal(found.clear, expected.clear)
    for layer in IMAGES:
        assert np.array_equal(found.layers[layer], expected.layers[layer])
        assert np.array_equal(found.valid[layer], expected.valid[layer])
