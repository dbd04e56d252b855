"""From a float32 network and the ranges of its activations to the same network in 8 bits.

Activations become uint8 with one scale for a tensor, weights int8 with one for each channel of the
result, biases int32. They are written as pairs of QuantizeLinear and DequantizeLinear, which
onnxruntime turns into its 8-bit operators (https://onnx.ai/onnx/operators, opset 13 on).

Strategy: the graph is written again from front to back. An activation is quantised once, where it
is made; every node that reads it gets a DequantizeLinear of its own, because onnxruntime fuses an
operator only if it stands alone between such pairs. What has no measured range stays in float32,
so a model is always converted, if only in part. Where the fused operators would be slow
(channels that are no multiple of 4 or 16, DepthToSpace, Relu) the graph is written around that,
which onnxruntime's own tool does not do. Two things must hold: 0 is a value of every scale, since
convolutions pad with it, and weights, biases and sums keep within their integers.

Processors without dot products of 8 bits (VNNI; on Arm, dotprod) add two products in 16 bits and
cut off what is more, and 2 x 255 x 127 is twice what fits: the errors of two small networks were a
fifth of the spread of their output in place of a fiftieth, without a word. For such processors
weights are of 7 bits, with which no sum is cut off.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from .reading import activations, attribute, consumers, drop_unused

Ranges = Mapping[str, tuple[float, float]]

LEAST_OPSET = 13
_MEASURED = ("Add", "Concat", "Conv", "Mul", "Sigmoid")
"""Operators in 8 bits whose results have a range of their own."""
_SHARED = ("DepthToSpace", "Relu")
"""Operators whose results keep the range of what they are given."""
_TOP = 255
WIDE, NARROW = 127, 64
"""The largest weight in 8 bits, and where two products must fit into 16: 2 x 255 x 64 < 2^15."""
_LEAST_SCALE = 1e-9
_MOST_BIAS = 2**31 - 1
_CHANNELS_IN = 4
_CHANNELS_OUT = 16
"""onnxruntime's fast 8-bit convolutions take channels by 4 and give 16 at least; others take three
times as long, so channels of zeros are put beside them."""


def tensors_to_measure(model: onnx.ModelProto) -> tuple[str, ...]:
    """The activations whose ranges ``quantised`` can use, the network's input first."""
    graph = model.graph
    known, uses = activations(graph), consumers(graph.node)
    made_of = {node.output[0]: node for node in graph.node}
    found: dict[str, None] = {}
    for node in graph.node:
        data = _data(node, known)
        if node.op_type in _MEASURED and data:
            found.update(dict.fromkeys((*data, _ranged_result(node, uses))))
    return tuple(
        name
        for name in found
        if name not in made_of
        or made_of[name].op_type not in _SHARED
        or made_of[name].input[0] not in found
    )


def quantised(
    model: onnx.ModelProto, ranges: Ranges, largest_weight: int = WIDE
) -> onnx.ModelProto:
    """The network in 8 bits wherever the activations that a node takes and gives have ranges.

    The rest stays in float32. The model's operators must be of opset 13 or later.
    ``largest_weight`` is WIDE or, for processors without dot products of 8 bits, NARROW.
    """
    made = onnx.ModelProto()
    made.CopyFrom(model)
    writer = _Writer(made.graph, ranges, largest_weight)
    for node in made.graph.node:
        writer.add(node)
    writer.replace(made.graph)
    return made


def _data(node: onnx.NodeProto, known: set[str]) -> list[str]:
    """The activations that a node takes, if it takes nothing else but weights; else none."""
    inputs = node.input[:1] if node.op_type == "Conv" else node.input
    return list(inputs) if set(inputs) <= known else []


def _ranged_result(node: onnx.NodeProto, uses: Mapping[str, Sequence[onnx.NodeProto]]) -> str:
    """Where the range of a node's result is taken: behind the Relu that alone uses it."""
    after = uses.get(node.output[0], ())
    if len(after) == 1 and after[0].op_type == "Relu":
        return str(after[0].output[0])
    return str(node.output[0])


