"""Scenes to train on from a season: each clear date as T2, with the nearest clear date as T1."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

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
_STRIP = 1024


class _Date(NamedTuple):
    """An optical acquisition that can be used: its SAR, its grid, its day, and its share of cloud
    among the pixels that have a value."""

    item: SeasonItem
    sar: SeasonItem
    day: datetime.date
    grid: Grid
    cloud: float


def season_scenes(season: Path, reporter: Reporter) -> list[SceneFile]:
    """The pairs of a season as scenes, by the day of T2; what was chosen is said.

    At most MOST_PAIRS, spread over the season. All T2 lie on the grid that most dates have, so
    that the blocks held out are the same in all: a date that is T2 of one pair and T1 of another
    is never learned where it is scored. InputError if there is no pair.
    """
    path = collection_of(season)
    dates = _on_one_grid(list(_usable(read_season(path), reporter)))
    pairs = [(t1, t2) for t2 in dates if t2.cloud <= T2_CLOUD and (t1 := _nearest(t2, dates))]
    if not pairs:
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
    cloudy = clear = 0
    with open_scene(description, SilentReporter()) as scene:
        for window in tiles(scene.grid.shape, _STRIP):
            sky = scene.sky(window, item.name)
            valid = ~scene.gaps(item.name, window).any(axis=0)
            cloudy += int(sky.cloud.sum())
            clear += int((sky.clear & valid).sum())
        return _Date(item, sar, day, scene.grid, cloudy / max(1, cloudy + clear) if clear else 1.0)


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


def _nearest(t2: _Date, dates: Sequence[_Date]) -> _Date | None:
    """The clear date of another day that is nearest to T2, the earlier of two; not one that goes by
    the same SAR acquisition, which could tell no change."""
    others = [
        date
        for date in dates
        if date.cloud <= T1_CLOUD and date.day != t2.day and date.sar.name != t2.sar.name
    ]
    return min(others, key=lambda date: (abs((date.day - t2.day).days), date.day), default=None)


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
