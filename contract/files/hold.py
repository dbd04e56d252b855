"""Whether an unfinished file is still being written: its writer holds a lock beside it.

A lock of the operating system goes with its process, however that ends, and is seen by other
machines that share the folder; the number of a process lives again and says nothing there. Where a
disk knows no locks there is no lock file, and the number has to do.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path

from .locks import BUSY, lock

LOCK = ".lock"
"""What the name of a lock ends in; the rest is that of the file it stands for."""

_TRIES, _PAUSE_S = 20, 0.01
_YOUNG_S = 10.0
"""A lock that was made so lately may only be about to be taken."""

_ours: set[Path] = set()
"""The locks that this process holds: it may clear away its own files."""


class Hold:
    """Holds the lock of ``partial`` until it is released."""

    def __init__(self, partial: Path) -> None:
        self._path = lock_of(partial)
        self._descriptor: int | None = None
        with contextlib.suppress(OSError):
            self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
        if self._descriptor is not None and not self._take(self._descriptor):
            self.release()
        elif self._descriptor is not None:
            _ours.add(self._path)

    def _take(self, descriptor: int) -> bool:
        for _ in range(_TRIES):
            try:
                lock(descriptor)
            except OSError as error:
                if error.errno not in BUSY:
                    return False
                # Somebody looks whether it is held, which takes no time.
                time.sleep(_PAUSE_S)
            else:
                return True
        return False

    def release(self) -> None:
        """Let go and delete the lock."""
        if self._descriptor is None:
            return
        _ours.discard(self._path)
        # Windows deletes no open file; who comes in between finds a lock that is free.
        os.close(self._descriptor)
        self._descriptor = None
        with contextlib.suppress(OSError):
            self._path.unlink()


def lock_of(partial: Path) -> Path:
    """Where the lock of an unfinished file lies."""
    return partial.with_name(partial.name + LOCK)


def is_stranded(partial: Path, owner: int, pid: int | None) -> bool:
    """Whether ``partial``, written by the process ``owner``, is nobody's any more.

    With ``pid`` it is asked for that process, which has ended or is this one; other processes'
    files are none of its.
    """
    if pid is not None and owner != pid:
        return False
    path = lock_of(partial)
    if pid is not None and path in _ours:
        return True
    try:
        made = path.lstat().st_mtime
    except OSError:
        return pid is not None or not is_alive(owner)
    if _is_held(path):
        return False
    return pid is not None or not is_alive(owner) or time.time() - made > _YOUNG_S


def _is_held(path: Path) -> bool:
    """Whether a process holds it; one that cannot be looked at may be held."""
    try:
        # To look, a shared lock is enough: a file opened for reading can have no other on NFS.
        mode = os.O_RDWR if sys.platform == "win32" else os.O_RDONLY | os.O_NOFOLLOW
        descriptor = os.open(path, mode | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return True
    try:
        lock(descriptor, shared=True)
    except OSError as error:
        return error.errno in BUSY
    finally:
        os.close(descriptor)
    return False


def is_alive(pid: int) -> bool:
    """Whether a process of this number runs here."""
    if os.name == "nt":
        # os.kill would end the process on Windows; leaving a file is the lesser evil.
        return True
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
