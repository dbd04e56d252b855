"""The check list on the screen."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QGroupBox, QLabel, QSizePolicy

from ...processing.host.text import tr
from ...processing.preflight import Check
from ..window.icons import show_state
from ..window.plain import plain_label


class CheckView(QGroupBox):
    """One line for each check: an icon and a sentence."""

    def __init__(self) -> None:
        super().__init__(tr("Checks"))
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[QLabel, QLabel]] = {}
        self.checks: list[Check] = []

    def show_checks(self, checks: list[Check]) -> None:
        """Show these and no others; lines that stay are only changed, so nothing flickers."""
        self.checks = checks
        keys = [check.key for check in checks]
        for key in [key for key in self._lines if key not in keys]:
            for label in self._lines.pop(key):
                label.deleteLater()
        for row, check in enumerate(checks):
            mark, text = self._line(check.key)
            self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1)
            show_state(mark, check.state)
            text.setText(check.text)

    def text_of(self, key: str) -> str:
        """The sentence of a check, or nothing if it is not shown."""
        return self._lines[key][1].text() if key in self._lines else ""

    def _line(self, key: str) -> tuple[QLabel, QLabel]:
        if key not in self._lines:
            text = plain_label(wraps=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            self._lines[key] = (plain_label(), text)
        return self._lines[key]
