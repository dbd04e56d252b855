"""The methods that may fill a date, each able to be fitted with a part of the date held out."""

from __future__ import annotations

from threading import Lock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ...imagery.holdout import FOLDS
from ...models.boosting import Bins, BoostedTrees
from ...models.gaussian_process import (
    MAX_PIXELS,
    GaussianProcess,
    GpGenerator,
    GpPart,
    Kernel,
    Points,
    Standard,
    learn_kernel,
    spread,
)
from ...models.generator import Generator
from ...models.line import CopyGenerator, Line, LineGenerator
from ...models.onnx_generator import OnnxGenerator
from ...models.patch import Patch
from ...models.threads import in_threads
from ...models.trees import BandGroup, TreesGenerator, features
from .chips import NOTHING, Chip, ClearPixels, pooled

_LEAST_FOR_TREES = 60
_NEARLY_ALL, _FAR_BEYOND = 0.995, 4.0
"""No land is told so wrongly by the line as so many times what this share of the clear pixels stays
below: a larger error is that of a wrong pixel that nobody found, and counts as so much."""
_LEAST_FOR_GP = 40


class Candidate(Protocol):
    """A method before it is fitted to a date."""

    @property
    def name(self) -> str:
        """How reports call it."""

    def fit(self, hidden: frozenset[int]) -> Generator:
        """The generator fitted on the clear pixels without the folds ``hidden``; in any thread."""


class CopyCandidate:
    """Nothing to fit."""

    name = "copy"

    def fit(self, hidden: frozenset[int]) -> Generator:
        return CopyGenerator()


class LineCandidate:
    """One straight line per band."""

    name = "linear"

    def __init__(self, clear: ClearPixels) -> None:
        self._clear = clear

    def line(self, hidden: frozenset[int]) -> Line:
        """The line fitted without the folds in ``hidden``."""
        masks = self._clear.fitting(hidden)
        return Line.fit(pooled(self._clear.before, masks), pooled(self._clear.truth, masks))

    def fit(self, hidden: frozenset[int]) -> Generator:
        return LineGenerator(self.line(hidden))


class TreesCandidate:
    """Boosted trees as a correction to the line, averaged over members that each miss a fold."""

    name = "trees"

    def __init__(self, clear: ClearPixels, line: LineCandidate, *, seed: int) -> None:
        self._clear = clear
        self._line = line
        self._seed = seed
        self._features = [features(chip.patch)[:, *chip.core] for chip in clear]
        # All members share the bins, so that a pixel is put into them once.
        table = pooled(self._features, [chip.usable for chip in clear])
        self._groups = [(group, Bins.of(table[group.sees])) for group in clear.groups]
        self._members: dict[frozenset[int], list[BoostedTrees] | None] = {}
        self._lock = Lock()

    @property
    def groups(self) -> list[tuple[BandGroup, Bins]]:
        """The groups of bands, and the bins of what each sees."""
        return self._groups

    def fit(self, hidden: frozenset[int]) -> Generator:
        """The line, with next to no pixels to learn from."""
        sets = [hidden | {fold} for fold in self._clear.folds if fold not in hidden]
        members = self._found(sets if len(sets) > 1 else [hidden])
        found = [member for member in members if member is not None]
        line = self._line.line(hidden)
        if not found:
            return LineGenerator(line)
        groups = [group for group, _ in self._groups]
        return TreesGenerator(line, [*zip(groups, zip(*found, strict=True), strict=True)])

    def _found(self, sets: list[frozenset[int]]) -> list[list[BoostedTrees] | None]:
        """Trees of each group on the error of the line, both fitted without each of ``sets``.

        Kept for the next call; None if too few pixels are left.
        """
        with self._lock:
            new = [hidden for hidden in sets if hidden not in self._members]
            self._members.update(zip(new, in_threads(self._fit_member, new), strict=True))
        return [self._members[hidden] for hidden in sets]

    def _fit_member(self, hidden: frozenset[int]) -> list[BoostedTrees] | None:
        line = self._line.line(hidden)
        masks = self._clear.fitting(hidden)
        known = pooled(self._features, masks)
        if known.shape[1] < _LEAST_FOR_TREES:
            return None
        # Each member draws its own pixels, so that together they have seen more of them.
        seed = (self._seed * 2**FOLDS + sum(2**fold for fold in hidden)) % 2**32
        targets = pooled([chip.truth - line(chip.before) for chip in self._clear], masks)
        targets = bounded(targets)
        return [
            BoostedTrees.fit(known[group.sees], targets[: group.learns], seed, bins=bins)
            for group, bins in self._groups
        ]


