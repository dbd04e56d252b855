"""How methods do on clear pixels held out of the date, and which of two does better."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ..contract.reporter import Reporter
from ..imagery.metrics import psnr, scores
from ..models.generator import Generator
from ..models.threads import in_threads
from .candidates import Candidate, predict_core
from .harmonise import CANDIDATES, NO_ADJUSTMENT, Harmoniser
from .leads import Lead, lead_where
from .sample import Chip

PixelT = TypeVar("PixelT", np.float32, np.bool_)

_GAP = 6
"""Rows between chips in a mosaic, more than the radius of SSIM's window."""
_LEAST_GAIN_DB = 0.02
"""An adjustment must gain this much on held-out pixels to be used."""


@dataclass(frozen=True)
class Trial:
    """A candidate on held-out pixels: ``simulated`` (4, h, w) per chip, right on ``folds``.

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


@dataclass(frozen=True)
class Adjustment:
    """The harmoniser that does best on held-out pixels, and what it does there."""

    harmoniser: Harmoniser
    psnr_before: float
    psnr_after: float
    simulated: list[NDArray[np.float32]]


def held_out(chips: list[Chip], folds: list[int]) -> list[NDArray[np.bool_]]:
    """The pixels of each chip that are scored."""
    return [chip.usable & np.isin(chip.fold, folds) for chip in chips]


def try_candidate(
    candidate: Candidate, chips: list[Chip], folds: list[int], reporter: Reporter
) -> Trial:
    """Fit a candidate once for each fold, without it, and score it on all of them."""
    simulated = [np.zeros_like(chip.truth) for chip in chips]

    def try_fold(fold: int) -> Generator:
        hidden = frozenset({fold})
        generator = candidate.fit(hidden)
        for chip, image in zip(chips, simulated, strict=True):
            reporter.check()
            scored = chip.scoring(fold)
            if scored.any():
                image[:, scored] = predict_core(generator, chip, hidden, scored)[:, scored]
        return generator

    generators = dict(zip(folds, in_threads(try_fold, folds), strict=True))
    return Trial(candidate, generators, simulated)


def score(trial: Trial, chips: list[Chip], folds: list[int]) -> dict[str, float]:
    """The scores of a trial on the pixels of ``folds``; see imagery/metrics.py."""
    return scores(
        _mosaic(trial.simulated),
        _mosaic([chip.truth for chip in chips]),
        _mosaic([mask[None] for mask in held_out(chips, folds)])[0],
        _mosaic([chip.before for chip in chips]),
    )


def lead(trial: Trial, other: Trial, chips: list[Chip]) -> Lead:
    """How far ``trial`` leads ``other`` on the folds that both were tried on."""
    masks = held_out(chips, sorted(set(trial.folds) & set(other.folds)))
    truths = [chip.truth for chip in chips]
    return lead_where(trial.simulated, other.simulated, truths, masks)


def try_adjustments(trial: Trial, chips: list[Chip], reporter: Reporter) -> Adjustment:
    """Adjust a candidate to the clear pixels around each held-out block, and keep what helps."""
    adjusted = {h: [np.zeros_like(chip.truth) for chip in chips] for h in CANDIDATES}

    def adjust_part(part: tuple[int, int]) -> None:
        fold, index = part
        reporter.check()
        hidden, chip = frozenset({fold}), chips[index]
        scored, known = chip.scoring(fold), chip.fitting(hidden)
        sources = CANDIDATES[-1].sources(scored, known)  # All candidates see as far.
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
            images[index][:, scored] = fitted[:, scored]

    parts = [(f, i) for f in trial.folds for i, c in enumerate(chips) if c.scoring(f).any()]
    in_threads(adjust_part, parts)
    masks = held_out(chips, trial.folds)
    truth = _pixels([chip.truth for chip in chips], masks)
    gains = {h: psnr(_pixels(images, masks), truth) for h, images in adjusted.items()}
    best = max(gains, key=lambda h: gains[h])
    if gains[best] < gains[NO_ADJUSTMENT] + _LEAST_GAIN_DB:
        best = NO_ADJUSTMENT
    return Adjustment(best, gains[NO_ADJUSTMENT], gains[best], adjusted[best])


def _pixels(
    images: list[NDArray[np.float32]], masks: list[NDArray[np.bool_]]
) -> NDArray[np.float32]:
    return np.concatenate([i[:, m] for i, m in zip(images, masks, strict=True)], axis=1)


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
