#!/usr/bin/env python3
"""On a GPU: how near the paper's networks come to a matrix product, and whether results agree.

Also what the season's learners (ridge, Gaussian process, trees) would gain there.

    python3 scripts/bench/gpu.py [--device cuda|cpu] [--seconds 420] [--width 64] [--edge 256]
        [--pixels 200000] [--output FILE.json]

Needs torch and numpy; with onnx and onnxruntime the exported generator is run too. No set-up, no
network, no data: inputs are drawn. What does not fit into the seconds is left out, and said. It is
no part of ``scripts/bench/run``, so that it can be carried to a machine that has nothing else.

Arithmetic is counted by torch while it is done (two for each multiply-add), so that rates hold for
what is computed and not for what a formula says.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

# Before torch is loaded: its threads that wait in a loop would take the processor from the others.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

ROOT = Path(__file__).resolve().parents[2]
# Python knows the folder of a script that it is given, and not of one that another runs.
sys.path.append(str(Path(__file__).resolve().parent))

CHANNELS, BANDS = 8, 4
"""SAR of both dates and optical T1; red, green, blue and NIR (task B)."""
CHUNK = 8192
"""Pixels whose covariances are in memory at a time."""
L1_WEIGHT = 100.0
"""Section 3.2 of the paper."""
PRECISIONS = {"fp32": None, "bf16": torch.bfloat16, "fp16": torch.float16}


@dataclass(frozen=True)
class Figure:
    """One row: ``value`` in ``unit``, with a word on how to read it."""

    name: str
    value: float
    unit: str
    note: str = ""


class Bench:
    """Measures on one device until its time is over."""

    def __init__(self, device: str, seconds: float, least: float = 1.0) -> None:
        self.device = torch.device(device)
        self.figures: list[Figure] = []
        self._least = least
        self._end = time.monotonic() + seconds
        self._slowest = 0.0

    def has_time(self, what: str) -> bool:
        """Whether as long as the slowest part so far is left; else it is said."""
        left = self._end - time.monotonic()
        if left > self._slowest:
            return True
        self.add(what, float("nan"), "", "left out: the time is over")
        return False

    def add(self, name: str, value: float, unit: str, note: str = "") -> None:
        """Keep and print a figure."""
        self.figures.append(Figure(name, value, unit, note))
        print(f"{name:58} {value:12.4g} {unit:8} {note}", flush=True)

    def seconds(self, work: Callable[[], object]) -> float:
        """Seconds that ``work`` takes: the mean over at least ``least`` seconds, after three runs
        that do not count (one, where a run takes longer than that)."""
        least = self._least
        begun = time.monotonic()
        for _ in range(3):
            taken = self._timed(work, 1)
            if taken > least:
                break
        rounds = max(1, min(200, round(least / max(taken, 1e-6))))
        mean = self._timed(work, rounds) / rounds
        self._slowest = max(self._slowest, time.monotonic() - begun)
        return mean

    def _timed(self, work: Callable[[], object], rounds: int) -> float:
        self._wait()
        started = time.perf_counter()
        for _ in range(rounds):
            work()
        self._wait()
        return time.perf_counter() - started

    def _wait(self) -> None:
        if self.device.type == "cuda":
            torch.cuda.synchronize()

    def autocast(self, precision: str) -> torch.autocast:
        """Convolutions in that precision; float32 without the shortcut of TF32."""
        kind = PRECISIONS[precision]
        return torch.autocast(self.device.type, dtype=kind, enabled=kind is not None)


def operations(work: Callable[[], object]) -> float:
    """How many operations ``work`` does."""
    with FlopCounterMode(display=False) as counted:
        work()
    return float(counted.get_total_flops())


def measure_products(bench: Bench, size: int) -> dict[str, float]:
    """TFLOP/s of a large matrix product in each precision."""
    rates = {}
    for precision, kind in PRECISIONS.items():
        if not bench.has_time(f"matrix product, {precision}"):
            continue
        a = torch.randn(size, size, device=bench.device).to(kind or torch.float32)
        seconds = bench.seconds(lambda a=a: a @ a)
        rates[precision] = 2 * size**3 / seconds / 1e12
        bench.add(f"matrix product, {precision}", rates[precision], "TFLOP/s", f"{size}^3")
    return rates


def measure_inference(
    bench: Bench, generator: torch.nn.Module, edge: int, rates: dict[str, float]
) -> None:
    """The paper's generator on tiles, by torch, and how its results differ from the CPU's."""
    x = torch.rand(1, CHANNELS, edge, edge, generator=torch.Generator().manual_seed(1)) * 2 - 1
    with torch.inference_mode():
        expected = generator(x)
        generator = generator.to(bench.device, memory_format=torch.channels_last)
        inputs = x.to(bench.device).contiguous(memory_format=torch.channels_last)
        work = operations(lambda: generator(inputs))
        for precision in PRECISIONS:
            title = f"generator, inference by torch, {precision}"
            if not bench.has_time(title):
                continue

            def run(precision: str = precision) -> torch.Tensor:
                with bench.autocast(precision):
                    found: torch.Tensor = generator(inputs)
                return found

            rate = work / bench.seconds(run) / 1e12
            bench.add(title, rate, "TFLOP/s", f"a tile of {edge} x {edge}")
            add_share(bench, title, rate, rates.get(precision))
            add_parity(bench, title, run().float().cpu().numpy(), expected.numpy())


def measure_onnx(bench: Bench, generator: torch.nn.Module, edge: int) -> None:
    """The exported generator by onnxruntime, if that is here and has the device."""
    missing = [name for name in ("onnx", "onnxruntime") if importlib.util.find_spec(name) is None]
    if missing:
        bench.add("generator, onnxruntime", float("nan"), "", f"left out: no {missing[0]} here")
        return
    import onnxruntime

    provider = "CUDAExecutionProvider" if bench.device.type == "cuda" else "CPUExecutionProvider"
    title = f"generator, inference by onnxruntime, fp32, {provider}"
    if not bench.has_time(title):
        return
    x = torch.rand(1, CHANNELS, edge, edge, generator=torch.Generator().manual_seed(1)) * 2 - 1
    generator = generator.to("cpu", memory_format=torch.contiguous_format)
    file = io.BytesIO()
    torch.onnx.export(generator, (x,), file, dynamo=False, opset_version=17)
    with torch.inference_mode():
        expected = generator(x).numpy()
        work = operations(lambda: generator(x))
    try:
        session = onnxruntime.InferenceSession(file.getvalue(), providers=[provider])
    except (RuntimeError, ValueError) as error:
        bench.add(title, float("nan"), "", f"left out: {str(error).splitlines()[0][:80]}")
        return
    if session.get_providers()[0] != provider:
        bench.add(title, float("nan"), "", f"left out: it ran on {session.get_providers()[0]}")
        return
    inputs = {session.get_inputs()[0].name: x.numpy()}
    rate = work / bench.seconds(lambda: session.run(None, inputs)) / 1e12
    bench.add(title, rate, "TFLOP/s", f"a tile of {edge} x {edge}, with its transfer")
    add_parity(bench, title, session.run(None, inputs)[0], expected)


def measure_training(
    bench: Bench, networks: Any, width: int, edge: int, rates: dict[str, float]
) -> None:
    """A step of the paper's training: the discriminator learns first, then the generator."""
    for precision in PRECISIONS:
        for batch in (1, 8):
            title = f"training step, {precision}, batch {batch}"
            if not bench.has_time(title):
                continue
            step = training_step(bench, networks, width, edge, batch, precision)
            work = operations(step)
            seconds = bench.seconds(step)
            rate = work / seconds / 1e12
            bench.add(title, rate, "TFLOP/s", f"{edge} x {edge}, {seconds / batch:.3g} s a patch")
            add_share(bench, title, rate, rates.get(precision))


