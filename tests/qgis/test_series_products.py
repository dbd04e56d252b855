"""Filling many dates from a folder of products, or from a season."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.layers import MASK, OPTICAL, SAR
from cleardate.processing.host.product_facts import ProductFacts
from cleardate.processing.series.product_images import SeriesProducts, has_products


@pytest.fixture
def downloads(products_data: Path, tmp_path: Path) -> Path:
    """Two dates as items with their files, and SAR of both as folders."""
    made = products_data / "made" / "flanders_west"
    folder = tmp_path / "down loads"
    shutil.copytree(made / "stac" / "earth-search", folder / "optical")
    shutil.copytree(made / "s1" / "pc", folder / "sar")
    return folder


def run(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
    from qgis import processing

    return processing.run(name, parameters)


def rows(output: Path) -> list[dict[str, str]]:
    with (output / "summary.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def filled(folder: Path, output: Path) -> list[dict[str, str]]:
    before = sorted(folder.rglob("*"))
    result = run("cleardate:filldates", {"FOLDER": str(folder), "OUTPUT": str(output), "GROW": 0})
    assert (result["FILLED"], result["FAILED"]) == (1, 0)
    assert sorted(folder.rglob("*")) == before
    return rows(output)


def test_a_folder_of_products_is_filled(
    plugin: Any, worker_runs: None, downloads: Path, tmp_path: Path
) -> None:
    clear, cloudy = filled(downloads, tmp_path / "out")
    assert (clear["date"], clear["status"]) == ("2018-04-26", "clear")
    assert (cloudy["date"], cloudy["status"]) == ("2018-05-26", "filled")
    assert cloudy["t1"] == "2018-04-26"
    assert cloudy["cloud_share"] == "0.3721"  # 1524 of 4096 pixels
    assert (tmp_path / "out" / "S2B_31UES_20180526_0_L2A_filled.tif").is_file()


def test_a_season_is_filled(
    plugin: Any, worker_runs: None, downloads: Path, tmp_path: Path
) -> None:
    season = tmp_path / "season"
    run(
        "cleardate:prepare",
        {
            "PATH": str(downloads),
            "AREA": "501362,501998,5629042,5629678 [EPSG:32631]",
            "COPY": True,
            "OUTPUT": str(season),
        },
    )
    _, cloudy = filled(season, tmp_path / "out")
    assert (cloudy["date"], cloudy["t1"]) == ("2018-05-26", "2018-04-26")
    assert cloudy["cloud_share"] == "0.3721"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("S2B_MSIL2A_X.SAFE.zip", True),
        ("a/MTD_MSIL2A.xml", True),
        ("a/iw-vv.rtc.tiff", True),
        ("a/x_MTL.txt", True),
        ("o_20210907.tif", False),
        ("s1_VV_VH.tif", False),
        ("summary.json", False),
    ],
)
def test_the_worker_is_asked_only_where_names_are_those_of_products(
    tmp_path: Path, name: str, expected: bool
) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("{}", "utf-8")
    assert has_products(tmp_path) is expected


def test_a_product_is_an_image_and_its_mask_and_its_files_are_nothing_else(tmp_path: Path) -> None:
    safe = tmp_path / "S2B.SAFE"
    safe.mkdir()
    products = SeriesProducts(
        [
            ProductFacts(
                str(safe),
                "optical",
                time="2018-05-26T10:50Z",
                mask_kind="scl",
                raster="r",
                mask_raster="m",
            ),
            ProductFacts(
                str(tmp_path / "s1.json"),
                "sar",
                time="2018-05-28",
                relative_orbit=161,
                raster="r",
                files=(str(tmp_path / "vv.tif"),),
            ),
            ProductFacts(str(tmp_path / "gee.tif"), "sar", raster="r"),
            ProductFacts(str(tmp_path / "grd"), "sar", problem="It is no good."),
            ProductFacts(str(tmp_path / "notes"), "", problem="It is nothing."),
        ]
    )
    images, notes = products.images()
    assert [(image.path.name, image.kind, image.orbit) for image in images] == [
        ("S2B.SAFE", OPTICAL, None),
        ("S2B.SAFE", MASK, None),
        ("s1.json", SAR, 161),
    ]
    assert [note.split(" ")[0] for note in notes] == ["gee.tif", "grd"]
    assert "nothing tells its date" in notes[0] and "It is no good." in notes[1]
    assert products.is_part(safe / "GRANULE" / "B04.jp2")
    assert products.is_part(tmp_path / "vv.tif")
    assert not products.is_part(tmp_path / "o_20210907.tif")
