"""About how long a training takes and how much memory it needs; pure arithmetic.

The speeds are those of docs/performance.md: steps per second of three presets on two cores. A
machine under load, slower cores or slow memory make it two or three times as long.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

from .recipes import Recipe

CORE_FLOPS = 75e9
"""Floating-point operations per second of one core while training."""
GPU_FLOPS = 5e12
"""The same of a middling graphics card. Assumed, not measured."""
MOST_CORES = 16
"""More do not make small batches faster."""
STEP_S = 0.008
START_S = 6.0
"""Imports, reading the scenes, and writing and checking the model."""
LIBRARIES_BYTES = 500e6
NUMBER_BYTES = 4
"""Of both dates all optical bands and two polarisations are kept for each pixel of a scene."""
ADAM_BYTES = 16
"""A weight, its gradient and two moments."""
SCORED_PIXELS = 16 * 640**2
"""At most so many pixels are scored after each epoch."""
LONG_S = 3 * 3600.0
"""Beyond this a preset that runs on a processor is called too long as well."""


@dataclass(frozen=True)
class NetworkCost:
    """Per pixel: multiply-adds ``a + b width²`` and values that are kept ``c + d width``.

    ``weights`` times width² is how many weights there are.
    """

    adds: tuple[float, float]
    kept: tuple[float, float]
    weights: float


NETWORKS = {
    "fast": NetworkCost((7_220, 23.7), (116, 6.75), 95),
    "context": NetworkCost((4_000, 86), (60, 16.8), 850),
    "resnet": NetworkCost((0, 2_778), (0, 210), 2_780),
    "unet": NetworkCost((840, 22.4), (4, 3.1), 13_300),
}


@dataclass(frozen=True)
class Estimate:
    """Seconds on the processor and on a graphics card, and bytes of memory."""

    cpu_s: float
    gpu_s: float
    memory_bytes: float
    wants_gpu: bool


def estimate(
    recipe: Recipe,
    pixels: int,
    cores: int,
    *,
    bands: int = 4,
    epochs: Optional[int] = None,
    patch: Optional[int] = None,
    batch: Optional[int] = None,
    width: Optional[int] = None,
) -> Estimate:
    """What it takes to train on scenes of so many ``pixels`` in all, with so many optical
    ``bands``; None is the preset's."""
    epochs, patch = epochs or recipe.epochs, patch or recipe.patch
    batch, width = batch or recipe.batch, width or recipe.width
    network = NETWORKS[recipe.network]
    adds = network.adds[0] + network.adds[1] * width**2
    fewest, most = recipe.crops
    patches = min(max(math.ceil(pixels / patch**2), fewest), most)
    steps = epochs * math.ceil(patches / batch)
    # Two operations each, forwards once and backwards about twice; scoring goes forwards alone.
    learned = epochs * patches * patch**2 * adds * 2 * 3
    scored = epochs * min(pixels, SCORED_PIXELS) * adds * 2
    fixed = START_S + steps * STEP_S
    cpu_s = fixed + (learned + scored) / (CORE_FLOPS * min(max(cores, 1), MOST_CORES))
    kept = network.kept[0] + network.kept[1] * width
    memory = LIBRARIES_BYTES + pixels * 2 * (bands + 2) * NUMBER_BYTES + batch * patch**2 * kept * 4
    memory += network.weights * width**2 * ADAM_BYTES
    return Estimate(
        cpu_s,
        fixed + (learned + scored) / GPU_FLOPS,
        memory,
        cpu_s > LONG_S or (recipe.wants_gpu and cpu_s > LONG_S / 10),
    )
