"""Damages that libraries can write: GeoTIFFs that are whole and odd, and hostile side files."""

from __future__ import annotations

import struct
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from damage import damage
from rasterio.enums import ColorInterp


def _rewrite(path: Path, change: Any = None, **profile: Any) -> None:
    """Write the file anew with another profile; ``change`` makes other values of its values."""
    with rasterio.open(path) as file:
        values, old = file.read(), file.profile
    if change is not None:
        values = change(values)
    shape = {"count": len(values), "height": values.shape[1], "width": values.shape[2]}
    options = {**old, **shape, "dtype": values.dtype, **profile}
    options = {name: value for name, value in options.items() if value is not None}
    path.unlink()
    with rasterio.open(path, "w", **options) as file:
        file.write(values.astype(options["dtype"]))


@damage
def other_layout(rng: Random, path: Path) -> str:
    """Sound files of other makers: BigTIFF, strips, planes, sparse, another byte order."""
    options: dict[str, Any] = rng.choice(
        (
            {"bigtiff": "YES"},
            {"bigtiff": "YES", "endianness": "BIG"},
            {"endianness": "BIG"},
            {"tiled": False, "blockysize": 1},
            {"interleave": "band"},
            {"compress": "lzw", "predictor": 1},
            {"compress": "packbits", "predictor": None},
            {"compress": None, "predictor": None},
            {"blockxsize": 16, "blockysize": 16},
        )
    )
    _rewrite(path, **options)
    return ", ".join(f"{name} {value}" for name, value in options.items())


@damage
def big_tiff(rng: Random, path: Path) -> str:
    """A BigTIFF whose header or directory lies."""
    _rewrite(path, bigtiff="YES")
    data = bytearray(path.read_bytes())
    value = rng.choice((0, 1, 2**31, 2**63 - 1, 2**64 - 1, len(data), 16))
    at = rng.choice((4, 8, 16, struct.unpack_from("<Q", data, 8)[0]))
    struct.pack_into("<Q", data, min(at, len(data) - 8), value)
    path.write_bytes(data)
    return f"{value} at {at}"


@damage
def number_type(rng: Random, path: Path) -> str:
    """Numbers of another type, also complex ones."""
    dtype = rng.choice(("int8", "uint8", "int16", "uint32", "int64", "float64", "complex64"))
    with np.errstate(invalid="ignore"):
        _rewrite(path, lambda values: values.astype(dtype), predictor=None, nodata=None)
    return dtype


