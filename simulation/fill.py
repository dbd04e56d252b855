"""The job ``fill``: simulate optical T2 where the cloud is, by the method that does best.

Nothing is known of the land under the cloud, so everything is settled on the clear pixels of the
date: parts of them are hidden as if they were cloudy, in blobs like clouds. Survey what is clear;
try every method on the hidden parts; choose the one that does best there; finish it (fit it on all
clear pixels, adjust it to the borders of the clouds); examine how far it can be trusted; and only
then compute the tiles, from windows that see as much as the whole image would.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..contract.acquisitions import describe_pair
from ..contract.choices import METHODS
from ..contract.costs import (
    CHOICE_S,
    DECIDING_S,
    MODEL_TRIAL_S,
    NETWORK_DOUBT,
    NETWORK_MPX_S,
    OVERVIEWS_MPX_S,
    PER_CLOUDY_MPX_S,
    SURVEY_MPX_S,
    TILE_DOUBT,
    TILES_MPX_S,
    regions_s,
)
from ..contract.errors import CloudMaskError, UsageError
from ..contract.events import ResultEvent
from ..contract.jobs import FillJob
from ..contract.layers import PAIR, TARGET
from ..contract.mask_kinds import KIND_TITLES, NODATA
from ..contract.report import FillReport, ScoredOn
from ..contract.reporter import Reporter
from ..contract.run_id import run_id
from ..contract.sentence import say
from ..contract.work import Work
from ..imagery.gdal import gdal_for_job
from ..imagery.gdal_guard import network_is_allowed
from ..imagery.holdout import buffer_pixels, held_out_id
from ..imagery.outputs import Outputs
from ..imagery.products.resolve import own_mask
from ..imagery.scene import Scene, file_sha256, open_scene, pixels_sha256
from ..models.onnx_generator import OnnxGenerator
from ..models.threads import one_blas_thread
from ..models.trees import HALO
from .finishing.adjustment import finish
from .fitting.chips import ClearPixels, Survey, read_clear, survey
from .fitting.choice import (
    FEW_CLEAR,
    Choice,
    Models,
    choose,
    members_of,
    method_name,
    method_title,
    scorable,
    titled,
    try_all,
    used_members,
)
from .fitting.doubtful_names import doubts_of_names
from .fitting.suspects import SuspectFinder, sift
from .fitting.trials import Trial
from .orbits import orbit_notes
from .plausibility import check_dates, check_mask, impossible_notes
from .regions.by_regions import by_regions, end_trial, region_figures
from .regions.score_file import region_scores, write_scores
from .tiles.coarse_file import Apart
from .tiles.files import OpticalFormat, ran_on
from .tiles.fill_writer import WRITING, FillPlan, TileCost, about_fill, outside_notes, write_fill
from .tiles.maker import TileMaker
from .trust.examine import examine
from .trust.expected_error import ErrorModel
from .trust.out_of_domain import model_domains

_TRIED_MPX = 0.5
"""The regions of so large a raster are about as many as the chips touch."""


def fill(job: FillJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see FillJob."""
    work = Work(reporter, dict.fromkeys(("open", "survey", "choose", *WRITING), 1.0))
    work.begin("open", "Opening the rasters")
    job = _with_mask(job, reporter)
    names = _method_names(job)
    models = [n for n in names if n not in (*METHODS, "auto")]
    generators = _opened(models, job, reporter)
    with (
        open_scene(describe_pair(job, Path(job.optical_t2).stem), reporter) as scene,
        gdal_for_job(scene),
        one_blas_thread(),
        ExitStack() as opened,
        Outputs() as outputs,
    ):
        _expect(work, scene, names)
        if job.keep_resolution is not None:
            Apart.of(OpticalFormat.like(scene, TARGET))  # Before minutes are spent.
        found = survey(scene, job.seed, work.begin("survey"))
        check_mask(scene, found, reporter)
        early = [*check_dates(scene, found, reporter), *impossible_notes(scene, found, reporter)]
        early += orbit_notes(scene, reporter)
        if found.cloud == 0 and not job.fill_suspects:
            work.expect("choose", 0.0)
            plan, report = _nothing_to_fill(job, scene, found, reporter)
        else:
            _warn_of_unknown(found, reporter)
            checked = _check_models(generators, models, scene, reporter)
            deciding = work.begin("choose")

            def again() -> Scene:
                return opened.enter_context(scene.reopened())

            plan, report = _decide(job, names, checked, scene, again, found, deciding)
        counts = write_fill(job, scene, plan, found, outputs, work)
        if job.regions is not None:
            scores = region_scores(plan.trial, report.methods, scene.grid.shape)
            form = about_fill(job, scene, plan), job.compression
            write_scores(outputs, job.regions, scene.grid, scores, *form, reporter)
        report = replace(
            report,
            regions=region_figures(plan.trial) if plan.trial else None,
            run=run_id(job),
            notes=(*early, *report.notes, *outside_notes(counts, plan.title, reporter)),
            pixels=counts,
            cloud_share=found.cloud / found.total,
            clear_share=found.clear / found.total,
            inputs={name: Path(getattr(job, name)).name for name in PAIR},
        )
        if job.report is not None:
            outputs.text(job.report, report.to_json())
    names_of_files = ("output", "quality", "report", "suspects", "keep_resolution", "regions")
    written = {name: getattr(job, name) for name in names_of_files}
    return ResultEvent({k: v for k, v in written.items() if v is not None}, report.to_record())


