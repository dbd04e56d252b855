"""One step: several batches learn what one large batch would."""

from __future__ import annotations

import copy
import dataclasses
from types import SimpleNamespace

import pytest
import torch
from torch import nn

from cleardate.models.networks.catalogue import build_network
from cleardate.models.networks.patch_discriminator import PatchDiscriminator
from cleardate.training.arithmetic import Arithmetic
from cleardate.training.presets import PRESETS
from cleardate.training.ranks import ALONE, Ranks
from cleardate.training.samples import Batch
from cleardate.training.step import Learner, WeightedBatch

CHANNELS, EDGE = 8, 24
PIXELS = dataclasses.replace(
    PRESETS["fill"], network="context", width=8, dropout=0.0, l1_weight=1.0
)
AGAINST = dataclasses.replace(PIXELS, adversarial=True, pixel_loss="l1", l1_weight=100.0)


class Recorder:
    """An optimiser that keeps the gradients, and takes a plain step so that their order counts."""

    def __init__(self, parameters) -> None:
        self.param_groups = [{"params": list(parameters)}]
        self.gradients: list[torch.Tensor] = []

    def step(self) -> None:
        for parameter in self.param_groups[0]["params"]:
            self.gradients.append(parameter.grad.clone())
            parameter.data -= 0.1 * parameter.grad

    def zero_grad(self, set_to_none: bool) -> None:
        for parameter in self.param_groups[0]["params"]:
            parameter.grad = None


def _networks(adversarial: bool) -> tuple[nn.Module, PatchDiscriminator | None]:
    torch.manual_seed(2)
    generator = build_network("context", CHANNELS, 4, 8, dropout=0.0)
    nn.init.normal_(generator.last.weight, 0, 0.02)
    if not adversarial:
        return generator, None
    discriminator = PatchDiscriminator(CHANNELS, width=4)
    for index, layer in enumerate(discriminator.layers):
        if isinstance(layer, nn.BatchNorm2d):
            # It would see the statistics of each part, not of all.
            discriminator.layers[index] = nn.Identity()
        elif isinstance(layer, nn.Conv2d):
            nn.init.normal_(layer.weight, 0, 0.1)
    return generator, discriminator


def _learner(preset, precision: str = "fp32") -> Learner:
    generator, discriminator = _networks(preset.adversarial)
    maker = SimpleNamespace(as_reflectance=lambda output, base: base + 0.5 * output)
    arithmetic = Arithmetic(torch.device("cpu"), precision)
    learner = Learner(preset, maker, arithmetic, ALONE, generator, generator, discriminator)
    learner.optimisers = {"generator": Recorder(generator.parameters())}
    if discriminator is not None:
        learner.optimisers["discriminator"] = Recorder(discriminator.parameters())
    generator.train()
    return learner


def _batch() -> Batch:
    generator = torch.Generator().manual_seed(4)
    x = torch.randn(6, CHANNELS, EDGE, EDGE, generator=generator)
    target = torch.rand(6, 4, EDGE, EDGE, generator=generator) - 0.5
    mask = torch.rand(6, EDGE, EDGE, generator=generator) > 0.4
    mask[:2] = mask[:2] & (torch.rand(2, EDGE, EDGE, generator=generator) > 0.9)
    mask[4] = False
    return Batch(x, target, mask, 0.3 + 0.1 * target)


def _parts(batch: Batch, *sizes: int) -> list[WeightedBatch]:
    cut = [Batch(*tensors) for tensors in zip(*(tensor.split(sizes) for tensor in batch))]
    pixels = int(batch.mask.sum())
    return [WeightedBatch(part, int(part.mask.sum()) / pixels, len(part.mask) / 6) for part in cut]


@pytest.mark.parametrize("sizes", [(2, 2, 2), (4, 1, 1), (1, 5)])
@pytest.mark.parametrize("preset", [PIXELS, AGAINST], ids=["pixels", "against"])
def test_parts_give_the_gradients_of_one_batch(preset, sizes):
    whole, cut = _learner(preset), _learner(preset)
    expected = whole.learn(_parts(_batch(), 6))
    found = cut.learn(_parts(_batch(), *sizes))
    assert expected.keys() == found.keys()
    for name, value in expected.items():
        assert found[name] == pytest.approx(float(value), rel=1e-5), name
    for name, optimiser in whole.optimisers.items():
        one, several = (
            torch.cat([gradient.flatten() for gradient in found.gradients])
            for found in (optimiser, cut.optimisers[name])
        )
        largest = float(one.abs().max())
        assert largest > 1e-3
        assert torch.allclose(one, several, rtol=0, atol=1e-5 * largest), name


