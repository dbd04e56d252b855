"""What must be the same in a text and its translation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

PLACEHOLDER = re.compile(r"\{[^{}]*\}")
ENDING = re.compile(r"(?<=[A-Za-z])(\{[^{}]*\})(?![A-Za-z])")
"""A placeholder that makes an English plural; a translation may leave it out."""
NAME = re.compile(r"'[\w-]+'|--[\w-]+")
"""A command or a flag: a name, though it may look like a term."""
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
ACCELERATOR = re.compile(r"&(?=\w)(?!\w+;)")
LANGUAGES = ("de", "es", "fr", "ja", "pt_BR", "zh_CN")
NO_CASE_ENDINGS = ("ja", "zh_CN")
LONG = 20
"""Letters from which on a translation that equals its source is taken for a forgotten one."""

SAME_TEXT = re.compile(
    r"[\W\d_]*((ClearDate|GeoTIFF|GeoPackage|HTML|JSON|ONNX|SAR|Sentinel|GPU|CPU)\b[\W\d_]*)*"
)
"""What is a name in every language."""


def faults(language: str, source: str, translation: str) -> Iterator[str]:
    """What is wrong with a translation, in a few words each."""
    if not translation.strip():
        yield "is empty"
        return
    wanted, given = (Counter(PLACEHOLDER.findall(text)) for text in (source, translation))
    endings = Counter(ENDING.findall(source))
    if given - wanted or wanted - given - endings:
        yield f"has the placeholders {sorted(given)}, not {sorted(wanted)}"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(translation)):
        yield "has other tags"
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(translation)):
        yield "has an accelerator (&) more or less"
    if source.count("\n") != translation.count("\n"):
        yield "has another number of lines"
    if source.endswith("…") != translation.endswith("…"):
        yield "ends with … and the text does not, or the other way round"
    if _blanks(source) != _blanks(translation):
        yield "begins or ends with other blanks"
    words = PLACEHOLDER.sub("", source)
    if source == translation and len(words) > LONG and not SAME_TEXT.fullmatch(words):
        yield "is the English text"


def _blanks(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def glossary(path: Path) -> dict[str, dict[str, tuple[str, ...]]]:
    """The strict terms of the glossary: English term, language, and what it may be there."""
    rows = [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("|")
    ]
    head, *body = rows
    return {
        row[0]: {
            language: tuple(term.strip().lower() for term in row[index].split("/"))
            for index, language in enumerate(head)
            if language in LANGUAGES
        }
        for row in body
        if row[1] == "yes"
    }


def wrong_terms(
    terms: dict[str, dict[str, tuple[str, ...]]], language: str, source: str, translation: str
) -> Iterator[str]:
    """The strict terms of ``source`` that ``translation`` does not call as the glossary does.

    Terms may be inflected: a few letters at the end of each word of a term are not compared.
    """
    left = NAME.sub(" ", PLACEHOLDER.sub(" ", source))
    for term in sorted(terms, key=len, reverse=True):
        pattern = re.compile(rf"\b{re.escape(term)}(s|es)?\b", re.IGNORECASE)
        if not pattern.search(left):
            continue
        left = pattern.sub(" ", left)  # "cloud mask" is not "cloud" too
        allowed = terms[term][language]
        if not any(_has_term(language, translation, name) for name in allowed):
            yield f"does not call {term} {' or '.join(allowed)}"


def _has_term(language: str, text: str, term: str) -> bool:
    if language in NO_CASE_ENDINGS:
        return term in text.lower()
    stems = [re.escape(word[: max(3, len(word) - 3)]) for word in term.split()]
    return re.search(r"\w*\W+(\w+\W+)?".join(stems), text, re.IGNORECASE) is not None
