"""How results look: the QML files of plugin/styles, with what only a run knows put into them.

Bands, colours and classes stand in the QML; the stretch of T1, the units of errors and the
language of the labels are set here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional, Union

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...contract.bands import NIR, NIR_FAMILY, recognise
from ...contract.image_job import band_names
from ...contract.trust_layer import TrustBands
from ...contract.units import DN_SCALE
from ..host.launch import PLUGIN_ROOT
from ..host.layer_bands import band_texts, layer_bands
from ..host.layer_files import layer_of
from ..host.text import tr, tr_noop
from .composites import Numbers, composites
from .stretch import CommonStretch, Likeness, Stretch, Units, number_scale, stretch_like

FOLDER = PLUGIN_ROOT / "plugin" / "styles"
SYMBOLOGY = QgsMapLayer.StyleCategory.Symbology
SOURCE = tr_noop("Simulated pixels")
EXPECTED_ERROR = tr_noop("Expected error of {band} (reflectance)")
INTERVAL = tr_noop("90 % interval of {band}, plus and minus (reflectance)")
INDEX_INTERVAL = tr_noop("90 % interval of {index}, plus and minus")
OUT_OF_DOMAIN = tr_noop("Out of domain")
LABELS = (
    tr_noop("observed"),
    tr_noop("simulated"),
    tr_noop("unlike the clear pixels of the date"),
    tr_noop("unlike what the model was trained on"),
    tr_noop("unlike both"),
    tr_noop("≤ 0.01 in reflectance"),
    tr_noop("≤ 0.02 in reflectance"),
    tr_noop("like cloud"),
    tr_noop("like thin cloud"),
    tr_noop("like the shadow of a cloud"),
    tr_noop("like cloud in T1"),
    tr_noop("like thin cloud in T1"),
    tr_noop("like the shadow of a cloud in T1"),
)
"""The words in the QML files; a test holds them to it."""


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

    def composite(self, numbers: Numbers, stretch: Stretch) -> Style:
        """Show these bands as red, green and blue, each with its range."""
        (renderer,) = self._elements("rasterrenderer")
        for colour, band in zip(("red", "green", "blue"), numbers):
            renderer.setAttribute(f"{colour}Band", str(band))
            (enhancement,) = self._elements(f"{colour}ContrastEnhancement")
            for tag, value in zip(("minValue", "maxValue"), stretch.ranges[band]):
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


def optical(
    layer: QgsRasterLayer,
    like: Optional[Union[Likeness, CommonStretch]] = None,
    units: Units = (None, None),
    names: Sequence[str] = (),
) -> None:
    """Every composite that the bands allow, each as a style of the layer to choose.

    Equal reflectance looks as in the image, or the images, that it is ``like``. ``units`` and
    ``names`` of its own bands are those that were given to the job.
    """
    bands = layer_bands(layer, names)
    shown = composites(bands)
    numbers = sorted({number for three in shown.values() for number in three})
    stretch = stretch_like(layer, bands, numbers, like, units)
    _offer(layer, {t: Style("composite").composite(three, stretch) for t, three in shown.items()})


def trust(layer: QgsRasterLayer, scale: float = DN_SCALE) -> None:
    """All that a trust layer tells, each as a style of it to choose.

    ``scale`` is the reflectance of one number of the filled image, the unit of the errors.
    """
    bands = TrustBands.of(band_texts(layer))
    shown = {tr(SOURCE): Style("trust_source")}
    if bands.image:
        shown = {**_errors(bands, scale), **shown, tr(OUT_OF_DOMAIN): _domain(bands)}
    _offer(layer, shown)


def _domain(bands: TrustBands) -> Style:
    return Style("trust_domain").band(bands.out_of_domain)


def shown_first(bands: TrustBands) -> str:
    """The title of the band whose expected error a trust layer shows at first, empty without any.

    That of NIR is the largest as a rule.
    """
    order = _nir_first(bands.image)
    return _titles(bands.image)[order[0]] if order else ""


def _titles(names: Sequence[str]) -> list[str]:
    """What bands are called where their names are known, unless two would be called the same."""
    found = [tr(band.title) if (band := recognise(name)) else name for name in names]
    return found if len(set(found)) == len(found) else list(names)


def _nir_first(names: Sequence[str]) -> list[int]:
    """The places of bands, those of NIR first."""

    def rank(place: int) -> int:
        band = recognise(names[place])
        if band is None or band.family != NIR_FAMILY:
            return 2
        return 0 if band.name == NIR else 1

    return sorted(range(len(names)), key=rank)


def _errors(bands: TrustBands, scale: float) -> dict[str, Style]:
    kinds = (
        (EXPECTED_ERROR, "trust_error", bands.errors),
        (INTERVAL, "trust_interval", bands.intervals),
    )
    styles, titles = {}, _titles(bands.image)
    for title, name, numbers in kinds:
        for place in _nir_first(bands.image):
            style = Style(name).band(numbers[place]).units(scale)
            styles[tr(title).format(band=titles[place])] = style
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


def index(layer: QgsRasterLayer, title: str) -> None:
    """A spectral index, the same colours for the same values on every date, and its interval."""
    shown = {title: Style("index_value")}
    shown[tr(INDEX_INTERVAL).format(index=title)] = Style("index_interval")
    _offer(layer, shown)


def suspects(layer: QgsRasterLayer) -> None:
    """Show the kinds of what looks like missed cloud, each with a colour that no land has."""
    Style("suspects").show(layer)


def regions(layer: QgsRasterLayer) -> None:
    """Show how well held-out pixels of each region were told, bright where well."""
    Style("regions").show(layer)


def hatch(layer: QgsVectorLayer) -> None:
    """Hatch polygons so that the image below stays visible, in two tones for any background."""
    Style("hatch").show(layer)


def like_t1_of(job: Any, layer: QgsRasterLayer, own_units: Optional[Units] = None) -> None:
    """Show a result of ``job`` (Radiometry with an optical T1) with the colours of its T1.

    Without ``own_units`` the result has those of T1.
    """
    units, names = (job.optical_t1_scale, job.optical_t1_offset), band_names(job)
    t1 = layer_of(job.optical_t1)
    like = None if t1 is None else Likeness(t1, units, names)
    optical(layer, like, own_units or units, names)


def trust_of(job: Any, layer: QgsRasterLayer) -> None:
    """Show the trust layer of ``job``, whose errors are in the numbers of its optical T2."""
    optical_t2 = layer_of(job.optical_t2)
    trust(layer, number_scale(optical_t2, job.optical_t2_scale))
