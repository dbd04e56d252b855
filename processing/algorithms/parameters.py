"""From the fields of a job to Processing parameters, and from their values back to the job's.

Help, defaults, limits, choices and which are advanced come from the job; here is only what a job
cannot know: what a field is in QGIS, and its label.
"""

from __future__ import annotations

import dataclasses
import re
import typing
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...contract.errors import UsageError
from ...contract.jobs import Job
from ...contract.layers import EVALUATED, PAIR
from ..host.compat import (
    ADVANCED,
    DOUBLE,
    FILE,
    FOLDER,
    INTEGER,
    SOURCE_FILES,
    SOURCE_POLYGONS,
    SOURCE_RASTER,
)
from ..host.labels import label
from ..host.text import tr, tr_noop

RASTERS = {name: layer.kind for name, layer in {**PAIR, **EVALUATED}.items()}
"""The fields that are raster layers, with the kind of each."""

MASKS = ("clouds",)
"""Those of RASTERS that may be polygons as well; all features of the layer count."""

FILES = {"model": (".onnx", tr_noop("ClearDate model (*.onnx)"))}
AREAS = ("train_area", "test_area")
FILE_LISTS = ("scene",)
SEASON = "season"
"""The field that is a season: its folder, or the collection in it."""

_OTHER_DATA = (*FILE_LISTS, *AREAS, SEASON)

PROPOSAL_HELP = tr_noop(
    "Unless you choose another place, it goes beside the input that it is named after: {FOLDER} "
    "and {NAME} stand for the folder and the name of that file."
)
_MOST_DECIMALS = 8
"""Enough for a scale such as Landsat's 0.0000275."""
_DECIMALS = {
    "optical_t1_offset": 4,
    "optical_t2_offset": 4,
    "offset": 4,
    "simulated_offset": 4,
    "truth_offset": 4,
    "baseline_offset": 4,
    "l1_weight": 2,
    "dropout": 2,
}
_LARGEST_SPIN = 2**31 - 1
"""What a field for whole numbers in a dialog can hold; more would become negative."""


@dataclasses.dataclass(frozen=True)
class Destination:
    """An output of a job: a raster, or with a ``kind`` another file that ends in a suffix."""

    label: str
    suffixes: tuple[str, ...] = (".tif", ".tiff")
    kind: str = ""
    proposal: str = ""
    """The default, with placeholders of proposals.py; without one QGIS makes a temporary file."""
    keeps: bool = False
    """Whether a temporary file is refused, since hours would be lost with it."""

    @property
    def is_raster(self) -> bool:
        """Whether QGIS may load the output as a layer."""
        return not self.kind


def job_fields(job: type[Job]) -> list[dataclasses.Field[Any]]:
    """The fields of a job that QGIS asks for, in the order of the dialog: advanced ones last."""
    asked = [spec for spec in dataclasses.fields(job) if not spec.metadata["headless"]]
    return sorted(asked, key=lambda spec: bool(spec.metadata["advanced"]))


def definition(
    job: type[Job], spec: dataclasses.Field[Any], destinations: dict[str, Destination]
) -> QgsProcessingParameterDefinition:
    """The Processing parameter of a job field, named as the field in capitals."""
    if spec.name in destinations:
        parameter = _destination(spec, destinations[spec.name])
    elif spec.name in RASTERS or spec.name in FILES or spec.name in _OTHER_DATA:
        parameter = _data(spec)
    else:
        parameter = _value(spec, plain_type(job, spec.name))
    text = tr(spec.metadata["help"])
    if spec.name in destinations and destinations[spec.name].proposal:
        text = f"{text} {tr(PROPOSAL_HELP)}"
    parameter.setHelp(text)
    if spec.metadata["advanced"]:
        parameter.setFlags(parameter.flags() | ADVANCED)
    return parameter


def plain_type(job: type[Job], name: str) -> Any:
    """The type of a job field, without its Optional."""
    hint = typing.get_type_hints(job)[name]
    if typing.get_origin(hint) is typing.Union:
        return next(kind for kind in typing.get_args(hint) if kind is not type(None))
    return hint


def model_parameter(
    name: str, help_text: str = "", optional: bool = True
) -> QgsProcessingParameterFile:
    """A parameter for a file of FILES."""
    file_filter = tr(FILES[name][1])
    parameter = QgsProcessingParameterFile(
        name.upper(), label(name), FILE, "", None, optional, file_filter
    )
    parameter.setHelp(tr(help_text))
    return parameter


def choice_parameter(
    name: str, choices: tuple[str, ...], default: Optional[str]
) -> QgsProcessingParameterEnum:
    """A parameter whose values are the texts themselves, so that scripts stay readable."""
    return QgsProcessingParameterEnum(
        name.upper(), label(name), list(choices), False, default, default is None, True
    )


