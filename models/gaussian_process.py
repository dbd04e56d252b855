"""Gaussian process regression on the clear pixels of the scene: a correction to the line.

The covariance of two pixels is

    signal * m(f) + field * g(p; field_length) + local * m(f) * g(p; local_length)

with m the Matern 3/2 function of their distance in feature space (one length per feature), g a
Gaussian of their distance p on the ground, plus noise (Rasmussen and Williams 2006, chapters 2, 4
and 5). The first term says that pixels which look alike change alike, the second that errors of
the line drift smoothly over the scene, the third that pixels which look alike *and* lie together,
those of one field, change most alike. Lengths and amplitudes maximise the marginal likelihood of
the clear pixels under weak priors; all bands share them.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import linalg, optimize

from .line import Line
from .patch import Patch
from .threads import one_blas_thread
from .trees import HALO, features

MAX_PIXELS = 2000
"""Clear pixels that predictions rest on; the time of a prediction grows with them."""
_LEARNED_PIXELS = 900
"""Clear pixels that the covariance is learned on; the time of a step grows with their cube."""
_STEPS = 20
_CLIP = 4.0
"""Features are held within so many standard deviations: beyond them nothing was seen."""
_JITTER = 1e-6
_CHUNK = 1024
_LEAST_SPREAD = 0.002

Floats = NDArray[np.float64]


class Points(NamedTuple):
    """Pixels as the covariance sees them: standardised ``features`` (n, d), ``places`` (n, 2)."""

    features: Floats
    places: Floats


@dataclass(frozen=True)
class Kernel:
    """The covariance. ``lengths`` (d,) in standard deviations, ``*_length`` in pixels.

    Amplitudes and ``noise`` are variances in units of the line's own error.
    """

    lengths: Floats
    signal: float
    field: float
    field_length: float
    local: float
    local_length: float
    noise: float

    def between(self, a: Points, b: Points) -> NDArray[np.float32]:
        """Covariances (n, m) without noise."""
        # Squared distances by way of products cancel, so they are taken in double precision.
        alike = _squared_distances(a.features / self.lengths, b.features / self.lengths)
        near = _squared_distances(a.places, b.places)
        root = np.sqrt(np.float32(3) * alike)
        matern = (1 + root) * np.exp(-root)
        result = np.float32(self.signal) + np.float32(self.local) * _gauss(near, self.local_length)
        result *= matern
        result += np.float32(self.field) * _gauss(near, self.field_length)
        return result


def _gauss(near: NDArray[np.float32], length: float) -> NDArray[np.float32]:
    return np.asarray(np.exp(near * np.float32(-0.5 / length**2)))


def _squared_distances(a: Floats, b: Floats) -> NDArray[np.float32]:
    product = a @ b.T
    product *= -2
    product += (a * a).sum(axis=1)[:, None]
    product += (b * b).sum(axis=1)[None]
    return np.maximum(product, 0, out=product).astype(np.float32)


class _Priors(NamedTuple):
    """Of log lengths (d of them), signal, field, field_length, local, local_length, noise."""

    mean: Floats
    precision: Floats
    bounds: list[tuple[float, float]]


def _priors(count: int) -> _Priors:
    # In so many dimensions two random pixels are about sqrt(2 d) apart: start near that.
    mean = np.r_[np.full(count, 0.5 * np.log(count) + 0.3), np.log([1, 0.3, 20, 0.3, 10, 0.1])]
    precision = 3 * np.r_[np.ones(count), 0.2, 0.5, 1.0, 0.5, 1.0, 0.2]
    low = [-1.0] * count + [-5, -8, np.log(3), -8, np.log(2), np.log(0.003)]
    high = [6.0] * count + [3, 2, np.log(200), 2, np.log(100), 1.5]
    return _Priors(mean, precision, list(zip(low, high, strict=True)))


def learn_kernel(points: Points, targets: Floats, seed: int) -> Kernel:
    """The kernel under which ``targets`` (n, bands), of unit spread, are most likely."""
    rng = np.random.default_rng(seed)
    count = len(targets)
    chosen = rng.permutation(count)[:_LEARNED_PIXELS]
    likelihood = _Likelihood(
        Points(points.features[chosen], points.places[chosen]), targets[chosen]
    )
    priors = likelihood.priors
    with one_blas_thread():
        found = optimize.minimize(
            likelihood,
            priors.mean,
            jac=True,
            method="L-BFGS-B",
            bounds=priors.bounds,
            options={"maxiter": _STEPS},
        )
    return _kernel(found.x)


def _kernel(values: Floats) -> Kernel:
    rest = [float(value) for value in np.exp(values[-6:])]
    return Kernel(np.exp(values[:-6]), *rest)


class _Likelihood:
    """Minus the log of the posterior of the kernel's values per pixel, with its gradient."""

    def __init__(self, points: Points, targets: Floats) -> None:
        self._targets = targets
        self._near = _squared_distances(points.places, points.places).astype(np.float64)
        columns = points.features.T.astype(np.float32)
        self._apart = (columns[:, :, None] - columns[:, None, :]) ** 2
        self.priors = _priors(len(columns))

    def __call__(self, values: Floats) -> tuple[float, Floats]:
        """(value, gradient) at ``values``: the logs of the kernel's values, as in _Priors."""
        targets, near = self._targets, self._near
        count, bands = targets.shape
        k = _kernel(values)
        weights = k.lengths**-2
        root = np.sqrt(3 * np.tensordot(weights.astype(np.float32), self._apart, 1))
        fall = np.exp(-root).astype(np.float64)
        matern = (1 + root) * fall
        field, local = (
            np.exp(-near / (2 * k.field_length**2)),
            np.exp(-near / (2 * k.local_length**2)),
        )
        covariance = k.signal * matern + k.field * field + k.local * matern * local
        covariance[np.diag_indices(count)] += k.noise + _JITTER
        try:
            factor = linalg.cholesky(covariance, lower=True, check_finite=False)
        except linalg.LinAlgError:
            return 1e10, np.zeros_like(values)
        inverse = linalg.lapack.dpotri(factor, lower=1)[0]
        inverse = np.tril(inverse) + np.tril(inverse, -1).T
        solved = inverse @ targets
        value = 0.5 * float((targets * solved).sum())
        value += bands * float(np.log(np.diag(factor)).sum())
        slope = 0.5 * (bands * inverse - solved @ solved.T)  # of the value by the covariance

        gradient = np.empty_like(values)
        by_distance = slope * (k.signal + k.local * local) * (-1.5 * fall)
        gradient[:-6] = (
            -2
            * weights
            * np.tensordot(self._apart, by_distance.astype(np.float32), ((1, 2), (0, 1)))
        )
        slope_field, slope_local = slope * field * k.field, slope * matern * local * k.local
        gradient[-6:] = (
            (slope * matern).sum() * k.signal,
            slope_field.sum(),
            (slope_field * near).sum() / k.field_length**2,
            slope_local.sum(),
            (slope_local * near).sum() / k.local_length**2,
            np.trace(slope) * k.noise,
        )
        away = values - self.priors.mean
        value += bands * 0.5 * float((self.priors.precision * away**2).sum())
        gradient += bands * self.priors.precision * away
        return value / count, gradient / count


