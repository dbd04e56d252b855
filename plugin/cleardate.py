"""The plugin: a Processing provider, the dock window, a menu entry and a button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction

from ..processing.algorithms.algorithm import ICON
from ..processing.host.help_pages import help_url
from ..processing.host.launch import PLUGIN_ROOT
from ..processing.host.private import remove_abandoned
from ..processing.host.text import install_translator, tr
from ..processing.provider import ClearDateProvider
from .window.services import Services

if TYPE_CHECKING:
    from .dock import ClearDateWindow
    from .environment.doors import EnvironmentDoors

MENU = "ClearDate"
OPEN_SETTING = "cleardate/window_open"
"""Whether the window was open when QGIS ended."""


class ClearDatePlugin:
    """What QGIS makes of the folder. ``iface`` is None under qgis_process."""

    def __init__(self, iface: Optional[Any]) -> None:
        self._iface = iface
        self._provider: Optional[ClearDateProvider] = None
        self._actions: list[QAction] = []
        self._window: Optional[ClearDateWindow] = None
        self._doors: Optional[EnvironmentDoors] = None
        self._translator = install_translator(PLUGIN_ROOT / "i18n")

    def initProcessing(self) -> None:  # noqa: N802
        """Register the provider; all that qgis_process calls."""
        if self._provider is None:
            remove_abandoned()
            self._provider = ClearDateProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802
        """Register the provider and add the menu; the window opens if it was open at the end."""
        self.initProcessing()
        if self._iface is None:
            return
        show = self._add_action("cleardateWindow", tr("ClearDate"), self._toggle_window)
        show.setIcon(QIcon(str(ICON)))
        show.setCheckable(True)
        show.setToolTip(tr("Fill the cloudy part of an optical image from SAR"))
        self._iface.addRasterToolBarIcon(show)
        self._add_action("cleardateEnvironment", tr("Compute environment…"), self.show_environment)
        self._add_action("cleardateHelp", tr("Help"), self.show_help)
        # qgis_process has no use for windows.
        from .environment.doors import EnvironmentDoors

        self._doors = EnvironmentDoors(self._iface, self._environment_changed)
        if QgsSettings().value(OPEN_SETTING, False, type=bool):
            self.open_window()

    def _add_action(self, name: str, text: str, slot: Callable[..., None]) -> QAction:
        action = QAction(text, self._iface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(slot)
        self._iface.addPluginToRasterMenu(MENU, action)
        self._actions.append(action)
        return action

    def unload(self) -> None:
        """Stop what runs and take away everything that was added."""
        if self._window is not None and self._iface is not None:
            self._window.leave()
            self._iface.removeDockWidget(self._window)
            self._window.deleteLater()
            self._window = None
        if self._doors is not None:
            self._doors.close()
            self._doors = None
        for index, action in enumerate(self._actions):
            self._iface.removePluginRasterMenu(MENU, action)
            if index == 0:
                self._iface.removeRasterToolBarIcon(action)
            action.deleteLater()
        self._actions = []
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def open_window(self) -> None:
        """Show the dock window; it is made when it is first asked for."""
        if self._iface is None:
            return
        if self._window is None:
            self._window = self._make_window()
        self._window.setUserVisible(True)

    def show_environment(self, *_: Any) -> None:
        """Open the page that installs the compute environment."""
        if self._doors is not None:
            self._doors.show()

    def _environment_changed(self) -> None:
        if self._window is not None:
            self._window.refresh_environment()

    def show_help(self, *_: Any) -> None:
        """Open the user guide."""
        QDesktopServices.openUrl(QUrl(help_url()))

    def _make_window(self) -> ClearDateWindow:
        # qgis_process has no use for windows.
        from .dock import ClearDateWindow

        main = self._iface.mainWindow()
        services = Services(
            QgsProject.instance(),
            self._iface,
            self._iface.mapCanvas(),
            show_environment=self.show_environment,
        )
        window = ClearDateWindow(services, main)
        window.closedStateChanged.connect(self._window_closed)
        area = Qt.DockWidgetArea.RightDockWidgetArea
        # If QGIS has restored its windows already, this one asks for the side where it was.
        if main.restoreDockWidget(window):
            area = main.dockWidgetArea(window)
        self._iface.addDockWidget(area, window)
        return window

    def _toggle_window(self, shown: bool) -> None:
        if shown:
            self.open_window()
        elif self._window is not None:
            self._window.close()

    def _window_closed(self, closed: bool) -> None:
        """Only the user closes a dock; QGIS hides it when it ends."""
        QgsSettings().setValue(OPEN_SETTING, not closed)
        if self._actions:
            self._actions[0].setChecked(not closed)
