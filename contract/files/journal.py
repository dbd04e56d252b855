"""What to finish if a run dies while its files take their places.

Before the first rename, when all files of a run are complete and on the disk, a journal is written
beside each of them: ``NAME.cleardate-partial-PID-TOKEN.journal``. It goes after the last rename.
Whoever finds one of a dead run does the rest of its renames, so that the files that a reader sees
belong together.

Strategy: no file system renames several files at once, and a run that dies between two renames
leaves an image with another run's trust layer, which nobody would notice. So this is a write-ahead
log: first all files are complete and on the disk, then what is to be renamed is written down, then
it is done. It lies beside each file because outputs may lie in several folders, and whoever reads
one of them must find it. It only ever leads forward, as what was replaced is gone. Before anything
is renamed all moves are checked: each file is the one that was written, each target is as it was.
Finishing may itself be interrupted, so a move that is done counts as done and is not repeated.

A journal is a stranger's file until it is checked. All that it can bring about is that
``NAME.cleardate-partial-PID-TOKEN`` becomes ``NAME`` in the same folder, both as they were when it
was written, and that side files of such a ``NAME`` go which have not changed since.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..sentence import say
from .hold import is_stranded, lock_of
from .partial import flush_file, flush_folder, mark_of
from .side_files import is_side_name

JOURNAL = ".journal"
FORMAT = "cleardate-journal-1"
_LARGEST = 1 << 20
_MOST = 256

Stamp = tuple[int, int]
"""Size and time of change (ns) of a file; a rename keeps both."""


class JournalError(Exception):
    """The renames of a journal cannot be done any more; the text says why."""


@dataclass(frozen=True)
class Move:
    """A complete file that is to take its place, and what stood there when it was complete."""

    partial: Path
    target: Path
    stamp: Stamp
    before: Stamp | None
    sides: dict[Path, Stamp] = field(default_factory=dict)
    """Side files of what stood there, which go when the file is in its place."""
    links: tuple[Path, ...] = ()
    """Links by which the target was named; side files of these names apply to it too."""

    @property
    def mark(self) -> str:
        """What the unfinished files of its run have in common."""
        found = mark_of(self.partial, self.target)
        return found["mark"] if found else ""

    @property
    def owner(self) -> int:
        """The process that wrote it."""
        return int(self.mark.partition("-")[0] or 0)

    def rename(self) -> None:
        """Take the place; OSError."""
        self.partial.replace(self.target)

    def remove_sides(self) -> None:
        """Delete the side files that are still the old ones; OSError."""
        for path, before in self.sides.items():
            if stamp_of(path) == before:
                path.unlink(missing_ok=True)

    def is_waiting(self) -> bool:
        """Whether the rename is still to be done; JournalError if it cannot be any more."""
        now = stamp_of(self.partial)
        if now is None:
            return False
        if now != self.stamp:
            raise JournalError(f"{self.partial} is not as it was")
        if self.target.is_symlink() or stamp_of(self.target) != self.before:
            raise JournalError(f"{self.target} has been changed since")
        return True

    def is_done(self) -> bool:
        """Whether the file is in its place."""
        return stamp_of(self.target) == self.stamp


def stamp_of(path: Path) -> Stamp | None:
    """Size and time of change of a file or a link itself; None if there is neither."""
    try:
        status = path.lstat()
    except (OSError, ValueError):
        return None
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode)):
        return None
    return status.st_size, status.st_mtime_ns


def journal_of(partial: Path) -> Path:
    """Where the journal of an unfinished file lies."""
    return partial.with_name(partial.name + JOURNAL)


def write_journals(moves: list[Move]) -> None:
    """Write one beside each file; OSError if that fails."""
    text = json.dumps({"format": FORMAT, "moves": [_as_json(move) for move in moves]}, indent=1)
    for move in moves:
        path = journal_of(move.partial)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
        flush_file(path)
    for folder in {move.partial.parent for move in moves}:
        flush_folder(folder)


def remove_journals(moves: list[Move]) -> None:
    """Delete those of ``moves``."""
    for move in moves:
        with contextlib.suppress(OSError):
            journal_of(move.partial).unlink()


def finish(partial: Path, pid: int | None = None) -> list[Path] | None:
    """Do what is left of the renames of the dead run of ``partial``, which has a journal.

    Returns the files that took their places, None if the run is alive after all: it does them
    itself. ``pid``: see is_stranded. Raises JournalError if the journal is damaged, is somebody
    else's or fits no more to what is there, and OSError if a rename fails; then it may be tried
    again.
    """
    moves = _read(partial)
    if not all(is_stranded(move.partial, move.owner, pid) for move in moves):
        return None
    waiting = [move for move in moves if move.is_waiting()]
    done = [move for move in moves if move not in waiting and move.is_done()]
    # Neither waiting nor done: the partial file is gone and its target is not what was written.
    if waiting and len(waiting) + len(done) < len(moves):
        raise JournalError(say("files of that run are missing"))
    # In the order of the run itself, whose first file comes last: when it is there, all are.
    for move in reversed(waiting):
        move.rename()
    for move in (*waiting, *done):
        move.remove_sides()
    for folder in {move.target.parent for move in waiting}:
        flush_folder(folder)
    for move in moves:
        with contextlib.suppress(OSError):
            lock_of(move.partial).unlink()
    remove_journals(moves)
    return [move.target for move in waiting]


def _as_json(move: Move) -> dict[str, Any]:
    return {
        "partial": str(move.partial),
        "target": move.target.name,
        "stamp": move.stamp,
        "before": move.before,
        "sides": [[str(path), *stamp] for path, stamp in move.sides.items()],
        "links": [str(path) for path in move.links],
    }


def _read(partial: Path) -> list[Move]:
    journal = journal_of(partial)
    try:
        status = journal.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST:
            raise JournalError(say("its journal is no regular file, or too large"))
        if hasattr(os, "geteuid") and status.st_uid != os.geteuid():
            raise JournalError(say("its journal is another user's"))
        found = json.loads(journal.read_text("utf-8"))
        if found["format"] != FORMAT or not 0 < len(found["moves"]) <= _MOST:
            raise JournalError(say("its journal is of another version"))
        moves = [_as_move(entry) for entry in found["moves"]]
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise JournalError(say("its journal is damaged")) from error
    if os.path.realpath(partial) not in [str(move.partial) for move in moves]:
        raise JournalError(say("its journal is of other files"))
    if len({move.mark for move in moves}) > 1:
        raise JournalError(say("its journal is of several runs"))
    return moves


def _as_move(entry: dict[str, Any]) -> Move:
    partial = Path(entry["partial"])
    target = partial.with_name(entry["target"])
    found = mark_of(partial, target)
    if found is None or found["rest"]:
        raise ValueError(entry["partial"])
    links = tuple(Path(path) for path in entry["links"])
    if not partial.is_absolute() or not all(_names(link, target) for link in links):
        raise ValueError(entry["links"])
    sides = {Path(path): _stamp(stamp) for path, *stamp in entry["sides"]}
    for side in sides:
        if not any(
            side.parent == owner.parent and is_side_name(side.name, owner.name)
            for owner in (target, *links)
        ):
            raise ValueError(side)
    before = entry["before"]
    return Move(
        partial,
        target,
        _stamp(entry["stamp"]),
        None if before is None else _stamp(before),
        sides,
        links,
    )


def _names(link: Path, target: Path) -> bool:
    return link.is_absolute() and link.is_symlink() and Path(os.path.realpath(link)) == target


def _stamp(value: Any) -> Stamp:
    size, changed = value
    if type(size) is not int or type(changed) is not int:
        raise TypeError(value)
    return size, changed
