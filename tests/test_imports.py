"""The import table of ARCHITECTURE.md, held against the syntax trees of the shipped code."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
COMPUTE_SIDE = (
    *("cluster", "contract", "demo", "imagery", "models", "simulation", "training", "worker"),
)
ALL_OF_IT = "all of the compute side"

# What one name in the table is called in an import. Libraries bring others along that belong to
# their interface; the top-level `processing` is a module of QGIS.
MODULES = {
    "rasterio": ("rasterio", "affine"),
    "onnx": ("onnx", "google"),
    "qgis": ("qgis", "processing"),
}


@dataclass(frozen=True)
class Row:
    """One folder: which of ours it may import, and which files may import which library."""

    ours: tuple[str, ...]
    libraries: dict[str, tuple[str, ...]]

    def allows(self, library: str, file: str) -> bool:
        if library not in self.libraries:
            return False
        places = self.libraries[library]
        return not places or any(
            file.startswith(place) if place.endswith("/") else file == place for place in places
        )


def read_table(text: str) -> dict[str, Row]:
    """The rows ``| `folder` | ours | libraries |`` of the document."""
    rows = {}
    for line in text.splitlines():
        match = re.fullmatch(r"\| `(\w+)/?` \| (.*?) \| (.*?) \|", line)
        if match:
            folder, ours, libraries = match.groups()
            rows[folder] = Row(_ours(ours, folder), _libraries(libraries))
    return rows


def _ours(cell: str, folder: str) -> tuple[str, ...]:
    if cell == ALL_OF_IT:
        return tuple(name for name in COMPUTE_SIDE if name != folder)
    return tuple(re.findall(r"\w+", cell))


def _libraries(cell: str) -> dict[str, tuple[str, ...]]:
    found = {}
    for names, places in re.findall(r"([^,()]+)(?:\(([^)]*)\))?", cell):
        files = tuple(re.findall(r"`([^`]+)`", places))
        for name in re.split(r"\s+and\s+", names.strip()):
            for module in MODULES.get(name, (name,)) if re.fullmatch(r"[\w-]+", name) else ():
                found[module] = files
    return found


def problems(source: str, folder: str, file: str, table: dict[str, Row]) -> Iterator[str]:
    """What ``folder/file`` imports against the table, wherever in the file it does so."""
    row = table[folder]
    depth = file.count("/") + 2
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _outside(alias.name, row, file)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from _outside(node.module or "", row, file)
        elif isinstance(node, ast.ImportFrom):
            yield from _relative(node, depth, folder, row)
        elif isinstance(node, ast.Call) and folder != "worker":
            called = ast.unparse(node.func).rpartition(".")[2]
            if called in ("import_module", "__import__"):
                yield f"imports by name in line {node.lineno}"


def _outside(module: str, row: Row, file: str) -> Iterator[str]:
    top = module.partition(".")[0]
    if top not in sys.stdlib_module_names and not row.allows(top, file):
        yield f"imports {module}"


def _relative(node: ast.ImportFrom, depth: int, folder: str, row: Row) -> Iterator[str]:
    if node.level < depth:
        return
    if node.level > depth:
        yield f"imports from above the package in line {node.lineno}"
        return
    names = [node.module] if node.module else [alias.name for alias in node.names]
    for name in names:
        top = name.partition(".")[0]
        if top != folder and top not in row.ours:
            yield f"imports .{name}"


def read_inner_table(text: str) -> dict[str, tuple[str, ...]]:
    """The rows ``| `room/folder` | folders | ... |``: what a folder may import of its room."""
    rows = re.findall(r"^\| `(\w+/\w+)` \| (.*?) \|", text, flags=re.MULTILINE)
    return {folder: tuple(re.findall(r"\w+|\.", cell)) for folder, cell in rows}


def inner_problems(source: str, path: str, table: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """What a file in a folder of a room imports of that room against the table."""
    room, *inside = path.split("/")
    place = f"{room}/{inside[0]}"
    if place not in table:
        return
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.ImportFrom) or node.level < len(inside):
            continue
        # So many dots lead to the room; more lead out of it, and fewer stay in the folder.
        if node.level != len(inside):
            continue
        for name in [node.module] if node.module else [alias.name for alias in node.names]:
            top = name.partition(".")[0]
            found = top if f"{room}/{top}" in table else "."
            if f"{room}/{top}" != place and found not in table[place]:
                yield f"imports {room}/{name}"


DOCUMENT = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
TABLE, INNER = read_table(DOCUMENT), read_inner_table(DOCUMENT)
FILES = sorted(
    path.relative_to(ROOT).as_posix() for folder in TABLE for path in (ROOT / folder).rglob("*.py")
)


def test_the_table_is_read_whole():
    assert set(TABLE) == {*COMPUTE_SIDE, "processing", "plugin"}
    assert TABLE["contract"] == Row((), {})
    assert TABLE["plugin"].ours == ("contract", "processing")
    assert TABLE["models"].ours == ("contract", "imagery")
    assert TABLE["models"].libraries["numpy"] == ()
    assert TABLE["models"].libraries["torch"] == ("networks/",)
    assert TABLE["models"].libraries["threadpoolctl"] == ("threads.py",)
    assert "rich" in TABLE["worker"].libraries
    assert not {"simulation", "training"} & {*TABLE["training"].ours, *TABLE["simulation"].ours}


@pytest.mark.parametrize("path", FILES)
def test_arrows(path):
    folder, _, file = path.partition("/")
    source = (ROOT / path).read_text(encoding="utf-8")
    assert list(problems(source, folder, file, TABLE)) == []
    assert list(inner_problems(source, path, INNER)) == []


def test_every_folder_of_a_room_has_its_row_and_no_two_lean_on_each_other():
    folders = {path.parent.relative_to(ROOT).as_posix() for path in ROOT.glob("*/*/__init__.py")}
    assert {folder for folder in folders if folder.split("/")[0] in TABLE} == set(INNER)
    arrows = {
        (folder, f"{folder.split('/')[0]}/{other}")
        for folder, others in INNER.items()
        for other in others
        if other != "."
    }
    assert all(target in INNER for _, target in arrows)
    reached = arrows
    while True:
        further = {(a, d) for a, b in reached for c, d in arrows if b == c} | reached
        if further == reached:
            break
        reached = further
    assert not [folder for folder, other in reached if folder == other]


@pytest.mark.parametrize(
    ("source", "path", "wrong"),
    [
        ("from ..tiles.maker import TileMaker", "simulation/fitting/chips.py", True),
        ("from ..fill import fill", "simulation/fitting/chips.py", True),
        ("from .. import fill", "simulation/trust/examine.py", True),
        (
            "def f():\n    from ..client.run import Client",
            "processing/environment/install.py",
            True,
        ),
        ("from ..fitting.chips import Chip", "simulation/trust/examine.py", False),
        ("from .chips import Chip", "simulation/fitting/blend.py", False),
        ("from ..scene import Scene", "imagery/tiles/stream.py", False),
        ("from ...imagery.scene import Scene", "simulation/fitting/chips.py", False),
        ("from .tiles.maker import TileMaker", "simulation/fill.py", False),
    ],
)
def test_arrows_inside_a_room(source, path, wrong):
    assert bool(list(inner_problems(source, path, INNER))) is wrong


def test_the_root_imports_the_plugin_alone():
    table = {"": Row(("plugin",), {})}
    source = (ROOT / "__init__.py").read_text(encoding="utf-8")
    # Level 1 in the root is level 2 in a folder.
    raised = source.replace("from .plugin", "from ..plugin")
    assert list(problems(raised, "", "__init__.py", table)) == []


@pytest.mark.parametrize(
    ("source", "folder", "file"),
    [
        ("import numpy", "contract", "jobs.py"),
        ("from ..imagery import grid", "contract", "jobs.py"),
        ("from .. import models", "imagery", "scene.py"),
        ("from ..training.train import train", "simulation", "fill.py"),
        ("def f():\n    from ..simulation import fill", "training", "train.py"),
        ("def f():\n    import torch", "models", "session.py"),
        ("import onnx", "models", "trees.py"),
        ("from ...training import data", "models", "networks/paper.py"),
        ("import rasterio.features", "processing", "fill.py"),
        ("from ..plugin import menu", "processing", "provider.py"),
        ("from qgis.core import QgsProject", "worker", "cli.py"),
        ("from cleardate.contract import jobs", "worker", "cli.py"),
        ("import importlib\nimportlib.import_module('torch')", "models", "line.py"),
        ("from ....x import y", "models", "networks/paper.py"),
    ],
)
def test_a_wrong_arrow_is_found(source, folder, file):
    assert len(list(problems(source, folder, file, TABLE))) == 1


@pytest.mark.parametrize(
    ("source", "folder", "file"),
    [
        ("import torch.nn\nfrom ...imagery import windows", "models", "networks/paper.py"),
        ("import onnx, json", "models", "session.py"),
        ("import onnxruntime", "models", "devices/runtime.py"),
        ("from affine import Affine\nfrom .grid import Grid", "imagery", "scene.py"),
        ("from ..simulation.fill import fill\nimport rich", "worker", "runner.py"),
        ("import processing\nfrom qgis.PyQt import QtCore", "plugin", "cleardate.py"),
    ],
)
def test_a_right_arrow_passes(source, folder, file):
    assert list(problems(source, folder, file, TABLE)) == []


def test_the_list_of_packages_equals_the_folders():
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    # An editable install would hide a package that is missing from the list.
    folders = {
        ".".join(("cleardate", *path.parent.relative_to(ROOT).parts))
        for folder in TABLE
        for path in (ROOT / folder).rglob("__init__.py")
    } | {"cleardate"}
    assert set(project["tool"]["setuptools"]["packages"]) == folders


def test_one_version():
    with (ROOT / "pyproject.toml").open("rb") as file:
        version = tomllib.load(file)["project"]["version"]
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert f"\nversion={version}\n" in metadata
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_python_file_is_in_a_room():
    rooms = {*TABLE, "tests", "scripts"}
    top = {path.parent.name for path in ROOT.glob("*/*.py") if not path.parent.name.startswith(".")}
    assert top <= rooms
