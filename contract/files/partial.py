"""Names of outputs, and of what is written until they are complete.

A job writes ``NAME.cleardate-partial-PID-TOKEN`` beside its target and renames it when complete.
What a killed worker strands is found by that name, by the client or by the next run. Of a long
NAME the end gives way to a hash.

What takes a target's place has the target's mode, or that of any new file: that of the umask. It
is on the disk before it is renamed, so that a power cut leaves the old file or the new one.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import stat
import uuid
from pathlib import Path
from typing import Optional

from ..errors import OutputError
from ..sentence import say
from .given import printable

MARK = ".cleardate-partial-"
_MARKED = re.compile(r"(?P<mark>(?P<pid>[0-9]{1,10})-[0-9a-f]{8})(?P<rest>.*)", re.DOTALL)
_LONGEST = 200
"""Bytes of a target's name that are kept in that of its partial: names have 255 at most."""


def replaceable(target: str | Path) -> Path:
    """The file that writing ``target`` makes or replaces: that of a link, else itself.

    OutputError if something other than a regular file is there (to rename a file over a device or
    a pipe would put the file in its place), or if no file can have the name.
    """
    path = Path(target).absolute()
    _require_file_or_nothing(path, target)
    if path.is_symlink():
        # Not resolve(), which raises on links that lead in a circle.
        path = Path(os.path.realpath(path))
        _require_file_or_nothing(path, target)
        if path.is_symlink():
            raise OutputError(
                say("The output {target} is a link to itself.", target=target),
                "Choose another name.",
            )
    return path


def _require_file_or_nothing(path: Path, target: str | Path) -> None:
    require_name(path, target)
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        # Missing, or out of reach: then writing will tell.
        return
    if stat.S_ISDIR(mode):
        raise OutputError(
            say("The output {target} is a folder.", target=target), "Give the name of a file."
        )
    if not stat.S_ISREG(mode):
        raise OutputError(
            say(
                "The output {target} is a device, a pipe or another thing that is no file.",
                target=target,
            ),
            "Give the name of a file.",
        )


def require_name(path: Path, target: str | Path) -> None:
    """OutputError if no file can be called ``path``, which was given as ``target``."""
    try:
        # GDAL's names are UTF-8, whatever the system takes.
        os.fspath(path).encode("utf-8")
        path.lstat()
    except UnicodeEncodeError:
        raise OutputError(
            say(
                "The name of the output {printable} is not UTF-8.",
                printable=printable(os.fspath(target)),
            ),
            "Choose another name or folder.",
        ) from None
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise name_too_long(target) from error
    except ValueError:
        # A zero in it: writing will tell.
        return


def name_too_long(target: str | Path) -> OutputError:
    """The sentence for an output whose name or path the system does not take."""
    return OutputError(
        say("The name or the path of the output {target} is too long.", target=target),
        "Most systems take names of 255 bytes in paths of 4095: choose a shorter one.",
    )


def new_mark() -> str:
    """What tells the unfinished files of a run from those of others."""
    return f"{os.getpid()}-{uuid.uuid4().hex[:8]}"


def partial_path(target: Path, mark: str = "") -> Path:
    """A fresh name beside ``target`` for this process to write to; files of a run share a mark."""
    return target.with_name(f"{_prefix(target)}{mark or new_mark()}")


def mark_of(path: Path, target: Path) -> Optional[re.Match[str]]:
    """``mark``, ``pid`` and ``rest`` of the name of an unfinished file of ``target``, or None."""
    prefix = _prefix(target)
    if path.parent != target.parent or not path.name.startswith(prefix):
        return None
    return _MARKED.fullmatch(path.name[len(prefix) :])


def _prefix(target: Path) -> str:
    """What the names of all partials of ``target`` begin with, also where its own is too long."""
    name = target.name.encode("utf-8", "surrogatepass")
    if len(name) <= _LONGEST:
        return target.name + MARK
    kept = name[: _LONGEST - 17].decode("utf-8", "ignore")
    return f"{kept}~{hashlib.sha256(name).hexdigest()[:16]}{MARK}"


def make_partial(partial: Path, target: Path) -> int:
    """Make the empty file ``partial`` as ``target`` will be; returns its mode, for ``keep_mode``.

    Until then its owner may read and write it, whatever the mode says.
    """
    with partial.open("xb") as file:
        mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
    try:
        mode = stat.S_IMODE(target.stat().st_mode) & 0o777
    except (OSError, ValueError):
        return mode
    keep_mode(partial, mode | 0o600)
    return mode


def keep_mode(path: Path, mode: int) -> None:
    """Give ``path`` this mode; disks that know none keep theirs."""
    if os.name != "nt":
        with contextlib.suppress(OSError):
            path.chmod(mode)


def flush_file(path: Path) -> None:
    """Wait until what ``path`` holds is on the disk; OSError if it cannot get there."""
    # Windows flushes only what is open for writing.
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """Wait until the names in ``folder`` are on the disk, where the system has a way to."""
    if os.name == "nt":
        return
    # Some network disks cannot; then what they promise on renaming has to do.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def write_text_whole(target: str | Path, text: str, encoding: str = "utf-8") -> None:
    """Write a text file whole or not at all, through links; its line ends are those of ``text``.

    Raises OSError (then the old file is there as before), and OutputError if ``target`` is a
    folder, a pipe or a device. Text that the encoding lacks (a lone surrogate) is escaped.
    """
    write_whole(target, text.encode(encoding, "backslashreplace"))


def write_whole(target: str | Path, content: bytes) -> None:
    """The same for bytes."""
    path = replaceable(target)
    partial = partial_path(path)
    try:
        mode = make_partial(partial, path)
        partial.write_bytes(content)
        flush_file(partial)
        keep_mode(partial, mode)
        partial.replace(path)
        flush_folder(path.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise
