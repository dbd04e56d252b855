"""Which folders this installation has made: each bears a mark that its name and place agree with.

A mark names the installation (an id that it keeps with the user's QGIS profile), the folder in
which the marked one was made, what it is, and a token. All names that an environment has, from its
making to its end, are made of that token. So a copy, a folder that was moved or renamed, and what
another installation made are not ours, whatever they are called.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import uuid
from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Optional

from ..host.removal import is_link
from .state import ENVIRONMENT, MARK, STAMP, bears_mark, read_stamp

ID = "cleardate-installation.txt"
DOWNLOADS = "downloads"
PYTHON = "python"
UV = "uv"
WHEELS = "wheels"
NAMES = (ENVIRONMENT, DOWNLOADS, PYTHON, UV)
"""All that is put into a home but the log, the locks and the id."""

PARTIAL, OLD = "env.partial-", "env.old-"
"""An environment that is being made; and whatever is about to be deleted."""

_NOTE = "Made by the installer of ClearDate, which will delete this folder."
_PASSING = re.compile(r"env\.(?:partial|old)-([0-9a-f]{8})")
_CONTENT = {
    ENVIRONMENT: (
        *("bin", "include", "lib", "lib64", "share", "etc", "man", "Scripts", "Lib", "Include"),
        *("pyvenv.cfg", ".gitignore", "tmp"),
    ),
    DOWNLOADS: (WHEELS, "cache", "tmp", UV),
    PYTHON: ("cpython-*", ".*"),
    UV: ("bin", "uv", "uv-*", "__pycache__", ".lock"),
}
_ALWAYS = (MARK, STAMP, ".DS_Store", "desktop.ini", "Thumbs.db")


@dataclass(frozen=True)
class Mark:
    """``name``: one of NAMES, whatever the folder is called now. ``home``: where it was made."""

    installation: str
    home: str
    name: str
    token: str

    def write(self, folder: Path) -> None:
        """Put it into a folder."""
        text = json.dumps({"note": _NOTE, **asdict(self)}, indent=2)
        (folder / MARK).write_text(text + "\n", encoding="utf-8")

    def fits(self, name: str) -> bool:
        """Whether a folder with this mark may bear this name."""
        return name in (self.name, f"{PARTIAL}{self.token}", f"{OLD}{self.token}")


def read_id(keeper: Path) -> str:
    """The id of the installation that keeps it in ``keeper``; "" if there is none yet."""
    try:
        text = (keeper / ID).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return text if re.fullmatch(r"[0-9a-f]{32}", text) else ""


def make_id(keeper: Path) -> str:
    """The same, made if there is none."""
    known = read_id(keeper)
    if known:
        return known
    keeper.mkdir(parents=True, exist_ok=True)
    fresh = keeper / f"{ID}.{uuid.uuid4().hex}"
    fresh.write_text(uuid.uuid4().hex + "\n", encoding="ascii")
    fresh.replace(keeper / ID)
    # Another QGIS may have done the same in between: the last one counts, for both.
    return read_id(keeper)


def read_mark(folder: Path) -> Optional[Mark]:
    """The mark in a folder; None if there is none, or one that is not of this form."""
    if is_link(folder / MARK):
        return None
    try:
        said = json.loads((folder / MARK).read_text(encoding="utf-8"))
        said.pop("note", None)
        mark = Mark(**said)
    except (OSError, ValueError, TypeError, AttributeError):
        return None
    return mark if mark.name in NAMES else None


def mark_of(folder: Path, home: Path, installation: str) -> Optional[Mark]:
    """The mark of a folder in ``home`` that this installation has made; None for all others."""
    if is_link(folder) or not folder.is_dir():
        return None
    mark = read_mark(folder)
    if mark is None:
        return _mark_of_before(folder, home, installation)
    sound = bool(installation) and mark.installation == installation and mark.fits(folder.name)
    return mark if sound and _is_same(Path(mark.home), home) else None


def is_placeholder(path: Path) -> bool:
    """Whether it is a link where a folder of ours would be, to one that bears a mark.

    The installer makes none: a user has moved the folder to another disk.
    """
    named = path.name in NAMES or _PASSING.fullmatch(path.name) is not None
    return named and is_link(path) and bears_mark(path)


def strangers(folder: Path, mark: Mark) -> list[Path]:
    """What lies in a folder of ours and was not put there by the installer: the user's own."""
    known = [*_ALWAYS, *_CONTENT[mark.name]]
    stamp = read_stamp(folder)
    if mark.name == ENVIRONMENT and stamp is not None:
        known += stamp.content
    found = [path for path in _entries(folder) if not _is_any(path.name, known)]
    if mark.name == DOWNLOADS and not is_link(folder / WHEELS):
        found += [
            path
            for path in _entries(folder / WHEELS)
            if not _is_any(path.name, (*_ALWAYS, "*.whl"))
        ]
    return sorted(found)


def _mark_of_before(folder: Path, home: Path, installation: str) -> Optional[Mark]:
    """What a mark of version 1.0, a mere sentence, would say today; None if that is not sure.

    An environment says itself where it was made: ``venv`` wrote down its command.
    """
    passing = _PASSING.fullmatch(folder.name)
    name = ENVIRONMENT if passing else folder.name
    if name not in NAMES or not _says_so(folder, name):
        return None
    token = passing.group(1) if passing else uuid.uuid4().hex[:8]
    mark = Mark(installation, os.path.realpath(home), name, token)
    if strangers(folder, mark) or (name == ENVIRONMENT and not _made_in(folder, home)):
        return None
    return mark


def _says_so(folder: Path, name: str) -> bool:
    if not is_link(folder / MARK):
        with contextlib.suppress(OSError, UnicodeDecodeError):
            return (folder / MARK).read_text(encoding="utf-8").strip() == _NOTE
    return name == ENVIRONMENT and read_stamp(folder) is not None


def _made_in(folder: Path, home: Path) -> bool:
    try:
        lines = (folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        # Interrupted before there was anything in it.
        return {path.name for path in _entries(folder)} <= {MARK, "tmp"}
    except (OSError, UnicodeDecodeError):
        return False
    for line in lines:
        key, _, value = line.partition("=")
        if key.strip() == "command":
            made = Path(value.partition(" -m venv ")[2].strip().strip("'\""))
            return made.name.startswith(PARTIAL) and _is_same(made.parent, home)
    return False


def _is_same(first: Path, second: Path) -> bool:
    try:
        return first.is_absolute() and first.samefile(second)
    except OSError:
        return False


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _is_any(name: str, patterns: tuple[str, ...] | list[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)
