"""One installer at a time in a folder, and none under a run, also among several QGIS.

Locks of the operating system: they go with their process, however that ends, so there are no stale
ones. The text in an installer's file names the holder, for the sentence that another one reads.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Optional

from ...contract.errors import InputError, OutputError, WorkerError
from ...contract.files.locks import ALL, BUSY, lock
from ..host.text import tr
from .state import ENVIRONMENT, bears_mark

USE = "cleardate-use.lock"
"""In the folder that holds the environment: runs share it, who changes the environment has it."""

_POLL_S = 0.1
_SWAP_S = 3.0
"""How long a run waits for a new environment to be put in place, which takes a moment."""


@contextlib.contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the lock ``path``; InputError names the process that holds it already."""
    descriptor = _open(path)
    try:
        _take(descriptor, path)
        _require_lock_file(descriptor, path)
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, f"{os.getpid()}, {time.strftime('%H:%M')}".encode("ascii"))
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def in_use(python: Path) -> Iterator[None]:
    """Keep the environment of ``python`` as it is; WorkerError if it is being changed.

    Nothing is locked where there is no environment of ours, or no lock can be had: to run then
    is worth more than to be safe from an installer.
    """
    environment = python.parent.parent
    descriptor = None
    if environment.name == ENVIRONMENT and bears_mark(environment):
        with contextlib.suppress(OSError):
            # To read is enough, and may be all that a shared folder allows.
            descriptor = os.open(environment.parent / USE, os.O_RDONLY | os.O_CREAT, 0o644)
    if descriptor is None:
        yield
        return
    try:
        latest = time.monotonic() + _SWAP_S
        while _is_busy(lambda: lock(descriptor, shared=True)):
            if time.monotonic() > latest:
                raise WorkerError(
                    tr("The compute environment is being changed."),
                    tr("Wait until it is done and try again."),
                )
            time.sleep(_POLL_S)
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def unused(home: Path, wait: Optional[Callable[[], None]] = None) -> Iterator[None]:
    """Keep runs out of the environment; InputError if one uses it.

    With ``wait``, which is called again and again and may raise, its end is waited for.
    """
    descriptor = _open(home / USE)
    try:
        while _is_busy(lambda: lock(descriptor, length=ALL)):
            if wait is None:
                raise InputError(
                    tr("A run of ClearDate is using the environment."),
                    tr("Wait until it is done, or stop it, and try again."),
                )
            wait()
            time.sleep(_POLL_S)
        yield
    finally:
        os.close(descriptor)


def _is_busy(attempt: Callable[[], None]) -> bool:
    """Try to lock; a disk that knows no locks is never busy."""
    try:
        attempt()
    except OSError as error:
        return error.errno in BUSY
    return False


def _open(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Through a link the file of somebody else would be emptied.
        return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
    except OSError as error:
        raise OutputError(
            tr("The folder {folder} cannot be written to: {reason}.").format(
                folder=path.parent, reason=error.strerror or error
            ),
            tr("Choose another folder."),
        ) from error


def _require_lock_file(descriptor: int, path: Path) -> None:
    """InputError if the file has another text than a holder's: it is somebody's, not a lock."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    if re.fullmatch(rb"(\d+(, \d\d:\d\d)?)?", os.read(descriptor, 80)) is None:
        raise InputError(
            tr("{path} is there already and was not made by ClearDate.").format(path=path),
            tr("Choose an empty folder."),
        )


def _take(descriptor: int, path: Path) -> None:
    try:
        lock(descriptor)
    except OSError as error:
        if error.errno not in BUSY:
            raise OutputError(
                tr("The disk of {folder} knows no locks: {reason}.").format(
                    folder=path.parent, reason=error.strerror or error
                ),
                tr("Choose a folder on a disk of this machine."),
            ) from error
        os.lseek(descriptor, 0, os.SEEK_SET)
        holder = os.read(descriptor, 80).decode("ascii", "replace")
        text = tr("Another QGIS is changing the environment (process, since: {holder}).")
        if holder.partition(",")[0] == str(os.getpid()):
            text = tr("This QGIS is changing the environment already (process, since: {holder}).")
        raise InputError(
            text.format(holder=holder or "?"), tr("Wait until it is done, or stop it there.")
        ) from error
