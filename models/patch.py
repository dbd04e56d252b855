"""What a generator is given: the layers of one window in physical units, with their masks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..contract.layers import BEFORE, IMAGES, OPTICAL, TARGET
from ..imagery.clouds import Sky
from ..imagery.scene import Numbers, Scene
from ..imagery.windows import Window


@dataclass(frozen=True)
class Patch:
    """``layers``: float32 (bands, h, w) by name, dB or reflectance, 0 where invalid.

    ``valid``: bool (h, w) by name. ``clear``: bool (h, w), where optical T2 was observed and is
    not cloud (nowhere, if there is no optical T2). ``origin``: row and column of its first pixel
    on the scene's grid. ``leading``: how many of the first optical bands lead (contract/bands.py),
    0 for all.
    """

    layers: Mapping[str, NDArray[np.float32]]
    valid: Mapping[str, NDArray[np.bool_]]
    clear: NDArray[np.bool_]
    origin: tuple[int, int] = (0, 0)
    leading: int = 0

    @property
    def leading_bands(self) -> Patch:
        """The same with the leading bands of its optical layers alone."""
        if not self.leading:
            return self
        cut = {name: values[: self.leading] for name, values in self.layers.items()}
        optical = {name: cut[name] for name in cut if IMAGES[name].kind == OPTICAL}
        return replace(self, layers={**self.layers, **optical}, leading=0)

    @property
    def exchanged(self) -> Patch:
        """The same with the roles of the dates exchanged: of optical T2, which is T1 now, only
        clear pixels are valid. It holds all layers of a pair."""
        layers, valid = dict(self.layers), dict(self.valid)
        for one, other in ((BEFORE, TARGET), ("sar_t1", "sar_t2")):
            layers[one], layers[other] = self.layers[other], self.layers[one]
            valid[one], valid[other] = self.valid[other], self.valid[one]
        valid[BEFORE] = valid[BEFORE] & self.clear
        return replace(self, layers=layers, valid=valid)

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


@dataclass(frozen=True)
class Observed:
    """``window`` of optical T2 as its file holds it, and its sky: read once, cut often."""

    window: Window
    numbers: Numbers
    sky: Sky

    @classmethod
    def read(cls, scene: Scene, window: Window) -> Observed:
        """Read it."""
        return cls(window, scene.read_numbers(TARGET, window), scene.sky(window))


def read_patch(
    scene: Scene, window: Window, layers: Iterable[str], observed: Observed | None = None
) -> Patch:
    """Read ``layers`` of a window of a scene; optical T2 where the scene has it.

    What is ``observed`` of T2, with the window in it, is not read again.
    """
    values, valid = {}, {}
    area = None if observed is None else window.within(observed.window)
    for layer in dict.fromkeys(layers):
        if layer == TARGET and observed is not None and area is not None:
            pixels = scene.as_reflectance(layer, observed.numbers.cut(area))
        else:
            pixels = scene.read(layer, window)
        values[layer], valid[layer] = pixels
    if TARGET not in values:
        clear = np.zeros(window.shape, dtype=bool)
    elif observed is not None and area is not None:
        clear = valid[TARGET] & observed.sky.clear[area]
    else:
        clear = valid[TARGET] & scene.clear(window)
    return Patch(values, valid, clear, (window.row, window.col), scene.leading)
