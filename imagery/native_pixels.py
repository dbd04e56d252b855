"""Bands whose own pixels are larger than those of the raster that they are in.

Such a band was spread over a finer grid, as Sentinel-2's 20 m bands are beside those of 10 m. How
many pixels of the grid lie along a side of one of its own is told by what the user states, by the
tag RESOLUTION of the band, or by the sources of a VRT; its own pixels begin in the upper left
corner of the raster.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from rasterio.io import DatasetReader

from ..contract.errors import InputError
from ..contract.reporter import Reporter
from ..contract.sentence import say
from .products.metadata_xml import Element, finite, parse_xml
from .products.vrt import RESOLUTION_TAG
from .raster import Raster

_NEAR = 1e-3
"""Of a pixel of the grid: by so much a side may differ from a whole number of them."""
_LARGEST_TILE = 4096
_FILE_BLOCK = 256
_LARGEST_VRT = 4 << 20
"""Bytes; a VRT of a few bands has some thousand."""


def native_steps(raster: Raster, stated: Sequence[float], reporter: Reporter) -> tuple[int, ...]:
    """For each band of a raster, how many of its pixels lie along a side of one of the band's own.

    1 where nothing says that there are several. ``stated``: how wide the own pixels of each band
    are, 0 where that is not stated. A width that is no whole number of pixels, or so many that no
    tile holds whole ones of all bands, is left out of account, and said.
    """
    source = raster.source
    pixel = math.hypot(source.transform.a, source.transform.d)
    spread = _spread_by_vrt(source)
    steps: list[int] = []
    for index in source.indexes:
        width = stated[index - 1] if index <= len(stated) else 0.0
        width = width or _tagged(source, index)
        step = width / pixel if width else spread.get(index, 1.0)
        whole = max(1, round(step))
        if abs(step - whole) > _NEAR * step or not _fits([*steps, whole]):
            reporter.log(
                say(
                    "Band {index} of {title} is said to have pixels {width:g} wide, {step:g} of "
                    "those of the image, which cannot be worked with: it is filled as if they "
                    "were of the image's size.",
                    index=index,
                    title=raster.role,
                    width=step * pixel,
                    step=step,
                ),
                "warning",
            )
            whole = 1
        steps.append(whole)
    return tuple(steps)


def _fits(steps: list[int]) -> bool:
    """Whether tiles of whole blocks of a file can hold whole pixels of all these bands."""
    return max(steps) <= _FILE_BLOCK and math.lcm(_FILE_BLOCK, *steps) <= _LARGEST_TILE


def _tagged(source: DatasetReader, index: int) -> float:
    """How wide the own pixels of a band are by its tag; 0 without one that says it."""
    try:
        width = finite(source.tags(index).get(RESOLUTION_TAG, "").strip().removesuffix("m"))
    except ValueError:
        return 0.0
    return max(0.0, width)


def _spread_by_vrt(source: DatasetReader) -> dict[int, float]:
    """For each band of a VRT that its sources are spread over several pixels: over how many."""
    if source.driver != "VRT":
        return {}
    try:
        path = Path(source.name)
        content = path.read_bytes() if path.stat().st_size <= _LARGEST_VRT else b""
        root = parse_xml(content, str(path))
    except (OSError, InputError):
        # A VRT in memory has tags; of one in an archive nothing is known.
        return {}
    found = {}
    for number, band in enumerate(root.iter("VRTRasterBand"), 1):
        steps = {_step(each) for each in band if each.find("DstRect") is not None}
        step = steps.pop() if len(steps) == 1 else None
        if step is not None:
            found[number] = step
    return found


def _step(source: Element) -> Optional[float]:
    """Over how many pixels a source of a VRT spreads one of its own; None if they are not square,
    do not begin in the corner of the VRT, or are not said."""
    first, last = source.find("SrcRect"), source.find("DstRect")
    if first is None or last is None:
        return None
    names = "xOff", "yOff", "xSize", "ySize"
    try:
        x0, y0, width, height = (finite(first.get(name, "")) for name in names)
        x1, y1, wide, high = (finite(last.get(name, "")) for name in names)
        step = wide / width
        begins = [(x1 - step * x0) / step, (y1 - step * y0) / step]
    except (ValueError, ZeroDivisionError):
        return None
    if abs(high / height - step) > _NEAR * step:
        return None
    if any(abs(place - round(place)) > _NEAR for place in begins):
        return None
    return step if step > 1 + _NEAR else None
