"""Train the generators that ship with the plugin: one for each place, on pairs of its dates.

    .venv/bin/python scripts/scoring/pretrain.py [--data FOLDER] [--places PLACE,...]
        [--preset change] [--epochs N] [--seed N] --output FOLDER

Draws seeded pairs of dates of each place in the folder of real scenes, in both directions, trains
the preset on them, and writes PLACE.onnx with the attribution of its data in the card. Each
generator knows one place, so what they agree on is not the manner of one of them; see
models/consensus.py, and score_unseen.py for what it is worth where none has been.
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from cases import DATA, Pair, clear_pixels, list_of, scene_of

from cleardate.contract.jobs import TrainJob
from cleardate.contract.reporter import UNKNOWN, Outlook, SilentReporter
from cleardate.contract.scene_file import scene_to_json
from cleardate.models.onnx_file import read_model, write_card
from cleardate.training.train import train

SENTINEL = "Contains modified Copernicus Sentinel data 2016-2021. "
BIOMASSTERS = (SENTINEL + "BioMassters data set (Nascetti et al. 2023).", "CC BY 4.0")
WORLDCEREAL = (SENTINEL + "Test data of the WorldCereal classification repository.", "MIT")
PLACES = {
    "finland_0060c0a5": BIOMASSTERS,
    "finland_000aa810": BIOMASSTERS,
    "flanders_west": WORLDCEREAL,
    "hesbaye": WORLDCEREAL,
}
"""The places, with the attribution and the licence of their data."""
MOST_PAIRS = 200
SNOWY_BLUE = 0.15
"""Median blue reflectance above which a date is left out."""
CLEAR_ENOUGH = {"optical_t1": 0.98, "optical_t2": 0.5}
"""Clear share that a date needs; T1 has no cloud mask in a job, so it must be clear."""


class Printer(SilentReporter):
    """One line for each epoch."""

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        if message.startswith("Epoch"):
            print(f"{fraction:4.0%} {message}", flush=True)


def main() -> int:
    """Train the places that are asked for."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    for place in options.places:
        target = options.output / f"{place}.onnx"
        with tempfile.TemporaryDirectory() as temporary:
            rng = np.random.default_rng(options.seed)
            scenes = write_scenes(options.data / place, rng, Path(temporary))
            print(f"{place}: {len(scenes)} pairs of dates")
            job = TrainJob(
                scene=tuple(scenes),
                preset=options.preset,
                epochs=options.epochs,
                output=str(target),
                seed=options.seed,
            )
            result = train(job, Printer())
        _sign(target, *PLACES[place])
        print(result.summary["scores"])
    return 0


def _sign(path: Path, attribution: str, licence: str) -> None:
    """Write into a model's card where its data come from."""
    card = read_model(path)[1]
    write_card(path, dataclasses.replace(card, attribution=attribution, licence=licence))


def write_scenes(folder: Path, rng: np.random.Generator, work: Path) -> list[str]:
    """Scene files of up to MOST_PAIRS pairs of dates of a place, drawn by ``rng``."""
    shares = {
        date: clear_share(folder, date) for date in dates_of(folder) if not snow(folder, date)
    }
    pairs = [
        (t1, t2)
        for t1 in shares
        for t2 in shares
        if t1 != t2
        and shares[t1] >= CLEAR_ENOUGH["optical_t1"]
        and shares[t2] >= CLEAR_ENOUGH["optical_t2"]
    ]
    chosen = rng.permutation(len(pairs))[:MOST_PAIRS]
    return [
        str(_write_scene(folder.parent, (folder.name, *pairs[i]), work)) for i in sorted(chosen)
    ]


def _write_scene(data: Path, pair: Pair, work: Path) -> Path:
    path = work / f"{' '.join(pair)}.json"
    path.write_text(scene_to_json(scene_of(data, pair), work), encoding="utf-8")
    return path


def dates_of(folder: Path) -> list[str]:
    """The dates of a place."""
    return sorted(path.stem.removeprefix("o_") for path in folder.glob("o_*.tif"))


def snow(folder: Path, date: str) -> bool:
    """Whether snow covers the date: changes ten times those of a summer would rule the loss."""
    with rasterio.open(folder / f"o_{date}.tif") as source:
        numbers = source.read()
    return bool(np.median(numbers[2][(numbers != 0).all(axis=0)]) / 1e4 > SNOWY_BLUE)


def clear_share(folder: Path, date: str) -> float:
    """The share of pixels that hold data and no cloud."""
    return float(clear_pixels(folder / f"o_{date}.tif")[1].mean())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--places", type=list_of(str), default=list(PLACES))
    parser.add_argument("--preset", default="change")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
