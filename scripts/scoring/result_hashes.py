"""Hashes of what fill, train and simulate make of real scenes, to hold two versions against.

    .venv/bin/python scripts/scoring/result_hashes.py [--data FOLDER] [--shares 0.4,0.9] [--seeds 0]
        [--pairs 0,1,...] [--against FILE] [--output FILE]

Fills the suggested pairs under painted clouds (cases.py), trains the preset tiny for one epoch, and
simulates with it and with the generators that come along. Each line has a name and SHA-256 of the
array of an image or a trust layer, its tags and its way of being packed left out. ``--against`` is
the output of another version: exit code 0 only if all lines that both have are equal, and both have
some.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import rasterio
from cases import PAIRS, Case, Pair, add_case_options, cases_of, layer_paths, run_case

from cleardate.contract.jobs import SceneJob, SimulateJob, TrainJob
from cleardate.contract.reporter import SilentReporter
from cleardate.worker.runner import run_job

TRAINED_ON = 4
"""The pair of PAIRS that the model is trained on."""


def main() -> int:
    """Print the hashes; with ``--against``, say what differs."""
    options = _options()
    lines = []
    for line in hashes(options):
        print(line, flush=True)
        lines.append(line)
    if options.output is not None:
        options.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    if options.against is None:
        return 0
    return _differences(lines, options.against.read_text(encoding="utf-8").splitlines())


def hashes(options: argparse.Namespace) -> Iterator[str]:
    """The lines, as they become known."""
    for pair, share, seed in cases_of(options):
        found = run_case(options.data, pair, share, seed, _filled)
        for kind, digest in found.items():
            yield f"fill {' '.join(pair)} {share} {seed} {kind} {digest}"
    yield from _trained(options.data, PAIRS[TRAINED_ON])


def _filled(case: Case) -> dict[str, str]:
    job = case.job()
    run_job(job, SilentReporter())
    return {"image": array_sha256(Path(job.output)), "trust": array_sha256(Path(job.quality))}


def _trained(data: Path, pair: Pair) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        layers = layer_paths(data, pair)
        scene, model, image = work / "scene.json", work / "tiny.onnx", work / "simulated.tif"
        run_job(SceneJob(**layers, output=str(scene)), SilentReporter())
        run_job(
            TrainJob(scene=(str(scene),), preset="tiny", epochs=1, device="cpu", output=str(model)),
            SilentReporter(),
        )
        del layers["optical_t2"]
        for name, given in (("tiny", str(model)), ("shipped", None)):
            run_job(SimulateJob(**layers, model=given, output=str(image)), SilentReporter())
            yield f"simulate {name} {' '.join(pair)} image {array_sha256(image)}"


def array_sha256(path: Path) -> str:
    """Of a raster's values, shape and type."""
    with rasterio.open(path) as source:
        values = source.read()
    digest = hashlib.sha256(f"{values.shape} {values.dtype}".encode())
    digest.update(values.tobytes())
    return digest.hexdigest()


def _differences(found: list[str], expected: list[str]) -> int:
    here, there = (dict(line.rsplit(" ", 1) for line in lines) for lines in (found, expected))
    both = sorted(here.keys() & there.keys())
    different = [name for name in both if here[name] != there[name]]
    for name in different:
        print(f"differs: {name}")
    print(f"{len(both) - len(different)} of {len(both)} equal")
    return 0 if both and not different else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_case_options(parser, seeds=[0], output_required=False)
    parser.add_argument("--against", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
