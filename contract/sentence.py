"""Sentences that keep their values, so that they can be translated where they arrive.

A sentence is English text wherever a text is wanted. It also knows its template, which is the key
of its translations (i18n/), and the value of each placeholder, which may be a sentence itself.
What is cut out of a sentence or put together by other means is plain text, and stays English.

QGIS 3.22 runs this file with Python 3.9.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Optional

FIELD = re.compile(r"\{(\w+)(!r)?(?::([^{}]*))?\}")
"""A placeholder as code writes it: ``{path}``, ``{name!r}``, ``{share:.0%}``."""
PLACEHOLDER = re.compile(r"\{(\w+)\}")
"""A placeholder of a template."""
DEEPEST = 4
"""How many sentences may stand in each other when they come from outside."""


class Sentence(str):
    """English text made of ``template`` and ``values``; ValueError if they do not go together."""

    template: str
    values: dict[str, str]

    def __new__(cls, template: str, values: Mapping[str, str]) -> Sentence:
        """The sentence that ``template`` is with ``values``."""
        names = PLACEHOLDER.findall(template)
        if set(names) != set(values):
            raise ValueError(f"{template!r} has the placeholders {names}, not {sorted(values)}")
        sentence = super().__new__(cls, filled(template, values))
        sentence.template = template
        sentence.values = dict(values)
        return sentence

    def __reduce__(self) -> tuple[Any, ...]:
        """Copies are made of template and values again."""
        return Sentence, (self.template, self.values)

    def with_values(self, change: Callable[[str], str]) -> Sentence:
        """The same sentence, each value as ``change`` makes it."""
        return Sentence(self.template, {name: change(v) for name, v in self.values.items()})

    def to_record(self) -> dict[str, Any]:
        """Template and values as JSON's objects."""
        values = {
            name: value.to_record() if isinstance(value, Sentence) else value
            for name, value in self.values.items()
        }
        return {"template": self.template, "values": values}


def filled(template: str, values: Mapping[str, str]) -> str:
    """``template`` with ``values`` in one pass, as a value may hold braces of its own."""
    return PLACEHOLDER.sub(lambda match: str(values.get(match[1], "")), template)


def say(template: str, /, **values: object) -> Sentence:
    """The sentence that ``template`` is with ``values``.

    Placeholders are written as in an f-string, ``{share:.0%}`` or ``{name!r}``, and what says how a
    value is written is no part of the template. scripts/translate finds the literals given here.
    Raises ValueError if placeholders and values do not go together.
    """
    texts: dict[str, str] = {}
    for match in FIELD.finditer(template):
        name, quoted, form = match.groups()
        if name not in values:
            raise ValueError(f"{template!r} has no value for {name}")
        value = values[name]
        if not isinstance(value, Sentence) or quoted or form:
            value = format(repr(value) if quoted else value, form or "")
        texts[name] = value
    if len(texts) != len(values):
        raise ValueError(f"{template!r} has no place for all of {sorted(values)}")
    return Sentence(FIELD.sub(r"{\1}", template), texts)


def joined(*texts: str, between: str = " ") -> Sentence:
    """Texts in a row, each of which is translated by itself."""
    parts = {f"part{number}": text for number, text in enumerate(texts, 1)}
    return Sentence(between.join(f"{{{name}}}" for name in parts), parts)


def sentence_from_record(record: Any, depth: int = DEEPEST) -> Optional[Sentence]:
    """Read what to_record made; None for anything else."""
    if not isinstance(record, dict) or depth == 0:
        return None
    template, values = record.get("template"), record.get("values")
    if not isinstance(template, str) or not isinstance(values, dict):
        return None
    read = {
        name: value if isinstance(value, str) else sentence_from_record(value, depth - 1)
        for name, value in values.items()
    }
    texts = {name: value for name, value in read.items() if value is not None}
    try:
        return Sentence(template, texts)
    except ValueError:
        return None
