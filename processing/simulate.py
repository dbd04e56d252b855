"""Simulate a whole optical image."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import QgsProcessingContext, QgsRasterLayer

from ..contract.events import ResultEvent
from ..contract.jobs import SimulateJob
from . import styles
from .base import JobAlgorithm
from .layers import layer_of
from .parameters import Destination
from .text import tr


class SimulateAlgorithm(JobAlgorithm):
    """See SimulateJob."""

    job = SimulateJob
    title = "Simulate optical image"
    theme = ("clouds", "Cloudy dates")
    about = (
        "Simulates a whole optical image of a date from its SAR image.\n"
        "Use it where no pixel of the date is clear; where some are, Fill clouds does better. "
        "Without a model it takes what the generators that come with ClearDate agree on; they, and "
        "all models that compare two dates, also need the SAR and optical image of a clear date."
    )
    words = ("cloud", "SAR to optical", "Sentinel-1", "Sentinel-2", "deep learning", "onnx")
    destinations: ClassVar[dict[str, Destination]] = {"output": Destination("Simulated image")}

    def finish(self, job: Any, result: ResultEvent, context: QgsProcessingContext) -> None:
        """Show the image with the colours of T1, if that was given."""

        def like_t1(layer: QgsRasterLayer) -> None:
            styles.like_t1(
                layer,
                layer_of(job.optical_t1),
                (job.optical_t1_scale, job.optical_t1_offset),
                # The simulated image has the type, the scale and the offset of T1.
                (job.optical_t1_scale, job.optical_t1_offset),
            )

        self.dress("output", self.layer_name("sar_t2", tr("Simulated {}")), like_t1, context)
