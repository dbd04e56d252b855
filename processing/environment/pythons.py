"""Pythons of this machine that an environment can be made of, each tried before it is believed."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...contract.errors import InputError
from ..host.launch import find_program, worker_environment
from ..host.text import tr
from .command import run
from .install_log import Journal
from .requirements import NEWEST, OLDEST

_TIMEOUT_S = 20.0
_NAMES = ("python3.13", "python3.12", "python3.11", "python3.14", "python3", "python")
_WINDOWS_FOLDERS = (
    r"%LOCALAPPDATA%\Programs\Python\Python3*",
    r"%ProgramFiles%\Python3*",
    *(
        rf"{place}\{name}"
        for place in ("%USERPROFILE%", "%LOCALAPPDATA%", "%ProgramData%")
        for name in ("miniforge3", "mambaforge", "miniconda3", "anaconda3")
    ),
)
_FOLDERS = (
    "/usr/bin",
    "/usr/local/bin",
    "/opt/homebrew/bin",
    "/Library/Frameworks/Python.framework/Versions/3.*/bin",
    "~/miniforge3/bin",
    "~/mambaforge/bin",
    "~/miniconda3/bin",
    "~/anaconda3/bin",
)
_APPLES = Path("/usr/bin")
_QUESTION = """
import json, struct, sys
answer = {"version": list(sys.version_info[:3]), "bits": 8 * struct.calcsize("P"),
          "name": sys.implementation.name}
for module in ("venv", "ensurepip", "pip"):
    try:
        __import__(module)
        answer[module] = True
    except ImportError:
        answer[module] = False
print("ANSWER " + json.dumps(answer))
"""


@dataclass(frozen=True)
class Python:
    """A Python that answered. ``why_not`` says why no environment can be made of it, or is empty.

    ``has_pip``: whether it could fetch a program from the registry.
    """

    path: Path
    version: tuple[int, ...] = ()
    why_not: str = ""
    has_pip: bool = False

    @property
    def text(self) -> str:
        """Version and place, for people."""
        return f"Python {'.'.join(map(str, self.version))} ({self.path})"


def find(journal: Journal, given: Optional[Path] = None) -> tuple[Optional[Python], list[Python]]:
    """The first Python that will do, and those that were tried before it and will not.

    With ``given`` only that one is tried; InputError if it will not do.
    """
    if given is not None:
        python = examine(given, journal)
        if python.why_not:
            raise InputError(
                tr("{path} cannot be used: {reason}.").format(path=given, reason=python.why_not),
                tr("Choose a Python {oldest} to {newest}, or leave it to ClearDate.").format(
                    oldest=dotted(OLDEST), newest=dotted(NEWEST)
                ),
            )
        return python, []
    unfit: list[Python] = []
    for path in candidates(journal):
        python = examine(path, journal)
        if not python.why_not:
            return python, unfit
        journal.line(f"{path}: {python.why_not}", "debug")
        unfit.append(python)
    return None, unfit


def examine(path: Path, journal: Journal) -> Python:
    """Run a Python and ask what it is; whatever does not answer is none."""
    try:
        finished = run(
            [str(path), "-I", "-X", "utf8", "-c", _QUESTION],
            worker_environment(os.environ),
            journal,
            take_line=lambda line: True,
            timeout_s=_TIMEOUT_S,
        )
    except InputError as error:
        return Python(path, why_not=error.message.rstrip("."))
    said = [line for line in finished.lines if line.startswith("ANSWER ")]
    if finished.code != 0 or not said:
        return Python(path, why_not=tr("it is no Python that runs"))
    answer = json.loads(said[-1].partition(" ")[2])
    version = tuple(answer["version"])
    return Python(path, version, _why_not(answer, version), answer["pip"])


def _why_not(answer: Mapping[str, object], version: tuple[int, ...]) -> str:
    if answer["name"] != "cpython":
        return tr("it is {name}, not CPython").format(name=answer["name"])
    if not OLDEST <= version[:2] <= NEWEST:
        return tr("its version is {version}").format(version=dotted(version))
    if answer["bits"] != 64:
        return tr("it has 32 bits")
    if not (answer["venv"] and answer["ensurepip"]):
        return tr("it cannot make environments (on Debian and Ubuntu: install python3-venv)")
    return ""


def dotted(version: tuple[int, ...]) -> str:
    """``3.12`` from numbers."""
    return ".".join(map(str, version))


def candidates(journal: Journal) -> Iterator[Path]:
    """Paths that may be Pythons, the likeliest first, none twice; QGIS's own comes last."""
    seen = set()
    stubs = []
    for path in _all(journal):
        key = os.path.normcase(os.path.realpath(path))
        if key not in seen and path.is_file():
            seen.add(key)
            if sys.platform == "darwin" and path.parent == _APPLES:
                stubs.append(path)
            else:
                yield path
    if stubs and _has_apples_tools(journal):
        yield from stubs


def _has_apples_tools(journal: Journal) -> bool:
    """Whether Apple's Python is there; without its tools, to start it opens a dialog."""
    command = [str(_APPLES / "xcode-select"), "-p"]
    try:
        finished = run(command, worker_environment(os.environ), journal, timeout_s=_TIMEOUT_S)
    except InputError:
        return False
    return finished.code == 0


def _all(journal: Journal) -> Iterator[Path]:
    if os.name == "nt":
        yield from _of_launcher(journal)
        for pattern in _WINDOWS_FOLDERS:
            for folder in _folders(pattern):
                yield folder / "python.exe"
    else:
        for pattern in _FOLDERS:
            for folder in _folders(pattern):
                for name in _NAMES:
                    yield folder / name
    for name in _NAMES:
        found = find_program(name, os.environ)
        if found is not None:
            yield found
    # The Python that QGIS brought along; sys.executable may be QGIS itself.
    for name in ("python.exe", "python3.exe") if os.name == "nt" else _NAMES:
        yield Path(sys.base_prefix) / ("" if os.name == "nt" else "bin") / name


def _folders(pattern: str) -> list[Path]:
    path = Path(os.path.expandvars(pattern)).expanduser()
    if not path.is_absolute():  # a variable that is not set
        return []
    return sorted(Path(path.anchor).glob(str(path.relative_to(path.anchor))), reverse=True)


def _of_launcher(journal: Journal) -> Iterator[Path]:
    launcher = find_program("py", os.environ)
    if launcher is None:
        return
    try:
        finished = run(
            [str(launcher), "-0p"], worker_environment(os.environ), journal, timeout_s=_TIMEOUT_S
        )
    except InputError:
        return
    yield from parse_launcher(finished.lines)


def parse_launcher(lines: list[str]) -> list[Path]:
    """The paths in the list of Windows' ``py`` launcher: `` -V:3.12 *  C:\\...\\python.exe``."""
    found = [re.search(r"([A-Za-z]:\\.*\.exe)\s*$", line) for line in lines]
    return [Path(match.group(1)) for match in found if match]
