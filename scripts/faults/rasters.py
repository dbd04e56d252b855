"""Damaged GeoTIFFs as inputs of fill: each must be refused in a sentence, or filled soundly.

    .venv/bin/python scripts/faults/rasters.py [--count 300] [--seed 1] [--only 17,40-44]
        [--damage truncate] [--output TABLE.md]

One of the five layers of a small demo scene is damaged in one of the ways of damage.py and odd.py,
then ``cleardate fill`` runs with limits of time and memory. Refused: exit code 3 and a sentence.
Filled: the image is that of optical T2 wherever nothing was simulated, bit for bit, and image,
trust layer and report agree. Stopped: optical T2 claims to be far larger than the scene, and the
run that works on all of it ends when it is told to. Everything else is a fault: another exit code,
a traceback, a crash, a process that hangs or takes too much memory, a changed input, a file left
behind. The same seed gives the same cases; exit code 0 only if there is no fault.

Cases run in one process until that one dies, then the next goes on: some minutes for all of them.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

import numpy as np
import odd  # noqa: F401 # enters its damages in the table
import rasterio
from common import (
    FAULT,
    LAYERS,
    Said,
    changes,
    hashes,
    make_scene,
    numbers,
    quiet_about_places,
    run_here,
    table,
)
from damage import DAMAGES

SIZE, SCENE_SEED = 96, 5
MOST_MB = 1500
"""Memory that a fill of this size may take; a sound one takes 400."""
STOP_S = 40.0
"""Time of the processor after which a run is told to stop; an ordinary one takes 5."""
LARGE = 10_000_000
"""Pixels that may take so long."""
OUTCOMES = {0: "filled", 3: "refused", 4: "stopped"}
_ADDRESS_SPACE = 12 << 30
_OUTPUTS = ("image.tif", "trust.tif", "report.json")


@dataclass(frozen=True)
class Verdict:
    """How one case ended."""

    number: int
    damage: str
    layer: str
    did: str
    outcome: str
    detail: str

    def __str__(self) -> str:
        return (
            f"{self.number:4d} {self.outcome:8s} {self.damage} of {self.layer} ({self.did}): "
            f"{self.detail}"
        )


def main(words: Sequence[str] | None = None) -> int:
    """Run the cases and print the table."""
    options = _options(words)
    quiet_about_places()
    chosen = numbers(options.only) if options.only else list(range(options.count))
    names = list(DAMAGES)
    if options.damage:
        chosen = [number for number in chosen if names[number % len(names)] in options.damage]
    if options.batch is not None:
        run_batch(chosen, options)
        return 0
    with tempfile.TemporaryDirectory(prefix="cleardate-rasters-") as folder:
        make_scene(Path(folder) / "scene", SIZE, SCENE_SEED)
        verdicts = []
        for verdict in run_all(chosen, Path(folder), options):
            verdicts.append(verdict)
            print(verdict, flush=True)
    text = table(("damage",), ((names_of(v), v.outcome) for v in sorted(verdicts, key=_order)))
    print(text)
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    return int(any(verdict.outcome == FAULT for verdict in verdicts))


def names_of(verdict: Verdict) -> tuple[str]:
    """The row of the table that a verdict counts in."""
    what = (DAMAGES[verdict.damage].__doc__ or "").rstrip(".")
    return (f"{verdict.damage.replace('_', ' ')}: {what[0].lower()}{what[1:]}",)


def _order(verdict: Verdict) -> int:
    return list(DAMAGES).index(verdict.damage)


def run_all(chosen: list[int], folder: Path, options: argparse.Namespace) -> Iterator[Verdict]:
    """The verdicts of all cases, from processes of which each goes on until it dies."""
    while chosen:
        ended = 0
        for verdict in _from_process(chosen, folder, options):
            ended += 1
            yield verdict
        if ended == 0:
            raise SystemExit("The process of the cases does not start.")
        chosen = chosen[ended:]


def _from_process(
    chosen: list[int], folder: Path, options: argparse.Namespace
) -> Iterator[Verdict]:
    """Verdicts until the process ends; the last is a fault if it died or was too slow."""
    words = [f"--seed={options.seed}", f"--only={','.join(map(str, chosen))}"]
    with (folder / "stderr.txt").open("w+b") as errors:
        process = subprocess.Popen(
            [sys.executable, __file__, f"--batch={folder}", *words],
            stdout=subprocess.PIPE,
            stderr=errors,
        )
        try:
            for number in chosen:
                line = _line(process, options.seconds)
                if line is None:
                    yield _died(number, process, options, folder)
                    return
                yield Verdict(**json.loads(line))
        finally:
            process.kill()
            process.communicate()


def _line(process: subprocess.Popen[bytes], seconds: float) -> bytes | None:
    """The next line that the process says, or None if it is too slow or has ended."""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        return (process.stdout.readline() or None) if selector.select(seconds) else None


def _died(
    number: int, process: subprocess.Popen[bytes], options: argparse.Namespace, folder: Path
) -> Verdict:
    name, layer = plan(options.seed, number)[:2]
    work = folder / "case"
    try:
        code = process.wait(timeout=1)
        if code == 4 and not problems(Said(4, ""), work / "in", work / "out"):
            return Verdict(number, name, layer, "", "stopped", "ended itself within its grace")
        said = (folder / "stderr.txt").read_text(encoding="utf-8", errors="replace").splitlines()
        detail = f"the process ended with {code}: {' '.join(said[-3:])}"
    except subprocess.TimeoutExpired:
        detail = f"not done after {options.seconds} s"
    return Verdict(number, name, layer, "", FAULT, detail)


def plan(seed: int, number: int) -> tuple[str, str, Random]:
    """Damage and layer of a case, and the generator for the rest of it."""
    rng = Random(f"{seed}/{number}")
    names = list(DAMAGES)
    return names[number % len(names)], rng.choice(LAYERS), rng


def run_batch(chosen: list[int], options: argparse.Namespace) -> None:
    """Run the cases here and print a line of JSON for each."""
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
    said = sys.stdout
    sys.stdout = sys.stderr
    for number in chosen:
        verdict = run_case(number, options.seed, options.batch)
        print(json.dumps(asdict(verdict)), file=said, flush=True)


def run_case(number: int, seed: int, folder: Path) -> Verdict:
    """Damage a copy of the scene in ``folder``, fill it and judge what came of it."""
    name, layer, rng = plan(seed, number)
    work = folder / "case"
    shutil.rmtree(work, ignore_errors=True)
    inputs, outputs = work / "in", work / "out"
    outputs.mkdir(parents=True)
    inputs.mkdir()
    for one in LAYERS:
        shutil.copy(folder / "scene" / f"{one}.tif", inputs)
    did = DAMAGES[name](rng, inputs / f"{layer}.tif")
    before = hashes(inputs)
    _forget_peak()
    # What this process held before is not the case's.
    started, held = time.monotonic(), peak_mb()
    with stopped_after(STOP_S):
        said = run_here(fill_words(inputs, outputs))
    # Before the outputs are read whole, which takes memory of its own.
    seconds, taken = time.monotonic() - started, peak_mb() - held
    found = problems(said, inputs, outputs) + changes(before, hashes(inputs))
    if taken > MOST_MB:
        found.append(f"took {taken:.0f} MB")
    kind = FAULT if found else OUTCOMES[said.code]
    words = "; ".join(found) or said.error.replace("\n", " ") or f"{seconds:.1f} s"
    return Verdict(number, name, layer, did, kind, words)


@contextlib.contextmanager
def stopped_after(seconds: float) -> Iterator[None]:
    """Interrupt this process after so much time of the processor, as Ctrl-C does."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    done, end = threading.Event(), time.process_time() + seconds

    def watch() -> None:
        while not done.wait(0.1):
            if time.process_time() > end:
                os.kill(os.getpid(), signal.SIGINT)
                return

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
        signal.signal(signal.SIGINT, before)


