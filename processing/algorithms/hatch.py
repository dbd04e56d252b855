"""Hatch the simulated area of a fill."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
    QgsVectorLayer,
)

from ...contract.errors import ClearDateError
from ..client.words import error_text
from ..host.compat import SOURCE_POLYGONS
from ..host.layer_files import quiet_raster, raster_file
from ..host.text import tr, tr_noop
from ..results import styles
from ..results.hatch import hatch_layer
from ..results.project import style_on_load
from .algorithm import ClearDateAlgorithm


class HatchAlgorithm(ClearDateAlgorithm):
    """hatch_layer as an algorithm; needs no compute environment."""

    command = "hatch"
    title = tr_noop("Hatch the simulated area")
    theme = ("clouds", tr_noop("Cloudy dates"))
    about = tr_noop(
        "Makes hatched polygons of the pixels that a fill has simulated, from its trust layer.\n"
        "Put them over the filled image. Images of more than 2000 pixels an edge are read coarser."
    )
    words = (tr_noop("cloud"), tr_noop("simulated"), tr_noop("polygons"))

    def __init__(self) -> None:
        super().__init__()
        self._path = ""

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        """Add the parameters."""
        trust = QgsProcessingParameterRasterLayer("TRUST", tr("Trust layer"))
        trust.setHelp(tr("The trust layer that Fill clouds has written."))
        self.addParameter(trust)
        area = QgsProcessingParameterFeatureSink("OUTPUT", tr("Simulated area"), SOURCE_POLYGONS)
        area.setHelp(tr("The polygons, which QGIS shows hatched."))
        self.addParameter(area)

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """As QGIS, which would leave statistics beside a file that it opens itself."""
        layer = quiet_raster(parameters.get("TRUST"), context)
        if layer is not None:
            parameters = {**parameters, "TRUST": layer}
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Find the file, in the main thread."""
        layer = quiet_raster(parameters["TRUST"], context)
        if layer is None:
            layer = self.parameterAsRasterLayer(parameters, "TRUST", context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "TRUST"))
        try:
            self._path = raster_file(layer)
        except ClearDateError as error:
            raise QgsProcessingException(error_text(error)) from error
        return True

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Write the polygons."""
        try:
            found = hatch_layer(self._path, feedback.isCanceled)
        except ClearDateError as error:
            raise QgsProcessingException(error_text(error)) from error
        if feedback.isCanceled():
            return {}
        sink, target = self.parameterAsSink(
            parameters, "OUTPUT", context, found.fields(), found.wkbType(), found.crs()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        sink.addFeatures(found.getFeatures())
        # A file is complete, and may be opened, when nothing holds its sink.
        del sink
        style_on_load(context, target, QgsVectorLayer, styles.hatch)
        return {"OUTPUT": target}