def training_step(
    bench: Bench, networks: Any, width: int, edge: int, batch: int, precision: str
) -> Callable[[], None]:
    """What does one step (sections 2.3 and 3.2): Adam at 2e-4, L1 100 times the adversary."""
    torch.manual_seed(0)
    place: dict[str, Any] = {"device": bench.device, "memory_format": torch.channels_last}
    generator = networks.generator(width, dropout=0.5).train().to(**place)
    discriminator = networks.discriminator(width).train().to(**place)
    x = torch.rand(batch, CHANNELS, edge, edge, device=bench.device) * 2 - 1
    target = torch.rand(batch, BANDS, edge, edge, device=bench.device) * 2 - 1
    ours, theirs = (
        torch.optim.Adam(network.parameters(), lr=2e-4, betas=(0.5, 0.999))
        for network in (generator, discriminator)
    )
    scaler = torch.amp.GradScaler(bench.device.type, enabled=precision == "fp16")
    losses = networks.losses

    def step() -> None:
        with bench.autocast(precision):
            fake = generator(x)
            real_logits = discriminator(x, target)
            fake_logits = discriminator(x, fake.detach())
        theirs.zero_grad(set_to_none=True)
        scaler.scale(losses.discriminator_loss(real_logits.float(), fake_logits.float())).backward()
        scaler.step(theirs)
        with bench.autocast(precision):
            logits = discriminator(x, fake)
        adversary = losses.adversarial_loss(logits.float())
        loss = adversary + L1_WEIGHT * (fake.float() - target).abs().mean()
        ours.zero_grad(set_to_none=True)
        scaler.scale(loss).backward()
        scaler.step(ours)
        scaler.update()

    return step


