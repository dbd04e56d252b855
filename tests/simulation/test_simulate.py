"""Simulate: a whole image from a model, with and without T1."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from cleardate.contract.errors import CancelledError, ModelError, RasterError
from cleardate.contract.jobs import SimulateJob
from cleardate.contract.reporter import UNKNOWN, Outlook, SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import whole
from cleardate.models.consensus import CAUTION, agreed
from cleardate.models.onnx_file import read_model
from cleardate.models.patch import read_patch
from cleardate.models.session import open_generator
from cleardate.models.shipped import shipped_files
from cleardate.simulation.simulate import simulate

MakeScene = Callable[..., Any]


def job_for(scene: Any, model: Path, output: Path, **values: Any) -> SimulateJob:
    layers = {name: scene.paths[name] for name in ("sar_t1", "optical_t1", "sar_t2")}
    return SimulateJob(**{**layers, "model": str(model), "output": str(output), **values})


def test_the_file_holds_what_the_network_says(
    cloudy_scene: MakeScene, train_on: Callable[..., Path], tmp_path: Path
) -> None:
    scene = cloudy_scene()
    model = train_on(scene, tmp_path, "tiny", epochs=1)
    output = tmp_path / "空 s.tif"
    result = simulate(job_for(scene, model, output, tile=32), SilentReporter())
    generator = open_generator(model, "cpu", SilentReporter())
    names = {k: scene.paths[k] for k in ("sar_t1", "optical_t1", "sar_t2")}
    with open_scene(SceneFile(name="s", **names), SilentReporter()) as opened:
        patch = read_patch(opened, whole(opened.grid.shape), generator.reads)
    expected = np.rint(generator.predict(patch).astype(np.float64) * 1e4).clip(1, 65535)
    with rasterio.open(output) as file, rasterio.open(scene.paths["optical_t1"]) as before:
        found = file.read()
        assert (file.dtypes, file.nodata) == (before.dtypes, before.nodata)
        assert (file.crs, file.transform) == (before.crs, before.transform)
        assert file.tags()["CLEARDATE_SIMULATED"] == "all pixels are simulated"
        assert len(file.tags()["CLEARDATE_MODEL_SHA256"]) == 64
    assert np.abs(found - expected).max() <= 1
    assert result.summary["pixels"] == 100 * 100


def test_without_a_model_it_is_what_the_shipped_generators_agree_on(
    cloudy_scene: MakeScene, tmp_path: Path
) -> None:
    scene = cloudy_scene()
    layers = {name: scene.paths[name] for name in ("sar_t1", "optical_t1", "sar_t2")}
    output = tmp_path / "s.tif"
    result = simulate(SimulateJob(**layers, output=str(output), tile=48), SilentReporter()).summary
    assert result["model"] == "cleardate"
    assert "out_of_domain" in result
    with open_scene(SceneFile(name="s", **layers), SilentReporter()) as opened:
        patch = read_patch(opened, whole(opened.grid.shape), tuple(layers))
    members = [
        open_generator(path, "cpu", SilentReporter(), precision="fp32") for path in shipped_files()
    ]
    changes = np.stack([m.predict(patch) for m in members]) - patch.layers["optical_t1"]
    expected = patch.layers["optical_t1"] + agreed(changes, CAUTION)
    found = scene.numbers(output)
    assert np.abs(found - np.clip(expected * 1e4, 1, 65535)).max() <= 1
    assert np.abs(changes).mean() > 0.005


def test_the_shipped_generators_say_where_their_data_come_from():
    files = shipped_files()
    assert len(files) == 4
    assert sum(path.stat().st_size for path in files) <= 8 << 20
    for path in files:
        card = read_model(path)[1]
        assert "Copernicus" in card.attribution
        assert card.task == "B"
        assert card.domain is not None
        assert {"copy", "linear", "change"} <= set(card.scores)


def test_the_shipped_generators_need_t1(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    sar = cloudy_scene().paths["sar_t2"]
    with pytest.raises(ModelError, match="--sar-t1"):
        simulate(SimulateJob(sar_t2=sar, output=str(tmp_path / "s.tif")), SilentReporter())


def test_sar_alone_is_enough_for_task_a(
    cloudy_scene: MakeScene, train_on: Callable[..., Path], tmp_path: Path
) -> None:
    scene = cloudy_scene()
    model = train_on(scene, tmp_path, "cnn", epochs=1, width=4, patch=48)
    output = tmp_path / "s.tif"
    simulate(
        SimulateJob(model=str(model), sar_t2=scene.paths["sar_t2"], output=str(output)),
        SilentReporter(),
    )
    with rasterio.open(output) as file:
        assert file.dtypes == ("uint16",) * 4
        assert file.descriptions == ("Red", "Green", "Blue", "NIR")
        assert file.read().std() > 0


def test_nodata_in_a_needed_input_is_nodata(
    cloudy_scene: MakeScene,
    train_on: Callable[..., Path],
    save: Callable[..., str],
    tmp_path: Path,
) -> None:
    scene = cloudy_scene()
    model = train_on(scene, tmp_path, "tiny", epochs=1)
    sar = scene.numbers(scene.paths["sar_t2"])
    sar[0, :10] = -9999
    hole = save(tmp_path / "hole.tif", sar, scene.truth, -9999)
    simulate(job_for(scene, model, tmp_path / "s.tif", sar_t2=hole), SilentReporter())
    found = scene.numbers(tmp_path / "s.tif")
    assert np.all(found[:, :10] == 0)
    assert np.all(found[:, 10:] > 0)


def test_inputs_that_never_meet_are_an_error(
    cloudy_scene: MakeScene,
    train_on: Callable[..., Path],
    save: Callable[..., str],
    tmp_path: Path,
) -> None:
    scene = cloudy_scene()
    model = train_on(scene, tmp_path, "tiny", epochs=1)
    sar, optical = (scene.numbers(scene.paths[k]) for k in ("sar_t2", "optical_t1"))
    sar[:, :50] = -9999
    optical[:, 50:] = 0
    halves = {
        "sar_t2": save(tmp_path / "upper.tif", sar, scene.truth, -9999),
        "optical_t1": save(tmp_path / "lower.tif", optical, scene.truth, 0),
    }
    output = tmp_path / "s.tif"
    with pytest.raises(RasterError, match="Not one pixel"):
        simulate(job_for(scene, model, output, **halves), SilentReporter())
    assert not output.exists()


class StopsAtTheSecondTile(SilentReporter):
    """Stops the job in the middle."""

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        if message.startswith("Tile 2"):
            raise CancelledError("Stopped by the user.")


def test_cancelling_leaves_nothing(
    cloudy_scene: MakeScene, train_on: Callable[..., Path], tmp_path: Path
) -> None:
    scene = cloudy_scene()
    model = train_on(scene, tmp_path, "tiny", epochs=1)
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(CancelledError):
        simulate(job_for(scene, model, out / "s.tif", tile=32), StopsAtTheSecondTile())
    assert list(out.iterdir()) == []


def test_a_file_that_is_no_model(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    scene = cloudy_scene()
    with pytest.raises(ModelError, match=r"t2\.tif"):
        simulate(
            job_for(scene, Path(scene.paths["optical_t2"]), tmp_path / "s.tif"), SilentReporter()
        )
