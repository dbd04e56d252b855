"""A few dates of a season at a time: learned of, filled by blocks, and brought to their places.

What learning of a date leaves is held until it is filled, and each block of the raster is read once
for all dates of a group. A group is large enough that reading is a small part of its time, and
small enough that a run that is stopped has lost little. The dates of a group are learned, and
filled in a block, side by side: each by itself is mostly work that cannot be shared out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

import numpy as np

from ...contract.errors import CancelledError, ClearDateError, InputError
from ...contract.report import FillReport
from ...contract.reporter import PartReporter, Reporter
from ...contract.run_id import run_id
from ...contract.season_job import SeasonJob
from ...contract.sentence import say
from ...imagery.numbers_seen import NO_NUMBERS
from ...imagery.windows import Window, padded, tiles, whole
from ...models.threads import in_threads
from .cube import Cube, Mask
from .date_files import DateFiles
from .date_item import MadeBy
from .filler import Filled
from .index_errors import BandIndex
from .learning import Learned, learn
from .opening import Season, SeasonDate
from .season_survey import SeasonSurvey, block_edge, is_small

_LEARN_S = 8.0
"""What learning of a date takes on two cores, whatever the size of the raster."""
_READ_MPX_S, _CLOUDY_MPX_S = 0.1, 25.0
"""A million pixels of a date read, and filled."""
_TIMES_READING = 10
"""How many times longer than reading the blocks a group is to take."""
_LEAST_DATES = 4
"""Dates of a group where blocks are read again for each, so that processors seldom wait for the
last of it. A small raster is learned of and done with date by date."""
_MOST_FILES = 128
"""Files that a group holds open to be written: of those that allow_files leaves beside a season's
own."""


@dataclass
class DateRun:
    """A date that is to be filled: its index, what was learned, its files, and why it failed
    (as ``error`` too); then its report, its item and the files that it has, by kind."""

    index: int
    learned: Learned | None = None
    files: DateFiles | None = None
    problem: str = ""
    report: FillReport | None = None
    item: dict[str, Any] | None = None
    written: dict[str, Path] = field(default_factory=dict)
    error: ClearDateError | None = None

    @property
    def is_done(self) -> bool:
        """Whether its files are in their places."""
        return self.item is not None

    def fail(self, error: ClearDateError) -> None:
        """Give it up, and leave nothing of it."""
        self.problem, self.error = str(error), error
        self.drop()

    def drop(self) -> None:
        """Leave nothing of files that are not finished, and of what was learned."""
        files, self.files, self.learned = self.files, None, None
        if files is not None:
            files.discard()


def seconds(season: Season, found: SeasonSurvey, date: DateRun) -> float:
    """What a date takes, without reading."""
    return _LEARN_S + int(found.cloud[date.index]) * _CLOUDY_MPX_S / 1e6


def reading(season: Season, found: SeasonSurvey) -> float:
    """What it takes to read all blocks of all dates; nothing where they are kept."""
    if is_small(season.scene.grid.shape):
        return 0.0
    read = sum(date.is_there for date in season.dates)
    return found.total * read * _READ_MPX_S / 1e6


def groups(
    season: Season, found: SeasonSurvey, dates: Sequence[DateRun], files: int
) -> Iterator[list[DateRun]]:
    """The dates that are worked on together, in their order; each has so many ``files``."""
    enough = _TIMES_READING * reading(season, found)
    least = 1 if is_small(season.scene.grid.shape) else _LEAST_DATES
    group: list[DateRun] = []
    spent = 0.0
    for date in dates:
        group.append(date)
        spent += seconds(season, found, date)
        is_full = (len(group) + 1) * files > _MOST_FILES
        if is_full or (spent >= enough and len(group) >= least):
            yield group
            group, spent = [], 0.0
    if group:
        yield group


@dataclass(frozen=True)
class GroupFiller:
    """Fills the dates of a group; ``made`` is what their items say of the run, ``indices`` which
    ones are wanted, ``places`` where the files of one date go instead of the job's folder."""

    job: SeasonJob
    season: Season
    found: SeasonSurvey
    made: MadeBy
    indices: tuple[BandIndex, ...] = ()
    places: Mapping[str, Path] | None = None
    _one: Lock = field(default_factory=Lock, init=False)
    """What reads or writes files, or speaks: one date at a time."""

    @property
    def files(self) -> int:
        """Rasters of a date that are written at once: image, trust layer and indices."""
        return 1 + int(self.job.quality) + len(self.indices)

    def fill(self, group: Sequence[DateRun], reporter: Reporter) -> None:
        """Fill them; those that fail have their problem, and leave no files."""
        learning = sum(_LEARN_S for _ in group)
        share = learning / max(
            1e-6,
            sum(seconds(self.season, self.found, date) for date in group)
            + reading(self.season, self.found),
        )
        try:
            self._learn(group, PartReporter(reporter, 0.0, 0.99 * share))
            self._write(group, PartReporter(reporter, 0.99 * share, 0.99))
            for date in group:
                self._finish(date, PartReporter(reporter, 0.99, 1.0))
        finally:
            for date in group:
                date.drop()

    def _learn(self, group: Sequence[DateRun], reporter: Reporter) -> None:
        # What breaks meanwhile is missing for all dates of the group or for none.
        broken = frozenset(self.season.unreadable)
        done = _Count(reporter, len(group))

        def learn_one(date: DateRun) -> ClearDateError | None:
            each = self.season.dates[date.index]
            with self._one:
                done.one(say("Learning {name}", name=each.name))
            try:
                date.learned = learn_date(
                    self.job, self.season, self.found, date.index, self.indices, broken
                )
            except CancelledError:
                raise
            except ClearDateError as error:
                return error
            return None

        self._tell(group, in_threads(learn_one, group), reporter)
        # Not in the threads: it asks the rasters, which others read there.
        self._tell(group, [self._begin(date) for date in group], reporter)

    def _begin(self, date: DateRun) -> ClearDateError | None:
        """Begin the files of a date that was learned; why that failed."""
        if date.learned is None:
            return None
        try:
            date.files = files_of(
                self.job,
                self.season,
                self.found,
                date.index,
                told_of(date.learned),
                self.indices,
                self.places,
            )
        except CancelledError:
            raise
        except ClearDateError as error:
            return error
        return None

    def _tell(
        self,
        dates: Sequence[DateRun],
        errors: Sequence[ClearDateError | None],
        reporter: Reporter,
    ) -> None:
        """Give up the dates that have failed, in their order."""
        for date, error in zip(dates, errors, strict=True):
            if error is not None:
                self._failed(date, error, reporter)

    def _failed(self, date: DateRun, error: ClearDateError, reporter: Reporter) -> None:
        date.fail(error)
        name = self.season.dates[date.index].name
        reporter.log(say("{name} is not filled: {reason}", name=name, reason=error), "warning")

    def _write(self, group: Sequence[DateRun], reporter: Reporter) -> None:
        """Fill block by block, each of which is read once for all dates of the group."""
        shape = self.season.scene.grid.shape
        halo = max((d.learned.filler.halo for d in group if d.learned is not None), default=0)
        blocks = blocks_of(self.season, self.job.tile)
        done = _Count(reporter, len(blocks) * len(group))
        for block in blocks:
            left = [date for date in group if date.files is not None]
            if not left:
                return
            cube = self.season.cube(padded(block, halo, 1, shape))

            def fill_one(
                date: DateRun, block: Window = block, cube: Cube = cube
            ) -> ClearDateError | None:
                with self._one:
                    name = self.season.dates[date.index].name
                    done.one(say("Filling {name}", name=name))
                return self._fill_block(date, block, cube)

            self._tell(left, in_threads(fill_one, left), reporter)

    def _fill_block(self, date: DateRun, block: Window, cube: Cube) -> ClearDateError | None:
        """Fill a block of a date, in ``cube`` with its halo; why that failed."""
        if date.files is None or date.learned is None:
            return None
        try:
            wide, filled = filled_block(self.season, cube, block, date.index, date.learned)
            with self._one:
                date.files.write(block, wide, filled)
        except CancelledError:
            raise
        except ClearDateError as error:
            return error
        return None

    def _finish(self, date: DateRun, reporter: Reporter) -> None:
        """Bring the files of a date to their places."""
        if date.files is None or date.learned is None:
            return
        report = whole_report(
            self.job, self.season, self.found, date.index, date.learned.report, date.files
        )
        try:
            item = date.files.finish(report, self.made, reporter)
        except CancelledError:
            raise
        except ClearDateError as error:
            self._failed(date, error, reporter)
            return
        date.report, date.item, date.written = report, item, date.files.written
        date.files = date.learned = None


