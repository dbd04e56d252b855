"""One step of the paper's preset, to see what memory it takes.

    python scripts/bench/training_step.py WIDTH EDGE PRECISION WAY

takes one on the CPU in this process. WAY is none (the networks alone), plain, or saving (with
activations computed again).
"""

from __future__ import annotations

import dataclasses
import sys

import torch

from cleardate.contract.card import OutputSpec
from cleardate.contract.layers import OPTICAL_BANDS
from cleardate.models.networks.catalogue import build_network
from cleardate.models.networks.patch_discriminator import PatchDiscriminator
from cleardate.training.arithmetic import Arithmetic
from cleardate.training.presets import PRESETS
from cleardate.training.ranks import ALONE
from cleardate.training.samples import Batch, SampleMaker
from cleardate.training.step import Learner, WeightedBatch

CHANNELS = 8
"""SAR of both dates and optical T1."""


def take_step(width: int, edge: int, arithmetic: Arithmetic, way: str) -> None:
    """``mtcgan`` on one patch of noise; ``way`` as above."""
    preset = dataclasses.replace(PRESETS["mtcgan"], width=width)
    generator = build_network(preset.network, CHANNELS, len(OPTICAL_BANDS), width, preset.dropout)
    generator.saves_memory = way == "saving"
    discriminator = PatchDiscriminator(CHANNELS, width=width)
    output = OutputSpec(OPTICAL_BANDS, (0.0,) * 4, (1.0,) * 4)
    maker = SampleMaker(preset, (), output, (), (), arithmetic.device)
    learner = Learner(preset, maker, arithmetic, ALONE, generator, generator, discriminator)
    x, target = torch.randn(1, CHANNELS, edge, edge), torch.rand(1, 4, edge, edge)
    mask = torch.ones(1, edge, edge, dtype=torch.bool)
    batch = Batch(x.contiguous(memory_format=torch.channels_last), target, mask, target)
    if way != "none":
        learner.learn([WeightedBatch(batch.on(arithmetic.device), 1.0, 1.0)])


def main() -> None:
    """Take one step with the width, edge, precision and way that the arguments name."""
    width, edge, precision, way = sys.argv[1:]
    torch.manual_seed(0)
    take_step(int(width), int(edge), Arithmetic(torch.device("cpu"), precision), way)


if __name__ == "__main__":
    main()
