"""Checkpoints: all that a run needs to go on to the same result.

A NumPy archive of plain arrays and one JSON text; reading one runs no code of the file.
"""

from __future__ import annotations

import io
import json
import math
import os
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ..contract.errors import InputError
from ..contract.sentence import say
from ..imagery.outputs import Outputs, output_error

FORMAT = "cleardate-checkpoint-1"
_TREE = "tree"
_REMEDY = "Move it to another place and train without resuming."
_DAMAGES = (
    ArithmeticError,
    AttributeError,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RecursionError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
)
"""What reading a file that somebody or something has changed may raise."""


def checkpoint_path(output: str | Path) -> Path:
    """Where the checkpoint of a model lies."""
    path = Path(output)
    return path.with_name(f"{path.name}.checkpoint")


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write ``state``: nested dicts, lists and tuples of tensors, numbers, texts and None."""
    arrays: dict[str, NDArray[Any]] = {}
    tree = json.dumps({"format": FORMAT, "state": _flatten(state, arrays)})
    arrays[_TREE] = np.frombuffer(tree.encode(), np.uint8)
    with Outputs() as outputs:
        partial = outputs.begin(path)
        try:
            with partial.open("wb") as stream:
                np.savez(stream, allow_pickle=False, **arrays)
        except OSError as error:
            raise output_error(path, error) from error


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read what save_checkpoint wrote, tensors on the CPU; an InputError says what is wrong.

    No more memory is taken than the file is large, and every number is one.
    """
    if not os.path.lexists(path):
        raise InputError(
            say("There is no checkpoint {path} to go on from.", path=path),
            "Train without resuming.",
        )
    try:
        if not path.is_file():
            raise ValueError(say("it is no file"))
        with zipfile.ZipFile(path) as archive:
            _check_members(archive, path.stat().st_size)
            record = json.loads(_array(archive, _TREE).tobytes().decode())
            _check_format(record["format"], path)
            state: dict[str, Any] = _restore(record["state"], archive)
        if not isinstance(state, dict):
            raise TypeError(say("it holds no state"))
    except _DAMAGES as error:
        reason = str(error).partition("\n")[0][:200] or type(error).__name__
        raise InputError(
            say(
                "{path} is no checkpoint of this ClearDate, or is damaged ({reason}).",
                path=path,
                reason=reason,
            ),
            _REMEDY,
        ) from error
    if not is_finite(state):
        raise InputError(
            say(
                "The checkpoint {path} holds values that are no numbers: the training had "
                "diverged, or it is damaged.",
                path=path,
            ),
            _REMEDY,
        )
    return state


def is_finite(state: Any) -> bool:
    """Whether all tensors in nested dicts, lists and tuples hold numbers alone."""
    if isinstance(state, torch.Tensor):
        return bool(torch.isfinite(state).all())
    if isinstance(state, dict):
        state = state.values()
    elif not isinstance(state, (list, tuple)):
        return True
    return all(map(is_finite, state))


def _check_members(archive: zipfile.ZipFile, size: int) -> None:
    """Members must lie in the file as they are, so that none is larger than it."""
    members = archive.infolist()
    if any(member.compress_type != zipfile.ZIP_STORED for member in members):
        raise ValueError(say("a part of it is compressed"))
    if sum(member.file_size for member in members) > size:
        raise ValueError(say("its parts are larger than itself"))


def _check_format(found: Any, path: Path) -> None:
    if found == FORMAT:
        return
    if isinstance(found, str) and found.startswith(FORMAT.rstrip("0123456789")):
        raise InputError(
            say(
                "The checkpoint {path} is of another version of ClearDate: its format is {found}, "
                "this one reads {format}.",
                path=path,
                found=found[:80],
                format=FORMAT,
            ),
            "Go on with that version, or train without resuming.",
        )
    raise ValueError(f"its format is {str(found)[:80]!r}")


def _array(archive: zipfile.ZipFile, name: str) -> NDArray[Any]:
    """One array; its header must say what follows, before memory is taken for it."""
    content = io.BytesIO(archive.read(f"{name}.npy"))
    version = np.lib.format.read_magic(content)
    if version != (1, 0):
        raise ValueError(f"the array {name} is of another version")
    shape, _, dtype = np.lib.format.read_array_header_1_0(content)
    rest = len(content.getbuffer()) - content.tell()
    if dtype.hasobject or math.prod(shape) * dtype.itemsize != rest:
        raise ValueError(f"the array {name} is not what its header says")
    content.seek(0)
    array: NDArray[Any] = np.load(content, allow_pickle=False)
    return array


def _flatten(value: Any, arrays: dict[str, NDArray[Any]]) -> Any:
    """``value`` as JSON; its tensors go to ``arrays`` and leave their names."""
    if isinstance(value, torch.Tensor):
        name = f"t{len(arrays)}"
        arrays[name] = value.detach().cpu().numpy()
        return {"tensor": name}
    if isinstance(value, dict):
        # Pairs, since the optimisers' keys are numbers.
        return {"dict": [[key, _flatten(item, arrays)] for key, item in value.items()]}
    if isinstance(value, (list, tuple)):
        return {type(value).__name__: [_flatten(item, arrays) for item in value]}
    return value


def _restore(value: Any, archive: zipfile.ZipFile) -> Any:
    if not isinstance(value, dict):
        return value
    ((kind, content),) = value.items()
    if kind == "tensor":
        return torch.from_numpy(_array(archive, content))
    if kind == "dict":
        return {key: _restore(item, archive) for key, item in content}
    items = [_restore(item, archive) for item in content]
    return tuple(items) if kind == "tuple" else items
