"""Words of files, layers, models and workers are shown as words: no window takes them for HTML."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.model_file import read_model_card
from cleardate.contract.report import FillReport

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "models" / "generators"
EVIL = "<img src='file:evil.png'> <b>x</b>"
"""A name that a file can have as well."""
MORE = [
    "a <img src=x> b",
    "< b>x",
    "&lt;b>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE html>",
    "<script>x</script>",
    "  \n<qt>x",
    "<a href='x'>y</a>\nz",
]


def faults(widget: Any) -> list[str]:
    """What in a window Qt shows as HTML: of labels, tool tips, actions and items."""
    from qgis.gui import QgsFileWidget
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QLabel, QListWidget, QTableWidget, QWidget

    def rich(text: str) -> bool:
        return bool(Qt.mightBeRichText(text))

    found = []
    for one in [widget, *widget.findChildren(QWidget)]:
        told = [one.toolTip(), one.whatsThis(), one.statusTip()]
        told += [action.toolTip() for action in one.actions()]
        if isinstance(one, QListWidget):
            told += [one.item(row).toolTip() for row in range(one.count())]
        if isinstance(one, QTableWidget):
            cells = [(r, c) for r in range(one.rowCount()) for c in range(one.columnCount())]
            told += [one.item(*cell).toolTip() for cell in cells if one.item(*cell)]
        found += [f"tip of {type(one).__name__}: {text}" for text in told if rich(text)]
        if isinstance(one, QLabel) and one.textFormat() != Qt.TextFormat.PlainText:
            # QGIS makes a link of every chosen file, which none of our fields shows.
            if isinstance(one.parent(), QgsFileWidget) and one.isHidden():
                continue
            if rich(one.text()) or one.textFormat() == Qt.TextFormat.RichText:
                found.append(f"label: {one.text()}")
    return found


def pictures_of_files(widget: Any) -> list[str]:
    """The pictures in pages of a window that do not come with the page."""
    from qgis.PyQt.QtWidgets import QTextBrowser

    found = []
    for view in widget.findChildren(QTextBrowser):
        block = view.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                form = parts.fragment().charFormat()
                if form.isImageFormat():
                    found.append(form.toImageFormat().name())
                parts += 1
            block = block.next()
    return [name for name in found if not name.startswith("data:")]


def seen(widget: Any) -> str:
    """All words in labels of a window."""
    from qgis.PyQt.QtWidgets import QLabel

    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def project(plugin: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def window(project: Any, fake_worker: Path) -> Iterator[Any]:
    from cleardate.plugin.dock import ClearDateWindow
    from cleardate.plugin.window.services import Services

    window = ClearDateWindow(Services(project))
    yield window
    window.leave()


def test_the_walk_finds_html(qgis_application: Any) -> None:
    from qgis.PyQt.QtWidgets import QLabel, QListWidget, QListWidgetItem, QTextBrowser, QWidget

    box = QWidget()
    QLabel(EVIL, box)
    QWidget(box).setToolTip(EVIL)
    items = QListWidget(box)
    item = QListWidgetItem("x")
    item.setToolTip(EVIL)
    items.addItem(item)
    page = QTextBrowser(box)
    page.setHtml(EVIL)
    assert len(faults(box)) == 3
    assert pictures_of_files(box) == ["file:evil.png"]


@pytest.mark.parametrize("text", [EVIL, *MORE])
def test_plain_looks_the_same_and_is_no_html(qgis_application: Any, text: str) -> None:
    from qgis.PyQt.QtCore import Qt

    from cleardate.processing.host.text import plain

    assert plain(text).replace("\u200b", "") == text
    assert not Qt.mightBeRichText(plain(text))


def test_the_tab_that_fills(window: Any, project: Any, make_raster: Any) -> None:
    from qgis.core import QgsRasterLayer

    fill = window.fill
    names = ("s1_20210405", "o_20210407", "s1_20210610", "o_20210611")
    for name in names:
        path = make_raster(f"{name}.tif", bands=2 if name.startswith("s1") else 4)
        project.addMapLayer(QgsRasterLayer(str(path), f"{EVIL} {name}"))
    fill.refresh()
    fill.first_steps._failed(EVIL)
    fill.result.show_result(
        FillReport(
            chosen=EVIL,
            methods={EVIL: {"psnr": 1.0}, "copy": {"psnr": 2.0}},
            notes=(EVIL, "\ud800"),
        ),
        {"REPORT": EVIL},
    )
    fill.result._take_hatch(None, EVIL)
    run_panel(fill.panel)
    assert EVIL in seen(fill.first_steps) and EVIL in fill.checks.text_of("roles") + seen(fill)
    assert faults(window) == []


def run_panel(panel: Any) -> None:
    """Let the foot of a tab say all that it can."""
    panel._run = None
    panel.set_ready(False, EVIL)
    panel._failed(EVIL)
    panel.state.setText(EVIL)
    panel._progress(3.0, EVIL, None)


def test_the_tab_that_trains(window: Any, tmp_path: Path) -> None:
    scene = tmp_path / "<b>scene<b> <img src=x>.json"
    scene.write_text(json.dumps({"format": EVIL, "name": EVIL}), encoding="utf-8")
    window.train.scenes.add([str(scene)])
    window.train.notes.setText(EVIL)
    window.train.outcome.show_summary(
        {"best_epoch": EVIL, "stopped": True, "epochs": EVIL, "scores": {EVIL: {"psnr": 3.0}}}
    )
    run_panel(window.train.panel)
    assert EVIL in seen(window.train.outcome)
    assert faults(window) == []


def test_the_tab_of_models(project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleardate.plugin.library import page as module
    from cleardate.plugin.library.library import Library
    from cleardate.plugin.window.services import Services

    models = tmp_path / "models"
    models.mkdir()
    content = (SHIPPED / "hesbaye.onnx").read_bytes()
    (models / "<img src=x>.onnx").write_bytes(content)
    (models / "<b>broken.onnx").write_bytes(b"<img src='file:evil.png'>")
    card = read_model_card(SHIPPED / "hesbaye.onnx")
    hostile = dataclasses.replace(
        card,
        licence=EVIL,
        attribution=EVIL,
        preset=EVIL,
        versions={EVIL: EVIL},
        scenes=tuple(dataclasses.replace(scene, name=EVIL) for scene in card.scenes),
    )
    page = module.LibraryPage(Services(project), library=Library(models, SHIPPED))
    monkeypatch.setattr(module, "read_model_card", lambda path: hostile)
    for row in range(page.list.count()):
        page.list.setCurrentRow(row)
        assert faults(page) == [] and pictures_of_files(page) == []
    assert EVIL in page.card.toPlainText()
    monkeypatch.undo()
    for row in range(page.list.count()):
        page.list.setCurrentRow(row)
        assert faults(page) == [] and pictures_of_files(page) == []
    # What was found: a file of this name was imported, and Qt loaded the picture.
    page.import_model(tmp_path / "none" / EVIL)
    assert EVIL in page.said.text()
    assert faults(page) == []


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    report = {
        "chosen": EVIL,
        "methods": {EVIL: {"psnr": 30.0}, "copy": {"psnr": 20.0}},
        "inputs": {"optical_t2": f"{EVIL} \ud800", EVIL: EVIL},
        "notes": [EVIL, "\udfff"],
        "ran_on": EVIL,
    }
    path = tmp_path / "<img src=x>.json"
    path.write_text(json.dumps(report), encoding="utf-8")
    return path


def test_the_tab_of_reports(window: Any, report_file: Path) -> None:
    from cleardate.processing.report.recent import RunFacts, remember

    tab = window.report
    remember(str(report_file), RunFacts(settings={EVIL: EVIL}, dates={EVIL: EVIL}, ended=EVIL))
    tab.open(report_file)
    tab._list_recent()
    tips = [action.toolTip() for action in tab.recent_menu.actions()]
    assert any("img" in tip for tip in tips)
    assert EVIL in tab.view.toPlainText() and pictures_of_files(tab) == []
    tab._notify(EVIL)
    assert faults(window) == []
    tab.open(report_file.with_name(EVIL.replace("/", "")))
    assert pictures_of_files(tab) == []


def test_a_report_with_half_a_character_becomes_a_page(
    window: Any, report_file: Path, tmp_path: Path
) -> None:
    window.report.open(report_file)
    assert window.report.save(tmp_path / "page.html")
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert text.count("\ufffd") > 1


def test_the_pages_of_the_environment(
    plugin: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    doors = importlib.import_module("cleardate.plugin.environment.doors")
    environment = importlib.import_module("cleardate.plugin.environment.page")
    banner = importlib.import_module("cleardate.plugin.environment.banner")
    state = importlib.import_module("cleardate.plugin.environment.machine")
    now = dataclasses.replace(state.situation(), text=EVIL, details=(EVIL,), mark="error")
    for module in (doors, environment, banner):
        monkeypatch.setattr(module, "situation", lambda: now)
    from qgis.PyQt.QtWidgets import QWidget

    from cleardate.plugin.window.services import Services

    parent = QWidget()
    options = doors._OptionsPage(parent, lambda: None)
    dialog = doors.EnvironmentDialog()
    dialog.page._take_machine(state.Machine(EVIL, True, False, EVIL))
    dialog.page.space.setText(EVIL)
    dialog.page.folder.setFilePath(str(tmp_path / "<img src=x>"))
    line = banner.Banner(Services(None))
    line.refresh()
    for widget in (options, dialog, line):
        assert EVIL in seen(widget)
        assert faults(widget) == []


def test_the_line_of_qgis(plugin: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtWidgets import QTextBrowser

    from cleardate.plugin.environment import doors

    now = dataclasses.replace(doors.situation(), text=EVIL, mark="error")
    monkeypatch.setattr(doors, "situation", lambda: now)
    monkeypatch.setattr(doors.QgsSettings, "value", lambda *_, **__: "")
    bar = QgsMessageBar()
    iface = type("Iface", (), {"messageBar": lambda _: bar})()
    told = doors.EnvironmentDoors.__new__(doors.EnvironmentDoors)
    told._iface = iface
    told._tell()
    views = bar.findChildren(QTextBrowser)
    assert any(EVIL in view.toPlainText() for view in views)
    assert pictures_of_files(bar) == []


@pytest.mark.parametrize("button", ["Yes", "No"])
def test_questions(qgis_application: Any, monkeypatch: pytest.MonkeyPatch, button: str) -> None:
    from qgis.PyQt.QtWidgets import QMessageBox

    from cleardate.plugin.window import plain

    boxes: list[Any] = []

    class Box(QMessageBox):
        def exec(self) -> Any:
            boxes.append((self.text(), faults(self)))
            assert self.defaultButton() is self.button(QMessageBox.StandardButton.No)
            return getattr(QMessageBox.StandardButton, button)

    monkeypatch.setattr(plain, "QMessageBox", Box)
    assert plain.ask(None, "Models", EVIL) == (button == "Yes")
    assert boxes == [(EVIL, [])]


def test_what_an_algorithm_refuses(plugin: Any, fake_worker: Path, make_raster: Any) -> None:
    """Processing's dialog shows the sentence in a box that guesses."""
    from qgis.core import QgsApplication, QgsProcessingContext
    from qgis.PyQt.QtCore import Qt

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    good, said = algorithm.checkParameterValues({"SAR_T1": EVIL}, QgsProcessingContext())
    assert not good and EVIL in said.replace("\u200b", "")
    assert not Qt.mightBeRichText(said)


