"""How much memory a network's activations take, read from its graph."""

from __future__ import annotations

import math

import onnx

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
    sizes = _sizes(model, edge)
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


def _sizes(model: onnx.ModelProto, edge: int) -> dict[str, int]:
    """Numbers in each activation for one tile of ``edge`` x ``edge`` pixels."""
    fixed = onnx.ModelProto()
    fixed.CopyFrom(model)
    weights = {tensor.name for tensor in fixed.graph.initializer}
    for value in fixed.graph.input:
        axes = value.type.tensor_type.shape.dim
        if value.name not in weights and len(axes) == 4:
            axes[0].dim_value, axes[2].dim_value, axes[3].dim_value = 1, edge, edge
    known = weights | {node.output[0] for node in fixed.graph.node if node.op_type == "Constant"}
    for node in fixed.graph.node:
        # What a network pads itself with is computed from its input's size, where shape inference
        # does not follow; on tiles of its multiple it is nothing.
        if node.op_type == "Pad" and not set(node.input[1:]) <= {"", *known}:
            node.op_type = "Identity"
            del node.input[1:], node.attribute[:]
    # Sizes that were written down for free axes would be kept instead of worked out.
    del fixed.graph.value_info[:]
    inferred = onnx.shape_inference.infer_shapes(fixed, data_prop=True).graph
    return {
        value.name: math.prod(axis.dim_value for axis in value.type.tensor_type.shape.dim)
        for value in (*inferred.input, *inferred.value_info, *inferred.output)
        if value.name not in weights
    }
