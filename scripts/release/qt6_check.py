"""What in the QGIS side would not run under Qt 6 and QGIS 4, told without running it.

    /usr/bin/python3 -P scripts/release/qt6_check.py [--binding PyQt6] [FILE...]

Names are followed to the classes that this QGIS really has, so an enumeration is known by what
it is, not by how it is spelled. With ``--binding PyQt6`` Qt's names are looked up there instead,
and those of QGIS, which is built for one Qt at a time, are left alone. What follows from no name
(the type of a variable is not known) is found by the tables of patterns below.
"""

from __future__ import annotations

import argparse
import ast
import enum
import importlib
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtXml")

REMOVED_NAMES = {
    "QRegExp": "QRegularExpression",
    "QRegExpValidator": "QRegularExpressionValidator",
    "QDesktopWidget": "QScreen",
    "QTextCodec": "Python's own encodings",
    "QMatrix": "QTransform",
    "QSignalMapper": "a lambda or functools.partial",
    "QGLWidget": "QOpenGLWidget",
    "QWebView": "QTextBrowser",
    "qApp": "QApplication.instance()",
}
MOVED_NAMES = {
    # QAction and QShortcut moved too, but qgis.PyQt has them in QtWidgets under both.
    "QActionGroup": "QtGui",
    "QFileSystemModel": "QtGui",
    "QUndoCommand": "QtGui",
    "QUndoGroup": "QtGui",
    "QUndoStack": "QtGui",
    "QSvgWidget": "QtSvgWidgets",
    "QGraphicsSvgItem": "QtSvgWidgets",
}
REMOVED_METHODS = {
    "exec_": "exec",
    "print_": "print",
    "desktop": "screen",
    "fromTime_t": "fromSecsSinceEpoch",
    "toTime_t": "toSecsSinceEpoch",
    "setTime_t": "setSecsSinceEpoch",
    "setResizeMode": "setSectionResizeMode",
    "setTabStopWidth": "setTabStopDistance",
    "setMargin": "setContentsMargins",
    "getContentsMargins": "contentsMargins",
    "setFilterRegExp": "setFilterRegularExpression",
    "grabWidget": "grab",
    "setCodec": "setEncoding",
    "globalX": "QCursor.pos",
    "globalY": "QCursor.pos",
    "localPos": "pos",
    "posF": "pos",
}
REMOVED_SIGNALS = {"stateChanged": "toggled"}
"""Their argument is an int of which Qt 6 makes no enumeration; toggled gives a bool."""
OVERLOADED_SIGNALS = {
    "activated", "currentIndexChanged", "highlighted", "buttonClicked", "buttonPressed",
    "buttonReleased", "buttonToggled", "valueChanged", "textHighlighted", "error", "finished",
}  # fmt: skip
EVENT_METHODS = {
    "mouseEvent": ("x", "y", "globalPos", "windowPos", "screenPos"),
    "dropEvent": ("pos",),
    "dragEnterEvent": ("pos",),
    "dragMoveEvent": ("pos",),
    "enterEvent": ("pos", "x", "y"),
    "wheelEvent": ("pos", "x", "y", "delta", "orientation"),
}
INTEGER_ENUMERATIONS = {
    "AlignmentFlag", "DialogCode", "FocusPolicy", "ItemDataRole", "Key", "PixelMetric",
    "PolicyFlag", "Shadow", "Shape", "StandardButton", "StandardPixmap", "TextFlag", "Type",
    "Weight", "WindowType",
}  # fmt: skip
"""Those that are whole numbers in PyQt6 as well."""
INTEGER_CALLS = {
    "QPoint", "QSize", "QRect", "QMargins", "resize", "move", "setFixedSize", "setFixedWidth",
    "setFixedHeight", "setMinimumSize", "setMinimumWidth", "setMinimumHeight", "setMaximumWidth",
    "setMaximumHeight", "setContentsMargins", "setSpacing", "setInterval", "singleShot",
    "setColumnWidth", "setRowHeight", "setIndent", "addSpacing", "addStretch", "setStretchFactor",
    "setPointSize", "setPixelSize", "scaled", "setSizes", "setMaximumBlockCount", "adjusted",
}  # fmt: skip


@cache
def module(name: str, binding: str) -> ModuleType | None:
    """The module behind ``qgis.PyQt.X`` or ``qgis.X``; None where it cannot be known."""
    if name.startswith("qgis.PyQt") and binding != "qgis.PyQt":
        name = name.replace("qgis.PyQt", binding)
    elif binding != "qgis.PyQt":
        return None
    if name.split(".")[0] not in ("qgis", binding):
        return None
    try:
        found = importlib.import_module(name)
    except ImportError:
        return None
    if name == "PyQt6.QtWidgets":
        gui = importlib.import_module("PyQt6.QtGui")
        found.QAction, found.QShortcut = gui.QAction, gui.QShortcut
    return found


