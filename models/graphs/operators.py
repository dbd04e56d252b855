"""Which operators a network may consist of: those of image networks, each of which ends.

Left out on purpose: control flow (an endless loop), random numbers (the same inputs give the same
outputs), sequences, strings and recurrences, and operators whose results are as large as the
values that they meet (NonZero and its like).
"""

from __future__ import annotations

from collections.abc import Iterable

import onnx

from ...contract.errors import ModelError
from ...contract.sentence import say
from .reading import attribute

CONTROL_FLOW = ("If", "Loop", "Scan", "SequenceMap")
_NAMES = """
    Conv ConvTranspose Gemm MatMul

    BatchNormalization GroupNormalization InstanceNormalization LRN LayerNormalization
    LpNormalization MeanVarianceNormalization RMSNormalization

    Celu Clip Dropout Elu Erf Gelu HardSigmoid HardSwish LeakyRelu LogSoftmax Mish PRelu Relu
    Selu Sigmoid Softmax Softplus Softsign Swish Tanh ThresholdedRelu

    AveragePool GlobalAveragePool GlobalLpPool GlobalMaxPool LpPool MaxPool ReduceL1 ReduceL2
    ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum ReduceSumSquare

    Concat DepthToSpace Expand Flatten Gather Identity Pad Reshape Resize Shape Size Slice
    SpaceToDepth Split Squeeze Tile Transpose Unsqueeze Upsample

    Abs Add And Cast CastLike Ceil Constant ConstantOfShape Cos Div Equal Exp Floor Greater
    GreaterOrEqual Less LessOrEqual Log Max Mean Min Mod Mul Neg Not Or Pow Reciprocal Round Sign
    Sin Sqrt Sub Sum Where Xor

    DequantizeLinear DynamicQuantizeLinear QuantizeLinear
"""
ALLOWED = frozenset(_NAMES.split())
MOST_NODES = 20_000
_REMEDY = "Use a model written by ClearDate's train."


def check_operators(nodes: Iterable[onnx.NodeProto]) -> None:
    """ModelError naming the first of ``nodes`` that is no operator of ALLOWED, or learns."""
    for count, node in enumerate(nodes):
        if count == MOST_NODES:
            raise ModelError(
                say("The network has more than {most_nodes} operators.", most_nodes=MOST_NODES),
                _REMEDY,
            )
        name = repr(node.op_type[:80])
        if node.op_type in CONTROL_FLOW:
            raise ModelError(
                say(
                    "The network decides or repeats while it runs (the operator {name}), and may "
                    "never end.",
                    name=name,
                ),
                _REMEDY,
            )
        if node.op_type not in ALLOWED or any(map(_holds_graph, node.attribute)):
            raise ModelError(
                say(
                    "The network has the operator {name}, which ClearDate does not run.", name=name
                ),
                _REMEDY,
            )
        # Dropout is told by its third input, a norm by its attribute.
        drops = node.op_type == "Dropout" and "".join(node.input[2:])
        if drops or attribute(node, "training_mode", 0):
            raise ModelError(
                say(
                    "The network's operator {name} is as in training, so its results would be "
                    "random or those of one tile.",
                    name=name,
                ),
                "Export it for evaluation.",
            )


def _holds_graph(entry: onnx.AttributeProto) -> bool:
    return entry.HasField("g") or bool(entry.graphs)
