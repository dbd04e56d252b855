"""From the numbers in a file to physical units: backscatter in dB, reflectance in [0, 1]."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.choices import AMPLITUDE, AUTO, DB, POWER
from ..contract.errors import RasterError, UnitsError
from ..contract.reporter import Reporter
from ..contract.sar_names import units_said
from ..contract.sentence import say
from ..contract.units import (
    LEAST_DB,
    LEAST_REFLECTANCE,
    MOST_DB,
    MOST_FILLS,
    MOST_REFLECTANCE,
    NAME,
    STATED,
    TAGS,
    VALUES,
    OpticalDecision,
    OpticalValues,
    SarDecision,
    SarValues,
    baseline_said,
    contradicts_baseline,
    decide_optical,
    decide_sar,
)
from .raster import Raster

_MOST_TEXT = 4096
_UNIT_NAMES = {DB: "dB", POWER: say("linear power"), AMPLITUDE: say("amplitude")}


_SOURCES = {
    STATED: say("those that were given"),
    TAGS: say("those of the file's tags"),
    VALUES: say("told by the size of its numbers"),
}


@dataclass(frozen=True)
class SarUnits:
    """``units``: dB, linear power or amplitude are value * scale + offset."""

    units: str
    scale: float = 1.0
    offset: float = 0.0

    @property
    def power(self) -> bool:
        """Whether values are linear, and no dB."""
        return self.units != DB

    def to_db(
        self, values: NDArray[Any], valid: NDArray[np.bool_]
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Backscatter in dB; what no backscatter can be becomes invalid: power that is not
        positive, 0 in a band, which is the fill of files that declare no nodata, and damage."""
        if self.offset == 0:
            valid = valid & _all_bands(values != 0)
        with np.errstate(over="ignore", invalid="ignore"):
            numbers = values.astype(np.float32, copy=False)
            if (self.scale, self.offset) != (1.0, 0.0):
                numbers = (values * self.scale + self.offset).astype(np.float32)
        if self.power:
            valid = valid & _all_bands(numbers > 0)
            factor = 10 if self.units == POWER else 20
            with np.errstate(divide="ignore", invalid="ignore"):
                numbers = np.where(numbers > 0, factor * np.log10(numbers), 0).astype(np.float32)
        return numbers, valid & _within(numbers, LEAST_DB, MOST_DB)


@dataclass(frozen=True)
class OpticalUnits:
    """reflectance = value * scale + offset."""

    scale: float
    offset: float

    def to_reflectance(self, values: NDArray[Any]) -> NDArray[np.float32]:
        """Reflectance (float32, rounded once) from the file's numbers."""
        divisor, shift = 1 / self.scale, self.offset / self.scale
        if values.dtype.itemsize > 2 or not (_whole(divisor) and _whole(shift)):
            return (values.astype(np.float64) * self.scale + self.offset).astype(np.float32)
        # Products as they are delivered: whole numbers of 16 bits, (DN - 1000) / 10000. Sum and
        # quotient of such are exact in single precision, a third of the time.
        numbers: Any = values
        if round(shift) != 0:
            numbers = np.add(values, np.float32(round(shift)), dtype=np.float32)
        return np.asarray(np.divide(numbers, np.float32(round(divisor)), dtype=np.float32))

    def to_numbers(
        self, reflectance: NDArray[np.floating[Any]], dtype: np.dtype[Any], nodata: float | None
    ) -> NDArray[Any]:
        """The file's numbers from reflectance, rounded and clipped to its type, never nodata."""
        integer = np.issubdtype(dtype, np.integer)
        # Single precision tells numbers of 16 bits apart a hundred times over.
        work = np.float32 if integer and np.dtype(dtype).itemsize <= 2 else np.float64
        result = np.empty(reflectance.shape, dtype)
        # Band by band: what lies between takes little memory.
        bands = (
            [*zip(reflectance, result, strict=True)] if result.ndim > 1 else [(reflectance, result)]
        )
        for band, whole in bands:
            numbers: NDArray[Any] = np.divide(band, work(self.scale), dtype=work)
            if self.offset != 0:
                numbers -= work(self.offset / self.scale)
            if integer:
                _make_whole(numbers, np.iinfo(dtype), nodata)
            whole[...] = numbers
        return result


def _make_whole(numbers: NDArray[Any], limits: np.iinfo[Any], nodata: float | None) -> None:
    """Round in place and clip to a type's limits, never to ``nodata``."""
    low, high = float(limits.min), float(limits.max)
    if nodata == low:
        low += 1
    elif nodata == high:
        high -= 1
    np.rint(numbers, out=numbers)
    np.clip(numbers, low, high, out=numbers)
    if nodata is not None and low < nodata < high:
        numbers[numbers == nodata] = nodata + 1


def holds_any(values: NDArray[Any]) -> NDArray[np.bool_]:
    """Where an image (bands, h, w) is not 0 in all bands, which is the fill of many files."""
    found = values[0] != 0
    for band in values[1:]:
        found |= band != 0
    return np.asarray(found)


