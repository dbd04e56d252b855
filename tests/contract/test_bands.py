"""Bands are known by their names, whatever a file calls them, and matched by them."""

from __future__ import annotations

import pytest

from cleardate.contract.band_matching import FileBands, Matching, choose_bands, match_bands
from cleardate.contract.bands import (
    BANDS,
    MOST_BANDS,
    MOST_LEADING,
    key_of,
    leading,
    recognise,
    satellite_of_all,
    says_nothing,
)
from cleardate.contract.errors import InputError, RasterError
from cleardate.contract.layers import OPTICAL, OPTICAL_BANDS, SAR

NINE = (
    *("B02 Blue", "B03 Green", "B04 Red", "B05 RedEdge1", "B06 RedEdge2", "B07 RedEdge3"),
    *("B08 NIR", "B11 SWIR1", "B12 SWIR2"),
)
NO_NAMES = ("", "", "", "")


def files(*descriptions: tuple[str, ...], stated: tuple[str, ...] = ()) -> list[FileBands]:
    return [
        FileBands(f"optical T{n}", f"t{n}.tif", texts, stated, satellite_of_all(texts))
        for n, texts in enumerate(descriptions, 1)
    ]


def matched(*descriptions: tuple[str, ...], kind: str = OPTICAL, **options) -> Matching:
    """T2 is the last, and the reference."""
    return match_bands(files(*descriptions), kind, len(descriptions) - 1, **options)


def said(matching: Matching) -> str:
    return " ".join(remark.text for remark in matching.remarks)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        *(("red", "red"), ("Red", "red"), ("R", "red"), ("B4", "red"), ("B04", "red")),
        *(("B04 Red", "red"), ("B4, central wavelength 665 nm", "red"), ("band 4 (red)", "red")),
        *(("B8", "nir"), ("B8A", "nir08"), ("nir08", "nir08"), ("Near Infrared", "nir")),
        *(("narrow NIR", "nir08"), ("B05 red edge", "rededge071"), ("rededge", "rededge")),
        *(("Red Edge 2", "rededge075"), ("swir1", "swir16"), ("SWIR 2 (2190 nm)", "swir22")),
        *(("swir16", "swir16"), ("coastal aerosol", "coastal"), ("B01", "coastal")),
        *(("LC08_B4", "red"), ("Landsat 8 B5", "nir08"), ("Landsat 7 B4", "nir08")),
        *(("SR_B7", "swir22"), ("VV", "vv"), ("Sigma0_VH_db", "vh"), ("HH", "hh")),
        *(("Panchromatic", "pan"), ("alpha", "alpha"), ("B10", "cirrus"), ("cirrus", "cirrus")),
        *(("NDVI", "index"), ("NDVI (NIR, red)", "index"), ("SCL", "mask"), ("angle", "angle")),
    ],
)
def test_a_description_is_recognised(text: str, name: str) -> None:
    band = recognise(text)
    assert band is not None and band.name == name


@pytest.mark.parametrize("text", ["", "Band 4", "layer_2", "450 nm", "red - nir", "SR_B4", "hello"])
def test_what_names_no_band_is_not_guessed(text: str) -> None:
    assert recognise(text) is None


def test_every_band_is_known_by_its_own_name_and_title() -> None:
    for band in BANDS.values():
        assert recognise(band.name) == recognise(band.title) == band
    assert tuple(map(key_of, OPTICAL_BANDS)) == ("red", "green", "blue", "nir")


def test_the_bands_of_a_stack_tell_which_landsat_it_is() -> None:
    new = tuple(f"SR_B{n}" for n in range(2, 8))
    old = tuple(f"SR_B{n}" for n in (1, 2, 3, 4, 5, 7))
    assert matched(new).names == ("Red", "Green", "Blue", "Narrow NIR", "SWIR 1", "SWIR 2")
    assert matched(old).names == matched(new).names
    assert satellite_of_all(("SR_B4",), "LC09_L2SP_197026.tif") == "oli"


def test_names_that_only_count_say_nothing() -> None:
    assert all(map(says_nothing, ("", "Band 1", "layer_3", "7")))
    assert not any(map(says_nothing, ("B4", "red", "450 nm")))


