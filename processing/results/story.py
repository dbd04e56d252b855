"""What a result says of itself in QGIS: metadata, and the day it shows."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsDateTimeRange, QgsLayerMetadata, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..host.compat import FIXED_RANGE
from ..host.labels import method_title
from ..host.layer_files import file_tags
from ..host.text import tr

PREFIX = "CLEARDATE_"
RIGHTS_WORD = "copernicus"
"""A tag of an input that says this states whose data they are."""


@dataclass(frozen=True)
class Story:
    """What a run knows of a result beyond the tags of its file.

    ``inputs`` are the paths whose licences hold for the result.
    """

    abstract: str
    date: Optional[datetime.date] = None
    inputs: tuple[str, ...] = ()


def tell(layer: QgsRasterLayer, path: str, story: Story) -> None:
    """Write the metadata of ``layer``, the file ``path``, and the day it shows."""
    tags = file_tags(path)
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(_words(path))
    metadata.setType("dataset")
    metadata.setTitle(_words(layer.name()))
    metadata.setAbstract(_words(story.abstract))
    metadata.setCrs(layer.crs())
    words = [tr("simulated"), "ClearDate", "SAR", tr("optical"), tr("cloud removal")]
    metadata.setKeywords({"ClearDate": words})
    metadata.setHistory([_words(entry) for entry in history(tags)])
    metadata.setRights([_words(entry) for entry in rights(story.inputs)])
    if story.date is not None:
        extent = metadata.extent()
        extent.setTemporalExtents([day_range(story.date)])
        metadata.setExtent(extent)
        show_on(layer, story.date)
    layer.setMetadata(metadata)


def _words(text: str) -> str:
    """``text`` as QGIS shows it: what it reads in metadata is HTML to it."""
    return text.replace("<", "&lt;")


def history(tags: dict[str, str]) -> list[str]:
    """The entries of a result's history, from the tags of its file."""
    forms = {
        "SIMULATED": "{}",
        "METHOD": tr("Method: {}"),
        "MODEL_SHA256": tr("Model (SHA-256): {}"),
        "RAN_ON": tr("Ran on: {}"),
        "INPUTS": tr("Inputs: {}"),
    }
    made = tr("Made by ClearDate {version} on {day}.").format(
        version=tags.get(f"{PREFIX}VERSION", "?"), day=datetime.date.today().isoformat()
    )
    found = {key: tags[PREFIX + key] for key in forms if PREFIX + key in tags}
    if "METHOD" in found:
        found["METHOD"] = _method(found["METHOD"])
    return [made, *(forms[key].format(text) for key, text in found.items())]


def _method(name: str) -> str:
    """The titles of the methods that a tag names: ``trees``, or ``blend of trees, gp``."""
    whole, _, members = name.partition(" of ")
    if not members:
        return method_title(name)
    listed = ", ".join(map(method_title, members.split(", ")))
    return tr("{name} of {members}").format(name=method_title(whole), members=listed)


def rights(paths: tuple[str, ...]) -> list[str]:
    """What the tags of input files say of whose data they are, each once."""
    found = [
        value
        for path in paths
        for value in file_tags(path).values()
        if RIGHTS_WORD in value.lower()
    ]
    return list(dict.fromkeys(found))


def day_range(day: datetime.date) -> QgsDateTimeRange:
    """From the first to the last second of a day (UTC, as QGIS's temporal controller)."""
    date = QDate(day.year, day.month, day.day)
    ends = (QTime(0, 0, 0), QTime(23, 59, 59))
    return QgsDateTimeRange(*(QDateTime(date, time, Qt.TimeSpec.UTC) for time in ends))


def show_on(layer: QgsRasterLayer, day: datetime.date) -> None:
    """Let the temporal controller show ``layer`` on that day only."""
    temporal = layer.temporalProperties()
    temporal.setMode(FIXED_RANGE)
    temporal.setFixedTemporalRange(day_range(day))
    temporal.setIsActive(True)
