"""Trainings that were stopped and go on, and checkpoints that they cannot go on from."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cleardate.contract.errors import InputError
from cleardate.contract.reporter import SilentReporter
from cleardate.training import loop
from cleardate.training.checkpoint import checkpoint_path, load_checkpoint, save_checkpoint
from cleardate.training.train import train

from .conftest import StoppingReporter, training_job


@pytest.mark.parametrize(
    ("preset", "more"),
    [("tiny", {}), ("mtcgan", {}), ("mtcgan", {"precision": "fp16", "accumulate": 2})],
)
def test_a_resumed_run_ends_where_an_unbroken_one_ends(
    scene, tmp_path, monkeypatch, stopping, preset, more
):
    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)
    fields = {"preset": preset, "epochs": 3, "width": 2, "patch": 32, "batch": 2, **more}
    train(training_job(scene, tmp_path / "whole.onnx", **fields), SilentReporter())
    broken = tmp_path / "broken.onnx"
    result = train(training_job(scene, broken, **fields), stopping(epochs=2))
    assert result.summary["stopped"]
    assert broken.with_name("broken.onnx.checkpoint").exists()
    reporter = SilentReporter()
    result = train(training_job(scene, broken, resume=True, **fields), reporter)
    assert any("Going on after epoch" in text for _, text in reporter.lines)
    assert not result.summary["stopped"]
    assert broken.read_bytes() == (tmp_path / "whole.onnx").read_bytes()
    histories = [
        json.loads((tmp_path / f"{n}.history.json").read_text()) for n in ("whole", "broken")
    ]
    assert histories[0]["epochs"] == histories[1]["epochs"]
    assert not broken.with_name("broken.onnx.checkpoint").exists()


def test_resuming_needs_a_checkpoint_of_the_same_run(scene, tmp_path, monkeypatch, stopping):
    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)
    output = tmp_path / "m.onnx"
    with pytest.raises(InputError, match="no checkpoint"):
        train(training_job(scene, output, resume=True), SilentReporter())
    train(training_job(scene, output, epochs=9), stopping(epochs=2))
    with pytest.raises(InputError, match="another run: it differs in setting width, setting seed"):
        train(training_job(scene, output, epochs=9, width=4, seed=1, resume=True), SilentReporter())
    reporter = SilentReporter()
    train(training_job(scene, output, epochs=1), reporter)
    assert any("will be replaced" in text for _, text in reporter.lines)


def test_a_checkpoint_of_another_version_is_called_that(scene, tmp_path, monkeypatch, stopping):
    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)
    output = tmp_path / "m.onnx"
    train(training_job(scene, output, epochs=9), stopping(epochs=1))
    state = load_checkpoint(checkpoint_path(output))
    del state["signature"]["setting accumulate"]
    save_checkpoint(checkpoint_path(output), state)
    with pytest.raises(InputError, match=r"m\.onnx\.checkpoint is of another version of ClearDate"):
        train(training_job(scene, output, epochs=9, resume=True), SilentReporter())


def test_a_run_of_constant_rate_may_be_made_longer(scene, tmp_path, monkeypatch, stopping):
    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)
    fields = {"preset": "mtcnn", "width": 1, "patch": 32, "batch": 4}
    train(training_job(scene, tmp_path / "m.onnx", epochs=2, **fields), stopping(epochs=1))
    result = train(
        training_job(scene, tmp_path / "m.onnx", epochs=3, resume=True, **fields), SilentReporter()
    )
    assert result.summary["epochs"] == 3


@pytest.fixture(scope="module")
def checkpoint(scene, tmp_path_factory) -> Path:
    """A checkpoint after two of nine epochs."""
    output = tmp_path_factory.mktemp("broken") / "m.onnx"
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)
        train(training_job(scene, output, epochs=9), StoppingReporter(epochs=2))
    return checkpoint_path(output)


@pytest.fixture
def broken_off(scene, checkpoint, tmp_path):
    """A copy of it, and the job that goes on from there."""
    output = tmp_path / "m.onnx"
    shutil.copy(checkpoint, checkpoint_path(output))
    return checkpoint_path(output), training_job(scene, output, epochs=9, resume=True)


def _cut_weight(state) -> None:
    name = next(iter(state["generator"]))
    state["generator"][name] = state["generator"][name][:1]


def _other_numbers(state) -> None:
    name = next(iter(state["generator"]))
    state["generator"][name] = state["generator"][name].double()


def _lost_weight(state) -> None:
    del state["generator"][next(iter(state["generator"]))]


def _cut_moments(state) -> None:
    moments = state["optimisers"]["generator"]["state"][0]
    moments["exp_avg"] = moments["exp_avg"][:1]


def _no_moments(state) -> None:
    state["optimisers"] = {"generator": 3}


def _foreign_parameters(state) -> None:
    state["optimisers"]["generator"]["state"][10**6] = {}


def _lost_part(state) -> None:
    del state["scaler"]


def _epoch_in_words(state) -> None:
    state["epoch"] = "three"


def _best_of_nothing(state) -> None:
    state["best"]["weights"] = {}


def _rows_of_words(state) -> None:
    state["rows"] = [{"epoch": 1, "val_psnr": "good"}] * state["epoch"]


def _no_signature(state) -> None:
    del state["signature"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_cut_weight, "its generator is not"),
        (_other_numbers, "its generator is not"),
        (_lost_weight, "its generator is not"),
        (_cut_moments, "its optimiser is not"),
        (_no_moments, "its optimiser is not"),
        (_foreign_parameters, "its optimiser is not"),
        (_lost_part, "its list of parts is not"),
        (_epoch_in_words, "its epoch is not"),
        (_best_of_nothing, "its best model is not"),
        (_rows_of_words, "its history is not"),
        (_no_signature, "another version"),
    ],
)
def test_a_checkpoint_that_does_not_fit_the_run_is_refused(broken_off, change, words):
    path, job = broken_off
    state = load_checkpoint(path)
    change(state)
    save_checkpoint(path, state)
    content = path.read_bytes()
    with pytest.raises(InputError, match=rf"m\.onnx\.checkpoint is .*{words}"):
        train(job, SilentReporter())
    assert path.read_bytes() == content
