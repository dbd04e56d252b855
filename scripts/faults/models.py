"""Hostile and damaged models: each must be refused in a sentence, or run to numbers.

    .venv/bin/python scripts/faults/models.py [--count 200] [--seed 1] [--only 17,40-44]
        [--way vast_tensors] [--output TABLE.md]

A model that comes with the plugin, or a small one made for this, is changed in one of the ways of
hostile.py and hostile_cards.py; then ``cleardate simulate`` (for changed cards ``fill``) runs it on
a small demo scene, in a process of its own with limits of time and memory. Refused: exit code 3 and
a sentence that names the model, and no file left. Ran: an image of numbers. Everything else is a
fault: another exit code, a traceback, a crash, a process that hangs or takes too much memory, a
changed model. The same seed gives the same cases; exit code 0 only if there is no fault. Some
minutes on two cores. Needs fork, so it does not run on Windows.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import resource
import select
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import onnx
import rasterio
from common import FAULT, Said, changes, hashes, make_scene, numbers, quiet_about_places, run_here
from common import table as table_of
from hostile import WAYS
from hostile_cards import CARD_WAYS

# Taken into this process once: each case is a fork of it.
import cleardate.simulation.fill
import cleardate.simulation.simulate  # noqa: F401
from cleardate.contract.card import ModelCard, OutputSpec
from cleardate.models.onnx_file import read_card, write_card
from cleardate.models.shipped import shipped_files

ALL_WAYS = {**WAYS, **CARD_WAYS}
SIZE, SCENE_SEED = 96, 5
MOST_MB = 1500
"""Memory that a case may take; a sound one takes 400."""
_ADDRESS_SPACE = 12 << 30
_WIDTH = 8
_LAYERS = ("sar_t1", "optical_t1", "sar_t2")


@dataclass(frozen=True)
class Verdict:
    """How one case ended."""

    number: int
    way: str
    did: str
    outcome: str
    detail: str

    def __str__(self) -> str:
        return f"{self.number:4d} {self.outcome:8s} {self.way} ({self.did}): {self.detail}"


def main(words: Sequence[str] | None = None) -> int:
    """Run the cases and print the table."""
    options = _options(words)
    quiet_about_places()
    names = list(ALL_WAYS)
    chosen = numbers(options.only) if options.only else list(range(options.count))
    if options.way:
        chosen = [number for number in chosen if names[number % len(names)] in options.way]
    verdicts = []
    with tempfile.TemporaryDirectory(prefix="cleardate-models-") as name:
        folder = Path(name)
        for _ in _forked(lambda: _prepare(folder), 300, folder):
            pass
        if not (folder / "small.onnx").exists():
            raise SystemExit((folder / "said.txt").read_text(encoding="utf-8"))
        for number in chosen:
            verdicts.append(run_case(number, options, folder))
            print(verdicts[-1], flush=True)
    verdicts.sort(key=lambda verdict: names.index(verdict.way))
    text = table_of(("way",), ((_row_of(v.way), v.outcome) for v in verdicts))
    print(text)
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    return int(any(verdict.outcome == FAULT for verdict in verdicts))


def _row_of(way: str) -> tuple[str]:
    what = (ALL_WAYS[way].__doc__ or "").rstrip(".")
    return (f"{way.replace('_', ' ')}: {what[0].lower()}{what[1:]}",)


def _prepare(folder: Path) -> int:
    """The scene, and a small model made as ``train`` makes one."""
    import torch

    from cleardate.models.networks.catalogue import build_network
    from cleardate.models.networks.geometry import halo
    from cleardate.training.export import write_onnx

    make_scene(folder / "scene", SIZE, SCENE_SEED)
    shipped = read_card(shipped_files()[0])
    torch.manual_seed(SCENE_SEED)
    network = build_network("fast", shipped.channels, len(shipped.output.bands), _WIDTH, 0.0)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    card = dataclasses.replace(
        shipped,
        preset="tiny",
        halo=halo(network),
        multiple=network.multiple,
        precision=None,
        output=_on_a_line(shipped),
    )
    path = folder / "making.onnx"
    write_onnx(network.eval(), card, path)
    write_card(path, card)
    path.rename(folder / "small.onnx")
    return 0


def _on_a_line(card: ModelCard) -> OutputSpec:
    bands = len(card.output.bands)
    return dataclasses.replace(
        card.output, base="line", slope=(1.0,) * bands, intercept=(0.0,) * bands
    )


def plan(seed: int, number: int, folder: Path) -> tuple[str, Random, Path]:
    """The way of a case, the generator for the rest of it, and the model that is changed."""
    names = list(ALL_WAYS)
    rng = Random(f"{seed}/{number}")
    source = rng.choice([folder / "small.onnx", rng.choice(shipped_files())])
    return names[number % len(names)], rng, source


def run_case(number: int, options: argparse.Namespace, folder: Path) -> Verdict:
    """Change a model, run it in a process of its own and judge what came of it."""
    way, rng, source = plan(options.seed, number, folder)
    work = folder / "case"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    model = onnx.load_model_from_string(source.read_bytes())
    did = ALL_WAYS[way](rng, model)
    content = did if isinstance(did, bytes) else model.SerializeToString()
    did = f"{len(did)} bytes" if isinstance(did, bytes) else did
    (work / "model.onnx").write_bytes(content)
    before = hashes(work)
    command = "fill" if way.startswith("card") else "simulate"
    # The small one has no ranges for 8 bits.
    precision = rng.choice(("auto", "fp32") if source.stem == "small" else ("auto", "int8"))
    words = command_line(command, precision, folder / "scene", work)
    started = time.monotonic()
    ended = list(_forked(lambda: _run(words, work), options.seconds, work))
    seconds = time.monotonic() - started
    code, megabytes = ended[0] if ended else (None, 0.0)
    text = (work / "said.txt").read_text(encoding="utf-8", errors="replace")
    said = Said(-1 if code is None else code, text)
    found = [f"not done after {options.seconds} s"] if code is None else problems(said, work)
    left = [c for c in changes(before, hashes(work)) if not c.startswith(("said", "image"))]
    found += left
    if megabytes > MOST_MB:
        found.append(f"took {megabytes:.0f} MB")
    kind = FAULT if found else "ran" if code == 0 else "refused"
    detail = "; ".join(found) or sentence(said).replace(str(work), "").replace("\n", " ")[:240]
    return Verdict(number, way, f"{source.stem}, {did}", kind, detail or f"{seconds:.1f} s")


def command_line(command: str, precision: str, scene: Path, work: Path) -> list[str]:
    """The command line of a case."""
    layers = [*_LAYERS, *(("optical_t2", "clouds") if command == "fill" else ())]
    flags = [f"--{layer.replace('_', '-')}={scene / layer}.tif" for layer in layers]
    flag = "method" if command == "fill" else "model"
    files = [f"--{flag}={work / 'model.onnx'}", f"--output={work / 'image.tif'}"]
    return [command, *flags, *files, f"--precision={precision}", "--device=cpu"]


def _run(words: list[str], work: Path) -> int:
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    said = run_here(words)
    print(said.text, flush=True)
    return said.code


def _forked(work: object, seconds: float, folder: Path) -> Iterator[tuple[int, float]]:
    """Do ``work()`` in a fork that speaks into said.txt: its exit code and peak memory in MB,
    without what this process holds already.

    Nothing if it takes longer than ``seconds``. A signal's exit code is below 0.
    """
    sys.stdout.flush()
    held = int(Path("/proc/self/statm").read_text("ascii").split()[1]) * resource.getpagesize()
    child = os.fork()
    if child == 0:
        # Nothing of this side may run in the fork once its work is done.
        code = 70
        try:
            said = os.open(folder / "said.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(said, 1)
            os.dup2(said, 2)
            code = work()  # type: ignore[operator]
        except BaseException:
            import traceback

            traceback.print_exc()
            sys.stderr.flush()
        finally:
            os._exit(code)
    watched = os.pidfd_open(child)
    in_time, _, _ = select.select([watched], [], [], seconds)
    os.close(watched)
    if not in_time:
        os.kill(child, signal.SIGKILL)
    _, status, used = os.wait4(child, 0)
    if in_time:
        taken = used.ru_maxrss / 1024 - held / 2**20
        yield os.waitstatus_to_exitcode(status), max(0.0, taken)


def sentence(said: Said) -> str:
    """The error of a run; onnxruntime's words, which it may hold, have errors of their own."""
    return said.text.partition("Error: ")[2].strip()


