"""A season on disk, opened as one scene: dates that cannot be used are left out, and it is said."""

from __future__ import annotations

import contextlib
import copy
import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import NamedTuple

import numpy as np

from ...contract.acquisitions import Acquisition, MaskFile, SceneDescription
from ...contract.band_matching import LEAST
from ...contract.bands import key_of
from ...contract.errors import CancelledError, ClearDateError, InputError, RasterError
from ...contract.layers import OPTICAL, SAR
from ...contract.mask_kinds import NODATA
from ...contract.reporter import PartReporter, Reporter, SilentReporter
from ...contract.season_calendar import AddedDate
from ...contract.season_file import SeasonItem, date_names, read_season
from ...contract.sentence import say
from ...imagery.grid import Grid
from ...imagery.numbers_seen import NumbersSeen
from ...imagery.scene import Scene, open_scene
from ...imagery.windows import Window
from .cube import Cube
from .open_files import allow_files


@dataclass(frozen=True)
class SeasonDate:
    """A date: ``name``, what its results are called, the layers ``optical`` and ``sar`` (empty
    without) of the scene. ``is_on_grid``: its pixels are those of the season, so that it can be
    filled with its clear pixels as they are. ``is_there``: an image shows it; else nothing of it
    was seen, and ``optical`` is one whose form its results have. ``is_hidden``: an image shows it
    that is not to be used."""

    name: str
    day: datetime.date
    optical: str
    sar: str
    is_on_grid: bool = True
    is_there: bool = True
    is_hidden: bool = False

    @property
    def lacks_sar(self) -> bool:
        """Whether nothing at all was seen of it: neither an image nor SAR."""
        return not (self.is_there or self.sar)


class Season:
    """The dates of an open scene, in the order of time, and the cube of any window.

    ``left_out``: dates that could not be opened, by name, with the reason. ``unreadable``: those of
    the others that broke when they were read. ``orbits``: the relative orbit of SAR acquisitions by
    their names, empty where it is not known.
    """

    def __init__(
        self,
        scene: Scene,
        dates: Sequence[SeasonDate],
        left_out: dict[str, str],
        reporter: Reporter,
        orbits: Mapping[str, str] | None = None,
    ) -> None:
        self.scene = scene
        self._orbits = orbits or {}
        self._reporter = reporter
        self.dates = tuple(dates)
        self.left_out = left_out
        self.unreadable: dict[str, str] = {}
        # Of the first image: days that are added make no difference to any other date.
        first = next(date.day for date in self.dates if date.is_there)
        self.days = np.array([float((d.day - first).days) for d in self.dates])
        self._sar = sorted({date.sar for date in self.dates if date.sar})
        self._kept: Cube | None = None
        self._whole: Season | None = None
        self._reading = Lock()

    def without_sar(self) -> Season:
        """The same season as if there were no SAR at all."""
        bare = copy.copy(self)
        bare._whole = self
        return bare

    def cube(self, window: Window) -> Cube:
        """The pixels of all dates in a window; the last is kept, so small rasters are read once.

        Any thread may ask: what is not kept is read by one at a time."""
        if self._whole is not None:
            return self._whole.cube(window).without_sar()
        with self._reading:
            if self._kept is None or self._kept.window != window:
                self._kept = None
                self._kept = self._read(window)
            return self._kept

    def numbers(self, window: Window, cube: Cube) -> dict[int, NumbersSeen]:
        """The numbers outside the cloud of dates whose files declare no nodata: one is chosen that
        is none of them."""
        found = {}
        for place, date in enumerate(self.dates):
            if date.is_there and date.is_on_grid and self.scene.format(date.optical).nodata is None:
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
            if not date.is_there:
                cloud[place] = True
                continue
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
        orbits = tuple(self._orbits.get(layer, "") for layer in self._sar)
        return Cube(window, self.days, optical, seen, cloud, sar, sar_seen, sar_of, orbits)

    @contextlib.contextmanager
    def _breaking(self, name: str) -> Iterator[None]:
        """What breaks while it is read is as if it had not been seen, and said once."""
        try:
            yield
        except RasterError as error:
            if name not in self.unreadable:
                self.unreadable[name] = str(error)
                self._reporter.log(
                    say("{name} breaks when it is read: {reason}", name=name, reason=error),
                    "warning",
                )


