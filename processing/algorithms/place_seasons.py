"""The places of a series that are seasons: each put together when its first date is filled."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import QgsProcessingContext

from ...contract.date_job import FillDateJob
from ...contract.errors import CancelledError, ClearDateError, UsageError
from ...contract.events import ResultEvent
from ...contract.jobs import PrepareJob, build_job
from ..client.python import worker_python
from ..client.run import Client, Feedback
from ..client.words import error_text
from ..host.launch import PLUGIN_ROOT
from ..host.text import tr
from ..results.season_looks import FilledDate, load_season
from ..series.image_units import ImageUnits
from ..series.pairing import DateLeft, DateToFill, Series, SeriesPlace
from ..series.place_season import SeasonTable, is_season, settings_for_pairs

AnyDate = Union[DateToFill, DateLeft]
"""A date to fill: of a pair or a season, or, if it is left without a pair, of a season alone."""
_OF_BOTH = ("seed", "tile", "compression", "allow_network")
"""Settings that a date of a season has like a pair."""


class PlaceSeasons:
    """Fills dates from all others of their place. ``folder``: where the seasons go, of which the
    pixels stay where they lie; set before a date is filled. ``needs_pairs``: the settings for which
    no place is one, though enough dates are there."""

    def __init__(
        self,
        places: Sequence[SeriesPlace] = (),
        table: Optional[SeasonTable] = None,
        needs_pairs: Sequence[str] = (),
    ) -> None:
        self._places = {id(place): place for place in places}
        self._table = table
        self._made: dict[int, Path] = {}
        self.needs_pairs = tuple(needs_pairs)
        self.folder = Path()

    @classmethod
    def plan(
        cls,
        series: Series,
        inputs: Mapping[str, Any],
        units: ImageUnits,
        outputs: Sequence[str],
        cloud_values: Callable[[Path], Optional[Sequence[int]]],
    ) -> PlaceSeasons:
        """The places of a series that are seasons, by the settings of all dates."""
        places = [date.place for date in (*series.fills, *series.left) if date.place is not None]
        found = [place for place in places if is_season(place, inputs, units)]
        left = settings_for_pairs(inputs, outputs) if found else []
        if left or not found:
            return cls(needs_pairs=left)
        masks = {mask: cloud_values(mask) for place in found for mask in place.masks.values()}
        return cls(found, SeasonTable(inputs, units, masks))

    def has(self, place: Optional[SeriesPlace]) -> bool:
        """Whether a place is a season."""
        return id(place) in self._places

    def fill(
        self, date: AnyDate, outputs: Mapping[str, str], feedback: Feedback
    ) -> Optional[ResultEvent]:
        """What the worker has made of a date from all others; None if a pair is to fill it.

        Raises what Client.run raises where no pair could, and UsageError if no season can either.
        """
        has_pair = isinstance(date, DateToFill)
        if date.place is None or not self.has(date.place):
            if has_pair:
                return None
            raise UsageError(date.reason)
        try:
            values = {name: outputs[name] for name in ("output", "quality", "report")}
            values.update(self._shared())
            values["season"] = str(self._season(date.place, feedback))
            job = build_job(FillDateJob, {**values, "date": date.date.isoformat()})
            return Client(worker_python(), PLUGIN_ROOT).run(job, feedback)
        except CancelledError:
            raise
        except ClearDateError as error:
            if not has_pair:
                raise
            said = tr("All dates together do not fill it, the nearest clear one does: {reason}")
            feedback.pushWarning(said.format(reason=error_text(error).split("\n")[0]))
            return None

    def _season(self, place: SeriesPlace, feedback: Feedback) -> Path:
        """The season of a place. Raises what Client.run raises if it cannot be made: the place is
        no season from then on."""
        key = id(place)
        if key not in self._made and self._table is not None:
            number = len(self._made)
            table = self.folder / f"dates_{number}.csv"
            table.write_text(self._table.text(place), "utf-8")
            season = self.folder / f"season_{number}" / "season"
            season.parent.mkdir(exist_ok=True)
            network = self._shared().get("allow_network", False)
            job = PrepareJob(table=str(table), output=str(season), allow_network=network)
            try:
                Client(worker_python(), PLUGIN_ROOT).run(job, feedback)
            except BaseException:
                del self._places[key]
                raise
            self._made[key] = season
        return self._made[key]

    def _shared(self) -> dict[str, Any]:
        inputs = {} if self._table is None else self._table.inputs
        return {name: inputs[name] for name in _OF_BOTH if name in inputs}


def load_dates(
    context: QgsProcessingContext, folder: str, outputs: Sequence[Mapping[str, str]]
) -> None:
    """Let QGIS load dates that were filled from all others, of a folder of this name."""
    if not outputs:
        return
    dates = []
    for each in outputs:
        image, trust = Path(each["output"]), Path(each["quality"])
        name = image.name[: -len("_filled.tif")]
        dates.append(FilledDate(name, str(image), str(trust) if trust.is_file() else ""))
    load_season(context, folder, dates)
