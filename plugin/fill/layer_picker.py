"""Choosing a layer of the project, or a file or product that is added to it."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...contract.products import is_product_path
from ...processing.host.compat import first_of
from ...processing.host.layer_files import quiet_layer
from ...processing.host.product_facts import ProductFacts, product_of
from ...processing.host.text import tr
from ..window.plain import plain_label
from .product_reading import ProductReading, product_layer, title_of, usable, why_none

RASTERS = first_of("Qgis.LayerFilter.RasterLayer", "QgsMapLayerProxyModel.Filter.RasterLayer")
POLYGONS = first_of("Qgis.LayerFilter.PolygonLayer", "QgsMapLayerProxyModel.Filter.PolygonLayer")
# A member alone is taken for a number, which newer versions warn of.
FILTERS = first_of("Qgis.LayerFilters", "QgsMapLayerProxyModel.Filters")
PRODUCT_FILES = "*.zip *.tar MTD_MSIL*.xml *_MTL.txt *_MTL.xml *.json *.dim"


class LayerPicker(QWidget):
    """A combo box of layers with a button for a file.

    A layer that was chosen by hand is ``is_chosen`` and is never changed by a guess. With a
    ``kind`` (OPTICAL or SAR) products may be chosen too: the button has a menu for their folders,
    and a path can be pasted or dropped.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        name: str,
        project: QgsProject,
        filters: object = RASTERS,
        tip: str = "",
        kind: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._project = project
        self._kind = kind
        self.is_chosen = False
        self._chosen_id = ""
        self.combo = _combo(filters, tip)
        self.combo.activated.connect(self._choose)
        # Signal to signal: a layer that is just being deleted must not become a Python object.
        self.combo.layerChanged.connect(self.changed)
        self.file_button = QToolButton()
        self.file_button.setText("…")
        self.file_button.setToolTip(tr("Choose a file; it is added to the project"))
        self.file_button.clicked.connect(self._choose_file)
        self.note = plain_label(wraps=True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.note.setVisible(False)
        self._reading = ProductReading(self)
        self._reading.answered.connect(self._take_products)
        self._reading.failed.connect(lambda _, problem: self._say(problem))
        project.cleared.connect(self.close_tools)
        row = QHBoxLayout()
        row.addWidget(self.combo, 1)
        row.addWidget(self.file_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.note)
        if kind:
            self._offer_products()

    def _offer_products(self) -> None:
        self.setAcceptDrops(True)
        self.file_button.setToolTip(
            tr("Choose a file or a product as it was downloaded; it is added to the project")
        )
        menu = QMenu(self.file_button)
        for text, act in (
            (tr("File or archive…"), self._choose_file),
            (tr("Folder of a product…"), self._choose_folder),
            (tr("Paste the path that was copied"), self._paste),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, act=act: act())
        self.file_button.setMenu(menu)
        self.file_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

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

    def take(self, path: str) -> None:
        """Choose what lies at a path: a raster, or a product, which the worker is asked of.

        A raster of one band may be one of several files of a product; where it is none, it is
        chosen as it is.
        """
        self.close_tools()
        if not self._kind:
            self.choose_path(path)
        elif is_product_path(path) or _is_single(path):
            # A folder may hold a thousand products: which of them is wanted is asked first.
            self._say(tr("Reading {name}…").format(name=Path(path).name))
            self._reading.ask(path, rasters=Path(path).is_file())
        elif self.choose_path(path) is None:
            self._say(tr("{path} cannot be read.").format(path=path))

    def close_tools(self) -> None:
        """Wait for no answer any more: another path is taken, or the window is about to go."""
        self._reading.stop()
        self._say("")

    def choose_one(self, products: list[ProductFacts]) -> Optional[ProductFacts]:
        """Ask which of several products is meant; None if the user goes back."""
        titles = [title_of(product) for product in products]
        title, text = tr("Several products"), tr("Which of these is it?")
        chosen, fine = QInputDialog.getItem(self, title, text, titles, 0, False)
        return products[titles.index(chosen)] if fine else None

    def _take_products(self, path: str, found: list[ProductFacts]) -> None:
        self._say("")
        products = usable(found, self._kind)
        if not products:
            if is_product_path(path) or self.choose_path(path) is None:
                self._say(why_none(path, found, self._kind))
            return
        product = products[0] if len(products) == 1 else self.choose_one(products)
        if product is None:
            return
        if not product.raster:
            self._say(tr("Reading {name}…").format(name=Path(product.path).name))
            self._reading.ask(product.path, rasters=True)
            return
        self._choose_product(product)

    def _choose_product(self, product: ProductFacts) -> None:
        for layer in self._project.mapLayers().values():
            known = product_of(layer)
            if known is not None and (known.path, known.kind) == (product.path, product.kind):
                self.choose(layer)
                return
        layer = product_layer(product)
        if not layer.isValid():
            self._say(tr("{path} cannot be read.").format(path=product.path))
            return
        self._project.addMapLayer(layer)
        self.choose(layer)

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _choose(self) -> None:
        self.close_tools()
        self.is_chosen = True
        self._chosen_id = self.layer.id() if self.layer is not None else ""

    def _choose_file(self) -> None:
        filters = QgsProviderRegistry.instance().fileRasterFilters()
        if self._kind:
            products = tr("Products ({patterns})").format(patterns=PRODUCT_FILES)
            filters = ";;".join((filters, products))
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a raster"), "", filters)
        if path:
            self.take(path)

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Choose the folder of a product"))
        if path:
            self.take(path)

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text().strip().strip("\"'")
        if text:
            # File managers copy addresses, people paths.
            self.take(QUrl(text).toLocalFile() if text.startswith("file:") else text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files and folders of a file manager; layers are the combo box's."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Choose what was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take(paths[0])


def _combo(filters: object, tip: str) -> QgsMapLayerComboBox:
    combo = QgsMapLayerComboBox()
    combo.setFilters(FILTERS(filters))
    combo.setAllowEmptyLayer(True)
    combo.setLayer(None)
    combo.setToolTip(tip)
    # Long names must not make the dock wide.
    combo.setMinimumContentsLength(5)
    combo.setSizeAdjustPolicy(
        QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo


def _is_single(path: str) -> bool:
    """Whether a file is a raster of one band."""
    layer = quiet_layer(path)
    return layer.isValid() and layer.bandCount() == 1
