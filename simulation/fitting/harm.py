"""Whether learning from some of the clear pixels harms what is told of the others.

Land that changed as no other did looks like thin cloud or shadow. Its neighbours of the same kind
change alike, so without it they are told worse; of cloud nothing is learned but errors. So trees
are fitted with the doubtful pixels and without them, and the others have the word, held out.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...models.boosting import BoostedTrees, Growth
from ...models.line import Line
from ...models.threads import in_threads
from ...models.trees import features
from .chips import ClearPixels, pooled, spread
from .leads import Lead, lead_where

_MOST_PIXELS = 4000
_GROWTH = Growth(trees=30, depth=5, rate=0.2)
_MORE = 1.25
"""Standard errors of a lead that speak for harm. Settled on two places: on clear dates the lead of
what was learned without suspects was below 0.9, with missed cloud 1.7 to 2.9 of them."""


def does_harm(clear: ClearPixels, doubtful: Sequence[NDArray[np.bool_]], seed: int) -> bool:
    """Whether what is learned without the ``doubtful`` (h, w per chip) pixels leads on others."""
    found = lead_without(clear, doubtful, seed)
    return bool(found.db > _MORE * found.standard_error)


def lead_without(clear: ClearPixels, doubtful: Sequence[NDArray[np.bool_]], seed: int) -> Lead:
    """How far trees that did not learn from ``doubtful`` lead those that did, on the others."""
    clear = clear.leading_bands
    usable = [chip.usable for chip in clear]
    table = pooled([features(chip.patch)[:, *chip.core] for chip in clear], usable)
    before, after = pooled(clear.before, usable), pooled(clear.truth, usable)
    doubted = pooled(doubtful, usable)
    known = {f: pooled(clear.fitting(frozenset({f})), usable) for f in clear.folds}
    wanted = {f: pooled([chip.scoring(f) for chip in clear], usable) for f in clear.folds}
    simulated = [np.zeros_like(after), np.zeros_like(after)]

    def simulate_fold(part: tuple[int, int]) -> None:
        which, fold = part
        learned = np.flatnonzero(known[fold] & ~(doubted & (which == 0)))
        order = np.random.default_rng(seed).permutation(len(learned))[:_MOST_PIXELS]
        learned, asked = learned[order], wanted[fold]
        line = Line.fit(before[:, learned], after[:, learned])
        errors = after[:, learned] - line(before[:, learned])
        trees = BoostedTrees.fit(table[:, learned], errors, seed, _GROWTH)
        told = line(before[:, asked]) + trees.predict(np.ascontiguousarray(table[:, asked]))
        simulated[which][:, asked] = told

    in_threads(simulate_fold, [(which, fold) for which in (0, 1) for fold in clear.folds])
    without, with_all = (spread(image, usable) for image in simulated)
    others = [m & ~d for m, d in zip(clear.held_out, doubtful, strict=True)]
    return lead_where(without, with_all, clear.truth, others)
