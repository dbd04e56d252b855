"""Which method fills a date: the blend unless something clearly leads it, or what was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from ..contract.choices import METHODS
from ..contract.errors import CloudMaskError
from ..models.session import OnnxGenerator
from .blend import BlendCandidate, blend
from .sample import Chip
from .selection import Trial, lead, score

FEW_CLEAR = 1 / 3
"""Share of clear pixels below which the members of a blend have fixed shares, and a model that was
trained on this date takes no part."""
_TREES_SHARE = 2.0
"""Of trees where few pixels are clear; every other member has 1. Trees reach further from what is
clear than a Gaussian process, which falls back to the line: docs/results/real_scenes.md."""
MOST_BEHIND_DB = 1.0
"""What is this far behind trees on held-out pixels takes no part in the blend."""


@dataclass(frozen=True)
class Models:
    """The models of a job, and which of them were trained on the very date to fill."""

    generators: tuple[OnnxGenerator, ...]
    hashes: dict[str, str]
    trained_here: frozenset[str]
    not_independent: frozenset[str]


def scorable(models: Models, folds: list[int], auto: bool, notes: list[str]) -> Models:
    """The models that can be scored: with fold 0 without clear pixels none trained on this date.

    Raises CloudMaskError if one is asked for by name.
    """
    names = ", ".join(sorted(models.trained_here))
    if not names or 0 in folds:
        return models
    text = (
        f"{names} was trained on this date and cannot be scored: the blocks that training holds "
        "out hold no clear pixels."
    )
    if not auto:
        raise CloudMaskError(text, "Leave the model out, or train it on another date.")
    notes.append(f"{text} It is left out.")
    kept = tuple(g for g in models.generators if g.name not in models.trained_here)
    return Models(kept, models.hashes, frozenset(), frozenset())


def blend_of(
    trials: dict[str, Trial],
    apart: frozenset[str],
    chips: list[Chip],
    folds: list[int],
    few_clear: bool,
) -> Trial:
    """The blend of all that was tried on all folds, but for copy, line and those ``apart``."""
    names = [n for n in trials if n not in ("copy", "linear") and n not in apart]
    reached = {n: score(trials[n], chips, folds)["psnr"] for n in names}
    members = [trials[n] for n in names if reached[n] >= reached["trees"] - MOST_BEHIND_DB]
    if not few_clear:
        return blend(members, chips, folds)
    # Far from a few clear pixels their word on who does best is worth nothing.
    shares = [_TREES_SHARE if trial.name == "trees" else 1.0 for trial in members]
    return blend(members, chips, folds, shares=shares)


def left_out_of_auto(models: Models, few_clear: bool, notes: list[str]) -> frozenset[str]:
    """The models that auto does not take, each with a note why.

    With ``few_clear`` it takes none that was trained on this date: what is held out lies next to
    what it learned from, and each of 9 that led there lost to trees under the cloud.
    """
    for name in models.trained_here if few_clear else ():
        notes.append(
            f"{name} was trained on the few clear pixels of this date; how it does far from them "
            "cannot be told, so auto does not take it."
        )
    for name in models.not_independent:
        notes.append(
            f"{name} was trained on this very image and on all of its clear pixels, so it cannot "
            "be scored here and auto does not take it; its figures in the report flatter it."
        )
    return models.not_independent | (models.trained_here if few_clear else frozenset())


def members_of(trial: Trial) -> dict[str, list[float]]:
    """The weights of what a trial is made of per band, by name: of a blend, or of itself."""
    candidate = trial.candidate
    if not isinstance(candidate, BlendCandidate):
        return {trial.name: [1.0] * 4}
    pairs = zip(candidate.members, candidate.weights, strict=True)
    return {member.name: [round(float(w), 4) for w in weights] for member, weights in pairs}


def method_name(trial: Trial) -> str:
    """What files and sentences call the method: of a blend, its members too."""
    members = [name for name, weights in members_of(trial).items() if any(weights)]
    return trial.name if len(members) < 2 else f"{trial.name} of {', '.join(members)}"


def best(
    names: tuple[str, ...],
    models: Models,
    trials: dict[str, Trial],
    chips: list[Chip],
    left_out: frozenset[str],
    notes: list[str],
) -> Trial:
    """The best of what the user allows: for auto the blend, unless something clearly leads it.

    That may be line, copy, or a network trained on this date, which has no part in the blend. A
    lead that chance explains counts for nothing: on real scenes with few clear pixels such a
    lead was wrong in 4 of 4 cases.
    """
    networks = [g.name for g in models.generators]
    if "auto" in names:
        others = ["blend", "linear", "copy", *sorted(models.trained_here - left_out)]
    else:
        others = [n for n in ("trees", "gp", "linear", "copy") if n in names]
        if not others:
            return _asked_for(models, networks, trials, chips, notes)
        others += [n for n in networks if n not in left_out]
    chosen = trials[others[0]]
    for name in others[1:]:
        if lead(trials[name], chosen, chips).clear:
            chosen = trials[name]
    return chosen


def _asked_for(
    models: Models,
    networks: list[str],
    trials: dict[str, Trial],
    chips: list[Chip],
    notes: list[str],
) -> Trial:
    """The best of the networks, with a note if a simple method clearly leads it."""
    honest = [n for n in networks if n not in models.not_independent] or networks
    chosen = trials[honest[0]]
    for name in honest[1:]:
        if lead(trials[name], chosen, chips).db > 0:
            chosen = trials[name]
    for name in METHODS:
        ahead = lead(trials[name], chosen, chips)
        if ahead.clear:
            notes.append(
                f"{name} would do better than {chosen.name} by {ahead.db:.2f} dB on held-out "
                "clear pixels; the method auto would weigh them."
            )
    return chosen
