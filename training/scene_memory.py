"""Where decoded scenes are kept: in memory or, where they are large, in a file mapped into it."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ..contract.errors import OutputError
from ..contract.files.partial import partial_path, replaceable
from ..contract.reporter import Reporter
from ..contract.sentence import say
from ..imagery.outputs import output_error
from .scene_source import Allocate, Floats

MEMORY_BYTES = 2 << 30
"""Scenes that take less, all together, are kept in memory."""
_SPARE_BYTES = 64 << 20
_BLOCK_BYTES = 8 << 20


@contextlib.contextmanager
def scene_memory(size: int, output: Path, reporter: Reporter) -> Iterator[Allocate]:
    """Room for ``size`` bytes of decoded scenes until the context ends.

    The file lies beside ``output`` under the name of an unfinished output, so whoever clears
    these clears it too; where the system allows, its name is gone from the start and the space
    is free again however the process ends. Raises OutputError if the disk has no room, and
    CancelledError if stopped while the room is made.
    """
    if size < MEMORY_BYTES:
        yield _in_memory
        return
    partial = partial_path(replaceable(output))
    _require_space(size, partial.parent)
    reporter.log(
        say(
            "The scenes take {size:.1f} GB when decoded: they go into a file in {parent} until "
            "training ends.",
            size=size / 1e9,
            parent=partial.parent,
        )
    )
    try:
        yield _in_file(partial, size, reporter)
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def _in_memory(bands: int, shape: tuple[int, int]) -> Floats:
    return np.empty((bands, *shape), dtype=np.float32)


def _in_file(path: Path, size: int, reporter: Reporter) -> Allocate:
    try:
        with path.open("x+b") as file:
            _reserve(file, size, reporter)
            room = np.memmap(file, dtype=np.float32, mode="r+", shape=(size // 4,))
        # Windows keeps the name of a file that is mapped.
        with contextlib.suppress(OSError):
            path.unlink()
    except OSError as error:
        raise output_error(path, error) from error
    used = 0

    def allocate(bands: int, shape: tuple[int, int]) -> Floats:
        nonlocal used
        first, used = used, used + bands * shape[0] * shape[1]
        # The bands of a pixel lie together: a patch touches fewer pages of the file.
        pixels = np.asarray(room[first:used]).reshape(*shape, bands)
        return np.moveaxis(pixels, -1, 0)

    return allocate


def _reserve(file: BinaryIO, size: int, reporter: Reporter) -> None:
    """Take the space now: a disk that fills up later would end the process by a signal."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file.fileno(), 0, size)
        return
    # Only what is written surely has its space: a file that is merely made longer has none.
    zeros = bytes(min(size, _BLOCK_BYTES))
    for first in range(0, size, _BLOCK_BYTES):
        reporter.check()
        file.write(zeros[: size - first])
    file.flush()


def _require_space(size: int, folder: Path) -> None:
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise output_error(folder, error) from error
    if free < size + _SPARE_BYTES:
        raise OutputError(
            say(
                "The scenes take {size:.1f} GB when decoded, and {folder}, where they are kept "
                "while training, has {free:.1f} GB free.",
                size=size / 1e9,
                folder=folder,
                free=free / 1e9,
            ),
            "Free some disk space, write the model to another disk, or train on fewer scenes.",
        )
