"""Which Python runs the worker. Never QGIS's own: see ARCHITECTURE.md."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from ...contract.errors import WorkerError
from ..environment.state import ENVIRONMENT, environment_python
from ..host.launch import PLUGIN_ROOT
from ..host.text import tr

VARIABLE = "CLEARDATE_PYTHON"
SETTING = "cleardate/python"
FOLDER_SETTING = "cleardate/folder"
INSTALL_COMMAND = "qgis_process run cleardate:install"


def find_python(variables: Mapping[str, str], setting: str, folders: list[Path]) -> Path:
    """The first Python of: the variable, the setting, the environments in ``folders``.

    WorkerError if one that was named does not exist, or if there is none at all. Symbolic links
    are kept: a virtual environment's Python is one and knows its packages by its own place.
    """
    for source, named in ((VARIABLE, variables.get(VARIABLE, "")), (SETTING, setting)):
        if not named:
            continue
        if Path(named).is_file():
            return Path(named)
        raise WorkerError(
            tr("{source} names a Python that does not exist: {path}.").format(
                source=source, path=named
            ),
            tr("Correct it, or remove it to use the plugin's own environment."),
        )
    for folder in folders:
        python = environment_python(folder)
        if python.is_file():
            return python
    raise WorkerError(
        tr("ClearDate's compute environment is not installed."),
        tr("Press Install in the ClearDate window, or run: {command}").format(
            command=INSTALL_COMMAND
        ),
    )


def environment_home() -> Path:
    """The folder that holds the environment: the one that was chosen, else in the profile."""
    chosen = QgsSettings().value(FOLDER_SETTING, "", type=str)
    return Path(chosen) if chosen else default_home()


def default_home() -> Path:
    """Where the environment is unless another folder was chosen."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cleardate"


def worker_python() -> Path:
    """The Python to use in this QGIS; WorkerError with what to do if there is none."""
    folders = [environment_home() / ENVIRONMENT, PLUGIN_ROOT / ".venv"]
    setting = QgsSettings().value(SETTING, "", type=str) or ""
    return find_python(os.environ, setting, folders)
