"""The list of scenes to learn from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from ...processing.host.text import tr
from ..window.icons import state_icon
from ..window.plain import plain
from .scene_facts import SceneFacts, scene_facts

SCENE_ALGORITHM = "cleardate:scene"
_VISIBLE_LINES = 4


class Scenes(QGroupBox):
    """Scene files with what is wrong with them; ``facts`` are those of all in the list."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("Scenes to learn from"))
        self.facts: list[SceneFacts] = []
        self._dialogs: list[Any] = []
        self.list = QListWidget()
        self.list.setObjectName("scenes")
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setFixedHeight((_VISIBLE_LINES + 1) * self.list.fontMetrics().lineSpacing())
        self.list.itemSelectionChanged.connect(self._selected)
        self.new_button = QPushButton(tr("New scene…"))
        self.new_button.setToolTip(tr("Make a scene of layers: opens the algorithm for it"))
        self.new_button.clicked.connect(lambda _=False: self.open_dialog())
        self.add_button = QPushButton(tr("Add…"))
        self.add_button.setToolTip(tr("Add scene files that exist"))
        self.add_button.clicked.connect(lambda _=False: self._choose_files())
        self.remove_button = QPushButton(tr("Remove"))
        self.remove_button.setToolTip(tr("Take the selected scenes off the list; no file is lost"))
        self.remove_button.setEnabled(False)
        self.remove_button.clicked.connect(lambda _=False: self.remove_selected())
        buttons = QHBoxLayout()
        for button in (self.new_button, self.add_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self._show()

    @property
    def paths(self) -> list[str]:
        """The scene files, in order."""
        return [str(facts.path) for facts in self.facts]

    def add(self, paths: list[str]) -> None:
        """Add scene files; one that is in the list already is read again."""
        for path in map(Path, paths):
            facts = scene_facts(path)
            kept = [known.path for known in self.facts]
            if path in kept:
                self.facts[kept.index(path)] = facts
            else:
                self.facts.append(facts)
        self._show()
        self.changed.emit()

    def remove_selected(self) -> None:
        """Take the selected scenes off the list."""
        rows = {index.row() for index in self.list.selectedIndexes()}
        self.facts = [facts for row, facts in enumerate(self.facts) if row not in rows]
        self._show()
        self.changed.emit()

    def open_dialog(self) -> None:
        """Open the dialog that makes a scene; what it makes joins the list."""
        # Processing is itself a plugin and may not be loaded yet when ours is.
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        algorithm = QgsApplication.processingRegistry().createAlgorithmById(SCENE_ALGORITHM)
        dialog = AlgorithmDialog(algorithm, False, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.algorithmFinished.connect(lambda _, results: self._made(results))
        dialog.destroyed.connect(lambda *_: self._dialogs.remove(dialog))
        # Python's half must live as long as the dialog is open.
        self._dialogs.append(dialog)
        dialog.show()

    def _made(self, results: dict[str, Any]) -> None:
        path = results.get("OUTPUT")
        if path and Path(path).is_file():
            self.add([path])

    def _choose_files(self) -> None:
        form = tr("Scenes of ClearDate (*.json)")
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Add scenes"), "", form)
        if paths:
            self.add(paths)

    def _show(self) -> None:
        self.list.clear()
        for facts in self.facts:
            text = facts.name
            if facts.size:
                text = tr("{name}: {size} pixels").format(name=facts.name, size=facts.size)
            item = QListWidgetItem(state_icon("error" if facts.problem else "ok"), text)
            item.setToolTip(plain(f"{facts.path}\n{facts.problem}".strip()))
            self.list.addItem(item)
        if not self.facts:
            hint = QListWidgetItem(tr("No scene yet. Make one of layers, or add a scene file."))
            hint.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(hint)
        self._selected()

    def _selected(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedIndexes()) and bool(self.facts))
