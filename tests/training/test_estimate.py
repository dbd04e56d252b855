"""The estimate of the tab: its table is that of the presets, its formula what was measured."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from cleardate.contract.layers import CARD_INPUTS
from cleardate.models.networks.catalogue import build_network
from cleardate.plugin.train.estimate import NETWORKS, estimate
from cleardate.plugin.train.recipes import RECIPES
from cleardate.training.presets import PRESETS

EDGE = 256


def test_the_table_is_that_of_the_presets():
    assert list(RECIPES) == list(PRESETS)
    for name, recipe in RECIPES.items():
        preset = PRESETS[name]
        for key in ("network", "width", "patch", "batch", "epochs", "crops"):
            assert getattr(recipe, key) == getattr(preset, key), (name, key)


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("share", [1.0, 0.5])
def test_networks_cost_what_the_table_says(name, share):
    preset = PRESETS[name]
    width = max(4, int(preset.width * share))
    channels = sum(len(CARD_INPUTS[each].bands) for each in preset.inputs)
    network = build_network(preset.network, channels, 4, width, preset.dropout).eval()
    totals = {"adds": 0, "kept": 0}

    def count(layer, inputs, output):
        totals["kept"] += output.numel()
        if isinstance(layer, (nn.Conv2d, nn.ConvTranspose2d)):
            up = isinstance(layer, nn.ConvTranspose2d)
            times = layer.out_channels if up else layer.in_channels
            values = inputs[0].numel() if up else output.numel()
            totals["adds"] += values * times * layer.kernel_size[0] * layer.kernel_size[1]

    for layer in network.modules():
        if not list(layer.children()):
            layer.register_forward_hook(count)
    with torch.no_grad(), torch.device("meta"):
        network.to("meta")(torch.zeros(1, channels, EDGE, EDGE))
    table = NETWORKS[preset.network]
    assert table.adds[0] + table.adds[1] * width**2 == pytest.approx(
        totals["adds"] / EDGE**2, rel=0.4
    )
    assert table.kept[0] + table.kept[1] * width == pytest.approx(totals["kept"] / EDGE**2, rel=0.4)
    weights = sum(each.numel() for each in network.parameters())
    if weights > 50_000:  # fewer take no memory to speak of
        assert table.weights * width**2 == pytest.approx(weights, rel=0.7)


def test_what_was_measured_on_two_cores():
    """Steps per second and peak memory of docs/performance.md, within a factor of 1.6."""
    for name, changed, rate in (
        ("tiny", {}, 97),
        ("fast", {}, 51),
        ("mtcgan", {"width": 16, "patch": 128}, 3.3),
    ):
        recipe = RECIPES[name]
        pixels = 80 * 128**2
        few, many = (estimate(recipe, pixels, 2, epochs=n, **changed) for n in (1, 11))
        patch = changed.get("patch", recipe.patch)
        patches = min(max(-(-pixels // patch**2), recipe.crops[0]), recipe.crops[1])
        steps = 10 * -(-patches // recipe.batch)
        assert steps / (many.cpu_s - few.cpu_s) == pytest.approx(rate, rel=0.6), name
    paper = estimate(RECIPES["mtcgan"], 256**2, 2)
    assert paper.memory_bytes == pytest.approx(3793e6, rel=0.2)


def test_the_papers_presets_want_a_gpu_and_the_small_ones_do_not():
    wanting = {n for n, r in RECIPES.items() if estimate(r, 2_000_000, 2).wants_gpu}
    assert {"mtcgan", "mtcnn", "cgan", "cnn"} <= wanting
    assert not wanting & {"fast", "tiny", "fill", "change"}
    narrow = estimate(RECIPES["mtcgan"], 300_000, 8, width=8, epochs=5)
    assert not narrow.wants_gpu


def test_more_of_anything_takes_longer():
    recipe = RECIPES["fill"]
    usual = estimate(recipe, 1_000_000, 4)
    for changed in ({"epochs": 40}, {"width": 48}):
        assert estimate(recipe, 1_000_000, 4, **changed).cpu_s > usual.cpu_s
    assert estimate(recipe, 1_000_000, 8).cpu_s < usual.cpu_s
    assert estimate(recipe, 1_000_000, 4, batch=32).memory_bytes > usual.memory_bytes
    large = estimate(recipe, 90_000_000, 4)
    assert large.memory_bytes > usual.memory_bytes + 4e9
    more = estimate(recipe, 90_000_000, 4, bands=9).memory_bytes - large.memory_bytes
    assert more == 90_000_000 * 4 * 2 * 5
