from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from cleardate.contract.errors import InputError
from cleardate.training.checkpoint import checkpoint_path, load_checkpoint, save_checkpoint


def test_a_state_comes_back_as_it_was(tmp_path):
    layer = torch.nn.Linear(2, 1)
    optimiser = torch.optim.Adam(layer.parameters())
    layer(torch.ones(3, 2)).sum().backward()
    optimiser.step()
    state = {
        "optimiser": optimiser.state_dict(),
        "rows": [{"epoch": 1, "loss": 0.1 + 0.2}],
        "betas": (0.5, 0.999),
        "none": None,
        "text": "ä",
    }
    path = checkpoint_path(tmp_path / "m.onnx")
    save_checkpoint(path, state)
    loaded = load_checkpoint(path)
    assert path.name == "m.onnx.checkpoint"
    assert [loaded[k] for k in ("rows", "betas", "none", "text")] == [
        state[k] for k in ("rows", "betas", "none", "text")
    ]
    for index, entry in state["optimiser"]["state"].items():
        for key, value in entry.items():
            assert torch.equal(loaded["optimiser"]["state"][index][key], value)
    assert loaded["optimiser"]["param_groups"] == state["optimiser"]["param_groups"]
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_missing_checkpoint_is_said(tmp_path):
    with pytest.raises(InputError, match="no checkpoint"):
        load_checkpoint(tmp_path / "m.onnx.checkpoint")


@pytest.mark.parametrize("kind", ["cut", "text", "objects", "other"])
def test_a_damaged_or_foreign_file_is_refused(tmp_path, kind):
    path = tmp_path / "m.onnx.checkpoint"
    save_checkpoint(path, {"a": torch.ones(100)})
    if kind == "cut":
        path.write_bytes(path.read_bytes()[:-60])
    elif kind == "text":
        path.write_text("hello")
    elif kind == "objects":
        with path.open("wb") as stream:
            np.savez(stream, tree=np.array([{"a": 1}], dtype=object))
    else:
        tree = json.dumps({"format": "another", "state": {}}).encode()
        with path.open("wb") as stream:
            np.savez(stream, tree=np.frombuffer(tree, np.uint8))
    with pytest.raises(InputError, match=r"m\.onnx\.checkpoint is no checkpoint"):
        load_checkpoint(path)
