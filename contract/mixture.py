"""What the inputs of a generator looked like where it learned: numbers that travel in its card.

A mixture of normal distributions of simple features of the inputs (models/domain.py computes
them and fits it). Plain lists of numbers: a card holds nothing that can be run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .bands import MOST_BANDS
from .errors import ModelError
from .layers import IMAGES, SIMPLE_INPUTS
from .sentence import say

FEATURES_PER_BAND = 2
MOST_PARTS = 32
_LARGEST = 1e9


@dataclass(frozen=True)
class DomainSpec:
    """A mixture over d features of ``layers``, each feature x taken as (x - centre) / scale.

    ``weights`` has one share per part, ``means`` d values and ``covariances`` the lower triangle
    by rows, d (d + 1) / 2 values. A pixel further off than ``threshold`` is outside. ``bands`` says
    how many each layer has; none where these are the usual ones.
    """

    layers: tuple[str, ...]
    centre: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    means: tuple[tuple[float, ...], ...]
    covariances: tuple[tuple[float, ...], ...]
    threshold: float
    bands: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if not self.layers or self.layers != tuple(n for n in SIMPLE_INPUTS if n in self.layers):
            raise ModelError(
                say("The model describes its inputs by the layers {layers}.", layers=self.layers)
            )
        if self.bands and not (
            len(self.bands) == len(self.layers) and all(1 <= n <= MOST_BANDS for n in self.bands)
        ):
            raise ModelError(
                say("The model describes layers with {bands} bands.", bands=self.bands)
            )
        size, parts = self.features, len(self.weights)
        fits = (
            1 <= parts <= MOST_PARTS
            and len(self.centre) == len(self.scale) == size
            and [len(mean) for mean in self.means] == [size] * parts
            and [len(c) for c in self.covariances] == [size * (size + 1) // 2] * parts
        )
        if not fits:
            raise ModelError("The model's description of its inputs does not fit their bands.")
        numbers = (*self.centre, *self.scale, *self.weights, self.threshold)
        rows = (*self.means, *self.covariances)
        if not all(abs(x) <= _LARGEST for row in (numbers, *rows) for x in row):
            raise ModelError("The model's description of its inputs holds numbers out of range.")
        if not all(x > 0 for x in (*self.scale, *self.weights, self.threshold)):
            raise ModelError("The model's description of its inputs has a scale or share below 0.")

    @property
    def features(self) -> int:
        """How many features it describes."""
        counts = self.bands or usual_counts(self.layers)
        return FEATURES_PER_BAND * sum(counts)


def usual_counts(layers: Sequence[str]) -> tuple[int, ...]:
    """How many bands layers have as a rule."""
    return tuple(len(IMAGES[layer].bands) for layer in layers)


def domain_from_record(record: dict[str, Any]) -> DomainSpec:
    """Read one from JSON's lists; TypeError, KeyError or ModelError if it is none."""

    def rows(name: str) -> tuple[tuple[float, ...], ...]:
        return tuple(tuple(float(x) for x in row) for row in record[name])

    def numbers(name: str) -> tuple[float, ...]:
        return tuple(float(x) for x in record[name])

    return DomainSpec(
        tuple(str(layer) for layer in record["layers"]),
        numbers("centre"),
        numbers("scale"),
        numbers("weights"),
        rows("means"),
        rows("covariances"),
        float(record["threshold"]),
        tuple(int(count) for count in record.get("bands", ())),
    )
