"""Scenes to train on from a season: each clear date as T2, with the nearest as T1 of the
clear dates that show the same ground."""

from __future__ import annotations

import datetime
import math
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..contract.acquisitions import Acquisition, MaskFile, SceneDescription
from ..contract.errors import CancelledError, ClearDateError, InputError
from ..contract.layers import OPTICAL, SAR
from ..contract.mask_kinds import NODATA
from ..contract.reporter import Reporter, SilentReporter
from ..contract.scene_file import SceneFile
from ..contract.season_file import SeasonItem, collection_of, read_season
from ..contract.sentence import say
from ..imagery.grid import Grid
from ..imagery.scene import open_scene
from ..imagery.windows import tiles

MOST_PAIRS = 12
"""More dates of a place add little that is new to it, and each is held in memory."""
T1_CLOUD, T2_CLOUD = 0.01, 0.1
"""The largest shares of cloud: that of T1 is taken for ground, that of T2 is not learned from."""
LEAST_SHOWN = 0.5
"""The least share of the raster that T1 and T2 both show clear. Cloud is a share of the pixels that
have a value, so a date of which a corner lies in the raster has little of it too."""
_ALIKE = 0.1
"""T1 that show so much less than the best of them are nearly as good; then days decide."""
_STRIP = 1024


class _Date(NamedTuple):
    """An optical acquisition that can be used: its SAR, its grid, its day, its share of cloud
    among the pixels that have a value, and where it is clear: a bit for each pixel of the raster,
    strip by strip, as all dates are held at once."""

    item: SeasonItem
    sar: SeasonItem
    day: datetime.date
    grid: Grid
    cloud: float
    clear: NDArray[np.uint8]

    def shown_with(self, other: _Date) -> float:
        """The share of the raster that is clear in both, which lie on one grid."""
        both = np.bitwise_count(self.clear & other.clear).sum(dtype=np.int64)
        return int(both) / math.prod(self.grid.shape)


def season_scenes(season: Path, reporter: Reporter) -> list[SceneFile]:
    """The pairs of a season as scenes, by the day of T2; what was chosen is said.

    At most MOST_PAIRS, spread over the season. All T2 lie on the grid that most dates have, so
    that the blocks held out are the same in all: a date that is T2 of one pair and T1 of another
    is never learned where it is scored. InputError if there is no pair.
    """
    path = collection_of(season)
    dates = _on_one_grid(list(_usable(read_season(path), reporter)))
    best = [(t1, t2) for t2 in dates if t2.cloud <= T2_CLOUD and (t1 := _best(t2, dates))]
    pairs = [(t1, t2) for t1, t2 in best if t1.shown_with(t2) >= LEAST_SHOWN]
    if not pairs:
        _say_left_out(best, reporter)
        raise InputError(
            say(
                "The season {path} has no two clear dates with SAR of their own to learn from.",
                path=path,
            ),
            "Prepare it with more dates and SAR, or make a scene file.",
        )
    chosen = _spread(pairs, MOST_PAIRS)
    reporter.log(
        say(
            "{count} of {found} pairs of clear dates of the season are learned from: {pairs}.",
            count=len(chosen),
            found=len(pairs),
            pairs=", ".join(f"{t1.day} > {t2.day}" for t1, t2 in chosen),
        )
    )
    return [_scene(path.absolute().parent.name, t1, t2) for t1, t2 in chosen]


def _usable(items: Sequence[SeasonItem], reporter: Reporter) -> list[_Date]:
    """The dates with SAR that can be opened; of others it is said why not."""
    sar = {item.name: item for item in items if item.kind == SAR and not item.problem}
    found: dict[str, _Date] = {}
    for item in items:
        reporter.check()
        own = sar.get(item.sar)
        if item.kind != OPTICAL or item.day is None or own is None or item.name in found:
            continue
        try:
            found[item.name] = _date(item, own, item.day)
        except CancelledError:
            raise
        except ClearDateError as error:
            reporter.log(
                say("{name} is left out: {reason}", name=item.name, reason=error), "warning"
            )
    return list(found.values())


