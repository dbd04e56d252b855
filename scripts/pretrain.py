"""Train the generator that ships with the plugin, on pairs of dates of many places.

    .venv/bin/python scripts/pretrain.py [--data FOLDER] [--leave-out PLACE,...] [--epochs N]
        [--seed N] --output MODEL.onnx

Draws seeded pairs of dates of each place in the folder of real scenes, in both directions, and
trains the preset ``fill`` on them. ``--leave-out`` keeps places away, to score the model on them.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio

from cleardate.contract.jobs import TrainJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile, scene_to_json
from cleardate.training.train import train

ROOT = Path(__file__).resolve().parent.parent
PAIRS = {"finland_0060c0a5": 24, "finland_000aa810": 8, "flanders_west": 150, "hesbaye": 80}
"""Pairs of each place: about the same number of pixels of all, though some are 16 times larger."""
SNOWY_BLUE = 0.15
"""Median blue reflectance above which a date is left out."""
CLEAR_ENOUGH = {"optical_t1": 0.98, "optical_t2": 0.5}
"""Clear share that a date needs; T1 has no cloud mask in a job, so it must be clear."""


class Printer(SilentReporter):
    """One line for each epoch."""

    def progress(self, fraction: float, message: str = "") -> None:
        """See Reporter."""
        if message.startswith("Epoch"):
            print(f"{fraction:4.0%} {message}", flush=True)


def main() -> int:
    """Write the scenes, train on them."""
    options = _options()
    rng = np.random.default_rng(options.seed)
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        scenes: list[str] = []
        for place, count in PAIRS.items():
            if place not in options.leave_out:
                scenes += _write_scenes(options.data / place, count, rng, work)
        print(f"{len(scenes)} pairs of dates")
        job = TrainJob(
            scene=tuple(scenes),
            preset="fill",
            epochs=options.epochs,
            output=str(options.output),
            seed=options.seed,
            resume=options.resume,
        )
        result = train(job, Printer())
    print(result.summary)
    return 0


def _write_scenes(folder: Path, count: int, rng: np.random.Generator, work: Path) -> list[str]:
    shares = {
        date: _clear_share(folder, date) for date in _dates(folder) if not _snow(folder, date)
    }
    pairs = [
        (t1, t2)
        for t1 in shares
        for t2 in shares
        if t1 != t2
        and shares[t1] >= CLEAR_ENOUGH["optical_t1"]
        and shares[t2] >= CLEAR_ENOUGH["optical_t2"]
    ]
    chosen = rng.permutation(len(pairs))[:count]
    return [str(_write_scene(folder, *pairs[i], work)) for i in sorted(chosen)]


def _write_scene(folder: Path, t1: str, t2: str, work: Path) -> Path:
    name = f"{folder.name} {t1} {t2}"
    mask = folder / f"cloud_{t2}.tif"
    scene = SceneFile(
        name=name,
        sar_t1=str(folder / f"s1_{t1}.tif"),
        optical_t1=str(folder / f"o_{t1}.tif"),
        sar_t2=str(folder / f"s1_{t2}.tif"),
        optical_t2=str(folder / f"o_{t2}.tif"),
        clouds=str(mask) if mask.exists() else None,
    )
    path = work / f"{name}.json"
    path.write_text(scene_to_json(scene, work), encoding="utf-8")
    return path


def _dates(folder: Path) -> list[str]:
    return sorted(path.stem.removeprefix("o_") for path in folder.glob("o_*.tif"))


def _snow(folder: Path, date: str) -> bool:
    """Whether snow covers the date: changes ten times those of a summer would rule the loss."""
    with rasterio.open(folder / f"o_{date}.tif") as source:
        numbers = source.read()
    return bool(np.median(numbers[2][(numbers != 0).all(axis=0)]) / 1e4 > SNOWY_BLUE)


def _clear_share(folder: Path, date: str) -> float:
    with rasterio.open(folder / f"o_{date}.tif") as source:
        clear = (source.read() != 0).all(axis=0)
    mask = folder / f"cloud_{date}.tif"
    if mask.exists():
        with rasterio.open(mask) as source:
            clear &= source.read(1) == 0
    return float(clear.mean())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "real")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--leave-out", type=lambda text: text.split(","), default=[])
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--resume", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
