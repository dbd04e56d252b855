"""Install, repair, check and remove the compute environment."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsSettings,
)

from ...contract.errors import ClearDateError, UsageError
from ...contract.events import ProgressEvent
from ..client.python import FOLDER_SETTING, SETTING, default_home, environment_home, worker_python
from ..client.trial import try_worker, use_existing
from ..environment import install as engine
from ..environment.host import qgis_network
from ..environment.install_log import Journal
from ..environment.pip import RegistryAccess
from ..environment.places import LOG
from ..environment.requirements import TIERS
from ..environment.state import BROKEN, OK, look
from ..host.compat import ADVANCED, FILE, FOLDER
from ..host.text import tr, tr_noop
from .environment_algorithm import EnvironmentAlgorithm
from .parameters import is_unset

INSTALL, REPAIR, CHECK, REMOVE, USE = "install", "repair", "check", "remove", "use"
LIST = "list"
ACTIONS = (INSTALL, REPAIR, CHECK, REMOVE, USE, LIST)


class FeedbackListener:
    """A Processing feedback as the installer wants it."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._text = ""

    def progress(self, fraction: float, text: str, left_s: Optional[float]) -> None:
        """The window also shows the time left."""
        self._feedback.setProgress(100 * fraction)
        listen = getattr(self._feedback, "worker_event", None)
        if listen is not None:
            listen(ProgressEvent(100 * fraction, text, left_s))
        if text != self._text:
            self._text = text
            self._feedback.setProgressText(text)

    def line(self, level: str, text: str) -> None:
        if level == "warning":
            self._feedback.pushWarning(text)
        elif level == "debug":
            self._feedback.pushDebugInfo(text)
        else:
            self._feedback.pushInfo(text)

    def is_cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())


class InstallAlgorithm(EnvironmentAlgorithm):
    """Changes the compute environment; needs none itself."""

    command = "install"
    title = tr_noop("Install the compute environment")
    about = tr_noop(
        "Installs, repairs, checks or removes the Python environment that does ClearDate's "
        "computing.\n"
        "It is a folder of its own: QGIS's Python is not touched. What is there already stays in "
        "use until the new one has been tried and found to work."
    )

    def __init__(self) -> None:
        super().__init__()
        self._network = RegistryAccess()
        self._state = ""
        self._settings: dict[str, Optional[str]] = {}

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        """Add the parameters."""
        for name, label, text, choices in (
            (
                "ACTION",
                tr("What to do"),
                tr(
                    "install: make it anew; repair: replace what is damaged; check: read every "
                    "file and try the worker; remove: delete it; use: take the Python given below "
                    "instead of an environment of ClearDate's own; list: say what remove would "
                    "delete."
                ),
                ACTIONS,
            ),
            ("TIER", tr("For what"), tr("simulate: filling dates; train: training too."), TIERS),
            (
                "GPU",
                tr("With CUDA"),
                tr("For NVIDIA's graphics cards. auto: if the driver is new enough."),
                engine.GPU_CHOICES,
            ),
        ):
            self._add(
                QgsProcessingParameterEnum(
                    name, label, list(choices), False, choices[0], True, True
                ),
                text,
                name == "GPU",
            )
        for name, label, text, behavior in (
            ("FOLDER", tr("Folder"), tr("Where to put it; unset, into the QGIS profile."), FOLDER),
            (
                "WHEELS",
                tr("Folder of wheels"),
                tr("Install from these files alone, without a network."),
                FOLDER,
            ),
            (
                "PYTHON",
                tr("Python"),
                tr("What to make the environment of, or with use: what to use as it is."),
                FILE,
            ),
        ):
            self._add(
                QgsProcessingParameterFile(
                    name, label, behavior, "", None, True, tr("All files (*)")
                ),
                text,
                name != "FOLDER",
            )
        self.addOutput(QgsProcessingOutputString("STATE", tr("State")))
        self.addOutput(QgsProcessingOutputString("WORKER", tr("Python of the worker")))

    def _add(self, parameter: Any, help_text: str, advanced: bool) -> None:
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | ADVANCED)
        self.addParameter(parameter)

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Ask QGIS for its network settings; in the main thread, where they may be read."""
        self._network = qgis_network()
        return True

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Do it; the settings are written when it is done."""
        action = self.parameterAsEnumString(parameters, "ACTION", context)
        home = self._path(parameters, "FOLDER", context) or environment_home()
        request = engine.Request(
            home=home,
            keeper=default_home(),
            tier=self.parameterAsEnumString(parameters, "TIER", context),
            gpu=self.parameterAsEnumString(parameters, "GPU", context),
            wheels=self._path(parameters, "WHEELS", context),
            python=self._path(parameters, "PYTHON", context),
            network=self._network,
        )
        # Nothing is written into a folder that is only looked at.
        kept = action in (INSTALL, REPAIR) or (home / LOG).is_file()
        log = home / LOG if kept else None
        journal = Journal(log, FeedbackListener(feedback), self._network.secrets)
        try:
            self._do(action, request, journal)
        except ClearDateError as error:
            journal.line(str(error), "debug")
            raise QgsProcessingException(journal.without_secrets(str(error))) from error
        self._state = self._state or look(home).state
        return {"STATE": self._state}

    def _do(self, action: str, request: engine.Request, journal: Journal) -> None:
        installer = engine.Installer(request, journal, try_worker)
        if action == USE:
            self._use(request, journal)
        elif action == CHECK:
            found = installer.check()
            text = tr("Nothing is damaged.") if not found else tr("Repair will replace it.")
            journal.line(text, "warning" if found else "info")
            # A glance, as everywhere else, would not see it.
            self._state = BROKEN if found and look(request.home).state == OK else ""
        elif action == LIST:
            installer.doomed()
        elif action == REMOVE:
            installer.remove()
            if request.home == environment_home():
                self._settings[FOLDER_SETTING] = None
        else:
            installer.repair() if action == REPAIR else installer.install()
            self._settings[SETTING] = None
            own = request.home == default_home()
            self._settings[FOLDER_SETTING] = None if own else str(request.home)

    def _use(self, request: engine.Request, journal: Journal) -> None:
        if request.python is None:
            raise UsageError(tr("There is no Python to use."), tr("Name it in PYTHON."))
        tier, _ = use_existing(request.python, journal)
        text = tr("{python} is used from now on; it can {tier}.")
        journal.line(text.format(python=request.python, tier=tier))
        self._settings[SETTING] = str(request.python)

    def _path(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[Path]:
        if is_unset(parameters.get(name)):
            return None
        return Path(self.parameterAsString(parameters, name, context)).expanduser().absolute()

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the settings, and say which Python the worker has now."""
        for name, value in self._settings.items():
            if value is None:
                QgsSettings().remove(name)
            else:
                QgsSettings().setValue(name, value)
        try:
            worker = str(worker_python())
        except ClearDateError:
            worker = ""
        # What is returned here takes the place of what processAlgorithm returned.
        return {"STATE": self._state, "WORKER": worker}
