"""T2 as T1 and SAR tell it, in logarithms of reflectance, whatever a few pixels look like.

A line per band and boosted trees on what it leaves, fitted once without each fold of
imagery/holdout.py; how far off they are to be expected to be; and the covariance of what is left.
All of it is robust: wrong pixels count for little in the line (Huber's weights), in the trees
(residuals are clipped) and in the covariance (that of a Student distribution).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...contract.layers import BEFORE, TARGET
from ...imagery.holdout import FOLDS, folds
from ...imagery.windows import Window
from ...models.boosting import Bins, BoostedTrees, Growth
from ...models.patch import Patch
from ...models.threads import in_threads
from ...models.trees import features

DARK = 0.02
"""Added to reflectance, so that the noise of dark water is no great change."""
_FLOOR = -0.01
_GROWTH = Growth(trees=40, depth=5, rate=0.15)
_SPREAD_GROWTH = Growth(trees=30, depth=4, rate=0.1, ridge=10, relative=True)
_HUBER, _ROUNDS = 2.0, 8
_CLIP = 3.0
"""Standard deviations that a larger residual counts as in a fit."""
_FREEDOM = 3.0
"""Of the Student distribution: few degrees are heavy tails."""
_LEAST_VARIANCE = 1e-6
"""Of images that are all told by T1 and SAR there is one, too."""

Floats = NDArray[np.float64]
Kinds = NDArray[np.uint8]


@dataclass(frozen=True)
class LogPixels:
    """``table`` features (d, n), logarithms ``before`` and ``after`` (bands, n), ``fold`` (n)."""

    table: NDArray[np.float32]
    before: Floats
    after: Floats
    fold: Kinds

    @classmethod
    def of(cls, patch: Patch, where: NDArray[np.bool_], shape: tuple[int, int]) -> LogPixels:
        """Those ``where`` (h, w) of a patch of a scene of ``shape``."""
        fold = folds(shape, Window(*patch.origin, *patch.shape))
        return cls(
            features(patch)[:, where],
            logarithm(patch.layers[BEFORE][:, where]),
            logarithm(patch.layers[TARGET][:, where]),
            fold[where],
        )

    @classmethod
    def together(cls, parts: Sequence[LogPixels]) -> LogPixels:
        """Those of all ``parts`` in a row."""
        names = [spec.name for spec in fields(cls)]
        return cls(*(np.concatenate([getattr(p, n) for p in parts], axis=-1) for n in names))

    def where(self, mask: NDArray[np.bool_]) -> LogPixels:
        """Those of a mask (n)."""
        return LogPixels(*(getattr(self, spec.name)[..., mask] for spec in fields(self)))


@dataclass(frozen=True)
class _Lines:
    """One line per band, in logarithms: ``slope`` and ``shift`` (bands, 1)."""

    slope: Floats
    shift: Floats

    @classmethod
    def fit(cls, before: Floats, after: Floats) -> _Lines:
        """From (bands, n) to (bands, n), by Huber's weights."""
        weight = np.ones_like(before)
        for _ in range(_ROUNDS):
            total = weight.sum(axis=1, keepdims=True)
            x = (weight * before).sum(axis=1, keepdims=True) / total
            y = (weight * after).sum(axis=1, keepdims=True) / total
            spread = (weight * (before - x) ** 2).sum(axis=1, keepdims=True)
            shared = (weight * (before - x) * (after - y)).sum(axis=1, keepdims=True)
            slope = shared / np.maximum(spread, 1e-9)
            found = cls(slope, y - slope * x)
            error = after - found(before)
            weight = 1 / np.maximum(1, np.abs(error) / (_HUBER * _deviation(error)))
        return found

    def __call__(self, before: Floats) -> Floats:
        return np.asarray(self.slope * before + self.shift)


