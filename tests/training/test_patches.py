from __future__ import annotations

import dataclasses
from types import SimpleNamespace

import numpy as np
import pytest

from cleardate.contract.errors import InputError
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.windows import Window
from cleardate.training.patches import (
    LEAST_USABLE,
    PatchCut,
    batches,
    epoch_patches,
    hidden_pixels,
    patch_edge,
    turned,
)
from cleardate.training.presets import PRESETS
from cleardate.training.scene_source import Chunk, Source

GRID = PRESETS["mtcgan"]
RANDOM = dataclasses.replace(PRESETS["fast"], crops=(40, 60))


def _source(learn: np.ndarray) -> Source:
    none = np.zeros_like(learn)
    grid = SimpleNamespace(shape=learn.shape)
    return Source("s", grid, (), learn, none, Chunk({}, none, none))


def _windows(patches):
    return [(p.window.row, p.window.col, *p.window.shape) for p in patches]


def test_the_grid_covers_the_area_once_without_overlap():
    patches = epoch_patches(GRID, 16, [_source(np.ones((50, 40), bool))], seed=0, epoch=0)
    assert sorted(_windows(patches)) == [(r, c, 16, 16) for r in (0, 16, 32) for c in (0, 16)]
    assert {(p.turns, p.mirrored) for p in patches} == {(0, False)}


def test_the_grid_begins_at_the_corner_of_the_area():
    learn = np.zeros((50, 40), bool)
    learn[10:42, 5:30] = True
    patches = epoch_patches(GRID, 16, [_source(learn)], seed=0, epoch=0)
    assert sorted(_windows(patches)) == [(10, 5, 16, 16), (26, 5, 16, 16)]


def test_an_area_smaller_than_a_patch_gets_one_inside_the_scene():
    learn = np.zeros((50, 40), bool)
    learn[45:, 35:] = True
    patches = epoch_patches(GRID, 16, [_source(learn)], seed=0, epoch=0)
    assert _windows(patches) == [(34, 24, 16, 16)]


def test_the_order_changes_with_the_epoch_and_repeats_with_the_seed():
    sources = [_source(np.ones((64, 64), bool))]
    first, second, again = (epoch_patches(GRID, 16, sources, 3, e) for e in (0, 1, 0))
    assert first == again
    assert _windows(first) != _windows(second)
    assert sorted(_windows(first)) == sorted(_windows(second))


def test_crops_lie_inside_and_hold_pixels_to_learn_from():
    learn = np.zeros((60, 50), bool)
    learn[20:40, 10:45] = True
    sources = [_source(learn), _source(np.zeros((60, 50), bool))]
    patches = epoch_patches(RANDOM, 16, sources, seed=1, epoch=0)
    assert 30 <= len(patches) <= 40
    assert {p.source for p in patches} == {0}
    for p in patches:
        area = learn[p.window.row : p.window.bottom, p.window.col : p.window.right]
        assert area.shape == (16, 16)
        assert area.mean() >= LEAST_USABLE
    assert {p.turns for p in patches} == {0, 1, 2, 3}
    assert {p.mirrored for p in patches} == {False, True}


def test_crops_are_drawn_from_scenes_by_their_pixels():
    sources = [_source(np.ones((32, 32), bool)), _source(np.ones((64, 96), bool))]
    preset = dataclasses.replace(RANDOM, crops=(700, 700))
    drawn = [p.source for p in epoch_patches(preset, 16, sources, 0, 0)]
    assert len(drawn) == 700
    assert 0.8 < np.mean(drawn) < 0.92  # 6/7 of the pixels


def test_no_patch_at_all_is_an_error():
    with pytest.raises(InputError, match="No patch of 16 px"):
        epoch_patches(GRID, 16, [_source(np.zeros((40, 40), bool))], 0, 0)
    with pytest.raises(InputError, match="No patch of 16 px"):
        epoch_patches(RANDOM, 16, [_source(np.zeros((40, 40), bool))], 0, 0)


def test_a_patch_larger_than_a_scene_shrinks_and_it_is_said():
    reporter = SilentReporter()
    sources = [_source(np.ones((300, 300), bool)), _source(np.ones((40, 90), bool))]
    assert patch_edge(GRID, sources, reporter) == 40
    assert "patches are 40 px, not 256 px" in reporter.lines[0][1]
    assert patch_edge(GRID, sources[:1], SilentReporter()) == 256


def test_a_patch_too_small_for_the_discriminator_is_refused():
    sources = [_source(np.ones((60, 20), bool))]
    with pytest.raises(InputError, match="20 px are too small for the discriminator"):
        patch_edge(GRID, sources, SilentReporter())
    assert patch_edge(RANDOM, sources, SilentReporter()) == 20


def test_batches_take_all_in_order():
    patches = [PatchCut(i, Window(0, 0, 1, 1)) for i in range(5)]
    assert [[p.source for p in part] for part in batches(patches, 2)] == [[0, 1], [2, 3], [4]]


def test_turning_moves_all_axes_alike():
    values = np.arange(9).reshape(1, 3, 3)
    patch = PatchCut(0, Window(0, 0, 3, 3), turns=1, mirrored=True)
    # A quarter turn to the left, then left and right exchanged: the other diagonal's mirror.
    assert turned(values, patch)[0].tolist() == [[8, 5, 2], [7, 4, 1], [6, 3, 0]]
    assert turned(values[0], patch).tolist() == turned(values, patch)[0].tolist()


def test_hidden_shapes_differ_and_hide_between_a_tenth_and_all():
    shares = [hidden_pixels((40, 40), seed).mean() for seed in range(40)]
    assert min(shares) >= 0.09
    assert max(shares) > 0.9
    assert np.std(shares) > 0.1
    assert (hidden_pixels((40, 40), 3) == hidden_pixels((40, 40), 3)).all()


def test_hidden_shapes_hang_together():
    hidden = hidden_pixels((64, 64), 4)
    edges = (hidden[1:] != hidden[:-1]).mean() + (hidden[:, 1:] != hidden[:, :-1]).mean()
    assert 0 < edges < 0.3
