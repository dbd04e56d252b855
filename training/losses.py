"""Losses over the pixels that count: valid, clear and inside the training area."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits

KNEE = 0.3
"""Where masked_charbonnier bends, in network units (the output's range is 2)."""

LEAST_REFLECTANCE = 1e-3


def masked_l1(simulated: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Mean |simulated - target| over bands and masked pixels; images (n, c, h, w), mask (n, h, w).

    0 if the mask is empty. What lies outside the mask has no influence, NaN included.
    """
    return _masked_mean((simulated - target).abs(), mask)


def masked_charbonnier(simulated: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """The same of sqrt(difference^2 + KNEE^2) - KNEE.

    Below the knee it works like a square: where a change is rare it tends to the mean, as PSNR
    wants it, and not to the median, which is no change at all.
    """
    difference = simulated - target
    return _masked_mean((difference**2 + KNEE**2).sqrt() - KNEE, mask)


def masked_angle(simulated: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Mean angle in radians between spectra of masked pixels; reflectance (n, c, h, w).

    Reflectance below LEAST_REFLECTANCE counts as that: the angle of black has no gradient.
    """
    a, b = (
        torch.where(mask[:, None], image, 1.0).clamp(min=LEAST_REFLECTANCE)
        for image in (simulated, target)
    )
    cosine = (a * b).sum(dim=1, keepdim=True) / (
        a.norm(dim=1, keepdim=True) * b.norm(dim=1, keepdim=True)
    )
    # 2 (1 - cos) is the angle's square for small angles, and arccos has no gradient at 1.
    return _masked_mean((2 * (1 - cosine).clamp(min=1e-7)).sqrt(), mask)


def masked_image(image: Tensor, mask: Tensor) -> Tensor:
    """The image with 0 outside the mask, as the discriminator may see it."""
    return torch.where(mask[:, None], image, 0.0)


def discriminator_loss(real_logits: Tensor, fake_logits: Tensor) -> Tensor:
    """Real pairs towards 1, simulated ones towards 0; halved as in pix2pix."""
    return 0.5 * (_towards(real_logits, 1.0) + _towards(fake_logits, 0.0))


def adversarial_loss(fake_logits: Tensor) -> Tensor:
    """Low where the discriminator takes the simulated image for real."""
    return _towards(fake_logits, 1.0)


def _masked_mean(values: Tensor, mask: Tensor) -> Tensor:
    weight = mask[:, None]
    total = torch.where(weight, values, 0.0).sum()
    return total / (weight.sum() * values.shape[1]).clamp(min=1)


def _towards(logits: Tensor, answer: float) -> Tensor:
    return binary_cross_entropy_with_logits(logits, torch.full_like(logits, answer))
