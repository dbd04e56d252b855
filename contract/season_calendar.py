"""Days of a season that no optical image shows, and that are simulated all the same.

They are told by what a season lists, not by what of it can be opened: so the days are the same
whoever asks, and one that goes on with a run meets the files of that run.

QGIS 3.22 runs this file with Python 3.9.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from .errors import InputError
from .layers import OPTICAL, SAR
from .season_file import SeasonItem
from .season_job import SeasonJob
from .sentence import say

SAR_DAYS = 3
"""SAR of so many days away still tells of a day of a calendar."""
MOST_ADDED = 1500
"""Dates of a calendar: four years of every day. More is a mistyped day."""


@dataclass(frozen=True)
class AddedDate:
    """A day without an optical image, and the SAR item that goes with it, empty for none.
    ``is_shown``: there is one, which is not to be used."""

    day: datetime.date
    sar: str = ""
    is_shown: bool = False

    @property
    def name(self) -> str:
        """What its results are called."""
        return self.day.isoformat()


def added_dates(job: SeasonJob, items: Sequence[SeasonItem]) -> tuple[AddedDate, ...]:
    """The days that a job asks for beside those that a season shows, in time.

    InputError if there can be none: no SAR at all, or a cadence that is longer than the season.
    """
    shown = {item.day for item in items if item.kind == OPTICAL and item.day is not None}
    found: dict[datetime.date, AddedDate] = {}
    if job.every_sar_date:
        found.update({each.day: each for each in _of_sar(items, job.no_future)})
    if job.cadence is not None and shown:
        for day in _calendar(min(shown), max(shown), job.cadence):
            found.setdefault(day, AddedDate(day, _nearest_sar(items, day, job.no_future)))
    return tuple(found[day] for day in sorted(found) if day not in shown)


def simulated_date(
    day: datetime.date, items: Sequence[SeasonItem], no_future: bool = False
) -> AddedDate:
    """One day as if no image showed it, with the SAR of its image, or else of days near it.

    InputError for a day outside the season of which no SAR tells.
    """
    optical = [item for item in items if item.kind == OPTICAL and item.day is not None]
    own = [item.sar for item in optical if item.day == day and item.sar]
    days = {item.name: item.day for item in items if item.kind == SAR and item.day is not None}
    usable = [name for name in own if name in days and not (no_future and days[name] > day)]
    sar = usable[0] if usable else _nearest_sar(items, day, no_future)
    shown = sorted(item.day for item in optical if item.day is not None)
    if not sar and shown and not shown[0] <= day <= shown[-1]:
        raise InputError(
            say(
                "{day} lies outside the season ({first} to {last}), and no SAR is near it.",
                day=day.isoformat(),
                first=shown[0].isoformat(),
                last=shown[-1].isoformat(),
            ),
            "Choose a day of the season, or prepare it with SAR of that day.",
        )
    return AddedDate(day, sar, day in shown)


def _of_sar(items: Sequence[SeasonItem], no_future: bool) -> list[AddedDate]:
    """The days that have SAR; of several images of one day that of the usual orbit."""
    sar = [item for item in items if item.kind == SAR and item.day is not None]
    if not sar:
        raise InputError(
            "The season has no SAR, so no date has SAR alone.",
            "Leave out --every-sar-date, or prepare the season with SAR.",
        )
    days = sorted({each.day for each in sar if each.day is not None})
    orbits = _Orbits(sar, no_future)
    found = []
    for day in days:
        here = [each for each in sar if each.day == day]
        found.append(AddedDate(day, min((orbits.is_odd(each, day), each.name) for each in here)[1]))
    return found


def _calendar(first: datetime.date, last: datetime.date, cadence: int) -> list[datetime.date]:
    span = (last - first).days
    if cadence > span:
        raise InputError(
            say(
                "{cadence} days are more than lie between the first and the last optical date "
                "({span}).",
                cadence=cadence,
                span=span,
            ),
            "Give --cadence fewer days.",
        )
    if span // cadence > MOST_ADDED:
        raise InputError(
            say(
                "A calendar of {cadence} days from {first} to {last} has {count} dates, more than "
                "{most}.",
                cadence=cadence,
                first=first.isoformat(),
                last=last.isoformat(),
                count=span // cadence + 1,
                most=MOST_ADDED,
            ),
            "Give --cadence more days, or look whether the days of the season are right.",
        )
    return [first + datetime.timedelta(days=away) for away in range(0, span + 1, cadence)]


def _nearest_sar(items: Sequence[SeasonItem], day: datetime.date, no_future: bool) -> str:
    """The SAR item nearest to a day, of the usual orbit if one is near; empty for none."""
    sar = [each for each in items if each.kind == SAR and each.day is not None]
    orbits = _Orbits(sar, no_future)
    near = []
    for each in sar:
        away = 0 if each.day is None else (each.day - day).days
        if abs(away) <= SAR_DAYS and not (no_future and away > 0):
            near.append((orbits.is_odd(each, day), abs(away), each.name))
    return min(near)[2] if near else ""


class _Orbits:
    """The orbits of SAR; without the future those up to the day that is asked of."""

    def __init__(self, sar: Sequence[SeasonItem], no_future: bool) -> None:
        self._sar = [each for each in sar if each.orbit]
        self._no_future = no_future

    def is_odd(self, sar: SeasonItem, day: datetime.date) -> bool:
        """Whether an item is of another orbit than most are of."""
        if not sar.orbit:
            return False
        known = [
            each.orbit
            for each in self._sar
            if each.day is not None and not (self._no_future and each.day > day)
        ]
        return sar.orbit != max(sorted(set(known)), key=known.count, default=sar.orbit)
