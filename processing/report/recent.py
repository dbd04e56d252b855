"""Reports as files, and what is remembered of the runs that wrote them."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsSettings

from ...contract.errors import UsageError
from ...contract.files.leftovers import finish_renames
from ...contract.report import LARGEST, FillReport, NoReportError, Report, report_from_json
from ...contract.run_id import RUN_TAG, of_other_runs
from ..host.layer_files import file_tags
from ..host.text import tr

RECENT_KEY = "cleardate/recent_reports"
MOST_RECENT = 10
WRITTEN = ("output", "quality")
"""The fields of a fill whose rasters are of the same run as its report."""


@dataclass(frozen=True)
class RunFacts:
    """What a report itself does not hold: it names no folders.

    Paths of the rasters and their dates (ISO) by the job's field, the settings by label, and when
    the run ended (ISO, local time).
    """

    files: dict[str, str] = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    units: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    """Scale and offset as given to the job, for optical_t1 and optical_t2."""
    bands: tuple[str, ...] = ()
    """The names of the bands of optical images as given to the job."""
    ended: str = ""
    stamps: dict[str, list[int]] = field(default_factory=dict)
    """Size and time of change (ns) of each of the files when the run ended."""
    changed: tuple[str, ...] = ()
    """The names of files that are no more what they were then; they are not among ``files``."""


def read_report(path: Path) -> Report:
    """The report of a fill or an evaluation; UsageError says why a file is none.

    What a dead run left half renamed there takes its place first, with the images beside it.
    """
    finish_renames(path)
    try:
        if path.exists() and not path.is_file():
            # A pipe would be waited for.
            raise _no_report(path, tr("it is no file"))
        if path.stat().st_size > LARGEST:
            raise _no_report(path, tr("it is larger than any report"))
        return report_from_json(path.read_text("utf-8"))
    except OSError as error:
        raise _no_report(path, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise _no_report(path, tr("it holds no JSON")) from error
    except NoReportError as error:
        reason = tr("it holds no scores of methods") if error.is_json else tr("it holds no JSON")
        raise _no_report(path, reason) from error


def _no_report(path: Path, reason: str) -> UsageError:
    return UsageError(
        tr("{path} is no report of ClearDate: {reason}.").format(path=path, reason=reason),
        tr("Open the JSON file that Fill clouds or Evaluate simulation wrote as its report."),
    )


def remember(report: str, facts: RunFacts) -> None:
    """Put the report file of a run that has ended first in the list of recent ones."""
    kept = [(path, known) for path, known in recent() if str(path) != report]
    stamps = {name: stamp for name, path in facts.files.items() if (stamp := _stamp(path))}
    entries = [(Path(report), dataclasses.replace(facts, stamps=stamps)), *kept][:MOST_RECENT]
    stored = [{"path": str(path), **dataclasses.asdict(known)} for path, known in entries]
    QgsSettings().setValue(RECENT_KEY, json.dumps(stored))


def recent() -> list[tuple[Path, RunFacts]]:
    """The reports of the last runs that still exist, the newest first."""
    try:
        stored = json.loads(QgsSettings().value(RECENT_KEY, "[]"))
        known = [(Path(entry.pop("path")), _checked(entry)) for entry in stored]
        return [(path, facts) for path, facts in known if path.is_file()]
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return []  # written by another version


def _checked(entry: dict[str, Any]) -> RunFacts:
    """The facts of an entry; an error if one of them is of another kind."""
    facts = RunFacts(**{**entry, "bands": tuple(entry.get("bands", ()))})
    texts = (facts.files, facts.dates, facts.settings)
    pairs = (facts.units, facts.stamps)
    numbers = [value for pair in pairs for values in pair.values() for value in values]
    if not (
        isinstance(facts.ended, str)
        and all(isinstance(name, str) for name in facts.bands)
        and all(isinstance(value, str) for text in texts for value in text.values())
        and all(len(values) == 2 for pair in pairs for values in pair.values())
        and all(value is None or isinstance(value, (int, float)) for value in numbers)
    ):
        raise TypeError
    return facts


def facts_of(path: Path, report: Optional[Report] = None) -> RunFacts:
    """What is remembered of the run that wrote the report ``path``.

    Files that another run has written again since, or that are gone, are named as ``changed``;
    so are those that are of another run than ``report``, what the file holds.
    """
    facts = next((facts for known, facts in recent() if known == path), RunFacts())
    same = {n: file for n, file in facts.files.items() if facts.stamps.get(n, []) == _stamp(file)}
    written = {n: file_tags(same[n]).get(RUN_TAG) for n in WRITTEN if n in same}
    run = report.run if isinstance(report, FillReport) else None
    for name in of_other_runs(run, written):
        del same[name]
    changed = tuple(Path(file).name for n, file in facts.files.items() if n not in same)
    return dataclasses.replace(facts, files=same, changed=changed)


def _stamp(path: str) -> Optional[list[int]]:
    """What changes with a file; None if there is none."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return None
    return [status.st_size, status.st_mtime_ns]
