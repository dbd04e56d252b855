"""Train a generator on scenes and export it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import QgsProcessingContext

from ...contract.errors import UsageError
from ...contract.jobs import TrainJob
from ...contract.season_file import read_season
from ..host.text import tr
from .job_algorithm import JobAlgorithm
from .parameters import Destination


class TrainAlgorithm(JobAlgorithm):
    """The dialog of ``train``."""

    job = TrainJob
    title = "Train model"
    theme = ("training", "Training")
    about = (
        "Trains a model on one or more scenes, or on the clear dates of a season, and writes it as "
        "one .onnx file, for Fill clouds and Simulate optical image.\n"
        "The log shows the scores of every epoch beside those of copying T1 and of linear "
        "regression. Cancelling keeps the best model so far.\n"
        "fast suits any machine; the other presets are those of the literature and want a "
        "graphics card."
    )
    words = ("training", "deep learning", "cGAN", "pix2pix", "neural network", "onnx")
    destinations: ClassVar[dict[str, Destination]] = {
        "output": Destination(
            "Model file", (".onnx",), "ClearDate model", "{FOLDER}/{NAME}_model.onnx", True
        )
    }

    def inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """As the base; UsageError without scene and season, InputError for what is no season."""
        given = super().inputs(parameters, context)
        if given["season"] is not None:
            read_season(Path(given["season"]))
        elif given["scene"] is None:
            raise UsageError(
                tr("There is nothing to learn from."), tr("Choose scenes, or a season.")
            )
        return given
