"""The sentences of the worker as templates, read from the syntax trees of the compute side.

An f-string becomes a template: ``f"{path} has {len(bands)} bands."`` is ``{path} has {bands}
bands.`` Found are what errors, ``log`` and ``progress`` are given, every literal that looks like a
sentence, and the words that stand in for a placeholder where the code shows them.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Union

FOLDERS = ("contract", "imagery", "models", "training", "simulation", "worker")
TERMINAL_ONLY = ("training/experiments/", "training/ranks.py", "worker/cli.py", "worker/tables.py")
"""What only a command line shows."""

ERRORS = re.compile(
    r"(Usage|Input|Raster|Alignment|Units|CloudMask|Model|Output|Cancelled|Worker)Error"
)
SPOKEN = {"log": 0, "progress": 1}
"""Methods of a Reporter, and which argument is read by a person."""
PASSED_ON = "about"
"""Argument of those functions that say for their caller what is being done."""

SENTENCE = re.compile(r"[A-Z{].*\s.*[.…]", re.DOTALL)
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
WORD = re.compile(r"[A-Za-z]{2}")
DEEPEST = 6
"""How many names and calls are followed to the words that a placeholder may stand for."""

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]


def worker_templates(root: Path) -> dict[str, str]:
    """Every template, with the file where it was first found."""
    trees = {path: ast.parse(text) for path, text in _sources(root)}
    functions = _functions(trees.values())
    found: dict[str, str] = {}
    for path, tree in trees.items():
        for template in _Module(tree, functions).templates():
            # Blanks join what is said; they are put back when it is translated.
            found.setdefault(template.strip(), path)
    return found


def _sources(root: Path) -> Iterator[tuple[str, str]]:
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if not name.startswith(TERMINAL_ONLY):
                yield name, path.read_text(encoding="utf-8")


def _functions(trees: Iterable[ast.Module]) -> dict[str, list[ast.expr]]:
    """What the functions of each name return."""
    returned: dict[str, list[ast.expr]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                values = [n.value for n in ast.walk(node) if isinstance(n, ast.Return) and n.value]
                returned.setdefault(node.name, []).extend(values)
    return returned


class _Module:
    """One file's tree, with what is assigned to each name in it."""

    def __init__(self, tree: ast.Module, functions: dict[str, list[ast.expr]]) -> None:
        self._tree = tree
        self._functions = functions
        self._assigned: dict[str, list[ast.expr]] = {}
        for node in ast.walk(tree):
            targets = node.targets if isinstance(node, ast.Assign) else []
            if isinstance(node, ast.AnnAssign) and node.value is not None:
                targets = [node.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    self._assigned.setdefault(target.id, []).append(node.value)

    def templates(self) -> Iterator[str]:
        """The templates in the order of the file; some come more than once."""
        prose = _no_texts(self._tree)
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call):
                for argument in _spoken(node):
                    yield from self._texts(argument, 0)
            elif isinstance(node, (ast.Constant, ast.JoinedStr)) and node not in prose:
                text = template(node)
                if text is not None and SENTENCE.fullmatch(text) and _has_words(text):
                    yield from self._texts(node, 0)

    def _texts(self, node: ast.expr, depth: int) -> Iterator[str]:
        """The templates that an expression may be, and those that its placeholders may."""
        if depth > DEEPEST:
            return
        text = template(node)
        if text is not None:
            if _has_words(text) and (depth == 0 or _is_phrase(text)):
                yield text
            for part in getattr(node, "values", ()):
                if isinstance(part, ast.FormattedValue):
                    yield from self._texts(part.value, depth + 1)
            return
        for part in self._sources(node):
            yield from self._texts(part, depth + 1)

    def _sources(self, node: ast.expr) -> list[ast.expr]:
        """Where the value of an expression that is no literal comes from."""
        if isinstance(node, ast.IfExp):
            return [node.body, node.orelse]
        if isinstance(node, ast.BoolOp):
            return node.values
        if isinstance(node, ast.BinOp):
            return [node.left, node.right]
        if isinstance(node, (ast.Dict, ast.List, ast.Tuple)):
            return list(node.values if isinstance(node, ast.Dict) else node.elts)
        if isinstance(node, ast.Subscript):
            return [node.value]
        if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
            return [node.elt]
        if isinstance(node, ast.Name):
            return self._assigned.get(node.id, [])
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return self._functions.get(node.func.id, [])
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in ("get", "join"):
                return [node.func.value, *node.args]
            return self._functions.get(node.func.attr, [])
        return []


def _spoken(call: ast.Call) -> list[ast.expr]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if ERRORS.fullmatch(name):
        return [*call.args, *(keyword.value for keyword in call.keywords)]
    if name in SPOKEN and isinstance(call.func, ast.Attribute):
        named = [k.value for k in call.keywords if k.arg in ("text", "message")]
        return call.args[SPOKEN[name] : SPOKEN[name] + 1] + named
    return [keyword.value for keyword in call.keywords if keyword.arg == PASSED_ON]


def _no_texts(tree: ast.Module) -> set[ast.AST]:
    """Docstrings, the help of job fields (texts.py has it), and the parts of f-strings."""
    nodes = list(ast.walk(tree))
    found: set[ast.AST] = {node.value for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            found.update(node.values)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "option":
            found.update(node.args)
    return found


def _is_phrase(text: str) -> bool:
    """Whether a text found by following names is language and no identifier, flag or pattern."""
    return " " in text.strip() and re.search(r"[a-z]{2}", PLACEHOLDER.sub("", text)) is not None


def _has_words(text: str) -> bool:
    return WORD.search(PLACEHOLDER.sub("", text)) is not None


def template(node: ast.expr) -> str | None:
    """The text of a literal, with a named placeholder for each value; None for anything else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    pieces, names = [], []
    for part in node.values:
        if isinstance(part, ast.Constant):
            pieces.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            name = _name(part.value)
            names.append(name)
            count = names.count(name)
            pieces.append(f"{{{name}{count if count > 1 else ''}}}")
    return "".join(pieces)


def _name(node: ast.expr) -> str:
    """What a placeholder is called: the last name in its expression that says something."""
    if isinstance(node, ast.Call):
        plain = isinstance(node.func, ast.Name) and hasattr(builtins, node.func.id)
        if node.args and (plain or isinstance(node.func, ast.Attribute)):
            return _name(node.args[0])
        return _name(node.func)
    for part in ("value", "left", "body", "elt", "operand"):
        inner = getattr(node, part, None)
        if isinstance(inner, ast.expr) and not isinstance(node, ast.Attribute):
            return _name(inner)
    word = getattr(node, "attr", None) or getattr(node, "id", None) or "value"
    return re.sub(r"\W", "", str(word)).strip("_").lower() or "value"
