"""What models.py does to a model's graph: one function for each way, by its name in WAYS.

Each takes a generator of random numbers and the model, changes the model in place and says what
it did in a few words; one that works on the file's bytes returns those instead.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from random import Random
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Way = Callable[[Random, onnx.ModelProto], "str | bytes"]
WAYS: dict[str, Way] = {}


def way(found: Way) -> Way:
    """Enter a function in WAYS."""
    WAYS[found.__name__] = found
    return found


@way
def flipped_bytes(rng: Random, model: onnx.ModelProto) -> bytes:
    """Some bytes of the file are others."""
    content = bytearray(model.SerializeToString())
    for _ in range(rng.choice((1, 3, 30, 300))):
        content[rng.randrange(len(content))] = rng.randrange(256)
    return bytes(content)


@way
def flipped_structure(rng: Random, model: onnx.ModelProto) -> bytes:
    """Bytes between the weights are others: names, lengths, attributes."""
    content = bytearray(model.SerializeToString())
    # The weights lie in the middle and are most of it; names and nodes come before them.
    most = min(len(content), 6000)
    for _ in range(rng.choice((1, 2, 8))):
        content[rng.randrange(most)] ^= 1 << rng.randrange(8)
    return bytes(content)


@way
def cut_off(rng: Random, model: onnx.ModelProto) -> bytes:
    """The file ends early."""
    content = model.SerializeToString()
    return content[: rng.randrange(len(content))]


@way
def moved_bytes(rng: Random, model: onnx.ModelProto) -> bytes:
    """A piece of the file stands elsewhere, twice, or is zeros."""
    content = model.SerializeToString()
    start, length = rng.randrange(len(content)), rng.randrange(1, 4000)
    piece = content[start : start + length]
    where = rng.randrange(len(content))
    new = rng.choice((piece, bytes(len(piece)), b""))
    return content[:where] + new + content[where + rng.choice((0, len(piece))) :]


@way
def swapped_nodes(rng: Random, model: onnx.ModelProto) -> str:
    """Nodes stand in another order."""
    nodes = list(model.graph.node)
    first, second = rng.sample(range(len(nodes)), 2)
    nodes[first], nodes[second] = nodes[second], nodes[first]
    _replace(model, nodes)
    return f"nodes {first} and {second}"


@way
def dropped_or_doubled_node(rng: Random, model: onnx.ModelProto) -> str:
    """A node is missing, or there twice."""
    nodes = list(model.graph.node)
    index = rng.randrange(len(nodes))
    times = rng.choice((0, 2))
    nodes[index : index + 1] = [nodes[index]] * times
    _replace(model, nodes)
    return f"node {index} {times} times"


@way
def rewired(rng: Random, model: onnx.ModelProto) -> str:
    """A node takes something else: a later result, its own, a weight, nothing."""
    node = rng.choice(model.graph.node)
    names = [name for other in model.graph.node for name in other.output]
    names += [tensor.name for tensor in model.graph.initializer] + ["", "nowhere", node.output[0]]
    place = rng.randrange(len(node.input))
    node.input[place] = rng.choice(names)
    return f"{node.op_type} takes {node.input[place]}"


@way
def other_operator(rng: Random, model: onnx.ModelProto) -> str:
    """A node is another operator."""
    node = rng.choice(model.graph.node)
    before, names = node.op_type, "Relu Conv ConvTranspose MatMul Concat Reshape Resize Pad Tile"
    more = "MaxPool Softmax NonZero TopK Einsum LSTM StringNormalizer ImageDecoder Konv Dropout"
    node.op_type = rng.choice((names + " " + more).split())
    return f"{before} to {node.op_type}"


@way
def other_attribute(rng: Random, model: onnx.ModelProto) -> str:
    """An attribute has another value, another type, or is gone."""
    node = rng.choice([node for node in model.graph.node if node.attribute])
    entry = rng.choice(node.attribute)
    value = rng.choice((-1, 0, 1, 2, 3, 7, 64, 4096, 2**31, 2**62, -(2**63)))
    if rng.random() < 0.1:
        node.attribute.remove(entry)
        return f"{node.op_type} without {entry.name}"
    if entry.ints:
        entry.ints[rng.randrange(len(entry.ints))] = value
    elif entry.type == onnx.AttributeProto.INT:
        entry.i = value
    else:
        entry.type = rng.choice(onnx.AttributeProto.AttributeType.values())
    return f"{node.op_type} {entry.name} {value}"


@way
def new_attribute(rng: Random, model: onnx.ModelProto) -> str:
    """A convolution has strides, pads, dilations or groups of its own."""
    node = rng.choice([node for node in model.graph.node if node.op_type == "Conv"])
    name, value = rng.choice(
        [
            ("strides", [4096, 4096]),
            ("dilations", [10**6, 10**6]),
            ("pads", [10**6] * 4),
            ("pads", [-5] * 4),
            ("group", 3),
            ("auto_pad", "SAME_UPPER"),
            ("kernel_shape", [99, 99]),
        ]
    )
    for entry in [entry for entry in node.attribute if entry.name == name]:
        node.attribute.remove(entry)
    node.attribute.append(helper.make_attribute(name, value))
    return f"{name} {value}"


@way
def weights_without_numbers(rng: Random, model: onnx.ModelProto) -> str:
    """A weight is NaN or infinite."""
    value = rng.choice((np.nan, np.inf, -np.inf))
    return _spoil(rng, model, lambda values: np.put(values, rng.randrange(values.size), value))


@way
def huge_weights(rng: Random, model: onnx.ModelProto) -> str:
    """Weights are numbers, but far too large."""
    factor = rng.choice((1e10, 1e30, 3e38))
    return _spoil(rng, model, lambda values: np.put(values, range(values.size), factor))


@way
def other_dimensions(rng: Random, model: onnx.ModelProto) -> str:
    """A weight has other dimensions than values."""
    tensor = rng.choice(model.graph.initializer)
    value = rng.choice((0, -1, 1, 10**6, 2**40, 2**62))
    if tensor.dims and rng.random() < 0.8:
        tensor.dims[rng.randrange(len(tensor.dims))] = value
    else:
        tensor.dims.append(value)
    return f"{tensor.name} {list(tensor.dims)}"


@way
def other_kind_of_weight(rng: Random, model: onnx.ModelProto) -> str:
    """A weight is of another type, or its bytes end early."""
    tensor = rng.choice(model.graph.initializer)
    if rng.random() < 0.4:
        tensor.raw_data = tensor.raw_data[: rng.randrange(len(tensor.raw_data) + 1)]
        return f"{tensor.name} cut"
    tensor.data_type = rng.randrange(0, 30)
    return f"{tensor.name} of type {tensor.data_type}"


@way
def weights_elsewhere(rng: Random, model: onnx.ModelProto) -> str:
    """A weight lies in another file."""
    tensor = rng.choice(model.graph.initializer)
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", rng.choice(("/etc/passwd", "../x", "/dev/zero", ""))
    return f"{tensor.name} in {entry.value!r}"


@way
def sparse_or_named_twice(rng: Random, model: onnx.ModelProto) -> str:
    """A weight is sparse and huge, or there twice."""
    if rng.random() < 0.5:
        model.graph.initializer.append(rng.choice(model.graph.initializer))
        return "twice"
    sparse = model.graph.sparse_initializer.add()
    sparse.dims.extend([10**6, 10**6])
    sparse.values.CopyFrom(helper.make_tensor("s", TensorProto.FLOAT, [1], [1.0]))
    sparse.indices.CopyFrom(helper.make_tensor("i", TensorProto.INT64, [1], [0]))
    return "sparse"


@way
def other_ends(rng: Random, model: onnx.ModelProto) -> str:
    """Input or output has fixed or turned axes, another type, or a second beside it."""
    values = rng.choice((model.graph.input, model.graph.output))
    axes = values[0].type.tensor_type.shape.dim
    did = rng.choice(("fixed", "last", "type", "second", "rank", "none", "channels"))
    if did == "fixed":
        axes[rng.choice((0, 2, 3))].dim_value = rng.choice((1, 64, 256))
    elif did == "last":
        channels = axes[1].dim_value
        axes[1].dim_param, axes[3].dim_value = "h", channels
    elif did == "type":
        values[0].type.tensor_type.elem_type = rng.choice((0, 7, 8, 10, 11, 16))
    elif did == "second":
        values.add().CopyFrom(values[0])
        values[1].name = "second"
    elif did == "rank":
        axes.add().dim_value = 1
    elif did == "none":
        del values[:]
    else:
        axes[1].dim_value = rng.choice((1, 3, 10**6))
    return did


@way
def other_versions(rng: Random, model: onnx.ModelProto) -> str:
    """The operators or the file are of another version."""
    if rng.random() < 0.5:
        model.opset_import[0].version = rng.choice((-1, 0, 1, 6, 9, 12, 28, 29, 99, 2**40))
    else:
        model.ir_version = rng.choice((-1, 0, 1, 3, 14, 15, 99))
    return f"{model.opset_import[0].version}, {model.ir_version}"


@way
def foreign_operators(rng: Random, model: onnx.ModelProto) -> str:
    """An operator or a function is of another domain."""
    domain = rng.choice(("com.microsoft", "ai.onnx.ml", "local", "com.example"))
    if rng.random() < 0.4:
        body = [helper.make_node("Relu", ["a"], ["b"])]
        imports = [helper.make_opsetid("", 17)]
        model.functions.append(helper.make_function(domain, "F", ["a"], ["b"], body, imports))
    rng.choice(model.graph.node).domain = domain
    model.opset_import.append(helper.make_opsetid(domain, 1))
    return domain


@way
def control_flow(rng: Random, model: onnx.ModelProto) -> str:
    """A loop that never ends, or a branch."""
    name = _entry(model)
    body = _body()
    on = helper.make_node("Constant", [], ["on"], value=_scalar(TensorProto.BOOL, True))
    if rng.random() < 0.6:
        node = helper.make_node("Loop", ["", "on", name], ["hostile"], body=body)
    else:
        branch = helper.make_graph(
            [helper.make_node("Relu", [name], ["r"])], "b", [], [_value("r", TensorProto.FLOAT)]
        )
        node = helper.make_node("If", ["on"], ["hostile"], then_branch=branch, else_branch=branch)
    _insert(model, [on, node])
    return node.op_type


@way
def random_numbers(rng: Random, model: onnx.ModelProto) -> str:
    """A node makes random numbers."""
    kind = rng.choice(("RandomNormalLike", "RandomUniformLike", "Bernoulli"))
    _insert(model, [helper.make_node(kind, [_entry(model)], ["hostile"])])
    return kind


@way
def vast_tensors(rng: Random, model: onnx.ModelProto) -> str:
    """Something inside takes terabytes, or ages to compute."""
    name, kind = _entry(model), rng.choice(("Tile", "Resize", "Expand", "Constant", "Pad", "Pool"))
    size = rng.choice((10**4, 10**6, 2**31))
    if kind == "Tile":
        nodes = [helper.make_node("Tile", [name, "n"], ["hostile"])]
        weight = np.array([1, 1, size, size])
    elif kind == "Resize":
        nodes = [helper.make_node("Resize", [name, "", "n"], ["hostile"])]
        weight = np.array([1, 1, size, size], np.float32)
    elif kind == "Expand":
        nodes = [helper.make_node("Expand", [name, "n"], ["hostile"])]
        weight = np.array([size, 1, 1, 1])
    elif kind == "Constant":
        nodes = [
            helper.make_node("ConstantOfShape", ["n"], ["vast"]),
            helper.make_node("ReduceMax", ["vast"], ["one"], keepdims=0),
            helper.make_node("Add", [name, "one"], ["hostile"]),
        ]
        weight = np.array([size, size])
    elif kind == "Pad":
        nodes = [helper.make_node("Pad", [name, "n"], ["hostile"])]
        weight = np.array([0, 0, size, size, 0, 0, size, size])
    else:
        edge = min(size, 10**5)
        pool = {"kernel_shape": [2 * edge + 1] * 2, "pads": [edge] * 4}
        nodes = [helper.make_node("MaxPool", [name], ["hostile"], **pool)]
        weight = np.array([0])
    _insert(model, nodes)
    model.graph.initializer.append(numpy_helper.from_array(weight, "n"))
    return f"{kind} {size}"


@way
def long_chain(rng: Random, model: onnx.ModelProto) -> str:
    """Very many nodes, each of little."""
    count = rng.choice((2000, 30_000))
    kind = rng.choice(("Relu", "Identity", "Sqrt"))
    names = [_entry(model), *(f"chain{i}" for i in range(count - 1)), "hostile"]
    _insert(model, [helper.make_node(kind, [a], [b]) for a, b in itertools.pairwise(names)])
    return f"{count} x {kind}"


def _replace(model: onnx.ModelProto, nodes: list[onnx.NodeProto]) -> None:
    copies = [onnx.NodeProto.FromString(node.SerializeToString()) for node in nodes]
    del model.graph.node[:]
    model.graph.node.extend(copies)


def _insert(model: onnx.ModelProto, nodes: list[onnx.NodeProto]) -> None:
    """Put ``nodes``, which make "hostile" of the network's input, before all others."""
    name = _entry(model)
    for node in model.graph.node:
        for index, taken in enumerate(node.input):
            if taken == name:
                node.input[index] = "hostile"
    _replace(model, [*nodes, *model.graph.node])


def _entry(model: onnx.ModelProto) -> str:
    return str(model.graph.input[0].name)


def _spoil(rng: Random, model: onnx.ModelProto, change: Callable[[np.ndarray], None]) -> str:
    tensor = rng.choice(
        [one for one in model.graph.initializer if one.data_type == TensorProto.FLOAT]
    )
    values = numpy_helper.to_array(tensor).copy()
    change(values)
    tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))
    return str(tensor.name)


def _scalar(kind: int, value: Any) -> onnx.TensorProto:
    return helper.make_tensor("v", kind, [], [value])


def _value(name: str, kind: int, shape: Any = None) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, shape)


def _body() -> onnx.GraphProto:
    """The body of a loop that goes on for ever with what it was given."""
    taken = [
        _value("i", TensorProto.INT64, []),
        _value("go", TensorProto.BOOL, []),
        _value("v", TensorProto.FLOAT),
    ]
    given = [_value("again", TensorProto.BOOL, []), _value("w", TensorProto.FLOAT)]
    nodes = [
        helper.make_node("Identity", ["go"], ["again"]),
        helper.make_node("Identity", ["v"], ["w"]),
    ]
    return helper.make_graph(nodes, "body", taken, given)
