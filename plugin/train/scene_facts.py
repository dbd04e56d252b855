"""What the tab needs to know of a scene file, without its pixels."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ...contract.errors import ClearDateError
from ...contract.scene_file import read_scene_file
from ...processing.client.words import error_text
from ...processing.host.layer_files import quiet_layer
from ...processing.host.text import tr


@dataclass(frozen=True)
class SceneFacts:
    """``problem`` says why the scene cannot be used, and is empty if it can."""

    path: Path
    name: str
    problem: str = ""
    pixels: int = 0
    bands: int = 0
    edge: int = 0
    size: str = ""
    has_t1: bool = False
    extent: Optional[QgsRectangle] = None
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)


def scene_facts(path: Path) -> SceneFacts:
    """Read a scene file and open the raster that gives the scene its grid."""
    try:
        scene = read_scene_file(path)
    except ClearDateError as error:
        return SceneFacts(path, path.stem, error_text(error))
    rasters = (scene.sar_t1, scene.optical_t1, scene.sar_t2, scene.optical_t2, scene.clouds)
    for raster in rasters:
        if raster is not None and not Path(raster).is_file():
            text = tr("{path} is missing. Make the scene again.").format(path=raster)
            return SceneFacts(path, scene.name, text)
    if scene.optical_t2 is None:
        text = tr("The scene has no optical T2, which is what a model learns.")
        return SceneFacts(path, scene.name, text)
    layer = quiet_layer(scene.optical_t2)
    if not layer.isValid():
        text = tr("{path} is no raster that QGIS can read.").format(path=scene.optical_t2)
        return SceneFacts(path, scene.name, text)
    return SceneFacts(
        path,
        scene.name,
        pixels=layer.width() * layer.height(),
        bands=layer.bandCount(),
        edge=min(layer.width(), layer.height()),
        size=f"{layer.width()} x {layer.height()}",
        has_t1=scene.optical_t1 is not None and scene.sar_t1 is not None,
        extent=QgsRectangle(layer.extent()),
        crs=QgsCoordinateReferenceSystem(layer.crs()),
    )
