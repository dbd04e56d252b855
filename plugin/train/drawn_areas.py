"""Training and test area: rectangles drawn on the map, red and blue as in the paper."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolExtent, QgsRubberBand
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QGridLayout, QGroupBox, QLabel, QPushButton, QToolButton

from ...processing.host.layer_files import areas_geojson
from ...processing.host.text import tr
from ..map.draw import POLYGON
from ..window.plain import plain_label
from ..window.services import Services
from .scene_facts import SceneFacts

TRAIN, TEST = "train_area", "test_area"
COLOURS = {TRAIN: "#d7191c", TEST: "#2c6fd1"}


class DrawnAreas(QGroupBox):
    """A row for each area: draw, clear, and what is drawn."""

    changed = pyqtSignal()

    def __init__(self, services: Services) -> None:
        super().__init__(tr("Areas (optional)"))
        self._canvas = services.canvas
        self._before: Any = None
        self._tools: dict[str, QgsMapToolExtent] = {}
        self._bands: dict[str, QgsRubberBand] = {}
        self.drawn: dict[str, tuple[QgsRectangle, QgsCoordinateReferenceSystem]] = {}
        self.draw_buttons: dict[str, QPushButton] = {}
        self.clear_buttons: dict[str, QToolButton] = {}
        self.texts: dict[str, QLabel] = {}
        layout = QGridLayout(self)
        layout.setColumnStretch(1, 1)
        labels = {TRAIN: tr("Training area"), TEST: tr("Test area")}
        for row, (name, label) in enumerate(labels.items()):
            layout.addWidget(self._draw_button(name, label), row, 0)
            self.texts[name] = plain_label(wraps=True)
            layout.addWidget(self.texts[name], row, 1)
            clear = QToolButton()
            clear.setText(tr("Remove"))
            clear.clicked.connect(functools.partial(self._clear_clicked, name))
            self.clear_buttons[name] = clear
            layout.addWidget(clear, row, 2)
        self._show()

    def _draw_button(self, name: str, label: str) -> QPushButton:
        button = QPushButton(label)
        button.setCheckable(True)
        button.setIcon(_swatch(COLOURS[name]))
        button.setEnabled(self._canvas is not None)
        button.setToolTip(tr("Draw a rectangle on the map"))
        if self._canvas is None:
            button.setToolTip(tr("There is no map to draw on."))
        button.toggled.connect(functools.partial(self._toggle, name))
        self.draw_buttons[name] = button
        return button

    def set_area(self, name: str, area: Optional[QgsRectangle], crs: Optional[Any] = None) -> None:
        """Take an area, or none, as if it had been drawn."""
        if area is None or area.isEmpty():
            self.drawn.pop(name, None)
        else:
            self.drawn[name] = (QgsRectangle(area), QgsCoordinateReferenceSystem(crs))
        self._show()
        self.changed.emit()

    def parameters(self) -> dict[str, str]:
        """The drawn areas as GeoJSON files in QGIS's temporary folder, by parameter.

        Another area is another file: a run that has begun, or waits, keeps its own.
        """
        folder = Path(QgsProcessingUtils.tempFolder())
        found = {}
        for name, (area, crs) in self.drawn.items():
            content = areas_geojson(area_layer(area, crs), QgsProcessingContext()).encode()
            path = folder / f"cleardate_{name}_{hashlib.sha256(content).hexdigest()[:12]}.geojson"
            path.write_bytes(content)
            found[name.upper()] = str(path)
        return found

    def problems(self, scenes: list[SceneFacts]) -> list[str]:
        """Sentences on areas that overlap or lie outside of the scenes."""
        found = []
        for name, (area, crs) in self.drawn.items():
            known = [scene for scene in scenes if scene.extent is not None]
            if known and not any(_meets(area, crs, scene) for scene in known):
                text = (
                    tr("The training area lies outside of all scenes.")
                    if name == TRAIN
                    else tr("The test area lies outside of all scenes.")
                )
                found.append(text)
        if len(self.drawn) == 2:
            (first, crs), (second, other) = self.drawn[TRAIN], self.drawn[TEST]
            there = _moved(second, other, crs)
            if there is not None and first.intersects(there):
                found.append(tr("The areas overlap; where they do, pixels are for testing only."))
        return found

    def close_tools(self) -> None:
        """Take everything off the map: the window is about to go."""
        for button in self.draw_buttons.values():
            button.setChecked(False)
        for band in self._bands.values():
            self._canvas.scene().removeItem(band)
        self._bands.clear()

    def _toggle(self, name: str, on: bool) -> None:
        if self._canvas is None:
            return
        if not on:
            tool = self._tools.get(name)
            if tool is not None and self._canvas.mapTool() is tool:
                self._canvas.setMapTool(self._before) if self._before else (
                    self._canvas.unsetMapTool(tool)
                )
            return
        for other, button in self.draw_buttons.items():
            if other != name:
                button.setChecked(False)
        self._before = self._canvas.mapTool()
        if name not in self._tools:
            tool = QgsMapToolExtent(self._canvas)
            tool.extentChanged.connect(functools.partial(self._drawn, name))
            tool.deactivated.connect(functools.partial(self.draw_buttons[name].setChecked, False))
            self._tools[name] = tool
        self._canvas.setMapTool(self._tools[name])

    def _drawn(self, name: str, area: QgsRectangle) -> None:
        if area.isEmpty():
            return
        tool = self._tools[name]
        self.set_area(name, area, self._canvas.mapSettings().destinationCrs())
        # Our own band stays when the tool goes.
        tool.clearRubberBand()
        self.draw_buttons[name].setChecked(False)

    def _clear_clicked(self, name: str, *_: object) -> None:
        self.set_area(name, None)

    def _show(self) -> None:
        for name, label in self.texts.items():
            area = self.drawn.get(name)
            self.clear_buttons[name].setEnabled(area is not None)
            if area is not None:
                label.setText(_size_text(*area))
            elif name == TRAIN:
                label.setText(tr("all but the test area"))
            else:
                label.setText(tr("blocks spread over each scene"))
            self._show_band(name)

    def _show_band(self, name: str) -> None:
        if self._canvas is None:
            return
        if name not in self._bands:
            band = QgsRubberBand(self._canvas, POLYGON)
            colour = QColor(COLOURS[name])
            band.setStrokeColor(colour)
            colour.setAlpha(35)
            band.setFillColor(colour)
            band.setWidth(2)
            self._bands[name] = band
        band = self._bands[name]
        band.reset(POLYGON)
        if name in self.drawn:
            area, crs = self.drawn[name]
            band.setToGeometry(QgsGeometry.fromRect(area), crs)


def area_layer(area: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """A layer in memory with the rectangle ``area``."""
    layer = QgsVectorLayer("Polygon", "area", "memory")
    layer.setCrs(crs)
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(area))
    layer.dataProvider().addFeatures([feature])
    return layer


def _meets(area: QgsRectangle, crs: QgsCoordinateReferenceSystem, scene: SceneFacts) -> bool:
    there = _moved(area, crs, scene.crs)
    return there is not None and scene.extent.intersects(there)


def _moved(
    area: QgsRectangle, crs: QgsCoordinateReferenceSystem, to: QgsCoordinateReferenceSystem
) -> Optional[QgsRectangle]:
    """The area in another CRS; None if it has no place there."""
    if not crs.isValid() or not to.isValid() or crs == to:
        return area
    transform = QgsCoordinateTransform(crs, to, QgsProcessingContext().transformContext())
    try:
        return transform.transformBoundingBox(area)
    except QgsCsException:
        return None


def _size_text(area: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    if crs.isGeographic():
        return f"{area.width():.4f}° x {area.height():.4f}°"
    return f"{area.width():,.0f} x {area.height():,.0f} m".replace(",", "\u00a0")


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(24, 24)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
