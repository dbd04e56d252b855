"""One cell of a table: train or fit a method, simulate the test area, score it, keep the result.

What is finished lies in the output folder under a name that holds the hash of all that it depends
on (pixels, areas, recipe, seed): a second run reads it, and another recipe gets another name.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...contract.errors import CancelledError
from ...contract.jobs import TrainJob
from ...contract.layers import IMAGES, OPTICAL, TARGET
from ...contract.reporter import PartReporter, Reporter
from ...imagery.outputs import Outputs
from ...imagery.scene import Scene
from ...imagery.scores.metrics import scores
from ...imagery.windows import Window, padded, tiles
from ...models.boosting import BoostedTrees
from ...models.generator import Generator
from ...models.line import CopyGenerator, Line, LineGenerator
from ...models.patch import read_patch
from ...models.session import open_generator
from ...models.trees import HALO, BandGroup, TreesGenerator, features
from ..checkpoint import checkpoint_path
from ..history import history_paths
from ..learned_bands import Bands
from ..pictures import sample_path
from ..presets import Preset
from ..scene_source import Floats
from ..train import train_preset
from .cases import Cell
from .sites import Site, open_site, slug

FORMAT = "cleardate-experiment-1"
_EDGE = 512
_MOST_PIXELS = 200_000
"""Pixels that line and trees are fitted on, drawn evenly from the training areas."""


@dataclass(frozen=True)
class Study:
    """What all cells share. ``folder`` holds ``models`` and ``cells``."""

    folder: Path
    places: dict[str, Site]
    presets: dict[str, Preset]
    device: str

    @property
    def bands(self) -> Bands:
        """What is learned and scored: the same of all places."""
        return next(iter(self.places.values())).bands

    def model_path(self, cell: Cell) -> Path:
        """Where a cell's network lies; cells that differ in the test area alone share it."""
        key = self._training_key(cell)
        name = f"{slug(cell.trained_on)}-{cell.method}-seed{cell.seed}-{key[:12]}"
        return self.folder / "models" / f"{name}.onnx"

    def cell_path(self, cell: Cell) -> Path:
        """Where the scores of a cell lie."""
        key = _sha256([self._training_key(cell), self.places[cell.test].sha256])
        name = f"{slug(cell.trained_on)}-{cell.method}-seed{cell.seed}-on-{slug(cell.test)}"
        return self.folder / "cells" / f"{name}-{key[:12]}.json"

    def files(self, cell: Cell) -> tuple[Path, ...]:
        """Every file that finishing a cell may write."""
        model = self.model_path(cell)
        beside = (*history_paths(model), sample_path(model), checkpoint_path(model))
        return model, *beside, model.with_suffix(".json"), self.cell_path(cell)

    def _training_key(self, cell: Cell) -> str:
        recipe = dataclasses.asdict(self.presets[cell.method]) if cell.is_network else {}
        # The bands are those of the places, whatever the preset would take.
        recipe.pop("bands", None)
        pixels = [self.places[name].sha256 for name in cell.train]
        return _sha256([FORMAT, cell.method, cell.seed, pixels, recipe])


def finish(study: Study, cell: Cell, reporter: Reporter) -> dict[str, Any]:
    """The record of a cell: ``scores`` (see imagery.metrics) and ``training``; kept for next time.

    Raises what training raises; CancelledError leaves what is finished so far.
    """
    path = study.cell_path(cell)
    record = _read_json(path)
    if record is None:
        generator, training = _learn(study, cell, reporter)
        place = study.places[cell.test]
        with open_site(place, Quiet(reporter)) as scene:
            image = simulate(generator, scene, place.box, reporter)
            truth, before = (
                scene.read(layer, place.box).values for layer in ("optical_t2", "optical_t1")
            )
        test = place.test[place.box.row : place.box.bottom, place.box.col : place.box.right]
        record = {
            "format": FORMAT,
            **dataclasses.asdict(cell),
            "scores": scores(image, truth, test, before, place.bands[OPTICAL]),
            "training": training,
        }
        _write_json(path, record)
    return record


def is_finished(study: Study, cell: Cell) -> bool:
    """Whether a cell has nothing left to do."""
    return _read_json(study.cell_path(cell)) is not None


def generator_of(study: Study, cell: Cell, reporter: Reporter) -> Generator:
    """The cell's method, ready to simulate: fitted again, or the network that was trained."""
    return _learn(study, cell, reporter)[0]


def simulate(generator: Generator, scene: Scene, box: Window, reporter: Reporter) -> Floats:
    """A window of the scene as the generator sees it, reflectance (bands, h, w); tile by tile."""
    image = np.zeros((len(scene.bands(TARGET)), *box.shape), dtype=np.float32)
    for part in tiles(box.shape, _EDGE):
        reporter.check()
        core = Window(box.row + part.row, box.col + part.col, *part.shape)
        wide = padded(core, generator.halo, generator.multiple, scene.grid.shape)
        simulated = generator.predict(read_patch(scene, wide, generator.reads))
        image[(slice(None), *core.within(box))] = simulated[(slice(None), *core.within(wide))]
    return image


