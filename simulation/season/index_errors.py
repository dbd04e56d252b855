"""Spectral indices of filled dates, with the error to expect of the index itself.

The bands of a pixel err together: where red comes out too bright NIR often does, and much of it
cancels. So the interval of an index is no sum of those of its bands. It is learned as theirs are
(trust.py), of the errors that the index of all simulated bands together had on pixels that the
method had not seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...contract.indices import LEAST_BOTTOM, Index, Sum
from ...contract.report import IndexFigures
from ..trust.expected_error import Held
from .cube import Floats, Mask
from .trust import Lesson, SeasonErrors, in_steps

_LEAST_PIXELS = 64
"""Pixels on which an index must be defined, for its errors to be learned."""


@dataclass(frozen=True)
class BandIndex:
    """An index of images with certain bands, of which ``places`` says where they are."""

    index: Index
    places: dict[str, int]

    @classmethod
    def of(cls, index: Index, titles: Sequence[str]) -> BandIndex:
        """That of images with bands of these titles; InputError if it needs others."""
        return cls(index, index.places(titles))

    def __call__(self, reflectance: Floats) -> tuple[Floats, Mask]:
        """The index of ``reflectance`` (bands, ...), and where it is defined; elsewhere it is 0."""
        bottom = self.bottom(reflectance)
        good = bottom >= LEAST_BOTTOM
        value = self._sum(self.index.top, reflectance) / np.where(good, bottom, np.float32(1))
        return np.where(good, np.clip(value, *self.index.limits), np.float32(0)), good

    def bottom(self, reflectance: Floats) -> Floats:
        """The lower sum: the smaller it is, the more an error of a band does."""
        return self._sum(self.index.bottom, reflectance) + np.float32(self.index.constant)

    def _sum(self, terms: Sum, reflectance: Floats) -> Floats:
        total = np.zeros(reflectance.shape[1:], dtype=np.float32)
        for name, factor in terms:
            total += np.float32(factor) * reflectance[self.places[name]]
        return total


@dataclass(frozen=True)
class IndexErrors:
    """The error to expect of an index; without ``errors`` nobody knows."""

    of: BandIndex
    errors: SeasonErrors | None
    figures: IndexFigures

    @classmethod
    def fit(cls, of: BandIndex, lesson: Lesson | None, seed: int) -> IndexErrors:
        """Learned of a lesson, if there is any."""
        if lesson is None:
            return cls(of, None, IndexFigures())
        (told, good), (truth, fine) = of(lesson.told), of(lesson.truth)
        both = good & fine
        if int(both.sum()) < _LEAST_PIXELS:
            return cls(of, None, IndexFigures())
        inputs = _inputs(of, lesson.inputs, lesson.told)[:, both]
        error = (told - truth)[None, both]
        counts = None if lesson.counts is None else lesson.counts[both]
        errors, held = SeasonErrors.fit(inputs, error, lesson.groups[both], seed, counts)
        return cls(of, errors, _figures(held))

    def half_width(self, inputs: Floats, told: Floats) -> Floats | None:
        """Half the width of the 90 % interval of the index of what was ``told`` (bands, n)."""
        if self.errors is None:
            return None
        expected = self.errors.predict(_inputs(self.of, inputs, told))[0]
        return np.asarray(expected * np.float32(self.errors.factors[0]))


def half_widths(
    indices: Sequence[IndexErrors], inputs: Floats, told: Floats, wanted: Mask
) -> Floats:
    """Those of all indices as images (indices, h, w), right where ``wanted`` (h, w), which are the
    pixels of ``inputs`` and ``told``; NaN where nobody knows."""
    result = np.full((len(indices), *wanted.shape), np.nan, dtype=np.float32)
    for image, index in zip(result, indices, strict=True):
        width = index.half_width(inputs, told)
        if width is not None:
            image[wanted] = width
    return result


def _inputs(of: BandIndex, inputs: Floats, told: Floats) -> Floats:
    told = in_steps(told)
    return np.concatenate([inputs, of(told)[0][None], of.bottom(told)[None]])


def _figures(held: Held) -> IndexFigures:
    (factor,) = held.factors()
    error = held.error.astype(np.float64)
    return IndexFigures(
        round(float(np.sqrt(np.mean(error**2))), 4),
        round(float(np.mean(held.expected) * factor), 4),
    )
