"""How results look: the QML files of plugin/styles, with what only a run knows put into them.

Bands, colours and classes stand in the QML; the stretch of T1, the units of errors and the
language of the labels are set here.
"""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...contract.layers import OPTICAL_BANDS
from ...contract.trust_layer import TrustBands
from ...contract.units import DN_SCALE
from ..host.launch import PLUGIN_ROOT
from ..host.layer_files import layer_of
from ..host.text import tr, tr_noop
from .stretch import Stretch, Units, number_scale, stretch_like

FOLDER = PLUGIN_ROOT / "plugin" / "styles"
SYMBOLOGY = QgsMapLayer.StyleCategory.Symbology
TRUE_COLOUR = tr_noop("True colour")
NEAR_INFRARED = tr_noop("False colour (NIR, red, green)")
SOURCE = tr_noop("Simulated pixels")
EXPECTED_ERROR = tr_noop("Expected error of {band} (reflectance)")
INTERVAL = tr_noop("90 % interval of {band}, plus and minus (reflectance)")
OUT_OF_DOMAIN = tr_noop("Out of domain")
LABELS = (
    tr_noop("observed"),
    tr_noop("simulated"),
    tr_noop("unlike the clear pixels of the date"),
    tr_noop("unlike what the model was trained on"),
    tr_noop("unlike both"),
    tr_noop("≤ 0.01 in reflectance"),
    tr_noop("≤ 0.02 in reflectance"),
)
"""The words in the QML files; a test holds them to it."""

TRUST = TrustBands(OPTICAL_BANDS)
SHOWN_BAND = "NIR"
"""Whose expected error a trust layer shows at first: that of NIR is the largest as a rule."""


class Style:
    """A QML file of plugin/styles that can be changed before a layer takes it."""

    def __init__(self, name: str) -> None:
        self._document = QDomDocument()
        self._document.setContent((FOLDER / f"{name}.qml").read_text("utf-8"))
        for tag in ("paletteEntry", "item"):
            for element in self._elements(tag):
                element.setAttribute("label", tr(element.attribute("label")))

    def _elements(self, tag: str) -> list[QDomElement]:
        found = self._document.elementsByTagName(tag)
        return [found.at(index).toElement() for index in range(found.length())]

    def stretch(self, stretch: Stretch) -> Style:
        """Show each band with its range."""
        (renderer,) = self._elements("rasterrenderer")
        for colour in ("red", "green", "blue"):
            band = int(renderer.attribute(f"{colour}Band"))
            (enhancement,) = self._elements(f"{colour}ContrastEnhancement")
            for tag, value in zip(("minValue", "maxValue"), stretch.ranges[band - 1]):
                text = enhancement.firstChildElement(tag).firstChild()
                text.setNodeValue(repr(float(value)))
        return self

    def band(self, band: int) -> Style:
        """Show another band."""
        (renderer,) = self._elements("rasterrenderer")
        renderer.setAttribute("band", str(band))
        return self

    def units(self, scale: float) -> Style:
        """The classes are in reflectance; the layer's numbers times ``scale`` are, too."""
        for element in self._elements("item"):
            value = float(element.attribute("value"))
            element.setAttribute("value", repr(value / scale))
        return self

    def legend(self) -> list[tuple[str, str]]:
        """Colour and label of each class."""
        return [(e.attribute("color"), e.attribute("label")) for e in self._elements("item")]

    def show(self, layer: QgsMapLayer) -> None:
        """Make it the look of ``layer``."""
        layer.importNamedStyle(self._document, SYMBOLOGY)
        layer.triggerRepaint()


def optical(layer: QgsRasterLayer, stretch: Stretch) -> None:
    """True colour, and beside it false colour as another style of the layer to choose."""
    styles = {TRUE_COLOUR: "true_colour"}
    if layer.bandCount() >= len(OPTICAL_BANDS):
        styles[NEAR_INFRARED] = "near_infrared"
    _offer(layer, {tr(title): Style(name).stretch(stretch) for title, name in styles.items()})


def trust(layer: QgsRasterLayer, scale: float = DN_SCALE) -> None:
    """All that a trust layer tells, each as a style of it to choose.

    ``scale`` is the reflectance of one number of the filled image, the unit of the errors.
    """
    shown = {tr(SOURCE): Style("trust_source")}
    if layer.bandCount() >= TRUST.out_of_domain:
        shown = {**_errors(scale), **shown, tr(OUT_OF_DOMAIN): Style("trust_domain")}
    _offer(layer, shown)


def _errors(scale: float) -> dict[str, Style]:
    kinds = (
        (EXPECTED_ERROR, "trust_error", TRUST.errors),
        (INTERVAL, "trust_interval", TRUST.intervals),
    )
    styles = {}
    for title, name, numbers in kinds:
        for index in sorted(
            range(len(OPTICAL_BANDS)), key=lambda i: OPTICAL_BANDS[i] != SHOWN_BAND
        ):
            style = Style(name).band(numbers[index]).units(scale)
            styles[tr(title).format(band=OPTICAL_BANDS[index])] = style
    return styles


def _offer(layer: QgsMapLayer, styles: dict[str, Style]) -> None:
    """Give ``layer`` these styles by name; the first one shows."""
    manager = layer.styleManager()
    first = next(iter(styles))
    for name, style in reversed(styles.items()):
        style.show(layer)
        if name != first:
            manager.addStyleFromLayer(name)
    manager.renameStyle(manager.currentStyle(), first)


def legend(name: str) -> list[tuple[str, str]]:
    """Colour and label of the classes of a style of plugin/styles."""
    return Style(name).legend()


def hatch(layer: QgsVectorLayer) -> None:
    """Hatch polygons so that the image below stays visible, in two tones for any background."""
    Style("hatch").show(layer)


def like_t1(
    layer: QgsRasterLayer,
    optical_t1: Optional[QgsRasterLayer],
    t1_units: Units = (None, None),
    own_units: Units = (None, None),
) -> None:
    """Show ``layer`` so that equal reflectance looks as in ``optical_t1``; see stretch_like."""
    optical(layer, stretch_like(layer, optical_t1, t1_units, own_units))


def like_t1_of(job: Any, layer: QgsRasterLayer, own_units: Optional[Units] = None) -> None:
    """Show a result of ``job`` (Radiometry with an optical T1) with the colours of its T1.

    Without ``own_units`` the result has those of T1.
    """
    t1_units = (job.optical_t1_scale, job.optical_t1_offset)
    like_t1(layer, layer_of(job.optical_t1), t1_units, own_units or t1_units)


def trust_of(job: Any, layer: QgsRasterLayer) -> None:
    """Show the trust layer of ``job``, whose errors are in the numbers of its optical T2."""
    optical_t2 = layer_of(job.optical_t2)
    trust(layer, number_scale(optical_t2, job.optical_t2_scale))
