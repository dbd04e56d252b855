"""XML of strangers: read without entities, document types or names of other files.

A tree of plain elements whose names have lost their namespaces, since the kinds of products that
are read here tell nothing apart by them.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from xml.etree.ElementTree import Element as Element
from xml.etree.ElementTree import TreeBuilder
from xml.parsers import expat

from ...contract.errors import InputError
from ...contract.sentence import say

_DEEPEST = 64


class _EnoughError(Exception):
    """Raised when nothing that follows is wanted."""


def parse_xml(content: bytes, what: str, until: Collection[str] = ()) -> Element:
    """The root of a document; ``what`` names it in errors.

    Reading stops at the first element below the root that is named in ``until``, which is not part
    of it. InputError for
    what is no XML, for a document type and for entities.
    """
    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    open_tags: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition("}")[2]
        if open_tags and tag in until:
            raise _EnoughError
        if len(open_tags) >= _DEEPEST:
            refuse_depth()
        open_tags.append(tag)
        builder.start(tag, {key.rpartition("}")[2]: value for key, value in attributes.items()})

    def end(name: str) -> None:
        builder.end(open_tags.pop())

    def refuse_depth() -> None:
        raise InputError(say("{what} is nested too deeply.", what=what), "Download it again.")

    def refuse(*_: object) -> None:
        raise InputError(
            say("{what} declares a document type or entities, which are not read.", what=what),
            "Download it again, from a place that you trust.",
        )

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.buffer_text = True
    try:
        parser.Parse(content, True)
    except _EnoughError:
        while open_tags:
            builder.end(open_tags.pop())
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise InputError(
            say("{what} is cut off or no XML ({error}).", what=what, error=error),
            "Download it again.",
        ) from error
    return builder.close()


def finite(text: str) -> float:
    """A text as a number; ValueError for none, and for one that is infinite or no number."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is not finite")
    return number


def text_of(root: Element, name: str, default: str = "") -> str:
    """The text of the first element of a name, at any depth."""
    found = next(root.iter(name), None)
    return (found.text or "").strip() if found is not None else default
