"""What kinds of values a card's JSON may hold: a stranger may have written it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_LARGEST = 1e30
"""No score, coordinate or setting is beyond this; a seed may have 64 bits."""
_MOST_TEXT = 100_000
"""Characters of a text; a CRS in WKT has some thousands."""
_MOST_NAMES = 1_000
"""Entries of one of the card's small tables."""
_SHOWN = 80

_Fits = Callable[[Any], bool]


def check_values(record: dict[str, Any]) -> None:
    """TypeError naming the first value of a card's record that is of the wrong kind."""
    _check(record, _CARD)
    scenes = record.get("scenes", ())
    if len(scenes) > _MOST_NAMES:
        raise TypeError(f"scenes has {len(scenes)} entries")
    for scene in scenes:
        _check(scene, _SCENE)


def _check(record: dict[str, Any], kinds: dict[str, _Fits]) -> None:
    for name, fits in kinds.items():
        if name in record and not fits(record[name]):
            raise TypeError(f"{name} is {repr(record[name])[:_SHOWN]}")


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _MOST_TEXT


def _is_number(value: Any) -> bool:
    # A comparison with NaN is False; True and False are whole numbers to Python.
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and -_LARGEST <= value <= _LARGEST


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and _is_number(value)


def _list_of(fits: _Fits, length: int | None = None) -> _Fits:
    return lambda value: (
        isinstance(value, list)
        and len(value) <= _MOST_NAMES
        and length in (None, len(value))
        and all(map(fits, value))
    )


def _table_of(fits: _Fits) -> _Fits:
    return lambda value: (
        isinstance(value, dict)
        and len(value) <= _MOST_NAMES
        and all(map(_is_text, value))
        and all(map(fits, value.values()))
    )


def _is_setting(value: Any) -> bool:
    return value is None or isinstance(value, bool) or _is_text(value) or _is_number(value)


def _is_settings_value(value: Any) -> bool:
    return _is_setting(value) or _list_of(_is_setting)(value)


_CARD: dict[str, _Fits] = {
    "halo": _is_whole,
    "multiple": _is_whole,
    "preset": _is_text,
    "licence": _is_text,
    "attribution": _is_text,
    "versions": _table_of(_is_text),
    "settings": _table_of(_is_settings_value),
    "scores": _table_of(_table_of(_is_number)),
    "statistics": _table_of(_table_of(_list_of(_is_number))),
}
_SCENE: dict[str, _Fits] = {
    "name": _is_text,
    "crs": _is_text,
    "extent": _list_of(_is_number, 4),
    "dates": _list_of(_is_text),
    "target_sha256": _is_text,
    "held_out": _is_text,
}
