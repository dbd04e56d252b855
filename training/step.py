"""One step of the optimisers, on one batch or on several that count as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from ..models.networks.memory import recomputed
from ..models.networks.patch_discriminator import PatchDiscriminator
from .arithmetic import Arithmetic
from .losses import (
    adversarial_loss,
    discriminator_loss,
    masked_angle,
    masked_charbonnier,
    masked_image,
    masked_l1,
)
from .presets import Preset
from .ranks import Ranks
from .samples import Batch, SampleMaker

PIXEL_LOSSES = {"l1": masked_l1, "charbonnier": masked_charbonnier}

Losses = dict[str, Tensor]
"""Values by name, on the device: to look at them makes the program wait for it."""


class WeightedBatch(NamedTuple):
    """A batch and its share of all that the step learns, 0 to 1.

    Losses are means over ``pixels`` (those that count) or over ``patches``; weighed by these
    shares, the parts' losses add up to that of one large batch.
    """

    batch: Batch
    pixels: float
    patches: float


@dataclass
class Learner:
    """The networks and what changes them. ``forward`` is the generator, perhaps compiled."""

    preset: Preset
    maker: SampleMaker
    arithmetic: Arithmetic
    ranks: Ranks
    generator: nn.Module
    forward: nn.Module
    discriminator: PatchDiscriminator | None
    optimisers: dict[str, torch.optim.Optimizer] = field(init=False)
    scaler: torch.amp.GradScaler = field(init=False)

    def __post_init__(self) -> None:
        # Channels last: the convolutions here are up to twice as fast, on a CPU and in 16 bits.
        for network in self._networks().values():
            network.to(self.arithmetic.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.optimisers = {
            # Not the fused one: it takes gradients and state as they lie in memory, which is
            # another order after a checkpoint.
            name: torch.optim.Adam(
                network.parameters(),
                lr=self.preset.learning_rate,
                betas=self.preset.betas,
                foreach=True,
            )
            for name, network in self._networks().items()
        }
        self.scaler = self.arithmetic.scaler()
        # The scaler begins with the first number that it scales, and a process may have no part
        # in the first step.
        self.scaler.scale(torch.zeros((), device=self.arithmetic.device))

    def _networks(self) -> dict[str, nn.Module]:
        found: dict[str, nn.Module] = {"generator": self.generator}
        if self.discriminator is not None:
            found["discriminator"] = self.discriminator
        return found

    def share_state(self) -> None:
        """Give all processes the first one's weights and statistics."""
        for network in self._networks().values():
            self.ranks.share_state(network)

    def state(self) -> dict[str, Any]:
        """Everything that changes as plain values, for a checkpoint."""
        discriminator = self.discriminator
        return {
            "generator": dict(self.generator.state_dict()),
            "discriminator": dict(discriminator.state_dict()) if discriminator else None,
            "optimisers": {key: value.state_dict() for key, value in self.optimisers.items()},
            "scaler": self.scaler.state_dict(),
        }

    def load(self, state: dict[str, Any]) -> None:
        """Take over what ``state`` gave."""
        self.generator.load_state_dict(state["generator"])
        if self.discriminator is not None:
            self.discriminator.load_state_dict(state["discriminator"])
        for key, optimiser in self.optimisers.items():
            optimiser.load_state_dict(state["optimisers"][key])
        self.scaler.load_state_dict(state["scaler"])

    def learn(self, parts: Sequence[WeightedBatch]) -> Losses:
        """One step on this process's parts; returns their share of the losses.

        With a discriminator it learns first, then the generator (section 2.3).
        """
        if self.discriminator is None:
            return self._learn_pixels(parts)
        return self._learn_against(self.discriminator, parts)

    def _learn_pixels(self, parts: Sequence[WeightedBatch]) -> Losses:
        losses = [self._pixels(part) for part in parts]
        self._step("generator")
        return {"loss": _total(losses)}

    def _pixels(self, part: WeightedBatch) -> Tensor:
        batch, preset = part.batch, self.preset
        simulated = self._simulate(batch)  # (n, bands, h, w)
        loss = PIXEL_LOSSES[preset.pixel_loss](simulated, batch.target, batch.mask)
        if preset.angle_weight > 0:
            ours = self.maker.as_reflectance(simulated, batch.base)
            wanted = self.maker.as_reflectance(batch.target, batch.base)
            loss = loss + preset.angle_weight * masked_angle(ours, wanted, batch.mask)
        return self._backward(part.pixels * loss)

    def _learn_against(
        self, discriminator: PatchDiscriminator, parts: Sequence[WeightedBatch]
    ) -> Losses:
        discriminator.requires_grad_(True)
        found: dict[str, list[Tensor]] = {"discriminator": [], "adversarial": [], "l1": []}
        fakes = []
        for part in parts:
            # All parts are simulated before the generator learns from the first: but one would
            # fill the memory that the parts are to save, so they are simulated once more.
            simulated = self._simulate(part.batch, again=len(parts) > 1)
            fake = masked_image(simulated, part.batch.mask)
            real = masked_image(part.batch.target, part.batch.mask)
            loss = discriminator_loss(
                self._judge(discriminator, part.batch, real),
                self._judge(discriminator, part.batch, fake.detach()),
            )
            found["discriminator"].append(self._backward(part.patches * loss))
            fakes.append((simulated, fake))
        self._step("discriminator")

        # Its weights do not learn from what follows.
        discriminator.requires_grad_(False)
        for part, (simulated, fake) in zip(parts, fakes, strict=True):
            judged = self._judge(discriminator, part.batch, fake)
            adversarial = part.patches * adversarial_loss(judged)
            l1 = part.pixels * PIXEL_LOSSES[self.preset.pixel_loss](
                simulated, part.batch.target, part.batch.mask
            )
            self._backward(adversarial + self.preset.l1_weight * l1)
            found["adversarial"].append(adversarial.detach())
            found["l1"].append(l1.detach())
        self._step("generator")
        totals = {f"loss_{name}": _total(values) for name, values in found.items()}
        return {
            "loss": totals["loss_adversarial"] + self.preset.l1_weight * totals["loss_l1"],
            **totals,
        }

    def _simulate(self, batch: Batch, again: bool = False) -> Tensor:
        with self.arithmetic.autocast():
            simulated: Tensor = (
                recomputed(self.forward, batch.x) if again else self.forward(batch.x)
            )
        return simulated.float()

    def _judge(self, discriminator: PatchDiscriminator, batch: Batch, image: Tensor) -> Tensor:
        with self.arithmetic.autocast():
            logits: Tensor = discriminator(batch.x, image)
        return logits.float()

    def _backward(self, loss: Tensor) -> Tensor:
        self.scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
        return loss.detach()

    def _step(self, name: str) -> None:
        optimiser = self.optimisers[name]
        self.ranks.sum_gradients([p for group in optimiser.param_groups for p in group["params"]])
        self.scaler.step(optimiser)
        optimiser.zero_grad(set_to_none=True)
        if name == "generator":
            # The last of the step's optimisers; all are scaled alike.
            self.scaler.update()


def _total(values: Sequence[Tensor]) -> Tensor:
    """The sum; 0 of a process that had nothing to learn in this step."""
    return torch.stack(list(values)).sum() if values else torch.zeros(())
