"""Where results go unless somebody says so: beside the images, never where QGIS deletes them.

The default of an output is a text such as ``{FOLDER}/{NAME}_filled.tif``. The dialog shows it, and
whoever runs it without saying where gets the same: a file beside the input that it is named after.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
)
from qgis.PyQt.QtCore import QStandardPaths

from ...contract.errors import OutputError
from ...contract.products import named_after
from ..host.temporary import is_temporary
from ..host.text import tr
from ..preflight.cost import can_write
from .parameters import is_unset

FOLDER, NAME = "{FOLDER}", "{NAME}"
LONG_S = 60.0
"""Seconds after which it is said that a result is temporary."""
NAMED_AFTER = ("optical_t2", "sar_t2", "scene", "season", "simulated")
"""The input whose folder and name the results of a job get: the first that it has."""


def text_of(value: Any) -> str:
    """The text of an output's value as it was given; empty if nothing was."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return "" if is_unset(value) else str(value)


def is_temporary_wish(value: Any) -> bool:
    """Whether an output's value says that a temporary file is wanted."""
    return text_of(value) == QgsProcessing.TEMPORARY_OUTPUT


def with_text(value: Any, text: str) -> Any:
    """An output's value with another text; what else it says, such as the project, stays."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return text
    changed = QgsProcessingOutputLayerDefinition(value)
    changed.sink = QgsProperty.fromValue(text)
    return changed


def source_of(inputs: dict[str, Any]) -> Optional[Path]:
    """The input that results are named after."""
    for name in NAMED_AFTER:
        value = inputs.get(name)
        if value:
            return named_after(value if isinstance(value, str) else value[0])
    return None


def placed(text: str, source: Path, project: Optional[QgsProject]) -> str:
    """The path that a text with placeholders stands for; other texts as they are.

    A number is added to a name that is taken. OutputError if there is no folder to write to.
    """
    if not text.startswith(FOLDER):
        return text
    home = home_for(source, project.homePath() if project is not None else "")
    if home is None:
        raise OutputError(
            tr("There is no folder to write to beside {path}.").format(path=source),
            tr("Say where to save the result."),
        )
    return str(free_path(Path(text.replace(FOLDER, str(home)).replace(NAME, source.stem))))


def home_for(source: Path, project_home: str = "") -> Optional[Path]:
    """The folder for what is made of ``source``: its own, else the project's, else the user's.

    Not one that cannot be written to, nor one that QGIS deletes.
    """
    for folder in _homes(source, project_home):
        if can_write(folder) and not is_temporary(folder):
            return folder
    return None


def _homes(source: Path, project_home: str) -> Iterator[Path]:
    yield source.absolute().parent
    if project_home:
        yield Path(project_home)
    for kind in ("DocumentsLocation", "HomeLocation"):
        place = QStandardPaths.writableLocation(getattr(QStandardPaths.StandardLocation, kind))
        if place:
            yield Path(place)


def free_path(path: Path, is_taken: Callable[[Path], bool] = os.path.lexists) -> Path:
    """``path``, or the first of ``STEM_2``, ``STEM_3`` … that is not taken."""
    candidate, number = path, 1
    while is_taken(candidate):
        number += 1
        candidate = path.with_name(f"{path.stem}_{number}{path.suffix}")
    return candidate


def kept_or_refused(what: str, value: Any) -> None:
    """OutputError if a temporary file is wanted for what takes hours to make."""
    if is_temporary_wish(value):
        raise OutputError(
            tr("{what}: QGIS deletes temporary files when it closes.").format(what=what),
            tr("This takes too long to make to be lost: say where to save it."),
        )


def warn_of_temporary(
    paths: dict[str, Optional[str]], seconds: float, feedback: QgsProcessingFeedback
) -> None:
    """Say in the log which results QGIS will delete, if they took long. Labels are the keys."""
    if seconds < LONG_S:
        return
    for what, path in paths.items():
        if path is not None and is_temporary(path):
            feedback.pushWarning(
                tr(
                    "{what} is temporary: QGIS deletes {path} when it closes. Save it, if you want "
                    "to keep it."
                ).format(what=what, path=path)
            )
