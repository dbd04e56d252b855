"""Batches made ahead: the same ones in the same order, not too many, and none after a stop."""

from __future__ import annotations

import dataclasses
import threading
import time
from types import SimpleNamespace

import numpy as np
import pytest

from cleardate.contract.errors import InputError
from cleardate.training import loader as module
from cleardate.training.loader import Loader
from cleardate.training.patches import epoch_patches
from cleardate.training.presets import PRESETS
from cleardate.training.ranks import Ranks
from cleardate.training.scene_source import Chunk, Source

PRESET = dataclasses.replace(PRESETS["mtcnn"], batch=2, epochs=3)
EDGE, SEED = 16, 5


class Maker:
    """Gives back the patches themselves, and counts."""

    def __init__(self) -> None:
        every = np.ones((48, 48), bool)
        grid = SimpleNamespace(shape=every.shape)
        self.sources = [Source("s", grid, (), every, ~every, Chunk({}, every, every))]
        self.made: list[object] = []
        self.threads: set[str] = set()

    def ready(self, patches):
        self.threads.add(threading.current_thread().name)
        self.made.append(patches)
        return patches


def _patches(maker: Maker) -> list[list[object]]:
    return [epoch_patches(PRESET, EDGE, maker.sources, SEED, epoch) for epoch in range(3)]


@pytest.mark.parametrize("accumulate", [1, 2])
def test_steps_hold_the_patches_in_their_order(accumulate):
    maker = Maker()
    steps = list(Loader(PRESET, maker, EDGE, SEED, accumulate).steps(1))
    found = [[], [], []]
    for step in steps:
        found[step.epoch] += [patch for batch in step.batches for patch in batch]
        assert step.patches == sum(map(len, step.batches))
        assert all(len(batch) <= 2 for batch in step.batches)
    assert found == [[], *_patches(maker)[1:]]
    # Nine patches an epoch: five steps of two, or three of four.
    expected = [0, 0.2, 0.4, 0.6, 0.8] if accumulate == 1 else [0, 1 / 3, 2 / 3]
    assert [step.done for step in steps] == expected * 2
    assert threading.current_thread().name not in maker.threads


def test_processes_share_out_what_one_would_learn():
    maker = Maker()
    whole = dataclasses.replace(PRESET, batch=4)
    one = list(Loader(whole, maker, EDGE, SEED).steps(0))
    two = [list(Loader(PRESET, maker, EDGE, SEED, 1, Ranks(r, 2)).steps(0)) for r in (0, 1)]
    for alone, *shared in zip(one, *two, strict=True):
        assert {(s.epoch, s.done, s.patches) for s in shared} == {alone[:3]}
        found = [patch for step in shared for batch in step.batches for patch in batch]
        assert found == alone.batches[0]
    # The last patch of an epoch is the first process's; the other has nothing to learn then.
    assert [len(step.batches) for step in two[1]] == [1, 1, 0] * 3


def test_not_more_is_made_than_a_few_steps_ahead():
    maker = Maker()
    steps = Loader(PRESET, maker, EDGE, SEED).steps(0)
    taken = [next(steps) for _ in range(2)]
    assert len(maker.made) <= len(taken) + module._AHEAD
    steps.close()
    assert len(maker.made) <= len(taken) + module._AHEAD
    assert not [t for t in threading.enumerate() if t.name.startswith("cleardate-loader")]


def test_the_next_epoch_is_made_while_the_last_step_is_learned():
    maker = Maker()
    steps = Loader(PRESET, maker, EDGE, SEED).steps(0)
    last_of_epoch = [next(steps) for _ in range(5)][-1]
    assert last_of_epoch.epoch == 0
    # Nobody asks for a step, and yet the next one is made; when, is up to the system.
    latest = time.monotonic() + 30
    while len(maker.made) <= 5 and time.monotonic() < latest:
        time.sleep(0.01)
    steps.close()
    assert len(maker.made) > 5


def test_what_fails_in_the_background_is_raised_where_the_step_is_taken():
    maker = Maker()

    def fail(patches):
        raise InputError("The pixels are gone.")

    maker.ready = fail
    with pytest.raises(InputError, match="pixels are gone"):
        next(Loader(PRESET, maker, EDGE, SEED).steps(0))
