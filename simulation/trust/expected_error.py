"""How far to trust a simulated pixel: the absolute error to expect, and a 90 % interval, per band.

Learned on the held-out clear pixels of the date itself: from what a pixel looks like (the features
of the trees), what was simulated, how far that is from T1, how far the nearest clear pixel is and
how unlike the clear pixels the inputs are, boosted trees predict the mean absolute error that the
chosen method had there. One ensemble per fold, fitted without it; the answer is their geometric
mean.

The interval is cross-conformal: on each fold real errors are divided by those that the ensemble
without this fold expects, and the 90 % quantile of the quotients, per band, is the factor from the
expected error to half the width of the interval. Folds are whole blobs with a buffer, so no pixel
is judged by its neighbours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...contract.layers import SIMPLE_INPUTS, TARGET
from ...contract.report import ExpectedErrorFigures, SparsificationFigures
from ...imagery.scores.sparsification import Sparsification, sparsification
from ...models.boosting import Bins, BoostedTrees, Growth
from ...models.domain import Domain
from ...models.patch import Patch
from ...models.threads import in_threads
from ...models.trees import HALO, BandGroup, features, wanted_features
from ..fitting.chips import ClearPixels
from .out_of_domain import DateDomain

LEAST_ERROR = 1e-4
"""No pixel is promised to be better than one digital number."""
COVERAGE = 0.9
"""Share of the true values that the interval is to hold."""
REACH = 16
"""Distances to clear pixels are told up to this many pixels; beyond, held-out blocks teach none."""
_MOST_PIXELS = 6000
_GROWTH = Growth(trees=60, depth=4, rate=0.1, ridge=10, relative=True)
"""Relative: a mean error is above 0, and what changes it multiplies it."""


@dataclass(frozen=True)
class Held:
    """What the error model is judged by: held-out clear pixels, each seen by models without it.

    ``expected`` and ``error`` (signed) are (bands, n) in reflectance. ``counts`` (n): how much each
    counts for the intervals, all alike without it.
    """

    expected: NDArray[np.float32]
    error: NDArray[np.float32]
    counts: NDArray[np.float64] | None = None

    def factors(self) -> tuple[float, ...]:
        """From expected error to half the width of the interval, per band."""
        quotients = np.abs(self.error) / self.expected
        if self.counts is not None:
            counts = self.counts
            return tuple(_quantile(row, counts) for row in quotients)
        return tuple(float(x) for x in np.quantile(quotients, COVERAGE, axis=1))

    def sparsification(self) -> Sparsification:
        """How well expected errors rank the pixels."""
        return sparsification(self.error, self.expected)


def _quantile(values: NDArray[np.float32], counts: NDArray[np.float64]) -> float:
    """The least of the ``values`` (n) that COVERAGE of all, by their ``counts`` (n), reach."""
    order = np.argsort(values, kind="stable")
    total = np.cumsum(counts[order])
    return float(values[order][np.searchsorted(total, COVERAGE * total[-1])])


def error_figures(held: Held, factors: Mapping[str, float]) -> ExpectedErrorFigures:
    """What a report says of expected errors, with the ``factors`` of each band."""
    expected, real = float(held.expected.mean()), float(np.abs(held.error).mean())
    return ExpectedErrorFigures(
        COVERAGE,
        {band: round(factor, 3) for band, factor in factors.items()},
        round(expected / max(real, 1e-9), 3),
        SparsificationFigures(**held.sparsification().record()),
    )


class ErrorModel:
    """Predicts the expected absolute error of simulated pixels.

    ``factors`` (4): half the width of the 90 % interval, in expected errors, per band.
    """

    halo = max(HALO, Domain.halo, REACH)
    reads: tuple[str, ...] = (*SIMPLE_INPUTS, TARGET)

    def __init__(
        self, parts: list[tuple[BandGroup, list[BoostedTrees]]], domain: Domain, held: Held
    ) -> None:
        self._parts = [(group, BoostedTrees.averaged(members)) for group, members in parts]
        self._domain = domain
        self.held = held
        self.factors = held.factors()

    @classmethod
    def fit(
        cls,
        clear: ClearPixels,
        simulated: list[NDArray[np.float32]],
        domain: DateDomain,
        seed: int,
    ) -> ErrorModel:
        """Fit on ``simulated`` (bands, h, w) per chip, right where pixels were held out.

        With a single fold its pixels are split into four bands of rows in place of folds.
        """
        pixels, errors, folds = _held_out_pixels(clear, simulated, domain)
        expected = np.empty_like(errors)
        parts = []
        for bands in clear.groups:
            inputs = pixels.inputs(bands)
            bins = Bins.of(inputs)

            def fit_without(
                fold: int,
                inputs: NDArray[np.float32] = inputs,
                bins: Bins = bins,
                bands: BandGroup = bands,
            ) -> BoostedTrees:
                apart = folds == fold
                rest = ~apart if (~apart).any() else apart
                known = np.abs(errors[: bands.learns, rest])
                member = _fit(inputs[:, rest], known, seed + fold, bins)
                told = member.predict(inputs[:, apart])[bands.gives]
                expected[bands.gives, apart] = _positive(told)
                return member

            parts.append((bands, in_threads(fit_without, np.unique(folds).tolist())))
        return cls(parts, domain.domain, Held(expected, errors))

    def predict(
        self, patch: Patch, simulated: NDArray[np.float32], wanted: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Expected |error| (bands, n), as reflectance, of the ``wanted`` (h, w) of a patch."""
        pixels = _Pixels(
            wanted_features(patch, wanted),
            simulated[:, wanted],
            patch.layers["optical_t1"][:, wanted],
            distance_to(patch.clear & patch.usable(SIMPLE_INPUTS))[wanted],
            self._domain.measure(patch, wanted),
        )
        found = [trees.predict(pixels.inputs(bands))[bands.gives] for bands, trees in self._parts]
        return _positive(np.concatenate(found))


