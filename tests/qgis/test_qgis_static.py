"""What holds for the text of the QGIS side: Python 3.9, Qt 5 and 6, no compute libraries."""

from __future__ import annotations

import ast
import configparser
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = [ROOT / "__init__.py"] + [
    path
    for folder in ("contract", "processing", "plugin")
    for path in sorted((ROOT / folder).rglob("*.py"))
]
COMPUTE = {"torch", "onnxruntime", "onnx", "rasterio", "numpy", "scipy", "sklearn"}

UNSCOPED = re.compile(
    r"\bQt\.(?!\w+\.)[A-Z]\w+|"
    r"\bQgsProcessing\.Type[A-Z]\w*|"
    r"\bQgsProcessingParameterDefinition\.Flag[A-Z]\w*|"
    r"\bQgsProcessingParameterNumber\.(Integer|Double)\b|"
    r"\bQgsProcessingAlgorithm\.Flag[A-Z]\w*|"
    r"\bQgsContrastEnhancement\.(StretchTo|NoEnh|Clip)\w*|"
    r"\bQgis\.(Info|Warning|Critical|Success)\b|"
    r"\bQ(Message|Dialog|DialogButton)\w*\.(Ok|Cancel|Yes|No|Close)\b"
)


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
    assert "osgeo" not in roots or path.name == "layers.py"
    assert not roots & {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
    assert not hasattr(ast, "Match") or not any(isinstance(n, ast.Match) for n in ast.walk(tree))


def _has_annotations(tree: ast.AST) -> bool:
    return any(isinstance(node, (ast.FunctionDef, ast.AnnAssign)) for node in ast.walk(tree))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_enumerations_are_scoped(path: Path) -> None:
    found = UNSCOPED.search(path.read_text("utf-8"))
    assert found is None, found


def test_the_pattern_finds_unscoped_enumerations() -> None:
    for text in ("Qt.AlignLeft", "QgsProcessing.TypeRaster", "QMessageBox.Ok"):
        assert UNSCOPED.search(text)
    for text in ("Qt.AlignmentFlag.AlignLeft", "QgsProcessing.TEMPORARY_OUTPUT"):
        assert not UNSCOPED.search(text)


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
