"""Train a generator on scenes and export it: the job ``train``."""

from __future__ import annotations

import contextlib
import dataclasses
from pathlib import Path
from typing import Any

import torch

from ..contract.errors import CancelledError, InputError
from ..contract.events import ResultEvent
from ..contract.jobs import TrainJob
from ..contract.reporter import UNKNOWN, Outlook, Reporter
from ..contract.scene_file import read_scene_file
from ..contract.sentence import say
from ..contract.work import Work
from ..imagery.outputs import Outputs
from ..imagery.scene import open_scene
from .arithmetic import Arithmetic, choose_device, choose_precision, repeatable
from .checkpoint import checkpoint_path, save_checkpoint
from .code_cache import keep_code_private
from .export import estimate_statistics, export_model
from .history import History, history_paths, write_history
from .learned_bands import Bands, bands_to_learn, keep_bands, named_bands
from .loader import Loader
from .loop import TrainingState, fit, report_epoch
from .patches import epoch_patches
from .pictures import LivePictures, ShownWindow, sample_path
from .plan import TrainingPlan, new_learner, prepare, room_for
from .presets import Preset, preset_for
from .ranks import RankReporter, device_of_rank, joined, ranks_of_environment
from .resume import resume_or_warn
from .scene_memory import scene_memory
from .season_pairs import season_scenes

_READ_S, _FIT_S, _EXPORT_S = 5.0, 300.0, 15.0
"""Seconds that the stages are thought to take before any is measured."""
_FIT_DOUBT = 20.0


def train(job: TrainJob, reporter: Reporter) -> ResultEvent:
    """Train the job's preset on its scenes; writes the model, its history and the curves.

    The weights that scored best on the held-out pixels are exported. Stopped after the first
    epoch, it keeps the best so far. Raises InputError and its kin for what the user gave, and
    CancelledError if stopped before there is anything to keep.
    """
    return train_preset(preset_for(job), job, reporter)


def train_preset(
    preset: Preset, job: TrainJob, reporter: Reporter, bands: Bands | None = None
) -> ResultEvent:
    """The same for any preset, also one that has no name in the contract.

    ``bands``: what is learned, which all scenes have; None for what the job and the preset say.
    """
    asked = named_bands(job.learn_bands)
    keep_code_private()
    ranks = ranks_of_environment()
    device = device_of_rank(choose_device(job.device), ranks)
    arithmetic = Arithmetic(device, choose_precision(job.precision, device))
    if not ranks.is_first:
        reporter = RankReporter(reporter)
    with contextlib.ExitStack() as opened:
        opened.enter_context(repeatable(job.seed, device))
        opened.enter_context(joined(ranks, device))
        checkpoint = checkpoint_path(job.output)
        with ranks.stopping_together():
            work = Work(reporter, {"read": _READ_S, "fit": _FIT_S, "export": _EXPORT_S})
            work.expect("fit", _FIT_S, _FIT_DOUBT)
            work.begin("read", "Reading the scenes")
            files = [read_scene_file(Path(path)) for path in job.scene or ()]
            if job.season:
                files += season_scenes(Path(job.season), reporter)
            scenes = [opened.enter_context(open_scene(file, reporter)) for file in files]
            keep_bands(scenes, bands or bands_to_learn(scenes, preset, asked, reporter))
            allocate = opened.enter_context(
                scene_memory(room_for(preset, scenes), Path(job.output), reporter)
            )
            plan = prepare(preset, job, scenes, allocate, arithmetic, ranks, reporter)
            run = TrainingState(
                new_learner(plan, job, arithmetic, ranks, reporter), History(preset.name)
            )
            signature = _signature(plan)
            resume_or_warn(run, job.resume, checkpoint, signature, reporter)
            if ranks.is_first:
                run.history.settings = dict(plan.card.settings)
                run.history.baselines = {
                    name: plan.validation.psnr(method, reporter)
                    for name, method in plan.validation.baselines().items()
                }
                # A run that goes on says again what it had measured, for whoever draws curves.
                for row in run.history.epochs:
                    report_epoch(run.history, row, reporter)
            learning = work.begin("fit")
        sample = ShownWindow(plan.validation)
        live = opened.enter_context(
            LivePictures(sample, sample_path(job.output), plan.preset.epochs, reporter)
        )
        run.learner.share_state()
        fit(
            run,
            Loader(preset, plan.maker, plan.edge, job.seed, job.accumulate, ranks),
            plan.validation,
            lambda now: save_checkpoint(checkpoint, {"signature": signature, **now.state()}),
            live.show,
            learning,
        )
        if not ranks.is_first:
            return ResultEvent({}, {})
        # From here on nothing stops it: there is a model, and a user who stops wants to keep it.
        with contextlib.suppress(CancelledError):
            work.begin("export", "Scoring and exporting the best epoch")
        result = _keep_best(run, plan, sample, job, _Unstoppable(reporter))
    if not run.history.stopped:
        checkpoint.unlink(missing_ok=True)
    return result


