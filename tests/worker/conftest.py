"""A worker process with a handler of the test's own behind the real command line."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

DRIVER = """
import contextlib, sys, os, time, ctypes
from pathlib import Path
from cleardate.contract.errors import *
from cleardate.contract.events import ResultEvent
from cleardate.contract.files.partial import partial_path
from cleardate.worker import cli, runner

{handler}

runner.load_handler = lambda command: handler
# What is said again because a busy machine stands still: test_pace.py.
runner.ticking = lambda tick: contextlib.nullcontext()
if __name__ == "__main__":
    sys.exit(cli.main(sys.argv[1:]))
"""

# Writes an unfinished file and says so, so that a test knows when to strike.
BEGIN = """
def begin(job, reporter):
    partial = partial_path(Path(job.report))
    partial.write_text("half")
    reporter.log("begun")
    return partial
"""


class Worker:
    """A running process and the lines it says."""

    def __init__(self, process: subprocess.Popen[bytes], report: Path, errors: Path) -> None:
        self.process = process
        self.errors = errors
        self.report = report
        self.asked_at = 0.0

    def wait_for(self, text: str) -> None:
        """Read events until one holds the text."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if text.encode() in line:
                return
        raise AssertionError(f"the worker ended without {text!r}")

    def send(self, text: bytes) -> None:
        assert self.process.stdin is not None
        self.asked_at = time.monotonic()
        self.process.stdin.write(text)
        self.process.stdin.flush()

    def signal(self, number: int) -> None:
        self.asked_at = time.monotonic()
        self.process.send_signal(number)

    def end(self) -> tuple[int, list[dict[str, Any]], str]:
        """Exit code, the remaining events (each line must be one) and the standard error."""
        # Not communicate(): it closes the standard input, which is a cancel.
        assert self.process.stdout is not None
        # A worker that does not end must fail its test and not hold up all others.
        alarm = threading.Timer(90, self.process.kill)
        alarm.start()
        out = self.process.stdout.read()
        self.process.wait(timeout=30)
        alarm.cancel()
        err = self.errors.read_bytes()
        self.seconds = time.monotonic() - self.asked_at
        events = [json.loads(line) for line in out.decode().splitlines()]
        assert all("event" in event for event in events)
        return self.process.returncode, events, err.decode()


def _heed_interrupts() -> None:
    """A test run in the background of a script inherits that Ctrl-C is ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def start(tmp_path: Path) -> Any:
    """Start ``evaluate`` (or the words given) with a handler given as source text."""
    running: list[Worker] = []

    def launch(
        handler: str, words: Callable[[Path], list[str]] | None = None, events: bool = True
    ) -> Worker:
        script = tmp_path / "driver.py"
        script.write_text(DRIVER.format(handler=BEGIN + handler), encoding="utf-8")
        report = tmp_path / "r.json"
        job = (
            words(report)
            if words
            else ["evaluate", "--simulated", "s", "--truth", "t", "--report", str(report)]
        )
        errors = tmp_path / "errors.txt"
        with errors.open("wb") as stderr:
            process = subprocess.Popen(
                [sys.executable, str(script), *job, *(["--events"] if events else [])],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                preexec_fn=_heed_interrupts,
            )
        running.append(Worker(process, report, errors))
        return running[-1]

    yield launch
    for worker in running:
        if worker.process.poll() is None:
            worker.process.kill()
        worker.process.communicate()
