"""Locks of the operating system: they go with their process, however that ends, and are seen by
other machines that share the folder. POSIX locks whole files, Windows bytes of them.
"""

from __future__ import annotations

import errno
import os
import sys
from typing import Any

BUSY = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
"""What the system says of a lock that somebody else has; of a disk without locks it says else."""

ALL = 64
"""Windows lends a byte to one process: who shares takes any of these, who must be alone all."""

_FAR = 1 << 30
"""Bytes far behind the text of a lock file leave the text readable."""


def lock(descriptor: int, *, shared: bool = False, length: int = 1) -> None:
    """Lock an open file until it is closed, or raise OSError at once.

    ``length`` is ALL for who must be alone among those that share.
    """
    if sys.platform == "win32":
        import msvcrt

        lock_bytes(msvcrt, descriptor, shared, length)
    else:
        import fcntl

        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)


def lock_bytes(msvcrt: Any, descriptor: int, shared: bool = False, length: int = 1) -> None:
    """``lock`` by Windows' module ``msvcrt``."""
    busy = OSError(errno.EACCES, "locked")
    for place in range(ALL if shared else 1):
        os.lseek(descriptor, _FAR + place, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, length)
        except OSError as error:
            busy = error
        else:
            return
    raise busy


def is_free(descriptor: int) -> bool:
    """Lock an open file, until it is closed; False if that cannot be had at once."""
    try:
        lock(descriptor)
    except OSError:
        return False
    return True
