"""The kind of a cloud mask is told by its name and its values together, or asked for."""

from __future__ import annotations

import pytest

from cleardate.contract.mask_kinds import MaskValues, decide_mask

PER_CENT = 40.0


def told(name: str, values, **more):
    """What is decided of a mask with these values, all equally often."""
    counts = values if isinstance(values, dict) else dict.fromkeys(map(float, values), 100)
    return decide_mask(MaskValues(name, counts, **more), "auto", None, PER_CENT)


def cloudy(decision, values) -> list[float]:
    return [value for value in values if decision.rule.says_cloud(value)]


@pytest.mark.parametrize(
    ("name", "values", "kind", "cloud"),
    [
        ("T31UFS_SCL_20m.jp2", range(12), "scl", [3, 8, 9, 10]),
        ("mask.tif", (0, 2, 3, 4, 5, 8, 9), "scl", [3, 8, 9]),
        ("scl.tif", (4, 9), "scl", [9]),
        ("LC08_fmask.tif", (0, 1, 2, 3, 4, 255), "fmask", [2, 4]),
        ("HLS.S30.T31UFS.2021.Fmask.tif", (64, 66, 68, 72, 96, 255), "hls", [66, 68, 72]),
        ("LC08_L2SP_QA_PIXEL.TIF", (1, 21824, 21952, 22280, 23888), "qa_pixel", [22280, 23888]),
        ("quality.tif", (21824, 21826, 21952, 55052), "qa_pixel", [21826, 55052]),
        ("MSK_CLDPRB_20m.jp2", range(101), "probability", list(range(40, 101))),
        ("anything.tif", range(0, 100, 3), "probability", [42 + 3 * i for i in range(20)]),
        ("CLP.tif", range(0, 256, 5), "probability", [v for v in range(0, 256, 5) if v >= 102]),
        ("p.tif", (0.0, 0.25, 0.5, 1.0), "probability", [0.5, 1.0]),
        ("clouds.tif", (0, 1), "values", [1]),
        ("clouds.tif", (0, 255), "values", [255]),
        ("scl_mask.tif", (0, 1), "values", [1]),
        ("clouds.tif", (0, 1, 2), "values", [1, 2]),
        ("clouds.tif", (0, 1, 2, 3), "values", [1, 2, 3]),
        ("qa60.tif", (0, 1024, 2048), "values", [1024, 2048]),
        ("s2cloudless.tif", (0, 1), "values", [1]),
    ],
)
def test_a_kind_is_told_by_name_and_values(name, values, kind, cloud):
    decided = told(name, values)
    assert (decided.kind, decided.stated, decided.problem) == (kind, False, None)
    assert cloudy(decided, values) == cloud


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("mask.tif", (1, 2)),
        ("mask.tif", (0, 1, 2, 3, 4)),
        ("mask.tif", range(0, 256, 5)),
        ("mask.tif", (322, 386, 834, 898, 352)),
        ("cs_cdf.tif", (0.0, 0.2, 0.9)),
        ("mask.tif", (-1.0, 0.5, 2.0)),
    ],
)
def test_what_may_be_two_things_is_not_guessed(name, values):
    assert told(name, values).problem is not None


def test_255_beside_two_values_says_nothing_of_a_pixel():
    decided = told("clouds.tif", (0, 1, 255))
    assert cloudy(decided, (0, 1, 255)) == [1]
    assert [decided.rule.knows(value) for value in (0, 1, 255)] == [True, True, False]


def test_pixels_without_data_are_neither_cloud_nor_clear():
    for name, values, nothing in (
        ("scl.tif", (0, 4, 9), 0),
        ("fmask.tif", (0, 4, 255), 255),
        ("qa_pixel.tif", (1, 21824, 22280), 1),
    ):
        assert not told(name, values).rule.knows(nothing), name


def test_values_that_are_stated_say_all():
    decided = decide_mask(MaskValues("cs_cdf.tif", {1.0: 5, 2.0: 5}), "auto", (2,), PER_CENT)
    assert (decided.stated, decided.problem) == (True, None)
    assert cloudy(decided, (1, 2)) == [2]


def test_a_stated_kind_that_the_values_cannot_be_is_said():
    wrong = decide_mask(MaskValues("m.tif", {0.0: 5, 100.0: 5}), "scl", None, PER_CENT)
    assert "0, 100" in str(wrong.problem)
    right = decide_mask(MaskValues("m.tif", {0.0: 5, 1.0: 5}), "fmask", None, PER_CENT)
    assert right.problem is None
    assert not right.rule.says_cloud(1)


def test_a_scale_in_the_tags_says_what_certain_is():
    mask = MaskValues("prob.tif", dict.fromkeys((0.0, 10.0, 30.0, 60.0), 5), scale=0.01)
    assert cloudy(decide_mask(mask, "auto", None, 50.0), (10, 30, 60)) == [60]
