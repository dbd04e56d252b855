"""Versions, devices and paths: what to look at, and to send along, when something goes wrong."""

from __future__ import annotations

import json
import os
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
)

from ...contract.errors import CancelledError, ClearDateError
from ...contract.jobs import StatusJob
from ...contract.version import version
from ..client.python import VARIABLE, environment_home, worker_python
from ..client.run import Client
from ..environment.install_log import Journal, Silent
from ..environment.nvidia import find_gpu
from ..environment.places import LOG
from ..environment.state import look
from ..host.launch import PLUGIN_ROOT
from ..host.text import tr, tr_noop
from .environment_algorithm import EnvironmentAlgorithm

WORDS = {"broken": "does not load", "broken_train": "missing for training"}
"""What parts of the status are called where their names would not do."""


class StatusAlgorithm(EnvironmentAlgorithm):
    """Prints it all, also where there is no environment."""

    command = "status"
    title = tr_noop("Status")
    about = tr_noop(
        "Prints the versions, devices, paths and the state of the compute environment.\n"
        "Every device is tried with a tiny network. Send the output along with a question."
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        """Add the outputs; there are no parameters."""
        self.addOutput(QgsProcessingOutputBoolean("READY", tr("Whether the worker runs")))
        self.addOutput(QgsProcessingOutputString("STATE", tr("State of the environment")))
        self.addOutput(QgsProcessingOutputString("STATUS", tr("All of it as JSON")))

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Collect and print."""
        found = surroundings()
        try:
            python = worker_python()
            found["worker"] = str(python)
            found.update(Client(python, PLUGIN_ROOT).run(StatusJob(), feedback).summary)
            ready = not found["broken"]
        except CancelledError as error:
            raise QgsProcessingException(str(error)) from error
        except ClearDateError as error:
            found["problem"] = str(error)
            ready = False
        for line in describe(found):
            feedback.pushInfo(line)
        return {"READY": ready, "STATE": found["environment"], "STATUS": json.dumps(found)}


def surroundings() -> dict[str, Any]:
    """What can be said without the worker."""
    home = environment_home()
    seen = look(home)
    gpu = find_gpu(Journal(None, Silent()))
    found: dict[str, Any] = {
        "version": version(),
        "qgis": Qgis.version() if hasattr(Qgis, "version") else Qgis.QGIS_VERSION,
        "plugin": str(PLUGIN_ROOT),
        "environment": seen.state,
        "folder": str(home),
        "log": str(home / LOG),
    }
    if seen.why:
        found["why"] = seen.why
    if seen.stamp is not None:
        found["tier"] = seen.stamp.tier
        found["installed"] = seen.stamp.date
        if seen.stamp.note:
            found["note"] = seen.stamp.note
    if gpu is not None:
        found["gpu"] = f"{gpu.name}, {gpu.memory_mb} MB"
        found["driver"] = gpu.driver
    if os.environ.get(VARIABLE):
        found[VARIABLE] = os.environ[VARIABLE]
    return found


def describe(found: dict[str, Any]) -> list[str]:
    """The status, one thing in a line."""
    return [f"{_words(name)}: {_text(value)}" for name, value in found.items() if value != {}]


def _words(name: str) -> str:
    return name if name == VARIABLE else WORDS.get(name, name.replace("_", " "))


def _text(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {_text(part) or tr('works')}" for name, part in value.items())
    return str(value)
