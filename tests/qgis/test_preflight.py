"""The check list: each thing that can be wrong with a fill, said before it runs."""

from __future__ import annotations

import dataclasses
import datetime
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def raster(qgis_application: Any, make_raster: Any) -> Callable[..., Any]:
    """Make a raster and return its facts."""
    from qgis.core import QgsRasterLayer

    from cleardate.processing.preflight.facts import raster_facts

    def make(name: str, **options: Any) -> Any:
        path = make_raster(name, **options)
        layer = QgsRasterLayer(str(path), Path(name).stem)
        return raster_facts(layer)

    return make


@pytest.fixture
def plan(raster: Callable[..., Any], tmp_path: Path) -> Any:
    """Everything as it should be: dates, dB, reflectance, 40 % cloud."""
    from cleardate.processing.preflight import ChosenFill
    from cleardate.processing.preflight.sampling import MaskSample, sample_image

    layers = {
        "sar_t1": raster("s1_20210405.tif", bands=2, low=-20, high=-5, kind="float32"),
        "optical_t1": raster("o_20210407.tif", bands=4, low=100, high=4000),
        "sar_t2": raster("s1_20210610.tif", bands=2, low=-20, high=-5, kind="float32"),
        "optical_t2": raster("o_20210611.tif", bands=4, low=100, high=4000),
    }
    return ChosenFill(
        layers=layers,
        clouds=raster("scl_20210611.tif", bands=1, low=0, high=1),
        output=str(tmp_path / "filled.tif"),
        overlap=1.0,
        samples={facts.path: sample_image(facts.path) for facts in layers.values()},
        mask=MaskSample({0.0: 60, 1.0: 40}, True),
    )


def state(plan: Any, key: str) -> str:
    from cleardate.processing.preflight import check_list

    return next(check.state for check in check_list(plan) if check.key == key)


def text(plan: Any, key: str) -> str:
    from cleardate.processing.preflight import check_list

    return next(check.text for check in check_list(plan) if check.key == key)


def with_layer(plan: Any, role: str, **changes: Any) -> Any:
    facts = dataclasses.replace(plan.layers[role], **changes)
    return dataclasses.replace(plan, layers={**plan.layers, role: facts})


def test_all_is_well(plan: Any) -> None:
    from cleardate.processing.preflight import check_list
    from cleardate.processing.preflight.checks import ready

    checks = check_list(plan)
    assert [(c.key, c.state) for c in checks if c.state != "ok"] == []
    assert [c.key for c in checks] == [
        "environment",
        "layers",
        "bands",
        "crs",
        "overlap",
        "units",
        "dates",
        "clouds",
        "cost",
        "output",
    ]
    assert ready(checks) == (True, "")
    assert text(plan, "clouds") == "About 40 % of T2 is cloud."
    assert text(plan, "dates") == "T1 is 2021-04-07, T2 is 2021-06-11: 65 days apart."


def test_nothing_is_chosen(plan: Any) -> None:
    from cleardate.processing.preflight import ChosenFill, check_list
    from cleardate.processing.preflight.checks import ROLES, ready

    checks = check_list(ChosenFill(layers=dict.fromkeys(ROLES)))
    assert [c.state for c in checks] == ["ok", "waiting", "waiting", "ok"]
    can_run, why_not = ready(checks)
    assert not can_run and why_not == "Choose SAR T1, Optical T1, SAR T2, Optical T2."


def test_no_environment(plan: Any) -> None:
    from cleardate.processing.preflight.checks import Check

    problem = Check("environment", "error", "There is none. Install it.")
    missing = dataclasses.replace(plan, environment=problem)
    assert state(missing, "environment") == "error"


def with_bands(plan: Any, **texts: str) -> Any:
    """A plan whose images have these bands, in which "," stands between two."""
    for role, listed in texts.items():
        plan = with_layer(plan, role, texts=tuple(listed.split(",")))
    return plan


NINE = "B02 Blue,B03 Green,B04 Red,B05,B06,B07,B08 NIR,B11 SWIR1,B12 SWIR2"


def test_the_bands_that_are_filled_are_said(plan: Any) -> None:
    assert text(plan, "bands").startswith("Filled: Red, Green, Blue, NIR. From SAR: VV, VH.")
    assert "have no names that tell them; they are taken as Red" in text(plan, "bands")
    nine = with_bands(plan, optical_t1=NINE, optical_t2=NINE, sar_t1="VV", sar_t2="VH,VV")
    assert text(nine, "bands").startswith(
        "Filled: Red, Green, Blue, NIR, Red edge 1, Red edge 2, Red edge 3, SWIR 1, SWIR 2. "
        "From SAR: VV. Not all images have VH of SAR T2: left out."
    )
    one = with_bands(nine, sar_t2="VV")
    assert state(one, "bands") == "ok" and text(one, "bands").endswith("From SAR: VV.")


