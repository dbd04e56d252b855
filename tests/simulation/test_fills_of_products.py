"""The same date from a SAFE zip, from an item and from Earth Search's GeoTIFFs: equal fills."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from product_maker import GRANULE, NAME, write_raster, write_safe, zipped

from cleardate.contract.jobs import EvaluateJob, FillJob
from cleardate.contract.reporter import SilentReporter
from cleardate.worker.runner import run_job

EDGE = 64
RNG = np.random.default_rng(8)
BANDS = {"B02_10m": "blue", "B03_10m": "green", "B04_10m": "red", "B08_10m": "nir"}


def landscape(shift):
    """Fields of 8 x 8 pixels and a little noise, (64, 64) numbers."""
    fields = np.kron(RNG.integers(300, 2500, (8, 8)), np.ones((8, 8)))
    return (fields + shift + RNG.normal(0, 15, (EDGE, EDGE))).round()


@pytest.fixture(scope="module")
def date(tmp_path_factory):
    """The forms of T2, and the other rasters of a fill."""
    folder = tmp_path_factory.mktemp("forms")
    before = {band: landscape(0) for band in BANDS}
    after = {band: values * 1.2 + 40 for band, values in before.items()}
    after = {band: values.round() for band, values in after.items()}
    scl = np.full((EDGE // 2, EDGE // 2), 4)
    scl[8:20, 8:20] = 9
    numbers = {band: values + 1000 for band, values in after.items()}
    safe = write_safe(folder / "a", bands={**numbers, "SCL_20m": scl})
    packed = zipped(safe, folder / f"{NAME}.zip")
    images = f"./a/{NAME}/{GRANULE}/IMG_DATA"
    stem = "T31UES_20220526T105029"
    item = {b[:3]: {"href": f"{images}/R10m/{stem}_{b}.jp2"} for b in BANDS}
    item["SCL"] = {"href": f"{images}/R20m/{stem}_SCL_20m.jp2"}
    (folder / "cogs").mkdir()
    search = {}
    for band, name in BANDS.items():
        write_raster(folder / "cogs" / f"{band[:3]}.tif", after[band].astype(np.uint16), nodata=0)
        units = [{"scale": 1e-4, "offset": -0.1, "nodata": 0}]
        search[name] = {"href": f"./{band[:3]}.tif", "raster:bands": units}
    write_raster(folder / "cogs" / "SCL.tif", scl.astype(np.uint8), 20)
    search["scl"] = {"href": "./SCL.tif"}
    properties = {"s2:processing_baseline": "05.00", "datetime": "2022-05-26T10:50:29Z"}
    flagged = {**properties, "earthsearch:boa_offset_applied": True}
    stack = np.stack([before[band] for band in ("B04_10m", "B03_10m", "B02_10m", "B08_10m")])
    sar = RNG.normal(-12, 2, (2, EDGE, EDGE)).astype(np.float32)
    return {
        "zip": packed,
        "item": write_item(folder / "item.json", item, properties),
        "Earth Search": write_item(folder / "cogs" / "item.json", search, flagged),
        "optical_t1": write_raster(folder / "o1.tif", stack.astype(np.uint16), nodata=0),
        "sar": write_raster(folder / "sar.tif", sar),
        "sar_t2": write_raster(folder / "sar2.tif", sar + 1),
    }


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


def filled(date, form, folder):
    output = folder / f"{form}.tif"
    job = FillJob(
        sar_t1=str(date["sar"]),
        sar_t2=str(date["sar_t2"]),
        optical_t1=str(date["optical_t1"]),
        optical_t2=str(date[form]),
        method=("linear",),
        output=str(output),
    )
    run_job(job, SilentReporter())
    with rasterio.open(output) as file:
        units = file.scales[0], file.offsets[0]
        return output, file.read() * units[0] + units[1], units


def test_fills_of_one_date_in_three_forms_are_equal(date, tmp_path):
    results = {form: filled(date, form, tmp_path) for form in ("zip", "item", "Earth Search")}
    assert [results[form][2] for form in results] == [(1e-4, -0.1), (1e-4, -0.1), (1e-4, 0.0)]
    first = results["zip"][1]
    for _, other, _ in results.values():
        # Both are whole numbers of 0.0001; the files' numbers differ by 1000.
        assert np.abs(other - first).max() < 1e-6
    with rasterio.open(results["zip"][0]) as result:
        tags = result.tags()
    assert tags["TILE"] == "31UES"
    assert tags["SATELLITEID"].startswith("Sentinel-2")
    assert tags["ACQUISITIONDATETIME"].startswith("2022-05-26")
    assert tags["OFFSET_SOURCE"]
    report = tmp_path / "scores.json"
    job = EvaluateJob(
        simulated=str(results["zip"][0]),
        truth=str(results["Earth Search"][0]),
        report=str(report),
    )
    run_job(job, SilentReporter())
    record = json.loads(report.read_text("utf-8"))
    assert record["methods"]["simulated"]["mae"] < 1e-6
    assert record["units"] == {"truth": [1e-4, 0.0], "simulated": [1e-4, -0.1]}