class _Pixels(NamedTuple):
    """What is known of n pixels: ``table`` features (features, n), ``simulated`` and ``before``
    (bands, n), ``distance`` to clear pixels and how ``unlike`` them (n)."""

    table: NDArray[np.float32]
    simulated: NDArray[np.float32]
    before: NDArray[np.float32]
    distance: NDArray[np.float32]
    unlike: NDArray[np.float32]

    def inputs(self, bands: BandGroup) -> NDArray[np.float32]:
        """What the errors of a group of bands are learned from, (inputs, n)."""
        simulated, before = self.simulated[: bands.learns], self.before[: bands.learns]
        parts = [self.table[bands.sees], simulated, np.abs(simulated - before)]
        return np.concatenate([*parts, self.distance[None], self.unlike[None]]).astype(np.float32)


def distance_to(known: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Distance in pixels to the nearest ``known`` (h, w) pixel, at most REACH."""
    if not known.any():
        return np.full(known.shape, REACH, dtype=np.float32)
    distance = ndimage.distance_transform_edt(~known)
    return np.asarray(np.minimum(distance, REACH), dtype=np.float32)


def _held_out_pixels(
    clear: ClearPixels, simulated: list[NDArray[np.float32]], domain: DateDomain
) -> tuple[_Pixels, NDArray[np.float32], NDArray[np.int64]]:
    """The held-out pixels, their signed errors (bands, n) and the fold of each (n)."""
    found, errors, groups = [], [], []
    for chip, image, unlike in zip(clear, simulated, domain.distances, strict=True):
        table = features(chip.patch)[:, *chip.core]
        for fold in clear.folds:
            scored = chip.scoring(fold)
            if not scored.any():
                continue
            known = chip.hiding(frozenset({fold})).clear & chip.patch.usable(SIMPLE_INPUTS)
            distance = distance_to(known)[chip.core]
            found.append(
                _Pixels(
                    table[:, scored],
                    image[:, scored],
                    chip.before[:, scored],
                    distance[scored],
                    unlike[scored],
                )
            )
            errors.append((image - chip.truth)[:, scored])
            rows = np.nonzero(scored)[0]
            groups.append(
                np.full(len(rows), fold) if len(clear.folds) > 1 else rows * 4 // len(scored)
            )
    return (
        _Pixels(*(np.concatenate(parts, axis=-1) for parts in zip(*found, strict=True))),
        np.concatenate(errors, axis=1).astype(np.float32),
        np.concatenate(groups),
    )


def _fit(
    inputs: NDArray[np.float32], errors: NDArray[np.float32], seed: int, bins: Bins
) -> BoostedTrees:
    if inputs.shape[1] > _MOST_PIXELS:
        chosen = np.random.default_rng(seed).choice(inputs.shape[1], _MOST_PIXELS, replace=False)
        inputs, errors = inputs[:, chosen], errors[:, chosen]
    return BoostedTrees.fit(inputs, _positive(errors), seed % 2**32, _GROWTH, bins)


def _positive(errors: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.maximum(errors, np.float32(LEAST_ERROR))
