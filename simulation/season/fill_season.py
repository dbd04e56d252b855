"""The job ``season``: every cloudy date of a season filled from all other dates.

Dates are looked through once; then each date that is to be filled is learned of, on chips; and then
the raster is gone through in blocks, each of which is read once for all dates.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ...contract.choices import METHOD_TITLES
from ...contract.errors import CancelledError, ClearDateError, InputError
from ...contract.events import ResultEvent
from ...contract.report import FillReport
from ...contract.reporter import PartReporter, Reporter
from ...contract.run_id import run_id
from ...contract.season_file import SUMMARY
from ...contract.season_job import SeasonJob
from ...contract.sentence import say
from ...contract.work import Work
from ...imagery.gdal import gdal_for_job
from ...imagery.numbers_seen import NO_NUMBERS
from ...imagery.outputs import Outputs, output_error
from ...imagery.windows import padded, tiles, whole
from ...models.threads import one_blas_thread
from .date_files import DateFiles
from .filler import Filled
from .learning import Learned, learn
from .opening import Season, open_season
from .season_survey import SeasonSurvey, block_edge, is_small, survey

_LEARN_S = 8.0
"""What learning of a date takes on two cores, whatever the size of the raster."""
_SIMPLE = ("copy", "mosaic", "interpolation", "interpolation_line", "whittaker")
"""What users have without learning: it stands beside every score."""
_READ_MPX_S, _CLOUDY_MPX_S = 0.1, 25.0
"""A million pixels of a date read, and filled."""


@dataclass
class _Date:
    """A date that is to be filled: its index, what was learned, its files, and why it failed."""

    index: int
    learned: Learned | None = None
    files: DateFiles | None = None
    problem: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be filled."""
        return self.files is not None and not self.problem

    def fail(self, error: ClearDateError) -> None:
        """Give it up, and leave nothing of it."""
        self.problem = str(error)
        if self.files is not None:
            self.files.discard()
            self.files = None


