from __future__ import annotations

import pytest

from cleardate.contract.choices import PRESETS as NAMES
from cleardate.contract.jobs import TrainJob
from cleardate.contract.layers import CARD_INPUTS
from cleardate.training.presets import PRESETS, TASK_F_INPUTS, preset_for


def test_every_preset_of_the_contract_exists():
    assert sorted(PRESETS) == sorted(NAMES)


@pytest.mark.parametrize("name", ["cnn", "cgan", "mtcnn", "mtcgan", "pix2pix"])
def test_the_papers_recipe_is_the_default(name):
    preset = PRESETS[name]
    recipe = (preset.learning_rate, preset.l1_weight, preset.dropout, preset.batch, preset.epochs)
    assert recipe == (2e-4, 100, 0.5, 1, 200)
    assert (preset.patch, preset.sampling, preset.width) == (256, "grid", 64)
    assert preset.betas == (0.5, 0.999)
    assert preset.adversarial == (name not in ("cnn", "mtcnn"))


@pytest.mark.parametrize(
    ("name", "task", "inputs"),
    [
        ("cnn", "A", ("sar_t2",)),
        ("cgan", "A", ("sar_t2",)),
        ("pix2pix", "A", ("sar_t2",)),
        ("mtcnn", "B", ("sar_t1", "optical_t1", "sar_t2")),
        ("mtcgan", "B", ("sar_t1", "optical_t1", "sar_t2")),
        ("fast", "B", ("sar_t1", "optical_t1", "sar_t2", "sar_change")),
        ("tiny", "B", ("sar_t1", "optical_t1", "sar_t2", "sar_change")),
    ],
)
def test_presets_take_what_their_task_has(name, task, inputs):
    assert (PRESETS[name].task, PRESETS[name].inputs) == (task, inputs)
    assert PRESETS[name].both_dates == (task == "A")


def test_the_jobs_fields_go_over_the_presets():
    job = TrainJob(
        scene=("a.json",),
        output="m.onnx",
        preset="mtcgan",
        patch=64,
        epochs=3,
        batch=2,
        sampling="random",
        width=8,
        learning_rate=1e-3,
        l1_weight=0.0,
        dropout=0.0,
    )
    preset = preset_for(job)
    assert (preset.patch, preset.epochs, preset.batch, preset.sampling) == (64, 3, 2, "random")
    assert (preset.width, preset.learning_rate, preset.l1_weight) == (8, 1e-3, 0.0)
    assert preset.dropout == 0.0
    assert preset.betas == (0.5, 0.999)


def test_only_task_f_hides_clear_pixels():
    assert [p.name for p in PRESETS.values() if p.hides_clear_pixels] == ["fill"]
    assert all((p.task == "F") == p.hides_clear_pixels for p in PRESETS.values())
    assert set(TASK_F_INPUTS) <= set(CARD_INPUTS)
