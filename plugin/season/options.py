"""How a season is filled, and where the results go."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
)

from ...contract.errors import OutputError
from ...processing.algorithms.fill_season import beside
from ...processing.client.words import error_text
from ...processing.host.text import tr
from ...processing.season.results import was_stopped

MOST_DAYS = 366


class SeasonOptions(QGroupBox):
    """The options of ``cleardate:fillseason``; what is left alone is no parameter."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("How to fill"))
        self.no_future = QCheckBox(tr("From earlier dates alone"))
        self.no_future.setToolTip(tr("As on the day itself, for what has to be known at once"))
        self.every_sar = QCheckBox(tr("Also each day with SAR alone"))
        self.every_sar.setToolTip(tr("Days that no optical image shows; every pixel is simulated"))
        self.calendar = QCheckBox(tr("Also every"))
        self.calendar.setToolTip(tr("A calendar of even steps: days without an image as well"))
        self.cadence = QSpinBox()
        self.cadence.setObjectName("cadence")
        self.cadence.setRange(1, MOST_DAYS)
        self.cadence.setValue(10)
        self.cadence.setSuffix(" " + tr("days"))
        self.cadence.setEnabled(False)
        self.calendar.toggled.connect(self.cadence.setEnabled)
        self.quality = QCheckBox(tr("Trust layers"))
        self.quality.setToolTip(
            tr("For each pixel: observed or simulated, the error to expect, and its 90 % interval")
        )
        self.quality.setChecked(True)
        self.resume = QCheckBox(tr("Go on with a stopped run"))
        self.resume.setToolTip(tr("Dates that are done stay as they are"))
        self.output = QgsFileWidget()
        self.output.setObjectName("results")
        self.output.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.output.setDialogTitle(tr("Folder of the results"))
        self._season: Optional[Path] = None
        self._project_home = ""
        self._is_mine = self._suggesting = False
        self.problem = ""
        """Why there is no place for the results, or nothing."""
        boxes = (self.no_future, self.every_sar, self.calendar, self.quality, self.resume)
        for box, name in zip(boxes, ("no_future", "every_sar", "calendar", "quality", "resume")):
            box.setObjectName(name)
            box.toggled.connect(lambda _: self.changed.emit())
        self.resume.toggled.connect(lambda _: self._suggest())
        self.cadence.valueChanged.connect(lambda _: self.changed.emit())
        self.output.fileChanged.connect(self._output_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        also = QHBoxLayout()
        also.addWidget(self.calendar)
        also.addWidget(self.cadence)
        also.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.no_future)
        layout.addWidget(self.every_sar)
        layout.addLayout(also)
        layout.addWidget(self.quality)
        layout.addWidget(self.resume)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Save to"), self.output)
        layout.addLayout(form)

    def suggest(self, season: Path, project_home: str) -> None:
        """Suggest a folder beside the season; a run that was stopped there is gone on with."""
        if season != self._season:
            self._season, self._project_home, self._is_mine = season, project_home, False
            self._offer_to_go_on()
        self._suggest()

    def stopped(self) -> None:
        """A run was stopped: the next goes on in the same folder."""
        if self.folder is not None and was_stopped(self.folder):
            self.resume.setChecked(True)

    def ended(self) -> None:
        """A run is done: the next one has a folder of its own."""
        self._is_mine = False
        self.resume.setChecked(False)
        self._suggest()

    @property
    def folder(self) -> Optional[Path]:
        """The folder of the results, None without."""
        text = self.output.filePath().strip()
        return Path(text) if text else None

    def parameters(self) -> dict[str, Any]:
        """The parameters that are chosen here."""
        given: dict[str, Any] = {}
        for name, box in (
            ("NO_FUTURE", self.no_future),
            ("QUALITY", self.quality),
            ("EVERY_SAR_DATE", self.every_sar),
            ("RESUME", self.resume),
        ):
            if box.isChecked():
                given[name] = True
        if self.calendar.isChecked():
            given["CADENCE"] = self.cadence.value()
        if self.folder is not None:
            given["OUTPUT"] = str(self.folder)
        return given

    def last_folder(self) -> Optional[Path]:
        """Where the last run of the season went, if there was one; None without a place for it."""
        if self._season is None:
            return None
        try:
            return Path(beside(self._season, True, self._project_home))
        except OutputError:
            return None

    def _offer_to_go_on(self) -> None:
        last = self.last_folder()
        self.resume.setChecked(last is not None and was_stopped(last))

    def _suggest(self) -> None:
        if self._season is None or self._is_mine:
            return
        self.problem = ""
        try:
            folder = beside(self._season, self.resume.isChecked(), self._project_home)
        except OutputError as error:
            folder, self.problem = "", error_text(error)
        if folder != self.output.filePath():
            self._suggesting = True
            self.output.setFilePath(folder)
            self._suggesting = False

    def _output_changed(self) -> None:
        if not self._suggesting:
            self._is_mine = True
            self.problem = ""
        self.changed.emit()
