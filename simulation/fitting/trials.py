"""How methods do on clear pixels held out of the date, and which of two does better."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ...contract.reporter import Reporter
from ...imagery.holdout import FOLDS
from ...imagery.scores.metrics import psnr, scores
from ...models.generator import Generator
from ...models.threads import in_threads
from .candidates import Candidate, ModelCandidate, predict_core
from .chips import ClearPixels, pooled
from .leads import Lead, lead_where

PixelT = TypeVar("PixelT", np.float32, np.bool_)

_GAP = 6
"""Rows between chips in a mosaic, more than the radius of SSIM's window."""


@dataclass(frozen=True)
class Trial:
    """A candidate on held-out pixels: ``simulated`` (bands, h, w) per chip, right on ``folds``.

    ``generators``: it fitted without each of the folds.
    """

    candidate: Candidate
    generators: dict[int, Generator]
    simulated: list[NDArray[np.float32]]

    @property
    def name(self) -> str:
        """The candidate's name."""
        return self.candidate.name

    @property
    def folds(self) -> list[int]:
        """The folds that it was tried on."""
        return list(self.generators)

    @property
    def gives(self) -> NDArray[np.bool_]:
        """Which bands it simulates itself (bands); in others it stands in for another method."""
        found = np.ones(self.bands, dtype=bool)
        if isinstance(self.candidate, ModelCandidate):
            found[:] = False
            found[list(self.candidate.gives)] = True
        return found

    @property
    def bands(self) -> int:
        """How many bands it simulates."""
        return len(self.simulated[0])


def try_candidate(candidate: Candidate, clear: ClearPixels, reporter: Reporter) -> Trial:
    """Fit a candidate once for each fold, without it, and simulate that fold."""
    simulated = clear.blank()

    def try_fold(fold: int) -> Generator:
        hidden = frozenset({fold})
        generator = candidate.fit(hidden)
        pairs = list(zip(clear, simulated, strict=True))
        # Folds begin with chips of their own, lest one wait for what another has begun to fit.
        first = fold * len(pairs) // FOLDS
        for chip, image in (*pairs[first:], *pairs[:first]):
            reporter.check()
            scored = chip.scoring(fold)
            if scored.any():
                found = predict_core(generator, chip, hidden, scored)
                image[:, scored] = clear.as_filled(chip, found, scored)[:, scored]
        return generator

    generators = dict(zip(clear.folds, in_threads(try_fold, clear.folds), strict=True))
    return Trial(candidate, generators, simulated)


def score(trial: Trial, clear: ClearPixels) -> dict[str, float]:
    """The scores of a trial on the pixels that are held out; see imagery/scores/metrics.py."""
    return scores(
        _mosaic(trial.simulated),
        _mosaic(clear.truth),
        _mosaic([mask[None] for mask in clear.held_out])[0],
        _mosaic(clear.before),
        clear.bands,
    )


def decisive_psnr(trial: Trial, clear: ClearPixels) -> float:
    """PSNR (dB) of the leading bands on the pixels that are held out."""
    masks, bands = clear.held_out, clear.deciding
    return psnr(pooled(trial.simulated, masks)[bands], pooled(clear.truth, masks)[bands])


def lead(trial: Trial, other: Trial, clear: ClearPixels) -> Lead:
    """How far ``trial`` leads ``other`` in the leading bands, on the folds both were tried on."""
    both = clear.on(sorted(set(trial.folds) & set(other.folds)))
    images = (trial.simulated, other.simulated, both.truth)
    ours, theirs, truth = ([image[clear.deciding] for image in some] for some in images)
    return lead_where(ours, theirs, truth, both.held_out)


def _mosaic(images: list[NDArray[PixelT]]) -> NDArray[PixelT]:
    """Images (bands, h, w) below each other with gaps, as one image."""
    width = max(image.shape[2] for image in images)
    height = sum(image.shape[1] + _GAP for image in images)
    result = np.zeros((images[0].shape[0], height, width), dtype=images[0].dtype)
    row = 0
    for image in images:
        result[:, row : row + image.shape[1], : image.shape[2]] = image
        row += image.shape[1] + _GAP
    return result
