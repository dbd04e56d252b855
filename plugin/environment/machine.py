"""What the page of the environment shows: how things are now, and what the machine has."""

from __future__ import annotations

import contextlib
import os
import threading
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...contract.errors import ClearDateError
from ...processing.client.python import SETTING, VARIABLE, environment_home, worker_python
from ...processing.environment.install_log import Journal, Silent
from ...processing.environment.nvidia import DRIVER_FOR_CUDA, find_gpu
from ...processing.environment.places import LOG
from ...processing.environment.pythons import find
from ...processing.environment.requirements import TRAIN
from ...processing.environment.standalone import DOWNLOAD_MB, VERSION
from ...processing.environment.state import BROKEN, MISSING, OK, Stamp, look
from ...processing.host.text import tr


@dataclass(frozen=True)
class Situation:
    """``state`` of ClearDate's own environment; ``mark`` and the texts are about what is in use.

    ``by_setting``: whether a Python that the user chose is in use instead.
    """

    state: str
    mark: str
    text: str
    details: tuple[str, ...] = ()
    stamp: Optional[Stamp] = None
    by_setting: bool = False


def situation() -> Situation:
    """How things are now; a glance, nothing is started."""
    home = environment_home()
    seen = look(home)
    log = (tr("Log: {path}").format(path=home / LOG),) if (home / LOG).is_file() else ()
    chosen = os.environ.get(VARIABLE) or QgsSettings().value(SETTING, "", type=str)
    try:
        python = worker_python()
    except ClearDateError as error:
        mark = "warning" if seen.state == MISSING else "error"
        text = error.message if chosen else seen.why
        return Situation(seen.state, mark, text, log, seen.stamp, bool(chosen))
    if chosen:
        source = VARIABLE if os.environ.get(VARIABLE) else tr("the settings")
        text = tr("Ready. The Python that {source} names does the computing.").format(source=source)
        return Situation(
            seen.state, "ok", text, (str(python), *log), seen.stamp, source != VARIABLE
        )
    if seen.state == MISSING:
        text = tr("Ready. The developers' environment in the plugin's folder does the computing.")
        return Situation(seen.state, "ok", text, (str(python),))
    if seen.state != OK or seen.stamp is None:
        mark = "error" if seen.state == BROKEN else "warning"
        return Situation(seen.state, mark, seen.why, (str(seen.folder), *log), seen.stamp)
    text = tr("Ready for filling dates.")
    if seen.stamp.tier == TRAIN:
        text = tr("Ready for filling dates and training.")
    details = [
        tr("Python {version}, installed on {date}").format(
            version=seen.stamp.python, date=seen.stamp.date.partition("T")[0]
        ),
        str(seen.folder),
        *log,
    ]
    if seen.stamp.gpu:
        details.insert(0, tr("With CUDA, which was tried and works."))
    if seen.stamp.note:
        details.insert(0, seen.stamp.note)
    return Situation(seen.state, "ok", text, tuple(details), seen.stamp)


@dataclass(frozen=True)
class Machine:
    """What was found on this machine, as sentences, and what follows for the choice."""

    gpu_text: str = ""
    has_gpu: bool = False
    gpu_suffices: bool = False
    python_text: str = ""


def machine() -> Machine:
    """Ask the graphics card's driver and the Pythons; takes a second or two."""
    journal = Journal(None, Silent())
    gpu = find_gpu(journal)
    python, _ = find(journal)
    if python is not None:
        python_text = tr("Left empty: {python}").format(python=python.text)
    else:
        python_text = tr(
            "None was found that will do; Python {version} is downloaded (about {size} MB)."
        ).format(version=VERSION, size=DOWNLOAD_MB)
    if gpu is None:
        text = tr("No NVIDIA graphics card was found; models run on the processor.")
        return Machine(text, python_text=python_text)
    text = tr("{name}, driver {driver}").format(name=gpu.name, driver=gpu.driver)
    if not gpu.suffices:
        text += tr(": too old for CUDA 13, which needs {needed}").format(needed=DRIVER_FOR_CUDA)
    return Machine(text, True, gpu.suffices, python_text)


class MachineProbe(QObject):
    """Runs ``machine`` in a thread of its own; the window stays awake."""

    found = pyqtSignal(object)
    """The Machine."""

    def start(self) -> None:
        """Look once more."""
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        found = Machine()
        try:
            found = machine()
        finally:
            # Also after a fault, since the page waits. It may have been closed before.
            with contextlib.suppress(RuntimeError):
                self.found.emit(found)
