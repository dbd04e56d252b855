"""The scene file: which rasters of a pair of dates belong together, written by ``scene`` and read
by ``train``. What opens is its description."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from .acquisitions import SceneDescription, describe_pair, placed
from .choices import CLOUD_PER_CENT, MASK_KINDS
from .errors import InputError, UsageError
from .files.given import read_file
from .image_job import Radiometry
from .job import option
from .jobs import SceneJob
from .layers import OPTICAL, PAIR
from .remote import remote_address
from .season_file import items_of
from .sentence import say

FORMAT = "cleardate-scene"
VERSION = 1


@dataclass(frozen=True)
class SceneFile(Radiometry):
    """The rasters of one place and how to read them. Paths are absolute in memory.

    A raster on the network keeps its name, and is read only if the job allows it.
    """

    name: str = option("Name of the scene.")
    sar_t2: str = option("SAR image near T2.")
    sar_t1: Optional[str] = None
    optical_t1: Optional[str] = None
    optical_t2: Optional[str] = None
    clouds: Optional[str] = None
    cloud_values: Optional[tuple[int, ...]] = None
    cloud_kind: str = option("What the mask is.", "auto", choices=MASK_KINDS)
    cloud_per_cent: float = CLOUD_PER_CENT
    grow: Optional[int] = option(
        "Grow the cloud mask by this many pixels. Unset: by 2 where it is Sentinel-2's scene "
        "classification (SCL), whose clouds end too early; else by none.",
        None,
        minimum=0,
        maximum=1000,
    )

    @classmethod
    def from_job(cls, job: SceneJob) -> SceneFile:
        """The scene that a job describes; relative paths are taken from the current folder."""
        values = {
            spec.name: getattr(job, spec.name)
            for spec in dataclasses.fields(cls)
            if hasattr(job, spec.name)
        }
        values["name"] = job.name or Path(job.output).stem
        for key in PAIR:
            if values[key] is not None:
                values[key] = placed(values[key], Path())
        return cls(**values)

    @property
    def description(self) -> SceneDescription:
        """The scene that it describes."""
        return describe_pair(self, self.name)


def scene_to_json(scene: SceneFile, folder: Path) -> str:
    """The scene as JSON; rasters below ``folder`` by relative path, so that it can be moved."""
    record = dataclasses.asdict(scene)
    for key in PAIR:
        if record[key] is not None and not remote_address(record[key]):
            path = Path(record[key])
            if path.is_relative_to(folder.absolute()):
                record[key] = path.relative_to(folder.absolute()).as_posix()
    return json.dumps({"format": FORMAT, "version": VERSION, **record}, indent=2) + "\n"


def read_scene_file(path: Path) -> SceneFile:
    """Read a scene file; an InputError says what is wrong with it."""
    content = read_file(path, say("The scene file {path}", path=path))
    try:
        record = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise InputError(
            say("{path} is no scene file.", path=path),
            "Make one with the command or algorithm 'scene'.",
        ) from error
    if isinstance(record, dict) and record.get("type") == "Collection":
        return _season_of_two(record, path)
    if not isinstance(record, dict) or record.pop("format", None) != FORMAT:
        raise InputError(
            say("{path} is no scene file.", path=path),
            "Make one with the command or algorithm 'scene'.",
        )
    version = record.pop("version", None)
    if version != VERSION:
        raise InputError(
            say(
                "The scene file {path} has version {version}, this ClearDate reads {version2}.",
                path=path,
                version=version,
                version2=VERSION,
            ),
            "Make it again with 'scene'.",
        )
    known = {spec.name for spec in dataclasses.fields(SceneFile)}
    try:
        for key in PAIR:
            if record.get(key) is not None:
                record[key] = placed(record[key], path.parent)
        return SceneFile(**{key: value for key, value in record.items() if key in known})
    except (TypeError, UsageError) as error:
        raise InputError(
            say("The scene file {path} lacks something: {error}.", path=path, error=error),
            "Make it again with 'scene'.",
        ) from error


def _season_of_two(record: dict[str, Any], path: Path) -> SceneFile:
    """The scene that a season of two optical dates is, the earlier being T1; InputError for any
    other. Each date has the SAR acquisition that the season gives it."""
    items = items_of(record, path)
    optical = [item for item in items if item.kind == OPTICAL]
    if len(optical) != 2:
        raise InputError(
            say(
                "The season {path} has {count} optical dates, and a scene has two.",
                path=path,
                count=len(optical),
            ),
            "Prepare a season of the two with --from and --to, or make a scene file.",
        )
    by_name = {item.name: item.file for item in items}
    sar = [by_name.get(item.sar) for item in optical]
    if None in sar:
        raise InputError(
            say("The season {path} has no SAR for one of its dates.", path=path),
            "Prepare it again with SAR.",
        )
    return SceneFile(
        name=str(record.get("id") or path.parent.name),
        sar_t1=sar[0],
        optical_t1=optical[0].file,
        sar_t2=sar[1] or "",
        optical_t2=optical[1].file,
        clouds=optical[1].file if optical[1].is_masked else None,
    )
