"""A generator that is fitted region by region, each when a tile first asks for it.

Strategy: a raster has any number of regions, so they are not fitted beforehand and kept. What is
fitted depends on the region alone, not on who asks or when, so tiles may ask in any order and from
any thread; the regions that were asked for last are kept, about as many as a row of tiles needs.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import replace
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from ...contract.layers import SIMPLE_INPUTS
from ...imagery.holdout import FOLDS
from ...imagery.scene import Scene
from ...imagery.windows import Window, padded
from ...models.patch import Patch
from ...models.trees import BYTES_PER_FEATURE, HALO, wanted_features
from ..fitting.choice import FEW_CLEAR
from .expert import Expert, Known, RegionFit, Shared, clear_patch, fit_region, known_of
from .layout import ENOUGH, MARGINS, Key, Layout
from .one_fit import OneFit

_LEAST_KEPT, _MOST_KEPT = 64, 256
"""Of the regions that were asked for last, a megabyte each."""


class Atlas:
    """The fits of the regions of a scene, made when they are asked for.

    ``scene`` serves nobody else; ``one_fits``: what was fitted to all of it without each fold that
    can be judged; ``check`` raises when the job is to end.
    """

    def __init__(
        self,
        layout: Layout,
        shared: Shared,
        one_fits: Mapping[int, OneFit],
        scene: Scene,
        check: Callable[[], None],
    ) -> None:
        self.layout = layout
        self.shared = shared
        self._one_fits = one_fits
        self._scene = scene
        self._check = check
        self._reading = Lock()
        self._lock = Lock()
        self._kept: OrderedDict[Key, _Slot] = OrderedDict()
        self._most = min(_MOST_KEPT, max(_LEAST_KEPT, 6 * layout.columns))
        self._errors: dict[Key, float] = {}
        self._asked: set[Key] = set()
        self._trial = True

    def end_trial(self) -> None:
        """From now on nothing is held out."""
        self._trial = False

    def fit(self, key: Key) -> RegionFit:
        """What is fitted to a region; in any thread."""
        with self._lock:
            slot = self._kept.setdefault(key, _Slot())
            self._kept.move_to_end(key)
            # What is held out is kept until the trial ends: it would not be fitted again.
            while len(self._kept) > self._most and not self._trial:
                self._kept.popitem(last=False)
        with slot.lock:
            if slot.fit is None:
                slot.fit = self._fit(key)
        return slot.fit

    def _fit(self, key: Key) -> RegionFit:
        self._check()
        window, known = self._read(key)
        seed = (self.shared.seed + 7919 * key[0] + 104_729 * key[1]) % 2**31
        found = fit_region(known, window, self.shared, self._one_fits, seed, trial=self._trial)
        with self._lock:
            self._asked.add(key)
            if found.scored:
                mean = float(np.mean(-10 * np.log10(np.maximum(found.squared_error, 1e-12))))
                # A region that is fitted again when nothing is held out keeps its word.
                self._errors.setdefault(key, mean)
        return found

    def _read(self, key: Key) -> tuple[Window, Known]:
        with self._reading:
            for margin in MARGINS:
                window = padded(self.layout.cell(key), margin, 1, self.layout.shape)
                patch = clear_patch(self._scene, window, self.shared)
                clear = int(patch.clear.sum())
                if margin == MARGINS[-1] or clear >= ENOUGH:
                    break
        if clear < FEW_CLEAR * window.height * window.width:
            # Far from a few clear pixels what was fitted to all of the raster does better.
            patch = replace(patch, clear=np.zeros_like(patch.clear))
        return window, known_of(patch, window, self.layout.shape, FOLDS, self.shared)

    @property
    def asked(self) -> tuple[Key, ...]:
        """The regions whose clear pixels were looked at, in order."""
        return tuple(sorted(self._asked))

    @property
    def psnr(self) -> dict[Key, float]:
        """PSNR (dB, mean of the bands) of each region's fits on its pixels that were held out."""
        return dict(self._errors)


class _Slot:
    def __init__(self) -> None:
        self.lock = Lock()
        self.fit: RegionFit | None = None


class RegionalGenerator:
    """The fits of the regions, passing into each other; ``one`` where a region has none.

    ``fold``: which is held out, None for none.
    """

    name = "regions"
    inputs: tuple[str, ...] = SIMPLE_INPUTS
    reads: tuple[str, ...] = SIMPLE_INPUTS
    halo = HALO
    multiple = 1
    pixelwise = True

    def __init__(self, atlas: Atlas, one: OneFit, fold: int | None) -> None:
        self._atlas = atlas
        self._one = one
        self._fold = fold
        features = max(len(standard.mean) for _, _, standard, _ in atlas.shared.groups)
        self.bytes_per_pixel = max(one.bytes_per_pixel, 2 * BYTES_PER_FEATURE * features)

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        """Simulated reflectance, float32 (bands, h, w); 0 where nothing is wanted or known."""
        wanted = patch.usable(self.inputs)
        if where is not None:
            wanted &= where
        result = np.zeros_like(patch.layers["optical_t1"])
        if not wanted.any():
            return result
        table, places = wanted_features(patch, wanted), patch.places(wanted)
        before = patch.layers["optical_t1"][:, wanted]
        one = self._one.of_pixels(table, before, places)
        total = np.zeros_like(before)
        for key in self._atlas.layout.touching(places):
            share = self._atlas.layout.shares(key, places)
            some = share > 0
            if not some.any():
                continue
            told = one[:, some]
            expert = self._expert(key)
            if expert is not None:
                told = expert.predict(table[:, some], before[:, some], places[:, some], told)
            total[:, some] += share[some] * told
        result[:, wanted] = total
        return result

    def _expert(self, key: Key) -> Expert | None:
        fit = self._atlas.fit(key)
        return fit.expert if self._fold is None else fit.without[self._fold]
