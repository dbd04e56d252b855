"""``fill`` and ``simulate`` of a season: one date, by what the job ``season`` does with it.

The image is byte for byte that of ``season --dates``; only the places of the files are others, and
no table, picture or collection is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...contract.date_job import DateJob, FillDateJob, SimulateDateJob
from ...contract.errors import InputError
from ...contract.events import ResultEvent
from ...contract.reporter import Reporter
from ...contract.season_calendar import AddedDate, simulated_date
from ...contract.season_file import read_season
from ...contract.sentence import say
from ...contract.work import Work
from ...imagery.gdal import gdal_for_job
from ...models.threads import one_blas_thread
from .date_group import DateRun, GroupFiller, reading, seconds
from .opening import Season, open_season
from .season_survey import SeasonSurvey, survey

_OUTPUTS = {"output": "image", "quality": "trust", "report": "report"}
"""What the job's fields call the files of a date."""


def fill_date(job: FillDateJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see FillDateJob. InputError if the date is not there or has no cloud."""
    return _run(job, (), reporter)


def simulate_date(job: SimulateDateJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see SimulateDateJob. InputError for a day of which nothing tells."""
    items = read_season(Path(job.season))
    return _run(job, (simulated_date(job.day, items, job.no_future),), reporter)


def _run(job: DateJob, added: Sequence[AddedDate], reporter: Reporter) -> ResultEvent:
    work = Work(reporter, {"open": 2.0, "survey": 2.0, "fill": 20.0})
    opening = work.begin("open", "Opening the season")
    with (
        open_season(Path(job.season), opening, not job.no_future, added) as season,
        gdal_for_job(season.scene),
        one_blas_thread(),
    ):
        index = _index(job, season)
        found = survey(season, work.begin("survey"))
        _require_cloud(season, found, index)
        date = DateRun(index)
        work.expect("fill", seconds(season, found, date) + reading(season, found))
        places = {
            kind: Path(path)
            for field, kind in _OUTPUTS.items()
            if (path := getattr(job, field)) is not None
        }
        filler = GroupFiller(job.as_season(), season, found, {}, places=places)
        filler.fill([date], work.begin("fill"))
    if date.report is None:
        raise date.error or InputError(date.problem)
    written = {field: str(places[kind]) for field, kind in _OUTPUTS.items() if kind in date.written}
    if job.quality is not None and "quality" not in written:
        reporter.log(
            say("No trust layer is written: how far to trust this date is not known."), "warning"
        )
    return ResultEvent(written, date.report.to_record())


def _index(job: DateJob, season: Season) -> int:
    """The place of the job's date in the season; InputError if it is not there."""
    number = job.date.partition("_")[2]
    name = f"{job.day.isoformat()}_{number}" if number else job.day.isoformat()
    for index, date in enumerate(season.dates):
        if date.name == name:
            return index
    if name in season.left_out:
        raise InputError(
            say("The date {name} cannot be used: {reason}", name=name, reason=season.left_out[name])
        )
    raise InputError(
        say("The season has no date {days} that can be used.", days=name),
        "Choose from the dates of the season.",
    )


def _require_cloud(season: Season, found: SeasonSurvey, index: int) -> None:
    """InputError if there is nothing of the date to fill, or its image lies on another grid."""
    date = season.dates[index]
    if not date.is_on_grid:
        raise InputError(
            say("{name} is not filled: its pixels are not those of the season.", name=date.name),
            "Prepare the season with an area and --copy.",
        )
    if found.cloud[index] == 0:
        raise InputError(
            say("No pixel of {name} is under cloud: there is nothing to fill.", name=date.name),
            "Look whether its mask is the right one.",
        )
