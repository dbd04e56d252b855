"""Networks by the names that presets use."""

from __future__ import annotations

from typing import Literal

from .context import ContextNetwork
from .fast import FastNetwork
from .geometry import Network
from .resnet_generator import ResnetGenerator
from .unet import UNet

Kind = Literal["resnet", "unet", "fast", "context"]


def build_network(kind: Kind, channels: int, bands: int, width: int, dropout: float) -> Network:
    """A new generator with ``channels`` in and ``bands`` out; draws from torch's random state."""
    network: Network
    if kind == "resnet":
        network = ResnetGenerator(channels, bands, width, dropout)
    elif kind == "unet":
        network = UNet(channels, bands, width, dropout)
    elif kind == "context":
        network = ContextNetwork(channels, bands, width, dropout)
    else:
        network = FastNetwork(channels, bands, width, dropout)
    return network
