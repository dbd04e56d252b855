"""How far one method leads another on held-out clear pixels, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...contract.report import LeadFigures

Images = Sequence[NDArray[np.floating[Any]]]
Masks = Sequence[NDArray[np.bool_]]

_BLOCK = 16
"""Edge in pixels of the blocks that leads are summed over: about that of a field."""
_LEAST_BLOCKS = 16
"""Fewer blocks do not tell how much they scatter."""


@dataclass(frozen=True)
class Lead:
    """How far one method leads another: ``db`` of PSNR, its standard error, over ``blocks``."""

    db: float
    standard_error: float
    blocks: int

    @property
    def clear(self) -> bool:
        """Whether it is more than chance: over twice its standard error, on enough blocks."""
        return self.blocks >= _LEAST_BLOCKS and self.db > 2 * self.standard_error

    def figures(self) -> LeadFigures:
        """For the report; without a standard error where there are too few blocks for one."""
        known = bool(np.isfinite(self.standard_error))
        error = round(self.standard_error, 3) if known else None
        return LeadFigures(round(self.db, 3), error, self.blocks)


def lead_where(ours: Images, theirs: Images, truths: Images, masks: Masks) -> Lead:
    """How far ``ours`` leads ``theirs``, images (bands, h, w), on the ``masks`` (h, w).

    The lead is a sum over square blocks, and its error is what the sum would scatter by if other
    blocks had been clear: neighbouring pixels err alike, so blocks are counted and not pixels.
    """
    sums = [
        (_block_sums((a - truth) ** 2 * mask), _block_sums((b - truth) ** 2 * mask))
        for a, b, truth, mask in zip(ours, theirs, truths, masks, strict=True)
    ]
    mine, base = (np.concatenate(parts, axis=1) for parts in zip(*sums, strict=True))
    # PSNR is a mean of logarithms: to first order each block adds its share of the error saved.
    total = np.maximum((mine.sum(axis=1) + base.sum(axis=1)) / 2, 1e-12)
    shares = 10 / np.log(10) * ((base - mine) / total[:, None]).mean(axis=0)
    shares = shares[base.sum(axis=0) > 0]
    if len(shares) < 2:
        return Lead(0.0, np.inf, len(shares))
    error = float(np.sqrt(len(shares)) * shares.std(ddof=1))
    return Lead(float(shares.sum()), error, len(shares))


def _block_sums(errors: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """Sums of (bands, h, w) over blocks of _BLOCK x _BLOCK pixels, (bands, blocks)."""
    rows = np.add.reduceat(errors, range(0, errors.shape[1], _BLOCK), axis=1, dtype=np.float64)
    sums = np.add.reduceat(rows, range(0, errors.shape[2], _BLOCK), axis=2)
    return np.asarray(sums.reshape(len(errors), -1))
