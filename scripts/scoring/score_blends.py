"""Score ways to blend methods under painted clouds, on real scenes: the rows of ablations.md.

    .venv/bin/python scripts/scoring/score_blends.py [--data FOLDER] [--seeds 0] [--shares 0.4,0.9]
        [--pairs 0,1,...] [--unseen MODEL.onnx=PLACE,PLACE ...] --output FOLDER

Trees, the Gaussian process and, with ``--unseen``, a generator that has not been trained on the
place are fitted and tried as fill does; then they are blended in several ways, each scored under
the cloud, without the adjustment to the cloud's border. Writes blends.csv and blends.md.
"""

from __future__ import annotations

import argparse
import statistics
import sys

import numpy as np
from cases import KEYS as CASE_KEYS
from cases import Case, Row, add_case_options, cases_of, model_and_places, run_case, write_rows

from cleardate.contract.reporter import SilentReporter
from cleardate.models.session import open_generator
from cleardate.simulation.fitting.blend import BlendCandidate, blend
from cleardate.simulation.fitting.candidates import (
    CopyCandidate,
    GpCandidate,
    LineCandidate,
    ModelCandidate,
    TreesCandidate,
)
from cleardate.simulation.fitting.chips import NOTHING
from cleardate.simulation.fitting.trials import Trial, try_candidate

FIGURES = ("psnr", "sam_deg", "psnr_changed")
RIDGES = (0.0, 0.3, 1.0, 3.0)
KEYS = (*CASE_KEYS, "method")


def main() -> int:
    """Run the cases that are asked for and write the tables."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []

    def measure(case: Case) -> dict[str, dict[str, float]]:
        return {name: case.scores(image) for name, image in _images(options, case).items()}

    for pair, share, seed in cases_of(options):
        for method, found in run_case(options.data, pair, share, seed, measure).items():
            values = (*pair, share, seed, method)
            rows.append(dict(zip(KEYS, values)) | {f: round(found[f], 3) for f in FIGURES})
        print(pair, share, seed, flush=True)
        write_rows(options.output / "blends.csv", rows)
    (options.output / "blends.md").write_text(table(rows), encoding="utf-8")
    print(table(rows))
    return 0


def _images(options: argparse.Namespace, case: Case) -> dict[str, np.ndarray]:
    reporter = SilentReporter()
    model = next((m for m, places in options.unseen if case.pair[0] in places), None)
    network = open_generator(model, "cpu", reporter) if model else None
    clear, patch = case.read(network.halo, network.multiple) if network else case.read()
    under = case.under
    line = LineCandidate(clear)
    trees = TreesCandidate(clear, line, seed=0)
    candidates = [trees, GpCandidate(clear, line, seed=0)]
    if network:
        candidates.append(ModelCandidate(network, line, trees, clear.bands, trained_here=False))
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


def table(rows: list[Row]) -> str:
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
