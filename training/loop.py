"""The training loop: each epoch learns all its patches, then scores the held-out pixels.

Every epoch draws its patches, its dropout and its order from the seed and its own number. So a
run that goes on from a checkpoint needs no random state and ends where an unbroken one ends.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from ..contract.errors import CancelledError
from ..contract.reporter import Reporter
from ..models.networks.patch_discriminator import PatchDiscriminator
from .history import History
from .losses import (
    adversarial_loss,
    discriminator_loss,
    masked_angle,
    masked_charbonnier,
    masked_image,
    masked_l1,
)
from .patches import batches, epoch_patches
from .presets import Preset
from .samples import Batch, SampleMaker
from .validation import Validation

CHECKPOINT_SECONDS = 5.0
"""Checkpoints are written at the end of epochs, at least this far apart."""

WARM_UP = 0.1
"""Share of a run over which the rate of the cosine schedule rises from 0."""
PIXEL_LOSSES = {"l1": masked_l1, "charbonnier": masked_charbonnier}


@dataclass
class Best:
    """The weights that scored best on the held-out pixels so far."""

    epoch: int = 0
    psnr: float = -math.inf
    weights: dict[str, Tensor] = field(default_factory=dict)


@dataclass
class Run:
    """All that changes while training. ``epoch`` is the number of finished ones."""

    generator: nn.Module
    discriminator: PatchDiscriminator | None
    optimisers: dict[str, torch.optim.Optimizer]
    history: History
    epoch: int = 0
    best: Best = field(default_factory=Best)

    def state(self) -> dict[str, Any]:
        """Everything as plain values, for a checkpoint."""
        return {
            "epoch": self.epoch,
            "generator": dict(self.generator.state_dict()),
            "discriminator": dict(self.discriminator.state_dict()) if self.discriminator else None,
            "optimisers": {key: value.state_dict() for key, value in self.optimisers.items()},
            "best": vars(self.best),
            "rows": self.history.epochs,
        }

    def load(self, state: dict[str, Any]) -> None:
        """Take over what ``state`` gave."""
        self.epoch = state["epoch"]
        self.generator.load_state_dict(state["generator"])
        if self.discriminator is not None:
            self.discriminator.load_state_dict(state["discriminator"])
        for key, optimiser in self.optimisers.items():
            optimiser.load_state_dict(state["optimisers"][key])
        self.best = Best(**state["best"])
        self.history.epochs = state["rows"]


def start_run(preset: Preset, generator: nn.Module, channels: int, device: torch.device) -> Run:
    """A run at its beginning; draws the discriminator's weights from torch's random state."""
    # Channels last: the convolutions here are up to twice as fast on a CPU.
    generator.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    discriminator = None
    optimisers = {"generator": _adam(preset, generator)}
    if preset.adversarial:
        discriminator = PatchDiscriminator(channels, width=preset.width).to(device)
        optimisers["discriminator"] = _adam(preset, discriminator)
    return Run(generator, discriminator, optimisers, History(preset.name))


def fit(
    run: Run,
    preset: Preset,
    maker: SampleMaker,
    validation: Validation,
    edge: int,
    seed: int,
    save: Callable[[Run], None],
    reporter: Reporter,
) -> None:
    """Train up to the preset's last epoch; ``run.best`` holds the best weights.

    A user who stops it after the first epoch ends it early (``run.history.stopped``); before that
    the CancelledError goes through.
    """
    saved = started = time.monotonic()
    first = run.epoch
    try:
        while run.epoch < preset.epochs:
            losses = _learn_epoch(run, preset, maker, edge, seed, reporter)
            psnr = validation.psnr(validation.network(run.generator), reporter)
            run.epoch += 1
            if psnr > run.best.psnr:
                run.best = Best(run.epoch, psnr, copy.deepcopy(dict(run.generator.state_dict())))
            run.history.epochs.append({"epoch": run.epoch, **losses, "val_psnr": psnr})
            _report(run, preset, reporter)
            if time.monotonic() - saved >= CHECKPOINT_SECONDS and run.epoch < preset.epochs:
                save(run)
                saved = time.monotonic()
            per_epoch = (time.monotonic() - started) / (run.epoch - first)
            reporter.progress(run.epoch / preset.epochs, _message(run, preset, per_epoch))
    except CancelledError:
        if not run.best.weights:
            raise
        run.history.stopped = True
    run.history.best_epoch = run.best.epoch


def _learn_epoch(
    run: Run, preset: Preset, maker: SampleMaker, edge: int, seed: int, reporter: Reporter
) -> dict[str, float]:
    """One pass over the epoch's patches; the mean losses by name."""
    patches = epoch_patches(preset, edge, maker.sources, seed, run.epoch)
    torch.manual_seed(seed * 1_000_003 + run.epoch)
    run.generator.train()
    sums: dict[str, float] = {}
    steps = math.ceil(len(patches) / preset.batch)
    for step, part in enumerate(batches(patches, preset.batch)):
        reporter.check()
        _set_rate(run, preset, (run.epoch + step / steps) / preset.epochs)
        for name, value in _learn(run, preset, maker, maker.batch(part)).items():
            sums[name] = sums.get(name, 0.0) + value * len(part)
    return {name: value / len(patches) for name, value in sums.items()}


