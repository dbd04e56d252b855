"""The clear part of a date that methods are fitted and scored on.

A raster of any size is looked at once for cloud and clear pixels; up to ``MAX_CHIPS`` chips with
clear pixels are then read, so that memory does not grow with the raster.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from ..contract.reporter import Reporter
from ..imagery.clouds import grow
from ..imagery.holdout import FOLDS, buffer_pixels, folds
from ..imagery.scene import LAYERS, Scene
from ..imagery.windows import Window, padded, tiles
from ..models.patch import Patch, read_patch
from .stream import Compute, stream

CHIP = 96
MAX_CHIPS = 12
SURVEY_EDGE = 1024
SIMPLE_INPUTS = ("sar_t1", "optical_t1", "sar_t2")
NOTHING: frozenset[int] = frozenset()
"""No fold held out."""


@dataclass(frozen=True)
class Survey:
    """Pixel counts of a scene: ``cloud``, ``clear`` (and valid) optical T2, and all (``total``).

    ``unknown``: pixels of which the mask says nothing. ``chips``: windows with clear pixels, in
    reading order.
    """

    total: int
    cloud: int
    clear: int
    unknown: int
    chips: tuple[Window, ...]


def survey(scene: Scene, seed: int, reporter: Reporter) -> Survey:
    """Look through the cloud mask and optical T2 once."""
    looks: list[_Look] = []
    blocks = list(tiles(scene.grid.shape, SURVEY_EDGE))
    nothing: Compute[_Look, _Look] = Compute(lambda found: found)

    def collect(_: Window, look: _Look) -> None:
        looks.append(look)

    stream(blocks, scene, _look, nothing, collect, reporter, about="Looking for clouds")
    total = scene.grid.height * scene.grid.width
    cloud, clear, unknown = (
        sum(getattr(look, name) for look in looks) for name in ("cloud", "clear", "unknown")
    )
    chips = [chip for look in looks for chip in look.chips]
    return Survey(total, cloud, clear, unknown, _choose(chips, seed))


@dataclass(frozen=True)
class _Look:
    """Pixel counts of a block; ``chips``: windows with the number of clear pixels in them."""

    cloud: int
    clear: int
    unknown: int
    chips: list[tuple[Window, int]]


def _look(scene: Scene, block: Window) -> _Look:
    clouds = scene.clouds(block)
    surely_clear = scene.clear(block)
    usable = scene.read_numbers("optical_t2", block)[1] & surely_clear
    chips = []
    for chip in tiles(block.shape, CHIP):
        count = int(usable[chip.row : chip.bottom, chip.col : chip.right].sum())
        if count:
            place = replace(chip, row=chip.row + block.row, col=chip.col + block.col)
            chips.append((place, count))
    unknown = int((~clouds & ~surely_clear).sum())
    return _Look(int(clouds.sum()), int(usable.sum()), unknown, chips)


def _choose(found: list[tuple[Window, int]], seed: int) -> tuple[Window, ...]:
    """Up to MAX_CHIPS chips, at random, those with more clear pixels more often."""
    if len(found) <= MAX_CHIPS:
        return tuple(window for window, _ in found)
    counts = np.array([count for _, count in found], dtype=np.float64)
    chosen = np.random.default_rng(seed).choice(
        len(found), MAX_CHIPS, replace=False, p=counts / counts.sum()
    )
    return tuple(found[i][0] for i in sorted(chosen))


@dataclass(frozen=True)
class Chip:
    """One window: its patch with a margin all around, and what is held out of it.

    ``core`` cuts the chip out of the patch. ``usable`` (h, w of the core): clear pixels of T2
    where the inputs of the simple methods are valid too. ``fold`` (h, w of the core).
    """

    patch: Patch
    core: tuple[slice, slice]
    usable: NDArray[np.bool_]
    fold: NDArray[np.uint8]
    patch_fold: NDArray[np.uint8]
    buffer: int
    _hiding: dict[frozenset[int], Patch] = field(
        init=False, default_factory=dict, repr=False, compare=False
    )

    @property
    def truth(self) -> NDArray[np.float32]:
        """Optical T2 (4, h, w)."""
        return self.patch.layers["optical_t2"][:, *self.core]

    @property
    def before(self) -> NDArray[np.float32]:
        """Optical T1 (4, h, w)."""
        return self.patch.layers["optical_t1"][:, *self.core]

    def places(self, where: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Row and column on the scene's grid of the pixels ``where`` (h, w of the core): (2, n)."""
        rows, cols = np.nonzero(where)
        first = (
            self.patch.origin[0] + self.core[0].start,
            self.patch.origin[1] + self.core[1].start,
        )
        return np.stack([rows + first[0], cols + first[1]]).astype(np.float64)

    def hiding(self, hidden: frozenset[int]) -> Patch:
        """The patch as if the folds in ``hidden``, and a buffer, were under cloud too."""
        if not hidden:
            return self.patch
        if hidden not in self._hiding:
            # Asked for again and again by every method; there are few sets of folds.
            blobs = grow(np.isin(self.patch_fold, list(hidden)), self.buffer)
            self._hiding[hidden] = replace(self.patch, clear=self.patch.clear & ~blobs)
        return self._hiding[hidden]

    def fitting(self, hidden: frozenset[int]) -> NDArray[np.bool_]:
        """Pixels of the core to fit on when the folds in ``hidden`` are held out."""
        return np.asarray(self.usable & self.hiding(hidden).clear[self.core])

    def scoring(self, fold: int) -> NDArray[np.bool_]:
        """Pixels of the core to score on when ``fold`` is held out."""
        return np.asarray(self.usable & (self.fold == fold))


def read_chips(scene: Scene, found: Survey, margin: int, multiple: int) -> list[Chip]:
    """Read the chips of a survey, each with ``margin`` pixels around it."""
    chips = []
    shape = scene.grid.shape
    for window in found.chips:
        wide = padded(window, margin, multiple, shape)
        patch = read_patch(scene, wide, LAYERS)
        core = window.within(wide)
        patch_fold = folds(shape, wide)
        usable = (patch.clear & patch.usable(SIMPLE_INPUTS))[core]
        chips.append(Chip(patch, core, usable, patch_fold[core], patch_fold, buffer_pixels(shape)))
    return chips


def used_folds(chips: list[Chip], least: int = 16) -> list[int]:
    """Folds that can be scored: they and what is left without them hold ``least`` pixels."""
    return [
        fold
        for fold in range(FOLDS)
        if sum(int(chip.scoring(fold).sum()) for chip in chips) >= least
        and sum(int(chip.fitting(frozenset({fold})).sum()) for chip in chips) >= least
    ]
