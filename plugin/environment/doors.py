"""Where the page of the environment is found: a dialog, QGIS's options, a line at the start."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any, Optional

from qgis.core import Qgis, QgsSettings
from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QCloseEvent, QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...contract.version import version
from ...processing.algorithms.algorithm import ICON
from ...processing.host.text import tr
from ..window.icons import show_state
from ..window.plain import ask, plain_label
from .machine import situation
from .page import EnvironmentPage

TOLD_SETTING = "cleardate/told"
"""What the line at the start said last, so that it says it once."""


class EnvironmentDialog(QDialog):
    """The page as a window of its own; an installation in it must be stopped before it closes."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("ClearDate: compute environment"))
        self.setWindowIcon(QIcon(str(ICON)))
        self.page = EnvironmentPage()
        self.page.start_survey()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.page)
        # Enter in a field of the page must not press the first button that there is.
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(520, 680)

    def reject(self) -> None:
        """Called by the Escape key."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if self.page.panel.is_running and not self._may_stop():
            event.ignore()
            return
        self.page.panel.end()
        event.accept()
        self.done(0)

    def _may_stop(self) -> bool:
        return ask(self, self.windowTitle(), tr("The installation is not done. Stop it?"))


class _OptionsPage(QgsOptionsPageWidget):
    def __init__(self, parent: QWidget, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._changed = changed
        self.mark, self.text = plain_label(), plain_label(wraps=True)
        self.details = plain_label(wraps=True)
        button = QPushButton(tr("Install, repair or remove…"))
        button.clicked.connect(self._open)
        said, row = QHBoxLayout(), QHBoxLayout()
        said.addWidget(self.mark)
        said.addWidget(self.text, 1)
        row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(_heading(tr("Compute environment")))
        layout.addLayout(said)
        layout.addWidget(self.details)
        layout.addLayout(row)
        layout.addStretch(1)
        self._refresh()

    def apply(self) -> None:
        """The dialog has done all there is to do."""

    def _refresh(self) -> None:
        now = situation()
        show_state(self.mark, now.mark)
        self.text.setText(now.text)
        self.details.setText("\n".join(now.details))

    def _open(self) -> None:
        # The options are modal: only a window of theirs can be used beside them.
        dialog = EnvironmentDialog(self.window())
        dialog.page.changed.connect(self._changed)
        dialog.exec()
        dialog.deleteLater()
        self._refresh()


def _heading(text: str) -> QLabel:
    label = plain_label(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


class _OptionsFactory(QgsOptionsWidgetFactory):
    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__("ClearDate", QIcon(str(ICON)))
        self._changed = changed

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:  # noqa: N802
        return _OptionsPage(parent, self._changed)


class EnvironmentDoors:
    """Puts the page where it is looked for; ``changed`` is called when the environment changed."""

    def __init__(self, iface: Any, changed: Callable[[], None]) -> None:
        self._iface = iface
        self._changed = changed
        self._dialog: Optional[EnvironmentDialog] = None
        self._factory = _OptionsFactory(changed)
        iface.registerOptionsWidgetFactory(self._factory)
        self._tell()

    def show(self) -> None:
        """Show the page in a window of its own."""
        if self._dialog is None:
            self._dialog = EnvironmentDialog(self._iface.mainWindow())
            self._dialog.page.changed.connect(self._changed)
        self._dialog.page.refresh()
        self._dialog.show()
        self._dialog.raise_()

    def close(self) -> None:
        """Stop an installation and take everything away."""
        self._iface.unregisterOptionsWidgetFactory(self._factory)
        if self._dialog is not None:
            self._dialog.page.panel.end()
            self._dialog.deleteLater()
            self._dialog = None

    def _tell(self) -> None:
        """Say once for each version of ClearDate that something is to be installed."""
        now = situation()
        told = f"{version()} {now.state}"
        if now.mark == "ok":
            return
        if QgsSettings().value(TOLD_SETTING, "", type=str) == told:
            return
        QgsSettings().setValue(TOLD_SETTING, told)
        bar = self._iface.messageBar()
        item = bar.createMessage("ClearDate", html.escape(now.text))  # QGIS shows it as HTML
        button = QPushButton(tr("Install…"))
        button.clicked.connect(lambda: (self.show(), bar.popWidget(item)))
        item.layout().addWidget(button)
        bar.pushWidget(item, Qgis.MessageLevel.Info)
