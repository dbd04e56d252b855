"""What the bands of a raster layer are, by the words in its file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsRasterLayer

from ...contract.bands import ALPHA, BANDS, key_of, recognise, satellite_of_all, usual
from ...contract.layers import OPTICAL, OPTICAL_BANDS
from .compat import ALPHA_BAND
from .layer_files import file_tags
from .product_facts import product_of


@dataclass(frozen=True)
class LayerBands:
    """The bands of an image by their ``titles``, in the order of the file.

    ``named``: whether any of them has a name that is known.
    """

    titles: tuple[str, ...]
    named: bool = True

    @classmethod
    def of(cls, texts: Sequence[str], satellite: str = "", kind: str = OPTICAL) -> LayerBands:
        """Those with these descriptions; as many as is usual that say nothing are the usual ones.

        That is red, green, blue and NIR, of SAR VV and VH.
        """
        found = [recognise(text, satellite) for text in texts]
        if not any(found) and len(texts) == len(usual(kind)):
            return cls(usual(kind), False)
        pairs = enumerate(zip(found, texts), 1)
        titles = (band.title if band else text or f"Band {n}" for n, (band, text) in pairs)
        return cls(tuple(titles), any(found))

    @property
    def keys(self) -> tuple[str, ...]:
        """What the bands are called in figures."""
        return tuple(map(key_of, self.titles))

    def number(self, *keys: str) -> Optional[int]:
        """The number, from 1, of the first of these keys that there is."""
        return next((self.keys.index(key) + 1 for key in keys if key in self.keys), None)

    @property
    def reflectance(self) -> tuple[int, ...]:
        """The numbers of the bands that are reflectance, or may be."""
        known = [BANDS.get(key) for key in self.keys]
        return tuple(n for n, band in enumerate(known, 1) if band is None or band.kind == OPTICAL)


def band_texts(layer: QgsRasterLayer) -> tuple[str, ...]:
    """The description of each band, empty where there is none; reads nothing from the disk."""
    provider = layer.dataProvider()
    texts = []
    for number in range(1, layer.bandCount() + 1):
        # Behind "Band 1: ", whose first word is in QGIS's language.
        before, _, text = layer.bandName(number).partition(": ")
        texts.append(text.strip() if before.endswith(str(number)) else "")
        is_alpha = provider.colorInterpretation(number) == ALPHA_BAND
        if is_alpha and not texts[-1] and layer.bandCount() != len(OPTICAL_BANDS):
            # Four bands of 8 bits are called colours and alpha by GDAL, whatever they are.
            texts[-1] = ALPHA
    return tuple(texts)


def satellite_of_layer(layer: QgsRasterLayer, texts: Sequence[str], with_tags: bool = True) -> str:
    """Which Landsat the codes of bands are of; see contract/bands.py.

    Without the tags of its file, nothing is read from the disk.
    """
    product = product_of(layer)
    path = layer.source().split("|")[0]
    name = Path(path if product is None else product.path).name
    about = [name, *(file_tags(path).values() if with_tags else ())]
    return satellite_of_all(texts, " ".join(about))


def layer_bands(
    layer: QgsRasterLayer, stated: Sequence[str] = (), kind: str = OPTICAL
) -> LayerBands:
    """The bands of a layer of this kind; ``stated`` are their names as given to a job."""
    texts = band_texts(layer)
    if len(stated) == len(texts):
        return LayerBands.of(stated, kind=kind)
    return LayerBands.of(texts, satellite_of_layer(layer, texts), kind)
