"""Fit simulated pixels to the clear pixels around each cloud.

At the edge of a cloud the error of a generator is known: it is what the generator says of the
clear pixels there, less what they are. That error is continued into the cloud like a membrane
spanned between the clear pixels and pulled to zero by a weak spring: it meets the clear pixels
without a step, and fades with the distance to them. Where T1 has an edge the membrane is soft, so
that an error stays within its field. Clear pixels are what they were.

The membrane is the solution of a screened Poisson equation, found by a fixed number of steps that
see one pixel further each (Chebyshev's semi-iteration; Golub and Varga 1961). So the adjustment of
a tile is that of the whole image, bit for bit, if the tile's halo holds ``reach`` pixels.

Why not the obvious ways: one shift for each cloud leaves steps where the error changes along its
border, and blurring the seam changes clear pixels. With direct solvers, multigrid and conjugate
gradients every pixel depends on the whole image, so tiles would differ. Chebyshev's weights are
known beforehand, which needs no sum over the image, and 48 steps do what Jacobi's would need some
800 for. They do not converge in the middle of large clouds, and need not: the spring leaves little
of the error there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...contract.bands import key_of

_REACH = 48
_EDGES = {"red": 0.01, "green": 0.01, "blue": 0.01, "nir": 0.04}
"""Steps of T1 (reflectance) that halve the membrane's stiffness, by the key of the band."""
_OTHER_EDGE = 0.025
"""Of any other band, where an image lacks one of those."""
_LEAST_STIFFNESS = 0.01
_RESIDUAL = 5.0
"""The steps leave exp(-5) of what changes within some pixels; slower modes stay in part."""
_CROSS = ndimage.generate_binary_structure(2, 1)


