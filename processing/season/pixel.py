"""A pixel over time: what was observed, what was under cloud, what was filled, and SAR.

Read from the files of a season, or of a pair of dates, without any layer of the project: for a
thread of its own.
"""

from __future__ import annotations

import datetime
import math
from array import array
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
)

from ...contract.bands import key_of
from ...contract.errors import ClearDateError, RasterError
from ...contract.mask_kinds import CloudRule
from ...contract.season_files import AMPLITUDE, DB, LINEAR, BandFile, MaskBand
from ...contract.trust_layer import SIMULATED, TrustBands
from ..host.layer_files import PixelReader
from .look import mask_rule

INDICES: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "NDVI": (("nir", "nir08"), ("red",)),
    "NDWI": (("green",), ("nir", "nir08")),
    "NDMI": (("nir", "nir08"), ("swir16", "swir 1")),
}
"""Normalized differences: the first band minus the second, by their sum."""
_LEAST_POWER = 1e-6


@dataclass(frozen=True)
class PixelDate:
    """The files of a date: optical ``bands`` with their ``mask``, the ``filled`` bands of a run
    and its ``trust`` layer, or bands of ``sar`` in ``sar_scale``."""

    name: str
    day: datetime.date
    bands: tuple[BandFile, ...] = ()
    mask: Optional[MaskBand] = None
    filled: tuple[BandFile, ...] = ()
    trust: str = ""
    sar: tuple[BandFile, ...] = ()
    sar_scale: str = ""


@dataclass(frozen=True)
class PixelValue:
    """A date at a pixel: reflectance by band ``observed`` (empty where there is none) and whether
    it ``is_cloudy``; ``filled``, where the pixel was simulated, with the ``half`` width of the 90 %
    interval of each band; backscatter in dB by polarisation."""

    name: str
    day: datetime.date
    observed: Mapping[str, float] = field(default_factory=dict)
    is_cloudy: bool = False
    filled: Mapping[str, float] = field(default_factory=dict)
    half: Mapping[str, float] = field(default_factory=dict)
    sar: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Point:
    """A place on the map in its CRS (WKT, empty for none)."""

    x: float
    y: float
    crs: str


def read_pixel(
    point: Point, dates: Sequence[PixelDate], stopped: Callable[[], bool]
) -> list[PixelValue]:
    """All dates at a point, by time; those without any file there are left out."""
    place = _Place(point)
    found = []
    for date in sorted(dates, key=lambda each: (each.day, each.name)):
        if stopped():
            break
        value = _value(date, place)
        if value.observed or value.filled or value.sar:
            found.append(value)
    return found


def shown_value(values: Mapping[str, float], what: str) -> Optional[float]:
    """A band, or one of INDICES, of the values of a date; None where it cannot be told."""
    if what not in INDICES:
        return values.get(what)
    first, second = (_first(values, names) for names in INDICES[what])
    if first is None or second is None or abs(first + second) < _LEAST_POWER:
        return None
    return (first - second) / (first + second)


def choices_of(values: Sequence[PixelValue]) -> list[str]:
    """The indices that can be told of any date, and the bands."""
    bands: dict[str, None] = {}
    for value in values:
        bands.update(dict.fromkeys((*value.observed, *value.filled)))
    sample = dict.fromkeys(bands, 0.5)
    return [*(name for name in INDICES if shown_value(sample, name) is not None), *bands]


def _first(values: Mapping[str, float], names: Sequence[str]) -> Optional[float]:
    lower = {name.lower(): value for name, value in values.items()}
    return next((lower[name] for name in names if name in lower), None)


