from __future__ import annotations

import dataclasses
import json
import math
import typing
from typing import Optional

import pytest

from cleardate.contract.errors import UsageError
from cleardate.contract.jobs import (
    JOBS,
    DemoSceneJob,
    EvaluateJob,
    FillJob,
    ModelJob,
    TrainJob,
    build_job,
    flag,
    job_from_json,
)

PLAIN = {
    "sar_t1": "a.tif",
    "optical_t1": "光学 1.tif",
    "sar_t2": "c d.tif",
    "optical_t2": "d.tif",
    "clouds": "m.tif",
    "output": "/out/填 f.tif",
    "model": "m.onnx",
    "scene": ["s.json", "t.json"],
    "path": ["a.SAFE", "b.zip"],
    "grd": "g.SAFE",
    "simulated": "s.tif",
    "truth": "t.tif",
    "report": "r.json",
    "case": "case1",
    "season": "season",
}

WITH_NUMBERS = ("fill", "simulate", "scene", "train", "evaluate", "prepare", "correct")


def plain_job(command):
    kind = JOBS[command]
    return build_job(
        kind,
        {
            spec.name: PLAIN[spec.name]
            for spec in dataclasses.fields(kind)
            if spec.metadata["required"] or (command, spec.name) == ("train", "scene")
        },
    )


@pytest.mark.parametrize("command", list(JOBS))
def test_round_trip(command):
    job = plain_job(command)
    again = job_from_json(job.to_json())
    assert again == job
    assert type(again) is JOBS[command]


def test_round_trip_of_every_kind_of_value():
    job = dataclasses.replace(
        plain_job("fill"), cloud_values=(3, 8), method=("auto", "x.onnx"), optical_t1_offset=-0.1
    )
    again = job_from_json(job.to_json())
    assert again == job
    assert again.cloud_values == (3, 8) and again.optical_t1_offset == -0.1
    train = TrainJob(scene=("s",), output="m.onnx", resume=True, l1_weight=100)
    assert job_from_json(train.to_json()) == train
    assert isinstance(train.l1_weight, float)


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan, 10**400])
@pytest.mark.parametrize("command", list(JOBS))
def test_numbers_are_finite(command, value):
    job = plain_job(command)
    hints = typing.get_type_hints(type(job))
    fields = [name for name, hint in hints.items() if hint in (float, Optional[float])]
    assert bool(fields) == (command in WITH_NUMBERS)
    for name in fields:
        with pytest.raises(UsageError, match=flag(name)):
            dataclasses.replace(job, **{name: value})


def test_values_of_masks_of_any_kind():
    values = (-32768, 0, 255, 65535, 4294967295)
    assert dataclasses.replace(plain_job("fill"), cloud_values=values).cloud_values == values


def test_options_of_training_that_contradict_each_other():
    job = TrainJob(scene=("s",), output="m.onnx", compile=True)
    with pytest.raises(UsageError, match="--compile and --save-memory do not go together"):
        dataclasses.replace(job, save_memory=True)


def test_jobs_are_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        plain_job("fill").grow = 3


@pytest.mark.parametrize("command", list(JOBS))
def test_required_fields_are_required(command):
    kind = JOBS[command]
    required = [spec for spec in dataclasses.fields(kind) if spec.metadata["required"]]
    values = {spec.name: PLAIN[spec.name] for spec in required}
    for spec in required:
        rest = {name: value for name, value in values.items() if name != spec.name}
        with pytest.raises(UsageError, match=f"{flag(spec.name)} is missing") as caught:
            build_job(kind, rest)
        assert caught.value.remedy == spec.metadata["help"]
        with pytest.raises(UsageError, match="is missing"):
            build_job(kind, {**values, spec.name: () if spec.name in ("scene", "path") else ""})