@pytest.mark.parametrize(
    ("bands", "expected", "said"),
    [
        (
            {"optical_t1": "B04,B03,B02", "optical_t2": "B02,B03,B04"},
            "ok",
            "optical T1 has its bands in another order than optical T2",
        ),
        (
            {"optical_t1": "red,green,blue,nir", "optical_t2": NINE},
            "warning",
            "Not all images have Red edge 1, Red edge 2, Red edge 3, SWIR 1, SWIR 2 of optical T2",
        ),
        (
            {"optical_t1": "B04,B03,B02,NDVI", "optical_t2": "B04,B03,B02,NDVI"},
            "warning",
            "NDVI of optical T2 is taken for no reflectance: left out.",
        ),
        ({"optical_t2": "red"}, "error", "optical T2 has 1 bands of reflectance"),
        ({"optical_t1": "VV,VH"}, "error", "optical T1 has 0 bands of reflectance"),
        ({"optical_t2": ",,"}, "error", "nothing tells which are the same"),
        ({"sar_t1": "VV", "sar_t2": "VH"}, "error", "too few bands in common"),
    ],
)
def test_bands_that_do_not_meet_are_said(
    plan: Any, bands: dict[str, str], expected: str, said: str
) -> None:
    given = with_bands(plan, **bands)
    assert state(given, "bands") == expected
    assert said in text(given, "bands")


def test_names_that_were_stated_and_bands_that_must_meet(plan: Any) -> None:
    stated = dataclasses.replace(plan, bands=("blue", "green", "red", "swir16"))
    assert text(stated, "bands").startswith("Filled: Blue, Green, Red, SWIR 1.")
    short = dataclasses.replace(plan, bands=("blue", "green"))
    assert "2 names of bands are given, but optical T1 has 4 bands" in text(short, "bands")
    strict = dataclasses.replace(
        with_bands(plan, optical_t1="B04,B03,B02", optical_t2="B04,B03,B02,B08"), strict_bands=True
    )
    assert state(strict, "bands") == "error"


def test_one_image_that_cannot_be_used_is_said_before_the_others_are_there(plan: Any) -> None:
    alone = with_bands(plan, optical_t2="red")
    alone = dataclasses.replace(
        alone,
        layers=dict.fromkeys(plan.layers) | {"optical_t2": alone.layers["optical_t2"]},
    )
    assert state(alone, "bands") == "error"


def test_a_layer_chosen_twice(plan: Any) -> None:
    twice = with_layer(plan, "sar_t2", path=plan.layers["sar_t1"].path)
    assert "is chosen as SAR T1 and as SAR T2" in text(twice, "layers")


def test_layers_that_are_no_files(qgis_application: Any, plan: Any, make_raster: Any) -> None:
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    from cleardate.processing.preflight.facts import raster_facts

    source = str(make_raster("m.tif", bands=2))
    gdal.Translate("/vsimem/m.tif", source)
    wms = QgsRasterLayer("url=http://localhost:9&layers=a&styles=&format=image/png", "map", "wms")
    for layer in (QgsRasterLayer("/vsimem/m.tif", "in memory"), wms):
        facts = raster_facts(layer)
        broken = dataclasses.replace(plan, layers={**plan.layers, "sar_t1": facts})
        assert state(broken, "layers") == "error"
        assert "Export > Save As" in text(broken, "layers")
    gdal.Unlink("/vsimem/m.tif")


def test_a_missing_crs(plan: Any) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    none = QgsCoordinateReferenceSystem()
    one = with_layer(plan, "sar_t1", crs=none)
    assert state(one, "crs") == "ok" and "one pixel grid" in text(one, "crs")
    shifted = with_layer(one, "sar_t1", width=31)
    assert state(shifted, "crs") == "error" and "s1_20210405" in text(shifted, "crs")


def test_different_crs_are_fine_but_said(plan: Any) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    mixed = with_layer(plan, "sar_t1", crs=QgsCoordinateReferenceSystem("EPSG:4326"))
    assert state(mixed, "crs") == "ok" and "EPSG:4326" in text(mixed, "crs")


