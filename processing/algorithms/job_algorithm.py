"""What all algorithms share: a job's fields as parameters, its run in a worker, its results."""

from __future__ import annotations

import dataclasses
import datetime
import os
import time
from pathlib import Path
from typing import Any, ClassVar, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
)

from ...contract.errors import ClearDateError, ModelError, OutputError, RasterError, UsageError
from ...contract.events import ResultEvent
from ...contract.jobs import Job, build_job
from ...contract.layers import MASK
from ...contract.products import is_product_path
from ..client.python import worker_python
from ..client.run import Client
from ..client.words import error_text
from ..host.dates import date_in_name, layer_date
from ..host.launch import PLUGIN_ROOT
from ..host.layer_files import (
    areas_geojson,
    check_bands,
    polygons_geojson,
    quiet_raster,
    raster_file,
)
from ..host.private import private_folder
from ..host.temporary import is_temporary
from ..host.text import plain, tr
from ..results.project import Look, RunGroup, dress_on_load, push_scores
from . import proposals
from .algorithm import ClearDateAlgorithm
from .parameters import (
    AREAS,
    FILE_LISTS,
    FILES,
    MASKS,
    RASTERS,
    SEASON,
    Destination,
    definition,
    is_unset,
    job_fields,
    label,
    plain_type,
    plain_value,
    static_path,
)

_STAND_IN = (
    '<VRTDataset rasterXSize="1" rasterYSize="1"><GeoTransform>0, 1, 0, 0, 0, -1</GeoTransform>'
    '<VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
)
"""What QGIS, which asks for a raster that it can open, is shown in place of a product."""


