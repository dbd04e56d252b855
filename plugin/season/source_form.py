"""Where the season comes from: the folder of a season, or downloads that are prepared first."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsRectangle
from qgis.gui import QgsExtentWidget, QgsFileWidget
from qgis.PyQt.QtCore import QEvent, QStandardPaths, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...contract.season_file import COLLECTION
from ...processing.algorithms.proposals import free_path, home_for
from ...processing.host.text import tr
from ...processing.season.season_dates import is_season, is_there
from ..window.plain import plain_label
from ..window.services import Services


class SourceForm(QGroupBox):
    """The path that was given; of downloads also what is to be prepared of them, and where."""

    changed = pyqtSignal()

    def __init__(self, services: Services) -> None:
        super().__init__(tr("Season"))
        self._services = services
        self.path = QLineEdit()
        self.path.setObjectName("season_path")
        self.path.setPlaceholderText(tr("Folder of downloads or of a season"))
        self.path.setAccessibleName(tr("Folder of downloads or of a season"))
        self.path.editingFinished.connect(self._typed)
        self._shown = ""
        self.button = QToolButton()
        self.button.setObjectName("choose")
        self.button.setText("…")
        self.button.setToolTip(tr("Choose a folder or a file"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        self._action(menu, tr("Folder of downloads or of a season…"), self._choose_folder)
        self._action(menu, tr("Product or STAC file…"), self._choose_file)
        self.button.setMenu(menu)
        self.words = plain_label(wraps=True)
        self.downloads = DownloadsForm(services)
        self.downloads.changed.connect(self.changed)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.words)
        layout.addWidget(self.downloads)
        self.setAcceptDrops(True)
        self.refresh()

    @property
    def given(self) -> Optional[Path]:
        """What was given, None without anything."""
        text = self.path.text().strip()
        return Path(text) if text else None

    @property
    def season(self) -> Optional[Path]:
        """The season that was given, None for something else."""
        path = self.given
        return path if path is not None and is_season(path) else None

    def choose(self, path: str) -> None:
        """Take a path, as if it had been chosen."""
        self.path.setText(path)
        self._typed()

    def refresh(self) -> None:
        """Show what fits what was given."""
        path = self.given
        self.words.setText(self._about(path))
        self.words.setVisible(bool(self.words.text()))
        self.downloads.setVisible(self.is_downloads)
        if self.is_downloads and path is not None:
            self.downloads.suggest(path, self._services.project.homePath())

    @property
    def is_downloads(self) -> bool:
        """Whether what was given is there and is no season."""
        path = self.given
        return path is not None and is_there(path) and not is_season(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """A folder or file may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """The first one counts."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.choose(url.toLocalFile())
                event.acceptProposedAction()
                return

    def _about(self, path: Optional[Path]) -> str:
        if path is None:
            return tr(
                "Many dates of one place, each filled from all others. Choose the folder with "
                "your downloads (Sentinel-2, Landsat, Sentinel-1), or drop it here."
            )
        if not is_there(path):
            return tr("{path} does not exist.").format(path=path)
        if self.is_downloads:
            return tr("No season yet: it is prepared of what lies there, which stays as it is.")
        return ""

    def _action(self, menu: QMenu, text: str, slot: Any) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _=False: slot())
        return action

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Season"), self._start())
        if path:
            self.choose(path)

    def _choose_file(self) -> None:
        kinds = tr("Products and STAC files") + f" ({COLLECTION} *.json *.zip *.tar *.SAFE);;*"
        path, _ = QFileDialog.getOpenFileName(self, tr("Season"), self._start(), kinds)
        if path:
            self.choose(path)

    def _start(self) -> str:
        path = self.given
        if path is not None and is_there(path):
            return str(path)
        home = self._services.project.homePath()
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return home or QStandardPaths.writableLocation(documents)

    def _typed(self) -> None:
        text = self.path.text().strip()
        if text != self._shown:
            self._shown = text
            self.refresh()
            self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """What lies at the path may have changed while another window was in front."""
        if event.type() == QEvent.Type.ActivationChange:
            self.refresh()
        super().changeEvent(event)


class DownloadsForm(QWidget):
    """What is to be prepared of downloads: the place, the days, and the new folder."""

    changed = pyqtSignal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.area = QgsExtentWidget(None, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.area.setNullValueAllowed(True, tr("all of it"))
        if services.canvas is not None:
            self.area.setMapCanvas(services.canvas)
        self.area.clear()  # shows the words for no area
        self.area.extentChanged.connect(lambda _: self._area_changed())
        self.copy = QCheckBox(tr("Copy it, on one grid"))
        self.copy.setObjectName("copy")
        self.copy.setEnabled(False)
        self.copy.setToolTip(tr("Needs an area. Without copies the files are read where they lie."))
        self.copy.toggled.connect(lambda _: self.changed.emit())
        self.first, self.last = QLineEdit(), QLineEdit()
        for edit, name, shown in (
            (self.first, "from_date", "2018-04-01"),
            (self.last, "to_date", "2018-10-31"),
        ):
            edit.setObjectName(name)
            edit.setPlaceholderText(shown)
            edit.editingFinished.connect(self.changed)
        self.output = QgsFileWidget()
        self.output.setObjectName("prepared")
        self.output.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.output.fileChanged.connect(self._output_changed)
        self._suggested = self._source = ""
        days = QHBoxLayout()
        days.addWidget(self.first)
        days.addWidget(plain_label("…"))
        days.addWidget(self.last)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Area"), self.area)
        form.addRow("", self.copy)
        form.addRow(tr("Days"), days)
        form.addRow(tr("Save to"), self.output)

    def suggest(self, source: Path, project_home: str) -> None:
        """Suggest a new folder beside the downloads, unless the user chose one for them."""
        if str(source) == self._source:
            return
        self._source = str(source)
        home = home_for(source, project_home)
        name = source.name if source.is_dir() else source.name.partition(".")[0]
        self._suggested = "" if home is None else str(free_path(home / f"{name}_season"))
        self.output.setFilePath(self._suggested)

    def parameters(self) -> dict[str, Any]:
        """The parameters of ``cleardate:prepare`` that are chosen here."""
        given: dict[str, Any] = {}
        box = self.area.outputExtent() if self.area.isValid() else QgsRectangle()
        if not box.isEmpty():
            crs = self.area.outputCrs().authid()
            sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
            given["AREA"] = ",".join(f"{side:.9f}" for side in sides) + f" [{crs}]"
            if self.copy.isChecked():
                given["COPY"] = True
        for name, edit in (("FROM_DATE", self.first), ("TO_DATE", self.last)):
            if edit.text().strip():
                given[name] = edit.text().strip()
        given["OUTPUT"] = self.output.filePath().strip()
        return given

    def problem(self) -> str:
        """Why it cannot be prepared, or nothing."""
        folder = self.output.filePath().strip()
        if not folder:
            return tr("Say where to save the season.")
        if Path(folder).is_dir() and any(Path(folder).iterdir()):
            return tr("The folder {path} is not empty: choose a new one.").format(path=folder)
        return ""

    def _area_changed(self) -> None:
        has_area = self.area.isValid() and not self.area.outputExtent().isEmpty()
        # One grid for all dates is what filling needs.
        if has_area and not self.copy.isEnabled():
            self.copy.setChecked(True)
        self.copy.setEnabled(has_area)
        self.changed.emit()

    def _output_changed(self) -> None:
        self.changed.emit()
