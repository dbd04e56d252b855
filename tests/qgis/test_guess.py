"""Which layer is which, from what a project of each kind holds."""

from __future__ import annotations

import dataclasses
import datetime
from typing import Optional

import pytest

from cleardate.plugin.fill.guess import POLYGONS, RASTER, LayerTraits, guess, looks_like_scl
from cleardate.processing.series.kinds import kind_of_raster


def layer(
    name: str, bands: int, date: Optional[str] = None, kind: str = RASTER, id_: str = ""
) -> LayerTraits:
    day = None if date is None else datetime.date.fromisoformat(date)
    content = kind_of_raster(("",) * bands, name) if kind == RASTER else ""
    return LayerTraits(id_ or name, name, kind, content, day)


def series(*days: str, masks: tuple[str, ...] = ()) -> list[LayerTraits]:
    """SAR and optical of each day, and masks of some."""
    found = []
    for day in days:
        found += [layer(f"s1_{day}", 2, day), layer(f"o_{day}", 4, day)]
    return found + [layer(f"scl_{day}", 1, day) for day in masks]


def roles(found: dict[str, str]) -> tuple[Optional[str], ...]:
    return tuple(found.get(r) for r in ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds"))


def test_an_empty_project() -> None:
    assert guess([], {}) == {}


def test_names_that_say_t1_and_t2() -> None:
    project = [
        layer("optical_t2_truth", 4),
        layer("optical_t2", 4),
        layer("sar_t2", 2),
        layer("clouds", 1),
        layer("scl", 1),
        layer("sar_t1", 2),
        layer("optical_t1", 4),
    ]
    assert roles(guess(project, {})) == ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "scl")


def test_a_tile_number_is_no_date_of_ours() -> None:
    assert layer("S2_T12TVK_20210907", 4).stage == 0
    assert layer("S2 T1 September", 4).stage == 1


def test_the_tier_of_a_landsat_product_is_no_date_of_ours() -> None:
    assert layer("LC08_L2SP_199024_20200509_20200820_02_T1_SR", 4).stage == 0
    assert layer("LC08_L2SP_199024_20200509_20200820_02_T2", 4).stage == 0
    assert layer("LANDSAT_LC08_C02_T1_L2", 4).stage == 0
    assert layer("T2_LC08_L2SP_199024_20200509_20200820_02_T1", 4).stage == 2
    cloudy = "LC08_L2SP_199024_20200509_20200820_02_T1_SR"
    clear = "LC08_L2SP_199024_20200423_20200822_02_T2_SR"
    project = [
        layer(cloudy, 4, "2020-05-09"),
        layer(clear, 4, "2020-04-23"),
        layer("LC08_L2SP_199024_20200509_20200820_02_T1_QA_PIXEL", 1, "2020-05-09"),
        layer("s1_20200510", 2, "2020-05-10"),
        layer("s1_20200422", 2, "2020-04-22"),
    ]
    assert roles(guess(project, {}))[:4] == ("s1_20200422", clear, "s1_20200510", cloudy)


def test_two_dates_with_a_mask_of_the_older_one() -> None:
    project = series("2021-04-07", "2021-06-11", masks=("2021-04-07",))
    assert roles(guess(project, {})) == (
        "s1_2021-06-11",
        "o_2021-06-11",
        "s1_2021-04-07",
        "o_2021-04-07",
        "scl_2021-04-07",
    )


@pytest.mark.parametrize("cloudy", ["2021-04-07", "2021-06-11"])
def test_two_dates_without_a_mask_the_brighter_one_is_cloudy(cloudy: str) -> None:
    project = series("2021-04-07", "2021-06-11")

    def brightness(candidate: LayerTraits) -> float:
        return 4000.0 if cloudy in candidate.name else 900.0

    assert guess(project, {}, brightness)["optical_t2"] == f"o_{cloudy}"


def test_two_dates_as_bright_as_each_other_the_later_one_is_t2() -> None:
    found = guess(series("2021-06-11", "2021-04-07"), {})
    assert (found["optical_t1"], found["optical_t2"]) == ("o_2021-04-07", "o_2021-06-11")


