from __future__ import annotations

import math

import pytest
import torch

from cleardate.training.losses import (
    adversarial_loss,
    discriminator_loss,
    masked_angle,
    masked_image,
    masked_l1,
)


def test_l1_is_the_mean_over_masked_pixels_and_bands():
    target = torch.zeros(1, 2, 2, 2)
    simulated = torch.tensor([[[[1.0, 9.0], [9.0, 9.0]], [[3.0, 9.0], [9.0, 9.0]]]])
    mask = torch.tensor([[[True, False], [False, False]]])
    assert masked_l1(simulated, target, mask).item() == 2.0


def test_l1_does_not_look_outside_the_mask():
    torch.manual_seed(0)
    target, simulated = torch.randn(2, 4, 8, 8), torch.randn(2, 4, 8, 8, requires_grad=True)
    mask = torch.rand(2, 8, 8) > 0.5
    spoiled = target.clone()
    spoiled[(~mask)[:, None].expand_as(target)] = math.nan
    loss = masked_l1(simulated, spoiled, mask)
    assert loss.item() == masked_l1(simulated, target, mask).item()
    loss.backward()
    assert simulated.grad[(~mask)[:, None].expand_as(target)].abs().max() == 0
    assert simulated.grad[mask[:, None].expand_as(target)].abs().min() > 0


def test_l1_of_nothing_is_zero_and_not_nan():
    empty = torch.zeros(1, 4, 4, dtype=torch.bool)
    assert masked_l1(torch.ones(1, 4, 4, 4), torch.zeros(1, 4, 4, 4), empty).item() == 0


def test_the_angle_is_that_between_spectra_and_sees_dark_pixels_like_bright_ones():
    one = torch.tensor([0.2, 0.1, 0.1, 0.3])[None, :, None, None]
    other = torch.tensor([0.2, 0.12, 0.1, 0.28])[None, :, None, None]
    cosine = torch.nn.functional.cosine_similarity(one, other, dim=1).item()
    mask = torch.ones(1, 1, 1, dtype=torch.bool)
    assert masked_angle(one, other, mask).item() == pytest.approx(math.acos(cosine), rel=0.01)
    dark = masked_angle(one / 10, other / 10, mask).item()
    assert dark == pytest.approx(math.acos(cosine), rel=0.01)


def test_the_angle_and_its_gradient_do_not_look_outside_the_mask():
    target = torch.full((1, 4, 2, 2), 0.2)
    target[..., 0, 0] = torch.nan
    simulated = torch.full((1, 4, 2, 2), 0.1, requires_grad=True)
    mask = torch.ones(1, 2, 2, dtype=torch.bool)
    mask[0, 0, 0] = False
    angle = masked_angle(simulated, target, mask)
    angle.backward()
    assert torch.isfinite(angle)
    assert torch.isfinite(simulated.grad).all()


def test_the_discriminator_sees_nothing_outside_the_mask():
    mask = torch.tensor([[[True, False]]])
    image = masked_image(torch.tensor([[[[2.0, math.nan]]]]), mask)
    assert image.tolist() == [[[[2.0, 0.0]]]]


def test_adversarial_losses_pull_in_opposite_directions():
    sure, fooled = torch.full((1, 1, 3, 3), -6.0), torch.full((1, 1, 3, 3), 6.0)
    assert adversarial_loss(sure) > adversarial_loss(fooled)
    assert discriminator_loss(fooled, sure) < discriminator_loss(fooled, fooled)
    undecided = torch.zeros(1, 1, 3, 3)
    assert discriminator_loss(undecided, undecided).item() == pytest.approx(math.log(2))
