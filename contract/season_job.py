"""The job of a season: many dates in, every cloudy one filled.

QGIS 3.22 runs this file with Python 3.9.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import ClassVar, Optional

from .errors import UsageError
from .image_job import RasterJob, Writing
from .indices import Index, indices_of
from .job import option
from .sentence import say

ALL_DATES = "all"


@dataclass(frozen=True)
class SeasonJob(Writing, RasterJob):
    """Fill the cloudy dates of a season, each from all others."""

    command: ClassVar[str] = "season"
    about: ClassVar[str] = "fill the cloudy dates of a season, each from all other dates"

    season: str = option(
        "The season that prepare made: its folder, or its collection.json.", positional="SEASON"
    )
    output: str = option("Folder for the filled dates, their reports and a table.", output=True)
    dates: Optional[str] = option(
        "The dates to fill, as 2018-05-26,2018-06-05. Unset or all: every date with cloud.", None
    )
    no_future: bool = option("Fill each date from earlier ones alone, as on the day itself.", False)
    quality: bool = option(
        "Write a trust layer for each date: source of each pixel, expected absolute error and 90 % "
        "interval of each band, and pixels that no other date saw.",
        False,
    )
    index: Optional[str] = option(
        "Write also these spectral indices of each date, each with its 90 % interval, as ndvi,nbr. "
        "There are ndvi, gndvi, ndre, evi, evi2, savi, ndwi, mndwi, ndmi, ndsi, nbr, nbr2, ndbi "
        "and bsi.",
        None,
    )
    every_sar_date: bool = option(
        "Simulate also each day that has SAR and no optical image, as a date without a clear "
        "pixel.",
        False,
    )
    cadence: Optional[int] = option(
        "Simulate also every so many days from the first to the last optical date where no image "
        "shows that day. SAR of up to three days away is used; without it a day is interpolated in "
        "time.",
        None,
        minimum=1,
        maximum=366,
    )
    resume: bool = option(
        "Go on with a run that was stopped: dates whose files are whole stay as they are. Season, "
        "settings and version must be those of that run.",
        False,
    )
    seed: int = option("Seed of every random choice.", 0, minimum=0, maximum=2**31, advanced=True)
    workers: Optional[int] = option(
        "Share the work among so many worker processes of this machine, by Dask. The results are "
        "the same, byte for byte.",
        None,
        minimum=1,
        maximum=256,
        headless=True,
    )
    scheduler: Optional[str] = option(
        "Share the work among the workers of this Dask scheduler, such as tcp://10.0.0.1:8786. "
        "Season and output have to be paths that its workers see.",
        None,
        headless=True,
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        self.wanted_days()
        self.wanted_indices()

    def wanted_indices(self) -> tuple[Index, ...]:
        """The indices that are asked for; UsageError for one that is not known."""
        return indices_of(self.index)

    def wanted_days(self) -> Optional[tuple[datetime.date, ...]]:
        """The days that are asked for; None for all with cloud. UsageError for what is no day."""
        if self.dates is None or self.dates.strip() == ALL_DATES:
            return None
        days = []
        for text in self.dates.split(","):
            try:
                days.append(datetime.date.fromisoformat(text.strip()))
            except ValueError:
                raise UsageError(
                    say("{flag} cannot be {value!r}.", flag="--dates", value=text.strip()),
                    "Write the day as 2018-05-26.",
                ) from None
        return tuple(dict.fromkeys(days))
