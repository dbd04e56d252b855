"""Drives the real window on the demo scene and saves what a user would see.

Started by scripts/docs/screenshots and run by the Python of QGIS, without a screen.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LONGEST_WAIT_S = 600
TRAINED_EPOCHS = 12
SCENE = "ClearDate demo scene"
TRUST_BANDS = 10


def main() -> None:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true", help="a dark palette")
    parser.add_argument("--width", type=int, default=460, help="of the dock, in points")
    parser.add_argument("--language", default="en", help="of the window, for example de")
    options = parser.parse_args()
    load_package()
    from qgis.core import QgsApplication, QgsSettings

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    if options.dark:
        darken(application)
    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", options.language)
    with tempfile.TemporaryDirectory() as work:
        # A name that says nothing of this machine, since pictures show paths.
        os.chdir(work)
        Studio(options.folder.absolute(), options.width).shoot()
        os.chdir(ROOT)
    sys.stdout.flush()
    # Qt and Python would take the map apart in an order that crashes; the pictures are there.
    os._exit(0)


def load_package() -> None:
    """Load the plugin under its name, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "cleardate", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"no package at {ROOT}")
    package = importlib.util.module_from_spec(spec)
    sys.modules["cleardate"] = package
    spec.loader.exec_module(package)


def darken(application: Any) -> None:
    """A dark palette, as many desktops have."""
    from qgis.PyQt.QtGui import QColor, QPalette

    application.setStyle("Fusion")
    palette = QPalette()
    role = QPalette.ColorRole
    for names, colour in (
        (("Window", "Button", "ToolTipBase"), "#2b2b2b"),
        (("Base", "AlternateBase"), "#1f1f1f"),
        (("WindowText", "ButtonText", "Text", "ToolTipText", "BrightText"), "#e6e6e6"),
        (("Highlight", "Link"), "#4a90d9"),
        (("PlaceholderText",), "#8a8a8a"),
    ):
        for name in names:
            palette.setColor(getattr(role, name), QColor(colour))
    for name in ("WindowText", "ButtonText", "Text"):
        palette.setColor(QPalette.ColorGroup.Disabled, getattr(role, name), QColor("#808080"))
    application.setPalette(palette)


class Interface:
    """The part of QGIS's own interface that the plugin uses, around a real map and layer tree."""

    def __init__(self) -> None:
        from qgis.core import QgsLayerTreeModel, QgsProject
        from qgis.gui import (
            QgsLayerTreeMapCanvasBridge,
            QgsLayerTreeView,
            QgsMapCanvas,
            QgsMessageBar,
        )
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

        self.window = QMainWindow()
        self.canvas = QgsMapCanvas()
        self.canvas.setCanvasColor(Qt.GlobalColor.white)
        self.bar = QgsMessageBar()
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas, 1)
        self.window.setCentralWidget(middle)
        root = QgsProject.instance().layerTreeRoot()
        self.tree = QgsLayerTreeView()
        # Views do not own their models.
        self.model = QgsLayerTreeModel(root)
        self.tree.setModel(self.model)
        self.tree_dock = QDockWidget("Layers")
        self.tree_dock.setWidget(self.tree)
        self.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.tree_dock)
        self.bridge = QgsLayerTreeMapCanvasBridge(root, self.canvas)

    def mainWindow(self) -> Any:  # noqa: N802
        """QGIS's main window."""
        return self.window

    def mapCanvas(self) -> Any:  # noqa: N802
        """The map."""
        return self.canvas

    def messageBar(self) -> Any:  # noqa: N802
        """The bar above the map."""
        return self.bar

    def layerTreeView(self) -> Any:  # noqa: N802
        """The layer tree."""
        return self.tree

    def addDockWidget(self, area: Any, dock: Any) -> None:  # noqa: N802
        """Put a window to the side."""
        self.window.addDockWidget(area, dock)

    def __getattr__(self, name: str) -> Callable[..., None]:
        """Whatever else is called does nothing: menus, toolbars, factories of options."""
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *_, **__: None


