"""Going on from a checkpoint: it must be one of this run, whole, and as this run's own state is."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch

from ..contract.errors import InputError
from ..contract.reporter import Reporter
from ..contract.sentence import say
from .checkpoint import load_checkpoint
from .loop import TrainingState

_ADAM = {"step", "exp_avg", "exp_avg_sq"}


def resume_or_warn(
    run: TrainingState,
    resume: bool,
    checkpoint: Path,
    signature: dict[str, Any],
    reporter: Reporter,
) -> None:
    """Bring ``run`` to where ``checkpoint`` left it; without ``resume`` say that it will go.

    InputError for one that is damaged, of another run or of another version.
    """
    if not resume:
        if checkpoint.exists():
            reporter.log(
                say(
                    "A checkpoint of an earlier run, {name}, will be replaced; to go on from it, "
                    "resume.",
                    name=checkpoint.name,
                ),
                "warning",
            )
        return
    state = load_checkpoint(checkpoint)
    _check_signature(state.pop("signature", None), signature, checkpoint)
    wrong = misfit(state, run)
    if wrong:
        raise InputError(
            say(
                "The checkpoint {checkpoint} is damaged: its {wrong} is not as this run's.",
                checkpoint=checkpoint,
                wrong=wrong,
            ),
            "Move it to another place and train without resuming.",
        )
    run.load(state)
    reporter.log(say("Going on after epoch {epoch}.", epoch=run.epoch))


def _check_signature(saved: Any, signature: dict[str, Any], checkpoint: Path) -> None:
    if not isinstance(saved, dict) or saved.keys() != signature.keys():
        raise InputError(
            say(
                "The checkpoint {checkpoint} is of another version of ClearDate, most likely an "
                "earlier one.",
                checkpoint=checkpoint,
            ),
            "Go on with that version, or train without resuming.",
        )
    changed = [key for key in signature if saved[key] != signature[key]]
    if changed:
        raise InputError(
            say(
                "The checkpoint {checkpoint} belongs to another run: it differs in {changed}.",
                checkpoint=checkpoint,
                changed=", ".join(changed),
            ),
            "Give the same scenes and settings, or train without resuming.",
        )


def misfit(state: dict[str, Any], run: TrainingState) -> str:
    """Which part of ``state`` cannot be that of ``run`` later on; "" if all can."""
    own = run.state()
    if state.keys() != own.keys():
        return say("list of parts")
    for part in ("generator", "discriminator", "scaler"):
        if not _alike(state[part], own[part]):
            return part
    if not _optimisers_fit(state["optimisers"], own["optimisers"], run):
        return "optimiser"
    if not _is_count(state["epoch"]):
        return "epoch"
    if not _best_fits(state["best"], own):
        return say("best model")
    return "" if _rows_fit(state["rows"], state["epoch"]) else "history"


def _alike(found: Any, own: Any) -> bool:
    """Whether both are of one kind: the same keys, shapes and types of values throughout."""
    if isinstance(own, torch.Tensor):
        same_kind = isinstance(found, torch.Tensor) and found.dtype == own.dtype
        return same_kind and found.shape == own.shape
    if isinstance(own, dict):
        same_keys = isinstance(found, dict) and found.keys() == own.keys()
        return same_keys and all(_alike(found[key], own[key]) for key in own)
    if isinstance(own, (list, tuple)):
        same_length = type(found) is type(own) and len(found) == len(own)
        return same_length and all(map(_alike, found, own))
    if isinstance(own, (int, float)) and not isinstance(own, bool):
        return _is_number(found)
    return type(found) is type(own)


def _optimisers_fit(found: Any, own: dict[str, Any], run: TrainingState) -> bool:
    """Whether Adam's state is there, for parameters of these shapes or for none yet."""
    if not isinstance(found, dict) or found.keys() != own.keys():
        return False
    for name, optimiser in run.learner.optimisers.items():
        saved = found[name]
        if not isinstance(saved, dict) or saved.keys() != own[name].keys():
            return False
        if not _alike(saved["param_groups"], own[name]["param_groups"]):
            return False
        groups = zip(saved["param_groups"], own[name]["param_groups"], strict=True)
        if any(theirs["params"] != ours["params"] for theirs, ours in groups):
            return False
        parameters = [p for group in optimiser.param_groups for p in group["params"]]
        if not _moments_fit(saved["state"], parameters):
            return False
    return True


def _moments_fit(found: Any, parameters: list[torch.Tensor]) -> bool:
    if not isinstance(found, dict):
        return False
    for index, moments in found.items():
        if type(index) is not int or not 0 <= index < len(parameters):
            return False
        if not isinstance(moments, dict) or moments.keys() != _ADAM:
            return False
        like = parameters[index].detach()
        if not all(_alike(moments[key], like) for key in _ADAM - {"step"}):
            return False
        step = moments["step"]
        if not isinstance(step, torch.Tensor) or step.numel() != 1 or not step >= 0:
            return False
    return True


def _best_fits(found: Any, own: dict[str, Any]) -> bool:
    if not isinstance(found, dict) or found.keys() != own["best"].keys():
        return False
    none_yet = found["weights"] == {} and found["psnr"] == -math.inf
    sound = _is_number(found["psnr"]) and _alike(found["weights"], own["generator"])
    return _is_count(found["epoch"]) and (none_yet or sound)


def _rows_fit(found: Any, epoch: int) -> bool:
    if not isinstance(found, list) or len(found) != epoch:
        return False
    return all(
        isinstance(row, dict)
        and {"epoch", "val_psnr"} <= row.keys()
        and all(map(_is_number, row.values()))
        for row in found
    )


def _is_number(value: Any) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and abs(value) < math.inf


def _is_count(value: Any) -> bool:
    return type(value) is int and value >= 0
