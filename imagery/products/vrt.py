"""A product as one raster: a VRT in memory, with names of bands, scale, offset and nodata.

GDAL opens the text itself, so no file is written, and nothing behind it knows of products. Numbers
stay those of the files. Only amplitude becomes power, by a function that is compiled into GDAL (no
Python runs in a VRT), and whole numbers of SAR become dB or power by the scale that they state.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ...contract.errors import AlignmentError, RasterError
from ...contract.products import AMPLITUDE, POWER, Product, ProductBand, ProductMask
from ...contract.sentence import say
from ..grid import Grid

GDAL_TYPES = {
    "uint8": "Byte",
    "int8": "Int8",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "uint64": "UInt64",
    "int64": "Int64",
    "float32": "Float32",
    "float64": "Float64",
}

PATH_TAG = "PRODUCT"
"""The tag that holds the path which a user gives."""
ACQUISITION_TAGS = (
    *("ACQUISITIONDATETIME", "SATELLITEID", "TILE"),
    *("RELATIVE_ORBIT", "ORBIT_DIRECTION", "OFFSET_SOURCE"),
)
"""The tags that say when, where and by whom it was seen; what is filled of it keeps them."""
RESOLUTION_TAG = "RESOLUTION"
"""The tag of a band whose own pixels are larger than those of the raster: how wide they are, in the
units of the CRS."""


@dataclass(frozen=True)
class _Source:
    """What the header of a band's file says."""

    grid: Grid
    dtype: str


def product_vrt(product: Product, bands: Sequence[tuple[str, ProductBand]], settled: bool) -> str:
    """The XML of a VRT of ``bands`` with their names, on the grid of the finest.

    ``settled``: scale and offset are written down; otherwise they are left to whoever reads the
    values. Raises RasterError for a file that cannot be opened, AlignmentError for bands that do
    not cover the same ground.
    """
    sources = [_source(band) for _, band in bands]
    grid = max((source.grid for source in sources), key=lambda grid: grid.width * grid.height)
    for (_, band), source in zip(bands, sources, strict=True):
        _require_same_ground(product, band, source.grid, grid)
    t = grid.transform
    parts = [
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">',
        f"<SRS>{escape(grid.crs)}</SRS>" if grid.crs else "",
        f"<GeoTransform>{t.c!r}, {t.a!r}, {t.b!r}, {t.f!r}, {t.d!r}, {t.e!r}</GeoTransform>",
        _tags(_about(product)),
    ]
    for number, ((name, band), source) in enumerate(zip(bands, sources, strict=True), 1):
        parts.append(_band(number, name, band, source, grid, settled))
    return "".join([*parts, "</VRTDataset>"])


def mask_vrt(product: Product, mask: ProductMask, nodata: float | None) -> str:
    """The XML of a VRT of a product's mask, named as its kind. RasterError."""
    band = ProductBand(mask.kind, mask.kind, mask.file, nodata=nodata)
    source = _source(band)
    t, grid = source.grid.transform, source.grid
    return "".join(
        [
            f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">',
            f"<SRS>{escape(grid.crs)}</SRS>" if grid.crs else "",
            f"<GeoTransform>{t.c!r}, {t.a!r}, {t.b!r}, {t.f!r}, {t.d!r}, {t.e!r}</GeoTransform>",
            _tags(_about(product)),
            _band(1, mask.kind.upper(), band, source, grid, False),
            "</VRTDataset>",
        ]
    )


def save_vrt(text: str, target: Path) -> None:
    """The pixels of such a VRT as a GeoTIFF, with all that it says. RasterError."""
    options = {"TILED": "YES", "COMPRESS": "DEFLATE", "PREDICTOR": "3", "BIGTIFF": "IF_SAFER"}
    try:
        with rasterio.open(text) as opened:
            rasterio.shutil.copy(opened, target, driver="GTiff", **options)
    except (CPLE_BaseError, RasterioError) as error:
        raise RasterError(
            say("{target} cannot be written ({error}).", target=target, error=error),
            "Check the files that it is made of.",
        ) from error


def _source(band: ProductBand) -> _Source:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(band.file) as opened:
                dtypes: Sequence[Any] = opened.dtypes
                if band.index > len(dtypes) or dtypes[band.index - 1] not in GDAL_TYPES:
                    raise ValueError(f"it has no band {band.index} of real numbers")
                return _Source(Grid.of(opened), str(dtypes[band.index - 1]))
    except (CPLE_BaseError, RasterioError, ValueError) as error:
        raise RasterError(
            say("{file} cannot be read as a raster ({error}).", file=band.file, error=error),
            "Download it again.",
        ) from error