def test_bands_are_matched_by_name_those_that_lead_first() -> None:
    found = matched(("Blue", "Green", "Red", "NIR", "SWIR 1"), NINE)
    assert found.names == ("Red", "Green", "Blue", "NIR", "SWIR 1")
    assert found.indexes == ((3, 2, 1, 4, 5), (3, 2, 1, 7, 8))
    assert found.left == ("Red edge 1", "Red edge 2", "Red edge 3", "SWIR 2")
    assert [r.text for r in found.remarks if r.is_warning] == [
        "Not all images have Red edge 1, Red edge 2, Red edge 3, SWIR 2 of optical T2: left out."
    ]


def test_images_of_today_are_taken_without_a_word() -> None:
    found = matched(OPTICAL_BANDS, OPTICAL_BANDS)
    assert found == Matching(OPTICAL_BANDS, ((1, 2, 3, 4),) * 2)
    assert matched(("VV", "VH"), ("", ""), kind=SAR).indexes == ((1, 2), (1, 2))


def test_without_names_the_order_is_taken_and_said() -> None:
    found = matched(NO_NAMES, ("Band 1", "Band 2", "Band 3", "Band 4"))
    assert (found.names, found.indexes) == (OPTICAL_BANDS, ((1, 2, 3, 4),) * 2)
    assert said(found).count("in this order") == 2
    assert matched(("",) * 6, ("",) * 6).names == tuple(f"Band {n}" for n in range(1, 7))
    assert matched(NINE, ("",) * 9).names == matched(NINE, NINE).names
    assert matched(NO_NAMES, NINE).indexes == ((1, 2, 3, 4), (3, 2, 1, 7))


def test_names_in_an_unusual_order_are_obeyed_and_said() -> None:
    found = matched(("Blue", "Green", "Red", "NIR"), ("Blue", "Green", "Red", "NIR"))
    assert (found.names, found.indexes[1]) == (OPTICAL_BANDS, (3, 2, 1, 4))
    assert "are Blue, Green, Red, NIR by their names, and are taken so" in said(found)


def test_stated_names_overrule_those_of_the_files() -> None:
    given = files(OPTICAL_BANDS, OPTICAL_BANDS, stated=("nir", "red", "-", "swir16"))
    found = match_bands(given, OPTICAL, 1)
    assert (found.names, found.indexes[0]) == (("NIR", "Red", "SWIR 1"), (1, 2, 4))
    with pytest.raises(InputError, match="3 names of bands are given, but optical T1 has 4 bands"):
        match_bands(files(OPTICAL_BANDS, stated=("red", "nir", "blue")), OPTICAL)


def test_unknown_names_are_names_where_both_have_them() -> None:
    found = matched(("450 nm", "550 nm", "650 nm"), ("650 nm", "450 nm", "700 nm"))
    assert found.names == ("650 nm", "450 nm")
    assert found.indexes == ((3, 1), (1, 2))


def test_bands_that_see_nearly_the_same_take_each_others_place() -> None:
    found = matched(("Red", "Green", "B8A"), ("Red", "Green", "B08"))
    assert found.names == ("Red", "Green", "NIR")
    assert "NIR of optical T2 is learned from Narrow NIR of optical T1" in said(found)
    both = ("Red", "Green", "B8A", "B08")
    assert matched(("Red", "Green", "B8A"), both).left == ("NIR",)


def test_some_bands_lead() -> None:
    assert leading(("Blue", "Green", "Red", "SWIR 1", "NIR")) == (2, 1, 0, 4)
    assert leading(("Blue", "Green", "Red", "Narrow NIR")) == (2, 1, 0, 3)
    assert leading(("Blue", "Green", "Red")) == (0, 1, 2)
    many = leading(tuple(f"{n} nm" for n in range(30)))
    assert (len(many), many[0], many[-1]) == (MOST_LEADING, 0, 29)


def test_names_that_repeat_are_told_apart_by_order_and_said() -> None:
    found = matched(("Red", "Red", "NIR"), ("NIR", "Red", "Red"))
    assert found.names == ("NIR", "Red", "Red 2")
    assert found.indexes == ((3, 1, 2), (1, 2, 3))
    assert "optical T2 has 2 bands named Red" in said(found)


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (("foo", "foo 2", "foo", "Red"), {"foo", "foo 2", "foo 3", "Red"}),
        (("foo", "foo", "foo 2", "Red"), {"foo", "foo 2", "foo 3", "Red"}),
        (("foo", "foo", "foo", "foo 3", "foo 2"), {"foo", "foo 2", "foo 3", "foo 4", "foo 5"}),
        ((*OPTICAL_BANDS, "", ""), {*OPTICAL_BANDS, "band 5", "band 6"}),
        (("Red", "", "NIR", ""), {"Red", "NIR", "band 2", "band 4"}),
    ],
)
def test_no_band_of_an_image_is_read_twice_or_forgotten(texts, names) -> None:
    alone = matched(texts)
    assert sorted(alone.indexes[0]) == list(range(1, len(texts) + 1))
    assert set(alone.names) == names
    for found in (matched(texts, texts), matched(("",) * len(texts), texts)):
        for indexes in found.indexes:
            assert len(set(indexes)) == len(found.names) == len(set(found.names))
            assert len(indexes) + len(found.left) == len(texts)


