"""Graphs that never end, take all memory, or fit one size of tile: refused before they run."""

from __future__ import annotations

import os
import threading
import time

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from cleardate.contract.errors import ModelError
from cleardate.contract.last_resort import ends_process
from cleardate.contract.mixture import DomainSpec
from cleardate.contract.model_file import read_model_card
from cleardate.models.devices import batch_runner as runner_module
from cleardate.models.devices import deadline as deadline_module
from cleardate.models.devices.batch_runner import Runner
from cleardate.models.devices.deadline import deadline
from cleardate.models.devices.providers import CPU
from cleardate.models.devices.runtime import RUNTIME
from cleardate.models.graphs.tiling import check_tiling
from cleardate.models.onnx_file import read_model
from cleardate.models.session import open_generator


def _refused(path, words: str) -> None:
    with pytest.raises(ModelError, match=words) as caught:
        read_model(path)
    assert str(path) in caught.value.message
    assert caught.value.remedy


def _between(model: onnx.ModelProto, nodes, weights=()) -> None:
    """Put ``nodes`` from x to z before the convolution."""
    convolution = model.graph.node[0]
    convolution.input[0] = "z"
    kept = list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend([*nodes, *kept])
    model.graph.initializer.extend(
        numpy_helper.from_array(np.asarray(value), name) for name, value in weights
    )


def _forever(model: onnx.ModelProto) -> None:
    true = helper.make_node(
        "Constant", [], ["on"], value=helper.make_tensor("t", TensorProto.BOOL, [], [True])
    )
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["go"], ["again"]),
            helper.make_node("Identity", ["v"], ["w"]),
        ],
        "body",
        [
            helper.make_tensor_value_info("i", TensorProto.INT64, []),
            helper.make_tensor_value_info("go", TensorProto.BOOL, []),
            helper.make_tensor_value_info("v", TensorProto.FLOAT, None),
        ],
        [
            helper.make_tensor_value_info("again", TensorProto.BOOL, []),
            helper.make_tensor_value_info("w", TensorProto.FLOAT, None),
        ],
    )
    _between(model, [true, helper.make_node("Loop", ["", "on", "x"], ["z"], body=body)])


def _noise(model: onnx.ModelProto) -> None:
    _between(model, [helper.make_node("RandomNormalLike", ["x"], ["z"])])


def _dropout_at_work(model: onnx.ModelProto) -> None:
    node = helper.make_node("Dropout", ["x", "ratio", "on"], ["z"])
    _between(model, [node], [("ratio", np.float32(0.5)), ("on", np.bool_(True))])


def _hidden_graph(model: onnx.ModelProto) -> None:
    inner = helper.make_graph([helper.make_node("Relu", ["x"], ["q"])], "inner", [], [])
    _between(model, [helper.make_node("Relu", ["x"], ["z"], body=inner)])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_forever, "decides or repeats while it runs .the operator 'Loop'."),
        (_noise, "operator 'RandomNormalLike', which ClearDate does not run"),
        (_dropout_at_work, "operator 'Dropout' is as in training"),
        (_hidden_graph, "operator 'Relu', which ClearDate does not run"),
    ],
)
def test_operators_that_may_not_end_or_are_random(make_onnx, change, words):
    _refused(make_onnx(change=change), words)


@pytest.mark.parametrize(("end", "axis"), [("input", 0), ("input", 2), ("output", 3)])
def test_fixed_sizes_of_input_and_output(make_onnx, end, axis):
    def fix(model: onnx.ModelProto) -> None:
        (value,) = getattr(model.graph, end)
        value.type.tensor_type.shape.dim[axis].dim_value = 64

    name = {0: "batch", 2: "height", 3: "width"}[axis]
    _refused(make_onnx(change=fix), f"network's {end} has a fixed {name}: 64")


def test_channels_last(make_onnx):
    def turn(model: onnx.ModelProto) -> None:
        axes = model.graph.input[0].type.tensor_type.shape.dim
        for axis, value in zip(axes, ("n", "h", "w", 2), strict=True):
            axis.Clear()
            if isinstance(value, int):
                axis.dim_value = value
            else:
                axis.dim_param = value

    _refused(make_onnx(change=turn), "has its channels last")


@pytest.mark.parametrize(("version", "words"), [(999, "later version"), (3, "none before 7")])
def test_versions_of_operators(make_onnx, version, words):
    def stamp(model: onnx.ModelProto) -> None:
        model.opset_import[0].version = version

    _refused(make_onnx(change=stamp), words)


def test_a_later_format(make_onnx):
    def stamp(model: onnx.ModelProto) -> None:
        model.ir_version = 99

    _refused(make_onnx(change=stamp), "format 99")


