"""Presets: what to train and how, one frozen value each.

The paper's recipe (sections 2.4 and 3.2) is the default of the class: Adam 2e-4, lambda 100,
dropout 0.5, batch 1, 200 epochs, patches of 256 px on a regular grid.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Literal

from ..contract.jobs import TrainJob
from ..contract.layers import ONLY_CLEAR, OPTICAL_BANDS, SIMPLE_INPUTS
from ..models.networks.catalogue import Kind

TASK_A_INPUTS = ("sar_t2",)
TASK_B_INPUTS = SIMPLE_INPUTS
# The change of SAR can be had from the two, but a small network finds it much faster in one.
CHANGE_INPUTS = (*TASK_B_INPUTS, "sar_change")
TASK_F_INPUTS = ("sar_t1", "optical_t1", "sar_t2", "sar_change", "residual_t2", "clear_t2")


@dataclass(frozen=True)
class Preset:
    """A recipe. ``inputs`` is all that decides what a generator takes (see contract/card.py).

    - ``bands``: the optical bands that it learns unless told otherwise, if the scenes have them;
      empty for all that they have in common. Polarisations are always these.
    - ``base``: what the network's output is added to: none, line, or copy (optical T1 itself).
    - ``adversarial``: train against a discriminator, with ``l1_weight`` on the L1 loss; without
      it the loss is the L1 alone.
    - ``both_dates``: learn SAR to optical on the pair of T1 too, whole (the paper's Task A).
    - ``sampling``: patches on a regular grid, or random crops with flips and rotations; then an
      epoch has as many crops as cover the area, within ``crops``.
    - ``jitter_db`` and ``jitter_gain``: SAR of a patch is shifted by up to so many dB, and its
      optical bands are scaled by up to such a share, alike on both dates, so that a generator
      learns how places change and not how bright its own are.
    - ``pixel_loss``: what compares pixels; ``l1_weight`` weighs it. ``angle_weight`` weighs the
      spectral angle beside it, which sees errors of dark pixels that the pixel loss does not.
    - ``schedule``: the learning rate stays, or rises and then falls as a cosine to 0.
    """

    name: str
    task: str = "B"
    network: Kind = "resnet"
    inputs: tuple[str, ...] = TASK_B_INPUTS
    base: str = "none"
    adversarial: bool = True
    both_dates: bool = False
    width: int = 64
    dropout: float = 0.5
    patch: int = 256
    sampling: str = "grid"
    crops: tuple[int, int] = (1, 1_000_000)
    batch: int = 1
    epochs: int = 200
    learning_rate: float = 2e-4
    betas: tuple[float, float] = (0.5, 0.999)
    schedule: Literal["constant", "cosine"] = "constant"
    pixel_loss: Literal["l1", "charbonnier"] = "l1"
    l1_weight: float = 100.0
    angle_weight: float = 0.0
    jitter_db: float = 0.0
    jitter_gain: float = 0.0
    bands: tuple[str, ...] = ()

    @property
    def hides_clear_pixels(self) -> bool:
        """Whether the clear pixels of T2 are an input, so that training must hide some of them."""
        return any(name in ONLY_CLEAR for name in self.inputs)


FILL = Preset(
    "fill",
    task="F",
    network="context",
    inputs=TASK_F_INPUTS,
    base="line",
    adversarial=False,
    width=24,
    dropout=0.0,
    patch=64,
    sampling="random",
    crops=(80, 1600),
    batch=8,
    epochs=20,
    learning_rate=2e-3,
    betas=(0.9, 0.99),
    schedule="cosine",
    pixel_loss="charbonnier",
    l1_weight=1.0,
    angle_weight=0.15,
    jitter_db=1.0,
    jitter_gain=0.1,
)

MTCGAN = Preset("mtcgan", bands=OPTICAL_BANDS)
"""The paper's: of VV and VH on both dates and its four bands, 8 channels in and 4 out."""
CGAN = dataclasses.replace(MTCGAN, name="cgan", task="A", inputs=TASK_A_INPUTS, both_dates=True)

PRESETS: dict[str, Preset] = {
    preset.name: preset
    for preset in (
        Preset(
            "fast",
            network="fast",
            inputs=CHANGE_INPUTS,
            base="line",
            adversarial=False,
            width=32,
            dropout=0.0,
            patch=48,
            sampling="random",
            crops=(80, 640),
            batch=4,
            epochs=40,
            learning_rate=2e-3,
            betas=(0.9, 0.99),
            schedule="cosine",
            pixel_loss="charbonnier",
        ),
        FILL,
        dataclasses.replace(
            FILL,
            name="change",
            task="B",
            inputs=CHANGE_INPUTS,
            base="copy",
            width=20,
            crops=(800, 800),
            epochs=25,
        ),
        MTCGAN,
        dataclasses.replace(MTCGAN, name="mtcnn", adversarial=False),
        CGAN,
        dataclasses.replace(CGAN, name="cnn", adversarial=False),
        dataclasses.replace(CGAN, name="pix2pix", network="unet"),
        Preset(
            "tiny",
            network="fast",
            inputs=CHANGE_INPUTS,
            base="line",
            adversarial=False,
            width=8,
            dropout=0.0,
            patch=32,
            sampling="random",
            crops=(64, 64),
            batch=2,
            epochs=4,
            learning_rate=3e-3,
            betas=(0.9, 0.99),
            schedule="cosine",
            pixel_loss="charbonnier",
        ),
    )
}

_OVERRIDES = ("patch", "epochs", "batch", "sampling", "width", "learning_rate", "l1_weight")


def preset_for(job: TrainJob) -> Preset:
    """The preset of a job, with what the job itself says put over it."""
    given = {
        name: getattr(job, name)
        for name in (*_OVERRIDES, "dropout")
        if getattr(job, name) is not None
    }
    return dataclasses.replace(PRESETS[job.preset], **given)
