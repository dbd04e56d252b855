"""Layers are asked for what they are; the bands of a trust layer are told by name."""

from __future__ import annotations

import pytest

from cleardate.contract.layers import (
    CARD_INPUTS,
    IMAGES,
    ONLY_CLEAR,
    OPTICAL,
    PAIR,
    SAR,
    SIMPLE_INPUTS,
    in_files,
    needed,
    of_kind,
)
from cleardate.contract.trust_layer import TrustBands

FOUR = TrustBands(("Red", "Green", "Blue", "NIR"))


def test_every_layer_goes_by_its_own_name_and_knows_its_kind():
    for table in (IMAGES, PAIR, CARD_INPUTS):
        assert all(name == layer.name for name, layer in table.items())
    assert of_kind(SAR) == ("sar_t1", "sar_t2")
    assert of_kind(OPTICAL) == ("optical_t1", "optical_t2")
    assert {layer.units for layer in CARD_INPUTS.values()} == {"dB", "reflectance", "mask"}


def test_what_is_worked_out_is_made_of_images():
    assert all(set(layer.made_of) <= set(IMAGES) for layer in CARD_INPUTS.values())
    assert in_files(("sar_change", "residual_t2", "sar_t1")) == (
        "sar_t1",
        "sar_t2",
        "optical_t1",
        "optical_t2",
    )
    assert needed(("clear_t2", "sar_t2")) == ("sar_t2",)
    assert ONLY_CLEAR == ("optical_t2", "residual_t2", "clear_t2")
    assert SIMPLE_INPUTS == ("sar_t1", "optical_t1", "sar_t2")


def test_bands_of_a_trust_layer_stand_where_their_names_say():
    names = FOUR.names
    assert len(names) == FOUR.out_of_domain == 10
    assert names[FOUR.source - 1] == "source"
    assert [names[number - 1] for number in FOUR.errors] == [
        f"expected error {band}" for band in FOUR.image
    ]
    assert [names[number - 1] for number in FOUR.intervals] == [
        f"90 % interval {band}, plus and minus" for band in FOUR.image
    ]
    assert names[FOUR.out_of_domain - 1] == "out of domain"


@pytest.mark.parametrize("count", [1, 4, 9])
def test_a_trust_layer_is_known_by_its_descriptions(count):
    bands = TrustBands(tuple(f"B{number:02}" for number in range(count)))
    assert TrustBands.of(bands.names) == bands


@pytest.mark.parametrize("names", [(), ("Red",), FOUR.names[:-1], FOUR.names[::-1]])
def test_other_files_have_no_trust_bands(names):
    assert TrustBands.of(names) == TrustBands(())
