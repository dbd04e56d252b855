"""Score copy, line, trees, the Gaussian process, a generator and what fill makes of them.

    .venv/bin/python scripts/scoring/score_real_scenes.py [--data FOLDER] [--seeds 0,1,2]
        [--shares 0.4,0.9] [--pairs 0,1,...] [--unseen MODEL.onnx=PLACE,PLACE ...] --output FOLDER

For each pair of dates, cloud share and seed it paints seeded cloud shapes over the clear date T2
and fills the date with ``--method auto``. ``--unseen`` names a generator for places that it
has not been trained on (see pretrain.py), which auto then may use too. All methods are
scored under the cloud against what was there. Writes cases.csv and table.md; a case that
cases.csv holds already is not run again.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from scipy import ndimage

from cleardate.contract.jobs import FillJob
from cleardate.contract.layers import IMAGES
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.contract.trust_layer import TrustBands
from cleardate.imagery.scene import open_scene
from cleardate.imagery.scores.metrics import scores
from cleardate.imagery.windows import whole
from cleardate.models.patch import read_patch
from cleardate.models.session import open_generator
from cleardate.simulation.fill import fill
from cleardate.simulation.fitting.candidates import (
    CopyCandidate,
    GpCandidate,
    LineCandidate,
    ModelCandidate,
    TreesCandidate,
)
from cleardate.simulation.fitting.chips import NOTHING, read_clear, survey

ROOT = Path(__file__).resolve().parents[2]
PAIRS = (
    ("finland_0060c0a5", "m07apr", "m10jul"),
    ("finland_0060c0a5", "m08may", "m09jun"),
    ("finland_0060c0a5", "m01oct", "m10jul"),
    ("finland_000aa810", "m08may", "m10jul"),
    ("flanders_west", "20180426", "20180526"),
    ("flanders_west", "20180526", "20180628"),
    ("flanders_west", "20180901", "20180926"),
    ("flanders_west", "20180715", "20180802"),
    ("hesbaye", "202104", "202106"),
    ("hesbaye", "202106", "202109"),
    ("hesbaye", "202108", "202109"),
)
METHODS = ("copy", "linear", "trees", "gp", "network", "auto")
FIGURES = ("psnr", "ssim", "sam_deg", "mae", "psnr_changed")
KEYS = ("site", "t1", "t2", "share", "seed")
CLOUD_NUMBER = 9000


def cloud_shapes(shape: tuple[int, int], share: float, seed: int) -> np.ndarray:
    """Smooth random shapes over ``share`` of the pixels: blurred noise above its quantile."""
    noise = np.random.default_rng(seed).normal(size=shape)
    sigma = min(shape) / 10
    coarse = ndimage.gaussian_filter(noise, sigma, mode="wrap")
    fine = ndimage.gaussian_filter(noise, sigma / 3, mode="wrap")
    field = coarse + 0.3 * fine
    return field > np.quantile(field, 1 - share)


def main() -> int:
    """Run the cases that are asked for and write the tables."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    done = read_cases(options.output / "cases.csv")
    for index in options.pairs:
        for share in options.shares:
            for seed in options.seeds:
                key = (*PAIRS[index], str(share), str(seed))
                if key in done:
                    continue
                start = time.monotonic()
                done[key] = run_case(options, PAIRS[index], share, seed)
                write_cases(options.output / "cases.csv", done)
                row = " ".join(f"{m} {done[key][f'{m} psnr']}" for m in METHODS)
                print(
                    *key, row, done[key]["chosen"], f"{time.monotonic() - start:.0f} s", flush=True
                )
    (options.output / "table.md").write_text(table(done), encoding="utf-8")
    print(table(done))
    return 0


