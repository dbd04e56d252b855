"""Of which run the files of a date are, so that a run that was stopped can go on.

The item of a date (date_item.py) holds what made it: the version of the code and of the libraries
that compute, the settings, and the files of the season by name, size and time of change. A date
stays as it is if all three are those of this run, and its files are what the item says, byte by
byte. The days that are asked for make no difference: each date is filled by itself.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ...contract.errors import CancelledError, ClearDateError, InputError
from ...contract.files.given import read_file
from ...contract.indices import INDICES
from ...contract.report import FillReport, NoReportError, report_from_json
from ...contract.reporter import Reporter
from ...contract.season_file import DATE_FILES, SeasonItem, ending, read_season
from ...contract.season_job import SeasonJob
from ...contract.sentence import say
from ...contract.version import library_versions, version
from ...imagery.products.places import disk_file
from ...imagery.products.resolve import resolve
from ...imagery.sources import files_behind
from .date_item import MadeBy, checksum

_ANY = ("output", "dates", "resume", "workers", "scheduler")
"""Fields that change nothing of a date that is filled."""
_COMPUTING = ("numpy", "scipy", "rasterio")
_NEEDED = ("image", "report")
_OPTIONAL = ("trust", *INDICES)


@dataclasses.dataclass(frozen=True)
class KeptDate:
    """A date whose files stay: its item, its report, and the files by kind."""

    item: dict[str, Any]
    report: FillReport
    files: dict[str, Path]


def made_by(job: SeasonJob, reporter: Reporter) -> MadeBy:
    """What makes the dates of a run, in a few texts that are the same for the same run."""
    libraries = library_versions()
    versions = [f"{name} {libraries[name]}" for name in _COMPUTING if name in libraries]
    settings = {
        spec.name: getattr(job, spec.name)
        for spec in dataclasses.fields(job)
        if spec.name not in (*_ANY, "season")
    }
    inputs = [
        [item.name, [list(stamp) for stamp in _stamps(item, job.allow_network, reporter)]]
        for item in read_season(Path(job.season))
    ]
    return {
        "version": ", ".join([f"ClearDate {version()}", *versions]),
        "settings": _digest(settings),
        "inputs": _digest(inputs),
    }


def kept_dates(
    job: SeasonJob, names: Iterable[str], made: MadeBy, reporter: Reporter
) -> dict[str, KeptDate]:
    """The dates in the job's folder that are whole and of this run, by name.

    InputError for one of another run. Of one that is damaged it is said that it is filled again.
    """
    found = {}
    for name in names:
        reporter.check()
        kinds = (*DATE_FILES, *INDICES)
        files = {kind: Path(job.output) / f"{name}{ending(kind)}" for kind in kinds}
        if not files["item"].exists():
            continue
        try:
            item = _read_item(files["item"])
            _require_same(name, item, made)
            found[name] = _whole(item, files, reporter)
        except (_DamagedError, NoReportError):
            reporter.log(
                say("The files of {name} are not whole: it is filled again.", name=name), "warning"
            )
    return found


class _DamagedError(Exception):
    """Raised for files that are not as their item says."""


def _read_item(path: Path) -> dict[str, Any]:
    try:
        record = json.loads(read_file(path, say("The item {path}", path=path)))
        if not isinstance(record["properties"], dict) or not isinstance(record["assets"], dict):
            raise TypeError
    except (InputError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise _DamagedError from error
    return dict(record)


def _require_same(name: str, item: Mapping[str, Any], made: MadeBy) -> None:
    """InputError if an item was made by another run."""
    before = item["properties"].get("cleardate:made_by")
    if not isinstance(before, dict):
        raise _DamagedError
    what = {
        "version": say("another version ({version})", version=before.get("version")),
        "settings": say("other settings"),
        "inputs": say("other files of the season"),
    }
    for key, text in what.items():
        if before.get(key) != made[key]:
            raise InputError(
                say(
                    "The run cannot be gone on with: {name} was filled by {what}.",
                    name=name,
                    what=text,
                ),
                "Choose another folder, or leave out --resume to fill all dates again.",
            )


def _whole(item: dict[str, Any], files: Mapping[str, Path], reporter: Reporter) -> KeptDate:
    """The date of an item; _DamagedError unless each of its files is what the item says."""
    assets = item["assets"]
    kinds = [*_NEEDED, *(kind for kind in _OPTIONAL if kind in assets)]
    for kind in kinds:
        asset = assets.get(kind)
        try:
            if (
                not isinstance(asset, dict)
                or files[kind].stat().st_size != asset.get("file:size")
                or checksum(files[kind], reporter) != asset.get("file:checksum")
            ):
                raise _DamagedError
        except (OSError, InputError) as error:
            raise _DamagedError from error
    report = report_from_json(files["report"].read_text("utf-8"))
    if not isinstance(report, FillReport):
        raise _DamagedError
    return KeptDate(item, report, {kind: files[kind] for kind in kinds})


def _stamps(
    item: SeasonItem, allow_network: bool, reporter: Reporter
) -> Iterator[tuple[str, int, int]]:
    """Name, size and time of change (ns) of the files behind an acquisition, as far as there."""
    names = {item.file: None}
    try:
        product = resolve(item.file, item.kind, allow_network) if item.kind else None
        if product is not None:
            mask = product.product.mask
            bands = [band.file for band in product.product.bands if band.file]
            for name in (*bands, *([mask.file] if mask is not None else [])):
                behind = files_behind(name, allow_network, reporter.check)
                names.update(dict.fromkeys([disk_file(name), *map(str, behind)]))
    except CancelledError:
        raise
    except ClearDateError as error:
        # It is left out of the season for that, and so it was.
        yield type(error).__name__, 0, 0
    for name in names:
        try:
            status = Path(name).stat()
        except (OSError, ValueError):
            continue
        yield Path(name).name, status.st_size, status.st_mtime_ns


def _digest(record: Any) -> str:
    text = json.dumps(record, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
