"""A scene as training sees it: layers by windows, and which pixels may be learned or scored."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import InputError
from ..contract.layers import BEFORE, TARGET, in_files
from ..contract.reporter import Reporter
from ..contract.sentence import say
from ..imagery.grid import Grid
from ..imagery.scene import Scene
from ..imagery.windows import Window, tiles, whole
from .split import Split

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

T1_AS_T2: Mapping[str, str] = {"sar_t2": "sar_t1", TARGET: BEFORE}
"""How the pair of T1 takes the place of T2 (Task A learns on both)."""
_STRIP = 1024

Allocate = Callable[[int, tuple[int, int]], Floats]
"""Makes room for (bands, height, width) values, in memory or in a file; see scene_memory.py."""


class Chunk(NamedTuple):
    """A window of a scene: ``layers`` float32 (bands, h, w) in dB or reflectance.

    ``valid`` bool (h, w): all inputs hold data. ``clear`` bool (h, w): so does the target, and
    there is no cloud.
    """

    layers: dict[str, Floats]
    valid: Mask
    clear: Mask


@dataclass
class Source:
    """One scene, or the pair of T1 of one, decoded: reading it touches no raster any more.

    ``learn`` and ``score`` bool (h, w): pixels with a known target in the training and in the
    test area. ``kept`` is all of it; ``needed`` are the layers that inputs, base and target are
    made of. Windows may be read from several threads at once.
    """

    name: str
    grid: Grid
    needed: tuple[str, ...]
    learn: Mask
    score: Mask
    kept: Chunk = field(repr=False)

    @property
    def names(self) -> tuple[str, ...]:
        """The layers that it holds."""
        return tuple(self.kept.layers)

    @functools.cached_property
    def learn_box(self) -> Window | None:
        """The smallest window that holds all pixels to learn from; None without any."""
        rows = np.flatnonzero(self.learn.any(axis=1))
        cols = np.flatnonzero(self.learn.any(axis=0))
        if not len(rows):
            return None
        first_row, first_col = int(rows[0]), int(cols[0])
        return Window(
            first_row, first_col, int(rows[-1]) + 1 - first_row, int(cols[-1]) + 1 - first_col
        )

    def read(self, window: Window) -> Chunk:
        """A window of everything."""
        area = window.within(whole(self.grid.shape))
        layers = {name: values[(slice(None), *area)] for name, values in self.kept.layers.items()}
        return Chunk(layers, self.kept.valid[area], self.kept.clear[area])


def layers_to_learn_from(inputs: Iterable[str], base: str) -> tuple[str, ...]:
    """Layers of a scene that the inputs, the base and the target are made of."""
    names = [*inputs, TARGET] + ([BEFORE] if base != "none" else [])
    return tuple(sorted(in_files(names)))


def make_source(
    scene: Scene,
    areas: Split,
    needed: tuple[str, ...],
    allocate: Allocate,
    reporter: Reporter,
    stored_as: Mapping[str, str] | None = None,
) -> Source:
    """Read a scene once into what ``allocate`` gives, and find its usable pixels.

    Raises InputError if the scene lacks a layer of ``needed``.
    """
    _require_layers(scene, needed)
    # Optical T1 is also what copying gives, to compare with.
    names = needed
    if stored_as is None and BEFORE in scene.layers and BEFORE not in needed:
        names = (*needed, BEFORE)
    stored_as = stored_as or {}
    shape = scene.grid.shape
    clear = np.zeros(shape, dtype=bool)
    valid = np.zeros(shape, dtype=bool)
    kept = {name: allocate(len(scene.bands(name)), shape) for name in names}
    for window in tiles(shape, _STRIP):
        reporter.check()
        chunk = _read(scene, stored_as, names, needed, window)
        area = window.within(whole(shape))
        clear[area], valid[area] = chunk.clear, chunk.valid
        for name, values in chunk.layers.items():
            kept[name][(slice(None), *area)] = values
    return Source(
        name=scene.name,
        grid=scene.grid,
        needed=needed,
        learn=clear & areas.train,
        score=clear & areas.test,
        kept=Chunk(kept, valid, clear),
    )


def bytes_to_keep(scenes: Iterable[Scene], needed: tuple[str, ...], pairs: int) -> int:
    """How much the layers of all scenes take, decoded; ``pairs`` is 2 if the pair of T1 is too."""
    names = {*needed, BEFORE}
    numbers = sum(
        scene.grid.height * scene.grid.width * len(scene.bands(name))
        for scene in scenes
        for name in names & {*scene.layers}
    )
    return pairs * numbers * np.dtype(np.float32).itemsize


def _require_layers(scene: Scene, names: tuple[str, ...]) -> None:
    for name in names:
        if name not in scene.layers:
            raise InputError(
                say(
                    "The scene {name} has no {name2}, which the preset needs.",
                    name=scene.name,
                    name2=name,
                ),
                "Make the scene with all rasters, or choose a preset that needs fewer.",
            )


def _read(
    scene: Scene,
    stored_as: Mapping[str, str],
    names: tuple[str, ...],
    needed: tuple[str, ...],
    window: Window,
) -> Chunk:
    layers: dict[str, Floats] = {}
    valid = np.ones(window.shape, dtype=bool)
    known = np.ones(window.shape, dtype=bool)
    for name in names:
        pixels = scene.read(stored_as.get(name, name), window)
        layers[name] = pixels.values
        if name == TARGET:
            known = pixels.valid
        elif name in needed:
            valid &= pixels.valid
    if TARGET not in stored_as:
        known = known & scene.clear(window)
    return Chunk(layers, valid, known & valid)
