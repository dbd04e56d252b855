"""Polygons that reach far beyond the image cover it as the same polygons cut by hand do."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform

from cleardate.contract.errors import InputError
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.areas import area_mask
from cleardate.imagery.grid import Grid

WEB = 20037508.342789244


def grid(crs: int, x: float, y: float, step: float = 10, size: int = 200, rows: int = 0) -> Grid:
    """A grid by its upper left corner, in the units of its CRS."""
    wkt = CRS.from_epsg(crs).to_wkt()
    return Grid(wkt, Affine(step, 0, x, 0, -step, y), rows or size, size)


GRIDS = {
    "UTM": grid(32631, 500_000, 5_600_000),
    "UTM, edge of the zone": grid(32631, 160_000, 5_600_000),
    "UTM, far beyond the zone": grid(32631, 1_500_000, 5_600_000),
    "UTM, far north": grid(32631, 500_000, 9_300_000),
    "UTM, zone 60 over 180": grid(32760, 818_000, 8_175_000, size=500),
    "UTM, zone 1 over 180": grid(32701, 178_000, 8_175_000, size=500),
    "degrees": grid(4326, 3, 50, 1e-4),
    "degrees over 180": grid(4326, 179.99, -16.5, 1e-4),
    "degrees over -180": grid(4326, -180.01, -16.5, 1e-4),
    "another datum over 180": grid(4283, 179.99, -16.5, 1e-4),
    "pole": grid(3413, -1_000_000, 1_000_000, 10_000),
    "near the pole": grid(3413, 500_000, -500_000),
    "Mercator": grid(3857, 300_000, 6_000_000),
    "Mercator over 180": grid(3857, WEB - 1000, -1_800_000),
    "equal area": grid(3035, 4_000_000, 3_000_000),
    "the world in degrees": grid(4326, -180, 90, 1.8, rows=100),
    "the world in degrees from 0 on": grid(4326, 0, 90, 1.8, rows=100),
    "the world in Mercator": grid(3857, -WEB, WEB, WEB / 100),
}


def box(west: float, south: float, east: float, north: float, crs: str = "") -> dict:
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    shape = {"type": "Polygon", "coordinates": [ring]}
    return {**shape, "crs": {"properties": {"name": crs}}} if crs else shape


@pytest.fixture
def mask(tmp_path):
    """``mask(record, grid)`` is the mask that the polygons make, and what was said."""

    def make(record: dict, on: Grid) -> tuple[np.ndarray, list[str]]:
        path = tmp_path / "area.geojson"
        path.write_text(json.dumps(record))
        reporter = SilentReporter()
        return area_mask(str(path), on, reporter), [text for _, text in reporter.lines]

    return make


def places(on: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude of the pixels' centres, (h, w) each."""
    col, row = np.meshgrid(np.arange(on.width) + 0.5, np.arange(on.height) + 0.5)
    x, y = on.transform.c + on.transform.a * col, on.transform.f + on.transform.e * row
    lon, lat = transform(CRS.from_wkt(on.crs), "OGC:CRS84", x.ravel(), y.ravel())
    return np.reshape(lon, x.shape), np.reshape(lat, x.shape)


@pytest.mark.parametrize("name", GRIDS)
@pytest.mark.parametrize(
    "world", [(-180, -90, 180, 90), (0, -90, 360, 90), (-360, -90, 0, 90)], ids=str
)
def test_the_world_covers_every_image(mask, name, world):
    covered, said = mask(box(*world), GRIDS[name])
    assert covered.all()
    assert any("reaches beyond the image" in text for text in said)


