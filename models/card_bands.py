"""Where the bands of a model's card are among those of the images that it is given."""

from __future__ import annotations

from collections.abc import Callable

from ..contract.band_matching import choose_bands
from ..contract.bands import recognise, says_nothing
from ..contract.card import ModelCard
from ..contract.errors import ModelError
from ..contract.layers import CARD_INPUTS
from ..contract.sentence import say

Places = dict[str, tuple[int, ...]]
"""By layer, the places (from 0) of the card's bands among those of the image."""


def places_of(card: ModelCard, bands: Callable[[str], tuple[str, ...]], name: str) -> Places:
    """Where the card's bands are: by their names, and by their order where the image or the card
    has none that tell.

    ``bands`` gives the titles of the bands of a layer. ModelError if the model ``name`` takes bands
    that an image has not.
    """
    return {layer: _places(card, layer, bands(layer), name) for layer in card.layers}


def output_places(card: ModelCard, given: tuple[str, ...], name: str) -> tuple[int, ...]:
    """Where the bands that the model gives are among those ``given``; ModelError as above."""
    return _found(card.output.bands, say("optical T2"), given, name)


def _places(card: ModelCard, layer: str, given: tuple[str, ...], name: str) -> tuple[int, ...]:
    return _found(card.bands_of(layer), CARD_INPUTS[layer].title, given, name)


def _found(
    wanted: tuple[str, ...], layer: str, given: tuple[str, ...], name: str
) -> tuple[int, ...]:
    found = choose_bands(given, wanted)
    unnamed = not any(map(recognise, given)) or all(map(says_nothing, wanted))
    if found is None and len(given) == len(wanted) and unnamed:
        found = tuple(range(len(given)))
    if found is None:
        raise ModelError(
            say(
                "The model {name} takes the bands {wanted} of {layer}; the image has {given}.",
                name=name,
                wanted=", ".join(wanted),
                layer=layer,
                given=", ".join(given),
            ),
            "Give images with these bands, or use a model that was trained on those you have.",
        )
    return found


def require_same_bands(card: ModelCard, bands: Callable[[str], tuple[str, ...]], name: str) -> None:
    """ModelError unless the images have exactly the card's bands, in its order."""
    for layer, places in places_of(card, bands, name).items():
        if places != tuple(range(len(bands(layer)))):
            raise ModelError(
                say(
                    "The model {name} takes the bands {wanted} of {layer}; the image has {given}.",
                    name=name,
                    wanted=", ".join(card.bands_of(layer)),
                    layer=layer,
                    given=", ".join(bands(layer)),
                ),
                "Give images with these bands in this order.",
            )
