"""From the numbers in a file to physical units: backscatter in dB, reflectance in [0, 1]."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.acquisitions import AUTO, DB, POWER
from ..contract.errors import RasterError, UnitsError
from ..contract.reporter import Reporter
from ..contract.sentence import say
from ..contract.units import VALUES, OpticalValues, SarValues, decide_optical, decide_sar
from .raster import Raster

_MOST_DB = 400.0
"""No power of single precision has more. A damaged file does, and sums of it overflow."""
_MOST_REFLECTANCE = 100.0


@dataclass(frozen=True)
class SarUnits:
    """``power`` is True for linear power, False for dB."""

    power: bool

    def to_db(
        self, values: NDArray[Any], valid: NDArray[np.bool_]
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Backscatter in dB; power that is not positive, and damage, become invalid."""
        with np.errstate(over="ignore"):
            numbers = values.astype(np.float32, copy=False)
        if not self.power:
            # Exact zeros in both bands are the fill of files that declare no nodata.
            return numbers, valid & holds_any(numbers) & _within(numbers, _MOST_DB)
        valid = valid & (numbers > 0).all(axis=0)
        with np.errstate(divide="ignore", invalid="ignore"):
            decibel = np.where(numbers > 0, 10 * np.log10(numbers), 0).astype(np.float32)
        return decibel, valid & _within(decibel, _MOST_DB)


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


def is_reflectance(values: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Where an image (bands, h, w) holds what can be reflectance, and not the damage of a file."""
    return _within(values, _MOST_REFLECTANCE)


def _within(values: NDArray[np.float32], most: float) -> NDArray[np.bool_]:
    found = np.abs(values[0]) <= most
    for band in values[1:]:
        found &= np.abs(band) <= most
    return np.asarray(found)


def _whole(value: float) -> bool:
    """Whether a number is a whole one that single precision holds, but for its last digits."""
    return abs(value) < 2**20 and abs(value - round(value)) < 1e-9 * max(1.0, abs(value))


def _sample(raster: Raster) -> NDArray[np.float64]:
    values = raster.sample()
    if values.size == 0:
        raise RasterError(
            say(
                "The file given as {role} holds no valid pixel: {path}.",
                role=raster.role,
                path=raster.path,
            ),
            "Give another file, or check its nodata value.",
        )
    return values


def _stated_units(raster: Raster) -> str:
    """The units that a file states for all of its bands; auto if it states none."""
    units = set(raster.source.units)
    return {"dB": DB, "power": POWER}.get(str(units.pop()), AUTO) if len(units) == 1 else AUTO


def sar_units(raster: Raster, stated: str, reporter: Reporter) -> SarUnits:
    """The units of a SAR file, as ``stated`` or told by its values (UnitsError if neither fits)."""
    values = _sample(raster)
    low, middle, high = (float(value) for value in np.percentile(values, [1, 50, 99]))
    found = SarValues(low, middle, high, float(values.min()), float(np.mean(values < 0)))
    decided = decide_sar(found, _stated_units(raster) if stated == AUTO else stated)
    if not decided.fits:
        wanted = {"db": "dB", "power": say("linear power"), "auto": say("dB or linear power")}[
            stated
        ]
        raise UnitsError(
            say(
                "The values of the file given as {role} are no {wanted}: {path} has median "
                "{middle:.4g}, 1 % below {low:.4g}, 1 % above {high:.4g}.",
                role=raster.role,
                wanted=wanted,
                path=raster.path,
                middle=middle,
                low=low,
                high=high,
            ),
            "Calibrate the SAR image to sigma or gamma nought, in dB (about -30 to 0) or linear "
            "power (about 0 to 1).",
        )
    if decided.source == VALUES:
        name = say("linear power") if decided.power else "dB"
        reporter.log(
            say(
                "{role} is taken as {name} (median {middle:.4g}).",
                role=raster.role,
                name=name,
                middle=middle,
            )
        )
    return SarUnits(decided.power)


def optical_units(
    raster: Raster, scale: float | None, offset: float | None, reporter: Reporter
) -> OpticalUnits:
    """Scale and offset of an optical file: as stated, else its own tags, else by its values.

    UnitsError if the result is no reflectance.
    """
    decided = decide_optical(_optical_values(raster), scale, offset)
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
    if decided.maybe_offset:
        reporter.log(
            say(
                "{role} holds hardly a value below 1000. If it is a Sentinel-2 product of "
                "baseline 04.00 or later (2022 on), set its offset to -0.1.",
                role=raster.role,
            ),
            "warning",
        )
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
            "Set scale and offset so that reflectance = value x scale + offset lies in 0 to 1.",
        )
    return OpticalUnits(decided.scale, decided.offset)


def _optical_values(raster: Raster) -> OpticalValues:
    """What the file says of its units; UnitsError if its bands say different things."""
    values = _sample(raster)
    source = raster.source
    if len(set(zip(source.scales, source.offsets, strict=True))) > 1:
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
    low, high = (float(value) for value in np.percentile(values, [0.5, 99]))
    is_byte = source.dtypes[0] == "uint8"
    return OpticalValues(float(source.scales[0]), float(source.offsets[0]), low, high, is_byte)
