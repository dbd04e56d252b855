"""Tiles: each output pixel is computed once, from a window with a halo around it.

So the tiled result equals that of the whole image, whatever the tiles' size and order.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ..imagery.scene import Scene
from ..imagery.windows import Window, padded
from ..models.generator import Generator
from ..models.patch import Patch, read_patch
from .detail import NO_DETAIL, Detail
from .domain import NO_WATCH, Watch
from .harmonise import NO_ADJUSTMENT, Harmoniser
from .reliability import ErrorModel

_BLOCK = 256
_EDGE = 512


@dataclass(frozen=True)
class Tile:
    """``simulated`` reflectance (4, h, w); ``valid`` (h, w), where all inputs were there.

    ``errors``: expected absolute error (4, h, w), 0 outside what was wanted, or None.
    ``outside`` uint8 (h, w): see simulation/domain.py; 0 outside what was wanted.
    """

    simulated: NDArray[np.float32]
    valid: NDArray[np.bool_]
    errors: NDArray[np.float32] | None
    outside: NDArray[np.uint8]


@dataclass(frozen=True)
class TileMaker:
    """Computes the tiles of one job from a scene and a fitted generator."""

    scene: Scene
    generator: Generator
    harmoniser: Harmoniser = NO_ADJUSTMENT
    detail: Detail = NO_DETAIL
    error_model: ErrorModel | None = None
    watch: Watch = NO_WATCH

    def edge(self, wanted: int) -> int:
        """Edge of a tile in pixels: ``wanted``, or for 0 one in proportion to the halo.

        A multiple of the generator's stride and of the blocks of the output.
        """
        least = int(np.lcm(self.generator.multiple, 16 if wanted else _BLOCK))
        target = wanted or max(_EDGE, 2 * self.generator.halo)
        return -(-target // least) * least

    def make(self, core: Window, wanted: NDArray[np.bool_] | None = None) -> Tile:
        """The tile of ``core``; with ``wanted`` (h, w) only those pixels of it need be right.

        Expected errors are given for the wanted pixels.
        """
        shape = self.scene.grid.shape
        wide = padded(core, self.harmoniser.reach + self.detail.reach, 1, shape)
        margin = max(
            self.generator.halo, self.watch.halo, self.error_model.halo if self.error_model else 0
        )
        window = padded(wide, margin, self.generator.multiple, shape)
        patch = read_patch(self.scene, window, self._layers())
        cut = core.within(window)
        simulated = self.generator.predict(patch, self._needed(patch, wanted, cut))
        valid = patch.usable(self.generator.inputs)
        if self.harmoniser.strength != 0 or self.detail.strength != 0:
            # Outside ``wide`` the halo makes predictions wrong; no core pixel sees that far.
            simulated = self._finished(patch, simulated, valid)
        errors = None
        if self.error_model is not None and wanted is not None:
            errors = self._errors(patch, simulated, wanted & valid[cut], cut)
        outside = self._outside(patch, valid[cut] if wanted is None else wanted & valid[cut], cut)
        return Tile(simulated[:, *cut], valid[cut], errors, outside)

    def _finished(
        self, patch: Patch, simulated: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Adjusted to the clear pixels, and with detail; clear pixels as they were observed."""
        known = patch.clear & valid
        observed, before = patch.layers["optical_t2"], patch.layers["optical_t1"]
        adjusted = self.harmoniser.adjust(simulated, observed, known, before)
        image = np.where(known, observed, adjusted)
        return self.detail.apply(image, before, ~known, valid)

    def _needed(
        self, patch: Patch, wanted: NDArray[np.bool_] | None, cut: tuple[slice, slice]
    ) -> NDArray[np.bool_] | None:
        """The wanted pixels and those that they are adjusted to and blurred with; None for all."""
        if wanted is None:
            return None
        needed = np.zeros(patch.shape, dtype=bool)
        needed[cut] = wanted
        known = patch.clear & patch.usable(self.generator.inputs)
        if self.detail.strength != 0:
            needed |= ndimage.maximum_filter(needed, 2 * self.detail.reach + 1) & ~known
        return np.asarray(needed | self.harmoniser.sources(needed, known))

    def _layers(self) -> list[str]:
        layers = [*self.generator.reads, *self.watch.reads]
        if self.error_model is not None:
            layers += self.error_model.reads
        if self.harmoniser.strength != 0 or self.detail.strength != 0:
            layers += ["optical_t1", "optical_t2"]
        return layers

    def _errors(
        self,
        patch: Patch,
        simulated: NDArray[np.float32],
        wanted: NDArray[np.bool_],
        cut: tuple[slice, slice],
    ) -> NDArray[np.float32]:
        errors = np.zeros((simulated.shape[0], *wanted.shape), dtype=np.float32)
        if self.error_model is not None and wanted.any():
            where = np.zeros(patch.shape, dtype=bool)
            where[cut] = wanted
            errors[:, wanted] = self.error_model.predict(patch, simulated, where)
        return errors

    def _outside(
        self, patch: Patch, wanted: NDArray[np.bool_], cut: tuple[slice, slice]
    ) -> NDArray[np.uint8]:
        flags = np.zeros(wanted.shape, dtype=np.uint8)
        if self.watch.reads and wanted.any():
            where = np.zeros(patch.shape, dtype=bool)
            where[cut] = wanted
            flags[wanted] = self.watch.flags(patch, where)
        return flags
