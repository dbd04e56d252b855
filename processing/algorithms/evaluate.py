"""Score a simulated image against the truth."""

from __future__ import annotations

from typing import ClassVar

from ...contract.jobs import EvaluateJob
from .parameters import Destination
from .reporting import ReportingAlgorithm


class EvaluateAlgorithm(ReportingAlgorithm):
    """The dialog of ``evaluate``."""

    job = EvaluateJob
    title = "Evaluate simulation"
    theme = ("quality", "Quality")
    about = (
        "Scores a simulated image against a true one: PSNR, SSIM, spectral angle and absolute "
        "error.\n"
        "With a simpler answer to compare with, such as the older image, that one is scored too, "
        "and pixels that changed are scored apart."
    )
    words = ("accuracy", "PSNR", "SSIM", "spectral angle", "validation")
    destinations: ClassVar[dict[str, Destination]] = {
        "report": Destination("Report", (".json",), "JSON", "{FOLDER}/{NAME}_evaluation.json"),
        **ReportingAlgorithm.destinations,
    }
