"""One name for one thing, and files and functions of a size that can be read."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPUTE_SIDE = (
    "cluster",
    "contract",
    "demo",
    "imagery",
    "models",
    "simulation",
    "training",
    "worker",
)
QGIS_SIDE = ("contract", "processing", "plugin")
ROOMS = tuple(dict.fromkeys(COMPUTE_SIDE + QGIS_SIDE))

SAME_ON_PURPOSE = {
    "__init__": "makes a folder a package",
    "page": "the page of each tab and of a report",
    "clouds": "imagery reads cloud masks, the demo paints clouds",
    "scene": "imagery opens scenes, the demo paints one",
}
"""File names that may come twice on one side, and why. Algorithms bear the name of their job."""

LONGEST_FUNCTION = 70
MOST_FILES_IN_ROOMS = 20


def shipped(rooms: Iterable[str] = ROOMS) -> list[Path]:
    return [path for room in rooms for path in sorted((ROOT / room).rglob("*.py"))]


def classes(path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield node.name


def twice(named: Iterable[tuple[str, Path]]) -> dict[str, list[str]]:
    places = defaultdict(list)
    for name, path in named:
        places[name].append(str(path.relative_to(ROOT)))
    return {name: found for name, found in places.items() if len(found) > 1}


def test_no_two_classes_share_a_name() -> None:
    assert not twice((name, path) for path in shipped() for name in classes(path))


def test_no_two_files_of_a_side_share_a_name() -> None:
    for side in (COMPUTE_SIDE, QGIS_SIDE):
        files = [path for path in shipped(side) if "algorithms" not in path.parts]
        found = twice((path.stem, path) for path in files)
        assert not {name: places for name, places in found.items() if name not in SAME_ON_PURPOSE}


def test_every_exception_is_needed() -> None:
    needed = set()
    for side in (COMPUTE_SIDE, QGIS_SIDE):
        needed |= set(twice((path.stem, path) for path in shipped(side)))
    assert set(SAME_ON_PURPOSE) <= needed


def test_functions_can_be_read() -> None:
    long = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in shipped()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno >= LONGEST_FUNCTION
    ]
    assert not long


def test_rooms_are_sorted_into_folders() -> None:
    files = [
        path.name for room in ("simulation", "processing") for path in (ROOT / room).glob("*.py")
    ]
    assert 0 < len(files) <= MOST_FILES_IN_ROOMS


def test_methods_are_called_by_one_table() -> None:
    """No file of shipped code but the table itself spells the title of a method in a text."""
    table = ROOT / "contract" / "choices.py"
    titles = next(
        ast.literal_eval(node.value)
        for node in ast.parse(table.read_text("utf-8")).body
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "METHOD_TITLES"
    )
    old = {"copy of T1", "a straight line", "line from T1", "line from T1 to T2", "straight line"}
    spelt = [
        f"{path.relative_to(ROOT)}: {node.value}"
        for path in shipped()
        if path != table
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and node.value in {*titles.values(), *old} - {*titles}
    ]
    assert not spelt
