"""What models.py does to a model's card: one function for each way, by its name in CARD_WAYS.

As in hostile.py.
"""

from __future__ import annotations

import json
from random import Random
from typing import Any

import onnx
from hostile import Way

from cleardate.contract.card import CARD_KEY

_VALUES: tuple[Any, ...] = (
    *(None, True, -1, 0, 2.5, 4096, 10**6, 2**63, 10**400, -(10**9)),
    *(float("nan"), float("inf"), 1e308, 1e-320),
    *("", "x", "\ud800", "a" * 200_000, "<img src=x>", "../../etc", "%s{0}"),
    *([], {}, [[]], [None], [1e30] * 4, {"a": {"b": []}}, [0] * 100_000),
)


def card_field(rng: Random, model: onnx.ModelProto) -> str:
    """One field of the card has a value of another kind, or is gone."""
    record = _card(model)
    place, key = rng.choice(list(_places(record)))
    if rng.random() < 0.15:
        del place[key]
        did = "gone"
    else:
        place[key] = rng.choice(_VALUES)
        did = repr(place[key])[:40]
    _put_card(model, json.dumps(record))
    return f"{key} {did}"


def card_number(rng: Random, model: onnx.ModelProto) -> str:
    """One number of the card is another number."""
    record = _card(model)
    found = [(place, key) for place, key in _places(record) if _is_number(place[key])]
    place, key = rng.choice(found)
    place[key] = rng.choice((-1, 0, 1, 3, 257, 1025, 1e6, 1e9, -1e6, 1e-12, place[key] * -1))
    _put_card(model, json.dumps(record))
    return f"{key} {place[key]}"


def card_top(rng: Random, model: onnx.ModelProto) -> str:
    """One of the card's main fields is another."""
    record = _card(model)
    key = rng.choice(sorted(record))
    record[key] = rng.choice(_VALUES)
    _put_card(model, json.dumps(record))
    return f"{key} {repr(record[key])[:40]}"


def card_tiles(rng: Random, model: onnx.ModelProto) -> str:
    """The card asks for absurd tiles."""
    record = _card(model)
    key = rng.choice(("halo", "multiple"))
    record[key] = rng.choice((-1, 0, 3, 255, 256, 765, 1024, 4096, 8192, 10**9))
    _put_card(model, json.dumps(record))
    return f"{key} {record[key]}"


def card_text(rng: Random, model: onnx.ModelProto) -> str:
    """The card is no card: cut off, deep, long, twice, or missing."""
    text = json.dumps(_card(model))
    did = rng.choice(("cut", "deep", "long", "twice", "none", "list", "letters"))
    if did == "twice":
        model.metadata_props.append(model.metadata_props[0])
    elif did == "none":
        del model.metadata_props[:]
    else:
        texts = {
            "cut": text[: rng.randrange(len(text))],
            "deep": "[" * 100_000,
            "long": text[:-1] + ', "note": "' + "x" * (5 << 20) + '"}',
            "list": f"[{text}]",
            "letters": text.replace("e", "\x00"),
        }
        _put_card(model, texts[did])
    return did


CARD_WAYS: dict[str, Way] = {
    found.__name__: found for found in (card_field, card_number, card_top, card_tiles, card_text)
}


def _card(model: onnx.ModelProto) -> dict[str, Any]:
    texts = [entry.value for entry in model.metadata_props if entry.key == CARD_KEY]
    record: dict[str, Any] = json.loads(texts[0])
    return record


def _put_card(model: onnx.ModelProto, text: str) -> None:
    model.metadata_props[0].value = text


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every place in nested dicts and lists, as its holder and key."""
    if isinstance(value, dict):
        keys: list[Any] = list(value)
    elif isinstance(value, list):
        keys = list(range(len(value)))
    else:
        return []
    inner = [place for key in keys for place in _places(value[key])]
    return [*((value, key) for key in keys), *inner]


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
