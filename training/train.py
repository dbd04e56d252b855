"""Train a generator on scenes and export it: the job ``train``."""

from __future__ import annotations

import contextlib
import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from ..contract.card import ModelCard, TrainingScene
from ..contract.errors import InputError
from ..contract.events import ResultEvent
from ..contract.jobs import TrainJob
from ..contract.reporter import PartReporter, Reporter
from ..contract.scene_file import read_scene_file
from ..contract.version import library_versions, version
from ..imagery.outputs import Outputs
from ..imagery.scene import Scene, open_scene, pixels_sha256
from ..models.networks.catalogue import build_network
from ..models.networks.geometry import Network, halo
from ..models.networks.patch_discriminator import PatchDiscriminator
from . import scaling
from .areas import Areas, draw_areas
from .arithmetic import Arithmetic, choose_device, choose_precision, compiled, repeatable
from .checkpoint import checkpoint_path, load_checkpoint, save_checkpoint
from .domain import learned_domain
from .export import estimate_statistics, export_model
from .history import History, history_paths, write_history
from .loader import Loader
from .loop import Run, fit
from .patches import epoch_patches, patch_edge
from .presets import Preset, preset_for
from .ranks import RankReporter, Ranks, device_of_rank, joined, ranks_of_environment
from .samples import SampleMaker
from .scene_memory import scene_memory
from .sources import (
    BEFORE,
    T1_AS_T2,
    Allocate,
    Source,
    bytes_to_keep,
    layers_to_learn_from,
    make_source,
)
from .step import Learner
from .validation import Validation

_SETUP_SHARE = 0.02


def train(job: TrainJob, reporter: Reporter) -> ResultEvent:
    """Train the job's preset on its scenes; writes the model, its history and the curves.

    The weights that scored best on the held-out pixels are exported. Stopped after the first
    epoch, it keeps the best so far. Raises InputError and its kin for what the user gave, and
    CancelledError if stopped before there is anything to keep.
    """
    return train_preset(preset_for(job), job, reporter)


def train_preset(preset: Preset, job: TrainJob, reporter: Reporter) -> ResultEvent:
    """The same for any preset, also one that has no name in the contract."""
    ranks = ranks_of_environment()
    device = device_of_rank(choose_device(job.device), ranks)
    arithmetic = Arithmetic(device, choose_precision(job.precision, device))
    if not ranks.is_first:
        reporter = RankReporter(reporter)
    with contextlib.ExitStack() as opened:
        opened.enter_context(repeatable(job.seed, device))
        opened.enter_context(joined(ranks, device))
        files = [read_scene_file(Path(path)) for path in job.scene]
        scenes = [opened.enter_context(open_scene(file, reporter)) for file in files]
        allocate = opened.enter_context(
            scene_memory(_room(preset, scenes), Path(job.output), reporter)
        )
        settings = _settings(preset, job, arithmetic, ranks)
        plan = _prepare(preset, job, settings, scenes, allocate, device, reporter)
        run = Run(_learner(plan, job, arithmetic, ranks, reporter), History(preset.name))
        checkpoint = checkpoint_path(job.output)
        signature = _signature(plan)
        _resume_or_warn(run, job.resume, checkpoint, signature, reporter)
        if ranks.is_first:
            run.history.settings = dict(plan.card.settings)
            run.history.baselines = {
                name: plan.validation.psnr(method, reporter)
                for name, method in plan.validation.baselines().items()
            }
        fit(
            run,
            Loader(preset, plan.maker, plan.edge, job.seed, job.accumulate, ranks),
            plan.validation,
            lambda now: save_checkpoint(checkpoint, {"signature": signature, **now.state()}),
            PartReporter(reporter, _SETUP_SHARE, 1 - _SETUP_SHARE),
        )
        if not ranks.is_first:
            return ResultEvent({}, {})
        # From here on nothing stops it: there is a model, and a user who stops wants to keep it.
        result = _keep_best(run, plan, job, _Unstoppable(reporter))
    if not run.history.stopped:
        checkpoint.unlink(missing_ok=True)
    return result


def _room(preset: Preset, scenes: list[Scene]) -> int:
    needed = layers_to_learn_from(preset.inputs, preset.base)
    return bytes_to_keep(scenes, needed, 2 if preset.both_dates else 1)