@pytest.mark.parametrize(
    ("share", "expected"),
    [(0.0, "error"), (0.3, "warning"), (0.8, "warning"), (1.0, "ok"), (None, "warning")],
)
def test_overlap(plan: Any, share: float, expected: str) -> None:
    looked_at = dataclasses.replace(plan, overlap=share)
    assert state(looked_at, "overlap") == expected
    outside = "clear pixels stay and cloudy ones become nodata"
    assert (outside in text(looked_at, "overlap")) == (share in (0.3, 0.8))


def test_the_overlap_of_other_crs_is_measured(plan: Any) -> None:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransformContext,
        QgsRectangle,
    )

    from cleardate.processing.preflight.facts import common_share

    context = QgsCoordinateTransformContext()
    image, other = plan.layers["optical_t2"], plan.layers["sar_t2"]
    assert common_share(image, [other], context) == pytest.approx(1.0)
    half = QgsRectangle(other.extent)
    half.setXMaximum(half.center().x())
    assert common_share(image, [dataclasses.replace(other, extent=half)], context) == 0.5
    lon_lat = dataclasses.replace(
        other, crs=QgsCoordinateReferenceSystem("EPSG:4326"), extent=QgsRectangle(2, 50, 4, 51)
    )
    assert common_share(image, [lon_lat], context) == pytest.approx(1.0)
    far = dataclasses.replace(lon_lat, extent=QgsRectangle(8, 50, 9, 51))
    assert common_share(image, [far], context) == 0


def test_dates(plan: Any) -> None:
    day = datetime.date(2021, 6, 11)
    same = with_layer(plan, "optical_t1", date=day)
    # The algorithm runs with it: the names may be what is wrong.
    assert state(same, "dates") == "warning" and "rename the layers" in text(same, "dates")
    assert state(with_layer(plan, "optical_t1", date=None), "dates") == "warning"
    late = with_layer(plan, "sar_t2", date=day + datetime.timedelta(days=7))
    assert state(late, "dates") == "warning"
    assert "SAR T2 (2021-06-18) is 7 days from Optical T2" in text(late, "dates")
    six = with_layer(plan, "sar_t2", date=day + datetime.timedelta(days=6))
    assert state(six, "dates") == "ok"


def test_units_that_do_not_fit(plan: Any, raster: Callable[..., Any]) -> None:
    from cleardate.processing.preflight.sampling import RasterSample, sample_image

    def given(role: str, name: str, **options: Any) -> Any:
        facts = raster(name, **options)
        samples = {**plan.samples, facts.path: sample_image(facts.path)}
        return dataclasses.replace(plan, layers={**plan.layers, role: facts}, samples=samples)

    counts = given("sar_t1", "s1_20210404.tif", bands=2, low=0, high=5000, kind="float32")
    assert state(counts, "units") == "error" and "neither dB nor linear" in text(counts, "units")
    wide = RasterSample(tuple(0.01 * 300 ** (step / 999) for step in range(1000)))
    samples = {**plan.samples, plan.layers["sar_t1"].path: wide}
    bright = dataclasses.replace(plan, samples=samples)
    assert state(bright, "units") == "warning" and "Say under Advanced" in text(bright, "units")
    narrow = given("sar_t1", "s1_20210401.tif", bands=2, low=0.15, high=0.5, kind="float32")
    assert state(narrow, "units") == "ok" and "amplitude" in text(narrow, "units")
    per_cent = given("optical_t1", "o_20210401.tif", bands=4, low=1, high=50, kind="float32")
    assert state(per_cent, "units") == "error" and "per cent" in text(per_cent, "units")
    power = given("sar_t1", "s1_20210403.tif", bands=2, low=0.001, high=0.2, kind="float32")
    assert state(power, "units") == "ok" and "linear power" in text(power, "units")
    stated = dataclasses.replace(power, sar_units="db")
    assert state(stated, "units") == "error"
    radiance = given("optical_t1", "o_20210401.tif", bands=4, low=1, high=65000)
    assert state(radiance, "units") == "error" and "no reflectance" in text(radiance, "units")
    scaled = dataclasses.replace(radiance, scales={"optical_t1": (1e-5, None)})
    assert state(scaled, "units") == "ok"
    offset = given("optical_t2", "o_20220611.tif", bands=4, low=1100, high=5000)
    assert state(offset, "units") == "warning" and "-0.1" in text(offset, "units")
    tagged = given("optical_t2", "o_20210612.tif", bands=4, low=1, high=5000, scale=0.0001)
    assert state(tagged, "units") == "ok"
    empty = given("optical_t1", "o_20210402.tif", bands=4, low=0, high=0)
    assert state(empty, "units") == "error" and "no valid pixel" in text(empty, "units")


