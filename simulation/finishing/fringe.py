"""Tell whether the pixels beside the clouds are as clear as the mask says.

Masks miss the thin edge of a cloud and its shadow. Such pixels look clear, and an adjustment to
them would carry the haze into the cloud: 0.01 of reflectance beside the cloud cost 1 dB under it
(docs/results/seams.md). Held-out blocks cannot show it, since they lie in clear land. But the
error of a simulation shows it, if it is another beside the clouds than a few pixels further off.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...contract.sentence import say
from ...models.generator import Generator
from ..fitting.candidates import predict_core
from ..fitting.chips import NOTHING, ClearPixels
from .harmonise import Harmoniser

WIDEST = 6
"""The widest fringe that is looked for, in pixels."""
_RING = 2
_GAP = 2
_FAR = 6
_BLOCK = 16
_LEAST_PIXELS = 4
_LEAST_BLOCKS = 8
_CLEARLY = 4.0
"""Standard errors; with the next, no false alarm in 66 tests on clean edges of real scenes."""
_NOTABLE = 0.25
"""Of the standard deviation of the error among clear pixels."""


def beyond_fringe(
    harmoniser: Harmoniser, generator: Generator, clear: ClearPixels
) -> tuple[Harmoniser, list[str]]:
    """The harmoniser with a margin as wide as the fringe, and notes on it for the user."""
    width = fringe_width(generator, clear)
    if width == 0:
        return harmoniser, []
    note = say(
        "The clear pixels within {width} pixels of the clouds differ from those further off, as "
        "haze or shadow does that the mask misses. They stay as they are, but nothing is adjusted "
        "to them; growing the mask by {width2} pixels would fill them too.",
        width=width,
        width2=width,
    )
    return replace(harmoniser, margin=width), [note]


def fringe_width(generator: Generator, clear: ClearPixels) -> int:
    """How many pixels beside the clouds look other than clear: 0, 2, 4, or WIDEST.

    Compares the mean error of a generator fitted on the clear pixels in rings of 2 pixels with
    that further off, block by block, so that neighbouring pixels are not counted twice.
    """
    reach = WIDEST + _RING + _GAP + _FAR
    errors, depths = [], []
    for chip in clear:
        away = ndimage.distance_transform_cdt(
            np.pad(chip.patch.clear[chip.core], 1, constant_values=True), "chessboard"
        )[1:-1, 1:-1]
        # Without any cloud in the chip the distance is -1 everywhere.
        depth = np.where(chip.usable & (away > 0) & (away <= reach), away, 0)
        if depth.any():
            image = predict_core(generator, chip, NOTHING, depth > 0)
            errors.append((chip.truth - image)[clear.deciding])
            depths.append(depth)
    width = 0
    while width < WIDEST and _stands_out(errors, depths, width):
        width += _RING
    return width


def _stands_out(
    errors: Sequence[NDArray[np.float32]], depths: Sequence[NDArray[np.int_]], width: int
) -> bool:
    """Whether the ring beyond ``width`` pixels differs clearly and notably, in any band."""
    shifts, spread = [], []
    for error, depth in zip(errors, depths, strict=True):
        near = (depth > width) & (depth <= width + _RING)
        start = width + _RING + _GAP
        far = (depth > start) & (depth <= start + _FAR)
        spread.append(error[:, far])
        for row in range(0, depth.shape[0], _BLOCK):
            for col in range(0, depth.shape[1], _BLOCK):
                block = np.s_[row : row + _BLOCK, col : col + _BLOCK]
                a, b = (error[:, *block][:, ring[block]] for ring in (near, far))
                if min(a.shape[1], b.shape[1]) >= _LEAST_PIXELS:
                    shifts.append(a.mean(axis=1) - b.mean(axis=1))
    if len(shifts) < _LEAST_BLOCKS:
        return False
    shift = np.mean(shifts, axis=0)
    doubt = np.std(shifts, axis=0, ddof=1) / np.sqrt(len(shifts))
    deviation = np.concatenate(spread, axis=1).std(axis=1)
    return bool(((abs(shift) > _CLEARLY * doubt) & (abs(shift) > _NOTABLE * deviation)).any())
