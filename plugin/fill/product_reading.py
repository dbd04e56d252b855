"""A path becomes a layer that shows a product: asked of the worker, in the background."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...contract.layers import OPTICAL
from ...processing.client.ask_products import Unheard, ask_products
from ...processing.host.layer_files import quiet_named_layer
from ...processing.host.product_facts import PRODUCT_MARK, ProductFacts
from ...processing.host.text import tr
from ...processing.results.story import show_on
from ..window.background import Background


class ProductReading(QObject):
    """Asks what a path holds; one question at a time, a new one takes the place of the old."""

    answered = pyqtSignal(str, object)
    """The path, and the acquisitions there (ProductFacts)."""
    failed = pyqtSignal(str, str)
    """The path, and why the worker could not be asked."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._task: Optional[Background] = None

    def ask(self, path: str, rasters: bool = False) -> None:
        """Ask; ``rasters``: the answer holds what GDAL opens."""
        self.stop()
        title = tr("Reading {name}…").format(name=Path(path).name)
        task = Background(title, lambda stopped: ask_products(path, Unheard(stopped), rasters))
        task.ended.connect(partial(self._take, path))
        self._task = task

    def stop(self) -> None:
        """Forget the question."""
        task, self._task = self._task, None
        if task is not None:
            task.drop()

    def _take(self, path: str, found: Optional[list[ProductFacts]], problem: str) -> None:
        self._task = None
        if found is None:
            self.failed.emit(path, problem)
        else:
            self.answered.emit(path, found)


def usable(found: list[ProductFacts], kind: str) -> list[ProductFacts]:
    """Those that can be an image of a kind, OPTICAL or SAR, in the order of their dates."""
    there = [product for product in found if product.kind == kind and not product.problem]
    return sorted(there, key=lambda product: (product.time, product.path))


def why_none(path: str, found: list[ProductFacts], kind: str) -> str:
    """A sentence on why nothing there is such an image."""
    problems = [p.problem for p in found if p.problem and p.kind in ("", kind)]
    if problems:
        return problems[0]
    wanted = tr("optical") if kind == OPTICAL else "SAR"
    text = tr("{name} holds no product that is {kind}. Choose another one.")
    return text.format(name=Path(path).name, kind=wanted)


def title_of(product: ProductFacts) -> str:
    """What people tell a product by: its day, satellite and tile, and its name."""
    parts = [product.time[:10], product.sensor, product.tile, Path(product.path).name]
    return " · ".join(part for part in parts if part)


def product_layer(product: ProductFacts) -> QgsRasterLayer:
    """The layer that shows a product, with its day; its image is a VRT that the source holds."""
    name = Path(product.path).name
    for ending in (".zip", ".tar", ".SAFE", ".json", ".dim"):
        name = name.removesuffix(ending)
    layer = quiet_named_layer(product.raster, name)
    layer.setCustomProperty(PRODUCT_MARK, product.to_text())
    if product.date is not None:
        show_on(layer, product.date)
    return layer