def test_samples_are_waited_for(plan: Any) -> None:
    assert state(dataclasses.replace(plan, samples={}), "units") == "waiting"
    assert state(dataclasses.replace(plan, mask=None), "clouds") == "waiting"


def test_clouds(plan: Any) -> None:
    from cleardate.processing.preflight.facts import PolygonFacts
    from cleardate.processing.preflight.sampling import MaskSample

    def mask(counts: dict[float, int], complete: bool = True, **changes: Any) -> Any:
        return dataclasses.replace(plan, mask=MaskSample(counts, complete), **changes)

    assert state(dataclasses.replace(plan, clouds=None), "clouds") == "waiting"
    assert state(mask({0: 10}), "clouds") == "error"
    assert state(mask({0: 10}, False), "clouds") == "warning"  # only a sample
    everything = mask({1: 10})
    assert state(everything, "clouds") == "error" and "Simulate" in text(everything, "clouds")
    assert state(mask({0: 5, 1: 95}), "clouds") == "warning"
    scl = {4: 50, 5: 20, 8: 10, 9: 20}
    assert "About 30 %" in text(mask(scl), "clouds") and "(SCL)" in text(mask(scl), "clouds")
    unclear = mask({1: 50, 2: 50})
    assert state(unclear, "clouds") == "error" and "it holds 1, 2" in text(unclear, "clouds")
    said = mask({0: 30, 1: 20, 4: 50}, mask_kind=("fmask", 40.0))
    assert text(said, "clouds") == "About 50 % of T2 is cloud."
    likely = dict.fromkeys(range(100), 1)
    assert "About 60 %" in text(mask(likely), "clouds")
    assert "About 20 %" in text(mask(likely, mask_kind=("auto", 80.0)), "clouds")
    assert text(mask(scl, cloud_values=(3, 8, 9, 10)), "clouds") == "About 30 % of T2 is cloud."
    bands = dataclasses.replace(plan.clouds, texts=("",) * 4)
    image = dataclasses.replace(plan, clouds=bands)
    assert state(image, "clouds") == "error" and "has 4 bands" in text(image, "clouds")
    typed = dataclasses.replace(plan, values_problem="Cloud values: 'x' is no whole number.")
    assert state(typed, "clouds") == "error"
    none = dataclasses.replace(plan, clouds=PolygonFacts("id", "drawn", "", 0, 0.0), mask=None)
    assert state(none, "clouds") == "error" and "no polygon" in text(none, "clouds")
    some = dataclasses.replace(plan, clouds=PolygonFacts("id", "drawn", "", 3, 0.25), mask=None)
    assert text(some, "clouds") == "About 25 % of T2 is cloud."


def test_the_share_of_polygons(plan: Any) -> None:
    from qgis.core import (
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsGeometry,
        QgsRectangle,
        QgsVectorLayer,
    )

    from cleardate.processing.preflight.facts import polygon_facts

    image = plan.layers["optical_t2"]
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "drawn", "memory")
    box = image.extent
    half = QgsRectangle(box.xMinimum() - 1000, box.yMinimum(), box.center().x(), box.yMaximum())
    for rectangle in (half, half):  # one over the other is no more cloud
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(rectangle))
        layer.dataProvider().addFeatures([feature])
    facts = polygon_facts(layer, image, QgsCoordinateTransformContext())
    assert (facts.count, facts.path) == (2, "")
    assert facts.share == pytest.approx(0.5)


