"""A cloud mask with the pixels added that a fill found to look like missed cloud.

GDAL does all of it by blocks, so the size of the rasters does not matter: a VRT puts one number of
the mask, which means cloud in it, over the pixels that are suspects, and is written as a GeoTIFF.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any, Optional
from uuid import uuid4

from osgeo import gdal

from ...contract.errors import CloudMaskError, OutputError, RasterError
from .layer_files import quiet_gdal
from .text import tr

_MISSED = "0:0,1:1,2:1,3:1,4:0,5:0,6:0"
"""Of the layer of suspects, those of optical T2; see simulation/fitting/suspects.py."""
_CREATION = ["COMPRESS=DEFLATE", "TILED=YES"]


def mask_with_suspects(
    mask: str, suspects: str, number: float, target: str, stopped: Callable[[], bool]
) -> str:
    """Write ``mask`` to ``target`` with ``number`` where ``suspects`` has missed cloud of T2.

    ``mask`` is a raster, or the text of a GeoJSON whose polygons are 1 in the result, all else 0.
    The result has the grid of ``suspects``. Returns ``target``, which is whole or not there.
    Raises RasterError for what cannot be read, CloudMaskError for a mask that says by a mask of its
    own where it has no value, OutputError if the result cannot be written.
    """
    part = f"{target}.{uuid4().hex[:8]}.part"
    try:
        with quiet_gdal(), _in_memory() as keep:
            grid = _opened(suspects)
            missed = keep(_vrt(grid, [_source(suspects, f"<LUT>{_MISSED}</LUT>")]))
            base = _painted(mask, grid, keep) if mask.lstrip().startswith("{") else mask
            like = _opened(base)
            _refuse_masked(like, mask)
            base = _on_grid(base, like, grid, keep)
            over = f"<NODATA>0</NODATA><ScaleOffset>{number!r}</ScaleOffset>"
            both = [_source(base), _source(missed, f"{over}<ScaleRatio>0</ScaleRatio>")]
            image = keep(_vrt(grid, both, _opened(base)))
            _write(part, image, stopped)
        if not stopped():
            Path(part).replace(target)
        return target
    except OSError as error:
        raise _unwritten(target, error.strerror) from error
    finally:
        with contextlib.suppress(OSError):
            Path(part).unlink()


@contextlib.contextmanager
def _in_memory() -> Iterator[Callable[[str], str]]:
    """A function that keeps a text as a file of GDAL's memory and gives its path."""
    paths: list[str] = []

    def keep(text: str) -> str:
        paths.append(f"/vsimem/cleardate_{uuid4().hex}")
        gdal.FileFromMemBuffer(paths[-1], text.encode("utf-8"))
        return paths[-1]

    try:
        yield keep
    finally:
        for path in paths:
            gdal.Unlink(path)


def _opened(path: str) -> Any:
    file = None
    with contextlib.suppress(RuntimeError):
        file = gdal.Open(path)
    if file is None:
        raise RasterError(tr("{path} cannot be read.").format(path=path))
    return file


def _refuse_masked(file: Any, mask: str) -> None:
    if file.GetRasterBand(1).GetMaskFlags() & (gdal.GMF_PER_DATASET | gdal.GMF_ALPHA):
        raise CloudMaskError(
            tr("The cloud mask {name} has a mask of its own for where it has no value.").format(
                name=Path(mask).name
            ),
            tr("Save it with a nodata value, or fill the missed pixels too (under Advanced)."),
        )


def _painted(geojson: str, grid: Any, keep: Callable[[str], str]) -> str:
    """Polygons as a raster of 0 and 1 on a grid."""
    path = keep("")
    # All of it 0, whatever the layer of suspects holds.
    nothing = [[0, 255, 0, 0]]
    file = gdal.Translate(
        path, grid, format="GTiff", scaleParams=nothing, creationOptions=_CREATION
    )
    polygons = gdal.OpenEx(keep(geojson), gdal.OF_VECTOR)
    if polygons is None:
        raise RasterError(tr("The polygons cannot be read."))
    layer = polygons.GetLayer(0)
    if not grid.GetProjection():
        # GeoJSON has a CRS even where the image has none: the numbers are those of the image.
        file.SetSpatialRef(layer.GetSpatialRef())
    gdal.RasterizeLayer(file, [1], layer, burn_values=[1])
    if not grid.GetProjection():
        file.SetSpatialRef(None)
    file.FlushCache()
    return path


