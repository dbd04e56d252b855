"""Activations that are computed again: the same numbers from less memory."""

from __future__ import annotations

import copy

import pytest
import torch
from torch import nn

from cleardate.models.networks.catalogue import build_network
from cleardate.models.networks.memory import recomputed

EDGES = {"unet": 256}
MOST_KEPT = {"resnet": 0.3, "unet": 0.85, "fast": 0.6, "context": 0.55}
"""Share of the bytes that are still kept. Half of what a U-Net keeps are its own skips."""


def _step(network: nn.Module, x: torch.Tensor) -> torch.Tensor:
    torch.manual_seed(5)
    loss = (network(x) - 0.3).abs().mean()
    loss.backward()
    return loss.detach()


def _pair(kind: str, width: int = 2) -> tuple[nn.Module, nn.Module, torch.Tensor]:
    torch.manual_seed(1)
    plain = build_network(kind, 5, 4, width, dropout=0.5).train()
    if kind in ("fast", "context"):
        # The last layer starts at 0, which would hide every other gradient.
        last = plain.merge[-1] if kind == "fast" else plain.last
        nn.init.normal_(last.weight)
    saving = copy.deepcopy(plain)
    saving.saves_memory = True
    edge = EDGES.get(kind, 16)
    return plain, saving, torch.randn(2, 5, edge, edge)


@pytest.mark.parametrize("kind", MOST_KEPT)
def test_loss_gradients_and_statistics_are_the_same_with_dropout(kind):
    plain, saving, x = _pair(kind)
    assert torch.equal(_step(plain, x), _step(saving, x))
    for (name, a), b in zip(plain.named_parameters(), saving.parameters(), strict=True):
        assert a.grad is not None and a.grad.abs().max() > 0, name
        assert torch.equal(a.grad, b.grad), name
    for (name, a), b in zip(plain.named_buffers(), saving.buffers(), strict=True):
        assert torch.equal(a, b), name


@pytest.mark.parametrize("kind", MOST_KEPT)
def test_less_is_kept_for_the_backward_pass(kind):
    kept = []
    for network in _pair(kind, 16)[:2]:
        x = torch.randn(1, 5, 256, 256)
        # Tensors that several layers keep are one.
        found: dict[int, int] = {}

        def pack(tensor, found=found):
            storage = tensor.untyped_storage()
            found[storage.data_ptr()] = storage.nbytes()
            return tensor

        with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
            output = network(x)
        kept.append(sum(found.values()))
        assert output.requires_grad
    assert kept[1] < MOST_KEPT[kind] * kept[0]


def test_a_whole_network_can_be_recomputed_around_its_pieces():
    plain, saving, x = _pair("resnet")
    _step(plain, x)
    _step(lambda values: recomputed(saving, values), x)
    for a, b in zip(plain.parameters(), saving.parameters(), strict=True):
        assert torch.equal(a.grad, b.grad)
    for a, b in zip(plain.buffers(), saving.buffers(), strict=True):
        assert torch.equal(a, b)


def test_nothing_is_recomputed_without_training(monkeypatch):
    from cleardate.models.networks import geometry

    _, saving, x = _pair("resnet")
    monkeypatch.setattr(geometry, "recomputed", None)
    with torch.no_grad():
        saving(x)
    saving.eval()(x)
    with pytest.raises(TypeError):
        saving.train()(x)
