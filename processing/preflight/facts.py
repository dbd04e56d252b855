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
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ...contract.errors import ClearDateError
from ..dates import layer_date
from ..layers import raster_file

MOST_POLYGONS = 2000
"""More are not merged to measure their share; that would hold up the window."""


@dataclass(frozen=True)
class RasterFacts:
    """A raster layer. ``problem`` says why it is no file that the worker can read, or is empty."""

    id: str
    name: str
    path: str
    problem: str
    bands: int
    width: int
    height: int
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    date: Optional[datetime.date]

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
    try:
        path = raster_file(layer)
    except ClearDateError as error:
        problem = str(error)
    if not layer.isValid():
        problem = problem or layer.error().summary()
    return RasterFacts(
        layer.id(),
        layer.name(),
        path,
        problem,
        layer.bandCount(),
        layer.width(),
        layer.height(),
        layer.crs(),
        layer.extent(),
        layer_date(layer),
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
    geometries = [feature.geometry() for feature in layer.getFeatures()]
    cloud = QgsGeometry.unaryUnion([g.makeValid() for g in geometries if not g.isNull()])
    if cloud.isEmpty():
        return 0.0
    try:
        if layer.crs().isValid() and image.crs.isValid() and layer.crs() != image.crs:
            cloud.transform(QgsCoordinateTransform(layer.crs(), image.crs, context))
    except QgsCsException:
        return None
    area = image.extent.width() * image.extent.height()
    return cloud.intersection(QgsGeometry.fromRect(image.extent)).area() / area if area else None


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
