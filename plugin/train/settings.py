"""What to train and where the model goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QVBoxLayout,
    QWidget,
)

from ...contract.choices import DEVICES
from ...processing.algorithms.parameters import label
from ...processing.host.temporary import is_temporary
from ...processing.host.text import tr, tr_noop
from ...processing.preflight.cost import can_write
from ..window.plain import plain_label
from .preset_texts import PRESET_TEXTS
from .recipes import RECIPES

CHECKPOINT = ".checkpoint"
DEVICE_LABELS = {
    "auto": tr_noop("graphics card if there is one"),
    "cpu": tr_noop("processor"),
    "cuda": tr_noop("graphics card (CUDA)"),
}
NUMBERS = {"epochs": 100000, "patch": 4096, "batch": 4096, "width": 1024}
"""Settings of a preset that can be given, and the most of each."""


class Settings(QWidget):
    """The preset with a word on it, its numbers, the device, the output and resuming."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.preset = QComboBox()
        self.preset.setObjectName("preset")
        for name in PRESET_TEXTS:
            self.preset.addItem(name, name)
        self.preset.currentIndexChanged.connect(self._preset_changed)
        self.about = plain_label(wraps=True)
        self.numbers = {name: self._number(name, most) for name, most in NUMBERS.items()}
        self.device = QComboBox()
        for name in DEVICES:
            self.device.addItem(tr(DEVICE_LABELS[name]), name)
        self.device.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.output = QgsFileWidget()
        self.output.setObjectName("output")
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter(tr("ClearDate model (*.onnx)"))
        self.output.setDialogTitle(tr("Save the model"))
        self._suggested = ""
        self._checkpoint_before = 0
        self.output.fileChanged.connect(lambda _: self._output_changed())
        self.resume = QCheckBox(tr("Go on from where it stopped"))
        self.resume.toggled.connect(lambda _: self.changed.emit())
        self._lay_out()
        self._preset_changed()
        self._output_changed()

    def _lay_out(self) -> None:
        what = QGroupBox(tr("What to train"))
        form = QFormLayout(what)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Preset"), self.preset)
        form.addRow(self.about)
        form.addRow(tr("Save to"), self.output)
        form.addRow("", self.resume)
        more = QgsCollapsibleGroupBox(tr("Numbers of the preset"))
        more.setCollapsed(True)
        inner = QFormLayout(more)
        inner.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, box in self.numbers.items():
            inner.addRow(label(name), box)
        inner.addRow(label("device"), self.device)
        self.more = more
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(what)
        layout.addWidget(more)

    def _number(self, name: str, most: int) -> QgsSpinBox:
        box = QgsSpinBox()
        box.setObjectName(name)
        # 0 stands for the preset's own number, which is shown.
        box.setRange(0, most)
        box.setClearValueMode(QgsSpinBox.ClearValueMode.MinimumValue)
        box.valueChanged.connect(lambda _: self.changed.emit())
        return box

    @property
    def path(self) -> str:
        """The model's file, or nothing."""
        return self.output.filePath().strip()

    @property
    def checkpoint(self) -> Optional[Path]:
        """What a stopped run left beside the model, if there is one."""
        path = Path(f"{self.path}{CHECKPOINT}") if self.path else None
        return path if path is not None and path.is_file() else None

    @property
    def replaces(self) -> bool:
        """Whether there is a model already that a new one takes the place of."""
        return bool(self.path) and Path(self.path).is_file() and not self.resume.isChecked()

    def watch_checkpoint(self) -> None:
        """Remember the checkpoint as it is: a run begins."""
        self._checkpoint_before = _changed(self.checkpoint)

    def offer_to_go_on(self) -> None:
        """Choose to go on if the run that has ended left a checkpoint."""
        self.refresh()
        if self.checkpoint is not None and _changed(self.checkpoint) != self._checkpoint_before:
            self.resume.setChecked(True)

    def chosen_numbers(self) -> dict[str, Optional[int]]:
        """The numbers that were given; None is the preset's."""
        return {name: box.value() or None for name, box in self.numbers.items()}

    def parameters(self) -> dict[str, Any]:
        """The parameters of ``cleardate:train`` that are chosen here."""
        given: dict[str, Any] = {"PRESET": self.preset.currentData()}
        for name, value in self.chosen_numbers().items():
            if value is not None:
                given[name.upper()] = value
        given["DEVICE"] = self.device.currentData()
        given["OUTPUT"] = self.path
        if self.resume.isChecked():
            given["RESUME"] = True
        return given

    def problem(self) -> str:
        """Why the output cannot be used, or nothing."""
        if not self.path:
            return tr("Say where the model goes.")
        if not self.path.lower().endswith(".onnx"):
            return tr("The model's name must end in .onnx.")
        path = Path(self.path)
        if not path.is_absolute() or not can_write(path.parent):
            return tr("{folder} is no folder that can be written to.").format(folder=path.parent)
        return ""

    def suggest(self, scene: Optional[Path]) -> None:
        """Suggest a new name beside a scene file, unless the user chose one.

        QGIS would delete what lies beside a temporary scene.
        """
        if scene is None or self.path != self._suggested or not can_write(scene.parent):
            return
        if is_temporary(scene):
            return
        if self.checkpoint is not None:
            # A run that was stopped there may go on.
            return
        stem, number = f"{scene.stem}_{self.preset.currentData()}", 1
        target = scene.with_name(f"{stem}.onnx")
        while target.exists():
            number += 1
            target = scene.with_name(f"{stem}_{number}.onnx")
        if str(target) != self.path:
            self._suggested = str(target)
            self.output.setFilePath(self._suggested)

    def refresh(self) -> None:
        """Look again whether there is a checkpoint to go on from."""
        found = self.checkpoint is not None
        self.resume.setEnabled(found)
        if not found:
            self.resume.setChecked(False)
        self.resume.setToolTip(
            tr("The epochs that are done are not repeated; the settings must be the same.")
            if found
            else tr("There is no checkpoint beside the output.")
        )

    def _output_changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def _preset_changed(self) -> None:
        name = self.preset.currentData()
        self.about.setText(" ".join(tr(text) for text in PRESET_TEXTS[name]))
        for key, box in self.numbers.items():
            own = tr("preset: {number}").format(number=getattr(RECIPES[name], key))
            box.setSpecialValueText(own)
        self.changed.emit()


def _changed(path: Optional[Path]) -> int:
    """When a file was changed, in nanoseconds; 0 if there is none."""
    return path.stat().st_mtime_ns if path is not None else 0
