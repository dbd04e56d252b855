"""Tiles: each output pixel is computed once, from a window with a halo around it.

So the tiled result equals that of the whole image, whatever the tiles' size and order. A tile is
made in three stages, which stream.py overlaps: what can be read and prepared, what the generator
computes, and what is done with its result.

Strategy: steps that look around a pixel (the network, the membrane, sharpening, expected errors)
are not exchanged between tiles and not blended where tiles meet. Each tile reads as much as all of
them see one after the other and computes that again; only the core is kept. That costs little
(shapes.py) and needs no order, so any number of tiles can be under way. What must hold: every step
looks no further than it says (``halo``, ``reach``), and no value depends on the whole tile, like a
mean. Under a mask a tile falls into few parts around its clouds; methods that work pixel by pixel
are also told which pixels are needed, networks compute whole windows anyway.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...contract.layers import TARGET
from ...imagery.native_means import native_means
from ...imagery.scene import Scene
from ...imagery.tiles.cores import cores
from ...imagery.tiles.shapes import (
    BLOCK,
    MOST_WASTE,
    MOST_WASTE_PIXELWISE,
    MOST_WASTE_SIDE_BY_SIDE,
    covering,
    tile_shape,
)
from ...imagery.tiles.stream import Compute, DoneT, ReadT
from ...imagery.windows import Window, padded, tiles
from ...models.generator import Generator, StagedGenerator
from ...models.patch import Observed, Patch, read_patch
from ..finishing.detail import NO_DETAIL, Detail
from ..finishing.harmonise import NO_ADJUSTMENT, Harmoniser
from ..fitting.cloud_cells import CloudCells
from ..fitting.suspects import SuspectFinder
from ..trust.expected_error import ErrorModel
from ..trust.out_of_domain import NO_WATCH, Watch

_SIDE_BY_SIDE = 4
"""Tiles that are computed at once where each takes one processor; each takes memory too."""


@dataclass(frozen=True)
class Tile:
    """``simulated`` reflectance (bands, h, w); ``valid`` (h, w), where all inputs were there.

    ``errors``: expected absolute error (bands, h, w), 0 outside what was wanted, or None.
    ``outside`` uint8 (h, w): see simulation/trust/out_of_domain.py; 0 outside what was wanted.
    """

    simulated: NDArray[np.float32]
    valid: NDArray[np.bool_]
    errors: NDArray[np.float32] | None
    outside: NDArray[np.uint8]

    @classmethod
    def empty(cls, bands: int, shape: tuple[int, int], with_errors: bool) -> Tile:
        """A tile of so many bands of which nothing was wanted."""
        return cls(
            np.zeros((bands, *shape), dtype=np.float32),
            np.zeros(shape, dtype=bool),
            np.zeros((bands, *shape), dtype=np.float32) if with_errors else None,
            np.zeros(shape, dtype=np.uint8),
        )

    def put(self, part: Tile, area: tuple[slice, slice]) -> None:
        """Put a part of it in its place."""
        self.simulated[:, *area], self.valid[area] = part.simulated, part.valid
        self.outside[area] = part.outside
        if self.errors is not None and part.errors is not None:
            self.errors[:, *area] = part.errors


@dataclass(frozen=True)
class TilePart:
    """A window of a tile that is computed at once, as it was read.

    ``core`` (of the scene) is what is made of it, ``cut`` where that lies in ``patch``. ``wanted``
    (h, w of the core) and ``needed`` (h, w of the patch) are None where all pixels are.
    ``channels``: the input of a staged generator.
    """

    core: Window
    cut: tuple[slice, slice]
    patch: Patch
    valid: NDArray[np.bool_]
    wanted: NDArray[np.bool_] | None
    needed: NDArray[np.bool_] | None
    channels: NDArray[np.float32] | None


@dataclass(frozen=True)
class Reading:
    """What was read of a tile: the parts of ``core`` that have to be computed."""

    core: Window
    parts: tuple[TilePart, ...]


@dataclass(frozen=True)
class ComputedTile:
    """The parts of ``core`` with what the generator made of each: (bands, h', w')."""

    core: Window
    parts: tuple[tuple[TilePart, NDArray[np.float32]], ...]


@dataclass(frozen=True)
class TileMaker:
    """Computes the tiles of one job from a scene and a fitted generator.

    What ``suspects`` finds is clear for nothing that looks at clear pixels. ``native``: how many
    pixels lie along a side of each band's own, of which tiles hold whole ones; none: 1 of all.
    """

    scene: Scene
    generator: Generator
    harmoniser: Harmoniser = NO_ADJUSTMENT
    detail: Detail = NO_DETAIL
    error_model: ErrorModel | None = None
    watch: Watch = NO_WATCH
    suspects: SuspectFinder | None = None
    native: tuple[int, ...] = ()

    def shape(self, edge: int) -> tuple[int, int]:
        """Height and width of tiles: ``edge``, or for 0 the smallest that waste little.

        Multiples of the generator's stride and of the bands' own pixels.
        """
        generator = self.generator
        if edge:
            # Large ones consist of whole blocks of the file, or these would be packed twice.
            least = math.lcm(self._multiple, BLOCK if edge > BLOCK else 16)
            edge = -(-edge // least) * least
            return edge, edge
        waste = MOST_WASTE_PIXELWISE if generator.pixelwise else MOST_WASTE
        if isinstance(generator, StagedGenerator) and generator.small_tiles:
            waste = MOST_WASTE_SIDE_BY_SIDE
        memory = generator.bytes_per_pixel
        return tile_shape(self.scene.grid.shape, self._margin, self._multiple, memory, waste)

    def tiles(self, edge: int) -> list[Window]:
        """The cores of all tiles, in rows from the top, but for one of the largest windows.

        That comes first: memory that a network took for a large tile serves all others, and what
        it took for a smaller one would be left beside.
        """
        shape = self.scene.grid.shape
        cores = list(tiles(shape, *self.shape(edge)))
        windows = [padded(core, self._margin, self.generator.multiple, shape) for core in cores]
        largest = max(range(len(cores)), key=lambda i: windows[i].height * windows[i].width)
        return [cores[largest], *cores[:largest], *cores[largest + 1 :]]

    def stage(
        self, work: Callable[[list[ReadT]], list[DoneT]], tiles: int
    ) -> Compute[ReadT, DoneT]:
        """The second stage as the device wants it; ``work`` calls compute for some of ``tiles``."""
        generator = self.generator
        if not isinstance(generator, StagedGenerator):
            side_by_side = min(cores(), _SIDE_BY_SIDE, tiles) if generator.pixelwise else 1
            return Compute(work, in_flight=max(1, side_by_side))
        return Compute(work, generator.batch, generator.in_flight, generator.warm_up)

    def make(self, core: Window, wanted: NDArray[np.bool_] | None = None) -> Tile:
        """The tile of ``core``; with ``wanted`` (h, w) only those pixels of it need be right.

        Expected errors are given for the wanted pixels.
        """
        reading = self.read(self.scene, core, wanted)
        return self.finish(self.compute([reading])[0])

    def observed_window(self, core: Window) -> Window:
        """What ``read`` looks at of optical T2 for a tile; its core, if it does not look at T2."""
        margin = self._margin if TARGET in self._layers() else 0
        return padded(core, margin, self.generator.multiple, self.scene.grid.shape)

    def read(
        self,
        scene: Scene,
        core: Window,
        wanted: NDArray[np.bool_] | None = None,
        observed: Observed | None = None,
    ) -> Reading:
        """The first stage, from a ``scene`` of the calling thread; see make.

        ``observed``: optical T2 in observed_window, if that was read already.
        """
        if TARGET not in self._layers():
            observed = None
        if wanted is None:
            return Reading(core, (self._read_part(scene, core, None, observed),))
        step = math.lcm(self._multiple, 16)
        parts = []
        for window in covering(wanted, self._margin, step):
            inner = replace(window, row=window.row + core.row, col=window.col + core.col)
            mask = wanted[window.row : window.bottom, window.col : window.right]
            parts.append(self._read_part(scene, inner, mask, observed))
        return Reading(core, tuple(parts))

    def compute(self, readings: Sequence[Reading]) -> list[ComputedTile | Tile]:
        """The second stage: what the generator makes of each part of each reading.

        The tiles themselves, if others are computed at the same time: then nobody waits for that.
        """
        parts = [part for reading in readings for part in reading.parts]
        made = zip(parts, self._outputs(parts), strict=True)
        # The channels have done their work, and are half of what is kept of a tile.
        light = ((replace(part, channels=None), output) for part, output in made)
        computed = [
            ComputedTile(reading.core, tuple(itertools.islice(light, len(reading.parts))))
            for reading in readings
        ]
        return [self.finish(c) for c in computed] if self.generator.pixelwise else [*computed]

    def finish(self, outcome: ComputedTile | Tile) -> Tile:
        """The last stage, in any thread: the tile."""
        if isinstance(outcome, Tile):
            return outcome
        made = [(part.core, self._finish_part(part, output)) for part, output in outcome.parts]
        if len(made) == 1 and made[0][0] == outcome.core:
            return made[0][1]
        with_errors = self.error_model is not None
        tile = Tile.empty(self._bands, outcome.core.shape, with_errors)
        for core, part in made:
            tile.put(part, core.within(outcome.core))
        return tile

    def costly(self, core: Window, cells: CloudCells) -> float:
        """About how many pixels of a tile have to be computed: a network makes whole windows."""
        if isinstance(self.generator, StagedGenerator):
            return cells.computed(core, self._margin)
        return cells.pixels(core)

    @property
    def _bands(self) -> int:
        """How many are filled: those that optical T1 and T2 have in common."""
        return len(self.scene.bands(TARGET))

    @property
    def _multiple(self) -> int:
        """What the edges of tiles are a multiple of."""
        return math.lcm(self.generator.multiple, *self.native)

    @property
    def _margin(self) -> int:
        """How far an output pixel sees, in pixels."""
        seen = [self.generator.halo, self.watch.halo]
        if self.error_model is not None:
            seen.append(self.error_model.halo)
        # Those in ``seen`` look at the inputs, side by side. Adjusting and sharpening look at what
        # was made before them, one after the other, so their reaches add up.
        beyond = self.suspects.halo if self.suspects and self._looks_at_clear else 0
        return max(seen) + self.harmoniser.reach + self.detail.reach + beyond

    @property
    def _looks_at_clear(self) -> bool:
        """Whether anything looks at the clear pixels of T2."""
        return TARGET in self._looked_at()

    def _read_part(
        self,
        scene: Scene,
        core: Window,
        wanted: NDArray[np.bool_] | None,
        observed: Observed | None,
    ) -> TilePart:
        window = padded(core, self._margin, self.generator.multiple, scene.grid.shape)
        patch = read_patch(scene, window, self._layers(), observed)
        if self.suspects is not None and self._looks_at_clear:
            patch = self.suspects.without(patch)
        cut = core.within(window)
        valid = patch.usable(self.generator.inputs)
        if not isinstance(self.generator, StagedGenerator):
            needed = self._needed(patch, wanted, cut)
            return TilePart(core, cut, patch, valid, wanted, needed, None)
        # A network makes all pixels at once, so which are needed does not matter to it.
        channels = self.generator.prepare(patch)
        if self._looks_back:
            return TilePart(core, cut, patch, valid, wanted, None, channels)
        # The layers that only the network looks at are in the channels now.
        kept = {name: patch.layers[name] for name in self.generator.finishes_with}
        light = replace(patch, layers=kept, valid={})
        return TilePart(core, cut, light, valid, wanted, None, channels)

    @property
    def _looks_back(self) -> bool:
        """Whether the last stage looks at the layers of the scene again."""
        adjusts = self.harmoniser.strength != 0 or self.detail.strength != 0
        return adjusts or self.error_model is not None or bool(self.watch.reads)

    def _outputs(self, parts: list[TilePart]) -> list[NDArray[np.float32]]:
        generator = self.generator
        if not isinstance(generator, StagedGenerator):
            return [generator.predict(part.patch, part.needed) for part in parts]
        outputs: dict[int, NDArray[np.float32]] = {}
        for group in _alike(parts, generator.batch):
            found = [channels for i in group if (channels := parts[i].channels) is not None]
            # One tile is a batch of one without a copy.
            stack = found[0][None] if len(found) == 1 else np.stack(found)
            outputs.update(zip(group, generator.run(stack), strict=True))
        return [outputs[index] for index in range(len(parts))]

    def _finish_part(self, part: TilePart, output: NDArray[np.float32]) -> Tile:
        patch, valid, cut = part.patch, part.valid, part.cut
        simulated = output
        if isinstance(self.generator, StagedGenerator):
            simulated = self.generator.finish(output, patch)
        if self.harmoniser.strength != 0 or self.detail.strength != 0:
            # The outermost pixels are wrong; no core pixel sees that far.
            simulated = self._adjusted(patch, simulated, valid)
        asked = valid[cut] if part.wanted is None else part.wanted & valid[cut]
        core = part.core.row, part.core.col
        made = native_means(simulated[:, *cut], self.native, asked, core)
        errors = None
        if self.error_model is not None and part.wanted is not None:
            errors = self._errors(patch, _with(simulated, cut, made), asked, cut)
            errors = native_means(errors, self.native, asked, core)
        outside = self._outside(patch, asked, cut)
        return Tile(made, valid[cut], errors, outside)

    def _adjusted(
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
        layers = self._looked_at()
        if self.suspects is not None and TARGET in layers:
            layers += self.suspects.reads
        return layers

    def _looked_at(self) -> list[str]:
        """The layers that steps look at, without what tells suspects."""
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


def _with(
    image: NDArray[np.float32], cut: tuple[slice, slice], part: NDArray[np.float32]
) -> NDArray[np.float32]:
    """``image`` (bands, h, w) with ``part`` of it as it has become."""
    if np.shares_memory(image, part):
        return image
    result = image.copy()
    result[:, *cut] = part
    return result


def _alike(parts: list[TilePart], size: int) -> list[list[int]]:
    """Indices of parts whose channels have one shape, in groups of at most ``size``."""
    by_shape: dict[Any, list[int]] = {}
    for index, part in enumerate(parts):
        if part.channels is not None:
            by_shape.setdefault(part.channels.shape, []).append(index)
    return [
        indices[start : start + size]
        for indices in by_shape.values()
        for start in range(0, len(indices), size)
    ]
