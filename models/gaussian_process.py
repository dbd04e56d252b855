"""Gaussian process regression on the clear pixels of the scene: a correction to the line.

The covariance of two pixels is

    signal * m(f) + field * g(p; field_length) + local * m(f) * g(p; local_length)

with m the Matern 3/2 function of their distance in feature space (one length per feature), g a
Gaussian of their distance p on the ground, plus noise (Rasmussen and Williams 2006, chapters 2, 4
and 5). The first term says that pixels which look alike change alike, the second that errors of
the line drift smoothly over the scene, the third that pixels which look alike *and* lie together,
those of one field, change most alike. Lengths and amplitudes maximise the marginal likelihood of
the clear pixels under weak priors; all bands share them.

Strategy: the regression is exact, on few pixels, and not a sparse approximation on many: a factor
of 2000 pixels costs less than a second, and neighbouring pixels say much the same. The covariance
is learned on fewer still, because each of its steps factors a matrix anew; bands that share it
share that factor. The time goes into prediction, one covariance for each pair of a wanted and a
known pixel, so those are computed in pieces that stay in a core's cache, and without the ground
terms where these are 0. What must hold: the value of a pixel does not depend on which others are
predicted with it, or tiles would differ from the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import linalg, optimize

from ..contract.layers import SIMPLE_INPUTS
from .line import Line
from .patch import Patch
from .threads import in_threads, one_blas_thread
from .trees import BYTES_PER_FEATURE, HALO, BandGroup, wanted_features

MAX_PIXELS = 2000
"""Clear pixels that predictions rest on; the time of a prediction grows with them."""
_LEARNED_PIXELS = 600
"""Clear pixels that the covariance is learned on; the time of a step grows with their cube."""
_STEPS = 16
_CLIP = 4.0
"""Features are held within so many standard deviations: beyond them nothing was seen."""
_JITTER = 1e-6
_FEW_JITTER = 1e-5
"""The same where few points stand for all, whose covariances are products of single precision."""
_CHUNK = 64
"""Pixels whose covariances with all points stay in a core's own cache."""
_BLOCK = 2048
"""Pixels that share what is to be known of their rows and columns."""
_FAR = 6.0
"""Beyond so many lengths on the ground a covariance is 0; it would be 1e-8 of what it is nearby."""
_LEAST_SPREAD = 0.002
_PULL = 6.0
"""Standard deviations of the pull of points beyond which one is doubted."""
_MOST_TARGET = 5.0
"""Root mean squares that a larger error of the line counts as, where the kernel is learned."""

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
        known = _Known(self, b)
        result = np.empty((len(a.features), len(b.features)), dtype=np.float32)
        for part, rows in known.covariances(_terms(a.features, self.lengths), a.places):
            np.multiply(rows[: part.stop - part.start], np.float32(self.signal), out=result[part])
        return result


class _Known:
    """Points that many pixels are compared with."""

    def __init__(self, kernel: Kernel, points: Points) -> None:
        self._kernel = kernel
        self._factors = _factors(points.features, kernel.lengths)
        self._places = points.places

    def covariances(
        self, terms: Floats, places: Floats
    ) -> Iterator[tuple[slice, NDArray[np.float32]]]:
        """Which pixels, and their covariances with all points over the kernel's signal.

        ``terms`` (n, d + 2) are those of the pixels. What is given is overwritten by the next, and
        always has _CHUNK rows, those for no pixel at the end. A pixel's value must not depend on
        what is computed with it, and products round by their shape and a row's place in it: the
        first are in double precision, of which single precision sees nothing.
        """
        kernel = self._kernel
        local = self._ground(places, kernel.local_length, kernel.local / kernel.signal)
        field = self._ground(places, kernel.field_length, kernel.field / kernel.signal)
        # A few pixels at a time and in place, so that all of it stays in a core's own cache.
        room = np.zeros((3, _CHUNK, self._factors.shape[1]), dtype=np.float32)
        flat = room[1:].reshape(2, -1)
        some = np.zeros((_CHUNK, terms.shape[1]))
        product = np.empty(room.shape[1:])
        for start in range(0, len(terms), _CHUNK):
            part = slice(start, min(start + _CHUNK, len(terms)))
            count = part.stop - part.start
            some[:count] = terms[part]
            np.matmul(some, self._factors, out=product)
            np.copyto(room[0], product, casting="same_kind")
            rows, other = room[:2, :count]
            _matern(rows, other)
            if local is not None:
                gauss = local.of(part, flat)
                gauss += 1
                rows[:, local.near] *= gauss
            if field is not None:
                rows[:, field.near] += field.of(part, flat)
            yield part, room[0]

    def _ground(self, places: Floats, length: float, height: float) -> _Ground | None:
        """The term of a ground distance for pixels at ``places``; None if it is 0 for them all."""
        first, last = places.min(axis=0) - _FAR * length, places.max(axis=0) + _FAR * length
        inside = ((self._places >= first) & (self._places <= last)).all(axis=1)
        found = np.flatnonzero(inside)
        if len(found) == 0:
            return None
        near = slice(int(found[0]), int(found[-1]) + 1)
        return _Ground(places, self._places[near], length, height, near)