class _Place:
    """Where a point lies in files; those are opened once for all of their bands."""

    def __init__(self, point: Point) -> None:
        self._point = point
        self._readers: dict[str, Optional[PixelReader]] = {}
        self._rules: dict[MaskBand, Optional[CloudRule]] = {}
        self._places: dict[str, Optional[tuple[float, float]]] = {}

    def number(self, file: str, index: int) -> Optional[float]:
        """The number of a band; None where the file has none."""
        reader = self._reader(file)
        cell = None if reader is None else self._cell(reader)
        if reader is None or cell is None or index > reader.bands:
            return None
        try:
            numbers: array[float] = reader.read(index, *cell, 1, 1)
        except RasterError:
            return None
        return float(numbers[0]) if len(numbers) else None

    def value(self, band: BandFile) -> Optional[float]:
        """The reflectance or backscatter of a band."""
        number = self.number(band.file, band.index)
        if number is None or number == band.nodata or not math.isfinite(number):
            return None
        return number * band.scale + band.offset

    def is_cloud(self, mask: MaskBand) -> bool:
        """Whether a mask says cloud."""
        if mask not in self._rules:
            try:
                self._rules[mask] = mask_rule(mask)
            except ClearDateError:
                self._rules[mask] = None
        rule, number = self._rules[mask], self.number(mask.file, 1)
        return rule is not None and number is not None and rule.says_cloud(number)

    def names(self, file: str) -> list[str]:
        """The descriptions of the bands of a file."""
        reader = self._reader(file)
        return [] if reader is None else reader.names()

    def _reader(self, file: str) -> Optional[PixelReader]:
        if file not in self._readers:
            try:
                self._readers[file] = PixelReader(file)
            except ClearDateError:
                self._readers[file] = None
        return self._readers[file]

    def _cell(self, reader: PixelReader) -> Optional[tuple[int, int]]:
        crs = reader.crs
        if crs not in self._places:
            self._places[crs] = self._moved(crs)
        place = self._places[crs]
        left, a, b, top, d, e = reader.origin
        shape = a * e - b * d
        if place is None or not shape or not all(map(math.isfinite, place)):
            return None
        x, y = place[0] - left, place[1] - top
        column, row = math.floor((x * e - y * b) / shape), math.floor((y * a - x * d) / shape)
        inside = 0 <= column < reader.width and 0 <= row < reader.height
        return (column, row) if inside else None

    def _moved(self, crs: str) -> Optional[tuple[float, float]]:
        """The point in the CRS of a file; as it is where one of them has none."""
        point = self._point
        if not crs or not point.crs:
            return point.x, point.y
        here, there = (QgsCoordinateReferenceSystem.fromWkt(wkt) for wkt in (point.crs, crs))
        transform = QgsCoordinateTransform(here, there, QgsCoordinateTransformContext())
        try:
            moved = transform.transform(QgsPointXY(point.x, point.y))
        except QgsCsException:
            return None
        both_finite = math.isfinite(moved.x()) and math.isfinite(moved.y())
        return (moved.x(), moved.y()) if both_finite else None


def _value(date: PixelDate, place: _Place) -> PixelValue:
    observed = _values(date.bands, place)
    filled = _values(date.filled, place)
    is_cloudy = date.mask is not None and place.is_cloud(date.mask)
    half: dict[str, float] = {}
    if filled and date.trust:
        is_simulated, half = _trust(date, place)
    else:
        is_simulated = is_cloudy or not observed
    if not is_simulated:
        # What was seen stays as it is.
        filled, half = {}, {}
    return PixelValue(date.name, date.day, observed, is_cloudy, filled, half, _sar(date, place))


def _values(bands: Sequence[BandFile], place: _Place) -> dict[str, float]:
    found = {band.name: place.value(band) for band in bands}
    return {name: value for name, value in found.items() if value is not None}


def _trust(date: PixelDate, place: _Place) -> tuple[bool, dict[str, float]]:
    """Whether the pixel is simulated, and half the width of the interval of each band; the layer
    has it in the numbers of the image."""
    bands = TrustBands.of(place.names(date.trust))
    if not bands.image:
        return False, {}
    indices = dict(zip(map(key_of, bands.image), bands.intervals))
    half = {}
    for band in date.filled:
        index = indices.get(band.name)
        width = None if index is None else place.number(date.trust, index)
        if width is not None and math.isfinite(width):
            half[band.name] = width * abs(band.scale)
    return place.number(date.trust, bands.source) == SIMULATED, half


def _sar(date: PixelDate, place: _Place) -> dict[str, float]:
    """Backscatter in dB; power and amplitude are put into it."""
    found = _values(date.sar, place)
    if date.sar_scale in ("", DB):
        return found
    factor = {LINEAR: 10.0, AMPLITUDE: 20.0}.get(date.sar_scale, 10.0)
    return {
        name: factor * math.log10(value) for name, value in found.items() if value > _LEAST_POWER
    }


def table_of(pixels: Mapping[str, Sequence[PixelValue]]) -> tuple[list[str], list[list[str]]]:
    """The heads and rows of a table of all pixels: a row for each date, values in all bands."""
    bands: Counter[str] = Counter()
    radar: Counter[str] = Counter()
    for values in pixels.values():
        for value in values:
            bands.update((*value.observed, *value.filled))
            radar.update(value.sar)
    heads = ["pixel", "date", "state"]
    for band in bands:
        heads += [band, f"{band}_filled", f"{band}_interval90"]
    heads += [f"sar_{name}_db" for name in radar]
    rows = []
    for pixel, values in pixels.items():
        for value in values:
            cells = [pixel, value.day.isoformat(), state_of(value)]
            for band in bands:
                parts = (value.observed, value.filled, value.half)
                cells += [_text(part.get(band)) for part in parts]
            rows.append([*cells, *(_text(value.sar.get(name)) for name in radar)])
    return heads, rows


def state_of(value: PixelValue) -> str:
    """``filled``, ``cloudy``, ``observed`` or, of SAR alone, ``sar``."""
    if value.filled:
        return "filled"
    if value.is_cloudy:
        return "cloudy"
    return "observed" if value.observed else "sar"


def _text(number: Optional[float]) -> str:
    return "" if number is None else f"{number:.6g}"
