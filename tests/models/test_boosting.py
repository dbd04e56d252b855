"""The booster against the formulas it stands for, and what its bins keep of the features."""

from __future__ import annotations

import numpy as np
import pytest

from cleardate.models import boosting as module
from cleardate.models.boosting import BINS, Bins, BoostedTrees, Growth


def _table(count: int, features: int = 6, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(features, count)).astype(np.float32)


def test_bins_hold_about_as_many_values_each_and_keep_their_order():
    table = np.exp(_table(20_000))
    found = Bins.of(table)(table)
    counts = np.bincount(found[0], minlength=BINS)
    assert len(counts) == BINS
    # Cells of the grid are coarse where a long tail is thin of values.
    assert counts.max() < 2.5 * table.shape[1] / BINS
    order = np.argsort(table[0])
    assert (np.diff(found[0][order].astype(int)) >= 0).all()


def test_values_beyond_those_seen_and_constant_features_have_bins():
    table = _table(500)
    table[2] = 3
    bins = Bins.of(table)
    far = np.array([[-1e9], [1e9], [3.0], [0.0], [np.float32(3e38)], [np.float32(-3e38)]])
    found = bins(far.astype(np.float32))
    assert found[0, 0] == bins(table)[0].min() and found[1, 0] == bins(table)[1].max()
    assert found[4, 0] == bins(table)[4].max() and found[5, 0] == bins(table)[5].min()
    assert len(np.unique(bins(table)[2])) == 1


def test_the_first_tree_is_the_best_one_by_trying_all():
    table = _table(300, features=1)
    targets = np.stack([np.sin(table[0]), 2 + np.cos(3 * table[0])]).astype(np.float32)
    growth = Growth(trees=1, depth=1, rate=1.0, ridge=0.5)
    found = BoostedTrees.fit(table, targets, 0, growth).predict(table)
    codes = Bins.of(table)(table)[0]
    mean, scale = targets.mean(axis=1, keepdims=True), targets.std(axis=1, keepdims=True)
    rest = (targets - mean) / scale
    tried = []
    for border in range(BINS - 1):
        above = codes > border
        sides = [rest[:, side].sum(axis=1) for side in (above, ~above)]
        held = above.sum() + 0.5, (~above).sum() + 0.5
        gain = sum((s**2).sum() / n for s, n in zip(sides, held, strict=True))
        leaves = [s / n for s, n in zip(sides, held, strict=True)]
        tried.append((gain, np.where(above, leaves[0][:, None], leaves[1][:, None])))
    expected = mean + scale * max(tried, key=lambda pair: pair[0])[1]
    assert np.allclose(found, expected, atol=1e-4)


def test_deeper_questions_are_the_best_ones_by_trying_all():
    table = _table(700, features=1)
    target = np.sin(4 * table[0]) + 0.1 * table[0]
    growth = Growth(trees=1, depth=4, rate=1.0, ridge=0.5)
    fitted = BoostedTrees.fit(table, target[None], 0, growth)
    codes = Bins.of(table)(table)[0]
    rest = (target - target.mean()) / target.std()
    leaf = np.zeros(len(codes), dtype=int)

    def gain(border: int) -> float:
        parts = 2 * leaf + (codes > border)
        sums, held = np.bincount(parts, rest), np.bincount(parts)
        return float((sums**2 / (held + 0.5)).sum())

    for _, border in fitted._questions[0]:
        assert gain(border) == pytest.approx(max(map(gain, range(BINS - 1))), rel=1e-5)
        leaf = 2 * leaf + (codes > border)


def test_few_pixels_are_told_the_same_as_among_many():
    table = _table(module._FEW + 500)
    fitted = BoostedTrees.fit(table, np.sin(table[:3]), 0)
    told = fitted.predict(table)
    for count in (1, 77, module._FEW):
        assert np.array_equal(fitted.predict(table[:, :count].copy()), told[:, :count])


def test_questions_of_two_features_are_combined():
    def truth_of(table: np.ndarray) -> np.ndarray:
        return ((table[0] > 0) & (table[1] > 0.5)).astype(np.float32)

    table, unseen = _table(4000), _table(2000, seed=1)
    fitted = BoostedTrees.fit(table, truth_of(table)[None], 0, Growth(trees=60, depth=4, rate=0.2))
    wrong = np.abs(fitted.predict(unseen)[0] - truth_of(unseen))
    # To say 0 everywhere is wrong by 0.15.
    assert wrong.mean() < 0.03


def test_relative_trees_learn_means_that_differ_by_factors():
    table = _table(8000)
    mean = np.exp(1.5 * (table[0] > 0) - 4).astype(np.float32)
    noise = np.random.default_rng(2).exponential(size=mean.shape).astype(np.float32)
    growth = Growth(trees=60, depth=3, ridge=5, relative=True)
    fitted = BoostedTrees.fit(table, (mean * noise + 1e-6)[None], 0, growth)
    ratio = fitted.predict(table)[0] / mean
    assert np.abs(np.log(ratio)).mean() < 0.1
    assert ratio.mean() == pytest.approx(1, abs=0.05)


def test_constant_targets_are_given_back():
    table = _table(200)
    found = BoostedTrees.fit(table, np.full((4, 200), 0.02, np.float32), 0).predict(table)
    assert np.allclose(found, 0.02, atol=1e-6)


def test_pixels_are_limited_and_drawn_by_the_seed(monkeypatch):
    table = _table(900)
    targets = np.sin(table[:2])
    monkeypatch.setattr(module, "MAX_PIXELS", 300)
    monkeypatch.setattr(module, "_ROWS_PER_TREE", 100)
    growth = Growth(trees=5)
    fits = [BoostedTrees.fit(table, targets, seed, growth) for seed in (0, 0, 1)]
    first, again, other = (fitted.predict(table) for fitted in fits)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_nothing_to_predict_is_predicted():
    table = _table(100)
    assert BoostedTrees.fit(table, table[:3], 0).predict(table[:, :0]).shape == (3, 0)