@pytest.mark.parametrize("name", GRIDS)
def test_half_a_world_covers_half_an_image(mask, name):
    on = GRIDS[name]
    lon, lat = places(on)
    # Half a turn from a meridian through the middle on, and all north of a parallel through it.
    meridian = lon[on.height // 3, on.width // 2] + 1e-7
    parallel = lat[on.height // 2, on.width // 3] + 1e-7
    for half, expected in (
        (box(meridian, -90, meridian + 180, 90), (lon - meridian) % 360 < 180),
        (box(-180, parallel, 180, 90), lat > parallel),
    ):
        covered, _ = mask(half, on)
        assert 0.05 < expected.mean() < 0.95
        assert (covered != expected).mean() < 1e-3


def test_a_hemisphere_is_the_same_as_cut_by_hand(mask):
    on = GRIDS["UTM"]
    covered, said = mask(box(-180, -90, 3.0142, 90), on)
    by_hand, nothing = mask(box(2.998, 50.532, 3.0142, 50.555), on)
    assert 0.4 < covered.mean() < 0.6
    assert np.array_equal(covered, by_hand)
    assert said
    assert nothing == []


def test_a_hole_in_the_world_is_clear(mask):
    shape = box(-180, -90, 180, 90)
    shape["coordinates"].append(box(3.005, 50.535, 3.015, 50.545)["coordinates"][0])
    hole, _ = mask(box(3.005, 50.535, 3.015, 50.545), GRIDS["UTM"])
    covered, _ = mask(shape, GRIDS["UTM"])
    assert 0 < hole.mean() < 1
    assert np.array_equal(covered, ~hole)


def test_several_polygons_of_which_one_spans_the_world(mask):
    small, far = box(3.005, 50.535, 3.015, 50.545), box(100, -10, 110, 10)
    parts = [shape["coordinates"] for shape in (small, far)]
    alone, _ = mask(small, GRIDS["UTM"])
    covered, said = mask({"type": "MultiPolygon", "coordinates": parts}, GRIDS["UTM"])
    assert np.array_equal(covered, alone)
    # What lies elsewhere is no news.
    assert said == []


@pytest.mark.parametrize("west", [179.995, -180.005, 539.995 - 360])
@pytest.mark.parametrize("name", ["degrees over 180", "degrees over -180", "UTM, zone 60 over 180"])
def test_a_polygon_over_180_degrees(mask, name, west):
    on = GRIDS[name]
    covered, _ = mask(box(west, -17, west + 0.01, -16), on)
    lon, _ = places(on)
    assert (covered != (np.abs(lon % 360 - 180) < 0.005)).mean() < 1e-3
    assert 0 < covered.mean() < 1


def test_a_long_edge_follows_its_parallel(mask):
    # A tile of 110 km: a straight line in UTM is up to 30 pixels away.
    on = grid(32631, 300_000, 5_600_000, 100, 1098)
    _, lat = places(on)
    covered, _ = mask(box(-10, 50, 20, 70), on)
    assert (covered != (lat > 50)).mean() < 1e-3


@pytest.mark.parametrize("name", ["UTM", "UTM, zone 60 over 180", "degrees"])
def test_the_world_in_mercator(mask, name):
    covered, _ = mask(box(-WEB, -WEB, WEB, WEB, "urn:ogc:def:crs:EPSG::3857"), GRIDS[name])
    assert covered.all()


@pytest.mark.parametrize("size", [1e7, 1e12, 1e300])
def test_huge_coordinates_around_the_image(mask, size):
    shape = box(-size, -size, size, size, "EPSG:32632")
    covered, _ = mask(shape, GRIDS["UTM"])
    assert covered.all()


@pytest.mark.parametrize(
    ("shape", "corner"),
    [
        (box(500_000, 5e6, 6e5, 6e6), "500000, 5000000"),
        (box(float("nan"), 0, 1, 1), "nan, 0"),
        (box(0, 0, 1, float("inf")), "1, inf"),
        (box(-180, -91, 180, 90), "-180, -91"),
        (box(float("inf"), 0, 1, 1, "EPSG:32632"), "inf, 0"),
    ],
    ids=lambda value: str(value)[-20:],
)
def test_what_is_refused_says_which_polygon(mask, shape, corner):
    crs = shape.pop("crs", None)
    shapes = {"type": "GeometryCollection", "geometries": [box(3, 50, 4, 51), shape]}
    if crs:
        shapes = {**shapes, "geometries": [box(0, 0, 1, 1), shape], "crs": crs}
    with pytest.raises(InputError, match=re.escape(f"polygon 2 has the corner {corner}")) as caught:
        mask(shapes, GRIDS["UTM"])
    assert caught.value.remedy


def test_a_corner_without_a_place_on_a_map_of_the_world_is_refused(mask):
    # Much more than UTM can tell of: nothing to cut by, since the image is the world.
    shape = box(-3e7, 1e6, 7e7, 9e6, "EPSG:32631")
    with pytest.raises(InputError, match="no place in the CRS of the scene"):
        mask(shape, GRIDS["the world in degrees"])
    inside, _ = mask(box(3e5, 1e6, 7e5, 9e6, "EPSG:32631"), GRIDS["the world in degrees"])
    assert inside.any()


@pytest.mark.parametrize("digits", [400, 5000])
def test_numbers_beyond_all_bounds(tmp_path, digits):
    path = tmp_path / "area.geojson"
    path.write_text(json.dumps(box(0, 0, 1, 1)).replace("0", "1" + "0" * digits, 1))
    with pytest.raises(InputError, match=r"no (sound )?GeoJSON"):
        area_mask(str(path), GRIDS["UTM"], SilentReporter())


@pytest.mark.parametrize(
    "name",
    [
        "EPSG:32631",
        "epsg:32631",
        "urn:ogc:def:crs:EPSG::32631",
        "urn:ogc:def:crs:EPSG:9.6:32631",
        "http://www.opengis.net/def/crs/EPSG/0/32631",
    ],
)
def test_names_of_a_crs(mask, name):
    covered, _ = mask(box(500_000, 5_599_000, 501_000, 5_600_000, name), GRIDS["UTM"])
    assert covered.sum() == 100 * 100


@pytest.mark.parametrize(
    "name", ["http://127.0.0.1:9/crs", "/etc/passwd", "+proj=longlat +nadgrids=/etc/passwd", "x"]
)
def test_a_crs_is_not_looked_for_elsewhere(mask, monkeypatch, name):
    monkeypatch.setattr("cleardate.imagery.polygons.CRS", None)
    with pytest.raises(InputError, match="is not known"):
        mask(box(0, 0, 1, 1, name), GRIDS["UTM"])
