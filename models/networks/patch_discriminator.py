"""The 5-layer PatchGAN of pix2pix, conditioned on the input (section 2.3, figure 4)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .initial import normal_weights


class PatchDiscriminator(nn.Module):
    """Tells real from simulated images patch by patch.

    Strides 2, 2, 2, 1, 1: a 256x256 image becomes 128, 64, 32, 31 and 30 pixels wide. ``forward``
    gives logits, ``probability`` the paper's 0..1. The last layers need an input of 24 px or more.
    """

    minimum = 24

    def __init__(self, channels: int, bands: int = 4, width: int = 64):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(channels + bands, width, 4, stride=2, padding=1),
            nn.LeakyReLU(0.2),
            *_step(width, 2 * width, 2),
            *_step(2 * width, 4 * width, 2),
            *_step(4 * width, 8 * width, 1),
            nn.Conv2d(8 * width, 1, 4, padding=1),
        )
        normal_weights(self)

    def forward(self, x: Tensor, image: Tensor) -> Tensor:
        """Logits (n, 1, h/8 - 2, w/8 - 2) of ``image`` (n, bands, h, w) given ``x``."""
        return self.layers(torch.cat([x, image], dim=1))  # type: ignore[no-any-return]

    def probability(self, x: Tensor, image: Tensor) -> Tensor:
        """The same as probabilities that the image is real, 0..1."""
        return torch.sigmoid(self(x, image))


def _step(channels: int, width: int, stride: int) -> list[nn.Module]:
    return [
        nn.Conv2d(channels, width, 4, stride=stride, padding=1, bias=False),
        nn.BatchNorm2d(width),
        nn.LeakyReLU(0.2),
    ]