def bounded(errors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Errors of the line (bands, n), none far beyond nearly all of its band: a few wrong pixels
    cannot bend what is learned from them."""
    usual = np.quantile(np.abs(errors), _NEARLY_ALL, axis=1, keepdims=True)
    most = (_FAR_BEYOND * usual).astype(np.float32)
    return np.clip(errors, -most, most)


class GpCandidate:
    """A Gaussian process for each group of bands, as a correction to the line.

    The kernel, some 25 numbers, is learned once on clear pixels of all folds; what is conditioned
    on leaves out those that are hidden.
    """

    name = "gp"

    def __init__(self, clear: ClearPixels, line: LineCandidate, *, seed: int) -> None:
        self._line = line
        self._seed = seed
        self._clear = clear
        self._masks = clear.fitting(NOTHING)
        table = pooled([features(chip.patch)[:, *chip.core] for chip in clear], self._masks)
        chosen = np.random.default_rng(seed).permutation(table.shape[1])[:MAX_PIXELS]
        chosen.sort()
        pairs = zip(clear, self._masks, strict=True)
        places = np.concatenate([chip.places(mask) for chip, mask in pairs], axis=1)
        self._seen = []
        for group in clear.groups:
            standard = Standard.of(table[group.sees])
            points = standard.points(table[group.sees][:, chosen], places[:, chosen])
            self._seen.append((group, standard, points))
        self._before = pooled(clear.before, self._masks)[:, chosen]
        self._after = pooled(clear.truth, self._masks)[:, chosen]
        self._chosen = chosen
        self._kernels: list[Kernel] = []
        self._lock = Lock()

    def fit(self, hidden: frozenset[int]) -> Generator:
        """The line, with next to no pixels to learn from."""
        line = self._line.line(hidden)
        known = pooled(self._clear.fitting(hidden), self._masks)[self._chosen]
        if known.sum() < _LEAST_FOR_GP:
            return LineGenerator(line)
        before, after = self._before[:, known], self._after[:, known]
        scale = spread(line, before, after)
        targets = (after - line(before)).T / scale
        parts = []
        for (group, standard, all_points), kernel in zip(self._seen, self.kernels(), strict=True):
            points = Points(all_points.features[known], all_points.places[known])
            process = GaussianProcess.fit(kernel, points, targets[:, group.gives])
            parts.append(GpPart(group, scale[group.gives], standard, process))
        return GpGenerator(line, parts)

    @property
    def standards(self) -> list[Standard]:
        """Of what each group of bands sees."""
        return [standard for _, standard, _ in self._seen]

    def kernels(self) -> list[Kernel]:
        """Of each group of bands; learned by the first who asks."""
        with self._lock:
            if not self._kernels:
                line = self._line.line(NOTHING)
                errors = self._after - line(self._before)
                targets = errors.T / spread(line, self._before, self._after)

                def learn(seen: tuple[BandGroup, Standard, Points]) -> Kernel:
                    return learn_kernel(seen[2], targets[:, : seen[0].learns], self._seed)

                self._kernels = in_threads(learn, self._seen)
            return self._kernels


class ModelCandidate:
    """A trained network; its base line is fitted to the date unless it was trained on it.

    Bands that it does not give are those of ``trees``.
    """

    def __init__(
        self,
        model: OnnxGenerator,
        line: LineCandidate,
        trees: TreesCandidate,
        bands: tuple[str, ...],
        *,
        trained_here: bool,
    ) -> None:
        self.name = model.name
        self.gives = model.gives(bands)
        self._model = model
        self._line = line
        self._trees = trees
        self._all = self.gives == tuple(range(len(bands)))
        self._trained_here = trained_here

    def fit(self, hidden: frozenset[int]) -> Generator:
        model = self._model
        if not self._trained_here:
            model = model.with_line(self._line.line(hidden))
        return model if self._all else PartialGenerator(model, self.gives, self._trees.fit(hidden))


class PartialGenerator:
    """A model that ``gives`` some bands (places from 0), and another generator for the others."""

    pixelwise = False

    def __init__(self, model: OnnxGenerator, gives: tuple[int, ...], others: Generator) -> None:
        both = (model, others)
        self.name = model.name
        self.inputs = tuple(dict.fromkeys(name for g in both for name in g.inputs))
        self.reads = tuple(dict.fromkeys(name for g in both for name in g.reads))
        self.halo = max(g.halo for g in both)
        self.multiple = model.multiple
        self.bytes_per_pixel = max(g.bytes_per_pixel for g in both)
        self._model, self._gives, self._others = model, list(gives), others

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        simulated = self._others.predict(patch, where)
        simulated[self._gives] = self._model.predict(patch, where)
        return simulated


def predict_core(
    generator: Generator, chip: Chip, hidden: frozenset[int], where: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """What a generator makes of the pixels ``where`` of a chip when folds are hidden from it.

    ``where`` is (h, w) of the core, the result (bands, h, w).
    """
    patch = chip.hiding(hidden)
    wanted = np.zeros(patch.shape, dtype=bool)
    wanted[chip.core] = where
    return generator.predict(patch, wanted)[:, *chip.core]
