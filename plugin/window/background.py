"""Something that is made in the background for the window, beside the runs of algorithms."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, pyqtSignal

from ...contract.errors import ClearDateError
from ...processing.client.words import error_text

END_PATIENCE_S = 3.0
"""How long the end of QGIS waits; what is made here looks every second whether to stop."""


class Background(QgsTask):
    """Calls ``work`` in a thread of its own; ``work`` is given a function that says when to stop.

    No layer of the project may take part. Forget the object when it has ended: QGIS deletes it.
    """

    ended = pyqtSignal(object, str)
    """What was made and an empty text, or None and what went wrong; None alone if it was stopped
    by the user."""

    def __init__(self, title: str, work: Callable[[Callable[[], bool]], Any]) -> None:
        super().__init__(title)
        self._work = work
        self._made: Any = None
        self._problem = ""
        self._is_over = False
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        try:
            self._made = self._work(self.isCanceled)
        except ClearDateError as error:
            self._problem = error_text(error)
        return not self._problem and not self.isCanceled()

    def finished(self, result: bool) -> None:
        """In the main thread, also after a stop."""
        self._is_over = True
        self.ended.emit(self._made if result else None, self._problem)

    def drop(self) -> None:
        """Stop it, and let nobody hear of it."""
        self.ended.disconnect()
        self.cancel()

    def wait(self) -> None:
        """Wait for the end, since QGIS or the plugin is ending."""
        latest = time.monotonic() + END_PATIENCE_S
        while not self._is_over and time.monotonic() < latest:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            # The task's own thread needs Python's lock to go on.
            time.sleep(0.02)
