"""Write the demo's QGIS project, open it again and check that every layer is there and styled.

Run with a Python that can import qgis: project.py DEMO_FOLDER
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtGui import QColor

ROOT = Path(__file__).resolve().parents[2]
PROJECT = "cleardate_demo.qgz"
SCENE_CLASSES = (
    (3, "#4b4b4b", "cloud shadow"),
    (4, "#3a8a3a", "vegetation"),
    (5, "#e0cf6a", "bare"),
    (6, "#2b6fd6", "water"),
    (8, "#b5b5b5", "cloud, medium"),
    (9, "#ffffff", "cloud, high"),
    (10, "#9bdcf0", "thin cirrus"),
)
SAR_RANGES = ((1, -20.0, -3.0), (2, -27.0, -9.0), (1, -20.0, -3.0))
"""Band and dB from black to full colour of red, green and blue."""
Entry = tuple[str, str, Callable[[QgsRasterLayer], None], bool]
"""Name, file below the demo's folder, style and whether it is shown at first."""


def load_plugin() -> None:
    """Import the repository root as ``cleardate``, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "cleardate", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["cleardate"] = module
    spec.loader.exec_module(module)


def sar(layer: QgsRasterLayer) -> None:
    """VV, VH, VV as red, green, blue: woods and crops green, soil and houses magenta."""
    from cleardate.processing.host.compat import STRETCH

    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *(band for band, _, _ in SAR_RANGES))
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for (band, low, high), set_enhancement in zip(SAR_RANGES, setters):
        enhancement = QgsContrastEnhancement(provider.dataType(band))
        enhancement.setContrastEnhancementAlgorithm(STRETCH, False)
        enhancement.setMinimumValue(low, False)
        enhancement.setMaximumValue(high, False)
        set_enhancement(enhancement)
    layer.setRenderer(renderer)


def scene_classes(layer: QgsRasterLayer) -> None:
    """The classes of Sentinel-2's scene classification in their usual colours."""
    classes = [
        QgsPalettedRasterRenderer.Class(value, QColor(colour), label)
        for value, colour, label in SCENE_CLASSES
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def write(folder: Path) -> dict[str, str]:
    """Write the project; the renderer's type of every layer by name."""
    from cleardate.processing.results import styles
    from cleardate.processing.results.stretch import Likeness

    project = QgsProject()
    old = QgsRasterLayer(str(folder / "scene" / "optical_t1.tif"), "Optical T1")

    def like_t1(layer: QgsRasterLayer) -> None:
        styles.optical(layer, Likeness(old))

    groups: dict[str, list[Entry]] = {
        "Result": [
            ("Trust: expected error of NIR", "quality.tif", styles.trust, False),
            ("Optical T2, filled", "filled.tif", like_t1, True),
        ],
        "Truth (a made-up scene has one)": [
            ("Optical T2, truth", "scene/optical_t2_truth.tif", like_t1, False),
        ],
        "Inputs": [
            ("Cloud mask (scene classification)", "scene/scl.tif", scene_classes, False),
            ("Optical T2, cloudy", "scene/optical_t2.tif", like_t1, True),
            ("SAR T2", "scene/sar_t2.tif", sar, False),
            ("Optical T1", "scene/optical_t1.tif", like_t1, True),
            ("SAR T1", "scene/sar_t1.tif", sar, False),
        ],
    }
    project.setTitle("ClearDate demo (synthetic scene)")
    project.setCrs(old.crs())
    drawn: dict[str, str] = {}
    for title, entries in groups.items():
        group = project.layerTreeRoot().addGroup(title)
        for name, path, dress, visible in entries:
            layer = QgsRasterLayer(str(folder / path), name)
            if not layer.isValid():
                raise SystemExit(f"{folder / path} is no raster that QGIS can read.")
            dress(layer)
            drawn[name] = layer.renderer().type()
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(visible)
            node.setExpanded(False)
    extent = QgsReferencedRectangle(old.extent(), old.crs())
    project.viewSettings().setDefaultViewExtent(extent)
    if not project.write(str(folder / PROJECT)):
        raise SystemExit(f"{folder / PROJECT} cannot be written: {project.error()}")
    project.clear()
    return drawn


def check(path: Path, drawn: dict[str, str]) -> None:
    """Open the project afresh; every layer must be valid and drawn as it was."""
    project = QgsProject()
    if not project.read(str(path)):
        raise SystemExit(f"{path} does not open: {project.error()}")
    found = {
        layer.name(): layer.renderer().type()
        for layer in project.mapLayers().values()
        if layer.isValid()
    }
    if found != drawn:
        raise SystemExit(f"{path} holds {found} where {drawn} was written.")
    print(f"{path} opens with {len(found)} valid layers.")
    project.clear()


def main() -> None:
    """Write the project and check it."""
    folder = Path(sys.argv[1]).resolve()
    load_plugin()
    application = QgsApplication([], False)
    application.initQgis()
    check(folder / PROJECT, write(folder))
    application.exitQgis()


if __name__ == "__main__":
    main()
