"""A run as text: a command for a terminal, and Python for QGIS's console. No QGIS in here."""

from __future__ import annotations

import os
import pprint
import shlex
import subprocess  # nosec B404
import textwrap
from collections.abc import Mapping
from typing import Any


def qgis_process_command(
    algorithm: str, parameters: Mapping[str, Any], platform: str = os.name
) -> str:
    """The ``qgis_process`` call, quoted for the shell of the platform."""
    words = ["qgis_process", "run", algorithm, "--"]
    for name, value in parameters.items():
        # A list is given by its name again and again.
        items = value if isinstance(value, (list, tuple)) else [value]
        words += [f"{name}={_plain(item)}" for item in items]
    return subprocess.list2cmdline(words) if platform == "nt" else shlex.join(words)


def python_code(algorithm: str, parameters: Mapping[str, Any]) -> str:
    """Python that runs the same in QGIS."""
    given = pprint.pformat(dict(parameters), sort_dicts=False, width=88)
    arguments = textwrap.indent(f"{algorithm!r},\n{given},", "    ")
    return f"from qgis import processing\n\nprocessing.run(\n{arguments}\n)\n"


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
