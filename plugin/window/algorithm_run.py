"""One run of a Processing algorithm in the background, as signals."""

from __future__ import annotations

import time
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, pyqtSignal

from ...contract.events import Event, ProgressEvent
from ...processing.host.text import tr

END_PATIENCE_S = 3.0
"""How long QGIS waits for a run when it ends; a worker that is told to hurry takes one second."""


class RunFeedback(QgsProcessingFeedback):
    """Passes on what a run says; signals, since it is called from the run's own thread."""

    said = pyqtSignal(str, str)
    """Level (info, warning, error, debug) and text."""
    heard = pyqtSignal(object)
    """Every event of the worker, as it came."""

    def __init__(self) -> None:
        super().__init__(False)
        self.must_hurry = False
        """Read by the client: QGIS is ending, a training is not waited for."""

    def worker_event(self, event: Event) -> None:
        """Called by the client with every event of the worker."""
        self.heard.emit(event)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.said.emit("info", text)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.said.emit("info", info)

    def pushConsoleInfo(self, info: str) -> None:  # noqa: N802
        self.said.emit("info", info)

    def pushCommandInfo(self, info: str) -> None:  # noqa: N802
        self.said.emit("debug", info)

    def pushDebugInfo(self, info: str) -> None:  # noqa: N802
        self.said.emit("debug", info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self.said.emit("warning", warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.said.emit("error", error)


class AlgorithmRun(QObject):
    """Runs one algorithm; ``start`` once, then exactly one of done, failed and cancelled.

    The output layers are loaded into the project as Processing would, before ``done``.
    """

    progressed = pyqtSignal(float, str, object)
    """Percent 0 to 100, what is being done, and the time left (contract/left.py) or None."""
    said = pyqtSignal(str, str)
    """Level (info, warning, error, debug) and text."""
    heard = pyqtSignal(object)
    """Every event of the worker."""
    done = pyqtSignal(dict)
    """The algorithm's results."""
    failed = pyqtSignal(str)
    """A sentence on what went wrong."""
    cancelled = pyqtSignal()

    def __init__(
        self,
        algorithm_id: str,
        parameters: dict[str, Any],
        project: QgsProject,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self.algorithm_id = algorithm_id
        self.parameters = parameters
        self.log: list[tuple[str, str]] = []
        self._last_error = ""
        # All of these must outlive the task.
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        self._feedback = RunFeedback()
        self._context = QgsProcessingContext()
        self._context.setProject(project)
        self._context.setFeedback(self._feedback)
        self._project = project
        self._task: Optional[QgsProcessingAlgRunnerTask] = None
        self._feedback.said.connect(self._take_text)
        self._feedback.heard.connect(self._take_event)

    @property
    def is_running(self) -> bool:
        """Whether the run was started and has not ended."""
        return self._task is not None

    def start(self) -> None:
        """Check the parameters and start; a refusal is told by ``failed`` at once."""
        can, reason = self._algorithm.canExecute()
        if can:
            can, reason = self._algorithm.checkParameterValues(self.parameters, self._context)
        if not can:
            self._take_text("error", reason)
            self.failed.emit(reason)
            return
        self._task = QgsProcessingAlgRunnerTask(
            self._algorithm, self._loading(), self._context, self._feedback
        )
        self._task.executed.connect(self._take_end)
        # The results would land in a project that has nothing to do with them.
        self._project.cleared.connect(self.cancel)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the run to stop; ``cancelled`` (or ``done`` for a training) follows."""
        if self._task is not None:
            self._feedback.cancel()

    def end(self) -> None:
        """Stop at once and wait for it, since QGIS or the plugin is ending."""
        if self._task is None:
            return
        self._feedback.must_hurry = True
        self.cancel()
        latest = time.monotonic() + END_PATIENCE_S
        while self._task is not None and time.monotonic() < latest:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            # The run's own thread needs Python's lock to go on.
            time.sleep(0.02)

    def _loading(self) -> dict[str, Any]:
        """The parameters, with those of raster outputs made to be loaded into the project."""
        parameters = dict(self.parameters)
        for definition in self._algorithm.destinationParameterDefinitions():
            value = parameters.get(definition.name())
            if definition.type() == "rasterDestination" and isinstance(value, str) and value:
                parameters[definition.name()] = QgsProcessingOutputLayerDefinition(
                    value, self._project
                )
        return parameters

    def _take_text(self, level: str, text: str) -> None:
        self.log.append((level, text))
        if level == "error":
            self._last_error = text
        self.said.emit(level, text)

    def _take_event(self, event: Event) -> None:
        if isinstance(event, ProgressEvent):
            self.progressed.emit(event.percent, event.message, event.left)
        self.heard.emit(event)

    def _take_end(self, successful: bool, results: dict[str, Any]) -> None:
        self._task = None
        self._project.cleared.disconnect(self.cancel)
        # QGIS calls every stopped task a failure, but a stopped training has kept its best model.
        if successful or (results and self._feedback.isCanceled()):
            self._load_results()
            self.done.emit(results)
        elif self._feedback.isCanceled():
            self.cancelled.emit()
        else:
            self.failed.emit(self._last_error or tr("The run ended without saying why."))

    def _load_results(self) -> None:
        # Processing is itself a plugin and may not be loaded yet when ours is.
        from processing.gui.Postprocessing import handleAlgorithmResults

        handleAlgorithmResults(self._algorithm, self._context, self._feedback)
