"""From patches to batches in network units, and from network output back to reflectance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from ..contract.card import InputSpec, OutputSpec
from ..contract.layers import BEFORE, CARD_INPUTS, SAR, TARGET
from ..models.inputs import layer_arrays, network_input, scale, unscale
from ..models.line import Line
from .patches import PatchCut, hidden_pixels, turned
from .presets import Preset
from .scene_source import Chunk, Floats, Mask, Source


class Batch(NamedTuple):
    """``x`` (n, channels, h, w) and ``target`` (n, bands, h, w) in network units.

    ``mask`` bool (n, h, w): pixels that count in the loss. ``base`` (n, bands, h, w): reflectance
    that outputs are added to.
    """

    x: Tensor
    target: Tensor
    mask: Tensor
    base: Tensor

    def on(self, device: torch.device) -> Batch:
        """The same on a device; from pinned memory the copy does not hold up the caller."""
        return Batch(*(tensor.to(device, non_blocking=True) for tensor in self))


@dataclass(frozen=True)
class SampleMaker:
    """Makes network inputs and targets out of sources. ``lines`` has one per source, or None."""

    preset: Preset
    inputs: tuple[InputSpec, ...]
    output: OutputSpec
    sources: Sequence[Source]
    lines: Sequence[Line | None]
    device: torch.device

    def batch(self, patches: Sequence[PatchCut]) -> Batch:
        """The patches as one batch on the device; all have one size."""
        return self.ready(patches).on(self.device)

    def ready(self, patches: Sequence[PatchCut]) -> Batch:
        """The same in memory from which it goes to the device fast; may be called by threads."""
        made = [self._sample(patch) for patch in patches]
        x, *rest = (torch.from_numpy(np.stack(parts)) for parts in zip(*made, strict=True))
        batch = Batch(x.contiguous(memory_format=torch.channels_last), *rest)
        if self.device.type == "cuda":
            batch = Batch(*(tensor.pin_memory() for tensor in batch))
        return batch

    def network_input(self, index: int, chunk: Chunk, known: Mask) -> Floats:
        """What the network takes of a window, (channels, h, w).

        ``known`` (h, w): where the clear pixels of T2 may be seen.
        """
        names = [spec.name for spec in self.inputs]
        arrays = layer_arrays(names, chunk.layers, known, self.lines[index])
        return network_input(self.inputs, arrays, chunk.valid, known)

    def reflectance(self, index: int, chunk: Chunk, output: Floats) -> Floats:
        """Network output (bands, h, w) of a window as reflectance."""
        return unscale(output, self.output) + self._base(index, chunk)

    def as_reflectance(self, output: Tensor, base: Tensor) -> Tensor:
        """Network output (n, bands, h, w) on its ``base``, as reflectance."""
        low, high = (
            torch.tensor(limit, dtype=output.dtype, device=output.device)[:, None, None]
            for limit in (self.output.low, self.output.high)
        )
        return base + low + (output + 1) * ((high - low) / 2)

    def _sample(self, patch: PatchCut) -> tuple[Floats, Floats, Mask, Floats]:
        source = self.sources[patch.source]
        chunk = jittered(source.read(patch.window), self.preset, patch.hide_seed)
        rows = slice(patch.window.row, patch.window.bottom)
        learn = source.learn[rows, patch.window.col : patch.window.right]
        known = learn
        if self.preset.hides_clear_pixels:
            hidden = hidden_pixels(learn.shape, patch.hide_seed)
            known, learn = learn & ~hidden, learn & hidden
        base = self._base(patch.source, chunk)
        x = self.network_input(patch.source, chunk, known)
        base = np.broadcast_to(np.asarray(base, dtype=np.float32), chunk.layers[TARGET].shape)
        rest = chunk.layers[TARGET] - base
        target = scale(rest, self.output.low, self.output.high)
        return turned(x, patch), turned(target, patch), turned(learn, patch), turned(base, patch)

    def _base(self, index: int, chunk: Chunk) -> Floats | float:
        line = self.lines[index]
        if self.output.base == "copy":
            return chunk.layers[BEFORE]
        if self.output.base != "line" or line is None:
            return 0.0
        return line(chunk.layers[BEFORE])


def jittered(chunk: Chunk, preset: Preset, seed: int) -> Chunk:
    """The chunk a little darker or brighter, alike on both dates; see Preset."""
    shift, gain = preset.jitter_db, preset.jitter_gain
    if shift == 0 and gain == 0:
        return chunk
    rng = np.random.default_rng((seed, 1))
    polarisations = max(len(v) for n, v in chunk.layers.items() if CARD_INPUTS[n].kind == SAR)
    shifts = rng.uniform(-shift, shift, (polarisations, 1, 1)).astype(np.float32)
    gains = np.float32(1 + rng.uniform(-gain, gain))
    layers = {
        name: values + shifts if CARD_INPUTS[name].kind == SAR else values * gains
        for name, values in chunk.layers.items()
    }
    return chunk._replace(layers=layers)