def is_possible(numbers: NDArray[Any], units: OpticalUnits) -> NDArray[np.bool_]:
    """Where an image (bands, h, w), as its file holds it, can be reflectance in all bands.

    The largest number of 16 bits is what sensors and products write for saturation.
    """
    low, high = ((limit - units.offset) / units.scale for limit in _REFLECTANCES)
    if np.issubdtype(numbers.dtype, np.integer):
        limits = np.iinfo(numbers.dtype)
        low = max(math.ceil(low), limits.min)
        high = min(math.floor(high), limits.max - (limits.bits == 16))
        if (low, high) == (limits.min, limits.max):
            return np.ones(numbers.shape[1:], dtype=bool)
    return _within(numbers, low, high)


_REFLECTANCES = LEAST_REFLECTANCE, MOST_REFLECTANCE


def farthest(numbers: NDArray[Any], where: NDArray[np.bool_]) -> Counter[float]:
    """How many of the pixels ``where`` (h, w) have which number of their bands farthest from 0."""
    pixels = numbers[:, where].astype(np.float64)
    if not pixels.size:
        return Counter()
    largest = np.take_along_axis(pixels, np.abs(pixels).argmax(axis=0)[None], axis=0)
    found, counts = np.unique(largest, return_counts=True)
    return Counter(dict(zip(found.tolist(), counts.tolist(), strict=True)))


def _within(values: NDArray[Any], least: float, most: float) -> NDArray[np.bool_]:
    found = np.ones(values.shape[1:], dtype=bool)
    for band in values:
        found &= band <= most
        if least != 0 or band.dtype.kind != "u":
            found &= band >= least
    return found


def _all_bands(found: NDArray[np.bool_]) -> NDArray[np.bool_]:
    return np.asarray(found.all(axis=0))


def _whole(value: float) -> bool:
    """Whether a number is a whole one that single precision holds, but for its last digits."""
    return abs(value) < 2**20 and abs(value - round(value)) < 1e-9 * max(1.0, abs(value))


def _sample(raster: Raster) -> NDArray[np.float64]:
    values = raster.sample()
    if values.size == 0:
        raise _no_pixel(raster)
    return values


def _said_units(raster: Raster) -> str:
    """The units that a file's bands state, or that its name and tags say; empty without."""
    units = {units_said(text or "") for text in raster.source.units}
    stated = units.pop() if len(units) == 1 else ""
    return stated or units_said(naming_text(raster))


def _no_pixel(raster: Raster) -> RasterError:
    return RasterError(
        say(
            "The file given as {role} holds no valid pixel: {path}.",
            role=raster.role,
            path=raster.path,
        ),
        "Give another file, or check its nodata value.",
    )


def naming_text(raster: Raster) -> str:
    """What names a raster's contents: its file, bands, their units, and tags."""
    source = raster.source
    bands = [text for text in (*source.descriptions, *source.units) if text]
    tags = [f"{key}={value}" for key, value in source.tags().items()]
    return " ".join([Path(raster.path).name, *bands, *tags])[:_MOST_TEXT]


def sar_units(raster: Raster, stated: str, reporter: Reporter) -> SarUnits:
    """The units of a SAR file, as ``stated`` or told by name, tags and values.

    UnitsError if none fits, or if its bands have different scales.
    """
    scale, offset = _tagged_scale(raster)
    values = _sample(raster).ravel()
    values = values[values != 0] * scale + offset
    below = values <= LEAST_DB
    # A few numbers below all units are what a file has for none, and say nothing of its units.
    if len(np.unique(values[below])) <= MOST_FILLS:
        values = values[~below]
    if not values.size:
        raise _no_pixel(raster)
    low, middle, high = (float(value) for value in np.percentile(values, [1, 50, 99]))
    found = SarValues(low, middle, high, float(values.min()), float(np.mean(values < 0)))
    decided = decide_sar(found, stated, _said_units(raster))
    tags = (scale, offset) if (scale, offset) != (1.0, 0.0) else None
    if not decided.fits:
        raise _no_sar_units(raster, stated, found, tags)
    if decided.source in (VALUES, NAME):
        _say_sar_units(raster, decided, middle, reporter)
    return SarUnits(decided.units, scale, offset)


def _no_sar_units(
    raster: Raster, stated: str, found: SarValues, tags: tuple[float, float] | None
) -> UnitsError:
    wanted = say("dB or linear power") if stated == AUTO else _UNIT_NAMES[stated]
    text = say(
        "The values of the file given as {role} are no {wanted}: {path} has median "
        "{middle:.4g}, 1 % below {low:.4g}, 1 % above {high:.4g}.",
        role=raster.role,
        wanted=wanted,
        path=raster.path,
        middle=found.middle,
        low=found.low,
        high=found.high,
    )
    if tags is not None:
        text = say(
            "{text} That is with the scale {scale:g} and offset {offset:g} of its tags.",
            text=text,
            scale=tags[0],
            offset=tags[1],
        )
    return UnitsError(
        text,
        "Calibrate the SAR image to sigma or gamma nought, in dB (about -30 to 0) or linear "
        "power (about 0 to 1).",
    )


