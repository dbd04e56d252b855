"""Cloud masks drawn as polygons: from a layer or a file to what the worker reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

RING = "Polygon((500000 5599900, 500100 5599900, 500100 5600000, 500000 5599900))"


def drawn(kind: str = "Polygon", *shapes: str) -> Any:
    """A layer in memory."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32631", "drawn clouds", "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def saved(layer: Any, path: Path, driver: str) -> str:
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    assert path.exists()
    return str(path)


@pytest.fixture
def given(plugin: Any, make_raster: Any, tmp_path: Path) -> dict[str, Any]:
    return {
        "SAR_T1": str(make_raster("sar1.tif", bands=2)),
        "OPTICAL_T1": str(make_raster("optical1.tif", bands=4)),
        "SAR_T2": str(make_raster("sar2.tif", bands=2)),
        "OPTICAL_T2": str(make_raster("optical2.tif", bands=4)),
    }


@pytest.fixture
def masks(fake_worker: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, Any]]:
    """(job, content of its mask) of every run; a job named "broken" fails."""
    from cleardate.contract.errors import RasterError
    from cleardate.contract.events import ResultEvent
    from cleardate.processing.algorithms import job_algorithm as base

    seen: list[tuple[Any, Any]] = []

    class Recorder:
        def __init__(self, *_: Any) -> None:
            pass

        def run(self, job: Any, feedback: Any) -> ResultEvent:
            seen.append((job, json.loads(Path(job.clouds).read_text("utf-8"))))
            if getattr(job, "name", "") == "broken":
                raise RasterError("Broken.", "Mend it.")
            return ResultEvent({})

    monkeypatch.setattr(base, "Client", Recorder)
    return seen