def test_bands_without_names_are_those_of_the_other_image_in_order() -> None:
    found = matched((*OPTICAL_BANDS, "", ""), ("",) * 6)
    assert found.indexes == ((1, 2, 3, 4),) * 2
    assert found.left == ("band 5", "band 6")
    assert matched(("",) * 6, (*OPTICAL_BANDS, "", "")).indexes == ((1, 2, 3, 4, 5, 6),) * 2


def test_what_is_no_reflectance_is_left_out_and_said() -> None:
    found = matched(("Red", "NIR"), ("Red", "NDVI", "NIR", "Panchromatic", "alpha"))
    assert (found.names, found.indexes[1]) == (("Red", "NIR"), (1, 3))
    assert found.left == ("NDVI", "Panchromatic", "alpha")
    assert "NDVI, Panchromatic, alpha of optical T2 is taken for no reflectance" in said(found)


def test_one_polarisation_is_enough_and_only_those_of_both_dates_are_used() -> None:
    assert matched(("VH", "VV"), ("VV",), kind=SAR).indexes == ((2,), (1,))
    assert matched(("VH", "VV"), ("VH", "VV", "angle"), kind=SAR).names == ("VV", "VH")
    found = matched(("HH", "HV"), ("HV", "HH"), kind=SAR)
    assert (found.names, found.indexes) == (("HH", "HV"), ((1, 2), (2, 1)))
    assert "VH" in said(matched(("VV",), ("VV", "VH"), kind=SAR))
    assert matched(("",), ("",), kind=SAR).names == ("VV",)


@pytest.mark.parametrize(
    ("before", "after", "kind", "text"),
    [
        (("Red",), ("Red",), OPTICAL, "has 1 bands of reflectance"),
        (("Panchromatic",), OPTICAL_BANDS, OPTICAL, "has 0 bands of reflectance"),
        (("Red", "Green"), ("NIR", "SWIR 1"), OPTICAL, "too few bands in common"),
        (("",) * 5, ("",) * 6, OPTICAL, "nothing tells which are the same"),
        (OPTICAL_BANDS, ("VV", "VH"), SAR, "has 4 bands, and none of them is named"),
        (("HH",), ("VV",), SAR, "too few bands in common"),
        (NO_NAMES, NO_NAMES, SAR, "has 4 bands, and none of them is named"),
    ],
)
def test_bands_that_do_not_meet_are_refused(before, after, kind, text) -> None:
    with pytest.raises(InputError, match=text) as caught:
        matched(before, after, kind=kind)
    assert caught.value.remedy


def test_more_bands_than_can_be_worked_with_are_refused_with_the_limit() -> None:
    many = tuple(f"{400 + n} nm" for n in range(200))
    with pytest.raises(InputError, match=f"200 bands in common; at most {MOST_BANDS}"):
        matched(many, many)
    assert len(matched(many[:MOST_BANDS], many).names) == MOST_BANDS


def test_strict_bands_refuse_what_would_be_left_out() -> None:
    with pytest.raises(InputError, match="SWIR 1 of optical T2 is not in all images"):
        matched(OPTICAL_BANDS, (*OPTICAL_BANDS, "SWIR 1"), strict=True)
    assert matched(OPTICAL_BANDS, OPTICAL_BANDS, strict=True).names == OPTICAL_BANDS


def test_the_bands_of_a_model_are_found_in_a_larger_image() -> None:
    assert choose_bands(matched(NINE).names, OPTICAL_BANDS) == (0, 1, 2, 3)
    assert choose_bands(("Red", "Green"), OPTICAL_BANDS) is None
    with pytest.raises(RasterError):
        matched(("alpha", "mask"))
