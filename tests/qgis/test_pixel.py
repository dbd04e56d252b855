"""Pixels over time: the interval of a trust layer, units of SAR, a pair, and hostile places."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

DAY = datetime.date(2018, 5, 26)


@pytest.fixture
def trust(tmp_path: Path, make_raster: Any) -> Path:
    """Simulated everywhere, with an interval of 200 numbers of the image in both bands."""
    from cleardate.contract.trust_layer import TrustBands

    names = TrustBands(("Red", "NIR")).names
    path = make_raster("trust.tif", bands=6, low=200, high=200, kind="float32", names=names)
    import numpy as np
    from osgeo import gdal

    file = gdal.Open(str(path), gdal.GA_Update)
    file.GetRasterBand(1).WriteArray(np.ones((32, 32), "float32"))
    file.FlushCache()
    return path


def read(dates: Any, x: float = 500005, y: float = 5599995, crs: str = "") -> Any:
    from cleardate.processing.season.pixel import Point, read_pixel

    return read_pixel(Point(x, y, crs), dates, lambda: False)


def test_what_was_simulated_has_its_interval(plugin: Any, make_raster: Any, trust: Path) -> None:
    from cleardate.contract.season_files import BandFile
    from cleardate.processing.season.pixel import PixelDate, shown_value

    image = str(make_raster("o.tif", bands=2, low=1000, high=1000))
    bands = tuple(BandFile(n, image, i, 1e-4) for i, n in ((1, "red"), (2, "nir")))
    date = PixelDate("a", DAY, bands, None, bands, str(trust))
    (value,) = read([date])
    assert value.filled["red"] == pytest.approx(0.1)
    assert value.half == {"red": pytest.approx(0.02), "nir": pytest.approx(0.02)}
    assert shown_value(value.filled, "NDVI") == pytest.approx(0.0)
    assert shown_value({"red": 0.0, "nir": 0.0}, "NDVI") is None
    assert shown_value({"red": 0.1}, "NDVI") is None


def test_power_is_shown_in_db_and_other_crs_are_met(plugin: Any, make_raster: Any) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    from cleardate.contract.season_files import BandFile
    from cleardate.processing.season.pixel import PixelDate

    power = str(make_raster("s.tif", bands=1, low=0.01, high=0.01, kind="float32"))
    date = PixelDate("s", DAY, sar=(BandFile("VV", power, 1),), sar_scale="linear")
    (value,) = read([date])
    assert value.sar["VV"] == pytest.approx(-20)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326").toWkt()
    assert len(read([date], 3.001, 50.551, degrees)) == 1
    assert read([date], 3.5, 50.551, degrees) == []
    assert read([date], float("nan"), 500.0, degrees) == []


def test_a_pair_has_both_dates(plugin: Any, make_raster: Any, trust: Path) -> None:
    from cleardate.processing.season.pixel import choices_of
    from cleardate.processing.season.pixel_dates import PairFile, pair_pixels

    names = ("Red", "NIR")
    o1 = make_raster("o1.tif", bands=2, low=300, high=3000, names=names)
    o2 = make_raster("o2.tif", bands=2, low=400, high=4000, names=names)
    s2 = make_raster("s2.tif", bands=2, low=-20, high=-5, kind="float32", names=("VV", "VH"))
    mask = make_raster("mask.tif", bands=1, low=1, high=1)
    images = {
        "optical_t1": PairFile(str(o1), datetime.date(2018, 4, 26)),
        "optical_t2": PairFile(str(o2), DAY),
        "sar_t2": PairFile(str(s2), DAY),
        "sar_t1": PairFile("/nowhere/x.tif", None),
    }
    dates = pair_pixels(images, str(mask), str(o2), str(trust))
    first, *second = read(dates)
    assert first.observed["red"] == pytest.approx(0.03, abs=1e-3) and not first.filled
    optical = next(value for value in second if value.observed)
    assert optical.is_cloudy and optical.half["nir"] == pytest.approx(0.02)
    assert any("vv" in value.sar for value in second)
    assert choices_of([first, optical]) == ["NDVI", "red", "nir"]
