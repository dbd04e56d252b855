"""Sharpness of what has changed, matched to what held-out clear pixels show the truth's to be.

A simulation with little error is smooth where it is unsure, above all in what has changed. There
the difference of the image to its own blur is added once more (or taken off, where the simulation
is rougher than the truth), as strongly as brings the gradient energy to that of the truth without
costing more than ``MOST_LOSS_DB`` on held-out pixels. It sharpens what is there; it finds nothing
that the simulation missed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...contract.reporter import Reporter
from ...imagery.scores.metrics import NEIGHBOURS, changed_pixels
from ...models.generator import Generator
from ..fitting.candidates import predict_core
from ..fitting.chips import ClearPixels
from .harmonise import Harmoniser

MOST_LOSS_DB = 0.15
"""Less than the 0.2 dB that detail may cost: under the cloud it is not quite as on clear pixels."""
_GOAL = 0.95
_SIGMA = 0.7
_RADIUS = 3
_STRENGTHS = np.arange(-1, 2.51, 0.125)
_CHANGED_FROM, _CHANGED_BY = 0.85, 0.95
"""Quantiles of the simulated change between which detail sets in."""
_DOUBT = 100
"""With so many changed pixels held out, half of the strength is used."""


@dataclass(frozen=True)
class Detail:
    """``strength``: how often the high frequencies are added, 0 for not at all.

    It sets in where the mean |simulated - T1| over the bands, in reflectance, is above ``low`` and
    is in full from ``high`` on. ``leading``: how many of the first bands tell that, 0 for all.
    """

    strength: float
    low: float = 0.0
    high: float = 0.0
    leading: int = 0

    @property
    def reach(self) -> int:
        """How far a sharpened pixel sees to each side, in pixels."""
        return _RADIUS if self.strength != 0 else 0

    def apply(
        self,
        image: NDArray[np.float32],
        before: NDArray[np.float32],
        cloud: NDArray[np.bool_],
        valid: NDArray[np.bool_],
    ) -> NDArray[np.float32]:
        """The image (bands, h, w), simulated under ``cloud`` and observed elsewhere, with detail.

        ``before`` (bands, h, w) is optical T1. Pixels outside ``cloud`` (h, w) stay as they are;
        what is not ``valid`` (h, w) counts for nothing.
        """
        if self.strength == 0:
            return image
        added = self.unit(image, before, valid)
        return np.where(cloud, image + np.float32(self.strength) * added, image)

    def unit(
        self,
        image: NDArray[np.float32],
        before: NDArray[np.float32],
        valid: NDArray[np.bool_],
    ) -> NDArray[np.float32]:
        """What a strength of 1 adds to each pixel, (bands, h, w)."""
        change = np.abs(image - before)[: self.leading or None].mean(axis=0)
        share = np.clip((change - self.low) / max(self.high - self.low, 1e-6), 0, 1)
        weight = np.maximum(_blur(valid.astype(np.float64)), 1e-9)
        added = np.zeros_like(image)
        for band, values in enumerate(image):
            smooth = _blur(np.where(valid, values, 0).astype(np.float64)) / weight
            added[band] = np.where(valid, share * (values - smooth), 0)
        return added


def _blur(image: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(ndimage.gaussian_filter(image, _SIGMA, radius=_RADIUS, mode="constant"))


NO_DETAIL = Detail(0)


@dataclass(frozen=True)
class HeldOutImage:
    """A held-out image to match detail on: (bands, h, w), and masks (h, w).

    ``image`` is simulated where ``scored`` and observed where else ``valid``.
    """

    image: NDArray[np.float32]
    truth: NDArray[np.float32]
    before: NDArray[np.float32]
    scored: NDArray[np.bool_]
    valid: NDArray[np.bool_]


@dataclass(frozen=True)
class Match:
    """The detail that matches the truth best, and what it does on the held-out pixels.

    ``sharpness``: gradient energy over the truth's in the changed pixels, before and after;
    ``psnr_gain`` in dB over all of them, mostly below 0.
    """

    detail: Detail
    sharpness_before: float
    sharpness_after: float
    psnr_gain: float


NO_MATCH = Match(NO_DETAIL, 1.0, 1.0, 0.0)


def match(samples: Sequence[HeldOutImage]) -> Match:
    """Find how much detail brings changed pixels closest to the truth's gradient energy.

    With few changed pixels held out less of it is used, since their energy is mostly chance.
    """
    samples = [sample for sample in samples if sample.scored.any()]
    if not samples:
        return NO_MATCH
    change = np.concatenate([np.abs(s.image - s.before).mean(axis=0)[s.scored] for s in samples])
    low, high = (float(q) for q in np.quantile(change, [_CHANGED_FROM, _CHANGED_BY]))
    unit = Detail(1, low, high)
    changed = _changed(samples)
    energy, truth, squares = np.zeros(3), 0.0, np.zeros((samples[0].image.shape[0], 3))
    for sample, where in zip(samples, changed, strict=True):
        added = np.where(sample.scored, unit.unit(sample.image, sample.before, sample.valid), 0)
        energy += _energy(sample.image, added, where, sample.valid)
        truth += _energy(sample.truth, added, where, sample.valid)[0]
        error = (sample.image - sample.truth)[:, sample.scored].astype(np.float64)
        squares += _square(error, added[:, sample.scored].astype(np.float64), axis=1)
    # Energy and squared error are parabolas of the strength: no image need be made for each.
    powers = np.stack([_STRENGTHS**0, _STRENGTHS, _STRENGTHS**2])
    if truth <= 0 or energy[0] <= 0 or (squares[:, 0] <= 0).any():
        return NO_MATCH
    ratio = energy @ powers / truth
    gain = -10 * np.log10(squares @ powers / squares[:, :1]).mean(axis=0)
    distance = np.abs(np.log(np.maximum(ratio, 1e-6) / _GOAL))
    best = _STRENGTHS[np.argmin(np.where(gain >= -MOST_LOSS_DB, distance, np.inf))]
    count = sum(int(where.sum()) for where in changed)
    strength = float(best * count / (count + _DOUBT))
    used = np.array([1, strength, strength**2])
    return Match(
        Detail(strength, low, high),
        float(energy[0] / truth),
        float(energy @ used / truth),
        float(-10 * np.log10(squares @ used / squares[:, 0]).mean()),
    )


def _changed(samples: Sequence[HeldOutImage]) -> list[NDArray[np.bool_]]:
    """The scored pixels of each sample that changed most, of all samples together."""
    rows = [s.scored.size for s in samples]
    flat = [
        np.concatenate([x.reshape(*x.shape[:-2], -1) for x in images], axis=-1)
        for images in zip(*((s.truth, s.before, s.scored) for s in samples), strict=True)
    ]
    changed = changed_pixels(flat[0], flat[1], flat[2])
    parts = np.split(changed, np.cumsum(rows)[:-1])
    return [p.reshape(s.scored.shape) for p, s in zip(parts, samples, strict=True)]


def _energy(
    image: NDArray[np.float32],
    added: NDArray[np.float32],
    where: NDArray[np.bool_],
    valid: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """Coefficients of the gradient energy of ``image + s * added`` as a parabola of s, (3,)."""
    total = np.zeros(3)
    for here, there in NEIGHBOURS:
        pairs = valid[here] & valid[there] & (where[here] | where[there])
        a, b = (
            x[:, *here][:, pairs].astype(np.float64) - x[:, *there][:, pairs]
            for x in (image, added)
        )
        total += _square(a, b, axis=None)
    return total


def _square(
    a: NDArray[np.float64], b: NDArray[np.float64], axis: int | None
) -> NDArray[np.float64]:
    """Coefficients of the sum of (a + s b)^2 along ``axis`` as a parabola of s, (..., 3)."""
    return np.stack(
        [np.sum(a * a, axis=axis), 2 * np.sum(a * b, axis=axis), np.sum(b * b, axis=axis)], axis=-1
    )


def match_detail(
    generators: Mapping[int, Generator],
    harmoniser: Harmoniser,
    clear: ClearPixels,
    reporter: Reporter,
) -> Match:
    """Match detail on held-out pixels; ``generators`` by fold, each fitted without it.

    What is held out is simulated and adjusted to the clear pixels right beside it, as under a
    cloud: a gap would show as a false edge.
    """
    samples = []
    for fold, generator in generators.items():
        for chip in clear:
            reporter.check()
            scored = chip.scoring(fold)
            if not scored.any():
                continue
            known = chip.usable & ~scored
            sources = harmoniser.sources(scored, known)
            image = predict_core(generator, chip, frozenset({fold}), scored | sources)
            image = harmoniser.adjust(image, chip.truth, known, chip.before)
            image = np.where(known, chip.truth, image)
            image, truth, before = (i[clear.deciding] for i in (image, chip.truth, chip.before))
            samples.append(HeldOutImage(image, truth, before, scored, scored | known))
    found = match(samples)
    return replace(found, detail=replace(found.detail, leading=clear.leading))
