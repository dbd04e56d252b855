"""From layers to files, and from polygons to GeoJSON."""

from __future__ import annotations

import contextlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import RasterError
from cleardate.contract.layers import OPTICAL, SAR


@pytest.fixture
def layers(qgis_application: Any) -> Any:
    from cleardate.processing.host import layer_files as layers

    return layers


def test_file_of_a_raster(layers: Any, make_raster: Any) -> None:
    from qgis.core import QgsRasterLayer

    path = make_raster("Äcker im Mai.tif", bands=2)
    layer = QgsRasterLayer(str(path), "May")
    assert layers.raster_file(layer) == str(path)
    layers.check_bands(layer, "SAR", SAR)


def test_open_options_are_left_out(layers: Any, make_raster: Any) -> None:
    from qgis.core import QgsRasterLayer

    path = make_raster("a.tif", bands=1)
    layer = QgsRasterLayer(f"{path}|option:NUM_THREADS=1", "a")
    assert layer.isValid()
    assert layers.raster_file(layer) == str(path)


def test_subdataset_is_refused(layers: Any, make_raster: Any) -> None:
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(f"GTIFF_DIR:1:{make_raster('a.tif', bands=1)}", "part")
    assert layer.isValid()
    with pytest.raises(RasterError, match="part is no file of its own") as caught:
        layers.raster_file(layer)
    assert "GeoTIFF" in caught.value.remedy


def test_service_is_refused(layers: Any) -> None:
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer("type=xyz&url=http://localhost/{z}/{x}/{y}.png", "Map", "wms")
    with pytest.raises(RasterError, match="Map does not come from a file but from wms"):
        layers.raster_file(layer)


def test_too_few_bands_are_told(layers: Any, make_raster: Any) -> None:
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(make_raster("a.tif", bands=1)), "Layer 1")
    layers.check_bands(layer, "SAR", SAR)
    with pytest.raises(RasterError, match=r"T1: Layer 1 has 1 band\(s\), but at least 2 "):
        layers.check_bands(layer, "T1", OPTICAL)


def polygons(crs: str, wkt: str) -> Any:
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"Polygon?crs={crs}", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature, QgsFeature()])
    return layer


WKT = "Polygon((500000 5600000,500100 5600000,500100 5600100,500000 5600000))"


def geojson(layers: Any, layer: Any) -> dict[str, Any]:
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    return json.loads(layers.areas_geojson(layer.dataProvider(), context))


def test_areas_keep_a_registered_crs(layers: Any) -> None:
    record = geojson(layers, polygons("EPSG:32631", WKT))
    assert record["crs"]["properties"]["name"] == "urn:ogc:def:crs:EPSG::32631"
    (feature,) = record["features"]  # the feature without a geometry is left out
    assert feature["geometry"]["type"] == "Polygon"
    assert feature["geometry"]["coordinates"][0][1] == [500100.0, 5600000.0]


def test_areas_of_another_crs_become_longitude_and_latitude(layers: Any) -> None:
    laea = "PROJ:+proj=laea +lat_0=50 +lon_0=3 +datum=WGS84 +type=crs"
    record = geojson(layers, polygons(laea, "Polygon((0 0,100 0,100 100,0 0))"))
    assert record["crs"]["properties"]["name"] == "urn:ogc:def:crs:OGC:1.3:CRS84"
    assert record["features"][0]["geometry"]["coordinates"][0][0] == [3.0, 50.0]


def test_areas_without_a_crs_name_none(layers: Any) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    layer = polygons("EPSG:32631", WKT)
    layer.setCrs(QgsCoordinateReferenceSystem())
    provider_like = type(
        "Source",
        (),
        {"sourceCrs": lambda _: layer.crs(), "getFeatures": lambda _: layer.getFeatures()},
    )()
    from qgis.core import QgsProcessingContext

    record = json.loads(layers.areas_geojson(provider_like, QgsProcessingContext()))
    assert "crs" not in record
    assert record["features"][0]["geometry"]["coordinates"][0][0] == [500000.0, 5600000.0]


def test_paths_are_absolute(layers: Any, make_raster: Any, monkeypatch: Any) -> None:
    from qgis.core import QgsRasterLayer

    path = make_raster("a.tif", bands=1)
    monkeypatch.chdir(path.parent)
    assert Path(layers.raster_file(QgsRasterLayer("a.tif", "a"))).is_absolute()


VRT = (
    '<VRTDataset rasterXSize="8" rasterYSize="8"><VRTRasterBand dataType="Byte" band="1"{kind}>'
    '{code}<SimpleSource><SourceFilename relativeToVRT="0">{source}</SourceFilename>'
    "</SimpleSource></VRTRasterBand></VRTDataset>"
)
CODE = (
    "<PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>"
    "<PixelFunctionCode><![CDATA[def f(*a, **k):\n    open({trace!r}, 'w').close()\n]]>"
    "</PixelFunctionCode>"
)


def test_samples_run_no_code(layers: Any, make_raster: Any, tmp_path: Path) -> None:
    from osgeo import gdal

    trace, path = tmp_path / "trace", tmp_path / "a.vrt"
    kind, code = ' subClass="VRTDerivedRasterBand"', CODE.format(trace=str(trace))
    source = make_raster("a.tif", bands=1)
    path.write_text(VRT.format(kind=kind, code=code, source=source), encoding="utf-8")
    gdal.SetConfigOption("GDAL_VRT_ENABLE_PYTHON", "YES")
    try:
        with pytest.raises(RasterError):
            layers.PixelReader(str(path)).read(1, 0, 0, 8, 8)
        assert not trace.exists()
        gdal.Open(str(path)).ReadRaster(0, 0, 8, 8)
        assert trace.exists(), "it would have run"
    finally:
        gdal.SetConfigOption("GDAL_VRT_ENABLE_PYTHON", None)


def test_samples_reach_no_network(layers: Any, tmp_path: Path) -> None:
    from osgeo import gdal

    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_GET  # noqa: N815

        def log_message(self, *words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    path = tmp_path / "a.vrt"
    source = f"/vsicurl/http://127.0.0.1:{server.server_address[1]}/a.tif"
    path.write_text(VRT.format(kind="", code="", source=source), encoding="utf-8")
    try:
        with pytest.raises(RasterError):
            layers.PixelReader(str(path)).read(1, 0, 0, 8, 8)
        assert asked == []
        with contextlib.suppress(RuntimeError):
            gdal.Open(str(path)).ReadRaster(0, 0, 8, 8)
        assert asked, "it would have been asked for"
    finally:
        server.shutdown()
        server.server_close()


def test_both_sides_know_the_same_rasters(qgis_application: Any) -> None:
    from cleardate.contract.choices import RASTER_FIELDS
    from cleardate.processing.algorithms.parameters import RASTERS

    assert set(RASTERS) == set(RASTER_FIELDS)
