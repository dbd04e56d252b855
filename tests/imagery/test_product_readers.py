"""Readers of products: what is read, and what is refused in a sentence."""

from __future__ import annotations

import io
import json
import shutil
import tarfile
import zipfile

import numpy as np
import pytest
import rasterio
from product_maker import BANDS, GRANULE, NAME, TILE, write_raster, write_safe, zipped

from cleardate.contract.products import split_item
from cleardate.imagery.products import places, sentinel2_safe
from cleardate.imagery.products.names import (
    landsat_name,
    relative_orbit,
    sentinel1_name,
    tile_epsg,
    utc,
    whole_number,
)
from cleardate.imagery.products.search import products_in


def only(path):
    found = products_in(str(path))
    assert len(found) == 1, [product.path for product in found]
    return found[0]


def offsets(product):
    return {band.name: round(band.offset, 9) for band in product.bands}


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2019-02-12T19:26:51.024Z", "2019-02-12T19:26:51.024000Z"),
        ("20180526T105029", "2018-05-26T10:50:29Z"),
        ("28-APR-2018 17:32:11.000000", "2018-04-28T17:32:11Z"),
        ("2018-05-26T12:50:29+02:00", "2018-05-26T10:50:29Z"),
        ("2018-05-26", "2018-05-26"),
        ("20189999", ""),
        ("yesterday", ""),
    ],
)
def test_times_are_in_utc(text, moment):
    assert utc(text) == moment


def test_orbits_of_names():
    # The numbers in the manifests and items of ../shared/data/products.
    assert relative_orbit("S1B", 30148) == 22
    assert relative_orbit("S1B", 26269) == 168
    assert relative_orbit("S1A", 53498) == 51
    assert relative_orbit("S1A", 30643) == 121
    assert relative_orbit("S1X", 1) is None
    name = sentinel1_name("S1A_IW_GRDH_1SDH_20180528T173238_20180528T173303_022108_026428_0F0F")
    assert (name.polarisations, name.relative_orbit) == (("HH", "HV"), 161)


def test_tiles_tell_their_zone():
    assert (tile_epsg("31UES"), tile_epsg("22HBD"), tile_epsg("99XXX")) == (32631, 32722, None)


def test_tiers_of_landsat_are_no_dates():
    name = landsat_name("LC08_L2SP_001070_20190114_20200830_02_T2")
    assert (name.tier, name.datetime, name.tile) == ("T2", "2019-01-14", "001070")


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


def test_level_1c_is_refused_with_a_reason(tmp_path):
    safe = tmp_path / NAME.replace("MSIL2A", "MSIL1C")
    safe.mkdir()
    (safe / "MTD_MSIL1C.xml").write_text("<a/>", "utf-8")
    assert "Level-1C: reflectance above the atmosphere" in only(safe).problem


def test_a_zip_that_is_cut_off_is_said(tmp_path):
    packed = zipped(write_safe(tmp_path), tmp_path / "a.zip")
    packed.write_bytes(packed.read_bytes()[:-200])
    assert "cut off or damaged" in only(packed).problem
    assert "Download it again" in only(packed).problem


@pytest.mark.parametrize("name", ["../x.xml", "/etc/x.xml", "a/../../x.xml", "C:/x.xml"])
def test_members_that_point_outside_are_refused(tmp_path, name):
    packed = zipped(write_safe(tmp_path), tmp_path / "a.zip")
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr(name, "x")
    assert "points outside" in only(packed).problem


def test_an_archive_behind_a_password_is_said(tmp_path):
    packed = tmp_path / "a.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(f"{NAME}/MTD_MSIL2A.xml", "x")
    content = bytearray(packed.read_bytes())
    for mark, shift in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + shift] |= 1
    packed.write_bytes(content)
    assert "password" in only(packed).problem


_BOMB = '<!DOCTYPE a [<!ENTITY b "{}"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'.format("x" * 100)
_OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (_BOMB, "declares a document type"),
        (_OUTSIDE, "declares a document type"),
        ("<!DOCTYPE html><a/>", "declares a document type"),
        ("<a><b>", "cut off or no XML"),
        ("", "cut off or no XML"),
        ("<a>" * 200 + "</a>" * 200, "nested too deeply"),
    ],
)
def test_xml_that_does_more_than_tell_is_refused(tmp_path, text, said):
    safe = write_safe(tmp_path)
    (safe / "MTD_MSIL2A.xml").write_text(text, "utf-8")
    assert said in only(safe).problem


