"""Means over the own pixels of bands that were spread over a finer grid."""

from __future__ import annotations

import numpy as np
import pytest

from cleardate.imagery.native_means import native_means

IMAGE = np.random.default_rng(0).random((3, 12, 12)).astype(np.float32)
ALL = np.ones((12, 12), dtype=bool)


def test_each_own_pixel_is_the_mean_of_what_was_simulated_in_it() -> None:
    found = native_means(IMAGE, (1, 2, 6), ALL, (0, 0))
    assert np.array_equal(found[0], IMAGE[0])
    for band, step in ((1, 2), (2, 6)):
        means = IMAGE[band].reshape(12 // step, step, 12 // step, step).mean(axis=(1, 3))
        assert np.allclose(found[band], np.kron(means, np.ones((step, step))), rtol=1e-6, atol=0)
        blocks = found[band].reshape(12 // step, step, 12 // step, step)
        assert np.array_equal(blocks.min(axis=(1, 3)), blocks.max(axis=(1, 3)))


def test_pixels_that_were_not_simulated_neither_count_nor_change() -> None:
    where = ALL.copy()
    where[0, 0] = where[3, 2] = False
    where[4:6, 4:6] = False
    found = native_means(IMAGE, (1, 2, 2), where, (0, 0))
    assert np.array_equal(found[:, ~where], IMAGE[:, ~where])
    assert found[1, 0, 1] == pytest.approx(IMAGE[1, [0, 1, 1], [1, 0, 1]].mean(), rel=1e-6)
    assert found[1, 0, 1] == found[1, 1, 0] == found[1, 1, 1]
    assert found[2, 2, 2] == pytest.approx(IMAGE[2, [2, 2, 3], [2, 3, 3]].mean(), rel=1e-6)


def test_a_part_that_begins_anywhere_equals_the_whole() -> None:
    """Wherever whole own pixels lie in it, whatever lies around it: bit for bit."""
    where = np.random.default_rng(1).random((12, 12)) < 0.7
    whole = native_means(IMAGE, (2, 3, 1), where, (0, 0))
    part = native_means(IMAGE[:, 5:, 4:11], (2, 3, 1), where[5:, 4:11], (5, 4))
    assert np.array_equal(part[0, 1:, :6], whole[0, 6:, 4:10])
    assert np.array_equal(part[1, 1:, 2:5], whole[1, 6:, 6:9])
    assert np.array_equal(part[2], IMAGE[2, 5:, 4:11])


def test_nothing_is_copied_where_no_band_is_coarser() -> None:
    assert native_means(IMAGE, (), ALL, (0, 0)) is IMAGE
    assert native_means(IMAGE, (1, 1, 1), ALL, (0, 0)) is IMAGE
    assert native_means(IMAGE, (2, 2, 2), ~ALL, (0, 0)) is IMAGE