def _say_sar_units(raster: Raster, decided: SarDecision, middle: float, reporter: Reporter) -> None:
    reporter.log(
        say(
            "{role} is taken as {name} (median {middle:.4g}).",
            role=raster.role,
            name=_UNIT_NAMES[decided.units],
            middle=middle,
        )
    )
    if decided.contradicts:
        reporter.log(
            say(
                "The name or the tags of {role} say {said}, which its values are not: {path}. "
                "--sar-units settles it.",
                role=raster.role,
                said=_UNIT_NAMES[decided.contradicts],
                path=raster.path,
            ),
            "warning",
        )
    elif decided.is_assumed:
        reporter.log(
            say(
                "{role} could also be amplitude, which its values do not tell; linear power is "
                "assumed. --sar-units settles it.",
                role=raster.role,
            ),
            "warning",
        )


def _tagged_scale(raster: Raster) -> tuple[float, float]:
    """Scale and offset of a file's tags, 1 and 0 without; UnitsError if its bands differ."""
    source = raster.source
    said = [(source.scales[band - 1], source.offsets[band - 1]) for band in raster.bands]
    if len(set(said)) > 1:
        raise UnitsError(
            say(
                "The bands of the file given as {role} have different scales or offsets: {path} "
                "has scales {scales}, offsets {offsets}.",
                role=raster.role,
                path=raster.path,
                scales=source.scales,
                offsets=source.offsets,
            ),
            "Give a file whose bands share one scale and one offset.",
        )
    return float(said[0][0]), float(said[0][1])


def optical_units(
    raster: Raster, scale: float | None, offset: float | None, reporter: Reporter
) -> OpticalUnits:
    """Scale and offset of an optical file: as stated, else its own tags, else by its values.

    UnitsError if the result is no reflectance.
    """
    values = _optical_values(raster)
    decided = decide_optical(values, scale, offset)
    if decided.is_picture:
        raise UnitsError(
            say(
                "The file given as {role} holds numbers of 8 bits, of which no scale is known: "
                "{path}.",
                role=raster.role,
                path=raster.path,
            ),
            "Give the reflectance product and not a picture of it, or set scale and offset.",
        )
    if decided.is_per_cent:
        raise UnitsError(
            say(
                "The file given as {role} looks like reflectance in per cent: 99 % of its numbers "
                "lie below {high:.4g}, and no scale is known ({path}).",
                role=raster.role,
                high=decided.top / decided.scale,
                path=raster.path,
            ),
            "If it is per cent, set its scale to 0.01; else set the scale that it has.",
        )
    _say_of_offset(raster, values, decided, reporter)
    if not decided.fits:
        raise UnitsError(
            say(
                "The values of the file given as {role} are no reflectance: 99 % lie below "
                "{top:.4g} after scale {scale:g} and offset {offset:g} ({path}).",
                role=raster.role,
                top=decided.top,
                scale=decided.scale,
                offset=decided.offset,
                path=raster.path,
            ),
            say(
                "Set scale and offset so that reflectance = value x scale + offset lies in 0 to 1; "
                "these are {source}.",
                source=_SOURCES[decided.source],
            ),
        )
    return OpticalUnits(decided.scale, decided.offset)


def _say_of_offset(
    raster: Raster, values: OpticalValues, decided: OpticalDecision, reporter: Reporter
) -> None:
    """Say where an offset that Sentinel-2 has since 2022 is missing, or does not fit."""
    baseline = baseline_said(naming_text(raster))
    if contradicts_baseline(baseline, decided.offset, values.low):
        reporter.log(
            say(
                "The name of {role} says baseline {major:02d}.{minor:02d} of Sentinel-2, and its "
                "numbers begin at {low:.0f}: with the offset {offset:g} that does not go together. "
                "The offset is -0.1 from baseline 04.00 on, unless it was taken off already.",
                role=raster.role,
                major=(baseline or 0) // 100,
                minor=(baseline or 0) % 100,
                low=values.low,
                offset=decided.offset,
            ),
            "warning",
        )
    elif decided.maybe_offset:
        reporter.log(
            say(
                "{role} holds hardly a value below 1000. If it is a Sentinel-2 product of "
                "baseline 04.00 or later (2022 on), set its offset to -0.1.",
                role=raster.role,
            ),
            "warning",
        )


def _optical_values(raster: Raster) -> OpticalValues:
    """What the file says of its units; UnitsError if its bands say different things."""
    values = _sample(raster)
    source = raster.source
    scale, offset = _tagged_scale(raster)
    kind = np.dtype(source.dtypes[raster.bands[0] - 1])
    if kind.itemsize == 2 and np.issubdtype(kind, np.integer):
        sound = values[values < np.iinfo(kind).max]
        values = sound if sound.size else values
    low, high = (float(value) for value in np.percentile(values, [0.5, 99]))
    return OpticalValues(scale, offset, low, high, kind == np.uint8, float(values.max()))