def test_xml_in_another_encoding_hides_no_document_type(tmp_path):
    safe = write_safe(tmp_path)
    content = '<?xml version="1.0" encoding="UTF-16"?>' + _BOMB
    (safe / "MTD_MSIL2A.xml").write_bytes(content.encode("utf-16"))
    assert "declares a document type" in only(safe).problem


def test_a_thousand_products_are_told_without_a_look_at_a_pixel(tmp_path, monkeypatch):
    first = write_safe(tmp_path / "first")
    many = tmp_path / "many"
    many.mkdir()
    for number in range(1000):
        safe = many / f"S2B_MSIL2A_20220526T10{number // 60:02d}{number % 60:02d}_{NAME[27:]}"
        image = safe / GRANULE / "IMG_DATA" / "R10m"
        image.mkdir(parents=True)
        shutil.copyfile(first / "MTD_MSIL2A.xml", safe / "MTD_MSIL2A.xml")
        (safe / GRANULE / "MTD_TL.xml").write_text(TILE, "utf-8")
        for band in ("B02", "B03", "B04", "B08"):
            (image / f"T31UES_20220526T105029_{band}_10m.jp2").touch()

    def no_pixels(*_args, **_more):
        raise AssertionError("a raster was opened")

    read = []
    whole = places.FolderPlace.read
    monkeypatch.setattr(rasterio, "open", no_pixels)
    monkeypatch.setattr(
        places.FolderPlace, "read", lambda self, name: read.append(name) or whole(self, name)
    )
    found = products_in(str(many))
    assert len(found) == 1000
    assert all(product.is_usable for product in found)
    # Of each, the metadata of the product and of its granule.
    assert len(read) == 2000


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


def test_a_tar_whose_members_point_outside_is_refused(tmp_path):
    packed = tmp_path / "a.tar"
    with tarfile.open(packed, "w") as archive:
        archive.addfile(tarfile.TarInfo("../x"), io.BytesIO(b""))
    assert "points outside" in only(packed).problem


def test_a_mtl_that_is_cut_off_is_said(tmp_path):
    folder = write_landsat(tmp_path / LANDSAT)
    (folder / f"{LANDSAT}_MTL.txt").write_text("GROUP = LANDSAT_METADATA_FILE\n", "utf-8")
    assert "cut off" in only(folder).problem


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


def write_bands(folder, names, dtype=np.uint16, **profile):
    for number, name in enumerate(names):
        values = np.full((8, 8), 400 + 100 * number).astype(dtype)
        write_raster(folder / name, values, **profile)


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


def test_landsat_band_files_have_its_units(tmp_path):
    write_bands(tmp_path, [f"x_SR_B{n}.TIF" for n in (2, 3, 4, 5)])
    product = only(tmp_path)
    assert {(band.scale, band.offset) for band in product.bands} == {(2.75e-05, -0.2)}
    assert product.offset_source == "name"


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


