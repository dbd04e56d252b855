"""Which device a training would take here."""

from __future__ import annotations

import torch

from .arithmetic import choose_device, choose_precision


def training_device() -> dict[str, str]:
    """The device of ``auto``, its precision and, for a GPU, its name."""
    device = choose_device("auto")
    found = {"device": device.type, "precision": choose_precision("auto", device)}
    if device.type == "cuda":
        found["gpu"] = torch.cuda.get_device_name(device)
    return found
