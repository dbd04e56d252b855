"""Patches in memory, cards, and small ONNX files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from cleardate.contract.card import CARD_KEY, InputSpec, ModelCard, OutputSpec
from cleardate.contract.layers import OPTICAL_BANDS
from cleardate.contract.reporter import SilentReporter
from cleardate.models.patch import Patch

LAYERS = {"sar_t1": 2, "optical_t1": 4, "sar_t2": 2, "optical_t2": 4}


@pytest.fixture
def make_patch() -> Callable[..., Patch]:
    """``make_patch(shape, seed, gaps)``: all layers, a share ``gaps`` of each invalid (0)."""

    def make(shape: tuple[int, int] = (24, 30), seed: int = 0, gaps: float = 0.0) -> Patch:
        rng = np.random.default_rng(seed)
        layers, valid = {}, {}
        for name, bands in LAYERS.items():
            if name.startswith("sar"):
                values = rng.normal(-12, 4, (bands, *shape))
            else:
                values = rng.uniform(0.02, 0.5, (bands, *shape))
            valid[name] = rng.random(shape) >= gaps
            layers[name] = np.where(valid[name], values, 0).astype(np.float32)
        clear = valid["optical_t2"] & (rng.random(shape) > 0.4)
        return Patch(layers, valid, clear)

    return make


def sar_spec(name: str = "sar_t2") -> InputSpec:
    return InputSpec(name, ("VV", "VH"), (-25.0, -32.5), (0.0, 0.0))


@pytest.fixture
def make_card() -> Callable[..., ModelCard]:
    """A Task A card: two SAR channels in, four bands of reflectance 0 to 1 out."""

    def make(**fields) -> ModelCard:
        output = OutputSpec(OPTICAL_BANDS, (0.0,) * 4, (1.0,) * 4)
        basics = {"task": "A", "preset": "cnn", "halo": 0, "multiple": 1}
        return ModelCard(**{"inputs": (sar_spec(),), "output": output, **basics, **fields})

    return make


@pytest.fixture
def make_onnx(tmp_path, make_card) -> Callable[..., Path]:
    """``make_onnx(inputs, outputs, change)`` writes a 1 x 1 convolution and gives its path.

    ``change`` is called with the model before it is written; ``card`` is the card's JSON, None
    for none.
    """

    def make(
        inputs: int = 2,
        outputs: int = 4,
        change: Callable[[onnx.ModelProto], object] | None = None,
        card: str | None = "",
        name: str = "model.onnx",
    ) -> Path:
        weight = np.random.default_rng(0).normal(0, 0.2, (outputs, inputs, 1, 1))
        graph = helper.make_graph(
            [helper.make_node("Conv", ["x", "weight"], ["y"])],
            "network",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", inputs, "h", "w"])],
            [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", outputs, "h", "w"])],
            [onnx.numpy_helper.from_array(weight.astype(np.float32), "weight")],
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)])
        model.ir_version = 9
        if card is not None:
            text = card or make_card().to_json()
            helper.set_model_props(model, {CARD_KEY: text})
        if change is not None:
            change(model)
        path = tmp_path / name
        path.write_bytes(model.SerializeToString())
        return path

    return make


@pytest.fixture
def reporter() -> SilentReporter:
    return SilentReporter()
