"""Rasters: which pixels are valid, and the same raster opened for another thread."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.env import get_gdal_config

from cleardate.contract.errors import RasterError
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.gdal import BLOCK_CACHE, gdal_for_job
from cleardate.imagery.grid import Grid
from cleardate.imagery.raster import Raster, open_raster
from cleardate.imagery.windows import whole

PLACE = Affine(10, 0, 500_000, 0, -10, 5_600_000)


def gdal_mask(path: str) -> np.ndarray:
    with rasterio.open(path) as file:
        return (file.read_masks() > 0).all(axis=0)


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [
        ("uint8", 0),
        ("uint16", 65535),
        ("int16", -9999),
        ("uint16", None),
        ("float32", -9999),
        ("float32", np.nan),
        ("float32", -3.4028234663852886e38),
        ("float64", 0.1),
    ],
)
def test_validity_is_that_of_gdal(write_raster, dtype, nodata):
    rng = np.random.default_rng(0)
    values = rng.integers(1, 200, (2, 30, 40)).astype(dtype)
    holes = rng.random((2, 30, 40)) < 0.2
    if nodata is not None:
        values[holes] = nodata
    path = write_raster("x.tif", values, nodata=nodata)
    raster = Raster(open_raster(path, "x", None), "x")
    valid = raster.read(whole((30, 40)))[1]
    raster.close()
    expected = gdal_mask(path) & np.isfinite(values).all(axis=0)
    assert np.array_equal(valid, expected)
    assert nodata is None or 0 < valid.mean() < 1


def test_a_mask_band_is_obeyed(write_raster):
    values = np.random.default_rng(0).integers(1, 200, (2, 30, 40)).astype("uint16")
    hidden = np.zeros((30, 40), dtype=bool)
    hidden[5:9, 3:30] = True
    path = write_raster("x.tif", values)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as file:
        file.write_mask(~hidden)
    raster = Raster(open_raster(path, "x", None), "x")
    assert np.array_equal(raster.read(whole((30, 40)))[1], ~hidden)
    raster.close()


@pytest.mark.parametrize(
    ("interleave", "high", "held"),
    [("pixel", 1, 100), ("pixel", 64, 128), ("band", 64, 128), ("band", 200, 200)],
)
def test_strips_are_held_as_they_are_unpacked(write_raster, interleave, high, held):
    """100 rows of a file of 200: its strips may be much higher, and are unpacked as a whole."""
    options = {"blockysize": high, "interleave": interleave}
    path = write_raster("strips.tif", np.ones((2, 200, 300), dtype="float32"), **options)
    raster = Raster(open_raster(path, "x", None), "x")
    assert raster.strip_bytes(100) == held * 300 * 2 * 4
    raster.close()


@pytest.mark.parametrize("infinity", [np.inf, -np.inf, np.nan])
def test_what_is_no_number_is_invalid(write_raster, infinity):
    values = np.ones((2, 8, 8), dtype="float32")
    values[0, 2, 3] = values[1, 5, 5] = infinity
    raster = Raster(open_raster(write_raster("x.tif", values), "x", None), "x")
    valid = raster.read(whole((8, 8)))[1]
    raster.close()
    assert (~valid).sum() == 2 and not valid[2, 3] and not valid[5, 5]


def test_settings_last_as_long_as_the_job_and_grow_for_strips(write_raster, make_scene):
    values = np.ones((4, 64, 512), dtype="uint16") * 500
    tiled = {"tiled": True, "blockxsize": 128, "blockysize": 128}
    sar = np.full((2, 64, 512), -12, dtype="float32")
    before = get_gdal_config("GDAL_CACHEMAX")
    for name, options, striped in (("t.tif", tiled, 0), ("s.tif", {}, 64 * 512 * 8)):
        scene = make_scene(
            optical_t1=write_raster(name, values, nodata=0, **options),
            sar_t2=write_raster(f"sar_{name}", sar, **tiled),
        )
        with gdal_for_job(scene):
            assert get_gdal_config("GDAL_CACHEMAX") == BLOCK_CACHE + striped != before
        assert get_gdal_config("GDAL_CACHEMAX") == before
        assert get_gdal_config("ZSTD_LEVEL_OVERVIEW") is None


def _mixed(write_raster, tmp_path, kinds, fills, holed=0):
    """A VRT of one file of small numbers, its bands of these types with these nodata values, which
    those from the place ``holed`` on hold."""
    values = np.full((len(kinds), 30, 30), 500, dtype="float32")
    for band, fill in zip(values[holed:], fills[holed:], strict=True):
        band[10:20, 10:20] = fill
    part = write_raster("part.tif", values)
    bands = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{place}"><NoDataValue>{fill}</NoDataValue>'
        f"<SimpleSource><SourceFilename>{part}</SourceFilename><SourceBand>{place}</SourceBand>"
        "</SimpleSource></VRTRasterBand>"
        for place, (kind, fill) in enumerate(zip(kinds, fills, strict=True), 1)
    )
    with rasterio.open(part) as source:
        place, wkt = source.transform.to_gdal(), source.crs.to_wkt()
    path = tmp_path / "mixed.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="30" rasterYSize="30"><SRS>{wkt}</SRS>'
        f"<GeoTransform>{', '.join(map(repr, place))}</GeoTransform>{bands}</VRTDataset>"
    )
    return Raster(open_raster(str(path), "x", None), "x")


def _moved(raster, step):
    """Its grid, ``step`` pixels further."""
    own = raster.own_grid
    t = own.transform
    there = Affine(t.a, t.b, t.c + step * t.a, t.d, t.e, t.f)
    return Grid(own.crs, there, own.height, own.width)


@pytest.mark.parametrize("step", [0, 1])
def test_nodata_of_a_band_counts_in_its_own_type(write_raster, tmp_path, step):
    # The whole numbers have no gap, so that the hole is the other band's alone.
    raster = _mixed(write_raster, tmp_path, ("Int32", "Float32"), (0, -9999.9), holed=1)
    raster.bands = (1, 2)
    raster.align(_moved(raster, step), SilentReporter())
    valid = raster.read(whole((30, 30)))[1]
    assert (~valid)[:, : 30 - step].sum() == 100
    assert not valid[10:20, 10 - step : 20 - step].any()
    raster.close()


@pytest.mark.parametrize("kind", ["Int64", "UInt64"])
def test_bands_of_64_bits_are_put_on_another_grid(write_raster, tmp_path, kind):
    raster = _mixed(write_raster, tmp_path, (kind, kind), (0, 900))
    raster.align(_moved(raster, 1), SilentReporter())
    values, valid = raster.read(whole((30, 30)))
    assert not valid[10:20, 9:19].any()
    assert valid[:10, :29].all()
    assert (values[:, valid] == 500).all()
    raster.close()


def test_complex_bands_are_refused_in_a_sentence(write_raster, tmp_path):
    raster = _mixed(write_raster, tmp_path, ("CFloat32", "CFloat32"), (0, 900))
    with pytest.raises(RasterError, match="complex numbers"):
        raster.align(_moved(raster, 1), SilentReporter())


def test_rows_of_jpeg_2000_are_held_also_behind_a_vrt(tmp_path, write_raster):
    values = np.ones((2, 2048, 256), np.uint16)
    blocks = {"tiled": True, "blockxsize": 128, "blockysize": 128}
    for name, held in (("a.tif", 0), ("a.jp2", 2048 * 256 * 2 * 2)):
        path = write_raster(name, values, **blocks)
        with rasterio.open(path) as file:
            target = tmp_path / f"{name}.vrt"
            rasterio.shutil.copy(file, target, driver="VRT")
        for opened in (path, str(target)):
            raster = Raster(open_raster(opened, "it", 2), "it")
            assert raster.strip_bytes(1500) == held
            assert raster.strip_bytes(100) == held // 2
