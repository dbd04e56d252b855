"""One installer at a time in a folder, also among several QGIS.

A lock of the operating system: it goes with its process, however that ends, so there are no stale
ones. The file's text names the holder, for the sentence that another one reads.
"""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Iterator
from pathlib import Path

from ...contract.errors import InputError, OutputError
from ..text import tr

_FAR = 1 << 30
"""Windows locks bytes; one far behind the text leaves the text readable."""

_BUSY = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


@contextlib.contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the lock ``path``; InputError names the process that holds it already."""
    descriptor = _open(path)
    try:
        _take(descriptor, path)
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, f"{os.getpid()}, {time.strftime('%H:%M')}".encode("ascii"))
        yield
    finally:
        os.close(descriptor)


def _open(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise OutputError(
            tr("The folder {folder} cannot be written to: {reason}.").format(
                folder=path.parent, reason=error.strerror or error
            ),
            tr("Choose another folder."),
        ) from error


def _take(descriptor: int, path: Path) -> None:
    try:
        _lock(descriptor)
    except OSError as error:
        if error.errno not in _BUSY:
            raise OutputError(
                tr("The disk of {folder} knows no locks: {reason}.").format(
                    folder=path.parent, reason=error.strerror or error
                ),
                tr("Choose a folder on a disk of this machine."),
            ) from error
        os.lseek(descriptor, 0, os.SEEK_SET)
        holder = os.read(descriptor, 80).decode("ascii", "replace")
        raise InputError(
            tr("Another QGIS is changing the environment (process, since: {holder}).").format(
                holder=holder or "?"
            ),
            tr("Wait until it is done, or stop it there."),
        ) from error


def _lock(descriptor: int) -> None:
    if os.name == "nt":
        import msvcrt

        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
