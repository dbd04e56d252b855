"""Stopping: who may ask for it, and what happens when the job does not hear it."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import stat
import threading
from collections.abc import Callable, Iterator

from ..contract.errors import CancelledError, ClearDateError
from ..contract.events import CANCEL_LINE

GRACE_S = {"train": 60.0, "experiment": 60.0, "correct": 5.0}
"""Seconds that a command may take to end once asked; training keeps its best model in them,
and SNAP is ended in them."""
DEFAULT_GRACE_S = 0.6

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class Cancel:
    """Whether the user wants to stop. Asked from many threads, answered without a lock."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._requests = 0
        self._ended = False
        self._why: ClearDateError | None = None

    def request(self, why: ClearDateError | None = None) -> None:
        """Ask the job to stop; a second request ends the process at once.

        ``why`` is what the job ends with if it was not the user who asked.
        """
        with self._changed:
            self._why = self._why or why
            self._requests += 1
            self._changed.notify_all()

    def check(self) -> None:
        """Raise CancelledError, or what was given as the reason, if a stop was asked for."""
        if self._requests:
            raise self.reason

    @property
    def reason(self) -> ClearDateError:
        """What a job that was asked to stop ends with."""
        return self._why or CancelledError("Stopped by the user.")

    def watch(
        self, grace_s: float, asked: Callable[[], None], give_up: Callable[[], None]
    ) -> threading.Thread:
        """Start the watchdog: ``asked`` runs on a request, ``give_up`` if the grace runs out.

        ``give_up`` is to end the process; it runs under the lock that ``end`` needs, so a job
        that ends at the same moment cannot report a second outcome.
        """

        def wait() -> None:
            with self._changed:
                self._changed.wait_for(lambda: self._requests or self._ended)
                if not self._ended:
                    asked()
                self._changed.wait_for(lambda: self._requests > 1 or self._ended, grace_s)
                if not self._ended:
                    give_up()

        thread = threading.Thread(target=wait, name="cleardate-watchdog", daemon=True)
        thread.start()
        return thread

    def end(self) -> None:
        """Tell the watchdog that the job is over."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()


def watch_stdin(cancel: Cancel) -> None:
    """Request a stop on the client's line, or when the client's end of the pipe closes.

    Only a pipe or socket can close because a client died; the end of a file or of the null
    device says nothing.
    """
    try:
        mode = os.fstat(0).st_mode
        private = os.dup(0)
        null = os.open(os.devnull, os.O_RDONLY)
    except OSError:
        return
    # The job gets an empty input: its children cannot swallow the client's line, and on Windows
    # libraries that inspect the standard input while they load do not wait for our reading.
    os.dup2(null, 0)
    os.close(null)
    dies = stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)

    def read() -> None:
        rest = b""
        while True:
            try:
                chunk = os.read(private, 4096)
            except OSError:
                chunk = b""
            if not chunk:
                if dies:
                    cancel.request()
                return
            *lines, rest = (rest + chunk).split(b"\n")
            if CANCEL_LINE.encode() in (line.strip() for line in lines):
                # The client may close the pipe after its line; that is no second request.
                cancel.request()
                return
            rest = rest[-len(CANCEL_LINE) - 2 :]

    threading.Thread(target=read, name="cleardate-stdin", daemon=True).start()


@contextlib.contextmanager
def signals_cancel(cancel: Cancel) -> Iterator[None]:
    """Turn Ctrl-C and the signals that end a process into requests, even inside long C calls.

    Python's own handlers wait until the main thread is back from C; the wake-up socket does not.
    Signals that were set to be ignored (nohup) stay so.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    reader, writer = socket.socketpair()
    writer.setblocking(False)
    previous_fd = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    previous = {}
    for name in _SIGNALS:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            previous[number] = signal.signal(number, lambda *_: None)

    def read() -> None:
        while signals := reader.recv(16):
            for number in signals:
                if number in previous:
                    cancel.request()

    thread = threading.Thread(target=read, name="cleardate-signals", daemon=True)
    thread.start()
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(previous_fd)
        writer.close()
        thread.join()
        reader.close()
