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
from typing import NamedTuple, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ...contract.errors import ClearDateError
from ...contract.events import ErrorEvent, Event, LogEvent, ProgressEvent
from ...contract.masking import masked
from ..host.launch import PLUGIN_ROOT
from ..host.text import CONTEXT, tr, tr_noop, whole_characters

WORKER_CONTEXT = "worker"
TEMPLATES = PLUGIN_ROOT / "i18n" / "worker.json"
PLACEHOLDER = re.compile(r"(\{[^{}]*\})")
LEAST_LETTERS = 4
"""Letters of its own that a template needs; with fewer it would fit whatever comes."""
LEAST_LETTERS_INSIDE = 2
"""The same for a value in a sentence."""
LONGEST_TEXT = 4000
DEEPEST = 3
"""How often a value may itself be a sentence with values."""
SENTENCE_END = re.compile(r"(?<=[.!?…]) ")
MOST_SENTENCES = 8
"""Said at once; a longer text is a library's."""

METRIC_LABELS = {
    "loss": tr_noop("loss"),
    "l1": tr_noop("L1 loss"),
    "adversarial": tr_noop("adversarial loss"),
    "discriminator": tr_noop("loss of the discriminator"),
    "val_psnr": tr_noop("PSNR"),
    "val_psnr_copy": tr_noop("PSNR of copying T1"),
    "val_psnr_line": tr_noop("PSNR of linear regression"),
}


@dataclass(frozen=True)
class Template:
    """A sentence of the worker: ``pieces`` of text, with a value between each two."""

    source: str
    pieces: tuple[str, ...]
    names: tuple[str, ...]

    letters: int
    """How much of the sentence is its own."""

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
    return tuple(sorted(made, key=lambda template: -template.letters))


def _template(source: str) -> Template:
    parts = PLACEHOLDER.split(source)
    return Template(source, tuple(parts[::2]), tuple(parts[1::2]), _letters("".join(parts[::2])))


class _Found(NamedTuple):
    """A translation, and how many letters of the text are the templates' own."""

    text: str
    letters: int


def translated(text: str) -> str:
    """The translation of what the worker said; what is not known stays as it is."""
    text = whole_characters(text)
    if not text.strip() or len(text) > LONGEST_TEXT:
        return text
    return _sentences(text, 0).text


def _sentences(text: str, depth: int) -> _Found:
    """The translation of sentences in a row, grouped so that the most letters are known."""
    parts = SENTENCE_END.split(text)
    if len(parts) > MOST_SENTENCES:
        return _sentence(text, depth)
    best = [_Found("", 0)]
    """From the last sentence on, since a template may hold several."""
    for start in reversed(range(len(parts))):
        found = []
        for end in range(start + 1, len(parts) + 1):
            head, rest = _sentence(" ".join(parts[start:end]), depth), best[len(parts) - end]
            both = f"{head.text} {rest.text}" if end < len(parts) else head.text
            found.append(_Found(both, head.letters + rest.letters))
        best.append(max(found, key=lambda one: one.letters))
    return best[-1]


def _sentence(text: str, depth: int) -> _Found:
    """The translation of one template's text, which may stand behind a name and a colon."""
    core = text.strip()
    if core and core != text:
        found = _sentence(core, depth)
        return _Found(text.replace(core, found.text, 1), found.letters)
    whole = _exact(text, depth) or _filled(text, depth) or _Found(text, 0)
    name, colon, tail = text.partition(": ")
    if not colon or depth >= DEEPEST:
        return whole
    behind = _sentence(tail, depth + 1)
    if whole.letters >= behind.letters:
        return whole
    return _Found(name + colon + behind.text, behind.letters)


def _exact(text: str, depth: int) -> Optional[_Found]:
    # Some sentences are texts of the dialogs too; a value that equals one is a name.
    for context in (WORKER_CONTEXT,) if depth else (WORKER_CONTEXT, CONTEXT):
        found = QCoreApplication.translate(context, text) if text else text
        if found != text:
            return _Found(found, _letters(text))
    return None


def _filled(text: str, depth: int) -> Optional[_Found]:
    """The translation of the template that fits ``text``, with its values."""
    least = LEAST_LETTERS_INSIDE if depth else LEAST_LETTERS
    for template in templates():
        values = template.values(text) if template.letters >= least else None
        if values is not None:
            form = QCoreApplication.translate(WORKER_CONTEXT, template.source)
            return None if form == template.source else _with_values(template, form, values, depth)
    return None


def _with_values(template: Template, form: str, values: dict[str, str], depth: int) -> _Found:
    """``form`` with each value, translated if it is a sentence or a phrase of the worker."""
    letters = template.letters
    if depth < DEEPEST:
        for name, value in values.items():
            found = _sentences(value, depth + 1)
            values[name] = found.text
            letters += found.letters
    # In one pass: a value may hold braces of its own.
    return _Found(PLACEHOLDER.sub(lambda match: values.get(match[0], ""), form), letters)


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


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
    return masked(f"{translated(error.message)} {translated(error.remedy)}".strip())


def metric_label(name: str) -> str:
    """What a figure of the worker is called; a name that is not known stays as it is."""
    return tr(METRIC_LABELS[name]) if name in METRIC_LABELS else name
