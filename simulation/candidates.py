"""The methods that may fill a date, each able to be fitted with a part of the date held out."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..imagery.holdout import FOLDS
from ..models.generator import Generator
from ..models.line import CopyGenerator, Line, LineGenerator
from ..models.session import OnnxGenerator
from ..models.trees import BoostedTrees, TreesGenerator, features
from .sample import Chip

_LEAST_FOR_TREES = 60


class Candidate(Protocol):
    """A method before it is fitted to a date."""

    @property
    def name(self) -> str:
        """How reports call it."""

    def fit(self, hidden: frozenset[int]) -> Generator:
        """The generator fitted on the clear pixels without the folds in ``hidden``."""


class CopyCandidate:
    """Nothing to fit."""

    name = "copy"

    def fit(self, hidden: frozenset[int]) -> Generator:
        """See Candidate."""
        return CopyGenerator()


class LineCandidate:
    """One straight line per band."""

    name = "linear"

    def __init__(self, chips: list[Chip]) -> None:
        self._chips = chips

    def line(self, hidden: frozenset[int]) -> Line:
        """The line fitted without the folds in ``hidden``."""
        masks = [chip.fitting(hidden) for chip in self._chips]
        before = [chip.before[:, mask] for chip, mask in zip(self._chips, masks, strict=True)]
        after = [chip.truth[:, mask] for chip, mask in zip(self._chips, masks, strict=True)]
        return Line.fit(np.concatenate(before, axis=1), np.concatenate(after, axis=1))

    def fit(self, hidden: frozenset[int]) -> Generator:
        """See Candidate."""
        return LineGenerator(self.line(hidden))


class TreesCandidate:
    """Boosted trees as a correction to the line, averaged over members that each miss a fold.

    ``caution`` is passed on to TreesGenerator.
    """

    name = "trees"

    def __init__(
        self,
        chips: list[Chip],
        line: LineCandidate,
        folds: list[int],
        *,
        caution: float,
        seed: int,
    ) -> None:
        self._chips = chips
        self._line = line
        self._folds = folds
        self._caution = caution
        self._seed = seed
        self._features = [features(chip.patch)[:, *chip.core] for chip in chips]
        self._members: dict[frozenset[int], BoostedTrees | None] = {}

    def fit(self, hidden: frozenset[int]) -> Generator:
        """See Candidate. With next to no pixels to learn from it is the line."""
        sets = [hidden | {fold} for fold in self._folds if fold not in hidden]
        members = [self._member(s) for s in sets] if len(sets) > 1 else [self._member(hidden)]
        found = [member for member in members if member is not None]
        line = self._line.line(hidden)
        return TreesGenerator(line, found, self._caution) if found else LineGenerator(line)

    def _member(self, hidden: frozenset[int]) -> BoostedTrees | None:
        """Trees on the error of the line, both fitted without ``hidden``; kept for the next call.

        None if too few pixels are left.
        """
        if hidden not in self._members:
            self._members[hidden] = self._fit_member(hidden)
        return self._members[hidden]

    def _fit_member(self, hidden: frozenset[int]) -> BoostedTrees | None:
        line = self._line.line(hidden)
        inputs, errors = [], []
        for chip, table in zip(self._chips, self._features, strict=True):
            fitting = chip.fitting(hidden)
            inputs.append(table[:, fitting])
            errors.append((chip.truth - line(chip.before))[:, fitting])
        known = np.concatenate(inputs, axis=1)
        if known.shape[1] < _LEAST_FOR_TREES:
            return None
        # Each member draws its own pixels, so that together they have seen more of them.
        seed = self._seed * 2**FOLDS + sum(2**fold for fold in hidden)
        return BoostedTrees.fit(known, np.concatenate(errors, axis=1), seed % 2**32)


class ModelCandidate:
    """A trained network; its base line is fitted to the date unless it was trained on it."""

    def __init__(self, model: OnnxGenerator, line: LineCandidate, *, trained_here: bool) -> None:
        self.name = model.name
        self._model = model
        self._line = line
        self._trained_here = trained_here

    def fit(self, hidden: frozenset[int]) -> Generator:
        """See Candidate."""
        return self._model if self._trained_here else self._model.with_line(self._line.line(hidden))


def predict_core(
    generator: Generator, chip: Chip, hidden: frozenset[int], where: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """What a generator makes of the pixels ``where`` of a chip when folds are hidden from it.

    ``where`` is (h, w) of the core, the result (4, h, w).
    """
    patch = chip.hiding(hidden)
    wanted = np.zeros(patch.shape, dtype=bool)
    wanted[chip.core] = where
    return generator.predict(patch, wanted)[:, *chip.core]
