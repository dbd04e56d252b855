"""What dead runs left beside their outputs: finished where it was complete, else deleted."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from .hold import LOCK, is_stranded, lock_of
from .journal import JOURNAL, JournalError, finish, journal_of
from .partial import mark_of, partial_path


@dataclass
class Settled:
    """What became of them."""

    finished: list[Path] = field(default_factory=list)
    """Outputs that took their places."""
    removed: list[Path] = field(default_factory=list)
    """Unfinished files that are gone."""
    given_up: list[tuple[Path, str]] = field(default_factory=list)
    """Outputs that stay as they are though their run was about to replace them, and why."""

    def __iadd__(self, other: Settled) -> Settled:
        self.finished += other.finished
        self.removed += other.removed
        self.given_up += other.given_up
        return self


def settle(target: Path, pid: int | None = None) -> Settled:
    """Finish or delete what dead runs left beside ``target`` (what it links to).

    With ``pid`` only that process's files, without it those of every process that is dead. A run
    of which all files were complete is finished, so that they belong together (see journal.py).
    """
    settled = Settled()
    target = Path(os.path.realpath(target))
    for partial, files in _stranded(target, pid):
        if journal_of(partial) in files and not _finished(target, partial, pid, settled):
            continue
        for path in sorted(files, key=lambda path: path.name.endswith((JOURNAL, LOCK))):
            try:
                path.unlink()
            except OSError:
                continue
            if path not in (journal_of(partial), lock_of(partial)):
                settled.removed.append(path)
    return settled


def finish_renames(path: Path) -> Settled:
    """Finish what a dead run left half renamed at ``path``; for whoever is about to read it."""
    settled = Settled()
    target = Path(os.path.realpath(path))
    for partial, files in _stranded(target, None):
        if journal_of(partial) in files:
            _finished(target, partial, None, settled)
    return settled


def _finished(target: Path, partial: Path, pid: int | None, settled: Settled) -> bool:
    """Finish by a journal; whether what is left beside ``target`` may go."""
    try:
        finished = finish(partial, pid)
    except JournalError as error:
        settled.given_up.append((target, str(error)))
        return True
    except OSError as error:
        # It may work another time, and by then the files are needed.
        settled.given_up.append((target, error.strerror or str(error)))
        return False
    settled.finished += finished or []
    return finished is not None


def _stranded(target: Path, pid: int | None) -> list[tuple[Path, list[Path]]]:
    """The unfinished files beside ``target`` that are nobody's, each with all that is of it."""
    try:
        siblings = list(target.parent.iterdir())
    except OSError:
        return []
    groups: dict[tuple[Path, int], list[Path]] = {}
    for path in siblings:
        found = mark_of(path, target)
        if found is not None:
            owner = partial_path(target, found["mark"]), int(found["pid"])
            groups.setdefault(owner, []).append(path)
    return [
        (partial, files)
        for (partial, owner), files in sorted(groups.items())
        if is_stranded(partial, owner, pid)
    ]
