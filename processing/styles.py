"""How results look. Pure functions of a layer, for the algorithms and for scripts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor

from .compat import STRETCH
from .text import tr

RED, GREEN, BLUE = 1, 2, 3
LOW_CUT, HIGH_CUT = 0.02, 0.98
SAMPLE_PIXELS = 250_000
DN_SCALE = 1e-4
"""Reflectance per digital number of Sentinel-2, taken for values above 2 without a scale."""

OBSERVED, SIMULATED = 0, 1
SIMULATED_COLOUR = "#d7307b"
DOMAIN_BAND = 10
DOMAIN_COLOURS = ("#f28e2b", "#4e79a7", "#59364a")
"""Bit 1, bit 2 and both of the band ``out of domain`` (simulation/domain.py)."""


@dataclass(frozen=True)
class Stretch:
    """For each of red, green and blue the values that show as black and as full colour."""

    ranges: tuple[tuple[float, float], ...]

    def mapped(self, scale: float, offset: float) -> Stretch:
        """The stretch of an image whose values are ``value * scale + offset``."""
        return Stretch(
            tuple((low * scale + offset, high * scale + offset) for low, high in self.ranges)
        )


def cut_stretch(layer: QgsRasterLayer) -> Stretch:
    """The 2 to 98 % cumulative cut of the first three bands, in the values that QGIS shows."""
    provider = layer.dataProvider()
    ranges = []
    for band in (RED, GREEN, BLUE):
        low, high = provider.cumulativeCut(band, LOW_CUT, HIGH_CUT, QgsRectangle(), SAMPLE_PIXELS)
        if not low < high:
            # GDAL makes no histogram of a constant image and QGIS answers with NaN.
            low = provider.bandStatistics(band).minimumValue
            high = low + 1.0
        ranges.append((low, high))
    return Stretch(tuple(ranges))


def reflectance_line(
    layer: QgsRasterLayer,
    stretch: Stretch,
    scale: Optional[float] = None,
    offset: Optional[float] = None,
) -> tuple[float, float]:
    """Scale and offset from the values that QGIS shows to reflectance.

    QGIS applies the scale and offset in a file's tags itself; other files have those given, or
    the scale that ``stretch`` (the layer's own) suggests.
    """
    provider = layer.dataProvider()
    if (provider.bandScale(RED), provider.bandOffset(RED)) != (1.0, 0.0):
        return 1.0, 0.0
    guessed = DN_SCALE if max(high for _, high in stretch.ranges) > 2 else 1.0
    return (guessed if scale is None else scale), (offset or 0.0)


def same_colours(
    stretch: Stretch, source: tuple[float, float], target: tuple[float, float]
) -> Stretch:
    """The stretch of the ``source`` image for the ``target`` one: equal reflectance looks equal.

    ``source`` and ``target`` are the scale and offset of each to reflectance.
    """
    return stretch.mapped(source[0] / target[0], (source[1] - target[1]) / target[0])


def true_colour(layer: QgsRasterLayer, stretch: Optional[Stretch] = None) -> None:
    """Show bands 1, 2 and 3 as red, green and blue; without a stretch, with the layer's own."""
    if stretch is None:
        stretch = cut_stretch(layer)
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, RED, GREEN, BLUE)
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for band, (low, high), set_enhancement in zip((RED, GREEN, BLUE), stretch.ranges, setters):
        enhancement = QgsContrastEnhancement(provider.dataType(band))
        enhancement.setContrastEnhancementAlgorithm(STRETCH, False)
        enhancement.setMinimumValue(low, False)
        enhancement.setMaximumValue(high, False)
        set_enhancement(enhancement)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def out_of_domain(layer: QgsRasterLayer) -> None:
    """Show where a trust layer says that the inputs are unlike what the generator has seen."""
    labels = (
        tr("unlike the clear pixels of the date"),
        tr("unlike what the model was trained on"),
        tr("unlike both"),
    )
    classes = [
        QgsPalettedRasterRenderer.Class(value, QColor(colour), label)
        for value, (colour, label) in enumerate(zip(DOMAIN_COLOURS, labels), start=1)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), DOMAIN_BAND, classes))
    layer.triggerRepaint()


def trust(layer: QgsRasterLayer) -> None:
    """Show band 1 of a trust layer: observed pixels clear, simulated ones in one colour.

    Where the layer tells what is out of domain, that is another style of it to choose.
    """
    if layer.bandCount() >= DOMAIN_BAND:
        out_of_domain(layer)
        layer.styleManager().addStyleFromLayer(tr("Out of domain"))
    simulated = QColor(SIMULATED_COLOUR)
    simulated.setAlpha(110)
    classes = [
        QgsPalettedRasterRenderer.Class(OBSERVED, QColor(0, 0, 0, 0), tr("observed")),
        QgsPalettedRasterRenderer.Class(SIMULATED, simulated, tr("simulated")),
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    layer.triggerRepaint()


def like_t1(
    layer: QgsRasterLayer,
    optical_t1: Optional[QgsRasterLayer],
    t1_units: tuple[Optional[float], Optional[float]] = (None, None),
    own_units: tuple[Optional[float], Optional[float]] = (None, None),
) -> None:
    """Show ``layer`` in true colour so that equal reflectance looks as in ``optical_t1``.

    The units are scale and offset as given to the job. Without T1 the layer gets its own stretch.
    """
    own = cut_stretch(layer)
    if optical_t1 is None or not optical_t1.isValid():
        true_colour(layer, own)
        return
    stretch = cut_stretch(optical_t1)
    true_colour(
        layer,
        same_colours(
            stretch,
            reflectance_line(optical_t1, stretch, *t1_units),
            reflectance_line(layer, own, *own_units),
        ),
    )
