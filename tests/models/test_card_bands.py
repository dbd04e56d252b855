"""Where the bands of a card are among those of an image."""

from __future__ import annotations

import dataclasses

import pytest

from cleardate.contract.card import InputSpec, ModelCard, OutputSpec
from cleardate.contract.errors import ModelError
from cleardate.models.card_bands import places_of, require_same_bands

FOUR = ("Red", "Green", "Blue", "NIR")
NINE = ("Blue", "Green", "Red", "Red edge 1", "Red edge 2", "Red edge 3", "NIR", "SWIR 1", "SWIR 2")
LAYERS = {"sar_t2": ("VV", "VH")}


def card(optical: tuple[str, ...] = FOUR, sar: tuple[str, ...] = ("VV", "VH")) -> ModelCard:
    def spec(name: str, bands: tuple[str, ...]) -> InputSpec:
        return InputSpec(name, bands, (-30.0,) * len(bands), (1.0,) * len(bands))

    output = OutputSpec(optical, (0.0,) * len(optical), (1.0,) * len(optical))
    inputs = (spec("sar_t2", sar), spec("optical_t1", optical))
    return ModelCard("B", "fast", inputs, output, halo=4, multiple=1)


@pytest.mark.parametrize(
    ("wanted", "given", "places"),
    [
        (FOUR, NINE, (2, 1, 0, 6)),
        (FOUR, FOUR, (0, 1, 2, 3)),
        (("SWIR 2", "NIR"), NINE, (8, 6)),
        (FOUR, ("Band 1", "Band 2", "Band 3", "Band 4"), (0, 1, 2, 3)),
        (("Band 1", "Band 2"), ("Red", "NIR"), (0, 1)),
        (("植被", "水"), ("水", "Red", "植被"), (2, 0)),
    ],
)
def test_by_names_and_by_order_where_nothing_has_any(wanted, given, places):
    layers = {**LAYERS, "optical_t1": given}
    assert places_of(card(wanted), layers.__getitem__, "m")["optical_t1"] == places


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        (NINE, FOUR),
        (FOUR, ("Red", "Green", "Blue", "SWIR 1")),
        (FOUR, ("Band 1", "Band 2", "Band 3")),
        (("水", "Red"), ("植被", "Red")),
    ],
)
def test_a_band_that_is_missing_is_refused_with_the_names(wanted, given):
    layers = {**LAYERS, "optical_t1": given}
    with pytest.raises(ModelError) as caught:
        places_of(card(wanted), layers.__getitem__, "m.onnx")
    assert "m.onnx takes the bands " + ", ".join(wanted) in str(caught.value)
    assert "the image has " + ", ".join(given) in str(caught.value)


def test_one_polarisation_is_found_in_two_and_two_are_not_in_one():
    layers = {"optical_t1": FOUR, "sar_t2": ("VV", "VH")}
    assert places_of(card(sar=("VH",)), layers.__getitem__, "m")["sar_t2"] == (1,)
    layers["sar_t2"] = ("VH",)
    with pytest.raises(ModelError, match="takes the bands VV, VH of SAR T2; the image has VH"):
        places_of(card(), layers.__getitem__, "m")


def test_the_same_bands_in_another_order_are_not_the_same():
    layers = {**LAYERS, "optical_t1": FOUR}
    require_same_bands(card(), layers.__getitem__, "m")
    with pytest.raises(ModelError, match="in this order"):
        require_same_bands(card(FOUR[::-1]), layers.__getitem__, "m")


def test_a_description_of_other_bands_than_the_card_has_is_refused():
    from cleardate.contract.mixture import DomainSpec

    wide = (0.0,) * 12
    spec = DomainSpec(
        ("optical_t1", "sar_t2"), wide, (1.0,) * 12, (1.0,), (wide,), ((0.0,) * 78,), 1.0
    )
    assert dataclasses.replace(card(), domain=spec).domain == spec
    with pytest.raises(ModelError, match="describes 4, 2 bands of its layers, and takes 2, 2"):
        dataclasses.replace(card(("Red", "NIR")), domain=spec)
    # Of many bands those are described that lead.
    assert dataclasses.replace(card(NINE), domain=spec).domain == spec
