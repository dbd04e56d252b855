"""The job ``fill``: simulate optical T2 where the cloud is, by the method that does best."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from ..contract.errors import CloudMaskError, UsageError
from ..contract.events import ResultEvent
from ..contract.jobs import METHODS, SIMPLE_METHODS, FillJob
from ..contract.reporter import PartReporter, Reporter
from ..contract.scene_file import SceneFile
from ..imagery.holdout import buffer_pixels, held_out_id
from ..imagery.outputs import Outputs
from ..imagery.scene import Scene, file_sha256, open_scene, pixels_sha256
from ..models.session import OnnxGenerator, open_generator
from ..models.trees import HALO
from .blend import RIDGE, BlendCandidate, blend
from .candidates import (
    Candidate,
    CopyCandidate,
    GpCandidate,
    LineCandidate,
    ModelCandidate,
    TreesCandidate,
)
from .detail import NO_MATCH, match_detail
from .domain import model_domains
from .fringe import beyond_fringe
from .pipeline import TileMaker
from .reliability import ErrorModel
from .sample import NOTHING, Chip, Survey, read_chips, survey, used_folds
from .selection import (
    Trial,
    held_out,
    lead,
    score,
    try_adjustments,
    try_candidate,
)
from .trust import examine
from .writing import Plan, outside_notes, write_fill

LEAST_CLEAR = 64
"""Fewer clear pixels than this say nothing about a date."""
FEW_CLEAR = 1 / 3
"""Share of clear pixels below which all members of a blend weigh the same, and a model that was
trained on this date takes no part."""
MOST_BEHIND_DB = 1.0
"""What is this far behind trees on held-out pixels takes no part in the blend."""


@dataclass(frozen=True)
class Models:
    """The models of a job, and which of them were trained on the very date to fill."""

    generators: tuple[OnnxGenerator, ...]
    hashes: dict[str, str]
    trained_here: frozenset[str]
    not_independent: frozenset[str]


def fill(job: FillJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see FillJob."""
    names = _method_names(job)
    models = [n for n in names if n not in (*METHODS, "auto")]
    generators = tuple(
        open_generator(Path(path), job.device, reporter, name)
        for path, name in zip(models, _short_names(models), strict=True)
    )
    with open_scene(_scene_file(job), reporter) as scene, Outputs() as outputs:
        found = survey(scene, job.seed, PartReporter(reporter, 0, 0.1))
        if found.cloud == 0:
            plan = _no_cloud(reporter)
        else:
            _check_clear(found)
            _warn_of_unknown(found, reporter)
            opened = _check_models(generators, models, scene, reporter)
            plan = _choose(job, names, opened, scene, found, PartReporter(reporter, 0.1, 0.5))
        counts = write_fill(job, scene, plan, outputs, PartReporter(reporter, 0.5, 1))
        report = {**plan.report, "pixels": counts, **_about(job, found)}
        report["notes"] += outside_notes(counts, plan.method, reporter)
        if job.report is not None:
            outputs.text(job.report, json.dumps(report, indent=2, allow_nan=False) + "\n")
    written = {"output": job.output, "quality": job.quality, "report": job.report}
    return ResultEvent({k: v for k, v in written.items() if v is not None}, report)


def _method_names(job: FillJob) -> tuple[str, ...]:
    for name in job.method:
        known = name in (*METHODS, "auto") or name.lower().endswith(".onnx")
        if not known:
            raise UsageError(
                f"There is no method {name!r}.",
                f"Choose auto, {', '.join(METHODS)} or an .onnx file.",
            )
    return tuple(dict.fromkeys(job.method)) or ("auto",)


def _short_names(models: list[str]) -> list[str]:
    """The names of the files; with their folders where two are the same."""
    names = [Path(path).name for path in models]
    return [
        path if names.count(name) > 1 else name for path, name in zip(models, names, strict=True)
    ]


def _scene_file(job: FillJob) -> SceneFile:
    shared = {spec.name for spec in fields(SceneFile)} & {spec.name for spec in fields(FillJob)}
    values = {name: getattr(job, name) for name in shared}
    return SceneFile(**values, name=Path(job.optical_t2).stem)


def _no_cloud(reporter: Reporter) -> Plan:
    text = "The cloud mask holds no cloud on this image: optical T2 is copied as it is."
    reporter.log(text, "warning")
    return Plan(None, "none", "", {"chosen": "none", "methods": {}, "notes": [text]})