def _tiled(model: onnx.ModelProto) -> None:
    node = helper.make_node("Tile", ["x", "times"], ["z"])
    _between(model, [node], [("times", np.array([1, 1, 10**6, 10**6]))])


def _stretched(model: onnx.ModelProto) -> None:
    nodes = [
        helper.make_node("Resize", ["x", "", "up"], ["big"]),
        helper.make_node("Resize", ["big", "", "down"], ["z"]),
    ]
    weights = [
        ("up", np.array([1, 1, 1024, 1024], np.float32)),
        ("down", np.array([1, 1, 2**-10, 2**-10], np.float32)),
    ]
    _between(model, nodes, weights)


def _strided(model: onnx.ModelProto) -> None:
    nodes = [
        helper.make_node("ConvTranspose", ["x", "k"], ["big"], strides=[4096, 4096]),
        helper.make_node("MaxPool", ["big"], ["z"], kernel_shape=[1, 1], strides=[4096, 4096]),
    ]
    _between(model, nodes, [("k", np.ones((2, 2, 1, 1), np.float32))])


def _constant_of_terabytes(model: onnx.ModelProto) -> None:
    nodes = [
        helper.make_node("ConstantOfShape", ["size"], ["big"]),
        helper.make_node("ReduceSum", ["big"], ["one"], keepdims=0),
        helper.make_node("Add", ["x", "one"], ["z"]),
    ]
    _between(model, nodes, [("size", np.array([10**6, 10**6]))])


def _constant_of_gigabytes(model: onnx.ModelProto) -> None:
    nodes = [
        helper.make_node("ConstantOfShape", ["size"], ["big"]),
        helper.make_node("ReduceSum", ["big"], ["one"], keepdims=0),
        helper.make_node("Add", ["x", "one"], ["z"]),
    ]
    _between(model, nodes, [("size", np.array([10**4, 10**4]))])


def _grows_with_the_square(model: onnx.ModelProto) -> None:
    nodes = [
        helper.make_node("Reshape", ["x", "flat"], ["column"]),
        helper.make_node("Transpose", ["column"], ["row"], perm=[0, 2, 1]),
        helper.make_node("MatMul", ["row", "column"], ["all"]),
        helper.make_node("ReduceMean", ["all"], ["one"], keepdims=0),
        helper.make_node("Add", ["x", "one"], ["z"]),
    ]
    _between(model, nodes, [("flat", np.array([0, 1, -1]))])


@pytest.mark.parametrize(
    "change",
    [
        _tiled,
        _stretched,
        _strided,
        _constant_of_terabytes,
        _constant_of_gigabytes,
        _grows_with_the_square,
    ],
)
def test_networks_that_would_take_all_memory(make_onnx, change):
    _refused(
        make_onnx(change=change), "numbers for a tile|numbers; 7e.07|bytes for each pixel|gives"
    )


def _wide_pool(model: onnx.ModelProto) -> None:
    _between(
        model,
        [helper.make_node("MaxPool", ["x"], ["z"], kernel_shape=[200_001] * 2, pads=[100_000] * 4)],
    )


def test_networks_that_would_compute_for_days(make_onnx):
    _refused(make_onnx(change=_wide_pool), "multiply-adds for each pixel")


def _halved(model: onnx.ModelProto) -> None:
    _between(
        model, [helper.make_node("MaxPool", ["x"], ["z"], kernel_shape=[2, 2], strides=[2, 2])]
    )


def _one_batch(model: onnx.ModelProto) -> None:
    nodes = [helper.make_node("Reshape", ["x", "flat"], ["z"])]
    _between(model, nodes, [("flat", np.array([1, 2, 256, -1]))])


@pytest.mark.parametrize("change", [_halved, _one_batch])
def test_networks_that_give_another_size(make_onnx, change):
    _refused(make_onnx(change=change), "The network gives .* for a tile of")


def _padded_by_what_it_sees(model: onnx.ModelProto) -> None:
    nodes = [
        helper.make_node("ReduceMax", ["x"], ["top"], keepdims=0),
        helper.make_node("Cast", ["top"], ["whole"], to=TensorProto.INT64),
        helper.make_node("Mul", ["whole", "four"], ["pads"]),
        helper.make_node("Pad", ["x", "pads"], ["z"]),
    ]
    _between(model, nodes, [("four", np.array([0, 0, 1, 1, 0, 0, 1, 1]))])


def test_sizes_that_depend_on_values(make_onnx):
    _refused(make_onnx(change=_padded_by_what_it_sees), "cannot be told before it runs")


def test_sparse_weights(make_onnx):
    def spread(model: onnx.ModelProto) -> None:
        sparse = model.graph.sparse_initializer.add()
        sparse.dims.extend([10**6, 10**6])
        sparse.values.CopyFrom(helper.make_tensor("s", TensorProto.FLOAT, [1], [1.0]))
        sparse.indices.CopyFrom(helper.make_tensor("i", TensorProto.INT64, [1], [0]))

    _refused(make_onnx(change=spread), "sparse")