def test_many_dates_t1_is_the_nearest_clear_one() -> None:
    days = ("2021-04-01", "2021-05-01", "2021-05-21", "2021-06-01", "2021-09-01")
    found = guess(series(*days, masks=("2021-05-21", "2021-06-01")), {})
    assert roles(found) == (
        "s1_2021-05-01",
        "o_2021-05-01",
        "s1_2021-06-01",
        "o_2021-06-01",
        "scl_2021-06-01",
    )


def test_what_was_chosen_stays_and_the_rest_follows() -> None:
    days = ("2021-04-01", "2021-05-01", "2021-06-01")
    found = guess(series(*days), {"optical_t2": "o_2021-04-01", "sar_t1": "s1_2021-06-01"})
    assert roles(found) == (
        "s1_2021-06-01",
        "o_2021-05-01",
        "s1_2021-04-01",
        "o_2021-04-01",
        None,
    )


def test_sar_of_other_days_the_nearest_is_taken() -> None:
    project = [
        layer("o1", 4, "2021-04-10"),
        layer("o2", 4, "2021-06-10"),
        layer("s1_a", 2, "2021-04-12"),
        layer("s1_b", 2, "2021-05-10"),
        layer("s1_c", 2, "2021-06-09"),
    ]
    found = guess(project, {})
    assert (found["sar_t1"], found["sar_t2"]) == ("s1_a", "s1_c")


def test_sar_of_the_orbit_of_the_other_date_comes_before_nearer_sar() -> None:
    project = [layer("o1", 4, "2021-04-10"), layer("o2", 4, "2021-06-10")]
    radar = [("s1_a", "2021-04-11", 59), ("s1_b", "2021-04-13", 161), ("s1_c", "2021-06-09", 161)]
    project += [dataclasses.replace(layer(n, 2, day), orbit=orbit) for n, day, orbit in radar]
    found = guess(project, {})
    assert (found["sar_t1"], found["sar_t2"]) == ("s1_b", "s1_c")
    far = [dataclasses.replace(layer("s1_b", 2, "2021-04-19"), orbit=161)]
    found = guess([c for c in project if c.name != "s1_b"] + far, {})
    assert found["sar_t1"] == "s1_a"


def test_one_image_is_that_to_be_filled() -> None:
    assert roles(guess([layer("o", 4, "2021-06-10")], {})) == (None, None, None, "o", None)


def test_one_sar_image_goes_to_the_date_that_it_is_near() -> None:
    project = [layer("o1", 4, "2021-04-10"), layer("o2", 4, "2021-06-10")]
    assert guess([*project, layer("s", 2, "2021-04-11")], {}).get("sar_t1") == "s"
    assert guess([*project, layer("s", 2, "2021-06-11")], {}).get("sar_t2") == "s"


def test_polygons_called_clouds_are_a_mask_but_a_raster_comes_first() -> None:
    polygons = layer("Cloud polygons", 0, kind=POLYGONS)
    others = [layer("fields", 0, kind=POLYGONS), layer("o", 4), layer("height", 1)]
    assert guess([polygons, *others], {})["clouds"] == "Cloud polygons"
    assert guess([polygons, *others, layer("cloud mask", 1)], {})["clouds"] == "cloud mask"


def test_a_mask_of_another_date_is_none_of_t2() -> None:
    project = [layer("o", 4, "2021-06-10"), layer("scl_b", 1, "2021-04-10")]
    assert "clouds" not in guess(project, {"optical_t2": "o"})


def test_two_bands_that_are_no_sar_give_way_to_those_that_are() -> None:
    found = guess([layer("aspect and slope", 2), layer("VV VH a", 2), layer("o", 4)], {})
    assert found["sar_t2"] == "VV VH a"


def test_results_are_no_inputs() -> None:
    assert guess([layer("Filled o_2021", 4), layer("o_filled_2", 4)], {}) == {}


def test_scl_is_known_by_its_name() -> None:
    assert looks_like_scl("T31UFS_20210907_SCL_20m")
    assert not looks_like_scl("muscle")
