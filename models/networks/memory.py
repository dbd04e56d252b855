"""Layers whose activations are computed again in the backward pass instead of being kept."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint


def recomputed(layers: nn.Module, x: Tensor) -> Tensor:
    """``layers(x)`` that keeps ``x`` alone for the backward pass, at the price of a second pass.

    Output and gradients are the same: dropout is drawn again as it was, and the second pass
    leaves the running statistics of batch norms alone.
    """
    result: Tensor = checkpoint(
        layers,
        x,
        use_reentrant=False,
        context_fn=lambda: (contextlib.nullcontext(), _statistics_left_alone(layers)),
    )
    return result


def pieces(layers: nn.Sequential) -> Iterator[nn.Module]:
    """``layers`` cut before each convolution and each block but the first.

    A piece of an activation alone would keep more than it saves.
    """
    cuts = [
        index
        for index, layer in enumerate(layers)
        if isinstance(layer, nn.Conv2d) or hasattr(layer, "sees")
    ][1:]
    for first, end in zip([0, *cuts], [*cuts, len(layers)], strict=True):
        yield layers[first:end]


@contextlib.contextmanager
def _statistics_left_alone(layers: nn.Module) -> Iterator[None]:
    norms = [layer for layer in layers.modules() if isinstance(layer, nn.BatchNorm2d)]
    before = [(norm.momentum, norm.num_batches_tracked) for norm in norms]
    for norm in norms:
        # A new value counts for nothing; to take the statistics away would change what is kept.
        norm.momentum, norm.num_batches_tracked = 0.0, None
    try:
        yield
    finally:
        for norm, (momentum, count) in zip(norms, before, strict=True):
            norm.momentum, norm.num_batches_tracked = momentum, count
