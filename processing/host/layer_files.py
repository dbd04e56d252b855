"""From what QGIS holds to what the worker reads: raster layers to files, polygons to GeoJSON."""

from __future__ import annotations

import contextlib
import json
import math
import time
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureSource,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...contract.band_matching import LEAST
from ...contract.errors import InputError, RasterError
from ...contract.products import is_product_path, split_item
from .compat import POLYGONS
from .product_facts import product_of, raster_behind
from .text import tr

POLYGON_EDGE, LEAST_EDGE = 2000, 250
"""The longest edge, in pixels, of what is made polygons of: larger rasters are read coarser."""
POLYGON_TIME_S = 3.0

_CODES = {
    gdal.GDT_Byte: "B",
    gdal.GDT_UInt16: "H",
    gdal.GDT_Int16: "h",
    gdal.GDT_UInt32: "I",
    gdal.GDT_Int32: "i",
    gdal.GDT_Float32: "f",
    gdal.GDT_Float64: "d",
}
"""GDAL's types, as Python's arrays call them."""

LON_LAT_PIECES = 256
"""Into how many pieces the longest side of a polygon is cut before it is put into degrees."""
LON_LAT = "urn:ogc:def:crs:OGC:1.3:CRS84"

_get_option = getattr(gdal, "GetThreadLocalConfigOption", gdal.GetConfigOption)
_set_option = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)
# Bindings of an older GDAL reach only the setting of the whole process.


_QUIET = {
    "GDAL_PAM_ENABLED": "NO",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "none",
    # The port "discard", where no proxy is.
    "GDAL_HTTP_PROXY": "http://127.0.0.1:9",
    "GDAL_HTTPS_PROXY": "http://127.0.0.1:9",
}


@contextlib.contextmanager
def quiet_gdal() -> Iterator[None]:
    """What GDAL does in here, in this thread, leaves no .aux.xml, runs no code, stays off the net.

    The worker is held to more (imagery/gdal_guard.py). A layer that QGIS draws is read in threads
    of QGIS's own, with the user's settings of QGIS.
    """
    before = {name: _get_option(name) for name in _QUIET}
    for name, value in _QUIET.items():
        _set_option(name, value)
    try:
        yield
    finally:
        for name, old in before.items():
            _set_option(name, old)


def quiet_layer(source: str) -> QgsRasterLayer:
    """The raster as a layer of the calling thread's own that leaves no file beside it.

    QGIS computes statistics of whatever it opens, and GDAL would save them in an .aux.xml file.
    What such a file says of the raster is not seen here. A product is opened as the worker shows
    it, if it was asked before.
    """
    return quiet_named_layer(raster_behind(source), Path(source.split("|")[0]).stem)


def quiet_named_layer(source: str, name: str) -> QgsRasterLayer:
    """The same with a name; of a VRT, its sources get no file beside them either."""
    with quiet_gdal():
        layer = QgsRasterLayer(source, name, "gdal")
        if layer.isValid() and source.startswith("<VRT"):
            # Its files are opened when they are read first, and from then on as they are now.
            corner = QgsPointXY(layer.extent().xMinimum(), layer.extent().yMaximum())
            for band in range(1, layer.bandCount() + 1):
                layer.dataProvider().sample(corner, band)
        return layer


def layer_of(path: Optional[str]) -> Optional[QgsRasterLayer]:
    """The quiet layer of a path, or None without one."""
    return quiet_layer(path) if path else None


def file_tags(path: str) -> dict[str, str]:
    """The tags of a raster file (GDAL's default domain); none if it cannot be read."""
    if is_product_path(path):
        return {}
    with quiet_gdal(), contextlib.suppress(RuntimeError):
        file = gdal.Open(path)
        return {} if file is None else dict(file.GetMetadata())
    return {}


