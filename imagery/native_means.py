"""Means over the own pixels of bands that were spread over a finer grid (native_pixels.py).

What is simulated of a 20 m band on a grid of 10 m must not be sharper than 20 m. So each of the
band's own pixels becomes the mean of what was simulated in it. Where only a part of it is under the
cloud, the mean is that of this part: the clear part stays as it was observed, and what was seen of
a pixel that is partly cloud is no observation of the rest.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def native_means(
    image: NDArray[np.float32],
    steps: Sequence[int],
    where: NDArray[np.bool_],
    origin: tuple[int, int],
) -> NDArray[np.float32]:
    """``image`` (bands, h, w) with the pixels ``where`` (h, w) as means over each band's own.

    ``steps`` (bands): pixels along a side of one of its own. ``origin``: row and column of the
    first pixel on the grid, on which own pixels begin at 0. Other pixels stay as they are. Where a
    band's own pixels lie in the image as a whole, the result is the same whatever else is in it.
    """
    coarse = [band for band, step in enumerate(steps) if step > 1]
    if not coarse or not where.any():
        return image
    result = image.copy()
    for band in coarse:
        means = _means(image[band], steps[band], where, origin)
        np.copyto(result[band], means, where=where)
    return result


def _means(
    image: NDArray[np.float32], step: int, where: NDArray[np.bool_], origin: tuple[int, int]
) -> NDArray[np.float32]:
    """The mean of the pixels ``where`` in each own pixel, at each pixel (h, w); 0 without any."""
    height, width = image.shape
    top, left = origin[0] % step, origin[1] % step
    padding = ((top, -(top + height) % step), (left, -(left + width) % step))
    values = np.pad(np.where(where, image, 0).astype(np.float64), padding)
    counted = np.pad(where, padding).astype(np.int64)
    # Summed in a fixed order, so that no digit depends on the size of the tile.
    parts = [(row, col) for row in range(step) for col in range(step)]
    total = sum(values[row::step, col::step] for row, col in parts)
    count = sum(counted[row::step, col::step] for row, col in parts)
    means = np.asarray(total / np.maximum(count, 1), dtype=np.float32)
    spread = means.repeat(step, axis=0).repeat(step, axis=1)
    return spread[top : top + height, left : left + width]
