"""How large each tensor of a network is for a tile, told from its graph without running it."""

from __future__ import annotations

import math

import onnx
from onnx import TensorProto, helper, shape_inference

from ...contract.errors import ModelError
from ...contract.sentence import say

Shapes = dict[str, tuple[int, ...]]
"""The axes of tensors by name. What cannot be told from the graph is not there."""

_SMALL = 4096
"""Numbers of a weight that may say something of a size; larger ones are left out, which takes a
large network's shapes from seconds to milliseconds."""
_FAULTS = (
    shape_inference.InferenceError,
    onnx.checker.ValidationError,
    RuntimeError,
    TypeError,
    ValueError,
)


def shapes_of(model: onnx.ModelProto, batch: int, height: int, width: int) -> Shapes:
    """Shapes of all tensors for an input (batch, channels, height, width).

    ModelError for a graph whose parts do not fit together.
    """
    try:
        inferred = shape_inference.infer_shapes(
            _skeleton(model, batch, height, width), strict_mode=True, data_prop=True
        ).graph
    except _FAULTS as error:
        first = str(error).strip().partition("\n")[0][:300].rstrip(".")
        raise ModelError(
            say("The network does not fit together: {first}.", first=first),
            "Train or export it again.",
        ) from error
    shapes = {tensor.name: tuple(tensor.dims) for tensor in model.graph.initializer}
    for value in (*inferred.input, *inferred.value_info, *inferred.output):
        found = _axes(value)
        if found is not None:
            shapes[value.name] = found
    return shapes


def numbers(shape: tuple[int, ...]) -> int:
    """How many numbers a tensor of this shape has."""
    return math.prod(shape)


def _axes(value: onnx.ValueInfoProto) -> tuple[int, ...] | None:
    tensor = value.type.tensor_type
    if not tensor.HasField("shape"):
        return None
    axes = tensor.shape.dim
    if not all(axis.HasField("dim_value") and axis.dim_value >= 0 for axis in axes):
        return None
    return tuple(axis.dim_value for axis in axes)


def _skeleton(model: onnx.ModelProto, batch: int, height: int, width: int) -> onnx.ModelProto:
    """The network for one size of input, without its large weights and what it says of sizes."""
    graph = model.graph
    bare = onnx.ModelProto(ir_version=model.ir_version, opset_import=model.opset_import)
    bare.graph.name = graph.name or "network"
    bare.graph.node.extend(graph.node)
    weights = {tensor.name for tensor in graph.initializer}
    for value in graph.input:
        if value.name not in weights:
            entry = bare.graph.input.add()
            entry.CopyFrom(value)
            axes = entry.type.tensor_type.shape.dim
            if len(axes) == 4:
                axes[0].dim_value, axes[2].dim_value, axes[3].dim_value = batch, height, width
    for tensor in graph.initializer:
        if math.prod(tensor.dims) <= _SMALL:
            bare.graph.initializer.append(tensor)
        else:
            bare.graph.input.append(
                helper.make_tensor_value_info(tensor.name, tensor.data_type, list(tensor.dims))
            )
    for value in graph.output:
        kind = value.type.tensor_type.elem_type or TensorProto.FLOAT
        bare.graph.output.append(helper.make_tensor_value_info(value.name, kind, None))
    return bare