def problems(said: Said, work: Path) -> list[str]:
    """What is wrong with the end of a run; empty if it is as it should be."""
    left = sorted(
        path.name for path in work.iterdir() if path.name not in ("said.txt", "model.onnx")
    )
    if "Traceback" in said.text:
        return [f"traceback: {said.text.strip()[-600:]}"]
    if said.code == 3:
        found = [f"left {name}" for name in left]
        error = sentence(said)
        names_it = "model" in error.lower()
        if not names_it or not error.endswith(".") or "memory ran out" in error:
            found.append(f"no sentence of the model: {error!r}")
        return found
    if said.code != 0:
        return [f"exit code {said.code}: {said.text.strip()[-400:]}"]
    if left != ["image.tif"]:
        return [f"left {', '.join(left)}"]
    return _unsound(work / "image.tif")


def _unsound(image: Path) -> list[str]:
    try:
        with rasterio.open(image) as file:
            values = file.read()
    except rasterio.errors.RasterioError as error:
        return [f"output cannot be read: {error}"]
    if values.shape != (4, SIZE, SIZE):
        return [f"an output of {values.shape}"]
    return [] if np.isfinite(values.astype("f8")).all() else ["values that are no numbers"]


def _options(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=200, help="how many cases (default: 200)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the cases (default: 1)")
    parser.add_argument("--only", help="numbers of cases, as 3,8,20-24")
    parser.add_argument("--way", nargs="+", choices=ALL_WAYS, help="only these ways")
    parser.add_argument(
        "--seconds", type=float, default=180, help="the longest a case may take (default: 180)"
    )
    parser.add_argument("--output", type=Path, help="file for the table")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
