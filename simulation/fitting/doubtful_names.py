"""Names of bands that the pixels speak against: they are obeyed, and the doubt is said."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...contract.bands import BLUE, GREEN, NIR, RED, key_of
from ...contract.sentence import say
from .chips import ClearPixels, pooled

_NARROW = "nir08"
_OF_PLANTS = (RED, GREEN, BLUE, NIR, _NARROW)
_LEAST_BRIGHT, _TIMES = 0.15, 2.5
"""Plants reach this reflectance in NIR, so often what they have in their darkest band: snow and
bare land are more even, water is darker."""
_LEAST_PLANTS, _NEARLY_ALL = 0.1, 0.95


def doubts_of_names(clear: ClearPixels) -> list[str]:
    """A note if the names of the bands cannot be those of the clear pixels of optical T2."""
    pixels = pooled(clear.truth, [chip.usable for chip in clear])
    doubt = doubt_of_names(clear.bands, pixels)
    return [] if doubt is None else [doubt]


def doubt_of_names(bands: Sequence[str], pixels: NDArray[np.float32]) -> str | None:
    """What speaks against the names of ``bands`` (titles), by reflectance (bands, n).

    Plants are bright in NIR and dark in blue, and no land, water or snow looks like plants the
    other way round. None if nothing does, or if nothing looks like plants at all.
    """
    keys = [key_of(band) for band in bands]
    nir = next((keys.index(key) for key in (NIR, _NARROW) if key in keys), None)
    if nir is None or BLUE not in keys or not pixels.shape[1]:
        return None
    some = pixels[[keys.index(key) for key in _OF_PLANTS if key in keys]]
    brightest, darkest = some.max(axis=0), some.min(axis=0)
    plants = (brightest >= _LEAST_BRIGHT) & (brightest >= _TIMES * np.maximum(darkest, 0))
    blue = keys.index(BLUE)
    share = float(plants.mean())
    if share < _LEAST_PLANTS or (pixels[blue] > pixels[nir])[plants].mean() < _NEARLY_ALL:
        return None
    return say(
        "The bands of optical T2 may bear wrong names: on {share:.0%} of its clear pixels, those "
        "that look like plants, {blue} is brighter than {nir}. They are taken as they are named; "
        "say the right names with --bands if they are not.",
        share=share,
        blue=bands[blue],
        nir=bands[nir],
    )
