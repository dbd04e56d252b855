"""Checkpoints: all that a run needs to go on to the same result.

A NumPy archive of plain arrays and one JSON text; reading one runs no code of the file.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ..contract.errors import InputError
from ..imagery.outputs import Outputs, output_error

FORMAT = "cleardate-checkpoint-1"
_TREE = "tree"


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
    """Read what save_checkpoint wrote, tensors on the CPU; an InputError says what is wrong."""
    if not path.exists():
        raise InputError(f"There is no checkpoint {path} to go on from.", "Train without resuming.")
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as archive:
            record = json.loads(archive[_TREE].tobytes().decode())
            if record["format"] != FORMAT:
                raise ValueError(record["format"])
            state: dict[str, Any] = _restore(record["state"], archive)
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
        raise InputError(
            f"{path} is no checkpoint of this ClearDate, or is damaged.",
            "Delete it and train without resuming.",
        ) from error
    return state


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


def _restore(value: Any, archive: Any) -> Any:
    if not isinstance(value, dict):
        return value
    ((kind, content),) = value.items()
    if kind == "tensor":
        return torch.from_numpy(archive[content])
    if kind == "dict":
        return {key: _restore(item, archive) for key, item in content}
    items = [_restore(item, archive) for item in content]
    return tuple(items) if kind == "tuple" else items
