"""The picture of a training: what it shows, when, and that it changes nothing."""

from __future__ import annotations

import dataclasses
import io
import json
from pathlib import Path

import matplotlib.image
import numpy as np
import pytest
import rasterio

from cleardate.contract.files.partial import MARK
from cleardate.contract.jobs import TrainJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile, read_scene_file, scene_to_json
from cleardate.training import loop, pictures
from cleardate.training.pictures import LivePictures, png
from cleardate.training.train import train


class Watching(SilentReporter):
    """Reads each picture when it is shown, as QGIS does."""

    def __init__(self) -> None:
        super().__init__()
        self.contents: list[bytes] = []

    def picture(self, name: str, path: str, step: int = 0) -> None:
        super().picture(name, path, step)
        self.contents.append(Path(path).read_bytes())


def _train(scene: str, output: Path, reporter: SilentReporter | None = None, **fields):
    fields = {"preset": "tiny", "epochs": 3, "device": "cpu", **fields}
    return train(TrainJob(scene=(scene,), output=str(output), **fields), reporter or Watching())


def _pixels(content: bytes) -> np.ndarray:
    return matplotlib.image.imread(io.BytesIO(content), format="png")


def test_each_epoch_is_shown_and_the_kept_model_last(scene, tmp_path):
    watching = Watching()
    result = _train(scene, tmp_path / "m.onnx", watching)
    kept = tmp_path / "m.sample.png"
    assert result.outputs["sample"] == str(kept)
    assert kept.read_bytes() == watching.contents[-1]
    steps = [step for _, _, step in watching.pictures]
    assert steps == [1, 2, 3, result.summary["best_epoch"]]
    assert {name for name, _, _ in watching.pictures} == {"sample"}
    assert all(MARK in path for _, path, _ in watching.pictures[:-1])
    assert not [path for path in tmp_path.iterdir() if MARK in path.name]


def test_it_shows_t1_the_truth_and_the_simulated_image(scene, tmp_path):
    watching = Watching()
    _train(scene, tmp_path / "m.onnx", watching)
    assert b"tEXtPanels\0t1 truth simulated" in watching.contents[0]
    first, *_, last = map(_pixels, watching.contents)
    # The scene is 64 x 72 pixels: three panels with two gaps of 4.
    assert first.shape == (64, 3 * 72 + 2 * 4, 4)
    t1, truth = first[:, :72], first[:, 76:148]
    assert (first[:, 72:76] == 0).all()
    assert np.array_equal(first[:, :148], last[:, :148])
    assert not np.array_equal(first[:, 152:], last[:, 152:])
    seen = truth[..., 3] == 1
    assert 0.3 < seen.mean() < 1.0, "clouds of T2 are clear, the rest is shown"
    simulated = last[:, 152:]
    distance = np.abs(simulated - truth)[seen][:, :3].mean()
    assert distance < np.abs(t1 - truth)[seen][:, :3].mean()


def test_without_optical_t1_there_are_two_panels(scene, tmp_path):
    file = read_scene_file(Path(scene))
    poor = SceneFile(name="poor", sar_t2=file.sar_t2, optical_t2=file.optical_t2)
    path = tmp_path / "poor.json"
    path.write_text(scene_to_json(poor, tmp_path), encoding="utf-8")
    small = {"preset": "cnn", "width": 1, "patch": 32, "batch": 4, "epochs": 1}
    _train(str(path), tmp_path / "a.onnx", **small)
    content = (tmp_path / "a.sample.png").read_bytes()
    assert b"tEXtPanels\0truth simulated" in content
    assert _pixels(content).shape == (64, 2 * 72 + 4, 4)


def test_pictures_change_nothing_of_the_training(scene, tmp_path, monkeypatch):
    _train(scene, tmp_path / "with.onnx")
    monkeypatch.setattr(LivePictures, "show", lambda *_: None)
    _train(scene, tmp_path / "without.onnx")
    assert (tmp_path / "with.onnx").read_bytes() == (tmp_path / "without.onnx").read_bytes()
    histories = [
        json.loads((tmp_path / f"{n}.history.json").read_text()) for n in ("with", "without")
    ]
    assert histories[0]["epochs"] == histories[1]["epochs"]


def test_the_same_run_gives_the_same_picture(scene, tmp_path):
    for name in ("a", "b"):
        _train(scene, tmp_path / f"{name}.onnx")
    assert (tmp_path / "a.sample.png").read_bytes() == (tmp_path / "b.sample.png").read_bytes()


@pytest.mark.parametrize(("epochs", "shown"), [(4, [1, 2, 3, 4]), (200, [1, *range(17, 201, 17)])])
def test_long_runs_show_only_some_epochs(tmp_path, epochs, shown):
    reporter = SilentReporter()

    class Sample:
        def png(self, network):
            return b"x"

    with LivePictures(Sample(), tmp_path / "m.sample.png", epochs, reporter) as live:
        for epoch in range(1, epochs + 1):
            live.show(None, epoch)
        assert len(list(tmp_path.iterdir())) == 1
    assert [step for _, _, step in reporter.pictures] == shown
    assert list(tmp_path.iterdir()) == []


def test_a_picture_that_cannot_be_written_does_not_end_the_training(scene, tmp_path, monkeypatch):
    class Full:
        def write_bytes(self, content):
            raise OSError(28, "No space left on device")

        def unlink(self, missing_ok=False):
            return None

    monkeypatch.setattr(pictures, "partial_path", lambda target: Full())
    reporter = SilentReporter()
    _train(scene, tmp_path / "m.onnx", reporter)
    assert (tmp_path / "m.onnx").exists()
    assert any("picture" in text for level, text in reporter.lines if level == "warning")


def test_a_resumed_run_says_again_what_it_had_measured(scene, tmp_path, monkeypatch, stopping):
    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)
    output = tmp_path / "m.onnx"
    first, second = stopping(epochs=2), Watching()
    _train(scene, output, first, epochs=5)
    _train(scene, output, second, epochs=5, resume=True)
    steps = [step for name, _, step in second.metrics if name == "val_psnr"]
    assert steps == [1, 2, 3, 4, 5]
    before = [entry for entry in first.metrics if entry[2] <= 2]
    assert second.metrics[: len(before)] == before
    assert [step for _, _, step in second.pictures][:-1] == [3, 4, 5]


def test_dates_that_are_alike_still_make_a_picture(scene_maker, tmp_path):
    """With nothing changed the first window counts as much as any, and here is all cloud."""
    edge = pictures.EDGE
    path = Path(scene_maker(tmp_path, "alike", (edge, 2 * edge)))
    file = read_scene_file(path)
    with rasterio.open(file.clouds, "r+") as clouds:
        mask = np.zeros((1, edge, 2 * edge), np.uint8)
        mask[..., :edge] = 1
        clouds.write(mask)
    alike = dataclasses.replace(file, optical_t1=file.optical_t2)
    path.write_text(scene_to_json(alike, tmp_path), encoding="utf-8")
    _train(str(path), tmp_path / "m.onnx", epochs=1)
    truth = _pixels((tmp_path / "m.sample.png").read_bytes())[:, edge + 4 : 2 * edge + 4]
    assert (truth[..., 3] == 1).all(), "the window without a cloud"


def test_png_is_what_others_read():
    pixels = np.arange(2 * 3 * 4, dtype=np.uint8).reshape(2, 3, 4)
    read = _pixels(png(pixels, {"Panels": "truth"}))
    assert np.array_equal(np.round(read * 255).astype(np.uint8), pixels)
