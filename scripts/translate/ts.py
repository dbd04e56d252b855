"""Files of Qt Linguist: read, written sorted and without places, so that diffs are short."""

from __future__ import annotations

import hashlib
import html
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True)
class Message:
    """One text and its translation, empty while there is none."""

    context: str
    source: str
    translation: str = ""
    vanished: bool = False
    """Whether the code no longer has the text; it is kept, since it may come back or be altered."""

    @property
    def key(self) -> tuple[str, str]:
        """What makes a message one."""
        return self.context, self.source

    @property
    def id(self) -> str:
        """A short name that does not change as long as the text does not."""
        return hashlib.sha256("\0".join(self.key).encode()).hexdigest()[:10]


def read(path: Path) -> dict[tuple[str, str], Message]:
    """The messages of a file by context and source; none if there is no file."""
    if not path.is_file():
        return {}
    messages = {}
    tree = ElementTree.parse(path)  # a file of this repository
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for node in context.iter("message"):
            translation = node.find("translation")
            kind = None if translation is None else translation.get("type")
            text = "" if translation is None else translation.text or ""
            message = Message(name, node.findtext("source") or "", text, kind == "vanished")
            messages[message.key] = message
    return messages


def write(path: Path, language: str, messages: Iterable[Message]) -> None:
    """Write the messages, sorted by context and source."""
    by_context: dict[str, list[Message]] = {}
    for message in sorted(messages, key=lambda message: message.key):
        by_context.setdefault(message.context, []).append(message)
    lines = [f'{HEADER}<TS version="2.1" language="{language}" sourcelanguage="en">']
    for name, group in by_context.items():
        lines += ["<context>", f"    <name>{html.escape(name, quote=False)}</name>"]
        lines += [_as_xml(message) for message in group]
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _as_xml(message: Message) -> str:
    state = ' type="vanished"' if message.vanished else ""
    if not message.translation and not message.vanished:
        state = ' type="unfinished"'
    return (
        "    <message>\n"
        f"        <source>{_text(message.source)}</source>\n"
        f"        <translation{state}>{_text(message.translation)}</translation>\n"
        "    </message>"
    )


def _text(text: str) -> str:
    # The single quote stays, as Qt's tools leave it.
    return html.escape(text, quote=False).replace('"', "&quot;")
