"""On a GPU: how near inference comes to a large matrix product, and what a full tile takes."""

from __future__ import annotations

import dataclasses
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
from common import Options, Row
from rasters import make_model

from cleardate.contract.precision import PrecisionSpec
from cleardate.contract.reporter import SilentReporter
from cleardate.models.devices.providers import CPU
from cleardate.models.graphs.quantise import tensors_to_measure
from cleardate.models.networks.catalogue import build_network
from cleardate.models.networks.geometry import multiply_adds_per_pixel
from cleardate.models.onnx_file import read_model, write_card
from cleardate.models.session import OnnxGenerator, open_generator
from cleardate.training.presets import PRESETS

TITLE = "GPU: inference over a large matrix product"
FULL = 10_980
EDGES = {"mtcgan": 512, "fast": 1024}
"""Tiles without their halo."""
PRODUCT = 8192
ROUNDS = 20


def measure(options: Options) -> list[Row]:
    """One row that says so where there is no GPU."""
    rows = []
    rates: dict[str, float] = {}
    for preset, edge in EDGES.items():
        path = make_model(preset, options.work / f"{preset}.onnx", options.seed)
        for precision in ("fp32", "auto"):
            if precision == "auto":
                _claim_half(path)
            generator = open_generator(path, options.device, SilentReporter(), precision=precision)
            if generator.providers[0] == CPU:
                return [Row("no GPU", 0, "", "onnxruntime runs on the CPU here; see precision")]
            rows += _rows(preset, edge, generator, rates, options)
    return rows


def _rows(
    preset: str, edge: int, generator: OnnxGenerator, rates: dict[str, float], options: Options
) -> list[Row]:
    wide = edge + 2 * generator.halo
    wide += -wide % generator.multiple
    seconds = _seconds(generator, wide, options.seed)
    recipe = PRESETS[preset]
    channels = generator.card.channels
    network = build_network(recipe.network, channels, 4, recipe.width, 0.0)
    rate = 2 * multiply_adds_per_pixel(network, channels) * wide**2 / seconds / 1e12
    title = f"{preset}, {generator.ran_on}"
    rows = [
        Row(f"{title}: achieved", rate, "TFLOP/s", f"tiles of {wide} x {wide} with their halo"),
        Row(f"{title}: a full tile", seconds * (FULL / edge) ** 2, "s", "inference and transfer"),
    ]
    kind = torch.float16 if "fp16" in generator.ran_on else torch.float32
    if torch.cuda.is_available():
        name = str(kind).removeprefix("torch.")
        if name not in rates:
            rates[name] = _product(kind)
            rows.insert(0, Row(f"matrix product, {name}", rates[name], "TFLOP/s", f"{PRODUCT}^3"))
        rows.append(Row(f"{title}: of the matrix rate", 100 * rate / rates[name], "%"))
    else:
        rows.append(Row("matrix product", float("nan"), "TFLOP/s", "torch finds no GPU here"))
    return rows


def _claim_half(path: Path) -> None:
    """A card that allows 16 bits: the weights are drawn, so there is no quality to lose."""
    model, card = read_model(path)
    ranges = dict.fromkeys(tensors_to_measure(model), (-1.0, 1.0))
    write_card(path, dataclasses.replace(card, precision=PrecisionSpec(ranges, 0.0, 0.0)))


def _seconds(generator: OnnxGenerator, edge: int, seed: int) -> float:
    """Seconds a tile, with as many runs in flight and tiles in a batch as the device wants."""
    rng = np.random.default_rng(seed)
    tile = rng.uniform(-1, 1, (1, generator.card.channels, edge, edge)).astype(np.float32)
    generator.warm_up()
    stack = np.repeat(tile, generator.batch, axis=0)
    with ThreadPoolExecutor(generator.in_flight) as pool:
        list(pool.map(generator.run, [stack] * generator.in_flight))
        started = time.perf_counter()
        list(pool.map(generator.run, [stack] * ROUNDS))
        return (time.perf_counter() - started) / (ROUNDS * len(stack))


def _product(kind: torch.dtype) -> float:
    """TFLOP/s of a large matrix product."""
    a = torch.randn(PRODUCT, PRODUCT, device="cuda").to(kind)
    torch.backends.cuda.matmul.allow_tf32 = False
    for _ in range(3):
        a @ a
    torch.cuda.synchronize()
    started = time.perf_counter()
    for _ in range(ROUNDS):
        a @ a
    torch.cuda.synchronize()
    return ROUNDS * 2 * PRODUCT**3 / (time.perf_counter() - started) / 1e12
