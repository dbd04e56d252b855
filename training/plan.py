"""What is settled before the first step: pixels, scaling, networks and the card."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..contract.card import ModelCard, TrainingScene
from ..contract.jobs import TrainJob
from ..contract.layers import BEFORE
from ..contract.reporter import Reporter
from ..contract.version import library_versions, version
from ..imagery.scene import Scene, pixels_sha256
from ..models.networks.catalogue import build_network
from ..models.networks.geometry import Network, halo
from ..models.networks.patch_discriminator import PatchDiscriminator
from . import scaling
from .arithmetic import Arithmetic, compiled
from .learned_bands import bands_of
from .learned_domain import learned_domain
from .patches import patch_edge
from .presets import Preset
from .ranks import Ranks
from .samples import SampleMaker
from .scene_source import (
    T1_AS_T2,
    Allocate,
    Source,
    bytes_to_keep,
    layers_to_learn_from,
    make_source,
)
from .split import Split, draw_areas
from .step import Learner
from .validation import Validation


@dataclass(frozen=True)
class TrainingPlan:
    """All that is settled before the first step. ``card`` still lacks its scores."""

    preset: Preset
    network: Network
    maker: SampleMaker
    validation: Validation
    edge: int
    card: ModelCard


def room_for(preset: Preset, scenes: list[Scene]) -> int:
    """Bytes that the scenes take when decoded."""
    needed = layers_to_learn_from(preset.inputs, preset.base)
    return bytes_to_keep(scenes, needed, 2 if preset.both_dates else 1)


def prepare(
    preset: Preset,
    job: TrainJob,
    scenes: list[Scene],
    allocate: Allocate,
    arithmetic: Arithmetic,
    ranks: Ranks,
    reporter: Reporter,
) -> TrainingPlan:
    """Read the scenes and settle all that follows from them; draws the generator's weights.

    Raises InputError for scenes and areas that nothing can be learned from.
    """
    areas = [draw_areas(job.train_area, job.test_area, s.grid, reporter) for s in scenes]
    sources = _sources(preset, scenes, areas, allocate, reporter)
    samples = [scaling.sample_pixels(source, reporter) for source in sources]
    lines = [scaling.fit_line(s) if BEFORE in s and s[BEFORE].size else None for s in samples]
    pooled = scaling.pooled(samples, layers_to_learn_from(preset.inputs, preset.base))
    line = scaling.fit_line(pooled) if BEFORE in pooled else None
    bands = bands_of(scenes[0])
    specs, statistics = scaling.input_specs(preset, bands, pooled, line)
    output = scaling.output_spec(preset, bands, pooled, line)
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
        settings=_settings(preset, job, arithmetic, ranks),
        statistics=statistics,
        versions={"cleardate": version(), **library_versions()},
        domain=learned_domain(sources, bands, reporter),
    )
    maker = SampleMaker(preset, specs, output, sources, lines, arithmetic.device)
    validation = Validation(maker, card.halo, card.multiple)
    edge = patch_edge(preset, sources, reporter)
    return TrainingPlan(preset, network, maker, validation, edge, card)


def _sources(
    preset: Preset,
    scenes: list[Scene],
    areas: list[Split],
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
    areas: list[Split],
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


def new_learner(
    plan: TrainingPlan, job: TrainJob, arithmetic: Arithmetic, ranks: Ranks, reporter: Reporter
) -> Learner:
    """The networks at their beginning; draws the discriminator's weights from torch's state."""
    preset, generator = plan.preset, plan.network
    generator.saves_memory = job.save_memory
    discriminator = None
    if preset.adversarial:
        card = plan.card
        discriminator = PatchDiscriminator(card.channels, len(card.output.bands), preset.width)
    forward = compiled(generator, arithmetic.device, reporter) if job.compile else generator
    return Learner(preset, plan.maker, arithmetic, ranks, generator, forward, discriminator)


def _settings(
    preset: Preset, job: TrainJob, arithmetic: Arithmetic, ranks: Ranks
) -> dict[str, Any]:
    """What shapes the result, for the card and for a run that goes on from a checkpoint."""
    settings = dataclasses.asdict(preset)
    # The card's inputs and output name the bands.
    for key in ("name", "task", "inputs", "bands"):
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
