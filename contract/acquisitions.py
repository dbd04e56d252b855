"""A scene as a value: acquisitions of one place on one grid, which any process can open again.

How many there are, and what they are called, is free: T1 and T2 are names that a job of two dates
gives. Once a scene is open, its description also holds the units that were decided, so that who
opens it again reads the same pixels and asks nobody.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from .choices import AUTO, CLOUD_PER_CENT, SAR_UNITS
from .errors import InputError, UsageError
from .image_job import Radiometry, stated_bands
from .layers import CLOUDS, IMAGES, OPTICAL, SAR
from .mask_kinds import CloudRule
from .remote import is_within_file, remote_address
from .sentence import say

FORMAT = "cleardate-acquisitions"
VERSION = 1
_KINDS = (SAR, OPTICAL)
_GRID_FROM = ("optical_t2", "optical_t1", "sar_t2")
"""The images of a pair that may give the grid, the first that is there."""
_OF_MASK = (CLOUDS.name, "cloud_values", "grow", "cloud_kind", "cloud_per_cent")
"""The fields of a job that say what its mask is, in the order of MaskFile's."""
_LISTS = "stated", "widths", "bands", "indexes"


@dataclass(frozen=True)
class MaskFile:
    """Where an acquisition is cloudy: a raster, or polygons (GeoJSON).

    ``cloud_values`` are the values of the raster that are cloud, None for those of its ``kind``
    (MASK_KINDS); ``grow``: pixels by which the cloud is grown, None for as many as is usual.
    ``per_cent``: the probability from which on it is cloud, of a raster of such. ``rule`` is what
    was decided, None before, and ``stated`` whether the user did.
    """

    path: str
    cloud_values: Optional[tuple[int, ...]] = None
    grow: Optional[int] = None
    kind: str = AUTO
    per_cent: float = CLOUD_PER_CENT
    rule: Optional[CloudRule] = None
    stated: bool = False


@dataclass(frozen=True)
class Acquisition:
    """What one satellite saw at one time: ``kind`` SAR or OPTICAL; ``name``: its key in the scene.

    ``title`` is what messages call it, its name unless given. ``sar_units`` (SAR_UNITS) counts for
    SAR. What a file's numbers stand for is number x ``scale`` + ``offset``; None: as its tags tell,
    or for optical ones its values. ``stated`` are the names of the file's bands, in its order,
    where the user gave them, and ``widths`` how wide the own pixels of each are (0: not stated).
    Once the scene is open ``bands`` are the titles of those that are read
    and ``indexes`` their numbers in the file, from 1. UsageError for a kind or units that there are
    not.
    """

    name: str
    kind: str
    path: str
    title: str = ""
    sar_units: str = AUTO
    scale: Optional[float] = None
    offset: Optional[float] = None
    mask: Optional[MaskFile] = None
    date: Optional[datetime.date] = None
    stated: tuple[str, ...] = ()
    widths: tuple[float, ...] = ()
    bands: tuple[str, ...] = ()
    indexes: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if not self.name:
            raise UsageError("An acquisition has no name.", "Give each of a scene its own.")
        if self.kind not in _KINDS:
            raise UsageError(
                say(
                    "The acquisition {name} is of the kind {kind!r}.",
                    name=self.name,
                    kind=self.kind,
                ),
                say("Say {sar} or {optical}.", sar=SAR, optical=OPTICAL),
            )
        if self.sar_units not in SAR_UNITS:
            raise UsageError(
                say(
                    "The acquisition {name} has the units {sar_units!r}.",
                    name=self.name,
                    sar_units=self.sar_units,
                ),
                say("Say {sar_units}.", sar_units=", ".join(SAR_UNITS)),
            )

    @property
    def called(self) -> str:
        """What messages call it."""
        return self.title or self.name

    @property
    def is_settled(self) -> bool:
        """Whether nothing about its bands and units is left to find out."""
        if not self.indexes:
            return False
        if self.kind == SAR:
            return self.sar_units != AUTO
        return self.scale is not None and self.offset is not None


