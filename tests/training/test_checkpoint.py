from __future__ import annotations

import json
import os
import struct
import zipfile

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


def _tree(state) -> np.ndarray:
    text = json.dumps({"format": "cleardate-checkpoint-1", "state": state})
    return np.frombuffer(text.encode(), np.uint8)


def _member(path, name: str, content: bytes, kind: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path, "a", kind) as archive:
        archive.writestr(name, content)


def _npy(header: str, content: bytes = b"") -> bytes:
    text = header.ljust(117).encode() + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text + content


def _savez(path, save=np.savez, **arrays) -> None:
    with path.open("wb") as stream:
        save(stream, **arrays)


def _huge(path) -> None:
    _savez(path, tree=_tree({"tensor": "t0"}))
    header = "{'descr': '<f4', 'fortran_order': False, 'shape': (1000000, 1000000), }"
    _member(path, "t0.npy", _npy(header))


def _bomb(path) -> None:
    _savez(path, np.savez_compressed, tree=_tree({"tensor": "t0"}), t0=np.zeros(10**7))


def _pickled(path) -> None:
    _savez(path, tree=_tree({"tensor": "t0"}), t0=np.array([{}], dtype=object))


def _texts(path) -> None:
    _savez(path, tree=_tree({"tensor": "t0"}), t0=np.array(["a", "b"]))


def _without_its_tensor(path) -> None:
    _savez(path, tree=_tree({"tensor": "t7"}))


def _two_keys(path) -> None:
    _savez(path, tree=_tree({"tensor": "t7", "dict": []}))


def _deep(path) -> None:
    text = b'{"format": "cleardate-checkpoint-1", "state": ' + b'{"list": [' * 5000 + b"]}" * 5000
    _savez(path, tree=np.frombuffer(text + b"}", np.uint8))


def _a_list(path) -> None:
    _savez(path, tree=_tree([1, 2]))


def _flipped(path) -> None:
    save_checkpoint(path, {"a": torch.ones(1000)})
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def _empty(path) -> None:
    path.write_bytes(b"")


def _folder(path) -> None:
    path.mkdir()


def _pipe(path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(
    "damage",
    [
        *(_huge, _bomb, _pickled, _texts, _without_its_tensor, _two_keys, _deep, _a_list),
        *(_flipped, _empty, _folder),
        pytest.param(
            _pipe, marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such pipes here")
        ),
    ],
)
def test_damage_of_every_kind_is_said_and_left_where_it_is(tmp_path, damage):
    path = tmp_path / "m.onnx.checkpoint"
    damage(path)
    with pytest.raises(InputError, match=r"m\.onnx\.checkpoint is no checkpoint") as caught:
        load_checkpoint(path)
    assert "Move it" in caught.value.remedy
    assert path.exists()


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_are_none_are_refused(tmp_path, value):
    path = tmp_path / "m.onnx.checkpoint"
    weights = torch.ones(3, 3)
    weights[1, 1] = value
    save_checkpoint(path, {"generator": {"a": torch.ones(2), "b": weights}})
    with pytest.raises(InputError, match="holds values that are no numbers"):
        load_checkpoint(path)


def test_a_later_format_is_called_that(tmp_path):
    path = tmp_path / "m.onnx.checkpoint"
    tree = json.dumps({"format": "cleardate-checkpoint-2", "state": {}}).encode()
    _savez(path, tree=np.frombuffer(tree, np.uint8))
    with pytest.raises(InputError, match="another version of ClearDate: its format is"):
        load_checkpoint(path)
