"""Files at 180 degrees, in archives, of several rasters, with control points, of several types."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.warp import transform

from cleardate.contract.errors import AlignmentError, RasterError
from cleardate.contract.layers import MASK
from cleardate.contract.remote import is_within_file
from cleardate.imagery.grid import Grid
from cleardate.imagery.raster import Raster, open_raster
from cleardate.imagery.windows import Window, whole

STEP, TOP, SIZE = 1e-4, -16.5, 64
NEAR = 1.5
"""Of the ramp's values: 0.15 pixels, a little more than GDAL allows its coordinates."""


def degrees(west: float) -> dict[str, object]:
    return {"crs": "EPSG:4326", "transform": Affine(STEP, 0, west, 0, -STEP, TOP)}


def ramp(lon, lat) -> np.ndarray:
    """A value that tells the place: 100 for each thousandth of a degree east of 179.99."""
    return 100_000 * ((lon - 179.99 + 180) % 360 - 180) + 10_000 * (TOP - lat)


@pytest.fixture
def aligned(write_raster, reporter):
    """``aligned(values, profile, grid_of)``: values and validity on the grid of another file."""
    opened = []

    def make(values, profile, target):
        path = write_raster("source.tif", values.astype("f4"), nodata=-1, **profile)
        like = write_raster("grid.tif", np.zeros((1, SIZE, SIZE), "u1"), **target)
        opened.append(Raster(open_raster(path, "SAR T1", None), "SAR T1"))
        with rasterio.open(like) as file:
            opened[-1].align(Grid.of(file), reporter)
        return opened[-1].read(whole((SIZE, SIZE)))

    yield make
    for file in opened:
        file.close()


def lattice(west: float, size: int = SIZE) -> tuple[np.ndarray, np.ndarray]:
    col, row = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
    return west + STEP * col, TOP - STEP * row


@pytest.mark.parametrize("west", [180 - 32 * STEP, -180 - 32 * STEP])
@pytest.mark.parametrize("zone", [32701, 32760])
def test_a_utm_file_lies_where_it_is_on_both_sides_of_180_degrees(aligned, west, zone):
    size = 140
    middle = transform("EPSG:4326", zone_crs(zone), [179.9999999], [TOP - STEP * SIZE / 2])
    place = Affine(10, 0, middle[0][0] - 5 * size, 0, -10, middle[1][0] + 5 * size)
    col, row = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
    x, y = place.c + 10 * col, place.f - 10 * row
    lon, lat = (
        np.reshape(v, x.shape) for v in transform(zone_crs(zone), "EPSG:4326", x.ravel(), y.ravel())
    )
    values, valid = aligned(
        ramp(lon, lat)[None] + 1000, {"crs": zone_crs(zone), "transform": place}, degrees(west)
    )
    assert valid.all()
    assert np.abs(values[0] - 1000 - ramp(*lattice(west))).max() < NEAR


def zone_crs(code: int) -> str:
    return f"EPSG:{code}"


@pytest.mark.parametrize(("one", "other"), [(180, -180), (-180, 180)])
def test_degrees_of_both_signs_meet_at_180(aligned, one, other):
    """A grid that goes over 180, and a file whose longitudes are written the other way."""
    grid_west, file_west = one - 32 * STEP, other - 40 * STEP
    lon, lat = lattice(file_west, 90)
    values, valid = aligned(ramp(lon, lat)[None] + 1000, degrees(file_west), degrees(grid_west))
    assert valid.all()
    assert np.abs(values[0] - 1000 - ramp(*lattice(grid_west))).max() < NEAR


def test_files_far_apart_still_do_not_overlap(aligned):
    with pytest.raises(AlignmentError, match="does not overlap"):
        aligned(np.ones((1, 8, 8)), degrees(170.0), degrees(-179.0))