def _learn(run: Run, preset: Preset, maker: SampleMaker, batch: Batch) -> dict[str, float]:
    """One step on one batch: the discriminator first, then the generator (section 2.3)."""
    simulated = run.generator(batch.x)  # (n, bands, h, w)
    l1 = PIXEL_LOSSES[preset.pixel_loss](simulated, batch.target, batch.mask)
    if run.discriminator is None:
        loss = l1
        if preset.angle_weight > 0:
            ours = maker.as_reflectance(simulated, batch.base)
            wanted = maker.as_reflectance(batch.target, batch.base)
            loss = l1 + preset.angle_weight * masked_angle(ours, wanted, batch.mask)
        _step(run.optimisers["generator"], loss)
        return {"loss": loss.item()}

    real = masked_image(batch.target, batch.mask)
    fake = masked_image(simulated, batch.mask)
    discriminator = discriminator_loss(
        run.discriminator(batch.x, real), run.discriminator(batch.x, fake.detach())
    )
    _step(run.optimisers["discriminator"], discriminator)

    adversarial = adversarial_loss(run.discriminator(batch.x, fake))
    loss = adversarial + preset.l1_weight * l1
    _step(run.optimisers["generator"], loss)
    return {
        "loss": loss.item(),
        "loss_l1": l1.item(),
        "loss_adversarial": adversarial.item(),
        "loss_discriminator": discriminator.item(),
    }


def _step(optimiser: torch.optim.Optimizer, loss: Tensor) -> None:
    optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    optimiser.step()


def _adam(preset: Preset, network: nn.Module) -> torch.optim.Optimizer:
    return torch.optim.Adam(network.parameters(), lr=preset.learning_rate, betas=preset.betas)


def _set_rate(run: Run, preset: Preset, done: float) -> None:
    """The learning rate after the share ``done`` of the run; it depends on nothing else."""
    rate = preset.learning_rate
    if preset.schedule == "cosine":
        rate *= min(1.0, done / WARM_UP) * 0.5 * (1 + math.cos(math.pi * done))
    for optimiser in run.optimisers.values():
        for group in optimiser.param_groups:
            group["lr"] = rate


def _report(run: Run, preset: Preset, reporter: Reporter) -> None:
    row = run.history.epochs[-1]
    for name, value in row.items():
        if name != "epoch":
            reporter.metric(name, value, run.epoch)
    for name, value in run.history.baselines.items():
        reporter.metric(f"val_psnr_{'line' if name == 'linear' else name}", value, run.epoch)


def _message(run: Run, preset: Preset, seconds: float) -> str:
    row = run.history.epochs[-1]
    beside = ", ".join(f"{name} {value:.2f}" for name, value in run.history.baselines.items())
    text = f"Epoch {run.epoch} of {preset.epochs}: PSNR {row['val_psnr']:.2f} dB"
    return f"{text} ({beside})" if beside else text
