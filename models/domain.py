"""Where the inputs of a generator lie outside what it has seen.

Simple features of the input layers (a pixel and the mean around it) are described by a mixture of
normal distributions. How far a pixel is from the nearest of them, against how far pixels were that
the mixture was not fitted on, tells whether it is outside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.vq import kmeans2

from ..contract.errors import ModelError
from ..contract.layers import IMAGES, SAR, SIMPLE_INPUTS
from ..contract.mixture import DomainSpec, usual_counts
from .patch import Patch
from .threads import in_threads, one_blas_thread
from .trees import local_mean

HALO = 4
"""The widest feature is a mean over 9 x 9 pixels."""
KNOWN_SHARE = 0.99
"""This share of the pixels that a description was not fitted on counts as inside."""
MOST_PARTS = 8
MOST_PIXELS = 12_000
_PIXELS_PER_PART = 1000
_ROUNDS = 20
_CHUNK = 1024
_RIDGE = 0.02
"""Share of the covariance of all pixels in that of each part, which may have few pixels."""
_FLOOR = 0.01
"""Added to variances of scaled features, so that one that never varied does not decide alone."""
_DIGITS = 6


def domain_layers(layers: Iterable[str]) -> tuple[str, ...]:
    """Those of ``layers`` that can be described, in the order of their features."""
    given = set(layers)
    return tuple(layer for layer in SIMPLE_INPUTS if layer in given)


def domain_features(patch: Patch, layers: tuple[str, ...]) -> NDArray[np.float32]:
    """Per pixel, float32 (2 per band, h, w): SAR means 3 x 3 and 9 x 9, optical as is and 9 x 9.

    Of optical layers the leading bands.
    """
    patch = patch.leading_bands
    parts = []
    for layer in layers:
        is_sar = IMAGES[layer].kind == SAR
        fine = local_mean(patch, layer, 3) if is_sar else patch.layers[layer]
        parts += [fine, local_mean(patch, layer, 9)]
    return np.concatenate(parts)


class Domain:
    """Tells how far pixels are from what was seen."""

    halo = HALO

    def __init__(self, spec: DomainSpec, seen: Callable[[Patch], Patch] | None = None) -> None:
        """``seen`` cuts the bands out of a patch that are described; without it those that lead.

        ModelError if the description of a card holds no covariances.
        """
        self.spec = spec
        self._seen = seen
        covariances = [_square(c, spec.features) for c in spec.covariances]
        means = np.array(spec.means)
        self._mixture = _Mixture(list(zip(spec.weights, means, covariances, strict=True)))
        self._centre = np.array(spec.centre)[:, None]
        self._scale = np.array(spec.scale)[:, None]

    @property
    def reads(self) -> tuple[str, ...]:
        """The layers that it looks at."""
        return self.spec.layers

    @classmethod
    def fit(
        cls,
        layers: tuple[str, ...],
        known: NDArray[np.float32],
        groups: NDArray[np.integer],
        bands: tuple[int, ...] = (),
    ) -> Domain:
        """Describe ``known`` (features, n), whose blocks of pixels ``groups`` (n) tells apart.

        ``bands``: how many each layer has; none for the usual ones.
        The threshold comes from pixels of each group, seen from a description of the others.
        """
        apart = [
            describe(layers, known[:, groups != group], bands).distance(known[:, groups == group])
            for group in np.unique(groups)
            if (groups != group).any()
        ]
        whole = describe(layers, known, bands)
        distances = np.concatenate(apart) if apart else whole.distance(known)
        return whole.with_threshold(distances)

    def with_threshold(self, distances: NDArray[np.float32]) -> Domain:
        """The same with the threshold that ``distances`` of pixels not fitted on suggest."""
        threshold = max(float(np.quantile(distances, KNOWN_SHARE)), 1e-3)
        spec = self.spec
        return Domain(
            DomainSpec(
                spec.layers,
                spec.centre,
                spec.scale,
                spec.weights,
                spec.means,
                spec.covariances,
                _rounded(threshold),
                spec.bands,
            )
        )

    def distance(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """How far each pixel (features, n) is from the nearest part, (n).

        It is a Mahalanobis distance that counts a part's share and height too. In double
        precision: what a product rounds by the place of a pixel in its tile is lost in float32.
        """
        away = np.empty(features.shape[1], dtype=np.float32)

        def measure_part(start: int) -> None:
            part = slice(start, start + _CHUNK)
            scaled = (features[:, part] - self._centre) / self._scale
            costs = self._mixture.costs(scaled).min(axis=0)
            away[part] = np.sqrt(np.maximum(costs - self._mixture.heights.min(), 0))

        in_threads(measure_part, range(0, features.shape[1], _CHUNK))
        return away

    def measure(self, patch: Patch, wanted: NDArray[np.bool_]) -> NDArray[np.float32]:
        """The distance of the ``wanted`` (h, w) pixels of a patch, (n)."""
        if self._seen is not None:
            patch = self._seen(patch)
        return self.distance(domain_features(patch, self.spec.layers)[:, wanted])

    def outside(self, patch: Patch, wanted: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which of the ``wanted`` (h, w) pixels of a patch lie outside, (n)."""
        return np.asarray(self.measure(patch, wanted) > np.float32(self.spec.threshold))


