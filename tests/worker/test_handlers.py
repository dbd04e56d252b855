from __future__ import annotations

import json

import pytest

from cleardate.contract.errors import InputError, RasterError
from cleardate.contract.jobs import JOBS, ModelJob, SceneJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import read_scene_file
from cleardate.worker import runner


def test_every_command_has_a_handler():
    assert set(runner.HANDLERS) == set(JOBS)
    for command in JOBS:
        assert callable(runner.load_handler(command))


def scene_job(folder, output, **changes):
    paths = {
        "sar_t1": "s1_m08may.tif",
        "optical_t1": "o_m08may.tif",
        "sar_t2": "s1_m09jun.tif",
        "optical_t2": "o_m09jun.tif",
    }
    values = {key: str(folder / name) for key, name in paths.items()}
    return SceneJob(**{**values, "output": str(output), **changes})


def test_scene(real_data, tmp_path):
    job = scene_job(real_data / "finland_0060c0a5", tmp_path / "Finnland ü.json")
    result = runner.run_job(job, SilentReporter())
    assert result.outputs == {"output": job.output}
    assert result.summary["name"] == "Finnland ü"
    assert (result.summary["height"], result.summary["width"]) == (256, 256)
    scene = read_scene_file(tmp_path / "Finnland ü.json")
    assert scene.optical_t2 == job.optical_t2
    json.dumps(result.summary)


def test_scene_that_cannot_be_opened_writes_nothing(real_data, tmp_path):
    job = scene_job(
        real_data / "finland_0060c0a5", tmp_path / "s.json", sar_t2=str(tmp_path / "no.tif")
    )
    with pytest.raises(RasterError, match=r"no\.tif"):
        runner.run_job(job, SilentReporter())
    assert list(tmp_path.iterdir()) == []


def test_model_that_is_none(tmp_path):
    (tmp_path / "m.onnx").write_bytes(b"no model")
    job = ModelJob(model=str(tmp_path / "m.onnx"))
    with pytest.raises(InputError, match=r"m\.onnx"):
        runner.run_job(job, SilentReporter())
