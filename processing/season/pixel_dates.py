"""Which files tell of a pixel over time: those of a season and its results, or of two dates."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...contract.bands import key_of
from ...contract.errors import ClearDateError
from ...contract.layers import IMAGES, SAR
from ...contract.mask_kinds import AUTO
from ...contract.season_files import DB, LINEAR, BandFile, ItemFiles, MaskBand, files_of
from ...contract.units import decide_optical
from ..host.layer_files import PixelReader
from ..preflight.sampling import RasterSample, sample_image
from .pixel import PixelDate
from .results import result_files
from .season_dates import SeasonDates


@dataclass(frozen=True)
class PairFile:
    """A raster of a pair, and its day where that is known."""

    path: str
    day: Optional[datetime.date]


def season_pixels(dates: SeasonDates, folder: Optional[Path]) -> list[PixelDate]:
    """The dates of a season, with what a run has made of them in ``folder``."""
    found = []
    for row in dates.rows:
        files = ItemFiles() if row.item is None else _files(row.item.file)
        result = result_files(folder, row.name) if folder is not None else None
        made = ItemFiles() if result is None else result
        found.append(PixelDate(row.name, row.day, files.bands, files.mask, made.bands, made.trust))
    for item in dates.sar:
        if item.day is not None:
            files = _files(item.file)
            sar = {"sar": files.bands, "sar_scale": files.sar_scale}
            found.append(PixelDate(item.name, item.day, **sar))
    return found


def pair_pixels(
    images: Mapping[str, PairFile], mask: str, filled: str, trust: str
) -> list[PixelDate]:
    """Two dates by the roles of their layers (``optical_t1`` …), the mask of T2, what was filled
    and its trust layer; paths, empty without. A day that is not known is a day before the last."""
    known = [file.day for file in images.values() if file.day is not None]
    last = max(known, default=datetime.date.today())
    found = []
    for role, file in images.items():
        is_t2 = role.endswith("t2")
        day = file.day or (last if is_t2 else last - datetime.timedelta(days=1))
        bands, scale = _bands_of(file.path, IMAGES[role].kind)
        if IMAGES[role].kind == SAR:
            found.append(PixelDate(role, day, sar=bands, sar_scale=scale))
        elif not is_t2:
            found.append(PixelDate(role, day, bands))
        else:
            made = _bands_of(filled, IMAGES[role].kind)[0] if filled else ()
            clouds = MaskBand(mask, AUTO) if mask else None
            found.append(PixelDate(role, day, bands, clouds, made, trust))
    return found


def _files(item: str) -> ItemFiles:
    try:
        return files_of(item)
    except ClearDateError:
        return ItemFiles()


def _bands_of(path: str, kind: str) -> tuple[tuple[BandFile, ...], str]:
    """The bands of a raster with their line to reflectance, and the scale of SAR."""
    try:
        titles = enumerate(PixelReader(path).names(), 1)
    except ClearDateError:
        return (), ""
    names = [key_of(title) if title else str(index) for index, title in titles]
    sample = sample_image(path)
    scale, offset = (1.0, 0.0) if sample is None else (sample.scale, sample.offset)
    if sample is not None and kind != SAR and (scale, offset) == (1.0, 0.0):
        decided = decide_optical(sample.optical)
        scale, offset = decided.scale, decided.offset
    bands = tuple(BandFile(name, path, index, scale, offset) for index, name in enumerate(names, 1))
    return bands, _sar_scale(sample)


def _sar_scale(sample: Optional[RasterSample]) -> str:
    found = None if sample is None else sample.sar
    return LINEAR if found is not None and not found.looks_db else DB