class Studio:
    """The window on a fresh project, and the pictures taken of it."""

    def __init__(self, folder: Path, width: int) -> None:
        from cleardate import classFactory

        self.folder = folder
        self.interface = Interface()
        self.plugin = classFactory(self.interface)
        self.plugin.initGui()
        self.plugin.open_window()
        self.window = self.plugin._window
        self.window.setFixedWidth(width)
        self.interface.window.resize(width + 860, 860)
        self.interface.window.show()
        self.settle()

    def settle(self, seconds: float = 0.6) -> None:
        """Let everything happen that is waiting to."""
        from qgis.core import QgsApplication

        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QgsApplication.processEvents()
            time.sleep(0.01)
        self.interface.canvas.waitWhileRendering()
        QgsApplication.processEvents()

    def wait(self, ready: Callable[[], bool], what: str) -> None:
        """Wait until something has happened; a TimeoutError if it does not."""
        end = time.monotonic() + LONGEST_WAIT_S
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError(what)
            self.settle(0.05)

    def save(self, name: str, widget: Any = None) -> None:
        """Save a picture of a widget; of the dock without one."""
        widget = self.window if widget is None else widget
        path = self.folder / f"{name}.png"
        if not widget.grab().save(str(path), "PNG"):
            raise OSError(f"{path} cannot be written")
        print(f"{path.name}: {path.stat().st_size // 1024} kB")

    def shoot(self) -> None:
        """All pictures, in the order in which a user would see them."""
        self.save("season_empty")
        self.window.tabs.setCurrentWidget(self.window.fill)
        self.settle()
        self.save("fill_empty")
        self.window.tabs.setCurrentIndex(self.window.tabs.count() - 1)
        self.settle()
        self.save("report_empty")
        self.window.tabs.setCurrentWidget(self.window.fill)
        self.run("cleardate:demoscene", {"OUTPUT": SCENE, "SIZE": 512})
        self.fill_a_date()
        self.train_a_model()
        self.look_at_models()
        self.show_dialogs()
        self.plugin.unload()

    def run(self, algorithm: str, parameters: dict[str, Any]) -> None:
        """Run an algorithm as a tab does, to its end."""
        from qgis.core import QgsProject

        from cleardate.plugin.window.algorithm_run import AlgorithmRun

        ends: list[str] = []
        run = AlgorithmRun(algorithm, parameters, QgsProject.instance())
        run.done.connect(lambda _: ends.append(""))
        run.failed.connect(ends.append)
        run.start()
        self.wait(lambda: bool(ends), algorithm)
        if ends[0]:
            raise RuntimeError(f"{algorithm}: {ends[0]}")
        self.settle(1.5)

    def fill_a_date(self) -> None:
        """The tab Fill: ready, wrong, running, done, and the result on the map."""
        page = self.window.fill
        self.zoom()
        self.wait(page.panel.run_button.isEnabled, "the checks to pass")
        self.save("fill_ready")
        right = page.pickers["sar_t2"].layer
        page.pickers["sar_t2"].choose(page.pickers["optical_t1"].layer)
        self.settle(1.5)
        page.show_widget(page.checks)
        self.settle()
        self.save("fill_error")
        page.pickers["sar_t2"].choose(right)
        self.wait(page.panel.run_button.isEnabled, "the checks to pass again")
        page.panel.start()
        self.wait(lambda: page.panel.bar.value() > 300 or not page.panel.is_running, "a third")
        self.save("fill_running")
        self.wait(lambda: not page.panel.is_running, "the fill")
        self.settle(2)
        self.save("fill_done")
        main = self.interface.window
        self.save("result", main)
        page.result.swipe_button.setChecked(True)
        self.settle(1)
        self.save("swipe", main)
        page.result.swipe_button.setChecked(False)
        page.result.trust_button.setChecked(True)
        self.expand_trust()
        self.settle(1)
        self.save("trust", main)
        page.result.trust_button.setChecked(False)
        page.result.hatch_button.setChecked(True)
        self.settle(1)
        self.save("hatch", main)
        page.result.hatch_button.setChecked(False)
        page.result.report_button.click()
        self.settle(1)
        self.save("report")
        self.window.tabs.setCurrentWidget(page)

    def train_a_model(self) -> None:
        """The tab Train: empty, ready with both areas, running, and done."""
        from qgis.core import QgsRectangle

        page = self.window.train
        self.window.tabs.setCurrentIndex(self.window.tabs.indexOf(self.window.fill) + 1)
        self.settle()
        self.save("train_empty")
        files = ("sar_t1", "optical_t1", "sar_t2", "optical_t2")
        inputs = {name.upper(): f"{SCENE}/{name}.tif" for name in files}
        scene = {**inputs, "CLOUDS": f"{SCENE}/scl.tif", "CLOUD_VALUES": "3,8,9,10", "NAME": "demo"}
        self.run("cleardate:scene", {**scene, "OUTPUT": str(Path(SCENE, "scene.json").absolute())})
        page.scenes.add([str(Path(SCENE, "scene.json").absolute())])
        layer = self.window.fill.pickers["optical_t2"].layer
        box = layer.extent()
        middle = box.xMinimum() + 0.66 * box.width()
        red = QgsRectangle(box.xMinimum(), box.yMinimum(), middle, box.yMaximum())
        blue = QgsRectangle(middle + 200, box.yMinimum(), box.xMaximum(), box.yMaximum())
        page.areas.set_area("train_area", layer.extent(), layer.crs())
        page.areas.set_area("test_area", blue, layer.crs())
        page.settings.preset.setCurrentIndex(page.settings.preset.findData("mtcgan"))
        self.settle()
        self.save("train_error")
        page.settings.preset.setCurrentIndex(page.settings.preset.findData("fast"))
        page.areas.set_area("train_area", red, layer.crs())
        page.settings.numbers["epochs"].setValue(TRAINED_EPOCHS)
        self.zoom()
        self.save("train_ready", self.interface.window)
        page.panel.start()
        self.wait(lambda: page.panel.bar.value() > 600 or not page.panel.is_running, "epochs")
        page.show_widget(page.progress)
        self.settle(0.3)
        self.save("train_running")
        self.wait(lambda: not page.panel.is_running, "the training")
        self.settle(1)
        self.save("train_done")
        page.outcome.add_wanted.emit()

    def look_at_models(self) -> None:
        """The tab Models, with the card of the first one."""
        self.window.tabs.setCurrentIndex(self.window.tabs.indexOf(self.window.fill) + 2)
        self.window.library.list.setCurrentRow(0)
        self.settle()
        self.save("models")

    def show_dialogs(self) -> None:
        """The page of the environment, the dialog of Processing and its batch."""
        from processing.gui.AlgorithmDialog import AlgorithmDialog
        from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
        from qgis.core import QgsApplication

        from cleardate.processing.client import python as runtime

        # As on a machine that has none yet.
        os.environ.pop(runtime.VARIABLE, None)
        runtime.PLUGIN_ROOT = Path.cwd()
        self.window.refresh_environment()
        self.plugin.show_environment()
        (environment,) = (
            w for w in QgsApplication.topLevelWidgets() if type(w).__name__ == "EnvironmentDialog"
        )
        environment.resize(560, 780)
        self.settle(3)
        self.save("environment", environment)
        environment.close()
        registry = QgsApplication.processingRegistry()
        dialog = AlgorithmDialog(registry.createAlgorithmById("cleardate:fill"))
        dialog.resize(900, 640)
        dialog.show()
        self.settle()
        self.save("dialog", dialog)
        dialog.close()
        batch = BatchAlgorithmDialog(registry.createAlgorithmById("cleardate:fill"))
        batch.resize(1000, 420)
        batch.show()
        self.settle()
        self.save("batch", batch)
        batch.close()

    def zoom(self) -> None:
        """Show the whole scene on the map."""
        layer = self.window.fill.pickers["optical_t2"].layer
        self.interface.canvas.setDestinationCrs(layer.crs())
        self.interface.canvas.setExtent(layer.extent())
        self.interface.canvas.refresh()
        self.settle(1)

    def expand_trust(self) -> None:
        """Open the legend of the trust layer."""
        from qgis.core import QgsProject

        for node in QgsProject.instance().layerTreeRoot().findLayers():
            node.setExpanded(node.layer() is not None and node.layer().bandCount() >= TRUST_BANDS)


if __name__ == "__main__":
    main()