def _opened(models: list[str], job: FillJob, reporter: Reporter) -> tuple[OnnxGenerator, ...]:
    """The generators of model files."""
    if not models:
        return ()
    # Loading onnx and onnxruntime takes a fifth of a second, and most fills need neither.
    from ..models.session import open_generator

    return tuple(
        open_generator(Path(path), job.device, reporter, name, job.precision, sessions=len(models))
        for path, name in zip(models, _short_names(models), strict=True)
    )


def _with_mask(job: FillJob, reporter: Reporter) -> FillJob:
    """The job with a mask: where none is given, that which comes with optical T2, else its nodata.

    check_mask says so if there is none of that either.
    """
    if job.clouds is not None:
        return job
    mask = own_mask(job.optical_t2, network_is_allowed())
    if mask is None:
        reporter.log(
            "No cloud mask is given: the pixels of optical T2 without a value are filled.",
            "warning",
        )
        return replace(job, clouds=job.optical_t2, cloud_kind=NODATA)
    reporter.log(say("The cloud mask is that of optical T2: {kind}.", kind=KIND_TITLES[mask.kind]))
    return replace(job, clouds=job.optical_t2)


def _decide(
    job: FillJob,
    names: tuple[str, ...],
    models: Models,
    scene: Scene,
    again: Callable[[], Scene],
    found: Survey,
    reporter: Reporter,
) -> tuple[FillPlan, FillReport]:
    """Try all methods on held-out clear pixels, choose one, finish it, and ask how true it is.

    ``again`` opens the scene once more, for regions, which read when tiles ask for them.
    """
    regions = regions_s(min(found.total / 1e6, _TRIED_MPX), 1.0)
    steps = Work(reporter, {**DECIDING_S, "choose": DECIDING_S["choose"] + regions})
    trying = steps.begin("try", "Reading the clear pixels")
    sifted = sift(_read_clear(scene, found, models), scene.grid.shape, job.seed)
    clear = _judged(sifted.clear)
    models, notes = scorable(models, clear, "auto" in names)
    notes = [*doubts_of_names(clear), *notes]
    _say(sifted.said, "info", reporter)
    trials = try_all(models, clear, job.seed, trying)
    comparing = steps.begin("choose", "Comparing the methods")
    few_clear = found.clear < FEW_CLEAR * (found.clear + found.cloud)
    choice = choose(names, models, trials, clear, few_clear)
    choice = by_regions(choice, trials, clear, sifted.finder, scene, again, job.seed, comparing)
    chosen = choice.trial
    _say_scores(choice, reporter)
    steps.begin("finish", "Adjusting to the clear pixels around the cloud")
    finished = finish(chosen, clear, job.detail, reporter)
    end_trial(chosen)
    used = [g for g in models.generators if any(members_of(chosen).get(g.name, ()))]
    steps.begin("trust", "Learning how far to trust the result")
    judged = clear.on(chosen.folds)
    trust = examine(scene, judged, finished.simulated, model_domains(used), job.seed, reporter)
    notes = [*sifted.notes, *notes, *choice.notes, *finished.notes, *trust.notes]
    _say(notes, "warning", reporter)
    own_pixels = _own_pixels(scene, reporter, notes)
    title = method_title(chosen)
    reporter.log(say("Filling by {method}.", method=title))
    maker = TileMaker(
        scene,
        finished.generator,
        finished.harmoniser,
        finished.match.detail,
        trust.error_model if job.quality is not None else None,
        trust.watch,
        sifted.finder,
        clear.native,
    )
    hashes = ", ".join(models.hashes[g.name] for g in used)
    report = FillReport(
        chosen=chosen.name,
        methods=choice.scores,
        weights=members_of(chosen),
        ran_on=ran_on(used),
        scored_on=ScoredOn(choice.scored.scored, choice.scored.folds, len(clear.chips)),
        adjustment=finished.adjustment,
        detail=finished.detail,
        sar=trust.sar,
        dates=trust.dates,
        expected_error=trust.expected_error,
        suspects=sifted.figures,
        notes=tuple(notes),
        own_pixels=own_pixels,
    )
    cost = _tile_cost(chosen, found, NETWORK_DOUBT if used else TILE_DOUBT)
    about = method_name(chosen), title, hashes, ran_on(used), cost
    return FillPlan(maker, *about, sifted.finder, chosen), report


