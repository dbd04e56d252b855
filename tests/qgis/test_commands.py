"""Copied commands: what a shell makes of them is what was chosen, and nothing else runs."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

import pytest

NAMES = [
    "C:\\Meine Daten\\a.tif",
    "a&calc.exe&b.tif",
    "a|b>c<d.tif",
    "%PATH%.tif",
    "100% %cd:~,1% ^%PATH^%.tif",
    "a^&b^^.tif",
    "it's \u2019\u2018 \u201cquoted\u201d.tif",
    'say "so" & "calc".tif',
    "`calc` $(calc) ${HOME} $env:PATH.tif",
    "two\nlines\r\n& calc.tif",
    "影像 二.tif",
    "\U0001f6f0.tif",
    "-rf --help /?",
    "C:\\ends with a backslash\\",
    "C:\\a\\",
    "!PATH! (x) [y] {z} #~;,=@+.tif",
    "",
    "*?.tif",
]
SHELLS = ("sh", "cmd", "PowerShell")


def command(shell: str, value: Any, reads_json: bool = True) -> str:
    from cleardate.plugin.window.commands import qgis_process_command

    return qgis_process_command("cleardate:fill", {"OUTPUT": value}, shell, reads_json)


def test_ordinary_commands_as_text() -> None:
    from cleardate.plugin.window.commands import qgis_process_command

    given = {"OUTPUT": "C:\\Meine Daten\\a.tif", "DETAIL": True, "GROW": 2, "SCENE": ["a", "b"]}
    texts = [qgis_process_command("cleardate:fill", given, shell) for shell in SHELLS]
    assert texts == [
        "qgis_process run cleardate:fill -- 'OUTPUT=C:\\Meine Daten\\a.tif' DETAIL=true GROW=2 "
        "SCENE=a SCENE=b",
        'qgis_process run cleardate:fill -- "OUTPUT=C:\\Meine Daten\\a.tif" DETAIL=true GROW=2 '
        "SCENE=a SCENE=b",
        "qgis_process run cleardate:fill '--' 'OUTPUT=C:\\Meine Daten\\a.tif' 'DETAIL=true' "
        "'GROW=2' 'SCENE=a' 'SCENE=b'",
    ]


def test_hostile_commands_as_text() -> None:
    assert command("cmd", "a&calc.exe&b.tif") == (
        'qgis_process run cleardate:fill -- "OUTPUT=a&calc.exe&b.tif"'
    )
    assert command("cmd", "%PATH%") == (
        'echo {"inputs": {"OUTPUT": "\\u0025PATH\\u0025"}} | qgis_process run cleardate:fill -'
    )
    assert command("PowerShell", "a&b") == (
        """'{"inputs": {"OUTPUT": "a\\u0026b"}}' | qgis_process run cleardate:fill -"""
    )
    assert command("sh", "a&b'$(calc)\n") == (
        """qgis_process run cleardate:fill -- 'OUTPUT=a&b'"'"'$(calc)\n'"""
    )


@pytest.mark.parametrize("name", NAMES)
def test_sh_gives_the_program_what_was_chosen(name: str) -> None:
    echo = "import sys, json; print(json.dumps(sys.argv[1:]))"
    text = command("sh", name).replace("qgis_process", '"$PROGRAM" -c "$ECHO"', 1)
    ran = subprocess.run(
        ["/bin/sh", "-c", text],
        env={"PROGRAM": sys.executable, "ECHO": echo, "PATH": "/nowhere", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        check=True,
    )
    assert json.loads(ran.stdout) == ["run", "cleardate:fill", "--", f"OUTPUT={name}"]


VARIABLES = {"PATH": '"&evil&"', "cd": "C:\\", "": "x"}


def cmd_line(text: str, is_script: bool) -> tuple[str, ...]:
    """The line as cmd takes it apart: variables, then quotes and carets. Pipes part the result.

    A line's end or a sign that starts something else is an error of the command.
    """

    def variable(match: re.Match[str]) -> str:
        known = match.group(1).partition(":")[0]
        return VARIABLES.get(known, "" if is_script else match.group())

    text = re.sub(r"%([^%]*)%", variable, text)
    parts, is_quoted, index = [""], False, 0
    while index < len(text):
        sign = text[index]
        is_quoted ^= sign == '"'
        if sign in "\r\n" or (sign in "&<>" and not is_quoted):
            raise ValueError(text)
        if sign == "|" and not is_quoted:
            parts.append("")
        elif sign == "^" and not is_quoted:
            index += 1
            parts[-1] += text[index : index + 1]
        else:
            parts[-1] += sign
        index += 1
    if is_quoted:
        raise ValueError(text)
    return tuple(parts)


def c_arguments(text: str) -> list[str]:
    """A command line as the C runtime of Windows takes it apart; quotes inside do not occur."""
    found = []
    for match in re.finditer(r'(?:"((?:\\"|[^"])*)"|\S)+', text):
        word = match.group()
        if word.startswith('"'):
            inside = word[1:-1]
            tail = len(inside) - len(inside.rstrip("\\"))
            assert tail % 2 == 0 and '"' not in inside
            word = inside[: len(inside) - tail // 2]
        found.append(word)
    return found


@pytest.mark.parametrize("is_script", [False, True], ids=["typed", "in a script"])
@pytest.mark.parametrize("name", NAMES)
def test_cmd_and_the_bat_file_that_it_starts(name: str, is_script: bool) -> None:
    parts = cmd_line(command("cmd", name), is_script)
    if len(parts) == 1:
        # The .bat file hands the rest of its line on, and cmd reads it again.
        (again,) = cmd_line(parts[0], True)
        assert c_arguments(again)[4] == f"OUTPUT={name}"
        return
    said, program = parts
    assert program.split() == ["qgis_process", "run", "cleardate:fill", "-"]
    (again,) = cmd_line(said, False)  # the side before a pipe is read by a cmd of its own
    assert json.loads(again.removeprefix("echo ")) == {"inputs": {"OUTPUT": name}}


def power_shell_words(text: str) -> list[str]:
    """Words of PowerShell between its single quotes; anything else would be its own language."""
    words = re.findall(r"'([^'\u2018\u2019\u201a\u201b]*)'|([A-Za-z][\w:]*|-|\|)", text)
    rest = re.sub(r"'[^'\u2018\u2019\u201a\u201b]*'|[A-Za-z][\w:]*|-|\|", "", text)
    assert not rest.strip(), rest
    return [quoted or plain for quoted, plain in words]


@pytest.mark.parametrize("name", NAMES)
def test_powershell_and_the_bat_file_that_it_starts(name: str) -> None:
    words = power_shell_words(command("PowerShell", name))
    if "|" not in words:
        # Quotes are put around what has blanks; all else is bare in the .bat file.
        line = " ".join(f'"{word}"' if " " in word else word for word in words)
        (again,) = cmd_line(line, True)
        assert c_arguments(again)[4] == f"OUTPUT={name}"
        return
    assert words[1:] == ["|", "qgis_process", "run", "cleardate:fill", "-"]
    assert json.loads(words[0]) == {"inputs": {"OUTPUT": name}}
    assert words[0].isascii()


def test_json_holds_all_kinds_of_values() -> None:
    from cleardate.plugin.window.commands import qgis_process_command

    given = {"SCENE": ["a&b", "c"], "GROW": 2, "DETAIL": True, "SCALE": 0.5, "MODEL": None}
    text = qgis_process_command("cleardate:train", given, "PowerShell")
    assert json.loads(power_shell_words(text)[0]) == {"inputs": given}


def test_without_json_there_is_no_command_rather_than_another() -> None:
    assert command("cmd", "%PATH%", reads_json=False) == ""
    assert command("PowerShell", "a&b", reads_json=False) == ""
    assert command("cmd", "a&b", reads_json=False).endswith('"OUTPUT=a&b"')
