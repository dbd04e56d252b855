"""The file of an index of a filled date."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...contract.indices import NO_INDEX
from ...contract.trust_layer import NO_DATA, SIMULATED
from ...imagery.grid import Grid
from ...imagery.outputs import GeoTiff, Outputs, require_space
from ...imagery.windows import Window
from .cube import Floats
from .index_errors import BandIndex

INTERVAL = "90 % interval, plus and minus"
"""What the second band is called; the first has the title of the index."""
_DIGITS = 4
_TYPE = "float32"


class IndexFile:
    """Two bands: the index of the pixels of the filled image, and half the width of its 90 %
    interval, 0 where they were observed. NO_INDEX where an index is not defined or the image has
    no data, and of the interval where nobody knows."""

    def __init__(
        self,
        outputs: Outputs,
        target: str,
        grid: Grid,
        of: BandIndex,
        tags: dict[str, str],
        compression: str,
    ) -> None:
        self._of = of
        require_space(target, grid, 2 * np.dtype(_TYPE).itemsize)
        self.file = GeoTiff(
            outputs.begin_raster(target),
            target,
            grid,
            dtype=_TYPE,
            nodata=NO_INDEX,
            bands=(of.index.title, INTERVAL),
            compression=compression,
            tags={**tags, "CLEARDATE_INDEX": f"{of.index.name} = {of.index.formula}"},
        )

    def write(
        self,
        window: Window,
        reflectance: Floats,
        source: NDArray[np.uint8],
        half_width: Floats | None,
    ) -> None:
        """Write a window: of the image's ``reflectance`` (bands, h, w) and its ``source`` (h, w),
        with the ``half_width`` (h, w) where it is simulated."""
        value, good = self._of(reflectance)
        width = np.zeros_like(value)
        if half_width is not None:
            np.copyto(width, half_width, where=source == SIMULATED)
        both = np.round(np.stack([value, width]), _DIGITS)
        both[np.isnan(both)] = NO_INDEX
        both[:, ~good | (source == NO_DATA)] = NO_INDEX
        self.file.write(both.astype(np.float32), window)
