"""ONNX files: the card inside, and what a file must be before anything runs it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from google.protobuf.message import DecodeError

from ..contract.card import CARD_KEY, ModelCard, card_from_json
from ..contract.errors import ModelError
from ..contract.files.given import require_file
from ..contract.model_file import MOST_BYTES
from .domain import Domain
from .graphs.operators import check_operators
from .graphs.quantise import LEAST_OPSET, tensors_to_measure
from .graphs.tiling import check_tiling

OLDEST_OPSET = 7
"""onnxruntime promises nothing for operators of earlier versions."""
_DOMAINS = ("", "ai.onnx")
_FLOATS = {
    onnx.TensorProto.FLOAT,
    onnx.TensorProto.DOUBLE,
    onnx.TensorProto.FLOAT16,
    onnx.TensorProto.BFLOAT16,
}
_REMEDY = "Train or export it again."


def read_model(path: Path) -> tuple[onnx.ModelProto, ModelCard]:
    """Read and check a model file without running it; ModelError says what is wrong.

    The file must be one self-contained graph of the operators of image networks with a card; the
    graph must take and give what the card says, for tiles of any size, within bounds of memory
    and work.
    """
    model = _load(path)
    graphs = list(_graphs(model.graph))
    if any(map(_has_external_data, graphs)):
        raise ModelError(
            f"The model {path} keeps its weights in other files.",
            "Export it as one file; ClearDate opens no file that a model names.",
        )
    domains = {entry.domain for entry in (*model.opset_import, *model.functions)}
    domains |= {node.domain for graph in graphs for node in graph.node}
    foreign = domains - set(_DOMAINS)
    if foreign or model.functions:
        raise ModelError(
            f"The model {path} uses operators that are not standard: {sorted(foreign)}.",
            "Use a model written by ClearDate's train.",
        )
    texts = [entry.value for entry in model.metadata_props if entry.key == CARD_KEY]
    if len(texts) != 1:
        raise ModelError(
            f"{path} is an ONNX file without a ClearDate card.",
            "Use a model written by ClearDate's train.",
        )
    try:
        card = card_from_json(texts[0])
        _check_version(model)
        _check_nodes(graphs)
        check_operators(model.graph.node)
        for tensor in _weights(model.graph):
            _check_weights(tensor)
        _check_graph(model, card)
        check_tiling(model, card.multiple, len(card.output.bands))
        _check_ranges(model, card)
        if card.domain is not None:
            Domain(card.domain)
    except ModelError as error:
        raise ModelError(f"{path}: {error.message}", error.remedy) from error
    return model, card


def read_card(path: Path) -> ModelCard:
    """The card of a model file, after all checks of read_model."""
    return read_model(path)[1]


def write_card(path: Path, card: ModelCard) -> None:
    """Put a card into an ONNX file, in place; it replaces one that is there."""
    model = _load(path)
    del model.metadata_props[:]
    onnx.helper.set_model_props(model, {CARD_KEY: card.to_json()})
    path.write_bytes(model.SerializeToString(deterministic=True))


def _load(path: Path) -> onnx.ModelProto:
    require_file(path, f"The model {path}", ModelError)
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise ModelError(f"{path} is too large for a model: {size} bytes.", "Give another.")
        content = path.read_bytes()
    except OSError as error:
        raise ModelError(
            f"The model {path} cannot be read: {error.strerror}.", "Check the path."
        ) from error
    try:
        model: onnx.ModelProto = onnx.ModelProto.FromString(content)
    except DecodeError as error:
        raise ModelError(
            f"{path} is no ONNX file, or is cut off.", "Give a model written by ClearDate's train."
        ) from error
    if not model.graph.node:
        raise ModelError(f"{path} is no ONNX file.", "Give a model written by ClearDate's train.")
    return model


def _graphs(graph: onnx.GraphProto) -> Iterator[onnx.GraphProto]:
    """The graph and all graphs inside its nodes."""
    yield graph
    for node in graph.node:
        for attribute in node.attribute:
            for inner in (attribute.g, *attribute.graphs):
                if inner.node or inner.initializer or inner.sparse_initializer:
                    yield from _graphs(inner)


def _has_external_data(graph: onnx.GraphProto) -> bool:
    tensors = list(graph.initializer)
    sparse_tensors = list(graph.sparse_initializer)
    for node in graph.node:
        for attribute in node.attribute:
            tensors += [attribute.t, *attribute.tensors]
            sparse_tensors += [attribute.sparse_tensor, *attribute.sparse_tensors]
    for sparse in sparse_tensors:
        tensors += [sparse.values, sparse.indices]
    return any(
        tensor.data_location == onnx.TensorProto.EXTERNAL or tensor.external_data
        for tensor in tensors
    )


def _check_version(model: onnx.ModelProto) -> None:
    """The file's format and its operators must be of versions that are known here."""
    if not model.opset_import:
        raise ModelError("The model does not say of which version its operators are.", _REMEDY)
    version = max(entry.version for entry in model.opset_import)
    newest = onnx.defs.onnx_opset_version()
    if version > newest or model.ir_version > onnx.IR_VERSION:
        raise ModelError(
            f"The model is of a later version of ONNX than this ClearDate reads: operators of "
            f"version {version} and format {model.ir_version}, where {newest} and "
            f"{onnx.IR_VERSION} are the last that it knows.",
            "Update ClearDate's environment, or export the model with an earlier version.",
        )
    if version < OLDEST_OPSET:
        raise ModelError(
            f"The model's operators are of version {version}; none before {OLDEST_OPSET} run.",
            _REMEDY,
        )