def _on_grid(path: str, file: Any, grid: Any, keep: Callable[[str], str]) -> str:
    """The path of what has the pixels of a raster on a grid, the nearest ones."""
    if _place(file) == _place(grid):
        return path
    left, across, _, top, _, down = grid.GetGeoTransform()
    width, height = grid.RasterXSize, grid.RasterYSize
    warped = keep("")
    corners = (left, top), (left + across * width, top + down * height)
    xs, ys = (sorted(values) for values in zip(*corners))
    made = None
    with contextlib.suppress(RuntimeError):
        made = gdal.Warp(
            warped,
            file,
            format="VRT",
            width=width,
            height=height,
            outputBounds=(xs[0], ys[0], xs[1], ys[1]),
            dstSRS=grid.GetProjection(),
            resampleAlg="near",
            dstNodata=_nodata_for(file),
        )
    if made is None:
        raise RasterError(tr("{path} cannot be read.").format(path=path))
    del made
    return warped


def _place(file: Any) -> tuple[Any, ...]:
    return (
        file.RasterXSize,
        file.RasterYSize,
        file.GetGeoTransform(),
        file.GetProjection(),
    )


def _nodata_for(file: Any) -> Optional[float]:
    """What says beyond the edge of a mask that nothing is known there; None if none is left."""
    band = file.GetRasterBand(1)
    nodata = band.GetNoDataValue()
    if nodata is None and band.DataType == gdal.GDT_Byte:
        counts = band.GetHistogram(-0.5, 255.5, 256, 0, 0)
        return None if counts[255] else 255
    return None if nodata is None else float(nodata)


def _source(path: str, how: str = "") -> str:
    kind = "ComplexSource" if how else "SimpleSource"
    name = f'<SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename>'
    return f"<{kind}>{name}<SourceBand>1</SourceBand>{how}</{kind}>"


def _vrt(grid: Any, sources: list[str], like: Optional[Any] = None) -> str:
    """A VRT of one band on a grid; its numbers are those of the file it is ``like``."""
    width, height = grid.RasterXSize, grid.RasterYSize
    rect = f'xOff="0" yOff="0" xSize="{width}" ySize="{height}"'
    whole = f"<SrcRect {rect}/><DstRect {rect}/>"
    placed = [s.replace("</SourceBand>", f"</SourceBand>{whole}") for s in sources]
    about, kind = "", "Byte"
    if like is not None:
        numbers = like.GetRasterBand(1)
        kind = gdal.GetDataTypeName(numbers.DataType)
        nodata, scale = numbers.GetNoDataValue(), numbers.GetScale()
        about = "" if nodata is None else f"<NoDataValue>{nodata!r}</NoDataValue>"
        about += "" if scale is None else f"<Scale>{scale!r}</Scale>"
    band = f'<VRTRasterBand dataType="{kind}" band="1">{about}{"".join(placed)}</VRTRasterBand>'
    transform = ", ".join(repr(value) for value in grid.GetGeoTransform())
    crs = f"<SRS>{escape(grid.GetProjection())}</SRS>" if grid.GetProjection() else ""
    place = f"{crs}<GeoTransform>{transform}</GeoTransform>"
    size = f'rasterXSize="{width}" rasterYSize="{height}"'
    return f"<VRTDataset {size}>{place}{band}</VRTDataset>"


def _write(path: str, image: str, stopped: Callable[[], bool]) -> None:
    def go_on(fraction: float, text: str, data: Any) -> int:
        return int(not stopped())

    made, reason = None, ""
    try:
        made = gdal.Translate(
            path, _opened(image), format="GTiff", creationOptions=_CREATION, callback=go_on
        )
    except RuntimeError as error:
        reason = str(error)
    if made is None and not stopped():
        raise _unwritten(path, reason or gdal.GetLastErrorMsg())
    if made is not None:
        made.FlushCache()


def _unwritten(path: str, reason: Optional[str]) -> OutputError:
    return OutputError(
        tr("{path} cannot be written: {reason}.").format(path=path, reason=reason),
        tr("Choose another folder for the filled image."),
    )
