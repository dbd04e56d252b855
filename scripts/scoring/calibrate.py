"""Give generators of an earlier version what train writes now: a faster graph, ranges for 8 bits.

    .venv/bin/python scripts/scoring/calibrate.py [--data FOLDER] [--places PLACE,...]
        --generators FOLDER

Rewrites PLACE.onnx in place: the same network in the form that runs faster, with the ranges of its
activations over crops of its own place, and what it loses in 8 and 16 bits on blocks of that place
that it was not trained on.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from cases import DATA, list_of
from pretrain import PLACES, write_scenes

from cleardate.contract.card import ModelCard
from cleardate.contract.errors import ModelError
from cleardate.contract.precision import PrecisionSpec
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import read_scene_file
from cleardate.imagery.scene import open_scene
from cleardate.models.graphs.simplify import simplified
from cleardate.models.onnx_file import read_model, write_card
from cleardate.training.calibrate import Exported, calibrated
from cleardate.training.patches import epoch_patches
from cleardate.training.presets import PRESETS
from cleardate.training.samples import SampleMaker
from cleardate.training.scaling import fit_line, sample_pixels
from cleardate.training.scene_memory import scene_memory
from cleardate.training.scene_source import layers_to_learn_from, make_source
from cleardate.training.split import draw_areas
from cleardate.training.validation import Validation

PAIRS = 24
"""Pairs of dates that the ranges and losses are measured on."""
LARGEST_CHANGE = 1e-5
"""Of the output, by the faster form."""


def main() -> int:
    """Calibrate the places that are asked for."""
    options = _options()
    for place in options.places:
        path = options.generators / f"{place}.onnx"
        model, card = read_model(path)
        faster = simplified(model)
        _require_equal(model, faster, card)
        with tempfile.TemporaryDirectory() as temporary:
            rng = np.random.default_rng(options.seed)
            scenes = write_scenes(options.data / place, rng, Path(temporary))
            chosen = np.unique(np.linspace(0, len(scenes) - 1, PAIRS).round().astype(int))
            spec = _measure(faster, card, [scenes[i] for i in chosen])
        path.write_bytes(faster.SerializeToString(deterministic=True))
        write_card(path, dataclasses.replace(card, precision=spec))
        print(f"{place}: 8 bits lose {spec.int8_loss_db} dB, 16 bits {spec.fp16_loss_db} dB")
    return 0


def _require_equal(before: onnx.ModelProto, after: onnx.ModelProto, card: ModelCard) -> None:
    edge = 6 * card.multiple
    x = torch.from_numpy(
        np.random.default_rng(0)
        .uniform(-1, 1, (1, card.channels, edge, 2 * edge))
        .astype(np.float32)
    )
    change = Exported(before, card.multiple)(x) - Exported(after, card.multiple)(x)
    if not float(change.abs().max()) <= LARGEST_CHANGE:
        raise ModelError(f"The faster form differs by {float(change.abs().max()):.1e}.")


def _measure(model: onnx.ModelProto, card: ModelCard, scenes: list[str]) -> PrecisionSpec:
    preset = PRESETS[card.preset]
    reporter = SilentReporter()
    with contextlib.ExitStack() as opened:
        files = [read_scene_file(Path(path)) for path in scenes]
        rasters = [opened.enter_context(open_scene(file, reporter)) for file in files]
        allocate = opened.enter_context(scene_memory(0, Path(scenes[0]), reporter))
        needed = layers_to_learn_from(preset.inputs, preset.base)
        sources = [
            make_source(r, draw_areas(None, None, r.grid, reporter), needed, allocate, reporter)
            for r in rasters
        ]
    lines = [fit_line(sample_pixels(source, reporter)) for source in sources]
    maker = SampleMaker(preset, card.inputs, card.output, sources, lines, torch.device("cpu"))
    validation = Validation(maker, card.halo, card.multiple)
    patches = epoch_patches(preset, preset.patch, sources, 0, 0)
    return calibrated(model, card.multiple, maker, patches, validation, reporter)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--generators", type=Path, required=True)
    parser.add_argument("--places", type=list_of(str), default=list(PLACES))
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