@pytest.mark.parametrize("command", list(JOBS))
def test_limits_and_choices_of_every_field(command):
    job = plain_job(command)
    for spec in dataclasses.fields(job):
        meta = spec.metadata
        for limit, step in ((meta["minimum"], -1), (meta["maximum"], 1)):
            if limit is not None:
                kind = type(limit)
                dataclasses.replace(job, **{spec.name: limit})
                with pytest.raises(UsageError, match=flag(spec.name)):
                    dataclasses.replace(job, **{spec.name: kind(limit + step)})
        if meta["choices"]:
            for choice in meta["choices"]:
                dataclasses.replace(job, **{spec.name: choice})
            with pytest.raises(UsageError, match="Choose one of"):
                dataclasses.replace(job, **{spec.name: "other"})


@pytest.mark.parametrize("command", list(JOBS))
def test_every_field_has_help(command):
    for spec in dataclasses.fields(JOBS[command]):
        assert spec.metadata["help"].rstrip().endswith((".", "9")), spec.name
    assert JOBS[command].about


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("grow", 1.5),
        ("grow", "2"),
        ("grow", True),
        ("optical_t1_scale", "1"),
        ("optical_t1_scale", math.nan),
        ("optical_t1_scale", 0),
        ("cloud_values", "3,8"),
        ("cloud_values", [3, "8"]),
        ("method", "auto"),
        ("method", [1]),
        ("cloud_values", ()),
        ("cloud_values", [3, -32769]),
        ("cloud_values", [4294967296]),
        ("method", ()),
        ("quality", 7),
        ("quality", "a\0b"),
        ("device", "tpu"),
    ],
)
def test_values_of_a_wrong_kind(field, value):
    with pytest.raises(UsageError, match=flag(field)):
        dataclasses.replace(plain_job("fill"), **{field: value})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        pytest.param("[" * 100000, id="deep"),
        "null",
        '"fill"',
        "3",
        "{}",
        '{"command": null}',
        '{"command": ["fill"]}',
        '{"command": {"a": 1}}',
        '{"command": "FillJob"}',
        '{"command": "__class__"}',
        '{"command": "model"}',
        '{"command": "model", "model": {}}',
        '{"command": "model", "model": "m", "to_json": 1}',
        '{"command": "model", "model": "m", "__class__": "x"}',
        '{"command": "demo-scene", "output": "d", "size": 1e400}',
        '{"command": "demo-scene", "output": "d", "size": NaN}',
        '{"command": "train", "scene": ["s"], "output": "m.onnx", "l1_weight": Infinity}',
        '{"command": "demo-scene", "output": "d", "size": 99999999999999999999}',
    ],
)
def test_hostile_json_is_a_usage_error(text):
    with pytest.raises(UsageError):
        job_from_json(text)


def test_paths_of_commands_are_what_the_flags_say():
    assert flag("optical_t1_scale") == "--optical-t1-scale"
    outputs = {
        command: [spec.name for spec in dataclasses.fields(kind) if spec.metadata["output"]]
        for command, kind in JOBS.items()
    }
    assert outputs == {
        "fill": ["output", "quality", "report", "suspects", "keep_resolution", "regions"],
        "simulate": ["output"],
        "scene": ["output"],
        "train": ["output"],
        "evaluate": ["report"],
        "model": [],
        "prepare": ["output"],
        "season": ["output"],
        "correct": ["output"],
        "products": ["report"],
        "experiment": ["output"],
        "demo-scene": ["output"],
        "status": [],
    }


def test_defaults_that_are_promised():
    fill = plain_job("fill")
    assert isinstance(fill, FillJob)
    assert (fill.method, fill.grow, fill.seed, fill.device) == (("auto",), None, 0, "auto")
    assert DemoSceneJob(output="d") == DemoSceneJob(output="d", size=512, seed=1)
    assert TrainJob(scene=("s",), output="m").preset == "fast"
    assert TrainJob(scene=("s",), output="m").precision == "auto"
    assert TrainJob(scene=("s",), output="m").accumulate == 1
    assert EvaluateJob(simulated="s", truth="t", report="r").baseline is None
    assert json.loads(ModelJob(model="m").to_json()) == {"command": "model", "model": "m"}
