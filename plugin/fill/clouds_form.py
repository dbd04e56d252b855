"""Where the clouds are: a mask, polygons, or what is drawn on the map."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

from ...contract.choices import SCL_CLOUD_VALUES
from ...contract.errors import ClearDateError
from ...processing.algorithms.parameters import label, whole_numbers
from ...processing.host.text import tr
from ..map.draw import PolygonTool, add_polygon, drawn_layer
from ..window.services import Services
from .guess import looks_like_scl
from .layer_picker import POLYGONS, RASTERS, LayerPicker

SCL_TEXT = ",".join(map(str, SCL_CLOUD_VALUES))
MOST_GROWTH = 1000
USUAL_GROWTH = -1
"""What is no number of pixels: the job decides by the kind of the mask."""


class CloudsForm(QGroupBox):
    """The mask's layer, its values, how far it grows, and the button to draw."""

    changed = pyqtSignal()

    def __init__(self, services: Services) -> None:
        super().__init__(tr("Clouds of T2"))
        self._services = services
        self._tool: Optional[PolygonTool] = None
        self._values_are_mine = False
        self._layer_id = ""
        """Of the last layer, even when there is none for a moment."""
        self.picker = LayerPicker(
            "clouds",
            services.project,
            RASTERS | POLYGONS,
            tr("A scene classification (SCL), a mask or a layer of polygons"),
        )
        self.picker.changed.connect(self._layer_changed)
        self.draw_button = QToolButton()
        self.draw_button.setObjectName("draw")
        self.draw_button.setIcon(QgsApplication.getThemeIcon("/mActionCapturePolygon.svg"))
        self.draw_button.setCheckable(True)
        self.draw_button.setEnabled(services.canvas is not None)
        self.draw_button.setToolTip(
            tr(
                "Draw clouds on the map: click for corners, right click ends a cloud, Backspace "
                "takes a corner back, Esc drops it"
            )
        )
        self.draw_button.toggled.connect(self._draw)
        self.values = QLineEdit()
        self.values.setObjectName("cloud_values")
        self.values.setPlaceholderText(tr("all but 0"))
        self.values.setToolTip(
            tr("Values of the mask that are cloud, with commas; SCL: {values}").format(
                values=SCL_TEXT
            )
        )
        self.values.textEdited.connect(self._values_edited)
        self.values.textChanged.connect(lambda _: self.changed.emit())
        self.scl_button = QToolButton()
        self.scl_button.setText("SCL")
        self.scl_button.setToolTip(
            tr("Shadow, clouds and cirrus of Sentinel-2: {values}").format(values=SCL_TEXT)
        )
        self.scl_button.clicked.connect(lambda: self.values.setText(SCL_TEXT))
        self.grow = QSpinBox()
        self.grow.setObjectName("grow")
        self.grow.setRange(USUAL_GROWTH, MOST_GROWTH)
        self.grow.setValue(USUAL_GROWTH)
        self.grow.setSpecialValueText(tr("as is usual for the mask"))
        self.grow.setSuffix(" px")
        self.grow.setToolTip(label("grow"))
        self.grow.valueChanged.connect(lambda _: self.changed.emit())

        layout = QFormLayout(self)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.addRow(tr("Mask"), _row(self.picker, self.draw_button))
        layout.addRow(tr("Values"), _row(self.values, self.scl_button))
        layout.addRow(tr("Grow by"), self.grow)

    @property
    def layer(self) -> Optional[QgsMapLayer]:
        """The layer of the mask at the moment."""
        return self.picker.layer

    @property
    def is_polygons(self) -> bool:
        """Whether the clouds are polygons."""
        return isinstance(self.layer, QgsVectorLayer)

    def parsed_values(self) -> tuple[Optional[tuple[int, ...]], str]:
        """The values, None for all but 0; and why the text cannot be read, or nothing."""
        text = self.values.text().strip()
        # What stands there for a layer that is gone is not for the mask that T2 brings.
        left_over = self.layer is None and not self._values_are_mine
        if not text or self.is_polygons or left_over:
            return None, ""
        try:
            return whole_numbers(text, label("cloud_values")), ""
        except ClearDateError as error:
            return None, str(error)

    def stop_drawing(self) -> None:
        """Take the drawing tool off the map."""
        self.draw_button.setChecked(False)
        if self._tool is not None:
            self._tool.remove()
            self._tool = None

    def _values_edited(self) -> None:
        self._values_are_mine = True

    def _layer_changed(self) -> None:
        layer = self.layer
        for widget in (self.values, self.scl_button):
            widget.setEnabled(not self.is_polygons)
        if layer is not None:
            # What was typed without a layer is for the one that comes; else for its own layer.
            if self._layer_id not in ("", layer.id()):
                self._values_are_mine = False
            self._layer_id = layer.id()
        if layer is not None and not self._values_are_mine:
            name = f"{layer.name()} {layer.source()}"
            self.values.setText(SCL_TEXT if looks_like_scl(name) else "")
        self.changed.emit()

    def _draw(self, on: bool) -> None:
        canvas = self._services.canvas
        if canvas is None:
            return
        if not on:
            if self._tool is not None:
                canvas.unsetMapTool(self._tool)
            return
        if self._tool is None:
            self._tool = PolygonTool(canvas)
            self._tool.drawn.connect(self.add_cloud)
            canvas.mapToolSet.connect(self._tool_set)
        canvas.setMapTool(self._tool)

    def _tool_set(self, tool: Any, *_: Any) -> None:
        if tool is not self._tool:
            self.draw_button.setChecked(False)

    def add_cloud(self, polygon: QgsGeometry) -> None:
        """Take a polygon in the coordinates of the map and make its layer the mask."""
        project = self._services.project
        crs = self._services.canvas.mapSettings().destinationCrs()
        layer = self.layer
        if not (isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory"):
            layer = drawn_layer(project, crs)
        if layer.crs() != crs:
            polygon.transform(QgsCoordinateTransform(crs, layer.crs(), project))
        add_polygon(layer, polygon)
        self.picker.choose(layer)
        self.changed.emit()


def _row(field: QWidget, button: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.addWidget(field, 1)
    layout.addWidget(button)
    return layout
