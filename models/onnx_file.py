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
from ..contract.sentence import say
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
            say("The model {path} keeps its weights in other files.", path=path),
            "Export it as one file; ClearDate opens no file that a model names.",
        )
    domains = {entry.domain for entry in (*model.opset_import, *model.functions)}
    domains |= {node.domain for graph in graphs for node in graph.node}
    foreign = domains - set(_DOMAINS)
    if foreign or model.functions:
        raise ModelError(
            say(
                "The model {path} uses operators that are not standard: {foreign}.",
                path=path,
                foreign=sorted(foreign),
            ),
            "Use a model written by ClearDate's train.",
        )
    texts = [entry.value for entry in model.metadata_props if entry.key == CARD_KEY]
    if len(texts) != 1:
        raise ModelError(
            say("{path} is an ONNX file without a ClearDate card.", path=path),
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
        raise ModelError(
            say("{path}: {message}", path=path, message=error.message), error.remedy
        ) from error
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
    require_file(path, say("The model {path}", path=path), ModelError)
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise ModelError(
                say("{path} is too large for a model: {size} bytes.", path=path, size=size),
                "Give another.",
            )
        content = path.read_bytes()
    except OSError as error:
        raise ModelError(
            say("The model {path} cannot be read: {strerror}.", path=path, strerror=error.strerror),
            "Check the path.",
        ) from error
    try:
        model: onnx.ModelProto = onnx.ModelProto.FromString(content)
    except DecodeError as error:
        raise ModelError(
            say("{path} is no ONNX file, or is cut off.", path=path),
            "Give a model written by ClearDate's train.",
        ) from error
    if not model.graph.node:
        raise ModelError(
            say("{path} is no ONNX file.", path=path), "Give a model written by ClearDate's train."
        )
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
            say(
                "The model is of a later version of ONNX than this ClearDate reads: operators of "
                "version {version} and format {ir_version}, where {newest} and {ir_version2} are "
                "the last that it knows.",
                version=version,
                ir_version=model.ir_version,
                newest=newest,
                ir_version2=onnx.IR_VERSION,
            ),
            "Update ClearDate's environment, or export the model with an earlier version.",
        )
    if version < OLDEST_OPSET:
        raise ModelError(
            say(
                "The model's operators are of version {version}; none before {oldest_opset} run.",
                version=version,
                oldest_opset=OLDEST_OPSET,
            ),
            _REMEDY,
        )


def _check_nodes(graphs: list[onnx.GraphProto]) -> None:
    """Every node must give something, and no weights be written as a few of many."""
    for node in (node for graph in graphs for node in graph.node):
        if not node.output:
            raise ModelError(
                say(
                    "The network has a node without outputs: {op_type!r}.",
                    op_type=node.op_type[:80],
                ),
                _REMEDY,
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
        raise _bad_weights(
            tensor, say("have no values for the dimensions {dims}", dims=dims)
        ) from error
    # -1 would have been worked out from the values.
    if min(dims, default=0) < 0 or values.size != math.prod(dims):
        raise _bad_weights(
            tensor, say("have {size} values for the dimensions {dims}", size=values.size, dims=dims)
        )
    if tensor.data_type in _FLOATS and not np.isfinite(values).all():
        raise _bad_weights(tensor, say("hold values that are no numbers"))


def _bad_weights(tensor: onnx.TensorProto, fault: str) -> ModelError:
    return ModelError(
        say("The network's weights {name!r} {fault}.", name=tensor.name[:80], fault=fault), _REMEDY
    )


def _check_graph(model: onnx.ModelProto, card: ModelCard) -> None:
    """The graph must have one input and one output with the card's channels, float32."""
    initial = {tensor.name for tensor in model.graph.initializer}
    inputs = [value for value in model.graph.input if value.name not in initial]
    for values, channels, title in (
        (inputs, card.channels, "input"),
        (model.graph.output, len(card.output.bands), "output"),
    ):
        if len(values) != 1:
            raise ModelError(
                say(
                    "The network has {values} {title}s instead of one.",
                    values=len(values),
                    title=title,
                )
            )
        tensor = values[0].type.tensor_type
        if tensor.elem_type != onnx.TensorProto.FLOAT or len(tensor.shape.dim) != 4:
            raise ModelError(
                say("The network's {title} is no float32 tensor of 4 axes.", title=title)
            )
        _check_axes(tensor.shape.dim, channels, title)


def _check_axes(axes: Sequence[Any], channels: int, title: str) -> None:
    """The axes of the input or output must be batch, channels, height and width."""
    if axes[1].dim_value != channels:
        if axes[3].dim_value == channels:
            raise ModelError(
                say("The network's {title} has its channels last.", title=title),
                "Export it with the axes batch, channels, height, width.",
            )
        raise ModelError(
            say(
                "The network's {title} has {dim_value} channels, its card says {channels}.",
                title=title,
                dim_value=axes[1].dim_value,
                channels=channels,
            )
        )
    for index, name in ((0, "batch"), (2, "height"), (3, "width")):
        if axes[index].HasField("dim_value"):
            raise ModelError(
                say(
                    "The network's {title} has a fixed {name}: {dim_value}.",
                    title=title,
                    name=name,
                    dim_value=axes[index].dim_value,
                ),
                "Export it with free batch, height and width.",
            )


def _check_ranges(model: onnx.ModelProto, card: ModelCard) -> None:
    """Ranges must be those of activations that can be in 8 bits, in a graph that allows it."""
    if card.precision is None:
        return
    unknown = set(card.precision.ranges) - set(tensors_to_measure(model))
    if unknown:
        raise ModelError(
            say(
                "The model's card gives a range of {unknown!r}, which its network does not have "
                "or not in 8 bits.",
                unknown=min(unknown)[:80],
            ),
            _REMEDY,
        )
    version = max(entry.version for entry in model.opset_import)
    if version < LEAST_OPSET:
        raise ModelError(
            say(
                "The model's operators are of version {version}; 8 bits need version "
                "{least_opset} or later.",
                version=version,
                least_opset=LEAST_OPSET,
            ),
            _REMEDY,
        )
