"""Correct Sentinel-1 GRD for the terrain, with SNAP."""

from __future__ import annotations

import dataclasses
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsSettings,
)

from ...contract.jobs import CorrectJob
from ..host.labels import label
from ..host.text import tr, tr_noop
from .job_algorithm import JobAlgorithm
from .parameters import Destination

SETTING = "cleardate/gpt"
"""The path of SNAP's program gpt in QGIS's settings."""


class CorrectAlgorithm(JobAlgorithm):
    """The dialog of ``correct``."""

    job = CorrectJob
    title = tr_noop("Correct Sentinel-1 for the terrain")
    theme = ("clouds", "Cloudy dates")
    about = tr_noop(
        "Makes a terrain-corrected image of a Sentinel-1 GRD product with SNAP, which has to be "
        "installed: orbit file, thermal noise, calibration to sigma nought, on wish a speckle "
        "filter, terrain correction.\n"
        "Sentinel-1 RTC of the Planetary Computer, of ASF or of Earth Engine needs none of this."
    )
    words = ("SNAP", "gpt", "GRD", "RTC", "calibration", "range Doppler")
    destinations: ClassVar[dict[str, Destination]] = {
        "output": Destination(tr_noop("Corrected image"), keeps=True)
    }

    def field_definitions(
        self, spec: dataclasses.Field[Any]
    ) -> list[QgsProcessingParameterDefinition]:
        """As the base, but for the product, which may be a folder, and for SNAP's program."""
        name = spec.name.upper()
        if spec.name == "grd":
            made = QgsProcessingParameterString(name, label(spec.name))
        elif spec.name == "gpt":
            made = QgsProcessingParameterFile(name, label(spec.name), optional=True)
        else:
            return super().field_definitions(spec)
        made.setHelp(tr(spec.metadata["help"]))
        return [made]

    def inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The job's fields; SNAP's program is that of the settings unless it is given."""
        values = super().inputs(parameters, context)
        if not values.get("gpt"):
            values["gpt"] = str(QgsSettings().value(SETTING, "") or "") or None
        return values
