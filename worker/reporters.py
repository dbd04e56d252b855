"""Where a job's words go: JSON lines for a client, a progress bar or plain lines for a person.

Both reporters may be called from any thread.
"""

from __future__ import annotations

import contextlib
import errno
import math
import os
import platform
import sys
import threading
from typing import TYPE_CHECKING, Any, Protocol, TextIO

from ..contract.errors import EXIT_CANCELLED, ClearDateError, OutputError, WorkerError
from ..contract.events import (
    ErrorEvent,
    Event,
    HelloEvent,
    LogEvent,
    MetricEvent,
    PictureEvent,
    ProgressEvent,
    ResultEvent,
)
from ..contract.masking import masked
from ..contract.reporter import UNKNOWN, Outlook, Reporter
from ..contract.sentence import say
from ..contract.version import library_versions, version
from .cancel import Cancel
from .pace import Standing, doing, words
from .streams import printing, to_stderr

if TYPE_CHECKING:
    from rich.progress import Progress

_EVENT_INTERVAL_S = 0.1
_BAR_INTERVAL_S = 0.1
_LINE_INTERVAL_S = 5.0
_BAR_STANDING_S = 1.0


class FrontReporter(Reporter, Protocol):
    """A reporter that also says how a job begins and ends."""

    cancel: Cancel

    def hello(self, command: str) -> None:
        """Say who is speaking."""

    def again(self) -> None:
        """Say what is being done if nothing was said for a while; never raises CancelledError."""

    def stopping(self) -> None:
        """Say that a stop was asked for and is being waited for."""

    def result(self, result: ResultEvent) -> None:
        """Say that the job is done."""

    def failure(self, error: ClearDateError) -> None:
        """Say why the job ended."""


def take_stdout() -> int:
    """Keep the standard output for events: returns it as a new descriptor.

    From then on descriptor 1 is the standard error, so that what libraries print, also from C and
    in child processes, cannot break the protocol.
    """
    events = os.dup(1)
    try:
        os.dup2(2, 1)
    except OSError:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.close(null)
    return events


class EventReporter:
    """Writes events as JSON lines to a descriptor; see contract/events.py."""

    def __init__(self, descriptor: int, cancel: Cancel) -> None:
        self.cancel = cancel
        self._descriptor: int | None = descriptor
        self._unheard: OutputError | None = None
        self._lock = threading.Lock()
        self._standing = Standing(_EVENT_INTERVAL_S)

    def hello(self, command: str) -> None:
        python = platform.python_version()
        self._send(HelloEvent(version(), command, os.getpid(), python, library_versions()))

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        """A job at its end, with its outputs in place, is not stopped any more."""
        if fraction < 1:
            self.cancel.check()
        with self._lock:
            event = self._standing.take(fraction, masked(message), outlook)
            if event is not None:
                self._write(event)

    def again(self) -> None:
        with self._lock:
            event = self._standing.again()
            if event is not None:
                self._write(event)

    def metric(self, name: str, value: float, step: int = 0) -> None:
        """A value that JSON cannot hold becomes a warning."""
        if math.isfinite(value):
            self._send(MetricEvent(name, float(value), int(step)))
        else:
            self.log(
                say("{name} is {value} at step {step}.", name=name, value=value, step=step),
                "warning",
            )

    def picture(self, name: str, path: str, step: int = 0) -> None:
        self._send(PictureEvent(name, path, step))

    def log(self, text: str, level: str = "info") -> None:
        self._send(LogEvent(level, masked(text)))

    def check(self) -> None:
        self.cancel.check()

    def stopping(self) -> None:
        """The client asked, so it knows."""

    def result(self, result: ResultEvent) -> None:
        self._send(ResultEvent(dict(result.outputs), plain(result.summary)))
        if self._unheard is not None:
            raise self._unheard

    def failure(self, error: ClearDateError) -> None:
        # The base of the tree has no name that the client could rebuild.
        kind = WorkerError if type(error) is ClearDateError else type(error)
        self._send(ErrorEvent(kind.__name__, masked(error.message), masked(error.remedy)))
        if self._unheard is not None:
            to_stderr(masked(f"Error: {error}"))

    def _send(self, event: Event) -> None:
        with self._lock:
            self._write(event)

    def _write(self, event: Event) -> None:
        if self._descriptor is None:
            return
        data = (event.to_line() + "\n").encode("ascii")
        try:
            while data:
                data = data[os.write(self._descriptor, data) :]
        except OSError as error:
            self._descriptor = None
            # A client that is gone has stopped listening and nothing else.
            if error.errno != errno.EPIPE:
                self._unheard = OutputError(
                    say(
                        "The standard output cannot be written: {strerror}.",
                        strerror=error.strerror,
                    ),
                    "Events need somebody to read them.",
                )
            self.cancel.request(self._unheard)


