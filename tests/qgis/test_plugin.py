"""The plugin with and without a window."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
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
        self._window.addDockWidget(area, dock)
        dock.show()
        self.docks.append(dock)

    def removeDockWidget(self, dock: Any) -> None:  # noqa: N802
        self._window.removeDockWidget(dock)
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


@pytest.fixture
def main_window(no_plugin: None) -> Iterator[Any]:
    from qgis.core import QgsSettings
    from qgis.PyQt.QtWidgets import QMainWindow

    QgsSettings().remove("cleardate/window_open")
    window = QMainWindow()
    window.show()
    yield window
    QgsSettings().remove("cleardate/window_open")
    window.close()


def test_menu_and_button_open_the_window(main_window: Any) -> None:
    from cleardate import classFactory

    interface = Interface(main_window)
    plugin = classFactory(interface)
    plugin.initGui()
    try:
        names = [action.objectName() for _, action in interface.menu]
        assert names == ["cleardateWindow", "cleardateEnvironment", "cleardateHelp"]
        action = interface.menu[0][1]
        assert interface.toolbar == [action]
        assert not action.icon().isNull()
        assert interface.docks == [] and not action.isChecked()
        action.trigger()
        (window,) = interface.docks
        assert window.isVisible() and action.isChecked()
        assert [window.tabs.tabText(index) for index in range(window.tabs.count())] == [
            "Season",
            "Date",
            "Train",
            "Models",
            "",
        ]
        action.trigger()
        assert not window.isVisible() and not action.isChecked()
        window.setUserVisible(True)
        assert action.isChecked()
        window.close()
        assert not action.isChecked()
    finally:
        plugin.unload()
    assert (interface.menu, interface.toolbar, interface.docks) == ([], [], [])
    assert provider() is None


def test_loaded_and_unloaded_again_and_again(main_window: Any) -> None:
    from cleardate import classFactory

    interface = Interface(main_window)
    for _ in range(4):
        plugin = classFactory(interface)
        plugin.initGui()
        plugin.open_window()
        plugin.unload()
        assert (interface.menu, interface.toolbar, interface.docks) == ([], [], [])
        assert provider() is None


def test_the_window_opens_where_it_was_when_qgis_ended(main_window: Any) -> None:
    from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt

    from cleardate import classFactory

    left = Qt.DockWidgetArea.LeftDockWidgetArea
    interface = Interface(main_window)
    plugin = classFactory(interface)
    plugin.initGui()
    plugin.open_window()
    main_window.addDockWidget(left, interface.docks[0])
    state = main_window.saveState()
    plugin.unload()  # as QGIS does at its end, with the window open
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    again = classFactory(interface)
    main_window.restoreState(state)
    again.initGui()
    try:
        (window,) = interface.docks
        assert window.isVisible() and interface.menu[0][1].isChecked()
        assert main_window.dockWidgetArea(window) == left
    finally:
        again.unload()


def test_unloading_ends_the_run_of_the_window(
    main_window: Any, fake_worker: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    from cleardate import classFactory
    from cleardate.plugin.window.algorithm_run import AlgorithmRun

    monkeypatch.setenv("FAKE_WORKER", "silent")
    interface = Interface(main_window)
    plugin = classFactory(interface)
    plugin.initGui()
    plugin.open_window()
    (window,) = interface.docks
    scene = tmp_path / "scene.json"
    scene.write_text("{}", "utf-8")
    given = {"SCENE": [str(scene)], "OUTPUT": str(tmp_path / "m.onnx")}
    pids: list[int] = []
    panel = window.fill.panel
    panel._make_run = lambda: AlgorithmRun("cleardate:train", given, window.fill._services.project)
    panel.heard.connect(lambda event: pids.append(getattr(event, "pid", 0)))
    panel.start()
    begun = time.monotonic()
    while not pids and time.monotonic() - begun < 20:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    plugin.unload()
    with pytest.raises(ProcessLookupError):
        os.kill(pids[0], 0)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Köln süd 東京", "scene.json"]


def test_dialog_of_fill_opens(plugin: Any) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    dialog = AlgorithmDialog(algorithm)
    assert "Fill clouds" in dialog.windowTitle()
    dialog.close()
    dialog.deleteLater()
