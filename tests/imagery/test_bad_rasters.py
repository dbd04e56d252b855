"""Files that will not do: each is named, with what is wrong and what to do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from cleardate.contract.errors import AlignmentError, RasterError
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.raster import Raster, open_raster
from cleardate.imagery.scene import file_sha256, open_scene
from cleardate.imagery.windows import whole


def _refused(path, role: str = "SAR T1", bands: int | None = 2) -> RasterError:
    with pytest.raises(RasterError) as caught:
        open_raster(str(path), role, bands)
    error = caught.value
    assert str(path) in error.message
    assert role in error.message
    assert error.remedy
    return error


def test_a_missing_file(tmp_path):
    assert "does not exist" in _refused(tmp_path / "nowhere.tif").message


def test_a_folder(tmp_path):
    assert "cannot be read as a raster" in _refused(tmp_path).message


@pytest.mark.parametrize(
    "content", [b"", b"These are no pixels.\n" * 50, b"II*\x00" + b"\xff" * 99]
)
def test_a_file_that_is_no_raster(tmp_path, content):
    path = tmp_path / "file.tif"
    path.write_bytes(content)
    assert "cannot be read as a raster" in _refused(path).message


@pytest.mark.parametrize(("count", "asked"), [(1, 2), (3, 2), (3, 4), (5, 4), (2, 1)])
def test_wrong_numbers_of_bands(write_raster, count, asked):
    path = write_raster("file.tif", np.ones((count, 4, 4), np.float32))
    message = _refused(path, bands=asked).message
    assert f"has {count} band{'s' if count > 1 else ''}:" in message


def test_any_number_of_bands_is_taken_where_none_is_asked_for(write_raster):
    with open_raster(write_raster("file.tif", np.ones((7, 4, 4), np.uint8)), "mask", None) as file:
        assert file.count == 7


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_geotiff_that_was_cut_off(write_raster, share, optical):
    whole_file = Path(write_raster("file.tif", np.tile(optical, (1, 4, 4)), compress="deflate"))
    content = whole_file.read_bytes()
    whole_file.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(RasterError, match=r"file\.tif") as caught:
        raster = Raster(open_raster(str(whole_file), "optical T1", 4), "optical T1")
        raster.read(whole(raster.own_grid.shape))
    assert caught.value.remedy


def test_a_cut_off_file_is_found_through_a_warp_too(write_raster, optical, reporter):
    path = Path(write_raster("file.tif", np.tile(optical, (1, 4, 4)), compress="deflate"))
    grid_file = write_raster("grid.tif", optical)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    raster = Raster(open_raster(str(path), "optical T1", 4), "optical T1")
    grid = Raster(open_raster(grid_file, "optical T2", 4), "optical T2").own_grid
    wide = type(grid)(grid.crs, grid.transform @ grid.transform.scale(0.7), 150, 150)
    raster.align(wide, reporter)
    with pytest.raises(RasterError, match="damaged or cut off"):
        raster.read(whole(wide.shape))


def test_complex_numbers(write_raster, make_scene):
    path = write_raster("slc.tif", np.ones((2, 8, 8), np.complex64))
    with pytest.raises(RasterError, match=r"slc\.tif.*complex"):
        make_scene(sar_t2=path)


@pytest.mark.parametrize("fill", [-9999.0, float("nan"), 0.0])
def test_a_sar_image_of_nothing_but_nodata(write_raster, make_scene, fill):
    path = write_raster("empty.tif", np.full((2, 40, 48), fill, np.float32), nodata=fill)
    with pytest.raises(RasterError, match=r"SAR T2 holds no valid pixel.*empty\.tif"):
        make_scene(sar_t2=path)


def test_an_optical_image_of_zeros_without_nodata(write_raster, make_scene):
    path = write_raster("empty.tif", np.zeros((4, 40, 48), np.uint16))
    with pytest.raises(RasterError, match=r"optical T2 holds no valid pixel.*empty\.tif"):
        make_scene(optical_t2=path)


def test_valid_pixels_in_a_far_corner_are_found(write_raster, make_scene, reporter):
    # The nine places that are looked at first all lie in the fill.
    values = np.full((2, 1300, 1400), -9999, np.float32)
    values[:, 300:420, 300:420] = -12
    scene = make_scene(sar_t2=write_raster("swath.tif", values, nodata=-9999, compress="deflate"))
    assert not scene.units("sar_t2").power


@pytest.mark.parametrize("name", ["with a space.tif", "哨兵 一号 影像.tif", "Füllung-été.tif"])
def test_paths_in_any_script(tmp_path, sar, write_raster, make_scene, name):
    folder = tmp_path / "名前 und Raum"
    folder.mkdir()
    path = write_raster(f"{folder.name}/{name}", sar)
    assert np.array_equal(make_scene(sar_t2=path).read("sar_t2", whole((40, 48))).values, sar)


def test_a_scene_that_cannot_be_opened_leaves_no_file_open(write_raster, sar, optical, monkeypatch):
    opened = []
    real = rasterio.open
    monkeypatch.setattr(
        rasterio, "open", lambda *a, **k: opened.append(real(*a, **k)) or opened[-1]
    )
    elsewhere = rasterio.Affine(10, 0, 900_000, 0, -10, 5_600_000)
    scene = SceneFile(
        name="x",
        sar_t2=write_raster("sar.tif", sar, transform=elsewhere),
        optical_t2=write_raster("optical.tif", optical),
    )
    opened.clear()
    with pytest.raises(AlignmentError, match=r"SAR T2.*sar\.tif"):
        open_scene(scene, SilentReporter())
    assert len(opened) == 2
    assert all(file.closed for file in opened)


def test_a_hash_of_a_missing_file_names_it(tmp_path, reporter):
    with pytest.raises(RasterError, match=r"nowhere\.tif cannot be read"):
        file_sha256(tmp_path / "nowhere.tif", reporter)


def test_a_hash_is_that_of_the_bytes(tmp_path, reporter):
    path = tmp_path / "file"
    path.write_bytes(b"abc")
    assert file_sha256(path, reporter) == (
        # pragma: allowlist nextline secret
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