class _Opened(NamedTuple):
    """An acquisition that could be opened by itself, with its grid and the keys of its bands."""

    acquisition: Acquisition
    grid: Grid
    bands: tuple[str, ...]


@contextlib.contextmanager
def open_season(
    path: Path, reporter: Reporter, future: bool = True, added: Sequence[AddedDate] = ()
) -> Iterator[Season]:
    """Open all acquisitions of a season that can be used; InputError if no optical one can be.

    Without ``future`` no date goes with SAR of a later day. ``added``: days without an image that
    are dates too; images of these days are not used.
    """
    left_out: dict[str, str] = {}
    hidden = {date.day for date in added if date.is_shown}
    items = [
        item
        for item in _usable(read_season(path), left_out, reporter)
        if not (item.kind == OPTICAL and item.day in hidden)
    ]
    names = date_names(items)
    allow_files(len(items))
    opened: dict[str, _Opened] = {}
    for item in items:
        reporter.check()
        try:
            opened[item.name] = _opened(_acquisition(item))
        except CancelledError:
            raise
        except ClearDateError as error:
            left_out[names.get(item.name, item.name)] = str(error)
    grid_of = _usual_grid(names, opened)
    used = [] if grid_of is None else list(_together(opened, grid_of, names, left_out))
    for name, reason in left_out.items():
        reporter.log(say("{name} is left out: {reason}", name=name, reason=reason), "warning")
    if grid_of is None:
        raise InputError(
            say("The season {path} has no optical date that can be opened.", path=path),
            "Prepare it again from images that can be read.",
        )
    there = {acquisition.name for acquisition in used}
    grid = opened[grid_of].grid
    sar = [item for item in items if item.kind == SAR]
    dates = []
    for item in items:
        if item.kind == OPTICAL and item.name in there and item.day is not None:
            _tell_odd_sar(item, sar, names, reporter)
            own = _sar_of(item, [each for each in sar if each.name in there], future)
            alike = _alike(opened[item.name].grid, grid)
            dates.append(SeasonDate(names[item.name], item.day, item.name, own, alike))
    for day in added:
        if day.sar and day.sar not in there:
            reason = left_out.get(day.sar, "")
            left_out[day.name] = say("Its SAR cannot be used: {reason}", reason=reason)
            text = say("{name} is left out: {reason}", name=day.name, reason=left_out[day.name])
            reporter.log(text, "warning")
        else:
            dates.append(SeasonDate(day.name, day.day, grid_of, day.sar, True, False, day.is_shown))
    dates.sort(key=lambda date: date.day)
    _tell_simulated([item for item in items if item.name in there], names, reporter)
    _tell_unmasked([item for item in items if item.name in there], names, reporter)
    description = SceneDescription(path.name, tuple(used), grid_of)
    with open_scene(description, _Warnings(reporter, 0, 1)) as scene:
        yield Season(scene, dates, left_out, reporter, {item.name: item.orbit for item in sar})


def _usable(
    items: Iterable[SeasonItem], left_out: dict[str, str], reporter: Reporter
) -> list[SeasonItem]:
    """The items that tell what they are, each once; of others the reason is kept or said."""
    found: dict[str, SeasonItem] = {}
    for item in items:
        if item.problem:
            left_out[item.name] = item.problem
        elif item.kind not in (OPTICAL, SAR):
            continue
        elif item.day is None:
            left_out[item.name] = say("The item does not say its day.")
        elif item.name in found:
            # It would be another date to itself, and told by its own clear pixels.
            reporter.log(
                say(
                    "{name} is left out: {reason}",
                    name=item.file,
                    reason=say("Another item of the season has its name."),
                ),
                "warning",
            )
        else:
            found[item.name] = item
    return list(found.values())


def _sar_of(item: SeasonItem, sar: Sequence[SeasonItem], future: bool) -> str:
    """The name of the SAR acquisition that goes with an optical one, empty for none.

    Without ``future`` that of a later day gives way to the last of its orbit up to the day.
    """
    own = next((each for each in sar if each.name == item.sar), None)
    if own is None or future or _is_by(own, item):
        return "" if own is None else own.name
    earlier = [each.name for each in sar if each.orbit == own.orbit and _is_by(each, item)]
    return earlier[-1] if earlier else ""


