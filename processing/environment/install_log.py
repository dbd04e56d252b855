"""What the installer says: to whoever listens, and every line of it into a file."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections import deque
from pathlib import Path
from typing import Optional, Protocol, TextIO

from ...contract.errors import CancelledError
from ...contract.masking import masked
from ..host.text import tr

LARGEST_FILE = 2_000_000
"""Bytes after which the log starts anew; one older file is kept."""

KEPT_LINES = 5000


class Listener(Protocol):
    """Who hears how the work goes on, and may stop it."""

    def progress(self, fraction: float, text: str, left_s: Optional[float]) -> None:
        """How far the work is, 0 to 1, what is being done and about how long it still takes."""

    def line(self, level: str, text: str) -> None:
        """A line of the log; level is info, warning or debug."""

    def is_cancelled(self) -> bool:
        """Whether the user wants to stop."""


class Silent:
    """A listener for when nobody listens."""

    def progress(self, fraction: float, text: str, left_s: Optional[float]) -> None:
        pass

    def line(self, level: str, text: str) -> None:
        pass

    def is_cancelled(self) -> bool:
        return False


class Journal:
    """Keeps the log in memory and in a file, without passwords; may be called from any thread.

    A folder that cannot be written to costs the file, never the work.
    """

    def __init__(
        self, path: Optional[Path], listener: Listener, secrets: tuple[str, ...] = ()
    ) -> None:
        self.path = path
        self.lines: deque[str] = deque(maxlen=KEPT_LINES)
        self._listener = listener
        self._secrets = [secret for secret in secrets if secret]
        self._lock = threading.Lock()
        self._began = time.monotonic()
        self._fraction = 0.0
        if path is not None:
            _rotate(path)

    def line(self, text: str, level: str = "info") -> None:
        """Say and keep one line; ``debug`` is what other programs say."""
        text = self.without_secrets(text)
        stamp = time.strftime("%Y-%m-%d %H:%M:%S")
        with self._lock:
            self.lines.append(text)
            if self.path is not None:
                with contextlib.suppress(OSError), _private(self.path) as file:
                    file.write(f"{stamp} {text}\n")
        self._listener.line(level, text)

    def progress(self, fraction: float, text: str) -> None:
        """Say how far the work is; it never goes backwards, and at 1 it is too late to stop."""
        if fraction < 1:
            self.check()
        self._fraction = max(self._fraction, min(fraction, 1.0))
        spent = time.monotonic() - self._began
        left = None
        if spent > 3 and self._fraction > 0.03:
            left = spent * (1 - self._fraction) / self._fraction
        self._listener.progress(self._fraction, self.without_secrets(text), left)

    def check(self) -> None:
        """CancelledError if the user wants to stop."""
        if self._listener.is_cancelled():
            raise CancelledError(tr("Stopped. What was there before is as it was."))

    def is_cancelled(self) -> bool:
        """Whether the user wants to stop."""
        return self._listener.is_cancelled()

    def without_secrets(self, text: str) -> str:
        """The text with passwords, and the credentials of addresses, starred out."""
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return masked(text)


def _private(path: Path) -> TextIO:
    """The log, to write at its end: for its owner alone, also if it was open to others before.

    Not through a link, which may lead to any file.
    """
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, flags, 0o600)
    if hasattr(os, "fchmod"):
        with contextlib.suppress(OSError):
            os.fchmod(descriptor, 0o600)
    return os.fdopen(descriptor, "a", encoding="utf-8")


def _rotate(path: Path) -> None:
    with contextlib.suppress(OSError):
        if not path.is_symlink():
            # It may be from before, when it was open to others.
            path.chmod(0o600)
        if path.stat().st_size > LARGEST_FILE:
            path.replace(path.with_suffix(".old.log"))
