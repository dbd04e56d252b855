"""What holds for the text of the QGIS side: Python 3.9, Qt 5 and 6, no compute libraries."""

from __future__ import annotations

import ast
import configparser
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = [ROOT / "__init__.py"] + [
    path
    for folder in ("contract", "processing", "plugin")
    for path in sorted((ROOT / folder).rglob("*.py"))
]
COMPUTE = {"torch", "onnxruntime", "onnx", "rasterio", "numpy", "scipy", "sklearn"}


def _load_checker() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "qt6_check", ROOT / "scripts" / "release" / "qt6_check.py"
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CHECKER = _load_checker()


def test_files_are_found() -> None:
    assert len(FILES) > 15


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_file(path: Path) -> None:
    text = path.read_text("utf-8")
    tree = ast.parse(text, feature_version=(3, 9))
    assert "from __future__ import annotations" in text or not _has_annotations(tree)
    roots = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            roots |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            roots.add(node.module.split(".")[0])
        elif isinstance(node, ast.Attribute):
            assert node.attr != "exec_", "exec_() is gone in Qt 6"
    assert not roots & COMPUTE
    # QGIS reads rasters; its GDAL is only told to leave no files behind.
    assert "osgeo" not in roots or path.name in ("layer_files.py", "mask_files.py")
    assert not roots & {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
    assert not hasattr(ast, "Match") or not any(isinstance(n, ast.Match) for n in ast.walk(tree))


def _has_annotations(tree: ast.AST) -> bool:
    return any(isinstance(node, (ast.FunctionDef, ast.AnnAssign)) for node in ast.walk(tree))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_stands_in_the_way_of_qt_6(path: Path) -> None:
    assert CHECKER.problems(path.read_text("utf-8")) == []


IMPORTS = """
from qgis.PyQt.QtCore import QDate, QDateTime, QEvent, Qt, QTimer, QVariant
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPalette
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QFrame, QMessageBox, QSizePolicy
from qgis.PyQt import QtCore
from qgis.core import Qgis, QgsProcessing, QgsProcessingParameterDefinition, QgsTask
from qgis.gui import QgsMapTool
"""
WRONG = """
Qt.AlignLeft | enumeration of Qt
QtCore.Qt.AlignLeft | through its module
Qt.MidButton | renamed
Qt.Alignment() | a set of flags
Qt.WindowFlags(0) | a set of flags
QFileDialog.Options() | a set of flags
QMessageBox.Ok | enumeration of a class
QFrame.StyledPanel | enumeration of a class
QSizePolicy.Expanding | enumeration of a class
QPalette.Window | roles of a palette
QPainter.Antialiasing | hints of a painter
QFont.Bold | weights of a font
QEvent.MouseButtonPress | types of events
frame.StyledPanel | through an instance
self.sizePolicy().Expanding | through an instance
QgsProcessing.TypeRaster | enumeration of QGIS
QgsProcessingParameterDefinition.FlagAdvanced | enumeration of QGIS
QgsTask.CanCancel | enumeration of QGIS
Qgis.Warning | enumeration of QGIS
Qt.AlignmentFlag.AlignLeftest | no such member
QMessageBox.NoSuchThing | no such name
dialog.exec_() | gone
combo.activated[str].connect(take) | overload
combo.currentIndexChanged[int].connect(take) | overload
check.stateChanged.connect(take) | its int is no enumeration
QVariant() | null
int(Qt.CheckState.Checked) | number of a member
widget.resize(width / 2, 10) | a float for an int
layout.addSpacing(2.0) | a float for an int
self.setFixedWidth(3 * self.height() / 4) | a float for an int
self.fontMetrics().width("text") | gone
moment.toTime_t() | gone
header.setResizeMode(mode) | gone
app.desktop() | gone
QDateTime(2024, 1, 2, 3, 4) | constructor
QDateTime(QDate(2024, 1, 2)) | constructor
process.start("ls -l") | command as one string
from qgis.PyQt.QtCore import QRegExp | gone
from qgis.PyQt.QtWidgets import QDesktopWidget | gone
from qgis.PyQt.QtWidgets import QActionGroup | moved
from qgis.PyQt.QtWidgets import QUndoStack | moved
from qgis.PyQt.QtWidgets import qApp | gone
from qgis.PyQt.QtWebKitWidgets import QWebView | gone
from qgis.PyQt.Qt import QColor | gone
def wheelEvent(self, event): event.delta() | gone
def dropEvent(self, event): event.pos() | gone
def mouseMoveEvent(self, event): event.x() | gone
def canvasPressEvent(self, event): event.globalPos() | gone
"""
RIGHT = """
Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
QtCore.Qt.AlignmentFlag.AlignLeft
QMessageBox.StandardButton.Ok
QFrame.Shape.StyledPanel
QEvent.Type.MouseButtonPress
QgsProcessing.TEMPORARY_OUTPUT
QgsProcessing.SourceType.TypeRaster
Qgis.MessageLevel.Warning
Qgis.QGIS_VERSION
QColor.fromRgb(1, 2, 3)
QTimer.singleShot(0, take)
QVariant.Int
self.FILE, self.Own
dialog.exec()
combo.textActivated.connect(take)
widget.resize(width // 2, round(height / 2))
QDateTime(QDate(2024, 1, 2), time)
process.start("ls", ["-l"])
int(Qt.AlignmentFlag.AlignLeft)
def mouseMoveEvent(self, event): event.pos()
"""


@pytest.mark.parametrize("line", WRONG.strip().splitlines())
def test_what_qt_6_refuses_is_found(line: str) -> None:
    source, _, _ = line.rpartition(" | ")
    assert CHECKER.problems(IMPORTS + source), source
    assert not CHECKER.problems(IMPORTS)


@pytest.mark.parametrize("line", RIGHT.strip().splitlines())
def test_what_both_take_is_left_alone(line: str) -> None:
    assert CHECKER.problems(IMPORTS + line) == []


def test_metadata() -> None:
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    expected = {
        "name": "ClearDate",
        "qgisMinimumVersion": "3.22",
        "qgisMaximumVersion": "4.99",
        "hasProcessingProvider": "yes",
        "license": "GPL-2.0-or-later",
        "category": "Raster",
    }
    assert {key: general[key] for key in expected} == expected
    for key in ("description", "about", "author", "email", "tags", "tracker", "repository"):
        assert general[key].strip(), key
    assert (ROOT / general["icon"]).is_file()
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert f'version = "{general["version"]}"' in project
