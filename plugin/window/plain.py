"""Widgets that show words of files, layers, models and workers as they are, never as HTML.

Qt takes a text that begins like HTML for HTML, and loads the pictures that it names. Labels and
questions are told not to by what is made here; a tool tip cannot be told, so its text goes through
``plain``. Lists, tables, menus, buttons and combo boxes never show HTML.
"""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QWidget

from ...processing.host.text import plain

__all__ = ["ask", "plain", "plain_label"]


def plain_label(text: str = "", wraps: bool = False) -> QLabel:
    """A label that shows any text as it is; ``wraps``: in as many lines as it needs."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setText(text)
    return label


def ask(parent: Optional[QWidget], title: str, question: str) -> bool:
    """Ask a question that holds any text; whether the answer is yes. No is the safe answer."""
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setStandardButtons(yes | no)
    box.setDefaultButton(no)
    answer = box.exec()
    # Windows keep what they have shown until their parent goes.
    box.deleteLater()
    return bool(answer == yes)
