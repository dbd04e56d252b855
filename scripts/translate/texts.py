"""The texts of the QGIS side, read from its syntax trees.

What is collected, one rule each:

- literals given to ``tr`` and ``tr_noop`` in processing/ and plugin/, and to those few functions
  that hand them to ``tr`` (CALLS);
- the values of the tables LABELS in processing/, and METHOD_TITLES in contract/;
- ``title``, ``about``, ``words`` and the name in ``theme`` of the algorithms in processing/;
- the help of the fields of these algorithms' jobs: the first argument of ``option`` in contract/;
- the texts of the models (``.model3``) in processing/: names, groups, helps and descriptions.

Other tables mark their literals with ``tr_noop``.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

CALLS = {"tr": (0,), "tr_noop": (0,), "Destination": (0, 2), "model_parameter": (1,)}
"""Functions of the QGIS side, and which of their arguments are texts."""
TABLE = "LABELS"
SHARED_TABLE = "METHOD_TITLES"
SHOWN = ("title", "about", "words")
MODEL_TEXTS = ("description", "model_name", "model_group", "friendlyName")
HELP_LEFT_OUT = ("ALG_CREATOR", "HELP_CREATOR", "ALG_VERSION")


def window_texts(root: Path) -> dict[str, str]:
    """Every text, with the file where it was first found; ValueError for an f-string in ``tr``."""
    found: dict[str, str] = {}
    trees = {
        path.relative_to(root).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for folder in ("contract", "processing", "plugin")
        for path in sorted((root / folder).rglob("*.py"))
    }
    shown = _shown_jobs(trees)
    for name, tree in trees.items():
        texts = help_texts(tree, shown) if name.startswith("contract/") else file_texts(tree, name)
        for text in texts:
            found.setdefault(text, name)
    for path in sorted((root / "processing").rglob("*.model3")):
        for text in model_texts(path):
            found.setdefault(text, path.relative_to(root).as_posix())
    return {text: name for text, name in found.items() if any(map(str.isalpha, text))}


def _shown_jobs(trees: dict[str, ast.Module]) -> set[str]:
    """The names of the jobs that algorithms run, with the classes that they inherit from."""
    bases: dict[str, list[str]] = {}
    waiting: list[str] = []
    for name, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and name.startswith("contract/"):
                bases[node.name] = [base.id for base in node.bases if isinstance(base, ast.Name)]
            elif isinstance(node, ast.ClassDef):
                waiting += [
                    line.value.id
                    for line in node.body
                    if isinstance(line, ast.Assign)
                    and getattr(line.targets[0], "id", "") == "job"
                    and isinstance(line.value, ast.Name)
                ]
    shown: set[str] = set()
    while waiting:
        job = waiting.pop()
        shown.add(job)
        waiting += bases.get(job, [])
    return shown


def help_texts(tree: ast.Module, jobs: set[str]) -> Iterator[str]:
    """Of a file of contract/: the help of the fields of those of ``jobs``, and SHARED_TABLE."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == SHARED_TABLE:
            yield from _literals(node.value)
        if isinstance(node, ast.ClassDef) and node.name in jobs:
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "option":
                    yield from _literals(call.args[0])


def file_texts(tree: ast.Module, name: str) -> Iterator[str]:
    """The texts in one file of processing/ or plugin/."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            for index in CALLS.get(node.func.id, ()):
                for argument in node.args[index : index + 1]:
                    if isinstance(argument, (ast.JoinedStr, ast.BinOp)):
                        raise ValueError(
                            f"{name}, line {node.lineno}: {node.func.id} of no literal"
                        )
                    yield from _literals(argument)
        elif isinstance(node, ast.ClassDef) and name.startswith("processing/"):
            for line in node.body:
                yield from _class_texts(line)
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == TABLE:
            yield from _literals(node.value)


def _class_texts(line: ast.stmt) -> Iterator[str]:
    """The texts of an algorithm's class attribute."""
    if isinstance(line, ast.Assign):
        name, value = getattr(line.targets[0], "id", ""), line.value
    elif isinstance(line, ast.AnnAssign) and line.value is not None:
        name, value = getattr(line.target, "id", ""), line.value
    else:
        return
    if name in SHOWN:
        yield from _literals(value)
    elif name == "theme" and isinstance(value, ast.Tuple):
        yield from _literals(value.elts[1])


def _literals(node: ast.expr) -> Iterator[str]:
    """The literals that an expression may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, (ast.Tuple, ast.Dict)):
        for part in node.elts if isinstance(node, ast.Tuple) else node.values:
            yield from _literals(part)


def model_texts(path: Path) -> Iterator[str]:
    """The texts of a model of the Processing modeler that a user reads."""
    tree = ElementTree.parse(path)  # a file of this repository
    for parent in tree.iter("Option"):
        if parent.get("name") == "help":
            yield from (
                child.get("value", "") for child in parent if child.get("name") not in HELP_LEFT_OUT
            )
        elif parent.get("name") in MODEL_TEXTS and parent.get("type") == "QString":
            yield parent.get("value", "")
