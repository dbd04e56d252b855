"""Files that a user gives, looked at before they are opened.

A pipe is waited for until somebody writes to it, a device may have no end, and some names are not
those of files: each is refused in a sentence.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from ..errors import InputError
from ..sentence import say

_AT_ONCE = getattr(os, "O_NONBLOCK", 0)


def require_file(
    path: str | Path,
    what: str,
    kind: type[InputError] = InputError,
    remedy: str = "Check the path.",
    *,
    folders: bool = False,
) -> None:
    """Raise ``kind`` unless ``path`` is a regular file, or, with ``folders``, a folder.

    ``what`` begins the sentence: "The scene file /a/b.json".
    """
    fault = _fault(Path(path), what, remedy, folders)
    if fault is not None:
        raise kind(fault.message, fault.remedy)


def open_file(
    path: str | Path,
    what: str,
    kind: type[InputError] = InputError,
    remedy: str = "Check the path.",
) -> BinaryIO:
    """Open a file as bytes; raises what ``require_file`` does, also for what cannot be opened."""
    require_file(path, what, kind, remedy)
    try:
        return open(path, "rb", opener=_open_at_once)
    except OSError as error:
        fault = _unreadable(what, error, remedy)
        raise kind(fault.message, fault.remedy) from error


def read_file(
    path: str | Path,
    what: str,
    kind: type[InputError] = InputError,
    remedy: str = "Check the path.",
) -> bytes:
    """The bytes of a file; raises what ``open_file`` does, also for what cannot be read."""
    with open_file(path, what, kind, remedy) as stream:
        try:
            return stream.read()
        except OSError as error:
            fault = _unreadable(what, error, remedy)
            raise kind(fault.message, fault.remedy) from error


def printable(text: str) -> str:
    """The text with what UTF-8 lacks (half of a pair, bytes of a name) written as an escape."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _fault(path: Path, what: str, remedy: str, folders: bool) -> InputError | None:
    """What is wrong with the path; None if it leads to a file."""
    try:
        str(path).encode("utf-8")
        mode = path.stat().st_mode
    except UnicodeEncodeError:
        return InputError(
            say("{printable} has a name that is not UTF-8.", printable=printable(what)),
            "Rename it.",
        )
    except OSError as error:
        return _unreadable(what, error, remedy)
    except ValueError:
        return InputError(say("{what} has a name that no file can have.", what=what), remedy)
    if stat.S_ISREG(mode) or (folders and stat.S_ISDIR(mode)):
        return None
    if stat.S_ISDIR(mode):
        return InputError(say("{what} cannot be read: it is a folder.", what=what), remedy)
    return InputError(
        say(
            "{what} cannot be read: it is a pipe, a device or another thing that is no file.",
            what=what,
        ),
        "Save it as a file, and give that.",
    )


def _unreadable(what: str, error: OSError, remedy: str) -> InputError:
    return InputError(
        say("{what} cannot be read: {strerror}.", what=what, strerror=error.strerror), remedy
    )


def _open_at_once(path: str, flags: int) -> int:
    # A file may have given way to a pipe since it was looked at.
    return os.open(path, flags | _AT_ONCE)
