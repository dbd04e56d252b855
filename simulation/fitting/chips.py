"""The clear pixels of a date that methods are fitted and scored on.

A raster of any size is looked at once for cloud and clear pixels; up to ``MAX_CHIPS`` chips with
clear pixels are then read, so that memory does not grow with the raster. The pixels of the chips
are split into folds (imagery/holdout.py): what is fitted to judge a fold has not seen it, nor a
buffer around it, just as nobody has seen what is under a cloud.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ...contract.layers import BEFORE, IMAGES, OPTICAL_BANDS, SIMPLE_INPUTS, TARGET
from ...contract.reporter import Reporter
from ...imagery.clouds import grow
from ...imagery.holdout import FOLDS, buffer_pixels, folds
from ...imagery.native_means import native_means
from ...imagery.numbers_seen import NumbersSeen
from ...imagery.radiometry import farthest
from ...imagery.scene import Scene
from ...imagery.tiles.stream import Compute, stream
from ...imagery.windows import Window, padded, tiles
from ...models.patch import Patch, read_patch
from ...models.trees import BandGroup, band_groups
from .cloud_cells import CloudCells

CHIP = 96
MAX_CHIPS = 12
SURVEY_EDGE = 1024
LEAST_SCORED = 16
"""A fold with fewer pixels says nothing, nor does a fit on fewer."""
NOTHING: frozenset[int] = frozenset()
"""No fold held out."""

PixelT = TypeVar("PixelT", np.float32, np.float64, np.bool_)


@dataclass(frozen=True)
class Survey:
    """Pixel counts of a scene: ``cloud``, ``clear`` (and valid) optical T2, and all (``total``).

    ``unknown``: pixels that T2 shows and of which the mask says nothing. ``impossible``: those
    outside the cloud whose numbers no observation can have, by number. ``chips``: windows with
    clear pixels, in reading order. ``cells``: where the cloud is. ``numbers``: those observed, of
    a file that declares no nodata.
    """

    total: int
    cloud: int
    clear: int
    unknown: int
    impossible: Counter[float]
    chips: tuple[Window, ...]
    cells: CloudCells
    numbers: NumbersSeen


def survey(scene: Scene, seed: int, reporter: Reporter) -> Survey:
    """Look through the cloud mask and optical T2 once."""
    looks: list[_Look] = []
    numbers = NumbersSeen()
    cells: list[tuple[Window, CloudCells]] = []
    blocks = list(tiles(scene.grid.shape, SURVEY_EDGE))
    nothing: Compute[_Look, _Look] = Compute(lambda found: found)

    def collect(block: Window, look: _Look) -> None:
        nonlocal numbers
        numbers = numbers.together(look.numbers)
        looks.append(replace(look, numbers=NumbersSeen()))
        cells.append((block, look.cells))

    stream(blocks, scene, _look, nothing, collect, reporter, about="Looking for clouds")
    total = scene.grid.height * scene.grid.width
    cloud, clear, unknown = (
        sum(getattr(look, name) for look in looks) for name in ("cloud", "clear", "unknown")
    )
    chips = [chip for look in looks for chip in look.chips]
    where = CloudCells.together(scene.grid.shape, cells)
    impossible = sum((look.impossible for look in looks), Counter[float]())
    return Survey(total, cloud, clear, unknown, impossible, _choose(chips, seed), where, numbers)


@dataclass(frozen=True)
class _Look:
    """Pixel counts of a block; ``chips``: windows with the number of clear pixels in them."""

    cloud: int
    clear: int
    unknown: int
    impossible: Counter[float]
    chips: list[tuple[Window, int]]
    cells: CloudCells
    numbers: NumbersSeen


def _look(scene: Scene, block: Window) -> _Look:
    clouds, surely_clear = scene.sky(block)
    numbers = scene.read_numbers(TARGET, block)
    seen = numbers.valid
    possible = scene.is_possible(TARGET, numbers)
    usable = seen & possible & surely_clear
    seen_in = NumbersSeen()
    if scene.format(TARGET).nodata is None:
        # Also those beside a gap in another band: they stay in the image.
        seen_in = NumbersSeen.of(numbers.values, ~scene.gaps(TARGET, block) & ~clouds)
    impossible = farthest(numbers.values, seen & ~possible & ~clouds)
    chips = []
    for chip in tiles(block.shape, CHIP):
        count = int(usable[chip.row : chip.bottom, chip.col : chip.right].sum())
        if count:
            place = replace(chip, row=chip.row + block.row, col=chip.col + block.col)
            chips.append((place, count))
    unknown = int((seen & ~clouds & ~surely_clear).sum())
    cells = CloudCells.of(clouds)
    return _Look(int(clouds.sum()), int(usable.sum()), unknown, impossible, chips, cells, seen_in)


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
        """Optical T2 (bands, h, w)."""
        return self.patch.layers["optical_t2"][:, *self.core]

    @property
    def before(self) -> NDArray[np.float32]:
        """Optical T1 (bands, h, w)."""
        return self.patch.layers["optical_t1"][:, *self.core]

    @property
    def origin(self) -> tuple[int, int]:
        """Row and column of its first pixel on the scene's grid."""
        first, (rows, cols) = self.patch.origin, self.core
        return first[0] + rows.start, first[1] + cols.start

    def wide(self, where: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """A mask (h, w of the core) as one of the patch, False around it."""
        mask = np.zeros(self.patch.shape, dtype=bool)
        mask[self.core] = where
        return mask

    def apart_from(self, suspects: NDArray[np.bool_]) -> Chip:
        """The chip as if ``suspects`` (h, w of the patch) were not clear."""
        patch = replace(self.patch, clear=self.patch.clear & ~suspects)
        return replace(self, patch=patch, usable=self.usable & ~suspects[self.core])

    def places(self, where: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Row and column on the scene's grid of the pixels ``where`` (h, w of the core): (2, n)."""
        rows, cols = np.nonzero(where)
        first = self.origin
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


@dataclass(frozen=True)
class ClearPixels:
    """The chips of a date, and the folds of their clear pixels that methods are judged on.

    Images of it are lists with one array (bands, h, w) per chip, masks such with (h, w). ``bands``
    are the titles of those of optical T1 and T2, ``leading`` how many of the first lead (0: all),
    ``native`` how many pixels lie along a side of each band's own; none: 1 of all.
    """

    chips: tuple[Chip, ...]
    folds: tuple[int, ...]
    bands: tuple[str, ...] = OPTICAL_BANDS
    leading: int = 0
    native: tuple[int, ...] = ()

    def __iter__(self) -> Iterator[Chip]:
        return iter(self.chips)

    def on(self, folds: Sequence[int]) -> ClearPixels:
        """The same pixels, judged on ``folds`` alone."""
        return replace(self, folds=tuple(folds))

    @property
    def deciding(self) -> slice:
        """The bands that decisions are made on: those that lead."""
        return slice(0, self.leading or None)

    @property
    def leading_bands(self) -> ClearPixels:
        """The same pixels with the leading bands of optical layers alone."""
        if not self.leading:
            return self
        chips = tuple(replace(chip, patch=chip.patch.leading_bands) for chip in self.chips)
        return replace(
            self,
            chips=chips,
            bands=self.bands[self.deciding],
            leading=0,
            native=self.native[self.deciding],
        )

    @property
    def groups(self) -> tuple[BandGroup, ...]:
        """The groups of bands that are fitted together."""
        layers = self.chips[0].patch.layers
        return band_groups(len(layers[BEFORE]), len(layers["sar_t1"]), self.leading)

    @property
    def truth(self) -> list[NDArray[np.float32]]:
        """Optical T2 of each chip."""
        return [chip.truth for chip in self.chips]

    @property
    def before(self) -> list[NDArray[np.float32]]:
        """Optical T1 of each chip."""
        return [chip.before for chip in self.chips]

    def blank(self) -> list[NDArray[np.float32]]:
        """Images of zeros to write results into."""
        return [np.zeros_like(chip.truth) for chip in self.chips]

    def as_filled(
        self, chip: Chip, image: NDArray[np.float32], where: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """What was simulated of a chip (bands, h, w), not sharper than the bands' own pixels where
        (h, w) it counts, as if those were under cloud."""
        return native_means(image, self.native, where, chip.origin)

    def fitting(self, hidden: frozenset[int] = NOTHING) -> list[NDArray[np.bool_]]:
        """The pixels to fit on when the folds in ``hidden`` are held out."""
        return [chip.fitting(hidden) for chip in self.chips]

    @property
    def held_out(self) -> list[NDArray[np.bool_]]:
        """The pixels that are scored: those of the folds."""
        return [chip.usable & np.isin(chip.fold, self.folds) for chip in self.chips]

    @property
    def scored(self) -> int:
        """How many they are."""
        return sum(int(mask.sum()) for mask in self.held_out)


def pooled(
    images: Sequence[NDArray[PixelT]], masks: Sequence[NDArray[np.bool_]]
) -> NDArray[PixelT]:
    """The pixels ``masks`` (h, w) of images (..., h, w), one per chip, in a row: (..., n)."""
    return np.concatenate([_taken(i, m) for i, m in zip(images, masks, strict=True)], axis=-1)


def _taken(image: NDArray[PixelT], mask: NDArray[np.bool_]) -> NDArray[PixelT]:
    """``image[..., mask]``, for which numpy takes twice as long."""
    flat = image.reshape(*image.shape[:-2], -1)
    return np.asarray(np.take(flat, np.flatnonzero(mask), axis=-1))


def spread(pixels: NDArray[PixelT], masks: Sequence[NDArray[np.bool_]]) -> list[NDArray[PixelT]]:
    """The reverse of ``pooled``: pixels (..., n) as images (..., h, w), 0 outside of the masks."""
    ends = np.cumsum([int(mask.sum()) for mask in masks])[:-1]
    images = []
    mask: NDArray[np.bool_]
    for part, mask in zip(np.split(pixels, ends, axis=-1), masks, strict=True):
        image = np.zeros((*pixels.shape[:-1], *mask.shape), dtype=pixels.dtype)
        image[..., mask] = part
        images.append(image)
    return images


def read_clear(scene: Scene, found: Survey, margin: int, multiple: int) -> ClearPixels:
    """Read the chips of a survey, each with ``margin`` pixels around it.

    Without folds where none can be judged: then the clear pixels are too few or too scattered.
    """
    chips = []
    shape = scene.grid.shape
    for window in found.chips:
        wide = padded(window, margin, multiple, shape)
        patch = read_patch(scene, wide, tuple(IMAGES))
        core = window.within(wide)
        patch_fold = folds(shape, wide)
        usable = (patch.clear & patch.usable(SIMPLE_INPUTS))[core]
        chips.append(Chip(patch, core, usable, patch_fold[core], patch_fold, buffer_pixels(shape)))
    return replace(
        clear_pixels(chips),
        bands=scene.bands(TARGET),
        leading=scene.leading,
        native=scene.native_steps(TARGET),
    )


def clear_pixels(chips: Sequence[Chip], least: int = LEAST_SCORED) -> ClearPixels:
    """Chips with the folds that can be judged: they and what is left hold ``least`` pixels."""
    judged = (
        fold
        for fold in range(FOLDS)
        if sum(int(chip.scoring(fold).sum()) for chip in chips) >= least
        and sum(int(chip.fitting(frozenset({fold})).sum()) for chip in chips) >= least
    )
    return ClearPixels(tuple(chips), tuple(judged))
