"""The Gaussian process against the textbook's formulas, its gradient, and tile for tile."""

import dataclasses

import numpy as np
import pytest
from scipy.spatial.distance import cdist

from cleardate.imagery.windows import Window, padded, tiles, whole
from cleardate.models.gaussian_process import (
    GaussianProcess,
    GpGenerator,
    GpPart,
    Kernel,
    Points,
    Standard,
    _Likelihood,
    learn_kernel,
)
from cleardate.models.line import Line
from cleardate.models.patch import Patch
from cleardate.models.trees import band_groups, features

LINE = Line((0.8, 0.9, 1.0, 1.1), (0.01, 0.02, 0.0, -0.03))
KERNEL = Kernel(np.array([0.7, 2.0, 1.3]), 0.8, 0.3, 15.0, 0.4, 6.0, 0.05)


def _points(count: int, seed: int = 0) -> Points:
    rng = np.random.default_rng(seed)
    return Points(rng.normal(size=(count, 3)), rng.uniform(0, 40, (count, 2)))


def test_covariance_is_the_sum_that_the_module_says():
    a, b = _points(30), _points(20, seed=1)
    apart = np.sqrt(3) * cdist(a.features / KERNEL.lengths, b.features / KERNEL.lengths)
    matern = (1 + apart) * np.exp(-apart)
    near = cdist(a.places, b.places) ** 2
    expected = (
        0.8 * matern
        + 0.3 * np.exp(-near / (2 * 15.0**2))
        + 0.4 * matern * np.exp(-near / (2 * 6.0**2))
    )
    assert np.allclose(KERNEL.between(a, b), expected, atol=2e-5)


def test_prediction_solves_the_normal_equations():
    known, asked = _points(60), _points(25, seed=2)
    targets = np.random.default_rng(3).normal(size=(60, 4))
    process = GaussianProcess.fit(KERNEL, known, targets)
    covariance = KERNEL.between(known, known).astype(float) + 0.05 * np.eye(60)
    expected = KERNEL.between(asked, known) @ np.linalg.solve(covariance, targets)
    assert np.allclose(process.predict(asked), expected, atol=1e-3)


def test_a_few_wrong_points_do_not_bend_it():
    known, asked = _points(300), _points(100, seed=2)
    targets = np.sin(known.features[:, :1]) + known.features[:, 1:2] / 3
    right = GaussianProcess.fit(KERNEL, known, targets).predict(asked)
    wrong = targets.copy()
    wrong[::50] += 8
    away = GaussianProcess.fit(KERNEL, known, wrong).predict(asked) - right
    covariance = KERNEL.between(known, known).astype(float) + 0.05 * np.eye(300)
    bent = KERNEL.between(asked, known) @ np.linalg.solve(covariance, wrong) - right
    assert np.sqrt((away**2).mean()) < 0.5 * np.sqrt((bent**2).mean())


def test_gradient_of_the_likelihood():
    points = _points(40)
    targets = np.random.default_rng(4).normal(size=(40, 2))
    likelihood = _Likelihood(points, targets)
    start = likelihood.priors.mean + 0.1
    gradient = likelihood(start)[1]
    # Steps of which single precision sees more than its own rounding.
    numeric = [
        (likelihood(start + step)[0] - likelihood(start - step)[0]) / 0.04
        for step in 0.02 * np.eye(len(start))
    ]
    assert np.abs(numeric).max() > 0.1
    assert np.allclose(gradient, numeric, atol=2e-3)


def test_learns_which_feature_counts():
    points = _points(400)
    targets = np.stack([np.sin(2 * points.features[:, 1]), np.cos(points.features[:, 1])], axis=1)
    kernel = learn_kernel(points, targets / targets.std(axis=0), seed=0)
    assert kernel.lengths[1] < 0.5 * min(kernel.lengths[0], kernel.lengths[2])


@pytest.fixture
def patch() -> Patch:
    rng = np.random.default_rng(7)
    shape = (60, 71)
    layers = {
        "sar_t1": rng.normal(-12, 2, (2, *shape)).astype(np.float32),
        "sar_t2": rng.normal(-12, 2, (2, *shape)).astype(np.float32),
        "optical_t1": rng.uniform(0.02, 0.4, (4, *shape)).astype(np.float32),
    }
    valid = {name: rng.random(shape) > 0.02 for name in layers}
    return Patch(layers, valid, np.ones(shape, dtype=bool), (100, 200))


def _generator(patch: Patch) -> GpGenerator:
    some = np.zeros(patch.shape, dtype=bool)
    some[::3, ::4] = True
    table = features(patch)[:, some]
    standard = Standard.of(table)
    points = standard.points(table, patch.places(some))
    targets = np.random.default_rng(5).normal(size=(int(some.sum()), 4))
    kernel = Kernel(np.full(20, 3.0), 1.0, 0.3, 20.0, 0.3, 8.0, 0.1)
    process = GaussianProcess.fit(kernel, points, targets)
    return GpGenerator(LINE, [GpPart(band_groups(4, 2)[0], np.full(4, 0.03), standard, process)])


@pytest.mark.parametrize("edge", [16, 37])
def test_tiles_equal_the_whole(patch, edge):
    generator = _generator(patch)
    usable = patch.usable(generator.inputs)
    full = generator.predict(patch)
    assert np.abs(full - LINE(patch.layers["optical_t1"]))[:, usable].mean() > 1e-3
    for core in tiles(patch.shape, edge):
        wide = padded(core, generator.halo, generator.multiple, patch.shape)
        part = generator.predict(_cut(patch, wide))[:, *core.within(wide)]
        assert np.abs(part - full[:, *core.within(whole(patch.shape))]).max() < 1e-5


def test_only_the_wanted_pixels_are_computed(patch):
    generator = _generator(patch)
    wanted = np.zeros(patch.shape, dtype=bool)
    wanted[10:20, 30:50] = True
    wanted &= patch.usable(generator.inputs)
    part = generator.predict(patch, wanted)
    assert np.abs(part - generator.predict(patch))[:, wanted].max() < 1e-5
    line = LINE(patch.layers["optical_t1"])
    assert np.array_equal(part[:, ~wanted], line[:, ~wanted])


def _cut(patch: Patch, window: Window) -> Patch:
    area = window.within(whole(patch.shape))
    return dataclasses.replace(
        patch,
        layers={name: values[:, *area] for name, values in patch.layers.items()},
        valid={name: mask[area] for name, mask in patch.valid.items()},
        clear=patch.clear[area],
        origin=(patch.origin[0] + window.row, patch.origin[1] + window.col),
    )
