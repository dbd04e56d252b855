"""Train a generator on scenes and export it."""

from __future__ import annotations

from typing import ClassVar

from ...contract.jobs import TrainJob
from .job_algorithm import JobAlgorithm
from .parameters import Destination


class TrainAlgorithm(JobAlgorithm):
    """The dialog of ``train``."""

    job = TrainJob
    title = "Train model"
    theme = ("training", "Training")
    about = (
        "Trains a model on one or more scenes and writes it as one .onnx file, for Fill clouds "
        "and Simulate optical image.\n"
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
