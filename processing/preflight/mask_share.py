"""The share of cloud in a whole mask, however large, for what is decided without a user."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Optional

from ...contract.errors import RasterError
from ..host.layer_files import PixelReader
from .sampling import MaskSample

BLOCK_EDGE = 512
"""Pixels a side of what is counted at once: Python does nothing else meanwhile."""


def whole_mask(path: str, go_on: Callable[[], None]) -> Optional[MaskSample]:
    """How often the first band of a mask has each value; None if it cannot be read.

    ``go_on`` is called after each block, and may raise to stop.
    """
    counts: Counter[float] = Counter()
    try:
        reader = PixelReader(path)
        width, height = reader.width, reader.height
        for top in range(0, height, BLOCK_EDGE):
            rows = min(BLOCK_EDGE, height - top)
            for left in range(0, width, BLOCK_EDGE):
                counts.update(reader.read(1, left, top, min(BLOCK_EDGE, width - left), rows))
                go_on()
    except RasterError:
        return None
    return MaskSample(dict(counts), True, name=Path(path).name, scale=reader.scale)
