"""What a layer says of itself at once, as values that outlive it and may go to another thread."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPainter, QTransform

from ...contract.errors import ClearDateError
from ..host.dates import layer_date
from ..host.layer_bands import band_texts, satellite_of_layer
from ..host.layer_files import raster_file
from ..host.product_facts import ProductFacts, product_of, remember_raster

MOST_POLYGONS, MOST_CORNERS = 2000, 200_000
"""With more, the share is not measured: that would hold up the window (0.05 s for so many)."""
SHARE_EDGE = 512
"""Pixels of the picture that polygons are painted into, each way, to measure their share."""


@dataclass(frozen=True)
class RasterFacts:
    """A raster layer. ``problem`` says why it is no file that the worker can read, or is empty."""

    id: str
    name: str
    path: str
    problem: str
    texts: tuple[str, ...]
    """The description of each band, empty where there is none."""
    satellite: str
    """Which Landsat the codes of bands are of; see contract/bands.py."""
    width: int
    height: int
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    date: Optional[datetime.date]
    product: Optional[ProductFacts] = None
    """What the worker read, if it is a product: then ``path`` is that of the product."""
    vrt: str = ""
    """What GDAL opens in place of a product's path."""

    @property
    def opened(self) -> str:
        """What GDAL opens; empty without a file."""
        return self.vrt or self.path

    @property
    def bands(self) -> int:
        """How many it has."""
        return len(self.texts)

    def on_grid_of(self, other: RasterFacts) -> bool:
        """Whether both have the same pixels."""
        return (self.width, self.height, self.extent) == (other.width, other.height, other.extent)


@dataclass(frozen=True)
class PolygonFacts:
    """A polygon layer that says where clouds are, and its share of an image if that is known."""

    id: str
    name: str
    path: str
    """Its file, or empty for a layer in memory or of a database."""
    count: int
    share: Optional[float]


MaskFacts = Union[RasterFacts, PolygonFacts]


def raster_facts(layer: QgsRasterLayer) -> RasterFacts:
    """The facts of a raster layer; reads nothing but what QGIS holds of it."""
    path, problem = "", ""
    product = product_of(layer)
    try:
        path = raster_file(layer)
    except ClearDateError as error:
        problem = str(error)
    if not layer.isValid():
        problem = problem or layer.error().summary()
    if product is not None:
        # Results are shown in the stretch of their inputs, which may be of a project read again.
        remember_raster(product.path, layer.source())
    texts = band_texts(layer) if layer.isValid() else ()
    return RasterFacts(
        layer.id(),
        layer.name(),
        path,
        problem,
        texts,
        satellite_of_layer(layer, texts, with_tags=False),
        layer.width(),
        layer.height(),
        layer.crs(),
        layer.extent(),
        layer_date(layer),
        product,
        "" if product is None else layer.source(),
    )


def polygon_facts(
    layer: QgsVectorLayer, image: Optional[RasterFacts], context: QgsCoordinateTransformContext
) -> PolygonFacts:
    """The facts of a polygon layer, with the share of ``image`` that it covers."""
    source = layer.source().split("|")[0]
    path = source if layer.providerType() == "ogr" and Path(source).is_file() else ""
    count = layer.featureCount()
    share = None
    if image is not None and 0 <= count <= MOST_POLYGONS:
        share = _share(layer, image, context)
    return PolygonFacts(layer.id(), layer.name(), path, count, share)


def _share(
    layer: QgsVectorLayer, image: RasterFacts, context: QgsCoordinateTransformContext
) -> Optional[float]:
    """The share that the polygons cover; None if they are too many, or cannot be transformed."""
    features = layer.getFeatures(QgsFeatureRequest().setNoAttributes())
    shapes, corners = [], 0
    for feature in features:
        geometry = feature.geometry()
        if geometry.isNull():
            continue
        shapes.append(geometry)
        corners += geometry.constGet().nCoordinates()
        if corners > MOST_CORNERS:
            return None
    try:
        if layer.crs().isValid() and image.crs.isValid() and layer.crs() != image.crs:
            transform = QgsCoordinateTransform(layer.crs(), image.crs, context)
            for geometry in shapes:
                geometry.transform(transform)
    except QgsCsException:
        return None
    if image.extent.isEmpty():
        return None
    return _painted_share(shapes, image.extent)


def _painted_share(shapes: list[QgsGeometry], extent: QgsRectangle) -> float:
    """The share of ``extent`` under shapes; what is smaller than a pixel of the picture counts.

    Painting takes as long as there are corners; merging takes minutes where many shapes overlap.
    """
    picture = QImage(SHARE_EDGE, SHARE_EDGE, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    across, down = SHARE_EDGE / extent.width(), SHARE_EDGE / extent.height()
    painter.setTransform(
        QTransform(across, 0, 0, -down, -extent.xMinimum() * across, extent.yMaximum() * down)
    )
    for shape in shapes:
        if shape.boundingBoxIntersects(extent):
            painter.fillPath(shape.constGet().asQPainterPath(), Qt.GlobalColor.white)
    painter.end()
    bits = picture.constBits()
    bits.setsize(picture.sizeInBytes())
    painted = bytes(bits).count(255)
    if not painted and any(shape.intersects(extent) for shape in shapes):
        painted = 1
    return painted / SHARE_EDGE**2


def common_share(
    image: RasterFacts, others: list[RasterFacts], context: QgsCoordinateTransformContext
) -> Optional[float]:
    """The share of the extent of ``image`` that all others cover; None if it cannot be told."""
    common = QgsRectangle(image.extent)
    for other in others:
        extent = other.extent
        try:
            if other.crs.isValid() and image.crs.isValid() and other.crs != image.crs:
                transform = QgsCoordinateTransform(other.crs, image.crs, context)
                extent = transform.transformBoundingBox(extent)
        except QgsCsException:
            return None
        common = common.intersect(extent)
        if common.isEmpty():
            return 0.0
    area = image.extent.width() * image.extent.height()
    return common.width() * common.height() / area if area else None
