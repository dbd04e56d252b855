"""How to fill and where the result goes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessing
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...contract.choices import MASK_KINDS, METHOD_TITLES, METHODS, MODEL_DEVICES, SAR_UNITS
from ...contract.products import named_after
from ...processing.algorithms.parameters import label
from ...processing.algorithms.proposals import free_path, home_for
from ...processing.host.text import tr, tr_noop
from ...processing.preflight.checks import MASK_TITLES
from ...processing.preflight.number_checks import SAR_TITLES
from ..library.library import models
from ..window.plain import plain_label

METHOD_LABELS = {
    "auto": tr_noop("auto: the best on clear pixels"),
    **METHOD_TITLES,
}
UNIT_LABELS = {
    "auto": tr_noop("told by name and values"),
    **SAR_TITLES,
}
KIND_LABELS = {
    "auto": tr_noop("told by name and values"),
    **MASK_TITLES,
    "values": tr_noop("values, all but 0 are cloud"),
}

TRUST_ENDING, REPORT_ENDING = "_trust.tif", "_report.json"
APART_ENDING, SUSPECTS_ENDING = "_coarse.tif", "_suspects.tif"
"""Of the files beside the filled image."""
MOST_PIXELS_JUDGED = 25_000_000
"""Every clear pixel is judged for the layer of suspects: about 6 s of a processor for a million."""


class OptionsForm(QWidget):
    """The method and a model, the output files, and what is advanced, folded away."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.method = _choices("method", [(m, tr(METHOD_LABELS[m])) for m in ("auto", *METHODS)])
        self.method.setToolTip(tr("Method"))
        self.method.setAccessibleName(tr("Method"))
        self.model = QComboBox()
        self.model.setObjectName("model")
        self.model.setToolTip(tr("A trained network of the library that takes part as well"))
        self.refresh_models()
        self.output = _OutputFile()
        self.trust = QCheckBox(tr("Trust layer"))
        self.trust.setToolTip(
            tr("For each pixel: observed or simulated, the error to expect, and what is unlike")
        )
        self.report = QCheckBox(tr("Report"))
        self.report.setToolTip(tr("The scores of every method"))
        self.suspects = QCheckBox(tr("Missed cloud"))
        self.suspects.setToolTip(
            tr("Clear pixels that look like cloud, its haze or shadow, to look at and to mask")
        )
        self._is_suspects_mine = False
        self.suspects.clicked.connect(self._choose_suspects)
        self.apart = QCheckBox(tr("Larger pixels apart"))
        self.apart.setToolTip(
            tr(
                "Bands with larger pixels in a file on their own grid, such as 20 m beside 10 m; "
                "else all bands are in the image"
            )
        )
        for box in (self.trust, self.report, self.suspects):
            box.setChecked(True)
        for box in (self.trust, self.report, self.suspects, self.apart):
            box.toggled.connect(lambda _: self.changed.emit())
        self.advanced = AdvancedForm()
        for combo in (self.method, self.model):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.output.changed.connect(self.changed)
        self.advanced.changed.connect(self.changed)
        self._lay_out()

    def _lay_out(self) -> None:
        how = QGroupBox(tr("Method and result"))
        form = QFormLayout(how)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        # Its words need the whole width, and the title names it.
        form.addRow(self.method)
        form.addRow(tr("Model"), self.model)
        form.addRow(tr("Save to"), self.output)
        also = QVBoxLayout()
        also.addWidget(self.trust)
        also.addWidget(self.report)
        also.addWidget(self.suspects)
        also.addWidget(self.apart)
        form.addRow(tr("Also"), also)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(how)
        layout.addWidget(self.advanced)

    def suggest_suspects(self, pixels: int) -> None:
        """Tick the layer of suspects unless the image is so large that it would take minutes."""
        if not self._is_suspects_mine:
            self.suspects.setChecked(pixels <= MOST_PIXELS_JUDGED)

    def _choose_suspects(self) -> None:
        self._is_suspects_mine = True

    def refresh_models(self) -> None:
        """List the models of the library again; the one that is chosen stays."""
        chosen = self.model.currentData()
        self.model.blockSignals(True)
        self.model.clear()
        self.model.addItem(tr("none"), "")
        for path in models():
            self.model.addItem(path.stem, str(path))
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))
        self.model.blockSignals(False)

    def parameters(self) -> dict[str, Any]:
        """The parameters of ``cleardate:fill`` that are chosen here, without those left alone."""
        given: dict[str, Any] = {"METHOD": self.method.currentData()}
        if self.model.currentData():
            given["MODEL"] = self.model.currentData()
        given.update(self.advanced.parameters())
        given["OUTPUT"] = self.output.path or QgsProcessing.TEMPORARY_OUTPUT
        if self.trust.isChecked():
            given["QUALITY"] = self.output.sibling(TRUST_ENDING)
        if self.report.isChecked():
            given["REPORT"] = self.output.sibling(REPORT_ENDING)
        if self.apart.isChecked():
            given["KEEP_RESOLUTION"] = self.output.sibling(APART_ENDING)
        if self.suspects.isChecked():
            given["SUSPECTS"] = self.output.sibling(SUSPECTS_ENDING)
        return given


