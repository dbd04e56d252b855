"""Our default: a small residual network that learns the correction to the per-band line."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .geometry import Network, Span, back, pad_to_multiple

_DILATIONS = (1, 2, 4, 2, 1)
_DETAIL = 16


class DilatedBlock(nn.Module):
    """x + (ReLU-Conv-ReLU-Conv)(x), 3x3, the first convolution dilated."""

    def __init__(self, channels: int, dilation: int, dropout: float) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.ReLU(),
            nn.Conv2d(channels, channels, 3, padding=dilation, dilation=dilation),
            nn.ReLU(),
            nn.Dropout(dropout),
            nn.Conv2d(channels, channels, 3, padding=1),
        )

    def sees(self, span: Span) -> Span:
        return back(self.body, span).joined(span)

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, h, w) to the same shape."""
        return x + self.body(x)  # type: ignore[no-any-return]


class FastNetwork(Network):
    """Input (n, channels, h, w) in network units, output (n, bands, h, w), not bounded.

    Context is gathered at half resolution, detail comes from a thin full-resolution path. No
    batch norm and no pooling: tiles are exact. The last layer starts at 0, so that an untrained
    network is the line itself.
    """

    multiple = 2

    def __init__(self, channels: int, bands: int = 4, width: int = 48, dropout: float = 0.0):
        super().__init__()
        self.context = nn.Sequential(
            nn.Conv2d(channels, width, 4, stride=2, padding=1),
            *(DilatedBlock(width, dilation, dropout) for dilation in _DILATIONS),
            nn.ReLU(),
            nn.Conv2d(width, 4 * _DETAIL, 1),
            nn.PixelShuffle(2),
        )
        self.detail = nn.Conv2d(channels, _DETAIL, 3, padding=1)
        self.merge = nn.Sequential(
            nn.ReLU(),
            nn.Conv2d(2 * _DETAIL, _DETAIL, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(_DETAIL, bands, 3, padding=1),
        )
        self._draw_weights()

    def _draw_weights(self) -> None:
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d):
                # Twice the variance of torch's default keeps the signal's size through ReLUs.
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
                if layer.bias is not None:
                    nn.init.zeros_(layer.bias)
        nn.init.zeros_(self.merge[-1].weight)  # type: ignore[arg-type]

    def sees(self, span: Span) -> Span:
        span = back(self.merge, span)
        return back(self.context, span).joined(back(self.detail, span))

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, h, w) to (n, bands, h, w)."""
        height, width = x.shape[-2:]
        x = pad_to_multiple(x, self.multiple)
        features = torch.cat(
            [self.through(self.context, x), self.detail(x)], dim=1
        )  # (n, 32, h, w)
        return self.through(self.merge, features)[..., :height, :width]
