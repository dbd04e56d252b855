"""Three bands as one picture: which composites an image can be shown in, by its bands."""

from __future__ import annotations

from ...contract.bands import BANDS, BLUE, GREEN, NIR, NIR_FAMILY, RED, RED_EDGE_FAMILY
from ..host.layer_bands import LayerBands
from ..host.text import tr, tr_noop

TRUE_COLOUR = tr_noop("True colour")
NEAR_INFRARED = tr_noop("False colour (NIR, red, green)")
SWIR = tr_noop("Short-wave infrared (SWIR 1, NIR, red)")
SWIR_2 = tr_noop("Short-wave infrared (SWIR 2, NIR, red)")
RED_EDGE = tr_noop("Red edge (NIR, red edge, red)")
FIRST_BANDS = tr_noop("Bands {names}")

Numbers = tuple[int, int, int]
"""Of the bands that show as red, green and blue, from 1."""

_ANY_NIR = (NIR, *(band.name for band in BANDS.values() if band.family == NIR_FAMILY))
_RED_EDGE = tuple(
    dict.fromkeys(("rededge071", *(b.name for b in BANDS.values() if b.family == RED_EDGE_FAMILY)))
)
COMPOSITES = {
    TRUE_COLOUR: ((RED,), (GREEN,), (BLUE,)),
    NEAR_INFRARED: (_ANY_NIR, (RED,), (GREEN,)),
    SWIR: (("swir16",), _ANY_NIR, (RED,)),
    SWIR_2: (("swir22",), _ANY_NIR, (RED,)),
    RED_EDGE: (_ANY_NIR, _RED_EDGE, (RED,)),
}
"""For each colour the bands that may show as it, the first that an image has."""


def composites(bands: LayerBands) -> dict[str, Numbers]:
    """The composites that an image with these bands has, by title, the default first.

    An image that has none of COMPOSITES shows its first bands.
    """
    found = {}
    for title, colours in COMPOSITES.items():
        red, green, blue = (bands.number(*keys) for keys in colours)
        if red is not None and green is not None and blue is not None:
            found[tr(title)] = (red, green, blue)
    return found or _first(bands)


def _first(bands: LayerBands) -> dict[str, Numbers]:
    shown = (bands.reflectance or (1,))[:3]
    red, green, blue = (shown[min(place, len(shown) - 1)] for place in range(3))
    names = (tr(bands.titles[number - 1]) if bands.named else str(number) for number in shown)
    return {tr(FIRST_BANDS).format(names=", ".join(names)): (red, green, blue)}
