"""Runs the worker and kills it right after its N-th change of names in a folder.

    python -I kill_at_step.py N FIRST FOLDER STEPS.txt BOOTSTRAP COMMAND job.json

A kill at a random moment seldom falls between two renames. Here each call that renames, links,
deletes or flushes a file of FOLDER is counted and entered in STEPS.txt; after the N-th the process
kills itself, by the system's hardest signal. With N = 0 it only counts. The count begins
with the first file whose name ends in FIRST: ".journal" is what a run of several outputs writes
when all are complete; before that the number of steps differs from run to run.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

STEPS = ("replace", "rename", "link", "unlink", "remove", "fsync", "rmdir")


class Counter:
    """Counts calls that concern a folder and kills after the ``last`` one."""

    def __init__(self, last: int, first: str, folder: str, log: Path) -> None:
        self._last = last
        self._first = first
        self._folder = os.path.realpath(folder)
        self._log = log
        self._count = 0

    def watch(self, name: str) -> None:
        """Put a counting function in the place of one of os."""
        call: Callable[..., Any] = getattr(os, name)

        def step(*arguments: Any, **keywords: Any) -> Any:
            path = self._concerned(arguments[0])
            result = call(*arguments, **keywords)
            if path:
                self._done(f"{name} {Path(path).name}")
            return result

        setattr(os, name, step)

    def _concerned(self, what: Any) -> str:
        """The path of a file in the folder, else an empty text."""
        path = f"/proc/self/fd/{what}" if isinstance(what, int) else os.fspath(what)
        path = os.path.realpath(path) if isinstance(what, int) else os.path.abspath(path)
        parent = os.path.realpath(Path(path).parent)
        return path if self._folder in (parent, path) else ""

    def _done(self, step: str) -> None:
        if self._count == 0 and not step.endswith(self._first):
            return
        self._count += 1
        with self._log.open("a", encoding="utf-8") as stream:
            stream.write(f"{step}\n")
        if self._count == self._last:
            os.kill(os.getpid(), signal.SIGKILL)


def main(words: list[str]) -> None:
    """Arm the steps and become the worker."""
    last, first, folder, log, *rest = words
    counter = Counter(int(last), first, folder, Path(log))
    for name in STEPS:
        counter.watch(name)
    sys.argv = rest
    runpy.run_path(rest[0], run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
