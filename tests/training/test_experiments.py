"""The experiments: what is trained on what, what is scored, and that finished work is kept."""

from __future__ import annotations

import csv
import dataclasses
import json
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio

from cleardate.contract.errors import CancelledError, InputError, UsageError
from cleardate.contract.files.partial import MARK
from cleardate.contract.jobs import ExperimentJob
from cleardate.contract.reporter import UNKNOWN, Outlook, SilentReporter
from cleardate.contract.scene_file import read_scene_file
from cleardate.imagery.scene import open_scene
from cleardate.imagery.scores.metrics import psnr, spectral_angle
from cleardate.imagery.windows import whole
from cleardate.models.line import Line
from cleardate.models.onnx_file import read_card
from cleardate.training.experiments import cases, cell, run
from cleardate.training.experiments.cell import Study, finish, generator_of, simulate
from cleardate.training.experiments.sites import buffer_between, open_places, split
from cleardate.training.presets import PRESETS

TINY = {"width": 2, "patch": 24, "crops": (2, 2), "sampling": "random", "batch": 2, "epochs": 1}


class ProgressStops(SilentReporter):
    """The user stops the job when it says ``words``."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        self.cancelled = self.cancelled or self.words in message
        super().progress(fraction, message, outlook)


@pytest.fixture
def tiny(monkeypatch):
    """Networks that train in a second, and a record of what was trained."""
    trained = []
    train = cell.train_preset

    def count(preset, job, reporter, bands):
        trained.append((preset.name, len(job.scene), job.seed))
        return train(preset, job, reporter, bands)

    monkeypatch.setattr(
        run, "preset_of", lambda method, job: dataclasses.replace(PRESETS[method], **TINY)
    )
    monkeypatch.setattr(cell, "train_preset", count)
    return trained


@pytest.fixture
def few(monkeypatch):
    """Fewer networks and no pictures, for tests of what holds for all."""
    monkeypatch.setattr(run, "patch_picture", lambda *_: b"\x89PNG")
    monkeypatch.setattr(run, "areas_picture", lambda *_: b"\x89PNG")
    monkeypatch.setattr(cases, "CASE1_NETWORKS", ("cgan", "fast"))
    monkeypatch.setattr(cases, "CASE2_NETWORKS", ("fast",))


def _job(folder: Path, *scenes: str, **fields) -> ExperimentJob:
    fields = {"case": "case1", "seeds": (0,), "device": "cpu", **fields}
    return ExperimentJob(scene=scenes, output=str(folder), **fields)


def _place(folder: Path, scene: str, **fields):
    (place,) = open_places(
        [scene], _job(folder, scene, **fields), folder, SilentReporter()
    ).values()
    return place


def _study(folder: Path, scene: str) -> tuple[Study, str]:
    for name in ("areas", "models", "cells"):
        (folder / name).mkdir(exist_ok=True)
    place = _place(folder / "areas", scene)
    presets = {name: dataclasses.replace(preset, **TINY) for name, preset in PRESETS.items()}
    return Study(folder, {place.name: place}, presets, "cpu"), place.name


def _layers(scene: str) -> dict[str, np.ndarray]:
    with open_scene(read_scene_file(Path(scene)), SilentReporter()) as opened:
        return {name: opened.read(name, whole(opened.grid.shape)).values for name in opened.layers}


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_sizes():
    paper = _job(Path("d"), "s", size="paper")
    narrow = _job(Path("d"), "s", size="narrow", width=5, patch=24, epochs=3)
    for name in cases.CASE1_NETWORKS:
        assert cases.preset_of(name, paper) == PRESETS[name]
        preset = cases.preset_of(name, narrow)
        assert (preset.width, preset.patch, preset.epochs) == (5, 24, 3)
        kept = ("network", "inputs", "base", "adversarial", "both_dates", "l1_weight", "dropout")
        assert all(getattr(preset, key) == getattr(PRESETS[name], key) for key in kept)


@pytest.mark.parametrize("shape", [(60, 90), (90, 60), (300, 300), (64, 64)])
def test_areas_are_apart_by_the_buffer(shape):
    buffer = buffer_between(shape)
    assert buffer == min(26, min(shape) // 8)
    train, test = split(shape, buffer)
    axis = 0 if shape[0] > shape[1] else 1
    lines = test.all(axis=1 - axis)
    assert lines.sum() == shape[axis] // 3 and lines[-1] and test.sum() == lines.sum() * min(shape)
    assert np.flatnonzero(lines)[0] - np.flatnonzero(train.any(axis=1 - axis))[-1] == buffer + 1
    assert train.any(axis=1 - axis)[0]


def test_learning_scene_hides_all_but_the_training_area(scene, tmp_path):
    place = _place(tmp_path, scene)
    assert not (place.learn & place.test).any()
    with open_scene(read_scene_file(Path(scene)), SilentReporter()) as opened:
        clear = opened.clear(whole(opened.grid.shape))
    assert 0 < clear.mean() < 1
    train, test = split((64, 72), 8)
    assert (place.learn == (train & clear)).all() and (place.test == (test & clear)).all()
    with open_scene(read_scene_file(place.learn_file), SilentReporter()) as hidden:
        assert (hidden.clear(whole((64, 72))) == place.learn).all()


def test_areas_that_are_given(scene, tmp_path):
    extents = {"train_area": "500000,5699360,500300,5700000", "test_area": None}
    extents["test_area"] = "500250,5699360,500450,5700000"
    place = _place(tmp_path, scene, **extents)
    assert (place.box.col, place.box.right) == (25, 45)
    assert np.flatnonzero(place.learn.any(axis=0)).max() == 25 - place.buffer - 1
    rest = _place(tmp_path, scene, test_area=extents["test_area"])
    assert np.flatnonzero(rest.learn.any(axis=0)).max() == 71
    with pytest.raises(InputError, match="test area of the scene field has no clear pixel"):
        _place(tmp_path, scene, test_area="0,0,10,10")


def test_scenes_that_will_not_do(scene, scene_maker, tmp_path):
    record = json.loads(Path(scene).read_text())
    short = Path(scene).with_name("short.json")
    short.write_text(json.dumps({**record, "sar_t1": None, "name": "short"}))
    with pytest.raises(InputError, match="scene short has no sar_t1"):
        _place(tmp_path, str(short))
    twin = Path(scene).with_name("twin.json")
    twin.write_text(json.dumps(record))
    with pytest.raises(InputError, match="called 'field'"):
        open_places([scene, str(twin)], _job(tmp_path, scene), tmp_path, SilentReporter())
    small = scene_maker(tmp_path, "small", (20, 60), cloud=False)
    with pytest.raises(InputError, match="too small for the discriminator"):
        run.experiment(_job(tmp_path / "out", small, epochs=1), SilentReporter())


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"train_area": "0,0,1,1"}, "--test-area"),
        ({"test_scene": "s.json"}, "--test-scene"),
        ({"seeds": (1, 1)}, "--seeds"),
        ({"seeds": (-1,)}, "--seeds"),
    ],
)
def test_settings_that_contradict_each_other(tmp_path, fields, named):
    with pytest.raises(UsageError, match=named):
        run.experiment(_job(tmp_path / "out", "s.json", **fields), SilentReporter())
    assert list(tmp_path.iterdir()) == []


def test_scores_are_those_of_the_test_area_alone(scene, tmp_path):
    study, name = _study(tmp_path, scene)
    test, learn = study.places[name].test, study.places[name].learn
    layers = _layers(scene)
    before, truth = layers["optical_t1"], layers["optical_t2"]
    record = finish(study, cases.Cell("copy", (name,), name, 0), SilentReporter())
    assert record["scores"]["psnr"] == pytest.approx(psnr(before[:, test], truth[:, test]))
    angle = np.degrees(spectral_angle(before[:, test], truth[:, test]))
    assert record["scores"]["sam_deg"] == pytest.approx(angle)
    line = Line.fit(before[:, learn], truth[:, learn])
    record = finish(study, cases.Cell("linear", (name,), name, 0), SilentReporter())
    expected = psnr(line(before)[:, test], truth[:, test])
    assert record["scores"]["psnr"] == pytest.approx(expected, abs=1e-4)
    assert record["scores"]["psnr"] > psnr(before[:, test], truth[:, test]) + 1
    trees = finish(study, cases.Cell("trees", (name,), name, 0), SilentReporter())
    assert trees["scores"]["psnr"] > record["scores"]["psnr"] + 1


@pytest.mark.parametrize("method", ["linear", "trees", "fast", "cgan", "pix2pix"])
def test_truth_under_the_test_area_teaches_nothing(scene_maker, tmp_path, method, tiny):
    """Two scenes that differ in optical T2 of the test area alone give one and the same image."""
    images = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        scene = scene_maker(folder, "field", seed=3, cloud=False)
        if name == "two":
            with rasterio.open(folder / "field_o2.tif", "r+") as raster:
                numbers = raster.read()
                numbers[:, :, 48:] = 7000
                raster.write(numbers)
        study, place = _study(folder, scene)
        made = generator_of(study, cases.Cell(method, (place,), place, 0), SilentReporter())
        with open_scene(study.places[place].file, SilentReporter()) as opened:
            images.append(simulate(made, opened, whole((64, 72)), SilentReporter()))
    assert (images[0] == images[1]).all()
    assert images[0].std() > 1e-3


@pytest.mark.parametrize("method", ["trees", "fast", "mtcnn"])
def test_tiles_give_what_the_whole_gives(scene, tmp_path, monkeypatch, method):
    study, name = _study(tmp_path, scene)
    made = generator_of(study, cases.Cell(method, (name,), name, 0), SilentReporter())
    box = study.places[name].box
    with open_scene(study.places[name].file, SilentReporter()) as opened:
        once = simulate(made, opened, box, SilentReporter())
        monkeypatch.setattr(cell, "_EDGE", 20)
        tiled = simulate(made, opened, box, SilentReporter())
    assert tiled == pytest.approx(once, abs=1e-5)


def test_task_a_learns_on_t1_too_and_task_b_on_the_areas_alone(scene, tmp_path):
    study, name = _study(tmp_path, scene)
    seen = {}
    for method in ("cnn", "mtcnn"):
        network = cases.Cell(method, (name,), name, 0)
        finish(study, network, SilentReporter())
        card = read_card(study.model_path(network))
        seen[method] = [trained.name for trained in card.scenes]
    assert seen == {"cnn": ["field", "field at T1"], "mtcnn": ["field"]}


def test_case1_writes_tables_pictures_and_a_page_of_one_file(scene_maker, tmp_path, tiny):
    scene = scene_maker(tmp_path, 'a <b> & "c" | d', cloud=False)
    reporter = SilentReporter()
    result = run.experiment(_job(tmp_path / "out", scene, seeds=(0, 1)), reporter)
    assert len(tiny) == 6 * 2
    table = _table(Path(result.outputs["results"]))
    assert result.summary == {"case": "case1", "cells": len(table)} and len(table) == 2 + 7 * 2
    (copied,) = [row for row in table if row["method"] == "copy"]
    for row in table:
        ratio = float(row["sam_deg"]) / float(copied["sam_deg"])
        assert float(row["sam_ratio"]) == pytest.approx(ratio, rel=1e-5)
        assert bool(row["seconds"]) == (row["method"] != "copy")
        assert row["case"] == "case1" and row["size"] == "narrow"
    page = Path(result.outputs["report"]).read_text(encoding="utf-8")
    assert "a &lt;b&gt; &amp; &quot;c&quot; | d" in page and "<b>" not in page
    sources = re.findall(r'(?:src|href)="([^"]*)"', page)
    assert len(sources) == 3 and all(s.startswith("data:image/png;base64,iVBORw0") for s in sources)
    assert not re.search(r"https?:|<script|<link|@import|url\(", page)
    for label in cases.LABELS.values():
        assert f">{label}</th>" in page
    summary = Path(result.outputs["summary"]).read_text(encoding="utf-8")
    assert r'a <b> & "c" \| d' in summary and "±" in summary
    pictures = sorted((tmp_path / "out").glob("*.png"))
    assert len(pictures) == 3
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in pictures)
    assert max(reporter.fractions[:-1]) < 1 and reporter.fractions[-1] == 1.0
    assert reporter.metrics == []


def test_finished_cells_are_not_trained_again(scene, tmp_path, tiny, few):
    out = tmp_path / "out"
    first = run.experiment(_job(out, scene), SilentReporter())
    assert [name for name, *_ in tiny] == ["cgan", "fast"]
    pages = {name: Path(path).read_bytes() for name, path in first.outputs.items()}
    reporter = SilentReporter()
    again = run.experiment(_job(out, scene), reporter)
    assert len(tiny) == 2
    assert {name: Path(path).read_bytes() for name, path in again.outputs.items()} == pages
    assert ("info", "5 of 5 cells were finished before.") in reporter.lines

    for path in (out / "cells").glob("*-fast-*"):
        path.write_text("{ damaged")
    run.experiment(_job(out, scene), SilentReporter())
    assert len(tiny) == 2
    assert Path(first.outputs["results"]).read_bytes() == pages["results"]

    run.experiment(_job(out, scene, seeds=(0, 1)), SilentReporter())
    assert tiny[2:] == [("cgan", 1, 1), ("fast", 1, 1)]


def test_other_pixels_or_another_recipe_are_another_cell(scene_maker, tmp_path):
    scene = scene_maker(tmp_path, "field", seed=5)
    study, name = _study(tmp_path, scene)
    network = cases.Cell("fast", (name,), name, 0)
    paths = {study.cell_path(network)}
    wider = dict(study.presets, fast=dataclasses.replace(study.presets["fast"], width=3))
    paths.add(dataclasses.replace(study, presets=wider).cell_path(network))
    paths.add(study.cell_path(dataclasses.replace(network, seed=1)))
    with rasterio.open(tmp_path / "field_s2.tif", "r+") as raster:
        numbers = raster.read()
        numbers[0, 0, 0] += 1
        raster.write(numbers)
    paths.add(_study(tmp_path, scene)[0].cell_path(network))
    assert len(paths) == 4


def test_a_stop_keeps_what_is_finished_and_leaves_no_half_model(scene, tmp_path, tiny, few):
    out = tmp_path / "out"
    reporter = ProgressStops("fast on field, seed 0: Epoch 1")
    with pytest.raises(CancelledError):
        run.experiment(_job(out, scene), reporter)
    assert not [text for _, text in reporter.lines if "is kept" in text]
    assert [name for name, *_ in tiny] == ["cgan", "fast"]
    models = sorted(path.name for path in (out / "models").glob("*.onnx"))
    assert len(models) == 1 and "cgan" in models[0]
    assert not (out / "case1.html").exists()
    assert not [path for path in out.rglob("*") if MARK in path.name]
    result = run.experiment(_job(out, scene), SilentReporter())
    assert [name for name, *_ in tiny] == ["cgan", "fast", "fast"]
    assert len(_table(Path(result.outputs["results"]))) == 5


def test_a_broken_training_goes_on_and_says_no_time(scene, tmp_path, monkeypatch):
    from cleardate.training import loop

    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)
    study, name = _study(tmp_path, scene)
    longer = dict(study.presets, fast=dataclasses.replace(study.presets["fast"], epochs=3))
    study = dataclasses.replace(study, presets=longer)
    network = cases.Cell("fast", (name,), name, 0)
    with pytest.raises(CancelledError):
        finish(study, network, ProgressStops("Epoch 2"))
    assert not study.model_path(network).exists()
    record = finish(study, network, SilentReporter())
    assert record["training"]["seconds"] is None and record["training"]["epochs"] == 3
    unbroken, _ = _study_of_three(tmp_path / "other", scene)
    expected = finish(unbroken, network, SilentReporter())
    assert record["scores"] == expected["scores"]
    assert expected["training"]["seconds"] > 0


def _study_of_three(folder: Path, scene: str) -> tuple[Study, str]:
    folder.mkdir()
    study, name = _study(folder, scene)
    longer = dict(study.presets, fast=dataclasses.replace(study.presets["fast"], epochs=3))
    return dataclasses.replace(study, presets=longer), name


def test_files_of_dead_runs_go(scene, tmp_path, tiny, few):
    out = tmp_path / "out"
    run.experiment(_job(out, scene), SilentReporter())
    (model,) = (out / "models").glob("*-fast-*.onnx")
    stranded = model.with_name(f"{model.name}{MARK}99999999-0123abcd")
    stranded.touch()
    run.experiment(_job(out, scene), SilentReporter())
    assert not stranded.exists() and model.exists()


def test_case2_shares_the_networks_of_case1(scene, second_scene, tmp_path, tiny, few):
    out = tmp_path / "out"
    run.experiment(_job(out, scene, second_scene), SilentReporter())
    assert len(tiny) == 4
    job = _job(out, scene, second_scene, case="case2", test_scene=second_scene)
    result = run.experiment(job, SilentReporter())
    assert tiny[4:] == [("fast", 2, 0)]
    table = _table(Path(result.outputs["results"]))
    assert {row["test"] for row in table} == {"lake"}
    assert {(row["method"], row["trained_on"]) for row in table} == {
        ("copy", "lake"),
        *((m, t) for m in ("linear", "trees", "fast") for t in ("field", "lake", "mixed")),
    }
    page = Path(result.outputs["report"]).read_text(encoding="utf-8")
    assert "<td class=name>mixed</td>" in page


def test_case2_on_a_scene_that_nothing_is_trained_on(scene, second_scene, tmp_path, tiny, few):
    job = _job(tmp_path / "out", scene, case="case2", test_scene=second_scene)
    result = run.experiment(job, SilentReporter())
    table = _table(Path(result.outputs["results"]))
    assert {row["trained_on"] for row in table if row["method"] != "copy"} == {"field"}
    assert {row["test"] for row in table} == {"lake"}
