"""What training refuses, in a sentence and without leaving a file."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from cleardate.contract.errors import InputError
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile, read_scene_file, scene_to_json
from cleardate.models.onnx_file import read_card
from cleardate.training.arithmetic import choose_device
from cleardate.training.train import train

from .conftest import training_job


def test_areas_apply(scene, tmp_path):
    left, right = "500000,5699360,500400,5700000", "500400,5699360,500720,5700000"
    job = training_job(scene, tmp_path / "m.onnx", train_area=left, test_area=right)
    train(job, SilentReporter())
    card = read_card(tmp_path / "m.onnx")
    assert card.scenes[0].held_out == ""
    assert card.settings["test_area"] == right


@pytest.mark.parametrize(
    ("fields", "kind", "reason"),
    [
        ({"train_area": "0,0,10,10"}, InputError, "no clear pixel to learn from"),
        ({"test_area": "0,0,10,10"}, InputError, "no clear pixel to validate on"),
        ({"train_area": "here.geojson"}, InputError, "here.geojson cannot be read"),
    ],
)
def test_bad_input_is_said_and_nothing_is_written(scene, tmp_path, fields, kind, reason):
    output = tmp_path / fields.pop("output", "m.onnx")
    with pytest.raises(kind, match=reason):
        train(training_job(scene, output, **fields), SilentReporter())
    assert list(tmp_path.iterdir()) == []


def test_a_scene_without_what_the_preset_needs_is_refused(scene, tmp_path):
    file = read_scene_file(Path(scene))
    poor = SceneFile(name="poor", sar_t2=file.sar_t2, optical_t2=file.optical_t2)
    path = tmp_path / "poor.json"
    path.write_text(scene_to_json(poor, tmp_path), encoding="utf-8")
    with pytest.raises(InputError, match="The scene poor has no optical_t1"):
        train(training_job(str(path), tmp_path / "m.onnx"), SilentReporter())
    result = train(
        training_job(
            str(path), tmp_path / "a.onnx", preset="cnn", width=1, patch=32, batch=4, epochs=1
        ),
        SilentReporter(),
    )
    assert set(result.summary["scores"]) == {"cnn"}


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a GPU")
def test_cuda_without_a_gpu_is_refused():
    with pytest.raises(InputError, match="no GPU"):
        choose_device("cuda")
    assert choose_device("auto").type == "cpu"
