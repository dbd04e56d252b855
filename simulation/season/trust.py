"""How far to trust a date that was filled from a season: expected errors and 90 % intervals.

As for a pair (simulation/trust/expected_error.py), learned on pixels that the method had not seen:
held-out blobs where the date is clear in part, other dates left out where it is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...imagery.holdout import FOLDS
from ...models.boosting import Bins, BoostedTrees, Growth
from ...models.threads import in_threads
from ..trust.expected_error import LEAST_ERROR, Held, distance_to
from .clear import Clear
from .cube import Floats
from .features import Parts
from .season_choice import Chosen, weighed
from .witnesses import Witness

_PIXELS = 6000
_STEPS = 1 << 14
"""Steps in reflectance that values are told in: less than a digital number."""
_GROWTH = Growth(trees=60, depth=4, rate=0.1, ridge=10, relative=True)
"""Relative: a mean error is above 0, and what changes it multiplies it."""


class SeasonErrors:
    """Predicts the expected absolute error (bands, n) from inputs (rows, n).

    ``factors`` (bands): half the width of the 90 % interval, in expected errors.
    """

    def __init__(self, trees: BoostedTrees, factors: tuple[float, ...]) -> None:
        self._trees = trees
        self.factors = factors

    @classmethod
    def fit(
        cls,
        inputs: Floats,
        errors: Floats,
        groups: NDArray[np.integer],
        seed: int,
        counts: NDArray[np.float64] | None = None,
    ) -> tuple[SeasonErrors, Held]:
        """Fit on signed ``errors`` (bands, n), and how that does on each of the ``groups`` (n) by a
        fit without it. ``counts`` (n): how much a pixel counts for the width of intervals."""
        which = np.unique(groups)
        if len(which) == 1:
            groups = np.arange(len(groups)) * 4 // len(groups)
            which = np.unique(groups)
        bins = Bins.of(inputs)
        expected = np.empty_like(errors)

        def without(group: int) -> BoostedTrees:
            apart = groups == group
            rest = np.flatnonzero(~apart)
            rest = np.random.default_rng([seed, group]).permutation(rest)[:_PIXELS]
            known = positive(np.abs(errors[:, rest]))
            trees = BoostedTrees.fit(inputs[:, rest], known, seed + group, _GROWTH, bins)
            expected[:, apart] = positive(trees.predict(inputs[:, apart]))
            return trees

        members = in_threads(without, [int(group) for group in which])
        held = Held(expected, errors, counts)
        return cls(BoostedTrees.averaged(members), held.factors()), held

    def predict(self, inputs: Floats) -> Floats:
        """(bands, n), in reflectance."""
        return positive(self._trees.predict(inputs))


def positive(errors: Floats) -> Floats:
    """Errors that are at least one digital number."""
    return np.maximum(errors, np.float32(LEAST_ERROR))


class Told(NamedTuple):
    """What errors are told by: ``values`` (bands, n), the ``spread`` (bands, n) of those who gave
    them, the features and the ``distance`` (n) to clear pixels."""

    values: Floats
    spread: Floats
    found: Parts
    distance: Floats

    @property
    def inputs(self) -> Floats:
        """(rows, n)."""
        found, values = self.found, self.values
        rows = [values, self.spread, np.abs(values - found.between), np.abs(values - found.line)]
        told = in_steps(np.concatenate(rows))
        return np.concatenate([told, found.gap, found.sar_change, self.distance[None]])


class Lesson(NamedTuple):
    """Pixels that a method had not seen: what it ``told`` (bands, n), the ``truth`` (bands, n),
    what tells of its errors (``inputs``, rows x n), the ``groups`` (n) to be judged apart, and how
    much each counts for the width of intervals, ``counts`` (n), all alike without it."""

    inputs: Floats
    told: Floats
    truth: Floats
    groups: NDArray[np.integer]
    counts: NDArray[np.float64] | None = None

    def errors(self, seed: int) -> tuple[SeasonErrors, Held]:
        """The errors of each band, and how true they are."""
        errors = self.told - self.truth
        return SeasonErrors.fit(self.inputs, errors, self.groups, seed, self.counts)


def in_steps(values: Floats) -> Floats:
    """Reflectance in steps: where it differs by rounding between a tile and the whole, trees are
    not to see it."""
    return np.asarray(np.round(values * _STEPS) / np.float32(_STEPS))


def clear_lesson(clear: Clear, chosen: Chosen, heard: Sequence[Witness]) -> Lesson:
    """What a date that is clear in part teaches of its errors, on held-out pixels and on other
    dates where these were ``heard``: there the clear pixels are as far away as under the cloud."""
    scored = clear.held_out
    distance = np.zeros(clear.truth.shape[1], dtype=np.float32)
    for chip in clear.chips:
        for fold in clear.folds:
            hidden = chip.known & (chip.fold == fold)
            rows = np.flatnonzero(chip.fold[chip.known] == fold) + chip.rows.start
            distance[rows] = distance_to(clear.fitting(chip, fold))[hidden]
    own = Told(chosen.held, chosen.spread, clear.parts, distance)
    inputs, values = [own.inputs[:, scored]], [chosen.held[:, scored]]
    truth = [clear.truth[:, scored]]
    groups = [clear.fold[scored].astype(np.intp)]
    pairs = zip(heard, chosen.shares_apart, strict=True)
    for number, (witness, shares) in enumerate(pairs):
        told, spread = weighed(witness.told, shares)
        inputs.append(Told(told, spread, witness.found, witness.distance).inputs)
        values.append(told)
        truth.append(witness.truth)
        groups.append(np.full(len(witness.distance), FOLDS + number))
    table, told, true = (np.concatenate(parts, axis=1) for parts in (inputs, values, truth))
    return Lesson(table, told, true, np.concatenate(groups))
