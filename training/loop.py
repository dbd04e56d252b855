"""The training loop: each epoch learns all its patches, then scores the held-out pixels.

Every epoch draws its patches, its dropout and its order from the seed and its own number. So a
run that goes on from a checkpoint needs no random state and ends where an unbroken one ends.
"""

from __future__ import annotations

import contextlib
import copy
import itertools
import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from ..contract.errors import CancelledError
from ..contract.reporter import Reporter
from ..contract.sentence import say
from .checkpoint import is_finite
from .history import History
from .loader import Loader, Step
from .presets import Preset
from .step import Learner, WeightedBatch
from .validation import Validation

CHECKPOINT_SECONDS = 5.0
"""Checkpoints are written at the end of epochs, at least this far apart."""

_LEARNING = 0.9
"""About how much of the time of an epoch is learning; the rest is scoring."""

WARM_UP = 0.1
"""Share of a run over which the rate of the cosine schedule rises from 0."""


@dataclass
class Best:
    """The weights that scored best on the held-out pixels so far."""

    epoch: int = 0
    psnr: float = -math.inf
    weights: dict[str, Tensor] = field(default_factory=dict)


@dataclass
class TrainingState:
    """All that changes while training. ``epoch`` is the number of finished ones.

    ``diverged``: the epoch after that made numbers into none, and nothing follows.
    """

    learner: Learner
    history: History
    epoch: int = 0
    best: Best = field(default_factory=Best)
    diverged: bool = False

    def state(self) -> dict[str, Any]:
        """Everything as plain values, for a checkpoint."""
        return {
            "epoch": self.epoch,
            **self.learner.state(),
            "best": vars(self.best),
            "rows": self.history.epochs,
        }

    def load(self, state: dict[str, Any]) -> None:
        """Take over what ``state`` gave."""
        self.epoch = state["epoch"]
        self.learner.load(state)
        self.best = Best(**state["best"])
        self.history.epochs = state["rows"]


def fit(
    run: TrainingState,
    loader: Loader,
    validation: Validation,
    save: Callable[[TrainingState], None],
    show: Callable[[nn.Module, int], None],
    reporter: Reporter,
) -> None:
    """Train up to the preset's last epoch; ``run.best`` holds the best weights.

    After each epoch ``show`` gets the generator and the number of finished epochs.

    A training that diverges ends there, and its epoch leaves no trace (``run.diverged``).

    A user who stops it after the first epoch ends it early (``run.history.stopped``); before that
    the CancelledError goes through. Of several processes all end when one is stopped; the first
    alone validates and saves.
    """
    saved = time.monotonic()
    last, ranks = loader.preset.epochs, run.learner.ranks

    def end_epoch(losses: dict[str, float]) -> None:
        nonlocal saved
        if ranks.is_first:
            _validate(run, losses, last, validation, reporter)
        if run.diverged:
            return
        run.epoch += 1
        if not ranks.is_first:
            return
        if time.monotonic() - saved >= CHECKPOINT_SECONDS and run.epoch < last:
            save(run)
            saved = time.monotonic()
        show(run.learner.generator, run.epoch)
        reporter.progress(run.epoch / last, _message(run, last))

    try:
        with contextlib.closing(loader.steps(run.epoch)) as steps:
            for _, of_epoch in itertools.groupby(steps, lambda step: step.epoch):
                losses = learn_epoch(run, loader, of_epoch, reporter)
                with ranks.stopping_together():
                    end_epoch(losses)
                if ranks.sums(run.diverged)[0]:
                    break
    except CancelledError:
        if run.epoch == 0:
            raise
        run.history.stopped = True
    run.history.best_epoch = run.best.epoch


