"""The files that a VRT (GDAL's virtual raster) is made of, found without GDAL."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

_LONGEST = 32 << 20
_DEEPEST = 8
_SOURCE = re.compile(r"<Source(?:Filename|Dataset)\b([^<>]*)>([^<]*)<")
_RELATIVE = re.compile(r"""\brelativeToVRT\s*=\s*["']\s*1""")


def vrt_sources(path: Path) -> Iterator[Path]:
    """The sources of a ``.vrt`` file and of the VRTs among them; none for any other file.

    The text is searched and not parsed: it may be hostile, and a name found where GDAL sees none
    does no harm. What cannot be read has no sources.
    """
    yield from _sources(path, set(), 0)


def _sources(path: Path, seen: set[Path], depth: int) -> Iterator[Path]:
    if path.suffix.lower() != ".vrt" or path in seen or depth > _DEEPEST:
        return
    seen.add(path)
    for attributes, name in _SOURCE.findall(_text(path)):
        given = html.unescape(name).strip()
        if given:
            source = path.parent / given if _RELATIVE.search(attributes) else Path(given)
            yield source
            yield from _sources(source, seen, depth + 1)


def _text(path: Path) -> str:
    try:
        # Reading a pipe would wait for its writer.
        if not path.is_file():
            return ""
        with path.open("rb") as stream:
            return stream.read(_LONGEST).decode("utf-8", "replace")
    except (OSError, ValueError):
        return ""
