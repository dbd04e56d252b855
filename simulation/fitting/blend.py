"""Blend methods that err differently: a convex sum per band, fitted on held-out clear pixels."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...models.generator import Generator
from ...models.patch import Patch
from .candidates import Candidate
from .chips import ClearPixels, pooled
from .trials import Trial

RIDGE = 1.0
"""What is added to each member's mean squared error before weighing, as a share of it.

It draws the weights to those of members that err independently, one over their squared errors.
Held-out clear pixels are not the pixels under the cloud: without it the weights follow every
accident of the few blocks there are. See docs/results/ablations.md.
"""

Weights = NDArray[np.float64]


class BlendGenerator:
    """A weighted sum of generators; ``weights`` (generators, bands) sum to 1 in each band."""

    name = "blend"

    def __init__(self, generators: Sequence[Generator], weights: Weights) -> None:
        used = [index for index in range(len(generators)) if weights[index].any()]
        self._generators = [generators[index] for index in used]
        self._weights = weights[used].astype(np.float32)
        self.inputs = _union(g.inputs for g in self._generators)
        self.reads = _union(g.reads for g in self._generators)
        self.halo = max(g.halo for g in self._generators)
        self.bytes_per_pixel = max(g.bytes_per_pixel for g in self._generators)
        self.multiple = int(np.lcm.reduce([g.multiple for g in self._generators]))
        self.pixelwise = all(g.pixelwise for g in self._generators)

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        parts = zip(self._generators, self._weights, strict=True)
        return np.asarray(
            sum(weights[:, None, None] * g.predict(patch, where) for g, weights in parts)
        )


class BlendCandidate:
    """Candidates with their weights (candidates, bands).

    ``by_fold``: the weights that were settled without each fold, where they are not these.
    """

    name = "blend"

    def __init__(
        self,
        members: Sequence[Candidate],
        weights: Weights,
        by_fold: Mapping[int, Weights] | None = None,
    ) -> None:
        self.members = tuple(members)
        self.weights = weights
        self.by_fold = by_fold or {}

    def fit(self, hidden: frozenset[int]) -> Generator:
        return BlendGenerator([member.fit(hidden) for member in self.members], self.weights)


def blend(
    trials: Sequence[Trial],
    clear: ClearPixels,
    ridge: float = RIDGE,
    shares: Sequence[float] | None = None,
) -> Trial:
    """The blend of the methods tried, and how it does on held-out pixels.

    What it shows on a fold was blended with weights of the other folds; the weights of the
    candidate are those of all. With ``shares`` nothing is fitted: members weigh as these say. Where
    there is but one fold, what is shown on it was blended with equal weights.
    """
    folds = clear.folds
    gives = np.stack([trial.gives for trial in trials])
    errors = {fold: _errors(trials, clear.on([fold])) for fold in folds}

    def fit(some: Sequence[int]) -> Weights:
        given = shares or ([] if some else [1.0] * len(trials))
        if given:
            column = np.array(given, dtype=np.float64)[:, None]
            if gives.all():
                return np.repeat(column / sum(given), trials[0].bands, axis=1)
            weights = column * gives
            return np.asarray(weights / weights.sum(axis=0))
        told = np.concatenate([errors[fold] for fold in some], axis=2)
        return convex_weights(told, ridge, gives)

    by_fold = {fold: fit([other for other in folds if other != fold]) for fold in folds}
    candidate = BlendCandidate([trial.candidate for trial in trials], fit(folds), by_fold)
    simulated = clear.blank()
    generators: dict[int, Generator] = {}
    for fold, weights in by_fold.items():
        generators[fold] = BlendGenerator([trial.generators[fold] for trial in trials], weights)
        for index, (chip, image) in enumerate(zip(clear, simulated, strict=True)):
            scored = chip.scoring(fold)
            members = np.stack([trial.simulated[index][:, scored] for trial in trials])
            image[:, scored] = np.einsum("mb,mbn->bn", weights, members)
    return Trial(candidate, generators, simulated)


def _errors(trials: Sequence[Trial], clear: ClearPixels) -> NDArray[np.float64]:
    """Errors of each method on the pixels that are held out, (members, bands, n)."""
    masks = clear.held_out
    truth = pooled(clear.truth, masks)
    rows = [pooled(trial.simulated, masks) - truth for trial in trials]
    return np.stack(rows).astype(np.float64)


def convex_weights(
    errors: NDArray[np.float64], ridge: float = RIDGE, gives: NDArray[np.bool_] | None = None
) -> Weights:
    """Weights (members, bands), none below 0 and summing to 1, of least squared error.

    ``errors`` (members, bands, n). Equal weights where there are no pixels. Members weigh nothing
    in bands that they do not give (``gives``: members, bands).
    """
    members, bands, count = errors.shape
    gives = np.ones((members, bands), dtype=bool) if gives is None else gives
    weights = gives / gives.sum(axis=0)
    if count == 0:
        return np.asarray(weights)
    for band in range(bands):
        some = errors[gives[:, band], band]
        products = some @ some.T / count
        if products.any():
            least = _least(products + ridge * np.diag(np.diag(products)))
            weights[gives[:, band], band] = least
    return np.asarray(weights)


def _least(products: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights of least w' P w. Members are few, so every set of them is tried."""
    members = len(products)
    best, least = np.full(members, 1 / members), np.inf
    for size in range(1, members + 1):
        for chosen in itertools.combinations(range(members), size):
            inverse = np.linalg.pinv(products[np.ix_(chosen, chosen)], hermitian=True)
            total = float(inverse.sum())
            some = inverse.sum(axis=1) / total if total > 0 else np.array([-1.0])
            if (some >= 0).all() and 1 / total < least:
                best, least = np.zeros(members), 1 / total
                best[list(chosen)] = some
    return best


def _union(parts: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(itertools.chain.from_iterable(parts)))
