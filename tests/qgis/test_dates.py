"""Dates in names and layers."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("S2A_MSIL2A_20210907T104021_N0301", "2021-09-07"),
        ("s1_2021-09-07_VV", "2021-09-07"),
        ("tile_2018_05_26", "2018-05-26"),
        ("optical_202109.tif", "2021-09-01"),
        ("20211399_20210102", "2021-01-02"),
        ("T31UFS", None),
        ("1234567890123", None),
    ],
)
def test_date_in_name(name: str, expected: str | None) -> None:
    from cleardate.processing.host.dates import date_in_name

    found = date_in_name(name)
    assert (found and found.isoformat()) == expected


def test_temporal_range_comes_first(
    qgis_application: Any, make_raster: Callable[..., Path]
) -> None:
    from qgis.core import QgsDateTimeRange, QgsRasterLayer
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    from cleardate.processing.host.dates import layer_date

    layer = QgsRasterLayer(str(make_raster("o_20210907.tif", bands=1)), "x")
    assert layer_date(layer) == datetime.date(2021, 9, 7)
    begin = QDateTime(QDate(2020, 1, 2), QTime(0, 0))
    temporal = layer.temporalProperties()
    temporal.setFixedTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))
    temporal.setIsActive(True)
    assert layer_date(layer) == datetime.date(2020, 1, 2)
