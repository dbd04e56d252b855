"""The map brought to a layer."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas


def zoom_to(canvas: QgsMapCanvas, layer: QgsMapLayer, project: QgsProject) -> bool:
    """Show all of a layer; False if it has no place in the CRS of the map."""
    crs = canvas.mapSettings().destinationCrs()
    transform = QgsCoordinateTransform(layer.crs(), crs, project)
    try:
        canvas.setExtent(transform.transformBoundingBox(layer.extent()))
    except QgsCsException:
        return False
    canvas.refresh()
    return True
