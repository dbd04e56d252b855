"""What is done to a simulation after the methods: adjusted to its surroundings, sharpened.

What is under a cloud must meet the clear pixels around it. How strongly to adjust is tried on
held-out blocks, which are simulated as if they were cloudy; the strength that helps most there is
used, or none. Where the clear pixels beside the clouds look hazy, nothing is adjusted to them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...contract.report import AdjustmentFigures, DetailFigures
from ...contract.reporter import Reporter
from ...imagery.scores.metrics import psnr
from ...models.generator import Generator
from ...models.threads import in_threads
from ..fitting.candidates import predict_core
from ..fitting.chips import NOTHING, ClearPixels, pooled
from ..fitting.trials import Trial
from .detail import NO_MATCH, Match, match_detail
from .fringe import beyond_fringe
from .harmonise import CANDIDATES, Harmoniser, edges_of

_NEARLY_ALL = 0.99
_LEAST_GAIN_DB = 0.02
"""An adjustment must gain this much on held-out pixels to be used."""


@dataclass(frozen=True)
class Finish:
    """A method fitted on all clear pixels, and what is done to its tiles.

    ``simulated`` (bands, h, w) per chip: held-out pixels as they come out, but for detail.
    """

    generator: Generator
    harmoniser: Harmoniser
    match: Match
    adjustment: AdjustmentFigures
    simulated: list[NDArray[np.float32]]
    notes: tuple[str, ...]

    @property
    def detail(self) -> DetailFigures:
        """For the report."""
        return DetailFigures(
            self.match.detail.strength,
            self.match.sharpness_before,
            self.match.sharpness_after,
            self.match.psnr_gain,
        )


def finish(trial: Trial, clear: ClearPixels, sharpen: bool, reporter: Reporter) -> Finish:
    """Fit what was chosen on all clear pixels, and settle what is done to it afterwards."""
    adjustment = try_adjustments(trial, clear, reporter)
    generator = trial.candidate.fit(NOTHING)
    harmoniser, notes = beyond_fringe(adjustment.harmoniser, generator, clear)
    match = NO_MATCH
    if sharpen:
        match = match_detail(trial.generators, adjustment.harmoniser, clear, reporter)
    figures = AdjustmentFigures(
        adjustment.harmoniser.strength,
        adjustment.harmoniser.decay,
        harmoniser.margin,
        adjustment.psnr_before,
        adjustment.psnr_after,
    )
    return Finish(generator, harmoniser, match, figures, adjustment.simulated, tuple(notes))


def largest_errors(trial: Trial, clear: ClearPixels) -> tuple[float, ...]:
    """The error (bands) that nearly all held-out pixels stay below: a larger one at the border of a
    cloud is a wrong pixel's, or one of its kind, and is not continued into it."""
    masks = clear.held_out
    errors = np.abs(pooled(trial.simulated, masks) - pooled(clear.truth, masks))
    return tuple(float(most) for most in np.quantile(errors, _NEARLY_ALL, axis=1))


@dataclass(frozen=True)
class Adjustment:
    """The harmoniser that does best on held-out pixels, and what it does there."""

    harmoniser: Harmoniser
    psnr_before: float
    psnr_after: float
    simulated: list[NDArray[np.float32]]


def try_adjustments(trial: Trial, clear: ClearPixels, reporter: Reporter) -> Adjustment:
    """Adjust a candidate to the clear pixels around each held-out block, and keep what helps."""
    clear = clear.on(trial.folds)
    edges = edges_of(clear.bands)
    masks, most = clear.held_out, largest_errors(trial, clear)
    candidates = [replace(harmoniser, edges=edges, most=most) for harmoniser in CANDIDATES]
    nothing = candidates[0]
    adjusted = {harmoniser: clear.blank() for harmoniser in candidates}

    def adjust_part(part: tuple[int, int]) -> None:
        fold, index = part
        reporter.check()
        hidden, chip = frozenset({fold}), clear.chips[index]
        scored, known = chip.scoring(fold), chip.fitting(hidden)
        sources = candidates[-1].sources(scored, known)  # All candidates see as far.
        image = predict_core(trial.generators[fold], chip, hidden, sources)
        image = np.where(scored, trial.simulated[index], image)
        membranes: dict[float, NDArray[np.float32]] = {}
        for harmoniser, images in adjusted.items():
            fitted = image
            if harmoniser.strength != 0:
                # Those of one decay differ in strength alone.
                if harmoniser.decay not in membranes:
                    inputs = image, chip.truth, known, chip.before
                    membranes[harmoniser.decay] = harmoniser.membrane(*inputs)
                membrane = membranes[harmoniser.decay]
                fitted = harmoniser.onto(image, membrane, chip.truth, known)
            images[index][:, scored] = clear.as_filled(chip, fitted, scored)[:, scored]

    parts = [(f, i) for f in clear.folds for i, c in enumerate(clear) if c.scoring(f).any()]
    in_threads(adjust_part, parts)
    bands = clear.deciding
    truth = pooled(clear.truth, masks)[bands]
    gains = {h: psnr(pooled(images, masks)[bands], truth) for h, images in adjusted.items()}
    best = max(gains, key=lambda h: gains[h])
    if gains[best] < gains[nothing] + _LEAST_GAIN_DB:
        best = nothing
    return Adjustment(best, gains[nothing], gains[best], adjusted[best])
