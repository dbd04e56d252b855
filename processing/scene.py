"""Describe the rasters of one place as a scene to train on."""

from __future__ import annotations

from typing import ClassVar

from ..contract.jobs import SceneJob
from .base import JobAlgorithm
from .parameters import Destination


class SceneAlgorithm(JobAlgorithm):
    """See SceneJob."""

    job = SceneJob
    title = "Make training scene"
    theme = ("training", "Training")
    about = (
        "Checks that the rasters of one place fit together and writes them down as a scene, "
        "which Train model learns from.\n"
        "The rasters are not copied. A cloud mask of T2 keeps cloudy pixels out of the training."
    )
    words = ("training", "deep learning", "SAR", "Sentinel-1", "Sentinel-2")
    destinations: ClassVar[dict[str, Destination]] = {
        "output": Destination("Scene", (".json",), "ClearDate scene")
    }
