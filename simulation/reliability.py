"""How far to trust a simulated pixel: the absolute error to expect, per band.

Learned on the held-out clear pixels of the date itself: from what a pixel looks like (the features
of the trees), what was simulated and how far that is from T1, boosted trees predict the mean
absolute error that the chosen method had there.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..models.patch import Patch
from ..models.trees import HALO, BoostedTrees, features
from .sample import Chip

LEAST_ERROR = 1e-4
"""No pixel is promised to be better than one digital number."""


class ErrorModel:
    """Predicts the expected absolute error of simulated pixels."""

    halo = HALO
    reads: tuple[str, ...] = ("sar_t1", "optical_t1", "sar_t2")

    def __init__(self, trees: BoostedTrees) -> None:
        self._trees = trees

    @classmethod
    def fit(
        cls,
        chips: list[Chip],
        simulated: list[NDArray[np.float32]],
        masks: list[NDArray[np.bool_]],
        seed: int,
    ) -> ErrorModel:
        """Fit on ``simulated`` (4, h, w) per chip where ``masks`` (h, w): the held-out pixels."""
        inputs, errors = [], []
        for chip, image, mask in zip(chips, simulated, masks, strict=True):
            table = features(chip.patch)[:, *chip.core][:, mask]
            inputs.append(_inputs(table, image[:, mask], chip.before[:, mask]))
            errors.append(np.abs(image - chip.truth)[:, mask])
        trees = BoostedTrees.fit(
            np.concatenate(inputs, axis=1),
            np.concatenate(errors, axis=1),
            seed,
            max_iter=60,
            max_leaf_nodes=8,
            min_samples_leaf=40,
        )
        return cls(trees)

    def predict(
        self, patch: Patch, simulated: NDArray[np.float32], wanted: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Expected |error| (4, n), in reflectance, of the ``wanted`` (h, w) pixels of a patch."""
        before = patch.layers["optical_t1"][:, wanted]
        table = _inputs(features(patch)[:, wanted], simulated[:, wanted], before)
        return np.maximum(self._trees.predict(table), np.float32(LEAST_ERROR))


def _inputs(
    table: NDArray[np.float32], simulated: NDArray[np.float32], before: NDArray[np.float32]
) -> NDArray[np.float32]:
    return np.concatenate([table, simulated, np.abs(simulated - before)])
