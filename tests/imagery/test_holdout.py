"""Held-out blocks: the same through any window, in any session, on any machine."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from scipy import ndimage

from cleardate.imagery.holdout import FOLDS, block_pixels, buffer_pixels, folds, held_out_id
from cleardate.imagery.windows import Window, tiles, whole

SIZES = [(64, 64), (88, 96), (256, 256), (300, 500), (700, 640), (40, 900)]


@pytest.mark.parametrize("shape", [(88, 96), (300, 500)])
@pytest.mark.parametrize("edge", [7, 64, 129])
def test_folds_do_not_depend_on_the_window(shape, edge):
    full = folds(shape, whole(shape), seed=3)
    for window in tiles(shape, edge):
        part = folds(shape, window, seed=3)
        assert np.array_equal(part, full[window.within(whole(shape))])


def test_a_single_pixel_can_be_asked_for():
    full = folds((300, 500), whole((300, 500)))
    for row, col in ((0, 0), (299, 499), (64, 64), (63, 128), (150, 251)):
        assert folds((300, 500), Window(row, col, 1, 1))[0, 0] == full[row, col]


@pytest.mark.parametrize("shape", SIZES)
@pytest.mark.parametrize("seed", [0, 1, 2**31])
def test_every_fold_holds_a_fair_share(shape, seed):
    fold = folds(shape, whole(shape), seed)
    assert fold.dtype == np.uint8
    shares = np.bincount(fold.ravel(), minlength=FOLDS) / fold.size
    assert len(shares) == FOLDS
    assert shares.min() > 0.05
    assert shares.max() < 0.55


def test_folds_are_blobs_and_not_salt():
    fold = folds((256, 256), whole((256, 256)))
    assert (fold[:, 1:] == fold[:, :-1]).mean() > 0.95
    depth = max(ndimage.distance_transform_edt(fold == k).max() for k in range(FOLDS))
    assert depth > 2 * buffer_pixels((256, 256))


def test_another_seed_gives_other_folds_and_the_same_seed_the_same():
    shape = (256, 256)
    first, again, other = (folds(shape, whole(shape), seed) for seed in (0, 0, 1))
    assert np.array_equal(first, again)
    assert (first != other).mean() > 0.4


def test_folds_are_those_of_earlier_versions():
    # Cards of models name these blocks: another pattern must get another name in held_out_id.
    digest = hashlib.sha256(folds((256, 200), whole((256, 200)), 0).tobytes()).hexdigest()
    assert held_out_id((256, 200)) == "blobs-1:256x200:25:0"
    assert digest == (
        # pragma: allowlist nextline secret
        "83ee7a64e83f6417d23d5375bf702472db6d99a828df6dc6fb1fe7c47227377d"
    )


def test_the_name_tells_shape_and_seed():
    names = {held_out_id(shape, seed) for shape in SIZES for seed in (0, 1)}
    assert len(names) == 2 * len(SIZES)
    assert held_out_id((256, 256)) == held_out_id((256, 256), 0)


@pytest.mark.parametrize(
    ("shape", "block", "buffer"),
    [((1, 1), 8, 2), ((64, 900), 8, 2), ((256, 256), 32, 4), ((9000, 9000), 64, 8)],
)
def test_blocks_follow_the_size_of_the_raster(shape, block, buffer):
    assert block_pixels(shape) == block
    assert buffer_pixels(shape) == buffer


def test_tiny_rasters_have_folds_too():
    assert folds((1, 1), whole((1, 1))).shape == (1, 1)
    assert folds((3, 2), whole((3, 2))).max() < FOLDS