def test_what_a_worker_is_doing(plugin: Any) -> None:
    """Processing's dialog shows it in a label that guesses."""
    from qgis.core import QgsProcessingFeedback
    from qgis.PyQt.QtCore import Qt

    from cleardate.contract.events import ProgressEvent
    from cleardate.processing.client.run import Relay
    from cleardate.processing.series.summary import DatesFeedback

    said: list[str] = []

    class Feedback(QgsProcessingFeedback):
        def setProgressText(self, text: str) -> None:  # noqa: N802
            said.append(text)

    Relay(Feedback()).event(ProgressEvent(1.0, EVIL, None))
    DatesFeedback(Feedback(), 1).setProgressText(EVIL)
    assert len(said) == 2
    assert not any(Qt.mightBeRichText(text) for text in said)


def test_metadata_of_results(qgis_application: Any, make_raster: Any) -> None:
    """QGIS's page about a layer shows all of it as HTML."""
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    from cleardate.processing.results.story import Story, tell

    path = make_raster("o.tif", bands=1)
    file = gdal.Open(str(path), gdal.GA_Update)
    file.SetMetadataItem("COPYRIGHT", f"Copernicus {EVIL}")
    file.SetMetadataItem("CLEARDATE_INPUTS", EVIL)
    del file
    layer = QgsRasterLayer(str(path), "o")
    tell(layer, str(path), Story(EVIL, None, (str(path),)))
    metadata = layer.metadata()
    told = [metadata.abstract(), *metadata.rights(), *metadata.history()]
    assert sum("evil" in text for text in told) == 3
    assert not any("<" in text for text in told)


