"""The numbers of each preset that an estimate needs.

They are those of training/presets.py, which this side cannot import; a test holds the two equal.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Recipe:
    """A preset; ``crops`` are the fewest and most patches of an epoch."""

    network: str
    width: int
    patch: int
    batch: int
    epochs: int
    crops: tuple[int, int] = (1, 1_000_000)
    wants_gpu: bool = True


RECIPES = {
    "fast": Recipe("fast", 32, 48, 4, 40, (80, 640), False),
    "fill": Recipe("context", 24, 64, 8, 20, (80, 1600), False),
    "change": Recipe("context", 20, 64, 8, 25, (800, 800), False),
    "mtcgan": Recipe("resnet", 64, 256, 1, 200),
    "mtcnn": Recipe("resnet", 64, 256, 1, 200),
    "cgan": Recipe("resnet", 64, 256, 1, 200),
    "cnn": Recipe("resnet", 64, 256, 1, 200),
    "pix2pix": Recipe("unet", 64, 256, 1, 200),
    "tiny": Recipe("fast", 8, 32, 2, 4, (64, 64), False),
}
