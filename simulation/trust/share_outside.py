"""How much of a scene is unlike what a model was trained on, told by a sample of its windows."""

from __future__ import annotations

import numpy as np

from ...contract.reporter import Reporter
from ...imagery.scene import Scene
from ...imagery.windows import Window, padded, whole
from ...models.generator import Generator
from ...models.patch import read_patch
from .out_of_domain import Watch

_LOOKS = 6
"""Windows along each side of a large scene."""
_EDGE = 64


def share_outside(scene: Scene, generator: Generator, watch: Watch, reporter: Reporter) -> float:
    """The share of the pixels that ``generator`` can simulate of which ``watch`` knows no like.

    A small scene is looked at whole, of a large one windows spread evenly, so that the time does
    not grow with it.
    """
    outside = looked = 0
    for core in _windows(scene.grid.shape) if watch.reads else ():
        reporter.check()
        window = padded(core, watch.halo, 1, scene.grid.shape)
        patch = read_patch(scene, window, [*generator.inputs, *watch.reads])
        wanted = np.zeros(patch.shape, dtype=bool)
        wanted[core.within(window)] = True
        wanted &= patch.usable(generator.inputs)
        if wanted.any():
            outside += int((watch.flags(patch, wanted) != 0).sum())
            looked += int(wanted.sum())
    return outside / looked if looked else 0.0


def _windows(shape: tuple[int, int]) -> list[Window]:
    height, width = shape
    if height * width <= (_LOOKS * _EDGE) ** 2:
        return [whole(shape)]
    h, w = min(_EDGE, height), min(_EDGE, width)
    return [
        Window((height - h) * i // (_LOOKS - 1), (width - w) * j // (_LOOKS - 1), h, w)
        for i in range(_LOOKS)
        for j in range(_LOOKS)
    ]
