"""Which method fills a date: the one that does best on clear pixels held out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ..contract.reporter import Reporter
from ..imagery.metrics import psnr, scores
from ..models.generator import Generator
from .candidates import Candidate, predict_core
from .harmonise import CANDIDATES, NO_ADJUSTMENT, Harmoniser
from .sample import Chip

PixelT = TypeVar("PixelT", np.float32, np.bool_)

_GAP = 6
"""Rows between chips in a mosaic, more than the radius of SSIM's window."""
_LEAST_GAIN_DB = 0.02
"""An adjustment must gain this much on held-out pixels to be used."""


@dataclass(frozen=True)
class Trial:
    """A candidate on the held-out pixels: simulated (4, h, w) per chip, and its scores.

    ``generators``: it fitted without each fold.
    """

    candidate: Candidate
    generators: dict[int, Generator]
    simulated: list[NDArray[np.float32]]
    scores: dict[str, float]


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
    generators = {}
    for fold in folds:
        generators[fold] = generator = candidate.fit(fold)
        for chip, image in zip(chips, simulated, strict=True):
            reporter.check()
            scored = chip.scoring(fold)
            if scored.any():
                image[:, scored] = predict_core(generator, chip, fold)[:, scored]
    return Trial(candidate, generators, simulated, _scores(simulated, chips, folds))


def _scores(
    simulated: list[NDArray[np.float32]], chips: list[Chip], folds: list[int]
) -> dict[str, float]:
    return scores(
        _mosaic(simulated),
        _mosaic([chip.truth for chip in chips]),
        _mosaic([mask[None] for mask in held_out(chips, folds)])[0],
        _mosaic([chip.before for chip in chips]),
    )


def try_adjustments(
    trial: Trial, chips: list[Chip], folds: list[int], reporter: Reporter
) -> Adjustment:
    """Adjust a candidate to the clear pixels around each held-out block, and keep what helps."""
    adjusted = {h: [np.zeros_like(chip.truth) for chip in chips] for h in CANDIDATES}
    for fold in folds:
        generator = trial.generators[fold]
        for index, chip in enumerate(chips):
            reporter.check()
            scored = chip.scoring(fold)
            if not scored.any():
                continue
            image = predict_core(generator, chip, fold)
            for harmoniser, images in adjusted.items():
                fitted = harmoniser.adjust(image, chip.truth, chip.fitting(fold))
                images[index][:, scored] = fitted[:, scored]
    masks = held_out(chips, folds)
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
