"""Cloud masks: which values are cloud, and growing."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .raster import Raster
from .windows import Window, padded


def is_cloud(
    values: NDArray[Any], valid: NDArray[np.bool_], cloud_values: tuple[int, ...] | None
) -> NDArray[np.bool_]:
    """Where a mask (h, w) says cloud: any of ``cloud_values``, or without them all but 0."""
    cloud = values != 0 if cloud_values is None else np.isin(values, cloud_values)
    return cloud & valid


def grow(mask: NDArray[np.bool_], pixels: int) -> NDArray[np.bool_]:
    """The mask and every pixel at most ``pixels`` from it (Euclidean, centre to centre)."""
    if pixels == 0 or not mask.any():
        return mask
    distance = ndimage.distance_transform_edt(~mask)
    return np.asarray(distance <= pixels)


class CloudMask:
    """The cloud mask of a scene, read by windows; grown across window edges."""

    def __init__(
        self,
        raster: Raster,
        shape: tuple[int, int],
        cloud_values: tuple[int, ...] | None,
        grow_pixels: int,
    ) -> None:
        self._raster = raster
        self._shape = shape
        self._cloud_values = cloud_values
        self._grow = grow_pixels

    def read(self, window: Window) -> NDArray[np.bool_]:
        """True where there is cloud, (h, w)."""
        return self._read(window)[0]

    def read_clear(self, window: Window) -> NDArray[np.bool_]:
        """True where there is surely no cloud, (h, w): not where the mask is nodata or ends."""
        cloud, known = self._read(window)
        return known & ~cloud

    def _read(self, window: Window) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Cloud, and where the mask says anything, (h, w) each."""
        wide = padded(window, self._grow, 1, self._shape)
        values, valid = self._raster.read(wide, bands=[1])
        cut = window.within(wide)
        return grow(is_cloud(values[0], valid, self._cloud_values), self._grow)[cut], valid[cut]

    def reopened(self) -> CloudMask:
        """The same mask with a file of its own, for another thread."""
        return CloudMask(self._raster.reopened(), self._shape, self._cloud_values, self._grow)

    def close(self) -> None:
        """Close the file."""
        self._raster.close()
