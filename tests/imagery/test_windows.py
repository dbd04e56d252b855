"""Integer window maths, held against its definition on many random cases."""

from __future__ import annotations

import numpy as np
import pytest

from cleardate.imagery.windows import Window, blocks, overlap, padded, tiles, whole


def _random_cases(count: int = 300):
    rng = np.random.default_rng(0)
    for _ in range(count):
        shape = tuple(int(n) for n in rng.integers(1, 200, 2))
        row, col = (int(rng.integers(0, n)) for n in shape)
        height = int(rng.integers(1, shape[0] - row + 1))
        width = int(rng.integers(1, shape[1] - col + 1))
        pad, multiple = int(rng.integers(0, 60)), int(rng.integers(1, 40))
        yield Window(row, col, height, width), pad, multiple, shape


def test_a_padded_window_holds_the_halo_and_no_more_than_it_must():
    for core, pad, multiple, shape in _random_cases():
        grown = padded(core, pad, multiple, shape)
        for start, end, inner, outer, size in (
            (grown.row, grown.bottom, core.row, core.bottom, shape[0]),
            (grown.col, grown.right, core.col, core.right, shape[1]),
        ):
            assert start % multiple == 0
            assert end % multiple == 0 or end == size
            assert 0 <= start <= max(0, inner - pad) < start + multiple
            assert min(size, outer + pad) <= end <= size
            assert end < outer + pad + multiple


def test_padding_stops_at_the_edge_of_the_raster():
    assert padded(Window(0, 90, 10, 10), 26, 1, (100, 100)) == Window(0, 64, 36, 36)
    assert padded(Window(40, 40, 10, 10), 200, 16, (100, 100)) == whole((100, 100))


def test_without_pad_and_multiple_a_window_stays_as_it_is():
    assert padded(Window(3, 5, 7, 11), 0, 1, (50, 50)) == Window(3, 5, 7, 11)


@pytest.mark.parametrize("shape", [(1, 1), (7, 64), (64, 64), (65, 130), (129, 1)])
@pytest.mark.parametrize("edge", [1, 16, 64, 500])
def test_tiles_cover_every_pixel_once(shape, edge):
    count = np.zeros(shape, dtype=int)
    for tile in tiles(shape, edge):
        assert tile.row % edge == 0
        assert tile.col % edge == 0
        count[tile.within(whole(shape))] += 1
    assert (count == 1).all()


def test_within_cuts_the_window_out_of_its_outer_one():
    image = np.arange(30 * 40).reshape(30, 40)
    outer, inner = Window(5, 6, 20, 30), Window(8, 10, 4, 3)
    part = image[5:25, 6:36]
    assert np.array_equal(part[inner.within(outer)], image[8:12, 10:13])


@pytest.mark.parametrize(
    "inner", [Window(4, 6, 2, 2), Window(5, 5, 2, 2), Window(24, 6, 2, 2), Window(5, 35, 1, 2)]
)
def test_a_window_that_sticks_out_is_refused(inner):
    with pytest.raises(ValueError, match="is not within"):
        inner.within(Window(5, 6, 20, 30))


def test_height_comes_before_width():
    window = Window(1, 2, 3, 4)
    assert (window.shape, window.bottom, window.right) == ((3, 4), 4, 6)
    assert whole((3, 4)) == Window(0, 0, 3, 4)


def test_blocks_are_those_that_a_window_touches():
    for window, _, _, shape in _random_cases(100):
        block = (1 + window.row % 30, 7 + window.col % 50)
        touched = np.zeros(shape, dtype=int)
        for part in blocks(window, block, shape):
            assert part.row % block[0] == 0
            assert part.col % block[1] == 0
            touched[part.within(whole(shape))] += 1
            shared = overlap(window, part)
            assert shared == overlap(part, window)
            touched[shared.within(whole(shape))] += 1
        assert (touched[window.within(whole(shape))] == 2).all()
        assert touched.sum() == (touched == 1).sum() + 2 * window.height * window.width


def test_windows_that_only_touch_share_nothing():
    with pytest.raises(ValueError, match="do not overlap"):
        overlap(Window(0, 0, 4, 4), Window(0, 4, 4, 4))
