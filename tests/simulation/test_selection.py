"""Which lead counts: paired over blocks, so that neighbouring pixels are not counted twice."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest

from cleardate.contract.reporter import SilentReporter
from cleardate.models.generator import Generator
from cleardate.models.line import CopyGenerator, Line, LineGenerator
from cleardate.models.patch import Patch
from cleardate.simulation.fitting.candidates import (
    CopyCandidate,
    LineCandidate,
    TreesCandidate,
    bounded,
)
from cleardate.simulation.fitting.chips import NOTHING, Chip, clear_pixels
from cleardate.simulation.fitting.trials import Trial, lead, score, try_candidate

EDGE = 96


@dataclass
class World:
    """A chip whose T2 is a line of T1 plus what SAR shows."""

    chip: Chip
    truth: np.ndarray = field(repr=False)


def make_world(seed: int = 0, sar_weight: float = 0.1) -> World:
    draw = np.random.default_rng(seed)
    before = np.repeat(np.repeat(draw.uniform(0.1, 0.3, (4, 12, 12)), 8, 1), 8, 2)
    change = np.repeat(np.repeat(draw.normal(size=(1, 12, 12)), 8, 1), 8, 2)
    sar = np.full((2, EDGE, EDGE), -12.0)
    truth = 0.8 * before + 0.05 + sar_weight * change + draw.normal(0, 0.002, before.shape)
    layers = {
        "sar_t1": sar,
        "sar_t2": sar + change,
        "optical_t1": before,
        "optical_t2": truth,
    }
    everywhere = np.ones((EDGE, EDGE), dtype=bool)
    patch = Patch(
        {name: values.astype(np.float32) for name, values in layers.items()},
        dict.fromkeys(layers, everywhere),
        everywhere,
    )
    fold = (np.add.outer(np.arange(EDGE) // 24, np.arange(EDGE) // 24) % 4).astype(np.uint8)
    whole = (slice(0, EDGE), slice(0, EDGE))
    return World(Chip(patch, whole, everywhere, fold, fold, 2), truth)


def trial_of(world: World, error: np.ndarray, folds: tuple[int, ...] = (0, 1, 2, 3)) -> Trial:
    generators: dict[int, Generator] = {fold: CopyGenerator() for fold in folds}
    return Trial(CopyCandidate(), generators, [(world.truth + error).astype(np.float32)])


def test_trees_find_what_sar_shows_and_lead_clearly() -> None:
    world = make_world()
    clear = clear_pixels([world.chip])
    line = LineCandidate(clear)
    trees = TreesCandidate(clear, line, seed=0)
    trials = [try_candidate(c, clear, SilentReporter()) for c in (line, trees)]
    found = lead(trials[1], trials[0], clear)
    assert found.clear
    assert not lead(trials[0], trials[1], clear).clear
    gap = score(trials[1], clear)["psnr"] - score(trials[0], clear)["psnr"]
    assert gap > 3


def test_errors_far_beyond_all_others_count_for_less_and_the_others_as_they_are() -> None:
    errors = np.random.default_rng(0).normal(0, 0.01, (2, 4000)).astype(np.float32)
    assert np.array_equal(bounded(errors), errors)
    wrong = errors.copy()
    wrong[0, :5], wrong[1, 7] = 0.7, -0.7
    found = bounded(wrong)
    assert np.abs(found).max() < 0.15
    others = np.abs(wrong) < 0.5
    assert np.array_equal(found[others], errors[others])


def test_a_few_wrong_pixels_do_not_bend_trees() -> None:
    world, wrong = make_world(sar_weight=0.01), make_world(sar_weight=0.01)
    rows, cols = np.random.default_rng(0).integers(0, EDGE, (2, 9))
    wrong.chip.patch.layers["optical_t2"][:, rows, cols] = 0.9
    told = []
    for chip in (world.chip, wrong.chip):
        clear = clear_pixels([chip])
        line = LineCandidate(clear_pixels([world.chip]))
        trees = TreesCandidate(clear, line, seed=0).fit(NOTHING)
        told.append(trees.predict(chip.patch) - world.truth)
    right, bent = (float(np.sqrt((error**2).mean())) for error in told)
    assert bent < 1.5 * right


def test_a_fold_is_predicted_without_it() -> None:
    """A wrong value in one fold must not change what is predicted there."""
    world = make_world()
    clear = clear_pixels([world.chip])
    line = LineCandidate(clear)
    before = line.line(frozenset({0}))
    world.chip.patch.layers["optical_t2"][:, world.chip.fold == 0] = 5.0
    assert line.line(frozenset({0})) == before
    assert line.line(NOTHING) != before


def test_an_equal_method_does_not_lead() -> None:
    world = make_world()
    noise = np.random.default_rng(1).normal(0, 0.01, world.truth.shape)
    a = trial_of(world, noise)
    b = trial_of(world, np.random.default_rng(2).normal(0, 0.01, world.truth.shape))
    assert not lead(a, b, clear_pixels([world.chip])).clear
    assert not lead(a, a, clear_pixels([world.chip])).clear


def test_a_lead_in_one_block_alone_is_not_clear() -> None:
    world = make_world()
    error = np.full(world.truth.shape, 0.01)
    worse = error.copy()
    worse[:, :16, :16] = 0.2
    found = lead(trial_of(world, error), trial_of(world, worse), clear_pixels([world.chip]))
    assert found.db > 1
    assert not found.clear


def test_a_lead_everywhere_is_clear_and_as_large_as_psnr_says() -> None:
    world = make_world()
    draw = np.random.default_rng(3)
    error = draw.normal(0, 0.01, world.truth.shape)
    a, b = trial_of(world, error), trial_of(world, 1.1 * error)
    found = lead(a, b, clear_pixels([world.chip]))
    assert found.clear
    assert found.db == pytest.approx(20 * np.log10(1.1), rel=0.02)


def test_few_blocks_are_never_clear() -> None:
    world = make_world()
    small = np.zeros((EDGE, EDGE), dtype=bool)
    small[:32, :32] = True
    chip = Chip(world.chip.patch, world.chip.core, small, world.chip.fold, world.chip.fold, 2)
    error = np.full(world.truth.shape, 0.01)
    assert clear_pixels([chip]).held_out[0].sum() == 1024
    assert not lead(trial_of(world, error), trial_of(world, 3 * error), clear_pixels([chip])).clear


def test_with_nothing_to_learn_from_trees_are_the_line() -> None:
    world = make_world()
    none = np.zeros((EDGE, EDGE), dtype=bool)
    none[:4, :4] = True
    chip = Chip(world.chip.patch, world.chip.core, none, world.chip.fold, world.chip.fold, 2)
    clear = clear_pixels([chip])
    line = LineCandidate(clear)
    trees = TreesCandidate(clear.on([]), line, seed=0)
    fitted = trees.fit(NOTHING)
    assert isinstance(fitted, LineGenerator)
    assert isinstance(fitted.line, Line)
