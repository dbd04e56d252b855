"""Weights of a blend: convex, least squares, drawn to equal; honest on the folds they show."""

import numpy as np
import pytest

from cleardate.imagery.holdout import FOLDS
from cleardate.models.generator import Generator
from cleardate.models.line import CopyGenerator, Line, LineGenerator
from cleardate.models.patch import Patch
from cleardate.simulation.fitting.blend import BlendCandidate, BlendGenerator, blend, convex_weights
from cleardate.simulation.fitting.candidates import CopyCandidate
from cleardate.simulation.fitting.chips import Chip, clear_pixels
from cleardate.simulation.fitting.trials import Trial


def _errors(*sizes: float, count: int = 4000) -> np.ndarray:
    rng = np.random.default_rng(0)
    return np.stack([rng.normal(0, size, (2, count)) for size in sizes])


def test_weights_are_those_of_independent_errors():
    # Independent errors of variance v are best weighed by 1 / v.
    weights = convex_weights(_errors(1.0, 2.0), ridge=0)
    assert weights == pytest.approx(np.array([[0.8, 0.8], [0.2, 0.2]]), abs=0.03)


def test_ridge_draws_weights_to_those_of_independent_errors():
    rng = np.random.default_rng(3)
    common = rng.normal(size=(1, 4000))
    errors = np.stack([common + 0.5 * rng.normal(size=(1, 4000)) for _ in range(2)])
    errors[1] *= 1.2
    without, some, much = (convex_weights(errors, ridge)[0, 0] for ridge in (0.0, 1.0, 1e4))
    assert without > some > much
    assert much == pytest.approx(1.2**2 / (1 + 1.2**2), abs=0.03)


def test_weights_are_convex_even_where_less_than_zero_would_do_better():
    rng = np.random.default_rng(1)
    first = rng.normal(size=(1, 1000))
    errors = np.stack([first, 2 * first + 0.1 * rng.normal(size=(1, 1000))])
    weights = convex_weights(errors, ridge=0)
    assert weights[:, 0].tolist() == [1.0, 0.0]


def test_equal_weights_where_nothing_is_known():
    assert convex_weights(np.zeros((3, 4, 0))) == pytest.approx(1 / 3)
    assert convex_weights(np.zeros((2, 4, 10))) == pytest.approx(1 / 2)


def test_a_blend_of_the_best_weights_is_no_worse_than_its_members():
    rng = np.random.default_rng(2)
    errors = rng.normal(size=(3, 4, 500)) * np.array([1.0, 1.5, 3.0])[:, None, None]
    weights = convex_weights(errors, ridge=0)
    blended = np.einsum("mb,mbn->bn", weights, errors)
    assert (blended**2).mean() <= (errors**2).mean(axis=(1, 2)).min()


EDGE = 64


def _chip() -> Chip:
    rng = np.random.default_rng(4)
    layers = {
        name: rng.uniform(0.1, 0.4, (4, EDGE, EDGE)).astype(np.float32)
        for name in ("optical_t1", "optical_t2")
    }
    everywhere = np.ones((EDGE, EDGE), dtype=bool)
    patch = Patch(layers, dict.fromkeys(layers, everywhere), everywhere)
    fold = np.broadcast_to(np.arange(EDGE) // 16 % FOLDS, (EDGE, EDGE)).astype(np.uint8)
    whole = (slice(0, EDGE), slice(0, EDGE))
    return Chip(patch, whole, everywhere, fold, fold, 2)


def _trial(chip: Chip, sizes: list[float], seed: int) -> Trial:
    """A method whose errors have another size on each fold."""
    noise = np.random.default_rng(seed).normal(size=chip.truth.shape)
    error = noise * np.array(sizes)[chip.fold]
    generators: dict[int, Generator] = {k: CopyGenerator() for k, s in enumerate(sizes) if s >= 0}
    return Trial(CopyCandidate(), generators, [(chip.truth + error).astype(np.float32)])


def test_what_is_shown_on_a_fold_is_weighed_on_the_others():
    chip = _chip()
    # The first is much better on fold 0 and much worse on the others.
    first, second = (
        _trial(chip, [0.01, 0.3, 0.3, 0.3], 0),
        _trial(chip, [0.3, 0.01, 0.01, 0.01], 1),
    )
    blended = blend([first, second], clear_pixels([chip]), ridge=0.0)
    shown = (blended.simulated[0] - chip.truth)[:, chip.scoring(0)]
    # Weights from folds 1 to 3 take the second, whose errors on fold 0 are large.
    assert np.abs(shown).std() > 0.1
    with_own = (first.simulated[0] - chip.truth)[:, chip.scoring(0)]
    assert np.abs(with_own).std() < 0.05


def test_with_one_fold_what_is_shown_weighs_all_the_same():
    chip = _chip()
    trials = [_trial(chip, [0.01, 0, 0, 0], 0), _trial(chip, [0.3, 0, 0, 0], 1)]
    blended = blend(trials, clear_pixels([chip]).on([0]), ridge=0.0)
    scored = chip.scoring(0)
    middle = (trials[0].simulated[0] + trials[1].simulated[0]) / 2
    assert np.allclose(blended.simulated[0][:, scored], middle[:, scored], atol=1e-6)
    candidate = blended.candidate
    assert isinstance(candidate, BlendCandidate)
    assert candidate.weights[0].min() > 0.9


def test_given_shares_are_taken_whatever_the_errors_are():
    chip = _chip()
    trials = [_trial(chip, [0.3] * 4, 0), _trial(chip, [0.01] * 4, 1)]
    blended = blend(trials, clear_pixels([chip]), shares=[2.0, 1.0])
    mixed = (2 * trials[0].simulated[0] + trials[1].simulated[0]) / 3
    scored = chip.scoring(2)
    assert np.allclose(blended.simulated[0][:, scored], mixed[:, scored], atol=1e-6)
    candidate = blended.candidate
    assert isinstance(candidate, BlendCandidate)
    assert candidate.weights == pytest.approx(np.array([[2 / 3] * 4, [1 / 3] * 4]))


def test_a_blend_is_the_weighted_sum_and_leaves_out_who_weighs_nothing():
    line = LineGenerator(Line((2.0,) * 4, (0.1,) * 4))
    patch = _chip().patch
    before = patch.layers["optical_t1"]
    weights = np.array([[0.25] * 4, [0.75] * 4, [0.0] * 4])
    generator = BlendGenerator([CopyGenerator(), line, _Unusable()], weights)
    expected = 0.25 * before + 0.75 * (2 * before + 0.1)
    assert np.allclose(generator.predict(patch), expected, atol=1e-6)
    assert (generator.halo, generator.multiple, generator.reads) == (0, 1, ("optical_t1",))


class _Unusable:
    """A generator that must not be asked."""

    name = "unusable"
    inputs: tuple[str, ...] = ("nothing",)
    reads: tuple[str, ...] = ("nothing",)
    halo = 999
    multiple = 7
    pixelwise = False
    bytes_per_pixel = 999

    def predict(self, patch: Patch, where: np.ndarray | None = None) -> np.ndarray:
        raise AssertionError("it weighs nothing")
