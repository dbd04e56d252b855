"""Make a season of downloads."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsRasterLayer,
)

from ...contract.errors import ClearDateError
from ...contract.jobs import PrepareJob, build_job
from ..client.python import worker_python
from ..client.run import Client
from ..client.words import error_text
from ..host.compat import FOLDER
from ..host.dates import date_in_name
from ..host.labels import label
from ..host.launch import PLUGIN_ROOT
from ..host.text import tr, tr_noop
from ..results.project import Look, RunGroup, load_dressed
from ..results.story import Story
from .job_algorithm import JobAlgorithm
from .parameters import Destination, is_unset


class PrepareAlgorithm(JobAlgorithm):
    """The dialog of ``prepare``."""

    job = PrepareJob
    title = tr_noop("Prepare season")
    theme = ("clouds", "Cloudy dates")
    about = tr_noop(
        "Looks for downloads in a folder (Sentinel-2, Landsat, terrain-corrected Sentinel-1, STAC "
        "items, as folders or archives) and writes down what it finds as a season: a STAC "
        "Collection that leads to the files where they lie.\n"
        "The items of a season, and products themselves, can be given to all other algorithms as "
        "images. With an area they can be copied, cut to it and on one grid."
    )
    words = ("download", "SAFE", "STAC", "Sentinel", "Landsat", "catalog", "import", "clip")
    destinations: ClassVar[dict[str, Destination]] = {}

    def field_definitions(
        self, spec: dataclasses.Field[Any]
    ) -> list[QgsProcessingParameterDefinition]:
        """As the base, but for folders, the extent and names of bands."""
        made: QgsProcessingParameterDefinition
        name = spec.name.upper()
        text = tr("Folder of the season") if spec.name == "output" else label(spec.name)
        if spec.name == "output":
            made = QgsProcessingParameterFolderDestination(name, text)
            made.setCreateByDefault(False)  # A season is to stay: QGIS would make it temporary.
            load = QgsProcessingParameterBoolean("LOAD", tr("Open the copies"), True)
            load.setHelp(tr("Put what was copied into the project, with its dates."))
            made.setHelp(tr(spec.metadata["help"]))
            return [made, load]
        if spec.name == "path":
            made = QgsProcessingParameterFile(name, text, FOLDER, "", None, True)
        elif spec.name == "table":
            made = QgsProcessingParameterFile(name, text, extension="csv", optional=True)
        elif spec.name == "area":
            made = QgsProcessingParameterExtent(name, text, None, True)
        else:
            return super().field_definitions(spec)
        made.setHelp(tr(spec.metadata["help"]))
        return [made]

    def inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The job's fields but the folder of the season."""
        given = {
            spec.name: None
            if is_unset(parameters.get(spec.name.upper()))
            else self.field_value(spec, parameters, context)
            for spec in dataclasses.fields(PrepareJob)
            if spec.name not in ("output", "area", "path")
        }
        given = {name: value for name, value in given.items() if value is not None}
        path = self.parameterAsString(parameters, "PATH", context)
        if path:
            given["path"] = (path,)
        if not is_unset(parameters.get("AREA")):
            given["area"] = self._area(parameters, context)
        return given

    def _area(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The extent in degrees, as the job takes it."""
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        box = self.parameterAsExtent(parameters, "AREA", context, degrees)
        sides = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return ",".join(f"{side:.9f}" for side in sides)

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Let the worker write the season."""
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        target = os.path.abspath(folder)
        try:
            Path(target).parent.mkdir(parents=True, exist_ok=True)
            job = build_job(PrepareJob, {**self._inputs, "output": target})
            Client(worker_python(), PLUGIN_ROOT).run(job, feedback)
        except ClearDateError as error:
            raise QgsProcessingException(error_text(error)) from error
        if self.parameterAsBoolean(parameters, "LOAD", context) and context.project() is not None:
            _open_copies(Path(target), context)
        return {"OUTPUT": folder}


def _open_copies(season: Path, context: QgsProcessingContext) -> None:
    """Let QGIS load the copies of a season, each with its day, images above their masks."""
    group = RunGroup(tr("Season {name}").format(name=season.name))
    for path in sorted(season.glob("*/*.tif"), reverse=True):
        kind = path.stem.partition("_")[0]
        story = Story(tr("Copied from a download by ClearDate."), date_in_name(path.stem))
        is_optical = kind == "optical"
        look = Look(path.stem, _as_it_comes, story, group, is_optical, is_optical, True)
        load_dressed(context, str(path), look)


def _as_it_comes(layer: QgsRasterLayer) -> None:
    """QGIS's own style."""