def fill_season(job: SeasonJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see SeasonJob. InputError if no date could be filled."""
    work = Work(reporter, {"open": 2.0, "survey": 2.0, "learn": 60.0, "write": 60.0})
    folder = Path(job.output)
    opening = work.begin("open", "Opening the season")
    with (
        open_season(Path(job.season), opening, not job.no_future) as season,
        gdal_for_job(season.scene),
        one_blas_thread(),
    ):
        found = survey(season, work.begin("survey"))
        wanted = [_Date(index) for index in _wanted(job, season, found, reporter)]
        _expect(work, season, found, wanted)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise output_error(folder, error) from error
        try:
            _learn(job, season, found, wanted, work.begin("learn"))
            _write(job, season, wanted, work.begin("write"))
            written = _finish(job, season, found, wanted, reporter)
        except BaseException:
            for date in wanted:
                if date.files is not None:
                    date.files.discard()
            raise
        rows = _rows(season, found, wanted)
        with Outputs() as outputs:
            outputs.text(folder / SUMMARY, _table(rows))
    done = [date for date in wanted if not date.problem]
    if wanted and not done:
        raise InputError(
            say("No date could be filled; the first: {reason}", reason=wanted[0].problem),
            "See the table summary.csv for the others.",
        )
    summary = {
        "dates": len(season.dates) + len(season.left_out),
        "filled": len(done),
        "failed": len(wanted) - len(done),
    }
    return ResultEvent({"summary": str(folder / SUMMARY), **written}, summary)


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


def _expect(work: Work, season: Season, found: SeasonSurvey, wanted: list[_Date]) -> None:
    work.expect("learn", _LEARN_S * len(wanted))
    cloudy = sum(int(found.cloud[date.index]) for date in wanted)
    read = found.total * len(season.dates)
    work.expect("write", (cloudy * _CLOUDY_MPX_S + read * _READ_MPX_S) / 1e6)


def _learn(
    job: SeasonJob, season: Season, found: SeasonSurvey, wanted: list[_Date], reporter: Reporter
) -> None:
    for number, date in enumerate(wanted):
        each = season.dates[date.index]
        reporter.progress(number / len(wanted), say("Learning {name}", name=each.name))
        try:
            date.learned = learn(
                season,
                found,
                date.index,
                future=not job.no_future,
                trust=job.quality,
                seed=job.seed,
            )
            errors = date.learned.filler.errors
            factors = None if errors is None else errors.factors
            date.files = DateFiles(
                job,
                season.scene,
                each,
                found.numbers.get(date.index, NO_NUMBERS),
                date.learned.report.chosen,
                factors,
            )
        except CancelledError:
            raise
        except ClearDateError as error:
            _failed(date, each.name, error, reporter)
        except np.linalg.LinAlgError:
            unsettled = InputError(
                "Its clear pixels do not settle what is to be learned.",
                "Look whether the values of this date and of its neighbours are right.",
            )
            _failed(date, each.name, unsettled, reporter)


def _failed(date: _Date, name: str, error: ClearDateError, reporter: Reporter) -> None:
    date.fail(error)
    reporter.log(say("{name} is not filled: {reason}", name=name, reason=error), "warning")


def _write(job: SeasonJob, season: Season, wanted: list[_Date], reporter: Reporter) -> None:
    """Fill block by block, each of which is read once for all dates."""
    shape = season.scene.grid.shape
    fillers = [date.learned.filler for date in wanted if date.is_open and date.learned is not None]
    halo = max((filler.halo for filler in fillers), default=0)
    one = is_small(shape) and not job.tile
    blocks = [whole(shape)] if one else list(tiles(shape, block_edge(season, job.tile)))
    for number, block in enumerate(blocks):
        cube = season.cube(padded(block, halo, 1, shape))
        for place, date in enumerate(wanted):
            if date.files is None or date.learned is None:
                continue
            done = (number + place / len(wanted)) / len(blocks)
            name = season.dates[date.index].name
            reporter.progress(done, say("Filling {name}", name=name))
            core = block.within(cube.window)
            cloud = cube.cloud[date.index].copy()
            wide = cloud[core].copy()
            cloud[:] = False
            cloud[core] = wide
            try:
                if name in season.unreadable:
                    raise InputError(season.unreadable[name])
                filled = date.learned.filler.fill(cube, cloud)
                date.files.write(block, wide, _cut(filled, core))
            except CancelledError:
                raise
            except ClearDateError as error:
                _failed(date, name, error, reporter)


def _cut(filled: Filled, core: tuple[slice, slice]) -> Filled:
    errors = None if filled.errors is None else filled.errors[:, *core]
    return Filled(filled.values[:, *core], errors, filled.blind[core], filled.valid[core])


def _finish(
    job: SeasonJob, season: Season, found: SeasonSurvey, wanted: list[_Date], reporter: Reporter
) -> dict[str, str]:
    """Bring the files of all dates to their places; returns what was written."""
    written: dict[str, str] = {}
    for date in wanted:
        if date.files is None or date.learned is None:
            continue
        each = season.dates[date.index]
        report = replace(
            date.learned.report,
            run=run_id(job),
            notes=(*date.learned.report.notes, *_notes(date.files)),
            pixels=date.files.pixels(),
            cloud_share=found.cloud_share(date.index),
            clear_share=found.clear_share(date.index),
            inputs={"optical_t2": each.optical, "sar_t2": each.sar},
        )
        date.learned = replace(date.learned, report=report)
        files, date.files = date.files, None
        try:
            files.finish(report, PartReporter(reporter, 0.99, 1.0))
        except CancelledError:
            raise
        except ClearDateError as error:
            _failed(date, each.name, error, reporter)
            continue
        written.update(files.written)
    return written


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


def _rows(season: Season, found: SeasonSurvey, wanted: list[_Date]) -> list[dict[str, str]]:
    """The table of results, a row for each date."""
    by_index = {date.index: date for date in wanted}
    rows = []
    for index, each in enumerate(season.dates):
        row = {
            "date": each.name,
            "cloud_share": f"{found.cloud_share(index):.4f}",
            "clear_share": f"{found.clear_share(index):.4f}",
        }
        date = by_index.get(index)
        if date is not None and date.problem:
            row |= {"result": "failed", "note": date.problem}
        elif date is not None and date.learned is not None:
            row |= {"result": "filled", **_figures(date.learned.report)}
        else:
            row |= {"result": "not filled", "note": season.unreadable.get(each.name, "")}
        rows.append(row)
    rows += [
        {"date": name, "result": "left out", "note": text} for name, text in season.left_out.items()
    ]
    return sorted(rows, key=lambda row: row["date"])


def _figures(report: FillReport) -> dict[str, str]:
    psnr = {name: f"{row['psnr']:.2f}" for name, row in report.methods.items() if "psnr" in row}
    return {
        "method": METHOD_TITLES.get(report.chosen, report.chosen),
        "psnr": psnr.get(report.chosen, ""),
        **{f"psnr_{name}": psnr.get(name, "") for name in _SIMPLE},
        "note": " ".join(report.notes),
    }


_COLUMNS = (
    *("date", "result", "cloud_share", "clear_share", "method", "psnr"),
    *(f"psnr_{name}" for name in _SIMPLE),
    "note",
)


def _table(rows: list[dict[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, _COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
