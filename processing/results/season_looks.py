"""How the filled dates of a season enter the project: one group, one stretch, each on its day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

from qgis.core import QgsProcessingContext, QgsRasterLayer

from ...contract.indices import INDICES, Index
from ..host.dates import date_in_name
from ..host.layer_files import layer_of
from ..host.text import tr
from . import styles
from .project import Look, RunGroup, load_dressed
from .story import Story
from .stretch import CommonStretch, common_stretch, number_scale

_LOOKED_AT = 9
"""Dates that settle the colours of all."""


@dataclass(frozen=True)
class FilledDate:
    """A date of a season: its ``name``, which begins with the day, the filled image, the trust
    layer (empty without), whether every pixel is simulated, since no image shows the day, and the
    files of its ``indices`` by name."""

    name: str
    image: str
    trust: str = ""
    is_simulated: bool = False
    indices: Mapping[str, str] = field(default_factory=dict)


def load_season(context: QgsProcessingContext, season: str, dates: Sequence[FilledDate]) -> None:
    """Let QGIS load the filled dates of the season called ``season``, trust layers unticked.

    Equal reflectance has equal colours, date by date.
    """
    group = RunGroup(tr("ClearDate season: {name}").format(name=season))
    colours = _Colours([date.image for date in dates])
    for date in dates:
        load_dressed(context, date.image, _image_look(date, season, colours, group))
        if date.trust:
            load_dressed(context, date.trust, _trust_look(date, group))
        for name, file in date.indices.items():
            load_dressed(context, file, _index_look(date, INDICES[name], group))


class _Colours:
    """The colours that all dates share, found when the first of them is shown."""

    def __init__(self, images: Sequence[str]) -> None:
        self._images = images[:: -(-len(images) // _LOOKED_AT) or 1]
        self._found: Optional[CommonStretch] = None

    def show(self, layer: QgsRasterLayer) -> None:
        """Give them to a layer."""
        if self._found is None:
            layers = map(layer_of, self._images)
            self._found = common_stretch(o for o in layers if o is not None and o.isValid())
        styles.optical(layer, self._found)


def _image_look(date: FilledDate, season: str, colours: _Colours, group: RunGroup) -> Look:
    if date.is_simulated:
        abstract = tr(
            "{name} as the dates of the season {season} and SAR tell it. No image shows the day: "
            "every pixel is simulated."
        ).format(name=date.name, season=season)
        title = tr("Simulated {name}").format(name=date.name)
        return Look(title, colours.show, _story(date, abstract), group)
    abstract = tr(
        "{name} with the pixels under its cloud mask simulated from the other dates of the season "
        "{season} and from SAR. All other pixels are those of the input."
    ).format(name=date.name, season=season)
    title = tr("Filled {name}").format(name=date.name)
    return Look(title, colours.show, _story(date, abstract), group)


def _trust_look(date: FilledDate, group: RunGroup) -> Look:
    def style(layer: QgsRasterLayer) -> None:
        image = layer_of(date.image)
        if image is not None:
            styles.trust(layer, number_scale(image))

    abstract = tr(
        "How far to trust the filled {name}: which pixels are simulated, the expected error and "
        "90 % interval of each band in the numbers of the image, and which pixels no other date "
        "shows."
    ).format(name=date.name)
    name = tr("Trust of {name}").format(name=date.name)
    return Look(name, style, _story(date, abstract), group, visible=False, on_top=True)


def _index_look(date: FilledDate, index: Index, group: RunGroup) -> Look:
    def style(layer: QgsRasterLayer) -> None:
        styles.index(layer, index.title)

    abstract = tr(
        "{index} of the filled {name}, {formula}. The second band is half the width of its 90 % "
        "interval, 0 where the pixel was observed."
    ).format(index=index.title, name=date.name, formula=index.formula)
    name = tr("{index} of {name}").format(index=index.title, name=date.name)
    return Look(name, style, _story(date, abstract), group, visible=False, on_top=True)


def _story(date: FilledDate, abstract: str) -> Story:
    return Story(abstract, date_in_name(date.name), (date.image,))