class _Unstoppable:
    """Passes on what is said, and does not let the user stop the work."""

    def __init__(self, whole: Reporter) -> None:
        self._whole = whole

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        pass

    def metric(self, name: str, value: float, step: int = 0) -> None:
        self._whole.metric(name, value, step)

    def picture(self, name: str, path: str, step: int = 0) -> None:
        self._whole.picture(name, path, step)

    def log(self, text: str, level: str = "info") -> None:
        self._whole.log(text, level)

    def check(self) -> None:
        pass


def _signature(plan: TrainingPlan) -> dict[str, Any]:
    """What must be equal for a run to go on; epochs may grow where they do not shape the run."""
    settings = dict(plan.card.settings)
    if plan.preset.schedule == "constant":
        settings["epochs"] = "any"
    return {
        **{f"setting {key}": repr(value) for key, value in settings.items()},
        "inputs": repr(plan.card.inputs),
        "output": repr(plan.card.output),
        "scenes": repr(plan.card.scenes),
        "pixels to learn from": [int(source.learn.sum()) for source in plan.maker.sources],
    }


def _keep_best(
    run: TrainingState, plan: TrainingPlan, sample: ShownWindow, job: TrainJob, reporter: Reporter
) -> ResultEvent:
    """Export the best weights, write history and sample; one result, whole or not at all."""
    best = run.best
    if not best.weights:
        raise InputError(
            "The training diverged: in no epoch is the score a number.",
            "Choose a smaller learning rate, or the precision fp32.",
        )
    if run.diverged:
        reporter.log(
            say(
                "The training diverged after epoch {epoch}: the best model before (epoch "
                "{epoch2}) is kept. A smaller learning rate, or the precision fp32, may help.",
                epoch=run.epoch,
                epoch2=best.epoch,
            ),
            "warning",
        )
    if run.history.stopped:
        reporter.log(
            say("Stopped by you: the best model so far (epoch {epoch}) is kept.", epoch=best.epoch),
            "warning",
        )
    plan.network.load_state_dict(best.weights)
    patches = epoch_patches(plan.preset, plan.edge, plan.maker.sources, job.seed, 0)
    estimate_statistics(plan.network, plan.maker, patches, plan.preset.batch)
    methods = {plan.preset.name: plan.validation.network(plan.network)}
    methods |= plan.validation.baselines()
    scores = {name: plan.validation.scores(method, reporter) for name, method in methods.items()}
    picture = sample.png(plan.network)
    card = dataclasses.replace(plan.card, scores=scores)
    with Outputs() as outputs:
        network = plan.network.cpu().eval()
        maker = dataclasses.replace(plan.maker, device=torch.device("cpu"))
        validation = dataclasses.replace(plan.validation, maker=maker)
        export_model(network, card, maker, patches, validation, job.output, outputs, reporter)
        write_history(run.history, job.output, outputs)
        outputs.begin(sample_path(job.output)).write_bytes(picture)
    history, curves = history_paths(job.output)
    shown = str(sample_path(job.output))
    reporter.picture("sample", shown, best.epoch)
    return ResultEvent(
        {"output": job.output, "history": str(history), "curves": str(curves), "sample": shown},
        {
            "preset": plan.preset.name,
            "epochs": run.epoch,
            "best_epoch": best.epoch,
            "stopped": run.history.stopped,
            "scores": scores,
        },
    )
