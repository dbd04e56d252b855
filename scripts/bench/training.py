"""Training steps against the loop that a competent user would write around the same networks.

The plain loop: a Dataset that reads each patch with rasterio, a DataLoader without workers, fp32,
torch's default memory layout, the losses looked at after every step. It learns the same patches
from the same first weights, so that after some steps it must have the same losses as ours.
"""

from __future__ import annotations

import contextlib
import copy
import dataclasses
import itertools
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
import training_step
from common import Options, Row, alternate, run_apart
from rasterio.windows import Window
from rasters import Rasters, make_rasters
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from cleardate.contract.card import InputSpec
from cleardate.contract.jobs import TrainJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scene import open_scene
from cleardate.training.arithmetic import (
    Arithmetic,
    choose_device,
    choose_precision,
    repeatable,
)
from cleardate.training.history import History
from cleardate.training.loader import Loader, Step
from cleardate.training.loop import TrainingState, learn_epoch
from cleardate.training.losses import adversarial_loss, discriminator_loss, masked_image
from cleardate.training.patches import PatchCut, epoch_patches
from cleardate.training.plan import TrainingPlan, new_learner, prepare, room_for
from cleardate.training.presets import PRESETS, Preset
from cleardate.training.ranks import ALONE
from cleardate.training.scene_memory import scene_memory
from cleardate.training.step import PIXEL_LOSSES

TITLE = "Training: steps against a plain pix2pix-style loop, and memory"
LAYERS = ("sar_t1", "optical_t1", "sar_t2", "optical_t2")


@dataclass(frozen=True)
class Case:
    """A preset at a size, how many steps are timed in one go, and how often."""

    name: str
    preset: Preset
    steps: int
    rounds: int


def measure(options: Options) -> list[Row]:
    """Ratios of steps per second, what the loader costs, equal losses, and memory."""
    device = choose_device(options.device)
    rasters = make_rasters(options.work / "scene", 512 if options.quick else 1024, options.seed)
    rows = []
    for case in _cases(options.quick, device):
        rows += _compare(case, rasters, options, device)
    return rows + _memory(options.quick, device)


def _cases(quick: bool, device: torch.device) -> list[Case]:
    on_gpu = device.type == "cuda"
    width, patch = (64, 256) if on_gpu else (8, 64) if quick else (16, 128)
    sizes = {"tiny": {}, "fast": {}, "mtcgan": {"width": width, "patch": patch}}
    steps = {"tiny": 32, "fast": 16, "mtcgan": 20 if on_gpu else 3}
    return [
        Case(
            name if name != "mtcgan" else f"mtcgan, width {width}, {patch} px",
            # Dropout is drawn in the order of the memory layout, and would make losses differ.
            dataclasses.replace(
                PRESETS[name], dropout=0.0, schedule="constant", epochs=1_000_000, **size
            ),
            steps[name],
            rounds=5 if name == "mtcgan" else 9,
        )
        for name, size in sizes.items()
    ]


def _compare(case: Case, rasters: Rasters, options: Options, device: torch.device) -> list[Row]:
    preset, reporter = case.preset, SilentReporter()
    job = TrainJob(scene=("scene",), output=str(options.work / "m.onnx"), seed=options.seed)
    auto = choose_precision("auto", device)
    with contextlib.ExitStack() as opened:
        opened.enter_context(repeatable(options.seed, device))
        file = SceneFile(name="scene", clouds=rasters.mask(0.2), **rasters.layers())
        scene = opened.enter_context(open_scene(file, reporter))
        allocate = opened.enter_context(
            scene_memory(room_for(preset, [scene]), Path(job.output), reporter)
        )
        full = Arithmetic(device)
        plan = prepare(preset, job, [scene], allocate, full, ALONE, reporter)
        plain = _Plain(case, plan, rasters, device, options.seed)
        ours = {
            name: opened.enter_context(contextlib.closing(_Ours(case, plan, *way)))
            for name, way in _ways_to_learn(preset, device, job).items()
        }
        seconds = alternate({"plain": plain.go, **{n: o.go for n, o in ours.items()}}, case.rounds)
    rows = [Row(f"{case.name}: plain loop", case.steps / seconds["plain"], "steps/s")]
    for name, one in ours.items():
        best = " (what auto takes)" if name == auto else ""
        rows += [
            Row(f"{case.name}: ours over it, {name}", seconds["plain"] / seconds[name], "x", best),
            Row(
                f"{case.name}: difference in loss, {name}",
                100 * abs(one.losses[0] / plain.losses[0] - 1),
                "%",
                f"mean of the first {case.steps} steps, {plain.losses[0]:.4g} in the plain loop",
            ),
        ]
    rows.append(
        Row(
            f"{case.name}: our loop waits for patches",
            100 * ours["fp32"].waited / ours["fp32"].taken,
            "%",
            "of its time, the first steps included",
        )
    )
    return rows