def _require_same_ground(product: Product, band: ProductBand, own: Grid, grid: Grid) -> None:
    step = abs(grid.transform.a) + abs(grid.transform.b)
    near = all(abs(a - b) < step for a, b in zip(own.bounds, grid.bounds, strict=True))
    if not near or not own.same_crs(grid):
        raise AlignmentError(
            say(
                "The bands of {path} do not cover the same ground: {name} is another part.",
                path=product.path,
                name=band.name,
            ),
            "Give files of one acquisition and one tile.",
        )


def _about(product: Product) -> Mapping[str, str]:
    orbit = product.relative_orbit
    values = (
        product.datetime,
        product.sensor,
        product.tile,
        "" if orbit is None else str(orbit),
        product.orbit_direction,
        product.offset_source,
    )
    return {PATH_TAG: product.path, **dict(zip(ACQUISITION_TAGS, values, strict=True))}


def _tags(tags: Mapping[str, str]) -> str:
    items = (f'<MDI key="{escape(k)}">{escape(v)}</MDI>' for k, v in tags.items() if v)
    return f"<Metadata>{''.join(items)}</Metadata>"


def _band(
    number: int, name: str, band: ProductBand, source: _Source, grid: Grid, settled: bool
) -> str:
    scaled = band.unit not in ("", "reflectance") and (band.scale, band.offset) != (1.0, 0.0)
    squared = band.unit == AMPLITUDE
    dtype = "Float32" if scaled or squared else GDAL_TYPES[source.dtype]
    nodata = band.nodata
    if scaled and nodata is not None:
        nodata = math.nan
    elif squared and nodata is not None:
        nodata = nodata * nodata
    units = {"": "", AMPLITUDE: POWER}.get(band.unit, band.unit)
    kind = ' subClass="VRTDerivedRasterBand"' if squared else ""
    parts = [
        f'<VRTRasterBand dataType="{dtype}" band="{number}"{kind}>',
        f"<Description>{escape(name)}</Description>",
        _tags({RESOLUTION_TAG: f"{_width(source.grid):.10g}"}) if _is_coarser(source, grid) else "",
        f"<UnitType>{escape(units)}</UnitType>" if units and settled else "",
        f"<NoDataValue>{nodata!r}</NoDataValue>" if nodata is not None else "",
        "<PixelFunctionType>intensity</PixelFunctionType>" if squared else "",
        f"<SourceTransferType>{GDAL_TYPES[source.dtype]}</SourceTransferType>" if squared else "",
    ]
    if settled and not scaled:
        parts.append(f"<Scale>{band.scale!r}</Scale><Offset>{band.offset!r}</Offset>")
    parts.append(_pixels(band, source, grid, scaled))
    return "".join([*parts, "</VRTRasterBand>"])


def _width(grid: Grid) -> float:
    """How wide a pixel is."""
    return math.hypot(grid.transform.a, grid.transform.d)


def _is_coarser(source: _Source, grid: Grid) -> bool:
    return source.grid.width < grid.width


def _pixels(band: ProductBand, source: _Source, grid: Grid, scaled: bool) -> str:
    """Where the numbers are from: the whole file, spread over the grid by nearest neighbour, which
    gives the same numbers whatever window is asked for."""
    kind = "ComplexSource" if scaled else "SimpleSource"
    own = source.grid
    units = ""
    if scaled:
        units = f"<ScaleOffset>{band.offset!r}</ScaleOffset><ScaleRatio>{band.scale!r}</ScaleRatio>"
        if band.nodata is not None:
            units += f"<NODATA>{band.nodata!r}</NODATA>"
    return (
        f'<{kind}><SourceFilename relativeToVRT="0">{escape(band.file)}</SourceFilename>'
        f"<SourceBand>{band.index}</SourceBand>"
        f'<SourceProperties RasterXSize="{own.width}" RasterYSize="{own.height}" '
        f'DataType="{GDAL_TYPES[source.dtype]}"/>'
        f'<SrcRect xOff="0" yOff="0" xSize="{own.width}" ySize="{own.height}"/>'
        f'<DstRect xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"/>{units}</{kind}>'
    )