def _learner(
    plan: _Plan, job: TrainJob, arithmetic: Arithmetic, ranks: Ranks, reporter: Reporter
) -> Learner:
    """The networks at their beginning; draws the discriminator's weights from torch's state."""
    preset, generator = plan.preset, plan.network
    generator.saves_memory = job.save_memory
    discriminator = None
    if preset.adversarial:
        discriminator = PatchDiscriminator(plan.card.channels, width=preset.width)
    forward = compiled(generator, reporter) if job.compile else generator
    return Learner(preset, plan.maker, arithmetic, ranks, generator, forward, discriminator)


@dataclass(frozen=True)
class _Plan:
    """All that is settled before the first step. ``card`` still lacks its scores."""

    preset: Preset
    network: Network
    maker: SampleMaker
    validation: Validation
    edge: int
    card: ModelCard


class _Unstoppable:
    """Passes on what is said, and does not let the user stop the work."""

    def __init__(self, whole: Reporter) -> None:
        self._whole = whole

    def progress(self, fraction: float, message: str = "") -> None:
        """See Reporter."""

    def metric(self, name: str, value: float, step: int = 0) -> None:
        """See Reporter."""
        self._whole.metric(name, value, step)

    def log(self, text: str, level: str = "info") -> None:
        """See Reporter."""
        self._whole.log(text, level)

    def check(self) -> None:
        """See Reporter."""


def _prepare(
    preset: Preset,
    job: TrainJob,
    settings: dict[str, Any],
    scenes: list[Scene],
    allocate: Allocate,
    device: torch.device,
    reporter: Reporter,
) -> _Plan:
    areas = [draw_areas(job.train_area, job.test_area, s.grid, reporter) for s in scenes]
    sources = _sources(preset, scenes, areas, allocate, reporter)
    samples = [scaling.sample_pixels(source, reporter) for source in sources]
    lines = [scaling.fit_line(s) if BEFORE in s and s[BEFORE].size else None for s in samples]
    pooled = scaling.pooled(samples, layers_to_learn_from(preset.inputs, preset.base))
    line = scaling.fit_line(pooled) if BEFORE in pooled else None
    specs, statistics = scaling.input_specs(preset, pooled, line)
    output = scaling.output_spec(preset, pooled, line)
    # A scene to validate on only has no training pixels: the pooled line stands in.
    lines = [own or (line if BEFORE in s.names else None) for own, s in zip(lines, sources)]
    channels = sum(len(spec.bands) for spec in specs)
    network = build_network(
        preset.network, channels, len(output.bands), preset.width, preset.dropout
    )
    card = ModelCard(
        task=preset.task,
        preset=preset.name,
        inputs=specs,
        output=output,
        halo=halo(network),
        multiple=network.multiple,
        scenes=_training_scenes(preset, scenes, areas, reporter),
        settings=settings,
        statistics=statistics,
        versions={"cleardate": version(), **library_versions()},
        domain=learned_domain(sources, reporter),
    )
    maker = SampleMaker(preset, specs, output, sources, lines, device)
    validation = Validation(maker, card.halo, card.multiple)
    return _Plan(preset, network, maker, validation, patch_edge(preset, sources, reporter), card)


def _sources(
    preset: Preset,
    scenes: list[Scene],
    areas: list[Areas],
    allocate: Allocate,
    reporter: Reporter,
) -> list[Source]:
    needed = layers_to_learn_from(preset.inputs, preset.base)
    sources = [
        make_source(scene, area, needed, allocate, reporter)
        for scene, area in zip(scenes, areas, strict=True)
    ]
    if preset.both_dates:
        sources += [
            make_source(scene, area.everywhere(), needed, allocate, reporter, T1_AS_T2)
            for scene, area in zip(scenes, areas, strict=True)
            if set(T1_AS_T2.values()) <= set(scene.layers)
        ]
    return sources


