"""Putting rasters of other grids onto one."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.warp import reproject, transform_bounds
from scipy import ndimage

from cleardate.contract.errors import AlignmentError
from cleardate.imagery.grid import Grid
from cleardate.imagery.raster import Raster, open_raster
from cleardate.imagery.windows import Window, tiles, whole

UTM = CRS.from_epsg(32631).to_wkt()
PLACE = Affine(10, 0, 500_000, 0, -10, 5_600_000)
GRID = Grid(UTM, PLACE, 40, 48)


def _grid_around(crs: str, bounds, step: float) -> Grid:
    """A grid in ``crs`` that covers ``bounds`` of zone 31, about ``step`` metres a pixel."""
    left, bottom, right, top = transform_bounds(UTM, crs, *bounds)
    width, height = round((bounds[2] - bounds[0]) / step), round((bounds[3] - bounds[1]) / step)
    transform = Affine((right - left) / width, 0, left, 0, (bottom - top) / height, top)
    return Grid(CRS.from_user_input(crs).to_wkt(), transform, height, width)


def _smooth(shape: tuple[int, int], dtype: str = "float32") -> np.ndarray:
    """A landscape that interpolation can follow, (2, *shape)."""
    rows, cols = np.mgrid[: shape[0], : shape[1]]
    first = 1000 + 400 * np.sin(rows / 9) + 300 * np.cos(cols / 7)
    return np.stack([first, first[::-1]]).astype(dtype)


@pytest.fixture
def aligned(write_raster, reporter):
    """``aligned(values, transform, grid)`` gives what a raster holds seen through ``grid``."""

    def read(values, transform, grid=GRID, window=None, categories=False, **options):
        path = write_raster("file.tif", values, transform=transform, **options)
        raster = Raster(open_raster(path, "SAR T1", None), "SAR T1")
        try:
            raster.align(grid, reporter, categories=categories)
            return raster.read(window or whole(grid.shape))
        finally:
            raster.close()

    return read


def test_the_same_grid_passes_through_untouched(aligned):
    values = np.random.default_rng(0).integers(0, 65536, (2, 40, 48)).astype(np.uint16)
    read, valid = aligned(values, PLACE)
    assert read.dtype == np.uint16
    assert np.array_equal(read, values)
    assert valid.all()


def test_a_grid_that_differs_by_rounding_alone_passes_through_untouched(aligned):
    values = np.random.default_rng(0).integers(0, 65536, (2, 40, 48)).astype(np.uint16)
    read, _ = aligned(values, PLACE @ Affine.translation(1e-6, -1e-6))
    assert np.array_equal(read, values)


def test_a_shift_by_whole_pixels_moves_the_values_unchanged(aligned):
    values = np.random.default_rng(0).integers(1, 65536, (2, 40, 48)).astype(np.uint16)
    read, valid = aligned(values, PLACE @ Affine.translation(-5, 7))
    assert np.array_equal(read[:, 7:, :43], values[:, :33, 5:])
    expected = np.zeros((40, 48), dtype=bool)
    expected[7:, :43] = True
    assert np.array_equal(valid, expected)


def test_south_up_files_come_out_north_up(aligned):
    values = _smooth((40, 48))
    read, valid = aligned(values, Affine(10, 0, 500_000, 0, 10, 5_599_600))
    assert valid.all()
    assert np.allclose(read, values[:, ::-1], atol=1e-3)


def test_a_south_up_target_is_served_too(aligned):
    grid = dataclasses.replace(GRID, transform=Affine(10, 0, 500_000, 0, 10, 5_599_600))
    values = _smooth((40, 48))
    read, valid = aligned(values, PLACE, grid)
    assert valid.all()
    assert np.allclose(read, values[:, ::-1], atol=1e-3)


def test_a_file_turned_by_a_quarter_is_turned_back(aligned):
    values = _smooth((40, 40))
    square = dataclasses.replace(GRID, width=40)
    read, valid = aligned(values, Affine(0, 10, 500_000, -10, 0, 5_600_000), square)
    assert valid.all()
    assert np.allclose(read, values.transpose(0, 2, 1), atol=1e-3)


def test_a_coarser_file_is_interpolated(aligned):
    fine = _smooth((40, 48)).astype(np.float64)
    coarse = fine.reshape(2, 20, 2, 24, 2).mean(axis=(2, 4)).astype(np.float32)
    read, valid = aligned(coarse, PLACE @ Affine.scale(2))
    assert valid.all()
    inner = np.s_[:, 3:-3, 3:-3]
    assert np.abs(read - fine)[inner].max() < 10
    assert len(np.unique(read[0])) > 1000


def test_a_much_finer_file_is_averaged_and_not_picked_from(aligned):
    fine = _smooth((160, 192)) + np.random.default_rng(0).normal(0, 100, (2, 160, 192))
    mean = fine.reshape(2, 40, 4, 48, 4).mean(axis=(2, 4))
    read, valid = aligned(fine.astype(np.float32), PLACE @ Affine.scale(0.25))
    assert valid.all()
    assert np.allclose(read, mean, atol=0.01)


def test_categories_are_never_mixed(aligned):
    classes = np.random.default_rng(0).choice([3, 4, 8, 11], (1, 20, 24)).astype(np.uint8)
    read, valid = aligned(classes, PLACE @ Affine.scale(2), categories=True)
    assert valid.all()
    assert np.array_equal(read[0], classes[0].repeat(2, axis=0).repeat(2, axis=1))
    finer, _ = aligned(classes, PLACE @ Affine.scale(0.5, 0.5), categories=True)
    assert set(np.unique(finer[:, :10, :12])) <= {3, 4, 8, 11}


def test_class_0_of_a_mask_is_a_value_and_outside_of_it_there_is_none(aligned):
    classes = np.zeros((1, 40, 48), dtype=np.uint8)
    read, valid = aligned(classes, PLACE @ Affine.translation(10, 0), categories=True)
    assert (read == 0).all()
    assert valid[:, 10:].all()
    assert not valid[:, :10].any()


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32632", "EPSG:3857", "EPSG:3035"])
def test_a_real_scene_survives_the_way_to_another_crs_and_back(
    real_data, crs, write_raster, reporter
):
    with rasterio.open(real_data / "flanders_west" / "s1_20180526.tif") as file:
        # Speckle is not what resampling is to keep.
        truth = ndimage.gaussian_filter(file.read(), (0, 2, 2))
        grid = Grid.of(file)
        other = _grid_around(crs, file.bounds, step=5)
        warped = np.full((2, *other.shape), -9999, np.float32)
        reproject(
            truth,
            warped,
            src_transform=file.transform,
            src_crs=file.crs,
            dst_transform=other.transform,
            dst_crs=crs,
            src_nodata=-9999,
            dst_nodata=-9999,
            resampling=Resampling.cubic,
        )
    path = write_raster("warped.tif", warped, crs=crs, transform=other.transform, nodata=-9999)
    raster = Raster(open_raster(path, "SAR T1", 2), "SAR T1")
    raster.align(grid, reporter)
    back, valid = raster.read(whole(grid.shape))
    raster.close()
    inner = np.s_[4:-4, 4:-4]
    assert valid[inner].all()
    error = np.abs(back - truth)[:, *inner]
    assert error.mean() < 0.02 * truth.std()
    assert error.max() < 0.25 * truth.std()
    # Half a pixel beside, and the error is many times that: the tolerance above can fail.
    beside = (truth[:, 1:] + truth[:, :-1])[:, 4:-4, 4:-4] / 2
    assert np.abs(beside - truth[:, 4:-5, 4:-4]).mean() > 4 * error.mean()


@pytest.mark.parametrize("edge", [100, 256, 700])
@pytest.mark.parametrize("step", [3, 17])
def test_windows_of_a_warped_file_equal_the_whole_bit_for_bit(write_raster, reporter, edge, step):
    # Wider and higher than the blocks in which GDAL warps (512 x 128).
    values = np.random.default_rng(0).normal(-12, 3, (2, 300, 350)).astype(np.float32)
    values[:, 100:120, 90:200] = -9999
    path = write_raster("file.tif", values, nodata=-9999)
    grid = _grid_around("EPSG:32632", (500_000, 5_597_000, 503_500, 5_600_000), step)

    def fresh() -> Raster:
        raster = Raster(open_raster(path, "SAR T1", 2), "SAR T1")
        raster.align(grid, reporter)
        return raster

    raster = fresh()
    all_values, all_valid = raster.read(whole(grid.shape))
    raster.close()
    raster = fresh()
    for window in reversed(list(tiles(grid.shape, edge))):
        part, valid = raster.read(window)
        cut = window.within(whole(grid.shape))
        assert np.array_equal(part, all_values[:, *cut])
        assert np.array_equal(valid, all_valid[cut])
    raster.close()


def test_a_gap_in_one_band_is_not_mixed_into_the_neighbours(aligned):
    values = np.full((2, 40, 48), -10, dtype=np.float32)
    values[0, 20, 20] = -9999
    half = PLACE @ Affine.translation(0.5, 0.5)
    read, valid = aligned(values, half, nodata=-9999)
    assert valid[1:, 1:].all()
    assert (read[:, valid] == -10).all()


@pytest.mark.parametrize("nodata", [-9999.0, float("nan")])
def test_the_edge_of_a_gap_keeps_its_values(aligned, nodata):
    values = np.full((2, 40, 48), -10, dtype=np.float32)
    values[:, :, :20] = nodata
    read, valid = aligned(values, PLACE @ Affine.translation(0.5, 0), nodata=nodata)
    assert not valid[:, :19].any()
    assert valid[:, 21:].all()
    assert (read[:, valid] == -10).all()


def test_zeros_that_fill_a_file_without_nodata_do_not_darken_their_neighbours(aligned):
    values = np.full((4, 40, 48), 1000, dtype=np.uint16)
    values[:, :, :20] = 0
    values[3, 30, 30] = 0
    read, valid = aligned(values, PLACE @ Affine.translation(0.5, 0))
    assert not valid[:, :19].any()
    assert valid[:, 21:].all()
    assert (read[:3, valid] == 1000).all()
    # A zero in one band alone is a dark pixel like any other.
    assert read[3, 30, 30] == 500


def test_a_mask_inside_the_file_is_heeded_on_its_own_grid_and_on_another(write_raster, reporter):
    values = np.full((2, 40, 48), 700, dtype=np.uint16)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        path = write_raster("masked.tif", values)
        with rasterio.open(path, "r+") as file:
            mask = np.full((40, 48), 255, dtype=np.uint8)
            mask[:, :20] = 0
            file.write_mask(mask)
    for shift in (0, 0.5):
        raster = Raster(open_raster(path, "SAR T1", 2), "SAR T1")
        grid = dataclasses.replace(GRID, transform=PLACE @ Affine.translation(shift, 0))
        raster.align(grid, reporter)
        read, valid = raster.read(whole(GRID.shape))
        raster.close()
        assert not valid[:, :19].any()
        assert valid[:, 20:47].all()
        assert (read[:, valid] == 700).all()


def test_nan_is_invalid_without_being_declared(aligned):
    values = np.full((2, 40, 48), -10, dtype=np.float32)
    values[1, 3, 4] = np.nan
    values[0, 5, 6] = -np.inf
    _, valid = aligned(values, PLACE)
    assert not valid[3, 4]
    assert not valid[5, 6]
    assert valid.sum() == valid.size - 2
    read, valid = aligned(values, PLACE @ Affine.translation(0.5, 0.5))
    assert not valid[3:5, 4:6].all()
    assert (read[:, valid] == -10).all()


def test_a_file_elsewhere_is_named_with_both_places(aligned):
    with pytest.raises(AlignmentError, match=r"file\.tif.*does not overlap.*900000.*500000"):
        aligned(_smooth((40, 48)), Affine(10, 0, 900_000, 0, -10, 5_600_000))


def test_files_that_only_touch_do_not_overlap(aligned):
    with pytest.raises(AlignmentError, match="does not overlap"):
        aligned(_smooth((40, 48)), PLACE @ Affine.translation(48, 0))


def test_a_file_without_crs_but_with_the_grid_is_taken_and_it_is_said(aligned, reporter):
    values = _smooth((40, 48))
    read, valid = aligned(values, PLACE, crs=None)
    assert np.array_equal(read, values)
    assert valid.all()
    assert [level for level, text in reporter.lines if "has no CRS" in text] == ["info"]


@pytest.mark.parametrize("shift", [0.5, 3])
def test_a_file_without_crs_on_another_grid_is_refused(aligned, shift):
    with pytest.raises(AlignmentError, match=r"file\.tif.*no CRS"):
        aligned(_smooth((40, 48)), PLACE @ Affine.translation(shift, 0), crs=None)


def test_a_target_without_crs_takes_no_file_on_another_grid(aligned):
    with pytest.raises(AlignmentError, match="no CRS"):
        aligned(_smooth((40, 40)), PLACE, dataclasses.replace(GRID, crs=""))


def test_a_crs_that_leads_nowhere_is_an_alignment_error(aligned):
    site = 'LOCAL_CS["site",UNIT["metre",1],AXIS["X",EAST],AXIS["Y",NORTH]]'
    with pytest.raises(AlignmentError, match=r"file\.tif"):
        aligned(_smooth((40, 48)), PLACE, crs=CRS.from_wkt(site))


def test_a_window_reads_what_lies_there(aligned):
    values = _smooth((40, 48))
    read, valid = aligned(values, PLACE, window=Window(5, 7, 3, 2))
    assert np.array_equal(read, values[:, 5:8, 7:9])
    assert valid.shape == (3, 2)
