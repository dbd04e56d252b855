"""Pixel grids: bounds, equality and the transform of a window."""

from __future__ import annotations

import dataclasses

import pytest
from affine import Affine
from rasterio.crs import CRS

from cleardate.imagery.grid import Grid
from cleardate.imagery.windows import Window

UTM = CRS.from_epsg(32631).to_wkt()
NORTH_UP = Grid(UTM, Affine(10, 0, 500_000, 0, -10, 5_600_000), 30, 40)


def _with(transform: Affine) -> Grid:
    return dataclasses.replace(NORTH_UP, transform=transform)


def test_bounds_are_xmin_ymin_xmax_ymax():
    assert NORTH_UP.bounds == (500_000, 5_599_700, 500_400, 5_600_000)


def test_bounds_of_a_south_up_grid_are_in_the_same_order():
    assert _with(Affine(10, 0, 500_000, 0, 10, 5_599_700)).bounds == NORTH_UP.bounds


def test_bounds_of_a_rotated_grid_hold_all_corners():
    quarter = _with(Affine(0, 10, 500_000, 10, 0, 5_600_000))
    assert quarter.bounds == (500_000, 5_600_000, 500_300, 5_600_400)


def test_a_grid_equals_itself_up_to_a_thousandth_of_a_pixel():
    assert NORTH_UP.same_pixels(_with(Affine(10, 0, 500_000.009, 0, -10, 5_600_000)))
    assert not NORTH_UP.same_pixels(_with(Affine(10, 0, 500_000.02, 0, -10, 5_600_000)))


@pytest.mark.parametrize(
    "transform",
    [
        Affine(10, 0, 500_010, 0, -10, 5_600_000),
        Affine(10.01, 0, 500_000, 0, -10, 5_600_000),
        Affine(10, 0, 500_000, 0, 10, 5_599_700),
        Affine(10, 0.1, 500_000, 0, -10, 5_600_000),
    ],
    ids=["shifted", "other step", "south up", "sheared"],
)
def test_another_transform_is_another_grid(transform):
    assert not NORTH_UP.same_pixels(_with(transform))


def test_a_small_difference_of_the_step_adds_up_over_a_wide_raster():
    wide = dataclasses.replace(NORTH_UP, width=10_000)
    stretched = Affine(10.0005, 0, 500_000, 0, -10, 5_600_000)
    assert NORTH_UP.same_pixels(_with(Affine(10.00001, 0, 500_000, 0, -10, 5_600_000)))
    assert not wide.same_pixels(dataclasses.replace(wide, transform=stretched))


def test_another_size_is_another_grid():
    assert not NORTH_UP.same_pixels(dataclasses.replace(NORTH_UP, width=41))


def test_a_crs_is_compared_by_meaning_and_an_unknown_one_only_equals_an_unknown_one():
    nowhere = dataclasses.replace(NORTH_UP, crs="")
    other_text = CRS.from_epsg(32631).to_wkt(version="WKT2_2019")
    assert other_text != UTM
    assert NORTH_UP.same_crs(dataclasses.replace(NORTH_UP, crs=other_text))
    assert not NORTH_UP.same_crs(dataclasses.replace(NORTH_UP, crs=CRS.from_epsg(32632).to_wkt()))
    assert nowhere.same_crs(nowhere)
    assert not nowhere.same_crs(NORTH_UP)
    assert not NORTH_UP.same_crs(nowhere)


def test_the_transform_of_a_window_starts_at_its_corner():
    moved = NORTH_UP.window_transform(Window(3, 5, 2, 2))
    assert moved == Affine(10, 0, 500_050, 0, -10, 5_599_970)
    rotated = _with(Affine(0, 10, 500_000, 10, 0, 5_600_000))
    assert rotated.window_transform(Window(3, 5, 2, 2)).c == 500_030
