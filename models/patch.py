"""What a generator is given: the layers of one window in physical units, with their masks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..imagery.scene import Scene
from ..imagery.windows import Window


@dataclass(frozen=True)
class Patch:
    """``layers``: float32 (bands, h, w) by name, dB or reflectance, 0 where invalid.

    ``valid``: bool (h, w) by name. ``clear``: bool (h, w), where optical T2 was observed and is
    not cloud (nowhere, if there is no optical T2). ``origin``: row and column of its first pixel
    on the scene's grid.
    """

    layers: Mapping[str, NDArray[np.float32]]
    valid: Mapping[str, NDArray[np.bool_]]
    clear: NDArray[np.bool_]
    origin: tuple[int, int] = (0, 0)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width)."""
        height, width = self.clear.shape
        return height, width

    def usable(self, layers: Iterable[str]) -> NDArray[np.bool_]:
        """Where all of ``layers`` are valid, bool (h, w)."""
        result = np.ones(self.shape, dtype=bool)
        for layer in layers:
            result &= self.valid[layer]
        return result

    def places(self, where: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Row and column on the scene's grid of the pixels ``where`` (h, w): (2, n)."""
        rows, cols = np.nonzero(where)
        return np.stack([rows + self.origin[0], cols + self.origin[1]]).astype(np.float64)


def read_patch(scene: Scene, window: Window, layers: Iterable[str]) -> Patch:
    """Read ``layers`` of a window of a scene; optical T2 where the scene has it."""
    wanted = list(dict.fromkeys(layers))
    values, valid = {}, {}
    for layer in wanted:
        values[layer], valid[layer] = scene.read(layer, window)
    if "optical_t2" in values:
        clear = valid["optical_t2"] & scene.clear(window)
    else:
        clear = np.zeros(window.shape, dtype=bool)
    return Patch(values, valid, clear, (window.row, window.col))
