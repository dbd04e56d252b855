"""Which method fills a date: the blend unless something clearly leads it, or what was asked for.

Every method is fitted without each fold of the clear pixels and simulates it. On these pixels the
methods are blended (blend.py) and compared (leads.py). The blend is never the worst choice by much
and mostly the best, so it is left only for a lead that chance does not explain; a model that was
trained on this very date has seen what it would be judged by, and is judged on fold 0 alone, which
training holds out.

Why a lead over twice its error and not simply the best score: held-out clear pixels are not those
under the cloud, and with several methods some lead is always there by chance. Folds are cloud-like
blobs with a buffer, since pixels beside each other are alike and single ones would flatter the
methods that remember. All scores are of the same pixels, or they could not be compared.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...contract.choices import METHOD_TITLES, METHODS
from ...contract.costs import MODEL_TRIAL_S, TRIAL_S
from ...contract.errors import CloudMaskError
from ...contract.report import Scores
from ...contract.reporter import Reporter
from ...contract.sentence import joined, say
from ...contract.work import Work
from ...models.onnx_generator import OnnxGenerator
from .blend import BlendCandidate, blend
from .candidates import (
    Candidate,
    CopyCandidate,
    GpCandidate,
    LineCandidate,
    ModelCandidate,
    TreesCandidate,
)
from .chips import ClearPixels
from .trials import Trial, decisive_psnr, lead, score, try_candidate

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


@dataclass(frozen=True)
class Choice:
    """What fills the date: ``trial``, one of those that have ``scores`` on the same pixels.

    ``scored``: those pixels. ``notes`` say what the user should know of the choice.
    """

    trial: Trial
    scores: dict[str, Scores]
    scored: ClearPixels
    notes: tuple[str, ...]


def scorable(models: Models, clear: ClearPixels, auto: bool) -> tuple[Models, list[str]]:
    """The models that can be scored, and notes on those that cannot.

    With fold 0 without clear pixels none is that was trained on this date; CloudMaskError if one
    is asked for by name.
    """
    names = ", ".join(sorted(models.trained_here))
    if not names or 0 in clear.folds:
        return models, []
    text = say(
        "{names} was trained on this date and cannot be scored: the blocks that training holds "
        "out hold no clear pixels.",
        names=names,
    )
    if not auto:
        raise CloudMaskError(text, "Leave the model out, or train it on another date.")
    kept = tuple(g for g in models.generators if g.name not in models.trained_here)
    return Models(kept, models.hashes, frozenset(), frozenset()), [
        say("{text} It is left out.", text=text)
    ]


def try_all(models: Models, clear: ClearPixels, seed: int, reporter: Reporter) -> dict[str, Trial]:
    """Every method on held-out pixels, by name."""
    line = LineCandidate(clear)
    trees = TreesCandidate(clear, line, seed=seed)
    candidates: list[Candidate] = [
        CopyCandidate(),
        line,
        trees,
        GpCandidate(clear, line, seed=seed),
        *(
            ModelCandidate(g, line, trees, clear.bands, trained_here=g.name in models.trained_here)
            for g in models.generators
        ),
    ]
    expected = {c.name: TRIAL_S.get(c.name, MODEL_TRIAL_S) for c in candidates}
    work = Work(reporter, expected)
    trials = {}
    for candidate in candidates:
        text = say("Testing {title} on clear pixels", title=titled(candidate.name))
        work.begin(candidate.name, text)
        # A model that was trained on this date held fold 0 out, and no other.
        tried = clear.on([0]) if candidate.name in models.trained_here else clear
        trials[candidate.name] = try_candidate(candidate, tried, reporter)
    return trials


def choose(
    names: tuple[str, ...],
    models: Models,
    trials: dict[str, Trial],
    clear: ClearPixels,
    few_clear: bool,
) -> Choice:
    """Score what was tried, and take the best of what ``names`` allow.

    For auto that is the blend, unless something clearly leads it.
    """
    left_out, notes = left_out_of_auto(models, few_clear)
    notes += _of_some_bands(models, clear.bands)
    if "auto" in names:
        apart = models.trained_here | left_out
        trials = {**trials, "blend": blend_of(trials, apart, clear, few_clear)}
    # All are scored on the same pixels, so that their figures compare.
    common = clear.on([0]) if models.trained_here else clear
    scores = {name: score(trial, common) for name, trial in trials.items()}
    trial, remarks = best(names, models, trials, clear, left_out)
    return Choice(trial, scores, common, (*notes, *remarks))


def _of_some_bands(models: Models, bands: tuple[str, ...]) -> list[str]:
    """A note on each model that gives some of the bands alone."""
    return [
        say(
            "{name} gives {given} alone; the other bands are those of {trees}, fitted on this "
            "date.",
            name=model.name,
            given=", ".join(model.card.output.bands),
            trees=METHOD_TITLES["trees"],
        )
        for model in models.generators
        if len(model.gives(bands)) < len(bands)
    ]


def blend_of(
    trials: dict[str, Trial], apart: frozenset[str], clear: ClearPixels, few_clear: bool
) -> Trial:
    """The blend of all that was tried on all folds, but for copy, line and those ``apart``."""
    names = [n for n in trials if n not in ("copy", "linear") and n not in apart]
    reached = {n: decisive_psnr(trials[n], clear) for n in names}
    members = [trials[n] for n in names if reached[n] >= reached["trees"] - MOST_BEHIND_DB]
    if not few_clear:
        return blend(members, clear)
    # Far from a few clear pixels their word on who does best is worth nothing.
    shares = [_TREES_SHARE if trial.name == "trees" else 1.0 for trial in members]
    return blend(members, clear, shares=shares)


def left_out_of_auto(models: Models, few_clear: bool) -> tuple[frozenset[str], list[str]]:
    """The models that auto does not take, and a note on each.

    With ``few_clear`` it takes none that was trained on this date: what is held out lies next to
    what it learned from, and each of 9 that led there lost to trees under the cloud.
    """
    far = models.trained_here if few_clear else frozenset()
    notes = [
        say(
            "{name} was trained on the few clear pixels of this date; how it does far from them "
            "cannot be told, so auto does not take it.",
            name=name,
        )
        for name in far
    ] + [
        say(
            "{name} was trained on this very image and on all of its clear pixels, so it cannot "
            "be scored here and auto does not take it; its figures in the report flatter it.",
            name=name,
        )
        for name in models.not_independent
    ]
    return models.not_independent | far, [*notes]


def members_of(trial: Trial) -> dict[str, tuple[float, ...]]:
    """The weights of what a trial is made of per band, by name: of a blend, or of itself."""
    candidate = trial.candidate
    if not isinstance(candidate, BlendCandidate):
        return {trial.name: (1.0,) * trial.bands}
    pairs = zip(candidate.members, candidate.weights, strict=True)
    return {member.name: tuple(round(float(w), 4) for w in weights) for member, weights in pairs}


def used_members(trial: Trial) -> list[str]:
    """The names of what has a weight in a trial."""
    return [name for name, weights in members_of(trial).items() if any(weights)]


def method_name(trial: Trial) -> str:
    """What the tags of files call the method: of a blend, its members too."""
    members = used_members(trial)
    return trial.name if len(members) < 2 else f"{trial.name} of {', '.join(members)}"


def method_title(trial: Trial) -> str:
    """The same for people, by the titles of the methods."""
    title, members = titled(trial.name), map(titled, used_members(trial))
    listed = joined(*members, between=", ")
    return (
        say("{name} of {members}", name=title, members=listed) if len(listed.values) > 1 else title
    )


def titled(name: str) -> str:
    """What people read for a method; models are called by their own names."""
    return METHOD_TITLES.get(name, name)


def best(
    names: tuple[str, ...],
    models: Models,
    trials: dict[str, Trial],
    clear: ClearPixels,
    left_out: frozenset[str],
) -> tuple[Trial, list[str]]:
    """The best of what the user allows, and notes: for auto the blend, unless it is clearly led.

    What leads it may be line, copy, or a network trained on this date, which has no part in the
    blend. A lead that chance explains counts for nothing: on real scenes with few clear pixels
    such a lead was wrong in 4 of 4 cases.
    """
    networks = [g.name for g in models.generators]
    if "auto" in names:
        others = ["blend", "linear", "copy", *sorted(models.trained_here - left_out)]
    else:
        others = [n for n in ("trees", "gp", "linear", "copy") if n in names]
        if not others:
            return _asked_for(models, networks, trials, clear)
        others += [n for n in networks if n not in left_out]
    chosen = trials[others[0]]
    for name in others[1:]:
        if lead(trials[name], chosen, clear).clear:
            chosen = trials[name]
    return chosen, []


def _asked_for(
    models: Models, networks: list[str], trials: dict[str, Trial], clear: ClearPixels
) -> tuple[Trial, list[str]]:
    """The best of the networks, with a note if a simple method clearly leads it."""
    honest = [n for n in networks if n not in models.not_independent] or networks
    chosen = trials[honest[0]]
    for name in honest[1:]:
        if lead(trials[name], chosen, clear).db > 0:
            chosen = trials[name]
    leads = {name: lead(trials[name], chosen, clear) for name in METHODS}
    return chosen, [
        say(
            "On held-out clear pixels {method} would do better than {name} by {db:.2f} dB; "
            "the method auto would weigh them.",
            method=titled(name),
            name=chosen.name,
            db=ahead.db,
        )
        for name, ahead in leads.items()
        if ahead.clear
    ]