def _tile_cost(chosen: Trial, found: Survey, doubt: float) -> TileCost:
    costs = [PER_CLOUDY_MPX_S.get(name, NETWORK_MPX_S) for name in used_members(chosen)]
    if region_figures(chosen) is not None:
        fitting = regions_s(found.total / 1e6, found.cloud / found.total)
        costs.append(fitting / max(1e-6, found.cloud / 1e6))
    return TileCost(sum(costs), doubt)


def _own_pixels(scene: Scene, reporter: Reporter, notes: list[str]) -> dict[str, float] | None:
    """The bands with larger pixels than the image, and how wide these are, which is said and noted;
    None if there are none."""
    form = OpticalFormat.like(scene, TARGET)
    titles = dict(zip(form.filled, scene.bands(TARGET), strict=True))
    widths = form.widths(scene.grid)
    found = {title: widths[place] for place, title in titles.items() if widths[place]}
    if not found:
        return None
    note = say(
        "These bands have larger pixels than the image, so wide: {bands}. What is simulated of "
        "them, and its expected error, is the mean over each of these pixels, or over the part of "
        "it that is under cloud.",
        bands=", ".join(f"{title} {width:g}" for title, width in found.items()),
    )
    notes.append(note)
    reporter.log(note)
    return found


def _say_scores(choice: Choice, reporter: Reporter) -> None:
    for name, figures in choice.scores.items():
        reporter.log(
            say(
                "{method}: {psnr:.2f} dB on held-out clear pixels.",
                method=titled(name),
                psnr=figures["psnr"],
            )
        )


def _say(texts: Iterable[str], level: str, reporter: Reporter) -> None:
    for text in texts:
        reporter.log(text, level)


def _read_clear(scene: Scene, found: Survey, models: Models) -> ClearPixels:
    """The clear pixels, with as much around each chip as any method sees; see _judged."""
    margin = max(
        HALO,
        ErrorModel.halo,
        SuspectFinder.halo,
        buffer_pixels(scene.grid.shape),
        *(g.halo for g in models.generators),
    )
    multiple = int(np.lcm.reduce([1, *(g.multiple for g in models.generators)]))
    return _judged(read_clear(scene, found, margin, multiple))