@dataclass(frozen=True)
class Fit:
    """What was fitted without one fold: to T2, and to how far off that is (None: as usual)."""

    line: _Lines
    trees: BoostedTrees
    spread: BoostedTrees | None = None

    def expected(self, pixels: LogPixels) -> Floats:
        """Logarithms of T2 (bands, n)."""
        return np.asarray(self.line(pixels.before) + self.trees.predict(pixels.table))

    def wide(self, pixels: LogPixels) -> Floats:
        """How many times larger than usual a residual is to be expected, (n)."""
        if self.spread is None:
            return np.ones(len(pixels.fold))
        return np.asarray(self.spread.predict(pixels.table)[0], dtype=np.float64)


def fit_folds(pixels: LogPixels, keep: NDArray[np.bool_], bins: Bins, seed: int) -> tuple[Fit, ...]:
    """Fitted to the pixels to ``keep`` (n), without each fold."""

    def fit(fold: int) -> Fit:
        known = pixels.where(keep & (pixels.fold != fold))
        line = _Lines.fit(known.before, known.after)
        error = known.after - line(known.before)
        most = _CLIP * _deviation(error)
        targets = np.clip(error, -most, most).astype(np.float32)
        return Fit(line, BoostedTrees.fit(known.table, targets, seed + fold, _GROWTH, bins))

    return tuple(in_threads(fit, range(FOLDS)))


def with_spreads(
    fits: tuple[Fit, ...], pixels: LogPixels, away: Floats, bins: Bins, seed: int
) -> tuple[Fit, ...]:
    """The same with what says how large ``away`` (n) is to be expected, from (n) pixels."""
    targets = np.clip(away / max(float(np.median(away)), 1e-6), 0.05, _CLIP).astype(np.float32)

    def fit(fold: int) -> Fit:
        known = pixels.fold != fold
        inputs = np.ascontiguousarray(pixels.table[:, known])
        growth = _SPREAD_GROWTH
        spread = BoostedTrees.fit(inputs, targets[None, known], seed + fold, growth, bins)
        return replace(fits[fold], spread=spread)

    return tuple(in_threads(fit, range(FOLDS)))


def said(fits: tuple[Fit, ...], pixels: LogPixels) -> tuple[Floats, Floats]:
    """Expected logarithms of T2 (bands, n) and how wide they scatter (n), each pixel by what was
    fitted without its fold."""
    expected, wide = np.zeros_like(pixels.after), np.ones(len(pixels.fold))
    for fold, fit in enumerate(fits):
        mine = pixels.fold == fold
        if mine.any():
            part = pixels.where(mine)
            expected[:, mine], wide[mine] = fit.expected(part), fit.wide(part)
    return expected, wide


def logarithm(reflectance: NDArray[np.floating[Any]]) -> Floats:
    """Of reflectance, which noise may take below 0."""
    return np.asarray(np.log(np.maximum(reflectance.astype(np.float64), _FLOOR) + DARK))


def _deviation(errors: Floats) -> Floats:
    """Standard deviations (bands, 1) of (bands, n) by the median: outliers do not count."""
    return np.asarray(1.4826 * np.median(np.abs(errors), axis=1, keepdims=True) + 1e-3)


def covariance(errors: Floats) -> Floats:
    """That of (bands, n), of which outliers are no part: Student's, in the scale of a normal one.

    By the weights of Lange, Little and Taylor (1989).
    """
    bands = len(errors)
    least = _LEAST_VARIANCE * np.eye(bands)
    found: Floats = np.diag(_deviation(errors)[:, 0] ** 2)
    for _ in range(_ROUNDS):
        weight = (_FREEDOM + bands) / (_FREEDOM + squared(errors, inverse_of(found)))
        found = (errors * weight) @ errors.T / weight.sum() + least
    # The median of so many squares of normal numbers (Wilson and Hilferty 1931).
    usual = bands * (1 - 2 / (9 * bands)) ** 3
    scale = float(np.median(squared(errors, inverse_of(found)))) / usual
    return np.asarray(found * scale + least)


def squared(errors: Floats, inverse: Floats) -> Floats:
    """Squared Mahalanobis distances (n) of (bands, n)."""
    return np.asarray((errors * (inverse @ errors)).sum(axis=0))


def inverse_of(matrix: Floats) -> Floats:
    """The inverse of a covariance (bands, bands)."""
    return np.asarray(np.linalg.inv(matrix), dtype=np.float64)