def _pixels(path: Path) -> int:
    with rasterio.open(path) as file:
        return file.height * file.width


def fill_words(inputs: Path, outputs: Path) -> list[str]:
    """The command line of a case."""
    layers = [f"--{layer.replace('_', '-')}={inputs / layer}.tif" for layer in LAYERS]
    flags = zip(("--output", "--quality", "--report"), _OUTPUTS, strict=True)
    return ["fill", *layers, *(f"{flag}={outputs / name}" for flag, name in flags)]


def problems(said: Said, inputs: Path, outputs: Path) -> list[str]:
    """What is wrong with the end of a run; empty if it is as it should be."""
    left = sorted(path.name for path in outputs.iterdir())
    if "Traceback" in said.text:
        return [f"traceback: {said.text.strip()[-400:]}"]
    if said.code == 3:
        found = [f"left {name}" for name in left]
        if not said.error.endswith(".") or "memory ran out" in said.error:
            found.append(f"no sentence of the input: {said.error!r}")
        return found
    if said.code == 4 and _pixels(inputs / "optical_t2.tif") >= LARGE:
        return [f"left {name}" for name in left]
    if said.code != 0:
        return [f"exit code {said.code}: {said.text.strip()[-400:]}"]
    if left != sorted(_OUTPUTS):
        return [f"left {', '.join(left)}"]
    try:
        return list(_unsound(inputs / "optical_t2.tif", *(outputs / name for name in _OUTPUTS)))
    except (rasterio.errors.RasterioError, ValueError) as error:
        return [f"output cannot be read: {error}"]


