"""Where, and whether as a whole, a date lies outside what its generator has seen.

Methods that are fitted on the date have seen its clear pixels; a trained model has seen what its
card describes. A pixel may be outside of either.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...contract.layers import BEFORE, SIMPLE_INPUTS, TARGET
from ...contract.sentence import say
from ...imagery.scene import Scene
from ...models.domain import Domain, describe, domain_features
from ...models.onnx_generator import OnnxGenerator
from ...models.patch import Patch
from ...models.threads import in_threads
from ..fitting.chips import NOTHING, ClearPixels, pooled

UNLIKE_DATE, UNLIKE_TRAINING = 1, 2
"""Bits of the band ``out of domain`` of the trust layer."""
MUCH = 0.3
"""Share of outside pixels above which the scene as a whole is said to be outside."""
LITTLE_CORRELATION = 0.4
"""Below this correlation of T1 and T2 on clear pixels, T1 is said to tell little of T2."""
FAR_DAYS = 90
_LEAST_TO_DESCRIBE = 64


@dataclass(frozen=True)
class DateDomain:
    """The clear pixels of a date, described.

    ``distances`` (h, w) per chip: those of held-out clear pixels, each from a description of the
    pixels that a method fitted without it has seen; 0 elsewhere.
    """

    domain: Domain
    distances: list[NDArray[np.float32]]


def date_domain(clear: ClearPixels) -> DateDomain:
    """Describe the clear pixels; the threshold comes from those that are held out."""
    tables = [domain_features(chip.patch, SIMPLE_INPUTS)[:, *chip.core] for chip in clear]
    layers = clear.chips[0].patch.leading_bands.layers
    bands = tuple(len(layers[name]) for name in SIMPLE_INPUTS)

    def known(hidden: frozenset[int]) -> Domain:
        return describe(SIMPLE_INPUTS, pooled(tables, clear.fitting(hidden)), bands)

    distances = [np.zeros(chip.usable.shape, dtype=np.float32) for chip in clear]
    whole, *without = in_threads(known, [NOTHING, *(frozenset({fold}) for fold in clear.folds)])
    held_out = []
    for fold, domain in zip(clear.folds, without, strict=True):
        for chip, table, image in zip(clear, tables, distances, strict=True):
            scored = chip.scoring(fold)
            image[scored] = domain.distance(table[:, scored])
            held_out.append(image[scored])
    return DateDomain(whole.with_threshold(np.concatenate(held_out)), distances)


@dataclass(frozen=True)
class Watch:
    """What inputs are held against: the date's clear pixels, and what each model learned from.

    A pixel is unlike training if one of the models has not seen its like; with ``any_will_do``
    only if none of them has.
    """

    date: Domain | None = None
    models: tuple[Domain, ...] = ()
    any_will_do: bool = False

    @property
    def reads(self) -> tuple[str, ...]:
        """The layers that it looks at."""
        found = ([self.date] if self.date else []) + list(self.models)
        return tuple(dict.fromkeys(layer for domain in found for layer in domain.reads))

    @property
    def halo(self) -> int:
        """How far it sees to each side, in pixels."""
        return Domain.halo if self.reads else 0

    def flags(self, patch: Patch, wanted: NDArray[np.bool_]) -> NDArray[np.uint8]:
        """UNLIKE_DATE and UNLIKE_TRAINING bits of the ``wanted`` (h, w) pixels of a patch, (n)."""
        flags = np.zeros(int(wanted.sum()), dtype=np.uint8)
        if self.date is not None:
            flags[self.date.outside(patch, wanted)] |= UNLIKE_DATE
        if self.models:
            outside = np.stack([model.outside(patch, wanted) for model in self.models])
            unlike = outside.all(axis=0) if self.any_will_do else outside.any(axis=0)
            flags[unlike] |= UNLIKE_TRAINING
        return flags


NO_WATCH = Watch()


def model_domains(generators: Iterable[OnnxGenerator]) -> tuple[Domain, ...]:
    """The descriptions in the cards of models; models of earlier versions have none."""
    return tuple(Domain(g.card.domain, g.seen) for g in generators if g.card.domain is not None)


def domain_warnings(unlike_date: float, unlike_training: float, model: str = "") -> list[str]:
    """Sentences for the shares of simulated pixels that lie outside, where they are large."""
    found: list[str] = []
    if unlike_training > MUCH:
        found.append(
            say(
                "{unlike_training:.0%} of the simulated pixels look like nothing that {value} was "
                "trained on: the scene is out of its domain, and its result is a guess there. "
                "Train one on this place or season; where some pixels of the date are clear, use "
                "fill.",
                unlike_training=unlike_training,
                value=model or say("the model"),
            )
        )
    if unlike_date > MUCH:
        found.append(
            say(
                "{unlike_date:.0%} of the simulated pixels look like none of the clear pixels of "
                "this date: the scene under the cloud is outside of what the methods were fitted "
                "on.",
                unlike_date=unlike_date,
            )
        )
    return found


def correlation_of_dates(clear: ClearPixels) -> float:
    """Correlation of optical T1 and T2 on clear pixels, mean over the bands, in [-1, 1]."""
    usable = [chip.usable for chip in clear]
    before, after = pooled(clear.before, usable), pooled(clear.truth, usable)
    found = []
    for x, y in zip(before.astype(np.float64), after.astype(np.float64), strict=True):
        spread = float(x.std() * y.std())
        found.append(float(np.mean((x - x.mean()) * (y - y.mean()))) / spread if spread else 0.0)
    return float(np.mean(found))


def days_apart(scene: Scene) -> int | None:
    """Days from optical T1 to T2 by the tags of their files; None where they do not say."""
    before, after = scene.date(BEFORE), scene.date(TARGET)
    return None if before is None or after is None else (after - before).days


def time_warnings(correlation: float, days: int | None) -> list[str]:
    """Sentences where T1 is too far away in time to tell much of T2."""
    if correlation < LITTLE_CORRELATION:
        apart = "" if days is None else say(" ({days} days apart)", days=abs(days))
        return [
            say(
                "Optical T1 says little of T2{apart}: their correlation on clear pixels is "
                "{correlation:.2f}. The fill rests on SAR and on what the clear pixels teach; use "
                "a T1 nearer in time if there is one.",
                apart=apart,
                correlation=correlation,
            )
        ]
    if days is not None and abs(days) > FAR_DAYS:
        return [
            say(
                "Optical T1 and T2 are {days} days apart; a T1 nearer in time may do better.",
                days=abs(days),
            )
        ]
    return []