def _ways_to_learn(
    preset: Preset, device: torch.device, job: TrainJob
) -> dict[str, tuple[TrainJob, Arithmetic]]:
    ways = {"fp32": (job, Arithmetic(device))}
    if preset.adversarial or device.type == "cuda":
        ways["bf16"] = job, Arithmetic(device, "bf16")
    if preset.adversarial:
        saving = dataclasses.replace(job, save_memory=True)
        ways["fp32 --save-memory"] = saving, Arithmetic(device)
    return ways


class _Ours:
    """Our loop, some steps at a time, on a copy of the plan's network."""

    def __init__(
        self, case: Case, plan: TrainingPlan, job: TrainJob, arithmetic: Arithmetic
    ) -> None:
        self.losses: list[float] = []
        self.waited = self.taken = 0.0
        self._case, self._arithmetic, self._seed = case, arithmetic, job.seed
        own = dataclasses.replace(plan, network=copy.deepcopy(plan.network))
        torch.manual_seed(job.seed)
        learner = new_learner(own, job, arithmetic, ALONE, SilentReporter())
        self._run = TrainingState(learner, History(case.preset.name))
        self._loader = Loader(case.preset, plan.maker, plan.edge, job.seed)
        self._steps = self._loader.steps(0)

    def go(self) -> None:
        started = time.perf_counter()
        with repeatable(self._seed, self._arithmetic.device):
            means = learn_epoch(self._run, self._loader, self._some(), SilentReporter())
        self.taken += time.perf_counter() - started
        self.losses.append(means["loss"])

    def close(self) -> None:
        self._steps.close()

    def _some(self) -> Iterator[Step]:
        for _ in range(self._case.steps):
            started = time.perf_counter()
            step = next(self._steps)
            self.waited += time.perf_counter() - started
            yield step


class _Plain:
    """The plain loop, some steps at a time."""

    def __init__(
        self, case: Case, plan: TrainingPlan, rasters: Rasters, device: torch.device, seed: int
    ) -> None:
        self.losses: list[float] = []
        self._case, self._device = case, device
        self._generator = copy.deepcopy(plan.network).to(device)
        networks = [self._generator]
        self._discriminator: nn.Module | None = None
        if case.preset.adversarial:
            torch.manual_seed(seed)
            self._discriminator = copy.deepcopy(
                new_learner(
                    dataclasses.replace(plan, network=copy.deepcopy(plan.network)),
                    TrainJob(scene=("scene",), output="m.onnx"),
                    Arithmetic(torch.device("cpu")),
                    ALONE,
                    SilentReporter(),
                ).discriminator
            ).to(device, memory_format=torch.contiguous_format)
            networks.append(self._discriminator)
        self._optimisers = [
            torch.optim.Adam(n.parameters(), case.preset.learning_rate, case.preset.betas)
            for n in networks
        ]
        epochs = (
            epoch_patches(case.preset, plan.edge, plan.maker.sources, seed, epoch)
            for epoch in itertools.count()
        )
        wanted = case.rounds * case.steps * case.preset.batch
        patches = list(itertools.islice(itertools.chain.from_iterable(epochs), wanted))
        dataset = _Patches(rasters, patches, plan)
        self._batches = iter(DataLoader(dataset, case.preset.batch, num_workers=0))

    def go(self) -> None:
        torch.use_deterministic_algorithms(False)
        learn = self._learn if self._discriminator is None else self._learn_against
        found = [
            learn(*(tensor.to(self._device) for tensor in batch))
            for batch in itertools.islice(self._batches, self._case.steps)
        ]
        self.losses.append(float(np.mean(found)))

    def _learn(self, x: Tensor, target: Tensor, mask: Tensor) -> float:
        (optimiser,) = self._optimisers
        optimiser.zero_grad()
        loss = PIXEL_LOSSES[self._case.preset.pixel_loss](self._generator(x), target, mask)
        loss.backward()
        optimiser.step()
        return loss.item()

    def _learn_against(self, x: Tensor, target: Tensor, mask: Tensor) -> float:
        judge = self._discriminator
        of_generator, of_judge = self._optimisers
        simulated = self._generator(x)
        real, fake = masked_image(target, mask), masked_image(simulated, mask)
        judge.requires_grad_(True)
        of_judge.zero_grad()
        judged = discriminator_loss(judge(x, real), judge(x, fake.detach()))
        judged.backward()
        of_judge.step()
        judge.requires_grad_(False)
        of_generator.zero_grad()
        adversarial = adversarial_loss(judge(x, fake))
        l1 = PIXEL_LOSSES[self._case.preset.pixel_loss](simulated, target, mask)
        loss = adversarial + self._case.preset.l1_weight * l1
        loss.backward()
        of_generator.step()
        for shown in (judged, adversarial, l1):
            shown.item()
        return loss.item()


