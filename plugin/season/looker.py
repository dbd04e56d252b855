"""Looks at the dates of a season in the background, one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...contract.errors import ClearDateError
from ...contract.season_files import files_of
from ...processing.client.words import error_text
from ...processing.host.text import tr
from ...processing.season.look import DateLook, look_at
from ..window.background import Background


class Looker(QObject):
    """``arrived`` has the name of a date and its DateLook; ``ended`` comes after the last."""

    arrived = pyqtSignal(str, object)
    ended = pyqtSignal()
    _seen = pyqtSignal(int, str, object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._task: Optional[Background] = None
        self._turn = 0
        self._seen.connect(self._take)

    @property
    def is_busy(self) -> bool:
        """Whether dates are being looked at."""
        return self._task is not None

    def look(self, items: Sequence[tuple[str, str]]) -> None:
        """Look at these, each a name and the file of its item; what was asked before is dropped."""
        self.stop()
        self._turn += 1
        turn = self._turn

        def work(stopped: Callable[[], bool]) -> None:
            for name, file in items:
                if stopped():
                    return
                self._seen.emit(turn, name, _look(file))

        self._task = Background(tr("Look at the dates of a season"), work)
        self._task.ended.connect(self._end)

    def stop(self) -> Optional[Background]:
        """Look no further."""
        task, self._task = self._task, None
        if task is not None:
            task.drop()
        return task

    def close(self) -> None:
        """Stop and wait: the window is about to go."""
        task = self.stop()
        if task is not None:
            task.wait()

    def _take(self, turn: int, name: str, look: DateLook) -> None:
        if turn == self._turn:
            self.arrived.emit(name, look)

    def _end(self, *_: object) -> None:
        self._task = None
        self.ended.emit()


def _look(file: str) -> DateLook:
    try:
        return look_at(files_of(file))
    except ClearDateError as error:
        return DateLook(problem=error_text(error))
