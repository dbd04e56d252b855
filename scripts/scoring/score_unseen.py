"""Score simulation of a date that is cloudy all over, on places that no generator has seen.

    .venv/bin/python scripts/scoring/score_unseen.py --generators FOLDER [--data FOLDER] [--more N]
        [--caution 6] --output FOLDER

FOLDER holds one generator for each place (see pretrain.py). Each pair of dates is simulated by
what the generators of the *other* places agree on, from SAR and optical T1 and SAR T2 alone, and
scored beside copying T1. With ``--more``, N seeded pairs of each place in either direction are
scored besides the suggested ones. Writes unseen.csv and unseen.md.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from pathlib import Path

import numpy as np
from cases import DATA, NUMBERS, PAIRS, Pair, clear_pixels, layer_paths, whole_patch, write_rows
from pretrain import CLEAR_ENOUGH, PLACES, clear_share, dates_of, snow

from cleardate.contract.layers import SIMPLE_INPUTS
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scores.metrics import scores
from cleardate.models.consensus import CAUTION, ConsensusGenerator
from cleardate.models.onnx_generator import OnnxGenerator
from cleardate.models.session import open_generator

COLUMNS = ("site", "t1", "t2", "suggested", "method", "psnr", "sam_deg", "psnr_changed")
Row = dict[str, object]


def main() -> int:
    """Score all pairs and write the table."""
    options = _options()
    generators = {
        place: open_generator(
            options.generators / f"{place}.onnx", "cpu", SilentReporter(), precision="fp32"
        )
        for place in PLACES
    }
    pairs = [(pair, True) for pair in PAIRS]
    for place in PLACES:
        pairs += [(pair, False) for pair in _more_pairs(options.data / place, options.more)]
    rows: list[Row] = []
    for pair, suggested in pairs:
        for method, found in _score(options, generators, pair).items():
            figures = {name: round(found[name], 3) for name in COLUMNS[5:]}
            rows.append(dict(zip(COLUMNS, (*pair, suggested, method))) | figures)
        print(*rows[-2].values(), "|", *rows[-1].values(), flush=True)
    options.output.mkdir(parents=True, exist_ok=True)
    write_rows(options.output / "unseen.csv", rows)
    (options.output / "unseen.md").write_text(table(rows), encoding="utf-8")
    print(table(rows))
    return 0


def _score(
    options: argparse.Namespace, generators: dict[str, OnnxGenerator], pair: Pair
) -> dict[str, dict[str, float]]:
    files = layer_paths(options.data, pair)
    inputs = {layer: path for layer, path in files.items() if layer in SIMPLE_INPUTS}
    patch = whole_patch(SceneFile(name=pair[0], **inputs), SIMPLE_INPUTS)
    others = [generator for place, generator in generators.items() if place != pair[0]]
    simulated = ConsensusGenerator("consensus", others, options.caution).predict(patch)
    # Both dates have to be known to be clear.
    _, known = clear_pixels(Path(files["optical_t1"]))
    numbers, clear = clear_pixels(Path(files["optical_t2"]))
    known &= clear & patch.usable(patch.layers)
    truth = (numbers / NUMBERS).astype(np.float32)
    before = patch.layers["optical_t1"]
    images = {"copy": before, "simulated": simulated}
    return {name: scores(image, truth, known, before) for name, image in images.items()}


def _more_pairs(folder: Path, count: int) -> list[Pair]:
    least = CLEAR_ENOUGH["optical_t1"]
    dates = [d for d in dates_of(folder) if not snow(folder, d) and clear_share(folder, d) >= least]
    pairs = [(folder.name, a, b) for a in dates for b in dates if a != b]
    pairs = [pair for pair in pairs if pair not in PAIRS]
    chosen = np.random.default_rng(0).permutation(len(pairs))[:count]
    return [pairs[i] for i in sorted(chosen)]


def table(rows: list[Row]) -> str:
    """A Markdown table: the suggested pairs each, the others by place."""
    lines = [
        "PSNR dB / spectral angle °, all clear pixels of T2.",
        "",
        "| scene, T1 → T2 | pairs | copy | simulated | gain | worse than copy - 0.1 dB |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    groups: dict[str, list[tuple[Row, Row]]] = {}
    for copied, simulated in zip(rows[::2], rows[1::2]):
        name = f"{copied['site']} {copied['t1']} → {copied['t2']}"
        key = name if copied["suggested"] else f"{copied['site']}, other pairs"
        groups.setdefault(key, []).append((copied, simulated))
    for name, pairs in groups.items():
        gains = [float(s["psnr"]) - float(c["psnr"]) for c, s in pairs]
        cells = [
            f"{_mean(pairs, i, 'psnr'):.2f} / {_mean(pairs, i, 'sam_deg'):.1f}" for i in (0, 1)
        ]
        worse = sum(gain < -0.1 for gain in gains)
        lines.append(
            f"| {name} | {len(pairs)} | {cells[0]} | {cells[1]} | "
            f"{statistics.mean(gains):+.2f} | {worse} |"
        )
    return "\n".join(lines) + "\n"


def _mean(pairs: list[tuple[Row, Row]], index: int, figure: str) -> float:
    return statistics.mean(float(pair[index][figure]) for pair in pairs)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--generators", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--caution", type=float, default=CAUTION)
    parser.add_argument("--more", type=int, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
