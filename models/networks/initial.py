"""First weights of the paper's networks, as in pix2pix: normal with deviation 0.02."""

from __future__ import annotations

from torch import nn

DEVIATION = 0.02


def normal_weights(network: nn.Module) -> None:
    """Draw the weights of all convolutions and batch norms; biases start at 0."""
    for layer in network.modules():
        if isinstance(layer, (nn.Conv2d, nn.ConvTranspose2d)):
            nn.init.normal_(layer.weight, 0.0, DEVIATION)
        elif isinstance(layer, nn.BatchNorm2d):
            nn.init.normal_(layer.weight, 1.0, DEVIATION)
        else:
            continue
        if layer.bias is not None:
            nn.init.zeros_(layer.bias)