def run(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
    from qgis import processing

    return processing.run(f"cleardate:{name}", parameters)


@pytest.mark.parametrize("form", ["layer", "GPKG", "GeoJSON", "ESRI Shapefile"])
def test_polygons_reach_the_worker(
    given: dict[str, Any], masks: Any, tmp_path: Path, form: str
) -> None:
    clouds = drawn("Polygon", RING, RING)
    if form != "layer":
        ending = {"GPKG": "gpkg", "GeoJSON": "geojson", "ESRI Shapefile": "shp"}[form]
        clouds = saved(clouds, tmp_path / f"Wolken über 東京.{ending}", form)
    run("fill", {**given, "CLOUDS": clouds, "OUTPUT": str(tmp_path / "filled.tif")})
    ((job, mask),) = masks
    assert len(mask["features"]) == 2
    assert "500000.0, 5599900.0" in json.dumps(mask["features"][0])
    assert mask["crs"]["properties"]["name"] == "urn:ogc:def:crs:EPSG::32631"
    assert not Path(job.clouds).exists()  # it was in a folder for this run
    assert not list(tmp_path.glob("*.aux.xml"))


def test_a_raster_is_handed_on_as_it_is(
    given: dict[str, Any], fake_worker: Path, make_raster: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setenv("FAKE_ECHO", str(tmp_path / "echo.json"))
    mask = str(make_raster("mask.tif", bands=1))
    run("fill", {**given, "CLOUDS": mask, "OUTPUT": str(tmp_path / "filled.tif")})
    assert json.loads((tmp_path / "echo.json").read_text("utf-8"))["job"]["clouds"] == mask
    assert not list(tmp_path.glob("*.aux.xml"))


@pytest.mark.parametrize(
    ("kind", "shapes"), [("LineString", ["LineString(0 0, 1 1)"]), ("Polygon", [])]
)
def test_a_layer_without_polygons_is_refused(
    given: dict[str, Any], masks: Any, tmp_path: Path, kind: str, shapes: list[str]
) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().algorithmById("cleardate:fill")
    parameters = {
        **given,
        "CLOUDS": drawn(kind, *shapes),
        "OUTPUT": str(tmp_path / "filled.tif"),
    }
    fits, reason = algorithm.create().checkParameterValues(parameters, QgsProcessingContext())
    assert not fits
    assert "drawn clouds holds no polygons" in reason


def test_neither_raster_nor_polygons(given: dict[str, Any], masks: Any, tmp_path: Path) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext

    (tmp_path / "notes.txt").write_text("clouds", "utf-8")
    algorithm = QgsApplication.processingRegistry().algorithmById("cleardate:fill")
    parameters = {**given, "CLOUDS": str(tmp_path / "notes.txt"), "OUTPUT": str(tmp_path / "f.tif")}
    fits, reason = algorithm.create().checkParameterValues(parameters, QgsProcessingContext())
    assert not fits
    assert "notes.txt" in reason


def test_a_scene_keeps_its_polygons_beside_it(
    given: dict[str, Any], masks: Any, tmp_path: Path
) -> None:
    scene = tmp_path / "Gent.json"
    run("scene", {**given, "CLOUDS": drawn("Polygon", RING), "OUTPUT": str(scene)})
    ((job, _),) = masks
    kept = tmp_path / "Gent.clouds.geojson"
    assert job.clouds == str(kept)
    assert len(json.loads(kept.read_text("utf-8"))["features"]) == 1


def test_the_kept_file_can_be_given_again(
    given: dict[str, Any], masks: Any, tmp_path: Path
) -> None:
    scene = str(tmp_path / "Gent.json")
    run("scene", {**given, "CLOUDS": drawn("Polygon", RING), "OUTPUT": scene})
    kept = tmp_path / "Gent.clouds.geojson"
    before = kept.read_bytes()
    run("scene", {**given, "CLOUDS": str(kept), "OUTPUT": scene})
    assert kept.read_bytes() == before


@pytest.mark.parametrize("older", [None, b"{}"])
def test_a_scene_that_fails_leaves_no_polygons(
    given: dict[str, Any], masks: Any, tmp_path: Path, older: bytes | None
) -> None:
    from qgis.core import QgsProcessingException

    kept = tmp_path / "Gent.clouds.geojson"
    if older is not None:
        kept.write_bytes(older)
    parameters = {**given, "NAME": "broken", "CLOUDS": drawn("Polygon", RING)}
    with pytest.raises(QgsProcessingException, match="Broken"):
        run("scene", {**parameters, "OUTPUT": str(tmp_path / "Gent.json")})
    assert (kept.read_bytes() if kept.exists() else None) == older


def custom(crs: str, *shapes: str) -> Any:
    """A layer of polygons in a CRS that has no code."""
    from qgis.core import QgsCoordinateReferenceSystem

    layer = drawn("Polygon", *shapes)
    layer.setCrs(QgsCoordinateReferenceSystem(f"PROJ:{crs}"))
    return layer


def lon_lats(layer: Any) -> list[list[float]]:
    from qgis.core import QgsProcessingContext

    from cleardate.processing.host.layer_files import areas_geojson

    record = json.loads(areas_geojson(layer, QgsProcessingContext()))
    assert record["crs"]["properties"]["name"] == "urn:ogc:def:crs:OGC:1.3:CRS84"
    return record["features"][0]["geometry"]["coordinates"][0]


def test_long_sides_keep_their_place_in_longitude_and_latitude(plugin: Any) -> None:
    side = "Polygon((-500000 0, 500000 0, 500000 500000, -500000 500000, -500000 0))"
    corners = lon_lats(custom("+proj=laea +lat_0=60 +lon_0=10 +datum=WGS84", side))
    assert len(corners) > 700
    # The middle of the lower side is the centre of the map, its ends lie further south.
    assert any(abs(x - 10) < 0.05 and abs(y - 60) < 1e-3 for x, y in corners)
    assert min(y for _, y in corners) < 59.8


def test_a_polygon_over_180_degrees_goes_on(plugin: Any) -> None:
    side = "Polygon((-90000 0, 90000 0, 90000 90000, -90000 90000, -90000 0))"
    longitudes = [x for x, _ in lon_lats(custom("+proj=tmerc +lon_0=180 +datum=WGS84", side))]
    assert max(longitudes) - min(longitudes) < 2


@pytest.mark.parametrize(
    ("crs", "shape"),
    [
        ("+proj=ortho +lon_0=0 +R=6371000", "Polygon((0 0, 9e6 0, 9e6 9e6, 0 0))"),
        (
            "+proj=stere +lat_0=90 +datum=WGS84",
            "Polygon((-1e6 -1e6, 1e6 -1e6, 1e6 1e6, -1e6 1e6, -1e6 -1e6))",
        ),
    ],
)
def test_a_polygon_without_a_place_in_degrees_is_named(plugin: Any, crs: str, shape: str) -> None:
    from cleardate.contract.errors import InputError

    with pytest.raises(InputError, match="drawn clouds: polygon 1 cannot be put into longitude"):
        lon_lats(custom(crs, shape))
