"""Clear pixels that look like cloud, cirrus or cloud shadow: what the mask has missed.

A few missed pixels bend all that is fitted on the clear part of a date, and an adjustment to them
is carried into the hole. So each clear pixel is judged (date_judge.py): optical T2 by T1, and with
the roles of the dates exchanged T1 by T2, since T1 has no mask at all. What is cloud in one date
looks like shadow in the other; the date that explains more of it has the word.

What is cloud in either date is kept out of what is learned: from it only errors are learned. What
looks like thin cloud or shadow may be land that changed, and is kept out where it does harm, asked
for each date by itself (harm.py): kept out unasked, fields that had dried cost clear fills 0.8 dB.

The verdict on a pixel depends on what lies within ``halo`` around it alone: that of a tile is that
of the whole image. Under the cloud of T2 nothing can be said of T1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...contract.layers import SIMPLE_INPUTS, TARGET
from ...contract.report import SuspectFigures
from ...imagery.scene import Scene
from ...imagery.windows import Window, padded
from ...models.patch import Patch, read_patch
from ...models.threads import in_threads
from ...models.trees import HALO
from .chips import ClearPixels, clear_pixels
from .date_judge import CLOUD, SHADOW, THIN, DateJudge, cloud_colour, learn_judge
from .harm import does_harm
from .log_residuals import Kinds
from .suspect_words import counts_said, too_many, warning_of

NONE = 0
IN_T1 = 3
"""What is added to the kind of a suspect that is one of optical T1."""
DOUBTFUL = (THIN, SHADOW)
"""The kinds that may be land that changed."""
DOUBTFUL_IN_T1 = (THIN + IN_T1, SHADOW + IN_T1)
"""The same in optical T1."""
_COUNTED = {
    "cloud": CLOUD,
    "thin": THIN,
    "shadow": SHADOW,
    "t1_cloud": CLOUD + IN_T1,
    "t1_thin": THIN + IN_T1,
    "t1_shadow": SHADOW + IN_T1,
}
_SURE, _BESIDE, _REACH = 5.2, 4.2, 1
"""Standard deviations that make a suspect, and one so near to such a one."""
_MOST = 0.2
"""Where more are found, the land has changed and nothing is known to be unusual."""


@dataclass(frozen=True)
class SuspectFinder:
    """Tells which clear pixels of a scene look like cloud, by a judge for each date.

    ``before`` judges T1 by T2, ``after`` T2 by T1. ``apart``: the kinds of ``doubts`` that nothing
    is learned from.
    """

    before: DateJudge
    after: DateJudge
    apart: tuple[int, ...] = (CLOUD, *DOUBTFUL, CLOUD + IN_T1, *DOUBTFUL_IN_T1)

    halo = HALO + _REACH
    reads = (*SIMPLE_INPUTS, TARGET)

    def kinds(self, patch: Patch) -> Kinds:
        """What each clear pixel of a patch looks like, (h, w): a kind of date_judge.py, IN_T1 more
        for one of T1; right ``halo`` from its edges."""
        return self.kinds_and_doubts(patch)[0]

    def kinds_and_doubts(self, patch: Patch) -> tuple[Kinds, Kinds]:
        """The kinds, and the doubts: what may be kept ``apart``, (h, w) each.

        A suspect of T2, judged by itself, is a doubt of T2 also where T1 explains more of it,
        unless T1 is cloud there.
        """
        clear = self._judgeable(patch)
        if not clear.any():
            nothing = np.full(clear.shape, NONE, dtype=np.uint8)
            return nothing, nothing
        of_t2, height = self.after.judged(patch, clear)
        of_t1, height_of_t1 = self.before.judged(patch.exchanged, clear)
        kind = np.where(height_of_t1 > height, of_t1 + IN_T1, of_t2).astype(np.uint8)
        kinds = _standing_out(clear, kind, np.maximum(height, height_of_t1))
        alone = _standing_out(clear, of_t2, height)
        settled = (alone == NONE) | ((kinds == CLOUD + IN_T1) & (alone != CLOUD))
        return kinds, np.where(settled, kinds, alone)

    def doubts(self, patch: Patch) -> Kinds:
        """What may be kept ``apart``, (h, w)."""
        return self.kinds_and_doubts(patch)[1]

    def _judgeable(self, patch: Patch) -> NDArray[np.bool_]:
        return np.asarray(patch.clear & patch.usable(self.reads))

    def without(self, patch: Patch) -> Patch:
        """The patch as if what is to be kept ``apart`` were not clear."""
        return replace(patch, clear=patch.clear & ~np.isin(self.doubts(patch), self.apart))

    def at(self, scene: Scene, core: Window) -> Kinds:
        """The kinds of a window of a scene, (h, w)."""
        window = padded(core, self.halo, 1, self.after.shape)
        return self.kinds(read_patch(scene, window, self.reads))[core.within(window)]


def _standing_out(clear: NDArray[np.bool_], kind: Kinds, height: NDArray[np.float32]) -> Kinds:
    """Kinds (h, w) of ``kind`` and ``height`` (n) at the ``clear`` pixels: those that are sure, and
    what is beside one."""
    found = np.full(clear.shape, NONE, dtype=np.uint8)
    found[clear] = np.where(height > _BESIDE, kind, NONE)
    sure = np.zeros(clear.shape, dtype=bool)
    sure[clear] = height > _SURE
    found[~ndimage.maximum_filter(sure, 2 * _REACH + 1)] = NONE
    return found


@dataclass(frozen=True)
class Sifted:
    """``clear`` without its suspects, what finds them elsewhere, and what is to be said of them.

    ``finder`` is None where they are taken for clear. ``said`` counts them, ``notes`` warn of them.
    """

    clear: ClearPixels
    finder: SuspectFinder | None
    figures: SuspectFigures | None
    said: tuple[str, ...]
    notes: tuple[str, ...]


def sift(clear: ClearPixels, shape: tuple[int, int], seed: int) -> Sifted:
    """Keep suspects out of the clear pixels of a scene of ``shape``."""
    finder = learn_suspects(clear, shape, seed)
    if finder is None:
        return Sifted(clear, None, None, (), ())
    judged = in_threads(finder.kinds_and_doubts, [chip.patch for chip in clear])
    kinds, doubts = zip(*judged, strict=True)
    found = np.concatenate([k[c.core][c.usable] for k, c in zip(kinds, clear, strict=True)])
    counts = {name: int((found == kind).sum()) for name, kind in _COUNTED.items()}
    figures = SuspectFigures(len(found), **counts, kept_apart=False, t1_kept_apart=False)
    of_t2, of_t1 = figures.of_t2 / max(1, len(found)), figures.of_t1 / max(1, len(found))
    if of_t2 > _MOST:
        return Sifted(clear, None, figures, (), (too_many(of_t2),))
    # So much of T1 is land that changed as well.
    always = (CLOUD, CLOUD + IN_T1) if of_t1 <= _MOST else (CLOUD,)
    apart, left = always, _apart(clear, doubts, always)
    for doubtful in (DOUBTFUL, DOUBTFUL_IN_T1)[: len(always)]:
        if not _are_harmless(left, doubts, doubtful, seed):
            apart = (*apart, *doubtful)
            left = _apart(clear, doubts, apart)
    figures = replace(
        figures,
        kept_apart=set(DOUBTFUL) <= set(apart),
        t1_kept_apart=set(DOUBTFUL_IN_T1) <= set(apart),
    )
    notes = warning_of(figures)
    said = () if notes else counts_said(figures)
    return Sifted(left, replace(finder, apart=apart), figures, said, notes)


def _are_harmless(
    clear: ClearPixels, doubts: Sequence[Kinds], doubtful: tuple[int, ...], seed: int
) -> bool:
    """Whether ``doubts`` of the kinds ``doubtful`` are among the clear pixels and do no harm."""
    where = [np.isin(k[c.core], doubtful) & c.usable for k, c in zip(doubts, clear, strict=True)]
    return any(mask.any() for mask in where) and not does_harm(clear, where, seed)


def _apart(clear: ClearPixels, kinds: Sequence[Kinds], apart: tuple[int, ...]) -> ClearPixels:
    """The clear pixels without those of the kinds ``apart``; ``kinds`` (h, w) per patch."""
    pairs = zip(clear, kinds, strict=True)
    chips = [chip.apart_from(np.isin(kind, apart)) for chip, kind in pairs]
    judged = clear_pixels(chips)
    return replace(judged, bands=clear.bands, leading=clear.leading, native=clear.native)


def are_of_t2(kinds: Kinds) -> NDArray[np.bool_]:
    """Which ``kinds`` are suspects of optical T2: those that a mask of it has missed."""
    return np.asarray((kinds != NONE) & (kinds <= SHADOW))


def learn_suspects(clear: ClearPixels, shape: tuple[int, int], seed: int) -> SuspectFinder | None:
    """A finder that learned from the chips of a scene of ``shape``; None if they are too few."""
    colour = cloud_colour(clear)
    chips = tuple(replace(chip, patch=chip.patch.exchanged) for chip in clear)
    before = learn_judge(replace(clear, chips=chips), shape, colour, seed)
    after = learn_judge(clear, shape, colour, seed)
    return None if before is None or after is None else SuspectFinder(before, after)