@cache
def member_names(binding: str) -> frozenset[str]:
    """The names of all members of Qt's enumerations, to know one that is reached by an instance."""
    found = set()
    for name in QT_MODULES:
        for kind in vars(module(f"qgis.PyQt.{name}", binding) or object()).values():
            if isinstance(kind, type):
                found |= {key for key, value in vars(kind).items() if is_member(value)}
    return frozenset(found)


@cache
def gone_names() -> frozenset[str]:
    """The names of methods that some class of PyQt5 has and none of PyQt6, QGIS or ours."""
    old = [importlib.import_module(f"PyQt5.{name}") for name in QT_MODULES]
    new = [importlib.import_module(f"PyQt6.{name}") for name in QT_MODULES]
    new += [importlib.import_module(f"qgis.{name}") for name in ("core", "gui")]
    gone = _names(old) - _names(new) - ours()
    return frozenset(name for name in gone if name[0].islower())


def _names(modules: list[ModuleType]) -> set[str]:
    """What the classes of the modules have, and the classes inside them."""
    found: set[str] = set()
    for kind in (kind for module in modules for kind in vars(module).values()):
        if isinstance(kind, type):
            found |= set(dir(kind))
            for inner in vars(kind).values():
                found |= set(dir(inner)) if isinstance(inner, type) else set()
    return found


def ours() -> set[str]:
    """The names that the QGIS side defines itself."""
    found = set()
    for path in shipped_files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                found.add(node.name)
            elif isinstance(node, (ast.Attribute, ast.Name)) and isinstance(node.ctx, ast.Store):
                found.add(node.attr if isinstance(node, ast.Attribute) else node.id)
    return found


def is_member(value: object) -> bool:
    """Whether it is a member of an enumeration of Qt, of QGIS or of Python."""
    return isinstance(value, enum.Enum) or type(type(value)).__name__ == "enumtype"


def is_flags(kind: object) -> bool:
    """Whether it is one of PyQt5's sets of flags such as Qt.Alignment, which PyQt6 has not."""
    return (
        isinstance(kind, type)
        and type(kind).__name__ == "wrappertype"
        and {"__invert__", "__or__", "__int__"} <= set(vars(kind))
    )


