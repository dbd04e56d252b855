"""A run as text: a command for a terminal, and Python for QGIS's console. No QGIS in here.

What a shell leaves alone:

- **sh**: everything between single quotes. ``shlex.join`` says the rest.
- **cmd**: between double quotes only ``%`` (the value of a variable is put in, and no sign in front
  of it prevents that both in a window and in a .bat file), ``"`` itself, and a line's end. QGIS is
  started by a .bat file there, which reads the line a second time: what is quoted stays quoted,
  what a caret protects does not.
- **PowerShell**: everything between single quotes, of which it knows five. But it takes them off,
  and gives a .bat file an argument without blanks bare: ``&`` would start a program there.

So on Windows values with signs beyond those of ordinary paths go as JSON through standard input,
which qgis_process reads from QGIS 3.24 on. In JSON any sign can be written as its number
(``\\u0026``): nothing is left that a shell, an encoding of its pipe or a .bat file could change.
"""

from __future__ import annotations

import json
import os
import pprint
import re
import shlex
import textwrap
from collections.abc import Mapping
from typing import Any

SH, CMD, POWERSHELL = "sh", "cmd", "PowerShell"
SHELLS = (CMD, POWERSHELL) if os.name == "nt" else (SH,)
"""Those of this machine, for which a command can be had."""

_NEVER_IN_CMD = re.compile(r'["%!\x00-\x1f\x7f]')
_NEVER_BARE = re.compile(r"[^\w\\/:.,=+~@#-]")
"""What a .bat file may take for something else outside of quotes."""
_ORDINARY = re.compile(r"[A-Za-z0-9 _.:/-]")


def qgis_process_command(
    algorithm: str, parameters: Mapping[str, Any], shell: str = SHELLS[0], reads_json: bool = True
) -> str:
    """The ``qgis_process`` call for a shell; empty if the shell cannot be given these values.

    ``reads_json``: whether this QGIS reads JSON, which is from 3.24 on.
    """
    words = ["qgis_process", "run", algorithm, "--"]
    for name, value in parameters.items():
        # A list is given by its name again and again.
        items = value if isinstance(value, (list, tuple)) else [value]
        words += [f"{name}={_plain(item)}" for item in items]
    if shell == SH:
        return shlex.join(words)
    can_quote, quote = _QUOTES[shell]
    if all(map(can_quote, words)):
        return " ".join(map(quote, words))
    return _json_command(algorithm, parameters, shell) if reads_json else ""


def python_code(algorithm: str, parameters: Mapping[str, Any]) -> str:
    """Python that runs the same in QGIS."""
    given = pprint.pformat(dict(parameters), sort_dicts=False, width=88)
    arguments = textwrap.indent(f"{algorithm!r},\n{given},", "    ")
    return f"from qgis import processing\n\nprocessing.run(\n{arguments}\n)\n"


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _fits_cmd(word: str) -> bool:
    return not _NEVER_IN_CMD.search(word)


def _quote_cmd(word: str) -> str:
    if not _NEVER_BARE.search(word):
        return word
    # The program takes a backslash before a quote for the mark of a quote that is meant.
    backslashes = len(word) - len(word.rstrip("\\"))
    return f'"{word}{backslashes * chr(92)}"'


def _fits_powershell(word: str) -> bool:
    # It puts quotes around blanks itself, and forgets backslashes before the last one.
    return not _NEVER_BARE.search(word.replace(" ", "")) and not word.endswith("\\")


def _quote_powershell(word: str) -> str:
    return word if re.fullmatch(r"[A-Za-z][\w:]*", word) else f"'{word}'"


_QUOTES = {CMD: (_fits_cmd, _quote_cmd), POWERSHELL: (_fits_powershell, _quote_powershell)}


def _json_command(algorithm: str, parameters: Mapping[str, Any], shell: str) -> str:
    text = f'{{"inputs": {_json(parameters)}}}'
    said = f"echo {text}" if shell == CMD else f"'{text}'"
    return f"{said} | qgis_process run {algorithm} -"


def _json(value: Any) -> str:
    """JSON of which no shell takes a sign for its own."""
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_json(str(name))}: {_json(item)}" for name, item in value.items())
        return f"{{{inside}}}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_json, value))}]"
    if value is None or isinstance(value, (bool, int, float)):
        return json.dumps(value)
    units = f"{value}".encode("utf-16-be", "surrogatepass")
    signs = [int.from_bytes(units[i : i + 2], "big") for i in range(0, len(units), 2)]
    return '"' + "".join(_sign(sign) for sign in signs) + '"'


def _sign(unit: int) -> str:
    return chr(unit) if _ORDINARY.fullmatch(chr(unit)) else f"\\u{unit:04x}"
