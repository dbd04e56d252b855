"""Everything that is shown goes through the translations, and fits into the window."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from typing import Any

import pytest

LANGUAGES = ("de", "es", "fr", "ja", "pt_BR", "zh_CN")
NAMES = {
    *("ClearDate", "QGIS", "SAR", "PSNR", "SSIM", "JSON", "HTML", "GeoTIFF", "ONNX", "onnx", "CPU"),
    *(
        "Python",
        "torch",
        "onnxruntime",
        "GPU",
        "CUDA",
        "dB",
        "px",
        "GB",
        "MB",
        "min",
        "VV",
        "VH",
        "NIR",
        "SCL",
        "Sentinel",
        "CRS",
    ),
}
"""Names and units that stand in no sentence; the same in every language."""
CONTAINERS = ("QgsCollapsibleGroupBox", "QgsScrollArea", "QgsDockWidget")
"""Widgets of QGIS that hold ours; the others have texts of their own."""
SLACK = 2
"""Pixels that a widget may be narrower than it wants to be: styles round."""
ARROW = 24
"""Pixels of a combo box beside its text."""


@pytest.fixture
def tool(script: Any) -> Any:
    return script("translate/translate")


@pytest.fixture
def translated(qgis_application: Any, tool: Any, request: Any) -> Iterator[str]:
    """QGIS in the language that the test asks for."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    assert translator.load(str(tool.FOLDER / f"cleardate_{request.param}.qm"))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def marked(qgis_application: Any, tool: Any) -> Iterator[set[str]]:
    """A language in which every text stands in brackets; the texts that were asked for."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    asked: set[str] = set()

    class Marking(QTranslator):
        def isEmpty(self) -> bool:  # noqa: N802
            return False

        def translate(self, context: str, text: str, hint: Any = None, number: int = -1) -> Any:
            if context not in (tool.WINDOW, tool.WORKER):
                return None
            if context == tool.WINDOW:
                asked.add(text)
            return f"⟦{text}⟧"

    translator = Marking()
    QCoreApplication.installTranslator(translator)
    yield asked
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def window(plugin: Any) -> Iterator[Any]:
    """The dock window with an empty project."""
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QCoreApplication

    from cleardate.plugin.dock import ClearDateWindow
    from cleardate.plugin.window.services import Services

    window = ClearDateWindow(Services(QgsProject.instance()))
    window.resize(460, 820)
    window.show()
    QCoreApplication.processEvents()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.processEvents()


def unmarked(text: str) -> str:
    """The words of a text that stand in no brackets and are no names."""
    for _ in range(5):
        # A first line has no end of its own.
        text = re.sub(r"⟦[^⟦⟧]*(⟧|$)", " ", text)
    text = re.sub(r"<[^>]*>|&\w+;", " ", text)
    return " ".join(word for word in re.findall(r"[^\W\d_]{2,}", text) if word not in NAMES)


def choices() -> set[str]:
    """The names that a command line takes and those of models, shown as they are."""
    from cleardate.contract.jobs import JOBS
    from cleardate.processing.host.launch import PLUGIN_ROOT

    specs = [spec for job in JOBS.values() for spec in dataclasses.fields(job)]
    models = {path.stem for path in (PLUGIN_ROOT / "models" / "generators").glob("*.onnx")}
    return models | {choice for spec in specs for choice in spec.metadata["choices"]}


def test_algorithms_show_nothing_else(marked: set[str], plugin: Any, tool: Any) -> None:
    shown = list(shown_by_algorithms())
    assert len(shown) > 200
    assert {place: text for place, text in shown if unmarked(text)} == {}
    collected = {text for context, text in tool.collected() if context == tool.WINDOW}
    assert marked - collected == set(), "see scripts/translate/run --update"


def test_the_window_shows_nothing_else(marked: set[str], window: Any, tool: Any) -> None:
    shown = [(place, text) for place, text in shown_by_widgets(window) if text not in choices()]
    assert len(shown) > 8
    assert {place: text for place, text in shown if unmarked(text)} == {}
    collected = {text for context, text in tool.collected() if context == tool.WINDOW}
    assert marked - collected == set(), "see scripts/translate/run --update"


@pytest.mark.parametrize("translated", LANGUAGES, indirect=True)
def test_the_window_fits(translated: str, window: Any) -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    for index in range(window.tabs.count()):
        window.tabs.setCurrentIndex(index)
        QCoreApplication.processEvents()
        assert list(cut_off(window)) == []


def shown_by_algorithms() -> Iterator[tuple[str, str]]:
    """Names, groups, tags, helps and parameters of all our algorithms."""
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("cleardate")
    yield "provider", provider.longName()
    for algorithm in provider.algorithms():
        name = algorithm.name()
        yield f"{name}: name", algorithm.displayName()
        yield f"{name}: group", algorithm.group()
        yield f"{name}: short", algorithm.shortDescription()
        yield f"{name}: help", algorithm.shortHelpString()
        for tag in algorithm.tags():
            yield f"{name}: tag {tag}", tag
        for parameter in algorithm.parameterDefinitions():
            yield f"{name}.{parameter.name()}", parameter.description()
            yield f"{name}.{parameter.name()}: help", parameter.help()
        for output in algorithm.outputDefinitions():
            yield f"{name}.{output.name()}: output", output.description()


def shown_by_widgets(top: Any) -> Iterator[tuple[str, str]]:
    """The texts of all widgets in ``top``, shown or hidden; not what the user's data bring."""
    from qgis.PyQt.QtWidgets import QAbstractButton, QDialogButtonBox, QWidget

    for widget in [top, *top.findChildren(QWidget)]:
        if _is_foreign(widget, top):
            continue
        place = f"{type(widget).__name__} {widget.objectName()}".strip()
        yield f"{place}: tip", widget.toolTip()
        if isinstance(widget, QAbstractButton) and isinstance(widget.parent(), QDialogButtonBox):
            continue  # Qt's own
        for text in _texts(widget):
            yield f"{place}: {text[:40]}", text


