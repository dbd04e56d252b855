"""Small samples of rasters: enough to tell units and the share of cloud, and soon read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from ...contract.choices import CLOUD_PER_CENT
from ...contract.errors import RasterError
from ...contract.layers import OPTICAL, SAR
from ...contract.mask_kinds import AUTO, MaskDecision, MaskValues, decide_mask
from ...contract.units import LEAST_DB, MOST_FILLS, OpticalValues, SarValues, decide_optical
from ..host.layer_files import PixelReader

Box = tuple[float, float, float, float]
"""Least x and y, greatest x and y, in the coordinates of a raster."""
Window = tuple[int, int, int, int]
"""Column and row of the corner, width and height, in pixels."""
WHOLE = 1 << 20
"""Pixels of a mask up to which all of it is read."""
MASK_GRID, MASK_EDGE = 14, 64
IMAGE_GRID, IMAGE_EDGE = 4, 24


@dataclass(frozen=True)
class RasterSample:
    """Values of a raster, as the file's own numbers: without the scale and offset of its tags."""

    values: tuple[float, ...]
    """Sorted, of all bands together."""
    scale: float = 1.0
    offset: float = 0.0
    is_byte: bool = False

    def below(self, share: float) -> float:
        """The value below which ``share`` of the values lie."""
        return self.values[round(share * (len(self.values) - 1))]

    @property
    def sar(self) -> Optional[SarValues]:
        """What tells the units of SAR; None if no value can be of any."""
        numbers = [value * self.scale + self.offset for value in self.values if value != 0]
        if len({value for value in numbers if value <= LEAST_DB}) <= MOST_FILLS:
            numbers = [value for value in numbers if value > LEAST_DB]
        sample = RasterSample(tuple(numbers))
        if not sample.values:
            return None
        negative = sum(value < 0 for value in sample.values) / len(sample.values)
        shares = (sample.below(share) for share in (0.01, 0.5, 0.99))
        return SarValues(*shares, sample.values[0], negative)

    @property
    def optical(self) -> OpticalValues:
        """What tells the scale and offset of reflectance."""
        low, high = self.below(0.005), self.below(0.99)
        return OpticalValues(self.scale, self.offset, low, high, self.is_byte, self.values[-1])


@dataclass(frozen=True)
class MaskSample:
    """How often a mask has each value; ``complete`` if all its pixels were read.

    ``unknown`` pixels are left out of ``counts``: they have the value ``nodata``, or are no number.
    """

    counts: dict[float, int] = field(default_factory=dict)
    complete: bool = False
    unknown: int = 0
    nodata: Optional[float] = None
    name: str = ""
    """Of its file."""
    scale: float = 1.0

    def decision(
        self, values: Optional[tuple[int, ...]], kind: str = AUTO, per_cent: float = CLOUD_PER_CENT
    ) -> MaskDecision:
        """What the worker will take it for: with the values, kind and probability as stated."""
        found = MaskValues(self.name, self.counts, self.nodata, self.scale)
        return decide_mask(found, kind, values, per_cent)

    def cloud_share(
        self, values: Optional[tuple[int, ...]], kind: str = AUTO, per_cent: float = CLOUD_PER_CENT
    ) -> Optional[float]:
        """The share of cloud of the pixels of which it says anything; see decision."""
        rule = self.decision(values, kind, per_cent).rule
        known = {value: count for value, count in self.counts.items() if rule.knows(value)}
        total = sum(known.values())
        if not total:
            return None
        return sum(count for value, count in known.items() if rule.says_cloud(value)) / total


def kind_by_values(sample: Optional[RasterSample]) -> str:
    """OPTICAL where the values are reflectance as it comes, SAR where they are dB, else empty."""
    if sample is None:
        return ""
    sar = sample.sar
    if sar is not None and sar.looks_db:
        return SAR
    return OPTICAL if decide_optical(sample.optical).fits else ""


def kind_in_file(path: Path) -> str:
    """The same of a sample of a file."""
    return kind_by_values(sample_image(str(path)))


def sample_image(path: str) -> Optional[RasterSample]:
    """A sample of an image's pixels that hold anything; None if it cannot be read or is empty."""
    found: list[float] = []
    try:
        reader = PixelReader(path)
        windows = list(_windows((0, 0, reader.width, reader.height), IMAGE_GRID, IMAGE_EDGE))
        for band in range(1, reader.bands + 1):
            for window in windows:
                found += (value for value in reader.read(band, *window) if value != 0)
    except RasterError:
        return None
    if not found:
        return None
    return RasterSample(tuple(sorted(found)), reader.scale, reader.offset, reader.is_byte)


def sample_mask(path: str, box: Optional[Box] = None) -> Optional[MaskSample]:
    """How often the first band has each value within ``box``; None if it cannot be read."""
    counts: Counter[float] = Counter()
    pixels = 0
    try:
        reader = PixelReader(path)
        within = _within(reader, box)
        complete = reader.width * reader.height <= WHOLE
        if within is None:
            return MaskSample()
        for window in [within] if complete else _windows(within, MASK_GRID, MASK_EDGE):
            counts.update(reader.read(1, *window))
            pixels += window[2] * window[3]
    except RasterError:
        return None
    unknown = pixels - sum(counts.values())
    name = Path(path).name
    return MaskSample(dict(counts), complete, unknown, reader.nodata, name, reader.scale)


def _within(reader: PixelReader, box: Optional[Box]) -> Optional[Window]:
    """The part of a raster in ``box``; all of it without one, None if it is outside."""
    if box is None:
        return 0, 0, reader.width, reader.height
    left, pixel_x, _, top, _, pixel_y = reader.origin
    columns = sorted(round((x - left) / pixel_x) for x in (box[0], box[2]))
    rows = sorted(round((y - top) / pixel_y) for y in (box[1], box[3]))
    x, y = max(0, columns[0]), max(0, rows[0])
    width, height = min(reader.width, columns[1]) - x, min(reader.height, rows[1]) - y
    return (x, y, width, height) if width > 0 and height > 0 else None


def _windows(within: Window, grid: int, edge: int) -> Iterator[Window]:
    """``grid`` x ``grid`` windows, spread over the part ``within``; each once."""
    left, top, columns, rows = within
    width, height = min(edge, columns), min(edge, rows)
    xs = {left + (columns - width) * step // (grid - 1) for step in range(grid)}
    ys = {top + (rows - height) * step // (grid - 1) for step in range(grid)}
    for y in sorted(ys):
        for x in sorted(xs):
            yield x, y, width, height
