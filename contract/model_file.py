"""The card of a model file without the libraries that run it: QGIS has no onnx.

An ONNX file is a protocol buffer: fields, each a tag, perhaps a length, and a value. The weights
lie in one field and are stepped over; the card is in ``metadata_props``. What the worker checks
before it runs a model (models/onnx_file.py) is much more.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Optional

from .card import CARD_KEY, ModelCard, card_from_json
from .errors import ModelError
from .files.given import open_file
from .sentence import say

MOST_BYTES = 2**31 - 1
"""A protocol buffer cannot be larger."""
MOST_CARD_BYTES = 4 << 20
MOST_FIELDS = 10_000
"""Fields at the top of a file that are looked at; a model has about ten."""
_MOST_VARINT = 10
_GRAPH, _PROPERTIES = 7, 14
_KEY, _VALUE = 1, 2
_VARINT, _EIGHT_BYTES, _LENGTH, _FOUR_BYTES = 0, 1, 2, 5
_REMEDY = "Give a model written by ClearDate's train."


class _DamagedError(Exception):
    """What was read is no protocol buffer, or is cut off."""


def read_model_card(path: Path) -> ModelCard:
    """The card of the model ``path``; ModelError says why there is none. Reads a few kilobytes."""
    try:
        with open_file(path, say("The model {path}", path=path), ModelError) as stream:
            text = _card_text(stream)
    except OSError as error:
        raise ModelError(
            say("The model {path} cannot be read: {strerror}.", path=path, strerror=error.strerror),
            "Check the path.",
        ) from error
    except (_DamagedError, UnicodeDecodeError) as error:
        raise ModelError(
            say("{path} is no ONNX file, or is cut off.", path=path), _REMEDY
        ) from error
    if text is None:
        raise ModelError(
            say("{path} is an ONNX file without a ClearDate card.", path=path), _REMEDY
        )
    try:
        return card_from_json(text)
    except ModelError as error:
        raise ModelError(
            say("{path}: {message}", path=path, message=error.message), error.remedy
        ) from error


def _card_text(stream: BinaryIO) -> Optional[str]:
    end = os.fstat(stream.fileno()).st_size
    if end > MOST_BYTES:
        raise _DamagedError("too large")
    texts, has_graph = [], False
    for number, length in _fields(stream, end):
        has_graph = has_graph or (number == _GRAPH and bool(length))
        if number == _PROPERTIES and length is not None:
            key, value = _entry(stream, length)
            if key == CARD_KEY:
                texts.append(value)
    if not has_graph:
        raise _DamagedError("no network")
    # Two cards would be two answers.
    return texts[0] if len(texts) == 1 else None


def _entry(stream: BinaryIO, length: int) -> tuple[str, str]:
    """Key and value of an entry of the metadata that starts here."""
    found = {_KEY: b"", _VALUE: b""}
    for number, size in _fields(stream, stream.tell() + length):
        if number in found and size is not None:
            if size > MOST_CARD_BYTES:
                raise _DamagedError("an entry of the metadata is too large")
            found[number] = stream.read(size)
    return found[_KEY].decode("utf-8"), found[_VALUE].decode("utf-8")


def _fields(stream: BinaryIO, end: int) -> Iterator[tuple[int, Optional[int]]]:
    """(number, length) of each field up to ``end``; the length is None where there is none.

    The stream stands at the value when a field is given, and is moved behind it afterwards.
    """
    for _ in range(MOST_FIELDS):
        if stream.tell() == end:
            return
        tag = _varint(stream)
        number, kind = tag >> 3, tag & 7
        length = None
        if kind == _VARINT:
            _varint(stream)
            behind = stream.tell()
        elif kind == _LENGTH:
            length = _varint(stream)
            behind = stream.tell() + length
        elif kind in (_EIGHT_BYTES, _FOUR_BYTES):
            behind = stream.tell() + (8 if kind == _EIGHT_BYTES else 4)
        else:
            raise _DamagedError(f"a field of kind {kind}")
        if behind > end or number == 0:
            raise _DamagedError("a field beyond the end")
        yield number, length
        stream.seek(behind)
    raise _DamagedError("too many fields")


def _varint(stream: BinaryIO) -> int:
    """A number in groups of seven bits, the lowest first."""
    value = 0
    for index in range(_MOST_VARINT):
        byte = stream.read(1)
        if not byte:
            raise _DamagedError("cut off within a number")
        value |= (byte[0] & 0x7F) << (7 * index)
        if byte[0] < 0x80:
            return value
    raise _DamagedError("a number that does not end")
