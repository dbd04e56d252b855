"""Translation of what the user reads."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "ClearDate"


def tr(text: str) -> str:
    """The translation of ``text``, or ``text`` itself where there is none."""
    return QCoreApplication.translate(CONTEXT, text)


def tr_noop(text: str) -> str:
    """``text`` itself; marks a literal in a table for translation, which ``tr`` does later."""
    return text
