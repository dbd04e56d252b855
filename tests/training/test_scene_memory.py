"""Decoded scenes in a mapped file: whole, apart from each other, and gone in the end."""

from __future__ import annotations

import io
import os
from collections import namedtuple

import numpy as np
import pytest

from cleardate.contract.errors import CancelledError, OutputError
from cleardate.contract.reporter import SilentReporter
from cleardate.training import scene_memory as module
from cleardate.training.scene_memory import scene_memory

SHAPE = (5, 7)
SIZE = 6 * 35 * 4


@pytest.fixture(params=["memory", "file", "written file"])
def room(request, monkeypatch, tmp_path):
    if request.param != "memory":
        monkeypatch.setattr(module, "MEMORY_BYTES", 0)
    if request.param == "written file":
        monkeypatch.delattr(os, "posix_fallocate", raising=False)
    return tmp_path / "m.onnx"


def test_arrays_do_not_overlap(room):
    with scene_memory(SIZE, room, SilentReporter()) as allocate:
        first, second = allocate(2, SHAPE), allocate(4, SHAPE)
        first[:], second[:] = 1, np.arange(140).reshape(4, *SHAPE)
        assert (first.shape, second.shape) == ((2, 5, 7), (4, 5, 7))
        assert first.dtype == second.dtype == np.float32
        assert (first == 1).all()
        assert np.array_equal(second, np.arange(140).reshape(4, *SHAPE))
    assert list(room.parent.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="the name of a mapped file stays there")
def test_the_file_has_no_name_while_it_is_used_so_a_killed_process_leaves_none(
    monkeypatch, tmp_path
):
    monkeypatch.setattr(module, "MEMORY_BYTES", 0)
    reporter = SilentReporter()
    with scene_memory(SIZE, tmp_path / "m.onnx", reporter) as allocate:
        allocate(2, SHAPE)[:] = 3
        assert list(tmp_path.iterdir()) == []
    assert "0.0 GB" in reporter.lines[0][1] and str(tmp_path) in reporter.lines[0][1]


def test_a_name_that_stays_is_one_of_an_unfinished_output_and_goes_in_the_end(
    monkeypatch, tmp_path
):
    monkeypatch.setattr(module, "MEMORY_BYTES", 0)
    unlink = module.Path.unlink
    held = []

    def refuse(path, missing_ok=False):
        if not held:
            held.append(path.name)
            raise PermissionError(path)
        unlink(path, missing_ok)

    monkeypatch.setattr(module.Path, "unlink", refuse)
    with (
        pytest.raises(KeyError),
        scene_memory(SIZE, tmp_path / "m.onnx", SilentReporter()) as allocate,
    ):
        allocate(1, SHAPE)
        assert [path.name for path in tmp_path.iterdir()] == held
        assert held[0].startswith(f"m.onnx.cleardate-partial-{os.getpid()}-")
        raise KeyError
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("size", [1, 64, 200])
def test_where_space_cannot_be_reserved_every_byte_is_written(monkeypatch, size):
    monkeypatch.delattr(os, "posix_fallocate", raising=False)
    monkeypatch.setattr(module, "_BLOCK_BYTES", 64)
    file = io.BytesIO()
    module._reserve(file, size, SilentReporter())
    # Unlike a file, this one grows by what is written alone.
    assert file.getvalue() == bytes(size)


def test_writing_the_space_can_be_stopped_and_leaves_nothing(monkeypatch, tmp_path):
    monkeypatch.setattr(module, "MEMORY_BYTES", 0)
    monkeypatch.delattr(os, "posix_fallocate", raising=False)
    reporter = SilentReporter()
    reporter.cancelled = True
    with pytest.raises(CancelledError), scene_memory(SIZE, tmp_path / "m.onnx", reporter):
        raise AssertionError("it was stopped before")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_too_small_is_said_before_anything_is_written(monkeypatch, tmp_path):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(module.shutil, "disk_usage", lambda folder: usage(9e9, 7e9, 2e9))
    with (
        pytest.raises(OutputError, match=r"take 3\.0 GB when decoded, and .* has 2\.0 GB free"),
        scene_memory(3_000_000_000, tmp_path / "m.onnx", SilentReporter()),
    ):
        raise AssertionError("there is no room")
    assert list(tmp_path.iterdir()) == []
