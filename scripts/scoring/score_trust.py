"""Score what fill says of its own errors, of SAR and of its domain, on real scenes.

    .venv/bin/python scripts/scoring/score_trust.py [--data FOLDER] [--seeds 0,1] [--shares 0.4,0.9]
        [--pairs 0,1,...] --output FOLDER

For each pair of dates, cloud share and seed it paints seeded cloud shapes over the clear date T2,
fills it with ``--method auto`` (no network), and holds the trust layer and the report against what
was under the cloud. Then the description of each place is held against all other places. Writes
cases.csv, domains.csv and tables.md; a case that cases.csv holds already is not run again.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import sys
from pathlib import Path

import numpy as np
from cases import (
    PAIRS,
    Case,
    Filled,
    Key,
    Row,
    add_case_options,
    layer_paths,
    run_cases,
    whole_patch,
)

from cleardate.contract.layers import IMAGES, SIMPLE_INPUTS
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.clouds import grow
from cleardate.imagery.holdout import buffer_pixels, folds
from cleardate.imagery.scores.metrics import changed_pixels, psnr
from cleardate.imagery.scores.sparsification import sparsification
from cleardate.imagery.windows import whole
from cleardate.models.domain import MOST_PIXELS, Domain, domain_features
from cleardate.models.trees import features, sar_rows
from cleardate.simulation.trust.sar_control import CONTROLS, PixelTable, simulate_pixels, treated

ROWS = sar_rows(optical=4, sar=2)


def main() -> int:
    """Run the cases that are asked for and write the tables."""
    options = _options()
    done = run_cases(options, measured, _told)
    domains = domain_matrix(options.data)
    with (options.output / "domains.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(domains)
    text = "\n".join([trust_table(done), place_table(done), sar_table(done), domain_table(domains)])
    (options.output / "tables.md").write_text(text, encoding="utf-8")
    print(text)
    return 0


def measured(case: Case) -> Row:
    """The figures of the trust layer under the cloud, what the report said, and what SAR gave."""
    filled = case.fill()
    row = {
        "chosen": filled.report["chosen"],
        "seconds": filled.processor_seconds,
        **_errors(filled, case),
        **_promised(filled.report),
        **_said_of_sar(filled.report),
        **sar_truth(case),
    }
    return {k: round(v, 4) if isinstance(v, float) else v for k, v in row.items()}


def _told(row: Row) -> str:
    return " ".join(f"{name} {float(row[name]):.3f}" for name in ("coverage", "cut", "ause"))


def _errors(filled: Filled, case: Case) -> Row:
    under, bands = case.under, filled.bands
    error = (filled.image - case.truth)[:, under]
    expected = filled.of_trust(bands.errors)[:, under]
    half = filled.of_trust(bands.intervals)[:, under]
    found = sparsification(error, expected).record()
    outside = filled.trust[bands.out_of_domain - 1, under] > 0
    squares = (error**2).mean(axis=0)
    worse = np.sqrt(squares[outside].mean() / squares[~outside].mean()) if outside.any() else 1
    inside = np.abs(error) <= half
    return {
        "coverage": float(inside.mean()),
        **{f"coverage {name}": float(band.mean()) for name, band in zip("rgbn", inside)},
        "expected over real": float(expected.mean() / np.abs(error).mean()),
        **found,
        "unlike date": float(outside.mean()),
        "rmse unlike over like": float(worse),
    }


def _promised(report: Row) -> Row:
    about = report["expected_error"]
    return {
        "held-out cut": about["sparsification"]["cut"],
        "held-out ause": about["sparsification"]["ause"],
        "mean factor": statistics.mean(about["half_width_in_expected_errors"].values()),
        "correlation": report["dates"]["correlation_of_t1_and_t2"],
    }


def _said_of_sar(report: Row) -> Row:
    said = report["sar"]
    found = {"sar helped": said["helped"]}
    for kind in ("everywhere", "changed"):
        for control in CONTROLS:
            lead = said[kind][control]
            found[f"said {kind} {control}"] = lead["db"]
            found[f"said {kind} {control} error"] = lead["standard_error"]
    return found


def sar_truth(case: Case) -> Row:
    """What SAR T2 really gave under the cloud, in dB, mean of two seeds.

    By the trees of the control, fitted on all that is clear.
    """
    patch, truth, under = whole_patch(case.scene_file, IMAGES), case.truth, case.under
    usable = patch.usable(SIMPLE_INPUTS)
    table, before = features(patch), patch.layers["optical_t1"]
    known, wanted = patch.clear & usable, under & usable
    after = truth[:, wanted].astype(np.float32)
    changed = changed_pixels(after, before[:, wanted], np.ones(after.shape[1], dtype=bool))
    scores: dict[str, list[tuple[float, float]]] = {}
    for name in ("true", *CONTROLS):
        for seed in (0, 1):
            random = np.random.default_rng(seed)
            image = simulate_pixels(
                PixelTable(
                    treated(table[:, known], ROWS, name, random),
                    before[:, known],
                    patch.layers["optical_t2"][:, known],
                ),
                PixelTable(treated(table[:, wanted], ROWS, name, random), before[:, wanted], after),
                seed,
            )
            pair = psnr(image, after), psnr(image[:, changed], after[:, changed])
            scores.setdefault(name, []).append(pair)
    found = {}
    for name in CONTROLS:
        gain = np.mean(scores["true"], axis=0) - np.mean(scores[name], axis=0)
        found[f"true everywhere {name}"], found[f"true changed {name}"] = map(float, gain)
    return found


def domain_matrix(data: Path) -> list[list]:
    """Share of pixels outside of the description of each pair's inputs, for each other pair.

    A pair is described without fold 0, as training does; on the diagonal is fold 0 of itself.
    """
    tables, parts, usable = [], [], []
    for pair in PAIRS:
        layers = {k: v for k, v in layer_paths(data, pair).items() if k in SIMPLE_INPUTS}
        patch = whole_patch(SceneFile(name=pair[0], **layers), SIMPLE_INPUTS)
        tables.append(domain_features(patch, SIMPLE_INPUTS))
        parts.append(folds(patch.shape, whole(patch.shape)))
        usable.append(patch.usable(SIMPLE_INPUTS))
    rows: list[list] = [["described", *(" ".join(pair) for pair in PAIRS)]]
    for i, pair in enumerate(PAIRS):
        held = usable[i] & (parts[i] == 0)
        learn = usable[i] & ~grow(parts[i] == 0, buffer_pixels(held.shape))
        step = max(1, int(learn.sum()) // MOST_PIXELS)
        known = tables[i][:, learn][:, ::step]
        domain = Domain.fit(SIMPLE_INPUTS, known, parts[i][learn][::step])
        shares = []
        for j in range(len(PAIRS)):
            pixels = tables[j][:, held if i == j else usable[j]]
            shares.append(float((domain.distance(pixels) > domain.spec.threshold).mean()))
        rows.append([" ".join(pair), *(round(share, 3) for share in shares)])
    return rows


def trust_table(cases: dict[Key, Row]) -> str:
    """Coverage and ranking: mean over all cases of a share, and the spread."""
    columns = {
        "coverage": "90 % interval holds",
        "expected over real": "expected / real",
        "cut": "10 % dropped, RMSE",
        "cut_oracle": "the same, oracle",
        "cut_pixels": "whole pixels dropped",
        "ause": "AUSE",
        "ause_random": "at random",
        "unlike date": "flagged",
        "rmse unlike over like": "RMSE flagged / not",
    }
    lines = [
        f"| cloud | {' | '.join(columns.values())} |",
        "| --- " * (len(columns) + 1) + "|",
    ]
    for share in sorted({key[3] for key in cases}):
        rows = [row for key, row in cases.items() if key[3] == share]
        cells = []
        for name in columns:
            values = [float(row[name]) for row in rows]
            cells.append(f"{statistics.mean(values):.3f} ({min(values):.2f} to {max(values):.2f})")
        lines.append(f"| {float(share):.0%}, {len(rows)} cases | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def place_table(cases: dict[Key, Row]) -> str:
    """The same for each pair, mean over seeds."""
    lines = [
        "| scene, T1 → T2 | cloud | interval holds (red, green, blue, NIR) | expected / real | "
        "10 % dropped (oracle) | AUSE (random) | held-out: 10 % dropped, AUSE | flagged |",
        "| --- " * 8 + "|",
    ]
    for key in sorted({key[:4] for key in cases}):
        rows = [row for other, row in cases.items() if other[:4] == key]

        def mean(name: str, rows: list = rows) -> float:
            return statistics.mean(float(row[name]) for row in rows)

        bands = ", ".join(f"{mean(f'coverage {name}'):.2f}" for name in "rgbn")
        lines.append(
            f"| {key[0]} {key[1]} → {key[2]} | {float(key[3]):.0%} | {mean('coverage'):.3f} "
            f"({bands}) | {mean('expected over real'):.2f} | {mean('cut'):.3f} "
            f"({mean('cut_oracle'):.3f}) | {mean('ause'):.3f} ({mean('ause_random'):.3f}) | "
            f"{mean('held-out cut'):.3f}, {mean('held-out ause'):.3f} | "
            f"{mean('unlike date'):.3f} |"
        )
    return "\n".join(lines) + "\n"


def sar_table(cases: dict[Key, Row]) -> str:
    """What the control said and what was true, dB against shuffled and replaced SAR."""
    lines = [
        "| scene, T1 → T2 | cloud | seed | said: all over | true | said: changed | true "
        "| verdict |",
        "| --- " * 8 + "|",
    ]
    for key, row in sorted(cases.items()):
        cells = []
        for kind in ("everywhere", "changed"):
            said = [
                f"{float(row[f'said {kind} {c}']):+.2f} ± "
                f"{float(row[f'said {kind} {c} error'] or 'nan'):.2f}"
                for c in CONTROLS
            ]
            true = [f"{float(row[f'true {kind} {c}']):+.2f}" for c in CONTROLS]
            cells += [", ".join(said), ", ".join(true)]
        verdict = "helped" if str(row["sar helped"]) == "True" else "not clear"
        name = f"{key[0]} {key[1]} → {key[2]}"
        lines.append(
            f"| {name} | {float(key[3]):.0%} | {key[4]} | {' | '.join(cells)} | {verdict} |"
        )
    return "\n".join(lines) + "\n"


def domain_table(rows: list[list]) -> str:
    """The matrix of domain_matrix as Markdown, pairs by number."""
    lines = [
        "| described | " + " | ".join(str(i) for i in range(len(rows) - 1)) + " |",
        "| --- " * len(rows) + "|",
    ]
    for i, (name, *shares) in enumerate(rows[1:]):
        lines.append(f"| {i} {name} | " + " | ".join(f"{share:.2f}" for share in shares) + " |")
    return "\n".join(lines) + "\n"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_case_options(parser, seeds=[0, 1])
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