def test_a_folder_of_other_things_holds_no_product(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.json").write_text("{}")
    write_raster(tmp_path / "dem.tif", np.ones((8, 8), np.float32))
    product = only(tmp_path)
    assert "is no product that is known" in product.problem
    assert "does not exist" in only(tmp_path / "nothing").problem


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


@pytest.mark.parametrize("element", ["Quality_Indicators_Info", "Spectral_Information_List"])
def test_metadata_of_another_root_are_said_and_hide_no_other_product(tmp_path, element):
    bad = write_safe(tmp_path / "bad")
    (bad / "MTD_MSIL2A.xml").write_text(f"<{element}/>")
    good = write_safe(tmp_path / "good")
    assert only(bad).problem
    assert [p.path for p in products_in(str(tmp_path)) if p.is_usable] == [str(good)]


def test_what_a_reader_did_not_expect_ends_no_search(tmp_path, monkeypatch):
    good, bad = write_safe(tmp_path / "good"), write_safe(tmp_path / "bad")
    read = sentinel2_safe.read_safe

    def fail(safe, name=""):
        if safe.path == str(bad):
            raise AttributeError("no such thing")
        return read(safe, name)

    monkeypatch.setattr(sentinel2_safe, "read_safe", fail)
    first, second = products_in(str(tmp_path))
    assert (first.path, second.path) == (str(bad), str(good))
    assert "no such thing" in first.problem
    assert second.is_usable


def test_a_path_with_a_hash_is_taken_whole_where_it_is(tmp_path):
    names = ["B04.tif", "B03.tif", "B02.tif", "B08.tif"]
    write_bands(tmp_path / "c#d", names)
    for path in (tmp_path / "c#d", tmp_path / "c#d" / "B04.tif"):
        assert len(only(path).bands) == 4
    items = {"type": "FeatureCollection", "features": [item(id="a"), item(id="b")]}
    path = write_item(tmp_path / "e#f", items)
    assert only(f"{path}#b").path == f"{path}#b"
    assert split_item("gone.json#b") == ("gone.json", "b")


@pytest.mark.parametrize("text", ["\u00b2", "\u0663", "", "-1", "1.5", "9" * 5000])
def test_what_is_no_whole_number_is_none(text):
    assert whole_number(text) is None
    assert whole_number("051") == 51


@pytest.mark.parametrize(
    "stem",
    [
        "S2A_MSIL2A_20201399T105031_N0500_R051_T31UFS_20230826T000000_",
        "HLS.L30.T31UFS.2020999T105031.v2.0.",
        "HLS.S30.T31UFS.2020000T105031.v2.0.",
    ],
)
def test_a_time_that_cannot_be_is_none_and_no_other_stands_for_it(tmp_path, stem):
    write_bands(tmp_path, [f"{stem}{band}.tif" for band in ("B04", "B03", "B02", "B05")])
    assert only(tmp_path).datetime == ""


def test_a_link_that_leads_back_ends(tmp_path):
    write_safe(tmp_path)
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert only(tmp_path).is_usable


def item(**changes):
    asset = {"roles": ["data"], "raster:bands": [{"scale": 1e-4, "offset": -0.1, "nodata": 0}]}
    record = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "S2B_31UES_20220526_0_L2A",
        "collection": "sentinel-2-l2a",
        "properties": {"datetime": "2022-05-26T10:56:35Z", "platform": "sentinel-2b"},
        "assets": {
            name: {**asset, "href": f"./{name}.tif"} for name in ("red", "green", "blue", "nir")
        },
    }
    record["properties"] |= changes.pop("properties", {})
    return {**record, **changes}


def write_item(folder, record, low=300):
    folder.mkdir(exist_ok=True)
    for number, name in enumerate(("blue", "green", "red", "nir")):
        values = np.full((8, 8), low + 100 * number, np.uint16)
        write_raster(folder / f"{name}.tif", values, nodata=0)
    (folder / "item.json").write_text(json.dumps(record), "utf-8")
    return folder / "item.json"


def test_an_offset_of_the_item_is_taken(tmp_path):
    product = only(write_item(tmp_path, item(), 1300))
    assert set(offsets(product).values()) == {-0.1}
    assert (product.offset_source, product.assumed) == ("metadata", ())


@pytest.mark.parametrize(
    ("applied", "low", "offset", "said"),
    [
        (True, 300, 0.0, "agree with the latter"),
        (True, 1300, -0.1, "taken as still in them"),
        (False, 1300, -0.1, ""),
        (False, 300, 0.0, "offset 0 is taken"),
    ],
)
def test_a_flag_on_the_offset_is_held_against_the_numbers(tmp_path, applied, low, offset, said):
    record = item(
        properties={"earthsearch:boa_offset_applied": applied, "s2:processing_baseline": "05.00"}
    )
    product = only(write_item(tmp_path, record, low))
    assert set(offsets(product).values()) == {offset}
    assert said in " ".join(product.assumed)
    assert bool(product.assumed) == bool(said)


@pytest.mark.parametrize(("baseline", "offset"), [("05.10", -0.1), ("02.12", 0.0)])
def test_without_raster_bands_the_baseline_says_the_offset(tmp_path, baseline, offset):
    record = item(properties={"s2:processing_baseline": baseline})
    for asset in record["assets"].values():
        del asset["raster:bands"]
    product = only(write_item(tmp_path, record, 1300))
    assert set(offsets(product).values()) == {offset}
    assert product.offset_source == "metadata"


def test_the_bands_of_newer_stac_are_read(tmp_path):
    record = item(stac_version="1.1.0")
    for asset in record["assets"].values():
        asset["bands"] = [{"raster:scale": 2e-4, "raster:offset": -0.2, "nodata": 0}]
        del asset["raster:bands"]
    product = only(write_item(tmp_path, record, 1300))
    assert {(band.scale, band.offset) for band in product.bands} == {(2e-4, -0.2)}