def _judged(clear: ClearPixels) -> ClearPixels:
    """The clear pixels; CloudMaskError if they are too few to hold some out."""
    if not clear.folds:
        raise CloudMaskError(
            "The clear pixels of optical T2 are too few or too scattered to hold some out, or "
            "optical T1 and SAR are nodata there.",
            "Use simulate, or give inputs that are valid where T2 is clear.",
        )
    return clear


def _expect(work: Work, scene: Scene, names: tuple[str, ...]) -> None:
    """What the stages take by the size of the scene, before anybody knows where its cloud is."""
    mpx = scene.grid.height * scene.grid.width / 1e6
    work.expect("survey", SURVEY_MPX_S * mpx)
    models = sum(name not in METHODS for name in names if name != "auto")
    work.expect("choose", CHOICE_S + MODEL_TRIAL_S * models)
    per_mpx = max(PER_CLOUDY_MPX_S.get(name, NETWORK_MPX_S) for name in names)
    computed = (TILES_MPX_S + per_mpx / 4) * mpx + regions_s(mpx, 1 / 4)
    work.expect("write", computed, NETWORK_DOUBT)
    work.expect("overviews", OVERVIEWS_MPX_S * mpx)


def _method_names(job: FillJob) -> tuple[str, ...]:
    for name in job.method:
        known = name in (*METHODS, "auto") or name.lower().endswith(".onnx")
        if not known:
            raise UsageError(
                say("There is no method {name!r}.", name=name),
                say("Choose auto, {methods} or an .onnx file.", methods=", ".join(METHODS)),
            )
    return tuple(dict.fromkeys(job.method)) or ("auto",)


def _short_names(models: list[str]) -> list[str]:
    """The names of the files; with their folders where two are the same."""
    names = [Path(path).name for path in models]
    return [
        path if names.count(name) > 1 else name for path, name in zip(models, names, strict=True)
    ]


def _nothing_to_fill(
    job: FillJob, scene: Scene, found: Survey, reporter: Reporter
) -> tuple[FillPlan, FillReport]:
    text = "The cloud mask holds no cloud on this image: optical T2 is copied as it is."
    reporter.log(text, "warning")
    if job.suspects is None or not found.chips:
        return FillPlan(None, "none"), FillReport(chosen="none", notes=(text,))
    clear = read_clear(scene, found, SuspectFinder.halo, 1)
    sifted = sift(clear, scene.grid.shape, job.seed)
    _say(sifted.said, "info", reporter)
    _say(sifted.notes, "warning", reporter)
    report = FillReport(chosen="none", suspects=sifted.figures, notes=(text, *sifted.notes))
    return FillPlan(None, "none", suspects=sifted.finder), report


def _warn_of_unknown(found: Survey, reporter: Reporter) -> None:
    if found.unknown:
        reporter.log(
            say(
                "The cloud mask says nothing of {unknown:.1%} of the image (nodata, or it does "
                "not cover it): those pixels stay as they are, and nothing is learned from them.",
                unknown=found.unknown / found.total,
            ),
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
    generators = tuple(generator.in_images(scene.bands) for generator in generators)
    here, dishonest = set(), set()
    targets: dict[tuple[int, ...], str] = {}
    for generator in generators:
        # It may have been trained on some of the bands.
        gives = generator.gives(scene.bands(TARGET))
        if gives not in targets:
            targets[gives] = pixels_sha256(scene, TARGET, reporter, gives)
        target = targets[gives]
        seen = [s for s in generator.card.scenes if s.target_sha256 == target]
        if seen:
            here.add(generator.name)
        if any(s.held_out != held_out_id(scene.grid.shape) for s in seen):
            dishonest.add(generator.name)
    hashes = {
        g.name: file_sha256(Path(path), reporter) for g, path in zip(generators, paths, strict=True)
    }
    return Models(generators, hashes, frozenset(here), frozenset(dishonest))
