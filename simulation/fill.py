"""The job ``fill``: simulate optical T2 where the cloud is, by the method that does best."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from ..contract.errors import CloudMaskError, UsageError
from ..contract.events import ResultEvent
from ..contract.jobs import SIMPLE_METHODS, FillJob
from ..contract.reporter import PartReporter, Reporter
from ..contract.scene_file import SceneFile
from ..imagery.holdout import held_out_id
from ..imagery.outputs import Outputs
from ..imagery.scene import Scene, file_sha256, open_scene
from ..imagery.windows import tiles
from ..models.session import OnnxGenerator, open_generator
from .candidates import (
    Candidate,
    CopyCandidate,
    LineCandidate,
    ModelCandidate,
    TreesCandidate,
)
from .outputs import NO_DATA, OBSERVED, SIMULATED, OpticalFormat, TrustLayer, tags
from .pipeline import TileMaker
from .reliability import ErrorModel
from .sample import Chip, Survey, read_chips, survey, used_folds
from .selection import Adjustment, Trial, held_out, try_adjustments, try_candidate

LEAST_CLEAR = 64
"""Fewer clear pixels than this say nothing about a date."""
LEAST_LEAD_DB = 0.1
"""A network must lead the best simple method by this much on held-out pixels to be taken."""


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
    models = [n for n in names if n not in (*SIMPLE_METHODS, "auto")]
    generators = tuple(open_generator(Path(n), job.device, reporter) for n in models)
    with open_scene(_scene_file(job), reporter) as scene, Outputs() as outputs:
        found = survey(scene, job.seed, PartReporter(reporter, 0, 0.1))
        if found.cloud == 0:
            plan = _no_cloud(reporter)
        else:
            _check_clear(found)
            opened = _check_models(generators, models, job, scene, reporter)
            plan = _choose(job, names, opened, scene, found, PartReporter(reporter, 0.1, 0.5))
        counts = _write(job, scene, plan, outputs, PartReporter(reporter, 0.5, 1))
        report = {**plan.report, "pixels": counts, **_about(job, found)}
        if job.report is not None:
            outputs.text(job.report, json.dumps(report, indent=2, allow_nan=False) + "\n")
    written = {"output": job.output, "quality": job.quality, "report": job.report}
    return ResultEvent({k: v for k, v in written.items() if v is not None}, report)


@dataclass(frozen=True)
class Plan:
    """How the date is filled: by what (None: not at all), and what the report says of it."""

    maker: TileMaker | None
    method: str
    model_sha256: str
    report: dict[str, Any]


def _method_names(job: FillJob) -> tuple[str, ...]:
    for name in job.method:
        known = name in (*SIMPLE_METHODS, "auto") or name.lower().endswith(".onnx")
        if not known:
            raise UsageError(
                f"There is no method {name!r}.",
                f"Choose auto, {', '.join(SIMPLE_METHODS)} or an .onnx file.",
            )
    return tuple(dict.fromkeys(job.method)) or ("auto",)


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


def _check_models(
    generators: tuple[OnnxGenerator, ...],
    paths: list[str],
    job: FillJob,
    scene: Scene,
    reporter: Reporter,
) -> Models:
    """Find out which models know this date already, and which of their scores are honest."""
    if not generators:
        return Models((), {}, frozenset(), frozenset())
    target = file_sha256(Path(job.optical_t2), reporter)
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
    margin = max([4, *(g.halo for g in models.generators)])
    multiple = int(np.lcm.reduce([1, *(g.multiple for g in models.generators)]))
    chips = read_chips(scene, found, margin, multiple)
    folds = used_folds(chips)
    if not folds:
        raise CloudMaskError(
            "The clear pixels of optical T2 are too few or too scattered to hold some out, or "
            "optical T1 and SAR are nodata there.",
            "Use simulate with a trained model, or give inputs that are valid where T2 is clear.",
        )
    notes: list[str] = []
    if models.trained_here and 0 in folds:
        # A model trained on this date has not seen fold 0 alone; all are scored on it.
        folds = [0]
    candidates = _candidates(job, models, chips)
    trials: dict[str, Trial] = {}
    for index, candidate in enumerate(candidates):
        reporter.progress(index / (len(candidates) + 1), f"Trying {candidate.name}")
        trials[candidate.name] = try_candidate(candidate, chips, folds, reporter)
        reporter.metric(f"psnr {candidate.name}", trials[candidate.name].scores["psnr"])
    chosen = _best(names, models, trials, notes)
    adjustment = try_adjustments(chosen, chips, folds, reporter)
    for note in notes:
        reporter.log(note, "warning")
    reporter.log(f"Filling by {chosen.candidate.name}.")
    maker = TileMaker(
        scene,
        chosen.candidate.fit(None),
        adjustment.harmoniser,
        _error_model(job, chips, folds, adjustment) if job.quality is not None else None,
    )
    report = _report(chosen, trials, adjustment, chips, folds, notes)
    name = chosen.candidate.name
    return Plan(maker, name, models.hashes.get(name, ""), report)


def _candidates(job: FillJob, models: Models, chips: list[Chip]) -> list[Candidate]:
    line = LineCandidate(chips)
    simple: list[Candidate] = [CopyCandidate(), line, TreesCandidate(chips, line, job.seed)]
    return simple + [
        ModelCandidate(g, line, trained_here=g.name in models.trained_here)
        for g in models.generators
    ]


def _best(
    names: tuple[str, ...], models: Models, trials: dict[str, Trial], notes: list[str]
) -> Trial:
    """The best of what the user allows; a network only if it clearly leads the simple methods."""
    generators = [g.name for g in models.generators]
    simple = list(SIMPLE_METHODS) if "auto" in names else [n for n in names if n in SIMPLE_METHODS]
    best_simple = max(SIMPLE_METHODS, key=lambda n: trials[n].scores["psnr"])
    honest = [n for n in generators if n not in models.not_independent]
    for name in models.not_independent:
        notes.append(
            f"{name} was trained on this very image and on all of its clear pixels, so it cannot "
            "be scored here; its scores in the report are those of its training data."
        )
    if not simple:
        allowed = honest or generators
        chosen = max(allowed, key=lambda n: trials[n].scores["psnr"])
        lead = trials[chosen].scores["psnr"] - trials[best_simple].scores["psnr"]
        if lead < 0:
            notes.append(
                f"{best_simple} would do better than {chosen} by {-lead:.2f} dB on held-out "
                "clear pixels; the method auto would take it."
            )
        return trials[chosen]
    chosen = max(simple, key=lambda n: trials[n].scores["psnr"])
    for name in honest:
        if trials[name].scores["psnr"] > trials[chosen].scores["psnr"] + LEAST_LEAD_DB * (
            chosen in SIMPLE_METHODS
        ):
            chosen = name
    return trials[chosen]


def _error_model(
    job: FillJob, chips: list[Chip], folds: list[int], adjustment: Adjustment
) -> ErrorModel:
    return ErrorModel.fit(chips, adjustment.simulated, held_out(chips, folds), job.seed)


def _report(
    chosen: Trial,
    trials: dict[str, Trial],
    adjustment: Adjustment,
    chips: list[Chip],
    folds: list[int],
    notes: list[str],
) -> dict[str, Any]:
    scored = sum(int(mask.sum()) for mask in held_out(chips, folds))
    return {
        "chosen": chosen.candidate.name,
        "methods": {name: trial.scores for name, trial in trials.items()},
        "scored_on": {"held_out_clear_pixels": scored, "folds": folds, "chips": len(chips)},
        "adjustment": {
            "sigma_pixels": adjustment.harmoniser.sigma,
            "psnr_before": adjustment.psnr_before,
            "psnr_after": adjustment.psnr_after,
        },
        "notes": notes,
    }


def _about(job: FillJob, found: Survey) -> dict[str, Any]:
    return {
        "cloud_share": found.cloud / found.total,
        "clear_share": found.clear / found.total,
        "inputs": {
            name: Path(getattr(job, name)).name
            for name in ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds")
        },
    }


def _write(
    job: FillJob, scene: Scene, plan: Plan, outputs: Outputs, reporter: Reporter
) -> dict[str, int]:
    """Write all tiles; returns pixel counts by source."""
    form = OpticalFormat.like(scene, "optical_t2")
    layers = {k: getattr(job, k) for k in ("sar_t1", "optical_t1", "sar_t2", "optical_t2")}
    about = tags(plan.method, plan.model_sha256, layers)
    about["CLEARDATE_SIMULATED"] = "pixels under the cloud mask are simulated"
    image = form.create(outputs, job.output, scene, about)
    trust = (
        TrustLayer(outputs, job.quality, scene, form, about) if job.quality is not None else None
    )
    counts = {"observed": 0, "simulated": 0, "nodata": 0}
    cores = list(tiles(scene.grid.shape, plan.maker.edge(job.tile) if plan.maker else 512))
    try:
        for index, core in enumerate(cores):
            reporter.progress(index / len(cores), f"Tile {index + 1} of {len(cores)}")
            # Outside the mask the numbers stay as they are, bit for bit.
            numbers, valid = scene.read_numbers("optical_t2", core)
            cloud = scene.clouds(core)
            source = np.where(valid, OBSERVED, NO_DATA).astype(np.uint8)
            errors = np.zeros(numbers.shape, dtype=np.float32)
            if plan.maker is not None and cloud.any():
                tile = plan.maker.make(core, cloud)
                good = cloud & tile.valid
                numbers[:, good] = form.numbers(tile.simulated[:, good])
                numbers[:, cloud & ~good] = np.asarray(form.nodata).astype(form.dtype)
                source[good], source[cloud & ~good] = SIMULATED, NO_DATA
                if tile.errors is not None:
                    errors = tile.errors
            image.write(numbers, core)
            if trust is not None:
                trust.write(core, source, errors)
            for name, value in zip(counts, (OBSERVED, SIMULATED, NO_DATA), strict=True):
                counts[name] += int((source == value).sum())
        image.finish()
        if trust is not None:
            trust.file.finish()
    finally:
        image.close()
        if trust is not None:
            trust.file.close()
    return counts