@damage
def extremes(rng: Random, path: Path) -> str:
    """Values that are no data of the earth: NaN, infinite, huge; here and there or everywhere."""
    value = rng.choice((np.nan, np.inf, -np.inf, 3e38, -3e38, 1e-45, -1e9))
    share = rng.choice((0.001, 0.004, 0.2, 1.0))
    where = np.random.default_rng(rng.randrange(2**31))

    def change(values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        values = values.astype("float32")
        values[where.random(values.shape) < share] = value
        return values

    _rewrite(path, change, predictor=None)
    return f"{share:.1%} are {value}"


@damage
def one_value(rng: Random, path: Path) -> str:
    """All pixels alike, or all nodata."""
    value = rng.choice((0, 1, 255, 9999, 65535))
    with np.errstate(over="ignore"):
        _rewrite(path, lambda values: np.full_like(values, np.array(value).astype(values.dtype)))
    return f"all {value}"


@damage
def band_count(rng: Random, path: Path) -> str:
    """Fewer or more bands than the layer has."""
    count = rng.choice((1, 3, 5, 7, 40))
    _rewrite(path, lambda values: np.resize(values, (count, *values.shape[1:])))
    return f"{count} bands"


@damage
def shape(rng: Random, path: Path) -> str:
    """Another shape: one pixel, one line, twice as wide."""
    height, width = rng.choice(((1, 1), (1, 96), (96, 1), (96, 192), (2, 2), (95, 97), (300, 7)))
    _rewrite(path, lambda values: np.resize(values, (len(values), height, width)))
    return f"{height} x {width}"


@damage
def georeference(rng: Random, path: Path) -> str:
    """No place, a foreign one, a turned or a mirrored one."""
    corner = Affine.translation(600000, 5700000)
    options: dict[str, Any] = rng.choice(
        (
            {"crs": None, "transform": Affine.identity()},
            {"crs": None},
            {"transform": Affine.identity()},
            {"crs": "EPSG:4326"},
            {"crs": "EPSG:3857"},
            {"crs": "EPSG:4978"},
            {"transform": corner @ Affine.rotation(30) @ Affine.scale(10, -10)},
            {"transform": corner @ Affine.scale(10, 10)},
            {"transform": corner @ Affine.scale(-10, -10)},
            {"transform": corner @ Affine(10, 10, 0, 10, 10, 0)},
            {"transform": corner @ Affine.scale(1e-9, -1e-9)},
            {"transform": corner @ Affine.scale(1e9, -1e9)},
            {"transform": Affine(10, 0, 1e12, 0, -10, 1e12)},
            {"crs": "EPSG:32661"},
        )
    )
    _rewrite(path, **options)
    return ", ".join(f"{name} {value!r}"[:60] for name, value in options.items())


@damage
def scaling(rng: Random, path: Path) -> str:
    """A scale and an offset that are none."""
    scale = rng.choice((0.0, -1.0, float("nan"), float("inf"), 1e300, 1e-300, 1.0))
    offset = rng.choice((0.0, float("nan"), 1e300, -1e300, float("inf")))
    with rasterio.open(path, "r+") as file:
        file.scales = [scale] * file.count
        file.offsets = [offset] * file.count
    return f"scale {scale}, offset {offset}"


@damage
def colours(rng: Random, path: Path) -> str:
    """A band that is called transparency, or a mask inside of the file."""
    if rng.random() < 0.5:
        with rasterio.open(path, "r+") as file:
            kinds = [*file.colorinterp[:-1], ColorInterp.alpha]
            file.colorinterp = kinds
        return "the last band is transparency"
    mask = np.random.default_rng(rng.randrange(2**31)).random((96, 96)) < rng.random()
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as file:
        file.write_mask(mask)
    return f"a mask of {mask.mean():.0%}"


@damage
def sparse(rng: Random, path: Path) -> str:
    """A large raster of which no tile was written."""
    edge = rng.choice((96, 1000, 3000))
    with rasterio.open(path) as file:
        profile = {**file.profile, "height": edge, "width": edge, "sparse_ok": True}
    path.unlink()
    rasterio.open(path, "w", **profile).close()
    return f"{edge} x {edge}, nothing in it"


_AUX = (
    "",
    "<PAMDataset>",
    "\0\0\0\0",
    "<PAMDataset><GeoTransform>1,2,3</GeoTransform></PAMDataset>",
    "<PAMDataset><GeoTransform>nan,nan,nan,nan,nan,nan</GeoTransform></PAMDataset>",
    "<PAMDataset><GeoTransform>0,0,0,0,0,0</GeoTransform></PAMDataset>",
    "<PAMDataset><SRS>nonsense</SRS></PAMDataset>",
    "<PAMDataset><PAMRasterBand band='1'><NoDataValue>abc</NoDataValue><Scale>0</Scale>"
    "<Offset>nan</Offset></PAMRasterBand></PAMDataset>",
    "<PAMDataset><PAMRasterBand band='99'><NoDataValue>5</NoDataValue></PAMRasterBand>"
    "</PAMDataset>",
    "<PAMDataset><PAMRasterBand band='1'><Histograms><HistItem><BucketCount>2000000000"
    "</BucketCount><HistCounts>1|2</HistCounts></HistItem></Histograms></PAMRasterBand></PAMDataset>",
    "<PAMDataset><Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>/dev/zero</MDI></Metadata>"
    "</PAMDataset>",
    '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">'
    '<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]><PAMDataset><Metadata><MDI key="x">&d;</MDI>'
    "</Metadata></PAMDataset>",
    "<PAMDataset>" + "<Metadata>" * 4000,
)


@damage
def aux_xml(rng: Random, path: Path) -> str:
    """A file of GDAL's own beside the raster, hostile."""
    text = rng.choice(_AUX)
    path.with_name(f"{path.name}.aux.xml").write_text(text, encoding="utf-8")
    return f"aux.xml {text[:60]!r}"


@damage
def side_raster(rng: Random, path: Path) -> str:
    """Overviews or a mask beside the raster that are damaged, or of another raster."""
    side = path.with_name(path.name + rng.choice((".ovr", ".msk")))
    way = rng.randrange(4)
    if way == 0:
        side.write_bytes(rng.randbytes(rng.randrange(500)))
    elif way == 1:
        side.write_bytes(path.read_bytes()[: rng.randrange(path.stat().st_size)])
    elif way == 2:
        side.write_bytes(path.read_bytes())
    else:
        edge = rng.choice((1, 48, 96, 5000))
        with rasterio.open(
            side, "w", driver="GTiff", height=edge, width=edge, count=1, dtype="uint8"
        ) as file:
            file.update_tags(INTERNAL_MASK_FLAGS_1="2")
            file.write(np.zeros((1, edge, edge), "uint8"))
    return f"{side.suffix}, way {way}"


@damage
def world_file(rng: Random, path: Path) -> str:
    """A world file of rubbish beside a raster that has no place of its own."""
    _rewrite(path, transform=Affine.identity())
    text = rng.choice(
        ("", "10\n0\n0\n", "nan\n" * 6, "a\nb\nc\nd\ne\nf\n", "0\n" * 6, "1e308\n" * 6)
    )
    path.with_suffix(".tfw").write_text(text, encoding="ascii")
    return f"tfw {text!r}"


@damage
def other_format(rng: Random, path: Path) -> str:
    """Another format under the name: PNG, ASCII grid, virtual raster of itself or of nothing."""
    way = rng.randrange(5)
    if way == 0:
        with rasterio.open(path) as file:
            values = np.nan_to_num(file.read()).clip(0, 255).astype("uint8")
        path.unlink()
        with rasterio.open(
            path, "w", driver="PNG", height=96, width=96, count=len(values), dtype="uint8"
        ) as file:
            file.write(values)
        return "PNG"
    text = (
        "ncols 96\nnrows 96\nxllcorner 0\nyllcorner 0\ncellsize 10\n1 2 3\n",
        f"<VRTDataset rasterXSize='96' rasterYSize='96'><VRTRasterBand dataType='Byte' band='1'>"
        f"<SimpleSource><SourceFilename>{path.name}</SourceFilename></SimpleSource>"
        f"</VRTRasterBand></VRTDataset>",
        "<VRTDataset rasterXSize='2000000000' rasterYSize='2000000000'></VRTDataset>",
        '{"type": "FeatureCollection", "features": []}',
    )[way - 1]
    path.write_text(text, encoding="ascii")
    return text[:30]
