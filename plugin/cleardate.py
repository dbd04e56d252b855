"""The plugin: a Processing provider, the dock window, a menu entry and a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..processing.base import ICON
from ..processing.provider import ClearDateProvider
from ..processing.runtime import PLUGIN_ROOT
from ..processing.text import install_translator, tr
from .window.services import Services

if TYPE_CHECKING:
    from .window.window import ClearDateWindow

MENU = "ClearDate"


class ClearDatePlugin:
    """What QGIS makes of the folder. ``iface`` is None under qgis_process."""

    def __init__(self, iface: Optional[Any]) -> None:
        self._iface = iface
        self._provider: Optional[ClearDateProvider] = None
        self._action: Optional[QAction] = None
        self._window: Optional[ClearDateWindow] = None
        self._translator = install_translator(PLUGIN_ROOT / "i18n")

    def initProcessing(self) -> None:  # noqa: N802
        """Register the provider; all that qgis_process calls."""
        if self._provider is None:
            self._provider = ClearDateProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802
        """Register the provider and add the menu entry and the button."""
        self.initProcessing()
        if self._iface is None:
            return
        self._action = QAction(QIcon(str(ICON)), tr("ClearDate…"), self._iface.mainWindow())
        self._action.setObjectName("cleardateWindow")
        self._action.setToolTip(tr("Fill the cloudy part of an optical image from SAR"))
        self._action.triggered.connect(self.open_window)
        self._iface.addPluginToRasterMenu(MENU, self._action)
        self._iface.addRasterToolBarIcon(self._action)

    def unload(self) -> None:
        """Take away everything that was added."""
        if self._action is not None and self._iface is not None:
            self._iface.removePluginRasterMenu(MENU, self._action)
            self._iface.removeRasterToolBarIcon(self._action)
            self._action.deleteLater()
            self._action = None
        if self._window is not None and self._iface is not None:
            self._iface.removeDockWidget(self._window)
            self._window.deleteLater()
            self._window = None
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
            # qgis_process has no use for windows.
            from .window.window import ClearDateWindow

            services = Services(QgsProject.instance(), self._iface, self._iface.mapCanvas())
            self._window = ClearDateWindow(services, self._iface.mainWindow())
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._window)
        self._window.show()
        self._window.raise_()
