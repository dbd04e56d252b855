"""What a date of a season looks like: a small picture, its share of cloud, and signs of snow and
haze. Read from few pixels, for people to look at; what a run does is decided by the worker.
"""

from __future__ import annotations

import statistics
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from ...contract.choices import CLOUD_PER_CENT
from ...contract.errors import ClearDateError, RasterError
from ...contract.mask_kinds import SCL, CloudRule, MaskValues, decide_mask
from ...contract.season_files import BandFile, ItemFiles, MaskBand
from ..client.words import error_text
from ..host.layer_files import PixelReader

EDGE, MASK_EDGE = 64, 400
"""Longest edges, in pixels, of the picture and of what is counted of a mask."""
_BRIGHT, _MOST_NIR, _SNOWY = 0.3, 1.3, 0.05
"""As the worker tells snow (simulation/season/snow.py): white, not brighter in NIR, so much of it.
"""
_SCL_SNOW, _SCL_CIRRUS = 11, 10
_DARKEST, _VEIL = 0.05, 0.025
"""Haze lifts the darkest land in blue: the share that is looked at, and by how much."""
_LEAST = 64
"""Clear pixels from which on anything is told."""


@dataclass(frozen=True)
class QuickLook:
    """Red, green and blue of each pixel in row order, a byte each."""

    width: int
    height: int
    rgb: bytes


@dataclass(frozen=True)
class DateLook:
    """``cloud``: the share of the pixels that the mask speaks of, None without a mask. ``dark``:
    blue reflectance of the darkest clear land, None where too little is clear. ``problem``: why
    nothing can be seen."""

    cloud: Optional[float] = None
    has_snow: bool = False
    has_cirrus: bool = False
    dark: Optional[float] = None
    picture: Optional[QuickLook] = None
    problem: str = ""


def look_at(files: ItemFiles) -> DateLook:
    """Look at a date; what cannot be read is a problem and no error."""
    try:
        return _look(files)
    except ClearDateError as error:
        return DateLook(problem=error_text(error))


def hazy(looks: Mapping[str, DateLook]) -> set[str]:
    """The dates whose darkest land is brighter in blue than on most dates: haze, or thin cloud."""
    dark = {name: look.dark for name, look in looks.items() if look.dark is not None}
    if len(dark) < 3:
        return set()
    usual = statistics.median(dark.values())
    return {
        name for name, value in dark.items() if value > usual + _VEIL and not looks[name].has_snow
    }


def mask_rule(mask: MaskBand) -> CloudRule:
    """What of the numbers of a mask is cloud; RasterError if it cannot be read."""
    return _rule(mask, Counter(_shrunk(mask.file, MASK_EDGE)[0]))


def _look(files: ItemFiles) -> DateLook:
    if not files.bands:
        raise RasterError("")
    first = PixelReader(files.bands[0].file)
    width, height = _size(first, EDGE)
    numbers = {band: _band(band, width, height) for band in _shown(files)}
    clear = bytearray(b"\1") * (width * height)
    cloud = has_snow = has_cirrus = None
    if files.mask is not None:
        cloud, has_snow, has_cirrus = _clouds(files.mask, clear, width, height)
    seen = [
        place
        for place, is_clear in enumerate(clear)
        if is_clear and all(band[place] is not None for band in numbers.values())
    ]
    return DateLook(
        cloud,
        bool(has_snow) or _is_white(files, numbers, seen),
        bool(has_cirrus),
        _dark(files, numbers, seen),
        _picture(files, numbers, width, height),
    )


Band = list[Optional[float]]
"""Reflectance in row order, None where there is no number."""


def _shown(files: ItemFiles) -> list[BandFile]:
    """The bands that are looked at: red, green, blue and NIR, else the first."""
    usual = (files.band(*names) for names in (("red",), ("green",), ("blue",), ("nir", "nir08")))
    found = [band for band in usual if band is not None]
    return found or [files.bands[0]]


def _size(reader: PixelReader, edge: int) -> tuple[int, int]:
    shrink = max(1.0, max(reader.width, reader.height) / edge)
    return max(1, round(reader.width / shrink)), max(1, round(reader.height / shrink))


