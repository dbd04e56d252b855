"""Clear pixels that look like cloud, cirrus or cloud shadow: what the mask has missed.

A few missed pixels bend all that is fitted on the clear part of a date, and an adjustment to them
is carried into the hole. Brightness alone tells nothing: roofs, sand and snow are bright. So T2 is
predicted from T1 and SAR, by a line and boosted trees, and what is left is held against two
directions: towards the colour of the masked cloud, and towards less light. What is bright in T1
too is predicted, and leaves nothing.

Strategy: a matched filter in the logarithm of reflectance, where shade shifts all bands alike and
noise is even. Residuals go together (a field that ripens changes in all bands), so the filter
weighs them by their covariance: a shift along what the land does anyway counts little. It counts
less, too, where large residuals are to be expected, which a second ensemble tells. All of it is
robust, or a per cent of cloud would make itself the rule: residuals are clipped, what is found in
a first round takes no part in the second, and the covariance is that of a Student distribution.

Each fold of imagery/holdout.py is judged by what was fitted without it, so no pixel predicts
itself, and what is held out is judged like anything else. The verdict on a pixel depends on what
lies within ``halo`` around it alone: that of a tile is that of the whole image.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...contract.layers import SIMPLE_INPUTS, TARGET
from ...contract.report import SuspectFigures
from ...contract.sentence import joined, say
from ...imagery.holdout import FOLDS
from ...imagery.scene import Scene
from ...imagery.windows import Window, padded
from ...models.boosting import Bins
from ...models.patch import Patch, read_patch
from ...models.trees import HALO
from .chips import ClearPixels, clear_pixels
from .harm import does_harm
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

NONE, CLOUD, THIN, SHADOW = 0, 1, 2, 3
"""Kinds of suspects: like cloud, like thin cloud, like the shadow of one."""
LEAST_PIXELS = 500
"""With fewer clear pixels beside a fold there is no telling what is unusual."""
_MOST_PIXELS = 12_000
_MIXED, _SHADE = 0.3, 0.6
"""The filters are made for so much of cloud, and for so much of the light."""
_TRIM = 3.5
"""Standard deviations along a direction with which a pixel takes no part in the second round."""
_SURE, _BESIDE, _REACH = 5.2, 4.2, 1
"""Standard deviations that make a suspect, and one so near to such a one."""
_SINCE = 1.5
"""What the change since T1 speaks for counts so often: it is what the land does anyway, too."""
_MOSTLY = 0.6
"""With so much of the colour of the cloud a pixel is cloud, with less thin cloud."""
_LEAST_SHARE = 0.15
"""With less it is no suspect: so little cloud does little harm, and may as well be land that
changed, from which something is to be learned."""
_WHITE = 0.5
"""Reflectance of a cloud of which nothing is known."""
_LEAST_CLOUD, _LEAST_BRIGHTER = 50, 0.03
_NOTABLE = 0.005
"""Share of the clear pixels of which the user is warned: on clear dates about as many are found."""
_MOST = 0.2
"""Where more are found, the land has changed and nothing is known to be unusual."""


@dataclass(frozen=True)
class SuspectFinder:
    """Tells which clear pixels of a scene of ``shape`` look like cloud of the ``colour`` (bands).

    ``drift`` (bands, 1): how logarithms changed since T1, in the median. ``inverse`` (bands, bands)
    of the covariance of residuals; ``fits`` by fold. ``apart``: the kinds nothing is learned from.
    """

    shape: tuple[int, int]
    colour: Floats
    drift: Floats
    inverse: Floats
    fits: tuple[Fit, ...]
    apart: tuple[int, ...] = (CLOUD, THIN, SHADOW)

    halo = HALO + _REACH
    reads = (*SIMPLE_INPUTS, TARGET)

    def kinds(self, patch: Patch) -> Kinds:
        """What each clear pixel of a patch looks like, (h, w); right ``halo`` from its edges."""
        clear = patch.clear & patch.usable(self.reads)
        found = np.full(clear.shape, NONE, dtype=np.uint8)
        if not clear.any():
            return found
        kind, height = self._judged(LogPixels.of(patch.leading_bands, clear, self.shape))
        kind[height <= _BESIDE] = NONE
        found[clear] = kind
        sure = np.zeros(clear.shape, dtype=bool)
        sure[clear] = height > _SURE
        found[~ndimage.maximum_filter(sure, 2 * _REACH + 1)] = NONE
        return found

    def without(self, patch: Patch) -> Patch:
        """The patch as if its suspects of the kinds ``apart`` were not clear."""
        return replace(patch, clear=patch.clear & ~np.isin(self.kinds(patch), self.apart))

    def _judged(self, pixels: LogPixels) -> tuple[Kinds, NDArray[np.float32]]:
        """The likeliest kind of each pixel (n), and how many standard deviations speak for it."""
        expected, spread = said(self.fits, pixels)
        bright, dark = self._along(pixels.after, expected)
        # A roof is bright in T1 too, which a fit to few roofs may not tell: T1 has its say.
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

    def at(self, scene: Scene, core: Window) -> Kinds:
        """The kinds of a window of a scene, (h, w)."""
        window = padded(core, self.halo, 1, self.shape)
        return self.kinds(read_patch(scene, window, self.reads))[core.within(window)]


@dataclass(frozen=True)
class Sifted:
    """``clear`` without its suspects, what finds them elsewhere, and what is to be said of them.

    ``finder`` is None where they are taken for clear.
    """

    clear: ClearPixels
    finder: SuspectFinder | None
    figures: SuspectFigures | None
    notes: tuple[str, ...]


def sift(clear: ClearPixels, shape: tuple[int, int], seed: int) -> Sifted:
    """Keep suspects out of the clear pixels of a scene of ``shape``."""
    finder = learn_suspects(clear, shape, seed)
    if finder is None:
        return Sifted(clear, None, None, ())
    kinds = [finder.kinds(chip.patch) for chip in clear]
    found = np.concatenate([k[c.core][c.usable] for k, c in zip(kinds, clear, strict=True)])
    share = float((found != NONE).mean())
    cloud, thin, shadow = (int((found == kind).sum()) for kind in (CLOUD, THIN, SHADOW))
    figures = SuspectFigures(len(found), cloud, thin, shadow, share <= _MOST)
    if share > _MOST:
        return Sifted(clear, None, figures, (_too_many(share),))
    left = _apart(clear, kinds, (CLOUD,))
    doubtful = [np.isin(k[c.core], (THIN, SHADOW)) for k, c in zip(kinds, clear, strict=True)]
    if any(mask.any() for mask in doubtful):
        if does_harm(left, doubtful, seed):
            left = _apart(clear, kinds, finder.apart)
        else:
            finder = replace(finder, apart=(CLOUD,))
    figures = replace(figures, kept_apart=THIN in finder.apart)
    notes = (_found(figures, share),) if share >= _NOTABLE else ()
    return Sifted(left, finder, figures, notes)


def _apart(clear: ClearPixels, kinds: Sequence[Kinds], apart: tuple[int, ...]) -> ClearPixels:
    """The clear pixels without those of the kinds ``apart``; ``kinds`` (h, w) per patch."""
    pairs = zip(clear, kinds, strict=True)
    chips = [chip.apart_from(np.isin(kind, apart)) for chip, kind in pairs]
    judged = clear_pixels(chips)
    return replace(judged, bands=clear.bands, leading=clear.leading, native=clear.native)


def learn_suspects(clear: ClearPixels, shape: tuple[int, int], seed: int) -> SuspectFinder | None:
    """A finder that learned from the chips of a scene of ``shape``; None if they are too few."""
    clear = clear.leading_bands
    pixels = LogPixels.together([LogPixels.of(c.patch, c.wide(c.usable), shape) for c in clear])
    count = len(pixels.fold)
    if count - np.bincount(pixels.fold, minlength=FOLDS).max() < LEAST_PIXELS:
        return None
    chosen = np.zeros(count, dtype=bool)
    chosen[np.random.default_rng(seed).permutation(count)[:_MOST_PIXELS]] = True
    pixels = pixels.where(chosen)
    colour, bins = cloud_colour(clear), Bins.of(pixels.table)
    keep = np.ones(len(pixels.fold), dtype=bool)
    for _ in range(2):
        fits = fit_folds(pixels, keep, bins, seed)
        expected, _ = said(fits, pixels)
        residual = pixels.after - expected
        inverse = inverse_of(covariance(residual))
        keep = np.maximum(*_along(residual, expected, inverse, colour)) < _TRIM
    away = np.sqrt(squared(residual, inverse))
    drift = np.median(pixels.after - pixels.before, axis=1, keepdims=True)
    return SuspectFinder(
        shape, colour, drift, inverse, with_spreads(fits, pixels, away, bins, seed)
    )


def _found(figures: SuspectFigures, share: float) -> str:
    counts = say(
        "{share:.1%} of the clear pixels of optical T2 look like cloud that the mask misses, or "
        "its shadow: of {looked_at} that were looked at {cloud} like cloud, {thin} like thin "
        "cloud and {shadow} like shadow. They stay as they are; the layer of suspects shows "
        "where, and they can be filled too.",
        share=share,
        looked_at=figures.looked_at,
        cloud=figures.cloud,
        thin=figures.thin,
        shadow=figures.shadow,
    )
    learned = (
        say("Nothing is learned from them.")
        if figures.kept_apart
        else say("Those like thin cloud or shadow may be land that changed, and are learned from.")
    )
    return joined(counts, learned)


def _too_many(share: float) -> str:
    return say(
        "{share:.0%} of the clear pixels of optical T2 look like cloud or its shadow. That is too "
        "much for what a mask misses, so they are taken for clear: there may be snow, or the mask "
        "is not that of this image. Check it.",
        share=share,
    )


def cloud_colour(clear: ClearPixels) -> Floats:
    """Median reflectance (bands) of what is masked; white, where it is no brighter than the land
    or there is none."""
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
