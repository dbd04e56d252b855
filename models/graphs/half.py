"""From a float32 network to one that computes in float16 and takes and gives float32."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .reading import activations, drop_unused

_HALVED = {
    "Add",
    "Concat",
    "Conv",
    "ConvTranspose",
    "DepthToSpace",
    "LeakyRelu",
    "MaxPool",
    "Mul",
    "Relu",
    "Sigmoid",
    "Sub",
    "Tanh",
}
"""Operators that lose little in 16 bits; sums over many pixels, as in norms, stay in float32."""
_MOST = float(np.finfo(np.float16).max)


def halved(model: onnx.ModelProto) -> onnx.ModelProto:
    """The network with its weights and most of its activations in float16.

    What the network gives is computed in float32 from the last activations, so that an output
    has no steps. Weights beyond float16 are cut to its range.
    """
    made = onnx.ModelProto()
    made.CopyFrom(model)
    graph = made.graph
    known = activations(graph)
    weights = {
        tensor.name: tensor for tensor in graph.initializer if tensor.data_type == TensorProto.FLOAT
    }
    results = {value.name for value in graph.output}
    nodes: dict[str, onnx.NodeProto] = {}
    half: set[str] = set()

    def cast(name: str, to: int, result: str) -> str:
        nodes.setdefault(result, helper.make_node("Cast", [name], [result], name=result, to=to))
        return result

    for node in graph.node:
        halve = (
            node.op_type in _HALVED
            and known & set(node.input)
            and not results & set(node.output)
            and all(name in known or name in weights for name in node.input)
        )
        copy = onnx.NodeProto()
        copy.CopyFrom(node)
        for index, name in enumerate(node.input):
            if halve and name in weights:
                values = numpy_helper.to_array(weights[name]).clip(-_MOST, _MOST)
                copy.input[index] = f"{name}/f16"
                if not any(tensor.name == f"{name}/f16" for tensor in graph.initializer):
                    small = numpy_helper.from_array(values.astype(np.float16), f"{name}/f16")
                    graph.initializer.append(small)
            elif halve and name not in half:
                copy.input[index] = cast(name, TensorProto.FLOAT16, f"{name}/f16")
            elif not halve and name in half:
                copy.input[index] = cast(name, TensorProto.FLOAT, f"{name}/f32")
        if halve:
            half.update(node.output)
        nodes[node.output[0]] = copy
    del graph.node[:], graph.value_info[:]
    graph.node.extend(nodes.values())
    drop_unused(graph)
    return made