def test_bands_of_two_types_are_read_in_the_wider(write_raster, tmp_path):
    low = np.arange(16, dtype=np.int16).reshape(1, 4, 4)
    fine = (np.arange(16).reshape(1, 4, 4) + 0.5).astype("f8")
    parts = [write_raster("a.tif", low, nodata=-1), write_raster("b.tif", fine, nodata=-1)]
    bands = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{i}"><NoDataValue>-1</NoDataValue><SimpleSource>'
        f"<SourceFilename>{part}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
        for i, (kind, part) in enumerate(zip(("Int16", "Float64"), parts, strict=True), 1)
    )
    path = tmp_path / "two.vrt"
    path.write_text(f'<VRTDataset rasterXSize="4" rasterYSize="4">{bands}</VRTDataset>')
    raster = Raster(open_raster(str(path), "SAR T1", None), "SAR T1")
    values, valid = raster.read(Window(0, 0, 4, 4))
    raster.close()
    assert values.dtype == np.float64
    assert np.array_equal(values, np.concatenate([low, fine]))
    assert valid.all()


def test_a_member_of_an_archive_is_read(write_raster, tmp_path, optical):
    path = write_raster("o.tif", optical)
    with zipfile.ZipFile(tmp_path / "o.zip", "w") as archive:
        archive.write(path, "inner.tif")
    name = f"/vsizip/{tmp_path / 'o.zip'}/inner.tif"
    raster = Raster(open_raster(name, "optical T2", None), "optical T2")
    values, _ = raster.read(whole((40, 48)))
    raster.close()
    assert is_within_file(name) and not is_within_file(path)
    assert np.array_equal(values, optical)


def test_a_member_that_is_not_there_is_said(tmp_path):
    with pytest.raises(RasterError, match=r"cannot be read as a raster: /vsizip/"):
        open_raster(f"/vsizip/{tmp_path}/none.zip/a.tif", "cloud mask", 1)


def test_polygons_that_are_no_geojson_are_asked_for_as_such(tmp_path):
    path = tmp_path / "clouds.shp"
    path.write_bytes(b"polygons of another format")
    with pytest.raises(RasterError, match=r"clouds\.shp.*polygons as GeoJSON"):
        open_raster(str(path), "cloud mask", 1, MASK)


def test_a_file_of_several_rasters_says_their_names_and_one_can_be_given(tmp_path, write_raster):
    path = tmp_path / "two.gpkg"
    values = np.arange(64 * 64, dtype=np.uint8).reshape(1, 64, 64) % 2
    for number, table in enumerate(("first", "second")):
        more = {"APPEND_SUBDATASET": "YES"} if number else {}
        shape = {"count": 1, "dtype": "uint8", "height": 64, "width": 64}
        place = {"crs": "EPSG:32631", "transform": Affine(10, 0, 5e5, 0, -10, 5.6e6)}
        with rasterio.open(
            path, "w", driver="GPKG", RASTER_TABLE=table, **shape, **place, **more
        ) as file:
            file.write(values * (number + 1))
    with pytest.raises(RasterError, match=r"2 rasters.*two\.gpkg:first.*two\.gpkg:second"):
        open_raster(str(path), "cloud mask", 1)
    assert is_within_file(f"GPKG:{path}:second")
    with open_raster(f"GPKG:{path}:second", "cloud mask", None) as file:
        assert file.read(1).max() == 2


def test_control_points_alone_are_said_with_the_cure(tmp_path, sar, reporter):
    path = tmp_path / "gcps.tif"
    points = [
        GroundControlPoint(row=row, col=col, x=5e5 + 10 * col, y=5.6e6 - 10 * row, z=0)
        for row in (0, 20, 40)
        for col in (0, 24, 48)
    ]
    shape = {"count": 2, "dtype": "float32", "height": 40, "width": 48}
    unplaced = pytest.warns(rasterio.errors.NotGeoreferencedWarning)
    with unplaced, rasterio.open(path, "w", driver="GTiff", **shape) as file:
        file.write(sar)
        file.gcps = (points, rasterio.crs.CRS.from_epsg(32631))
    raster = Raster(open_raster(str(path), "SAR T1", None), "SAR T1")
    grid = Grid(
        rasterio.crs.CRS.from_epsg(32631).to_wkt(), Affine(10, 0, 5e5, 0, -10, 5.6e6), 40, 48
    )
    with pytest.raises(AlignmentError, match=r"9 ground control points.*gdalwarp"):
        raster.align(grid, reporter)
    raster.close()
