"""What a run made of a season: counts, and the results of one date on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QGridLayout, QGroupBox, QSizePolicy

from ...contract.season_file import DATE_FILES
from ...processing.host.text import tr
from ...processing.season.results import picture_in
from ...processing.season.season_dates import DateRow
from ..map.swipe_switch import SwipeSwitch
from ..map.zoom import zoom_to
from ..window.buttons import push_button
from ..window.plain import plain, plain_label
from ..window.services import Services
from .before import Before


class SeasonResult(QGroupBox):
    """Buttons for the date that is chosen in the table; layers are known by their files."""

    def __init__(self, services: Services) -> None:
        super().__init__(tr("Result"))
        self._services = services
        self._folder: Optional[Path] = None
        self._row: Optional[DateRow] = None
        self._before = Before(services, self._show_swipe, self._refuse)
        self.words = plain_label(wraps=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.swipe_button = push_button("swipe", tr("Before / after"), self._set_swipe, True)
        self.swipe = SwipeSwitch(self.swipe_button)
        self.trust_button = push_button("trust", tr("Trust layer"), self._show_trust, True)
        self.report_button = push_button("report", tr("Report"), self._open_report)
        self.zoom_button = push_button("zoom", tr("Zoom to it"), self._zoom)
        self.picture_button = push_button("picture", tr("Overview"), self._open_picture)
        self.picture_button.setToolTip(tr("A picture of all dates, their cloud and scores"))
        self.folder_button = push_button("folder", tr("Folder"), self._open_folder)
        buttons = QGridLayout()
        for index, button in enumerate(
            (
                self.swipe_button,
                self.report_button,
                self.trust_button,
                self.picture_button,
                self.zoom_button,
                self.folder_button,
            )
        ):
            buttons.addWidget(button, 1 + index // 2, index % 2)
        buttons.addWidget(self.words, 0, 0, 1, 2)
        self.setLayout(buttons)
        services.project.layersRemoved.connect(self.refresh)
        self.setVisible(False)

    def show_results(self, folder: Path, text: str) -> None:
        """Show the results in a folder; ``text`` tells what came of the run."""
        self._folder = folder
        self.words.setText(text)
        self.setVisible(True)
        self.refresh()

    def show_row(self, row: Optional[DateRow]) -> None:
        """The date that is chosen; the swipe follows it."""
        if row == self._row:
            return
        self._row = row
        swiped = self.swipe_button.isChecked()
        self.swipe_button.setChecked(False)
        self.refresh()
        if swiped and self.swipe_button.isEnabled():
            self.swipe_button.setChecked(True)

    def refresh(self) -> None:
        """Switch the buttons by what is there of the chosen date."""
        filled, trust = self._layer("image"), self._layer("trust")
        canvas = self._services.canvas
        report = self._file("report")
        self.report_button.setEnabled(report is not None and report.is_file())
        self.zoom_button.setEnabled(filled is not None and canvas is not None)
        has_before = self._row is not None and self._row.item is not None
        self.swipe_button.setEnabled(filled is not None and has_before and canvas is not None)
        tip = tr("Swipe over the map: the date as it was beside the date filled")
        self.swipe_button.setToolTip(tip if filled is not None else tr("Choose a filled date."))
        self.trust_button.setEnabled(trust is not None)
        folder = self._folder
        self.picture_button.setEnabled(folder is not None and picture_in(folder) is not None)
        self.folder_button.setEnabled(folder is not None and folder.is_dir())
        if filled is None:
            self.swipe_button.setChecked(False)
        node = None
        if trust is not None:
            node = self._services.project.layerTreeRoot().findLayer(trust.id())
        self.trust_button.blockSignals(True)
        self.trust_button.setChecked(node is not None and node.isVisible())
        self.trust_button.blockSignals(False)

    def close_tools(self) -> None:
        """Take the swipe off the map."""
        self._before.close()
        self.swipe_button.setChecked(False)
        self.swipe.end()

    def _file(self, kind: str) -> Optional[Path]:
        if self._folder is None or self._row is None:
            return None
        return self._folder / f"{self._row.name}{DATE_FILES[kind]}"

    def _layer(self, kind: str) -> Optional[QgsRasterLayer]:
        """The layer of the chosen date in the project, if it is there."""
        path = self._file(kind)
        for layer in self._services.project.mapLayers().values():
            is_raster = path is not None and isinstance(layer, QgsRasterLayer)
            if is_raster and layer.source().split("|")[0] == str(path):
                return layer
        return None

    def _show_alone(self, filled: QgsMapLayer) -> None:
        """Of the dates of the run show this one: others would lie above it."""
        project, folder = self._services.project, str(self._folder)
        for node in project.layerTreeRoot().findLayers():
            layer = node.layer()
            if layer is not None and str(Path(layer.source()).parent) == folder:
                node.setItemVisibilityChecked(layer.id() == filled.id())
        node = project.layerTreeRoot().findLayer(filled.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)

    def _set_swipe(self, on: bool) -> None:
        filled = self._layer("image")
        if not on or self._services.canvas is None or filled is None or self._row is None:
            self.swipe.end()
            return
        self._show_alone(filled)
        self._before.ask(self._row, filled)

    def _show_swipe(self, before: QgsRasterLayer) -> None:
        """Both sides are there."""
        canvas, filled = self._services.canvas, self._layer("image")
        if canvas is None or filled is None or not self.swipe_button.isChecked():
            return
        trust = self._layer("trust")
        above = [layer for layer in (trust, filled) if layer is not None]
        self.swipe.start(canvas, above, before)

    def _refuse(self, problem: str) -> None:
        self.swipe_button.setChecked(False)
        self.swipe_button.setToolTip(plain(problem))

    def _show_trust(self, on: bool) -> None:
        trust = self._layer("trust")
        root = self._services.project.layerTreeRoot()
        node = root.findLayer(trust.id()) if trust is not None else None
        if node is not None and on:
            node.setItemVisibilityCheckedParentRecursive(True)
        elif node is not None:
            node.setItemVisibilityChecked(False)

    def _open_report(self) -> None:
        report = self._file("report")
        if report is not None:
            self._services.show_report(report)

    def _open_picture(self) -> None:
        picture = picture_in(self._folder) if self._folder is not None else None
        if picture is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(picture)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _zoom(self) -> None:
        layer, canvas = self._layer("image"), self._services.canvas
        if layer is None or canvas is None:
            return
        self._show_alone(layer)
        if not zoom_to(canvas, layer, self._services.project):
            self.zoom_button.setToolTip(tr("It has no place in the CRS of the map."))