def _band(band: BandFile, width: int, height: int) -> Band:
    numbers = PixelReader(band.file).shrunk(band.index, width, height)
    nodata = band.nodata
    return [
        None if n != n or n == nodata else n * band.scale + band.offset  # NaN differs from itself
        for n in numbers
    ]


def _shrunk(file: str, edge: int) -> tuple[array[float], int, int]:
    reader = PixelReader(file)
    width, height = _size(reader, edge)
    return reader.shrunk(1, width, height), width, height


def _rule(mask: MaskBand, counts: Mapping[float, int]) -> CloudRule:
    known = {value: count for value, count in counts.items() if value == value}
    values = MaskValues(mask.file, known)
    return decide_mask(values, mask.kind, mask.values, CLOUD_PER_CENT).rule


def _clouds(
    mask: MaskBand, clear: bytearray, width: int, height: int
) -> tuple[Optional[float], bool, bool]:
    """The share of cloud, and whether a classification tells of snow and of cirrus; ``clear`` loses
    the pixels under cloud."""
    counts = Counter(_shrunk(mask.file, MASK_EDGE)[0])
    rule = _rule(mask, counts)
    known = {value: n for value, n in counts.items() if value == value and rule.knows(value)}
    total = sum(known.values())
    small = PixelReader(mask.file).shrunk(1, width, height)
    for place, value in enumerate(small):
        if value != value or not rule.knows(value) or rule.says_cloud(value):
            clear[place] = 0
    if not total:
        return None, False, False
    cloud = sum(count for value, count in known.items() if rule.says_cloud(value)) / total
    if mask.kind != SCL:
        return cloud, False, False
    snow, cirrus = (known.get(v, 0) / total for v in (_SCL_SNOW, _SCL_CIRRUS))
    return cloud, snow > _SNOWY, cirrus > _SNOWY


def _is_white(files: ItemFiles, numbers: Mapping[BandFile, Band], seen: Sequence[int]) -> bool:
    """Whether much of the land is white and not brighter in NIR."""
    nir = files.band("nir", "nir08")
    found = [files.band(name) for name in ("blue", "green", "red")]
    visible = [numbers[band] for band in found if band is not None]
    if nir is None or len(visible) < 2 or len(seen) < _LEAST:
        return False
    white = 0
    for place in seen:
        least = min(band[place] or 0.0 for band in visible)
        white += least >= _BRIGHT and (numbers[nir][place] or 0.0) <= _MOST_NIR * least
    return white > _SNOWY * len(seen)


def _dark(
    files: ItemFiles, numbers: Mapping[BandFile, Band], seen: Sequence[int]
) -> Optional[float]:
    blue = files.band("blue")
    if blue is None or len(seen) < _LEAST:
        return None
    values = sorted(numbers[blue][place] or 0.0 for place in seen)
    return values[int(_DARKEST * (len(values) - 1))]


def _picture(
    files: ItemFiles, numbers: Mapping[BandFile, Band], width: int, height: int
) -> Optional[QuickLook]:
    """True colour, or the first band in grey; dark to bright from 0 to 0.3 in reflectance."""
    colours = [band for name in ("red", "green", "blue") if (band := files.band(name)) is not None]
    shown = [numbers[band] for band in colours] if len(colours) == 3 else []
    if not shown:
        shown = [next(iter(numbers.values()))] * 3
    top = 0.3
    values = [value for value in shown[0] if value is not None]
    if values and sorted(values)[len(values) // 2] > 1.5:
        # No reflectance: the numbers are those of the file.
        top = sorted(values)[int(0.98 * (len(values) - 1))] or 1.0
    rgb = bytearray()
    for place in range(width * height):
        for band in shown:
            value = band[place]
            # Half the light is in the lower quarter of the range.
            share = 0.0 if value is None else min(1.0, max(0.0, value / top)) ** 0.7
            rgb.append(round(255 * share))
    return QuickLook(width, height, bytes(rgb))
