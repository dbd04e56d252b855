"""The dates of a season as a table shows them, from its JSON alone."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...contract.errors import InputError
from ...contract.layers import SAR
from ...contract.season_calendar import added_dates
from ...contract.season_file import COLLECTION, SeasonItem, collection_of, date_names, read_season
from ...contract.season_job import SeasonJob
from ..client.words import error_text

NEAR = 1
"""Dates before, and after, that are named as what a date is filled from."""
CLEAR_ENOUGH = 0.5
"""Cloud up to which a date is named as such."""


@dataclass(frozen=True)
class DateRow:
    """A date: what its results are called, its optical ``item`` (None on a day that is simulated
    without one), and the ``sar`` item that goes with it."""

    name: str
    day: datetime.date
    item: Optional[SeasonItem]
    sar: Optional[SeasonItem]

    @property
    def sar_days(self) -> Optional[int]:
        """How many days after the date its SAR is; negative: before. None without."""
        if self.sar is None or self.sar.day is None:
            return None
        return (self.sar.day - self.day).days


@dataclass(frozen=True)
class SeasonDates:
    """The rows by time, the days of all SAR, items that cannot be read by name with the reason, and
    what is wrong with a calendar that was asked for, empty for nothing."""

    rows: tuple[DateRow, ...] = ()
    sar: tuple[SeasonItem, ...] = ()
    broken: tuple[tuple[str, str], ...] = ()
    problem: str = ""


def is_there(path: Path) -> bool:
    """Whether a path leads to something; not where a folder may not be entered, nor for a name that
    is too long, for which Path raises."""
    try:
        return path.exists()
    except OSError:
        return False


def is_season(path: Path) -> bool:
    """Whether a path is a season, by its folder or by its collection, as far as names tell."""
    try:
        if path.is_dir():
            return (path / COLLECTION).is_file()
        return path.name.lower().endswith(".json") and path.is_file()
    except OSError:
        return False


def season_dates(job: SeasonJob) -> SeasonDates:
    """The dates that a job would fill; InputError if its season is none."""
    items = read_season(collection_of(Path(job.season)))
    usable = [item for item in items if not item.problem and item.day is not None]
    sar = {item.name: item for item in usable if item.kind == SAR}
    names = date_names(items)
    rows, named = [], set()
    for item in usable:
        if item.name in names and item.name not in named and item.day is not None:
            named.add(item.name)
            rows.append(DateRow(names[item.name], item.day, item, sar.get(item.sar)))
    problem = ""
    try:
        added = added_dates(job, items)
        rows += [DateRow(each.name, each.day, None, sar.get(each.sar)) for each in added]
    except InputError as error:
        problem = error_text(error)
    rows.sort(key=lambda row: (row.day, row.name))
    broken = tuple((item.name, item.problem) for item in items if item.problem)
    return SeasonDates(tuple(rows), tuple(sar.values()), broken, problem)


def sources_of(
    row: DateRow, rows: Sequence[DateRow], cloud: dict[str, float], no_future: bool
) -> list[DateRow]:
    """The nearest dates before and after that show more than they hide: what tells most of a date.

    ``cloud``: the share of cloud by the name of a date, where it is known.
    """
    seen = [
        other
        for other in rows
        if other.item is not None
        and other is not row
        and cloud.get(other.name, 0.0) <= CLEAR_ENOUGH
    ]
    before = [other for other in seen if other.day <= row.day][-NEAR:]
    after = [] if no_future else [other for other in seen if other.day > row.day][:NEAR]
    return [*before, *after]
