"""Scale and offset of single images of a series, by their names.

Products change: Sentinel-2 has an offset of -0.1 from the end of January 2022 on, and one folder
may hold both. An image keeps its units whether it is T1 of one date or T2 of another.
"""

from __future__ import annotations

import fnmatch
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...contract.errors import UsageError
from ..host.text import tr

Units = tuple[Optional[float], Optional[float]]
"""Scale and offset, None where the file or its values tell."""


@dataclass(frozen=True)
class ImageUnits:
    """``rules``: patterns of file names, each with the units of the images that it fits."""

    rules: tuple[tuple[str, Units], ...] = ()

    @classmethod
    def read(cls, text: str) -> ImageUnits:
        """From ``*_N05*=0.0001,-0.1; s2_2021*=,0``; UsageError for another text."""
        parts = [part.strip() for part in text.replace("\n", ";").split(";")]
        return cls(tuple(_rule(part) for part in parts if part))

    def of(self, image: Path) -> Units:
        """The units of an image: of the first pattern that its name fits."""
        name = image.name.lower()
        for pattern, units in self.rules:
            if fnmatch.fnmatchcase(name, pattern.lower()):
                return units
        return None, None


def _rule(text: str) -> tuple[str, Units]:
    pattern, is_rule, numbers = text.rpartition("=")
    scale, has_offset, offset = numbers.partition(",")
    try:
        units = tuple(float(n) if n.strip() else None for n in (scale, offset))
    except ValueError:
        units = ()
    if not (is_rule and pattern.strip() and has_offset and len(units) == 2):
        raise UsageError(
            tr("{text} is no scale and offset of images.").format(text=repr(text)),
            tr("Write a pattern of file names, scale and offset: *_N05*=0.0001,-0.1"),
        )
    return pattern.strip(), (units[0], units[1])
