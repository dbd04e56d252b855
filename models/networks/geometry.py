"""What a network sees and what it costs: receptive field, alignment, multiply-adds.

The receptive field is found by walking back through the layers with one span of pixels, along one
axis (all networks here treat rows and columns alike).
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor, nn

from .memory import pieces, recomputed

_POINTWISE = (
    nn.BatchNorm2d,
    nn.Dropout,
    nn.Identity,
    nn.LeakyReLU,
    nn.ReLU,
    nn.Sigmoid,
    nn.SiLU,
    nn.Tanh,
)


class Span(NamedTuple):
    """Pixels ``first`` to ``last`` along one axis, both included."""

    first: int
    last: int

    def joined(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.first, other.first), max(self.last, other.last))


class Network(nn.Module):
    """A generator that says which input span an output span depends on.

    ``multiple``: pixels that a tile's origin must be a multiple of, so that strided layers fall
    on the same pixels as in the whole image. ``saves_memory``: training keeps the input of each
    convolution or block alone and computes what is inside again for the backward pass.
    """

    multiple: int
    saves_memory: bool = False

    def sees(self, span: Span) -> Span:
        """Input pixels that output pixels ``span`` depend on."""
        raise NotImplementedError

    def through(self, layers: nn.Module, x: Tensor) -> Tensor:
        """``layers(x)``, with as little kept for the backward pass as ``saves_memory`` says."""
        if not (self.saves_memory and self.training and torch.is_grad_enabled()):
            return layers(x)  # type: ignore[no-any-return]
        for piece in pieces(layers) if isinstance(layers, nn.Sequential) else (layers,):
            x = recomputed(piece, x)
        return x


def back(module: nn.Module, span: Span) -> Span:
    """Input pixels that the output pixels ``span`` of ``module`` depend on.

    Raises TypeError for a layer whose reach is not known here.
    """
    sees: Callable[[Span], Span] | None = getattr(module, "sees", None)
    if sees is not None:
        return sees(span)
    if isinstance(module, nn.Sequential):
        for layer in reversed(module):
            span = back(layer, span)
        return span
    if isinstance(module, nn.Conv2d):
        return _back_convolution(module, span)
    if isinstance(module, nn.ConvTranspose2d):
        return _back_transposed(module, span)
    if isinstance(module, nn.PixelShuffle):
        factor = module.upscale_factor
        return Span(span.first // factor, span.last // factor)
    if isinstance(module, _POINTWISE):
        return span
    raise TypeError(f"The reach of {type(module).__name__} is not known.")


def _back_convolution(layer: nn.Conv2d, span: Span) -> Span:
    kernel, stride, dilation = layer.kernel_size[0], layer.stride[0], layer.dilation[0]
    pad = int(layer.padding[0])
    return Span(span.first * stride - pad, span.last * stride - pad + dilation * (kernel - 1))


def _back_transposed(layer: nn.ConvTranspose2d, span: Span) -> Span:
    # Input i reaches outputs i * stride - pad to i * stride - pad + kernel - 1.
    kernel, stride, pad = layer.kernel_size[0], layer.stride[0], int(layer.padding[0])
    first = -((-(span.first + pad - kernel + 1)) // stride)
    return Span(first, (span.last + pad) // stride)


def halo(network: Network) -> int:
    """How many pixels to each side an output pixel sees, at its worst place between strides."""
    reach = 0
    for pixel in range(network.multiple):
        span = network.sees(Span(pixel, pixel))
        reach = max(reach, pixel - span.first, span.last - pixel)
    return reach


def multiply_adds_per_pixel(network: nn.Module, channels: int) -> float:
    """Multiply-adds of all convolutions per pixel of an input with ``channels`` channels."""
    edge = math.lcm(256, int(getattr(network, "multiple", 1)))
    dry = copy.deepcopy(network).to("meta").eval()
    total = 0

    def count(layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        nonlocal total
        if isinstance(layer, nn.Conv2d):
            total += output.shape[-2] * output.shape[-1] * layer.weight.numel()
        elif isinstance(layer, nn.ConvTranspose2d):
            total += inputs[0].shape[-2] * inputs[0].shape[-1] * layer.weight.numel()

    for layer in dry.modules():
        layer.register_forward_hook(count)
    with torch.no_grad():
        dry(torch.zeros(1, channels, edge, edge, device="meta"))
    return total / edge**2


def parameters(network: nn.Module) -> int:
    """Number of learned values."""
    return sum(parameter.numel() for parameter in network.parameters())


def pad_to_multiple(x: Tensor, multiple: int) -> Tensor:
    """Zeros below and right of ``x`` (n, c, h, w) up to the next multiple of height and width.

    The origin stays, so a tile that ends at the raster's edge is padded as the whole image is.
    """
    return nn.functional.pad(x, (0, -x.shape[-1] % multiple, 0, -x.shape[-2] % multiple))
