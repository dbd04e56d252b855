"""The reader without libraries gives what onnx gives, and survives whatever a file holds."""

from __future__ import annotations

import random
import time
from pathlib import Path

import onnx
import pytest

from cleardate.contract.card import CARD_KEY
from cleardate.contract.errors import ModelError
from cleardate.contract.model_file import MOST_FIELDS, read_model_card
from cleardate.models.onnx_file import read_card

SHIPPED = sorted((Path(__file__).parents[2] / "models" / "generators").glob("*.onnx"))


def _field(number: int, content: bytes) -> bytes:
    length, rest = b"", len(content)
    while rest > 0x7F:
        length += bytes([rest & 0x7F | 0x80])
        rest >>= 7
    return bytes([number << 3 | 2]) + length + bytes([rest]) + content


def _entry(key: bytes, value: bytes) -> bytes:
    return _field(14, _field(1, key) + _field(2, value))


GRAPH = _field(7, _field(2, b"graph"))
CARD = _entry(CARD_KEY.encode(), b"{}")


@pytest.fixture
def model(tmp_path):
    def write(content: bytes) -> Path:
        path = tmp_path / "m.onnx"
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_it_reads_what_onnx_reads(path):
    assert read_model_card(path) == read_card(path)


def test_the_weights_are_stepped_over():
    started = time.perf_counter()
    for path in SHIPPED:
        read_model_card(path)
    assert time.perf_counter() - started < 1.0


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no ONNX file, or is cut off"),
        (b"GIF89a" * 50, "no ONNX file, or is cut off"),
        (GRAPH[:-1], "no ONNX file, or is cut off"),
        (CARD, "no ONNX file, or is cut off"),
        (b"\x3a" + b"\xff" * 30, "no ONNX file, or is cut off"),
        (b"\x3a" + b"\xff" * 9 + b"\x01", "no ONNX file, or is cut off"),
        (b"\x3b\x3c", "no ONNX file, or is cut off"),
        (GRAPH + _entry(CARD_KEY.encode(), b"\xff\xfe"), "no ONNX file, or is cut off"),
        (GRAPH + _field(14, b"\x0a\x7fkey"), "no ONNX file, or is cut off"),
        (GRAPH + b"\x08\x01" * MOST_FIELDS, "no ONNX file, or is cut off"),
        (GRAPH, "without a ClearDate card"),
        (GRAPH + _entry(b"other", b"x"), "without a ClearDate card"),
        (GRAPH + CARD + CARD, "without a ClearDate card"),
        (GRAPH + CARD, "card has version None"),
        (GRAPH + _entry(CARD_KEY.encode(), b"[" * 100_000), "card cannot be read"),
        (GRAPH + _entry(CARD_KEY.encode(), b" " * (5 << 20)), "no ONNX file, or is cut off"),
    ],
    ids=lambda value: None if isinstance(value, bytes) else value[:12],
)
def test_hostile_files_are_refused_in_a_sentence(model, content, reason):
    with pytest.raises(ModelError, match=reason):
        read_model_card(model(content))


def test_a_length_beyond_the_file_allocates_nothing(model):
    claims_a_gigabyte = GRAPH + b"\x72\xff\xff\xff\xff\x03"
    with pytest.raises(ModelError, match="cut off"):
        read_model_card(model(claims_a_gigabyte))


def test_a_missing_file_and_a_folder_are_said(tmp_path):
    for path in (tmp_path / "none.onnx", tmp_path):
        with pytest.raises(ModelError, match="cannot be read"):
            read_model_card(path)


def test_every_cut_of_a_small_model_is_refused_or_read_alike(model):
    whole = onnx.load(SHIPPED[0])
    del whole.graph.initializer[:]
    content = whole.SerializeToString()
    for size in range(0, len(content), max(1, len(content) // 200)):
        with pytest.raises(ModelError):
            read_model_card(model(content[:size]))


def test_noise_and_changed_bytes_end_in_a_card_or_a_sentence(model):
    draw = random.Random(5)
    whole = onnx.load(SHIPPED[0])
    del whole.graph.initializer[:]
    small = whole.SerializeToString()
    started = time.perf_counter()
    read = 0
    for round_ in range(600):
        if round_ % 3 == 0:
            content = draw.randbytes(draw.randrange(1, 400))
        else:
            changed = bytearray(small)
            for _ in range(draw.randrange(1, 6)):
                changed[draw.randrange(len(changed))] = draw.randrange(256)
            content = bytes(changed)
        try:
            read_model_card(model(content))
            read += 1
        except ModelError as error:
            assert str(error)
    assert 0 < read < 600
    assert time.perf_counter() - started < 20
