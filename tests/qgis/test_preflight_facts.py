"""What the checks measure themselves: polygons, masks with nodata, folders."""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def image(qgis_application: Any, make_raster: Any) -> Any:
    from qgis.core import QgsRasterLayer

    from cleardate.processing.preflight.facts import raster_facts

    return raster_facts(QgsRasterLayer(str(make_raster("o_20210611.tif", bands=4)), "o_20210611"))


@pytest.fixture
def measured(image: Any) -> Callable[..., Any]:
    """The facts of polygons over the image, which is 320 m wide and high."""

    def measured(geometries: list[Any], crs: str = "EPSG:32631") -> Any:
        from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsVectorLayer

        from cleardate.processing.preflight.facts import polygon_facts

        layer = QgsVectorLayer(f"MultiPolygon?crs={crs}", "drawn", "memory")
        features = []
        for geometry in geometries:
            feature = QgsFeature()
            feature.setGeometry(geometry)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return polygon_facts(layer, image, QgsCoordinateTransformContext())

    return measured


def circle(extent: Any, corners: int, x: float = 0.5, radius: float = 0.25) -> Any:
    """Around a place across the middle of an extent, sizes as shares of its width."""
    from qgis.core import QgsGeometry, QgsPointXY

    middle, width = extent.center(), extent.width()
    angles = (2 * math.pi * corner / corners for corner in range(corners))
    ring = [
        QgsPointXY(
            extent.xMinimum() + width * (x + radius * math.cos(angle)),
            middle.y() + width * radius * math.sin(angle),
        )
        for angle in angles
    ]
    return QgsGeometry.fromPolygonXY([ring])


def test_many_polygons_that_overlap_are_measured_at_once(measured: Any, image: Any) -> None:
    # To merge as many took 39 s.
    clouds = [circle(image.extent, 90, 0.3 + 0.4 * index / 1999, 0.2) for index in range(2000)]
    start = time.perf_counter()
    facts = measured(clouds)
    # Most of it makes the layer; those that test may be busy.
    assert time.perf_counter() - start < 2
    # The way of a circle: a rectangle with two round ends.
    assert facts.share == pytest.approx(0.4 * 0.4 + math.pi * 0.2**2, abs=0.005)


def test_too_many_corners_are_not_measured(
    measured: Any, image: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cleardate.processing.preflight import facts
    from cleardate.processing.preflight.checks import ChosenFill, check_clouds

    monkeypatch.setattr(facts, "MOST_CORNERS", 50)
    found = measured([circle(image.extent, 60)])
    assert (found.count, found.share) == (1, None)
    check = check_clouds(ChosenFill(layers={"optical_t2": image}, clouds=found))
    assert check.state == "warning" and "drawn has too many corners" in check.text


def test_holes_parts_and_small_clouds(measured: Any, image: Any) -> None:
    from qgis.core import QgsGeometry

    whole, hole = circle(image.extent, 200, radius=0.4), circle(image.extent, 200, radius=0.2)
    ring = whole.difference(hole)
    assert measured([ring]).share == pytest.approx(math.pi * (0.16 - 0.04), abs=0.005)
    parts = [circle(image.extent, 200, x, 0.1) for x in (0.2, 0.8)]
    two = QgsGeometry.collectGeometry(parts)
    assert measured([two]).share == pytest.approx(2 * math.pi * 0.01, abs=0.005)
    tiny = circle(image.extent, 4, 0.50001, 0.00001)
    assert 0 < measured([tiny]).share < 0.001
    assert measured([circle(image.extent, 30, 3.0)]).share == 0
    assert measured([QgsGeometry()]).share == 0


def test_polygons_in_another_crs(measured: Any, image: Any) -> None:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsCoordinateTransformContext,
    )

    lon_lat = QgsCoordinateReferenceSystem("EPSG:4326")
    cloud = circle(image.extent, 200)
    cloud.transform(QgsCoordinateTransform(image.crs, lon_lat, QgsCoordinateTransformContext()))
    share = measured([cloud], "EPSG:4326").share
    assert share == pytest.approx(math.pi * 0.0625, abs=0.005)


@pytest.mark.parametrize(("nodata", "said"), [(0, "(0)"), (None, "")])
def test_a_mask_whose_clear_pixels_are_nodata(
    image: Any, make_raster: Any, nodata: int | None, said: str
) -> None:
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    from cleardate.processing.preflight.checks import ChosenFill, check_clouds
    from cleardate.processing.preflight.facts import raster_facts
    from cleardate.processing.preflight.sampling import sample_mask

    path = str(make_raster("mask.tif", bands=1, low=0, high=1.99))
    if nodata is not None:
        file = gdal.Open(path, gdal.GA_Update)
        file.GetRasterBand(1).SetNoDataValue(nodata)
        del file
    mask = sample_mask(path)
    clouds = raster_facts(QgsRasterLayer(path, "mask"))
    check = check_clouds(ChosenFill(layers={"optical_t2": image}, clouds=clouds, mask=mask))
    if nodata is None:
        assert (mask.unknown, mask.nodata) == (0, None)
        assert check.state == "ok", check.text
        return
    assert mask.nodata == 0 and mask.unknown + sum(mask.counts.values()) == 32 * 32
    assert check.state == "error"
    assert f"the rest is nodata {said}" in check.text and "-a_nodata none" in check.text
    whole = dataclasses.replace(mask, unknown=0)
    check = check_clouds(ChosenFill(layers={"optical_t2": image}, clouds=clouds, mask=whole))
    assert check.text.startswith("All of T2 is cloud")


def test_a_folder_is_tried_and_nothing_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cleardate.processing.preflight import cost

    tried: list[Path] = []
    make = cost.tempfile.TemporaryFile

    def refuse(dir: Path) -> Any:  # noqa: A002
        tried.append(dir)
        raise PermissionError

    assert not cost.can_write(tmp_path / "none")
    monkeypatch.setattr(cost.tempfile, "TemporaryFile", refuse)
    assert not cost.can_write(tmp_path)
    monkeypatch.setattr(cost.tempfile, "TemporaryFile", make)
    assert cost.can_write(tmp_path)
    assert list(tmp_path.iterdir()) == []
    # What could be written to is not tried again at every look.
    monkeypatch.setattr(cost.tempfile, "TemporaryFile", refuse)
    assert cost.can_write(tmp_path) and tried == [tmp_path]
