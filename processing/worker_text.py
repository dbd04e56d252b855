"""Translation of what the worker says.

The worker speaks English and fills its values into its sentences. ``i18n/worker.json`` has the
sentences with a named placeholder for each value (scripts/translate reads them from the code).
A sentence that comes is held against these templates, and its values go into the translation of
the one that fits with the most words.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import re
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..contract.errors import ClearDateError
from ..contract.events import ErrorEvent, Event, LogEvent, ProgressEvent
from .runtime import PLUGIN_ROOT
from .text import CONTEXT, tr, tr_noop

WORKER_CONTEXT = "worker"
TEMPLATES = PLUGIN_ROOT / "i18n" / "worker.json"
PLACEHOLDER = re.compile(r"(\{[^{}]*\})")
LEAST_LETTERS = 5
"""Letters of its own that a template needs; with fewer it would fit whatever comes."""
LONGEST_TEXT = 4000
DEEPEST = 3
"""How often a value may itself be a sentence with values."""
NAME_JOINT = ": "
"""After a name that a sentence was put behind."""
JOINTS = (". ", NAME_JOINT)
"""Where two sentences meet."""

METRIC_LABELS = {
    "loss": tr_noop("loss"),
    "l1": tr_noop("L1 loss"),
    "adversarial": tr_noop("adversarial loss"),
    "discriminator": tr_noop("loss of the discriminator"),
    "val_psnr": tr_noop("PSNR"),
    "val_psnr_copy": tr_noop("PSNR of copying T1"),
    "val_psnr_line": tr_noop("PSNR of a line per band"),
}


@dataclass(frozen=True)
class Template:
    """A sentence of the worker: ``pieces`` of text, with a value between each two."""

    source: str
    pieces: tuple[str, ...]
    names: tuple[str, ...]

    @property
    def letters(self) -> int:
        """How much of the sentence is its own."""
        return sum(map(str.isalpha, "".join(self.pieces)))

    def values(self, text: str) -> Optional[dict[str, str]]:
        """The values with which the template is ``text``, or None if it cannot be."""
        first, *middle, last = self.pieces
        end = len(text) - len(last)
        if end < len(first) or not (text.startswith(first) and text.endswith(last)):
            return None
        values, start = [], len(first)
        for piece in middle:
            found = text.find(piece, start, end)
            if found < 0:
                return None
            values.append(text[start:found])
            start = found + len(piece)
        return dict(zip(self.names, [*values, text[start:end]]))


@functools.lru_cache(maxsize=1)
def templates() -> tuple[Template, ...]:
    """The templates with values, those with the most letters first; none if the file is gone."""
    try:
        sources = json.loads(TEMPLATES.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()  # the plugin works in English all the same
    made = [_template(source) for source in sources if PLACEHOLDER.search(source)]
    kept = (template for template in made if template.letters >= LEAST_LETTERS)
    return tuple(sorted(kept, key=lambda template: -template.letters))


def _template(source: str) -> Template:
    parts = PLACEHOLDER.split(source)
    return Template(source, tuple(parts[::2]), tuple(parts[1::2]))


def translated(text: str) -> str:
    """The translation of what the worker said; what is not known stays as it is."""
    if not text.strip() or len(text) > LONGEST_TEXT:
        return text
    whole = _translated(text, 0)
    return text if whole is None else whole


def _translated(text: str, depth: int) -> Optional[str]:
    """The translation of one or more sentences, or None if no part of them is known."""
    known = _known(text, depth)
    if known is not None:
        return known
    for joint in JOINTS:
        at = text.find(joint)
        while at >= 0:
            start = at + len(joint)
            head, tail = text[: start - 1], text[start:]
            if joint == NAME_JOINT:
                rest = _translated(tail, depth + 1) if depth < DEEPEST else None
                if rest is not None:
                    return f"{head} {rest}"
            else:
                first = _known(head, depth)
                if first is not None:
                    return f"{first} {_translated(tail, depth) or tail}"
            at = text.find(joint, start)
    return None


def _known(text: str, depth: int) -> Optional[str]:
    """The translation of one sentence or, below the first ``depth``, of a value in one."""
    # Some sentences are texts of the dialogs too; a value that equals one is a name.
    for context in (WORKER_CONTEXT,) if depth else (WORKER_CONTEXT, CONTEXT):
        found = QCoreApplication.translate(context, text)
        if found != text:
            return found
    return _filled(text, depth)


def _filled(text: str, depth: int) -> Optional[str]:
    """The translation of the template that fits ``text``, with its values."""
    for template in templates():
        values = template.values(text)
        if values is not None:
            form = QCoreApplication.translate(WORKER_CONTEXT, template.source)
            return None if form == template.source else _with_values(form, values, depth)
    return None


def _with_values(form: str, values: dict[str, str], depth: int) -> str:
    """``form`` with each value, translated if it is a sentence or a phrase of the worker."""
    for name, value in values.items():
        if value and depth < DEEPEST:
            values[name] = _known(value, depth + 1) or value
    # In one pass: a value may hold braces of its own.
    return PLACEHOLDER.sub(lambda match: values.get(match[0], ""), form)


def translated_event(event: Event) -> Event:
    """``event`` with its sentences translated; figures and results are the same."""
    if isinstance(event, ProgressEvent):
        return dataclasses.replace(event, message=translated(event.message))
    if isinstance(event, LogEvent):
        return dataclasses.replace(event, text=translated(event.text))
    if isinstance(event, ErrorEvent):
        return dataclasses.replace(
            event, message=translated(event.message), remedy=translated(event.remedy)
        )
    return event


def error_text(error: ClearDateError) -> str:
    """An error as a sentence; those that contract/ raises on this side are English until here."""
    return f"{translated(error.message)} {translated(error.remedy)}".strip()


def metric_label(name: str) -> str:
    """What a figure of the worker is called; a name that is not known stays as it is."""
    return tr(METRIC_LABELS[name]) if name in METRIC_LABELS else name
