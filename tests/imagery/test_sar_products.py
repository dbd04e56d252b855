"""Terrain-corrected Sentinel-1 of several providers, and what is not corrected."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from product_maker import (
    only,
    write_raster,
)

from cleardate.imagery.products.search import products_in


def test_sentinel1_that_is_not_corrected_names_what_is(tmp_path):
    name = "S1A_IW_GRDH_1SDV_20180528T173238_20180528T173303_022108_026428_0F0F.SAFE"
    safe = tmp_path / name
    safe.mkdir()
    (safe / "manifest.safe").write_text(
        "<a><platform><number>A</number></platform><pass>ASCENDING</pass>"
        "<relativeOrbitNumber>161</relativeOrbitNumber>"
        "<transmitterReceiverPolarisation>VV</transmitterReceiverPolarisation></a>",
        "utf-8",
    )
    product = only(safe)
    assert (product.sensor, product.relative_orbit) == ("Sentinel-1A", 161)
    assert "Planetary Computer" in product.problem
    assert "HyP3" in product.problem


def test_a_dim_that_names_files_outside_is_refused(tmp_path, products_data):
    original = next((products_data / "made/flanders_west/s1/snap").glob("*_TC.dim"))
    text = original.read_text("iso-8859-1")
    data = original.name.replace(".dim", ".data")
    (tmp_path / "a.dim").write_text(text.replace(f'href="{data}', 'href="../x'), "iso-8859-1")
    assert "points outside" in only(tmp_path / "a.dim").problem
    (tmp_path / "a.dim").write_text(text, "iso-8859-1")
    assert "files of its bands" in only(tmp_path / "a.dim").problem
    (tmp_path / "a.dim").write_text(
        text.replace('"is_terrain_corrected" type="uint8">1', '"is_terrain_corrected">0'),
        "iso-8859-1",
    )
    assert "not terrain-corrected" in only(tmp_path / "a.dim").problem


def test_sar_band_files_are_stacked(tmp_path):
    for name, power in (("x_VV.tif", 0.1), ("x_VH.tif", 0.02)):
        write_raster(tmp_path / name, np.full((8, 8), power, np.float32))
    product = only(tmp_path)
    assert [band.name for band in product.bands] == ["VV", "VH"]
    assert (product.kind, product.bands[0].unit, product.offset_source) == (
        *("sar", "power", "values"),
    )


def test_whole_numbers_of_sar_need_a_stated_scale(tmp_path):
    path = write_raster(
        tmp_path / "S1_20180526.tif",
        np.full((2, 8, 8), 38000, np.uint16),
        descriptions=("VV", "VH"),
    )
    assert "no scale says what they mean" in only(path).problem
    with rasterio.open(path, "r+") as file:
        file.scales, file.offsets = (0.001, 0.001), (-50, -50)
    assert not only(path).problem
    assert only(path).bands[0].unit == "dB"


def sar_stack(path):
    values = np.stack([np.full((8, 8), 0.1), np.full((8, 8), 0.02)]).astype(np.float32)
    return write_raster(path, values, descriptions=("VV", "VH"))


@pytest.mark.parametrize("name", ["S1_VV_VH.tif", "S1_VV-VH.tif", "s1.VV.VH.tif", "x_VH.tif"])
def test_a_stack_is_listed_with_the_bands_that_it_has(tmp_path, name):
    path = sar_stack(tmp_path / name)
    for given in (tmp_path, path):
        product = only(given)
        assert [(band.common_name, band.index) for band in product.bands] == [("VV", 1), ("VH", 2)]
        assert {band.file for band in product.bands} == {str(path)}


def test_a_stack_among_single_bands_is_an_image_of_its_own(tmp_path):
    sar_stack(tmp_path / "x_VH.tif")
    single = write_raster(tmp_path / "x_VV.tif", np.full((8, 8), 0.1, np.float32))
    assert [[b.name for b in p.bands] for p in products_in(str(tmp_path))] == [["VV"], ["VV", "VH"]]
    assert [band.name for band in only(single).bands] == ["VV"]


HYP3 = "S1A_IW_20180528T173238_DVP_RTC10_G_gpuned_A111"


@pytest.mark.parametrize(
    ("names", "form"),
    [
        ((f"{HYP3}_VV.tif", f"{HYP3}_VH.tif"), "HyP3 RTC"),
        (("Gamma0_VV.tif", "Gamma0_VH.tif"), "AWS RTC"),
        (("iw-vv.rtc.tiff", "iw-vh.rtc.tiff"), "Planetary Computer RTC"),
        (
            (
                "S1A__IW___A_20150309T173017_VV_grd_mli_norm_db.tif",
                "S1A__IW___A_20150309T173017_VH_grd_mli_norm_db.tif",
            ),
            "pyroSAR",
        ),
    ],
)
def test_a_stack_named_as_a_providers_band_is_read_with_all_its_bands(tmp_path, names, form):
    stack = sar_stack(tmp_path / names[0])
    product = only(tmp_path)
    assert [(band.common_name, band.index) for band in product.bands] == [("VV", 1), ("VH", 2)]
    assert {band.file for band in product.bands} == {str(stack)}
    single = write_raster(tmp_path / names[1], np.full((8, 8), 0.02, np.float32))
    first, second = products_in(str(tmp_path))
    assert (first.form, [band.file for band in first.bands]) == (form, [str(single)])
    assert [band.index for band in second.bands] == [1, 2]