def _check_nodes(graphs: list[onnx.GraphProto]) -> None:
    """Every node must give something, and no weights be written as a few of many."""
    for node in (node for graph in graphs for node in graph.node):
        if not node.output:
            raise ModelError(
                f"The network has a node without outputs: {node.op_type[:80]!r}.", _REMEDY
            )
    sparse = {"sparse_value", "sparse_tensor"}
    if any(
        graph.sparse_initializer
        or any(entry.name in sparse for node in graph.node for entry in node.attribute)
        for graph in graphs
    ):
        raise ModelError("The network's weights are written as sparse ones.", _REMEDY)


def _weights(graph: onnx.GraphProto) -> Iterator[onnx.TensorProto]:
    """The weights of a graph, and those inside its nodes."""
    yield from graph.initializer
    for node in graph.node:
        for entry in node.attribute:
            if entry.HasField("t"):
                yield entry.t
            yield from entry.tensors


def _check_weights(tensor: onnx.TensorProto) -> None:
    """Weights must be there as their dimensions say, and must be numbers."""
    dims = list(tensor.dims)
    try:
        values = onnx.numpy_helper.to_array(tensor)
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise _bad_weights(tensor, f"have no values for the dimensions {dims}") from error
    # -1 would have been worked out from the values.
    if min(dims, default=0) < 0 or values.size != math.prod(dims):
        raise _bad_weights(tensor, f"have {values.size} values for the dimensions {dims}")
    if tensor.data_type in _FLOATS and not np.isfinite(values).all():
        raise _bad_weights(tensor, "hold values that are no numbers")


def _bad_weights(tensor: onnx.TensorProto, fault: str) -> ModelError:
    return ModelError(f"The network's weights {tensor.name[:80]!r} {fault}.", _REMEDY)


def _check_graph(model: onnx.ModelProto, card: ModelCard) -> None:
    """The graph must have one input and one output with the card's channels, float32."""
    initial = {tensor.name for tensor in model.graph.initializer}
    inputs = [value for value in model.graph.input if value.name not in initial]
    for values, channels, title in (
        (inputs, card.channels, "input"),
        (model.graph.output, len(card.output.bands), "output"),
    ):
        if len(values) != 1:
            raise ModelError(f"The network has {len(values)} {title}s instead of one.")
        tensor = values[0].type.tensor_type
        if tensor.elem_type != onnx.TensorProto.FLOAT or len(tensor.shape.dim) != 4:
            raise ModelError(f"The network's {title} is no float32 tensor of 4 axes.")
        _check_axes(tensor.shape.dim, channels, title)


def _check_axes(axes: Sequence[Any], channels: int, title: str) -> None:
    """The axes of the input or output must be batch, channels, height and width."""
    if axes[1].dim_value != channels:
        if axes[3].dim_value == channels:
            raise ModelError(
                f"The network's {title} has its channels last.",
                "Export it with the axes batch, channels, height, width.",
            )
        raise ModelError(
            f"The network's {title} has {axes[1].dim_value} channels, its card says {channels}."
        )
    for index, name in ((0, "batch"), (2, "height"), (3, "width")):
        if axes[index].HasField("dim_value"):
            raise ModelError(
                f"The network's {title} has a fixed {name}: {axes[index].dim_value}.",
                "Export it with free batch, height and width.",
            )


def _check_ranges(model: onnx.ModelProto, card: ModelCard) -> None:
    """Ranges must be those of activations that can be in 8 bits, in a graph that allows it."""
    if card.precision is None:
        return
    unknown = set(card.precision.ranges) - set(tensors_to_measure(model))
    if unknown:
        raise ModelError(
            f"The model's card gives a range of {min(unknown)[:80]!r}, which its network does not "
            "have or not in 8 bits.",
            _REMEDY,
        )
    version = max(entry.version for entry in model.opset_import)
    if version < LEAST_OPSET:
        raise ModelError(
            f"The model's operators are of version {version}; 8 bits need version {LEAST_OPSET} or "
            "later.",
            _REMEDY,
        )