def _check_clear(found: Survey) -> None:
    if found.clear < LEAST_CLEAR:
        raise CloudMaskError(
            f"Optical T2 has {found.clear} clear pixels ({found.cloud} of {found.total} are "
            f"cloud); filling learns from the clear part and needs at least {LEAST_CLEAR}.",
            "Use simulate with a trained model for a date that is cloudy all over, and check "
            "that the mask is the right one.",
        )


def _warn_of_unknown(found: Survey, reporter: Reporter) -> None:
    if found.unknown:
        reporter.log(
            f"The cloud mask says nothing of {found.unknown / found.total:.1%} of the image "
            "(nodata, or it does not cover it): those pixels stay as they are, and nothing is "
            "learned from them.",
            "warning",
        )


def _check_models(
    generators: tuple[OnnxGenerator, ...],
    paths: list[str],
    scene: Scene,
    reporter: Reporter,
) -> Models:
    """Find out which models know this date already, and which of their scores are honest."""
    if not generators:
        return Models((), {}, frozenset(), frozenset())
    target = pixels_sha256(scene, "optical_t2", reporter)
    here, dishonest = set(), set()
    for generator in generators:
        seen = [s for s in generator.card.scenes if s.target_sha256 == target]
        if seen:
            here.add(generator.name)
        if any(s.held_out != held_out_id(scene.grid.shape) for s in seen):
            dishonest.add(generator.name)
    hashes = {
        g.name: file_sha256(Path(path), reporter) for g, path in zip(generators, paths, strict=True)
    }
    return Models(generators, hashes, frozenset(here), frozenset(dishonest))


def _choose(
    job: FillJob,
    names: tuple[str, ...],
    models: Models,
    scene: Scene,
    found: Survey,
    reporter: Reporter,
) -> Plan:
    """Score every candidate on held-out clear pixels, take the best, and fit it on all."""
    margin = max(
        HALO,
        ErrorModel.halo,
        buffer_pixels(scene.grid.shape),
        *(g.halo for g in models.generators),
    )
    multiple = int(np.lcm.reduce([1, *(g.multiple for g in models.generators)]))
    chips = read_chips(scene, found, margin, multiple)
    folds = used_folds(chips)
    if not folds:
        raise CloudMaskError(
            "The clear pixels of optical T2 are too few or too scattered to hold some out, or "
            "optical T1 and SAR are nodata there.",
            "Use simulate with a trained model, or give inputs that are valid where T2 is clear.",
        )
    trials: dict[str, Trial] = {}
    candidates = _candidates(job, models, found, chips, folds)
    # A model that was trained on this date held fold 0 out, and no other.
    own = {name: [0] for name in models.trained_here}
    if own and 0 not in folds:
        raise CloudMaskError(
            f"{', '.join(own)} was trained on this date and cannot be scored: the blocks that "
            "training holds out hold no clear pixels.",
            "Leave the model out, or train it on another date.",
        )
    for index, candidate in enumerate(candidates):
        reporter.progress(index / (len(candidates) + 1), f"Trying {candidate.name}")
        tried = own.get(candidate.name, folds)
        trials[candidate.name] = try_candidate(candidate, chips, tried, reporter)
    common = [0] if own else folds
    scores = {name: score(trial, chips, common) for name, trial in trials.items()}
    for name, figures in scores.items():
        reporter.metric(f"psnr {name}", figures["psnr"])
    notes: list[str] = []
    few_clear = found.clear < FEW_CLEAR * (found.clear + found.cloud)
    left_out = _left_out(models, few_clear, notes)
    if "auto" in names:
        members = [n for n in trials if n not in ("copy", "linear") and n not in left_out]
        least = scores["trees"]["psnr"] - MOST_BEHIND_DB
        members = [n for n in members if scores[n]["psnr"] >= least]
        # Far from a few clear pixels their word on who does best is worth nothing.
        ridge = np.inf if few_clear else RIDGE
        trials["blend"] = blend([trials[n] for n in members], chips, common, ridge)
        scores["blend"] = score(trials["blend"], chips, common)
    chosen = _best(names, models, trials, chips, left_out, notes)
    adjustment = try_adjustments(chosen, chips, reporter)
    generator = chosen.candidate.fit(NOTHING)
    harmoniser, fringe_notes = beyond_fringe(adjustment.harmoniser, generator, chips)
    notes += fringe_notes
    sharpened = (
        match_detail(chosen.generators, adjustment.harmoniser, chips, reporter)
        if job.detail
        else NO_MATCH
    )
    used = [g for g in models.generators if any(_members(chosen).get(g.name, ()))]
    trust = examine(
        scene,
        chips,
        adjustment.simulated,
        chosen.folds,
        model_domains(used),
        job.seed,
        reporter,
    )
    notes += trust.notes
    for note in notes:
        reporter.log(note, "warning")
    reporter.log(f"Filling by {_method(chosen)}.")
    maker = TileMaker(
        scene,
        generator,
        harmoniser,
        sharpened.detail,
        trust.error_model if job.quality is not None else None,
        trust.watch,
    )
    scored = sum(int(mask.sum()) for mask in held_out(chips, common))
    report = {
        "chosen": chosen.name,
        "methods": scores,
        "weights": _members(chosen),
        "scored_on": {"held_out_clear_pixels": scored, "folds": common, "chips": len(chips)},
        "adjustment": {
            "strength": adjustment.harmoniser.strength,
            "decay": adjustment.harmoniser.decay,
            "margin_pixels": harmoniser.margin,
            "psnr_before": adjustment.psnr_before,
            "psnr_after": adjustment.psnr_after,
        },
        "detail": {
            "strength": sharpened.detail.strength,
            "sharpness_before": sharpened.sharpness_before,
            "sharpness_after": sharpened.sharpness_after,
            "psnr_gain": sharpened.psnr_gain,
        },
        **trust.report,
        "notes": notes,
    }
    hashes = ", ".join(models.hashes[g.name] for g in used)
    return Plan(maker, _method(chosen), hashes, report)


