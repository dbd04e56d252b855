"""The shapes of tiles: which waste little on their halos, and fit into memory.

Strategy: halos are computed twice, so large tiles waste least; but memory grows with a tile. So the
smallest tiles are taken whose waste is bearable. There are at most 16 lengths to a side (multiples
of a block of the file), so all pairs are tried and no formula is needed. Where only some pixels are
wanted, ``covering`` halves the box around them as long as the halves with their own halos cost
less. What must hold: neither depends on the machine, and windows begin on multiples of the
network's stride, or results would differ.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..windows import Window

BLOCK = 256
"""Tiles consist of whole blocks of the output file, so that each block is packed once."""
MOST_WASTE = 0.12
"""Pixels that a job computes beyond those it writes, as a share of these."""
MOST_WASTE_PIXELWISE = 0.5
"""The same where only pixels that are wanted are computed: halos are only read and adjusted."""
MOST_WASTE_SIDE_BY_SIDE = 0.24
"""The same where several tiles are computed at once, each by a part of the processors: measured,
`fast` then takes as long on 512 x 768 pixels as on 1024 x 1280, and 0.4 GB less."""
MEMORY = 950 << 20
"""Bytes that the tiles under way may take together. The same on every machine: a network's last
digits may depend on the size of its tile."""
_BYTES_UNDER_WAY = 150
"""Of each pixel of the tiles that are read, waiting and written while one is computed."""
_LARGEST = 4096


def tile_shape(
    raster: tuple[int, int],
    margin: int,
    multiple: int,
    bytes_per_pixel: int,
    most_waste: float = MOST_WASTE,
) -> tuple[int, int]:
    """Height and width of the tiles of a ``raster`` (height, width).

    ``margin``: how far an output pixel sees; ``bytes_per_pixel``: what the generator needs for each
    pixel of its input. The smallest tiles whose waste is at most ``most_waste``; if these do not
    fit into MEMORY, those of the least waste that do.
    """
    step = int(np.lcm(BLOCK, multiple))
    heights, widths = (_lengths(length, step) for length in raster)
    per_pixel = bytes_per_pixel + _BYTES_UNDER_WAY
    found = []
    for height in heights:
        for width in widths:
            taken = (min(height, raster[0]) + 2 * margin) * (min(width, raster[1]) + 2 * margin)
            lost = _computed(raster[0], height, margin) * _computed(raster[1], width, margin)
            found.append((lost / (raster[0] * raster[1]) - 1, taken * per_pixel, height, width))
    # If none fits, the one that takes least: MEMORY is a wish and not what the machine has.
    fitting = [f for f in found if f[1] <= MEMORY] or [min(found, key=lambda f: f[1])]
    little = [f for f in fitting if f[0] <= most_waste]
    best = min(little, key=lambda f: (f[1], f[0])) if little else min(fitting)
    return best[2], best[3]


def _lengths(raster: int, step: int) -> range:
    """Lengths of tiles along one side, in whole steps."""
    return range(step, max(step, min(_LARGEST, raster + step - 1)) + 1, step)


def _computed(raster: int, tile: int, margin: int) -> int:
    """Pixels computed along one side of a raster: its own, and the margins of inner borders."""
    total = 0
    for start in range(0, raster, tile):
        total += min(raster, start + tile + margin) - max(0, start - margin)
    return total


def covering(wanted: NDArray[np.bool_], margin: int, step: int) -> Iterator[Window]:
    """Windows that hold all ``wanted`` (h, w) pixels, each in one, on multiples of ``step``.

    As few as are cheap to compute with a ``margin`` around each.
    """
    box = _box(wanted, Window(0, 0, *wanted.shape), step)
    if box is not None:
        yield from _split(wanted, box, margin, step)[1]


def _split(
    wanted: NDArray[np.bool_], box: Window, margin: int, step: int
) -> tuple[int, list[Window]]:
    """The cost of a box and its windows: itself, or those of its halves where that is less."""
    cost = (box.height + 2 * margin) * (box.width + 2 * margin)
    # Halves of so small a box would be mostly halo.
    if max(box.height, box.width) < 2 * max(step, margin):
        return cost, [box]
    # Each half shrinks to its own wanted pixels: that is where clouds far apart are told apart.
    boxes = [b for half in _halves(box, step) if (b := _box(wanted, half, step)) is not None]
    parts = [_split(wanted, inner, margin, step) for inner in boxes]
    if sum(part[0] for part in parts) >= cost:
        return cost, [box]
    return sum(part[0] for part in parts), [window for part in parts for window in part[1]]


def _halves(box: Window, step: int) -> tuple[Window, Window]:
    if box.height >= box.width:
        first = max(step, box.height // 2 // step * step)
        return (
            Window(box.row, box.col, first, box.width),
            Window(box.row + first, box.col, box.height - first, box.width),
        )
    first = max(step, box.width // 2 // step * step)
    return (
        Window(box.row, box.col, box.height, first),
        Window(box.row, box.col + first, box.height, box.width - first),
    )


def _box(wanted: NDArray[np.bool_], within: Window, step: int) -> Window | None:
    """The smallest window on multiples of ``step`` that holds the wanted pixels ``within``."""
    part = wanted[within.row : within.bottom, within.col : within.right]
    rows, cols = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    if not len(rows):
        return None
    top = (within.row + int(rows[0])) // step * step
    left = (within.col + int(cols[0])) // step * step
    bottom = min(wanted.shape[0], -(-(within.row + int(rows[-1]) + 1) // step) * step)
    right = min(wanted.shape[1], -(-(within.col + int(cols[-1]) + 1) // step) * step)
    return Window(top, left, bottom - top, right - left)
