"""Ending a process whose work cannot be ended: a call into a library that does not come back.

Only the program around a job may do so. The worker says how while a job runs; where nobody has,
nothing is ended.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from .errors import ClearDateError

End = Callable[[ClearDateError], None]
"""Reports the error and ends the process with its exit code."""

_ends: list[End] = []


@contextlib.contextmanager
def ends_process(end: End) -> Iterator[None]:
    """Let ``end`` be what end_process calls, for as long as a job runs."""
    _ends.append(end)
    try:
        yield
    finally:
        _ends.remove(end)


def end_process(error: ClearDateError) -> None:
    """End this process because of ``error``, in any thread; returns where nobody said how."""
    if _ends:
        _ends[-1](error)
