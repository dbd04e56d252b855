"""Cloud masks: what of a raster is cloud, polygons, and growing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ..contract.acquisitions import MaskFile
from ..contract.errors import CloudMaskError
from ..contract.mask_kinds import (
    KIND_TITLES,
    VALUES,
    CloudRule,
    MaskValues,
    decide_mask,
    usual_growth,
)
from ..contract.reporter import Reporter
from ..contract.sentence import say
from .polygons import Polygons
from .radiometry import holds_any
from .raster import Raster
from .windows import Window, padded

_WHOLE = 1 << 20
"""Pixels of a mask up to which all of it is looked at to tell its kind."""
_GRID, _EDGE = 14, 64
_NAMING_TAGS = ("LAYER", "PRODUCT", "TITLE", "DESCRIPTION", "TIFFTAG_IMAGEDESCRIPTION")


def is_cloud(
    values: NDArray[Any], valid: NDArray[np.bool_], rule: CloudRule
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Where a mask (h, w) says cloud, and where it says anything, (h, w) each."""
    known = valid if not rule.unknown else valid & ~np.isin(values, rule.unknown)
    if rule.unknown_bits:
        known = known & (_bits(values) & rule.unknown_bits == 0)
    if rule.values is not None:
        cloud = np.isin(values, rule.values)
    elif rule.bits:
        cloud = _bits(values) & rule.bits != 0
    else:
        cloud = values != 0 if rule.least is None else values >= rule.least
    return cloud & known, known


def _bits(values: NDArray[Any]) -> NDArray[np.int64]:
    """The values as whole numbers, those that are none as 0."""
    return np.asarray(np.nan_to_num(values, posinf=0, neginf=0).astype(np.int64))


def decided(mask: MaskFile, raster: Raster, reporter: Reporter) -> MaskFile:
    """A mask with its kind and its rule, as stated or told by its name and values.

    Raises CloudMaskError where these say no kind, or another.
    """
    if mask.rule is not None:
        return mask
    values = _mask_values(raster, Path(mask.path).name)
    found = decide_mask(values, mask.kind, mask.cloud_values, mask.per_cent)
    if found.problem is not None:
        raise CloudMaskError(
            say(
                "It cannot be told what is cloud in the {role} {path}: {problem}.",
                role=raster.role,
                path=raster.path,
                problem=found.problem,
            ),
            "Name the values that are cloud (--cloud-values), or say what the mask is "
            "(--cloud-kind).",
        )
    if not found.stated and found.kind != VALUES:
        text = say(
            "The {role} is taken as {kind}; --cloud-kind says otherwise.",
            role=raster.role,
            kind=KIND_TITLES[found.kind],
        )
        if found.rule.least is not None:
            text = say(
                "The {role} is taken as a probability of cloud: from {least:g} on ({per_cent:g} %) "
                "it is cloud; --cloud-kind and --cloud-per-cent say otherwise.",
                role=raster.role,
                least=found.rule.least,
                per_cent=mask.per_cent,
            )
        reporter.log(text)
    growth = mask.grow
    if growth is None:
        growth = usual_growth(values, found)
        if growth:
            reporter.log(
                say(
                    "The {role} is grown by {growth} pixels, since clouds of a scene "
                    "classification end too early; --grow 0 leaves it as it is.",
                    role=raster.role,
                    growth=growth,
                )
            )
    return replace(mask, kind=found.kind, rule=found.rule, stated=found.stated, grow=growth)


def _mask_values(raster: Raster, name: str) -> MaskValues:
    """What tells the kind of a mask, on the grid that it was put on."""
    height, width = raster.view_shape
    windows = [Window(0, 0, height, width)]
    if height * width > _WHOLE:
        h, w = min(_EDGE, height), min(_EDGE, width)
        steps = [step / (_GRID - 1) for step in range(_GRID)]
        windows = [
            Window(int((height - h) * y), int((width - w) * x), h, w) for y in steps for x in steps
        ]
    counts: Counter[float] = Counter()
    for window in windows:
        values, valid = raster.read(window, bands=[1])
        found, times = np.unique(values[0][valid], return_counts=True)
        counts.update(dict(zip(found.tolist(), times.tolist(), strict=True)))
    source = raster.source
    tags = source.tags()
    texts = [name, source.descriptions[0] or "", *(tags[t] for t in _NAMING_TAGS if t in tags)]
    return MaskValues(" ".join(texts), counts, source.nodata, float(source.scales[0]))


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
    """Cloud where the numbers of a raster say so by a rule."""

    def __init__(self, raster: Raster, rule: CloudRule) -> None:
        self._raster = raster
        self._rule = rule
        self.nodata: float | None = raster.source.nodata

    def read(self, window: Window) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Cloud, and where the raster says anything, (h, w) each."""
        values, valid = self._raster.read(window, bands=[1])
        return is_cloud(values[0], valid, self._rule)

    def close(self) -> None:
        """Close the file."""
        self._raster.close()


class NodataMask:
    """Cloud where an image has no value: it is delivered with its clouds cut out.

    It looks at the bands that are read of ``raster``, now and later: a band that is left out, such
    as one of flags, says nothing of cloud.
    """

    def __init__(self, raster: Raster) -> None:
        self._raster = raster

    def read(self, window: Window) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Where the image has no value, and True everywhere, (h, w) each."""
        values, valid = self._raster.read(window)
        return ~(valid & holds_any(values)), np.ones(window.shape, dtype=bool)

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
