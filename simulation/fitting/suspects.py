"""Clear pixels that look like cloud, cirrus or cloud shadow: what the mask has missed.

A few missed pixels bend all that is fitted on the clear part of a date, and an adjustment to them
is carried into the hole. So each clear pixel is judged (date_judge.py): optical T2 by T1, and with
the roles of the dates exchanged T1 by T2, since T1 has no mask at all. What is cloud in one date
looks like shadow in the other; the date that explains more of it has the word.

Those of T2 are kept out of what is learned. Those of T1 are told of alone: kept out, too, they
cost the clear fills of fields that had dried 0.8 dB, and where T1 is cloudy little was gained.

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

    ``before`` judges T1 by T2, ``after`` T2 by T1. ``apart``: the kinds that ``after`` tells and
    nothing is learned from.
    """

    before: DateJudge
    after: DateJudge
    apart: tuple[int, ...] = (CLOUD, *DOUBTFUL)

    halo = HALO + _REACH
    reads = (*SIMPLE_INPUTS, TARGET)

    def kinds(self, patch: Patch) -> Kinds:
        """What each clear pixel of a patch looks like, (h, w): a kind of date_judge.py, IN_T1 more
        for one of T1; right ``halo`` from its edges."""
        return self.kinds_and_doubts(patch)[0]

    def kinds_and_doubts(self, patch: Patch) -> tuple[Kinds, Kinds]:
        """Both in one, which judges T2 once."""
        clear = self._judgeable(patch)
        if not clear.any():
            nothing = np.full(clear.shape, NONE, dtype=np.uint8)
            return nothing, nothing
        of_t2, height = self.after.judged(patch, clear)
        of_t1, height_of_t1 = self.before.judged(patch.exchanged, clear)
        kind = np.where(height_of_t1 > height, of_t1 + IN_T1, of_t2).astype(np.uint8)
        kinds = _standing_out(clear, kind, np.maximum(height, height_of_t1))
        return kinds, _standing_out(clear, of_t2, height)

    def doubts(self, patch: Patch) -> Kinds:
        """What T1 says of T2 alone, (h, w): that is what may be kept ``apart``."""
        clear = self._judgeable(patch)
        if not clear.any():
            return np.full(clear.shape, NONE, dtype=np.uint8)
        return _standing_out(clear, *self.after.judged(patch, clear))

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
    of_t2 = float(are_of_t2(found).mean())
    figures = SuspectFigures(looked_at=len(found), kept_apart=of_t2 <= _MOST, **counts)
    if of_t2 > _MOST:
        return Sifted(clear, None, figures, (), (too_many(of_t2),))
    left = _apart(clear, doubts, (CLOUD,))
    doubtful = [np.isin(k[c.core], DOUBTFUL) for k, c in zip(doubts, clear, strict=True)]
    if any(mask.any() for mask in doubtful):
        if does_harm(left, doubtful, seed):
            left = _apart(clear, doubts, finder.apart)
        else:
            finder = replace(finder, apart=(CLOUD,))
            figures = replace(figures, kept_apart=False)
    notes = warning_of(figures)
    return Sifted(left, finder, figures, () if notes else counts_said(figures), notes)


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
