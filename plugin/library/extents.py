"""Where a model learned, as a layer on the map."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...contract.card import ModelCard
from ...processing.host.text import tr

COLOUR = "#d7191c"
LON_LAT = "EPSG:4326"


def add_extents(project: QgsProject, name: str, card: ModelCard) -> Optional[QgsVectorLayer]:
    """Add a layer in memory with a rectangle for each place; None if no scene has one."""
    title = tr("Where {name} learned").format(name=name)
    layer = QgsVectorLayer(f"Polygon?crs={LON_LAT}&field=scenes:string(1000)", title, "memory")
    places: dict[tuple[tuple[float, ...], str], list[str]] = {}
    for scene in card.scenes:
        if scene.crs:
            places.setdefault((scene.extent, scene.crs), []).append(scene.name)
    features = []
    for (extent, crs), names in places.items():
        geometry = _on_earth(extent, crs, project)
        if geometry is not None:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(geometry)
            feature["scenes"] = ", ".join(names)[:1000]
            features.append(feature)
    if not features:
        return None
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    # QGIS would ask about a scratch layer at its end; this one is soon made again.
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": COLOUR, "outline_width": "0.7"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    project.addMapLayer(layer)
    return layer


def _on_earth(extent: tuple[float, ...], crs: str, project: QgsProject) -> Optional[QgsGeometry]:
    """The rectangle in longitude and latitude; None if the card's text names no place."""
    source = QgsCoordinateReferenceSystem(crs)
    if not source.isValid():
        source = QgsCoordinateReferenceSystem.fromWkt(crs)
    if not source.isValid():
        return None
    geometry = QgsGeometry.fromRect(QgsRectangle(*extent))
    target = QgsCoordinateReferenceSystem(LON_LAT)
    try:
        geometry.transform(QgsCoordinateTransform(source, target, project.transformContext()))
    except QgsCsException:
        return None
    return geometry
