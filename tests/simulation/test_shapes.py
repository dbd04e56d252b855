"""The shapes of tiles, and the windows that cover a cloud."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from scipy import ndimage

from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.tiles.shapes import (
    MEMORY,
    MOST_WASTE,
    MOST_WASTE_PIXELWISE,
    covering,
    tile_shape,
)
from cleardate.imagery.windows import Window, padded, tiles
from cleardate.models.consensus import ConsensusGenerator
from cleardate.models.line import CopyGenerator
from cleardate.models.session import open_generator
from cleardate.models.shipped import shipped_files
from cleardate.simulation.fitting.blend import BlendGenerator
from cleardate.simulation.tiles.maker import TileMaker

SENTINEL_2 = (10980, 10980)


def waste(raster: tuple[int, int], shape: tuple[int, int], margin: int, multiple: int) -> float:
    windows = [padded(core, margin, multiple, raster) for core in tiles(raster, *shape)]
    return sum(w.height * w.width for w in windows) / (raster[0] * raster[1]) - 1


@pytest.mark.parametrize("raster", [(2745, 2745), (5490, 5490), SENTINEL_2, (10980, 900)])
def test_halos_cost_little(raster: tuple[int, int]) -> None:
    shape = tile_shape(raster, 34, 2, 257)
    assert waste(raster, shape, 34, 2) <= MOST_WASTE
    assert (shape[0] + 68) * (shape[1] + 68) * 257 < MEMORY
    assert shape[0] % 256 == shape[1] % 256 == 0


def test_where_only_wanted_pixels_cost_tiles_are_smaller() -> None:
    small = tile_shape(SENTINEL_2, 60, 1, 200, MOST_WASTE_PIXELWISE)
    large = tile_shape(SENTINEL_2, 60, 1, 200)
    assert small[0] * small[1] < large[0] * large[1] / 2
    assert waste(SENTINEL_2, small, 60, 1) <= MOST_WASTE_PIXELWISE


def test_a_hungry_network_gets_smaller_tiles() -> None:
    height, width = tile_shape(SENTINEL_2, 26, 1, 4000)
    assert (height + 52) * (width + 52) * 4000 < MEMORY
    assert height * width >= 256 * 256


def test_what_fits_nowhere_gets_the_smallest() -> None:
    assert tile_shape(SENTINEL_2, 26, 1, 1 << 30) == (256, 256)


def test_tiles_lie_on_the_stride() -> None:
    shape = tile_shape((3000, 3000), 765, 768, 500)
    assert shape[0] % 768 == shape[1] % 768 == 0


def test_a_small_raster_is_one_tile() -> None:
    assert tile_shape((200, 130), 34, 2, 257) == (256, 256)


def painted(windows: list[Window], shape: tuple[int, int]) -> np.ndarray:
    counts = np.zeros(shape, dtype=int)
    for window in windows:
        counts[window.row : window.bottom, window.col : window.right] += 1
    return counts


@pytest.mark.parametrize("seed", range(8))
def test_each_wanted_pixel_is_in_one_window(seed: int) -> None:
    rng = np.random.default_rng(seed)
    shape = tuple(rng.integers(60, 700, 2))
    noise = ndimage.gaussian_filter(rng.normal(size=shape), rng.uniform(2, 40))
    wanted = noise > np.quantile(noise, rng.uniform(0.3, 0.99))
    step = int(rng.choice([2, 16, 24]))
    windows = list(covering(wanted, 34, step))
    counts = painted(windows, shape)
    assert counts.max() == 1
    assert (counts[wanted] == 1).all()
    for window in windows:
        assert window.row % step == window.col % step == 0
        assert window.bottom % step == 0 or window.bottom == shape[0]
        assert window.right % step == 0 or window.right == shape[1]


def test_clouds_far_apart_are_computed_apart() -> None:
    wanted = np.zeros((1024, 1024), dtype=bool)
    wanted[10:60, 20:70] = wanted[900:1000, 800:1000] = True
    windows = list(covering(wanted, 34, 16))
    assert len(windows) == 2
    assert sum(w.height * w.width for w in windows) < 0.06 * wanted.size


def test_a_full_tile_is_one_window() -> None:
    assert list(covering(np.ones((512, 768), dtype=bool), 34, 16)) == [Window(0, 0, 512, 768)]


def test_nothing_wanted_is_no_window() -> None:
    assert list(covering(np.zeros((64, 64), dtype=bool), 34, 16)) == []


@dataclass(frozen=True)
class GridOnly:
    """Stands for a scene of which the size alone matters."""

    shape: tuple[int, int]

    @property
    def grid(self) -> GridOnly:
        return self


def test_what_is_made_of_networks_counts_their_memory() -> None:
    members = [
        open_generator(p, "cpu", SilentReporter(), precision="fp32") for p in shipped_files()
    ]
    consensus = ConsensusGenerator("all", members)
    blend = BlendGenerator([CopyGenerator(), members[0]], np.full((2, 4), 0.5))
    for generator in (consensus, blend, members[0]):
        assert generator.bytes_per_pixel >= members[0].bytes_per_pixel > 100
        height, width = TileMaker(GridOnly(SENTINEL_2), generator).shape(0)
        margin = 2 * generator.halo
        assert (height + margin) * (width + margin) * generator.bytes_per_pixel < MEMORY


@pytest.mark.parametrize(("edge", "expected"), [(20, 32), (256, 256), (300, 512), (1024, 1024)])
def test_tiles_asked_for_lie_on_the_blocks_of_the_file(edge: int, expected: int) -> None:
    maker = TileMaker(GridOnly((3000, 3000)), CopyGenerator())
    assert maker.shape(edge) == (expected, expected)
