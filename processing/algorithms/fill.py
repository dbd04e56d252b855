"""Fill the cloudy part of an optical image."""

from __future__ import annotations

import dataclasses
from typing import Any, ClassVar

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition

from ...contract.choices import METHODS
from ...contract.events import ResultEvent
from ...contract.jobs import FillJob
from ..host.text import tr
from ..results.fill_looks import fill_looks
from .parameters import Destination, choice_parameter, model_parameter
from .reporting import ReportingAlgorithm

CHOICES = ("auto", *METHODS)


class FillAlgorithm(ReportingAlgorithm):
    """The dialog of ``fill``. METHOD and MODEL together are the job's ``method``."""

    job = FillJob
    title = "Fill clouds"
    theme = ("clouds", "Cloudy dates")
    about = (
        "Fills the cloudy part of an optical image (date T2) from SAR and an older clear image "
        "(date T1).\n"
        "Several methods are fitted on the clear pixels of T2 and compared on clear pixels that "
        "they have not seen; the best one fills. Clear pixels stay as they are. The log shows "
        "the scores of every method."
    )
    words = ("cloud", "cloud removal", "gap filling", "SAR", "Sentinel-1", "Sentinel-2", "optical")
    destinations: ClassVar[dict[str, Destination]] = {
        "output": Destination("Filled image", proposal="{FOLDER}/{NAME}_filled.tif"),
        "quality": Destination("Trust layer"),
        "report": Destination("Report", (".json",), "JSON"),
        "suspects": Destination("Pixels that look like missed cloud"),
        "keep_resolution": Destination("Bands with larger pixels, on their own grid"),
        "regions": Destination("Scores of regions"),
        **ReportingAlgorithm.destinations,
    }

    def field_definitions(
        self, spec: dataclasses.Field[Any]
    ) -> list[QgsProcessingParameterDefinition]:
        """As the base; the method is a choice and, beside it, a model file."""
        if spec.name != "method":
            return super().field_definitions(spec)
        method = choice_parameter("method", CHOICES, CHOICES[0])
        method.setHelp(
            tr(
                "What may fill: auto blends boosted trees (trees) and a Gaussian process (gp), "
                "weighed on held-out clear pixels. With a model, the model takes part too."
            )
        )
        model = model_parameter("model", "A trained model that takes part beside the method.")
        return [method, model]

    def field_value(
        self,
        spec: dataclasses.Field[Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> Any:
        """As the base; the method and the model, if one was given, are the candidates."""
        if spec.name != "method":
            return super().field_value(spec, parameters, context)
        method = self.parameterAsEnumString(parameters, "METHOD", context)
        model = self.model_file("model", parameters, context)
        return (method,) if model is None else (method, model)

    def finish(self, job: Any, result: ResultEvent, context: QgsProcessingContext) -> None:
        """Show the filled image with the colours of T1, over it the trust layer and the scores of
        regions, unticked, and what looks like missed cloud."""
        super().finish(job, result, context)
        group = self.run_group(tr("ClearDate fill: {name}"), "optical_t2", "sar_t2")
        names = self.layer_name("optical_t2"), self.layer_name("optical_t1")
        looks = fill_looks(job, *names, self.date_of("optical_t2", "sar_t2"), group)
        outputs = ("output", "quality", "suspects", "regions", "keep_resolution")
        for output, look in zip(outputs, looks):
            self.dress(output, look, context)
