"""A product stands for a raster: the same pixels, with names, units and nodata."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
import rasterio
from product_maker import GRANULE, NAME, write_raster, write_safe, zipped

from cleardate.contract.acquisitions import Acquisition, MaskFile, SceneDescription
from cleardate.contract.errors import AlignmentError, InputError, RasterError, UnitsError
from cleardate.contract.layers import MASK, OPTICAL, SAR
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.products.resolve import may_be_product, own_mask, resolve
from cleardate.imagery.scene import open_scene, reopen
from cleardate.imagery.windows import whole

RNG = np.random.default_rng(3)
REFLECTANCE = {
    band: RNG.integers(50, 3000, (16, 16)) for band in ("B02_10m", "B03_10m", "B04_10m", "B08_10m")
}
SCL = np.where(RNG.random((8, 8)) < 0.3, 9, 4)
SCL[0, 0] = 0


def safe_of(folder, offset=-1000, **changes):
    numbers = {band: values - offset for band, values in REFLECTANCE.items()}
    offsets = dict.fromkeys(range(13), offset) if offset else {}
    return write_safe(folder, offsets=offsets, bands={**numbers, "SCL_20m": SCL}, **changes)


def optical(path, mask=None):
    each = Acquisition("optical_t2", OPTICAL, str(path), mask=mask)
    return open_scene(SceneDescription("s", (each,), "optical_t2"), SilentReporter())


def sar(path, **changes):
    each = Acquisition("sar_t2", SAR, str(path), **changes)
    return open_scene(SceneDescription("s", (each,), "sar_t2"), SilentReporter())


def pixels(scene, layer="optical_t2"):
    with scene:
        return scene.read(layer, whole(scene.grid.shape))


def expected():
    order = ("B04_10m", "B03_10m", "B02_10m", "B08_10m")
    return np.stack([REFLECTANCE[band] for band in order]) * 1e-4


def earth_search(folder):
    folder.mkdir()
    assets = {}
    for band, key in (("B02", "blue"), ("B03", "green"), ("B04", "red"), ("B08", "nir")):
        write_raster(folder / f"{band}.tif", REFLECTANCE[f"{band}_10m"].astype(np.uint16), nodata=0)
        units = [{"scale": 1e-4, "offset": -0.1, "nodata": 0}]
        assets[key] = {"href": f"./{band}.tif", "raster:bands": units}
    write_raster(folder / "SCL.tif", SCL.astype(np.uint8), 20, nodata=0)
    assets["scl"] = {"href": "SCL.tif"}
    properties = {
        "datetime": "2022-05-26T10:56:35Z",
        "earthsearch:boa_offset_applied": True,
        "s2:processing_baseline": "05.00",
    }
    return write_item(folder / "item.json", assets, properties)


def planetary(path, link):
    """``link`` leads to the folder SAFE."""
    images = f"{link}/{GRANULE}/IMG_DATA"
    stem = "T31UES_20220526T105029"
    assets = {b[:3]: {"href": f"{images}/R10m/{stem}_{b}.jp2"} for b in REFLECTANCE}
    assets["SCL"] = {"href": f"{images}/R20m/{stem}_SCL_20m.jp2"}
    return write_item(path, assets, {"s2:processing_baseline": "05.00", "datetime": "2022-05-26"})


def write_item(path, assets, properties):
    record = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "x",
        "collection": "sentinel-2-l2a",
        "properties": properties,
        "assets": assets,
    }
    path.write_text(json.dumps(record), "utf-8")
    return path


def forms(folder):
    """The same date in every form."""
    (folder / "zip").mkdir()
    safe = safe_of(folder / "new")
    packed = zipped(safe, folder / "zip" / f"{NAME}.zip")
    return {
        "folder": safe,
        "metadata": safe / "MTD_MSIL2A.xml",
        "zip": packed,
        "without offset": safe_of(folder / "old", 0),
        "item of files": planetary(folder / "a.json", f"./new/{NAME}"),
        "item into a zip": planetary(folder / "b.json", f"/vsizip/zip/{NAME}.zip/{NAME}"),
        "item of GeoTIFFs": earth_search(folder / "cogs"),
        "GeoTIFFs": folder / "cogs",
    }


def test_every_form_gives_the_same_reflectance_and_mask(tmp_path):
    for name, path in forms(tmp_path).items():
        scene = optical(path, MaskFile(str(path), grow=0, kind="scl"))
        sky = scene.sky(whole(scene.grid.shape))
        values, valid = pixels(scene)
        assert np.abs(values - expected()).max() < 1e-6, name
        assert valid.all(), name
        fine = np.kron(SCL, np.ones((2, 2), int))
        assert np.array_equal(sky.cloud, fine == 9), name
        assert np.array_equal(sky.clear, fine == 4), name


def test_the_real_pixels_are_the_same_in_every_form(products_data):
    made = products_data / "made/flanders_west"
    paths = [
        next((made / "s2").glob("*.zip")),
        next((made / "stac/sentinel-2-l2a").glob("*20180526*.json")),
        next((made / "stac/earth-search").glob("*20180526*/*.json")),
    ]
    read = []
    for path in paths:
        with rasterio.open(resolve(str(path), OPTICAL).name) as file:
            window = file.window(501360, 5629680 - 640, 501360 + 640, 5629680)
            read.append(file.read(window=window) * file.scales[0] + file.offsets[0])
    assert read[0].shape == (4, 64, 64)
    for other in read[1:]:
        assert np.abs(other - read[0]).max() < 1e-6


def test_names_units_nodata_and_tags_come_along(tmp_path):
    with optical(safe_of(tmp_path)) as scene:
        form = scene.format("optical_t2")
        assert form.bands == ("Red", "Green", "Blue", "NIR")
        assert (form.dtype, form.nodata, form.scale, form.offset) == (np.uint16, 0, 1e-4, -0.1)
        assert scene.date("optical_t2").isoformat() == "2022-05-26"
        assert scene.tags("optical_t2")["RELATIVE_ORBIT"] == "51"


def test_the_number_0_is_nodata_though_no_tag_says_so(tmp_path):
    safe = safe_of(tmp_path)
    path = next(safe.rglob("*B03_10m.jp2"))
    with rasterio.open(path, "r+") as file:
        values = file.read(1)
        values[:4] = 0
        file.write(values, 1)
    assert np.array_equal(pixels(optical(safe)).valid[:, 0], [False] * 4 + [True] * 12)


def test_an_open_scene_travels_and_opens_again(tmp_path):
    packed = zipped(safe_of(tmp_path / "a"), tmp_path / "b.zip")
    scene = optical(packed, MaskFile(str(packed), kind="scl"))
    text = scene.description.to_json()
    first = pixels(scene)
    again = pixels(reopen(SceneDescription.from_json(text)))
    assert np.array_equal(first.values, again.values)
    assert scene.description["optical_t2"].path == str(packed)


def test_bands_of_other_sizes_are_spread_over_the_finest(tmp_path):
    bands = {band: values + 1000 for band, values in REFLECTANCE.items() if band != "B08_10m"}
    bands["B8A_20m"] = RNG.integers(2000, 3000, (8, 8))
    values = pixels(optical(write_safe(tmp_path, bands=bands))).values
    assert np.allclose(
        values[3], np.kron(bands["B8A_20m"] * 1e-4 - 0.1, np.ones((2, 2))), atol=1e-6
    )


def test_bands_that_are_other_ground_are_refused(tmp_path):
    safe = safe_of(tmp_path)
    path = next(safe.rglob("*B03_10m.jp2"))
    path.unlink()
    write_raster(path, np.full((16, 16), 1300, np.uint16), 30)
    with pytest.raises(AlignmentError, match="do not cover the same ground: B03"):
        optical(safe)


def test_paths_with_signs_of_xml_are_read(tmp_path):
    safe = safe_of(tmp_path / "a & <b> 'ü'")
    assert np.abs(pixels(optical(safe)).values - expected()).max() < 1e-6


POWER = {"VV": np.linspace(0.05, 0.5, 256), "VH": np.linspace(0.01, 0.1, 256)}
HYP3 = "S1A_IW_20180528T173238_DVP_RTC10_G_g{}uned_A102"


def hyp3(folder, letter):
    made = {"p": lambda p: p, "d": lambda p: 10 * np.log10(p), "a": np.sqrt}[letter]
    name = HYP3.format(letter)
    for band, power in POWER.items():
        values = made(power).reshape(16, 16).astype(np.float32)
        values[0, 0] = 0
        write_raster(folder / name / f"{name}_{band}.tif", values, nodata=0)
    return folder / name


@pytest.mark.parametrize("letter", ["p", "d", "a"])
def test_power_decibels_and_amplitude_become_the_same(tmp_path, letter):
    values, valid = pixels(sar(hyp3(tmp_path, letter)), "sar_t2")
    wanted = 10 * np.log10(np.stack([POWER["VV"], POWER["VH"]]).reshape(2, 16, 16))
    assert not valid[0, 0]
    assert valid.sum() == 255
    assert np.abs(values - wanted)[:, valid].max() < 1e-4


def test_bright_decibels_are_not_taken_for_power(tmp_path):
    name = HYP3.format("d")
    for band in ("VV", "VH"):
        values = np.full((16, 16), 1.5, np.float32)
        values[:, :9] = -0.5
        write_raster(tmp_path / name / f"{name}_{band}.tif", values)
    assert pixels(sar(tmp_path / name), "sar_t2").values.max() == 1.5


def test_whole_numbers_with_a_scale_become_decibels(tmp_path):
    for band, number in (("VV", 38000), ("VH", 31000)):
        path = write_raster(
            tmp_path / f"S1_20180528_dB_{band}.tif", np.full((16, 16), number, np.uint16), nodata=0
        )
        with rasterio.open(path, "r+") as file:
            file.scales, file.offsets = (0.001,), (-50,)
            file.write(np.zeros((1, 1), np.uint16), 1, window=((0, 1), (0, 1)))
    values, valid = pixels(sar(tmp_path), "sar_t2")
    assert not valid[0, 0]
    assert np.allclose(values[:, 1, 1], [-12, -19], atol=1e-4)


def test_a_product_of_another_kind_is_refused(tmp_path):
    with pytest.raises(RasterError, match="holds no SAR product"):
        sar(safe_of(tmp_path / "a"))
    with pytest.raises(RasterError, match="holds no optical product"):
        optical(hyp3(tmp_path, "p"))


def test_a_folder_of_several_products_is_refused_with_their_names(tmp_path):
    safe_of(tmp_path)
    safe_of(tmp_path, name=NAME.replace("T31UES", "T31UFS"))
    with pytest.raises(InputError, match=r"holds 2 products: .*T31UES.*T31UFS"):
        optical(tmp_path)


def test_what_is_wrong_with_a_product_is_said_when_it_is_opened(tmp_path):
    safe = write_safe(tmp_path, bands={})
    with pytest.raises(InputError, match="No image file"):
        optical(safe)
    (tmp_path / "a.zip").write_bytes(b"PK")
    with pytest.raises(InputError, match="cut off or damaged"):
        optical(tmp_path / "a.zip")


def test_a_changed_product_is_read_anew(tmp_path):
    safe = safe_of(tmp_path)
    assert pixels(optical(safe / "MTD_MSIL2A.xml")).values.min() > 0
    metadata = safe / "MTD_MSIL2A.xml"
    text = metadata.read_text("utf-8").replace(">-1000<", ">-900<")
    metadata.write_text(text, "utf-8")
    with optical(metadata) as scene:
        assert scene.optical_units("optical_t2").offset == pytest.approx(-0.09)


def test_the_own_mask_of_a_product(tmp_path):
    assert own_mask(str(safe_of(tmp_path))).kind == "scl"
    few = dict(REFLECTANCE)
    assert own_mask(str(write_safe(tmp_path / "b", bands=few))) is None
    plain = write_raster(tmp_path / "a.tif", np.ones((4, 8, 8), np.uint16))
    assert own_mask(str(plain)) is None
    with pytest.raises(InputError, match="brings no cloud mask"):
        resolve(str(tmp_path / "b"), MASK)


@pytest.mark.parametrize("name", ["a.tif", "o_20180526.tif", "clouds.geojson", "/vsizip/a.zip/b"])
def test_plain_rasters_pass_untouched(name):
    assert resolve(name, OPTICAL) is None


def test_a_lone_band_without_its_product_is_a_raster_as_before(tmp_path):
    path = write_raster(tmp_path / "B04.tif", np.ones((8, 8), np.uint16))
    assert may_be_product(str(path))
    assert resolve(str(path), OPTICAL) is None


@pytest.mark.parametrize(
    "name", ["S1_20180401_VV_VH.tif", "S1_VV-VH.tif", "s1.VV.VH.tif", "stack_VH.tif", "vv.tif"]
)
def test_a_stack_that_is_named_as_a_band_is_the_raster_that_it_is(tmp_path, name):
    bands = np.stack([np.full((16, 16), -9.0), np.full((16, 16), -16.0)]).astype(np.float32)
    path = write_raster(tmp_path / name, bands, descriptions=("VV", "VH"))
    assert resolve(str(path), SAR) is None
    with sar(path) as scene:
        assert scene.description["sar_t2"].bands == ("VV", "VH")
        values = scene.read("sar_t2", whole(scene.grid.shape)).values
    assert values[:, 0, 0].tolist() == [-9, -16]


def test_scale_and_offset_that_the_user_states_win(tmp_path):
    each = Acquisition("optical_t2", OPTICAL, str(safe_of(tmp_path)), scale=2e-4, offset=0.0)
    with open_scene(SceneDescription("s", (each,), "optical_t2"), SilentReporter()) as scene:
        assert dataclasses.astuple(scene.optical_units("optical_t2")) == (2e-4, 0.0)


def test_bands_that_are_stated_are_those_that_are_read(tmp_path):
    bands = {band: values + 1000 for band, values in REFLECTANCE.items()}
    bands |= {"B11_20m": RNG.integers(2000, 3000, (8, 8)), "B05_20m": np.full((8, 8), 1500)}
    safe = write_safe(tmp_path, bands={**bands, "SCL_20m": SCL})
    stated = ("swir16", "B05", "red")
    each = Acquisition("optical_t2", OPTICAL, str(safe), stated=stated)
    with open_scene(SceneDescription("s", (each,), "optical_t2"), SilentReporter()) as scene:
        assert scene.description["optical_t2"].bands == ("SWIR 1", "Red edge 1", "Red")
        values = scene.read("optical_t2", whole(scene.grid.shape)).values
    assert np.allclose(values[2], REFLECTANCE["B04_10m"] * 1e-4, atol=1e-6)
    fine = np.kron(bands["B11_20m"], np.ones((2, 2))) * 1e-4 - 0.1
    assert np.allclose(values[0], fine, atol=1e-6)
    wrong = dataclasses.replace(each, stated=("red", "thermal"))
    with pytest.raises(InputError, match="has no band thermal"):
        open_scene(SceneDescription("s", (wrong,), "optical_t2"), SilentReporter())


def test_all_bands_of_a_product_are_one_wish(tmp_path):
    bands = {band: values + 1000 for band, values in REFLECTANCE.items()}
    safe = write_safe(tmp_path, bands={**bands, "B11_20m": np.full((8, 8), 2500), "SCL_20m": SCL})
    each = Acquisition("optical_t2", OPTICAL, str(safe), stated=("all",))
    with open_scene(SceneDescription("s", (each,), "optical_t2"), SilentReporter()) as scene:
        expected = ("Red", "Green", "Blue", "NIR", "SWIR 1")
        assert scene.description["optical_t2"].bands == expected
        values = scene.read("optical_t2", whole(scene.grid.shape)).values
    assert np.allclose(values[0], REFLECTANCE["B04_10m"] * 1e-4, atol=1e-6)
    assert np.allclose(values[4], 0.15, atol=1e-6)


def test_all_bands_of_a_plain_raster_are_those_that_it_has(tmp_path):
    stack = np.stack([np.full((8, 8), 500 * n, np.uint16) for n in range(1, 5)])
    path = write_raster(tmp_path / "o.tif", stack, descriptions=("B02", "B03", "B04", "B08"))
    each = Acquisition("optical_t2", OPTICAL, str(path), stated=("all",))
    with open_scene(SceneDescription("s", (each,), "optical_t2"), SilentReporter()) as scene:
        assert scene.description["optical_t2"].bands == ("Red", "Green", "Blue", "NIR")
        assert scene.description["optical_t2"].indexes == (3, 2, 1, 4)


def test_offsets_that_differ_between_bands_are_said(tmp_path):
    numbers = {band: values + 1000 for band, values in REFLECTANCE.items()}
    safe = write_safe(tmp_path, offsets={1: -1000, 2: -1100, 3: -900, 7: -1000}, bands=numbers)
    with pytest.raises(UnitsError, match="different scales or offsets"):
        optical(safe)


def test_a_product_of_another_tile_is_refused(tmp_path):
    first = safe_of(tmp_path / "a")
    other = safe_of(tmp_path / "b")
    for path in other.rglob("*.jp2"):
        with rasterio.open(path, "r+") as file:
            t = file.transform
            file.transform = type(t)(t.a, 0, t.c + 100_000, 0, t.e, t.f)
    acquisitions = (
        Acquisition("optical_t1", OPTICAL, str(other)),
        Acquisition("optical_t2", OPTICAL, str(first)),
    )
    with pytest.raises(AlignmentError, match="does not overlap"):
        open_scene(SceneDescription("s", acquisitions, "optical_t2"), SilentReporter())