def test_numbers_that_are_none_inside_a_constant(make_onnx):
    def spoil(model: onnx.ModelProto) -> None:
        value = helper.make_tensor("c", TensorProto.FLOAT, [1], [float("nan")])
        nodes = [
            helper.make_node("Constant", [], ["c"], value=value),
            helper.make_node("Add", ["x", "c"], ["z"]),
        ]
        _between(model, nodes)

    _refused(make_onnx(change=spoil), "no numbers")


@pytest.mark.parametrize("fields", [{"multiple": 4096}, {"multiple": 257}, {"halo": 1025}])
def test_a_card_that_asks_for_absurd_tiles(make_onnx, make_card, fields):
    ((name, value),) = fields.items()
    sound = make_card().to_json()
    absurd = sound.replace(f'"{name}": {getattr(make_card(), name)}', f'"{name}": {value}')
    assert absurd != sound
    _refused(make_onnx(card=absurd), f"asks for a {name} of {value} pixels")


def test_a_description_of_inputs_that_is_none_is_refused_with_its_file(make_onnx, make_card):
    spec = DomainSpec(
        ("sar_t2",), (0.0,) * 4, (1.0,) * 4, (1.0,), ((0.0,) * 4,), ((-1.0,) * 10,), 1.0
    )
    _refused(make_onnx(card=make_card(domain=spec).to_json()), "an invalid covariance matrix")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
@pytest.mark.parametrize("read", [read_model, read_model_card])
def test_a_pipe_is_not_waited_for(tmp_path, read):
    path = tmp_path / "model.onnx"
    os.mkfifo(path)
    with pytest.raises(ModelError, match=r"model\.onnx cannot be read: it is a pipe"):
        read(path)


def test_the_work_of_a_convolution_is_that_of_its_weights(make_onnx):
    model, card = read_model(make_onnx())
    # 2 x 4 products, and 6 numbers moved; its weights count next to nothing on large tiles.
    assert check_tiling(model, card.multiple, 4) == pytest.approx(2 * 4 + 4 * (2 + 4), rel=0.01)


def _long_network(nodes: int, channels: int = 16) -> bytes:
    weight = np.full((channels, channels, 3, 3), 1e-3, np.float32)
    graph = helper.make_graph(
        [
            helper.make_node("Conv", [f"t{i}", "w"], [f"t{i + 1}"], pads=[1] * 4)
            for i in range(nodes)
        ],
        "long",
        [helper.make_tensor_value_info("t0", TensorProto.FLOAT, ["n", channels, "h", "w"])],
        [helper.make_tensor_value_info(f"t{nodes}", TensorProto.FLOAT, ["n", channels, "h", "w"])],
        [numpy_helper.from_array(weight, "w")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    return model.SerializeToString()


def test_a_run_that_takes_too_long_ends_with_a_sentence(monkeypatch):
    monkeypatch.setattr(runner_module, "PATIENCE", 0)
    session = RUNTIME.open(_long_network(3000), [(CPU, {})])
    device = runner_module.Device("cpu", CPU, patience_s=0.3)
    stack = np.zeros((1, 16, 128, 128), np.float32)
    begun = time.monotonic()
    with pytest.raises(ModelError, match="gave no result for 128 x 128 pixels within 0 s"):
        Runner(session, device, work=1.0).run(stack)
    assert time.monotonic() - begun < 20
    # And one that ends in time is what it is without a bound.
    short = RUNTIME.open(_long_network(1), [(CPU, {})])
    assert Runner(short, device, work=1.0).run(stack).shape == stack.shape


def test_a_call_that_does_not_stop_ends_the_process(monkeypatch):
    monkeypatch.setattr(deadline_module, "GRACE_S", 0.05)
    ended, asked = threading.Event(), threading.Event()
    overdue = ModelError("The model gave no result.")
    errors = []

    def end(error) -> None:
        errors.append(error)
        ended.set()

    with ends_process(end), deadline(0.05, asked.set, overdue):
        # A library that hangs: it hears nothing.
        assert ended.wait(10)
    assert asked.is_set()
    assert errors == [overdue]


def test_a_call_in_time_is_left_alone():
    def never(*_) -> None:
        raise AssertionError("asked to stop")

    with ends_process(never), deadline(5.0, never, ModelError("late")):
        pass
    with pytest.raises(RuntimeError, match="its own"), deadline(5.0, never, ModelError("late")):
        raise RuntimeError("its own")


def test_a_generator_knows_its_work(make_onnx, reporter):
    generator = open_generator(make_onnx(), "cpu", reporter)
    assert generator._runner._work > 8
