"""Networks behind onnxruntime: scaled in and out, padded to their multiple, never on their own."""

from __future__ import annotations

import dataclasses

import numpy as np
import onnx
import onnxruntime
import pytest
from onnxruntime.capi import onnxruntime_pybind11_state as state

from cleardate.contract.card import InputSpec, OutputSpec
from cleardate.contract.errors import InputError, ModelError
from cleardate.contract.layers import OPTICAL_BANDS
from cleardate.models.devices.batch_runner import Runner
from cleardate.models.devices.providers import CPU, CUDA
from cleardate.models.devices.runtime import RUNTIME
from cleardate.models.graphs.forms import in_precision
from cleardate.models.inputs import network_input
from cleardate.models.line import Line
from cleardate.models.session import OnnxGenerator, open_generator

OPTICAL = InputSpec("optical_t1", OPTICAL_BANDS, (0.0,) * 4, (0.5,) * 4)
CARD_LINE = Line((0.9, 1.0, 1.1, 1.2), (0.0, 0.01, 0.02, 0.03))
RESIDUAL_OUT = OutputSpec(
    OPTICAL_BANDS, (-0.2,) * 4, (0.2,) * 4, "line", CARD_LINE.slope, CARD_LINE.intercept
)


class FakeSession:
    """Stands for onnxruntime: keeps what it was given, answers with ``network`` of it."""

    def __init__(self, network) -> None:
        self.network = network
        self.seen: list[np.ndarray] = []

    def get_inputs(self):
        return [type("Entry", (), {"name": "x"})()]

    def get_providers(self):
        return [CPU]

    def run(self, outputs, feed):
        assert outputs is None
        (stack,) = feed.values()
        assert list(feed) == ["x"]
        self.seen.append(stack)
        return [self.network(stack).copy()]


def _first_four(stack: np.ndarray) -> np.ndarray:
    return stack[:, :4]


@pytest.fixture
def generator(make_card):
    """``generator(network, **card)`` over optical T1; the first four channels by default."""

    def make(network=_first_four, **fields) -> tuple[OnnxGenerator, FakeSession]:
        card = make_card(**{"task": "B", "inputs": (OPTICAL,), **fields})
        session = FakeSession(network)
        return OnnxGenerator("model.onnx", card, Runner(session)), session

    return make


@pytest.mark.parametrize("shape", [(32, 48), (24, 30), (1, 1), (17, 16)])
def test_the_network_sees_its_multiple_and_the_patch_comes_back(generator, make_patch, shape):
    made, session = generator(multiple=16)
    patch = make_patch(shape)
    result = made.predict(patch)
    given = session.seen[0]
    assert given.dtype == np.float32
    assert given.flags["C_CONTIGUOUS"]
    assert given.shape[:2] == (1, 4)
    assert all(
        size % 16 == 0 and size - wanted < 16 for size, wanted in zip(given.shape[2:], shape)
    )
    assert result.shape == (4, *shape)
    assert result.dtype == np.float32
    channels = network_input((OPTICAL,), patch.layers, patch.usable(("optical_t1",)), patch.clear)
    assert np.array_equal(given[0, :, : shape[0], : shape[1]], channels)


def test_output_is_put_back_into_reflectance(generator, make_patch):
    made, _ = generator()
    patch = make_patch()
    # In: 0 to 0.5 is -1 to 1; out: -1 to 1 is 0 to 1. So reflectance comes out doubled.
    assert np.allclose(made.predict(patch), 2 * patch.layers["optical_t1"], atol=1e-6)


def test_the_base_line_of_the_card_is_added(generator, make_patch):
    made, _ = generator(lambda stack: np.full_like(stack, 0.5), output=RESIDUAL_OUT)
    patch = make_patch()
    assert np.allclose(made.predict(patch), 0.1 + CARD_LINE(patch.layers["optical_t1"]), atol=1e-6)


def test_another_line_replaces_that_of_the_card_for_inputs_and_output(generator, make_patch):
    residual = InputSpec("residual_t2", OPTICAL_BANDS, (-1.0,) * 4, (1.0,) * 4)
    made, session = generator(inputs=(residual,), output=RESIDUAL_OUT, task="F")
    fitted = Line((0.5,) * 4, (0.1,) * 4)
    patch = make_patch()
    other = made.with_line(fitted)
    result = other.predict(patch)
    before = fitted(patch.layers["optical_t1"])
    wanted = np.where(patch.clear, patch.layers["optical_t2"] - before, 0)
    assert np.allclose(session.seen[-1][0], wanted, atol=1e-6)
    assert np.allclose(result, before + 0.2 * session.seen[-1][0], atol=1e-6)
    assert not np.allclose(made.predict(patch), result)
    assert (other.name, other.card) == (made.name, made.card)


def test_a_model_without_base_line_takes_none(generator, make_patch):
    made, _ = generator()
    assert made.with_line(CARD_LINE) is made


def test_a_line_of_a_card_without_base_is_not_added(generator, make_patch):
    output = dataclasses.replace(RESIDUAL_OUT, base="none", low=(0.0,) * 4, high=(1.0,) * 4)
    made, _ = generator(output=output)
    patch = make_patch()
    assert np.allclose(made.predict(patch), 2 * patch.layers["optical_t1"], atol=1e-6)


def test_what_a_generator_reads_and_needs_follows_from_its_card(generator):
    sar = InputSpec("sar_change", ("VV", "VH"), (-10.0,) * 2, (10.0,) * 2)
    clear = InputSpec("clear_t2", ("clear",), (0.0,), (1.0,))
    made, _ = generator(task="F", inputs=(sar, clear), output=RESIDUAL_OUT, halo=7, multiple=4)
    assert made.reads == ("sar_t1", "sar_t2", "optical_t2", "optical_t1")
    assert made.inputs == ("sar_t1", "sar_t2", "optical_t1")
    assert (made.halo, made.multiple, made.providers) == (7, 4, (CPU,))


