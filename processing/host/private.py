"""Temporary folders of one run alone; those of a QGIS that was killed go at the next start.

A folder bears a mark that its owner keeps locked, and the system frees the lock of a process that
has ended, however it did. So a folder is abandoned if its mark can be locked; a folder without a
mark, or with the mark of another one, is nobody's business.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ...contract.files.locks import is_free
from .removal import is_link, remove_tree

PREFIX = "cleardate-"
MARK = "cleardate-temporary.json"
_LONGEST_MARK = 4096
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


@dataclass(frozen=True)
class PrivateFolder:
    """``path``: a folder that only this user may enter (0700). ``lock``: see ``kept_open``."""

    path: Path
    lock: Optional[int]

    def kept_open(self) -> dict[str, Any]:
        """Arguments of Popen for a program that uses the folder: it may outlive this process."""
        return {} if os.name == "nt" or self.lock is None else {"pass_fds": (self.lock,)}


@contextlib.contextmanager
def private_folder() -> Iterator[PrivateFolder]:
    """A fresh folder that is deleted at the end."""
    path = Path(tempfile.mkdtemp(prefix=PREFIX))
    lock = _claim(path)
    try:
        yield PrivateFolder(path, lock)
    finally:
        if lock is not None:
            os.close(lock)
        remove_tree(path, MARK)


def remove_abandoned() -> list[Path]:
    """Delete the private folders of this user whose owner has ended; returns what went."""
    try:
        paths = [
            Path(entry.path)
            for entry in os.scandir(tempfile.gettempdir())
            if entry.name.startswith(PREFIX)
        ]
    except OSError:
        return []
    return [path for path in paths if _is_abandoned(path) and remove_tree(path, MARK)]


def _claim(folder: Path) -> Optional[int]:
    """Put the mark into a folder and lock it; None where that cannot be done.

    What is written comes after the lock: whoever finds the mark before then takes it for none.
    """
    lock = None
    try:
        lock = os.open(folder / MARK, os.O_RDWR | os.O_CREAT | os.O_EXCL | _NO_LINK, 0o600)
        for _ in range(20):
            if is_free(lock):
                os.write(lock, json.dumps(_identity(folder)).encode("utf-8"))
                return lock
            time.sleep(0.05)  # somebody tidies up and looks at it
    except OSError:
        pass
    if lock is not None:
        os.close(lock)
    return None


def _identity(folder: Path) -> dict[str, Any]:
    """What a copy of the folder, or one that was renamed, does not have."""
    return {"made_by": "ClearDate", "folder": folder.name, "inode": folder.lstat().st_ino}


def _is_abandoned(folder: Path) -> bool:
    lock = None
    try:
        if is_link(folder) or not _is_mine(folder.lstat(), stat.S_ISDIR):
            return False
        lock = os.open(folder / MARK, os.O_RDWR | _NO_LINK)
        if not _is_mine(os.fstat(lock), stat.S_ISREG) or not is_free(lock):
            return False
        said = json.loads(os.read(lock, _LONGEST_MARK).decode("utf-8"))
        return bool(said == _identity(folder))
    except (OSError, ValueError):
        return False
    finally:
        if lock is not None:
            os.close(lock)


def _is_mine(status: os.stat_result, kind: Any) -> bool:
    """Whether it is of this kind and, where systems tell, of this user and closed to others."""
    if not kind(status.st_mode):
        return False
    return os.name == "nt" or (status.st_uid == os.geteuid() and not status.st_mode & 0o077)
