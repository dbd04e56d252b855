"""Which values show dark and which bright, so that equal reflectance looks equal in two images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsRasterDataProvider, QgsRasterLayer, QgsRectangle

from ...contract.units import OpticalValues, decide_optical

OPTICAL_COUNT = 4
LOW_CUT, HIGH_CUT = 0.02, 0.98
SAMPLE_PIXELS = 250_000
Units = tuple[Optional[float], Optional[float]]
"""Scale and offset to reflectance as given to a job; None where the file is to say."""


@dataclass(frozen=True)
class Stretch:
    """For each optical band the values that show as black and as full colour."""

    ranges: tuple[tuple[float, float], ...]

    def mapped(self, scale: float, offset: float) -> Stretch:
        """The stretch of an image whose values are ``value * scale + offset``."""
        return Stretch(
            tuple((low * scale + offset, high * scale + offset) for low, high in self.ranges)
        )


def cut_stretch(layer: QgsRasterLayer) -> Stretch:
    """The 2 to 98 % cumulative cut of the optical bands, in the values that QGIS shows."""
    provider = layer.dataProvider()
    ranges = []
    for band in range(1, min(OPTICAL_COUNT, layer.bandCount()) + 1):
        low, high = provider.cumulativeCut(band, LOW_CUT, HIGH_CUT, QgsRectangle(), SAMPLE_PIXELS)
        ranges.append((low, high) if low < high else _statistics_range(provider, band))
    return Stretch(tuple(ranges))


def _statistics_range(provider: QgsRasterDataProvider, band: int) -> tuple[float, float]:
    """Two standard deviations to each side of the mean, within the values that there are.

    GDAL makes no histogram of a constant image, and QGIS 3.44 asks for none that it can make of
    an image whose tags scale it to reflectance; the cut is then NaN.
    """
    # By name: the kind of statistics is a number in some versions of QGIS and none in others.
    found = provider.bandStatistics(band, extent=QgsRectangle(), sampleSize=SAMPLE_PIXELS)
    low = max(found.minimumValue, found.mean - 2 * found.stdDev)
    high = min(found.maximumValue, found.mean + 2 * found.stdDev)
    return (low, high) if low < high else (found.minimumValue, found.minimumValue + 1.0)


def reflectance_line(
    layer: QgsRasterLayer, stretch: Stretch, units: Units = (None, None)
) -> tuple[float, float]:
    """Scale and offset from the values that QGIS shows to reflectance.

    QGIS applies the scale and offset in a file's tags itself; other files have those given, or
    the scale that ``stretch`` (the layer's own) suggests.
    """
    provider = layer.dataProvider()
    if (provider.bandScale(1), provider.bandOffset(1)) != (1.0, 0.0):
        return 1.0, 0.0
    low, high = min(low for low, _ in stretch.ranges), max(high for _, high in stretch.ranges)
    decided = decide_optical(OpticalValues(1.0, 0.0, low, high), *units)
    return decided.scale, decided.offset


def number_scale(layer: QgsRasterLayer, scale: Optional[float] = None) -> float:
    """Reflectance per number in the file of ``layer``; ``scale`` is that given to the job."""
    tagged = layer.dataProvider().bandScale(1)
    if scale is not None or tagged != 1.0:
        return scale or tagged
    return reflectance_line(layer, cut_stretch(layer))[0]


def same_colours(
    stretch: Stretch, source: tuple[float, float], target: tuple[float, float]
) -> Stretch:
    """The stretch of the ``source`` image for the ``target`` one: equal reflectance looks equal.

    ``source`` and ``target`` are the scale and offset of each to reflectance.
    """
    return stretch.mapped(source[0] / target[0], (source[1] - target[1]) / target[0])


def stretch_like(
    layer: QgsRasterLayer,
    optical_t1: Optional[QgsRasterLayer],
    t1_units: Units = (None, None),
    own_units: Units = (None, None),
) -> Stretch:
    """The stretch with which ``layer`` looks as ``optical_t1``; without that, its own."""
    own = cut_stretch(layer)
    if optical_t1 is None or not optical_t1.isValid():
        return own
    theirs = cut_stretch(optical_t1)
    return same_colours(
        theirs,
        reflectance_line(optical_t1, theirs, t1_units),
        reflectance_line(layer, own, own_units),
    )
