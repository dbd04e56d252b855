"""Boosted trees: repeatable, the same by tiles, blind to invalid pixels."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from cleardate.imagery.windows import Window, padded, tiles, whole
from cleardate.models import boosting as module
from cleardate.models.boosting import Bins, BoostedTrees, Growth
from cleardate.models.line import Line
from cleardate.models.patch import Patch
from cleardate.models.trees import HALO, TreesGenerator, band_groups, features, wanted_features

LINE = Line((0.9, 1.1, 1.0, 0.8), (0.01, 0.0, -0.02, 0.05))
SMALL = Growth(trees=15)


def _cut(patch: Patch, window: Window) -> Patch:
    part = window.within(whole(patch.shape))
    return Patch(
        {name: values[:, *part] for name, values in patch.layers.items()},
        {name: valid[part] for name, valid in patch.valid.items()},
        patch.clear[part],
    )


ALL = band_groups(4, 2)[0]


def _fit(patch: Patch, seed: int = 0, members: int = 1) -> TreesGenerator:
    known = patch.clear & patch.usable(("sar_t1", "optical_t1", "sar_t2"))
    error = patch.layers["optical_t2"] - LINE(patch.layers["optical_t1"])
    rows, error = features(patch)[:, known], error[:, known]
    parts = [slice(k, None, members) for k in range(members)]
    bins = Bins.of(rows)
    fitted = [BoostedTrees.fit(rows[:, part], error[:, part], seed, SMALL, bins) for part in parts]
    return TreesGenerator(LINE, [(ALL, fitted)])


@pytest.fixture
def patch(make_patch) -> Patch:
    return make_patch((70, 90), gaps=0.1)


def test_features_are_means_over_valid_pixels_written_out(make_patch):
    patch = make_patch((12, 13), gaps=0.3)
    found = features(patch)
    assert found.shape == (20, 12, 13)
    assert np.array_equal(found[:4], patch.layers["optical_t1"])
    row_of = {"optical_t1": [(5, 4)], "sar_t1": [(3, 8), (9, 14)], "sar_t2": [(3, 10), (9, 16)]}
    for layer, entries in row_of.items():
        for size, first in entries:
            reach = size // 2
            for row, col in ((0, 0), (6, 7), (11, 3)):
                area = np.s_[
                    max(0, row - reach) : row + reach + 1, max(0, col - reach) : col + reach + 1
                ]
                valid = patch.valid[layer][area]
                for band, image in enumerate(patch.layers[layer]):
                    expected = image[area][valid].mean() if valid.any() else 0
                    assert found[first + band, row, col] == pytest.approx(expected, abs=1e-5)
    assert np.allclose(found[12:14], found[10:12] - found[8:10], atol=1e-5)
    assert np.allclose(found[18:20], found[16:18] - found[14:16], atol=1e-5)


def test_the_same_seed_gives_the_same_trees(patch):
    first, again = (_fit(patch).predict(patch) for _ in range(2))
    assert np.array_equal(first, again)


def test_the_seed_picks_the_pixels_and_they_are_limited(patch, monkeypatch):
    monkeypatch.setattr(module, "MAX_PIXELS", 300)
    fits = {seed: _fit(patch, seed).predict(patch) for seed in (0, 1)}
    assert not np.array_equal(fits[0], fits[1])
    assert np.array_equal(_fit(patch, 1).predict(patch), fits[1])


def test_trees_learn_what_the_line_cannot(make_patch):
    patch = make_patch((60, 70))
    flooded = np.zeros((60, 70), dtype=bool)
    flooded[20:50, 10:60] = True
    patch.layers["sar_t2"][:, flooded] -= 10
    after = LINE(patch.layers["optical_t1"]) - 0.1 * flooded
    learned = dataclasses.replace(patch, layers={**patch.layers, "optical_t2": after})
    rows = features(learned).reshape(20, -1)
    error = (after - LINE(patch.layers["optical_t1"])).reshape(4, -1)
    generator = TreesGenerator(LINE, [(ALL, [BoostedTrees.fit(rows, error, 0)])])
    wrong = np.abs(generator.predict(learned) - after).mean()
    assert wrong < 0.2 * np.abs(LINE(patch.layers["optical_t1"]) - after).mean()


@pytest.mark.parametrize("relative", [False, True])
def test_members_are_averaged(patch, relative):
    rows, target = (
        features(patch).reshape(20, -1),
        np.exp(patch.layers["optical_t2"]).reshape(4, -1),
    )
    bins, growth = Bins.of(rows), Growth(trees=5, relative=relative)
    members = [BoostedTrees.fit(rows, target, seed, growth, bins) for seed in (0, 1)]
    first, second = (member.predict(rows) for member in members)
    expected = np.sqrt(first * second) if relative else (first + second) / 2
    assert not np.allclose(first, second, rtol=1e-4)
    assert np.allclose(BoostedTrees.averaged(members).predict(rows), expected, rtol=1e-5)


def test_only_the_wanted_pixels_features_are_computed(patch):
    wanted = np.zeros(patch.shape, dtype=bool)
    assert wanted_features(patch, wanted).shape == (20, 0)
    wanted[3, 5:9], wanted[40, 80] = True, True
    assert np.array_equal(wanted_features(patch, wanted), features(patch)[:, wanted])


@pytest.mark.parametrize("edge", [16, 37])
def test_tiles_equal_the_whole(patch, edge):
    generator = _fit(patch, members=2)
    full = generator.predict(patch)
    assert generator.halo == HALO
    for core in tiles(patch.shape, edge):
        wide = padded(core, generator.halo, generator.multiple, patch.shape)
        part = generator.predict(_cut(patch, wide))[:, *core.within(wide)]
        assert np.array_equal(part, full[:, *core.within(whole(patch.shape))])


def test_a_smaller_halo_would_not_do(patch):
    full = features(patch)
    core = Window(20, 20, 16, 16)
    for halo, same in ((HALO, True), (HALO - 1, False)):
        wide = padded(core, halo, 1, patch.shape)
        part = features(_cut(patch, wide))[:, *core.within(wide)]
        assert np.allclose(part, full[:, *core.within(whole(patch.shape))], atol=1e-6) == same


def test_chunks_of_pixels_do_not_matter(patch, monkeypatch):
    generator = _fit(patch)
    full = generator.predict(patch)
    monkeypatch.setattr(module, "_CHUNK", 501)
    assert np.array_equal(generator.predict(patch), full)


@pytest.mark.parametrize("garbage", [1e4, -300.0])
def test_what_lies_in_invalid_pixels_does_not_matter(patch, garbage):
    generator = _fit(patch)
    wanted = patch.usable(generator.inputs)
    full = generator.predict(patch)
    dirty = dataclasses.replace(
        patch,
        layers={
            name: np.where(patch.valid[name], values, np.float32(garbage))
            for name, values in patch.layers.items()
        },
    )
    assert np.array_equal(_fit(dirty).predict(dirty)[:, wanted], full[:, wanted])


def test_a_patch_without_any_usable_pixel_is_predicted_without_fuss(patch, make_patch):
    nothing = make_patch((20, 20), gaps=1.0)
    assert _fit(patch).predict(nothing).shape == (4, 20, 20)
