"""What runs on the workers. A task gets values and opens the season by itself; it leaves files.

A worker keeps the season open from one task to the next. Tasks of one process wait for each other,
as the rasters below are not for several threads, and each uses one processor.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..contract.errors import CancelledError, ClearDateError
from ..contract.report import FillReport
from ..contract.reporter import SilentReporter
from ..contract.season_calendar import added_dates
from ..contract.season_file import read_season
from ..contract.season_job import SeasonJob
from ..imagery.gdal import gdal_for_job
from ..imagery.gdal_guard import guarded_gdal
from ..imagery.protection import Identity, protected
from ..imagery.tiles.cores import alone
from ..imagery.windows import Window, padded
from ..models.threads import one_blas_thread
from ..simulation.season.date_group import (
    ReportSoFar,
    files_of,
    filled_block,
    learn_date,
    told_of,
    whole_report,
)
from ..simulation.season.date_item import MadeBy
from ..simulation.season.index_errors import BandIndex
from ..simulation.season.learning import Learned
from ..simulation.season.opening import Season, open_season
from ..simulation.season.season_survey import SeasonSurvey
from .blocks import BlockFolder
from .versions import versions


@dataclass(frozen=True)
class Plan:
    """What all tasks of a run share: ``run``, its name among all others; what the survey found, the
    dates that broke in it (``unreadable``), the folder of blocks, what no file may replace
    (``inputs``), and whether GDAL may open the ``network``."""

    run: str
    job: SeasonJob
    found: SeasonSurvey
    made: MadeBy
    indices: tuple[BandIndex, ...]
    unreadable: Mapping[str, str]
    blocks: BlockFolder
    inputs: frozenset[Identity]
    network: bool


@dataclass(frozen=True)
class BlockDone:
    """A block that is filled: why dates of it are not, by their index, and what it took."""

    problems: Mapping[int, ClearDateError]
    seconds: float
    memory: int


@dataclass(frozen=True)
class DateDone:
    """A date whose files are in their places."""

    report: FillReport
    item: dict[str, Any]
    files: dict[str, Path]


def kept(plan: Plan) -> Plan:
    """The plan as a result that other tasks share: it travels to each worker once."""
    return plan


def learned(plan: Plan, index: int) -> Learned | ClearDateError:
    """Learn of a date, or why that cannot be done."""
    with _season(plan) as season:
        try:
            return learn_date(
                plan.job, season, plan.found, index, plan.indices, frozenset(plan.unreadable)
            )
        except CancelledError:
            raise
        except ClearDateError as error:
            return error


def told(result: Learned | ClearDateError) -> ReportSoFar | ClearDateError:
    """What the files of a date need to know of it, without the fits."""
    return result if isinstance(result, ClearDateError) else told_of(result)


def block_filled(
    plan: Plan,
    window: Window,
    indices: Sequence[int],
    fits: Sequence[Learned | ClearDateError],
) -> BlockDone:
    """Fill a block of all dates: it is read once, unless its files are there already."""
    started, folder = time.monotonic(), plan.blocks
    problems: dict[int, ClearDateError] = {}
    fillers = {i: f for i, f in zip(indices, fits, strict=True) if isinstance(f, Learned)}
    halo = max((each.filler.halo for each in fillers.values()), default=0)
    with _season(plan) as season:
        names = {index: season.dates[index].name for index in fillers}
        left = [index for index in fillers if not folder.has(window, names[index])]
        if left:
            cube = season.cube(padded(window, halo, 1, season.scene.grid.shape))
        for index in left:
            _require_wanted(plan)
            try:
                cloud, filled = filled_block(season, cube, window, index, fillers[index])
            except CancelledError:
                raise
            except ClearDateError as error:
                problems[index] = error
            else:
                folder.write(window, names[index], cloud, filled)
    return BlockDone(problems, time.monotonic() - started, versions().memory)


def date_assembled(
    plan: Plan,
    index: int,
    windows: Sequence[Window],
    what: ReportSoFar | ClearDateError,
    blocks: Sequence[BlockDone],
) -> DateDone | ClearDateError:
    """Write the files of a date from its blocks, in their order, or say why there are none."""
    if isinstance(what, ClearDateError):
        return what
    for block in blocks:
        if index in block.problems:
            return block.problems[index]
    with _season(plan) as season:
        try:
            files = files_of(plan.job, season, plan.found, index, what, plan.indices)
            try:
                for window in windows:
                    _require_wanted(plan)
                    files.write(window, *plan.blocks.read(window, season.dates[index].name))
                report = whole_report(plan.job, season, plan.found, index, what.report, files)
            except BaseException:
                files.discard()
                raise
            item = files.finish(report, plan.made, SilentReporter())
            return DateDone(report, item, files.written)
        except CancelledError:
            raise
        except ClearDateError as error:
            return error


def _require_wanted(plan: Plan) -> None:
    """CancelledError if the run was stopped."""
    if plan.blocks.is_stopped(plan.run):
        raise CancelledError("Stopped by the user.")


class _Here:
    """What this process keeps between tasks."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.run = ""
        self.season: Season | None = None
        self.files = contextlib.ExitStack()

    def opened(self, plan: Plan) -> Season:
        """The season of a plan."""
        if self.season is None or self.run != plan.run:
            self.close()
            path = Path(plan.job.season)
            added = added_dates(plan.job, read_season(path))
            future = not plan.job.no_future
            season = self.files.enter_context(open_season(path, SilentReporter(), future, added))
            season.unreadable.update(plan.unreadable)
            self.season, self.run = season, plan.run
        return self.season

    def close(self) -> None:
        """Let go of the season that is open."""
        self.season, self.run = None, ""
        self.files.close()


_here = _Here()


def close_season(run: str) -> None:
    """Close the files of a run on this worker, unless a task of it is under way."""
    if _here.lock.acquire(blocking=False):
        try:
            if _here.run == run:
                _here.close()
        finally:
            _here.lock.release()


@contextlib.contextmanager
def _season(plan: Plan) -> Iterator[Season]:
    """The season, with GDAL and threads held as a job of one process holds them."""
    alone()
    with _here.lock, guarded_gdal(plan.network), protected((), plan.inputs), one_blas_thread():
        _require_wanted(plan)
        season = _here.opened(plan)
        with gdal_for_job(season.scene):
            yield season
