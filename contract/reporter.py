"""How a job talks while it works: progress, figures and sentences, and whether to stop."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from .errors import CancelledError


class Outlook(NamedTuple):
    """What is known of the work that is left.

    ``spread``: the factor by which the time that it takes may differ from the share said.
    ``step``: the share of the whole that is now under way, so that its lasting tells of the pace;
    0 if that is not known.
    """

    spread: float = 2.0
    step: float = 0.0


UNKNOWN = Outlook()


class Reporter(Protocol):
    """Given to every job. The worker has one for a terminal and one for the pipe."""

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        """Say how far the job is, 0 to 1; raises CancelledError if the user wants to stop.

        It is the share of its time that has passed, as far as is known (contract/work.py).
        """

    def metric(self, name: str, value: float, step: int = 0) -> None:
        """Say a figure."""

    def picture(self, name: str, path: str, step: int = 0) -> None:
        """Show a PNG; it may be deleted as soon as the next one of its name is shown."""

    def log(self, text: str, level: str = "info") -> None:
        """Say a sentence; ``level`` is info or warning."""

    def check(self) -> None:
        """Raise CancelledError if the user wants to stop. Cheap: call it in every inner loop."""


class SilentReporter:
    """Keeps what was said; for tests and for use as a library."""

    def __init__(self) -> None:
        self.fractions: list[float] = []
        self.metrics: list[tuple[str, float, int]] = []
        self.pictures: list[tuple[str, str, int]] = []
        self.lines: list[tuple[str, str]] = []
        self.cancelled = False

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        self.fractions.append(fraction)
        self.check()

    def metric(self, name: str, value: float, step: int = 0) -> None:
        self.metrics.append((name, value, step))

    def picture(self, name: str, path: str, step: int = 0) -> None:
        self.pictures.append((name, path, step))

    def log(self, text: str, level: str = "info") -> None:
        self.lines.append((level, text))

    def check(self) -> None:
        if self.cancelled:
            raise CancelledError("Stopped by the user.")


class PartReporter:
    """Maps the progress of one part of a job to its share ``start`` to ``end`` of the whole."""

    def __init__(self, whole: Reporter, start: float, end: float) -> None:
        self._whole = whole
        self._start = start
        self._end = end

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        share = self._end - self._start
        self._whole.progress(
            self._start + fraction * share, message, outlook._replace(step=outlook.step * share)
        )

    def metric(self, name: str, value: float, step: int = 0) -> None:
        self._whole.metric(name, value, step)

    def picture(self, name: str, path: str, step: int = 0) -> None:
        self._whole.picture(name, path, step)

    def log(self, text: str, level: str = "info") -> None:
        self._whole.log(text, level)

    def check(self) -> None:
        self._whole.check()
