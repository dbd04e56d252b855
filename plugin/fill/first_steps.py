"""What an empty project offers: a made-up scene to try things on."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...processing.client.python import default_home
from ...processing.host.text import tr
from ..window.algorithm_run import AlgorithmRun
from ..window.plain import plain_label
from ..window.services import Services

ALGORITHM = "cleardate:demoscene"


class FirstSteps(QWidget):
    """Shown as long as the project has no raster layer."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._run: Optional[AlgorithmRun] = None
        self.text = plain_label(wraps=True)
        self.button = QPushButton(tr("Try a demo scene"))
        self.button.setObjectName("demo")
        self.button.setToolTip(tr("Makes a small made-up scene and puts it into the project"))
        self.button.clicked.connect(lambda _=False: self.make_scene())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self._say(tr("Add the images of two dates to the project."))
        services.project.layersAdded.connect(self.refresh)
        services.project.layersRemoved.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Look whether there are images now."""
        layers = self._services.project.mapLayers().values()
        self.setVisible(not any(isinstance(layer, QgsRasterLayer) for layer in layers))

    def make_scene(self) -> None:
        """Make the scene in the profile, where it stays until it is made again."""
        parameters = {"OUTPUT": str(default_home() / "demo")}
        self._run = AlgorithmRun(ALGORITHM, parameters, self._services.project, self)
        self._run.failed.connect(self._failed)
        self._run.cancelled.connect(self._ended)
        self._run.done.connect(self._ended)
        self.button.setEnabled(False)
        self._say(tr("Making the demo scene…"))
        self._run.start()

    def close_tools(self) -> None:
        """End the run: the window is about to go."""
        if self._run is not None:
            self._run.end()

    def _failed(self, reason: str) -> None:
        self._ended()
        self._say(reason)

    def _ended(self, *_: object) -> None:
        self._run = None
        self.button.setEnabled(True)
        self._say(tr("Add the images of two dates to the project."))

    def _say(self, text: str) -> None:
        self.text.setText(text)
