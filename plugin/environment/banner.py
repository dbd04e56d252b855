"""The line above the tabs: what is wrong with the compute environment, and the way to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...contract.errors import ClearDateError
from ...processing.client.python import worker_python
from ...processing.environment.state import BROKEN, OUTDATED
from ...processing.host.text import tr
from ...processing.preflight.checks import ERROR, WARNING
from ..window.plain import plain_label
from ..window.services import Services
from .machine import situation


@dataclass(frozen=True)
class Problem:
    """``state`` is that of a check; ``action`` the word on the button that mends it."""

    state: str
    text: str
    advice: str
    action: str


def environment_problem() -> Optional[Problem]:
    """What is wrong with the environment in use, None if nothing is; nothing is started."""
    now = situation()
    if now.mark == "ok":
        return None
    if now.by_setting or now.state not in (BROKEN, OUTDATED):
        return Problem(ERROR, now.text, _remedy(), tr("Install…"))
    state, action = ERROR, tr("Repair…")
    if now.state == OUTDATED:
        state, action = WARNING, tr("Update…")
    advice = tr("Press {button} at the top of the window.").format(button=action.rstrip("…"))
    return Problem(state, now.text, advice, action)


def _remedy() -> str:
    """What to do when there is no Python for the worker."""
    try:
        worker_python()
    except ClearDateError as error:
        return error.remedy
    return ""


class Banner(QWidget):
    """Shown when something is wrong, with the button that opens the page of the environment."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.text = plain_label(wraps=True)
        self.button = QPushButton()
        self.button.clicked.connect(lambda: services.show_environment())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)

    def refresh(self) -> None:
        """Look again."""
        problem = environment_problem()
        if problem is not None:
            self.text.setText(f"⚠ {problem.text}")
            self.button.setText(problem.action)
        self.setVisible(problem is not None)
