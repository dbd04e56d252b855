"""ClearDate in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.algorithm import ICON
from .algorithms.correct import CorrectAlgorithm
from .algorithms.demo_scene import DemoSceneAlgorithm
from .algorithms.evaluate import EvaluateAlgorithm
from .algorithms.example_model import read_example
from .algorithms.fill import FillAlgorithm
from .algorithms.fill_dates import FillDatesAlgorithm
from .algorithms.fill_season import FillSeasonAlgorithm
from .algorithms.hatch import HatchAlgorithm
from .algorithms.install import InstallAlgorithm
from .algorithms.prepare import PrepareAlgorithm
from .algorithms.scene import SceneAlgorithm
from .algorithms.simulate import SimulateAlgorithm
from .algorithms.status import StatusAlgorithm
from .algorithms.train import TrainAlgorithm
from .host.launch import PLUGIN_ROOT
from .host.text import tr

PROVIDER_ID = "cleardate"
EXAMPLES = PLUGIN_ROOT / "processing" / "examples"
ALGORITHMS = (
    FillAlgorithm,
    FillDatesAlgorithm,
    FillSeasonAlgorithm,
    SimulateAlgorithm,
    PrepareAlgorithm,
    CorrectAlgorithm,
    SceneAlgorithm,
    TrainAlgorithm,
    EvaluateAlgorithm,
    DemoSceneAlgorithm,
    HatchAlgorithm,
    InstallAlgorithm,
    StatusAlgorithm,
)


class ClearDateProvider(QgsProcessingProvider):
    """All algorithms under one name, and example models made of them."""

    def __init__(self) -> None:
        super().__init__()
        QgsApplication.processingRegistry().providerAdded.connect(self._take_added)

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
        if QgsApplication.processingRegistry().providerById(PROVIDER_ID) is self:
            self._load_examples()

    def _load_examples(self) -> None:
        for path in sorted(EXAMPLES.glob("*.model3")):
            model = read_example(path)
            if model is not None:
                self.addAlgorithm(model)

    def _take_added(self, provider_id: str) -> None:
        # The steps of a model are looked up in the registry, which knows us only from here on.
        if provider_id == PROVIDER_ID:
            self.refreshAlgorithms()

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802
        """The worker writes GeoTIFF only."""
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self) -> str:  # noqa: N802
        # The worker writes no other format.
        return "tif"
