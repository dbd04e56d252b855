"""The plugin with and without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


class Interface:
    """The part of QgisInterface that the plugin uses."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self.menu: list[tuple[str, Any]] = []
        self.toolbar: list[Any] = []

    def mainWindow(self) -> Any:  # noqa: N802
        return self._window

    def addPluginToRasterMenu(self, name: str, action: Any) -> None:  # noqa: N802
        self.menu.append((name, action))

    def removePluginRasterMenu(self, name: str, action: Any) -> None:  # noqa: N802
        self.menu.remove((name, action))

    def addRasterToolBarIcon(self, action: Any) -> None:  # noqa: N802
        self.toolbar.append(action)

    def removeRasterToolBarIcon(self, action: Any) -> None:  # noqa: N802
        self.toolbar.remove(action)


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


def test_menu_and_button_open_fill(no_plugin: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis import processing
    from qgis.PyQt.QtWidgets import QWidget

    from cleardate import classFactory

    window = QWidget()
    interface = Interface(window)
    plugin = classFactory(interface)
    plugin.initGui()
    try:
        ((_, action),) = interface.menu
        assert interface.toolbar == [action]
        assert not action.icon().isNull()
        opened = []
        monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *args: opened.append(args))
        action.trigger()
        assert opened == [("cleardate:fill", {})]
    finally:
        plugin.unload()
    assert (interface.menu, interface.toolbar) == ([], [])
    assert provider() is None


def test_dialog_of_fill_opens(plugin: Any) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    dialog = AlgorithmDialog(algorithm)
    assert "Fill clouds" in dialog.windowTitle()
    dialog.close()
    dialog.deleteLater()


def test_translation_files_are_looked_for_in_i18n() -> None:
    from cleardate.plugin.cleardate import translation_file

    assert translation_file(Path("r"), "fr") == Path("r/i18n/cleardate_fr.qm")
