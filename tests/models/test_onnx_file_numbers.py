"""Numbers in a model's file: the ranges that its card states, and its weights."""

from __future__ import annotations

import json
from pathlib import Path

import onnx
import pytest

from cleardate.contract.errors import ModelError
from cleardate.contract.precision import PrecisionSpec
from cleardate.models.onnx_file import read_card, read_model, write_card


def _refused(path: Path, words: str) -> ModelError:
    with pytest.raises(ModelError, match=words) as caught:
        read_model(path)
    assert str(path) in caught.value.message
    return caught.value


RANGES = {"x": [-1.0, 1.0], "y": [-2.0, 2.0]}


def _with_precision(make_card, **fields) -> str:
    record = json.loads(make_card().to_json())
    spec = {"ranges": RANGES, "int8_loss_db": 0.05, "fp16_loss_db": 0.0, **fields}
    return json.dumps({**record, "precision": spec})


def test_ranges_and_losses_come_back_as_they_were_written(make_onnx, make_card):
    spec = PrecisionSpec({"x": (-1.0, 1.5), "y": (0.0, 2.0)}, 0.05, -0.001)
    path = make_onnx()
    write_card(path, make_card(precision=spec))
    assert read_card(path).precision == spec
    assert read_card(make_onnx()).precision is None


@pytest.mark.parametrize(
    "fields",
    [
        {"ranges": {}},
        {"ranges": []},
        {"ranges": {"x": [1.0, 1.0]}},
        {"ranges": {"x": [2.0, 1.0]}},
        {"ranges": {"x": [0.0, 1e30]}},
        {"ranges": {"x": [float("nan"), 1.0]}},
        {"ranges": {"x": [0.0, float("inf")]}},
        {"ranges": {"x": [0.0]}},
        {"ranges": {"x": "low"}},
        {"ranges": {"x": ["low", "high"]}},
        {"ranges": {"": [0.0, 1.0]}},
        {"ranges": {"x" * 2000: [0.0, 1.0]}},
        {"ranges": {"weight": [0.0, 1.0]}},
        {"ranges": {"nowhere": [0.0, 1.0]}},
        {"ranges": {f"t{i}": [0.0, 1.0] for i in range(10_001)}},
        {"int8_loss_db": float("nan")},
        {"int8_loss_db": float("-inf")},
        {"fp16_loss_db": 1e9},
        {"fp16_loss_db": None},
        {"fp16_loss_db": {}},
    ],
    ids=lambda fields: str(fields)[:40],
)
def test_hostile_ranges_and_losses(make_onnx, make_card, fields):
    _refused(make_onnx(card=_with_precision(make_card, **fields)), "model")


@pytest.mark.parametrize("record", ["[]", "7", '"int8"', "{}", "true"])
def test_a_precision_that_is_none(make_onnx, make_card, record):
    text = make_card().to_json()[:-1] + f', "precision": {record}}}'
    _refused(make_onnx(card=text), "card")


def test_ranges_for_operators_that_are_too_old_for_8_bits(make_onnx, make_card):
    def age(model: onnx.ModelProto) -> None:
        model.opset_import[0].version = 12

    text = _with_precision(make_card)
    assert read_card(make_onnx(card=text)).precision is not None
    _refused(make_onnx(card=text, change=age), "operators are of version 12")


def _no_opset(model: onnx.ModelProto) -> None:
    del model.opset_import[:]


def _no_outputs(model: onnx.ModelProto) -> None:
    model.graph.node.add(op_type="Relu", input=["x"])


def _change_weights(change) -> object:
    def damage(model: onnx.ModelProto) -> None:
        change(model.graph.initializer[0])

    return damage


def _with_values(value: float) -> object:
    def damage(model: onnx.ModelProto) -> None:
        tensor = model.graph.initializer[0]
        values = onnx.numpy_helper.to_array(tensor).copy()
        values[1, 1] = value
        tensor.CopyFrom(onnx.numpy_helper.from_array(values, tensor.name))

    return damage


def _cut(tensor: onnx.TensorProto) -> None:
    tensor.raw_data = tensor.raw_data[:-4]


def _cut_inside_a_number(tensor: onnx.TensorProto) -> None:
    tensor.raw_data = tensor.raw_data[:-1]


def _empty(tensor: onnx.TensorProto) -> None:
    tensor.ClearField("raw_data")


def _huge(tensor: onnx.TensorProto) -> None:
    tensor.dims[:] = [2**40, 2**40, 1, 1]


def _negative(tensor: onnx.TensorProto) -> None:
    tensor.dims[0] = -1


def _of_no_kind(tensor: onnx.TensorProto) -> None:
    tensor.data_type = 4711


@pytest.mark.parametrize(
    "change", [_cut, _cut_inside_a_number, _empty, _huge, _negative, _of_no_kind]
)
def test_weights_that_are_not_what_their_dimensions_say(make_onnx, change):
    error = _refused(make_onnx(change=_change_weights(change)), "weights 'weight' have")
    assert "dimensions" in error.message
    assert error.remedy


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_weights_that_are_no_numbers(make_onnx, value):
    _refused(make_onnx(change=_with_values(value)), "weights 'weight' hold values that are no")


def test_operators_without_a_version(make_onnx):
    _refused(make_onnx(change=_no_opset), "of which version its operators are")


def test_a_node_without_outputs(make_onnx):
    _refused(make_onnx(change=_no_outputs), "node without outputs: 'Relu'")
