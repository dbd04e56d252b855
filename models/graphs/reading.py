"""Questions about ONNX graphs: which tensors are activations, who makes them, who uses them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import onnx
from onnx import helper


def activations(graph: onnx.GraphProto) -> set[str]:
    """The graph's input and all that is computed from its values, not from its shape alone."""
    weights = {tensor.name for tensor in graph.initializer}
    found = {value.name for value in graph.input} - weights
    for node in graph.node:
        if node.op_type != "Shape" and found & set(node.input):
            found.update(node.output)
    return found


def consumers(nodes: Iterable[onnx.NodeProto]) -> dict[str, list[onnx.NodeProto]]:
    """The nodes that take each tensor; a node stands there once for each time."""
    uses: dict[str, list[onnx.NodeProto]] = defaultdict(list)
    for node in nodes:
        for name in node.input:
            uses[name].append(node)
    return dict(uses)


def attribute(node: onnx.NodeProto, name: str, default: Any) -> Any:
    """The value of a node's attribute, or ``default``."""
    for entry in node.attribute:
        if entry.name == name:
            return helper.get_attribute_value(entry)
    return default


def drop_unused(graph: onnx.GraphProto) -> None:
    """Take out, in place, the nodes and weights that no output depends on."""
    needed = {value.name for value in graph.output}
    nodes = []
    for node in reversed(graph.node):
        if needed & set(node.output):
            needed.update(node.input)
            nodes.append(node)
    kept = [tensor for tensor in graph.initializer if tensor.name in needed]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(reversed(nodes))
    graph.initializer.extend(kept)
