"""Runs one program to its end: its output line by line, stopped within a second."""

from __future__ import annotations

import contextlib
import os
import queue
import shlex
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Optional

from ...contract.errors import InputError
from ..host.launch import end_tree, popen_options
from ..host.private import private_folder
from ..host.text import tr
from .install_log import Journal

_POLL_S = 0.1
_TICK_S = 2.0
_KEPT_LINES = 3000
_PATIENCE_S = 1.0
_WATCHED = """
import os, runpy, signal, sys, threading
def watch():
    os.read(0, 1)
    os.killpg(0, signal.SIGKILL) if hasattr(os, "killpg") else os._exit(1)
threading.Thread(target=watch, daemon=True).start()
del sys.argv[0]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""
"""Runs a module of Python and ends with whoever started it: its standard input closes then."""

_SHOWN_AS_M = shlex.join(["-c", _WATCHED])


@dataclass(frozen=True)
class Finished:
    """How a program ended and the last lines that it said, both of its streams together."""

    code: int
    lines: list[str]


def module_command(python: Path, module: str, *arguments: str) -> list[str]:
    """The argument list of ``python -m module`` that does not outlive QGIS.

    A pip that went on after QGIS was killed would write into what the next one tidies up.
    """
    return [str(python), "-I", "-X", "utf8", "-c", _WATCHED, module, *arguments]


def run(
    command: list[str],
    environment: Mapping[str, str],
    journal: Journal,
    *,
    take_line: Optional[Callable[[str], bool]] = None,
    tick: Optional[Callable[[], None]] = None,
    timeout_s: Optional[float] = None,
) -> Finished:
    """Run ``command``; every line goes to the journal unless ``take_line`` returns True.

    It starts in a folder of its own, since the one where QGIS was started may hold anybody's
    files. ``tick`` is called every two seconds. Raises CancelledError, and InputError if the
    program cannot be started or takes longer than ``timeout_s``; its whole tree is gone then.
    """
    journal.check()
    journal.line("$ " + shlex.join(command).replace(_SHOWN_AS_M, "-m"), "debug")
    with private_folder() as folder:
        process = _start(command, environment, folder.path)
        try:
            return _watch(process, journal, take_line, tick, timeout_s)
        finally:
            # Also after the end: what the program left running goes with it.
            end_tree(process)
            if process.stdin is not None:
                process.stdin.close()


def _start(
    command: list[str], environment: Mapping[str, str], folder: Path
) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # a list of arguments, no shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(environment),
            cwd=str(folder),
            **popen_options(),
        )
    except OSError as error:
        raise InputError(
            tr("{program} cannot be started: {reason}.").format(
                program=command[0], reason=error.strerror or error
            ),
            tr("Check that it exists and may be run."),
        ) from error


def _watch(
    process: subprocess.Popen[bytes],
    journal: Journal,
    take_line: Optional[Callable[[str], bool]],
    tick: Optional[Callable[[], None]],
    timeout_s: Optional[float],
) -> Finished:
    lines: queue.Queue[Optional[str]] = queue.Queue()
    threading.Thread(target=_read, args=(process.stdout, lines), daemon=True).start()
    kept: deque[str] = deque(maxlen=_KEPT_LINES)
    began = ticked = time.monotonic()
    ended: Optional[float] = None
    while True:
        journal.check()
        now = time.monotonic()
        if timeout_s is not None and now - began > timeout_s:
            raise InputError(
                tr("A program did not answer for {seconds} s.").format(seconds=round(timeout_s))
            )
        if tick is not None and now - ticked > _TICK_S:
            tick()
            ticked = time.monotonic()
        try:
            line = lines.get(timeout=_POLL_S)
        except queue.Empty:
            # A grandchild may hold the pipe open for ever.
            if process.poll() is not None:
                ended = ended or now
                if now - ended > _PATIENCE_S:
                    break
            continue
        if line is None:
            break
        # Faults quote these lines.
        kept.append(journal.without_secrets(line))
        if take_line is None or not take_line(line):
            journal.line(line, "debug")
    while process.poll() is None:
        journal.check()
        time.sleep(_POLL_S)
    return Finished(process.returncode, list(kept))


def _read(stream: Optional[IO[bytes]], lines: queue.Queue[Optional[str]]) -> None:
    if stream is not None:
        with stream:
            for line in stream:
                text = line.decode("utf-8", "replace").replace("\r", "\n").strip()
                if text:
                    lines.put(text.rpartition("\n")[2])
    lines.put(None)


def folder_bytes(folder: Path) -> int:
    """Bytes of all files below a folder; what vanishes while it is read is not counted."""
    total = 0
    for path, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += Path(path, name).lstat().st_size
    return total
