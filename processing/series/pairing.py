"""A time series from files: what each file is, and which dates can be filled from which.

No QGIS but its dates; what a file holds is asked through functions.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Optional, Union

from ...contract.layers import FAR_DAYS, MASK, OPTICAL, SAR
from ...contract.products import named_after
from ..host.dates import date_in_name
from ..host.text import tr
from .kinds import kind_of_raster, nothing_told
from .names import MASK_NAME, OWN_RESULT_NAME, RESULT_NAME

RASTERS = (".tif", ".tiff", ".vrt", ".jp2", ".img")
POLYGONS = (".geojson", ".gpkg", ".shp")
Box = tuple[float, float, float, float]
"""West, south, east, north."""
MOSTLY = 0.5
"""The share of an image that another covers, if they are of one place. Tiles beside each other
share a tenth."""
ALL_CLOUD = 0.999
"""From this share on there is nothing clear to learn from."""


@dataclass(frozen=True)
class Image:
    """A file of the series."""

    path: Path
    kind: str
    """OPTICAL, SAR or MASK."""
    date: datetime.date
    orbit: Optional[int] = None
    """The relative orbit, where a product says it."""


@dataclass(frozen=True)
class Rules:
    """What goes together: SAR at most so many days away, T1 with at most this share of cloud."""

    sar_days: int = FAR_DAYS
    clear_share: float = 0.01


@dataclass(frozen=True)
class SeriesPlace:
    """The files of one place: ``optical`` and ``masks`` by date, in time, and ``radar``."""

    optical: dict[datetime.date, Path]
    masks: dict[datetime.date, Path]
    radar: tuple[Image, ...]


@dataclass(frozen=True)
class DateToFill:
    """A cloudy date and the clear one that it is filled from."""

    date: datetime.date
    t1: datetime.date
    sar_t1: Path
    optical_t1: Path
    sar_t2: Path
    optical_t2: Path
    clouds: Path
    share: Optional[float]
    """The share of cloud, as far as it is known."""
    place: Optional[SeriesPlace] = None
    """The files of its place, which may be a season."""


@dataclass(frozen=True)
class DateLeft:
    """A date that is not filled, and why; ``clear`` if there is nothing to fill."""

    date: datetime.date
    optical: Path
    reason: str
    clear: bool = False
    share: Optional[float] = None
    clouds: Optional[Path] = None
    """Its mask, if it has cloud that other dates than a clear one could tell of."""
    place: Optional[SeriesPlace] = None

    @property
    def optical_t2(self) -> Path:
        """Its image, as of a date that is filled."""
        return self.optical


@dataclass(frozen=True)
class Series:
    """What can be done with a folder; ``notes`` are sentences on the files that were left out."""

    fills: tuple[DateToFill, ...]
    left: tuple[DateLeft, ...]
    notes: tuple[str, ...]


def files_in(folder: Path, without: Path) -> list[Path]:
    """The files in a folder and its folders that may belong to a series, but not in ``without``.

    Nor those that an earlier run wrote.
    """
    own = without if without != folder else None
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in RASTERS + POLYGONS
        and path.is_file()
        and (own is None or own not in path.parents)
        and not OWN_RESULT_NAME.search(path.name.lower())
    )


def sort_files(
    files: Iterable[Path],
    folder: Path,
    bands: Callable[[Path], Sequence[str]],
    by_values: Callable[[Path], str] = lambda _: nothing_told(),
) -> tuple[list[Image], list[str]]:
    """What each file is, and sentences on those that are nothing we know.

    See kinds.py. Of polygons only those count whose name says that they are a cloud mask. ``bands``
    gives the descriptions of all bands of a file, none for what is no raster.
    """
    images: list[Image] = []
    notes: list[str] = []
    for path in files:
        name = path.relative_to(folder).as_posix()
        date = date_in_name(path.stem) or date_in_name(path.relative_to(folder).parent.as_posix())
        is_mask = MASK_NAME.search(path.stem.lower()) is not None
        if RESULT_NAME.search(path.stem.lower()):
            form = tr("{name} is left out: its name says that it is a result or a true image.")
            notes.append(form.format(name=name))
            continue
        if path.suffix.lower() in POLYGONS:
            kind = MASK if is_mask else ""
            count = 1
        else:
            texts = bands(path)
            count = len(texts)
            kind = kind_of_raster(texts, path.stem, partial(by_values, path))
        if count == 0:
            notes.append(tr("{name} is left out: it cannot be read as a raster.").format(name=name))
        elif not kind:
            notes.append(
                tr(
                    "{name} is left out: it has {count} band(s), of which neither their names nor "
                    "their values say that they are optical or SAR, and its name does not say "
                    "cloud mask."
                ).format(name=name, count=count)
            )
        elif date is None:
            notes.append(tr("{name} is left out: there is no date in its name.").format(name=name))
        else:
            images.append(Image(path, kind, date))
    return images, notes


def plan_series(
    images: list[Image],
    share: Callable[[Path], Optional[float]],
    rules: Rules,
    place: Callable[[Path], Optional[Box]] = lambda _: None,
) -> Series:
    """Pair every cloudy date with the nearest clear one of its place.

    ``share`` tells a mask's share of cloud, ``place`` what a file covers: a box of longitude and
    latitude, None if it is not known, which counts as everywhere. A date without a mask counts as
    clear, which is said where others are filled from it. A mask whose share is not known counts as
    cloudy.
    """
    boxes = {image.path: place(image.path) for image in images}
    parts = [_plan_place(part, share, rules) for part in _by_place(images, boxes)]
    if not parts:
        return Series((), (), ())
    return Series(
        tuple(sorted((fill for part in parts for fill in part.fills), key=lambda f: f.date)),
        tuple(sorted((left for part in parts for left in part.left), key=lambda d: d.date)),
        tuple(dict.fromkeys(note for part in parts for note in part.notes)),
    )


def _by_place(images: list[Image], boxes: dict[Path, Optional[Box]]) -> list[list[Image]]:
    """The images of each place: optical ones that cover each other, and all that covers these."""
    places: list[list[Image]] = []
    for image in sorted(images, key=lambda image: (image.date, str(image.path))):
        if image.kind != OPTICAL:
            continue
        box = boxes[image.path]
        for found in places:
            other = boxes[found[0].path]
            if _covers(other, box) and _covers(box, other):
                found.append(image)
                break
        else:
            places.append([image])
    return [
        [*found, *(i for i in images if i.kind != OPTICAL and _covers(boxes[i.path], first))]
        for found in places
        for first in [boxes[found[0].path]]
    ]


def _covers(box: Optional[Box], other: Optional[Box]) -> bool:
    """Whether a box covers most of another; what is not known covers all."""
    if box is None or other is None:
        return True
    width = min(box[2], other[2]) - max(box[0], other[0])
    height = min(box[3], other[3]) - max(box[1], other[1])
    area = (other[2] - other[0]) * (other[3] - other[1])
    return width > 0 and height > 0 and width * height >= MOSTLY * area


def _plan_place(
    images: list[Image], share: Callable[[Path], Optional[float]], rules: Rules
) -> Series:
    """plan_series of the images of one place."""
    notes: list[str] = []
    optical = _by_date(images, OPTICAL, notes)
    masks = _by_date(images, MASK, notes)
    radar = _radar(images, notes)
    shares = {date: share(masks[date]) if date in masks else 0.0 for date in optical}
    near = {date: _nearest_sar(radar, date, rules.sar_days) for date in optical}
    clear = [
        date
        for date, part in shares.items()
        if part is not None and part <= rules.clear_share and near[date] is not None
    ]
    place = SeriesPlace(optical, masks, tuple(radar))
    fills: list[DateToFill] = []
    left: list[DateLeft] = []
    for date, image in optical.items():
        part = shares[date]
        reason = _reason(date, masks, near, part, rules)
        choices = {
            other: optical[other] for other in clear if other != date and near[other] != near[date]
        }
        t1 = _nearest(choices, date)
        if reason is None and t1 is None:
            reason = tr("There is no clear date with a SAR image of its own to fill it from.")
        if reason is not None:
            mask = masks.get(date) if part != 0 else None
            left.append(DateLeft(date, image, reason, part == 0, part, mask, place))
            continue
        sar_t1, sar_t2 = _of_one_orbit(radar, t1, date, rules.sar_days)
        if None not in (sar_t1.orbit, sar_t2.orbit) and sar_t1.orbit != sar_t2.orbit:
            form = tr(
                "{date}: the SAR images of T1 and T2 have other relative orbits ({one} and "
                "{other}); what they see from elsewhere is taken for a change."
            )
            notes.append(form.format(date=date, one=sar_t1.orbit, other=sar_t2.orbit))
        fills.append(
            DateToFill(
                date, t1, sar_t1.path, optical[t1], sar_t2.path, image, masks[date], part, place
            )
        )
    for t1 in sorted({fill.t1 for fill in fills} - set(masks)):
        form = tr(
            "{date} has no cloud mask: it counts as clear, and dates are filled from it. Make sure "
            "that it is."
        )
        notes.append(form.format(date=t1.isoformat()))
    return Series(tuple(fills), tuple(left), tuple(notes))


def output_stem(fill: Union[DateToFill, DateLeft]) -> str:
    """What the results of a date are called: as its image, with the date if that lacks it."""
    stem = named_after(str(fill.optical_t2)).stem
    return stem if date_in_name(stem) == fill.date else f"{fill.date.isoformat()}_{stem}"


def _by_date(images: list[Image], kind: str, notes: list[str]) -> dict[datetime.date, Path]:
    found: dict[datetime.date, Path] = {}
    for image in sorted(images, key=lambda image: (image.date, str(image.path))):
        if image.kind != kind:
            continue
        first = found.setdefault(image.date, image.path)
        if first != image.path:
            notes.append(
                tr("{name} is left out: {first} is of the same date.").format(
                    name=image.path.name, first=first.name
                )
            )
    return found


def _radar(images: list[Image], notes: list[str]) -> list[Image]:
    """The SAR images, of each date one for each orbit."""
    found: dict[tuple[datetime.date, Optional[int]], Image] = {}
    for image in sorted(images, key=lambda image: (image.date, str(image.path))):
        if image.kind != SAR:
            continue
        first = found.setdefault((image.date, image.orbit), image)
        if first is not image:
            notes.append(
                tr("{name} is left out: {first} is of the same date.").format(
                    name=image.path.name, first=first.path.name
                )
            )
    return list(found.values())


def _within(radar: list[Image], date: datetime.date, days: int) -> list[Image]:
    """The SAR images within so many days, the nearest first, the older of two."""
    near = [image for image in radar if abs((image.date - date).days) <= days]
    return sorted(near, key=lambda i: (abs(i.date - date), i.date, str(i.path)))


def _nearest_sar(radar: list[Image], date: datetime.date, days: int) -> Optional[Image]:
    return next(iter(_within(radar, date, days)), None)


def _of_one_orbit(
    radar: list[Image], t1: datetime.date, t2: datetime.date, days: int
) -> tuple[Image, Image]:
    """The SAR images of both dates: the nearest two of one orbit, else the nearest of each.

    Both dates have one of their own.
    """
    pairs = [
        (one, other)
        for one in _within(radar, t1, days)
        for other in _within(radar, t2, days)
        if one.date != other.date
    ]

    def cost(pair: tuple[Image, Image]) -> tuple[bool, datetime.timedelta]:
        one, other = pair
        differ = None not in (one.orbit, other.orbit) and one.orbit != other.orbit
        return differ, abs(one.date - t1) + abs(other.date - t2)

    return min(pairs, key=cost)


def _nearest(
    dates: Iterable[datetime.date], date: datetime.date, days: Optional[int] = None
) -> Optional[datetime.date]:
    """The nearest of some dates, the older of two, within so many days."""
    best = min(dates, key=lambda other: (abs(other - date), other), default=None)
    if best is None or (days is not None and abs((best - date).days) > days):
        return None
    return best


def _reason(
    date: datetime.date,
    masks: dict[datetime.date, Path],
    near: dict[datetime.date, Optional[Image]],
    share: Optional[float],
    rules: Rules,
) -> Optional[str]:
    """Why a date is not filled, whatever T1 there is; None if nothing speaks against it."""
    if date not in masks:
        return tr("There is no cloud mask of this date; it counts as clear.")
    if share == 0:
        return tr("The mask holds no cloud.")
    if share is not None and share >= ALL_CLOUD:
        return tr("All of it is cloud: use Simulate optical image.")
    if near[date] is None:
        return tr("There is no SAR image within {days} days.").format(days=rules.sar_days)
    return None
