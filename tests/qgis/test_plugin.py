"""The plugin with and without a window."""

from __future__ import annotations

from typing import Any

import pytest


class Interface:
    """The part of QgisInterface that the plugin uses."""

    def __init__(self, window: Any) -> None:
        from qgis.gui import QgsMessageBar

        self._window = window
        self.menu: list[tuple[str, Any]] = []
        self.toolbar: list[Any] = []
        self.docks: list[Any] = []
        self.factories: list[Any] = []
        self.bar = QgsMessageBar()

    def mainWindow(self) -> Any:  # noqa: N802
        return self._window

    def mapCanvas(self) -> None:  # noqa: N802
        return None

    def addDockWidget(self, area: Any, dock: Any) -> None:  # noqa: N802
        self.docks.append(dock)

    def removeDockWidget(self, dock: Any) -> None:  # noqa: N802
        self.docks.remove(dock)

    def addPluginToRasterMenu(self, name: str, action: Any) -> None:  # noqa: N802
        self.menu.append((name, action))

    def removePluginRasterMenu(self, name: str, action: Any) -> None:  # noqa: N802
        self.menu.remove((name, action))

    def addRasterToolBarIcon(self, action: Any) -> None:  # noqa: N802
        self.toolbar.append(action)

    def removeRasterToolBarIcon(self, action: Any) -> None:  # noqa: N802
        self.toolbar.remove(action)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:  # noqa: N802
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:  # noqa: N802
        self.factories.remove(factory)

    def messageBar(self) -> Any:  # noqa: N802
        return self.bar


def provider() -> Any:
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById("cleardate")


@pytest.fixture
def no_plugin(qgis_application: Any) -> None:
    if provider() is not None:
        pytest.fail("another test left its plugin loaded")


def test_without_a_window(no_plugin: None) -> None:
    from cleardate import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    plugin.initProcessing()  # QGIS may call it before initGui does
    assert provider() is not None
    plugin.unload()
    assert provider() is None
    plugin.unload()


def test_menu_and_button_open_the_window(no_plugin: None) -> None:
    from qgis.PyQt.QtWidgets import QMainWindow

    from cleardate import classFactory

    interface = Interface(QMainWindow())
    plugin = classFactory(interface)
    plugin.initGui()
    try:
        ((_, action),) = interface.menu
        assert interface.toolbar == [action]
        assert not action.icon().isNull()
        assert interface.docks == []
        action.trigger()
        action.trigger()
        (window,) = interface.docks
        assert [window.tabs.tabText(index) for index in range(window.tabs.count())] == [
            "Fill a date",
            "Train",
            "Models",
            "Report",
        ]
    finally:
        plugin.unload()
    assert (interface.menu, interface.toolbar, interface.docks) == ([], [], [])
    assert provider() is None


def test_dialog_of_fill_opens(plugin: Any) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    dialog = AlgorithmDialog(algorithm)
    assert "Fill clouds" in dialog.windowTitle()
    dialog.close()
    dialog.deleteLater()
