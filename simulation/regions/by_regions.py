"""What was chosen for a date, fitted anew in each region of its raster, if that does no worse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...contract.report import RegionFigures
from ...contract.reporter import Reporter
from ...imagery.scene import Scene
from ...models.generator import Generator
from ..fitting.blend import BlendCandidate, BlendGenerator, Weights
from ..fitting.candidates import Candidate, GpCandidate, LineCandidate, TreesCandidate
from ..fitting.chips import ClearPixels
from ..fitting.choice import Choice
from ..fitting.suspects import SuspectFinder
from ..fitting.trials import Trial, lead, score, try_candidate
from .atlas import Atlas, RegionalGenerator
from .expert import Shared
from .layout import Layout

_FITTED = (LineCandidate, TreesCandidate, GpCandidate)


class RegionsCandidate(BlendCandidate):
    """Line, trees and Gaussian process of each region, and models as they are for all of it."""

    name = "regions"

    def __init__(self, members: Sequence[Candidate], weights: Weights, atlas: Atlas) -> None:
        super().__init__(members, weights)
        self.atlas = atlas

    def fit(self, hidden: frozenset[int]) -> Generator:
        """With one fold held out, or none."""
        fitted = [k for k, member in enumerate(self.members) if isinstance(member, _FITTED)]
        others = [k for k in range(len(self.members)) if k not in fitted]
        weights = self.weights[fitted]
        total = weights.sum(axis=0)
        shares = weights / np.where(total > 0, total, 1)
        rest = BlendGenerator([self.members[k].fit(hidden) for k in fitted], shares)
        fold = next(iter(hidden)) if hidden else None
        regional = RegionalGenerator(self.atlas, rest, fold)
        if not others:
            return regional
        models = [self.members[k].fit(hidden) for k in others]
        return BlendGenerator([regional, *models], np.stack([total, *self.weights[others]]))


def by_regions(
    choice: Choice,
    trials: dict[str, Trial],
    clear: ClearPixels,
    suspects: SuspectFinder | None,
    scene: Scene,
    seed: int,
    reporter: Reporter,
) -> Choice:
    """The choice made by regions; as it is where the raster is one region, where nothing that was
    chosen is fitted to the date, where too little of each region is clear, and where held-out
    pixels clearly speak against regions.

    ``scene`` serves the regions alone, as long as anything is computed.
    """
    layout = Layout.of(scene.grid.shape)
    members, weights = _members_of(choice.trial)
    trees, process = trials["trees"].candidate, trials["gp"].candidate
    fitted = [k for k, m in enumerate(members) if isinstance(m, _FITTED) and weights[k].any()]
    if layout.count < 2 or not fitted:
        return choice
    if not (isinstance(trees, TreesCandidate) and isinstance(process, GpCandidate)):
        raise TypeError("the trials of trees and gp are not those of TreesCandidate, GpCandidate")
    kinds = TreesCandidate, GpCandidate
    pair = np.stack([weights[[isinstance(m, kind) for m in members]].sum(axis=0) for kind in kinds])
    pair /= np.where(pair.any(axis=0), pair.sum(axis=0), 1)
    groups = zip(trees.groups, process.standards, process.kernels(), strict=True)
    shared = Shared(
        tuple((group, bins, standard, kernel) for (group, bins), standard, kernel in groups),
        pair.astype(np.float32),
        suspects,
        seed,
    )
    atlas = Atlas(layout, shared, scene, reporter.check)
    candidate = RegionsCandidate(members, weights, atlas)
    trial = try_candidate(candidate, clear.on(choice.trial.folds), reporter)
    atlas.end_trial()
    scores = {**choice.scores, candidate.name: score(trial, choice.scored)}
    if not atlas.psnr or lead(choice.trial, trial, clear).clear:
        return replace(choice, scores=scores)
    return replace(choice, trial=trial, scores=scores)


def _members_of(trial: Trial) -> tuple[tuple[Candidate, ...], Weights]:
    candidate = trial.candidate
    if isinstance(candidate, BlendCandidate):
        return candidate.members, candidate.weights
    return (candidate,), np.ones((1, trial.bands))


def region_figures(trial: Trial) -> RegionFigures | None:
    """What is to be said of the regions; None if it was not made by regions."""
    candidate = trial.candidate
    if not isinstance(candidate, RegionsCandidate):
        return None
    atlas = candidate.atlas
    found = sorted(atlas.psnr.values())
    cell = atlas.layout.cell((0, 0))
    figures = RegionFigures(atlas.layout.count, atlas.asked, len(found), max(cell.shape))
    if not found:
        return figures
    least, median, most = (round(float(x), 2) for x in np.quantile(found, [0, 0.5, 1]))
    return replace(figures, psnr_least=least, psnr_median=median, psnr_most=most)
