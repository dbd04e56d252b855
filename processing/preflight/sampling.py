"""Small samples of rasters: enough to tell units and the share of cloud, and soon read."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Optional

from qgis.core import QgsRasterDataProvider, QgsRectangle

from ...contract.units import SarValues
from ..compat import first_of
from ..layers import quiet_layer

_TYPES = {
    first_of(f"Qgis.DataType.{name}"): code
    for name, code in (
        ("Byte", "B"),
        ("UInt16", "H"),
        ("Int16", "h"),
        ("UInt32", "I"),
        ("Int32", "i"),
        ("Float32", "f"),
        ("Float64", "d"),
    )
}
WHOLE = 1 << 20
"""Pixels of a mask up to which all of it is read."""
MASK_GRID, MASK_EDGE = 14, 64
IMAGE_GRID, IMAGE_EDGE = 4, 24


@dataclass(frozen=True)
class Sample:
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
    def sar(self) -> SarValues:
        """What tells dB from linear power."""
        negative = sum(value < 0 for value in self.values) / len(self.values)
        return SarValues(
            self.below(0.01), self.below(0.5), self.below(0.99), self.values[0], negative
        )


@dataclass(frozen=True)
class MaskSample:
    """How often a mask has each value; ``complete`` if all its pixels were read."""

    counts: dict[float, int] = field(default_factory=dict)
    complete: bool = False

    def cloud_share(self, values: Optional[tuple[int, ...]]) -> Optional[float]:
        """The share of cloud: of these values, or without them of all but 0."""
        total = sum(self.counts.values())
        if not total:
            return None
        cloudy = sum(
            count
            for value, count in self.counts.items()
            if (value != 0 if values is None else value in values)
        )
        return cloudy / total


def sample_image(path: str) -> Optional[Sample]:
    """A sample of an image's pixels that hold anything; None if it cannot be read or is empty."""
    layer = quiet_layer(path)  # owns its provider
    provider = layer.dataProvider()
    if provider is None or not provider.isValid():
        return None
    scale, offset = provider.bandScale(1), provider.bandOffset(1)
    found: list[float] = []
    windows = list(_windows(provider, IMAGE_GRID, IMAGE_EDGE, provider.extent()))
    for band in range(1, provider.bandCount() + 1):
        for window in windows:
            found += (value for value in _block(provider, band, *window) if value != 0)
    if not found:
        return None
    values = tuple(sorted((value - offset) / (scale or 1.0) for value in found))
    is_byte = provider.sourceDataType(1) == first_of("Qgis.DataType.Byte")
    return Sample(values, scale, offset, is_byte)


def sample_mask(path: str, extent: Optional[QgsRectangle] = None) -> Optional[MaskSample]:
    """How often the first band has each value within ``extent``; None if it cannot be read."""
    layer = quiet_layer(path)  # owns its provider
    provider = layer.dataProvider()
    if provider is None or not provider.isValid():
        return None
    whole = provider.extent()
    within = whole if extent is None else whole.intersect(extent)
    if within.isEmpty():
        return MaskSample()
    counts: Counter[float] = Counter()
    complete = provider.xSize() * provider.ySize() <= WHOLE
    if complete:
        width = max(1, round(within.width() / whole.width() * provider.xSize()))
        height = max(1, round(within.height() / whole.height() * provider.ySize()))
        counts.update(_block(provider, 1, within, width, height))
    else:
        for window in _windows(provider, MASK_GRID, MASK_EDGE, within):
            counts.update(_block(provider, 1, *window))
    return MaskSample(dict(counts), complete)


def _windows(
    provider: QgsRasterDataProvider, grid: int, edge: int, within: QgsRectangle
) -> Iterator[tuple[QgsRectangle, int, int]]:
    """``grid`` x ``grid`` windows of whole pixels, spread over the part ``within``."""
    whole = provider.extent()
    pixel_x, pixel_y = whole.width() / provider.xSize(), whole.height() / provider.ySize()
    left = round((within.xMinimum() - whole.xMinimum()) / pixel_x)
    top = round((whole.yMaximum() - within.yMaximum()) / pixel_y)
    columns = max(1, math.floor(within.width() / pixel_x))
    rows = max(1, math.floor(within.height() / pixel_y))
    width, height = min(edge, columns), min(edge, rows)
    seen = set()
    for i in range(grid):
        for j in range(grid):
            start = (
                left + (columns - width) * j // (grid - 1),
                top + (rows - height) * i // (grid - 1),
            )
            if start in seen:
                continue
            seen.add(start)
            x = whole.xMinimum() + start[0] * pixel_x
            y = whole.yMaximum() - start[1] * pixel_y
            yield QgsRectangle(x, y - height * pixel_y, x + width * pixel_x, y), width, height


def _block(
    provider: QgsRasterDataProvider, band: int, extent: QgsRectangle, width: int, height: int
) -> list[float]:
    """The valid values of a window."""
    block = provider.block(band, extent, width, height)
    code = _TYPES.get(block.dataType())
    if not block.isValid() or code is None:
        return []
    values = array(code, bytes(block.data()))
    nodata = provider.sourceNoDataValue(band) if provider.sourceHasNoDataValue(band) else math.nan
    # NaN is no value either, and is the one number that differs from itself.
    return [value for value in values if value != nodata and value == value]