def _training_scenes(
    preset: Preset,
    scenes: list[Scene],
    areas: list[Areas],
    reporter: Reporter,
) -> tuple[TrainingScene, ...]:
    """Every image that was a target, so that fill knows it when it comes back."""
    found = []
    for scene, area in zip(scenes, areas, strict=True):
        targets = [("optical_t2", scene.name, area.held_out)]
        if preset.both_dates and set(T1_AS_T2.values()) <= set(scene.layers):
            # The pair of T1 is learned from as a whole.
            targets.append(("optical_t1", f"{scene.name} at T1", ""))
        found += [
            TrainingScene(
                name,
                scene.grid.crs,
                scene.grid.bounds,
                target_sha256=pixels_sha256(scene, layer, reporter),
                held_out=held_out,
            )
            for layer, name, held_out in targets
            if layer in scene.layers
        ]
    return tuple(found)


def _settings(
    preset: Preset, job: TrainJob, arithmetic: Arithmetic, ranks: Ranks
) -> dict[str, Any]:
    """What shapes the result, for the card and for a run that goes on from a checkpoint."""
    settings = dataclasses.asdict(preset)
    for key in ("name", "task", "inputs"):
        del settings[key]
    areas = {"train_area": job.train_area, "test_area": job.test_area}
    # A model travels: the name of an area's file says enough, its folder is nobody's business.
    settings |= {
        "seed": job.seed,
        "accumulate": job.accumulate,
        "precision": arithmetic.precision,
        "compile": job.compile,
        "processes": ranks.count,
    }
    return settings | {k: v and Path(v).name for k, v in areas.items()}


def _signature(plan: _Plan) -> dict[str, Any]:
    """What must be equal for a run to go on; epochs may grow where they do not shape the run."""
    settings = dict(plan.card.settings)
    if plan.preset.schedule == "constant":
        del settings["epochs"]
    return {
        **{f"setting {key}": repr(value) for key, value in settings.items()},
        "inputs": repr(plan.card.inputs),
        "output": repr(plan.card.output),
        "scenes": repr(plan.card.scenes),
        "pixels to learn from": [int(source.learn.sum()) for source in plan.maker.sources],
    }


def _resume_or_warn(
    run: Run, resume: bool, checkpoint: Path, signature: dict[str, Any], reporter: Reporter
) -> None:
    if not resume:
        if checkpoint.exists():
            reporter.log(
                f"A checkpoint of an earlier run, {checkpoint.name}, will be replaced; "
                "to go on from it, resume.",
                "warning",
            )
        return
    state = load_checkpoint(checkpoint)
    saved = state.pop("signature")
    changed = [key for key in signature if saved.get(key) != signature[key]]
    if changed:
        raise InputError(
            f"The checkpoint {checkpoint} belongs to another run: it differs in "
            f"{', '.join(changed)}.",
            "Give the same scenes and settings, or train without resuming.",
        )
    run.load(state)
    reporter.log(f"Going on after epoch {run.epoch}.")


def _keep_best(run: Run, plan: _Plan, job: TrainJob, reporter: Reporter) -> ResultEvent:
    """Export the best weights and write the history; one result, whole or not at all."""
    best = run.best
    if not best.weights:
        raise InputError(
            "The training diverged: in no epoch is the score a number.",
            "Choose a smaller learning rate, or the precision fp32.",
        )
    if run.history.stopped:
        reporter.log(
            f"Stopped by you: the best model so far (epoch {best.epoch}) is kept.", "warning"
        )
    plan.network.load_state_dict(best.weights)
    patches = epoch_patches(plan.preset, plan.edge, plan.maker.sources, job.seed, 0)
    estimate_statistics(plan.network, plan.maker, patches, plan.preset.batch)
    methods = {plan.preset.name: plan.validation.network(plan.network)}
    methods |= plan.validation.baselines()
    scores = {name: plan.validation.scores(method, reporter) for name, method in methods.items()}
    card = dataclasses.replace(plan.card, scores=scores)
    with Outputs() as outputs:
        network = plan.network.cpu().eval()
        maker = dataclasses.replace(plan.maker, device=torch.device("cpu"))
        validation = dataclasses.replace(plan.validation, maker=maker)
        export_model(network, card, maker, patches, validation, job.output, outputs, reporter)
        write_history(run.history, job.output, outputs)
    history, curves = history_paths(job.output)
    return ResultEvent(
        {"output": job.output, "history": str(history), "curves": str(curves)},
        {
            "preset": plan.preset.name,
            "epochs": run.epoch,
            "best_epoch": best.epoch,
            "stopped": run.history.stopped,
            "scores": scores,
        },
    )