class JobAlgorithm(ClearDateAlgorithm):
    """An algorithm that runs one kind of job. Subclasses say which, and what QGIS shows.

    The layers are turned into file paths in the main thread (prepareAlgorithm), where project
    layers may be touched; the worker is watched in the background (processAlgorithm).
    """

    job: ClassVar[type[Job]]
    destinations: ClassVar[dict[str, Destination]]

    def __init__(self) -> None:
        super().__init__()
        self._inputs: dict[str, Any] = {}
        self._layer_names: dict[str, str] = {}
        self._layer_dates: dict[str, Optional[datetime.date]] = {}
        self._polygons: dict[str, str] = {}
        """The masks that were given as polygons, as GeoJSON."""
        self._opened: dict[str, QgsRasterLayer] = {}
        """The rasters that were given as files, while parameters are read."""
        self.outputs: dict[str, Optional[str]] = {}
        """The outputs' paths as QGIS knows them: it finds a layer to load by this very text."""

    def name(self) -> str:
        """Id of the algorithm, that of the command line."""
        return self.job.command

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        """Add the parameters."""
        for parameter in self.definitions():
            self.addParameter(parameter)

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """The parameters, in the order of the dialog."""
        return [p for spec in job_fields(self.job) for p in self.field_definitions(spec)]

    def field_definitions(
        self, spec: dataclasses.Field[Any]
    ) -> list[QgsProcessingParameterDefinition]:
        """The parameters of one field of the job."""
        return [definition(self.job, spec, self.destinations)]

    def canExecute(self) -> tuple[bool, str]:  # noqa: N802
        """Whether there is a Python for the worker, and if not, what to do."""
        try:
            worker_python()
        except ClearDateError as error:
            # QGIS shows it in a box that would take HTML for such.
            return False, plain(error_text(error))
        return True, ""

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """What a job needs, then what QGIS checks; the sentence says what to change.

        Ours come first, since QGIS's own say less.
        """
        try:
            inputs = self.inputs(parameters, context)
            parameters = self.placed(parameters, inputs, context)
            self.check_outputs(parameters, inputs)
            # Given a file, QGIS would open it itself and leave statistics beside it.
            return super().checkParameterValues({**parameters, **self._opened}, context)
        except ClearDateError as error:
            # QGIS shows it in a box that would take HTML for such.
            return False, plain(error_text(error))
        finally:
            self._opened.clear()

    def inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The job's fields but outputs and areas; a ClearDateError if one cannot be used."""
        return {
            spec.name: self.field_value(spec, parameters, context)
            for spec in job_fields(self.job)
            if spec.name not in self.destinations and spec.name not in AREAS
        }

    def field_value(
        self,
        spec: dataclasses.Field[Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> Any:
        """The value of one field of the job; None if it was left out."""
        name = spec.name
        if name in RASTERS:
            return self._raster(name, parameters, context)
        if name in FILES:
            return self.model_file(name, parameters, context)
        if name in FILE_LISTS:
            paths = self.parameterAsFileList(parameters, name.upper(), context)
            return tuple(self._existing(path, name) for path in paths) or None
        if name == SEASON:
            path = self.parameterAsFile(parameters, name.upper(), context)
            return os.path.abspath(path) if path else None
        return plain_value(self, spec, plain_type(self.job, name), parameters, context)

    def _raster(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[str]:
        given = parameters.get(name.upper())
        if is_unset(given):
            return None
        if isinstance(given, str) and is_product_path(given):
            return self._product(name, given)
        if name in MASKS:
            # Asked for first: as rasters, GDAL complains of polygons in the log.
            polygons = self.parameterAsVectorLayer(parameters, name.upper(), context)
            if polygons is not None and polygons.isValid():
                self._polygons[name] = polygons_geojson(polygons, label(name), context)
                self._layer_names[name] = polygons.name()
                return polygons.source().split("|")[0]
        layer = self._raster_layer(name.upper(), parameters, context)
        if layer is None or not layer.isValid():
            raise RasterError(
                tr("{label}: {given} does not exist or is no raster that QGIS can read.").format(
                    label=label(name), given=given
                ),
                tr("Check the path or choose another layer."),
            )
        path = raster_file(layer)
        if RASTERS[name] != MASK:
            check_bands(layer, label(name), RASTERS[name])
        self._layer_names[name] = layer.name()
        self._layer_dates[name] = layer_date(layer)
        return path

    def _product(self, name: str, path: str) -> str:
        """A product as it was given: the worker reads it."""
        self._opened[name.upper()] = QgsRasterLayer(_STAND_IN, "product", "gdal")
        self._layer_names[name] = Path(path).name
        self._layer_dates[name] = date_in_name(Path(path).name)
        return os.path.abspath(path)

    def _raster_layer(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[QgsRasterLayer]:
        layer = quiet_raster(parameters[name], context)
        if layer is not None:
            self._opened[name] = layer
            return layer
        return self.parameterAsRasterLayer(parameters, name, context)

    def model_file(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[str]:
        """The path given for a file of FILES, or None."""
        if is_unset(parameters.get(name.upper())):
            return None
        path = self.parameterAsFile(parameters, name.upper(), context)
        suffix = FILES[name][0]
        if not path.lower().endswith(suffix):
            raise ModelError(
                tr("{label}: {path} is no {suffix} file.").format(
                    label=label(name), path=path, suffix=suffix
                ),
                tr("Give a model that ClearDate trained."),
            )
        return self._existing(path, name)

    def _existing(self, path: str, name: str) -> str:
        if not Path(path).is_file():
            raise UsageError(
                tr("{label}: the file {path} does not exist.").format(label=label(name), path=path),
                tr("Check the path."),
            )
        return str(Path(path).absolute())

    def placed(
        self, parameters: dict[str, Any], inputs: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """The parameters, with paths for the outputs of which nobody said where they go."""
        source = proposals.source_of(inputs)
        found = dict(parameters)
        for name, destination in self.destinations.items():
            if destination.proposal and source is not None:
                value = found.get(name.upper())
                text = proposals.text_of(value) or destination.proposal
                if destination.keeps and is_temporary(text):
                    # Of a model, which makes such a name for what it does not hand on.
                    text = destination.proposal
                path = proposals.placed(text, source, context.project())
                found[name.upper()] = proposals.with_text(value, path)
        return found

    def check_outputs(self, parameters: dict[str, Any], inputs: dict[str, Any]) -> None:
        """OutputError if an output has the wrong ending, is an input, or is given twice."""
        taken = {_same(path): path for path in _paths_in(inputs)}
        for name, destination in self.destinations.items():
            what = tr(destination.label)
            if destination.keeps:
                proposals.kept_or_refused(what, parameters.get(name.upper()))
            path = static_path(parameters.get(name.upper()))
            if path is None:
                continue
            if not path.lower().endswith(destination.suffixes):
                raise OutputError(
                    tr("{what}: {path} does not end in {suffix}.").format(
                        what=what, path=path, suffix=destination.suffixes[0]
                    ),
                    tr("Add the ending."),
                )
            if _same(path) in taken:
                raise OutputError(
                    tr("{what}: {path} is also an input or another output.").format(
                        what=what, path=path
                    ),
                    tr("Choose another name."),
                )
            taken[_same(path)] = path

    def is_input(self, path: Path) -> bool:
        """Whether a file is one of the inputs, perhaps under another name."""
        return _same(str(path)) in map(_same, _paths_in(self._inputs))

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the inputs; again with all checks, since models do not call them."""
        self._polygons.clear()
        try:
            self._inputs = self.inputs(parameters, context)
        except ClearDateError as error:
            raise QgsProcessingException(error_text(error)) from error
        finally:
            self._opened.clear()
        return True

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the job in a worker and hand its files to QGIS."""
        started = time.monotonic()
        try:
            parameters = self.placed(parameters, self._inputs, context)
            self.check_outputs(parameters, self._inputs)
            self.outputs = self._output_paths(parameters, context)
            for name, destination in self.destinations.items():
                if destination.proposal:
                    goes = tr("{what}: {path}")
                    path = self.outputs[name]
                    feedback.pushInfo(goes.format(what=tr(destination.label), path=path))
            self.check_outputs({k.upper(): v for k, v in self.outputs.items()}, self._inputs)
            with private_folder() as folder:
                areas = self._areas(folder.path, parameters, context)
                names = {spec.name for spec in job_fields(self.job)}
                targets = {
                    k: v and os.path.abspath(v) for k, v in self.outputs.items() if k in names
                }
                job = build_job(self.job, {**self._inputs, **areas, **targets})
                result = Client(worker_python(), PLUGIN_ROOT).run(job, feedback)
        except ClearDateError as error:
            raise QgsProcessingException(error_text(error)) from error
        push_scores(result.summary, feedback)
        self.finish(job, result, context)
        named = {tr(d.label): self.outputs[name] for name, d in self.destinations.items()}
        proposals.warn_of_temporary(named, time.monotonic() - started, feedback)
        return {name.upper(): path for name, path in self.outputs.items() if path is not None}

    def _output_paths(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Optional[str]]:
        paths: dict[str, Optional[str]] = {}
        for name, destination in self.destinations.items():
            read = (
                self.parameterAsOutputLayer if destination.is_raster else self.parameterAsFileOutput
            )
            path = read(parameters, name.upper(), context)
            paths[name] = path or None
        return paths

    def _areas(
        self, folder: Path, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, str]:
        written = {}
        for name, text in self._polygons.items():
            written[name] = self.keep_polygons(folder, name, text)
        for spec in job_fields(self.job):
            name = spec.name
            if name not in AREAS or is_unset(parameters.get(name.upper())):
                continue
            source = self.parameterAsSource(parameters, name.upper(), context)
            if source is None:
                raise UsageError(
                    tr("{label}: the layer cannot be read.").format(label=label(name)),
                    tr("Choose a polygon layer."),
                )
            path = folder / f"{name}.geojson"
            path.write_text(areas_geojson(source, context), encoding="utf-8")
            written[name] = str(path)
        return written

    def keep_polygons(self, folder: Path, name: str, text: str) -> str:
        """Write a mask of polygons where the worker reads it; ``folder`` is for this run."""
        path = folder / f"{name}.geojson"
        path.write_text(text, encoding="utf-8")
        return str(path)

    def finish(self, job: Any, result: ResultEvent, context: QgsProcessingContext) -> None:
        """Name and style the layers to load; nothing by default."""

    def layer_name(self, field: str) -> str:
        """The name of the layer that was given for ``field``."""
        return self._layer_names.get(field, label(field))

    def run_group(self, title: str, *fields: str) -> RunGroup:
        """The group of this run: a title, the name of its T2 and, if that does not say, the date.

        ``fields`` are the layers of T2, the first of which gives its name.
        """
        name, day = self.layer_name(fields[0]), self.date_of(*fields)
        written = "" if day is None or date_in_name(name) == day else f" {day.isoformat()}"
        return RunGroup(title.format(name=name + written))

    def date_of(self, *fields: str) -> Optional[datetime.date]:
        """The date of the first of these layers that has one."""
        found = (self._layer_dates.get(field) for field in fields)
        return next((day for day in found if day is not None), None)

    def dress(self, name: str, look: Look, context: QgsProcessingContext) -> None:
        """Name, style and describe the raster of the output ``name``, if QGIS loads it."""
        path = self.outputs[name]
        if path is not None:
            dress_on_load(context, path, tr(self.destinations[name].label), look)


def _same(path: str) -> object:
    """What two names of one file have in common, also if they are links to it."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        status = None
    if status is not None and status.st_ino:
        return status.st_dev, status.st_ino
    return os.path.normcase(os.path.realpath(path))


def _paths_in(inputs: dict[str, Any]) -> list[str]:
    paths: list[str] = []
    for name in (*RASTERS, *FILES, *FILE_LISTS, "method"):
        value = inputs.get(name) or ()
        paths += [value] if isinstance(value, str) else value
    return paths
