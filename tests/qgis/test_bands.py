"""Fills through QGIS of images with other bands than four, in other orders, and of one SAR band."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

NATURAL = ("B02 Blue", "B03 Green", "B04 Red", "B05", "B06", "B07", "B08 NIR", "B11", "B12")
TEN = (*NATURAL[:7], "B8A", *NATURAL[7:])
RED_EDGES = ("Red edge 1", "Red edge 2", "Red edge 3")
SIZE = 64


def write(path: Path, names: tuple[str, ...], seed: int, sar: bool = False) -> str:
    """Smooth made-up land; bands of one name are the same in every file of one ``seed``."""
    import numpy as np
    from osgeo import gdal, osr

    gdal.UseExceptions()
    kind = gdal.GDT_Float32 if sar else gdal.GDT_UInt16
    file = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, len(names), kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    file.SetProjection(reference.ExportToWkt())
    file.SetGeoTransform((500000, 10, 0, 5600000, 0, -10))
    rows, columns = np.mgrid[:SIZE, :SIZE]
    for number, name in enumerate(names, 1):
        key = sum(map(ord, name.split()[0])) if name else number
        land = np.sin(rows / (5 + key % 7)) * np.cos(columns / (6 + seed)) + key % 5
        noise = np.random.default_rng(key + seed).normal(size=land.shape)
        numbers = -14 + land + noise if sar else 1500 + 200 * land + 20 * noise
        file.GetRasterBand(number).WriteArray(numbers)
        file.GetRasterBand(number).SetDescription(name)
    file.FlushCache()
    return str(path)


def write_clouds(path: Path) -> str:
    import numpy as np
    from osgeo import gdal

    like = gdal.Open(str(path.parent / "o_t2.tif"))
    file = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, 1, gdal.GDT_Byte)
    file.SetProjection(like.GetProjection())
    file.SetGeoTransform(like.GetGeoTransform())
    rows, columns = np.mgrid[:SIZE, :SIZE]
    file.GetRasterBand(1).WriteArray(
        ((rows - 30) ** 2 + (columns - 34) ** 2 < 14**2).astype(np.uint8)
    )
    file.FlushCache()
    return str(path)


def scene(
    folder: Path, first: tuple[str, ...], second: tuple[str, ...], sar: tuple[str, ...]
) -> dict[str, Any]:
    """Parameters of a fill whose optical images have these bands."""
    return {
        "SAR_T1": write(folder / "s_t1.tif", sar, 1, sar=True),
        "OPTICAL_T1": write(folder / "o_t1.tif", first, 1),
        "SAR_T2": write(folder / "s_t2.tif", sar, 2, sar=True),
        "OPTICAL_T2": write(folder / "o_t2.tif", second, 2),
        "CLOUDS": write_clouds(folder / "clouds.tif"),
        "METHOD": "linear",
        "OUTPUT": str(folder / "filled.tif"),
        "QUALITY": str(folder / "trust.tif"),
        "REPORT": str(folder / "report.json"),
        "HTML": str(folder / "report.html"),
    }


@pytest.mark.parametrize(
    ("first", "second", "sar", "titles"),
    [
        (("B04", "B03", "B02"), ("B02", "B03", "B04"), ("VV", "VH"), ["Blue", "Green", "Red"]),
        (
            NATURAL,
            ("red", "green", "blue", "nir", "swir16", "swir22"),
            ("VV",),
            ["Red", "Green", "Blue", "NIR", "SWIR 1", "SWIR 2"],
        ),
        (
            NATURAL,
            NATURAL,
            ("VH", "VV"),
            ["Red", "Green", "Blue", "NIR", *RED_EDGES, "SWIR 1", "SWIR 2"],
        ),
        (
            TEN,
            TEN,
            ("VH", "VV"),
            ["Red", "Green", "Blue", "NIR", *RED_EDGES, "Narrow NIR", "SWIR 1", "SWIR 2"],
        ),
    ],
)
def test_images_of_any_bands_are_filled_and_shown_by_name(
    plugin: Any,
    worker_runs: None,
    tmp_path: Path,
    first: tuple[str, ...],
    second: tuple[str, ...],
    sar: tuple[str, ...],
    titles: list[str],
) -> None:
    from osgeo import gdal
    from qgis import processing
    from qgis.core import QgsRasterLayer

    from cleardate.contract.report import band_errors, report_from_json
    from cleardate.processing.host.layer_bands import layer_bands
    from cleardate.processing.results import styles
    from cleardate.processing.results.stretch import Likeness

    parameters = scene(tmp_path, first, second, sar)
    processing.run("cleardate:fill", parameters)
    before, filled, clouds = (
        gdal.Open(parameters[name]).ReadAsArray() for name in ("OPTICAL_T2", "OUTPUT", "CLOUDS")
    )
    assert filled.shape == before.shape
    assert (filled[:, clouds == 0] == before[:, clouds == 0]).all()
    assert (filled[:, clouds == 1] != before[:, clouds == 1]).any(axis=1).all()
    report = report_from_json((tmp_path / "report.json").read_text("utf-8"))
    assert list(band_errors(report)) == titles
    page = (tmp_path / "report.html").read_text("utf-8")
    assert all(title in page for title in (*titles, "Mean"))

    layer = QgsRasterLayer(parameters["OUTPUT"], "filled")
    styles.optical(layer, Likeness(QgsRasterLayer(parameters["OPTICAL_T1"], "t1")))
    assert layer.styleManager().currentStyle() == "True colour"
    renderer = layer.renderer()
    shown = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
    names = layer_bands(layer).titles
    assert [names[number - 1] for number in shown] == ["Red", "Green", "Blue"]
    trust = QgsRasterLayer(parameters["QUALITY"], "trust")
    styles.trust(trust)
    assert len(trust.styleManager().styles()) == trust.bandCount() == 2 + 2 * len(titles)


def test_bands_that_only_t2_has_are_nodata_under_the_cloud_or_refused(
    plugin: Any, worker_runs: None, tmp_path: Path
) -> None:
    from osgeo import gdal
    from qgis import processing
    from qgis.core import QgsProcessingException

    parameters = scene(tmp_path, ("red", "nir"), ("nir", "swir16", "red"), ("VV", "VH"))
    processing.run("cleardate:fill", parameters)
    filled = gdal.Open(parameters["OUTPUT"])
    clouds = gdal.Open(parameters["CLOUDS"]).ReadAsArray() == 1
    swir = filled.GetRasterBand(2)
    assert (swir.ReadAsArray()[clouds] == swir.GetNoDataValue()).all()
    assert (filled.GetRasterBand(1).ReadAsArray()[clouds] != swir.GetNoDataValue()).all()
    assert "rmse_swir16" not in json.dumps(json.loads((tmp_path / "report.json").read_text()))
    with pytest.raises(QgsProcessingException, match="strict"):
        processing.run("cleardate:fill", {**parameters, "STRICT_BANDS": True})


def test_names_that_are_given_count_for_files_without_any(
    plugin: Any, worker_runs: None, tmp_path: Path
) -> None:
    from qgis import processing

    from cleardate.contract.report import band_errors, report_from_json

    parameters = scene(tmp_path, ("",) * 3, ("",) * 3, ("", ""))
    processing.run("cleardate:fill", {**parameters, "BANDS": "nir, red, swir16"})
    report = report_from_json((tmp_path / "report.json").read_text("utf-8"))
    assert list(band_errors(report)) == ["NIR", "Red", "SWIR 1"]
    assert "nir, red, swir16" in (tmp_path / "report.html").read_text("utf-8")


def test_titles_of_bands_can_be_translated() -> None:
    from cleardate.contract.bands import BANDS
    from cleardate.contract.layers import OPTICAL
    from cleardate.processing.host.labels import BAND_TITLES

    known = {band.title for band in BANDS.values() if band.kind == OPTICAL}
    assert set(BAND_TITLES) == known
