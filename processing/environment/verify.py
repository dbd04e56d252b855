"""Tries an environment for real: its worker imports everything and runs a tiny network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...contract.jobs import StatusJob
from ..client import Client
from ..runtime import PLUGIN_ROOT
from .journal import Journal
from .requirements import TRAIN, Wanted, fits, pins


class _JournalFeedback:
    """A journal as the client wants it."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def isCanceled(self) -> bool:  # noqa: N802
        """See client.Feedback."""
        return self._journal.is_cancelled()

    def setProgress(self, percent: float) -> None:  # noqa: N802
        """See client.Feedback."""

    def setProgressText(self, text: str) -> None:  # noqa: N802
        """See client.Feedback."""
        self._journal.line(text, "debug")

    def pushInfo(self, text: str) -> None:  # noqa: N802
        """See client.Feedback."""
        self._journal.line(text)

    def pushWarning(self, text: str) -> None:  # noqa: N802
        """See client.Feedback."""
        self._journal.line(text, "warning")

    def pushDebugInfo(self, text: str) -> None:  # noqa: N802
        """See client.Feedback."""
        self._journal.line(text, "debug")


def try_worker(python: Path, journal: Journal) -> dict[str, Any]:
    """The summary of worker/status.py; what the client raises if the worker does not run."""
    return Client(python, PLUGIN_ROOT).run(StatusJob(), _JournalFeedback(journal)).summary


def faults(summary: dict[str, Any], wanted: Wanted) -> dict[str, str]:
    """What keeps an environment from doing its work: part and reason."""
    found = dict(summary.get("broken", {}))
    if wanted.tier == TRAIN:
        found.update(summary.get("broken_train", {}))
    if not found:
        cpu = summary.get("devices", {}).get("cpu")
        if cpu != "":
            found["onnxruntime"] = str(cpu)
    return found


def differs(summary: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Libraries whose version is not the pinned one: the version found and the pinned one."""
    known = pins()
    return {
        name: (version, known[name])
        for name, version in summary.get("versions", {}).items()
        if name in known and not fits(version, known[name])
    }
