"""The simulated area as hatched polygons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import RasterError


@pytest.fixture
def make_trust(qgis_application: Any, tmp_path: Path) -> Any:
    from osgeo import gdal, osr

    gdal.UseExceptions()

    def make(values: Any, name: str = "trust.tif", band: str = "source") -> Path:
        path = tmp_path / name
        height, width = values.shape
        file = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Float32)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32631)
        file.SetProjection(reference.ExportToWkt())
        file.SetGeoTransform((500000, 10, 0, 5600000, 0, -10))
        file.GetRasterBand(1).SetDescription(band)
        file.GetRasterBand(1).WriteArray(values)
        file.GetRasterBand(1).SetNoDataValue(255)
        file.FlushCache()
        return path

    return make


def ground(layer: Any) -> float:
    return sum(feature.geometry().area() for feature in layer.getFeatures())


def test_the_simulated_area_and_no_other(make_trust: Any, tmp_path: Path) -> None:
    import numpy as np

    from cleardate.processing.results.hatch import hatch_layer

    values = np.zeros((40, 60), dtype="float32")
    values[5:15, 10:30] = 1
    values[20:22, 50:53] = 1
    values[30:, :] = 255
    layer = hatch_layer(str(make_trust(values)))
    assert layer.featureCount() == 2
    assert ground(layer) == 100 * (200 + 6)
    assert layer.crs().authid() == "EPSG:32631"
    assert layer.isTemporary()
    symbol = layer.renderer().symbol()
    assert symbol.symbolLayer(0).layerType() == "LinePatternFill"
    assert [path.name for path in tmp_path.iterdir()] == ["trust.tif"]


def test_nothing_simulated_is_an_empty_layer(make_trust: Any) -> None:
    import numpy as np

    from cleardate.processing.results.hatch import hatch_layer

    layer = hatch_layer(str(make_trust(np.zeros((8, 8), dtype="float32"))))
    assert layer.isValid() and layer.featureCount() == 0


def test_scattered_pixels_are_made_coarser_in_time(
    make_trust: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    import numpy as np

    from cleardate.processing.host import layer_files as layers

    values = np.indices((900, 900)).sum(axis=0) % 2
    path = str(make_trust(values.astype("float32")))
    monkeypatch.setattr(layers, "POLYGON_TIME_S", 0.0)
    assert 0 < len(layers.polygons_of(path, 1)) <= layers.LEAST_EDGE**2


def test_a_large_raster_is_read_coarser(make_trust: Any) -> None:
    import numpy as np

    from cleardate.processing.results.hatch import hatch_layer

    values = np.zeros((100, 5000), dtype="float32")
    values[20:80, 1000:4000] = 1
    layer = hatch_layer(str(make_trust(values)))
    assert ground(layer) == pytest.approx(100 * 60 * 3000, rel=0.05)


@pytest.mark.parametrize("kind", ["image", "text", "absent"])
def test_no_trust_layer_is_a_sentence(make_trust: Any, tmp_path: Path, kind: str) -> None:
    import numpy as np

    from cleardate.processing.results.hatch import hatch_layer

    path = tmp_path / "other.tif"
    if kind == "image":
        path = make_trust(np.ones((4, 4), dtype="float32"), band="Red")
    elif kind == "text":
        path.write_text("no raster", "utf-8")
    with pytest.raises(RasterError, match="no trust layer"):
        hatch_layer(str(path))


def test_a_stop_is_heard(make_trust: Any) -> None:
    import numpy as np

    from cleardate.processing.results.hatch import hatch_layer

    values = np.indices((300, 300)).sum(axis=0) % 2
    path = str(make_trust(values.astype("float32")))
    assert hatch_layer(path, lambda: True).featureCount() == 0
    assert hatch_layer(path, lambda: False).featureCount() > 0


def test_as_an_algorithm(plugin: Any, make_trust: Any, tmp_path: Path) -> None:
    import numpy as np
    from qgis import processing
    from qgis.core import QgsProject, QgsVectorLayer

    values = np.zeros((10, 10), dtype="float32")
    values[2:4, 2:5] = 1
    trust = str(make_trust(values))
    target = tmp_path / "area.gpkg"
    assert processing.run("cleardate:hatch", {"TRUST": trust, "OUTPUT": str(target)}) == {
        "OUTPUT": str(target)
    }
    assert ground(QgsVectorLayer(str(target), "area")) == 600
    assert not list(tmp_path.glob("*.aux.xml"))
    try:
        processing.runAndLoadResults("cleardate:hatch", {"TRUST": trust, "OUTPUT": "memory:"})
        (layer,) = QgsProject.instance().mapLayers().values()
        assert layer.renderer().symbol().symbolLayer(0).layerType() == "LinePatternFill"
    finally:
        QgsProject.instance().clear()


def test_the_algorithm_refuses_other_rasters(plugin: Any, make_trust: Any) -> None:
    import numpy as np
    from qgis import processing
    from qgis.core import QgsProcessingException

    path = make_trust(np.ones((4, 4), dtype="float32"), band="Red")
    with pytest.raises(QgsProcessingException, match="no trust layer"):
        processing.run("cleardate:hatch", {"TRUST": str(path), "OUTPUT": "memory:"})