def widgets_made(tree: ast.AST) -> set[str]:
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    names = {call.id for call in calls if isinstance(call, ast.Name)}
    return names | {
        f"{call.value.id}.{call.attr}"
        for call in calls
        if isinstance(call, ast.Attribute) and isinstance(call.value, ast.Name)
    }


def is_told(argument: ast.expr) -> bool:
    """Whether a text is our own, or made plain."""
    if isinstance(argument, ast.IfExp):
        return is_told(argument.body) and is_told(argument.orelse)
    if isinstance(argument, ast.Call):
        called = argument.func
        own = isinstance(called, ast.Name) and called.id in ("tr", "plain", "label")
        # Of ours, with values of ours put in.
        values = {ast.unparse(value.value) for value in argument.keywords}
        return own or (ast.unparse(called).endswith(".format") and values <= {"shell", "SCL_TEXT"})
    return isinstance(argument, (ast.Constant, ast.Name)) and ast.unparse(argument) in ("''", "tip")


@pytest.mark.parametrize("path", sorted(ROOT.glob("plugin/**/*.py")), ids=lambda p: p.stem)
def test_every_window_uses_what_is_plain(path: Path) -> None:
    if path.name == "plain.py":
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    made = widgets_made(tree)
    assert "QLabel" not in made, "use plain_label"
    assert not any("QMessageBox" in name for name in made), "use ask"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in ("setToolTip", "setWhatsThis", "setStatusTip"):
                assert is_told(node.args[0]), ast.unparse(node)
