"""Tries a Python for real: its worker imports everything and runs a tiny network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...contract.errors import ClearDateError, InputError
from ...contract.jobs import StatusJob
from ..environment.install_log import Journal
from ..environment.requirements import SIMULATE, TRAIN, InstallChoice
from ..environment.verify import differs, faults
from ..host.launch import PLUGIN_ROOT
from ..host.text import tr
from .run import Client


class _JournalFeedback:
    """A journal as the client wants it."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def isCanceled(self) -> bool:  # noqa: N802
        return self._journal.is_cancelled()

    def setProgress(self, percent: float) -> None:  # noqa: N802
        pass

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self._journal.line(text, "debug")

    def pushInfo(self, text: str) -> None:  # noqa: N802
        self._journal.line(text)

    def pushWarning(self, text: str) -> None:  # noqa: N802
        self._journal.line(text, "warning")

    def pushDebugInfo(self, text: str) -> None:  # noqa: N802
        self._journal.line(text, "debug")


def try_worker(python: Path, journal: Journal) -> dict[str, Any]:
    """The summary of worker/status.py; what the client raises if the worker does not run."""
    return Client(python, PLUGIN_ROOT).run(StatusJob(), _JournalFeedback(journal)).summary


def use_existing(python: Path, journal: Journal) -> tuple[str, list[str]]:
    """Try a Python that the user has made themselves.

    Returns the tier that it can do and, as sentences, where it differs from what was tested.
    InputError if it lacks something that even simulating needs.
    """
    if not python.is_file():
        raise InputError(
            tr("The Python {path} does not exist.").format(path=python), tr("Check the path.")
        )
    journal.progress(0.1, tr("Trying the worker"))
    try:
        summary = try_worker(python, journal)
    except ClearDateError as error:
        raise InputError(
            tr("{path} cannot run the worker: {reason}").format(path=python, reason=error.message),
            error.remedy,
        ) from error
    found = faults(summary, InstallChoice())
    if found:
        raise InputError(
            tr("{path} lacks libraries: {names}.").format(path=python, names=", ".join(found)),
            tr("Install what requirements/simulate.txt names, or let ClearDate install its own."),
        )
    other = [
        tr("{name} is {found}; ClearDate was tested with {pinned}.").format(
            name=name, found=version, pinned=pinned
        )
        for name, (version, pinned) in sorted(differs(summary).items())
    ]
    for text in other:
        journal.line(text, "warning")
    journal.progress(1.0, tr("Done"))
    return (SIMULATE if summary.get("broken_train") else TRAIN), other
