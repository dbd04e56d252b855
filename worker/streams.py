"""The standard streams, any of which may be closed, full or a pipe that nobody reads."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

from ..contract.errors import OutputError
from ..contract.sentence import say


def hold_open() -> None:
    """Put the null device in the place of the standard streams that are closed.

    Otherwise the next file that is opened gets the number of one, and what libraries print goes
    into it. ``sys.stdout`` stays None then: nobody gets what is printed.
    """
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            # The lowest number that is free, which is this one.
            os.open(os.devnull, os.O_RDWR)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


@contextlib.contextmanager
def printing(remedy: str = "") -> Iterator[None]:
    """What is printed inside has left at the end; OutputError if it could not.

    Where the standard output is closed, nobody wants to see it.
    """
    try:
        try:
            yield
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except OSError as error:
        _give_up_stdout()
        raise OutputError(
            say("The standard output cannot be written: {value}.", value=error.strerror or error),
            remedy,
        ) from error


def to_stderr(text: str) -> None:
    """Print a line on the standard error, if anybody listens."""
    with contextlib.suppress(OSError):
        print(text, file=sys.stderr, flush=True)


def _give_up_stdout() -> None:
    """Let what is still buffered go nowhere; the interpreter tries to write it at its end."""
    if sys.stdout is None:
        return
    with contextlib.suppress(OSError, ValueError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