class _Patches(Dataset[tuple[Tensor, ...]]):
    """Patches read from the rasters one by one, scaled as the card says."""

    def __init__(self, rasters: Rasters, patches: Sequence[PatchCut], plan: TrainingPlan) -> None:
        self._files = {name: rasterio.open(rasters.layer(name)) for name in LAYERS}
        self._patches, self._card = patches, plan.card
        self._line, self._learn = plan.maker.lines[0], plan.maker.sources[0].learn

    def __len__(self) -> int:
        return len(self._patches)

    def __getitem__(self, index: int) -> tuple[Tensor, ...]:
        patch = self._patches[index]
        place = patch.window
        window = Window(place.col, place.row, place.width, place.height)
        layers = {name: file.read(window=window) for name, file in self._files.items()}
        for name in ("optical_t1", "optical_t2"):
            layers[name] = layers[name].astype(np.float32) / 10000
        layers["sar_change"] = layers["sar_t2"] - layers["sar_t1"]
        x = np.concatenate([_scaled(layers[spec.name], spec) for spec in self._card.inputs])
        output = self._card.output
        target = layers["optical_t2"]
        if output.base == "line":
            slope, intercept = (
                np.float32(values)[:, None, None]
                for values in (self._line.slope, self._line.intercept)
            )
            target = target - (slope * layers["optical_t1"] + intercept)
        mask = self._learn[place.row : place.bottom, place.col : place.right]
        return tuple(
            torch.from_numpy(_turned(values, patch))
            for values in (x, _scaled(target, output), mask)
        )


def _scaled(values: np.ndarray[Any, Any], spec: Any) -> np.ndarray[Any, Any]:
    low, high = (np.float32(limit)[:, None, None] for limit in (spec.low, spec.high))
    scaled = (values - low) / (high - low) * 2 - 1
    is_sar = isinstance(spec, InputSpec) and spec.units == "dB"
    return np.clip(scaled, -1, 1) if is_sar else scaled


def _turned(values: np.ndarray[Any, Any], patch: PatchCut) -> np.ndarray[Any, Any]:
    values = np.rot90(values, patch.turns, axes=(-2, -1))
    return np.ascontiguousarray(values[..., ::-1] if patch.mirrored else values)


_WAYS = (
    ("fp32", "none"),
    ("fp32", "plain"),
    ("fp32", "saving"),
    ("bf16", "plain"),
    ("bf16", "saving"),
)


def _memory(quick: bool, device: torch.device) -> list[Row]:
    """Peak memory of one step of mtcgan on one patch, batch 1, with and without --save-memory."""
    width, edge = (16, 128) if quick else (64, 256)
    measured = _memory_on_gpu if device.type == "cuda" else _memory_on_cpu
    base, *found = (measured(width, edge, *way) for way in _WAYS)
    head = f"mtcgan, width {width}, {edge} px, batch 1"
    rows = [Row(f"{head}: networks and libraries alone", base, "MB")]
    for (precision, way), peak in zip(_WAYS[1:], found, strict=True):
        saving = "" if way == "plain" else ", --save-memory"
        rows.append(Row(f"{head}: one step, {precision}{saving}", peak, "MB", "peak"))
    plain, saving = found[:2]
    share = (saving - base) / (plain - base)
    return [*rows, Row(f"{head}: --save-memory", share, "x", "of what a step adds, fp32")]


def _memory_on_cpu(width: int, edge: int, precision: str, way: str) -> float:
    return run_apart([training_step.__file__, str(width), str(edge), precision, way]).peak_mb


def _memory_on_gpu(width: int, edge: int, precision: str, way: str) -> float:
    torch.cuda.reset_peak_memory_stats()
    training_step.take_step(width, edge, Arithmetic(torch.device("cuda"), precision), way)
    return torch.cuda.max_memory_allocated() / 1e6
