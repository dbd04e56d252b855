"""A season on disk, as far as its JSON tells: which acquisitions it has, and what they are called.

QGIS 3.22 runs this file with Python 3.9.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from .acquisitions import placed
from .errors import InputError
from .files.given import read_file
from .layers import OPTICAL, SAR
from .sentence import say

COLLECTION = "collection.json"
SUMMARY = "summary.csv"
"""The table of a season's results."""
PICTURE = "summary.svg"
"""The same as a picture."""
DATE_FILES = {
    "image": "_filled.tif",
    "trust": "_trust.tif",
    "report": "_report.json",
    "item": ".json",
}
"""How the files of a date end, behind its name."""


def ending(kind: str) -> str:
    """How a file of a date ends: of a kind of DATE_FILES, or of the index of that name."""
    return DATE_FILES.get(kind, f"_{kind}.tif")


@dataclass(frozen=True)
class SeasonItem:
    """One acquisition: its ``file`` (JSON), ``kind`` (OPTICAL or SAR), ``day``, the ``sar`` item
    that goes with an optical one (a name, empty without), whether it brings a mask, the relative
    ``orbit``, empty if unknown, and whether a run of ClearDate has simulated pixels of it.
    ``problem``: why it cannot be read; then only ``name`` and ``file`` are known."""

    name: str
    file: str
    kind: str
    day: Optional[datetime.date]
    sar: str = ""
    is_masked: bool = False
    orbit: str = ""
    is_simulated: bool = False
    problem: str = ""


def collection_of(path: Path) -> Path:
    """The collection of a season that is named by its folder or by that file."""
    return path / COLLECTION if path.is_dir() else path


def read_season(path: Path) -> tuple[SeasonItem, ...]:
    """The acquisitions of a season, a folder or its collection, by time.

    InputError if it is none. An item that cannot be read has its ``problem``.
    """
    path = collection_of(path)
    content = read_file(path, say("The season {path}", path=path))
    try:
        record = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _no_season(path) from error
    if not isinstance(record, dict) or record.get("type") != "Collection":
        raise _no_season(path)
    return _listed(record, path)


def items_of(record: dict[str, Any], path: Path) -> tuple[SeasonItem, ...]:
    """The acquisitions that the collection at ``path`` lists, by time.

    InputError if any of them cannot be read.
    """
    found = _listed(record, path)
    for item in found:
        if item.problem:
            raise InputError(item.problem)
    return found


def _listed(record: dict[str, Any], path: Path) -> tuple[SeasonItem, ...]:
    links = record.get("links")
    listed = links if isinstance(links, list) else []
    found = [_item(link, path) for link in listed if _is_item(link)]
    return tuple(sorted(found, key=lambda item: (item.day or datetime.date.max, item.name)))


def date_names(items: Sequence[SeasonItem]) -> dict[str, str]:
    """What the results of each optical acquisition are called, by its name: its day, and from the
    second of a day on that with a number. Of several items of one name the first counts."""
    names: dict[str, str] = {}
    for item in items:
        if item.kind == OPTICAL and item.day is not None and item.name not in names:
            day = item.day.isoformat()
            same = sum(name.partition("_")[0] == day for name in names.values())
            names[item.name] = f"{day}_{same + 1}" if same else day
    return names


def _no_season(path: Path) -> InputError:
    return InputError(
        say("{path} is no season.", path=path), "Make one with the command or algorithm 'prepare'."
    )


def _is_item(link: Any) -> bool:
    return (
        isinstance(link, dict) and link.get("rel") == "item" and isinstance(link.get("href"), str)
    )


def _item(link: dict[str, str], path: Path) -> SeasonItem:
    file = placed(link["href"], path.parent)
    try:
        return _read_item(file)
    except InputError as error:
        return SeasonItem(Path(file).stem, file, "", None, problem=str(error))


def _read_item(file: str) -> SeasonItem:
    content = read_file(file, say("The item {path}", path=file))
    try:
        about = dict(json.loads(content)["properties"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(
            say("{path} is no item of a season.", path=file), "Prepare the season again."
        ) from error
    kind = about.get("cleardate:kind")
    return SeasonItem(
        Path(file).stem,
        file,
        kind if kind in (OPTICAL, SAR) else "",
        _day(about.get("datetime")),
        str(about.get("cleardate:sar") or ""),
        bool(about.get("cleardate:mask_kind")),
        _orbit(about.get("sat:relative_orbit")),
        about.get("cleardate:simulated") is True,
    )


def _orbit(value: Any) -> str:
    """A relative orbit, which STAC has as a whole number; empty for anything else."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if is_number and value > 0 else ""


def _day(text: Any) -> Optional[datetime.date]:
    try:
        return datetime.date.fromisoformat(str(text)[:10])
    except ValueError:
        return None
