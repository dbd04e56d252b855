"""The sentences of the worker as templates, read from the syntax trees of the compute side.

Found are the literals given to ``say`` (contract/sentence.py), those given to errors, ``log`` and
``progress``, and every other literal that looks like a sentence.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("cluster", "contract", "demo", "imagery", "models", "training", "simulation", "worker")
TERMINAL_ONLY = (
    "cluster/",
    "training/experiments/",
    "training/ranks.py",
    "worker/cli.py",
    "worker/tables.py",
)
"""What only a command line shows."""
SAY = "say"

ERRORS = re.compile(
    r"(Usage|Input|Raster|Alignment|Units|CloudMask|Model|Output|Cancelled|Worker)Error"
)
SPOKEN = {"log": 0, "progress": 1, "begin": 1}
"""Methods of a Reporter and of Work, and which argument is read by a person."""
PASSED_ON = "about"
"""Argument of those functions that say for their caller what is being done."""

SENTENCE = re.compile(r"[A-Z].*\s.*[.…]", re.DOTALL)
FIELD = re.compile(r"\{(\w+)(!r)?(?::([^{}]*))?\}")
"""As in contract/sentence.py."""
WORD = re.compile(r"[A-Za-z]{2}")


def worker_templates(root: Path) -> dict[str, str]:
    """Every template, with the file where it was first found."""
    found: dict[str, str] = {}
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if not name.startswith(TERMINAL_ONLY):
                for template in file_templates(ast.parse(path.read_text(encoding="utf-8")), name):
                    found.setdefault(template, name)
    return found


def file_templates(tree: ast.Module, name: str) -> Iterator[str]:
    """The templates of one file; ValueError for a text that carries its values in itself."""
    no_texts = _no_texts(tree)
    for node in ast.walk(tree):
        texts: list[str] = []
        if isinstance(node, ast.Call):
            for argument in _spoken(node):
                texts += _literals(argument, name)
            if not texts and getattr(node.func, "id", "") == SAY:
                raise ValueError(f"{name}, line {node.lineno}: say takes a literal")
        elif isinstance(node, ast.Constant) and node not in no_texts:
            if isinstance(node.value, str) and SENTENCE.fullmatch(node.value):
                texts = [node.value]
        for text in texts:
            # Blanks join what is said; they are put back when it is translated.
            template = FIELD.sub(r"{\1}", text).strip()
            if WORD.search(FIELD.sub("", template)):
                yield template


def _spoken(call: ast.Call) -> list[ast.expr]:
    """The arguments of a call that a person reads."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == SAY and isinstance(call.func, ast.Name):
        return call.args[:1]
    if ERRORS.fullmatch(name):
        return [*call.args, *(keyword.value for keyword in call.keywords)]
    if name in SPOKEN and isinstance(call.func, ast.Attribute):
        named = [k.value for k in call.keywords if k.arg in ("text", "message")]
        return call.args[SPOKEN[name] : SPOKEN[name] + 1] + named
    return [keyword.value for keyword in call.keywords if keyword.arg == PASSED_ON]


def _literals(node: ast.expr, name: str) -> list[str]:
    """The literals that an argument may be."""
    if isinstance(node, ast.IfExp):
        return _literals(node.body, name) + _literals(node.orelse, name)
    if isinstance(node, ast.BinOp):
        return _literals(node.left, name) + _literals(node.right, name)
    if isinstance(node, ast.JoinedStr):
        raise ValueError(f"{name}, line {node.lineno}: give it as say(template, value=...)")
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def _no_texts(tree: ast.Module) -> set[ast.AST]:
    """Docstrings, the help of job fields (texts.py has it), what say is given, parts of others."""
    nodes = list(ast.walk(tree))
    found: set[ast.AST] = {node.value for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            found.update(node.values)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("option", SAY):
            found.update(node.args)
    return found
