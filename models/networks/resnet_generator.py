"""The generator of the paper: stride 1 everywhere, nine residual blocks (section 2.2, figure 2)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .geometry import Network, Span, back
from .initial import normal_weights


class ResidualBlock(nn.Module):
    """x + (Conv-BN-ReLU-Dropout-Conv)(x), 3x3, zero padding."""

    def __init__(self, channels: int, dropout: float) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=1),
            nn.BatchNorm2d(channels),
            nn.ReLU(),
            nn.Dropout(dropout),
            nn.Conv2d(channels, channels, 3, padding=1),
        )

    def sees(self, span: Span) -> Span:
        return back(self.body, span).joined(span)

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, h, w) to the same shape."""
        return x + self.body(x)  # type: ignore[no-any-return]


class ResnetGenerator(Network):
    """Input (n, channels, h, w) in network units, output (n, bands, h, w) in -1..1 (tanh).

    With ``width`` 64 it is the paper's: 64, 128 and 256 channels, 11.38 M multiply-adds per pixel
    for 8 input channels, receptive radius 26 px. All channel numbers scale with ``width``.
    """

    multiple = 1

    def __init__(self, channels: int, bands: int = 4, width: int = 64, dropout: float = 0.5):
        super().__init__()
        wide = 4 * width
        self.layers = nn.Sequential(
            *_step(channels, width, 7),
            *_step(width, 2 * width, 3),
            *_step(2 * width, wide, 3),
            *(ResidualBlock(wide, dropout) for _ in range(9)),
            *_step(wide, 2 * width, 3),
            *_step(2 * width, width, 3),
            nn.Conv2d(width, bands, 3, padding=1),
        )
        normal_weights(self)

    def sees(self, span: Span) -> Span:
        return back(self.layers, span)

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, h, w) to (n, bands, h, w)."""
        return torch.tanh(self.through(self.layers, x))


def _step(channels: int, width: int, kernel: int) -> list[nn.Module]:
    return [
        nn.Conv2d(channels, width, kernel, padding=kernel // 2),
        nn.BatchNorm2d(width),
        nn.ReLU(),
    ]
