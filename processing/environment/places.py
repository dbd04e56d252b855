"""The folder that holds the environment: what is in it, whether it will do, tidying it up."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...contract.errors import InputError, OutputError
from ..host.launch import PLUGIN_ROOT, is_below
from ..host.removal import is_link, mounted_below, remove_tree
from ..host.text import tr
from .install_log import Journal
from .marks import NAMES, OLD, PARTIAL, Mark, is_placeholder, mark_of, read_id, strangers
from .requirements import LONGEST_NAME, MB, InstallChoice
from .state import ENVIRONMENT, MARK, STAMP, bears_mark

LOG = "cleardate-install.log"
LOCK = "cleardate-install.lock"
_PATIENCE_S = 5.0
_LONGEST_PATH = 259


@dataclass(frozen=True)
class Home:
    """``path``: the folder of the environment and all that belongs to it, which may be one where
    others keep their files. ``installation``: the id of who asks, "" if it has made nothing yet.

    Every deletion goes through ``discard``, which touches nothing but what was made here.
    """

    path: Path
    installation: str = ""

    @property
    def environment(self) -> Path:
        """Where the environment is, or will be."""
        return self.path / ENVIRONMENT

    def owns(self, folder: Path) -> bool:
        """Whether a folder was made here; or a link that somebody put in the place of one."""
        if is_link(folder):
            return is_placeholder(folder)
        return mark_of(folder, self.path, self.installation) is not None

    def make(self, name: str) -> Path:
        """One of marks.NAMES; InputError if it is there and not ours."""
        folder = self.path / name
        if not self.owns(folder):
            self._make(folder, name, uuid.uuid4().hex[:8])
        return folder

    def make_partial(self) -> Path:
        """A folder for an environment that is being made; its name is like no other."""
        token = uuid.uuid4().hex[:8]
        return self._make(self.path / f"{PARTIAL}{token}", ENVIRONMENT, token)

    def _make(self, folder: Path, name: str, token: str) -> Path:
        try:
            folder.mkdir(parents=True)
        except FileExistsError as error:
            raise _foreign(folder) from error
        Mark(self.installation, os.path.realpath(self.path), name, token).write(folder)
        return folder

    def doomed(self) -> list[Path]:
        """What ``remove_all`` deletes: folders of ours, and links, of which the link alone."""
        named = [self.path / name for name in NAMES]
        return [folder for folder in (*named, *self.left()) if self.owns(folder)]

    def left(self) -> list[Path]:
        """What is called as something that an interruption left; whose it is, is another matter."""
        return sorted([*self.path.glob(f"{PARTIAL}*"), *self.path.glob(f"{OLD}*")])

    def put_aside(self, folder: Path) -> Path:
        """Rename a folder of ours, in one step: half an environment must not look like one."""
        mark = mark_of(folder, self.path, self.installation)
        if mark is not None:
            mark.write(folder)  # one of before gets a mark of today, which fits its new name
        old = self.path / f"{OLD}{uuid.uuid4().hex[:8] if mark is None else mark.token}"
        rename(folder, old)
        return old

    def discard(self, folder: Path) -> bool:
        """Delete a folder if it is ours alone; whether it is gone.

        What is held open stays, and is still known as ours by the next installer.
        """
        if self.owns(folder) and not self.kept_in(folder):
            if not is_link(folder):
                # Half an environment must not be taken for one that worked.
                with contextlib.suppress(OSError):
                    (folder / STAMP).unlink()
            remove_tree(folder, MARK)
        return not os.path.lexists(folder)

    def kept_in(self, folder: Path) -> list[Path]:
        """What in a folder of ours is not: files of the user, disks that are mounted there."""
        mark = mark_of(folder, self.path, self.installation)
        return [] if mark is None else [*strangers(folder, mark), *mounted_below(folder)]


def home_of(path: Path, keeper: Optional[Path] = None) -> Home:
    """The home ``path`` of the installation that keeps its id in ``keeper``, or in ``path``."""
    return Home(path, read_id(keeper or path))


def require_no_other(home: Home) -> None:
    """InputError if something has a name that is needed, and is not ours or holds what is not."""
    for name in NAMES:
        folder = home.path / name
        if not os.path.lexists(folder):
            continue
        if not home.owns(folder):
            raise _foreign(folder)
        require_nothing_kept(home, folder)


def require_nothing_kept(home: Home, folder: Path) -> None:
    """InputError if a folder of ours holds files of the user, which would be deleted with it."""
    kept = home.kept_in(folder)
    if kept:
        names = ", ".join(str(path) for path in kept[:5]) + (", …" if len(kept) > 5 else "")
        raise InputError(
            tr("{folder} holds what ClearDate did not put there: {names}.").format(
                folder=folder, names=names
            ),
            tr("Move it elsewhere, and try again."),
        )


def _foreign(folder: Path) -> InputError:
    if bears_mark(folder):
        text = tr("{path} was made by another installation of ClearDate, or in another folder.")
        remedy = tr("Choose an empty folder, or delete it yourself if you do not need it.")
        return InputError(text.format(path=folder), remedy)
    text = tr("{path} is there already and was not made by ClearDate.")
    return InputError(text.format(path=folder), tr("Choose an empty folder."))


def require_folder(place: Home, wanted: InstallChoice) -> None:
    """Make the folder; OutputError if it cannot be written to, InputError if it will not do."""
    home = place.path
    if is_below(os.path.realpath(home), os.path.realpath(PLUGIN_ROOT)):
        raise InputError(
            tr("{folder} is inside the plugin, which QGIS deletes when it updates it.").format(
                folder=home
            ),
            tr("Choose another folder."),
        )
    require_no_other(place)
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


def require_space(home: Path, wanted: InstallChoice) -> None:
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


def settle(home: Home, journal: Journal) -> None:
    """Bring in order what an installer left that was interrupted; call it with the lock held."""
    if not os.path.lexists(home.environment):
        # Interrupted between two renames: what was there is the last one that worked.
        for folder in home.left():
            if folder.name.startswith(OLD) and home.owns(folder) and (folder / STAMP).is_file():
                rename(folder, home.environment)
                break
    for folder in home.left():
        if home.discard(folder):
            text = tr("Removed {folder}, left by an installation that was interrupted.")
        elif home.owns(folder):
            text = tr("{folder} stays: it holds what is in use, or not ClearDate's.")
        else:
            text = tr("{folder} stays: it was not made by this installation of ClearDate.")
        journal.line(text.format(folder=folder))


def put_in_place(partial: Path, home: Home) -> None:
    """Make a finished environment the one in use; the old one stays if that fails."""
    require_no_other(home)
    old = home.put_aside(home.environment) if os.path.lexists(home.environment) else None
    try:
        rename(partial, home.environment)
    except OutputError:
        if old is not None:
            rename(old, home.environment)
        raise
    if old is not None:
        home.discard(old)


def remove_all(home: Home, journal: Journal) -> None:
    """Delete what ``doomed`` lists, and say so; OutputError if something is in use."""
    doomed = home.doomed()
    for folder in doomed:
        require_nothing_kept(home, folder)
    for folder in doomed:
        journal.line(deletion_text(folder))
    for folder in doomed:
        home.discard(home.put_aside(folder) if folder.name in NAMES else folder)


def deletion_text(folder: Path) -> str:
    """What a deletion takes, before it is done."""
    if is_link(folder):
        return tr("To delete: {folder}, the link alone.").format(folder=folder)
    return tr("To delete: {folder}, with all that is in it.").format(folder=folder)


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


def _knows_long_paths() -> bool:
    import winreg

    place = r"SYSTEM\CurrentControlSet\Control\FileSystem"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False
