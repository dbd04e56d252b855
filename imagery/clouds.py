"""Cloud masks: which values of a raster are cloud, polygons, and growing."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .polygons import Polygons
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


class Sky(NamedTuple):
    """``cloud`` (h, w): under cloud, grown. ``clear`` (h, w): surely not: elsewhere the mask is
    nodata, or ends."""

    cloud: NDArray[np.bool_]
    clear: NDArray[np.bool_]

    def cut(self, area: tuple[slice, slice]) -> Sky:
        """A part of it."""
        return Sky(self.cloud[area], self.clear[area])


class MaskSource(Protocol):
    """Where a cloud mask comes from."""

    def read(self, window: Window) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Cloud, and where the source says anything, (h, w) each."""

    def close(self) -> None:
        """Close the files, if there are any."""


class RasterMask:
    """Cloud where a raster has one of ``cloud_values``, or without them is not 0."""

    def __init__(self, raster: Raster, cloud_values: tuple[int, ...] | None) -> None:
        self._raster = raster
        self._cloud_values = cloud_values

    def read(self, window: Window) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Cloud, and where the raster is not nodata, (h, w) each."""
        values, valid = self._raster.read(window, bands=[1])
        return is_cloud(values[0], valid, self._cloud_values), valid

    def close(self) -> None:
        """Close the file."""
        self._raster.close()


class PolygonMask:
    """Cloud inside polygons, clear outside: they are taken to show all the cloud there is."""

    def __init__(self, polygons: Polygons) -> None:
        self._polygons = polygons

    def read(self, window: Window) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Cloud, and True everywhere, (h, w) each."""
        return self._polygons.read(window), np.ones(window.shape, dtype=bool)

    def close(self) -> None:
        """Nothing: there is no file."""


def is_polygon_file(path: str) -> bool:
    """Whether a cloud mask is given as polygons (GeoJSON) and not as a raster."""
    return path.lower().endswith((".geojson", ".json"))


class CloudMask:
    """The cloud mask of a scene, read by windows; grown across window edges."""

    def __init__(self, source: MaskSource, shape: tuple[int, int], grow_pixels: int) -> None:
        self._source = source
        self._shape = shape
        self._grow = grow_pixels

    @property
    def source(self) -> MaskSource:
        """Where it comes from."""
        return self._source

    def read(self, window: Window) -> Sky:
        """Cloud and clear of a window."""
        wide = padded(window, self._grow, 1, self._shape)
        cloud, known = self._source.read(wide)
        cut = window.within(wide)
        grown = grow(cloud, self._grow)[cut]
        return Sky(grown, known[cut] & ~grown)

    def close(self) -> None:
        """Close the file."""
        self._source.close()
