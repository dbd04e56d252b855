"""Our trees against scikit-learn's on real scenes, on blocks that neither has seen.

Ours give four bands at once in a tenth of the time, and are a little behind where much is clear.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sklearn.ensemble import HistGradientBoostingRegressor
from threadpoolctl import threadpool_limits

from cleardate.contract.layers import IMAGES
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.holdout import folds
from cleardate.imagery.scene import open_scene
from cleardate.imagery.scores.metrics import psnr
from cleardate.imagery.windows import whole
from cleardate.models.boosting import MAX_PIXELS, BoostedTrees
from cleardate.models.line import Line
from cleardate.models.patch import read_patch
from cleardate.models.trees import features

MOST_BEHIND_DB = 0.3
"""Measured over six pairs: 0.19 on the mean, 0.25 at most."""
PAIRS = (
    ("finland_0060c0a5", "m08may", "m09jun"),
    ("flanders_west", "20180426", "20180526"),
    ("hesbaye", "202106", "202109"),
)


@pytest.mark.parametrize("pair", PAIRS)
def test_they_are_little_behind_one_ensemble_for_each_band(
    pair: tuple[str, str, str], real_data: Path
) -> None:
    place, first, second = pair
    paths = {
        "sar_t1": f"s1_{first}",
        "optical_t1": f"o_{first}",
        "sar_t2": f"s1_{second}",
        "optical_t2": f"o_{second}",
    }
    files = {layer: str(real_data / place / f"{name}.tif") for layer, name in paths.items()}
    with open_scene(SceneFile(name=place, **files), SilentReporter()) as scene:
        patch = read_patch(scene, whole(scene.grid.shape), tuple(IMAGES))
    usable = patch.clear & patch.usable(IMAGES)
    fold = folds(patch.shape, whole(patch.shape))
    held_out, known = usable & (fold == 0), usable & (fold != 0)
    before, after = patch.layers["optical_t1"], patch.layers["optical_t2"]
    line = Line.fit(before[:, known], after[:, known])
    table, errors = features(patch), after - line(before)
    methods = {"ours": _ours, "theirs": _theirs}
    simulated = dict.fromkeys(methods, line(before)[:, held_out])
    # As fill does it: the mean of members that have each not seen a fold.
    for missed in (1, 2, 3):
        member = known & (fold != missed)
        chosen = np.random.default_rng(missed).permutation(int(member.sum()))[:MAX_PIXELS]
        inputs, targets = table[:, member][:, chosen], errors[:, member][:, chosen]
        for name, method in methods.items():
            said = method(inputs, targets, table[:, held_out], missed)
            simulated[name] = simulated[name] + said / 3
    scores = {name: psnr(image, after[:, held_out]) for name, image in simulated.items()}
    plain = psnr(line(before)[:, held_out], after[:, held_out])
    print(f"{place}: {scores}, line {plain}")
    assert scores["ours"] > scores["theirs"] - MOST_BEHIND_DB
    assert scores["ours"] > plain + 1


def _ours(inputs: np.ndarray, targets: np.ndarray, wanted: np.ndarray, seed: int) -> np.ndarray:
    return BoostedTrees.fit(inputs, targets, seed).predict(wanted)


def _theirs(inputs: np.ndarray, targets: np.ndarray, wanted: np.ndarray, seed: int) -> np.ndarray:
    trees = HistGradientBoostingRegressor(
        max_iter=100,
        max_leaf_nodes=15,
        learning_rate=0.075,
        max_features=0.5,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=seed,
    )
    # Its threads wait for each other by spinning: beside other work one of them is far faster.
    with threadpool_limits(1, "openmp"):
        return np.stack([trees.fit(inputs.T, band).predict(wanted.T) for band in targets])