@dataclass(frozen=True)
class SceneDescription:
    """``acquisitions`` of one place, put on the grid of the one named ``grid_of``.

    With ``strict_bands`` images must have the same bands, else those that not all of a kind have
    are left out. UsageError if two have one name, or none is named so.
    """

    name: str
    acquisitions: tuple[Acquisition, ...]
    grid_of: str
    strict_bands: bool = False

    def __post_init__(self) -> None:
        names = [acquisition.name for acquisition in self.acquisitions]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise UsageError(
                say(
                    "The scene {name} has more than one acquisition named {twice}.",
                    name=self.name,
                    twice=", ".join(twice),
                ),
                "Give each a name of its own.",
            )
        if self.grid_of not in names:
            raise UsageError(
                say(
                    "The scene {name} is to lie on the grid of {grid_of!r}, which is none of its "
                    "acquisitions ({value}).",
                    name=self.name,
                    grid_of=self.grid_of,
                    value=", ".join(names) or say("it has none"),
                ),
                "Name one of them.",
            )

    def __getitem__(self, name: str) -> Acquisition:
        """The acquisition of a name; KeyError without."""
        for acquisition in self.acquisitions:
            if acquisition.name == name:
                return acquisition
        raise KeyError(name)

    @property
    def is_settled(self) -> bool:
        """Whether it can be opened without looking at values: so are those of open scenes."""
        return all(acquisition.is_settled for acquisition in self.acquisitions)

    def to_json(self) -> str:
        """As JSON for ``from_json``, with absolute paths: it may be read in another folder."""
        record = dataclasses.asdict(self)
        for item in record["acquisitions"]:
            item["path"] = _absolute(item["path"])
            if item["mask"] is not None:
                item["mask"]["path"] = _absolute(item["mask"]["path"])
            if item["date"] is not None:
                item["date"] = item["date"].isoformat()
        return json.dumps({"format": FORMAT, "version": VERSION, **record}, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str) -> SceneDescription:
        """The description that ``to_json`` wrote; InputError for any other text."""
        try:
            record = json.loads(text)
            if (record["format"], record["version"]) != (FORMAT, VERSION):
                raise ValueError(f"it says {record['format']} {record['version']}")
            found = tuple(_acquisition(item) for item in record["acquisitions"])
            strict = record.get("strict_bands") is True
            return cls(str(record["name"]), found, record["grid_of"], strict)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise InputError(
                say(
                    "This is no description of a scene: {name}, {error}.",
                    name=type(error).__name__,
                    error=error,
                ),
                "Give what to_json wrote.",
            ) from error


def describe_pair(
    job: Radiometry, name: str, layers: Collection[str] = tuple(IMAGES)
) -> SceneDescription:
    """The scene of two dates that a job or a scene file gives: of ``layers`` those that it has.

    It lies on the grid of optical T2, else of optical T1, else of SAR T2. The cloud mask is that
    of T2, also where T2 has no optical image.
    """
    given = {
        layer: path
        for layer in IMAGES
        if layer in layers and (path := getattr(job, layer, None)) is not None
    }
    mask = None
    if getattr(job, CLOUDS.name, None) is not None:
        mask = MaskFile(*(getattr(job, key) for key in _OF_MASK))
    masked = next((layer for layer in ("optical_t2", "sar_t2") if layer in given), "")
    names, widths = stated_bands(job.bands)
    acquisitions = tuple(
        Acquisition(
            layer,
            IMAGES[layer].kind,
            path,
            IMAGES[layer].title,
            job.sar_units if IMAGES[layer].kind == SAR else AUTO,
            getattr(job, f"{layer}_scale", None),
            getattr(job, f"{layer}_offset", None),
            mask if layer == masked else None,
            stated=names if IMAGES[layer].kind == OPTICAL else (),
            widths=widths if IMAGES[layer].kind == OPTICAL else (),
        )
        for layer, path in given.items()
    )
    grid_of = next((n for n in _GRID_FROM if n in given), "")
    return SceneDescription(name, acquisitions, grid_of, job.strict_bands)


def placed(name: str, folder: Path) -> str:
    """A file as an absolute path, from ``folder`` if it is relative; what is no path as it is."""
    if isinstance(name, str) and (remote_address(name) or is_within_file(name)):
        return name
    return os.path.abspath(folder / name)


def _absolute(path: str) -> str:
    return placed(path, Path())


def _tuples(record: dict[str, Any]) -> dict[str, tuple[Any, ...]]:
    """The lists of a record as the tuples that they were."""
    return {key: tuple(value) for key, value in record.items() if isinstance(value, list)}


def _acquisition(record: dict[str, Any]) -> Acquisition:
    """An acquisition from its JSON; raises what dicts and dataclasses raise."""
    mask, date = record["mask"], record["date"]
    lists = {name: tuple(record.get(name, ())) for name in _LISTS}
    if mask is not None:
        rule = (
            None if mask["rule"] is None else CloudRule(**{**mask["rule"], **_tuples(mask["rule"])})
        )
        mask = MaskFile(**{**mask, **_tuples(mask), "rule": rule})
    if date is not None:
        date = datetime.date.fromisoformat(date)
    return Acquisition(**{**record, **lists, "mask": mask, "date": date})
