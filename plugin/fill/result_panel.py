"""What a fill came to: the scores beside the simple methods, and the result on the map."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QGroupBox,
    QSizePolicy,
    QVBoxLayout,
)

from ...contract.report import (
    FillReport,
    Report,
    Scores,
    band_errors,
    band_psnr,
    mean_errors,
    ranked,
)
from ...processing.host.labels import method_title
from ...processing.host.text import tr, tr_noop
from ...processing.report.verdict import SIMPLE, about_suspects, short_verdict, warnings
from ...processing.results.hatch import hatch_layer
from ..map.swipe_switch import SwipeSwitch
from ..map.zoom import zoom_to
from ..window.background import Background
from ..window.buttons import push_button
from ..window.plain import plain, plain_label
from ..window.services import Services
from .score_table import ScoreTable

COLUMNS = (("psnr", tr_noop("PSNR dB"), ".1f"), ("mae", tr_noop("Error"), ".4f"))
"""What tells most in a narrow window; the report has all. The error is in reflectance."""


class ResultPanel(QGroupBox):
    """Shown when a fill is done. Layers are known by their ids, since the user may remove them."""

    to_mask = pyqtSignal(str)
    """The file of the suspects is to be added to the mask."""

    pixels_wanted = pyqtSignal()
    """Pixels of both dates are to be shown."""

    def __init__(self, services: Services) -> None:
        super().__init__(tr("Result"))
        self._services = services
        self._before, self._filled, self._trust, self._hatch = "", "", "", ""
        self._suspects, self._missed = "", 0
        self._files: Mapping[str, Any] = {}
        self._hatching: Optional[Background] = None
        self.words = plain_label(wraps=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.table = ScoreTable()
        self.bands = ScoreTable()

        self.report_button = push_button("report", tr("Report"), self._open_report)
        self.zoom_button = push_button("zoom", tr("Zoom to it"), self._zoom)
        self.swipe_button = push_button("swipe", tr("Before / after"), self._set_swipe, True)
        self.swipe = SwipeSwitch(self.swipe_button)
        self.swipe_button.setToolTip(tr("Swipe over the map: T2 as it was beside T2 filled"))
        self.trust_button = push_button("trust", tr("Trust layer"), self._show_trust, True)
        self.trust_button.setToolTip(tr("Show the trust layer on top"))
        self.hatch_button = push_button("hatch", tr("Hatch"), self._show_hatch, True)
        self.hatch_button.setToolTip(tr("Hatch the area that is simulated"))
        self.mask_button = push_button("to_mask", tr("Add to mask"), self._add_to_mask)
        self.mask_button.setToolTip(
            tr("Make a mask that holds the pixels that look like missed cloud, too, and choose it")
        )
        self.pixel_button = push_button("pixels", tr("Pixels…"), self.pixels_wanted.emit)
        self.pixel_button.setToolTip(tr("Click on the map: a pixel over time"))
        buttons = QGridLayout()
        # The long words of all languages stand in the first column.
        for index, button in enumerate(
            (
                self.swipe_button,
                self.report_button,
                self.trust_button,
                self.hatch_button,
                self.zoom_button,
                self.mask_button,
                self.pixel_button,
            )
        ):
            buttons.addWidget(button, index // 2, index % 2)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.table)
        layout.addWidget(self.bands)
        layout.addLayout(buttons)
        services.project.layersRemoved.connect(self.refresh)
        self.setVisible(False)

    def show_result(self, report: Report, results: Mapping[str, Any], before: str = "") -> None:
        """Show what the worker found out and the layers of ``results``.

        ``before`` is the id of the layer that was filled.
        """
        self._stop_hatching()
        self._files, self._before = results, before
        self._filled = self._id_of(results.get("OUTPUT"))
        self._trust = self._id_of(results.get("QUALITY"))
        self._suspects = self._id_of(results.get("SUSPECTS"))
        found = report.suspects if isinstance(report, FillReport) else None
        self._missed = 0 if found is None else found.of_t2
        self._hatch = ""
        self.swipe_button.setChecked(False)
        warned = (f"⚠ {warning}" for warning in warnings(report))
        self.words.setText("\n".join([short_verdict(report), *about_suspects(report), *warned]))
        self._fill_table(report)
        self._fill_bands(report)
        self.setVisible(True)
        self.refresh()

    def refresh(self) -> None:
        """Switch the buttons by which layers are still there."""
        filled, trust = self._layer(self._filled), self._layer(self._trust)
        canvas = self._services.canvas
        report = self._files.get("REPORT")
        self.report_button.setEnabled(bool(report) and Path(str(report)).is_file())
        self.zoom_button.setEnabled(filled is not None and canvas is not None)
        self.swipe_button.setEnabled(filled is not None and canvas is not None)
        self.pixel_button.setEnabled(canvas is not None)
        self.trust_button.setEnabled(trust is not None)
        self.hatch_button.setEnabled(trust is not None)
        self.mask_button.setEnabled(self._missed > 0 and self._layer(self._suspects) is not None)
        if filled is None:
            self.swipe_button.setChecked(False)
        if trust is not None:
            node = self._services.project.layerTreeRoot().findLayer(self._trust)
            self.trust_button.setChecked(node is not None and node.isVisible())
        hatched = self._hatching is not None or self._layer(self._hatch) is not None
        self.hatch_button.setChecked(hatched and trust is not None)

    def file(self, output: str) -> str:
        """The file of an output of the run, empty without."""
        return str(self._files.get(output) or "")

    def close_tools(self) -> None:
        """Take the swipe off the map and stop hatching."""
        self.swipe_button.setChecked(False)
        self.swipe.end()
        task = self._stop_hatching()
        if task is not None:
            task.wait()

    def _fill_table(self, report: Report) -> None:
        rows = []
        for name, scores in ranked(report):
            mark = " ✔" if name == report.result else ""
            figures = (_figure(scores, key, form) for key, _, form in COLUMNS)
            rows.append(([method_title(name) + mark, *figures], name == report.result))
        self.table.show_rows([tr("Method"), *(tr(title) for _, title, _ in COLUMNS)], rows)

    def _fill_bands(self, report: Report) -> None:
        """PSNR of each band and their mean, beside those of the best simple method."""
        figures = band_psnr(band_errors(report))
        simple = [name for name, _ in ranked(report) if name in SIMPLE and name != report.result]
        methods = [report.result, *simple[:1]]
        rows = [
            ([tr(band), *(_figure(scores, name, ".1f") for name in methods)], False)
            for band, scores in figures.items()
        ]
        if rows:
            mean = mean_errors(figures)
            rows.append(([tr("Mean"), *(_figure(mean, name, ".1f") for name in methods)], True))
        heads = [tr("PSNR dB"), *(method_title(name) for name in methods)]
        self.bands.show_rows(heads, rows)

    def _id_of(self, path: Any) -> str:
        for layer in self._services.project.mapLayers().values():
            if path and layer.source().split("|")[0] == str(path):
                return layer.id()
        return ""

    def _layer(self, layer_id: str) -> Optional[QgsMapLayer]:
        return self._services.project.mapLayer(layer_id) if layer_id else None

    def _add_to_mask(self) -> None:
        self.mask_button.setEnabled(False)
        self.to_mask.emit(str(self._files["SUSPECTS"]))

    def show_added(self, problem: str) -> None:
        """Say what was wrong with adding to the mask; an empty text: nothing was."""
        if problem:
            self.words.setText(f"{self.words.text()}\n⚠ {problem}")
            self.refresh()

    def _open_report(self) -> None:
        self._services.show_report(Path(str(self._files["REPORT"])))

    def _zoom(self) -> None:
        layer, canvas = self._layer(self._filled), self._services.canvas
        if layer is None or canvas is None:
            return
        if not zoom_to(canvas, layer, self._services.project):
            self.zoom_button.setToolTip(tr("It has no place in the CRS of the map."))

    def _show_trust(self, on: bool) -> None:
        root = self._services.project.layerTreeRoot()
        node = root.findLayer(self._trust)
        if node is not None and node.isVisible() != on:
            if on:
                node.setItemVisibilityCheckedParentRecursive(True)
            else:
                node.setItemVisibilityChecked(False)

    def _show_hatch(self, on: bool) -> None:
        if not on:
            self._stop_hatching()
            if self._layer(self._hatch) is not None:
                self._services.project.removeMapLayer(self._hatch)
            return
        hatched = self._hatching is not None or self._layer(self._hatch) is not None
        if hatched or self._layer(self._trust) is None:
            return
        path = str(self._files["QUALITY"])
        self._hatching = Background(
            tr("Hatch the simulated area"), lambda stopped: _movable_hatch(path, stopped)
        )
        self._hatching.ended.connect(self._take_hatch)

    def _stop_hatching(self) -> Optional[Background]:
        task, self._hatching = self._hatching, None
        if task is not None:
            task.drop()
        return task

    def _take_hatch(self, layer: Optional[QgsVectorLayer], problem: str) -> None:
        self._hatching = None
        if layer is None or self._layer(self._trust) is None:
            self.hatch_button.setChecked(False)
            self.hatch_button.setToolTip(plain(problem))
            return
        project = self._services.project
        project.addMapLayer(layer, False)
        node = project.layerTreeRoot().findLayer(self._filled)
        parent = node.parent() if node is not None else project.layerTreeRoot()
        self._hatch = layer.id()
        parent.insertLayer(0, layer)

    def _set_swipe(self, on: bool) -> None:
        canvas, filled = self._services.canvas, self._layer(self._filled)
        if not on or canvas is None or filled is None:
            self.swipe.end()
            return
        ours = [self._layer(id_) for id_ in (self._filled, self._trust, self._hatch)]
        above = [layer for layer in ours if layer is not None]
        self.swipe.start(canvas, above, self._layer(self._before))


def _figure(scores: Scores, key: str, form: str) -> str:
    value = scores.get(key)
    return "-" if value is None else format(value, form)


def _movable_hatch(path: str, stopped: Callable[[], bool]) -> QgsVectorLayer:
    """The hatch as a layer that the main thread may have."""
    layer = hatch_layer(path, stopped)
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer
