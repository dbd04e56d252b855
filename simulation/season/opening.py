"""A season on disk, opened as one scene: dates that cannot be used are left out, and it is said."""

from __future__ import annotations

import contextlib
import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...contract.acquisitions import Acquisition, MaskFile, SceneDescription
from ...contract.errors import CancelledError, ClearDateError, InputError, RasterError
from ...contract.layers import OPTICAL, SAR
from ...contract.mask_kinds import NODATA
from ...contract.reporter import PartReporter, Reporter, SilentReporter
from ...contract.season_file import SeasonItem, date_names, read_season
from ...contract.sentence import say
from ...imagery.grid import Grid
from ...imagery.numbers_seen import NumbersSeen
from ...imagery.scene import Scene, open_scene
from ...imagery.windows import Window
from .cube import Cube


@dataclass(frozen=True)
class SeasonDate:
    """A date: ``name``, what its results are called, the layers ``optical`` and ``sar`` (empty
    without) of the scene. ``is_on_grid``: its pixels are those of the season, so that it can be
    filled with its clear pixels as they are."""

    name: str
    day: datetime.date
    optical: str
    sar: str
    is_on_grid: bool = True


class Season:
    """The dates of an open scene, in the order of time, and the cube of any window.

    ``left_out``: dates that could not be opened, by name, with the reason. ``unreadable``: those of
    the others that broke when they were read.
    """

    def __init__(self, scene: Scene, dates: Sequence[SeasonDate], left_out: dict[str, str]) -> None:
        self.scene = scene
        self.dates = tuple(dates)
        self.left_out = left_out
        self.unreadable: dict[str, str] = {}
        first = self.dates[0].day
        self.days = np.array([float((d.day - first).days) for d in self.dates])
        self._sar = sorted({date.sar for date in self.dates if date.sar})
        self._kept: Cube | None = None

    def cube(self, window: Window) -> Cube:
        """The pixels of all dates in a window; the last is kept, so small rasters are read once."""
        if self._kept is None or self._kept.window != window:
            self._kept = None
            self._kept = self._read(window)
        return self._kept

    def numbers(self, window: Window, cube: Cube) -> dict[int, NumbersSeen]:
        """The numbers outside the cloud of dates whose files declare no nodata: one is chosen that
        is none of them."""
        found = {}
        for place, date in enumerate(self.dates):
            if date.is_on_grid and self.scene.format(date.optical).nodata is None:
                with self._breaking(date.name):
                    values = self.scene.read_numbers(date.optical, window).values
                    where = ~self.scene.gaps(date.optical, window) & ~cube.cloud[place]
                    found[place] = NumbersSeen.of(values, where)
        return found

    def _read(self, window: Window) -> Cube:
        bands = len(self.scene.bands(self.dates[0].optical))
        shape = (len(self.dates), bands, *window.shape)
        optical = np.zeros(shape, dtype=np.float32)
        seen = np.zeros((len(self.dates), *window.shape), dtype=bool)
        cloud = np.zeros_like(seen)
        for place, date in enumerate(self.dates):
            with self._breaking(date.name):
                sky = self.scene.sky(window, date.optical)
                values, valid = self.scene.read(date.optical, window)
                seen[place], cloud[place] = valid & sky.clear, sky.cloud
                np.copyto(optical[place], values, where=seen[place])
        polarisations = len(self.scene.bands(self._sar[0])) if self._sar else 0
        sar = np.zeros((len(self._sar), polarisations, *window.shape), dtype=np.float32)
        sar_seen = np.zeros((len(self._sar), *window.shape), dtype=bool)
        for place, layer in enumerate(self._sar):
            with self._breaking(layer):
                sar[place], sar_seen[place] = self.scene.read(layer, window)
        sar_of = tuple(self._sar.index(d.sar) if d.sar else -1 for d in self.dates)
        return Cube(window, self.days, optical, seen, cloud, sar, sar_seen, sar_of)

    @contextlib.contextmanager
    def _breaking(self, name: str) -> Iterator[None]:
        """What breaks while it is read is as if it had not been seen."""
        try:
            yield
        except RasterError as error:
            self.unreadable.setdefault(name, str(error))


@contextlib.contextmanager
def open_season(path: Path, reporter: Reporter) -> Iterator[Season]:
    """Open all acquisitions of a season that can be used; InputError if no optical one can be."""
    items = [item for item in read_season(path) if item.day is not None]
    names, left_out = date_names(items), {}
    opened: dict[str, tuple[Acquisition, Grid]] = {}
    for item in items:
        reporter.check()
        if item.kind not in (OPTICAL, SAR):
            continue
        acquisition = _acquisition(item)
        try:
            opened[item.name] = acquisition, _grid(acquisition)
        except CancelledError:
            raise
        except ClearDateError as error:
            left_out[names.get(item.name, item.name)] = str(error)
    grid_of = _usual_grid(names, opened)
    if grid_of is None:
        raise InputError(
            say("The season {path} has no optical date that can be opened.", path=path),
            "Prepare it again from images that can be read.",
        )
    used = list(_on_one_grid(opened, grid_of, names, left_out))
    for name, reason in left_out.items():
        reporter.log(say("{name} is left out: {reason}", name=name, reason=reason), "warning")
    description = SceneDescription(path.name, tuple(used), grid_of)
    there = {acquisition.name for acquisition in used}
    grid = opened[grid_of][1]
    dates = [
        SeasonDate(
            names[item.name],
            item.day,
            item.name,
            item.sar if item.sar in there else "",
            _alike(opened[item.name][1], grid),
        )
        for item in items
        if item.kind == OPTICAL and item.name in there and item.day is not None
    ]
    with open_scene(description, _Warnings(reporter, 0, 1)) as scene:
        yield Season(scene, dates, left_out)


class _Warnings(PartReporter):
    """Leaves out what is said of each of many dates, but for warnings."""

    def log(self, text: str, level: str = "info") -> None:
        if level == "warning":
            super().log(text, level)


def _acquisition(item: SeasonItem) -> Acquisition:
    if item.kind == SAR:
        return Acquisition(item.name, SAR, item.file, date=item.day)
    mask = MaskFile(item.file) if item.is_masked else MaskFile(item.file, kind=NODATA)
    return Acquisition(item.name, OPTICAL, item.file, mask=mask, date=item.day)


def _grid(acquisition: Acquisition) -> Grid:
    """The grid of an acquisition, opened by itself."""
    alone = SceneDescription(acquisition.name, (acquisition,), acquisition.name)
    with open_scene(alone, SilentReporter()) as scene:
        return scene.grid


def _usual_grid(names: Iterable[str], opened: dict[str, tuple[Acquisition, Grid]]) -> str | None:
    """The first optical acquisition on the grid that most of them have."""
    optical = [name for name in names if name in opened]
    counts = Counter(
        {name: sum(_alike(opened[name][1], opened[o][1]) for o in optical) for name in optical}
    )
    return max(optical, key=lambda name: counts[name], default=None)


def _alike(one: Grid, other: Grid) -> bool:
    return one.same_pixels(other) and one.same_crs(other)


def _on_one_grid(
    opened: dict[str, tuple[Acquisition, Grid]],
    grid_of: str,
    names: dict[str, str],
    left_out: dict[str, str],
) -> Iterator[Acquisition]:
    """The acquisitions that can be put on the season's grid; the others are left out."""
    reference, grid = opened[grid_of]
    for name, (acquisition, own) in opened.items():
        if name != grid_of and not _alike(own, grid):
            pair = SceneDescription(name, (reference, acquisition), grid_of)
            try:
                open_scene(pair, SilentReporter()).close()
            except ClearDateError as error:
                left_out[names.get(name, name)] = str(error)
                continue
        yield acquisition
