"""Single-band files that belong together by their names."""

from __future__ import annotations

import pytest
import rasterio
from product_maker import (
    only,
    write_bands,
)


@pytest.mark.parametrize(
    "names",
    [
        ["red.tif", "green.tif", "blue.tif", "nir.tif"],
        ["B04.tif", "B03.tif", "B02.tif", "B08.tif", "SCL.tif"],
        [f"T31UES_20180526T105029_B{n}_10m.jp2" for n in ("02", "03", "04", "08")],
        [f"x_SR_B{n}.TIF" for n in (2, 3, 4, 5)],
        [f"HLS.S30.T31UES.2018146T105029.v2.0.{n}.tif" for n in ("B02", "B03", "B04", "B8A")],
        [f"HLS.L30.T31UES.2018146T105029.v2.0.B0{n}.tif" for n in (2, 3, 4, 5)],
        [
            f"SENTINEL2A_20180526-105029-460_L2A_T31UES_C_V2-2_FRE_B{n}.tif"
            for n in ("2", "3", "4", "8")
        ],
        [f"2018-05-26-00_00_Sentinel-2_L2A_{n}_(Raw).tiff" for n in ("B02", "B03", "B04", "B08")],
    ],
)
def test_band_files_are_stacked_by_their_names(tmp_path, names):
    write_bands(tmp_path, names)
    for path in (tmp_path, tmp_path / names[0]):
        product = only(path)
        assert not product.problem
        assert {"red", "green", "blue"} < {band.common_name for band in product.bands}
        assert product.bands[-1].common_name in ("nir", "nir08")
    if "2018" in names[0]:
        assert product.datetime.startswith("2018-05-26")
    if "T31UES" in names[0]:
        assert product.tile == "31UES"


def test_tags_of_band_files_are_obeyed_and_silence_is_said(tmp_path):
    write_bands(tmp_path / "a", ["B02.tif", "B03.tif", "B04.tif", "B08.tif"])
    product = only(tmp_path / "a")
    assert product.offset_source == "assumed"
    assert product.assumed
    for name in ("B02.tif", "B03.tif", "B04.tif", "B08.tif"):
        with rasterio.open(tmp_path / "a" / name, "r+") as file:
            file.scales, file.offsets = (1e-4,), (-0.1,)
    product = only(tmp_path / "a")
    assert (product.offset_source, product.assumed) == ("tags", ())
    assert {round(band.offset, 9) for band in product.bands} == {-0.1}


@pytest.mark.parametrize(
    "stem",
    [
        "S2A_MSIL2A_20201399T105031_N0500_R051_T31UFS_20230826T000000_",
        "T31UFS_20209901_20230826_",
        "T31UFS_2020-13-99_2023-08-26_",
        "HLS.L30.T31UFS.2020999T105031.v2.0.",
        "HLS.S30.T31UFS.2020000T105031.v2.0.",
    ],
)
def test_a_time_that_cannot_be_is_none_and_no_other_stands_for_it(tmp_path, stem):
    write_bands(tmp_path, [f"{stem}{band}.tif" for band in ("B04", "B03", "B02", "B05")])
    assert only(tmp_path).datetime == ""