def test_assets_that_are_gone_or_on_another_machine_are_said(tmp_path):
    path = write_item(tmp_path / "a", item())
    (tmp_path / "a" / "green.tif").unlink()
    assert "green.tif" in only(path).problem
    record = item()
    for name, asset in record["assets"].items():
        asset["href"] = f"/data/of/another/machine/{name}.tif"
    assert "another machine" in only(write_item(tmp_path / "b", record)).problem


def test_assets_on_the_network_are_refused_unless_it_is_allowed(tmp_path):
    record = item()
    for name, asset in record["assets"].items():
        asset["href"] = f"https://example.org/{name}.tif?token=secret"
    path = write_item(tmp_path, record)
    product = only(path)
    assert "--allow-network" in product.problem
    assert "secret" not in product.problem
    allowed = products_in(str(path), allow_network=True)[0]
    assert allowed.is_usable
    assert allowed.named("red").file.startswith("/vsicurl/https://example.org/")


def test_an_item_collection_holds_several_and_one_can_be_named(tmp_path):
    write_item(tmp_path, item())
    features = [item(id="a"), item(id="b")]
    path = tmp_path / "items.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    assert [p.path for p in products_in(str(path))] == [f"{path}#a", f"{path}#b"]
    assert only(f"{path}#b").path == f"{path}#b"


def test_a_catalogue_is_followed_to_its_local_items(tmp_path):
    write_item(tmp_path / "one", item())
    links = [{"rel": "item", "href": "./one/item.json"}, {"rel": "item", "href": "https://x.org/"}]
    record = {"type": "Collection", "stac_version": "1.0.0", "id": "c", "links": links}
    (tmp_path / "collection.json").write_text(json.dumps(record), "utf-8")
    assert only(tmp_path / "collection.json").path == str(tmp_path / "one" / "item.json")


def test_a_catalogue_that_leads_to_itself_ends(tmp_path):
    links = [{"rel": "child", "href": "./catalog.json"}]
    record = {"type": "Catalog", "stac_version": "1.0.0", "id": "c", "links": links}
    (tmp_path / "catalog.json").write_text(json.dumps(record), "utf-8")
    assert "is no product" in only(tmp_path / "catalog.json").problem


@pytest.mark.parametrize(
    "change",
    [
        {"assets": None},
        {"assets": []},
        {"assets": {"red": 3}},
        {"assets": {"red": {"href": 5}}},
        {"properties": {"datetime": 7, "proj:epsg": "x", "s2:processing_baseline": 5.1}},
        {"id": None},
        {"collection": 4},
    ],
)
def test_items_that_are_not_valid_end_in_a_sentence(tmp_path, change):
    product = only(write_item(tmp_path, item(**change)))
    assert product.problem or product.is_usable


def test_an_item_that_is_cut_off_is_said(tmp_path):
    path = write_item(tmp_path, item())
    path.write_text(path.read_text("utf-8")[:400], "utf-8")
    assert "cut off" in only(path).problem


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "1" + "0" * 400])
def test_numbers_that_are_not_finite_are_none(tmp_path, number):
    record = json.dumps(item()).replace("0.0001", number).replace("-0.1", number)
    path = write_item(tmp_path, item(), 1300)
    path.write_text(record, "utf-8")
    product = only(path)
    assert {(band.scale, band.offset) for band in product.bands} == {(1e-4, 0.0)}
    assert "states no baseline and no offset" in product.assumed[0]
    safe = write_safe(tmp_path / "s", offsets=dict.fromkeys(range(13), number))
    assert "do not say the units" in only(safe).problem


def test_damage_ends_in_a_sentence_whatever_it_is(tmp_path):
    """Bytes of metadata changed at random; the campaign that found more took thousands."""
    rng = np.random.default_rng(6)
    safe, path = write_safe(tmp_path / "s"), write_item(tmp_path / "i", item(), 1300)
    pieces = [b"", b"null", b"-1", b"1e999", b"[]", b"{}", b"../", b"&x;", b"<!DOCTYPE a>", b"\x00"]
    for target, product in ((safe / "MTD_MSIL2A.xml", safe), (path, path)):
        whole = target.read_bytes()
        for _ in range(150):
            text = bytearray(whole)
            for at in rng.integers(0, len(whole), rng.integers(1, 5)):
                text[at : at + int(rng.integers(0, 40))] = pieces[rng.integers(len(pieces))]
            target.write_bytes(text)
            for found in products_in(str(product)):
                json.dumps(found.to_record(), allow_nan=False)
