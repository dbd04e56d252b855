"""Choosing a layer of the project, or a file that is added to it."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ...processing.host.compat import first_of
from ...processing.host.text import tr

RASTERS = first_of("Qgis.LayerFilter.RasterLayer", "QgsMapLayerProxyModel.Filter.RasterLayer")
POLYGONS = first_of("Qgis.LayerFilter.PolygonLayer", "QgsMapLayerProxyModel.Filter.PolygonLayer")
# A member alone is taken for a number, which newer versions warn of.
FILTERS = first_of("Qgis.LayerFilters", "QgsMapLayerProxyModel.Filters")


class LayerPicker(QWidget):
    """A combo box of layers with a button for a file.

    A layer that was chosen by hand is ``is_chosen`` and is never changed by a guess.
    """

    changed = pyqtSignal()

    def __init__(
        self, name: str, project: QgsProject, filters: object = RASTERS, tip: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._project = project
        self.is_chosen = False
        self._chosen_id = ""
        self.combo = QgsMapLayerComboBox()
        self.combo.setFilters(FILTERS(filters))
        self.combo.setAllowEmptyLayer(True)
        self.combo.setLayer(None)
        self.combo.setToolTip(tip)
        # Long names must not make the dock wide.
        self.combo.setMinimumContentsLength(5)
        self.combo.setSizeAdjustPolicy(
            QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.activated.connect(self._choose)
        # Signal to signal: a layer that is just being deleted must not become a Python object.
        self.combo.layerChanged.connect(self.changed)
        self.file_button = QToolButton()
        self.file_button.setText("…")
        self.file_button.setToolTip(tr("Choose a file; it is added to the project"))
        self.file_button.clicked.connect(self._choose_file)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo, 1)
        layout.addWidget(self.file_button)

    @property
    def layer(self) -> Optional[QgsMapLayer]:
        """The layer at the moment."""
        return self.combo.currentLayer()

    def guess(self, layer: Optional[QgsMapLayer]) -> None:
        """Show a layer that the user did not choose; does nothing if they have."""
        if not self.is_chosen and self.layer is not layer:
            self.combo.setLayer(layer)

    def choose(self, layer: Optional[QgsMapLayer]) -> None:
        """Set the layer as the user would."""
        self.combo.setLayer(layer)
        self.is_chosen = layer is not None
        self._chosen_id = layer.id() if layer is not None else ""

    def forget(self, ids: list[str]) -> None:
        """Show nothing if the layer that was chosen is among those that go.

        The combo box moves on to another by itself, which nobody chose.
        """
        if self._chosen_id in ids:
            self.choose(None)

    def choose_path(self, path: str) -> Optional[QgsMapLayer]:
        """Add the raster file ``path`` to the project, if it is not in there, and choose it."""
        for layer in self._project.mapLayers().values():
            if layer.source().split("|")[0] == path and isinstance(layer, QgsRasterLayer):
                self.choose(layer)
                return layer
        layer = QgsRasterLayer(path, Path(path).stem)
        if not layer.isValid():
            return None
        self._project.addMapLayer(layer)
        self.choose(layer)
        return layer

    def _choose(self) -> None:
        self.is_chosen = True
        self._chosen_id = self.layer.id() if self.layer is not None else ""

    def _choose_file(self) -> None:
        filters = QgsProviderRegistry.instance().fileRasterFilters()
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a raster"), "", filters)
        if path:
            self.choose_path(path)
