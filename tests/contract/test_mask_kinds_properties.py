"""What holds for every mask, whatever its values."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cleardate.contract.choices import MASK_KINDS
from cleardate.contract.mask_kinds import MaskValues, decide_mask

steady = settings(max_examples=200, deadline=None, database=None, derandomize=True)
numbers = st.one_of(st.integers(0, 65535).map(float), st.floats(-1e4, 1e4, width=32))
names = st.sampled_from(["m", "scl", "fmask", "qa_pixel", "cldprb", "cs_cdf", "clear_mask"])
counts = st.dictionaries(numbers, st.integers(1, 1000), min_size=1, max_size=40)


@steady
@given(names, counts, st.sampled_from(MASK_KINDS), st.floats(1, 100))
def test_a_decision_never_fails_and_cloud_is_always_known(name, found, stated, per_cent):
    rule = decide_mask(MaskValues(name, found), stated, None, per_cent).rule
    assert all(rule.knows(value) for value in found if rule.says_cloud(value))


@steady
@given(names, counts, st.sets(st.integers(0, 65535), min_size=1, max_size=5))
def test_stated_values_are_cloud_and_no_others(name, found, values):
    decided = decide_mask(MaskValues(name, found), "auto", tuple(values), 40.0)
    assert decided.problem is None
    assert {v for v in found if decided.rule.says_cloud(v)} == {v for v in found if v in values}


@steady
@given(counts, st.floats(1, 99), st.floats(1, 99))
def test_more_is_cloud_from_a_lower_probability_on(found, one, other):
    low, high = sorted((one, other))
    wide, narrow = (
        {
            v
            for v in found
            if decide_mask(MaskValues("", found), "probability", None, p).rule.says_cloud(v)
        }
        for p in (low, high)
    )
    assert narrow <= wide


@steady
@given(st.integers(1, 65535), st.integers(1, 999), st.integers(1, 999))
def test_of_0_and_one_other_value_the_other_is_cloud(value, zeros, others):
    rule = decide_mask(MaskValues("m", {0.0: zeros, float(value): others}), "auto", None, 40.0).rule
    assert rule.says_cloud(value) and not rule.says_cloud(0) and rule.knows(0)
