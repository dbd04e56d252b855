"""Score ways to blend methods under painted clouds, on real scenes: the rows of ablations.md.

    .venv/bin/python scripts/scoring/score_blends.py [--data FOLDER] [--seeds 0] [--shares 0.4,0.9]
        [--pairs 0,1,...] [--unseen MODEL.onnx=PLACE,PLACE ...] --output FOLDER

Trees, the Gaussian process and, with ``--unseen``, a generator that has not been trained on the
place are fitted and tried as fill does; then they are blended in several ways, each scored under
the cloud, without the adjustment to the cloud's border. Writes blends.csv and blends.md.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import sys
import tempfile
from pathlib import Path

import numpy as np
from score_real_scenes import PAIRS, add_case_options, model_and_places, paint_clouds, truth_of

from cleardate.contract.layers import IMAGES
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scene import open_scene
from cleardate.imagery.scores.metrics import scores
from cleardate.imagery.windows import whole
from cleardate.models.patch import read_patch
from cleardate.models.session import open_generator
from cleardate.simulation.fitting.blend import BlendCandidate, blend
from cleardate.simulation.fitting.candidates import (
    CopyCandidate,
    GpCandidate,
    LineCandidate,
    ModelCandidate,
    TreesCandidate,
)
from cleardate.simulation.fitting.chips import NOTHING, read_clear, survey
from cleardate.simulation.fitting.trials import Trial, try_candidate

FIGURES = ("psnr", "sam_deg", "psnr_changed")
RIDGES = (0.0, 0.3, 1.0, 3.0)
KEYS = ("site", "t1", "t2", "share", "seed", "method")


def main() -> int:
    """Run the cases that are asked for and write the tables."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    rows: list[dict] = []
    for index in options.pairs:
        for share in options.shares:
            for seed in options.seeds:
                for method, found in run_case(options, PAIRS[index], share, seed).items():
                    values = (*PAIRS[index], share, seed, method)
                    rows.append(dict(zip(KEYS, values)) | {f: round(found[f], 3) for f in FIGURES})
                print(PAIRS[index], share, seed, flush=True)
                _write(options.output, rows)
    print((options.output / "blends.md").read_text(encoding="utf-8"))
    return 0


def run_case(options: argparse.Namespace, pair: tuple[str, str, str], share: float, seed: int):
    """The scores of all methods and blends under one cloud."""
    site, t1, t2 = pair
    folder = options.data / site
    with tempfile.TemporaryDirectory() as temporary:
        cloud, _, seen = paint_clouds(folder / f"o_{t2}.tif", share, seed, Path(temporary))
        scene_file = SceneFile(
            name=site,
            sar_t1=str(folder / f"s1_{t1}.tif"),
            optical_t1=str(folder / f"o_{t1}.tif"),
            sar_t2=str(folder / f"s1_{t2}.tif"),
            optical_t2=str(Path(temporary) / "t2.tif"),
            clouds=str(Path(temporary) / "clouds.tif"),
        )
        truth, before, valid = truth_of(folder, t1, t2)
        under = cloud & valid & seen
        images = _images(options, scene_file, site, under)
    return {name: scores(image, truth, under, before) for name, image in images.items()}


def _images(
    options: argparse.Namespace, scene_file: SceneFile, site: str, under: np.ndarray
) -> dict[str, np.ndarray]:
    reporter = SilentReporter()
    model = next((m for m, places in options.unseen if site in places), None)
    network = open_generator(model, "cpu", reporter) if model else None
    margin, multiple = (network.halo, network.multiple) if network else (4, 1)
    with open_scene(scene_file, reporter) as scene:
        clear = read_clear(scene, survey(scene, 0, reporter), margin, multiple)
        patch = read_patch(scene, whole(scene.grid.shape), tuple(IMAGES))
    line = LineCandidate(clear)
    trees = TreesCandidate(clear, line, seed=0)
    candidates = [trees, GpCandidate(clear, line, seed=0)]
    if network:
        candidates.append(ModelCandidate(network, line, trained_here=False))
    trials = [try_candidate(candidate, clear, reporter) for candidate in candidates]
    simple = {
        "copy": CopyCandidate(),
        "line": line,
        "trees, one ensemble": TreesCandidate(clear.on([]), line, seed=0),
        "trees": trees,
        "gp": candidates[1],
    }
    images = {n: c.fit(NOTHING).predict(patch, under) for n, c in simple.items()}
    own = {t.name: t.candidate.fit(NOTHING).predict(patch, under) for t in trials}
    if network:
        images["network of other places"] = own[network.name]
    images["trees + gp, equal"] = (own["trees"] + own["gp"]) / 2
    for ridge in RIDGES:
        images[f"trees + gp, ridge {ridge:g}"] = _mixed(blend(trials[:2], clear, ridge), own)
    if network:
        images["trees + gp + network, ridge 1"] = _mixed(blend(trials, clear, 1.0), own)
    return images


def _mixed(trial: Trial, own: dict[str, np.ndarray]) -> np.ndarray:
    candidate = trial.candidate
    if not isinstance(candidate, BlendCandidate):
        raise TypeError(f"{candidate} is no blend")
    pairs = zip(candidate.members, candidate.weights, strict=True)
    return sum(weights[:, None, None] * own[member.name] for member, weights in pairs)


def _write(folder: Path, rows: list[dict]) -> None:
    with (folder / "blends.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, [*KEYS, *FIGURES])
        writer.writeheader()
        writer.writerows(rows)
    (folder / "blends.md").write_text(table(rows), encoding="utf-8")


def table(rows: list[dict]) -> str:
    """A Markdown table of means, and the worst case beside the best of copy, line and trees."""
    lines = [
        "PSNR dB / spectral angle ° / PSNR dB in changed pixels, mean of the cases; worst "
        "lead over the best of copy, line and trees, dB.",
        "",
        "| method | cloud | cases | mean | worst |",
        "| --- | --- | --- | --- | --- |",
    ]
    best: dict[tuple, float] = {}
    for row in rows:
        if row["method"] in ("copy", "line", "trees"):
            case = tuple(row[k] for k in KEYS[:-1])
            best[case] = max(best.get(case, -np.inf), row["psnr"])
    for method in dict.fromkeys(row["method"] for row in rows):
        for share in dict.fromkeys(row["share"] for row in rows):
            some = [r for r in rows if (r["method"], r["share"]) == (method, share)]
            if not some:
                continue
            means = " / ".join(f"{statistics.mean(r[f] for r in some):.2f}" for f in FIGURES)
            worst = min(r["psnr"] - best[tuple(r[k] for k in KEYS[:-1])] for r in some)
            lines.append(f"| {method} | {share:.0%} | {len(some)} | {means} | {worst:+.2f} |")
    return "\n".join(lines) + "\n"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_case_options(parser, seeds=[0])
    parser.add_argument("--unseen", type=model_and_places, action="append", default=[])
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