def _is_by(one: SeasonItem, other: SeasonItem) -> bool:
    """Whether one is of no later day than the other."""
    return one.day is not None and other.day is not None and one.day <= other.day


def _tell_odd_sar(
    item: SeasonItem, sar: Sequence[SeasonItem], names: dict[str, str], reporter: Reporter
) -> None:
    if item.sar and item.sar not in {each.name for each in sar}:
        reporter.log(
            say(
                "{name} is used without SAR: {sar} is no SAR item of the season.",
                name=names[item.name],
                sar=item.sar,
            ),
            "warning",
        )


def _tell_unmasked(items: Iterable[SeasonItem], names: dict[str, str], reporter: Reporter) -> None:
    unmasked = [
        names[i.name] for i in items if i.kind == OPTICAL and not i.is_masked and not i.is_simulated
    ]
    if unmasked:
        reporter.log(
            say(
                "These dates have no cloud mask, and all of their pixels that have a value are "
                "taken as clear: {names}.",
                names=", ".join(unmasked),
            ),
            "warning",
        )


def _tell_simulated(items: Iterable[SeasonItem], names: dict[str, str], reporter: Reporter) -> None:
    simulated = [names[i.name] for i in items if i.kind == OPTICAL and i.is_simulated]
    if simulated:
        reporter.log(
            say(
                "These dates were filled by a run before, and what it simulated counts as if it "
                "had been seen: {names}.",
                names=", ".join(simulated),
            ),
            "warning",
        )


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


def _opened(acquisition: Acquisition) -> _Opened:
    """An acquisition, looked at by itself."""
    alone = SceneDescription(acquisition.name, (acquisition,), acquisition.name)
    with open_scene(alone, SilentReporter()) as scene:
        bands = tuple(key_of(title) for title in scene.bands(acquisition.name))
        return _Opened(acquisition, scene.grid, bands)


def _usual_grid(names: Iterable[str], opened: dict[str, _Opened]) -> str | None:
    """The first optical acquisition on the grid that most of them have, with the bands that most
    of these have."""
    optical = [name for name in names if name in opened]
    grids = {
        name: sum(_alike(opened[name].grid, opened[o].grid) for o in optical) for name in optical
    }
    bands = Counter(opened[name].bands for name in optical)
    return max(optical, key=lambda name: (grids[name], bands[opened[name].bands]), default=None)


def _alike(one: Grid, other: Grid) -> bool:
    return one.same_pixels(other) and one.same_crs(other)


def _together(
    opened: dict[str, _Opened], grid_of: str, names: dict[str, str], left_out: dict[str, str]
) -> Iterator[Acquisition]:
    """The acquisitions that can be put on the season's grid and have bands in common; the others
    are left out."""
    radar = [each for each in opened.values() if each.acquisition.kind == SAR]
    polarisations = Counter(each.bands for each in radar)
    usual = {OPTICAL: opened[grid_of]}
    if radar:
        usual[SAR] = max(radar, key=lambda each: polarisations[each.bands])
    common = {kind: set(each.bands) for kind, each in usual.items()}
    for name, each in opened.items():
        kind = each.acquisition.kind
        if _alike(each.grid, opened[grid_of].grid) and each.bands == usual[kind].bands:
            yield each.acquisition
            continue
        try:
            shared = common[kind] & _shared(each, usual[kind], opened[grid_of])
            if len(shared) < min(LEAST[kind], len(usual[kind].bands)):
                raise InputError("It has too few bands in common with the other dates.")
        except CancelledError:
            raise
        except ClearDateError as error:
            left_out[names.get(name, name)] = str(error)
            continue
        common[kind] = shared
        yield each.acquisition


def _shared(each: _Opened, usual: _Opened, reference: _Opened) -> set[str]:
    """The keys of the bands that an acquisition has in common with the ``usual`` one of its kind,
    by its names; ClearDateError if they cannot be put on the grid of ``reference`` together."""
    members = {o.acquisition.name: o.acquisition for o in (reference, each, usual)}
    description = SceneDescription("pair", tuple(members.values()), reference.acquisition.name)
    with open_scene(description, SilentReporter()) as scene:
        return {key_of(title) for title in scene.bands(usual.acquisition.name)}
