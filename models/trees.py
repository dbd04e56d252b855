"""Boosted trees, fitted on the clear pixels of the scene in seconds: a correction to the line."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from sklearn.ensemble import HistGradientBoostingRegressor

from .line import Line
from .patch import Patch
from .threads import hold_openmp, one_blas_thread

HALO = 4
"""The widest feature is a mean over 9 x 9 pixels."""
MAX_PIXELS = 12_000
_CHUNK = 50_000
_SETTINGS = {
    "max_iter": 100,
    "max_leaf_nodes": 15,
    "learning_rate": 0.075,
    "max_features": 0.5,
    "l2_regularization": 1.0,
    "early_stopping": False,
}


def features(patch: Patch) -> NDArray[np.float32]:
    """Per pixel: optical T1, its 5 x 5 mean, SAR means 3 x 3 and 9 x 9 of both dates, their change.

    float32 (20, h, w). Means leave invalid pixels out, so they do not depend on what lies there.
    """
    optical = local_mean(patch, "optical_t1", 5)
    parts = [patch.layers["optical_t1"], optical]
    for size in (3, 9):
        before, after = local_mean(patch, "sar_t1", size), local_mean(patch, "sar_t2", size)
        parts += [before, after, after - before]
    return np.concatenate(parts)


def local_mean(patch: Patch, layer: str, size: int) -> NDArray[np.float32]:
    """Mean over size x size valid pixels; 0 where there is none."""
    valid = patch.valid[layer].astype(np.float64)
    # Sums in double precision and by direct kernels: the running sums of a uniform filter carry
    # rounding from pixel to pixel, and a tile would differ from the whole image.
    kernel = np.ones(size)
    count = _separable(valid, kernel)
    total = np.stack([_separable(band * valid, kernel) for band in patch.layers[layer]])
    return np.asarray(total / np.maximum(count, 1.0), dtype=np.float32)


def _separable(image: NDArray[np.float64], kernel: NDArray[np.float64]) -> NDArray[np.float64]:
    rows = ndimage.correlate1d(image, kernel, axis=0, mode="constant")
    return np.asarray(ndimage.correlate1d(rows, kernel, axis=1, mode="constant"))


class BoostedTrees:
    """One ensemble per target band over the same inputs."""

    def __init__(self, models: list[HistGradientBoostingRegressor]) -> None:
        self._models = models

    @classmethod
    def fit(
        cls,
        inputs: NDArray[np.float32],
        targets: NDArray[np.float32],
        seed: int,
        **settings: float,
    ) -> BoostedTrees:
        """Fit ``targets`` (bands, n) on ``inputs`` (features, n); at most MAX_PIXELS of them."""
        count = inputs.shape[1]
        if count > MAX_PIXELS:
            chosen = np.random.default_rng(seed).choice(count, MAX_PIXELS, replace=False)
            chosen.sort()
            inputs, targets = inputs[:, chosen], targets[:, chosen]
        rows = np.ascontiguousarray(inputs.T)
        options = {**_SETTINGS, **settings}

        # One thread: on a busy machine OpenMP's threads wait for each other at every node of every
        # tree, and fitting took minutes instead of a second. Bands in threads of ours would race
        # for the warning filters that scikit-learn changes while it fits.
        with one_blas_thread():
            return cls(
                [
                    HistGradientBoostingRegressor(random_state=seed, **options).fit(rows, band)
                    for band in targets
                ]
            )

    def predict(self, inputs: NDArray[np.float32]) -> NDArray[np.float32]:
        """(bands, n) from (features, n)."""
        rows = np.ascontiguousarray(inputs.T)
        result = np.empty((len(self._models), len(rows)), dtype=np.float32)
        parts = [
            (band, slice(start, start + _CHUNK))
            for start in range(0, len(rows), _CHUNK)
            for band in range(len(self._models))
        ]

        def predict_part(part: tuple[int, slice]) -> None:
            band, chunk = part
            result[band, chunk] = self._models[band].predict(rows[chunk])

        # OpenMP's limit holds for the thread that sets it, and it goes with the pool.
        with ThreadPoolExecutor(_threads(), initializer=hold_openmp) as pool:
            list(pool.map(predict_part, parts))
        return result


def _threads() -> int:
    return min(4, os.cpu_count() or 1)


class TreesGenerator:
    """The line plus the mean of what ensembles of boosted trees say of its error.

    The members were fitted on different parts of the clear pixels.
    """

    name = "trees"
    inputs: tuple[str, ...] = ("sar_t1", "optical_t1", "sar_t2")
    reads: tuple[str, ...] = ("sar_t1", "optical_t1", "sar_t2")
    halo = HALO
    multiple = 1

    def __init__(self, line: Line, members: list[BoostedTrees]) -> None:
        self._line = line
        self._members = members

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        """See Generator."""
        wanted = patch.usable(self.inputs)
        if where is not None:
            wanted &= where
        simulated = self._line(patch.layers["optical_t1"])
        simulated[:, wanted] += self._correction(features(patch)[:, wanted])
        return simulated

    def _correction(self, inputs: NDArray[np.float32]) -> NDArray[np.float32]:
        """What to add to the line, (4, n) from features (20, n)."""
        return np.asarray(np.mean([member.predict(inputs) for member in self._members], axis=0))
