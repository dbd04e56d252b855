"""Events: what a worker says, one JSON object per line on its standard output.

Every object has a key ``event`` that names its kind; the other keys are the fields below. Texts are
English; a further key ``said`` has the template and the values of those that are sentences
(sentence.py), by field.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any, ClassVar

from .left import Left
from .sentence import Sentence, sentence_from_record

CANCEL_LINE = "cancel"
"""What the client writes to the worker's standard input to stop the job."""


@dataclass(frozen=True)
class Event:
    """Base of all events."""

    kind: ClassVar[str] = ""

    def to_line(self) -> str:
        """One line of JSON, without the line end, in ASCII so that no code page can harm it."""
        record = {"event": self.kind, **asdict(self)}
        texts = {spec.name: getattr(self, spec.name) for spec in fields(self)}
        said = {name: t.to_record() for name, t in texts.items() if isinstance(t, Sentence)}
        if said:
            record["said"] = said
        return json.dumps(record, allow_nan=False)


@dataclass(frozen=True)
class HelloEvent(Event):
    """First line of every worker: who is speaking."""

    kind: ClassVar[str] = "hello"
    version: str
    command: str
    pid: int
    python: str
    versions: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ProgressEvent(Event):
    """How far the job is: ``percent`` 0 to 100, ``eta_s`` seconds left or None if unknown.

    ``eta_low_s`` and ``eta_high_s``: what is left at least and at most. ``since_s``: for how many
    seconds the message has been the same. It is said again at least every ten seconds.
    """

    kind: ClassVar[str] = "progress"
    percent: float
    message: str = ""
    eta_s: float | None = None
    eta_low_s: float | None = None
    eta_high_s: float | None = None
    since_s: float = 0.0

    @property
    def left(self) -> Left | None:
        """The time left, or None; one figure for both where only one was said."""
        if self.eta_s is None:
            return None
        low, high = self.eta_low_s, self.eta_high_s
        return Left(self.eta_s if low is None else low, self.eta_s if high is None else high)


@dataclass(frozen=True)
class MetricEvent(Event):
    """A figure as it becomes known, for example a validation score at an epoch."""

    kind: ClassVar[str] = "metric"
    name: str
    value: float
    step: int = 0


@dataclass(frozen=True)
class PictureEvent(Event):
    """A picture to look at while the job works: a PNG that may be gone when the next one comes."""

    kind: ClassVar[str] = "picture"
    name: str
    path: str
    step: int = 0


@dataclass(frozen=True)
class LogEvent(Event):
    """A sentence for the user; ``level`` is info or warning."""

    kind: ClassVar[str] = "log"
    level: str
    text: str


@dataclass(frozen=True)
class ResultEvent(Event):
    """Last line of a job that is done: the files written and a summary."""

    kind: ClassVar[str] = "result"
    outputs: dict[str, str]
    summary: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ErrorEvent(Event):
    """Last line of a job that failed; ``type`` is a name of the error tree."""

    kind: ClassVar[str] = "error"
    type: str
    message: str
    remedy: str = ""


_KINDS: dict[str, type[Event]] = {
    kind.kind: kind
    for kind in (
        HelloEvent,
        ProgressEvent,
        MetricEvent,
        PictureEvent,
        LogEvent,
        ResultEvent,
        ErrorEvent,
    )
}


def parse_line(line: str) -> Event | None:
    """Read one line of a worker; None if it is no event (a stray print of a library)."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    name = record.get("event") if isinstance(record, dict) else None
    kind = _KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        return None
    known = {f.name for f in fields(kind)}
    given = {key: value for key, value in record.items() if key in known}
    try:
        return kind(**{**given, **_sentences(record.get("said"), given)})
    except TypeError:
        return None


def _sentences(said: Any, given: dict[str, Any]) -> dict[str, Sentence]:
    """The texts of an event that are sentences; what does not say the same is left out."""
    if not isinstance(said, dict):
        return {}
    read = {name: sentence_from_record(said[name]) for name in said.keys() & given.keys()}
    return {name: s for name, s in read.items() if s is not None and s == given[name]}