def _learn(study: Study, cell: Cell, reporter: Reporter) -> tuple[Generator, dict[str, Any]]:
    """The generator and how it came about: seconds, and for networks the recipe."""
    if cell.method == "copy":
        return CopyGenerator(), {}
    if cell.is_network:
        training = _trained(study, cell, reporter)
        path = study.model_path(cell)
        return open_generator(path, study.device, Quiet(reporter), cell.method, "fp32"), training
    started, cpu = time.perf_counter(), time.process_time()
    generator = _fit(cell, [study.places[name] for name in cell.train], reporter)
    return generator, {
        "seconds": time.perf_counter() - started,
        "cpu_seconds": time.process_time() - cpu,
    }


def _fit(cell: Cell, places: Sequence[Site], reporter: Reporter) -> Generator:
    """Line or trees, fitted on the training areas."""
    tables = [_training_pixels(place, cell.method == "trees", reporter) for place in places]
    inputs, before, after = (np.concatenate(parts, axis=1) for parts in zip(*tables))
    line = Line.fit(before, after)
    if cell.method == "linear":
        return LineGenerator(line)
    trees = BoostedTrees.fit(inputs, after - line(before), cell.seed)
    everything = BandGroup(slice(None), slice(None), len(after))
    return TreesGenerator(line, [(everything, [trees])])


def _training_pixels(
    place: Site, with_features: bool, reporter: Reporter
) -> tuple[Floats, Floats, Floats]:
    """(features, T1, T2) of pixels of the training area, each (rows, n)."""
    step = max(1, int(place.learn.sum()) // _MOST_PIXELS)
    parts = []
    with open_site(place, Quiet(reporter)) as scene:
        for core in tiles(place.grid.shape, _EDGE):
            reporter.check()
            learn = place.learn[core.row : core.bottom, core.col : core.right]
            if not learn.any():
                continue
            wide = padded(core, HALO, 1, place.grid.shape)
            patch = read_patch(scene, wide, tuple(IMAGES))
            before, after = patch.layers["optical_t1"], patch.layers["optical_t2"]
            table = features(patch) if with_features else before[:0]
            cut = (slice(None), *core.within(wide))
            parts.append([values[cut][:, learn][:, ::step] for values in (table, before, after)])
    inputs, before, after = (np.concatenate(found, axis=1) for found in zip(*parts))
    return inputs, before, after


def _trained(study: Study, cell: Cell, reporter: Reporter) -> dict[str, Any]:
    """Train the cell's network unless it lies there; returns how it went."""
    path = study.model_path(cell)
    record = _read_json(path.with_suffix(".json")) if path.exists() else None
    if record is not None:
        return record
    preset = study.presets[cell.method]
    job = TrainJob(
        scene=tuple(str(study.places[name].learn_file) for name in cell.train),
        output=str(path),
        seed=cell.seed,
        device=study.device,
        resume=checkpoint_path(path).exists(),
    )
    started, cpu = time.perf_counter(), time.process_time()
    result = train_preset(preset, job, Quiet(reporter), study.bands)
    if result.summary["stopped"]:
        for side in (path, *history_paths(path), sample_path(path)):
            side.unlink(missing_ok=True)
        raise CancelledError("Stopped by the user. Run it again to go on from here.")
    record = {
        # A run that was broken off does not know how long its first part took.
        "seconds": None if job.resume else time.perf_counter() - started,
        "cpu_seconds": None if job.resume else time.process_time() - cpu,
        "epochs": result.summary["epochs"],
        "best_epoch": result.summary["best_epoch"],
        "width": preset.width,
        "patch": preset.patch,
        "batch": preset.batch,
        "learning_rate": preset.learning_rate,
    }
    _write_json(path.with_suffix(".json"), record)
    return record


class Quiet(PartReporter):
    """Passes on progress and warnings; the figures of a hundred trainings would bury a terminal."""

    def __init__(self, whole: Reporter) -> None:
        super().__init__(whole, 0.0, 1.0)

    def metric(self, name: str, value: float, step: int = 0) -> None:
        pass

    def log(self, text: str, level: str = "info") -> None:
        # After a stop training says that it keeps its best model, which does not hold here.
        if level == "warning" and not self._stopped():
            super().log(text, level)

    def _stopped(self) -> bool:
        try:
            self.check()
        except CancelledError:
            return True
        return False


def _sha256(parts: list[Any]) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _read_json(path: Path) -> dict[str, Any] | None:
    """A record; None if there is none, or it is damaged and must be made again."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return record if isinstance(record, dict) else None


def _write_json(path: Path, record: dict[str, Any]) -> None:
    with Outputs() as outputs:
        outputs.text(path, json.dumps(record, indent=1, allow_nan=False) + "\n")