def run_case(options: argparse.Namespace, pair: tuple[str, str, str], share: float, seed: int):
    """One case: the scores of all methods under the cloud."""
    site, t1, t2 = pair
    folder = options.data / site
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        cloud, hidden, seen = paint_clouds(folder / f"o_{t2}.tif", share, seed, work)
        paths = {
            "sar_t1": str(folder / f"s1_{t1}.tif"),
            "optical_t1": str(folder / f"o_{t1}.tif"),
            "sar_t2": str(folder / f"s1_{t2}.tif"),
            "optical_t2": str(work / "t2.tif"),
            "clouds": str(work / "clouds.tif"),
        }
        model = next((str(m) for m, places in options.unseen if site in places), None)
        job = FillJob(
            **paths,
            method=("auto",) if model is None else ("auto", model),
            output=str(work / "filled.tif"),
            quality=str(work / "quality.tif"),
        )
        start = time.monotonic()
        result = fill(job, SilentReporter())
        seconds = time.monotonic() - start
        images = _simulate_all(SceneFile(name=site, **paths), model)
        with rasterio.open(job.output) as filled, rasterio.open(job.quality) as quality:
            numbers = filled.read()
            images["auto"] = numbers.astype(np.float64) / 1e4
            expected = quality.read(list(TrustBands.of(quality.descriptions).errors)) / 1e4
        with rasterio.open(paths["optical_t2"]) as cloudy:
            kept = bool((numbers == cloudy.read())[:, ~hidden].all())
    truth, before, valid = truth_of(folder, t1, t2)
    under = cloud & valid & seen
    weights = {name: round(float(np.mean(w)), 3) for name, w in result.summary["weights"].items()}
    row = {
        "chosen": result.summary["chosen"],
        "weights": " ".join(f"{_plain(name)}={weight}" for name, weight in weights.items()),
        "clear pixels kept": kept,
        "seconds": round(seconds, 1),
    }
    for name in METHODS:
        if name in images:
            found = scores(images[name], truth, under, before)
            row |= {f"{name} {figure}": round(found[figure], 4) for figure in FIGURES}
        else:
            row |= {f"{name} {figure}": "" for figure in FIGURES}
    error = np.abs(images["auto"] - truth)[:, under].mean()
    row["expected over real error"] = round(float(expected[:, under].mean() / error), 4)
    return row


def _plain(name: str) -> str:
    return "network" if name.endswith(".onnx") else name


def paint_clouds(path: Path, share: float, seed: int, work: Path):
    """Write t2.tif with clouds on it, and clouds.tif, which has T2's own clouds too.

    Returns the painted cloud, all cloud, and where T2 is known to be clear.
    """
    with rasterio.open(path) as source:
        numbers, profile = source.read(), source.profile
    cloud = cloud_shapes(numbers.shape[1:], share, seed)
    seen = (numbers != 0).all(axis=0)
    painted = np.where(cloud, np.uint16(CLOUD_NUMBER), numbers)
    mask = path.with_name(path.name.replace("o_", "cloud_"))
    hidden = cloud.copy()
    if mask.exists():
        with rasterio.open(mask) as source:
            hidden |= source.read(1) == 1
            seen &= source.read(1) == 0
    with rasterio.open(work / "t2.tif", "w", **profile) as target:
        target.write(painted)
    profile |= {"count": 1, "dtype": "uint8", "nodata": 255, "predictor": 1}
    with rasterio.open(work / "clouds.tif", "w", **profile) as target:
        target.write(hidden.astype("uint8"), 1)
    return cloud, hidden, seen


def truth_of(folder: Path, t1: str, t2: str):
    """Optical T2 and T1 as reflectance (4, h, w), and where both hold data."""
    with rasterio.open(folder / f"o_{t2}.tif") as after, rasterio.open(folder / f"o_{t1}.tif") as b:
        truth, before = after.read(), b.read()
    valid = (truth != 0).all(axis=0) & (before != 0).all(axis=0)
    return truth / 1e4, before / 1e4, valid


def _simulate_all(scene_file: SceneFile, model: str | None) -> dict[str, np.ndarray]:
    """Whole images of each method as it is, fitted on all clear pixels, without adjustment."""
    reporter = SilentReporter()
    network = None if model is None else open_generator(Path(model), "cpu", reporter)
    margin, multiple = (4, 1) if network is None else (network.halo, network.multiple)
    with open_scene(scene_file, reporter) as scene:
        found = survey(scene, 0, reporter)
        clear = read_clear(scene, found, margin, multiple)
        line = LineCandidate(clear)
        candidates = [
            CopyCandidate(),
            line,
            TreesCandidate(clear, line, seed=0),
            GpCandidate(clear, line, seed=0),
        ]
        patch = read_patch(scene, whole(scene.grid.shape), tuple(IMAGES))
        images = {c.name: c.fit(NOTHING).predict(patch) for c in candidates}
        if network is not None:
            model_candidate = ModelCandidate(network, line, trained_here=False)
            images["network"] = model_candidate.fit(NOTHING).predict(patch)
        return images


