"""A series from file names: roles, pairs, and sentences on what is missing."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from cleardate.contract.layers import MASK, OPTICAL, SAR
from cleardate.processing.series.pairing import (
    Image,
    Rules,
    files_in,
    output_stem,
    plan_series,
    sort_files,
)

FOLDER = Path("/data/series")
BANDS = {"s1": 2, "o": 4, "scl": 1, "cloud": 1}


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def sort(*names: str, bands: dict[str, int] | None = None):
    counts = bands or {}

    def count(path: Path) -> tuple[str, ...]:
        return ("",) * counts.get(path.name, BANDS.get(path.name.split("_")[0], 0))

    return sort_files([FOLDER / name for name in names], FOLDER, count)


def plan(shares: dict[str, float | None], *names: str, **rules: float):
    images, _ = sort(*names)
    by_name = {FOLDER / name: share for name, share in shares.items()}
    return plan_series(images, by_name.__getitem__, Rules(**rules))


def test_bands_and_words_tell_what_a_file_is() -> None:
    images, notes = sort(
        "s1_20210905.tif", "o_20210907.tif", "scl_20210907.tif", "2021-09-12/cloud mask.gpkg"
    )
    assert [(image.kind, image.date) for image in images] == [
        (SAR, day("2021-09-05")),
        (OPTICAL, day("2021-09-07")),
        (MASK, day("2021-09-07")),
        (MASK, day("2021-09-12")),
    ]
    assert notes == []


def test_names_of_bands_come_before_their_number_and_values_after() -> None:
    found = {
        "a_20210905.tif": ("B02", "B03", "B04", "B08", "B11", "B12"),
        "b_20210905.tif": ("VV", "VH", "angle"),
        "c_20210906.tif": ("", "", ""),
        "d_20210907.tif": ("", "", "", "", ""),
        "vv_20210908.tif": ("",),
    }
    told = {"c_20210906.tif": OPTICAL}
    images, (note,) = sort_files(
        [FOLDER / name for name in found],
        FOLDER,
        lambda path: found[path.name],
        lambda path: told.get(path.name, ""),
    )
    assert [image.kind for image in images] == [OPTICAL, SAR, OPTICAL, SAR]
    assert note.startswith("d_20210907.tif is left out: it has 5 band(s), of which")


def test_bands_decide_when_names_do_not() -> None:
    images, _ = sort(
        "a_20210905.tif", "b_20210905.tif", bands={"a_20210905.tif": 2, "b_20210905.tif": 4}
    )
    assert [image.kind for image in images] == [SAR, OPTICAL]


@pytest.mark.parametrize(
    ("name", "bands", "reason"),
    [
        ("slope_20210905.tif", 1, "1 band(s)"),
        ("2021-09-05_ndvi.tif", 2, "its name says that it is a result"),
        ("rgb_20210905.tif", 3, "3 band(s)"),
        ("broken_20210905.tif", 0, "cannot be read as a raster"),
        ("fields_20210905.gpkg", 0, "does not say cloud mask"),
        ("s2_clear.tif", 4, "no date in its name"),
        ("s2_20211399.tif", 4, "no date in its name"),
    ],
)
def test_what_is_left_out_is_said(name: str, bands: int, reason: str) -> None:
    images, (note,) = sort(name, bands={name: bands})
    assert images == []
    assert name in note
    assert reason in note


def test_results_of_earlier_runs_are_no_inputs(tmp_path: Path) -> None:
    for name in ("o_20210907.tif", "o_20210907_filled.tif", "o_20210907_trust.tif", "note.txt"):
        (tmp_path / name).write_text("", "utf-8")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "o_20210908.tif").write_text("", "utf-8")
    assert files_in(tmp_path, tmp_path / "out") == [tmp_path / "o_20210907.tif"]
    assert len(files_in(tmp_path, tmp_path)) == 2


def test_only_names_of_our_own_are_results(tmp_path: Path) -> None:
    own = ("o_20210907_filled_2.tif", "o_20210907_simulated.tif", "o_20210907_filled_trust.tif")
    for name in (*own, "trustville_20210907.tif", "o_20210907_truth.tif"):
        (tmp_path / name).write_text("", "utf-8")
    found = files_in(tmp_path, tmp_path / "out")
    assert [path.name for path in found] == ["o_20210907_truth.tif", "trustville_20210907.tif"]
    images, (note,) = sort_files(found, tmp_path, lambda _: ("",) * 4)
    assert [image.path.name for image in images] == ["trustville_20210907.tif"]
    assert "o_20210907_truth.tif is left out" in note and "true image" in note


THREE = [
    f"{kind}_{date}.tif"
    for date in ("20210901", "20210911", "20210925")
    for kind in ("s1", "o", "cloud")
]


def test_a_cloudy_date_gets_the_nearest_clear_one() -> None:
    series = plan(
        {"cloud_20210901.tif": 0.0, "cloud_20210911.tif": 0.4, "cloud_20210925.tif": 0.005}, *THREE
    )
    first, second = series.fills
    assert (first.date, first.t1) == (day("2021-09-11"), day("2021-09-01"))
    assert first.sar_t1 == FOLDER / "s1_20210901.tif"
    assert first.sar_t2 == FOLDER / "s1_20210911.tif"
    assert first.clouds == FOLDER / "cloud_20210911.tif"
    # A nearly clear date is filled, and others may be filled from it.
    assert (second.date, second.t1) == (day("2021-09-25"), day("2021-09-01"))
    (clear,) = series.left
    assert (clear.date, clear.clear) == (day("2021-09-01"), True)


def test_unknown_masks_are_cloudy_and_missing_ones_clear() -> None:
    names = [name for name in THREE if name != "cloud_20210925.tif"]
    series = plan({"cloud_20210901.tif": None, "cloud_20210911.tif": 0.3}, *names)
    assert [(fill.date, fill.t1) for fill in series.fills] == [
        (day("2021-09-01"), day("2021-09-25")),
        (day("2021-09-11"), day("2021-09-25")),
    ]
    assert "no cloud mask" in series.left[0].reason
    (note,) = series.notes
    assert note.startswith("2021-09-25 has no cloud mask: it counts as clear")
    both = plan({"cloud_20210901.tif": 0.0, "cloud_20210911.tif": 0.3}, *names)
    assert both.notes == ()  # nothing is filled from the date without a mask


@pytest.mark.parametrize(
    ("shares", "without", "reason"),
    [
        ((0.0, 1.0, 0.0), (), "Simulate optical image"),
        ((0.0, 0.4, 0.0), ("s1_20210911.tif",), "no SAR image within 6 days"),
        ((0.3, 0.4, 0.5), (), "no clear date"),
        ((0.0, 0.4, 0.5), ("s1_20210901.tif",), "no clear date"),
    ],
)
def test_what_cannot_be_filled_is_said(shares, without, reason: str) -> None:
    given = dict(zip(("cloud_20210901.tif", "cloud_20210911.tif", "cloud_20210925.tif"), shares))
    series = plan(given, *(name for name in THREE if name not in without))
    left = {entry.date: entry.reason for entry in series.left}
    assert reason in left[day("2021-09-11")]


def test_one_sar_image_cannot_be_both_dates() -> None:
    names = ["s1_20210905.tif", "o_20210904.tif", "o_20210906.tif", "cloud_20210906.tif"]
    series = plan({"cloud_20210906.tif": 0.4}, *names)
    assert not series.fills
    assert "SAR image of its own" in series.left[-1].reason


def test_two_images_of_a_date_are_said() -> None:
    series = plan({}, "o_20210904.tif", "o_20210904_b.tif")
    assert len(series.left) == 1
    assert "o_20210904_b.tif is left out" in series.notes[0]


def test_names_of_results_hold_the_date() -> None:
    images = [
        Image(FOLDER / "2021-09-01" / "sar.tif", SAR, day("2021-09-01")),
        Image(FOLDER / "2021-09-01" / "s2.tif", OPTICAL, day("2021-09-01")),
        Image(FOLDER / "2021-09-11" / "sar.tif", SAR, day("2021-09-11")),
        Image(FOLDER / "2021-09-11" / "s2.tif", OPTICAL, day("2021-09-11")),
        Image(FOLDER / "2021-09-11" / "mask.tif", MASK, day("2021-09-11")),
    ]
    (fill,) = plan_series(images, lambda _: 0.2, Rules()).fills
    assert output_stem(fill) == "2021-09-11_s2"


TILES = {"a": (4.0, 50.0, 5.0, 51.0), "b": (4.9, 50.0, 5.9, 51.0)}
"""Two tiles beside each other, which share a tenth."""


def test_a_date_is_filled_from_one_of_its_own_tile() -> None:
    names = [
        f"{kind}_{tile}_{date}.tif"
        for kind in ("o", "s1")
        for tile, date in (("a", "20210901"), ("b", "20210906"), ("a", "20210907"))
    ]
    masks = ["scl_a_20210901.tif", "scl_b_20210906.tif", "scl_a_20210907.tif"]
    images, notes = sort(*names, *masks)
    shares = {"scl_a_20210901.tif": 0.0, "scl_b_20210906.tif": 0.0, "scl_a_20210907.tif": 0.4}
    series = plan_series(
        images,
        lambda path: shares[path.name],
        Rules(),
        lambda path: TILES[path.name.split("_")[1]],
    )
    assert notes == [] and series.notes == ()
    [fill] = series.fills
    assert (fill.optical_t1.name, fill.optical_t2.name) == ("o_a_20210901.tif", "o_a_20210907.tif")
    assert (fill.sar_t1.name, fill.sar_t2.name) == ("s1_a_20210901.tif", "s1_a_20210907.tif")


def test_two_tiles_of_one_day_are_two_dates() -> None:
    names = [
        f"{kind}_{tile}_{date}.tif"
        for kind in ("o", "s1", "scl")
        for tile in "ab"
        for date in ("20210901", "20210907")
    ]
    images, _ = sort(*names)
    series = plan_series(
        images,
        lambda path: 0.4 if "0907" in path.name else 0.0,
        Rules(),
        lambda path: TILES[path.name.split("_")[1]],
    )
    assert series.notes == ()
    for fill, tile in zip(series.fills, "ab"):
        files = (fill.optical_t1, fill.optical_t2, fill.sar_t1, fill.sar_t2, fill.clouds)
        assert {path.name.split("_")[1] for path in files} == {tile}
    assert len(series.fills) == 2


def test_files_that_say_no_place_go_together() -> None:
    images, _ = sort("o_20210901.tif", "s1_20210901.tif", "o_20210907.tif", "s1_20210907.tif")
    images += sort("scl_20210907.tif")[0]
    series = plan_series(images, lambda _: 0.3, Rules())
    assert [fill.date for fill in series.fills] == [day("2021-09-07")]


def sar(name: str, orbit: int | None) -> Image:
    return Image(FOLDER / name, SAR, day("2021-09-" + name[3:5]), orbit)


@pytest.mark.parametrize(
    ("orbits", "expected", "warned"),
    [
        ((161, 161, 161), ("s1_01_161", "s1_11_161"), False),
        ((161, 59, 161), ("s1_01_161", "s1_13_161"), False),
        ((161, 59, 59), ("s1_01_161", "s1_11_59"), True),
        ((None, 59, 161), ("s1_01_None", "s1_11_59"), False),
    ],
)
def test_sar_of_one_orbit_is_preferred_to_nearer_sar(
    orbits: tuple[int | None, ...], expected: tuple[str, str], warned: bool
) -> None:
    images, _ = sort("o_20210901.tif", "o_20210911.tif", "cloud_20210911.tif")
    days = zip(("01", "11", "13"), orbits)
    images += [sar(f"s1_{number}_{orbit}", orbit) for number, orbit in days]
    series = plan_series(images, lambda _: 0.4, Rules())
    [fill] = series.fills
    assert (fill.sar_t1.name, fill.sar_t2.name) == expected
    assert any("other relative orbits" in note for note in series.notes) is warned


def test_two_orbits_of_a_day_are_both_looked_at() -> None:
    images, _ = sort("o_20210901.tif", "o_20210911.tif", "cloud_20210911.tif")
    images += [sar("s1_01_a", 161), sar("s1_11_a", 59), sar("s1_11_b", 161), sar("s1_11_c", 161)]
    series = plan_series(images, lambda _: 0.4, Rules())
    [fill] = series.fills
    assert (fill.sar_t1.name, fill.sar_t2.name) == ("s1_01_a", "s1_11_b")
    assert [note.split(" ")[0] for note in series.notes[:1]] == ["s1_11_c"]