class _Ground:
    """A Gaussian of the distance on the ground from pixels to the points ``near``.

    It is the product of one along the rows and one along the columns, and pixels share those.
    """

    def __init__(
        self, places: Floats, points: Floats, length: float, height: float, near: slice
    ) -> None:
        self.near = near
        self._falls, self._lines = [], []
        for axis in (0, 1):
            lines, inverse = np.unique(places[:, axis], return_inverse=True)
            away = (lines[:, None] - points[:, axis]) * (np.sqrt(0.5) / length)
            # It ends at 0, point by point: what is too far away need not be computed at all.
            fall = np.exp(-np.minimum(away**2, _FAR**2 / 2)) - np.exp(-(_FAR**2) / 2)
            self._falls.append(fall.astype(np.float32))
            self._lines.append(inverse)
        self._falls[0] *= np.float32(height)

    def of(self, part: slice, room: NDArray[np.float32]) -> NDArray[np.float32]:
        """(n, near) for the pixels ``part``, in ``room`` (2, at least n * near)."""
        shape = (part.stop - part.start, self._falls[0].shape[1])
        parts = [some[: shape[0] * shape[1]].reshape(shape) for some in room]
        for fall, lines, out in zip(self._falls, self._lines, parts, strict=True):
            # "wrap" writes to where it is told to without a copy; no line is out of range.
            np.take(fall, lines[part], axis=0, out=out, mode="wrap")
        parts[0] *= parts[1]
        return np.asarray(parts[0])


def _terms(features: Floats, lengths: Floats) -> Floats:
    """Rows (n, d + 2) whose products with _factors are 3 times the squared distances."""
    scaled = features * (np.sqrt(3) / lengths)
    squares = (scaled * scaled).sum(axis=1)[:, None]
    return np.concatenate([scaled, squares, np.ones_like(squares)], axis=1)


def _factors(features: Floats, lengths: Floats) -> Floats:
    """Columns (d + 2, m); see _terms."""
    terms = _terms(features, lengths)
    parts = [-2 * terms[:, :-2], terms[:, -1:], terms[:, -2:-1]]
    return np.asarray(np.concatenate(parts, axis=1).T, order="C")