def table(cases: dict) -> str:
    """A Markdown table of PSNR and spectral angle, mean over seeds, and what auto did."""
    shown = [m for m in METHODS if any(row[f"{m} psnr"] != "" for row in cases.values())]
    lines = [
        "PSNR dB / spectral angle ° / PSNR dB in changed pixels, under the cloud, mean over seeds.",
        "`worst` is the least lead of auto over the best of copy, line and trees, in dB of PSNR.",
        "",
        f"| scene, T1 → T2 | cloud | {' | '.join(shown)} | worst | chosen |",
        "| --- | --- |" + " --- |" * (len(shown) + 2),
    ]
    groups: dict[tuple[str, ...], list[dict]] = {}
    for key, row in sorted(cases.items()):
        groups.setdefault(key[:4], []).append(row)
    for key, row in sorted(cases.items()):
        groups.setdefault(("mean of all", "", "", key[3]), []).append(row)
    for (site, t1, t2, share), rows in groups.items():
        cells = [
            f"{_mean(rows, m, 'psnr'):.2f} / {_mean(rows, m, 'sam_deg'):.1f} / "
            f"{_mean(rows, m, 'psnr_changed'):.2f}"
            for m in shown
        ]
        worst = min(_lead(row) for row in rows)
        chosen = [row["chosen"] for row in rows]
        counts = ", ".join(f"{chosen.count(c)} {c}" for c in sorted(set(chosen)))
        name = f"{site} {t1} → {t2}" if t1 else site
        lines.append(
            f"| {name} | {float(share):.0%} | {' | '.join(cells)} | {worst:+.2f} | {counts} |"
        )
    ratio = statistics.mean(float(row["expected over real error"]) for row in cases.values())
    kept = sum(str(row["clear pixels kept"]) == "True" for row in cases.values())
    below = sum(_lead(row) < -0.1 for row in cases.values())
    lines += [
        "",
        f"{len(cases)} cases; auto more than 0.1 dB below the best simple method: {below}; "
        f"clear pixels kept bit for bit: {kept}; "
        f"mean of expected over real error: {ratio:.2f}.",
    ]
    return "\n".join(lines) + "\n"


def _mean(rows: list[dict], method: str, figure: str) -> float:
    known = [float(row[f"{method} {figure}"]) for row in rows if row[f"{method} {figure}"] != ""]
    return statistics.mean(known) if known else float("nan")


def _lead(row: dict) -> float:
    best = max(float(row[f"{m} psnr"]) for m in ("copy", "linear", "trees"))
    return float(row["auto psnr"]) - best


def read_cases(path: Path) -> dict[tuple[str, ...], dict]:
    """The rows of an earlier run by their keys; none without a file."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as stream:
        return {tuple(row[k] for k in KEYS): row for row in csv.DictReader(stream)}


def write_cases(path: Path, cases: dict) -> None:
    """Write all rows, in the order of their keys."""
    rows = [{**dict(zip(KEYS, key)), **row} for key, row in sorted(cases.items())]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def model_and_places(text: str) -> tuple[Path, list[str]]:
    """``MODEL.onnx=PLACE,PLACE`` as the file and the places."""
    model, _, places = text.rpartition("=")
    return Path(model), places.split(",")


def add_case_options(
    parser: argparse.ArgumentParser, seeds: list[int], output_required: bool = True
) -> None:
    """The options of every script that scores cases: data, output, and which cases."""

    def numbers(kind):
        return lambda text: [kind(part) for part in text.split(",")]

    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "real")
    parser.add_argument("--output", type=Path, required=output_required)
    parser.add_argument("--seeds", type=numbers(int), default=seeds)
    parser.add_argument("--shares", type=numbers(float), default=[0.4, 0.9])
    parser.add_argument("--pairs", type=numbers(int), default=list(range(len(PAIRS))))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_case_options(parser, seeds=[0, 1, 2])
    parser.add_argument("--unseen", type=model_and_places, action="append", default=[])
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