class Checker(ast.NodeVisitor):
    """Collects ``(line, problem)`` of one file."""

    def __init__(self, binding: str) -> None:
        self.binding = binding
        self.found: list[tuple[int, str]] = []
        self._known: dict[str, Any] = {}
        self._imported: set[str] = set()
        self._inner: set[ast.AST] = set()

    def say(self, node: ast.AST, text: str) -> None:
        """Note a problem."""
        self.found.append((getattr(node, "lineno", 0), text))

    def is_of_another_library(self, node: ast.AST) -> bool:
        """Whether it is a name that was imported from elsewhere than Qt and QGIS."""
        return (
            isinstance(node, ast.Name) and node.id in self._imported and node.id not in self._known
        )

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        """Learn which names are imported at all."""
        self._imported |= {alias.asname or alias.name.split(".")[0] for alias in node.names}

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """Learn what the names stand for, and see that Qt still has them there."""
        self.visit_Import(node)
        if node.level or not (node.module or "").startswith("qgis"):
            return
        for alias in node.names:
            self._learn(node, alias)

    def _learn(self, node: ast.ImportFrom, alias: ast.alias) -> None:
        name = alias.name
        if name in REMOVED_NAMES:
            self.say(node, f"{name} is gone in Qt 6: use {REMOVED_NAMES[name]}")
        if node.module == "qgis.PyQt.QtWidgets" and name in MOVED_NAMES:
            self.say(node, f"{name} is in {MOVED_NAMES[name]} in Qt 6")
        if node.module == "qgis.PyQt.Qt":
            self.say(node, "qgis.PyQt.Qt is gone in Qt 6: import from QtCore")
        home = module(str(node.module), self.binding)
        if home is None:
            if (node.module or "").startswith("qgis.PyQt"):
                self.say(node, f"{node.module} does not exist in {self.binding}")
            return
        value = getattr(home, name, None) or module(f"{node.module}.{name}", self.binding)
        if value is None:
            self.say(node, f"{node.module} has no {name} in {self.binding}")
        else:
            self._known[alias.asname or name] = value

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Follow a chain of names as far as it is known."""
        if node.attr in REMOVED_METHODS:
            better = REMOVED_METHODS[node.attr]
            self.say(node, f".{node.attr} is gone in Qt 6: use .{better}")
        if node.attr in REMOVED_SIGNALS:
            self.say(node, f".{node.attr}: use .{REMOVED_SIGNALS[node.attr]}")
        if node not in self._inner:
            self._follow(node)
        self.generic_visit(node)

    def _follow(self, node: ast.Attribute) -> None:
        chain: list[ast.Attribute] = []
        root: ast.AST = node
        while isinstance(root, ast.Attribute):
            chain.insert(0, root)
            self._inner.add(root)
            root = root.value
        if not isinstance(root, ast.Name) or root.id not in self._known:
            if not isinstance(root, ast.Name) or root.id not in self._imported:
                self._by_instance(chain[0])
            return
        value, path = self._known[root.id], root.id
        for step in chain:
            if not isinstance(value, (type, ModuleType)) or path.startswith("QVariant"):
                return
            owner, value = value, getattr(value, step.attr, None)
            path = f"{path}.{step.attr}"
            if value is None and step.attr not in dir(owner):
                self.say(step, f"{path} does not exist in {self.binding}")
                return
            self._judge(step, path, owner, value)

    def _judge(self, node: ast.AST, path: str, owner: object, value: object) -> None:
        if is_member(value) and not isinstance(value, owner):
            self.say(node, f"{path}: write {_scope(value)}")
        elif is_flags(value) and "PyQt" in value.__module__:
            self.say(node, f"{path} is gone in PyQt6: combine members of the enumeration")

    def _by_instance(self, node: ast.Attribute) -> None:
        # Our own names of this kind are capitals throughout.
        if node.attr[0].isupper() and not node.attr.isupper():
            if node.attr in member_names(self.binding):
                self.say(node, f".{node.attr} through an instance: write Class.Enumeration.Member")

    def visit_Subscript(self, node: ast.Subscript) -> None:
        """Overloads of signals that are picked by their type."""
        if isinstance(node.value, ast.Attribute) and node.value.attr in OVERLOADED_SIGNALS:
            if isinstance(node.slice, ast.Name) and node.slice.id in (
                "str",
                "int",
                "float",
                "bool",
            ):
                self.say(node, f".{node.value.attr}[{node.slice.id}] is gone in Qt 6")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Calls that PyQt6 refuses or understands differently."""
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name == "QVariant":
            self.say(node, "QVariant(): Qt 6 has no null variants; use None or qgis.core.NULL")
        if name == "int" and any(self._is_member_path(argument) for argument in node.args):
            self.say(node, "int() of an enumeration fails in PyQt6: use its member or .value")
        if name in INTEGER_CALLS and any(_is_float(argument) for argument in node.args):
            self.say(node, f"{name}() takes whole numbers: use round() or //")
        if name == "width" and "fontmetrics" in ast.unparse(node.func).lower() and node.args:
            self.say(node, "QFontMetrics.width(text) is gone in Qt 6: use horizontalAdvance")
        if name == "QDateTime" and (
            len(node.args) >= 5 or (len(node.args) == 1 and _is_call(node.args[0], "QDate"))
        ):
            self.say(node, "QDateTime takes a QDate and a QTime in Qt 6")
        if name == "start" and len(node.args) == 1 and _is_command(node):
            self.say(node, "QProcess.start takes the program and a list of arguments in Qt 6")
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Positions of events, in the handlers that are given one."""
        gone = EVENT_METHODS.get(re.sub("^(mouse|canvas).*Event$", "mouseEvent", node.name), ())
        event = node.args.args[-1].arg if node.args.args else ""
        for inner in ast.walk(node):
            if isinstance(inner, ast.Attribute) and inner.attr in gone:
                if isinstance(inner.value, ast.Name) and inner.value.id == event:
                    self.say(inner, f"{event}.{inner.attr}() is gone in Qt 6")
        self.generic_visit(node)

    def _is_member_path(self, node: ast.AST) -> bool:
        value: Any = None
        parts = ast.unparse(node).split(".")
        if parts[0] in self._known:
            value = self._known[parts[0]]
            for part in parts[1:]:
                value = getattr(value, part, None)
        kind = type(value).__qualname__.rpartition(".")[2]
        return value is not None and is_member(value) and kind not in INTEGER_ENUMERATIONS


def _scope(value: Any) -> str:
    kind = type(value).__qualname__
    name = getattr(value, "name", "member")
    return f"{kind}.{name if isinstance(name, str) else 'member'}"


def _is_float(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Div) or _is_float(node.left) or _is_float(node.right)
    return isinstance(node, ast.Constant) and isinstance(node.value, float)


def _is_call(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == name


def _is_command(node: ast.Call) -> bool:
    argument = node.args[0]
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


def problems(source: str, binding: str = "qgis.PyQt") -> list[tuple[int, str]]:
    """The ``(line, problem)`` of one file's text, in the order of the lines."""
    tree = ast.parse(source)
    checker = Checker(binding)
    # Imports first: those inside functions may stand below what uses them.
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            checker.visit(node)
    checker.visit(tree)
    if binding == "PyQt6":
        checker.found += [
            (node.lineno, f".{node.attr} is a name of PyQt5 that no class of PyQt6 has")
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute)
            and node.attr in gone_names()
            and not checker.is_of_another_library(node.value)
        ]
    return sorted(set(checker.found))


def shipped_files() -> Iterator[Path]:
    """All files of the QGIS side."""
    yield ROOT / "__init__.py"
    for folder in ("contract", "processing", "plugin"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def main() -> int:
    """Print a line for each problem; exit code 1 if there is one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--binding", default="qgis.PyQt", choices=("qgis.PyQt", "PyQt6"))
    options = parser.parse_args()
    count = 0
    for path in options.files or shipped_files():
        for line, text in problems(path.read_text("utf-8"), options.binding):
            print(f"{path.resolve().relative_to(ROOT)}:{line}: {text}")
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
