"""What an image of a series covers on the ground, and its mask as the worker reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingContext,
    QgsVectorLayer,
)

from ...contract.errors import UsageError
from ..host.labels import label
from ..host.layer_files import polygons_geojson, quiet_layer
from ..host.text import tr
from .pairing import POLYGONS, Box
from .product_images import SeriesProducts


def readable_mask(mask: Path, folder: Path, context: QgsProcessingContext) -> str:
    """The mask as the worker reads it: polygons as GeoJSON with their CRS, in ``folder``.

    UsageError for polygons that cannot be read, InputError for none.
    """
    if mask.suffix.lower() not in POLYGONS:
        return str(mask)
    layer = QgsVectorLayer(str(mask), mask.stem, "ogr")
    if not layer.isValid():
        raise UsageError(
            tr("{path} cannot be read.").format(path=mask), tr("Choose a polygon layer.")
        )
    path = folder / f"{mask.stem}.geojson"
    path.write_text(polygons_geojson(layer, label("clouds"), context), encoding="utf-8")
    return str(path)


def box_of(path: Path, products: SeriesProducts, context: QgsProcessingContext) -> Optional[Box]:
    """What a file or product covers in longitude and latitude; None if it does not say."""
    if path.suffix.lower() in POLYGONS:
        # Polygons cover what they were drawn for, wherever its clouds are.
        return None
    product = products.facts(path)
    layer = quiet_layer(str(path) if product is None else product.raster)
    if not layer.isValid() or not layer.crs().isValid():
        return None
    transform = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext()
    )
    try:
        box = transform.transformBoundingBox(layer.extent())
    except QgsCsException:
        return None
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
