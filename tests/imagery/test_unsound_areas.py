"""Area files that cannot be used are input errors, whatever is wrong with them."""

from __future__ import annotations

import pytest
from affine import Affine
from rasterio.crs import CRS

from cleardate.contract.errors import InputError
from cleardate.imagery.areas import area_mask
from cleardate.imagery.grid import Grid

PLACE = Affine(10, 0, 500_000, 0, -10, 5_600_000)
GRIDS = {"utm": CRS.from_epsg(32631).to_wkt(), "no crs": ""}


def _polygon(coordinates: str) -> str:
    return f'{{"type": "Polygon", "coordinates": {coordinates}}}'


@pytest.fixture(params=GRIDS)
def grid(request) -> Grid:
    return Grid(GRIDS[request.param], PLACE, 40, 48)


@pytest.fixture
def area(tmp_path):
    def write(text: str) -> str:
        path = tmp_path / "area.json"
        path.write_text(text)
        return str(path)

    return write


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        _polygon('{"a": 1}'),
        '{"type": "MultiPolygon", "coordinates": [5]}',
        '{"type": 5}',
        "5",
    ],
    ids=lambda text: text[:40],
)
def test_nonsense_is_refused(area, grid, reporter, text):
    with pytest.raises(InputError, match=r"area\.json"):
        area_mask(area(text), grid, reporter)


@pytest.mark.parametrize(
    "corners",
    [
        "[[[500000, 5599900], [500200, 5599900], [500200, 5600000], [500000, 5599900]]]",
        "[[[NaN, 0], [1, 1], [2, 2], [NaN, 0]]]",
    ],
    ids=["metres", "NaN"],
)
def test_coordinates_that_are_no_longitude_and_latitude_are_refused(area, reporter, corners):
    grid = Grid(GRIDS["utm"], PLACE, 40, 48)
    with pytest.raises(InputError, match=r"area\.json") as caught:
        area_mask(area(_polygon(corners)), grid, reporter)
    assert "crs" in caught.value.remedy


def test_on_a_scene_without_crs_metres_are_its_own(area, reporter):
    grid = Grid("", PLACE, 40, 48)
    square = "[[[500000, 5599900], [500200, 5599900], [500200, 5600000], [500000, 5600000]]]"
    assert area_mask(area(_polygon(square)), grid, reporter).sum() == 200


@pytest.mark.parametrize("coordinates", ["[[]]", "[[[3, 50]]]"])
def test_a_polygon_without_corners_is_nowhere(area, grid, reporter, coordinates):
    assert not area_mask(area(_polygon(coordinates)), grid, reporter).any()
