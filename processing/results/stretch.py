"""Which values show dark and which bright, so that equal reflectance looks equal in two images."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional, Union

from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
)

from ...contract.units import OpticalValues, decide_optical
from ..host.layer_bands import LayerBands, layer_bands
from .composites import composites

MEASURED = 4
"""Bands that are looked at where only the units of an image are asked for."""
LOW_CUT, HIGH_CUT = 0.02, 0.98
SAMPLE_PIXELS = 250_000
Units = tuple[Optional[float], Optional[float]]
"""Scale and offset to reflectance as given to a job; None where the file is to say."""


@dataclass(frozen=True)
class Stretch:
    """For each band, by its number, the values that show as black and as full colour."""

    ranges: Mapping[int, tuple[float, float]]

    def mapped(self, scale: float, offset: float) -> Stretch:
        """The stretch of an image whose values are ``value * scale + offset``."""
        ranges = self.ranges.items()
        return Stretch(
            {n: (low * scale + offset, high * scale + offset) for n, (low, high) in ranges}
        )


def cut_stretch(layer: QgsRasterLayer, bands: Iterable[int]) -> Stretch:
    """The 2 to 98 % cumulative cut of these bands, in the values that QGIS shows."""
    provider = layer.dataProvider()
    ranges = {}
    for band in bands:
        low, high = provider.cumulativeCut(band, LOW_CUT, HIGH_CUT, QgsRectangle(), SAMPLE_PIXELS)
        ranges[band] = (low, high) if low < high else _statistics_range(provider, band)
    return Stretch(ranges)


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
    ranges = stretch.ranges.values()
    low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
    decided = decide_optical(OpticalValues(1.0, 0.0, low, high), *units)
    return decided.scale, decided.offset


def number_scale(layer: QgsRasterLayer, scale: Optional[float] = None) -> float:
    """Reflectance per number in the file of ``layer``; ``scale`` is that given to the job."""
    tagged = layer.dataProvider().bandScale(1)
    if scale is not None or tagged != 1.0:
        return scale or tagged
    bands = layer_bands(layer).reflectance[:MEASURED]
    return reflectance_line(layer, cut_stretch(layer, bands))[0] if bands else 1.0


def same_colours(
    stretch: Stretch, source: tuple[float, float], target: tuple[float, float]
) -> Stretch:
    """The stretch of the ``source`` image for the ``target`` one: equal reflectance looks equal.

    ``source`` and ``target`` are the scale and offset of each to reflectance.
    """
    return stretch.mapped(source[0] / target[0], (source[1] - target[1]) / target[0])


@dataclass(frozen=True)
class Likeness:
    """An image that another is to look like: ``units`` as given, ``names`` of bands as stated."""

    layer: QgsRasterLayer
    units: Units = (None, None)
    names: Sequence[str] = ()


@dataclass(frozen=True)
class CommonStretch:
    """What several dates have in common: ranges in reflectance by the key of the band."""

    ranges: Mapping[str, tuple[float, float]]


def common_stretch(layers: Iterable[QgsRasterLayer]) -> CommonStretch:
    """A stretch that shows all of these dates: from the darkest of them to where half of them end,
    so that one date of snow does not leave the others black."""
    lows: dict[str, list[float]] = {}
    highs: dict[str, list[float]] = {}
    for layer in layers:
        bands = layer_bands(layer)
        own = cut_stretch(layer, {n for three in composites(bands).values() for n in three})
        for number, (low, high) in own.mapped(*reflectance_line(layer, own)).ranges.items():
            lows.setdefault(bands.keys[number - 1], []).append(low)
            highs.setdefault(bands.keys[number - 1], []).append(high)
    return CommonStretch({k: (min(lows[k]), statistics.median(highs[k])) for k in lows})


def shown_stretch(layer: QgsRasterLayer) -> Optional[CommonStretch]:
    """The ranges with which a layer shows its three bands just now; None if it shows others."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return None
    sides = (
        (renderer.redBand(), renderer.redContrastEnhancement()),
        (renderer.greenBand(), renderer.greenContrastEnhancement()),
        (renderer.blueBand(), renderer.blueContrastEnhancement()),
    )
    shown = Stretch(
        {n: (each.minimumValue(), each.maximumValue()) for n, each in sides if n > 0 and each}
    )
    if not shown.ranges:
        return None
    keys, line = layer_bands(layer).keys, reflectance_line(layer, shown)
    return CommonStretch({keys[n - 1]: ends for n, ends in shown.mapped(*line).ranges.items()})


def stretch_like(
    layer: QgsRasterLayer,
    bands: LayerBands,
    shown: Iterable[int],
    like: Optional[Union[Likeness, CommonStretch]],
    units: Units = (None, None),
) -> Stretch:
    """The stretch of the bands ``shown`` with which ``layer`` looks as the other image, or images.

    Bands are the same by their names; those that only ``layer`` has keep their own stretch, as
    all do without another image.
    """
    own = cut_stretch(layer, shown)
    if isinstance(like, CommonStretch):
        given = {n: like.ranges.get(bands.keys[n - 1]) for n in own.ranges}
        found = {n: ends for n, ends in given.items() if ends is not None and ends[0] < ends[1]}
        line = reflectance_line(layer, own, units)
        mapped = same_colours(Stretch(found), (1.0, 0.0), line)
        return Stretch({**own.ranges, **mapped.ranges})
    if like is None or not like.layer.isValid():
        return own
    same = _same_bands(bands, own.ranges, _bands_like(bands, like))
    if not same:
        return own
    theirs = cut_stretch(like.layer, same.values())
    mapped = same_colours(
        theirs,
        reflectance_line(like.layer, theirs, like.units),
        reflectance_line(layer, own, units),
    )
    return Stretch({**own.ranges, **{n: mapped.ranges[other] for n, other in same.items()}})


def _bands_like(bands: LayerBands, like: Likeness) -> LayerBands:
    """Those of the other image; without names they are the same in the same order."""
    theirs = layer_bands(like.layer, like.names)
    if not theirs.named and len(theirs.titles) == len(bands.titles):
        return bands
    return theirs


def _same_bands(bands: LayerBands, shown: Iterable[int], other: LayerBands) -> dict[int, int]:
    """The numbers of the bands in the other image, by those shown of the one."""
    found = {number: other.number(bands.keys[number - 1]) for number in shown}
    return {number: same for number, same in found.items() if same is not None}