@dataclass(frozen=True)
class Standard:
    """Mean and standard deviation of features, (d,) each, over the clear pixels of a date."""

    mean: Floats
    deviation: Floats

    @classmethod
    def of(cls, table: NDArray[np.float32]) -> Standard:
        """Those of ``table`` (d, n)."""
        rows = table.astype(np.float64)
        return cls(rows.mean(axis=1), rows.std(axis=1) + 1e-6)

    def points(self, table: NDArray[np.float32], places: NDArray[np.floating]) -> Points:
        """Features (d, n) and places (2, n) as points."""
        scaled = (table.T - self.mean) / self.deviation
        return Points(np.clip(scaled, -_CLIP, _CLIP), places.T.astype(np.float64))


class GaussianProcess:
    """A kernel conditioned on known pixels."""

    def __init__(self, kernel: Kernel, points: Points, weights: Floats) -> None:
        self._kernel = kernel
        self._points = points
        self._weights = weights.astype(np.float32)

    @classmethod
    def fit(cls, kernel: Kernel, points: Points, targets: Floats) -> GaussianProcess:
        """Condition on ``targets`` (n, bands) at ``points``."""
        with one_blas_thread():
            covariance = kernel.between(points, points).astype(np.float64)
            covariance[np.diag_indices(len(targets))] += kernel.noise + _JITTER
            factor = linalg.cho_factor(covariance, lower=True, check_finite=False)
            return cls(kernel, points, linalg.cho_solve(factor, targets, check_finite=False))

    def predict(self, points: Points) -> NDArray[np.float32]:
        """The expected values (bands, n) at ``points``."""
        count = len(points.features)
        result = np.empty((self._weights.shape[1], count), dtype=np.float32)

        def predict_part(start: int) -> None:
            part = slice(start, start + _CHUNK)
            some = Points(points.features[part], points.places[part])
            result[:, part] = (self._kernel.between(some, self._points) @ self._weights).T

        with one_blas_thread(), ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
            list(pool.map(predict_part, range(0, count, _CHUNK)))
        return result


def spread(line: Line, before: NDArray[np.float32], after: NDArray[np.float32]) -> Floats:
    """Root mean square error of a line per band (bands,), from (bands, n) each."""
    errors = after.astype(np.float64) - line(before)
    return np.asarray(np.maximum(np.sqrt((errors**2).mean(axis=1)), _LEAST_SPREAD))


class GpGenerator:
    """The line plus what a Gaussian process says of its error."""

    name = "gp"
    inputs: tuple[str, ...] = ("sar_t1", "optical_t1", "sar_t2")
    reads: tuple[str, ...] = ("sar_t1", "optical_t1", "sar_t2")
    halo = HALO
    multiple = 1

    def __init__(
        self, line: Line, spread: Floats, standard: Standard, process: GaussianProcess
    ) -> None:
        self._line = line
        self._spread = spread.astype(np.float32)
        self._standard = standard
        self._process = process

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        """See Generator."""
        wanted = patch.usable(self.inputs)
        if where is not None:
            wanted &= where
        simulated = self._line(patch.layers["optical_t1"])
        if wanted.any():
            points = self._standard.points(features(patch)[:, wanted], patch.places(wanted))
            simulated[:, wanted] += self._process.predict(points) * self._spread[:, None]
        return simulated