class _Count:
    """Tells how many of a number of things have begun."""

    def __init__(self, reporter: Reporter, count: int) -> None:
        self._reporter, self._all, self._begun = reporter, count, 0

    def one(self, message: str) -> None:
        """One more begins."""
        self._reporter.progress(self._begun / self._all, message)
        self._begun += 1


def learn_date(
    job: SeasonJob,
    season: Season,
    found: SeasonSurvey,
    index: int,
    indices: tuple[BandIndex, ...],
    broken: frozenset[str],
) -> Learned:
    """Learn of a date as the job asks; ClearDateError if that cannot be done."""
    try:
        return learn(
            season.without_sar() if season.dates[index].lacks_sar else season,
            found,
            index,
            future=not job.no_future,
            trust=job.quality,
            seed=job.seed,
            indices=indices,
            broken=broken,
        )
    except np.linalg.LinAlgError as error:
        raise InputError(
            "Its clear pixels do not settle what is to be learned.",
            "Look whether the values of this date and of its neighbours are right.",
        ) from error


class ReportSoFar(NamedTuple):
    """What the files of a date need to know of what was learned: the report as far as it goes, and
    the factors of the trust layer, if there is one."""

    report: FillReport
    factors: tuple[float, ...] | None


def told_of(learned: Learned) -> ReportSoFar:
    """What the files of a date need to know of it."""
    errors = learned.filler.errors
    return ReportSoFar(learned.report, None if errors is None else errors.factors)