class TerminalReporter:
    """Talks to a person on the standard error: a bar on a terminal, else a line now and then."""

    def __init__(self, cancel: Cancel, stream: TextIO | None = None) -> None:
        self.cancel = cancel
        self._stream = stream or sys.stderr
        self._is_terminal = self._stream.isatty()
        self._lock = threading.RLock()
        self._standing = (
            Standing(_BAR_INTERVAL_S, _BAR_STANDING_S)
            if self._is_terminal
            else Standing(_LINE_INTERVAL_S)
        )
        self._bar: Progress | None = None
        self._figures: dict[str, float] = {}
        self._step = 0

    def hello(self, command: str) -> None:
        """A person knows what they started."""

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        """A job at its end, with its outputs in place, is not stopped any more."""
        if fraction < 1:
            self.cancel.check()
        with self._lock:
            self._show(self._standing.take(fraction, masked(message), outlook))

    def again(self) -> None:
        with self._lock:
            self._show(self._standing.again())

    def metric(self, name: str, value: float, step: int = 0) -> None:
        """The figures of one step share a line."""
        with self._lock:
            if step == 0:
                self._print(f"{name} {value:.5g}")
                return
            if step != self._step:
                self._flush_figures()
            self._step = step
            self._figures[name] = value

    def picture(self, name: str, path: str, step: int = 0) -> None:
        """A terminal shows no pictures."""

    def log(self, text: str, level: str = "info") -> None:
        with self._lock:
            self._print(f"Warning: {text}" if level == "warning" else text)

    def check(self) -> None:
        self.cancel.check()

    def stopping(self) -> None:
        self.log("Stopping. Ctrl-C again ends at once.")

    def result(self, result: ResultEvent) -> None:
        from .tables import show_result

        self.close()
        with printing("The files of the job are written." if result.outputs else ""):
            show_result(result)

    def failure(self, error: ClearDateError) -> None:
        self.close()
        stopped = error.exit_code == EXIT_CANCELLED
        self._print(str(error) if stopped else f"Error: {error}")

    def close(self) -> None:
        """Take the bar off the terminal."""
        with self._lock:
            self._flush_figures()
            if self._bar is not None:
                self._bar.stop()
                self._bar = None

    def _show(self, event: ProgressEvent | None) -> None:
        if event is None:
            return
        if self._is_terminal:
            self._draw(event)
        else:
            said = f"{event.percent:3.0f} %", doing(event), words(event.left)
            self._print("  ".join(filter(None, said)))

    def _draw(self, event: ProgressEvent) -> None:
        if self._bar is None:
            self._bar = _new_bar(self._stream)
            self._bar.add_task("", total=100.0, left="")
            self._bar.start()
        self._bar.update(
            self._bar.task_ids[0],
            completed=event.percent,
            description=doing(event),
            left=words(event.left),
        )

    def _flush_figures(self) -> None:
        if self._figures:
            figures = "  ".join(f"{name} {value:.5g}" for name, value in self._figures.items())
            self._print(f"step {self._step}: {figures}")
            self._figures = {}

    def _print(self, text: str) -> None:
        text = masked(text)
        # A closed terminal is no reason to lose the work.
        with contextlib.suppress(OSError):
            if self._bar is not None:
                self._bar.console.print(text, markup=False, highlight=False)
            else:
                print(text, file=self._stream, flush=True)


def _new_bar(stream: TextIO) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    return Progress(
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[left]}", style="cyan"),
        TextColumn("{task.description}", markup=False),
        console=Console(file=stream),
        transient=True,
    )


def plain(value: Any) -> Any:
    """The value as JSON can hold it: numbers that are not finite become None, paths texts."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    return str(value)
