"""The jobs of one date of a season: what ``fill`` and ``simulate`` are where a season is given.

QGIS 3.22 runs this file with Python 3.9.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import ClassVar, Optional

from .errors import UsageError
from .image_job import RasterJob, Writing
from .job import Job, flag, option
from .season_job import SeasonJob
from .sentence import say


@dataclass(frozen=True)
class DateJob(Writing, RasterJob):
    """One date of a season in place of the images of a pair."""

    season: str = option(
        "A season that prepare made, its folder or collection.json, in place of all images: the "
        "date is told by all other dates."
    )
    date: str = option("The date of the season, as 2018-05-26.")
    output: str = option("The image, a GeoTIFF.", output=True)
    quality: Optional[str] = option(
        "Trust layer, a GeoTIFF: source of each pixel, expected absolute error and 90 % interval "
        "of each band.",
        None,
        output=True,
    )
    report: Optional[str] = option("Scores of every method, as JSON.", None, output=True)
    no_future: bool = option(
        "With a season: go by earlier dates alone, as on the day itself.", False
    )
    seed: int = option("Seed of every random choice.", 0, minimum=0, maximum=2**31, advanced=True)

    def __post_init__(self) -> None:
        super().__post_init__()
        _ = self.day

    @property
    def day(self) -> datetime.date:
        """The day of the date. UsageError for what is no day; 2018-05-26_2 is the second of one."""
        try:
            return datetime.date.fromisoformat(self.date.partition("_")[0])
        except ValueError:
            raise UsageError(
                say("{flag} cannot be {value!r}.", flag=flag("date"), value=self.date),
                "Write the day as 2018-05-26.",
            ) from None

    def as_season(self) -> SeasonJob:
        """The job of ``season`` that says the same of this date; its folder is never made."""
        return SeasonJob(
            season=self.season,
            output=self.output,
            dates=self.day.isoformat(),
            no_future=self.no_future,
            quality=self.quality is not None,
            seed=self.seed,
            tile=self.tile,
            compression=self.compression,
            allow_network=self.allow_network,
        )


@dataclass(frozen=True)
class FillDateJob(DateJob):
    """Fill one date of a season."""

    command: ClassVar[str] = "fill"


@dataclass(frozen=True)
class SimulateDateJob(DateJob):
    """Simulate one date of a season as a whole, as if no pixel of it had been seen."""

    command: ClassVar[str] = "simulate"


DATE_JOBS: dict[str, type[DateJob]] = {job.command: job for job in (FillDateJob, SimulateDateJob)}
"""What a command does with a season, of those that else work on the images of a pair."""


def require_fitting(kind: type[DateJob], left: list[str]) -> None:
    """UsageError if there are fields ``left`` over that one date of a season does not have."""
    if left:
        raise UsageError(
            say(
                "With a season {command} does not take {flags}.",
                command=kind.command,
                flags=", ".join(map(flag, left)),
            ),
            "Leave them out, or give images in place of --season.",
        )


def kind_with_season(kind: type[Job], names: set[str]) -> type[Job]:
    """The kind of job that takes fields of these names: ``kind``, unless they speak of a season."""
    of_season = DATE_JOBS.get(kind.command)
    if of_season is not None and names & {"season", "date", "no_future"}:
        return of_season
    return kind