def _destination(
    spec: dataclasses.Field[Any], destination: Destination
) -> QgsProcessingParameterDefinition:
    optional = not spec.metadata["required"]
    head = (spec.name.upper(), tr(destination.label))
    # What must be kept and has no place of its own is asked for: QGIS would make it temporary.
    by_default = not optional and (bool(destination.proposal) or not destination.keeps)
    rest = (destination.proposal or None, optional, by_default)
    if destination.is_raster:
        return QgsProcessingParameterRasterDestination(*head, *rest)
    file_filter = f"{tr(destination.kind)} (*{destination.suffixes[0]})"
    return QgsProcessingParameterFileDestination(*head, file_filter, *rest)


def _data(spec: dataclasses.Field[Any]) -> QgsProcessingParameterDefinition:
    optional = not spec.metadata["required"]
    head = (spec.name.upper(), label(spec.name))
    if spec.name in MASKS:
        kinds = [SOURCE_RASTER, SOURCE_POLYGONS]
        return QgsProcessingParameterMapLayer(*head, None, optional, kinds)
    if spec.name in RASTERS:
        return QgsProcessingParameterRasterLayer(*head, None, optional)
    if spec.name in FILES:
        return model_parameter(spec.name, optional=optional)
    if spec.name == SEASON:
        return QgsProcessingParameterFile(*head, FOLDER, "", None, optional)
    if spec.name in FILE_LISTS:
        return QgsProcessingParameterMultipleLayers(*head, SOURCE_FILES, None, optional)
    return QgsProcessingParameterFeatureSource(*head, [SOURCE_POLYGONS], None, optional)


def _value(spec: dataclasses.Field[Any], kind: Any) -> QgsProcessingParameterDefinition:
    head = (spec.name.upper(), label(spec.name))
    default, optional = spec.default, spec.default in (None, "")
    if spec.metadata["choices"]:
        return choice_parameter(spec.name, spec.metadata["choices"], default)
    if kind is bool:
        return QgsProcessingParameterBoolean(*head, default, optional)
    if kind in (int, float):
        parameter = QgsProcessingParameterNumber(
            *head, INTEGER if kind is int else DOUBLE, default, optional
        )
        if spec.metadata["minimum"] is not None:
            parameter.setMinimum(spec.metadata["minimum"])
        if spec.metadata["maximum"] is not None:
            highest = spec.metadata["maximum"]
            parameter.setMaximum(min(highest, _LARGEST_SPIN) if kind is int else highest)
        if kind is float:
            decimals = _DECIMALS.get(spec.name, _MOST_DECIMALS)
            parameter.setMetadata({"widget_wrapper": {"decimals": decimals}})
        return parameter
    return QgsProcessingParameterString(*head, default, False, optional)


def plain_value(
    algorithm: QgsProcessingAlgorithm,
    spec: dataclasses.Field[Any],
    kind: Any,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Any:
    """The value of a field that is no layer, file or output; None if it was left out."""
    name = spec.name.upper()
    given = parameters.get(name, algorithm.parameterDefinition(name).defaultValue())
    if is_unset(given):  # also what a model says of a parameter that it was not given
        return spec.default
    if spec.metadata["choices"]:
        return algorithm.parameterAsEnumString(parameters, name, context) or None
    if kind is bool:
        return algorithm.parameterAsBoolean(parameters, name, context)
    if kind is int:
        return algorithm.parameterAsInt(parameters, name, context)
    if kind is float:
        return algorithm.parameterAsDouble(parameters, name, context)
    text = algorithm.parameterAsString(parameters, name, context)
    return text if kind is str else whole_numbers(text, label(spec.name))


def is_unset(value: Any) -> bool:
    """Whether a Processing value says that there is none: None, an empty text, Qt's null."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return True
    is_null = getattr(value, "isNull", None)
    return bool(is_null is not None and is_null())


def whole_numbers(text: str, what: str) -> tuple[int, ...]:
    """The numbers in a text such as ``3, 8, 9``; UsageError names what is no whole number."""
    numbers = []
    for part in re.split(r"[,;\s]+", text.strip()):
        try:
            numbers.append(int(part))
        except ValueError as error:
            raise UsageError(
                tr("{what}: {part} is no whole number.").format(what=what, part=repr(part)),
                tr("Give the values with commas between them, for example 3,8,9,10."),
            ) from error
    return tuple(numbers)


def static_path(value: Any) -> Optional[str]:
    """The path in an output's value, or None if there is none or QGIS is yet to choose it."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or value in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return None
    return value