def _unsound(source: Path, image: Path, trust: Path, report: Path) -> Iterator[str]:
    """Where image, trust layer, report and the image that was filled contradict each other."""
    with rasterio.open(source) as given, rasterio.open(image) as file, rasterio.open(trust) as more:
        if given.transform != file.transform or more.transform != file.transform:
            yield "another place"
        if given.shape != file.shape or more.shape != file.shape:
            yield f"shape {file.shape} and {more.shape} of {given.shape}"
            return
        old, new, kinds = given.read(), file.read(), more.read(1)
        empty = np.isnan(new) if file.nodata is None else _equal(new, np.array(file.nodata))
        errors = more.read(range(2, more.count + 1))
    observed, simulated = kinds == 0, kinds == 1
    if not (observed | simulated | (kinds == 255)).all():
        yield "pixels of no kind"
    if not _equal(old, new)[:, observed].all():
        yield "observed pixels changed"
    if empty[:, simulated].any() or not np.isfinite(new[:, simulated].astype("f8")).all():
        yield "simulated pixels without a number"
    if not (errors[:, simulated] >= 0).all():
        yield "expected errors below 0"
    counts = json.loads(report.read_text(encoding="utf-8"))["pixels"]
    if (counts["observed"], counts["simulated"]) != (observed.sum(), simulated.sum()):
        yield f"the report counts {counts}"


def _equal(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    both = first.astype("c16"), second.astype("c16")
    return (both[0] == both[1]) | (np.isnan(both[0]) & np.isnan(both[1]))


def _forget_peak() -> None:
    """Let the system's highest memory of this process be that of now."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def peak_mb() -> float:
    """The highest memory of this process since _forget_peak, in MB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def _options(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=300, help="how many cases (default: 300)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the cases (default: 1)")
    parser.add_argument("--only", help="numbers of cases, as 3,8,20-24")
    parser.add_argument("--damage", nargs="+", choices=DAMAGES, help="only these damages")
    parser.add_argument(
        "--seconds", type=float, default=180, help="the longest a case may take (default: 180)"
    )
    parser.add_argument("--output", type=Path, help="file for the table")
    parser.add_argument("--batch", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
