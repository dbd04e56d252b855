"""The methods that may fill a date, each able to be fitted with a part of the date held out."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

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

    def fit(self, fold: int | None) -> Generator:
        """The generator fitted on the clear pixels without ``fold`` (on all for None)."""


class CopyCandidate:
    """Nothing to fit."""

    name = "copy"

    def fit(self, fold: int | None) -> Generator:
        """See Candidate."""
        return CopyGenerator()


class LineCandidate:
    """One straight line per band."""

    name = "linear"

    def __init__(self, chips: list[Chip]) -> None:
        self._chips = chips

    def line(self, fold: int | None) -> Line:
        """The line fitted without ``fold``."""
        before = [chip.before[:, chip.fitting(fold)] for chip in self._chips]
        after = [chip.truth[:, chip.fitting(fold)] for chip in self._chips]
        return Line.fit(np.concatenate(before, axis=1), np.concatenate(after, axis=1))

    def fit(self, fold: int | None) -> Generator:
        """See Candidate."""
        return LineGenerator(self.line(fold))


class TreesCandidate:
    """Boosted trees as a correction to the line."""

    name = "trees"

    def __init__(self, chips: list[Chip], line: LineCandidate, seed: int) -> None:
        self._chips = chips
        self._line = line
        self._seed = seed
        self._features = [features(chip.patch)[:, *chip.core] for chip in chips]

    def fit(self, fold: int | None) -> Generator:
        """See Candidate. With next to no pixels to learn from it is the line."""
        line = self._line.line(fold)
        inputs, errors = [], []
        for chip, table in zip(self._chips, self._features, strict=True):
            fitting = chip.fitting(fold)
            inputs.append(table[:, fitting])
            errors.append((chip.truth - line(chip.before))[:, fitting])
        known = np.concatenate(inputs, axis=1)
        if known.shape[1] < _LEAST_FOR_TREES:
            return LineGenerator(line)
        targets = np.concatenate(errors, axis=1)
        return TreesGenerator(line, BoostedTrees.fit(known, targets, self._seed))


class ModelCandidate:
    """A trained network; its base line is fitted to the date unless it was trained on it."""

    def __init__(self, model: OnnxGenerator, line: LineCandidate, *, trained_here: bool) -> None:
        self.name = model.name
        self._model = model
        self._line = line
        self._trained_here = trained_here

    def fit(self, fold: int | None) -> Generator:
        """See Candidate."""
        return self._model if self._trained_here else self._model.with_line(self._line.line(fold))


def predict_core(generator: Generator, chip: Chip, fold: int | None) -> NDArray[np.float32]:
    """What a generator makes of a chip (4, h, w) when ``fold`` is hidden from it."""
    return generator.predict(chip.hiding(fold))[:, *chip.core]
