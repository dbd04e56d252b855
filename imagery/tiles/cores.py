"""How many processors there are for us."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

_SHARE = threading.local()


def cores() -> int:
    """Processors for the calling thread: its share, else those that this process may run on.

    Fewer than the machine's in a cluster's job or a container that is bound to some. A limit of
    processor time, as containers may have, does not show here. Where the system does not tell,
    all of the machine.
    """
    share: int | None = getattr(_SHARE, "count", None)
    if share is not None:
        return share
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def shared_by(threads: int) -> Callable[[], None]:
    """What each of so many threads is to call first: they share the caller's processors.

    Threads that they begin themselves are then no more than these.
    """
    count = max(1, cores() // max(1, threads))

    def take() -> None:
        _SHARE.count = count

    return take


def alone() -> None:
    """From now on the calling thread has one processor: others stand beside it with theirs."""
    _SHARE.count = 1