@pytest.mark.parametrize(
    "network",
    [
        lambda stack: stack[:, :3],
        lambda stack: stack[:, :, :-1],
        lambda stack: np.concatenate([stack, stack]),
        lambda stack: stack[0],
    ],
    ids=["bands", "size", "batch", "axes"],
)
def test_an_answer_of_another_shape_is_refused(generator, make_patch, network):
    made, _ = generator(network)
    with pytest.raises(ModelError, match=r"model\.onnx gave"):
        made.predict(make_patch())


@pytest.mark.parametrize("kind", [RuntimeError, state.InvalidArgument, state.RuntimeException])
def test_a_network_that_fails_is_named_with_its_size(generator, make_patch, kind):
    def fail(stack):
        raise kind("no such kernel")

    made, _ = generator(fail)
    with pytest.raises(ModelError, match=r"model\.onnx failed on 24 x 30 pixels: .*no such kernel"):
        made.predict(make_patch())


def test_a_file_runs_and_equals_its_convolution_written_out(make_onnx, make_patch, reporter):
    made = open_generator(make_onnx(), "cpu", reporter)
    patch = make_patch((33, 21))
    weight = np.random.default_rng(0).normal(0, 0.2, (4, 2)).astype(np.float32)
    channels = network_input(made.card.inputs, patch.layers, patch.valid["sar_t2"], patch.clear)
    expected = (np.einsum("oc,chw->ohw", weight, channels) + 1) / 2
    assert np.allclose(made.predict(patch), expected, atol=1e-6)
    assert made.name == "model.onnx"
    assert made.providers == (CPU,)
    assert [text for _, text in reporter.lines] == ["model.onnx runs on CPU, fp32."]


def test_tiles_alone_are_computed_side_by_side_and_the_same(
    make_onnx, make_patch, reporter, monkeypatch
):
    monkeypatch.setattr("cleardate.models.devices.batch_runner.cores", lambda: 4)
    one, two = (open_generator(make_onnx(), "cpu", reporter, side_by_side=s) for s in (False, True))
    assert (one.in_flight, two.in_flight) == (1, 2)
    assert two.bytes_per_pixel == 2 * one.bytes_per_pixel
    assert (one.small_tiles, two.small_tiles) == (False, True)
    patch = make_patch((6, 8))
    np.testing.assert_array_equal(one.predict(patch), two.predict(patch))


@pytest.mark.skipif(
    CUDA in onnxruntime.get_available_providers(), reason="onnxruntime can use CUDA here"
)
@pytest.mark.parametrize("device", ["auto", "cpu", "cuda"])
def test_without_cuda_only_who_insists_on_it_is_refused(make_onnx, reporter, device):
    if device != "cuda":
        assert open_generator(make_onnx(), device, reporter).providers == (CPU,)
        return
    with pytest.raises(InputError, match="cuda was asked for") as caught:
        open_generator(make_onnx(), device, reporter)
    assert "onnxruntime-gpu" in caught.value.remedy


def _unknown_operator(model) -> None:
    model.graph.node[0].op_type = "Konv"


def _dangling_input(model) -> None:
    model.graph.node[0].input[0] = "nowhere"


def _flat_weights(model) -> None:
    model.graph.initializer[0].dims[:] = [8]


def _future_operators(model) -> None:
    model.opset_import[0].version = 999


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_unknown_operator, "has the operator 'Konv', which"),
        (_dangling_input, "does not fit together"),
        (_flat_weights, "does not fit together"),
        (_future_operators, "operators of version 999"),
    ],
)
def test_a_broken_graph_is_a_model_error(make_onnx, reporter, change, words):
    with pytest.raises(ModelError, match=rf"model\.onnx: .*{words}") as caught:
        open_generator(make_onnx(change=change), "cpu", reporter)
    assert caught.value.remedy


def test_a_card_with_fewer_bands_than_the_network_takes_is_found(make_onnx, reporter):
    with pytest.raises(ModelError, match="channels"):
        open_generator(make_onnx(inputs=3), "cpu", reporter)


def test_a_network_that_gives_no_numbers_is_refused(generator, make_patch):
    made, _ = generator(lambda stack: stack[:, :4] * np.float32(np.nan))
    with pytest.raises(ModelError, match="no numbers"):
        made.predict(make_patch())


def _without_weights(model) -> None:
    model.graph.node[0].input.pop()


@pytest.mark.parametrize("change", [_without_weights, _flat_weights])
def test_a_graph_that_cannot_be_in_8_bits_is_a_model_error(make_onnx, change):
    model = onnx.load(make_onnx(change=change))
    with pytest.raises(ModelError, match="cannot be put into 8 bits") as caught:
        in_precision(model, "int8", {"x": (-1.0, 1.0), "y": (-1.0, 1.0)}, True)
    assert "fp32" in caught.value.remedy


class OldRuntime:
    """An onnxruntime that opens nothing of this version; it says so in words of its own."""

    def available(self):
        return (CPU,)

    def open(self, content, providers, at_once=1):
        if onnx.ModelProto.FromString(content).opset_import[0].version > 17:
            raise RuntimeError("model_load_utils.h:46")
        return RUNTIME.open(content, providers)


def test_an_onnxruntime_that_is_too_old_for_the_model_is_said(make_onnx, reporter):
    with pytest.raises(ModelError, match=r"operators of version 18 .* too new for the onnxruntime"):
        open_generator(make_onnx(), "cpu", reporter, runtime=OldRuntime())
