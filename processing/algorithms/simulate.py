"""Simulate a whole optical image."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import QgsProcessingContext

from ...contract.events import ResultEvent
from ...contract.jobs import SimulateJob
from ..host.text import tr
from ..results import styles
from ..results.project import Look
from ..results.story import Story
from .job_algorithm import JobAlgorithm
from .parameters import Destination


class SimulateAlgorithm(JobAlgorithm):
    """The dialog of ``simulate``."""

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
    destinations: ClassVar[dict[str, Destination]] = {
        "output": Destination("Simulated image", proposal="{FOLDER}/{NAME}_simulated.tif")
    }

    def finish(self, job: Any, result: ResultEvent, context: QgsProcessingContext) -> None:
        """Show the image with the colours of T1, if that was given."""
        name = self.layer_name("sar_t2")
        inputs = (job.sar_t1, job.optical_t1, job.sar_t2)
        story = Story(
            tr("An optical image of the date of {name}, every pixel of it simulated.").format(
                name=name
            ),
            self.date_of("sar_t2"),
            tuple(path for path in inputs if path),
        )
        look = Look(
            tr("Simulated {name}").format(name=name),
            lambda layer: styles.like_t1_of(job, layer),
            story,
            self.run_group(tr("ClearDate simulation: {name}"), "sar_t2"),
        )
        self.dress("output", look, context)
