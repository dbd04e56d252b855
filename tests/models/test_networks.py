"""The figures of METHOD.md, and that a padded tile equals the whole image."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from cleardate.imagery.windows import Window, padded, whole
from cleardate.models.networks import geometry
from cleardate.models.networks.context import ContextNetwork
from cleardate.models.networks.fast import FastNetwork
from cleardate.models.networks.patch_discriminator import PatchDiscriminator
from cleardate.models.networks.resnet_generator import ResnetGenerator
from cleardate.models.networks.unet import UNet

TASK_B = 8


def _on_paper(network_class, *args, **options):
    """A network without weights: enough to count and to follow shapes."""
    with torch.device("meta"):
        return network_class(*args, **options)


def test_the_papers_generator_has_its_cost_and_reach():
    network = _on_paper(ResnetGenerator, TASK_B)
    assert geometry.multiply_adds_per_pixel(network, TASK_B) == 11_381_504
    assert geometry.parameters(network) == pytest.approx(11.4e6, rel=0.005)
    assert geometry.halo(network) == 26
    assert network.multiple == 1


def test_the_papers_generator_has_its_layers():
    network = _on_paper(ResnetGenerator, TASK_B)
    widths = [layer.out_channels for layer in network.modules() if isinstance(layer, nn.Conv2d)]
    kernels = [layer.kernel_size for layer in network.modules() if isinstance(layer, nn.Conv2d)]
    strides = {layer.stride for layer in network.modules() if isinstance(layer, nn.Conv2d)}
    drops = [layer.p for layer in network.modules() if isinstance(layer, nn.Dropout)]
    assert widths == [64, 128, 256, *[256] * 18, 128, 64, 4]
    assert kernels == [(7, 7), *[(3, 3)] * 23]
    assert strides == {(1, 1)}
    assert drops == [0.5] * 9


@pytest.mark.parametrize("channels", [2, 8])
def test_the_papers_generator_maps_a_patch_to_four_bands(channels):
    network = _on_paper(ResnetGenerator, channels)
    output = network(torch.zeros(1, channels, 256, 256, device="meta"))
    assert output.shape == (1, 4, 256, 256)


def test_the_discriminator_narrows_as_in_figure_4():
    network = _on_paper(PatchDiscriminator, TASK_B)
    edges = []
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d):
            layer.register_forward_hook(lambda _layer, _inputs, output: edges.append(output.shape))
    logits = network(
        torch.zeros(1, TASK_B, 256, 256, device="meta"), torch.zeros(1, 4, 256, 256, device="meta")
    )
    assert [shape[-1] for shape in edges] == [128, 64, 32, 31, 30]
    assert logits.shape == (1, 1, 30, 30)


def test_the_discriminator_answers_between_0_and_1():
    torch.manual_seed(0)
    network = PatchDiscriminator(2, width=4)
    x, image = torch.randn(2, 2, 32, 32), torch.randn(2, 4, 32, 32)
    probability = network.probability(x, image)
    assert probability.min() > 0
    assert probability.max() < 1
    assert torch.allclose(torch.logit(probability), network(x, image), atol=1e-4)


def test_the_discriminator_answers_at_its_smallest_input():
    edge = PatchDiscriminator.minimum
    network = PatchDiscriminator(2, width=2)
    assert network(torch.zeros(1, 2, edge, edge), torch.zeros(1, 4, edge, edge)).numel() == 1


def test_the_unet_is_that_of_pix2pix():
    network = _on_paper(UNet, 2)
    downs = [layer.out_channels for layer in network.modules() if isinstance(layer, nn.Conv2d)]
    ups = [
        layer.out_channels for layer in network.modules() if isinstance(layer, nn.ConvTranspose2d)
    ]
    drops = [layer for layer in network.modules() if isinstance(layer, nn.Dropout)]
    assert downs == [64, 128, 256, 512, 512, 512, 512, 512]
    assert ups == [512, 512, 512, 512, 256, 128, 64, 4]
    assert len(drops) == 3
    assert geometry.parameters(_on_paper(UNet, 3, bands=3)) == 54_414_531
    assert network(torch.zeros(1, 2, 256, 256, device="meta")).shape == (1, 4, 256, 256)


def test_the_unet_trains_on_a_single_patch():
    network = UNet(2, width=1)
    loss = network(torch.randn(1, 2, 40, 24)).abs().mean()
    loss.backward()
    assert network.downs[0][0].weight.grad.abs().sum() > 0


def test_fast_is_within_its_budget():
    assert geometry.multiply_adds_per_pixel(FastNetwork(TASK_B), TASK_B) <= 0.2e6


def test_fast_starts_at_zero_and_is_not_stuck_there():
    torch.manual_seed(0)
    network = FastNetwork(TASK_B, width=8)
    x = torch.randn(2, TASK_B, 20, 20)
    assert network(x).abs().max() == 0
    optimiser = torch.optim.Adam(network.parameters(), lr=0.01)
    for _ in range(5):
        optimiser.zero_grad()
        (network(x) - x[:, :4]).abs().mean().backward()
        optimiser.step()
    assert all(parameter.grad.abs().max() > 0 for parameter in network.parameters())


def test_context_is_its_base_before_it_has_learned():
    assert ContextNetwork(TASK_B)(torch.randn(1, TASK_B, 21, 35)).abs().max() == 0
    assert geometry.multiply_adds_per_pixel(ContextNetwork(TASK_B), TASK_B) <= 0.1e6


def test_a_layer_of_unknown_reach_is_refused():
    with pytest.raises(TypeError, match="AdaptiveAvgPool2d"):
        geometry.back(nn.Sequential(nn.AdaptiveAvgPool2d(1)), geometry.Span(0, 0))


def _randomised(network: nn.Module) -> nn.Module:
    """Weights and statistics of a trained network's size, none of them 0."""
    generator = torch.Generator().manual_seed(5)
    for name, value in network.state_dict().items():
        if name.endswith("running_var"):
            value.fill_(0.7)
        elif value.is_floating_point():
            value.normal_(0.02, 0.15, generator=generator)
            if name.endswith("weight") and value.ndim == 1:
                value.add_(1.0)
    return network.eval()


