"""How much of each clear pixel of a date looks like cloud, cirrus or cloud shadow.

Brightness alone tells nothing: roofs, sand and snow are bright. So the date is predicted from the
other one and SAR, by a line and boosted trees, and what is left is held against two directions:
towards the colour of the masked cloud, and towards less light. What is bright at both dates is
predicted, and leaves nothing.

Strategy: a matched filter in the logarithm of reflectance, where shade shifts all bands alike and
noise is even. Residuals go together (a field that ripens changes in all bands), so the filter
weighs them by their covariance: a shift along what the land does anyway counts little. It counts
less, too, where large residuals are to be expected, which a second ensemble tells. All of it is
robust, or a per cent of cloud would make itself the rule: residuals are clipped, what is found in
a first round takes no part in the second, and the covariance is that of a Student distribution.

Each fold of imagery/holdout.py is judged by what was fitted without it, so no pixel predicts
itself, and what is held out is judged like anything else.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...contract.layers import TARGET
from ...imagery.holdout import FOLDS
from ...models.boosting import Bins
from ...models.patch import Patch
from .chips import ClearPixels
from .log_residuals import (
    DARK,
    Fit,
    Floats,
    Kinds,
    LogPixels,
    covariance,
    fit_folds,
    inverse_of,
    logarithm,
    said,
    squared,
    with_spreads,
)

CLOUD, THIN, SHADOW = 1, 2, 3
"""Kinds of suspects: like cloud, like thin cloud, like the shadow of one."""
LEAST_PIXELS = 500
"""With fewer clear pixels beside a fold there is no telling what is unusual."""
_MOST_PIXELS = 12_000
_MIXED, _SHADE = 0.3, 0.6
"""The filters are made for so much of cloud, and for so much of the light."""
_TRIM = 3.5
"""Standard deviations along a direction with which a pixel takes no part in the second round."""
_SINCE = 1.5
"""What the change since the other date speaks for counts so often: it is what the land does anyway,
too."""
_MOSTLY = 0.6
"""With so much of the colour of the cloud a pixel is cloud, with less thin cloud."""
_LEAST_SHARE = 0.15
"""With less it is no suspect: so little cloud does little harm, and may as well be land that
changed, from which something is to be learned."""
_WHITE = 0.5
"""Reflectance of a cloud of which nothing is known."""
_LEAST_CLOUD, _LEAST_BRIGHTER = 50, 0.03


@dataclass(frozen=True)
class DateJudge:
    """Judges the clear pixels of the date that is optical T2 of its patches; see ``exchanged``.

    ``shape`` of the scene; ``colour`` (bands) of cloud; ``drift`` (bands, 1): how logarithms
    changed since the other date, in the median; ``inverse`` (bands, bands) of the covariance of
    residuals; ``fits`` by fold.
    """

    shape: tuple[int, int]
    colour: Floats
    drift: Floats
    inverse: Floats
    fits: tuple[Fit, ...]

    def judged(self, patch: Patch, where: NDArray[np.bool_]) -> tuple[Kinds, NDArray[np.float32]]:
        """Of the pixels ``where`` (h, w) the likeliest kind of each (n), and how many standard
        deviations speak for it."""
        pixels = LogPixels.of(patch.leading_bands, where, self.shape)
        expected, spread = said(self.fits, pixels)
        bright, dark = self._along(pixels.after, expected)
        # A roof is bright at the other date too, which a fit to few roofs may not tell.
        bright_since, dark_since = self._along(pixels.after, pixels.before + self.drift)
        bright = np.minimum(bright, _SINCE * bright_since)
        dark = np.minimum(dark, _SINCE * dark_since)
        share = _share(pixels.after, expected, self.colour)
        bright[share < _LEAST_SHARE] = -np.inf
        kind = np.where(share >= _MOSTLY, CLOUD, THIN).astype(np.uint8)
        kind[dark > bright] = SHADOW
        return kind, (np.maximum(bright, dark) / spread).astype(np.float32)

    def _along(self, after: Floats, expected: Floats) -> tuple[Floats, Floats]:
        return _along(after - expected, expected, self.inverse, self.colour)


def learn_judge(
    clear: ClearPixels, shape: tuple[int, int], colour: Floats, seed: int
) -> DateJudge | None:
    """A judge that learned from the chips of a scene of ``shape``; None if they are too few."""
    clear = clear.leading_bands
    pixels = LogPixels.together([LogPixels.of(c.patch, c.wide(c.usable), shape) for c in clear])
    count = len(pixels.fold)
    if count - np.bincount(pixels.fold, minlength=FOLDS).max() < LEAST_PIXELS:
        return None
    chosen = np.zeros(count, dtype=bool)
    chosen[np.random.default_rng(seed).permutation(count)[:_MOST_PIXELS]] = True
    pixels = pixels.where(chosen)
    bins = Bins.of(pixels.table)
    keep = np.ones(len(pixels.fold), dtype=bool)
    for _ in range(2):
        fits = fit_folds(pixels, keep, bins, seed)
        expected, _ = said(fits, pixels)
        residual = pixels.after - expected
        inverse = inverse_of(covariance(residual))
        keep = np.maximum(*_along(residual, expected, inverse, colour)) < _TRIM
    away = np.sqrt(squared(residual, inverse))
    drift = np.median(pixels.after - pixels.before, axis=1, keepdims=True)
    return DateJudge(shape, colour, drift, inverse, with_spreads(fits, pixels, away, bins, seed))


def cloud_colour(clear: ClearPixels) -> Floats:
    """Median reflectance (bands) of what is masked; white, where it is no brighter than the land
    or there is none."""
    clear = clear.leading_bands
    masked = np.concatenate(
        [c.patch.layers[TARGET][:, c.patch.valid[TARGET] & ~c.patch.clear] for c in clear], axis=1
    )
    land = np.concatenate([c.truth[:, c.usable] for c in clear], axis=1)
    white = np.full(len(land), _WHITE)
    if masked.shape[1] < _LEAST_CLOUD:
        return white
    land = np.median(land, axis=1, keepdims=True)
    brighter = masked[:, (masked > land + _LEAST_BRIGHTER).all(axis=0)]
    if brighter.shape[1] < _LEAST_CLOUD:
        return white
    return np.asarray(np.median(brighter, axis=1), dtype=np.float64)


def _along(
    residual: Floats, expected: Floats, inverse: Floats, colour: Floats
) -> tuple[Floats, Floats]:
    """How many standard deviations residuals (bands, n) lie towards cloud, and towards shade."""
    land = np.exp(expected) - DARK
    towards = (
        logarithm((1 - _MIXED) * land + _MIXED * colour[:, None]) - expected,
        logarithm(_SHADE * land) - expected,
    )
    weighed = inverse @ residual
    bright, dark = (
        (step * weighed).sum(axis=0) / np.sqrt(squared(step, inverse) + 1e-12) for step in towards
    )
    return bright, dark


def _share(after: Floats, expected: Floats, colour: Floats) -> Floats:
    """About how much of each pixel (bands, n) is cloud, (n)."""
    land, seen = np.exp(expected) - DARK, np.exp(after) - DARK
    step = colour[:, None] - land
    return np.asarray(((seen - land) * step).sum(axis=0) / ((step**2).sum(axis=0) + 1e-6))
