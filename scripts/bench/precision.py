"""The same networks in 32 and in 8 bits, side by side: time, and PSNR on real scenes."""

from __future__ import annotations

import dataclasses
from functools import partial
from pathlib import Path

import numpy as np
import torch
from common import Options, Row, alternate
from rasters import make_model

from cleardate.contract.jobs import TrainJob
from cleardate.contract.precision import PrecisionSpec
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile, scene_to_json
from cleardate.imagery.scene import open_scene
from cleardate.imagery.scores.metrics import scores
from cleardate.imagery.windows import whole
from cleardate.models.devices.processor import fast_in_8_bits
from cleardate.models.graphs.quantise import tensors_to_measure
from cleardate.models.onnx_file import read_model, write_card
from cleardate.models.onnx_generator import OnnxGenerator
from cleardate.models.patch import read_patch
from cleardate.models.session import open_generator
from cleardate.models.shipped import shipped_files
from cleardate.training.calibrate import Exported, showing
from cleardate.training.train import train

TITLE = "8 bits over 32 bits on the CPU"
EDGE = 512
NETWORKS = {
    "fast": ("fast", None),
    "tiny": ("tiny", None),
    "change": ("change", None),
    "mtcgan, 16 channels": ("mtcgan", 16),
    "mtcgan, 64 channels": ("mtcgan", 64),
}
SLOW = "mtcgan, 64 channels"
PAIRS = {
    "hesbaye": (("202104", "202106"), ("202106", "202109")),
    "flanders_west": (("20180426", "20180526"), ("20180901", "20180926")),
}
"""Of each place: the pair that is learned, and one that is not."""


def measure(options: Options) -> list[Row]:
    """Time with drawn weights, which cost what learned ones do; PSNR with learned ones."""
    note = "" if fast_in_8_bits() else "this processor is not made for 8 bits: auto takes fp32"
    rows = []
    for title, (preset, width) in NETWORKS.items():
        edge = 256 if title == SLOW or options.quick else EDGE
        if title == SLOW and options.quick:
            continue
        path = make_model(preset, options.work / "model.onnx", options.seed, width)
        _add_ranges(path, options.seed)
        exact, small = _both(path)
        x = _tile(exact, edge, options.seed)
        seconds = alternate({"32": partial(exact.run, x), "8": partial(small.run, x)}, 7)
        rows += [
            Row(f"{title}: 8 bits over 32", seconds["32"] / seconds["8"], "x", note),
            Row(f"{title}: 32 bits", edge**2 / seconds["32"] / 1e6, "Mpx/s", f"{edge} px tile"),
            Row(f"{title}: 8 bits", edge**2 / seconds["8"] / 1e6, "Mpx/s", f"{edge} px tile"),
        ]
    for preset in ("tiny",) if options.quick else ("fast", "tiny"):
        for place in PAIRS:
            rows += _losses(preset, place, options)
    for path in shipped_files():
        spec = read_model(path)[1].precision
        if spec is not None:
            title = f"change, trained on {path.stem}: held-out blocks there"
            rows.append(Row(title, -spec.int8_loss_db, "dB", "as its card says"))
    return rows


def _both(path: Path) -> tuple[OnnxGenerator, OnnxGenerator]:
    exact, small = (
        open_generator(path, "cpu", SilentReporter(), precision=precision)
        for precision in ("fp32", "int8")
    )
    return exact, small


def _tile(generator: OnnxGenerator, edge: int, seed: int) -> np.ndarray:
    shape = (1, generator.card.channels, edge, edge)
    return np.random.default_rng(seed).uniform(-1, 1, shape).astype(np.float32)


def _add_ranges(path: Path, seed: int) -> None:
    model, card = read_model(path)
    names = tensors_to_measure(model)
    rng = np.random.default_rng(seed)
    x = torch.from_numpy(rng.uniform(-1, 1, (1, card.channels, 64, 64)).astype(np.float32))
    values = Exported(showing(model, names), card.multiple).all(x)
    ranges = {name: (float(values[name].min()), float(values[name].max())) for name in names}
    write_card(path, dataclasses.replace(card, precision=PrecisionSpec(ranges, 0.0, 0.0)))


def _losses(preset: str, place: str, options: Options) -> list[Row]:
    """PSNR in 8 bits less that in 32, for a generator trained on one pair of a place."""
    learned, other = PAIRS[place]
    path = options.work / f"{preset} {place}.onnx"
    scene_file = options.work / f"{place}.json"
    scene_file.write_text(scene_to_json(_scene(options.data / place, *learned), options.work))
    train(
        TrainJob(scene=(str(scene_file),), preset=preset, output=str(path), seed=options.seed),
        SilentReporter(),
    )
    spec = read_model(path)[1].precision
    held_out = float("nan") if spec is None else -spec.int8_loss_db
    fine, rough = (_psnr(g, options.data / place, *other) for g in _both(path))
    title = f"{preset}, trained on {place} {' to '.join(learned)}"
    return [
        Row(f"{title}: held-out blocks", held_out, "dB"),
        Row(f"{title}: {' to '.join(other)}", rough - fine, "dB", f"{fine:.2f} dB in 32 bits"),
    ]


def _scene(folder: Path, t1: str, t2: str) -> SceneFile:
    files = {"sar_t1": f"s1_{t1}", "optical_t1": f"o_{t1}", "sar_t2": f"s1_{t2}"}
    paths = {name: str(folder / f"{stem}.tif") for name, stem in files.items()}
    return SceneFile(name=f"{t1} {t2}", optical_t2=str(folder / f"o_{t2}.tif"), **paths)


def _psnr(generator: OnnxGenerator, folder: Path, t1: str, t2: str) -> float:
    with open_scene(_scene(folder, t1, t2), SilentReporter()) as scene:
        patch = read_patch(scene, whole(scene.grid.shape), (*generator.reads, "optical_t2"))
    known = patch.usable(patch.layers)
    return scores(generator.predict(patch), patch.layers["optical_t2"], known)["psnr"]
