"""Buttons below a result."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QPushButton


def push_button(
    name: str, text: str, action: Callable[..., None], checkable: bool = False
) -> QPushButton:
    """A button with the object name ``name``; one that is checkable gives ``action`` its state."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setCheckable(checkable)
    if checkable:
        button.toggled.connect(action)
    else:
        button.clicked.connect(lambda _=False: action())
    return button
