"""Public methods say what they do, unless what they implement or override says it.

Ruff asks for all other docstrings; of overrides it only knows those marked by `typing.override`,
which Python 3.9 and 3.11 lack.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("cluster", "contract", "demo", "imagery", "models", "simulation", "training", "worker")
QGIS_ROOMS = ("processing", "plugin")
QT_METHODS = ("activate", "paint", "run")
"""What Qt and QGIS call that has no capital inside; all their other names have one."""


def trees(rooms: Iterable[str] = (*ROOMS, *QGIS_ROOMS)) -> Iterator[tuple[str, ast.Module]]:
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield str(path.relative_to(ROOT)), ast.parse(path.read_text("utf-8"))


def methods(node: ast.ClassDef) -> Iterator[ast.FunctionDef]:
    for item in node.body:
        if isinstance(item, ast.FunctionDef) and not item.name.startswith("_"):
            yield item


def silent(found: Iterable[tuple[str, ast.Module]]) -> list[str]:
    """Methods that neither have a docstring nor implement or override one that has."""
    classes = [
        (file, node)
        for file, tree in found
        for node in tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    bases = {base.id for _, node in classes for base in node.bases if isinstance(base, ast.Name)}
    described = {
        method.name
        for _, node in classes
        if node.name in bases or "Protocol" in {getattr(base, "id", "") for base in node.bases}
        for method in methods(node)
        if ast.get_docstring(method)
    }
    return [
        f"{file}: {node.name}.{method.name}"
        for file, node in classes
        for method in methods(node)
        if not ast.get_docstring(method)
        and method.name not in described
        and not (file.startswith(QGIS_ROOMS) and _is_of_qt(method.name))
    ]


def _is_of_qt(name: str) -> bool:
    return name != name.lower() or name in QT_METHODS


def test_public_methods_say_what_they_do() -> None:
    assert silent(trees()) == []


def test_a_silent_method_is_found() -> None:
    source = '''
class Reader(Protocol):
    def read(self): """Read it."""
class File:
    def read(self): return 1
    def write(self): return 2
'''
    assert silent([("imagery/x.py", ast.parse(source))]) == ["imagery/x.py: File.write"]


def test_no_docstring_only_points_elsewhere() -> None:
    pointing = [
        f"{file}: {node.name}"
        for file, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and (ast.get_docstring(node) or "").startswith("See ")
    ]
    assert pointing == []