def files_of(
    job: SeasonJob,
    season: Season,
    found: SeasonSurvey,
    index: int,
    told: ReportSoFar,
    indices: tuple[BandIndex, ...],
    places: Mapping[str, Path] | None = None,
) -> DateFiles:
    """Begin the files of a date, in these places or in the job's folder."""
    return DateFiles(
        job,
        season.scene,
        season.dates[index],
        found.numbers.get(index, NO_NUMBERS),
        told.report.chosen,
        told.factors,
        indices,
        places,
    )


def blocks_of(season: Season, tile: int) -> list[Window]:
    """The windows in which a season is filled."""
    shape = season.scene.grid.shape
    if is_small(shape) and not tile:
        return [whole(shape)]
    return list(tiles(shape, block_edge(season, tile)))


def filled_block(
    season: Season, cube: Cube, block: Window, index: int, learned: Learned
) -> tuple[Mask, Filled]:
    """The cloud of a date in a block, and what is filled there; ``cube`` has the block's pixels and
    those around it. ClearDateError if the date cannot be read."""
    each = season.dates[index]
    core = block.within(cube.window)
    wide = cube.cloud[index][core]
    cloud = np.zeros(cube.window.shape, dtype=bool)
    cloud[core] = wide
    if each.name in season.unreadable:
        raise InputError(season.unreadable[each.name])
    filled = learned.filler.fill(cube.without_sar() if each.lacks_sar else cube, cloud)
    return wide, _cut(filled, core)


def whole_report(
    job: SeasonJob,
    season: Season,
    found: SeasonSurvey,
    index: int,
    learned: FillReport,
    files: DateFiles,
) -> FillReport:
    """The report of a date whose files are written."""
    each = season.dates[index]
    return replace(
        learned,
        run=run_id(job),
        notes=(*_of_no_image(each), *learned.notes, *_notes(files)),
        no_image=None if each.is_there or each.is_hidden else True,
        pixels=files.pixels(),
        cloud_share=found.cloud_share(index),
        clear_share=found.clear_share(index),
        inputs={"optical_t2": each.optical if each.is_there else "", "sar_t2": each.sar},
    )


def _cut(filled: Filled, core: tuple[slice, slice]) -> Filled:
    errors = None if filled.errors is None else filled.errors[:, *core]
    widths = None if filled.half_widths is None else filled.half_widths[:, *core]
    return Filled(filled.values[:, *core], errors, filled.blind[core], filled.valid[core], widths)


def _of_no_image(date: SeasonDate) -> list[str]:
    """What there is to say of a day that no image shows."""
    if date.is_there:
        return []
    notes: list[str] = [
        say("The image of this day is not used: all of it is simulated.")
        if date.is_hidden
        else say("No image shows this day: all of it is simulated.")
    ]
    if date.lacks_sar:
        notes.append(say("No SAR is near this day either: nothing tells of it but other dates."))
    return notes


def _notes(files: DateFiles) -> list[str]:
    blind = files.counts.blind
    if not blind:
        return []
    return [
        say(
            "No other date shows {share:.1%} of the simulated pixels: they go by SAR alone.",
            share=blind / max(1, files.counts.simulated),
        )
    ]