NETWORKS = {
    "resnet": lambda: ResnetGenerator(3, width=3),
    "fast": lambda: FastNetwork(3, width=6),
    "context": lambda: ContextNetwork(3, width=4),
    "unet": lambda: UNet(3, width=1),
}


@pytest.mark.parametrize("kind", ["resnet", "fast", "context"])
def test_the_computed_reach_is_what_gradients_show(kind):
    network = NETWORKS[kind]().double().eval()
    for name, value in network.state_dict().items():
        if name.endswith("weight") and value.ndim == 4:
            # Positive averaging weights: every pixel in reach gets some gradient.
            value.fill_(0.1 / value[0].numel())
        elif name.endswith("bias"):
            value.fill_(0.01)
    reach = geometry.halo(network)
    edge = 2 * reach + 2 * network.multiple + 10
    middle = edge // 2 // network.multiple * network.multiple
    shown = 0
    for pixel in range(middle, middle + network.multiple):
        x = torch.full((1, 3, edge, edge), 0.5, dtype=torch.double, requires_grad=True)
        network(x)[0, :, pixel, pixel].sum().backward()
        rows = x.grad.abs().sum(dim=(0, 1, 3)).nonzero().flatten()
        shown = max(shown, pixel - int(rows.min()), int(rows.max()) - pixel)
    assert shown == reach


@pytest.mark.parametrize("kind", ["resnet", "fast", "context"])
@pytest.mark.parametrize("shape", [(150, 171), (131, 140)])
def test_a_padded_tile_equals_the_whole_image(kind, shape):
    network = _randomised(NETWORKS[kind]())
    _check_tiles(network, shape, geometry.halo(network), edge=70)


def test_a_tile_with_too_small_a_halo_differs():
    network = _randomised(ResnetGenerator(3, width=3))
    with pytest.raises(AssertionError, match="differ"):
        _check_tiles(network, (150, 171), 3, edge=70)


def test_a_padded_tile_equals_the_whole_image_for_the_unet():
    network = _randomised(UNet(3, width=1))
    reach = geometry.halo(network)
    _check_tiles(network, (2 * reach + 300, 300), reach, edge=600, only_first_column=True)


def _check_tiles(network, shape, halo, edge, only_first_column=False):
    x = torch.randn(1, 3, *shape, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        full = network(x)
        assert full.std() > 0.01
        worst = 0.0
        for row in range(0, shape[0], edge):
            for col in range(0, 1 if only_first_column else shape[1], edge):
                core = Window(row, col, min(edge, shape[0] - row), min(edge, shape[1] - col))
                window = padded(core, halo, network.multiple, shape)
                rows, cols = window.within(whole(shape))
                tile = network(x[..., rows, cols])
                inner = tile[(..., *core.within(window))]
                outer = full[(..., *core.within(whole(shape)))]
                worst = max(worst, float((inner - outer).abs().max()))
    assert worst < 1e-5 * float(full.abs().max()) + 1e-5, f"tile and whole differ by {worst}"