def learn_epoch(
    run: TrainingState, loader: Loader, steps: Iterable[Step], reporter: Reporter
) -> dict[str, float]:
    """Learn ``steps``, all of one epoch; the mean losses by name.

    Raises CancelledError in all processes if one is stopped.
    """
    learner, ranks, preset = run.learner, run.learner.ranks, loader.preset
    # Processes draw dropout of their own; the first draws what it would alone.
    torch.manual_seed(loader.seed * 1_000_003 + run.epoch + (ranks.rank << 52))
    learner.generator.train()
    sums: dict[str, Tensor] = {}
    patches = 0
    for step in steps:
        own = [int(batch.mask.sum()) for batch in step.batches]
        pixels, stopped = ranks.sums(sum(own), _asked_to_stop(reporter))
        if stopped:
            raise CancelledError("Stopped by the user.")
        _set_rate(learner, preset, (run.epoch + step.done) / preset.epochs)
        parts = [
            WeightedBatch(
                batch.on(learner.arithmetic.device),
                count / max(pixels, 1.0),
                len(batch.mask) / step.patches,
            )
            for batch, count in zip(step.batches, own, strict=True)
        ]
        for name, value in learner.learn(parts).items():
            # Looked at when the epoch ends: a GPU would have to finish first.
            sums[name] = sums.get(name, 0.0) + value.double() * step.patches
        patches += step.patches
        # A stop is heard above, where all processes hear of it.
        with contextlib.suppress(CancelledError):
            reporter.progress(
                (run.epoch + step.done * _LEARNING) / preset.epochs,
                say(
                    "Learning, epoch {epoch} of {epochs}", epoch=run.epoch + 1, epochs=preset.epochs
                ),
            )
    totals = ranks.sums(*(float(value) for value in sums.values()))
    return {name: total / patches for name, total in zip(sums, totals, strict=True)}


def _asked_to_stop(reporter: Reporter) -> bool:
    try:
        reporter.check()
    except CancelledError:
        return True
    return False


def _validate(
    run: TrainingState,
    losses: dict[str, float],
    epochs: int,
    validation: Validation,
    reporter: Reporter,
) -> None:
    """Score the held-out pixels in fp32, keep the weights if they are the best, and report.

    Nothing is kept if a figure or a weight is no number any more: the training has diverged.
    """
    generator, epoch = run.learner.generator, run.epoch + 1
    about = say("Scoring epoch {epoch} on held-out pixels", epoch=epoch)
    reporter.progress((run.epoch + _LEARNING) / epochs, about)
    psnr = validation.psnr(validation.network(generator), reporter)
    figures = all(map(math.isfinite, (*losses.values(), psnr)))
    if not figures or not is_finite(run.learner.state()):
        run.diverged = True
        return
    if psnr > run.best.psnr:
        run.best = Best(epoch, psnr, copy.deepcopy(dict(generator.state_dict())))
    row = {"epoch": epoch, **losses, "val_psnr": psnr}
    run.history.epochs.append(row)
    report_epoch(run.history, row, reporter)


def report_epoch(history: History, row: dict[str, float], reporter: Reporter) -> None:
    """Say the figures of one epoch, with those of the simple methods beside them."""
    figures = {name: value for name, value in row.items() if name != "epoch"}
    for name, value in history.baselines.items():
        figures[f"val_psnr_{'line' if name == 'linear' else name}"] = value
    for name, value in figures.items():
        reporter.metric(name, value, int(row["epoch"]))


def _set_rate(learner: Learner, preset: Preset, done: float) -> None:
    """The learning rate after the share ``done`` of the run; it depends on nothing else."""
    rate = preset.learning_rate
    if preset.schedule == "cosine":
        rate *= min(1.0, done / WARM_UP) * 0.5 * (1 + math.cos(math.pi * done))
    for optimiser in learner.optimisers.values():
        for group in optimiser.param_groups:
            group["lr"] = rate


def _message(run: TrainingState, epochs: int) -> str:
    row = run.history.epochs[-1]
    beside = ", ".join(f"{name} {value:.2f}" for name, value in run.history.baselines.items())
    text = say(
        "Epoch {epoch} of {epochs}: PSNR {row:.2f} dB",
        epoch=run.epoch,
        epochs=epochs,
        row=row["val_psnr"],
    )
    return say("{text} ({beside})", text=text, beside=beside) if beside else text
