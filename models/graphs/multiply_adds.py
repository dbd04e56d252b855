"""What a network computes, counted from its graph: multiply-adds for a tile."""

from __future__ import annotations

import math

import onnx

from .reading import attribute
from .tensor_shapes import Shapes, numbers

_MOVED = 4
"""Multiply-adds that take as long as to read or write one number."""
_TAPS = 16
"""Numbers that a resized one is made of, at most."""


def multiply_adds(model: onnx.ModelProto, shapes: Shapes) -> int:
    """Multiply-adds of all nodes, with what moving their numbers costs.

    ``shapes`` must hold all that the nodes take and give.
    """
    return sum(_of_node(node, shapes) for node in model.graph.node)


def _of_node(node: onnx.NodeProto, shapes: Shapes) -> int:
    taken = [shapes[name] for name in node.input if name]
    given = [shapes[name] for name in node.output if name]
    moved = sum(map(numbers, (*taken, *given)))
    return _MOVED * moved + _products(node, taken, given)


def _products(
    node: onnx.NodeProto, taken: list[tuple[int, ...]], given: list[tuple[int, ...]]
) -> int:
    made = numbers(given[0]) if given else 0
    kind = node.op_type
    if kind == "Conv":
        return made * math.prod(taken[1][1:])
    if kind == "ConvTranspose":
        return numbers(taken[0]) * math.prod(taken[1][1:])
    if kind == "MatMul":
        return made * taken[0][-1]
    if kind == "Gemm":
        return made * taken[0][0 if attribute(node, "transA", 0) else -1]
    if kind in ("AveragePool", "LpPool", "MaxPool"):
        return made * math.prod(map(int, attribute(node, "kernel_shape", [1])))
    if kind == "LRN":
        return made * int(attribute(node, "size", 1))
    if kind in ("Resize", "Upsample"):
        return _TAPS * (made + numbers(taken[0]))
    return 0
