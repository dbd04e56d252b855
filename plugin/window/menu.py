"""The ways to the same run elsewhere: as a command, as Python, in Processing's own dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton

from ...processing.host.temporary import is_temporary
from ...processing.host.text import tr
from .commands import SHELLS, python_code, qgis_process_command
from .services import Services

FILL, MANY_DATES = "cleardate:fill", "cleardate:filldates"


class RunMenu:
    """A button with a menu; the actions ask for the parameters when they are triggered."""

    def __init__(
        self, algorithm_id: str, parameters: Callable[[], dict[str, Any]], services: Services
    ) -> None:
        self._algorithm_id = algorithm_id
        self._parameters = parameters
        self._services = services
        self._dialogs: list[Any] = []
        self.button = QToolButton()
        self.button.setObjectName("more")
        self.button.setText(tr("More"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.commands = {shell: self._command(shell) for shell in SHELLS}
        self.python = self.menu.addAction(tr("Copy as Python"))
        self.python.triggered.connect(self.copy_python)
        self.menu.addSeparator()
        self.dialog = self.menu.addAction(tr("Open as algorithm…"))
        self.dialog.triggered.connect(lambda _=False: self.open_dialog())
        self.batch = self.menu.addAction(tr("Batch…"))
        self.batch.triggered.connect(lambda _=False: self.open_batch())
        if algorithm_id == FILL:
            self.many = self.menu.addAction(tr("Fill many dates…"))
            self.many.triggered.connect(lambda _=False: self.open_many())
        self.menu.aboutToShow.connect(self._refresh)
        self.button.setMenu(self.menu)

    def _command(self, shell: str) -> QAction:
        named = tr("Copy as command ({shell})").format(shell=shell)
        action = self.menu.addAction(named if len(SHELLS) > 1 else tr("Copy as command"))
        action.triggered.connect(lambda _=False: self.copy_command(shell))
        return action

    def set_complete(self, complete: bool) -> None:
        """Whether there are layers to speak of in a command."""
        for action in (*self.commands.values(), self.python):
            action.setEnabled(complete)

    def _refresh(self) -> None:
        tip = ""
        if self._in_memory():
            tip = tr("An input is in memory or temporary: save it as a file and choose that.")
        for action in (*self.commands.values(), self.python):
            action.setToolTip(tip)
            action.setEnabled(action.isEnabled() and not tip)
        for shell, action in self.commands.items():
            if action.isEnabled() and not self._command_text(shell):
                action.setEnabled(False)
                action.setToolTip(
                    tr("A file's name has signs that {shell} would change: copy as Python.").format(
                        shell=shell
                    )
                )

    def _in_memory(self) -> bool:
        """Whether something is kept by this QGIS only, where no later command finds it."""
        layers = self._services.project.mapLayers()
        given = self._parameters().values()
        texts = [
            text
            for value in given
            for text in (value if isinstance(value, list) else [value])
            if isinstance(text, str)
        ]
        return any(text in layers or is_temporary(text) for text in texts)

    def copy_command(self, shell: str = SHELLS[0]) -> None:
        """Put the ``qgis_process`` call for a shell on the clipboard."""
        QGuiApplication.clipboard().setText(self._command_text(shell))

    def _command_text(self, shell: str) -> str:
        reads_json = Qgis.QGIS_VERSION_INT >= 32400
        return qgis_process_command(self._algorithm_id, self._parameters(), shell, reads_json)

    def copy_python(self) -> None:
        """Put the Python code on the clipboard."""
        QGuiApplication.clipboard().setText(python_code(self._algorithm_id, self._parameters()))

    def open_dialog(self) -> Any:
        """Processing's dialog with these parameters."""
        return self._show(_dialog(self._algorithm_id, self._parameters()))

    def open_batch(self) -> Any:
        """Processing's table for many runs."""
        from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

        return self._show(BatchAlgorithmDialog(_algorithm(self._algorithm_id)))

    def open_many(self) -> Any:
        """The dialog of the algorithm that fills many dates."""
        return self._show(_dialog(MANY_DATES, {}))

    def _show(self, dialog: Any) -> Any:
        # Its Python half must live as long as it is open.
        self._dialogs = [*self._dialogs[-4:], dialog]
        dialog.show()
        return dialog


def _algorithm(algorithm_id: str) -> Any:
    return QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)


def _dialog(algorithm_id: str, parameters: dict[str, Any]) -> Any:
    # Processing is itself a plugin and may not be loaded yet when ours is.
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(_algorithm(algorithm_id))
    dialog.setParameters(parameters)
    return dialog
