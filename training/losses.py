"""Losses over the pixels that count: valid, clear and inside the training area."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits


def masked_l1(simulated: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Mean |simulated - target| over bands and masked pixels; images (n, c, h, w), mask (n, h, w).

    0 if the mask is empty. What lies outside the mask has no influence, NaN included.
    """
    weight = mask[:, None]
    difference = torch.where(weight, (simulated - target).abs(), 0.0)
    return difference.sum() / (weight.sum() * target.shape[1]).clamp(min=1)


def masked_image(image: Tensor, mask: Tensor) -> Tensor:
    """The image with 0 outside the mask, as the discriminator may see it."""
    return torch.where(mask[:, None], image, 0.0)


def discriminator_loss(real_logits: Tensor, fake_logits: Tensor) -> Tensor:
    """Real pairs towards 1, simulated ones towards 0; halved as in pix2pix."""
    return 0.5 * (_towards(real_logits, 1.0) + _towards(fake_logits, 0.0))


def adversarial_loss(fake_logits: Tensor) -> Tensor:
    """Low where the discriminator takes the simulated image for real."""
    return _towards(fake_logits, 1.0)


def _towards(logits: Tensor, answer: float) -> Tensor:
    return binary_cross_entropy_with_logits(logits, torch.full_like(logits, answer))
