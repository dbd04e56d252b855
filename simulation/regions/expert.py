"""A line, boosted trees and a Gaussian process fitted on the clear pixels of one region.

What is as good for the whole raster is not learned again: the bins of features, the covariance and
its lengths. The trees see where in the region a pixel lies, too, so that they may tell apart parts
that changed in different ways. One member misses each fold, and judges it: so a region's error is
known without a fit more. What was fitted to all of the raster counts for a part of each region.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...contract.layers import IMAGES, SIMPLE_INPUTS, TARGET
from ...imagery.clouds import grow
from ...imagery.holdout import buffer_pixels, folds
from ...imagery.scene import Scene
from ...imagery.windows import Window, padded
from ...models.boosting import Bins, BoostedTrees, Growth
from ...models.gaussian_process import (
    GaussianProcess,
    GpPart,
    Kernel,
    Standard,
    spread,
)
from ...models.line import Line
from ...models.patch import Patch, read_patch
from ...models.trees import HALO, BandGroup, wanted_features
from ..fitting.candidates import bounded
from ..fitting.suspects import SuspectFinder
from .one_fit import Floats, OneFit

_MOST_PIXELS = 24_000
"""Each set of trees draws its own of these."""
_GP_PIXELS = 1500
LEAST_PIXELS = 300
"""With fewer clear pixels a region has nothing to say, and what was fitted to all of the raster
stands in for it."""

_JUDGED = 1000
"""So many of its pixels tell how good a region is."""
_LEAN = 0.3
"""What the one fit counts in a region; trees and processes share the rest. Weights by a region's
own held-out pixels were worse, as these are few and near to what was learned from."""
_GROWTH = Growth(trees=40, rate=0.2)
"""Fewer trees than for a whole raster, as what was fitted to that stands beside them."""

Trees = tuple[tuple[BandGroup, BoostedTrees], ...]
"""For each group of bands."""


@dataclass(frozen=True)
class Shared:
    """What the regions of a raster have in common.

    ``groups``: of bands, each with its bins, standard and kernel. ``trees`` and ``process``:
    whether they count for anything; else the line stands alone.
    """

    groups: tuple[tuple[BandGroup, Bins, Standard, Kernel], ...]
    trees: bool
    process: bool
    suspects: SuspectFinder | None
    seed: int

    @property
    def weights(self) -> Floats:
        """What the one fit, trees and processes count, (3): they sum to 1. Where neither trees nor
        processes count, the line stands for trees."""
        used = np.array([self.trees or not self.process, self.process])
        return np.array([_LEAN, *(1 - _LEAN) * used / used.sum()], dtype=np.float32)


@dataclass(frozen=True)
class Known:
    """Clear pixels of a region: ``table`` (features, n), ``before`` and ``after`` (bands, n),
    ``places`` (2, n), ``hidden`` (folds, n): which are out of sight when a fold is held out, and
    the ``fold`` of each (n)."""

    table: Floats
    before: Floats
    after: Floats
    places: NDArray[np.float64]
    hidden: NDArray[np.bool_]
    fold: NDArray[np.uint8]

    def where(self, kept: NDArray[np.bool_] | NDArray[np.intp]) -> Known:
        """Some of them, by (n) or by their numbers."""
        return Known(
            self.table[:, kept],
            self.before[:, kept],
            self.after[:, kept],
            self.places[:, kept],
            self.hidden[:, kept],
            self.fold[kept],
        )

    def drawn(self, most: int, seed: int) -> Known:
        """Up to so many of them, drawn at random, in their order."""
        if self.count <= most:
            return self
        drawn = np.random.default_rng(seed).permutation(self.count)[:most]
        return self.where(np.sort(drawn))

    @property
    def count(self) -> int:
        """How many they are."""
        return len(self.fold)


def clear_patch(scene: Scene, window: Window, shared: Shared) -> Patch:
    """A window with as much around it as its features see; ``clear`` are the pixels of the window
    that can be learned from."""
    shape = scene.grid.shape
    wide = padded(window, SuspectFinder.halo if shared.suspects else HALO, 1, shape)
    patch = read_patch(scene, wide, tuple(IMAGES))
    if shared.suspects is not None:
        patch = shared.suspects.without(patch)
    inside = np.zeros(patch.shape, dtype=bool)
    inside[window.within(wide)] = True
    return replace(patch, clear=patch.clear & patch.usable(SIMPLE_INPUTS) & inside)


def known_of(
    patch: Patch, window: Window, shape: tuple[int, int], folds_of_all: int, shared: Shared
) -> Known:
    """Up to _MOST_PIXELS of the clear pixels of a window, drawn at random."""
    rows, cols = np.nonzero(patch.clear)
    rng = np.random.default_rng((shared.seed, window.row, window.col))
    chosen = rng.permutation(len(rows))[:_MOST_PIXELS]
    some = np.zeros(patch.shape, dtype=bool)
    some[rows[chosen], cols[chosen]] = True
    fold = folds(shape, Window(*patch.origin, *patch.shape))
    buffer = buffer_pixels(shape)
    return Known(
        wanted_features(patch, some) if some.any() else np.zeros((0, 0), dtype=np.float32),
        patch.layers["optical_t1"][:, some],
        patch.layers[TARGET][:, some],
        patch.places(some),
        np.stack([grow(fold == k, buffer)[some] for k in range(folds_of_all)]),
        fold[some],
    )


@dataclass(frozen=True)
class Expert:
    """What a region makes of pixels, with one of its folds held out or none.

    ``weights`` (3): what the one fit, trees and processes count.
    """

    window: Window
    line: Line
    trees: Trees
    processes: tuple[GpPart, ...]
    weights: Floats

    def predict(
        self, table: Floats, before: Floats, places: NDArray[np.float64], one: Floats
    ) -> Floats:
        """Reflectance (bands, n) from features (features, n), optical T1 and places on the grid.

        ``one`` (bands, n): what was fitted to all of the raster makes of the pixels.
        """
        lean, of_trees, of_processes = self.weights
        found = lean * one + (1 - lean) * self.line(before)
        if self.trees:
            placed = _placed(table, places, self.window)
            for group, members in self.trees:
                told = members.predict(_seen(placed, group))
                found[group.gives] += of_trees * told[group.gives]
        for part in self.processes:
            found[part.group.gives] += of_processes * part.predict(table, places)
        return np.asarray(found, dtype=np.float32)


@dataclass(frozen=True)
class RegionFit:
    """All that was fitted to a region: an expert for the whole of it (None: nothing is left to
    learn from), and one without each fold.

    ``squared_error`` (bands) on the ``scored`` pixels, each by what has not seen it.
    """

    expert: Expert | None
    without: tuple[Expert | None, ...]
    squared_error: NDArray[np.float64]
    scored: int


def fit_region(
    known: Known,
    window: Window,
    shared: Shared,
    one_fits: Mapping[int, OneFit],
    seed: int,
    *,
    trial: bool,
) -> RegionFit:
    """Fit an expert to the clear pixels of a region; with ``trial`` one without each fold, too.

    ``one_fits``: what was fitted to all of the raster without each fold that can be judged.
    """
    all_folds = range(len(known.hidden))
    bands = len(known.before)
    nothing = RegionFit(None, (None,) * len(all_folds), np.zeros(bands), 0)
    if known.count < LEAST_PIXELS:
        return nothing
    points = known.drawn(_GP_PIXELS, shared.seed)
    parts = [_without(known, points, window, fold, shared, seed) for fold in all_folds]
    found = [part for part in parts if part is not None]
    if not found:
        return nothing
    squares, scored = np.zeros(bands), 0
    judges = known.drawn(_JUDGED, shared.seed)
    for fold, one in one_fits.items():
        held, part = judges.where(judges.fold == fold), parts[fold]
        if part is not None and held.count:
            seen = held.table, held.before, held.places
            told = part.predict(*seen, one.of_pixels(*seen))
            squares += ((told - held.after).astype(np.float64) ** 2).sum(axis=1)
            scored += held.count
    line = Line.fit(known.before, known.after)
    trees = _averaged([part.trees for part in found])
    expert = Expert(window, line, trees, _processes(points, line, shared), shared.weights)
    without = tuple(parts) if trial else nothing.without
    return RegionFit(expert, without, squares / max(1, scored), scored)


def _averaged(members: Sequence[Trees]) -> Trees:
    """One set of trees for each group of bands, of those that members have."""
    return tuple(
        (same[0][0], BoostedTrees.averaged([trees for _, trees in same]))
        for same in zip(*members, strict=True)
    )


def _without(
    known: Known, points: Known, window: Window, fold: int, shared: Shared, seed: int
) -> Expert | None:
    """An expert that has not seen a fold; None if next to nothing else is left to learn from.

    ``points``: those of the ``known`` pixels that processes rest on.
    """
    rest = known.where(~known.hidden[fold])
    if rest.count < LEAST_PIXELS // 3:
        return None
    line = Line.fit(rest.before, rest.after)
    trees: Trees = ()
    if shared.trees:
        targets = bounded(rest.after - line(rest.before))
        placed = _placed(rest.table, rest.places, window)
        trees = tuple(
            (group, _grown(placed, targets, group, bins, seed + fold))
            for group, bins, _, _ in shared.groups
        )
    seen = points.where(~points.hidden[fold])
    return Expert(window, line, trees, _processes(seen, line, shared), shared.weights)


def _grown(
    placed: Floats, targets: Floats, group: BandGroup, bins: Bins, seed: int
) -> BoostedTrees:
    seen = _seen(placed, group)
    return BoostedTrees.fit(seen, targets[: group.learns], seed, _GROWTH, _with_places(bins))


def _processes(some: Known, line: Line, shared: Shared) -> tuple[GpPart, ...]:
    """A process on ``some`` pixels for each group of bands; none where they count for nothing."""
    if not shared.process or not some.count:
        return ()
    scale = spread(line, some.before, some.after)
    targets = ((some.after - line(some.before)).T / scale).astype(np.float64)
    parts = []
    for group, _, standard, kernel in shared.groups:
        points = standard.points(some.table[group.sees], some.places)
        process = GaussianProcess.fit(kernel, points, targets[:, group.gives])
        parts.append(GpPart(group, scale[group.gives], standard, process))
    return tuple(parts)


def _placed(table: Floats, places: NDArray[np.floating[Any]], window: Window) -> Floats:
    """Features with two rows more: where in the region the pixels lie, from 0 to 1."""
    first = np.array([[window.row], [window.col]])
    size = np.array([[window.height], [window.width]])
    return np.concatenate([table, ((places - first) / size).astype(np.float32)])


def _seen(placed: Floats, group: BandGroup) -> Floats:
    if isinstance(group.sees, list):
        return placed[[*group.sees, -2, -1]]
    return placed


def _with_places(bins: Bins) -> Bins:
    """Bins of features and, of one width each, of the two rows of places."""
    evenly = np.stack([np.linspace(0, 1, 4 * len(bins.bins), dtype=np.float32)] * 2)
    more = Bins.of(evenly)
    parts: Sequence[tuple[Any, Any]] = (
        (bins.first, more.first),
        (bins.last, more.last),
        (bins.bins, more.bins),
    )
    return Bins(*(np.concatenate(pair) for pair in parts))
