"""How the worker is started: its command line, environment and flags. Pure functions, no QGIS."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

PLUGIN_ROOT = Path(__file__).absolute().parents[2]
"""The folder of the plugin, which the worker loads as a package."""

_DROPPED = frozenset(
    {
        "__PYVENV_LAUNCHER__",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "PROJ_LIB",
        "PROJ_DATA",
    }
)
"""Variables that would send the worker's own Python, GDAL or PROJ to QGIS's files; those whose name
begins with PYTHON go as well: ``-I`` ignores them, a Python that a library starts would not."""

_HOST_ROOTS = ("QGIS_PREFIX_PATH", "OSGEO4W_ROOT", "APPDIR")
"""Variables that name the folder of a bundled QGIS."""

_SEARCH_PATHS = frozenset(
    {
        "PATH",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        "DYLD_FALLBACK_LIBRARY_PATH",
        "DYLD_VERSIONED_LIBRARY_PATH",
        "DYLD_FRAMEWORK_PATH",
        "DYLD_FALLBACK_FRAMEWORK_PATH",
        "DYLD_VERSIONED_FRAMEWORK_PATH",
        "DYLD_INSERT_LIBRARIES",
    }
)
_PRELOADED = frozenset({"LD_PRELOAD", "LD_AUDIT"})
"""Lists of libraries; the loader looks for a bare name where it looks for every library."""

_LOADERS_SEPARATORS = re.compile(r"[:;]")
_PRELOAD_SEPARATORS = re.compile(r"[:\s]")

_SYSTEM_ROOTS = frozenset({"/", "/usr", "/usr/local"})
"""A QGIS that lives here shares its folders with everything else; nothing is dropped then."""


def worker_command(python: Path, root: Path, command: str, job_file: Path) -> list[str]:
    """The worker's argument list; ``root`` is the plugin's folder.

    ``-I`` keeps the user's site packages and PYTHON variables out, ``-u`` makes events arrive as
    they are said, ``-X utf8`` makes paths independent of the code page.
    """
    bootstrap = root / "worker" / "bootstrap.py"
    return [str(python), "-I", "-u", "-X", "utf8", str(bootstrap), command, str(job_file)]


def worker_environment(host: Mapping[str, str], platform: str = os.name) -> dict[str, str]:
    """The environment of every program that is started, made of QGIS's own.

    It lacks what would mix their libraries. Search paths lose the entries below a bundled QGIS, and
    those that are empty or relative: they mean the working folder, whose files may be anybody's.
    """
    roots = [host[name] for name in _HOST_ROOTS if host.get(name)]
    environment = {}
    for name, value in host.items():
        upper = name.upper()
        if upper in _DROPPED or upper.startswith("PYTHON"):
            continue
        if upper in _SEARCH_PATHS or upper in _PRELOADED:
            value = _cleaned(upper, value, roots, platform)
            if not value:
                continue
        environment[name] = value
    if platform == "nt":
        # Windows looks for a program in the working folder before all others, unless told not to.
        environment["NoDefaultCurrentDirectoryInExePath"] = "1"
    return environment


def _cleaned(name: str, value: str, roots: list[str], platform: str) -> str:
    bundled = [root for root in roots if _comparable(root).replace("\\", "/") not in _SYSTEM_ROOTS]
    separator = ";" if platform == "nt" else ":"
    if name in _PRELOADED:
        entries = _PRELOAD_SEPARATORS.split(value)
    elif name.startswith("LD_"):
        entries = _LOADERS_SEPARATORS.split(value)
    else:
        entries = value.split(separator)
    kept = [
        entry
        for entry in entries
        if (_is_absolute(entry, platform) or (name in _PRELOADED and entry and "/" not in entry))
        and not any(is_below(entry, root) for root in bundled)
    ]
    return separator.join(kept)


def _is_absolute(entry: str, platform: str) -> bool:
    """Whether an entry of a search path names one place, whatever the working folder is."""
    if platform != "nt":
        return entry.startswith("/")
    # A folder without a drive is one of the drive that happens to be the current one.
    return re.match(r'"?([A-Za-z]:[\\/]|[\\/]{2}[^\\/])', entry) is not None


def find_program(name: str, host: Mapping[str, str], platform: str = os.name) -> Optional[Path]:
    """A program in the absolute folders of PATH; None if there is none.

    Not ``shutil.which``: on Windows that looks in the working folder first.
    """
    path = next((value for key, value in host.items() if key.upper() == "PATH"), "")
    separator, ending = (";", ".exe") if platform == "nt" else (":", "")
    for entry in path.split(separator):
        if _is_absolute(entry, platform):
            found = Path(entry.strip('"'), name + ending)
            if found.is_file() and os.access(found, os.X_OK):
                return found
    return None


def _comparable(path: str, rules: Any = os.path) -> str:
    return rules.normcase(rules.normpath(path)) if path else ""


def is_below(path: str, root: str, rules: Any = os.path) -> bool:
    """Whether ``path`` is ``root`` or in it, also on different drives; ``rules`` as os.path."""
    path, root = _comparable(path, rules), _comparable(root, rules)
    return path == root or path.startswith(root.rstrip(rules.sep) + rules.sep)


def popen_options(platform: str = os.name) -> dict[str, Any]:
    """Arguments of Popen that put the worker and its children into a group of their own.

    On Windows also no console window. Numbers, since the names exist on Windows only.
    """
    if platform == "nt":
        create_new_process_group, create_no_window = 0x00000200, 0x08000000
        return {"creationflags": create_new_process_group | create_no_window}
    return {"start_new_session": True}


def taskkill_command(pid: int, host: Mapping[str, str]) -> list[str]:
    """Windows' command that ends a process and all its children."""
    folder = Path(host.get("SystemRoot", r"C:\Windows")) / "System32"
    return [str(folder / "taskkill.exe"), "/PID", str(pid), "/T", "/F"]


def end_tree(process: subprocess.Popen[bytes]) -> None:
    """End the worker and everything it started; returns when the worker itself is gone."""
    if os.name == "nt":
        command = taskkill_command(process.pid, os.environ)
        subprocess.run(  # Windows' taskkill by its full path
            command, check=False, capture_output=True, **popen_options()
        )
        if process.poll() is None:
            process.kill()
    else:
        # The worker leads a session of its own, so its group outlives it as long as a child does.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
