"""Deletes folders that were found to be ours: never through a link, never into another disk."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import stat
from pathlib import Path

_JUNCTION = 0xA0000003
_MOUNTS = Path("/proc/self/mountinfo")


def is_link(path: Path) -> bool:
    """Whether a path is a symbolic link or a junction of Windows, wherever that leads."""
    try:
        status = path.lstat()
    except OSError:
        return False
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION


def mounted_below(folder: Path) -> list[Path]:
    """Disks and folders that are mounted in ``folder``: what is in them lies elsewhere."""
    try:
        # Linux tells; a folder that is mounted again on its own disk shows in no other way.
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return _other_devices(folder)
    real = Path(os.path.realpath(folder))
    points = [Path(_unescaped(line.split(" ")[4])) for line in lines if line.count(" ") > 4]
    return sorted({point for point in points if real == point or real in point.parents})


def _other_devices(folder: Path) -> list[Path]:
    found, pending = [], [folder]
    while pending:
        with contextlib.suppress(OSError):
            here = pending.pop()
            device = here.lstat().st_dev
            for entry in os.scandir(here):
                path = Path(entry.path)
                if not entry.is_dir(follow_symlinks=False) or is_link(path):
                    continue
                if path.lstat().st_dev != device:
                    found.append(path)
                else:
                    pending.append(path)
    return sorted(found)


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match.group(1), 8)), text)


def remove_tree(folder: Path, last: str) -> bool:
    """Delete a folder, its file ``last`` after all others; whether it is gone.

    ``last`` says that the folder is ours: what cannot be deleted now is still known to be. A link
    is deleted as a link. A folder with something mounted in it is left as it is.
    """
    if is_link(folder):
        with contextlib.suppress(OSError):
            folder.unlink()
        return not os.path.lexists(folder)
    if mounted_below(folder):
        return False
    with contextlib.suppress(OSError):
        for entry in list(os.scandir(folder)):
            path = Path(entry.path)
            if entry.name == last:
                continue
            if entry.is_dir(follow_symlinks=False) and not is_link(path):
                shutil.rmtree(path, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    path.unlink()
        if [entry.name for entry in os.scandir(folder)] in ([last], []):
            (folder / last).unlink(missing_ok=True)
            folder.rmdir()
    return not os.path.lexists(folder)
