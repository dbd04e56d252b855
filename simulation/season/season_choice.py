"""From methods on held-out clear pixels to the one that fills: a blend, adjusted at the border."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...imagery.scores.metrics import psnr
from ..finishing.harmonise import CANDIDATES, NO_ADJUSTMENT, Harmoniser, edges_of
from ..fitting.blend import RIDGE, convex_weights
from ..fitting.leads import Lead, lead_where
from .clear import Clear, ClearPart
from .cube import Floats, Mask
from .features import Parts, t1_of
from .learners import Member, Places, Predictor, rows_of
from .witnesses import Witness

BLEND = "season"
"""The name of the blend of what was learned."""
_LEAST_GAIN_DB = 0.02
"""An adjustment must gain this much on held-out pixels to be used."""
_HEARD = 0.5
"""What other dates count for in the weights, beside held-out pixels of the date itself."""
_LEAST_SQUARES = 1e-10
_NEARLY_ALL = 0.99
"""Share of the held-out errors that one at the border may be as large as, to be continued."""


@dataclass(frozen=True)
class Blend:
    """What members are, fitted on all clear pixels, with their ``weights`` (members, bands)."""

    members: tuple[Predictor, ...]
    weights: NDArray[np.float64]

    def __call__(self, found: Parts, places: Places) -> tuple[Floats, Floats]:
        """The blend, and how far its members are apart, (bands, n) each."""
        told = [member(found, places) for member in self.members]
        return weighed(told, self.weights)


def weighed(told: Sequence[Floats] | Floats, weights: NDArray[np.float64]) -> tuple[Floats, Floats]:
    """The sum of members (bands, n) by ``weights`` (members, bands), and their spread around it."""
    shares = weights.astype(np.float32)[:, :, None]
    total = np.zeros(told[0].shape, dtype=np.float32)
    for values, share in zip(told, shares, strict=True):
        total += share * values
    squares = np.zeros_like(total)
    for values, share in zip(told, shares, strict=True):
        squares += share * (values - total) ** 2
    return total, np.sqrt(squares)


@dataclass(frozen=True)
class Chosen:
    """What fills a date, and what it shows on held-out clear pixels, (bands, n) each: ``before``
    the adjustment, ``held`` after it, and the ``spread`` of the members. ``shown`` is what each
    method shows there, ``weights`` (bands) the share of each member, ``shares`` (members, bands)
    those of all, simple ones first, and ``shares_apart`` those settled without each date that was
    heard."""

    name: str
    method: Blend
    harmoniser: Harmoniser
    held: Floats
    before: Floats
    spread: Floats
    shown: dict[str, Floats]
    weights: dict[str, tuple[float, ...]]
    shares: NDArray[np.float64]
    shares_apart: tuple[NDArray[np.float64], ...]


@dataclass(frozen=True)
class Tried:
    """A ``method`` fitted on all clear pixels, ``apart``: the same without each fold, and what that
    shows of the fold: ``held`` and the ``spread`` of its members (bands, n)."""

    method: Blend
    apart: dict[int, Blend]
    held: Floats
    spread: Floats

    @classmethod
    def alone(cls, member: Member) -> Tried:
        """That of a single member."""
        bands = len(member.held)

        def blend(predictor: Predictor) -> Blend:
            return Blend((predictor,), np.ones((1, bands)))

        apart = {fold: blend(predictor) for fold, predictor in member.apart.items()}
        return cls(blend(member.whole), apart, member.held, np.zeros_like(member.held))


def blended(clear: Clear, members: Sequence[Member], heard: Sequence[Witness] = ()) -> Tried:
    """The blend of members; each fold is shown with the weights of the other folds, and of what
    was ``heard`` of these members."""
    errors = np.stack([m.held - clear.truth for m in members]).astype(np.float64)
    counted = clear.held_out
    apart = {}
    held, spread = clear.truth.copy(), np.zeros_like(clear.truth)
    for fold in clear.folds:
        rest = counted & (clear.fold != fold)
        weights = member_weights(errors[:, :, rest], heard)
        scored = clear.fold == fold
        told = [m.held[:, scored] for m in members]
        held[:, scored], spread[:, scored] = weighed(told, weights)
        apart[fold] = Blend(tuple(m.apart[fold] for m in members), weights)
    weights = member_weights(errors[:, :, counted], heard)
    return Tried(Blend(tuple(m.whole for m in members), weights), apart, held, spread)


def member_weights(errors: NDArray[np.float64], heard: Sequence[Witness]) -> NDArray[np.float64]:
    """Weights (members, bands) by ``errors`` (members, bands, n) on held-out pixels and by what was
    ``heard``: each side counts by its share, whatever the size of its errors."""
    if not heard:
        return convex_weights(errors, RIDGE)
    total = sum(witness.weight for witness in heard)
    told = [(errors, 1 - _HEARD)] if errors.shape[2] else []
    for witness in heard:
        away = (witness.told - witness.truth).astype(np.float64)
        told.append((away, _HEARD * witness.weight / total))
    return convex_weights(np.concatenate([_scaled(*each) for each in told], axis=2), RIDGE)


def _scaled(errors: NDArray[np.float64], share: float) -> NDArray[np.float64]:
    """Errors (members, bands, n) in those of the best member, whose squares sum to ``share``."""
    least = np.maximum((errors**2).sum(axis=2).min(axis=0), _LEAST_SQUARES)
    return np.asarray(errors * np.sqrt(share / least)[:, None])


def choose(
    clear: Clear,
    simple: Sequence[Member],
    learned: Sequence[Member],
    bands: Sequence[str],
    heard: Sequence[Witness] = (),
) -> Chosen:
    """The blend of what was learned, unless a simple method clearly leads it.

    Where other dates were ``heard`` of these members, simple ones take part in the blend, and what
    leads on held-out pixels must not be worse on those dates.
    """
    everyone = (*simple, *learned)
    blend = blended(clear, everyone if heard else learned, heard)
    shown = {m.name: m.held for m in everyone}
    shown[BLEND] = blend.held
    name, tried = BLEND, blend
    shares = blend.method.weights
    if not heard:
        shares = np.concatenate([np.zeros((len(simple), shares.shape[1])), shares])
    shares_apart = _without_each(clear, everyone, heard)
    for member in sorted(simple, key=lambda m: -pooled_psnr(clear, m.held)):
        alone = np.zeros_like(shares)
        alone[simple.index(member)] = 1
        if _lead(clear, member.held, blend.held).clear and _is_heard(heard, alone, shares_apart):
            name, tried, shares = member.name, Tried.alone(member), alone
            shares_apart = (alone,) * len(heard)
            break
    weights = {m.name: w for m, w in zip(everyone, shares, strict=True) if w.any()}
    harmoniser, adjusted = _adjusted(clear, tried, bands)
    return Chosen(
        name,
        tried.method,
        harmoniser,
        adjusted,
        tried.held,
        tried.spread,
        shown,
        {key: tuple(float(x) for x in row) for key, row in weights.items()},
        shares,
        shares_apart,
    )


def _without_each(
    clear: Clear, members: Sequence[Member], heard: Sequence[Witness]
) -> tuple[NDArray[np.float64], ...]:
    """Weights (members, bands) as they are without each of the dates heard, which judges them."""
    errors = np.stack([m.held - clear.truth for m in members])[:, :, clear.held_out]
    errors = errors.astype(np.float64)
    return tuple(
        member_weights(errors, [*heard[:number], *heard[number + 1 :]])
        for number in range(len(heard))
    )


def _is_heard(
    heard: Sequence[Witness], ours: NDArray[np.float64], theirs: Sequence[NDArray[np.float64]]
) -> bool:
    """Whether other dates do not speak against shares (members, bands) beside others, of which each
    is judged by those settled without it: true where none speaks."""
    gain = 0.0
    for witness, without in zip(heard, theirs, strict=True):
        now, once = (
            ((weighed(witness.told, w)[0] - witness.truth) ** 2).mean(axis=1) + _LEAST_SQUARES
            for w in (ours, without)
        )
        gain += witness.weight * float(np.log(once / now).mean())
    return gain >= 0


def pooled_psnr(clear: Clear, values: Floats) -> float:
    """PSNR (dB) of values (bands, n) on the held-out clear pixels."""
    scored = clear.held_out
    return psnr(values[:, scored], clear.truth[:, scored])


def _lead(clear: Clear, ours: Floats, theirs: Floats) -> Lead:
    masks = []
    for chip in clear.chips:
        mask = np.zeros(chip.known.shape, dtype=bool)
        mask[chip.known] = clear.held_out[chip.rows]
        masks.append(mask)
    mine, base, truth = (clear.images(values) for values in (ours, theirs, clear.truth))
    return lead_where(mine, base, truth, masks)


def _adjusted(clear: Clear, tried: Tried, bands: Sequence[str]) -> tuple[Harmoniser, Floats]:
    """The adjustment that does best on held-out pixels, and these after it."""
    held, scored = tried.held, clear.held_out
    error = np.abs(held - clear.truth)[:, scored]
    most = tuple(float(x) for x in np.quantile(error, _NEARLY_ALL, axis=1))
    candidates = [replace(c, edges=edges_of(bands), most=most) for c in CANDIDATES if c.strength]
    found = [held.copy() for _ in candidates]
    for chip in clear.chips:
        ground, truth = t1_of(chip.cube, clear.recipe), clear.image(chip, clear.truth)
        for fold in clear.folds:
            hidden = chip.known & (chip.fold == fold)
            if not hidden.any():
                continue
            known = clear.fitting(chip, fold)
            sources = candidates[0].sources(hidden, known)  # All candidates see as far.
            image = _without(clear, tried, chip, fold, sources)
            rows = np.flatnonzero(chip.fold[chip.known] == fold) + chip.rows.start
            for candidate, values in zip(candidates, found, strict=True):
                values[:, rows] = candidate.adjust(image, truth, known, ground)[:, hidden]
    harmoniser, shown, best = NO_ADJUSTMENT, held, pooled_psnr(clear, held)
    for candidate, values in zip(candidates, found, strict=True):
        gained = pooled_psnr(clear, values)
        if gained > best + (_LEAST_GAIN_DB if harmoniser is NO_ADJUSTMENT else 0):
            best, harmoniser, shown = gained, candidate, values
    return harmoniser, shown


def _without(clear: Clear, tried: Tried, chip: ClearPart, fold: int, sources: Mask) -> Floats:
    """A chip as it is told without a fold: held-out pixels and ``sources`` (h, w), by fits that saw
    the fold in neither, as when the date is filled they see no cloud."""
    image = clear.image(chip, tried.held)
    rows = np.flatnonzero(sources[chip.known]) + chip.rows.start
    if len(rows):
        image[:, sources], _ = tried.apart[fold](rows_of(clear.parts, rows), clear.places[:, rows])
    return image