class _Writer:
    """Writes the nodes of a graph again, one by one.

    Of an activation t with a range, ``t/f32`` is what a node makes, ``t/u8`` its 8 bits.
    """

    def __init__(self, graph: onnx.GraphProto, ranges: Ranges, largest_weight: int) -> None:
        self._largest_weight = largest_weight
        self._known = activations(graph)
        self._uses = consumers(graph.node)
        self._weights = {tensor.name: tensor for tensor in graph.initializer}
        self._ranges = {name: ranges[name] for name in ranges if name in self._known}
        self._steps: dict[str, tuple[np.float32, int]] = {}
        self._nodes: dict[str, onnx.NodeProto] = {}
        self._constants: dict[str, onnx.TensorProto] = {}
        for value in graph.input:
            if value.name in self._ranges:
                self._quantise(value.name, value.name)

    def add(self, node: onnx.NodeProto) -> None:
        """Write one node, its inputs being written."""
        if node.op_type in _SHARED and node.input[0] in self._steps:
            self._add_shared(node)
        elif node.op_type == "Conv" and self._is_inside(node):
            self._add_convolution(node)
        else:
            inputs = [self._read(name, node) for name in node.input]
            self._copy(node, inputs, [self._made(name) for name in node.output])
            for name in node.output:
                if name in self._ranges:
                    self._quantise(name, self._made(name))

    def replace(self, graph: onnx.GraphProto) -> None:
        """Put what was written into the graph."""
        for value in graph.output:
            if value.name in self._steps:
                self._node(
                    "DequantizeLinear", [f"{value.name}/u8", *self._step(value.name)], value.name
                )
        del graph.node[:], graph.value_info[:]
        graph.node.extend(self._nodes.values())
        graph.initializer.extend(self._constants.values())
        drop_unused(graph)

    def _is_inside(self, node: onnx.NodeProto) -> bool:
        """Whether a convolution takes and gives 8 bits."""
        return (
            node.input[0] in self._steps
            and all(name in self._weights for name in node.input[1:])
            and _ranged_result(node, self._uses) in self._ranges
        )

    def _add_shared(self, node: onnx.NodeProto) -> None:
        """Relu and DepthToSpace work on the 8 bits themselves."""
        source, result = node.input[0], node.output[0]
        self._steps[result] = self._steps[source]
        if node.op_type == "Relu":
            # In the same scale 0 is the byte ``zero``, and what is above it stays as it is.
            limits = [self._steps[source][1], _TOP]
            names = [self._constant(f"{result}/{n}", np.uint8(n)) for n in limits]
            self._node("Clip", [f"{source}/u8", *names], f"{result}/u8")
        elif attribute(node, "mode", b"DCR") == b"DCR":
            self._spread(f"{source}/u8", f"{result}/u8", attribute(node, "blocksize", 1))
        else:
            self._copy(node, [f"{source}/u8"], [f"{result}/u8"])

    def _spread(self, source: str, result: str, edge: int) -> None:
        """DepthToSpace with channels last, as its neighbours have them: whole runs are moved."""
        self._node("Shape", [source], f"{result}/shape")
        order = self._constant(f"{result}/order", np.array([0, 2, 3]))
        self._node("Gather", [f"{result}/shape", order], f"{result}/size")
        factors = self._constant(f"{result}/factors", np.array([1, edge, edge]))
        self._node("Mul", [f"{result}/size", factors], f"{result}/wide")
        rest = self._constant(f"{result}/rest", np.array([-1]))
        self._node("Concat", [f"{result}/wide", rest], f"{result}/shape/after", axis=0)
        runs = self._constant(f"{result}/runs", np.array([0, 0, 0, edge, -1]))
        self._node("Transpose", [source], f"{result}/1", perm=[0, 2, 3, 1])
        self._node("Reshape", [f"{result}/1", runs], f"{result}/2")
        self._node("Transpose", [f"{result}/2"], f"{result}/3", perm=[0, 1, 3, 2, 4])
        self._node("Reshape", [f"{result}/3", f"{result}/shape/after"], f"{result}/4")
        self._node("Transpose", [f"{result}/4"], result, perm=[0, 3, 1, 2])

    def _add_convolution(self, node: onnx.NodeProto) -> None:
        source, result = node.input[0], node.output[0]
        weights = numpy_helper.to_array(self._weights[node.input[1]])
        bias = np.zeros(len(weights), dtype=np.float32)
        if len(node.input) > 2:
            bias = numpy_helper.to_array(self._weights[node.input[2]])
        # Channels of zeros change no sum; in a grouped convolution they would shift the groups.
        alone = attribute(node, "group", 1) == 1
        more_in = -weights.shape[1] % _CHANNELS_IN if alone else 0
        cut = alone and result in self._ranges and len(weights) < _CHANNELS_OUT
        more_out = _CHANNELS_OUT - len(weights) if cut else 0
        wider = np.pad(weights, ((0, more_out), (0, more_in), (0, 0), (0, 0)))
        step = self._steps[source][0]
        inputs = [
            self._read(source, node, more_in),
            *self._add_weights(result, wider, np.pad(bias, (0, more_out)), step),
        ]
        self._copy(node, inputs, [self._made(result)])
        if cut:
            self._quantise(result, self._made(result), f"{result}/all")
            ends = [self._constant(f"{result}/{n}", np.array([n])) for n in (0, len(weights), 1)]
            self._node("Slice", [f"{result}/all", *ends], f"{result}/u8")
        elif result in self._ranges:
            self._quantise(result, self._made(result))

    def _add_weights(
        self, name: str, weights: NDArray[np.float32], bias: NDArray[np.float32], step: np.float32
    ) -> list[str]:
        """Weights (after, before, k, k) and bias of a convolution, made from integers."""
        most = np.abs(weights).reshape(len(weights), -1).max(axis=1)
        scale = np.maximum(most / self._largest_weight, _LEAST_SCALE).astype(np.float32)
        numbers = np.rint(weights / scale[:, None, None, None]).astype(np.int8)
        # The bias is added to sums of weight x activation, so it is counted in their step.
        sums = np.rint(bias.astype(np.float64) / (scale * step)).clip(-_MOST_BIAS, _MOST_BIAS)
        return [
            self._integers(f"{name}/i8/weight", numbers, scale),
            self._integers(f"{name}/i32/bias", sums.astype(np.int32), scale * step),
        ]

    def _integers(
        self, name: str, values: NDArray[np.int8 | np.int32], scale: NDArray[np.float32]
    ) -> str:
        inputs = [
            self._constant(f"{name}/integers", values),
            self._constant(f"{name}/scale", scale),
            self._constant(f"{name}/zero", np.zeros(len(scale), dtype=values.dtype)),
        ]
        self._node("DequantizeLinear", inputs, name, axis=0)
        return name

    def _quantise(self, name: str, source: str, result: str = "") -> None:
        """8 bits of an activation with a range; 0 is one of their values."""
        low, high = min(self._ranges[name][0], 0.0), max(self._ranges[name][1], 0.0)
        scale = np.float32(max((high - low) / _TOP, _LEAST_SCALE))
        self._steps[name] = (scale, min(round(-low / float(scale)), _TOP))
        self._node("QuantizeLinear", [source, *self._step(name)], result or f"{name}/u8")

    def _read(self, name: str, node: onnx.NodeProto, more: int = 0) -> str:
        """The activation as ``node`` reads it, with ``more`` channels of zeros."""
        if name not in self._steps:
            return name
        source, step = f"{name}/u8", self._step(name)
        if more:
            pads = self._constant(f"{name}/pads", np.array([0, 0, 0, 0, 0, more, 0, 0]))
            self._node("Pad", [source, pads, step[1]], f"{source}/more")
            source = f"{source}/more"
        # One for each reader: see the strategy above.
        result = f"{name}/for/{node.output[0]}"
        self._node("DequantizeLinear", [source, *step], result)
        return result

    def _made(self, name: str) -> str:
        return f"{name}/f32" if name in self._ranges else name

    def _step(self, name: str) -> list[str]:
        scale, zero = self._steps[name]
        return [
            self._constant(f"{name}/scale", scale),
            self._constant(f"{name}/zero", np.uint8(zero)),
        ]

    def _constant(self, name: str, value: NDArray[np.generic] | np.generic) -> str:
        self._constants[name] = numpy_helper.from_array(np.asarray(value), name)
        return name

    def _copy(self, node: onnx.NodeProto, inputs: Sequence[str], outputs: Sequence[str]) -> None:
        copy = onnx.NodeProto()
        copy.CopyFrom(node)
        del copy.input[:], copy.output[:]
        copy.input.extend(inputs)
        copy.output.extend(outputs)
        self._nodes[outputs[0]] = copy

    def _node(self, kind: str, inputs: Sequence[str], output: str, **attributes: Any) -> None:
        self._nodes[output] = helper.make_node(
            kind, inputs, [output], name=f"{output}/{kind}", **attributes
        )