class PixelReader:
    """Windows of a raster file, for any thread: no object of QGIS takes part.

    Numbers are those of the file, without the scale and offset of its tags. RasterError if the
    file cannot be read.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        with quiet_gdal(), contextlib.suppress(RuntimeError):
            self._file = gdal.Open(path)
        if getattr(self, "_file", None) is None or not self._file.RasterCount:
            raise self._error()
        first = self._file.GetRasterBand(1)
        self.bands = self._file.RasterCount
        self.width, self.height = self._file.RasterXSize, self._file.RasterYSize
        self.scale = 1.0 if first.GetScale() is None else float(first.GetScale())
        self.offset = first.GetOffset() or 0.0
        self.is_byte = first.DataType == gdal.GDT_Byte
        self.nodata = first.GetNoDataValue()
        self.origin = self._file.GetGeoTransform()

    def read(self, band: int, x: int, y: int, width: int, height: int) -> array[float]:
        """The numbers of a window in row order, those that are nodata left out; NaN is none."""
        data = None
        source = self._file.GetRasterBand(band)
        kind = source.DataType if source.DataType in _CODES else gdal.GDT_Float64
        with quiet_gdal(), contextlib.suppress(RuntimeError):
            data = source.ReadRaster(x, y, width, height, buf_type=kind)
        if data is None:
            raise self._error()
        numbers: array[float] = array(_CODES[kind], bytes(data))
        nodata = source.GetNoDataValue()
        if nodata is None and numbers.typecode not in "fd":
            return numbers
        # NaN is the one number that differs from itself.
        return array(numbers.typecode, [n for n in numbers if n != nodata and n == n])

    def shrunk(self, band: int, width: int, height: int) -> array[float]:
        """A band at this size, in row order: the nearest numbers, those that are nodata as well."""
        data = None
        with quiet_gdal(), contextlib.suppress(RuntimeError):
            data = self._file.GetRasterBand(band).ReadRaster(
                0, 0, self.width, self.height, width, height, gdal.GDT_Float64
            )
        if data is None:
            raise self._error()
        return array("d", bytes(data))

    @property
    def crs(self) -> str:
        """The CRS as WKT, empty without."""
        return str(self._file.GetProjection() or "")

    def names(self) -> list[str]:
        """The descriptions of all bands."""
        return [self._file.GetRasterBand(b).GetDescription() for b in range(1, self.bands + 1)]

    def _error(self) -> RasterError:
        return RasterError(tr("{path} cannot be read.").format(path=self._path))


def loaded_raster(source: str, context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
    """The layer with this source, name or id in the project or the context, if there is one."""
    layer = QgsProcessingUtils.mapLayerFromString(source, context, False)
    return layer if isinstance(layer, QgsRasterLayer) else None


def quiet_raster(given: Any, context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
    """The file of a parameter that is a path, as a quiet layer; None for all else.

    That is layers which are loaded already, and what cannot be read.
    """
    if not isinstance(given, str) or loaded_raster(given, context) is not None:
        return None
    layer = quiet_layer(given)
    return layer if layer.isValid() else None


def raster_file(layer: QgsRasterLayer) -> str:
    """The local file behind a raster layer; RasterError if there is none that others can read.

    Of a layer that shows a product, the path of that. What QGIS appends to a source after a
    vertical bar (open options, a layer name) is left out.
    """
    product = product_of(layer)
    if product is not None:
        return _product_path(product.path)
    kind = layer.providerType()
    if kind != "gdal":
        raise RasterError(
            tr("The layer {name} does not come from a file but from {kind}.").format(
                name=layer.name(), kind=kind
            ),
            tr("Save it as a GeoTIFF (Export > Save As) and give that."),
        )
    path = layer.source().split("|")[0]
    if path.startswith("/vsimem/") or not Path(path).is_file():
        raise RasterError(
            tr("The layer {name} is no file of its own: {path}.").format(
                name=layer.name(), path=path
            ),
            tr("Save it as a GeoTIFF (Export > Save As) and give that."),
        )
    return str(Path(path).absolute())


def _product_path(path: str) -> str:
    if not Path(split_item(path)[0]).exists():
        raise RasterError(tr("{path} does not exist.").format(path=path), tr("Check the path."))
    return path


def check_bands(layer: QgsRasterLayer, label: str, kind: str) -> None:
    """RasterError if the layer has too few bands for one of this kind, OPTICAL or SAR.

    Which bands they are the worker tells, which sees the other images too.
    """
    if layer.bandCount() < LEAST[kind]:
        raise RasterError(
            tr("{label}: {layer} has {found} band(s), but at least {wanted} are needed.").format(
                label=label, layer=layer.name(), found=layer.bandCount(), wanted=LEAST[kind]
            ),
            tr("Choose another layer."),
        )


def polygons_of(path: str, value: int, stopped: Callable[[], bool] = lambda: False) -> list[bytes]:
    """Where the first band of a raster is ``value``: polygons as WKB, in the CRS of the raster.

    Large or scattered areas are read coarser until they take at most POLYGON_TIME_S. There are
    none when it was ``stopped``.
    """
    with quiet_gdal():
        source = gdal.Open(path)
        edge = POLYGON_EDGE
        while True:
            found = _polygons(source, value, edge, stopped)
            if stopped():
                return []
            if found is not None:
                return found
            edge //= 2


def _polygons(
    source: Any, value: int, edge: int, stopped: Callable[[], bool]
) -> Optional[list[bytes]]:
    """The polygons of ``source`` read with a longest edge of ``edge``; None if it had to end."""
    shrink = max(1.0, max(source.RasterXSize, source.RasterYSize) / edge)
    small = gdal.Translate(
        "",
        source,
        format="MEM",
        bandList=[1],
        outputType=gdal.GDT_Byte,
        width=max(1, round(source.RasterXSize / shrink)),
        height=max(1, round(source.RasterYSize / shrink)),
    )
    # GDAL 3.11 joins the driver "Memory" of vectors with "MEM".
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    store = driver.CreateDataSource("")
    layer = store.CreateLayer("polygons", geom_type=ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    end = math.inf if edge <= LEAST_EDGE else time.monotonic() + POLYGON_TIME_S

    def go_on(fraction: float, text: str, data: Any) -> int:
        return int(time.monotonic() < end and not stopped())

    band = small.GetRasterBand(1)
    with contextlib.suppress(RuntimeError):  # stopped, where GDAL raises
        gdal.Polygonize(band, band, layer, 0, [], callback=go_on)
    if not go_on(1.0, "", None):
        return None
    layer.SetAttributeFilter(f"value = {value}")
    return [bytes(feature.GetGeometryRef().ExportToWkb()) for feature in layer]


def polygons_geojson(layer: QgsVectorLayer, label: str, context: QgsProcessingContext) -> str:
    """All features of a polygon layer, see areas_geojson; InputError if it has none."""
    if layer.geometryType() != POLYGONS or layer.featureCount() == 0:
        raise InputError(
            tr("{label}: {layer} holds no polygons.").format(label=label, layer=layer.name()),
            tr("Draw polygons around the clouds, or choose another layer."),
        )
    return areas_geojson(layer, context)


def areas_geojson(source: QgsFeatureSource, context: QgsProcessingContext) -> str:
    """The features of a source as a GeoJSON text that names its CRS.

    A CRS without a code of a registry is transformed to longitude and latitude; without any CRS
    the coordinates stay as they are and none is named. InputError if a corner has no place there.
    """
    crs = source.sourceCrs()
    transform = None
    if crs.isValid() and not crs.authid().startswith("EPSG:"):
        lon_lat = QgsCoordinateReferenceSystem("OGC:CRS84")
        transform = QgsCoordinateTransform(crs, lon_lat, context.transformContext())
    collection: dict[str, Any] = {"type": "FeatureCollection", "features": []}
    if crs.isValid():
        collection["crs"] = {"type": "name", "properties": {"name": _crs_name(crs)}}
    for number, feature in enumerate(source.getFeatures(), start=1):
        geometry = feature.geometry()
        if geometry.isNull():
            continue
        if transform is None:
            shape = json.loads(geometry.asJson(9))
        else:
            shape = _in_lon_lat(geometry, transform)
        if shape is None:
            raise InputError(
                tr("{layer}: polygon {number} cannot be put into longitude and latitude.").format(
                    layer=source.sourceName(), number=number
                ),
                tr("Make it smaller, or save the layer in a CRS that has an EPSG code."),
            )
        collection["features"].append({"type": "Feature", "properties": {}, "geometry": shape})
    return json.dumps(collection)


def _in_lon_lat(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> Any:
    """The geometry as GeoJSON in longitude and latitude; None if a corner has no place there."""
    box = geometry.boundingBox()
    # Straight lines do not stay straight.
    fine = geometry.densifyByDistance(max(box.width(), box.height(), 1e-9) / LON_LAT_PIECES)
    try:
        fine.transform(transform)
        shape = json.loads(fine.asJson(9))
        shape["coordinates"] = _continued(shape["coordinates"])
    except (QgsCsException, TypeError, ValueError):  # null is no number
        return None
    return shape


def _continued(part: Any) -> Any:
    """Coordinates of GeoJSON whose rings go on beyond 180 degrees instead of jumping back.

    ValueError for corners that are no numbers, and for rings around a pole.
    """
    if not (part and part[0] and isinstance(part[0][0], (int, float))):
        return [_continued(inner) for inner in part]
    ring: list[list[float]] = []
    for x, y in (corner[:2] for corner in part):
        if not (math.isfinite(x) and math.isfinite(y)):
            raise ValueError("a corner without a place")
        ring.append([x - 360 * round((x - ring[-1][0]) / 360) if ring else x, y])
    if abs(ring[-1][0] - ring[0][0]) > 180:
        raise ValueError("a ring around a pole")
    return ring


def _crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    authority, _, code = crs.authid().partition(":")
    return f"urn:ogc:def:crs:EPSG::{code}" if authority == "EPSG" else LON_LAT
