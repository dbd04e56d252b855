"""The U-Net of pix2pix with eight levels (Isola et al. 2017, the paper's reference [10])."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .geometry import Network, Span, back, pad_to_multiple
from .initial import normal_weights

_FACTORS = (1, 2, 4, 8, 8, 8, 8, 8)
_DROPOUT_LEVELS = (8, 7, 6)


class UNet(Network):
    """Input (n, channels, h, w) in network units, output (n, bands, h, w) in -1..1 (tanh).

    Each level halves the image with a 4x4 convolution; sizes that are no multiple of 256 are
    padded with zeros below and right and cut again. Unlike pix2pix, which keeps dropout and batch
    statistics at work when it predicts, ours predicts with fixed statistics and without dropout.
    """

    multiple = 256

    def __init__(self, channels: int, bands: int = 4, width: int = 64, dropout: float = 0.5):
        super().__init__()
        widths = [factor * width for factor in _FACTORS]
        self.downs = nn.ModuleList(
            _down(level, before, after)
            for level, (before, after) in enumerate(zip([channels, *widths], widths), start=1)
        )
        self.ups = nn.ModuleList(
            _up(level, widths, bands, dropout) for level in range(len(widths), 0, -1)
        )
        normal_weights(self)

    def sees(self, span: Span) -> Span:
        needed = []
        for up in reversed(self.ups):
            span = back(up, span)
            needed.append(span)
        # The outermost layer has no skip connection to join with.
        skips = [*reversed(needed[:-1]), None]
        for down, skip in zip(reversed(self.downs), skips):
            span = back(down, span)
            span = span if skip is None else span.joined(skip)
        return span

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, h, w) to (n, bands, h, w)."""
        height, width = x.shape[-2:]
        features = pad_to_multiple(x, self.multiple)
        skips = []
        for down in self.downs:
            features = self.through(down, features)
            skips.append(features)  # (n, c, h / 2^level, w / 2^level)
        features = skips.pop()
        for up in self.ups:
            features = self.through(up, features)
            if skips:
                features = torch.cat([features, skips.pop()], dim=1)
        return torch.tanh(features)[..., :height, :width]


def _down(level: int, before: int, after: int) -> nn.Sequential:
    normed = 1 < level < len(_FACTORS)
    layers: list[nn.Module] = [] if level == 1 else [nn.LeakyReLU(0.2)]
    layers.append(nn.Conv2d(before, after, 4, stride=2, padding=1, bias=not normed))
    if normed:
        layers.append(nn.BatchNorm2d(after))
    return nn.Sequential(*layers)


def _up(level: int, widths: list[int], bands: int, dropout: float) -> nn.Sequential:
    innermost = level == len(widths)
    before = widths[level - 1] * (1 if innermost else 2)
    if level == 1:
        return nn.Sequential(nn.ReLU(), nn.ConvTranspose2d(before, bands, 4, stride=2, padding=1))
    after = widths[level - 2]
    layers: list[nn.Module] = [
        nn.ReLU(),
        nn.ConvTranspose2d(before, after, 4, stride=2, padding=1, bias=False),
        nn.BatchNorm2d(after),
    ]
    if level in _DROPOUT_LEVELS:
        layers.append(nn.Dropout(dropout))
    return nn.Sequential(*layers)