def measure_learners(bench: Bench, pixels: int) -> None:
    """Pixels per second of a process and of trees by torch, by onnxruntime and by numpy on the
    CPU, which is what the product does; and the time of a ridge of all dates."""
    import season_learners as learners

    rng = np.random.default_rng(0)
    features = rng.normal(size=(pixels, learners.FEATURES)).astype(np.float32)
    bins = rng.integers(0, learners.BINS, features.shape).astype(np.float32)
    kinds: list[tuple[str, torch.nn.Module, Any, Any]] = [
        ("process", learners.Process(rng), features, learners.process_by_numpy),
        ("trees", learners.Trees(rng), bins, learners.trees_by_numpy),
    ]
    for name, learner, inputs, by_numpy in kinds:
        title = f"season's {name}"
        few = inputs[: max(1, pixels // 20)]
        expected = by_numpy(learner, few)
        if bench.has_time(f"{title}, numpy on the CPU"):
            seconds = bench.seconds(partial(by_numpy, learner, few))
            rate = len(few) / seconds / 1e6
            bench.add(f"{title}, numpy on the CPU", rate, "Mpx/s")
        if bench.has_time(f"{title}, torch"):
            learner = learner.eval().to(bench.device)
            x = torch.from_numpy(inputs)

            def run(learner: torch.nn.Module = learner, x: torch.Tensor = x) -> torch.Tensor:
                with torch.inference_mode():
                    parts = [learner(part.to(bench.device)).cpu() for part in x.split(CHUNK)]
                return torch.cat(parts)

            rate = pixels / bench.seconds(run) / 1e6
            bench.add(f"{title}, torch", rate, "Mpx/s", "with its transfer")
            add_parity(bench, f"{title}, torch", run()[: len(few)].numpy(), expected)
        measure_learner_onnx(bench, title, learner, few[:CHUNK], expected[:CHUNK])
    measure_ridge(bench, rng)


def measure_learner_onnx(
    bench: Bench, title: str, learner: torch.nn.Module, inputs: Any, expected: Any
) -> None:
    """The same as a graph made in memory, as networks are run."""
    title = f"{title}, onnxruntime"
    if any(importlib.util.find_spec(name) is None for name in ("onnx", "onnxruntime")):
        bench.add(title, float("nan"), "", "left out: no onnx or no onnxruntime here")
        return
    if not bench.has_time(title):
        return
    import onnxruntime

    file = io.BytesIO()
    x = torch.from_numpy(np.ascontiguousarray(inputs))
    torch.onnx.export(learner.cpu(), (x,), file, dynamo=False, opset_version=17)
    provider = "CUDAExecutionProvider" if bench.device.type == "cuda" else "CPUExecutionProvider"
    session = onnxruntime.InferenceSession(file.getvalue(), providers=[provider])
    feed = {session.get_inputs()[0].name: x.numpy()}
    rate = len(inputs) / bench.seconds(lambda: session.run(None, feed)) / 1e6
    bench.add(title, rate, "Mpx/s", session.get_providers()[0])
    add_parity(bench, title, session.run(None, feed)[0], expected)


def measure_ridge(bench: Bench, rng: np.random.Generator) -> None:
    """A ridge of all dates: seconds to fit it, and how far it is from that in double precision."""
    import season_learners as learners

    title = "season's ridge, fitted by torch"
    if not bench.has_time(title):
        return
    inputs = torch.from_numpy(rng.normal(size=(learners.RIDGE_PIXELS, learners.RIDGE_FEATURES)))
    targets = inputs[:, : learners.BANDS] + 0.1 * inputs[:, -learners.BANDS :]
    here = inputs.float().to(bench.device), targets.float().to(bench.device)
    bench.add(title, 1e3 * bench.seconds(lambda: learners.ridge(*here)), "ms")
    add_parity(
        bench,
        title,
        learners.ridge(*here).cpu().numpy(),
        learners.ridge(inputs, targets).numpy(),
    )


def add_share(bench: Bench, title: str, rate: float, whole: float | None) -> None:
    """How much of the matrix product's rate that is."""
    if whole:
        bench.add(f"{title}: of the matrix product", 100 * rate / whole, "%")


def add_parity(
    bench: Bench, title: str, found: np.ndarray[Any, Any], expected: np.ndarray[Any, Any]
) -> None:
    """How far results are from those of the CPU in float32, in the network's units (-1 to 1)."""
    far = np.abs(found - expected)
    bench.add(
        f"{title}: largest difference to the CPU", float(far.max()), "", f"mean {far.mean():.2g}"
    )


class Networks:
    """The project's own networks and losses, loaded from the checkout that this file lies in."""

    def __init__(self) -> None:
        load_package()
        from cleardate.models.networks.catalogue import build_network
        from cleardate.models.networks.patch_discriminator import PatchDiscriminator
        from cleardate.training import losses

        self._build = build_network
        self._discriminator = PatchDiscriminator
        self.losses = losses

    def generator(self, width: int, dropout: float = 0.0) -> torch.nn.Module:
        """The ResNet generator of the paper at 64 channels."""
        return self._build("resnet", CHANNELS, BANDS, width, dropout)

    def settled_generator(self, width: int, edge: int) -> torch.nn.Module:
        """One whose batch norms know their inputs: else drawn weights say next to nothing."""
        torch.manual_seed(0)
        generator = self.generator(width).train()
        for module in generator.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.momentum = 1.0
        with torch.inference_mode():
            generator(torch.rand(1, CHANNELS, edge, edge) * 2 - 1)
        return generator.eval()

    def discriminator(self, width: int) -> torch.nn.Module:
        """Its adversary."""
        return self._discriminator(CHANNELS, BANDS, width)


def load_package() -> None:
    """The checkout as the package ``cleardate``, whatever its folder is called."""
    if importlib.util.find_spec("cleardate") is not None:
        return
    spec = importlib.util.spec_from_file_location(
        "cleardate", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        sys.exit(f"{ROOT} is no checkout of ClearDate")
    module = importlib.util.module_from_spec(spec)
    sys.modules["cleardate"] = module
    spec.loader.exec_module(module)


def main() -> int:
    """Measure, print, and write the figures if asked; 0 also where something was left out."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    there = "cuda" if torch.cuda.is_available() else "cpu"
    parser.add_argument("--device", choices=("cuda", "cpu"), default=there)
    parser.add_argument("--seconds", type=float, default=420.0)
    parser.add_argument("--width", type=int, default=64, help="channels; 64 is the paper's")
    parser.add_argument(
        "--edge", type=int, default=256, help="pixels of a patch; 256 is the paper's"
    )
    parser.add_argument("--pixels", type=int, default=200_000, help="of the season's learners")
    parser.add_argument("--product", type=int, help="edge of the matrix product")
    parser.add_argument(
        "--least", type=float, default=1.0, help="seconds that a figure is taken in"
    )
    parser.add_argument("--output", type=Path, help="figures as JSON")
    given = parser.parse_args()
    if given.device == "cuda" and not torch.cuda.is_available():
        parser.error("torch finds no GPU here; --device cpu measures without one")
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False
    torch.backends.cudnn.benchmark = True
    name = torch.cuda.get_device_name() if given.device == "cuda" else "CPU"
    print(f"{name}, torch {torch.__version__}, numpy {np.__version__}")
    bench, networks = Bench(given.device, given.seconds, given.least), Networks()
    size = given.product or (8192 if given.device == "cuda" else 1024)
    rates = measure_products(bench, size)
    generator = networks.settled_generator(given.width, 2 * given.edge)
    measure_inference(bench, generator, 2 * given.edge, rates)
    measure_onnx(bench, generator, 2 * given.edge)
    measure_learners(bench, given.pixels)
    measure_training(bench, networks, given.width, given.edge, rates)
    if given.output:
        figures = [asdict(figure) for figure in bench.figures]
        text = json.dumps(
            {"device": name, "torch": torch.__version__, "figures": figures}, indent=2
        )
        given.output.write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