@dataclass(frozen=True)
class Harmoniser:
    """``strength``: what the error at the border is multiplied by, 0 for no adjustment.

    More than 1 can be right: generators were fitted on the clear pixels, and err less there.
    ``decay``: the spring's constant; the adjustment falls to 1/e over about 1 / sqrt(decay) pixels
    where T1 is even. ``margin``: so many pixels beside the unknown ones are left as they are, but
    not adjusted to. ``edges``: the places of the bands of T1 whose edges count, and the step of
    each that halves the membrane's stiffness; see edges_of.
    ``most`` (bands): larger errors at the border count as these.
    """

    strength: float
    decay: float = 0.003
    margin: int = 0
    edges: tuple[tuple[int, float], ...] = ((0, 0.01), (1, 0.01), (2, 0.01), (3, 0.04))
    most: tuple[float, ...] = ()

    @property
    def reach(self) -> int:
        """How far an adjusted pixel sees to each side, in pixels."""
        return _REACH + self.margin if self.strength != 0 else 0

    def sources(self, wanted: NDArray[np.bool_], known: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """The ``known`` pixels (h, w) whose simulation must be right to adjust ``wanted`` ones.

        They are those beside unknown pixels, or beyond the margin; others are hidden behind them.
        """
        if self.strength == 0:
            return np.zeros_like(known)
        trusted = self._trusted(known)
        near = ndimage.maximum_filter(wanted, 2 * _REACH + 1) & ~trusted
        return np.asarray(ndimage.binary_dilation(near, _CROSS) & trusted)

    def adjust(
        self,
        simulated: NDArray[np.float32],
        observed: NDArray[np.float32],
        known: NDArray[np.bool_],
        before: NDArray[np.float32],
    ) -> NDArray[np.float32]:
        """Simulated (bands, h, w) fitted to ``observed``, which it becomes where ``known`` (h, w).

        ``before`` (bands, h, w) is optical T1, whose edges stop the adjustment.
        """
        if self.strength == 0 or not self._trusted(known).any():
            return simulated
        membrane = self.membrane(simulated, observed, known, before)
        return self.onto(simulated, membrane, observed, known)

    def membrane(
        self,
        simulated: NDArray[np.float32],
        observed: NDArray[np.float32],
        known: NDArray[np.bool_],
        before: NDArray[np.float32],
    ) -> NDArray[np.float32]:
        """The error (bands, h, w) continued into the unknown pixels; see adjust. Any strength's."""
        trusted = self._trusted(known)
        error = np.where(trusted, observed - simulated, np.float32(0))
        if not trusted.any():
            return error
        if self.most:
            most = np.array(self.most, dtype=np.float32)[:, None, None]
            error = np.clip(error, -most, most)
        links = _links(trusted, before, self.edges, np.float32(self.decay))
        return _span(error, trusted, links)

    def onto(
        self,
        simulated: NDArray[np.float32],
        membrane: NDArray[np.float32],
        observed: NDArray[np.float32],
        known: NDArray[np.bool_],
    ) -> NDArray[np.float32]:
        """Simulated (bands, h, w) with a membrane added; see adjust."""
        return np.where(known, observed, simulated + np.float32(self.strength) * membrane)

    def _trusted(self, known: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """The known pixels that are more than the margin from unknown ones."""
        return np.asarray(ndimage.minimum_filter(known, 2 * self.margin + 1, mode="nearest"))


def _span(
    error: NDArray[np.float32], known: NDArray[np.bool_], links: NDArray[np.float32]
) -> NDArray[np.float32]:
    """The error (bands, h, w) where ``known`` and 0 elsewhere, with the membrane between them."""
    # After n steps an error has shrunk by cosh(n acosh(1 / radius)); with this radius by
    # cosh(_RESIDUAL) after _REACH steps. Slower modes than it stands for shrink less.
    radius = 1 / np.cosh(_RESIDUAL / _REACH)
    weights, weight = [], 1.0
    for step in range(1, _REACH):
        weight = 1 / (1 - radius**2 * weight / (2 if step == 1 else 4))
        weights.append(np.float32(weight))
    result = np.empty_like(error)
    height, width = known.shape
    spare = width + 1
    fixed = np.zeros((height, spare), dtype=np.float32)
    room, newer, relaxed = (np.empty(fixed.size, dtype=np.float32) for _ in range(3))
    for band, values in enumerate(error):
        fixed[:, :width] = values
        row = fixed.ravel()
        older = row.copy()
        _relax(row, row, links, spare, newer, room)
        for share in weights:
            _relax(newer, row, links, spare, relaxed, room)
            # older + share * (relaxed - older), in place: shares above 1 overshoot on purpose.
            relaxed -= older
            relaxed *= share
            relaxed += older
            older, newer, relaxed = newer, relaxed, older
        result[band] = newer.reshape(fixed.shape)[:, :width]
    return result


_HERE = (
    (np.s_[1:], np.s_[:]),
    (np.s_[:-1], np.s_[:]),
    (np.s_[:], np.s_[1:]),
    (np.s_[:], np.s_[:-1]),
)
"""Pixels with a neighbour above, below, to the left and to the right."""


def _links(
    known: NDArray[np.bool_],
    before: NDArray[np.float32],
    edges: tuple[tuple[int, float], ...],
    decay: np.float32,
) -> NDArray[np.float32]:
    """How much of its neighbours above, below, left and right an unknown pixel takes on, (4, h x
    (w + 1)): 0 where it has none, in a spare column after the last, and of known pixels."""
    down, right = _stiffness(before, edges, axis=0), _stiffness(before, edges, axis=1)
    pulls = (down, down, right, right)
    total = np.full(known.shape, decay, dtype=np.float32)
    for here, pull in zip(_HERE, pulls, strict=True):
        total[here] += pull
    free = np.where(known, np.float32(0), 1 / total)
    height, width = known.shape
    links = np.zeros((4, height, width + 1), dtype=np.float32)
    for link, here, pull in zip(links[..., :width], _HERE, pulls, strict=True):
        link[here] = free[here] * pull
    return links.reshape(4, -1)


def _stiffness(
    before: NDArray[np.float32], edges: tuple[tuple[int, float], ...], axis: int
) -> NDArray[np.float32]:
    """Of the links along one axis: 1 within even land, less across edges of T1."""
    # Quotients and products alone: they are the same in any tile, which exp need not be.
    steps = (np.diff(before[band] / np.float32(step), axis=axis) for band, step in edges)
    squares = sum(step**2 for step in steps)
    # As many as four bands tell: an edge is no harder in an image with more of them.
    share = np.float32(len(_EDGES) / len(edges))
    return np.asarray(np.maximum(1 / (1 + squares * share), np.float32(_LEAST_STIFFNESS)))


def edges_of(bands: Sequence[str]) -> tuple[tuple[int, float], ...]:
    """Which of the ``bands`` (titles) tell edges: red, green, blue and NIR, else all there are.

    So an image with more bands than these is adjusted as one with these alone.
    """
    keys = [key_of(band) for band in bands]
    if set(_EDGES) <= set(keys):
        return tuple((keys.index(key), step) for key, step in _EDGES.items())
    return tuple((place, _EDGES.get(key, _OTHER_EDGE)) for place, key in enumerate(keys))


def _relax(
    image: NDArray[np.float32],
    fixed: NDArray[np.float32],
    links: NDArray[np.float32],
    width: int,
    result: NDArray[np.float32],
    room: NDArray[np.float32],
) -> None:
    """Into ``result``: each unknown pixel pulled by its neighbours and the spring, a step of
    Jacobi's; ``fixed`` holds the known ones and 0 elsewhere.

    Images are all of their rows, ``width`` each, in one: numpy takes half as long as row by row.
    The spare column keeps the ends of neighbouring rows apart.
    """
    np.copyto(result, fixed)
    for link, step in zip(links, (-width, width, -1, 1), strict=True):
        here, there = (np.s_[-step:], np.s_[:step]) if step < 0 else (np.s_[:-step], np.s_[step:])
        np.multiply(link[here], image[there], out=room[here])
        result[here] += room[here]


NO_ADJUSTMENT = Harmoniser(0)
CANDIDATES = (
    NO_ADJUSTMENT,
    Harmoniser(1.0),
    Harmoniser(1.2),
    Harmoniser(1.2, decay=0.03),
    Harmoniser(0.7, decay=0.1),
)
