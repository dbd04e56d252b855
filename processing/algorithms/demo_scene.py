"""Make a synthetic scene to try things on."""

from __future__ import annotations

import dataclasses
import datetime
import os
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsRasterLayer,
)

from ...contract.errors import ClearDateError
from ...contract.jobs import DemoSceneJob, build_job
from ..client.python import worker_python
from ..client.run import Client
from ..client.words import error_text
from ..host.launch import PLUGIN_ROOT
from ..host.layer_files import layer_of
from ..host.text import tr, tr_noop
from ..results import styles
from ..results.project import Look, RunGroup, load_dressed
from ..results.story import Story
from ..results.stretch import Likeness
from .job_algorithm import JobAlgorithm

T1, T2 = datetime.date(2021, 6, 1), datetime.date(2021, 8, 30)
"""The scene's dates are as made up as the rest, but let everything work that goes by dates."""
LAYERS = {
    "optical_t2": (tr_noop("Demo optical T2 (cloudy)"), T2),
    "scl": (tr_noop("Demo cloud mask (SCL)"), T2),
    "sar_t2": (tr_noop("Demo SAR T2"), T2),
    "optical_t1": (tr_noop("Demo optical T1 (clear)"), T1),
    "sar_t1": (tr_noop("Demo SAR T1"), T1),
}
"""The files that are opened, with the names of their layers and their dates.

The truth is not among them: it is there to be compared with at the end.
"""


class DemoSceneAlgorithm(JobAlgorithm):
    """The dialog of ``demo-scene``."""

    job = DemoSceneJob
    title = tr_noop("Make demo scene")
    theme = ("clouds", "Cloudy dates")
    about = tr_noop(
        "Makes a small made-up scene to try things on: SAR and optical images of two dates, a "
        "cloud mask, and the truth under the clouds.\n"
        "It shows how things work and says nothing about quality."
    )
    words = ("demo", "example", "tutorial", "synthetic")
    destinations = {}  # noqa: RUF012

    def name(self) -> str:
        """Id of the algorithm."""
        return "demoscene"

    def field_definitions(
        self, spec: dataclasses.Field[Any]
    ) -> list[QgsProcessingParameterDefinition]:
        """As the base; the output is a folder, and its layers may be opened."""
        if spec.name != "output":
            return super().field_definitions(spec)
        folder = QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the scene"))
        folder.setHelp(tr(spec.metadata["help"]))
        load = QgsProcessingParameterBoolean("LOAD", tr("Open the layers"), True)
        load.setHelp(tr("Put the layers into the project."))
        return [folder, load]

    def inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The job's fields but the folder."""
        values = super().inputs(parameters, context)
        del values["output"]
        return values

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Let the worker make the files, and open them if that is wanted."""
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        target = os.path.abspath(folder)
        try:
            Path(target).mkdir(parents=True, exist_ok=True)
            job = build_job(DemoSceneJob, {**self._inputs, "output": target})
            Client(worker_python(), PLUGIN_ROOT).run(job, feedback)
        except ClearDateError as error:
            raise QgsProcessingException(error_text(error)) from error
        if self.parameterAsBoolean(parameters, "LOAD", context) and context.project() is not None:
            _open_layers(Path(target), context)
        return {"OUTPUT": folder}


def _open_layers(folder: Path, context: QgsProcessingContext) -> None:
    group = RunGroup(tr("ClearDate demo scene (made up)"))
    about = tr("Made up by a program, to try things on; no place on Earth looks like this.")

    def like_t1(layer: QgsRasterLayer) -> None:
        t1 = layer_of(str(folder / "optical_t1.tif"))
        styles.optical(layer, t1 and Likeness(t1))

    for name, (title, date) in LAYERS.items():
        path = str(folder / f"{name}.tif")
        optical = name.startswith("optical")
        look = Look(
            tr(title),
            like_t1 if optical else _as_it_comes,
            Story(about, date),
            group,
            visible=optical,
            on_top=name == "optical_t2",
            is_input=True,
        )
        load_dressed(context, path, look)


def _as_it_comes(layer: QgsRasterLayer) -> None:
    """QGIS's own style."""
