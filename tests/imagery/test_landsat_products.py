"""Landsat's Level-2 products, as folder, metadata file and tar."""

from __future__ import annotations

import tarfile

import numpy as np
from product_maker import (
    only,
    write_bands,
    write_raster,
)

LANDSAT = "LC08_L2SP_198024_20180526_20200901_02_T2"


def write_landsat(folder):
    contents = [f'FILE_NAME_BAND_{n} = "{LANDSAT}_SR_B{n}.TIF"' for n in range(2, 6)]
    units = [
        f"REFLECTANCE_{key}_BAND_{n} = {value}"
        for n in range(2, 6)
        for key, value in (("MULT", 2.75e-05), ("ADD", -0.2))
    ]
    text = [
        *("GROUP = LANDSAT_METADATA_FILE", "GROUP = PRODUCT_CONTENTS"),
        *('PROCESSING_LEVEL = "L2SP"', *contents),
        f'FILE_NAME_QUALITY_L1_PIXEL = "{LANDSAT}_QA_PIXEL.TIF"',
        *("END_GROUP = PRODUCT_CONTENTS", "GROUP = IMAGE_ATTRIBUTES"),
        *('SPACECRAFT_ID = "LANDSAT_8"', "WRS_PATH = 198", "WRS_ROW = 24"),
        *("DATE_ACQUIRED = 2018-05-26", 'SCENE_CENTER_TIME = "10:35:00.1234567Z"'),
        *("END_GROUP = IMAGE_ATTRIBUTES", "GROUP = PROJECTION_ATTRIBUTES"),
        *('MAP_PROJECTION = "UTM"', "UTM_ZONE = 31", "END_GROUP = PROJECTION_ATTRIBUTES"),
        *("GROUP = LEVEL2_SURFACE_REFLECTANCE_PARAMETERS", *units),
        *("END_GROUP = LEVEL2_SURFACE_REFLECTANCE_PARAMETERS", "GROUP = LEVEL1"),
        *("REFLECTANCE_MULT_BAND_2 = 2.0E-05", "END_GROUP = LEVEL1", "END"),
    ]
    folder.mkdir()
    (folder / f"{LANDSAT}_MTL.txt").write_text("\n".join(text), "utf-8")
    for name in ("SR_B2", "SR_B3", "SR_B4", "SR_B5", "QA_PIXEL"):
        write_raster(folder / f"{LANDSAT}_{name}.TIF", np.full((8, 8), 9000, np.uint16), 30.0)
    return folder


def test_landsat_is_read_from_its_folder_its_metadata_and_its_tar(tmp_path):
    folder = write_landsat(tmp_path / LANDSAT)
    packed = tmp_path / f"{LANDSAT}.tar"
    with tarfile.open(packed, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.add(file, file.name)
    for path in (folder, folder / f"{LANDSAT}_MTL.txt", packed):
        product = only(path)
        assert not product.problem
        assert {(band.scale, band.offset) for band in product.bands} == {(2.75e-05, -0.2)}
        assert [band.common_name for band in product.bands] == ["blue", "green", "red", "nir08"]
        assert (product.sensor, product.tile) == ("Landsat 8", "198024")
        assert product.mask.kind == "qa_pixel"


def test_a_mtl_that_is_cut_off_is_said(tmp_path):
    folder = write_landsat(tmp_path / LANDSAT)
    (folder / f"{LANDSAT}_MTL.txt").write_text("GROUP = LANDSAT_METADATA_FILE\n", "utf-8")
    assert "cut off" in only(folder).problem


def test_landsat_band_files_have_its_units(tmp_path):
    write_bands(tmp_path, [f"x_SR_B{n}.TIF" for n in (2, 3, 4, 5)])
    product = only(tmp_path)
    assert {(band.scale, band.offset) for band in product.bands} == {(2.75e-05, -0.2)}
    assert product.offset_source == "name"