def _is_foreign(widget: Any, top: Any) -> bool:
    """Whether a widget is, or is in, one of QGIS's or one that holds the user's data."""
    from qgis.PyQt.QtWidgets import QAbstractItemView, QMenu

    if _kinds(widget)[0].startswith("Qgs") and not _kinds(widget)[0].startswith(CONTAINERS):
        return True
    while widget is not None and widget is not top:
        if isinstance(widget, QAbstractItemView) or "QComboBoxPrivateContainer" in _kinds(widget):
            return True
        if isinstance(widget, QMenu) and widget.objectName().startswith("qt_"):
            return True
        widget = widget.parent()
        # Ours may inherit one of QGIS's, with what is inside.
        if any(k.startswith("Qgs") and not k.startswith(CONTAINERS) for k in _kinds(widget)):
            return widget is not top
    return False


def _kinds(widget: Any) -> list[str]:
    """The names of a widget's class and of those that it inherits."""
    names, kind = [], widget.metaObject() if widget is not None else None
    while kind is not None:
        names.append(kind.className())
        kind = kind.superClass()
    return names


def _texts(widget: Any) -> Iterator[str]:
    """Everything that one widget says."""
    for name in ("text", "title", "placeholderText", "prefix", "suffix", "specialValueText"):
        if name == "text" and name in _typed(widget):
            continue
        read = getattr(widget, name, None)
        if callable(read):
            text = read()
            if isinstance(text, str):
                yield text.replace("&", "")
    for count, read in (("count", "itemText"), ("count", "tabText")):
        if hasattr(widget, read) and hasattr(widget, count):
            for index in range(getattr(widget, count)()):
                yield getattr(widget, read)(index).replace("&", "")
    for action in widget.actions():
        yield action.text().replace("&", "")
        yield action.toolTip()


def _typed(widget: Any) -> tuple[str, ...]:
    """The texts of a widget that come from the user."""
    from qgis.PyQt.QtWidgets import QAbstractSpinBox, QLineEdit

    return ("text",) if isinstance(widget, (QLineEdit, QAbstractSpinBox)) else ()


def cut_off(window: Any) -> Iterator[str]:
    """The visible texts that do not fit into their widgets."""
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or _is_foreign(widget, window):
            continue
        text = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
        if isinstance(widget, QLabel) and widget.wordWrap():
            wanted = _longest_word(widget)
        elif isinstance(widget, QComboBox):
            text = widget.currentText()
            wanted = widget.fontMetrics().horizontalAdvance(text) + ARROW
        elif text:
            wanted = widget.sizeHint().width()
        else:
            continue
        if widget.width() + SLACK < wanted:
            yield f"{type(widget).__name__} {text!r}: {widget.width()} of {wanted} px"
    bar = window.tabs.tabBar()
    if bar.sizeHint().width() > window.tabs.width() + SLACK:
        yield f"tabs: {window.tabs.width()} of {bar.sizeHint().width()} px"


def _longest_word(label: Any) -> int:
    """How wide the widest word of a label is; words of other scripts break anywhere."""
    words = re.findall(r"[\w-]+", re.sub(r"<[^>]*>", " ", label.text()))
    metrics = label.fontMetrics()
    return max((metrics.horizontalAdvance(word) for word in words if word.isascii()), default=0)