class _OutputFile(QgsFileWidget):
    """The file of the filled image; empty for temporary files."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("output")
        self.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.setFilter("GeoTIFF (*.tif *.tiff)")
        self.setDialogTitle(tr("Save the filled image"))
        self.lineEdit().setPlaceholderText(tr("temporary files"))
        self._is_mine, self._suggesting = False, False
        self.fileChanged.connect(self._file_changed)

    @property
    def path(self) -> str:
        """The path, or nothing for a temporary file."""
        return self.filePath().strip()

    def suggest(self, image: str, project_home: str = "") -> None:
        """Suggest a new name beside the file ``image``, unless the user chose one.

        Where that folder cannot be written to or is temporary, it is the project's or the user's.
        """
        if self._is_mine:
            return
        self._suggesting = True
        self.setFilePath(suggested_output(image, project_home) if image else "")
        self._suggesting = False

    def sibling(self, ending: str) -> str:
        """The path of another output: the stem of this one and an ending."""
        if not self.path:
            return QgsProcessing.TEMPORARY_OUTPUT
        return str(_beside(Path(self.path), ending))

    def _file_changed(self) -> None:
        if not self._suggesting:
            self._is_mine = True
        self.changed.emit()


def suggested_output(image: str, project_home: str = "") -> str:
    """``NAME_filled.tif`` beside an image, with a number if that exists; empty if not writable.

    A trust layer or a report of that name is another run's as well.
    """
    source = named_after(image)
    home = home_for(source, project_home)
    if home is None:
        return ""

    def is_taken(target: Path) -> bool:
        endings = TRUST_ENDING, REPORT_ENDING, APART_ENDING, SUSPECTS_ENDING
        beside = (_beside(target, ending) for ending in endings)
        return any(os.path.lexists(path) for path in (target, *beside))

    return str(free_path(home / f"{source.stem}_filled.tif", is_taken))


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.stem}{ending}")


class AdvancedForm(QgsCollapsibleGroupBox):
    """Bands, units, scales, device: what is told by the files unless somebody knows better."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("Advanced"))
        self.setCollapsed(True)
        self.sar_units = _choices("sar_units", [(u, tr(UNIT_LABELS[u])) for u in SAR_UNITS])
        kinds = [(kind, tr(KIND_LABELS[kind])) for kind in MASK_KINDS]
        self.cloud_kind = _choices("cloud_kind", kinds)
        self.device = _choices("device", [(d, d) for d in MODEL_DEVICES])
        self.detail = QCheckBox(label("detail"))
        self.strict_bands = QCheckBox(tr("The same bands only"))
        self.strict_bands.setToolTip(label("strict_bands"))
        self.fill_suspects = QCheckBox(tr("Fill missed cloud too"))
        self.fill_suspects.setToolTip(label("fill_suspects"))
        self.bands = QLineEdit()
        self.bands.setObjectName("BANDS")
        self.bands.setPlaceholderText(tr("from the files"))
        self.bands.setToolTip(label("bands"))
        self.bands.textChanged.connect(lambda _: self.changed.emit())
        self.numbers: dict[str, QLineEdit] = {}
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Bands"), self.bands)
        form.addRow("", self.strict_bands)
        form.addRow(tr("SAR units"), self.sar_units)
        for role, text in (("OPTICAL_T1", tr("Optical T1")), ("OPTICAL_T2", tr("Optical T2"))):
            form.addRow(text, self._scale_and_offset(role))
        form.addRow(tr("Cloud mask"), self.cloud_kind)
        form.addRow(tr("Cloud from (%)"), self._number("CLOUD_PER_CENT"))
        form.addRow(tr("Device"), self.device)
        form.addRow("", self.detail)
        form.addRow("", self.fill_suspects)
        for combo in (self.sar_units, self.cloud_kind, self.device):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        for box in (self.detail, self.strict_bands, self.fill_suspects):
            box.toggled.connect(lambda _: self.changed.emit())

    def _scale_and_offset(self, role: str) -> QHBoxLayout:
        row = QHBoxLayout()
        for key, text in (("SCALE", tr("scale")), ("OFFSET", tr("offset"))):
            row.addWidget(plain_label(text))
            row.addWidget(self._number(f"{role}_{key}"), 1)
        return row

    def _number(self, name: str) -> QLineEdit:
        """A field for the number of a parameter."""
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setPlaceholderText(tr("auto"))
        edit.textChanged.connect(lambda _: self.changed.emit())
        self.numbers[name] = edit
        return edit

    def problem(self) -> str:
        """What is wrong with the numbers, or nothing."""
        for edit in self.numbers.values():
            text = edit.text().strip()
            if text and _number(text) is None:
                return tr(
                    "{text} is no number. Correct it under Advanced, or leave it empty."
                ).format(text=repr(text))
        return ""

    def parameters(self) -> dict[str, Any]:
        """The parameters that differ from their defaults."""
        given: dict[str, Any] = {}
        if self.bands.text().strip():
            given["BANDS"] = self.bands.text().strip()
        for name, edit in self.numbers.items():
            number = _number(edit.text())
            if number is not None:
                given[name] = number
        for name, combo in (
            ("SAR_UNITS", self.sar_units),
            ("CLOUD_KIND", self.cloud_kind),
            ("DEVICE", self.device),
        ):
            if combo.currentIndex() > 0:
                given[name] = combo.currentData()
        if self.detail.isChecked():
            given["DETAIL"] = True
        if self.strict_bands.isChecked():
            given["STRICT_BANDS"] = True
        if self.fill_suspects.isChecked():
            given["FILL_SUSPECTS"] = True
        return given


def _number(text: str) -> Optional[float]:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None


def _choices(name: str, items: list[tuple[str, str]]) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    for value, text in items:
        combo.addItem(text, value)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(5)
    return combo
