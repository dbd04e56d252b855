"""QGIS's own icons for the states of a check or a run."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QLabel

_STATES = {
    "ok": "/mIconSuccess.svg",
    "warning": "/mIconWarning.svg",
    "error": "/mIconDelete.svg",
    "waiting": "/mTaskQueued.svg",
}


def state_icon(state: str) -> QIcon:
    """The icon of ok, warning, error or waiting."""
    return QgsApplication.getThemeIcon(_STATES[state])


def show_state(label: QLabel, state: str) -> None:
    """Show the icon of a state in ``label``, or nothing for an unknown one; sharp on any screen."""
    height = label.fontMetrics().height()
    label.setFixedSize(height, height)
    if state in _STATES:
        label.setPixmap(state_icon(state).pixmap(height, height))
    else:
        label.clear()
