"""The job ``fill``: simulate optical T2 where the cloud is, by the method that does best."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

from ..contract.choices import METHODS
from ..contract.errors import CloudMaskError, UsageError
from ..contract.events import ResultEvent
from ..contract.jobs import FillJob
from ..contract.reporter import PartReporter, Reporter
from ..contract.scene_file import SceneFile
from ..imagery.gdal import gdal_for_job
from ..imagery.holdout import buffer_pixels, held_out_id
from ..imagery.outputs import Outputs
from ..imagery.scene import Scene, file_sha256, open_scene, pixels_sha256
from ..models.session import OnnxGenerator, open_generator
from ..models.trees import HALO
from .candidates import (
    Candidate,
    CopyCandidate,
    GpCandidate,
    LineCandidate,
    ModelCandidate,
    TreesCandidate,
)
from .choice import (
    FEW_CLEAR,
    Models,
    best,
    blend_of,
    left_out_of_auto,
    members_of,
    method_name,
    scorable,
)
from .detail import NO_MATCH, match_detail
from .domain import model_domains
from .fringe import beyond_fringe
from .outputs import ran_on
from .pipeline import TileMaker
from .reliability import ErrorModel
from .sample import NOTHING, Chip, Survey, read_chips, survey, used_folds
from .selection import (
    Trial,
    held_out,
    score,
    try_adjustments,
    try_candidate,
)
from .trust import examine
from .writing import Plan, outside_notes, write_fill

LEAST_CLEAR = 64
"""Fewer clear pixels than this say nothing about a date."""


def fill(job: FillJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see FillJob."""
    names = _method_names(job)
    models = [n for n in names if n not in (*METHODS, "auto")]
    generators = tuple(
        open_generator(Path(path), job.device, reporter, name, job.precision, sessions=len(models))
        for path, name in zip(models, _short_names(models), strict=True)
    )
    with (
        open_scene(_scene_file(job), reporter) as scene,
        gdal_for_job(scene),
        Outputs() as outputs,
    ):
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
            "Use simulate for a date that is cloudy all over, and check "
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
            "Use simulate, or give inputs that are valid where T2 is clear.",
        )
    notes: list[str] = []
    models = scorable(models, folds, "auto" in names, notes)
    trials: dict[str, Trial] = {}
    candidates = _candidates(job, models, chips, folds)
    for index, candidate in enumerate(candidates):
        reporter.progress(index / (len(candidates) + 1), f"Trying {candidate.name}")
        # A model that was trained on this date held fold 0 out, and no other.
        tried = [0] if candidate.name in models.trained_here else folds
        trials[candidate.name] = try_candidate(candidate, chips, tried, reporter)
    few_clear = found.clear < FEW_CLEAR * (found.clear + found.cloud)
    left_out = left_out_of_auto(models, few_clear, notes)
    if "auto" in names:
        trials["blend"] = blend_of(trials, models.trained_here | left_out, chips, folds, few_clear)
    # All are scored on the same pixels, so that their figures compare.
    common = [0] if models.trained_here else folds
    scores = {name: score(trial, chips, common) for name, trial in trials.items()}
    for name, figures in scores.items():
        reporter.metric(f"psnr {name}", figures["psnr"])
    chosen = best(names, models, trials, chips, left_out, notes)
    adjustment = try_adjustments(chosen, chips, reporter)
    generator = chosen.candidate.fit(NOTHING)
    harmoniser, fringe_notes = beyond_fringe(adjustment.harmoniser, generator, chips)
    notes += fringe_notes
    sharpened = (
        match_detail(chosen.generators, adjustment.harmoniser, chips, reporter)
        if job.detail
        else NO_MATCH
    )
    used = [g for g in models.generators if any(members_of(chosen).get(g.name, ()))]
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
    reporter.log(f"Filling by {method_name(chosen)}.")
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
        "weights": members_of(chosen),
        "ran_on": ran_on(used),
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
    return Plan(maker, method_name(chosen), hashes, report, ran_on(used))


def _candidates(
    job: FillJob, models: Models, chips: list[Chip], folds: list[int]
) -> list[Candidate]:
    line = LineCandidate(chips)
    trees = TreesCandidate(chips, line, folds, seed=job.seed)
    gp = GpCandidate(chips, line, seed=job.seed)
    simple: list[Candidate] = [CopyCandidate(), line, trees, gp]
    return simple + [
        ModelCandidate(g, line, trained_here=g.name in models.trained_here)
        for g in models.generators
    ]


def _about(job: FillJob, found: Survey) -> dict[str, Any]:
    return {
        "cloud_share": found.cloud / found.total,
        "clear_share": found.clear / found.total,
        "inputs": {
            name: Path(getattr(job, name)).name
            for name in ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds")
        },
    }
