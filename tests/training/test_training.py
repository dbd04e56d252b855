"""The job from scene files to a model that onnxruntime runs."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import torch

from cleardate.contract.errors import CancelledError, InputError
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import read_scene_file, scene_to_json
from cleardate.imagery.holdout import held_out_id
from cleardate.imagery.scene import open_scene, pixels_sha256
from cleardate.imagery.windows import Window, whole
from cleardate.models.line import Line
from cleardate.models.onnx_file import read_card
from cleardate.models.patch import read_patch
from cleardate.models.session import open_generator
from cleardate.training import loop
from cleardate.training.presets import PRESETS, TASK_F_INPUTS
from cleardate.training.samples import jittered
from cleardate.training.scene_source import Chunk
from cleardate.training.train import train, train_preset
from cleardate.training.validation import Validation

from .conftest import training_job

TASK_F = dataclasses.replace(PRESETS["tiny"], name="fill", task="F", inputs=TASK_F_INPUTS)


def _predict(model: Path, scene: str, window: Window | None = None) -> np.ndarray:
    generator = open_generator(model, "cpu", SilentReporter())
    with open_scene(read_scene_file(Path(scene)), SilentReporter()) as opened:
        window = window or whole(opened.grid.shape)
        return generator.predict(read_patch(opened, window, generator.reads))


def test_tiny_learns_and_leaves_a_model_a_history_and_curves(scene, tmp_path):
    reporter = SilentReporter()
    output = tmp_path / "m.onnx"
    result = train(training_job(scene, output, epochs=4), reporter)
    names = {"m.onnx", "m.history.json", "m.history.png", "m.sample.png"}
    assert {path.name for path in tmp_path.iterdir()} == names
    assert {Path(path).name for path in result.outputs.values()} == names
    scores = result.summary["scores"]
    assert scores["tiny"]["psnr"] > scores["linear"]["psnr"] + 0.5 > scores["copy"]["psnr"]
    assert (tmp_path / "m.history.png").read_bytes().startswith(b"\x89PNG")
    history = json.loads((tmp_path / "m.history.json").read_text())
    assert [row["epoch"] for row in history["epochs"]] == [1, 2, 3, 4]
    best = max(history["epochs"], key=lambda row: row["val_psnr"])
    assert history["best_epoch"] == best["epoch"] == result.summary["best_epoch"]
    assert best["val_psnr"] == pytest.approx(scores["tiny"]["psnr"], abs=1e-3)
    assert history["baselines"]["copy"] == pytest.approx(scores["copy"]["psnr"])
    told = {(name, step) for name, _, step in reporter.metrics}
    figures = ("loss", "val_psnr", "val_psnr_copy", "val_psnr_line")
    assert {(name, step) for name in figures for step in (1, 2, 3, 4)} <= told
    assert len(reporter.fractions) > 8 and max(reporter.fractions) < 1


def test_the_card_says_what_was_done(scene, tmp_path):
    output = tmp_path / "m.onnx"
    train(training_job(scene, output), SilentReporter())
    card = read_card(output)
    file = read_scene_file(Path(scene))
    assert (card.task, card.preset, card.output.base) == ("B", "tiny", "line")
    names = ["sar_t1", "optical_t1", "sar_t2", "sar_change"]
    assert [spec.name for spec in card.inputs] == names
    assert card.inputs[0].low == (-25.0, -32.5)
    assert (card.halo, card.multiple) == (34, 2)
    (trained,) = card.scenes
    assert trained.name == "field"
    with open_scene(file, SilentReporter()) as opened:
        assert trained.target_sha256 == pixels_sha256(opened, "optical_t2", SilentReporter())
    assert trained.held_out == held_out_id((64, 72))
    assert trained.extent == (500_000.0, 5_699_360.0, 500_720.0, 5_700_000.0)
    assert set(card.scores) == {"tiny", "copy", "linear"}
    assert set(card.scores["tiny"]) >= {"psnr", "ssim", "sam_deg", "mae", "psnr_changed"}
    assert card.settings["epochs"] == 2
    assert card.settings["seed"] == 0
    assert {"torch", "onnx", "cleardate"} <= set(card.versions)
    for spec in card.inputs:
        statistics = card.statistics[spec.name]
        assert all(len(statistics[key]) == len(spec.bands) for key in statistics)
        assert np.less(statistics["p01"], statistics["p99"]).all()
    # The scene was made with T2 = 0.05 + 0.8 T1 + change.
    assert card.output.slope == pytest.approx((0.8,) * 4, abs=0.15)


def test_the_same_seed_gives_the_same_bytes_and_another_does_not(scene, tmp_path):
    files = [tmp_path / f"{name}.onnx" for name in ("a", "b", "c")]
    for path, seed in zip(files, (3, 3, 4)):
        train(training_job(scene, path, seed=seed), SilentReporter())
    first, second, other = (path.read_bytes() for path in files)
    assert first == second
    assert first != other


def test_training_leaves_torchs_state_alone(scene, tmp_path):
    torch.manual_seed(11)
    expected = torch.rand(3)
    torch.manual_seed(11)
    train(training_job(scene, tmp_path / "m.onnx", epochs=1), SilentReporter())
    assert torch.equal(torch.rand(3), expected)
    assert not torch.are_deterministic_algorithms_enabled()


def test_stopping_keeps_the_best_so_far_and_says_so(scene, tmp_path, stopping):
    reporter = stopping(epochs=2)
    result = train(training_job(scene, tmp_path / "m.onnx", epochs=50), reporter)
    assert result.summary["stopped"]
    assert result.summary["epochs"] == 2
    best = result.summary["best_epoch"]
    text = f"Stopped by you: the best model so far (epoch {best}) is kept."
    assert ("warning", text) in reporter.lines
    assert read_card(tmp_path / "m.onnx").preset == "tiny"
    assert json.loads((tmp_path / "m.history.json").read_text())["stopped"]


def test_stopping_before_the_first_epoch_writes_nothing(scene, tmp_path, stopped_at_once):
    with pytest.raises(CancelledError):
        train(training_job(scene, tmp_path / "m.onnx"), stopped_at_once)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("preset", ["mtcgan", "cgan", "pix2pix", "cnn"])
def test_the_papers_presets_train_narrow(scene, tmp_path, preset):
    reporter = SilentReporter()
    job = training_job(
        scene, tmp_path / "m.onnx", preset=preset, width=1, patch=32, batch=4, epochs=1
    )
    result = train(job, reporter)
    card = read_card(tmp_path / "m.onnx")
    assert card.task == ("B" if preset == "mtcgan" else "A")
    assert card.output.base == "none"
    assert card.multiple == (256 if preset == "pix2pix" else 1)
    assert card.halo == (765 if preset == "pix2pix" else 26)
    losses = {name for name, _, _ in reporter.metrics if name.startswith("loss")}
    adversarial = {"loss", "loss_l1", "loss_adversarial", "loss_discriminator"}
    assert losses == ({"loss"} if preset == "cnn" else adversarial)
    assert set(result.summary["scores"]) == {preset, "copy", "linear"}


def test_task_a_learns_on_the_pair_of_t1_too(scene, tmp_path, monkeypatch):
    from cleardate.training import plan as module

    taken = []
    make = module.make_source

    def spy(*arguments):
        taken.append(make(*arguments))
        return taken[-1]

    monkeypatch.setattr(module, "make_source", spy)
    job = training_job(
        scene, tmp_path / "m.onnx", preset="cnn", width=1, patch=32, batch=4, epochs=1
    )
    train(job, SilentReporter())
    second, first = taken
    assert first.learn.all()
    assert not first.score.any()
    window = Window(3, 5, 8, 9)
    with open_scene(read_scene_file(Path(scene)), SilentReporter()) as opened:
        expected = opened.read("optical_t1", window).values
    assert np.array_equal(second.kept.layers["optical_t1"][:, 3:11, 5:14], expected)
    assert np.array_equal(first.kept.layers["optical_t2"][:, 3:11, 5:14], expected)


def test_several_scenes_are_pooled(scene, second_scene, tmp_path):
    result = train(
        training_job([scene, second_scene], tmp_path / "m.onnx", epochs=3), SilentReporter()
    )
    card = read_card(tmp_path / "m.onnx")
    assert [entry.name for entry in card.scenes] == ["field", "lake"]
    assert card.scenes[1].held_out == held_out_id((48, 50))
    scores = result.summary["scores"]
    assert scores["tiny"]["psnr"] > scores["linear"]["psnr"]


def test_task_f_needs_nothing_but_its_list_of_inputs(scene, tmp_path):
    job = training_job(scene, tmp_path / "m.onnx", epochs=4)
    preset = dataclasses.replace(TASK_F, epochs=4)
    result = train_preset(preset, job, SilentReporter())
    card = read_card(tmp_path / "m.onnx")
    assert card.task == "F"
    assert [spec.name for spec in card.inputs] == list(TASK_F_INPUTS)
    assert card.channels == 15
    scores = result.summary["scores"]
    assert scores["fill"]["psnr"] > scores["linear"]["psnr"]


def test_a_task_f_model_uses_the_clear_pixels_of_t2(scene, tmp_path):
    train_preset(TASK_F, training_job(scene, tmp_path / "m.onnx"), SilentReporter())
    generator = open_generator(tmp_path / "m.onnx", "cpu", SilentReporter())
    with open_scene(read_scene_file(Path(scene)), SilentReporter()) as opened:
        patch = read_patch(opened, whole(opened.grid.shape), generator.reads)
    seen = generator.predict(patch)
    blind = generator.predict(dataclasses.replace(patch, clear=np.zeros_like(patch.clear)))
    assert np.abs(seen - blind).max() > 1e-4


def test_a_generator_of_change_adds_to_t1_itself(scene, tmp_path):
    preset = dataclasses.replace(
        PRESETS["change"], width=4, patch=32, batch=4, epochs=3, crops=(40, 40)
    )
    train_preset(preset, training_job(scene, tmp_path / "m.onnx"), SilentReporter())
    card = read_card(tmp_path / "m.onnx")
    assert (card.task, card.output.base, card.output.slope) == ("B", "copy", ())
    generator = open_generator(tmp_path / "m.onnx", "cpu", SilentReporter())
    # A line fitted to a date is for generators that learned to correct a line.
    assert generator.with_line(Line((2.0,) * 4, (0.1,) * 4)) is generator
    with open_scene(read_scene_file(Path(scene)), SilentReporter()) as opened:
        patch = read_patch(opened, whole(opened.grid.shape), generator.reads)
    assert "optical_t2" not in patch.layers
    change = generator.predict(patch) - patch.layers["optical_t1"]
    assert 1e-5 < np.abs(change).mean() < 0.5


def test_jitter_is_alike_on_both_dates():
    rng = np.random.default_rng(0)
    layers = {f"sar_t{n}": rng.normal(-12, 3, (2, 8, 8)).astype(np.float32) for n in (1, 2)}
    layers |= {f"optical_t{n}": rng.uniform(0, 1, (4, 8, 8)).astype(np.float32) for n in (1, 2)}
    chunk = Chunk(layers, np.ones((8, 8), dtype=bool), np.ones((8, 8), dtype=bool))
    changed = jittered(chunk, PRESETS["change"], seed=3).layers
    shifts = [changed[f"sar_t{n}"] - layers[f"sar_t{n}"] for n in (1, 2)]
    gains = [changed[f"optical_t{n}"] / layers[f"optical_t{n}"] for n in (1, 2)]
    assert np.allclose(shifts[0], shifts[1], atol=1e-5)
    assert 0.01 < np.abs(shifts[0]).max() <= 1
    assert np.allclose(gains, gains[0].mean(), atol=1e-5)
    assert 0.001 < abs(float(gains[0].mean()) - 1) <= 0.1
    assert jittered(chunk, PRESETS["fast"], seed=3) is chunk


def test_pixels_under_cloud_do_not_teach(scene, tmp_path):
    """Another value under the cloud gives the same weights."""
    import rasterio

    original = read_scene_file(Path(scene))
    with rasterio.open(original.optical_t2) as raster, rasterio.open(original.clouds) as mask:
        values, profile, cloud = raster.read(), raster.profile, mask.read(1) != 0
    assert 0 < cloud.mean() < 0.5
    values[:, cloud] = 9000
    spoiled = tmp_path / "spoiled_o2.tif"
    with rasterio.open(spoiled, "w", **profile) as raster:
        raster.write(values)
    record = dataclasses.replace(original, optical_t2=str(spoiled))
    path = tmp_path / "field.json"
    path.write_text(scene_to_json(record, tmp_path), encoding="utf-8")
    train(training_job(scene, tmp_path / "a.onnx"), SilentReporter())
    train(training_job(str(path), tmp_path / "b.onnx"), SilentReporter())
    assert np.array_equal(
        _predict(tmp_path / "a.onnx", scene), _predict(tmp_path / "b.onnx", scene)
    )


def test_scenes_kept_in_a_file_train_the_same_model(scene, tmp_path, monkeypatch):
    from cleardate.training import scene_memory

    train(training_job(scene, tmp_path / "kept.onnx"), SilentReporter())
    monkeypatch.setattr(scene_memory, "MEMORY_BYTES", 0)
    train(training_job(scene, tmp_path / "lazy.onnx"), SilentReporter())
    assert (tmp_path / "kept.onnx").read_bytes() == (tmp_path / "lazy.onnx").read_bytes()


def test_saving_memory_gives_the_same_model(scene, tmp_path):
    for name, saves in (("plain", False), ("saving", True)):
        train(
            training_job(
                scene,
                tmp_path / f"{name}.onnx",
                preset="mtcgan",
                width=2,
                patch=32,
                batch=4,
                save_memory=saves,
            ),
            SilentReporter(),
        )
    assert (tmp_path / "plain.onnx").read_bytes() == (tmp_path / "saving.onnx").read_bytes()


def test_accumulated_batches_learn_what_a_large_one_does(noisy_scene, tmp_path):
    losses = {}
    for batch, accumulate in ((4, 1), (2, 2), (1, 4), (2, 1)):
        output = tmp_path / f"{batch}x{accumulate}.onnx"
        train(
            training_job(noisy_scene, output, batch=batch, accumulate=accumulate), SilentReporter()
        )
        history = json.loads(output.with_suffix(".history.json").read_text())
        losses[batch, accumulate] = [row["loss"] for row in history["epochs"]]
        assert history["settings"]["accumulate"] == accumulate
    assert losses[2, 2] == pytest.approx(losses[4, 1], rel=1e-5)
    assert losses[1, 4] == pytest.approx(losses[4, 1], rel=1e-5)
    assert losses[2, 1] != pytest.approx(losses[4, 1], rel=1e-3)


def test_sixteen_bits_end_near_thirty_two(scene, tmp_path):
    scores = {}
    for precision in ("fp32", "bf16", "fp16"):
        output = tmp_path / f"{precision}.onnx"
        result = train(training_job(scene, output, epochs=4, precision=precision), SilentReporter())
        scores[precision] = result.summary["scores"]["tiny"]["psnr"]
        assert read_card(output).settings["precision"] == precision
    assert scores["bf16"] == pytest.approx(scores["fp32"], abs=0.3)
    assert scores["fp16"] == pytest.approx(scores["fp32"], abs=0.1)
    assert len(set(scores.values())) == 3


def test_a_training_without_one_finite_score_is_said(scene, tmp_path, monkeypatch):
    monkeypatch.setattr(Validation, "psnr", lambda *_: float("nan"))
    with pytest.raises(InputError, match="The training diverged"):
        train(training_job(scene, tmp_path / "m.onnx"), SilentReporter())
    assert list(tmp_path.iterdir()) == []


class _Diverges:
    """Makes a weight of the generator no number in one epoch, as a step that is too large does."""

    def __init__(self, monkeypatch, epoch: int) -> None:
        self.learn = loop.learn_epoch
        self.epoch = epoch
        monkeypatch.setattr(loop, "learn_epoch", self)

    def __call__(self, run, *rest):
        losses = self.learn(run, *rest)
        if run.epoch + 1 == self.epoch:
            with torch.no_grad():
                next(iter(run.learner.generator.parameters())).fill_(float("nan"))
        return losses


def test_a_training_that_diverges_ends_there_with_the_best_model_before(
    scene, tmp_path, monkeypatch
):
    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)
    _Diverges(monkeypatch, 3)
    reporter = SilentReporter()
    result = train(training_job(scene, tmp_path / "m.onnx", epochs=9), reporter)
    assert result.summary["epochs"] == 2
    assert not result.summary["stopped"]
    assert any(
        level == "warning" and "diverged after epoch 2" in text for level, text in reporter.lines
    )
    history = json.loads((tmp_path / "m.history.json").read_text())
    assert [row["epoch"] for row in history["epochs"]] == [1, 2]
    assert np.isfinite(_predict(tmp_path / "m.onnx", scene)).all()


def test_a_training_that_diverges_at_once_leaves_nothing(scene, tmp_path, monkeypatch):
    _Diverges(monkeypatch, 1)
    with pytest.raises(InputError, match="The training diverged"):
        train(training_job(scene, tmp_path / "m.onnx", epochs=9), SilentReporter())
    assert list(tmp_path.iterdir()) == []
