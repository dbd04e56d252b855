"""The image of a date as it was, as a layer that the swipe can show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.core import QgsRasterLayer

from ...contract.errors import ClearDateError
from ...contract.season_files import ItemFiles, files_of
from ...processing.client.ask_products import Unheard, ask_products
from ...processing.client.words import error_text
from ...processing.host.layer_files import quiet_named_layer
from ...processing.host.text import tr
from ...processing.results import styles
from ...processing.results.project import RESULT_MARK
from ...processing.results.stretch import Likeness, Units, shown_stretch
from ...processing.season.season_dates import DateRow
from ..window.background import Background
from ..window.services import Services

BEFORE = "cleardate/before"
"""Property of the layers made here: the item that they show."""


class Before:
    """Brings the layer of a date: from the project, from its file, or, of a product that is many
    files, as the VRT that the worker makes of it. ``ready`` has the layer, ``refused`` says why
    there is none."""

    def __init__(
        self,
        services: Services,
        ready: Callable[[QgsRasterLayer], None],
        refused: Callable[[str], None],
    ) -> None:
        self._services = services
        self._ready, self._refused = ready, refused
        self._task: Optional[Background] = None

    def ask(self, row: DateRow, filled: QgsRasterLayer) -> None:
        """Bring the image of a date, to lie beside the layer ``filled``."""
        self.close()
        if row.item is None:
            return
        known = self._known(row.item.file)
        if known is not None:
            self._ready(known)
            return
        try:
            found = files_of(row.item.file)
        except ClearDateError as error:
            self._refused(error_text(error))
            return
        files = {band.file for band in found.bands}
        if len(files) == 1:
            self._take(row, filled, files.pop(), "", _units(found))
            return
        item = row.item.file
        self._task = Background(
            tr("Open {name}").format(name=row.name), lambda stopped: _raster(item, stopped)
        )
        self._task.ended.connect(
            lambda source, problem: self._take(row, filled, source or "", problem)
        )

    def close(self) -> None:
        """Bring nothing more."""
        task, self._task = self._task, None
        if task is not None:
            task.drop()

    def _known(self, item: str) -> Optional[QgsRasterLayer]:
        for layer in self._services.project.mapLayers().values():
            if layer.customProperty(BEFORE) == item and isinstance(layer, QgsRasterLayer):
                return layer
        return None

    def _take(
        self,
        row: DateRow,
        filled: QgsRasterLayer,
        source: str,
        problem: str,
        units: Units = (None, None),
    ) -> None:
        self._task = None
        name = tr("Before: {name}").format(name=row.name)
        layer = quiet_named_layer(source, name) if source else None
        if layer is None or not layer.isValid() or row.item is None:
            path = row.item.file if row.item is not None else row.name
            self._refused(problem or tr("{path} cannot be read.").format(path=path))
            return
        # The dates of a run share their colours: a cut of this one alone would look unlike it.
        styles.optical(layer, shown_stretch(filled) or Likeness(filled), units)
        composite = filled.styleManager().currentStyle()
        if composite in layer.styleManager().styles():
            layer.styleManager().setCurrentStyle(composite)
        layer.setCustomProperty(BEFORE, row.item.file)
        layer.setCustomProperty(RESULT_MARK, True)
        self._place(layer, filled)
        self._ready(layer)

    def _place(self, layer: QgsRasterLayer, filled: QgsRasterLayer) -> None:
        """Put it under the filled image in the layer tree, unticked."""
        project = self._services.project
        project.addMapLayer(layer, False)
        node = project.layerTreeRoot().findLayer(filled.id())
        parent = node.parent() if node is not None else project.layerTreeRoot()
        place = parent.children().index(node) + 1 if node is not None else -1
        parent.insertLayer(place, layer).setItemVisibilityChecked(False)


def _units(files: ItemFiles) -> Units:
    """Scale and offset to reflectance that an item gives of its first band; None without."""
    band = files.bands[0]
    return (None, None) if (band.scale, band.offset) == (1.0, 0.0) else (band.scale, band.offset)


def _raster(item: str, stopped: Callable[[], bool]) -> str:
    """What GDAL opens of a product, empty if it cannot be used."""
    found = ask_products(item, Unheard(stopped), rasters=True)
    return next((product.raster for product in found if product.raster), "")
