"""Graphs in other forms: what computes the same, what loses little, and the memory of each."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from cleardate.models.devices.processor import fast_in_8_bits
from cleardate.models.devices.providers import CPU
from cleardate.models.devices.runtime import RUNTIME
from cleardate.models.graphs.footprint import bytes_per_pixel
from cleardate.models.graphs.half import halved
from cleardate.models.graphs.quantise import NARROW, WIDE, quantised, tensors_to_measure
from cleardate.models.graphs.simplify import simplified

CHANNELS = 6
EDGE = 32


class Network:
    """Builds a small graph with random weights; ``x`` goes in, ``y`` comes out."""

    def __init__(self) -> None:
        self.rng = np.random.default_rng(0)
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def weight(self, name: str, *shape: int) -> str:
        values = self.rng.normal(0, 1 / np.sqrt(np.prod(shape[1:]) or 1), shape)
        return self.constant(name, values.astype(np.float32))

    def constant(self, name: str, values: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def conv(self, source: str, result: str, before: int, after: int, edge: int = 3) -> None:
        inputs = [source, self.weight(f"{result}.w", after, before, edge, edge)]
        inputs.append(self.weight(f"{result}.b", after))
        self.add("Conv", inputs, result, pads=[edge // 2] * 4)

    def add(self, kind: str, inputs: list[str], result: str, **attributes) -> None:
        self.nodes.append(helper.make_node(kind, inputs, [result], name=result, **attributes))

    def model(self, opset: int = 17) -> onnx.ModelProto:
        graph = helper.make_graph(
            self.nodes,
            "network",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", CHANNELS, "h", "w"])],
            [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 4, "h", "w"])],
            self.weights,
        )
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
        made.ir_version = 9
        onnx.checker.check_model(made, full_check=True)
        return made


def _residual() -> onnx.ModelProto:
    """Two paths, joined: Relu after a sum that is used twice, after a join, and after a move."""
    net = Network()
    net.conv("x", "a", CHANNELS, 8)
    net.add("Relu", ["a"], "a.r")
    net.conv("a.r", "b", 8, 8)
    net.add("Add", ["a", "b"], "c")
    net.add("Relu", ["c"], "c.r")
    net.conv("c.r", "d", 8, 32, 1)
    net.add("Add", ["c", "b"], "e")
    net.add("DepthToSpace", ["d"], "d.s", blocksize=2, mode="CRD")
    net.add("ConvTranspose", ["e", net.weight("e.w", 8, 8, 2, 2)], "e.s", strides=[2, 2])
    net.add("Concat", ["d.s", "e.s"], "f", axis=1)
    net.add("Relu", ["f"], "f.r")
    net.add("Conv", ["f.r", net.weight("y.w", 4, 16, 4, 4)], "y", strides=[2, 2], pads=[1] * 4)
    return net.model()


def _smooth() -> onnx.ModelProto:
    """SiLU, a skip, and a bounded output."""
    net = Network()
    net.conv("x", "a", CHANNELS, 16)
    net.add("Sigmoid", ["a"], "a.g")
    net.add("Mul", ["a", "a.g"], "a.s")
    net.conv("x", "skip", CHANNELS, 16, 1)
    net.add("Add", ["a.s", "skip"], "b")
    net.conv("b", "c", 16, 4)
    net.add("Tanh", ["c"], "y")
    return net.model()


def _padded() -> onnx.ModelProto:
    """Pads its input to a multiple of 4 and cuts its output again, as torch writes it."""
    net = Network()
    two, four, ends = (net.constant(str(v), np.array(v)) for v in ([2, 3], [4, 4], [0, 0, 0, 0]))
    net.nodes.append(helper.make_node("Shape", ["x"], ["size"]))
    net.add("Gather", ["size", two], "edges")
    net.add("Neg", ["edges"], "less")
    net.add("Mod", ["less", four], "missing")
    last = net.constant("last", np.array([0, 0]))
    net.add("Concat", [ends, last, "missing"], "pads", axis=0)
    net.add("Pad", ["x", "pads"], "wide")
    net.nodes.append(helper.make_node("Identity", ["shared"], ["again"]))
    net.weight("shared", 4)
    net.add("Conv", ["wide", net.weight("w", 4, CHANNELS, 3, 3), "again"], "z", pads=[1] * 4)
    starts = net.constant("starts", np.array([0, 0]))
    net.add("Slice", ["z", starts, "edges", two], "y")
    return net.model()


MODELS = {"residual": _residual, "smooth": _smooth, "padded": _padded}


def _input(tiles: int = 2) -> np.ndarray:
    x = np.random.default_rng(1).normal(0, 0.5, (tiles, CHANNELS, EDGE, EDGE + 8))
    return x.astype(np.float32)


def _run(model: onnx.ModelProto, x: np.ndarray, *names: str) -> list[np.ndarray]:
    session = RUNTIME.open(model.SerializeToString(), [(CPU, {})])
    return session.run(list(names) or None, {"x": x})


def _kinds(model: onnx.ModelProto) -> list[str]:
    return [node.op_type for node in model.graph.node]


def _ranges(model: onnx.ModelProto, x: np.ndarray) -> dict[str, tuple[float, float]]:
    shown = onnx.ModelProto()
    shown.CopyFrom(model)
    names = [name for name in tensors_to_measure(model) if name not in ("x", "y")]
    for name in names:
        shown.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
    values = dict(zip(names, _run(shown, x, *names), strict=True))
    values["x"] = x
    if "y" in tensors_to_measure(model):
        (values["y"],) = _run(model, x)
    return {name: (float(v.min()), float(v.max())) for name, v in values.items()}


@pytest.mark.parametrize("name", sorted(MODELS))
def test_the_simpler_form_computes_the_same(name):
    model = MODELS[name]()
    simple = simplified(model)
    onnx.checker.check_model(simple, full_check=True)
    assert np.abs(_run(simple, _input())[0] - _run(model, _input())[0]).max() < 1e-5
    assert simplified(simple) == simple


def test_what_the_simpler_form_leaves_out():
    assert _kinds(simplified(_padded())) == ["Conv"]
    kinds = _kinds(simplified(_residual()))
    assert "ConvTranspose" not in kinds
    assert kinds.count("Concat") == 1
    simple = simplified(_residual())
    assert all(
        attribute.s == b"DCR"
        for node in simple.graph.node
        for attribute in node.attribute
        if attribute.name == "mode"
    )
    made_of = {node.output[0]: node.op_type for node in simple.graph.node}
    relus = [node for node in simple.graph.node if node.op_type == "Relu"]
    assert {made_of[node.input[0]] for node in relus} <= {"Add", "Conv"}


def test_convolutions_backwards_that_overlap_stay():
    net = Network()
    net.conv("x", "a", CHANNELS, 8)
    net.add("ConvTranspose", ["a", net.weight("w", 8, 4, 4, 4)], "b", strides=[2, 2], pads=[1] * 4)
    net.add("AveragePool", ["b"], "y", kernel_shape=[2, 2], strides=[2, 2])
    assert "ConvTranspose" in _kinds(simplified(net.model()))


def _quantised(model, ranges):
    """As this processor runs it."""
    return quantised(model, ranges, WIDE if fast_in_8_bits() else NARROW)


def test_narrow_weights_leave_room_for_two_products_in_16_bits():
    model = simplified(_residual())
    small = quantised(model, _ranges(model, _input()), NARROW)
    weights = [
        numpy_helper.to_array(t)
        for t in small.graph.initializer
        if t.data_type == TensorProto.INT8 and t.dims[1:]
    ]
    assert max(int(abs(w.astype(int)).max()) for w in weights) == NARROW
    assert 2 * 255 * NARROW < 2**15
    # Right on any processor: nothing is cut off.
    exact, rough = _run(model, _input())[0], _run(small, _input())[0]
    assert np.sqrt(np.mean((rough - exact) ** 2)) / exact.std() < 0.04


@pytest.mark.parametrize("name", ["residual", "smooth"])
def test_eight_bits_are_close_and_really_eight(name):
    model = simplified(MODELS[name]())
    x = _input()
    small = _quantised(model, _ranges(model, x))
    exact, rough = _run(model, x)[0], _run(small, x)[0]
    noise = np.sqrt(np.mean((rough - exact) ** 2)) / exact.std()
    assert 1e-4 < noise < 0.03
    kinds = {t.data_type for t in small.graph.initializer if t.name.endswith("integers")}
    assert kinds == {TensorProto.INT8, TensorProto.INT32}
    assert not [
        t for t in small.graph.initializer if t.data_type == TensorProto.FLOAT and t.dims[1:]
    ]


def test_equal_ranges_give_equal_files():
    model = simplified(_residual())
    ranges = _ranges(model, _input())
    backwards = dict(reversed(ranges.items()))
    first, second = quantised(model, ranges), quantised(model, backwards)
    assert first.SerializeToString(deterministic=True) == second.SerializeToString(
        deterministic=True
    )


def test_eight_bits_of_a_tile_are_those_of_the_image():
    model = simplified(_residual())
    small = _quantised(model, _ranges(model, _input()))
    x = _input(1)
    whole = _run(small, x)[0]
    part = _run(small, np.ascontiguousarray(x[:, :, :24]))[0]
    assert np.array_equal(part[:, :, :16], whole[:, :, :16])


def test_activations_without_a_range_stay_in_float32():
    model = simplified(_residual())
    ranges = _ranges(model, _input())
    some = {name: ranges[name] for name in list(ranges)[: len(ranges) // 2]}
    for chosen in (some, {"x": ranges["x"]}, {}):
        rough = _run(_quantised(model, chosen), _input())[0]
        assert np.abs(rough - _run(model, _input())[0]).max() < 0.2
    assert np.array_equal(_run(quantised(model, {}), _input())[0], _run(model, _input())[0])


@pytest.mark.parametrize("ends", [(0.0, 1e-30), (5.0, 6.0), (-6.0, -5.0), (-1e9, 1e9)])
def test_ranges_of_strangers_give_a_network_that_runs(ends):
    model = simplified(_residual())
    names = tensors_to_measure(model)
    assert np.isfinite(_run(quantised(model, dict.fromkeys(names, ends)), _input())[0]).all()


def test_what_is_measured_is_there():
    for make in MODELS.values():
        model = simplified(make())
        there = {name for node in model.graph.node for name in (*node.input, *node.output)}
        measured = tensors_to_measure(model)
        assert set(measured) <= there
        assert len(set(measured)) == len(measured)
    # Relu follows "a" alone, and cuts it: the range is taken behind it.
    assert "b" in tensors_to_measure(_residual())
    net = Network()
    net.conv("x", "a", CHANNELS, 8)
    net.add("Relu", ["a"], "b")
    net.conv("b", "y", 8, 4)
    assert tensors_to_measure(net.model()) == ("x", "b", "y")


@pytest.mark.parametrize("name", sorted(MODELS))
def test_sixteen_bits_are_close_and_come_out_as_float32(name):
    model = MODELS[name]()
    small = halved(model)
    onnx.checker.check_model(small, full_check=True)
    exact, rough = _run(model, _input())[0], _run(small, _input())[0]
    assert rough.dtype == np.float32
    assert np.abs(rough - exact).max() < 0.01 * np.abs(exact).max()
    halves = [t for t in small.graph.initializer if t.data_type == TensorProto.FLOAT16]
    # The network of one convolution stays as it is: its output is all that it computes.
    assert bool(halves) == (name != "padded")


def test_weights_beyond_sixteen_bits_stay_finite():
    net = Network()
    net.add("Conv", ["x", net.constant("w", np.full((4, CHANNELS, 1, 1), 1e6, np.float32))], "a")
    net.add("Conv", ["a", net.constant("v", np.full((4, 4, 1, 1), 1e-9, np.float32))], "y")
    small = halved(net.model())
    weights = [numpy_helper.to_array(tensor) for tensor in small.graph.initializer]
    assert all(np.isfinite(values).all() for values in weights)


def test_memory_is_what_lives_at_once():
    net = Network()
    net.conv("x", "a", CHANNELS, 32)
    net.conv("a", "b", 32, 16)
    net.conv("b", "y", 16, 4)
    # At "b" there are 32 channels in and 16 out, of 4 bytes, and what the arena wastes.
    assert bytes_per_pixel(net.model(), 1) == 2 * 4 * (32 + 16)
    assert bytes_per_pixel(net.model(), 1, "fp16") == 2 * 2 * (32 + 16)
    assert bytes_per_pixel(net.model(), 1, "int8") == 2 * (32 + 16)


def test_memory_of_a_skip_lasts_until_it_is_used():
    net = Network()
    net.conv("x", "a", CHANNELS, 32)
    net.conv("a", "b", 32, 16)
    net.conv("b", "c", 16, 32)
    net.add("Add", ["a", "c"], "d")
    net.conv("d", "y", 32, 4)
    assert bytes_per_pixel(net.model(), 1) == 2 * 4 * (32 + 16 + 32)


def test_memory_of_a_network_that_pads_itself_is_known_too():
    simple, padded = (bytes_per_pixel(m, 4) for m in (simplified(_padded()), _padded()))
    assert 2 * 4 * (CHANNELS + 4) == simple <= padded <= 2 * simple
