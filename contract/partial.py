"""Names of unfinished outputs.

A job writes ``NAME.cleardate-partial-PID-TOKEN`` beside its target and renames it when complete.
What a killed worker strands is found by that name, by the client or by the next run.
"""

from __future__ import annotations

import os
import re
import uuid
from pathlib import Path

MARK = ".cleardate-partial-"
_NAME = re.compile(re.escape(MARK) + r"(\d+)-[0-9a-f]{8}")


def partial_path(target: Path) -> Path:
    """A fresh name beside ``target`` for this process to write to."""
    return target.with_name(f"{target.name}{MARK}{os.getpid()}-{uuid.uuid4().hex[:8]}")


def remove_stranded(target: Path, pid: int | None = None) -> list[Path]:
    """Delete what dead workers left beside ``target``; returns what was deleted.

    With ``pid`` only that worker's files go, without it those of every process that is not alive.
    """
    removed = []
    try:
        siblings = list(target.parent.iterdir())
    except OSError:
        return []
    for path in siblings:
        if not path.name.startswith(target.name + MARK):
            continue
        match = _NAME.search(path.name)
        if match is None:
            continue
        owner = int(match.group(1))
        if (owner == pid) if pid is not None else not _alive(owner):
            try:
                path.unlink()
            except OSError:
                continue
            removed.append(path)
    return removed


def _alive(pid: int) -> bool:
    if os.name == "nt":
        # os.kill would end the process on Windows; leaving a file is the lesser evil.
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
