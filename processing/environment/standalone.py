"""A Python of its own for machines that have none: fetched by uv, into the environment's home."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from ...contract.errors import InputError
from ..host.launch import find_program
from ..host.text import tr
from .command import module_command, run
from .hashes import requirement
from .install_log import Journal
from .marks import DOWNLOADS, PYTHON, UV
from .pip import fault
from .places import Home
from .pythons import Python, examine

VERSION = "3.12"
UV_PIN = "uv==0.13.9"
DOWNLOAD_MB = 60
"""uv and the Python that it fetches, together."""


def fetch_python(
    home: Home,
    helpers: list[Python],
    environment: Mapping[str, str],
    journal: Journal,
    *,
    offline: bool = False,
) -> Python:
    """A standalone Python in ``home``, fetched unless it is there already.

    ``helpers`` are Pythons too old or too bare for an environment, which may still fetch uv.
    InputError if there is no way to get one.
    """
    folder = home.path / PYTHON
    python = _there(folder, journal) if home.owns(folder) else None
    if python is not None:
        return python
    if offline:
        raise InputError(
            tr("This machine has no Python that an environment could be made of."),
            tr("Install Python {version} yourself and name it in the settings.").format(
                version=VERSION
            ),
        )
    journal.line(
        tr("No Python {version} to use was found; fetching one (about {size} MB).").format(
            version=VERSION, size=DOWNLOAD_MB
        )
    )
    uv = _uv(home, helpers, environment, journal)
    home.make(PYTHON)
    journal.progress(0.02, tr("Fetching Python {version}").format(version=VERSION))
    command = [str(uv), "python", "install", VERSION, "--install-dir", str(folder)]
    # Nothing of the user's own: neither the registry of Windows nor the folder of programs.
    cache = home.make(DOWNLOADS) / UV
    command += ["--no-bin", "--no-registry", "--cache-dir", str(cache)]
    finished = run(command, environment, journal)
    python = _there(folder, journal)
    if finished.code != 0 or python is None:
        said = " ".join(finished.lines[-3:])
        raise InputError(
            tr("A Python could not be fetched: {reason}").format(reason=said),
            tr("Install Python {version} yourself and name it in the settings.").format(
                version=VERSION
            ),
        )
    return python


def _there(folder: Path, journal: Journal) -> Optional[Python]:
    pattern = "*/python.exe" if os.name == "nt" else f"*/bin/python{VERSION}"
    for path in sorted(folder.glob(pattern)):
        python = examine(path, journal)
        if not python.why_not:
            return python
    return None


def _uv(
    home: Home, helpers: list[Python], environment: Mapping[str, str], journal: Journal
) -> Path:
    folder = home.path / UV
    own = folder / "bin" / ("uv.exe" if os.name == "nt" else "uv")
    found = find_program("uv", os.environ)
    if found is not None:
        return found
    if own.is_file() and home.owns(folder):
        return own
    helper = next((python for python in helpers if python.has_pip), None)
    if helper is None:
        raise InputError(
            tr("This machine has no Python that an environment could be made of."),
            tr("Install Python {version}, or uv, and try again.").format(version=VERSION),
        )
    home.make(UV)
    scratch = home.make(DOWNLOADS) / "tmp"
    scratch.mkdir(exist_ok=True)
    hashed = scratch / "uv.txt"
    hashed.write_text(requirement(UV_PIN) + "\n", encoding="utf-8")
    command = module_command(helper.path, "pip", "install", "--no-input", "--no-deps")
    command += [
        "--disable-pip-version-check",
        "--only-binary=:all:",
        "--target",
        str(folder),
        *("--require-hashes", "-r", str(hashed)),
    ]
    finished = run(command, environment, journal)
    if finished.code != 0 or not own.is_file():
        raise fault(finished.lines, finished.code, None)
    return own