def _matern(squares: NDArray[np.float32], room: NDArray[np.float32]) -> None:
    """Matern 3/2 of 3 times the squared distances, in their place; ``room`` is for the work."""
    # Rounding may leave less than 0; beyond the upper end float32 knows no exponential.
    np.clip(squares, 0, np.float32(80**2), out=squares)
    np.sqrt(squares, out=squares)
    np.exp(squares, out=room)
    squares += 1
    squares /= room


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
        Points(points.features[chosen], points.places[chosen]),
        np.clip(targets[chosen], -_MOST_TARGET, _MOST_TARGET),
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
        self._features = points.features
        away = points.places[:, None] - points.places
        self._near = (away**2).sum(axis=2).astype(np.float32)
        self.priors = _priors(points.features.shape[1])

    def __call__(self, values: Floats) -> tuple[float, Floats]:
        """(value, gradient) at ``values``: the logs of the kernel's values, as in _Priors."""
        targets, near, k = self._targets, self._near, _kernel(values)
        count, bands = targets.shape
        terms, factors = _terms(self._features, k.lengths), _factors(self._features, k.lengths)
        root = terms.astype(np.float32) @ factors.astype(np.float32)
        np.sqrt(np.maximum(root, 0, out=root), out=root)
        np.fill_diagonal(root, 0)
        fall = np.exp(-root)
        matern = (1 + root) * fall
        field = np.exp(near * np.float32(-0.5 / k.field_length**2)) * np.float32(k.field)
        local = np.exp(near * np.float32(-0.5 / k.local_length**2)) * np.float32(k.local)
        signal = np.float32(k.signal)
        covariance = (matern * (signal + local) + field).astype(np.float64)
        covariance[np.diag_indices(count)] += k.noise + _JITTER
        factor, failed = linalg.lapack.dpotrf(covariance.T, lower=1, overwrite_a=1)
        if failed:
            return 1e10, np.zeros_like(values)
        value = bands * float(np.log(np.diag(factor)).sum())
        solved = linalg.lapack.dpotrs(factor, targets, lower=1)[0]
        value += 0.5 * float((targets * solved).sum())
        half = linalg.lapack.dpotri(factor, lower=1, overwrite_c=1)[0].astype(np.float32)
        inverse = np.tril(half) + np.tril(half, -1).T
        some = solved.astype(np.float32)
        slope = 0.5 * (bands * inverse - some @ some.T)  # of the value by the covariance

        # By the chain rule: the slope times that of the covariance by the log of each value. With
        # r² = 3 sum_i (d_i / length_i)², that of Matern's (1 + r) exp(-r) is
        # 3 (d_i / length_i)² exp(-r): r cancels, and no pair of like pixels divides by 0.
        gradient = np.empty_like(values)
        by_distance = slope * fall
        by_distance *= signal + local
        # Sums of squared differences of each feature, by way of products: over all
        # pairs (a - b)² sums to twice the sum of a² - a b, which needs no table of differences.
        scaled = (self._features / k.lengths).astype(np.float32)
        total = by_distance.sum(axis=1, dtype=np.float64)
        squares = total @ scaled.astype(np.float64) ** 2
        products = (scaled * (by_distance @ scaled)).sum(axis=0, dtype=np.float64)
        gradient[:-6] = 6 * (squares - products)
        slope_field, slope_local = slope * field, slope * matern * local
        gradient[-6:] = (
            _sum(slope * matern) * k.signal,
            _sum(slope_field),
            _sum(slope_field * near) / k.field_length**2,
            _sum(slope_local),
            _sum(slope_local * near) / k.local_length**2,
            float(np.trace(slope)) * k.noise,
        )
        away = values - self.priors.mean
        value += bands * 0.5 * float((self.priors.precision * away**2).sum())
        gradient += bands * self.priors.precision * away
        return value / count, gradient / count


def _sum(table: NDArray[np.float32]) -> float:
    return float(table.sum(dtype=np.float64))


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
        self._known = _Known(kernel, points)
        self._weights = kernel.signal * weights

    @classmethod
    def fit(cls, kernel: Kernel, points: Points, targets: Floats) -> GaussianProcess:
        """Condition on ``targets`` (n, bands) at ``points``.

        Points that the others speak against are taken to be noisier, and all is solved once more.
        """
        with one_blas_thread():
            covariance = kernel.between(points, points).astype(np.float64)
            noise = np.full(len(targets), kernel.noise)
            weights = _solved(covariance, noise, targets)
            doubt = _doubt(weights)
            if (doubt > 1).any():
                weights = _solved(covariance, noise * doubt, targets)
            return cls(kernel, points, weights)

    @classmethod
    def fit_few(
        cls, kernel: Kernel, points: Points, targets: Floats, count: int
    ) -> GaussianProcess:
        """The same, resting on ``count`` of the points, by which a prediction costs: their weights
        are those under which all ``targets`` are most likely (a subset of regressors; Quiñonero-
        Candela and Rasmussen 2005)."""
        if len(targets) <= count:
            return cls.fit(kernel, points, targets)
        few = np.linspace(0, len(targets) - 1, count).round().astype(np.intp)
        known = Points(points.features[few], points.places[few])
        with one_blas_thread():
            seen = kernel.between(points, known).astype(np.float64)
            prior = seen[few].copy()
            prior[np.diag_indices(count)] += _FEW_JITTER * (kernel.signal + kernel.local)
            noise = np.full(len(targets), kernel.noise)
            weights = _regressed(seen, prior, noise, targets)
            # What is left of a target over its noise is what its weight in a whole process is.
            doubt = _doubt((targets - seen @ weights) / kernel.noise)
            if (doubt > 1).any():
                weights = _regressed(seen, prior, noise * doubt, targets)
            return cls(kernel, known, weights)

    def predict(self, points: Points) -> NDArray[np.float32]:
        """The expected values (n, bands) at ``points``."""
        result = np.empty((len(points.features), self._weights.shape[1]), dtype=np.float32)
        terms = _terms(points.features, self._kernel.lengths)
        room = np.empty((_CHUNK, len(self._weights)))
        for part, rows in self._known.covariances(terms, points.places):
            # In double precision, as products round by a row's place in them.
            np.copyto(room, rows)
            result[part] = (room @ self._weights)[: part.stop - part.start]
        return result


