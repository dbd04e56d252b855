"""What no observation can be does not go into the mean where a file is put on another grid."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from rasterio.warp import transform_bounds

from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import tiles, whole

UTM, NEXT_ZONE = "EPSG:32631", "EPSG:32632"
SHAPE = (40, 48)
PLACE = Affine(10, 0, 500_000, 0, -10, 5_600_000)


def _grid(crs: str, step: float, shift: float) -> tuple[Affine, tuple[int, int]]:
    """Of a file that covers the target and some pixels more."""
    inside = (500_000, 5_600_000 - 400, 500_480, 5_600_000)
    left, bottom, right, top = transform_bounds(UTM, crs, *inside)
    left, top = left - 60 + shift, top + 60 + shift
    height, width = (round((size + 120) / step) for size in (top - bottom, right - left))
    return Affine(step, 0, left, 0, -step, top), (height, width)


@pytest.fixture
def read(write_raster, optical, sar, reporter):
    """``read(crs, step, shift, wrong)`` reads optical T1 of such a grid, with the number ``wrong``
    in a few pixels of it; None leaves it right."""
    target = write_raster("t2.tif", optical, nodata=0)
    radar = write_raster("s2.tif", sar)

    def opened(crs: str, step: float, shift: float, wrong: int | None):
        rng = np.random.default_rng(0)
        place, shape = _grid(crs, step, shift)
        values = rng.integers(500, 3000, (4, *shape)).astype(np.uint16)
        if wrong is not None:
            rows, cols = (rng.integers(0, size, 5) for size in shape)
            values[2, rows, cols] = wrong
        path = write_raster("t1.tif", values, crs=crs, transform=place, nodata=0)
        file = SceneFile(name="x", optical_t1=path, optical_t2=target, sar_t2=radar)
        return open_scene(file, reporter)

    def read(*given):
        with opened(*given) as scene:
            image = scene.read("optical_t1", whole(SHAPE))
            for window in tiles(SHAPE, 16):
                part = scene.read("optical_t1", window)
                area = np.s_[window.row : window.bottom, window.col : window.right]
                assert np.array_equal(part.valid, image.valid[area])
                assert np.array_equal(part.values, image.values[:, *area])
        return image

    return read


@pytest.mark.parametrize("crs", [UTM, NEXT_ZONE])
@pytest.mark.parametrize(("step", "shift"), [(10.0, 3.0), (20.0, 7.0), (5.0, 2.0), (37.0, 0.0)])
@pytest.mark.parametrize("wrong", [65535, 40000])
def test_all_it_goes_into_is_invalid_and_nothing_farther(read, crs, step, shift, wrong):
    right, found = (read(crs, step, shift, number) for number in (None, wrong))
    differs = (right.values != found.values).any(axis=0)
    assert differs.any()
    assert not found.valid[differs].any()
    # Five pixels of the file, each with a pixel of the coarser grid around it, and rounding.
    reach = 2 * (np.ceil(max(1.0, step / 10)) + 1) + 1 + np.ceil(step / 10)
    assert 0 < (right.valid & ~found.valid).sum() <= 5 * reach**2
    assert found.valid.mean() > 0.3


def test_a_file_without_such_a_number_is_as_it_was(read):
    assert read(UTM, 20.0, 7.0, None).valid.all()


def test_on_its_own_grid_the_pixel_alone_is_invalid(write_raster, optical, sar, reporter):
    values = optical.copy()
    values[1, 7, 9] = 65535
    target = write_raster("t2.tif", optical, nodata=0)
    path = write_raster("t1.tif", values, nodata=0)
    file = SceneFile(
        name="x", optical_t1=path, optical_t2=target, sar_t2=write_raster("s2.tif", sar)
    )
    with open_scene(file, reporter) as scene:
        valid = scene.read("optical_t1", whole(SHAPE)).valid
    assert not valid[7, 9]
    assert valid.sum() == valid.size - 1