def _date(item: SeasonItem, sar: SeasonItem, day: datetime.date) -> _Date:
    mask = MaskFile(item.file) if item.is_masked else MaskFile(item.file, kind=NODATA)
    acquisition = Acquisition(item.name, OPTICAL, item.file, mask=mask, date=day)
    radar = Acquisition(sar.name, SAR, sar.file, date=sar.day)
    description = SceneDescription(item.name, (acquisition, radar), item.name)
    cloudy, clear = 0, [np.zeros(0, np.uint8)]
    with open_scene(description, SilentReporter()) as scene:
        for window in tiles(scene.grid.shape, _STRIP):
            sky = scene.sky(window, item.name)
            valid = ~scene.gaps(item.name, window).any(axis=0)
            cloudy += int(sky.cloud.sum())
            clear.append(np.packbits(sky.clear & valid))
        bits = np.concatenate(clear)
        seen = int(np.bitwise_count(bits).sum(dtype=np.int64))
        return _Date(item, sar, day, scene.grid, cloudy / (cloudy + seen) if seen else 1.0, bits)


def _on_one_grid(dates: Sequence[_Date]) -> list[_Date]:
    """Those on the grid that most of them have."""
    alike = Counter(
        place
        for place, one in enumerate(dates)
        for other in dates
        if one.grid.same_pixels(other.grid) and one.grid.same_crs(other.grid)
    )
    if not alike:
        return []
    usual = dates[max(alike, key=lambda place: (alike[place], -place))].grid
    return [d for d in dates if d.grid.same_pixels(usual) and d.grid.same_crs(usual)]


def _best(t2: _Date, dates: Sequence[_Date]) -> _Date | None:
    """The clear date of another day that shows most of what T2 does; of those that show about as
    much the nearest in time, the earlier of two. Not one that goes by the same SAR acquisition,
    which could tell no change."""
    shown = {
        date.item.name: date.shown_with(t2)
        for date in dates
        if date.cloud <= T1_CLOUD and date.day != t2.day and date.sar.name != t2.sar.name
    }
    most = max(shown.values(), default=0.0)
    others = [date for date in dates if shown.get(date.item.name, -1.0) >= most - _ALIKE]
    return min(others, key=lambda date: (abs((date.day - t2.day).days), date.day), default=None)


def _say_left_out(pairs: Sequence[tuple[_Date, _Date]], reporter: Reporter) -> None:
    """Which pairs show too little, with the share of the raster that both dates show."""
    if not pairs:
        return
    reporter.log(
        say(
            "Pairs of dates are left out that show less than {least} % of the raster clear on "
            "both dates: {pairs}.",
            least=round(100 * LEAST_SHOWN),
            # Down, so that nothing that is left out reads as enough.
            pairs=", ".join(
                f"{t1.day} > {t2.day} ({math.floor(100 * t1.shown_with(t2))} %)"
                for t1, t2 in _spread(list(pairs), MOST_PAIRS)
            ),
        ),
        "warning",
    )


def _spread(pairs: list[tuple[_Date, _Date]], most: int) -> list[tuple[_Date, _Date]]:
    """At most so many of them, evenly from the first to the last."""
    if len(pairs) <= most:
        return pairs
    return [pairs[place * (len(pairs) - 1) // (most - 1)] for place in range(most)]


def _scene(season: str, t1: _Date, t2: _Date) -> SceneFile:
    return SceneFile(
        name=f"{season} {t1.day} {t2.day}",
        sar_t1=t1.sar.file,
        optical_t1=t1.item.file,
        sar_t2=t2.sar.file,
        optical_t2=t2.item.file,
        clouds=t2.item.file if t2.item.is_masked else None,
    )