def _solved(covariance: Floats, noise: Floats, targets: Floats) -> Floats:
    noisy = covariance.copy()
    noisy[np.diag_indices(len(targets))] += noise + _JITTER
    return _by_factor(noisy, targets)


def _by_factor(covariance: Floats, targets: Floats) -> Floats:
    # numpy's lets other threads go on meanwhile, scipy's does not.
    factor = np.linalg.cholesky(covariance)
    return np.asarray(linalg.cho_solve((factor, True), targets, check_finite=False))


def _regressed(seen: Floats, prior: Floats, noise: Floats, targets: Floats) -> Floats:
    """Weights (m, bands) of points whose covariances are ``prior`` (m, m), and with those of the
    ``targets`` (n, bands) ``seen`` (n, m)."""
    share = 1 / np.sqrt(noise)[:, None]
    sure = seen * share
    return _by_factor(sure.T @ sure + prior, sure.T @ (targets * share))


def _doubt(weights: Floats) -> Floats:
    """How many times noisier than others each point is, (n), by its ``weights`` (n, bands).

    A weight is how far a point pulls the process away from what the others say, over its noise.
    """
    usual = 1.4826 * np.median(np.abs(weights), axis=0) + 1e-9
    pull = np.abs(weights / (_PULL * usual)).max(axis=1)
    return np.asarray(np.maximum(pull, 1) ** 2)


def spread(line: Line, before: NDArray[np.float32], after: NDArray[np.float32]) -> Floats:
    """Root mean square error of a line per band (bands,), from (bands, n) each."""
    errors = after.astype(np.float64) - line(before)
    return np.asarray(np.maximum(np.sqrt((errors**2).mean(axis=1)), _LEAST_SPREAD))


class GpPart(NamedTuple):
    """A process for a group of bands, with the ``spread`` (bands,) and standard of its pixels."""

    group: BandGroup
    spread: Floats
    standard: Standard
    process: GaussianProcess

    def predict(
        self, table: NDArray[np.float32], places: NDArray[np.floating]
    ) -> NDArray[np.float32]:
        """The expected error of the line (bands, n) from features (d, n) and places (2, n)."""
        rows = np.arange(len(table))[self.group.sees]
        spread = self.spread.astype(np.float32)
        result = np.empty((len(spread), table.shape[1]), dtype=np.float32)

        def predict_block(start: int) -> None:
            # Points are in double precision: those of a whole tile would be most of its memory.
            block = slice(start, start + _BLOCK)
            points = self.standard.points(table[rows, block], places[:, block])
            result[:, block] = (self.process.predict(points) * spread).T

        in_threads(predict_block, range(0, table.shape[1], _BLOCK))
        return result


class GpGenerator:
    """The line plus what Gaussian processes say of its error, one for each group of bands."""

    name = "gp"
    inputs: tuple[str, ...] = SIMPLE_INPUTS
    reads: tuple[str, ...] = SIMPLE_INPUTS
    halo = HALO
    multiple = 1
    pixelwise = True

    def __init__(self, line: Line, parts: Sequence[GpPart]) -> None:
        self._line = line
        self._parts = parts
        self.bytes_per_pixel = BYTES_PER_FEATURE * max(len(p.standard.mean) for p in parts)

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        wanted = patch.usable(self.inputs)
        if where is not None:
            wanted &= where
        simulated = self._line(patch.layers["optical_t1"])
        if wanted.any():
            table, places = wanted_features(patch, wanted), patch.places(wanted)
            for part in self._parts:
                simulated[part.group.gives, wanted] += part.predict(table, places)
        return simulated

    def of_pixels(
        self, table: NDArray[np.float32], before: NDArray[np.float32], places: NDArray[Any]
    ) -> NDArray[np.float32]:
        """What it makes of pixels, (bands, n), from features (features, n), T1 (bands, n) and
        places (2, n)."""
        simulated = self._line(before)
        for part in self._parts:
            simulated[part.group.gives] += part.predict(table, places)
        return simulated
