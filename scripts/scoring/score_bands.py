"""Score a fill of nine bands, band by band, and hold its red, green, blue and NIR against four.

    .venv/bin/python scripts/scoring/score_bands.py [--data FOLDER] [--seeds 0,1,2]
        [--shares 0.4,0.9] --output FOLDER

hesbaye_9bands, 202106 to 202109, under seeded cloud shapes. Copy, line and trees are the methods as
they are, fitted on all clear pixels; ``fill`` is what fill wrote. ``four`` is the same fill of the
four bands alone. ``own pixels`` is the fill that is told which bands are of 20 m (``--bands
…,B05@20,…``), so that these come out as means over such pixels. Writes bands.csv and table.md.
"""

from __future__ import annotations

import argparse
import dataclasses
import statistics
import sys
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from cases import (
    Case,
    Pair,
    Row,
    add_case_options,
    layer_paths,
    run_case,
    write_rows,
)
from numpy.typing import NDArray

from cleardate.contract.bands import recognise
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.scene import open_scene
from cleardate.simulation.fitting.candidates import CopyCandidate, LineCandidate, TreesCandidate
from cleardate.simulation.fitting.chips import NOTHING

PAIR: Pair = ("hesbaye_9bands", "202106", "202109")
FOUR = "hesbaye"
"""The same place with four bands, and its SAR."""
COLUMNS = ("copy", "line", "trees", "fill", "own pixels", "four")
COARSE = ("B05", "B06", "B07", "B11", "B12")
"""Bands that Sentinel-2 has at 20 m."""
MOST_APART_DB = 0.05
"""By which the four common bands may differ from the fill of four."""


def main() -> int:
    """Run the cases and write the tables; exit code 1 if the common bands differ by more."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []
    for share in options.shares:
        for seed in options.seeds:
            rows += measured(options.data, share, seed)
            print(share, seed, flush=True)
    write_rows(options.output / "bands.csv", rows)
    text = table(rows)
    (options.output / "table.md").write_text(text, encoding="utf-8")
    print(text)
    return 0 if _furthest(rows) <= MOST_APART_DB else 1


def measured(data: Path, share: float, seed: int) -> list[Row]:
    """A row for each of the nine bands: PSNR (dB) of all, and how the trust layer does."""
    four = run_case(data, (FOUR, *PAIR[1:]), share, seed, _four)
    return run_case(data, PAIR, share, seed, lambda case: _nine(data, case, share, seed, four))


def _four(case: Case) -> dict[str, float]:
    filled = case.fill()
    with rasterio.open(case.layers["optical_t1"]) as source:
        names = [_title(text) for text in source.descriptions]
    return dict(zip(names, _psnr(filled.image, case), strict=True))


def _nine(data: Path, case: Case, share: float, seed: int, four: dict[str, float]) -> list[Row]:
    sar = {k: v for k, v in layer_paths(data, (FOUR, *PAIR[1:])).items() if k.startswith("sar")}
    case = dataclasses.replace(case, layers={**case.layers, **sar})
    with rasterio.open(case.layers["optical_t2"]) as source:
        codes = [text.split()[0] for text in source.descriptions]
    stated = ",".join(f"{code}@20" if code in COARSE else code for code in codes)
    own = case.fill(bands=stated).image
    filled = case.fill()
    images = {**_simple(case), "fill": filled.image, "own pixels": own}
    found = {name: _psnr(image, case) for name, image in images.items()}
    errors = np.abs(filled.image - case.truth)[:, case.under]
    expected = filled.of_trust(filled.bands.errors)[:, case.under]
    widths = filled.of_trust(filled.bands.intervals)[:, case.under]
    with rasterio.open(case.layers["optical_t2"]) as source:
        names = [_title(text) for text in source.descriptions]
    return [
        {
            "share": share,
            "seed": seed,
            "band": name,
            **{method: round(psnr[k], 3) for method, psnr in found.items()},
            "four": round(four[name], 3) if name in four else "",
            "interval holds": round(float((errors[k] <= widths[k]).mean()), 3),
            "expected over real error": round(float(expected[k].mean() / errors[k].mean()), 3),
        }
        for k, name in enumerate(names)
    ]


def _simple(case: Case) -> dict[str, NDArray[Any]]:
    """Whole images of copy, line and trees, in the order of the file."""
    clear, patch = case.read()
    line = LineCandidate(clear)
    trees = TreesCandidate(clear, line, seed=0)
    candidates = {"copy": CopyCandidate(), "line": line, "trees": trees}
    with open_scene(case.scene_file, SilentReporter()) as scene:
        order = np.argsort(scene.indexes("optical_t2"))
    return {n: c.fit(NOTHING).predict(patch)[order] for n, c in candidates.items()}


def _psnr(image: NDArray[Any], case: Case) -> list[float]:
    error = (image - case.truth)[:, case.under]
    return [float(-10 * np.log10(np.mean(band**2))) for band in error]


def _title(text: str | None) -> str:
    band = recognise(text or "")
    return band.title if band is not None else str(text)


def _furthest(rows: list[Row]) -> float:
    return max(abs(row["fill"] - row["four"]) for row in rows if row["four"] != "")


def table(rows: list[Row]) -> str:
    """A Markdown table of each share, mean over seeds."""
    lines = []
    for share in sorted({row["share"] for row in rows}):
        some = [row for row in rows if row["share"] == share]
        names = list(dict.fromkeys(row["band"] for row in some))
        lines += [
            f"{share:.0%} cloud: PSNR dB under it, mean over seeds; share of the truths that the "
            "90 % interval holds; expected over real error.",
            "",
            f"| band | {' | '.join(COLUMNS)} | interval holds | expected / real |",
            "| --- |" + " --- |" * (len(COLUMNS) + 2),
        ]
        for name in [*names, "mean"]:
            of_band = [row for row in some if name in (row["band"], "mean")]
            cells = [_mean(of_band, column, ".2f") for column in COLUMNS]
            cells[-1] = cells[-1] if name != "mean" else ""
            trust = _mean(of_band, "interval holds", ".0%")
            ratio = _mean(of_band, "expected over real error", ".2f")
            lines.append(f"| {name} | {' | '.join(cells)} | {trust} | {ratio} |")
        lines.append("")
    lines.append(
        f"Furthest that one of the four common bands lies from the fill of four, in any case: "
        f"{_furthest(rows):.3f} dB."
    )
    return "\n".join(lines) + "\n"


def _mean(rows: list[Row], column: str, form: str) -> str:
    known = [float(row[column]) for row in rows if row[column] != ""]
    return format(statistics.mean(known), form) if known else ""


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_case_options(parser, seeds=[0, 1, 2])
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
