"""Patches to learn from: on a regular grid, or random crops with flips and rotations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ..contract.errors import InputError
from ..contract.reporter import Reporter
from ..contract.sentence import say
from ..imagery.windows import Window
from ..models.networks.patch_discriminator import PatchDiscriminator
from .presets import Preset
from .scene_source import Mask, Source

LEAST_USABLE = 1 / 16
"""Patches with a smaller share of pixels to learn from are left out."""
_TRIES = 20

AnyT = TypeVar("AnyT", bound=np.generic)


@dataclass(frozen=True)
class PatchCut:
    """Where to cut, and how to turn it: ``turns`` quarter turns, then perhaps mirrored.

    ``hide_seed`` draws the clear pixels of T2 that are hidden, for generators that see them.
    """

    source: int
    window: Window
    turns: int = 0
    mirrored: bool = False
    hide_seed: int = 0


def patch_edge(preset: Preset, sources: Sequence[Source], reporter: Reporter) -> int:
    """The preset's patch, or the smallest scene's edge where that is less (and it is said).

    Raises InputError if it is too small for the discriminator.
    """
    smallest = min(min(source.grid.shape) for source in sources)
    if preset.adversarial and min(smallest, preset.patch) < PatchDiscriminator.minimum:
        raise InputError(
            say(
                "Patches of {smallest} px are too small for the discriminator.",
                smallest=min(smallest, preset.patch),
            ),
            say(
                "Take patches and scenes of {minimum} px or more, or a preset without one.",
                minimum=PatchDiscriminator.minimum,
            ),
        )
    if smallest >= preset.patch:
        return preset.patch
    reporter.log(
        say(
            "The smallest scene is {smallest} px wide: patches are {smallest2} px, not {patch} px.",
            smallest=smallest,
            smallest2=smallest,
            patch=preset.patch,
        )
    )
    return smallest


def epoch_patches(
    preset: Preset, edge: int, sources: Sequence[Source], seed: int, epoch: int
) -> list[PatchCut]:
    """The patches of one epoch in the order to learn them; the same for the same numbers.

    Raises InputError if no patch holds enough pixels to learn from.
    """
    rng = np.random.default_rng((seed, epoch))
    if preset.sampling == "grid":
        patches = list(_grid(edge, sources))
        patches = [patches[i] for i in rng.permutation(len(patches))]
    else:
        patches = _crops(preset, edge, sources, rng)
    if not patches:
        raise InputError(
            say("No patch of {edge} px has enough clear pixels in the training area.", edge=edge),
            "Choose a smaller patch, a larger training area, or random sampling.",
        )
    seeds = rng.integers(0, 2**31, len(patches))
    return [
        PatchCut(p.source, p.window, p.turns, p.mirrored, int(hide))
        for p, hide in zip(patches, seeds)
    ]


def batches(patches: list[PatchCut], size: int) -> Iterator[list[PatchCut]]:
    """``size`` patches at a time; the last may have fewer."""
    for start in range(0, len(patches), size):
        yield patches[start : start + size]


def turned(values: NDArray[AnyT], patch: PatchCut) -> NDArray[AnyT]:
    """The last two axes turned and mirrored as the patch says; patches are square."""
    values = np.rot90(values, patch.turns, axes=(-2, -1))
    return np.ascontiguousarray(values[..., ::-1] if patch.mirrored else values)


def hidden_pixels(shape: tuple[int, int], seed: int) -> Mask:
    """A cloud-like shape over a random share of a patch, (h, w), never over nothing."""
    rng = np.random.default_rng(seed)
    roughness = rng.uniform(0.03, 0.2) * max(shape)
    noise = ndimage.gaussian_filter(rng.standard_normal(shape), roughness, mode="wrap")
    share = rng.uniform(0.1, 1.0)
    return np.asarray(noise <= np.quantile(noise, share))


def _grid(edge: int, sources: Sequence[Source]) -> Iterator[PatchCut]:
    """Patches side by side from the corner of each training area, whole ones only."""
    for index, source in enumerate(sources):
        box = source.learn_box
        if box is None:
            continue
        height, width = source.grid.shape
        first_row, first_col = min(box.row, height - edge), min(box.col, width - edge)
        # An area smaller than a patch still gets one.
        last_row = max(first_row, box.bottom - edge)
        last_col = max(first_col, box.right - edge)
        for row in range(first_row, last_row + 1, edge):
            for col in range(first_col, last_col + 1, edge):
                window = Window(row, col, edge, edge)
                if _usable(source, window) >= LEAST_USABLE:
                    yield PatchCut(index, window)


def _crops(
    preset: Preset, edge: int, sources: Sequence[Source], rng: np.random.Generator
) -> list[PatchCut]:
    pixels = np.array([int(source.learn.sum()) for source in sources])
    if not pixels.any():
        return []
    fewest, most = preset.crops
    count = int(np.clip(-(-pixels.sum() // edge**2), fewest, most))
    chosen = rng.choice(len(sources), count, p=pixels / pixels.sum())
    crops = (_crop(int(i), sources[i], edge, rng) for i in chosen)
    return [crop for crop in crops if crop is not None]


def _crop(index: int, source: Source, edge: int, rng: np.random.Generator) -> PatchCut | None:
    """A crop with enough pixels to learn from; where they are few, one around any of them."""
    box = source.learn_box
    if box is None:
        return None
    height, width = source.grid.shape
    rows = _starts(box.row, box.bottom, edge, height)
    cols = _starts(box.col, box.right, edge, width)
    turns, mirrored = int(rng.integers(4)), bool(rng.integers(2))
    for _ in range(_TRIES):
        window = Window(int(rng.integers(*rows)), int(rng.integers(*cols)), edge, edge)
        if _usable(source, window) >= LEAST_USABLE:
            return PatchCut(index, window, turns, mirrored)
    row, col = np.unravel_index(rng.choice(np.flatnonzero(source.learn)), (height, width))
    first_row = int(np.clip(int(row) - rng.integers(edge), 0, height - edge))
    first_col = int(np.clip(int(col) - rng.integers(edge), 0, width - edge))
    return PatchCut(index, Window(first_row, first_col, edge, edge), turns, mirrored)


def _starts(first: int, last: int, edge: int, size: int) -> tuple[int, int]:
    """Where a crop may begin so that it lies in the raster and, if it fits, in the area."""
    low = max(0, min(first, size - edge))
    high = max(low, min(last - edge, size - edge))
    return low, high + 1


def _usable(source: Source, window: Window) -> float:
    learn = source.learn[window.row : window.bottom, window.col : window.right]
    return float(learn.mean())
