"""The folder that holds the environment: what is in it, whether it will do, tidying it up."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
import uuid
from pathlib import Path

from ...contract.errors import InputError, OutputError
from ..launch import is_below
from ..runtime import PLUGIN_ROOT
from ..text import tr
from .journal import Journal
from .requirements import LONGEST_NAME, MB, Wanted
from .state import ENVIRONMENT, MARK, STAMP, is_ours

LOG = "cleardate-install.log"
LOCK = "cleardate-install.lock"
DOWNLOADS = "downloads"
PYTHON = "python"
UV = "uv"
_PARTIAL = "env.partial-"
_OLD = "env.old-"
_NAMES = (ENVIRONMENT, DOWNLOADS, PYTHON, UV)
"""All that is put there but the log and the locks. Each bears a mark, since the folder may be one
where others keep their files, and one of theirs may have such a name."""

_PATIENCE_S = 5.0
_LONGEST_PATH = 259


def new_partial(home: Path) -> Path:
    """A name for an environment that is being made."""
    return home / f"{_PARTIAL}{uuid.uuid4().hex[:8]}"


def make_ours(folder: Path) -> Path:
    """Make a folder that bears the mark; what does not is never replaced nor deleted."""
    folder.mkdir(parents=True, exist_ok=True)
    text = "Made by the installer of ClearDate, which will delete this folder.\n"
    (folder / MARK).write_text(text, encoding="utf-8")
    return folder


def require_no_other(home: Path) -> None:
    """InputError if something in ``home`` has a name that is needed and is not ours."""
    for name in _NAMES:
        if os.path.lexists(home / name) and not is_ours(home / name):
            raise InputError(
                tr("{path} is there already and was not made by ClearDate.").format(
                    path=home / name
                ),
                tr("Choose an empty folder."),
            )


def require_folder(home: Path, wanted: Wanted) -> None:
    """Make the folder; OutputError if it cannot be written to, InputError if it will not do."""
    if is_below(os.path.realpath(home), os.path.realpath(PLUGIN_ROOT)):
        raise InputError(
            tr("{folder} is inside the plugin, which QGIS deletes when it updates it.").format(
                folder=home
            ),
            tr("Choose another folder."),
        )
    require_no_other(home)
    try:
        home.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=home):
            pass
    except OSError as error:
        raise OutputError(
            tr("The folder {folder} cannot be written to: {reason}.").format(
                folder=home, reason=error.strerror or error
            ),
            tr("Choose another folder."),
        ) from error
    if os.name == "nt" and not _knows_long_paths():
        longest = len(str(home)) + len(r"\env.partial-00000000\Lib\site-packages\\")
        if longest + LONGEST_NAME[wanted.tier] > _LONGEST_PATH:
            raise InputError(
                tr("The path {folder} is too long: Windows holds 260 characters.").format(
                    folder=home
                ),
                tr("Choose a folder with a short path, such as C:\\ClearDate."),
            )


def require_space(home: Path, wanted: Wanted) -> None:
    """InputError if the disk has too little space for the downloads and the environment.

    An environment that is replaced stays until the new one works, so it gives no space.
    """
    sizes = wanted.sizes()
    needed = sizes.needed * MB
    free = shutil.disk_usage(home).free
    if free < needed:
        raise InputError(
            tr("The disk of {folder} has {free} MB left; {needed} MB are needed.").format(
                folder=home, free=free // MB, needed=needed // MB
            ),
            tr("Free some space, or choose a folder on another disk."),
        )


def settle(home: Path, journal: Journal) -> None:
    """Bring in order what an installer left that was interrupted; call it with the lock held."""
    environment = home / ENVIRONMENT
    replaced = sorted(home.glob(f"{_OLD}*"))
    if not environment.exists():
        # Interrupted between two renames: what was there is the last one that worked.
        for folder in replaced:
            if (folder / STAMP).is_file():
                rename(folder, environment)
                break
    for folder in _left(home):
        journal.line(
            tr("Removed {folder}, left by an installation that was interrupted.").format(
                folder=folder
            )
        )
        discard(folder)


def put_in_place(partial: Path, home: Path) -> None:
    """Make a finished environment the one in use; the old one stays if that fails."""
    environment = home / ENVIRONMENT
    require_no_other(home)
    old = home / f"{_OLD}{uuid.uuid4().hex[:8]}"
    if environment.exists():
        rename(environment, old)
    try:
        rename(partial, environment)
    except OutputError:
        if old.exists():
            rename(old, environment)
        raise
    discard(old)


def has_ours(home: Path) -> bool:
    """Whether there is anything that ``remove_all`` and ``settle`` would delete."""
    return any(is_ours(home / name) for name in _NAMES) or any(_left(home))


def remove_all(home: Path) -> None:
    """Delete what was put into ``home`` but the log; OutputError if something is in use."""
    for folder in [home / name for name in _NAMES if is_ours(home / name)]:
        # First out of the way in one step: half an environment must not look like one.
        doomed = home / f"{_OLD}{uuid.uuid4().hex[:8]}"
        rename(folder, doomed)
        discard(doomed)


def _left(home: Path) -> list[Path]:
    return [*home.glob(f"{_PARTIAL}*"), *home.glob(f"{_OLD}*")]


def rename(source: Path, target: Path) -> None:
    """Rename a folder; Windows may hold its files for a moment after a process ended."""
    began = time.monotonic()
    while True:
        try:
            source.rename(target)
        except OSError as error:
            if os.name != "nt" or time.monotonic() - began > _PATIENCE_S:
                raise OutputError(
                    tr("{folder} is in use: {reason}.").format(
                        folder=source, reason=error.strerror or error
                    ),
                    tr("Stop all runs of ClearDate, close other QGIS windows and try again."),
                ) from error
            time.sleep(0.2)
        else:
            return


def discard(folder: Path) -> None:
    """Delete a folder; what is held open is left to the next installer."""
    shutil.rmtree(folder, ignore_errors=True)


def _knows_long_paths() -> bool:
    import winreg

    place = r"SYSTEM\CurrentControlSet\Control\FileSystem"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False
