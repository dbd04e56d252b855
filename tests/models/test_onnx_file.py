"""Model files: only a self-contained graph of standard operators with a fitting card gets in."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from cleardate.contract.card import CARD_KEY, TrainingScene
from cleardate.contract.errors import ModelError
from cleardate.models.onnx_file import read_card, read_model, write_card


def _refused(path: Path, words: str) -> ModelError:
    with pytest.raises(ModelError, match=words) as caught:
        read_model(path)
    assert str(path) in caught.value.message
    return caught.value


def test_a_sound_file_is_read(make_onnx, make_card):
    model, card = read_model(make_onnx())
    assert card == make_card()
    assert [node.op_type for node in model.graph.node] == ["Conv"]


def test_a_card_comes_back_as_it_was_written(make_onnx, make_card):
    path = make_onnx(card=None)
    card = make_card(
        scenes=(TrainingScene("Flandern 佛兰德", "EPSG:32631", (0.0, 1.0, 2.0, 3.0), ("2018",)),),
        settings={"epochs": 3},
        scores={"copy": {"psnr": 28.125}},
        statistics={"sar_t2": {"mean": [-10.5, -17.25]}},
        licence="CC-BY-4.0",
    )
    write_card(path, card)
    assert read_card(path) == card
    onnx.checker.check_model(str(path))


def test_a_second_card_replaces_the_first(make_onnx, make_card):
    path = make_onnx()
    for preset in ("cnn", "cgan"):
        write_card(path, make_card(preset=preset))
    assert read_card(path).preset == "cgan"


def test_equal_cards_make_equal_files(make_onnx, make_card):
    contents = []
    for name in ("a.onnx", "b.onnx"):
        path = make_onnx(name=name)
        write_card(path, make_card())
        contents.append(path.read_bytes())
    assert contents[0] == contents[1]


def test_a_file_without_card(make_onnx):
    error = _refused(make_onnx(card=None), "without a ClearDate card")
    assert "train" in error.remedy


def test_two_cards_are_none(make_onnx):
    def twice(model: onnx.ModelProto) -> None:
        model.metadata_props.append(model.metadata_props[0])

    _refused(make_onnx(change=twice), "without a ClearDate card")


@pytest.mark.parametrize("kind", ["missing.onnx", "folder"])
def test_a_path_that_is_no_file(tmp_path, kind):
    (tmp_path / "folder").mkdir()
    _refused(tmp_path / kind, "cannot be read")


@pytest.mark.parametrize(
    "content", [b"", b"no model\n" * 99, b"PK\x03\x04" * 20, b"\x80\x02}q\x00.", b"\x00" * 100]
)
def test_a_file_that_is_no_model(tmp_path, content):
    path = tmp_path / "file.onnx"
    path.write_bytes(content)
    _refused(path, "is no ONNX file")


def test_a_file_cut_off_anywhere(make_onnx):
    path = make_onnx()
    content = path.read_bytes()
    for length in range(0, len(content), 7):
        path.write_bytes(content[:length])
        with pytest.raises(ModelError) as caught:
            read_model(path)
        assert str(path) in caught.value.message


def _external(tensor: onnx.TensorProto) -> None:
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "../../secret"


def _tensor(dims: tuple[int, ...] = (1,)) -> onnx.TensorProto:
    return helper.make_tensor("t", TensorProto.FLOAT, dims, [0.0])


def _weights_outside(model: onnx.ModelProto) -> None:
    _external(model.graph.initializer[0])


def _only_the_entry(model: onnx.ModelProto) -> None:
    _external(model.graph.initializer[0])
    model.graph.initializer[0].ClearField("data_location")


def _in_an_attribute(model: onnx.ModelProto) -> None:
    tensor = _tensor()
    _external(tensor)
    model.graph.node.append(helper.make_node("Constant", [], ["c"], value=tensor))


def _in_a_list_of_tensors(model: onnx.ModelProto) -> None:
    tensor = _tensor()
    _external(tensor)
    model.graph.node.append(helper.make_node("Constant", [], ["c"]))
    attribute = model.graph.node[-1].attribute.add()
    attribute.name, attribute.type = "values", onnx.AttributeProto.TENSORS
    attribute.tensors.append(tensor)


def _in_a_sparse_weight(model: onnx.ModelProto) -> None:
    sparse = model.graph.sparse_initializer.add()
    sparse.values.CopyFrom(_tensor())
    sparse.dims.append(1)
    _external(sparse.indices)


def _in_sparse_attributes(model: onnx.ModelProto) -> None:
    model.graph.node.append(helper.make_node("Constant", [], ["c"]))
    attribute = model.graph.node[-1].attribute.add()
    attribute.name, attribute.type = "values", onnx.AttributeProto.SPARSE_TENSORS
    _external(attribute.sparse_tensors.add().values)


def _in_a_branch_of_a_branch(model: onnx.ModelProto) -> None:
    tensor = _tensor()
    _external(tensor)
    inner = helper.make_graph(
        [helper.make_node("Identity", ["w"], ["o"])], "inner", [], [], [tensor]
    )
    choice = helper.make_node("If", ["c"], ["o"], then_branch=inner, else_branch=inner)
    outer = helper.make_graph([choice], "outer", [], [])
    model.graph.node.append(helper.make_node("If", ["c"], ["z"], then_branch=outer))


@pytest.mark.parametrize(
    "change",
    [
        _weights_outside,
        _only_the_entry,
        _in_an_attribute,
        _in_a_list_of_tensors,
        _in_a_sparse_weight,
        _in_sparse_attributes,
        _in_a_branch_of_a_branch,
    ],
)
def test_weights_in_other_files_are_found_wherever_they_hide(make_onnx, change):
    _refused(make_onnx(change=change), "weights in other files")


def _custom_domain(model: onnx.ModelProto) -> None:
    model.opset_import.append(helper.make_opsetid("com.example", 1))


def _own_function(model: onnx.ModelProto) -> None:
    function = model.functions.add()
    function.name, function.domain = "F", "local"


def _undeclared_domain(model: onnx.ModelProto) -> None:
    model.graph.node[0].domain = "com.example"


def _undeclared_domain_in_a_branch(model: onnx.ModelProto) -> None:
    node = helper.make_node("Run", [], ["o"], domain="com.example")
    branch = helper.make_graph([node], "branch", [], [])
    model.graph.node.append(helper.make_node("If", ["c"], ["z"], then_branch=branch))


@pytest.mark.parametrize(
    "change", [_custom_domain, _own_function, _undeclared_domain, _undeclared_domain_in_a_branch]
)
def test_operators_that_are_not_standard(make_onnx, change):
    _refused(make_onnx(change=change), "operators that are not standard")


def test_other_numbers_of_channels_than_the_card_says(make_onnx):
    _refused(make_onnx(inputs=3), "input has 3 channels, its card says 2")
    _refused(make_onnx(outputs=3), "output has 3 channels, its card says 4")


def _second_input(model: onnx.ModelProto) -> None:
    value = helper.make_tensor_value_info("noise", TensorProto.FLOAT, ["n", 2, "h", "w"])
    model.graph.input.append(value)


def _no_output(model: onnx.ModelProto) -> None:
    del model.graph.output[:]


def _doubles(model: onnx.ModelProto) -> None:
    model.graph.input[0].type.tensor_type.elem_type = TensorProto.DOUBLE


def _three_axes(model: onnx.ModelProto) -> None:
    del model.graph.output[0].type.tensor_type.shape.dim[3:]


def _free_channels(model: onnx.ModelProto) -> None:
    model.graph.input[0].type.tensor_type.shape.dim[1].dim_param = "c"


def _a_sequence(model: onnx.ModelProto) -> None:
    model.graph.output[0].type.Clear()
    model.graph.output[0].type.sequence_type.elem_type.tensor_type.elem_type = TensorProto.FLOAT


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_second_input, "2 inputs instead of one"),
        (_no_output, "0 outputs instead of one"),
        (_doubles, "input is no float32 tensor of 4 axes"),
        (_three_axes, "output is no float32 tensor of 4 axes"),
        (_free_channels, "input has 0 channels"),
        (_a_sequence, "output is no float32 tensor"),
    ],
)
def test_graphs_that_take_or_give_something_else(make_onnx, change, words):
    _refused(make_onnx(change=change), words)


def test_weights_listed_among_the_inputs_are_no_inputs(make_onnx):
    def old_style(model: onnx.ModelProto) -> None:
        value = helper.make_tensor_value_info("weight", TensorProto.FLOAT, [4, 2, 1, 1])
        model.graph.input.append(value)

    assert read_card(make_onnx(change=old_style)).task == "A"


@pytest.mark.parametrize("version", [0, 2, "1", None])
def test_a_card_of_another_version(make_onnx, make_card, version):
    record = json.loads(make_card().to_json())
    record["card_version"] = version
    error = _refused(make_onnx(card=json.dumps(record)), "card has version")
    assert "Update" in error.remedy


HUGE = "1" + "0" * 400


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "5",
        "null",
        '{"card_version": 1}',
        "[" * 100_000,
        '{"a":' * 50_000,
        "\ud7ff\x00",
    ],
    ids=lambda text: text[:12],
)
def test_a_card_that_is_no_card(make_onnx, text):
    _refused(make_onnx(card=text), "card")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("halo", "1e999"),
        ("halo", "NaN"),
        ("halo", "-1"),
        ("halo", HUGE),
        ("multiple", "0"),
        ("multiple", "[]"),
        ("task", '"Z"'),
        ("task", "{}"),
        ("inputs", "[]"),
        ("inputs", "7"),
        ("inputs", '[{"name": "sar_t2"}]'),
        ("inputs", '[{"name": {}, "bands": ["VV"], "low": [0], "high": [1]}]'),
        (
            "inputs",
            f'[{{"name": "sar_t2", "bands": ["a", "b"], "low": [0, 0], "high": [1, {HUGE}]}}]',
        ),
        ("inputs", '[{"name": "sar_t2", "bands": ["a", "b"], "low": [0, 0], "high": [1, NaN]}]'),
        ("inputs", '[{"name": "sar_t2", "bands": ["a", "b"], "low": [0, 0], "high": ["x", "y"]}]'),
        ("output", "null"),
        ("output", '{"bands": ["R"], "low": [1], "high": [0]}'),
        ("scenes", "3"),
        ("scenes", '[{"title": "x"}]'),
    ],
)
def test_a_card_with_hostile_values(make_onnx, make_card, key, value):
    record = json.loads(make_card().to_json())
    del record[key]
    text = json.dumps(record)[:-1] + f', "{key}": {value}}}'
    _refused(make_onnx(card=text), "model")


def test_a_card_that_is_no_text(make_onnx):
    path = make_onnx(card="CARD")
    path.write_bytes(path.read_bytes().replace(b"CARD", b"\xff\xfe\xff\xfe"))
    with pytest.raises(ModelError) as caught:
        read_model(path)
    assert str(path) in caught.value.message


def test_unknown_keys_of_a_card_are_left_out(make_onnx, make_card):
    record = {**json.loads(make_card().to_json()), "colour": "green"}
    assert read_card(make_onnx(card=json.dumps(record))) == make_card()


def test_other_metadata_beside_the_card_does_no_harm(make_onnx, make_card):
    def annotate(model: onnx.ModelProto) -> None:
        entry = model.metadata_props.add()
        entry.key, entry.value = "author", "somebody"

    assert read_card(make_onnx(change=annotate)) == make_card()


def test_a_card_cannot_be_written_into_what_is_no_model(tmp_path, make_card):
    path = tmp_path / "file.onnx"
    path.write_text("no model")
    with pytest.raises(ModelError, match="no ONNX file"):
        write_card(path, make_card())
    assert path.read_text() == "no model"


def test_the_key_of_the_card_is_where_others_may_look_for_it(make_onnx):
    assert CARD_KEY == "cleardate_card"
    model, card = read_model(make_onnx())
    assert json.loads(model.metadata_props[0].value) == json.loads(card.to_json())
    assert dataclasses.is_dataclass(card)
