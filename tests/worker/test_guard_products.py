"""Products are held to what rasters are: no code of others, no network unasked, never replaced."""

from __future__ import annotations

import json

import numpy as np
import pytest
from product_maker import GRANULE, NAME, write_raster, write_safe, zipped

from cleardate.contract.errors import InputError, OutputError, UsageError
from cleardate.contract.jobs import EvaluateJob, FillJob
from cleardate.contract.reporter import SilentReporter
from cleardate.worker.runner import run_job


def evaluation(product, report, simulated=None):
    return EvaluateJob(simulated=str(simulated or product), truth=str(product), report=str(report))


def parts(safe):
    return {
        "a band": next(safe.rglob("*B04_10m.jp2")),
        "a mask": next(safe.rglob("*SCL_20m.jp2")),
        "metadata": safe / "MTD_MSIL2A.xml",
        "metadata of the granule": safe / GRANULE / "MTD_TL.xml",
    }


def test_a_product_is_read_where_a_raster_is_asked_for(tmp_path):
    safe = write_safe(tmp_path)
    report = tmp_path / "r.json"
    run_job(evaluation(safe, report), SilentReporter())
    assert json.loads(report.read_text("utf-8"))["methods"]["simulated"]["mae"] == 0


@pytest.mark.parametrize("part", ["a band", "a mask", "metadata", "metadata of the granule"])
@pytest.mark.parametrize("linked", [False, True])
def test_no_file_of_a_product_is_replaced(tmp_path, part, linked):
    safe = write_safe(tmp_path)
    target = parts(safe)[part]
    before = target.read_bytes()
    output = target
    if linked:
        output = tmp_path / "r.json"
        output.hardlink_to(target)
    with pytest.raises(OutputError, match="is also the input"):
        run_job(evaluation(safe, output), SilentReporter())
    assert target.read_bytes() == before


def test_an_archive_is_not_replaced(tmp_path):
    packed = zipped(write_safe(tmp_path), tmp_path / "a.zip")
    before = packed.read_bytes()
    with pytest.raises(OutputError, match="is also the input"):
        run_job(evaluation(packed, packed), SilentReporter())
    assert packed.read_bytes() == before


def item(folder, assets):
    record = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "x",
        "collection": "sentinel-2-l2a",
        "properties": {"s2:processing_baseline": "05.00"},
        "assets": assets,
    }
    path = folder / "item.json"
    path.write_text(json.dumps(record), "utf-8")
    return path


def image_assets(folder):
    assets = {}
    for number, name in enumerate(("red", "green", "blue", "nir")):
        write_raster(folder / f"{name}.tif", np.full((8, 8), 1300 + 100 * number, np.uint16))
        assets[name] = {"href": f"./{name}.tif"}
    return assets


def test_an_item_with_pictures_on_the_network_is_read_by_its_local_bands(tmp_path):
    assets = image_assets(tmp_path)
    assets["thumbnail"] = {"href": "https://example.org/a.jpg", "roles": ["thumbnail"]}
    run_job(evaluation(item(tmp_path, assets), tmp_path / "r.json"), SilentReporter())


def test_an_item_with_bands_on_the_network_is_refused_unasked(tmp_path):
    assets = image_assets(tmp_path)
    assets["red"] = {"href": "https://example.org/red.tif"}
    with pytest.raises(InputError, match=r"on the network: https://example\.org/red\.tif"):
        run_job(evaluation(item(tmp_path, assets), tmp_path / "r.json"), SilentReporter())


def vrt(source, more=""):
    return (
        '<VRTDataset rasterXSize="8" rasterYSize="8"><SRS>EPSG:32631</SRS>'
        "<GeoTransform>500000,10,0,5600000,0,-10</GeoTransform>"
        f'<VRTRasterBand dataType="UInt16" band="1"{more}<SimpleSource>'
        f"<SourceFilename>{source}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"
    )


def test_a_band_that_leads_to_the_network_is_refused(tmp_path):
    assets = image_assets(tmp_path)
    (tmp_path / "red.vrt").write_text(vrt("/vsicurl/http://127.0.0.1:9/a.tif", ">"), "utf-8")
    assets["red"] = {"href": "./red.vrt"}
    with pytest.raises(InputError, match="leads to the network"):
        run_job(evaluation(item(tmp_path, assets), tmp_path / "r.json"), SilentReporter())


def test_a_band_with_python_in_it_runs_none(tmp_path):
    assets = image_assets(tmp_path)
    trace = tmp_path / "trace"
    code = (
        ' subClass="VRTDerivedRasterBand"><PixelFunctionLanguage>Python</PixelFunctionLanguage>'
        "<PixelFunctionType>f</PixelFunctionType><PixelFunctionCode><![CDATA[\n"
        f"def f(a, out, *rest):\n    open({str(trace)!r}, 'w')\n    out[:] = 1\n"
        "]]></PixelFunctionCode>"
    )
    (tmp_path / "red.vrt").write_text(vrt(tmp_path / "red.tif", code), "utf-8")
    assets["red"] = {"href": "./red.vrt"}
    with pytest.raises(InputError):
        run_job(evaluation(item(tmp_path, assets), tmp_path / "r.json"), SilentReporter())
    assert not trace.exists()


def fill_job(folder, **changes):
    plain = {
        "sar_t1": write_raster(folder / "sar1.tif", np.full((2, 16, 16), -9, np.float32)),
        "sar_t2": write_raster(folder / "sar2.tif", np.full((2, 16, 16), -9, np.float32)),
        "optical_t1": write_raster(folder / "o1.tif", np.full((4, 16, 16), 900, np.uint16)),
        "optical_t2": write_raster(folder / "o2.tif", np.full((4, 16, 16), 950, np.uint16)),
        "output": folder / "filled.tif",
    }
    return FillJob(**{key: str(value) for key, value in {**plain, **changes}.items()})


def test_without_a_mask_that_of_the_product_is_taken(tmp_path):
    said = []

    class Listener(SilentReporter):
        def log(self, message, level="info"):
            said.append(str(message))

    scl = np.full((8, 8), 4)
    safe = write_safe(tmp_path, bands=bands_with(scl))
    run_job(fill_job(tmp_path, optical_t2=safe), Listener())
    assert any("The cloud mask is that of optical T2" in text for text in said)
    assert (tmp_path / "filled.tif").exists()


def bands_with(scl):
    rng = np.random.default_rng(5)
    images = ("B02_10m", "B03_10m", "B04_10m", "B08_10m")
    return {**{band: rng.integers(1200, 3000, (16, 16)) for band in images}, "SCL_20m": scl}


def test_without_a_mask_and_a_product_one_is_asked_for(tmp_path):
    with pytest.raises(UsageError, match="--clouds is missing"):
        run_job(fill_job(tmp_path), SilentReporter())


def test_a_zip_and_its_unpacked_folder_are_two_inputs(tmp_path):
    safe = write_safe(tmp_path / "a")
    packed = zipped(safe, tmp_path / f"{NAME}.zip")
    report = tmp_path / "r.json"
    run_job(evaluation(packed, report, safe), SilentReporter())
    assert json.loads(report.read_text("utf-8"))["methods"]["simulated"]["mae"] == 0
