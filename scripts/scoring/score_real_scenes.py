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
import statistics
import sys
from pathlib import Path

import numpy as np
import rasterio
from cases import Case, Key, Row, add_case_options, model_and_places, run_cases
from numpy.typing import NDArray

from cleardate.contract.reporter import SilentReporter
from cleardate.models.session import open_generator
from cleardate.simulation.fitting.candidates import (
    CopyCandidate,
    GpCandidate,
    LineCandidate,
    ModelCandidate,
    TreesCandidate,
)
from cleardate.simulation.fitting.chips import NOTHING

METHODS = ("copy", "linear", "trees", "gp", "network", "auto")
FIGURES = ("psnr", "ssim", "sam_deg", "mae", "psnr_changed")


def main() -> int:
    """Run the cases that are asked for and write the tables."""
    options = _options()

    def measure(case: Case) -> Row:
        model = next((str(m) for m, places in options.unseen if case.pair[0] in places), None)
        return measured(case, model)

    text = table(run_cases(options, measure, _told))
    (options.output / "table.md").write_text(text, encoding="utf-8")
    print(text)
    return 0


def measured(case: Case, model: str | None) -> Row:
    """The scores of all methods under the cloud, and what auto chose; auto may use ``model``."""
    filled = case.fill(method=("auto",) if model is None else ("auto", model))
    images = _simulate_all(case, model) | {"auto": filled.image}
    with rasterio.open(case.layers["optical_t2"]) as cloudy:
        kept = bool((filled.numbers == cloudy.read())[:, ~case.hidden].all())
    weights = {name: round(float(np.mean(w)), 3) for name, w in filled.report["weights"].items()}
    row: Row = {
        "chosen": filled.report["chosen"],
        "weights": " ".join(f"{_plain(name)}={weight}" for name, weight in weights.items()),
        "clear pixels kept": kept,
        "seconds": round(filled.seconds, 1),
    }
    for name in METHODS:
        found = case.scores(images[name]) if name in images else None
        for figure in FIGURES:
            row[f"{name} {figure}"] = "" if found is None else round(found[figure], 4)
    error = np.abs(filled.image - case.truth)[:, case.under].mean()
    expected = filled.of_trust(filled.bands.errors)[:, case.under].mean()
    row["expected over real error"] = round(float(expected / error), 4)
    return row


def _told(row: Row) -> str:
    return " ".join([*(f"{m} {row[f'{m} psnr']}" for m in METHODS), str(row["chosen"])])


def _plain(name: str) -> str:
    return "network" if name.endswith(".onnx") else name


def _simulate_all(case: Case, model: str | None) -> dict[str, NDArray[np.floating]]:
    """Whole images of each method as it is, fitted on all clear pixels, without adjustment."""
    network = None if model is None else open_generator(Path(model), "cpu", SilentReporter())
    clear, patch = case.read() if network is None else case.read(network.halo, network.multiple)
    line = LineCandidate(clear)
    trees = TreesCandidate(clear, line, seed=0)
    candidates = [
        CopyCandidate(),
        line,
        trees,
        GpCandidate(clear, line, seed=0),
    ]
    images = {c.name: c.fit(NOTHING).predict(patch) for c in candidates}
    if network is not None:
        model_candidate = ModelCandidate(network, line, trees, clear.bands, trained_here=False)
        images["network"] = model_candidate.fit(NOTHING).predict(patch)
    return images


def table(cases: dict[Key, Row]) -> str:
    """A Markdown table of PSNR and spectral angle, mean over seeds, and what auto did."""
    shown = [m for m in METHODS if any(row[f"{m} psnr"] != "" for row in cases.values())]
    lines = [
        "PSNR dB / spectral angle ° / PSNR dB in changed pixels, under the cloud, mean over seeds.",
        "`worst` is the least lead of auto over the best of copy, line and trees, in dB of PSNR.",
        "",
        f"| scene, T1 → T2 | cloud | {' | '.join(shown)} | worst | chosen |",
        "| --- | --- |" + " --- |" * (len(shown) + 2),
    ]
    groups: dict[Key, list[Row]] = {}
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


def _mean(rows: list[Row], method: str, figure: str) -> float:
    known = [float(row[f"{method} {figure}"]) for row in rows if row[f"{method} {figure}"] != ""]
    return statistics.mean(known) if known else float("nan")


def _lead(row: Row) -> float:
    best = max(float(row[f"{m} psnr"]) for m in ("copy", "linear", "trees"))
    return float(row["auto psnr"]) - best


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_case_options(parser, seeds=[0, 1, 2])
    parser.add_argument("--unseen", type=model_and_places, action="append", default=[])
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
