"""Boosted trees, fitted on the clear pixels of the scene in seconds: a correction to the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..contract.layers import SIMPLE_INPUTS
from .boosting import BoostedTrees
from .line import Line
from .patch import Patch

HALO = 4
"""The widest feature is a mean over 9 x 9 pixels."""
_SAR_WINDOWS = (3, 9)

BYTES_PER_FEATURE = 10
"""Of each pixel of a patch: a number, and as much for the sums that it is made of."""


def features(patch: Patch) -> NDArray[np.float32]:
    """Per pixel: optical T1, its 5 x 5 mean, SAR means 3 x 3 and 9 x 9 of both dates, their change.

    float32 (features, h, w). Means leave invalid pixels out, so they do not depend on what lies
    there. ``sar_rows`` tells which of them are SAR's.
    """
    optical = local_mean(patch, "optical_t1", 5)
    parts = [patch.layers["optical_t1"], optical]
    for size in _SAR_WINDOWS:
        before, after = local_mean(patch, "sar_t1", size), local_mean(patch, "sar_t2", size)
        parts += [before, after, after - before]
    return np.concatenate(parts)


class BandGroup(NamedTuple):
    """Bands that are fitted together: those that it ``gives``, by what it ``sees``, rows of
    ``features``. What looks tell changes is learned from the first ``learns`` bands."""

    gives: slice
    sees: slice | list[int]
    learns: int


def band_groups(optical: int, sar: int, leading: int = 0) -> tuple[BandGroup, ...]:
    """The groups of images with so many bands: those that lead, by themselves, and the others.

    With ``leading`` 0 there is one. The others are fitted on all features, since what T1 shows of
    a band tells more of it than what it shows of those that lead, and along with those that lead:
    alone they do up to 1 dB worse.
    """
    if not leading:
        return (BandGroup(slice(0, optical), slice(None), optical),)
    count = 2 * optical + 3 * len(_SAR_WINDOWS) * sar
    rows = [row for row in range(count) if row >= 2 * optical or row % optical < leading]
    return (
        BandGroup(slice(0, leading), rows, leading),
        BandGroup(slice(leading, optical), slice(None), optical),
    )


class SarRows(NamedTuple):
    """Rows of ``features`` that hold means of SAR T1, of SAR T2, and their change."""

    t1: list[int]
    t2: list[int]
    change: list[int]


def sar_rows(optical: int, sar: int) -> SarRows:
    """Those of images with so many bands."""
    rows: list[list[int]] = [[], [], []]
    first = 2 * optical
    for _ in _SAR_WINDOWS:
        for part in rows:
            part += range(first, first + sar)
            first += sar
    return SarRows(*rows)


def wanted_features(patch: Patch, wanted: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The features of the ``wanted`` (h, w) pixels alone, (features, n)."""
    area = around(wanted, HALO)
    part = Patch(
        {name: patch.layers[name][:, *area] for name in SIMPLE_INPUTS},
        {name: patch.valid[name][area] for name in SIMPLE_INPUTS},
        patch.clear[area],
        leading=patch.leading,
    )
    return features(part)[:, wanted[area]]


def around(wanted: NDArray[np.bool_], margin: int) -> tuple[slice, slice]:
    """The smallest window with all ``wanted`` (h, w) pixels and ``margin`` more to each side."""
    spans = []
    for axis in (1, 0):
        found = np.flatnonzero(wanted.any(axis=axis))
        first, last = (int(found[0]), int(found[-1])) if len(found) else (0, -1)
        spans.append(slice(max(0, first - margin), last + 1 + margin))
    return spans[0], spans[1]


def local_mean(patch: Patch, layer: str, size: int) -> NDArray[np.float32]:
    """Mean over size x size valid pixels; 0 where there is none."""
    valid = patch.valid[layer]
    count = np.maximum(_window_sum(valid.astype(np.float32), size), 1)
    # A product would keep what is not a number; none of it must reach a valid neighbour.
    images = [np.where(valid, band, np.float32(0)) for band in patch.layers[layer]]
    return np.stack([_window_sum(image, size) / count for image in images])


def _window_sum(image: NDArray[np.float32], size: int) -> NDArray[np.float32]:
    """Sums over size x size pixels, nothing beyond the edge; ``size`` is 2^k + 1.

    The same few sums of pairs for every pixel: running sums would carry rounding from pixel to
    pixel, and a tile would differ from the whole image.
    """
    margin = size // 2
    height, width = image.shape
    # By hand: np.pad takes as long as the sums.
    padded = np.zeros((height + 2 * margin, width + 2 * margin), dtype=image.dtype)
    padded[margin : margin + height, margin : margin + width] = image
    for _ in range(2):
        total, width = padded, 1
        while width < size - 1:
            total = total[width:] + total[:-width]
            width *= 2
        padded = (total[:-1] + padded[size - 1 :]).T
    return padded


class TreesGenerator:
    """The line plus the mean of what ensembles of boosted trees say of its error.

    The members of each group of bands were fitted on different parts of the clear pixels, with the
    same bins.
    """

    name = "trees"
    inputs: tuple[str, ...] = SIMPLE_INPUTS
    reads: tuple[str, ...] = SIMPLE_INPUTS
    halo = HALO
    multiple = 1
    pixelwise = True

    def __init__(
        self, line: Line, parts: Sequence[tuple[BandGroup, Sequence[BoostedTrees]]]
    ) -> None:
        self._line = line
        self._parts = [(group, BoostedTrees.averaged(members)) for group, members in parts]
        self.bytes_per_pixel = BYTES_PER_FEATURE * max(t.features for _, t in self._parts)

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        wanted = patch.usable(self.inputs)
        if where is not None:
            wanted &= where
        simulated = self._line(patch.layers["optical_t1"])
        table = wanted_features(patch, wanted)
        for group, trees in self._parts:
            found = trees.predict(table[group.sees])
            simulated[group.gives, wanted] += found[group.gives]
        return simulated

    def of_pixels(
        self, table: NDArray[np.float32], before: NDArray[np.float32], places: NDArray[Any]
    ) -> NDArray[np.float32]:
        """What it makes of pixels, (bands, n), from features (features, n) and T1 (bands, n)."""
        simulated = self._line(before)
        for group, trees in self._parts:
            simulated[group.gives] += trees.predict(table[group.sees])[group.gives]
        return simulated
