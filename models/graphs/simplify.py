"""A network as torch exports it, in a form that runs faster and computes the same."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import helper, numpy_helper

from .reading import attribute, consumers, drop_unused

Weights = dict[str, onnx.TensorProto]


def simplified(model: onnx.ModelProto) -> onnx.ModelProto:
    """One of our networks, for tiles whose size is a multiple of its own.

    - Weights under several names have one.
    - It does not pad its input or cut its output by a computed number of pixels: that is none.
    - A convolution backwards whose patches do not overlap is a 1 x 1 convolution to as many
      channels as a patch has numbers, which are then put side by side (DepthToSpace).
    - Channels are put side by side in the order that moves whole runs of them (mode DCR).
    - Relu comes before channels are joined or moved, where a convolution can do it along.

    The second holds for our networks and not for any graph: compare the two.
    """
    made = onnx.ModelProto()
    made.CopyFrom(model)
    graph = made.graph
    weights = {tensor.name: tensor for tensor in graph.initializer}
    nodes = _without_padding(_named_once(list(graph.node), weights), graph)
    nodes = _relu_first(_side_by_side(nodes, weights))
    _order_channels(nodes, weights)
    del graph.node[:], graph.initializer[:], graph.value_info[:]
    graph.node.extend(nodes)
    graph.initializer.extend(weights.values())
    drop_unused(graph)
    return made


def _renamed(nodes: list[onnx.NodeProto], others: dict[str, str]) -> list[onnx.NodeProto]:
    """Let the nodes read other tensors, in place; the last names of chains count."""
    for node in nodes:
        for index, name in enumerate(node.input):
            while name in others:
                name = others[name]
            node.input[index] = name
    return nodes


def _named_once(nodes: list[onnx.NodeProto], weights: Weights) -> list[onnx.NodeProto]:
    others = {
        node.output[0]: node.input[0]
        for node in nodes
        if node.op_type == "Identity" and node.input[0] in weights
    }
    return _renamed([node for node in nodes if node.output[0] not in others], others)


def _without_padding(nodes: list[onnx.NodeProto], graph: onnx.GraphProto) -> list[onnx.NodeProto]:
    fixed = {"", *(tensor.name for tensor in graph.initializer)}
    fixed |= {node.output[0] for node in nodes if node.op_type == "Constant"}
    entries = {value.name for value in graph.input}
    others: dict[str, str] = {}
    for node in nodes:
        pads = node.op_type == "Pad" and node.input[0] in entries
        if (pads or node.op_type == "Slice") and not set(node.input[1:]) <= fixed:
            others[node.output[0]] = node.input[0]
    results = {value.name for value in graph.output} & set(others)
    nodes = _renamed([node for node in nodes if node.output[0] not in others], others)
    for result in results:
        name = result
        while name in others:
            name = others[name]
        _renamed(nodes, {name: result})
        for node in nodes:
            if name in node.output:
                node.output[list(node.output).index(name)] = result
    return nodes


def _side_by_side(nodes: list[onnx.NodeProto], weights: Weights) -> list[onnx.NodeProto]:
    result = []
    for node in nodes:
        if node.op_type == "ConvTranspose" and _apart(node, weights):
            result += _shuffled(node, weights)
        else:
            result.append(node)
    return result


def _apart(node: onnx.NodeProto, weights: Weights) -> bool:
    """Whether the patches of a convolution backwards lie side by side."""
    if not set(node.input[1:]) <= set(weights):
        return False
    values = {entry.name: helper.get_attribute_value(entry) for entry in node.attribute}
    edges = list(weights[node.input[1]].dims[2:])
    return bool(
        len(edges) == 2
        and edges[0] == edges[1]
        and values.pop("strides", None) == edges
        and values.pop("kernel_shape", edges) == edges
        and values.pop("group", 1) == 1
        and not any(values.pop("pads", ()))
        and set(values.pop("dilations", ())) <= {1}
        and not values
    )


def _shuffled(node: onnx.NodeProto, weights: Weights) -> list[onnx.NodeProto]:
    name = f"{node.output[0]}/apart"
    values = numpy_helper.to_array(weights[node.input[1]])  # (before, after, edge, edge)
    before, after, edge, _ = values.shape
    flat = values.transpose(2, 3, 1, 0).reshape(after * edge**2, before, 1, 1)
    inputs = [node.input[0], _weight(f"{name}/weight", flat, weights)]
    if len(node.input) > 2:
        bias = np.tile(numpy_helper.to_array(weights[node.input[2]]), edge**2)
        inputs.append(_weight(f"{name}/bias", bias, weights))
    return [
        helper.make_node("Conv", inputs, [name], name=name, kernel_shape=[1, 1]),
        helper.make_node("DepthToSpace", [name], node.output, name=node.name, blocksize=edge),
    ]


def _weight(name: str, values: np.ndarray, weights: Weights) -> str:
    weights[name] = numpy_helper.from_array(np.ascontiguousarray(values), name)
    return name


def _relu_first(nodes: list[onnx.NodeProto]) -> list[onnx.NodeProto]:
    """Relu of what was joined or moved is the joined or moved Relu."""
    uses = consumers(nodes)
    for index, node in enumerate(nodes):
        after = uses.get(node.output[0], ())
        moves = node.op_type in ("Concat", "DepthToSpace")
        if moves and len(after) == 1 and after[0].op_type == "Relu":
            result = after[0].output[0]
            names = [f"{result}/{number}" for number in range(len(node.input))]
            relus = [
                helper.make_node("Relu", [source], [name], name=name)
                for source, name in zip(node.input, names, strict=True)
            ]
            moved = onnx.NodeProto()
            moved.CopyFrom(node)
            del moved.input[:]
            moved.input.extend(names)
            moved.output[0] = result
            rest = [other for other in nodes[index + 1 :] if other.output[0] != result]
            return _relu_first([*nodes[:index], *relus, moved, *rest])
    return nodes


def _order_channels(nodes: list[onnx.NodeProto], weights: Weights) -> None:
    """Turn DepthToSpace of mode CRD into DCR by moving the channels of the convolution before."""
    made_of = {node.output[0]: node for node in nodes}
    uses = consumers(nodes)
    for node in nodes:
        if node.op_type != "DepthToSpace" or attribute(node, "mode", b"DCR") != b"CRD":
            continue
        before = made_of.get(node.input[0])
        alone = len(uses[node.input[0]]) == 1
        if before is not None and before.op_type == "Relu":
            alone &= len(uses[before.input[0]]) == 1
            before = made_of.get(before.input[0])
        if before is None or before.op_type != "Conv" or not alone:
            continue
        if not set(before.input[1:]) <= set(weights):
            continue
        edge = attribute(node, "blocksize", 1)
        for index, name in list(enumerate(before.input))[1:]:
            values = numpy_helper.to_array(weights[name])
            parts = values.reshape(-1, edge**2, *values.shape[1:]).swapaxes(0, 1)
            moved = parts.reshape(values.shape)
            before.input[index] = _weight(f"{node.output[0]}/{index}", moved, weights)
        next(entry for entry in node.attribute if entry.name == "mode").s = b"DCR"
