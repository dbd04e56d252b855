"""What was chosen for a date, fitted anew in each region of its raster, if that does no worse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from ...contract.report import RegionFigures
from ...contract.reporter import Reporter
from ...imagery.scene import Scene
from ...models.gaussian_process import GpGenerator
from ...models.generator import Generator
from ...models.line import LineGenerator
from ...models.trees import TreesGenerator
from ..fitting.blend import BlendCandidate, BlendGenerator, Weights
from ..fitting.candidates import Candidate, GpCandidate, LineCandidate, TreesCandidate
from ..fitting.chips import ClearPixels
from ..fitting.choice import Choice
from ..fitting.suspects import SuspectFinder
from ..fitting.trials import Trial, lead, score, try_candidate
from .atlas import Atlas, RegionalGenerator
from .expert import Shared
from .layout import Layout
from .one_fit import OneFit, PixelMethod

_FITTED = (LineCandidate, TreesCandidate, GpCandidate)


class RegionsCandidate(BlendCandidate):
    """Line, trees and Gaussian process of each region, and models as they are for all of it."""

    name = "regions"

    def __init__(self, chosen: BlendCandidate, atlas: Atlas) -> None:
        super().__init__(chosen.members, chosen.weights, chosen.by_fold)
        self.atlas = atlas

    def fit(self, hidden: frozenset[int]) -> Generator:
        """With one fold held out, or none: also of what the weights were settled on."""
        fold = next(iter(hidden)) if hidden else None
        weights = self.weights if fold is None else self.by_fold.get(fold, self.weights)
        fitted = _fitted(self.members)
        others = [k for k in range(len(self.members)) if k not in fitted]
        total = weights[fitted].sum(axis=0)
        models = [self.members[k].fit(hidden) for k in others]
        if not total.any():
            return BlendGenerator(models, weights[others])
        one = one_fit([self.members[k].fit(hidden) for k in fitted], weights[fitted])
        regional = RegionalGenerator(self.atlas, one, fold)
        if not models:
            return regional
        return BlendGenerator([regional, *models], np.stack([total, *weights[others]]))


def one_fit(generators: Sequence[Generator], weights: Weights) -> OneFit:
    """What ``generators``, fitted to all of the raster, make of pixels beside each other."""
    methods: list[PixelMethod] = []
    for generator in generators:
        if not isinstance(generator, LineGenerator | TreesGenerator | GpGenerator):
            raise TypeError(f"{generator.name} is not fitted to the clear pixels")
        methods.append(generator)
    total = weights.sum(axis=0)
    return OneFit(methods, weights / np.where(total > 0, total, 1))


def _fitted(members: Sequence[Candidate]) -> list[int]:
    """The numbers of those that are fitted to the clear pixels of the date."""
    return [k for k, member in enumerate(members) if isinstance(member, _FITTED)]


def by_regions(
    choice: Choice,
    trials: dict[str, Trial],
    clear: ClearPixels,
    suspects: SuspectFinder | None,
    scene: Scene,
    again: Callable[[], Scene],
    seed: int,
    reporter: Reporter,
) -> Choice:
    """The choice made by regions; as it is where the raster is one region, where nothing that was
    chosen is fitted to the date, where too little of each region is clear, and where held-out
    pixels clearly speak against regions.

    ``again`` opens the ``scene`` once more; that serves the regions alone, as long as anything is
    computed.
    """
    layout = Layout.of(scene.grid.shape)
    chosen = _blend_of(choice.trial)
    pairs = zip(chosen.members, chosen.weights, strict=True)
    if layout.count < 2 or not any(isinstance(m, _FITTED) and w.any() for m, w in pairs):
        return choice
    trees, process = trials["trees"].candidate, trials["gp"].candidate
    if not (isinstance(trees, TreesCandidate) and isinstance(process, GpCandidate)):
        raise TypeError("the trials of trees and gp are not those of TreesCandidate, GpCandidate")
    fitted = _fitted(chosen.members)
    tried = [trials[chosen.members[k].name] for k in fitted]
    folds = {
        fold: one_fit(
            [trial.generators[fold] for trial in tried],
            chosen.by_fold.get(fold, chosen.weights)[fitted],
        )
        for fold in choice.trial.folds
    }
    weighty = [k for k in fitted if chosen.weights[k].any()]
    groups = zip(trees.groups, process.standards, process.kernels(), strict=True)
    shared = Shared(
        tuple((group, bins, standard, kernel) for (group, bins), standard, kernel in groups),
        any(isinstance(chosen.members[k], TreesCandidate) for k in weighty),
        any(isinstance(chosen.members[k], GpCandidate) for k in weighty),
        suspects,
        seed,
    )
    candidate = RegionsCandidate(chosen, Atlas(layout, shared, folds, again(), reporter.check))
    trial = try_candidate(candidate, clear.on(choice.trial.folds), reporter)
    scores = {**choice.scores, candidate.name: score(trial, choice.scored)}
    if not candidate.atlas.psnr or lead(choice.trial, trial, clear).clear:
        return replace(choice, scores=scores)
    return replace(choice, trial=trial, scores=scores)


def end_trial(trial: Trial) -> None:
    """Say that nothing will be asked of held-out folds any more."""
    if isinstance(trial.candidate, RegionsCandidate):
        trial.candidate.atlas.end_trial()


def _blend_of(trial: Trial) -> BlendCandidate:
    """What was chosen as a blend, if of one member."""
    candidate = trial.candidate
    if isinstance(candidate, BlendCandidate):
        return candidate
    return BlendCandidate((candidate,), np.ones((1, trial.bands)))


def region_figures(trial: Trial) -> RegionFigures | None:
    """What is to be said of the regions; None if it was not made by regions."""
    candidate = trial.candidate
    if not isinstance(candidate, RegionsCandidate):
        return None
    atlas = candidate.atlas
    found = sorted(atlas.psnr.values())
    cell = atlas.layout.cell((0, 0))
    figures = RegionFigures(atlas.layout.count, len(atlas.asked), len(found), max(cell.shape))
    if not found:
        return figures
    least, median, most = (round(float(x), 2) for x in np.quantile(found, [0, 0.5, 1]))
    return replace(figures, psnr_least=least, psnr_median=median, psnr_most=most)