def _candidates(
    job: FillJob, models: Models, found: Survey, chips: list[Chip], folds: list[int]
) -> list[Candidate]:
    line = LineCandidate(chips)
    trees = TreesCandidate(chips, line, folds, seed=job.seed)
    gp = GpCandidate(chips, line, seed=job.seed)
    simple: list[Candidate] = [CopyCandidate(), line, trees, gp]
    return simple + [
        ModelCandidate(g, line, trained_here=g.name in models.trained_here)
        for g in models.generators
    ]


def _left_out(models: Models, few_clear: bool, notes: list[str]) -> frozenset[str]:
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


def _members(trial: Trial) -> dict[str, list[float]]:
    """The weights of what a trial is made of per band, by name: of a blend, or of itself."""
    candidate = trial.candidate
    if not isinstance(candidate, BlendCandidate):
        return {trial.name: [1.0] * 4}
    pairs = zip(candidate.members, candidate.weights, strict=True)
    return {member.name: [round(float(w), 4) for w in weights] for member, weights in pairs}


def _method(trial: Trial) -> str:
    """What files and sentences call the method: of a blend, its members too."""
    members = [name for name, weights in _members(trial).items() if any(weights)]
    return trial.name if len(members) < 2 else f"{trial.name} of {', '.join(members)}"


def _best(
    names: tuple[str, ...],
    models: Models,
    trials: dict[str, Trial],
    chips: list[Chip],
    left_out: frozenset[str],
    notes: list[str],
) -> Trial:
    """The best of what the user allows: for auto the blend, unless line or copy clearly lead it.

    A lead that chance explains counts for nothing: on real scenes with few clear pixels such a
    lead was wrong in 4 of 4 cases.
    """
    networks = [g.name for g in models.generators]
    if "auto" in names:
        others = ["blend", "linear", "copy"]
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
    for name in SIMPLE_METHODS:
        ahead = lead(trials[name], chosen, chips)
        if ahead.clear:
            notes.append(
                f"{name} would do better than {chosen.name} by {ahead.db:.2f} dB on held-out "
                "clear pixels; the method auto would take the best."
            )
    return chosen


def _about(job: FillJob, found: Survey) -> dict[str, Any]:
    return {
        "cloud_share": found.cloud / found.total,
        "clear_share": found.clear / found.total,
        "inputs": {
            name: Path(getattr(job, name)).name
            for name in ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds")
        },
    }
