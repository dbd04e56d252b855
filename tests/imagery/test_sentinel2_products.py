"""Sentinel-2's SAFE: offsets, baselines, bands that are missing, and Level-1C."""

from __future__ import annotations

import numpy as np
import pytest
from product_maker import (
    BANDS,
    GRANULE,
    NAME,
    offsets,
    only,
    write_raster,
    write_safe,
    zipped,
)


def test_a_product_is_the_same_as_folder_metadata_file_zip_and_folder_above(tmp_path):
    safe = write_safe(tmp_path / "a")
    (tmp_path / "b").mkdir()
    packed = zipped(safe, tmp_path / "b" / f"{NAME}.zip")
    for path in (safe, safe / "MTD_MSIL2A.xml", safe.parent, packed, packed.parent):
        product = only(path)
        assert not product.problem
        assert set(offsets(product).values()) == {-0.1}
        assert (product.tile, product.epsg, product.mask.kind) == ("31UES", 32631, "scl")
        assert product.path == str(packed if "b" in path.parts else safe)
        assert {band.nodata for band in product.bands} == {0.0}


def test_offsets_of_other_sizes_are_those_of_their_bands(tmp_path):
    product = only(write_safe(tmp_path, offsets={1: -1000, 2: -1100, 3: -900, 7: 0}))
    assert offsets(product) == {"B02": -0.1, "B03": -0.11, "B04": -0.09, "B08": 0.0}


def test_quantification_is_that_of_the_metadata(tmp_path):
    product = only(write_safe(tmp_path, quantification="20000"))
    assert product.bands[0].scale == 1 / 20000
    assert product.bands[0].offset == -0.05


def test_the_date_says_nothing_of_the_offset(tmp_path):
    early = NAME.replace("20220526", "20180526")
    assert set(offsets(only(write_safe(tmp_path, name=early))).values()) == {-0.1}


def test_an_unknown_baseline_is_said(tmp_path):
    product = only(write_safe(tmp_path, baseline="09.00"))
    assert "09.00 is not known" in product.assumed[0]
    assert set(offsets(product).values()) == {-0.1}


def test_a_new_baseline_without_offsets_is_said(tmp_path):
    product = only(write_safe(tmp_path, offsets={}))
    assert "should list an offset" in product.assumed[0]
    assert set(offsets(product).values()) == {0.0}


@pytest.mark.parametrize("value", ["", "0", "nan", "1e400", "ten"])
def test_a_quantification_that_is_none_is_refused(tmp_path, value):
    assert "do not say the units" in only(write_safe(tmp_path, quantification=value)).problem


def test_missing_bands_are_named(tmp_path):
    few = {band: number for band, number in BANDS.items() if not band.startswith("B03")}
    assert "bands green are missing" in only(write_safe(tmp_path, bands=few)).problem


def test_a_product_without_metadata_of_the_granule_is_read_by_its_tile(tmp_path):
    safe = write_safe(tmp_path)
    (safe / GRANULE / "MTD_TL.xml").unlink()
    product = only(safe)
    assert product.epsg == 32631
    assert "no metadata of the granule" in product.assumed[0]
    assert product.is_usable


def test_bands_at_twenty_metres_do_without_those_at_ten(tmp_path):
    coarse = {"B02_20m": 1, "B03_20m": 2, "B04_20m": 3, "B8A_20m": 4}
    product = only(write_safe(tmp_path, bands=coarse))
    assert product.is_usable
    assert {band.resolution for band in product.bands if band.file} == {20.0}


def test_the_probability_of_cloud_is_the_mask_where_there_are_no_classes(tmp_path):
    few = {band: number for band, number in BANDS.items() if not band.startswith("SCL")}
    safe = write_safe(tmp_path, bands=few)
    per_cent = safe / GRANULE / "QI_DATA" / "MSK_CLDPRB_20m.jp2"
    write_raster(per_cent, np.full((8, 8), 70, dtype=np.uint8), 20)
    mask = only(safe).mask
    assert mask.kind == "probability"
    assert mask.file.endswith(per_cent.name)


def test_level_1c_is_refused_with_a_reason(tmp_path):
    safe = tmp_path / NAME.replace("MSIL2A", "MSIL1C")
    safe.mkdir()
    (safe / "MTD_MSIL1C.xml").write_text("<a/>", "utf-8")
    assert "Level-1C: reflectance above the atmosphere" in only(safe).problem