def describe(
    layers: tuple[str, ...], known: NDArray[np.float32], bands: tuple[int, ...] = ()
) -> Domain:
    """A description of ``known`` (features, n >= 2) without a threshold to speak of.

    ``bands``: how many each layer has; none for the usual ones.
    Classification EM from a seeded k-means: each pixel belongs to the part that explains it best.
    """
    if known.shape[1] > MOST_PIXELS:
        known = known[:, :: -(-known.shape[1] // MOST_PIXELS)]
    with one_blas_thread():
        counts = () if bands == usual_counts(layers) else bands
        return _described(layers, known.astype(np.float64).T, counts)


def _described(
    layers: tuple[str, ...], values: NDArray[np.float64], bands: tuple[int, ...]
) -> Domain:
    centre, scale = np.median(values, axis=0), values.std(axis=0) + 1e-4
    scaled = (values - centre) / scale
    everywhere = np.cov(scaled.T) + _FLOOR * np.eye(scaled.shape[1])
    parts = int(np.clip(len(scaled) // _PIXELS_PER_PART, 1, MOST_PARTS))
    if len(np.unique(scaled.round(6), axis=0)) < 2 * parts:
        parts = 1  # Constant images: there is nothing to tell parts by.
    labels = np.zeros(len(scaled), dtype=np.int64)
    if parts > 1:
        white = scaled @ _inverse_root(everywhere).T
        labels = kmeans2(white, parts, minit="++", seed=0)[1]
    for _ in range(_ROUNDS):
        found = _parts(scaled, labels, everywhere)
        before, labels = labels, _Mixture(found).nearest(scaled)
        if np.array_equal(before, labels):
            break
    weights, means, covariances = zip(*_parts(scaled, labels, everywhere), strict=True)
    return Domain(
        DomainSpec(
            layers,
            _round_all(centre),
            _round_all(scale),
            _round_all(np.array(weights)),
            tuple(_round_all(mean) for mean in means),
            tuple(_round_all(_triangle(c)) for c in covariances),
            1.0,
            bands,
        )
    )


_Part = tuple[float, NDArray[np.float64], NDArray[np.float64]]
"""Share, mean and covariance."""


def _parts(
    scaled: NDArray[np.float64], labels: NDArray[np.int64], everywhere: NDArray[np.float64]
) -> list[_Part]:
    """The parts that hold enough pixels for a covariance; all pixels in one if none does."""
    least = min(len(scaled), 2 * scaled.shape[1])
    groups = [scaled[labels == label] for label in np.unique(labels)]
    groups = [group for group in groups if len(group) >= least] or [scaled]
    total = sum(len(group) for group in groups)
    return [(len(g) / total, g.mean(axis=0), np.cov(g.T) + _RIDGE * everywhere) for g in groups]


class _Mixture:
    """Parts beside each other: one product tells how far a pixel is from each of them.

    ``heights`` (parts): twice the negative logarithm of each part's share and height.
    """

    def __init__(self, parts: list[_Part]) -> None:
        inverses = [_inverse_root(covariance) for _, _, covariance in parts]
        self.heights = np.array(
            [
                -2 * np.log(weight) - 2 * np.log(np.diag(inverse)).sum()
                for (weight, _, _), inverse in zip(parts, inverses, strict=True)
            ]
        )
        self._roots = np.concatenate(inverses)
        middles = [inverse @ part[1] for part, inverse in zip(parts, inverses, strict=True)]
        self._middles = np.concatenate(middles)[:, None]

    def costs(self, scaled: NDArray[np.float64]) -> NDArray[np.float64]:
        """The squared distance of pixels (features, n) from each part, and its height: (parts, n).

        For some _CHUNK of pixels, which stay in the processor's cache.
        """
        apart = self._roots @ scaled
        apart -= self._middles
        apart *= apart
        found = apart.reshape(len(self.heights), *scaled.shape).sum(axis=1)
        found += self.heights[:, None]
        return np.asarray(found)

    def nearest(self, scaled: NDArray[np.float64]) -> NDArray[np.int64]:
        """The part that explains each of the pixels (n, features) best, (n)."""
        starts = range(0, len(scaled), _CHUNK)
        found = [self.costs(scaled[start : start + _CHUNK].T).argmin(axis=0) for start in starts]
        return np.concatenate(found)


def _inverse_root(covariance: NDArray[np.float64]) -> NDArray[np.float64]:
    """The inverse of the lower Cholesky factor; ModelError if there is none."""
    try:
        root = np.linalg.cholesky(covariance)
        return np.asarray(np.tril(np.linalg.inv(root)))
    except np.linalg.LinAlgError as error:
        raise ModelError(
            "The model's description of its inputs holds an invalid covariance matrix.",
            "Train or export the model again.",
        ) from error


def _triangle(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(matrix[np.tril_indices(len(matrix))])


def _square(triangle: tuple[float, ...], size: int) -> NDArray[np.float64]:
    matrix = np.zeros((size, size))
    matrix[np.tril_indices(size)] = triangle
    return np.asarray(matrix + np.tril(matrix, -1).T)


def _round_all(values: NDArray[np.float64]) -> tuple[float, ...]:
    return tuple(_rounded(float(x)) for x in values)


def _rounded(value: float) -> float:
    """To a few digits, so that a card stays small."""
    return float(f"{value:.{_DIGITS}g}")
