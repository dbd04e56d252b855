"""Bad input: a sentence that names the file, and nothing written."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import rasterio
from onnx import TensorProto, helper

from cleardate.contract.errors import (
    AlignmentError,
    CancelledError,
    CloudMaskError,
    InputError,
    ModelError,
    OutputError,
    RasterError,
    UnitsError,
)
from cleardate.contract.jobs import SimulateJob
from cleardate.contract.reporter import UNKNOWN, Outlook, SilentReporter
from cleardate.simulation.fill import fill
from cleardate.simulation.simulate import simulate

MakeScene = Callable[..., Any]
Save = Callable[..., str]


def refused(scene: Any, folder: Path, kind: type[InputError], **values: Any) -> InputError:
    """Run fill, expecting ``kind``; nothing may be left in the folder of the outputs."""
    out = folder / "out"
    out.mkdir(exist_ok=True)
    outputs = {"quality": str(out / "q.tif"), "report": str(out / "r.json")}
    with pytest.raises(kind) as caught:
        fill(scene.job(out / "f.tif", **{**outputs, **values}), SilentReporter())
    assert list(out.iterdir()) == []
    assert caught.value.exit_code == 3
    assert caught.value.remedy
    return caught.value


def moved(path: str, target: Path, **changes: Any) -> str:
    with rasterio.open(path) as source:
        values, profile = source.read(), source.profile
    profile.update(**changes)
    with rasterio.open(target, "w", **profile) as file:
        file.write(values)
    return str(target)


def test_no_overlap(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    scene = cloudy_scene()
    with rasterio.open(scene.paths["sar_t1"]) as source:
        t = source.transform
    far = moved(
        scene.paths["sar_t1"],
        tmp_path / "far.tif",
        transform=type(t)(t.a, t.b, t.c + 90_000, t.d, t.e, t.f),
    )
    error = refused(scene, tmp_path, AlignmentError, sar_t1=far)
    assert "does not overlap" in error.message
    assert "far.tif" in error.message


@pytest.mark.parametrize("layer", ["sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds"])
def test_missing_file(layer: str, cloudy_scene: MakeScene, tmp_path: Path) -> None:
    error = refused(cloudy_scene(), tmp_path, RasterError, **{layer: str(tmp_path / "no.tif")})
    assert "no.tif" in error.message


def test_unreadable_file(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    text = tmp_path / "text.tif"
    text.write_text("this is no raster")
    assert (
        "text.tif" in refused(cloudy_scene(), tmp_path, RasterError, optical_t1=str(text)).message
    )


def test_truncated_file(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    scene = cloudy_scene()
    cut = tmp_path / "cut.tif"
    content = Path(scene.paths["optical_t1"]).read_bytes()
    cut.write_bytes(content[: len(content) * 2 // 3])
    error = refused(scene, tmp_path, RasterError, optical_t1=str(cut))
    assert "cut.tif" in error.message


def test_wrong_number_of_bands(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    scene = cloudy_scene()
    error = refused(scene, tmp_path, RasterError, sar_t2=scene.paths["optical_t1"])
    assert "4 bands" in error.message
    assert "VV" in error.remedy


def test_sar_that_is_neither_db_nor_power(
    cloudy_scene: MakeScene, tmp_path: Path, save: Save
) -> None:
    scene = cloudy_scene()
    amplitude = np.random.default_rng(0).integers(50, 900, (2, 100, 100)).astype("float32")
    wrong = save(tmp_path / "amplitude.tif", amplitude, scene.truth, None)
    error = refused(scene, tmp_path, UnitsError, sar_t1=wrong)
    assert "amplitude.tif" in error.message


def test_all_cloud_points_to_simulate(cloudy_scene: MakeScene, tmp_path: Path, save: Save) -> None:
    scene = cloudy_scene()
    full = save(tmp_path / "all.tif", np.ones((1, 100, 100), "uint8"), scene.truth, None)
    assert "simulate" in refused(scene, tmp_path, CloudMaskError, clouds=full).remedy


def test_everything_nodata(cloudy_scene: MakeScene, tmp_path: Path, save: Save) -> None:
    scene = cloudy_scene()
    empty = save(tmp_path / "empty.tif", np.zeros((4, 100, 100), "uint16"), scene.truth, 0)
    assert "empty.tif" in refused(scene, tmp_path, RasterError, optical_t1=empty).message


def test_valid_pixels_that_never_meet(cloudy_scene: MakeScene, tmp_path: Path, save: Save) -> None:
    scene = cloudy_scene()
    numbers = scene.numbers(scene.paths["optical_t1"])
    numbers[:, ~scene.cloud] = 0
    apart = save(tmp_path / "apart.tif", numbers, scene.truth, 0)
    refused(scene, tmp_path, CloudMaskError, optical_t1=apart)


def test_an_output_folder_that_is_missing(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="nowhere"):
        fill(cloudy_scene().job(tmp_path / "nowhere" / "f.tif"), SilentReporter())


def test_a_disk_that_is_too_small(
    cloudy_scene: MakeScene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert "too small" in refused(cloudy_scene(), tmp_path, OutputError).message


def network(path: Path, **metadata: str) -> Path:
    graph = helper.make_graph(
        [helper.make_node("Identity", ["x"], ["y"])],
        "identity",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 4, "h", "w"])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 4, "h", "w"])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    helper.set_model_props(model, metadata)
    onnx.save(model, path)
    return path


def test_a_model_without_a_card(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    plain = network(tmp_path / "plain.onnx")
    error = refused(cloudy_scene(), tmp_path, ModelError, method=("auto", str(plain)))
    assert "plain.onnx" in error.message
    assert "card" in error.message


def test_a_model_of_another_card_version(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    other = network(tmp_path / "other.onnx", cleardate_card='{"card_version": 99}')
    error = refused(cloudy_scene(), tmp_path, ModelError, method=("auto", str(other)))
    assert "99" in error.message


def test_simulate_says_which_input_a_model_lacks(
    cloudy_scene: MakeScene, tmp_path: Path, train_on: Callable[..., Path]
) -> None:
    scene = cloudy_scene()
    model = train_on(scene, tmp_path, "tiny", epochs=1)
    output = tmp_path / "s.tif"
    job = SimulateJob(model=str(model), sar_t2=scene.paths["sar_t2"], output=str(output))
    with pytest.raises(ModelError, match="--sar-t1"):
        simulate(job, SilentReporter())
    assert not output.exists()


class StopsLate(SilentReporter):
    """Stops the job while it writes tiles."""

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        if message.startswith("Tile"):
            raise CancelledError("Stopped by the user.")


def test_cancelling_leaves_nothing(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(CancelledError):
        fill(cloudy_scene().job(out / "f.tif", quality=str(out / "q.tif")), StopsLate())
    assert list(out.iterdir()) == []