def test_equal_weights_of_the_parts_would_be_wrong():
    """The parts of the test above differ in how many of their pixels count."""
    parts = _parts(_batch(), 2, 4)
    assert parts[0].pixels < 0.5 * parts[0].patches


def test_parts_with_dropout_learn_from_the_image_that_was_judged():
    preset = dataclasses.replace(AGAINST, dropout=0.5)
    learner = _learner(preset)
    for layer in learner.generator.modules():
        if isinstance(layer, nn.Dropout):
            layer.p = 0.5
    drawn: dict[tuple[int, ...], set[float]] = {}

    def note(module, inputs, output):
        drawn.setdefault(tuple(output.shape), set()).add(float(output.detach().sum()))

    learner.generator.register_forward_hook(note)
    learner.learn(_parts(_batch(), 2, 4))
    # Each part's forward pass ran twice, and gave one image.
    assert {len(values) for values in drawn.values()} == {1}


def test_the_discriminator_learns_nothing_from_the_generators_loss():
    learner = _learner(AGAINST)
    counts = []
    step = learner.optimisers["generator"].step

    def look() -> None:
        counts.append(sum(p.grad is not None for p in learner.discriminator.parameters()))
        step()

    learner.optimisers["generator"].step = look
    learner.learn(_parts(_batch(), 6))
    assert counts == [0]


@pytest.mark.parametrize("precision", ["bf16", "fp16"])
@pytest.mark.parametrize("preset", [PIXELS, AGAINST], ids=["pixels", "against"])
def test_sixteen_bits_learn_nearly_the_same_with_weights_of_32(preset, precision):
    full, half = _learner(preset), _learner(preset, precision)
    half.scaler = torch.amp.GradScaler("cpu", enabled=False)
    expected, found = (learner.learn(_parts(_batch(), 6)) for learner in (full, half))
    for name, value in expected.items():
        assert found[name] == pytest.approx(float(value), rel=0.03), name
    for name, optimiser in full.optimisers.items():
        mine, theirs = (
            torch.cat([gradient.flatten() for gradient in one.gradients])
            for one in (optimiser, half.optimisers[name])
        )
        assert theirs.dtype == torch.float32
        assert not torch.equal(mine, theirs)
        assert torch.nn.functional.cosine_similarity(mine, theirs, dim=0) > 0.98


def test_fp16_skips_a_step_whose_gradients_overflow_and_scales_less():
    generator, _ = _networks(False)
    before = copy.deepcopy(dict(generator.state_dict()))
    arithmetic = Arithmetic(torch.device("cpu"), "fp16")
    maker = SimpleNamespace(as_reflectance=lambda output, base: base + 0.5 * output)
    learner = Learner(PIXELS, maker, arithmetic, ALONE, generator, generator, None)
    batch = _batch()
    batch.target[:] = float("inf")
    scale = learner.scaler.get_scale()
    learner.learn(_parts(batch, 6))
    assert learner.scaler.get_scale() == scale / 2
    assert all(torch.equal(value, before[name]) for name, value in generator.state_dict().items())
    learner.learn(_parts(_batch(), 6))
    after = generator.state_dict().items()
    assert not all(torch.equal(value, before[name]) for name, value in after)


class OthersLearn(Ranks):
    """Another process has a part in the step, whose scaled gradients are 1 each."""

    def sum_gradients(self, parameters) -> None:
        for parameter in parameters:
            parameter.grad = torch.ones_like(parameter)


@pytest.mark.parametrize("preset", [PIXELS, AGAINST], ids=["pixels", "against"])
def test_a_process_without_a_part_in_the_first_step_of_fp16_learns_from_the_others(preset):
    generator, discriminator = _networks(preset.adversarial)
    arithmetic = Arithmetic(torch.device("cpu"), "fp16")
    ranks = OthersLearn(1, 2)
    learner = Learner(preset, None, arithmetic, ranks, generator, generator, discriminator)
    before = copy.deepcopy(dict(generator.state_dict()))
    learner.learn([])
    after = generator.state_dict().items()
    assert all(not torch.equal(value, before[name]) for name, value in after)
