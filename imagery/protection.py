"""Files that a job reads, which no output of it may replace."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from pathlib import Path

from ..contract.errors import OutputError
from ..contract.sentence import say

Identity = tuple[int, int]
"""Device and inode: the same for every name of a file."""

_inputs: ContextVar[frozenset[Identity]] = ContextVar("_inputs", default=frozenset())


def identity(path: Path) -> Identity | None:
    """Which file ``path`` is, through links; None if there is none that can be told by a number."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if found.st_ino else None


def held() -> frozenset[Identity]:
    """What is protected now, for another process that writes for this one."""
    return _inputs.get()


@contextlib.contextmanager
def protected(
    inputs: Iterable[Path], identities: frozenset[Identity] = frozenset()
) -> Iterator[None]:
    """While it is open, require_no_input refuses these files under any name."""
    before = _inputs.get() | identities
    found = {identity(path) for path in inputs}
    token = _inputs.set(before | {one for one in found if one is not None})
    try:
        yield
    finally:
        _inputs.reset(token)


def require_no_input(target: Path) -> None:
    """OutputError if what is at ``target`` now is an input of the job that runs.

    Asked again just before a file is replaced: names may have changed hands since the job began.
    """
    if identity(target) in _inputs.get():
        raise OutputError(
            say("{target} has become an input of this run while it ran.", target=target),
            "Choose another path for the output; inputs are never overwritten.",
        )
