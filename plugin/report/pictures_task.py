"""The pictures of a report, made in the background."""

from __future__ import annotations

import time

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, pyqtSignal

from ...processing.report_file import RunFacts
from ...processing.report_pictures import Picture, pictures
from ...processing.text import tr

END_PATIENCE_S = 3.0
"""How long the end of QGIS waits; one picture of a large raster takes about a second."""


class PicturesTask(QgsTask):
    """Makes the pictures of a run; ``made`` has them, fewer if the task was cancelled.

    It opens the files itself: no layer of the project takes part.
    """

    made = pyqtSignal(list)

    def __init__(self, facts: RunFacts) -> None:
        super().__init__(tr("Pictures of a report"))
        self._facts = facts
        self._pictures: list[Picture] = []
        self.is_over = False
        """Whether nothing of it runs any more."""

    def start(self) -> None:
        """Go."""
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        """See QgsTask; in a thread of its own."""
        self._pictures = pictures(self._facts, self.isCanceled)
        return not self.isCanceled()

    def finished(self, result: bool) -> None:
        """See QgsTask; in the main thread, also after it was cancelled."""
        self.is_over = True
        self.made.emit(self._pictures)

    def end(self) -> None:
        """Cancel and wait for it, since QGIS or the plugin is ending."""
        self.cancel()
        latest = time.monotonic() + END_PATIENCE_S
        while not self.is_over and time.monotonic() < latest:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            # The task's own thread needs Python's lock to go on.
            time.sleep(0.02)