def test_outputs(plan: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleardate.processing.preflight import number_checks

    def output(path: object) -> Any:
        return dataclasses.replace(plan, output=str(path))

    assert state(output(""), "output") == "ok" and "temporary" in text(output(""), "output")
    assert state(output(tmp_path / "a.png"), "output") == "error"
    assert state(output(tmp_path / "no such folder" / "a.tif"), "output") == "error"
    assert state(output("a.tif"), "output") == "error"
    assert "one of the inputs" in text(output(plan.layers["sar_t1"].path), "output")
    others = (plan.layers["sar_t1"].path,)
    assert "one of the inputs" in text(dataclasses.replace(plan, others=others), "output")
    (tmp_path / "old.tif").write_bytes(b"")
    assert state(output(tmp_path / "old.tif"), "output") == "warning"
    (tmp_path / "old_trust.tif").write_bytes(b"")
    trust = dataclasses.replace(
        output(tmp_path / "old.tif"), others=(str(tmp_path / "old_trust.tif"),)
    )
    assert text(trust, "output") == "Will be replaced: old.tif, old_trust.tif."
    monkeypatch.setattr(number_checks, "can_write", lambda folder: False)
    assert state(output(tmp_path / "a.tif"), "output") == "error"
    monkeypatch.undo()
    monkeypatch.setattr(number_checks, "free_disk_bytes", lambda folder: 1000)
    assert "0 MB are free" in text(output(tmp_path / "a.tif"), "output")


def test_cost(plan: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleardate.contract.costs import regions_s
    from cleardate.processing.preflight import number_checks
    from cleardate.processing.preflight.cost import fill_cost

    # docs/performance.md: 26.6 s and 63.7 s for 5,490 x 5,490 with a fifth under cloud by one fit,
    # and 78 s of processor time for 1,098 x 1,098 with 30 % by regions.
    regions = regions_s(5490 * 5490 / 1e6, 0.2)
    for method, seconds in (("trees", 26.6), ("auto", 63.7)):
        found = fill_cost(5490, 5490, 0.2, method, True).seconds - regions
        assert found == pytest.approx(seconds, rel=0.1)
    assert fill_cost(1098, 1098, 0.3, "auto", True).seconds == pytest.approx(78 / 2, rel=0.25)
    assert fill_cost(10980, 10980, 0.2, "auto", True).memory_gb == 1.25
    # The same page, Bands: 1.55, 1.79 and 2.05 times the time of four, and up to 0.27 GB more.
    four = fill_cost(686, 686, 0.2, "auto", True)
    for bands, times in ((6, 1.55), (9, 1.79), (13, 2.05)):
        found = fill_cost(686, 686, 0.2, "auto", True, bands)
        assert found.seconds / four.seconds == pytest.approx(times, rel=0.05)
    assert found.memory_gb - four.memory_gb == pytest.approx(0.27, abs=0.03)
    assert fill_cost(686, 686, 0.2, "auto", True, 2).seconds < four.seconds
    monkeypatch.setattr(number_checks, "free_memory_gb", lambda: 0.1)
    assert state(plan, "cost") == "warning"
    monkeypatch.setattr(number_checks, "free_memory_gb", lambda: None)
    assert state(plan, "cost") == "ok"


def test_a_large_raster_is_sampled_fast(qgis_application: Any, tmp_path: Path) -> None:
    from osgeo import gdal

    from cleardate.processing.preflight.sampling import sample_image, sample_mask

    def make(name: str, bands: int, kind: int, size: int) -> str:
        path = str(tmp_path / name)
        options = ["TILED=YES", "COMPRESS=DEFLATE"]
        file = gdal.GetDriverByName("GTiff").Create(path, size, size, bands, kind, options)
        file.SetGeoTransform((500000, 10, 0, 5600000, 0, -10))
        for band in range(1, bands + 1):
            file.GetRasterBand(band).Fill(1000 * band if kind == gdal.GDT_UInt16 else 9)
        file.FlushCache()
        return path

    mask, image = make("mask.tif", 1, gdal.GDT_Byte, 5490), make("i.tif", 4, gdal.GDT_UInt16, 3000)
    for read, path in ((sample_mask, mask), (sample_image, image)):
        start = time.perf_counter()
        assert read(path) is not None
        # 0.2 s on an idle machine; those that test may be busy.
        assert time.perf_counter() - start < 1
    found = sample_mask(mask)
    assert not found.complete and found.cloud_share((9,)) == 1.0
    assert sample_image(image).below(0.99) == 4000


def test_samples_leave_out_nodata_and_no_file_behind(
    qgis_application: Any, tmp_path: Path, make_raster: Any
) -> None:
    from osgeo import gdal

    from cleardate.processing.preflight.sampling import sample_image, sample_mask

    path = make_raster("n.tif", bands=1, low=0, high=10)
    file = gdal.Open(str(path), gdal.GA_Update)
    file.GetRasterBand(1).SetNoDataValue(10)
    del file
    assert 10 not in sample_mask(str(path)).counts
    assert max(sample_image(str(path)).values) == 9
    assert sample_image(str(tmp_path / "none.tif")) is None
    assert sample_mask(str(tmp_path / "none.tif")) is None
    assert [p.name for p in tmp_path.iterdir()] == ["n.tif"]
