"""Blocks of filled dates, on their way from the workers to the files of the dates.

They lie in a folder of their own beside these, on a disk that all workers see; each is whole or not
there. They go when all dates have their files, and stay when a run is stopped, which goes on with
them.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..contract.errors import InputError, OutputError
from ..contract.files.locks import BUSY, lock
from ..contract.files.partial import write_whole
from ..contract.sentence import say
from ..imagery.outputs import output_error
from ..imagery.windows import Window
from ..simulation.season.cube import Mask
from ..simulation.season.filler import Filled

NAME = ".cleardate-blocks-"
_LOCK = ".cleardate-blocks.lock"


@dataclass(frozen=True)
class BlockFolder:
    """The folder of the blocks of a run."""

    folder: str

    @classmethod
    def beside(cls, output: str, run: str) -> BlockFolder:
        """That of the run of this name, in the folder of its results."""
        return cls(str(Path(output) / f"{NAME}{run}"))

    def has(self, window: Window, date: str) -> bool:
        """Whether a block of a date is there."""
        return self._path(window, date).exists()

    def write(self, window: Window, date: str, cloud: Mask, filled: Filled) -> None:
        """Write what is filled of a date in a block, under its ``cloud`` (h, w); OutputError."""
        path = self._path(window, date)
        there = {name: v for name, v in filled._asdict().items() if v is not None}
        arrays = {"cloud": cloud, **there}
        packed = io.BytesIO()
        np.savez(packed, allow_pickle=False, **arrays)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, packed.getvalue())
        except OSError as error:
            raise output_error(path, error) from error

    def read(self, window: Window, date: str) -> tuple[Mask, Filled]:
        """The same again; InputError if it cannot be read."""
        path = self._path(window, date)
        try:
            with np.load(path, allow_pickle=False) as packed:
                cloud = packed["cloud"]
                filled = Filled(*(packed.get(name) for name in Filled._fields))
        except (OSError, ValueError, KeyError, EOFError) as error:
            raise _damaged(path, error) from error
        if any(each is not None and each.shape[-2:] != window.shape for each in (cloud, *filled)):
            raise _damaged(path, "its size is another")
        return cloud, filled

    def stop(self, run: str) -> None:
        """Tell the tasks of a run to end; they need no scheduler to hear of it."""
        with contextlib.suppress(OSError):
            Path(self.folder).mkdir(parents=True, exist_ok=True)
            self._stop(run).touch()

    def is_stopped(self, run: str) -> bool:
        """Whether they were told to."""
        return self._stop(run).exists()

    def remove(self) -> None:
        """Delete all of them."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _stop(self, run: str) -> Path:
        return Path(self.folder) / f"stop-{run}"

    def _path(self, window: Window, date: str) -> Path:
        return Path(self.folder) / f"{window.row}_{window.col}" / f"{date}.npz"


def remove_others(output: str, keep: BlockFolder | None) -> None:
    """Delete the blocks of other runs that were stopped in this folder of results."""
    for path in Path(output).glob(f"{NAME}*"):
        if path.is_dir() and not path.is_symlink() and (keep is None or str(path) != keep.folder):
            shutil.rmtree(path, ignore_errors=True)


class OneRun:
    """While it is open no other run shares out work into the same folder; OutputError for the
    second."""

    def __init__(self, output: str) -> None:
        self._path = Path(output) / _LOCK
        self._descriptor = -1

    def __enter__(self) -> None:
        try:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            self._descriptor = os.open(self._path, flags, 0o644)
        except OSError as error:
            raise output_error(self._path, error) from error
        try:
            lock(self._descriptor)
        except OSError as error:
            # Disks without locks let two runs in; their blocks are the same, and each is whole.
            if error.errno in BUSY:
                os.close(self._descriptor)
                raise OutputError(
                    say("Another run fills dates into {path} now.", path=self._path.parent),
                    "Wait until it has ended, or choose another folder.",
                ) from error

    def __exit__(self, *failure: object) -> None:
        # Windows deletes no open file.
        os.close(self._descriptor)
        with contextlib.suppress(OSError):
            self._path.unlink()


def _damaged(path: Path, reason: object) -> InputError:
    return InputError(
        say("The block {path} cannot be read: {reason}.", path=path, reason=reason),
        "Run again without --resume.",
    )
