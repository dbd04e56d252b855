"""The job ``season``: every cloudy date of a season filled from all other dates.

Dates are looked through once. Then those that are to be filled are worked on, a group at a time
(date_group.py), and each has its files when its group is done. At last come what tells of all of
them: the table, the picture and the STAC collection.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...contract.errors import InputError, OutputError
from ...contract.events import ResultEvent
from ...contract.reporter import PartReporter, Reporter
from ...contract.season_calendar import added_dates
from ...contract.season_file import COLLECTION, PICTURE, SUMMARY, read_season
from ...contract.season_job import SeasonJob
from ...contract.sentence import say
from ...contract.work import Work
from ...imagery.gdal import gdal_for_job
from ...imagery.outputs import Outputs, output_error
from ...models.threads import one_blas_thread
from .date_group import DateRun, GroupFiller, groups, reading, seconds
from .date_item import MadeBy, collection_of_dates, is_of_results
from .index_errors import BandIndex
from .opening import Season, open_season
from .run_record import KeptDate, kept_dates, made_by
from .season_picture import picture
from .season_survey import SeasonSurvey, survey
from .season_table import Outcome, rows, table


@dataclass(frozen=True)
class SeasonRun:
    """What is settled before the first date is filled; ``made``: what the items say of the run."""

    job: SeasonJob
    season: Season
    found: SeasonSurvey
    made: MadeBy
    indices: tuple[BandIndex, ...]


FillDates = Callable[[SeasonRun, Sequence[DateRun], Work], None]
"""Fills dates, of which those that fail have their problem and leave no files."""


def fill_season(
    job: SeasonJob, reporter: Reporter, fill_dates: FillDates | None = None
) -> ResultEvent:
    """Run the job; see SeasonJob. InputError if no date could be filled, or if the dates that are
    to be kept are of another run. ``fill_dates``: who fills them, unless this process does."""
    work = Work(reporter, {"open": 2.0, "survey": 2.0, "fill": 120.0})
    opening = work.begin("open", "Opening the season")
    _require_no_season(Path(job.output))
    made = made_by(job, opening)
    path = Path(job.season)
    added = added_dates(job, read_season(path))
    with (
        open_season(path, opening, not job.no_future, added) as season,
        gdal_for_job(season.scene),
        one_blas_thread(),
    ):
        bands = season.scene.bands(season.dates[0].optical)
        indices = tuple(BandIndex.of(index, bands) for index in job.wanted_indices())
        kept: dict[str, KeptDate] = {}
        if job.resume:
            kept = kept_dates(job, [date.name for date in season.dates], made, opening)
        found = survey(season, work.begin("survey"))
        wanted = [DateRun(index) for index in _wanted(job, season, found, reporter)]
        _keep(season, wanted, kept, reporter)
        _make_folder(Path(job.output))
        left = [date for date in wanted if not date.is_done]
        (fill_dates or _fill_here)(SeasonRun(job, season, found, made, indices), left, work)
        return _finish(job, season, found, wanted, _besides(season, wanted, kept))


def _require_no_season(folder: Path) -> None:
    """OutputError if a season lies in the folder of the results that is no result itself."""
    collection = folder / COLLECTION
    if collection.exists() and not is_of_results(collection):
        raise OutputError(
            say("{path} is there, and is no result of filling a season.", path=collection),
            "Choose another folder.",
        )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(folder, error) from error


def _wanted(job: SeasonJob, season: Season, found: SeasonSurvey, reporter: Reporter) -> list[int]:
    """The dates to fill: those asked for, or all, that are cloudy and lie on the season's grid.

    InputError if none of the days asked for is there.
    """
    days = job.wanted_days()
    there = {date.day for date in season.dates}
    missing = [day.isoformat() for day in days or () if day not in there]
    if missing:
        text = say("The season has no date {days} that can be used.", days=", ".join(missing))
        if days is not None and len(missing) == len(days):
            raise InputError(text, "Choose from the dates of the season.")
        reporter.log(text, "warning")
    chosen = []
    for index, date in enumerate(season.dates):
        if (days is not None and date.day not in days) or found.cloud[index] == 0:
            continue
        if not date.is_on_grid:
            reporter.log(
                say(
                    "{name} is not filled: its pixels are not those of the season.", name=date.name
                ),
                "warning",
            )
            continue
        chosen.append(index)
    if not chosen:
        reporter.log("No date has a pixel under cloud that could be filled.", "warning")
    return chosen


def _keep(
    season: Season, wanted: Sequence[DateRun], kept: Mapping[str, KeptDate], reporter: Reporter
) -> None:
    """Leave the dates as they are that a run before this one has filled."""
    count = 0
    for date in wanted:
        before = kept.get(season.dates[date.index].name)
        if before is not None:
            date.report, date.item, date.written = before.report, before.item, before.files
            count += 1
    if count:
        reporter.log(
            say("{count} dates are filled already and stay as they are.", count=count),
        )


def _besides(
    season: Season, wanted: Sequence[DateRun], kept: Mapping[str, KeptDate]
) -> list[DateRun]:
    """The dates of the run before that nobody asks for now: they are results all the same."""
    asked = {date.index for date in wanted}
    found = []
    for index, date in enumerate(season.dates):
        if index not in asked and date.name in kept:
            before = kept[date.name]
            found.append(DateRun(index, None, None, "", before.report, before.item, before.files))
    return found


def _fill_here(run: SeasonRun, left: Sequence[DateRun], work: Work) -> None:
    """Fill them in this process, a group at a time."""
    season, found = run.season, run.found
    filler = GroupFiller(run.job, season, found, run.made, run.indices)
    parts = list(groups(season, found, left, filler.files))
    costs = [
        sum(seconds(season, found, date) for date in part) + reading(season, found)
        for part in parts
    ]
    work.expect("fill", sum(costs))
    reporter = work.begin("fill")
    spent = 0.0
    for part, cost in zip(parts, costs, strict=True):
        start, spent = spent, spent + cost
        filler.fill(part, PartReporter(reporter, start / sum(costs), spent / sum(costs)))


def _finish(
    job: SeasonJob,
    season: Season,
    found: SeasonSurvey,
    wanted: Sequence[DateRun],
    besides: Sequence[DateRun],
) -> ResultEvent:
    """Write what tells of all dates, of those ``besides`` too that were filled before; InputError
    if some were wanted and none could be filled."""
    folder = Path(job.output)
    told = sorted([*wanted, *besides], key=lambda date: date.index)
    listed = rows(season, found, {d.index: Outcome(d.report, d.problem) for d in told})
    written = {"summary": folder / SUMMARY, "picture": folder / PICTURE}
    items = [date.item for date in told if date.item is not None]
    filled = sum(date.is_done for date in wanted)
    with Outputs() as outputs:
        if items:
            written["collection"] = folder / COLLECTION
            outputs.text(folder / COLLECTION, collection_of_dates(job, items, season.scene.grid))
        outputs.text(folder / SUMMARY, table(listed))
        outputs.text(folder / PICTURE, picture(listed))
    if wanted and not filled:
        raise InputError(
            say("No date could be filled; the first: {reason}", reason=wanted[0].problem),
            "See the table summary.csv for the others.",
        )
    for date in wanted:
        name = season.dates[date.index].name
        written.update({f"{name}_{kind}": path for kind, path in date.written.items()})
    there = [date.is_there for date in season.dates]
    summary = {
        "dates": sum(there) + len(season.left_out),
        "filled": filled,
        "failed": len(wanted) - filled,
    }
    if not all(there):
        summary["simulated"] = sum(not there[date.index] for date in wanted if date.is_done)
    return ResultEvent({name: str(path) for name, path in written.items()}, summary)
