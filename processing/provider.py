"""ClearDate in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithm import ICON
from .demo_scene import DemoSceneAlgorithm
from .evaluate import EvaluateAlgorithm
from .fill import FillAlgorithm
from .fill_dates import FillDatesAlgorithm
from .hatch_algorithm import HatchAlgorithm
from .install import InstallAlgorithm
from .scene import SceneAlgorithm
from .simulate import SimulateAlgorithm
from .status import StatusAlgorithm
from .text import tr
from .train import TrainAlgorithm

PROVIDER_ID = "cleardate"
ALGORITHMS = (
    FillAlgorithm,
    FillDatesAlgorithm,
    SimulateAlgorithm,
    SceneAlgorithm,
    TrainAlgorithm,
    EvaluateAlgorithm,
    DemoSceneAlgorithm,
    HatchAlgorithm,
    InstallAlgorithm,
    StatusAlgorithm,
)


class ClearDateProvider(QgsProcessingProvider):
    """All algorithms under one name."""

    def id(self) -> str:
        """Part of every algorithm's id: frozen."""
        return PROVIDER_ID

    def name(self) -> str:
        """Name in the toolbox."""
        return "ClearDate"

    def longName(self) -> str:  # noqa: N802
        """Name with a word on what it does."""
        return tr("ClearDate (fill cloudy dates from SAR)")

    def icon(self) -> QIcon:
        """ClearDate's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802
        """ClearDate's icon, for the model designer."""
        return str(ICON)

    def loadAlgorithms(self) -> None:  # noqa: N802
        """Called by QGIS."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802
        """The worker writes GeoTIFF only."""
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self) -> str:  # noqa: N802
        """See supportedOutputRasterLayerExtensions."""
        return "tif"
