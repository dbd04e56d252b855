"""Products as inputs of Processing: QGIS passes them on, the worker reads them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

from cleardate.contract.products import is_product_path

SEARCH = "stac/earth-search/S2B_31UES_{0}_0_L2A/S2B_31UES_{0}_0_L2A.json"
RTC = {
    "SAR_T1": "s1/pc/S1B_IW_GRDH_1SDV_20180428T173211_20180428T173236_010687_013835_0F0F",
    "SAR_T2": "stac/sentinel-1-rtc/S1A_IW_GRDH_1SDV_20180528T173238_20180528T173303_022108_"
    "026428_rtc.json",
}


def run(name, parameters):
    from qgis import processing

    return processing.run(name, parameters)


@pytest.fixture
def made(products_data):
    return products_data / "made" / "flanders_west"


@pytest.fixture
def given(made, tmp_path):
    return {
        **{name: str(made / path) for name, path in RTC.items()},
        "OPTICAL_T1": str(made / SEARCH.format("20180426")),
        "OPTICAL_T2": str(made / SEARCH.format("20180526")),
        "METHOD": "linear",
        "GROW": 0,
        "OUTPUT": str(tmp_path / "filled.tif"),
        "REPORT": str(tmp_path / "report.json"),
    }


def test_a_date_is_filled_from_products_with_their_own_mask(plugin, worker_runs, given):
    result = run("cleardate:fill", given)
    filled = QgsRasterLayer(result["OUTPUT"], "filled")
    assert filled.isValid()
    assert (filled.width(), filled.height(), filled.bandCount()) == (64, 64, 4)
    report = json.loads(Path(result["REPORT"]).read_text("utf-8"))
    assert report["pixels"]["simulated"] == 1524


def test_products_pass_the_checks_before_a_run(plugin, worker_runs, given, made):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    zipped = next((made / "s2").glob("*.zip"))
    for path in (given["OPTICAL_T2"], str(zipped), str(next((made / "s2").glob("*.SAFE")))):
        fine, text = algorithm.checkParameterValues(
            {**given, "OPTICAL_T2": path}, QgsProcessingContext()
        )
        assert fine, text


def test_what_is_wrong_with_a_product_is_said_by_the_worker(
    plugin, worker_runs, given, products_data
):
    item = next((products_data / "stac/usgs").glob("*.json"))
    with pytest.raises(QgsProcessingException, match="on the network"):
        run("cleardate:fill", {**given, "OPTICAL_T2": str(item)})


def test_a_season_is_prepared_from_a_folder(plugin, worker_runs, made, tmp_path):
    result = run(
        "cleardate:prepare",
        {
            "PATH": str(made / "stac"),
            "AREA": "501362,501998,5629042,5629678 [EPSG:32631]",
            "COPY": True,
            "BANDS": "red, nir",
            "FROM_DATE": "2018-05-01",
            "OUTPUT": str(tmp_path / "season"),
        },
    )
    collection = json.loads(Path(result["OUTPUT"], "collection.json").read_text("utf-8"))
    assert collection["cleardate:grid"]["shape"] == [64, 64]
    items = [link["href"] for link in collection["links"] if link["rel"] == "item"]
    assert len(items) == 2
    for path in Path(result["OUTPUT"]).rglob("optical_*.tif"):
        assert QgsRasterLayer(str(path), "image").bandCount() == 2


def test_copies_are_loaded_with_their_dates(plugin, worker_runs, made, tmp_path):
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:prepare")
    feedback = QgsProcessingFeedback()
    parameters = {
        "PATH": str(made / "stac"),
        "AREA": "501362,501998,5629042,5629678 [EPSG:32631]",
        "COPY": True,
        "OUTPUT": str(tmp_path / "season"),
    }
    result, fine = algorithm.run(parameters, context, feedback)
    assert fine, feedback.textLog()
    loaded = {Path(path).name for path in context.layersToLoadOnCompletion()}
    assert loaded == {
        *("optical_20180426.tif", "scl_20180426.tif", "sar_20180428.tif"),
        *("optical_20180526.tif", "scl_20180526.tif", "sar_20180528.tif"),
    }
    assert Path(result["OUTPUT"], "collection.json").is_file()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a/S2B_MSIL2A_20180526.SAFE.zip", True),
        ("a/b.zip/c.SAFE", True),
        ("a/MTD_MSIL2A.xml", True),
        ("a/LC08_MTL.txt", True),
        ("a/x.dim", True),
        ("a/x.tif", False),
        ("a/x.vrt", False),
        ("a/x.geojson", False),
        ("/vsizip/a.zip/b.tif", False),
    ],
)
def test_products_are_told_from_rasters_by_their_paths(name, expected):
    assert is_product_path(name) is expected
