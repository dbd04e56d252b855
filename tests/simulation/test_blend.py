"""Weights of a blend: convex, least squares, drawn to equal; honest on the folds they show."""

import numpy as np
import pytest

from cleardate.simulation.blend import convex_weights


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
    assert convex_weights(_errors(1.0, 2.0), ridge=np.inf) == pytest.approx(1 / 2)


def test_a_blend_of_the_best_weights_is_no_worse_than_its_members():
    rng = np.random.default_rng(2)
    errors = rng.normal(size=(3, 4, 500)) * np.array([1.0, 1.5, 3.0])[:, None, None]
    weights = convex_weights(errors, ridge=0)
    blended = np.einsum("mb,mbn->bn", weights, errors)
    assert (blended**2).mean() <= (errors**2).mean(axis=(1, 2)).min()
