"""How much memory a network's activations take, read from its graph."""

from __future__ import annotations

import math

import onnx

from .tensor_shapes import numbers, shapes_of

EDGE = 256
"""Edge in pixels of the tile that shapes are worked out for, rounded up to the multiple."""
_IN_PLACE = {"Add", "Clip", "Mul", "Relu", "Sigmoid", "Sub", "Tanh", "LeakyRelu"}
_BYTES = {"fp32": 4, "fp16": 2, "int8": 1}
_ARENA = 2
"""onnxruntime's arena grows in powers of two and keeps what falls free: measured, about twice."""


def bytes_per_pixel(model: onnx.ModelProto, multiple: int, precision: str = "fp32") -> int:
    """Bytes that a run takes for each pixel of its input, beside the weights.

    An estimate: the input and every tensor that a later node still needs, at the node where they
    are most, and what the arena wastes. A tensor without a known shape counts nothing.
    """
    edge = -(-EDGE // multiple) * multiple
    shapes = shapes_of(_without_padding(model), 1, edge, edge)
    weights = {tensor.name for tensor in model.graph.initializer}
    sizes = {name: numbers(shape) for name, shape in shapes.items() if name not in weights}
    last_use = {name: i for i, node in enumerate(model.graph.node) for name in node.input}
    results = {value.name for value in model.graph.output}
    live = {value.name for value in model.graph.input if value.name in sizes}
    most = 0
    for index, node in enumerate(model.graph.node):
        ending = {name for name in node.input if last_use[name] == index} - results
        made = {name for name in node.output if name in sizes}
        if node.op_type in _IN_PLACE:
            live -= ending
        most = max(most, sum(sizes[name] for name in live | made))
        live = (live | made) - ending
    return math.ceil(_ARENA * _BYTES[precision] * most / edge**2)


def _without_padding(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model; of one that pads itself, a copy in which that is nothing.

    The amounts are computed from its input's size, where shape inference does not follow; on
    tiles of its multiple they are 0.
    """
    known = {tensor.name for tensor in model.graph.initializer}
    known |= {node.output[0] for node in model.graph.node if node.op_type == "Constant"}

    def pads_itself(node: onnx.NodeProto) -> bool:
        return node.op_type == "Pad" and not set(node.input[1:]) <= {"", *known}

    if not any(map(pads_itself, model.graph.node)):
        return model
    fixed = onnx.ModelProto()
    fixed.CopyFrom(model)
    for node in filter(pads_itself, fixed.graph.node):
        node.op_type = "Identity"
        del node.input[1:], node.attribute[:]
    return fixed
