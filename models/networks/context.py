"""The generator of Task F: a small U-Net with wide context, for inputs that hold clear T2 too."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn

from .geometry import Network, Span, back, pad_to_multiple

_FACTORS = (1.0, 1.5, 2.5, 4.0)
"""Channels of each level as multiples of the width: 24, 40, 64, 96 at our default."""


class ResidualPair(nn.Module):
    """SiLU(skip(x) + (Conv-SiLU-Conv)(x)), 3x3; the skip is a 1x1 convolution if widths differ."""

    def __init__(self, before: int, after: int, dropout: float) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(before, after, 3, padding=1),
            nn.SiLU(),
            nn.Dropout(dropout),
            nn.Conv2d(after, after, 3, padding=1),
        )
        self.skip = nn.Conv2d(before, after, 1) if before != after else nn.Identity()
        self.end = nn.SiLU()

    def sees(self, span: Span) -> Span:
        return back(self.body, span).joined(span)

    def forward(self, x: Tensor) -> Tensor:
        """(n, before, h, w) to (n, after, h, w)."""
        return self.end(self.skip(x) + self.body(x))  # type: ignore[no-any-return]


class ContextNetwork(Network):
    """Input (n, channels, h, w) in network units, output (n, bands, h, w), not bounded.

    Four levels, each half the size of the one above: under a wide cloud the clear pixels that
    say how the date differs lie far away. No batch norm and no pooling: tiles are exact. The last
    layer starts at 0, so that an untrained network is its base line.
    """

    multiple = 2 ** (len(_FACTORS) - 1)

    def __init__(self, channels: int, bands: int = 4, width: int = 24, dropout: float = 0.0):
        super().__init__()
        widths = [max(1, 8 * round(factor * width / 8)) for factor in _FACTORS]
        pairs = list(itertools.pairwise(widths))
        self.first = ResidualPair(channels, widths[0], dropout)
        self.downs = nn.ModuleList(
            nn.Sequential(nn.Conv2d(a, b, 2, stride=2), ResidualPair(b, b, dropout))
            for a, b in pairs
        )
        self.ups = nn.ModuleList(nn.ConvTranspose2d(b, a, 2, stride=2) for a, b in pairs)
        self.merges = nn.ModuleList(ResidualPair(2 * a, a, dropout) for a, _ in pairs)
        self.last = nn.Conv2d(widths[0], bands, 3, padding=1)
        nn.init.zeros_(self.last.weight)
        if self.last.bias is not None:
            nn.init.zeros_(self.last.bias)

    def sees(self, span: Span) -> Span:
        span = back(self.last, span)
        skips = []
        for merge, up in zip(self.merges, self.ups):
            span = back(merge, span)
            skips.append(span)
            span = back(up, span)
        for down, skip in zip(reversed(self.downs), reversed(skips)):
            span = back(down, span).joined(skip)
        return back(self.first, span)

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, h, w) to (n, bands, h, w)."""
        height, width = x.shape[-2:]
        features = self.through(self.first, pad_to_multiple(x, self.multiple))
        skips = []
        for down in self.downs:
            skips.append(features)  # (n, c, h / 2^level, w / 2^level)
            features = self.through(down, features)
        for up, merge in zip(reversed(self.ups), reversed(self.merges)):
            features = self.through(merge, torch.cat([up(features), skips.pop()], dim=1))
        return self.last(features)[..., :height, :width]  # type: ignore[no-any-return]
