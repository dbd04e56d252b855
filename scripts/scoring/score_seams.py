"""Score seams and sharpness of trees on real scenes under painted clouds, with and without care.

    .venv/bin/python scripts/scoring/score_seams.py [--data FOLDER] [--seeds 0,1] [--shares 0.4]
        [--haze 0] [--pairs 0,1,...] [--pictures 8,0,4] --output FOLDER

For each pair of dates, cloud share and seed it fits trees to the clear rest of a date that clouds
were painted on, and fills it five ways: as trees say, adjusted by a blurred error (what was done
before), by the membrane, by the membrane to what lies beyond a fringe of haze (if one is found),
and that with detail. ``--haze`` is added to the reflectance of the clear pixels within 2 pixels of
the painted clouds (0.7 of it to NIR), as masks miss it; figures are under the cloud. Strengths are
chosen on held-out clear blocks, as fill does. Writes seams.csv, seams_table.md and a picture per
pair of ``--pictures`` (first seed and share). No network is trained: a case takes some seconds.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

import matplotlib as mpl
import numpy as np
import rasterio
from cases import KEYS as CASE_KEYS
from cases import PAIRS, Case, Row, add_case_options, cases_of, list_of, run_case, write_rows
from scipy import ndimage

from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.scores.metrics import seam
from cleardate.models.trees import HALO
from cleardate.simulation.finishing.adjustment import try_adjustments
from cleardate.simulation.finishing.detail import Detail, match_detail
from cleardate.simulation.finishing.fringe import beyond_fringe
from cleardate.simulation.fitting.candidates import LineCandidate, TreesCandidate
from cleardate.simulation.fitting.chips import NOTHING
from cleardate.simulation.fitting.trials import try_candidate

mpl.use("Agg")

from matplotlib import pyplot

WAYS = ("trees", "blur", "membrane", "beyond", "detail")
TITLES = ("trees as they are", "blurred error", "membrane", "beyond the fringe", "with detail")
FIGURES = ("psnr", "psnr_changed", "sam_deg", "seam", "sharpness_changed")
STEPS = (-0.5, 0.5, 1.0, 1.5, 2.0)
"""Fixed strengths of detail, for the curve of what sharpness costs."""
KEYS = (*CASE_KEYS, "haze")
BLUR_SIGMA, BLUR_DAMPING = 2, 0.05


def main() -> int:
    """Run the cases and write the table and the pictures."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    pictured = {PAIRS[index] for index in options.pictures}
    rows: list[Row] = []

    def measure(case: Case) -> tuple[Row, dict[str, np.ndarray], Case]:
        return *measured(case, options.haze), case

    for pair, share, seed in cases_of(options):
        found, images, case = run_case(options.data, pair, share, seed, measure)
        rows.append(dict(zip(KEYS, (*pair, share, seed, options.haze), strict=True)) | found)
        print(*(rows[-1][k] for k in KEYS), *(f"{found[f'{w} psnr']:.2f}" for w in WAYS))
        first = share == options.shares[0] and seed == options.seeds[0]
        if first and pair in pictured:
            draw(images, case, options.output / f"seams_{pair[0]}_{pair[2]}.png")
    rounded = [{k: round(v, 4) if isinstance(v, float) else v for k, v in r.items()} for r in rows]
    write_rows(options.output / "seams.csv", rounded)
    text = table(rows) + curve(rows)
    (options.output / "seams_table.md").write_text(text, encoding="utf-8")
    print(text)
    return 0


def measured(case: Case, haze: float) -> tuple[Row, dict[str, np.ndarray]]:
    """The figures of one case, and its images by way."""
    reporter = SilentReporter()
    _paint_haze(Path(case.layers["optical_t2"]), case.cloud, haze)
    clear, patch = case.read(HALO)
    line = LineCandidate(clear)
    trees = TreesCandidate(clear, line, seed=0)
    trial = try_candidate(trees, clear, reporter)
    chosen = try_adjustments(trial, clear, reporter).harmoniser
    matched = match_detail(trial.generators, chosen, clear, reporter)
    generator = trees.fit(NOTHING)
    careful, _ = beyond_fringe(chosen, generator, clear)

    simulated = generator.predict(patch)
    valid = patch.usable(generator.inputs)
    known = patch.clear & valid
    observed, before = patch.layers["optical_t2"], patch.layers["optical_t1"]
    start = time.monotonic()
    membrane = np.where(known, observed, chosen.adjust(simulated, observed, known, before))
    seconds = time.monotonic() - start
    beyond = np.where(known, observed, careful.adjust(simulated, observed, known, before))
    images = {
        "trees": np.where(known, observed, simulated),
        "blur": np.where(known, observed, blurred(simulated, observed, known)),
        "membrane": membrane,
        "beyond": beyond,
        "detail": matched.detail.apply(beyond, before, ~known, valid),
    }
    row: Row = {}
    for name, image in images.items():
        figures = case.scores(image) | {"seam": seam(image, case.truth, case.cloud, case.known)}
        row |= {f"{name} {figure}": figures[figure] for figure in FIGURES}
    row |= {
        "strength": chosen.strength,
        "decay": chosen.decay,
        "margin": careful.margin,
        "seconds": seconds,
        "detail strength": matched.detail.strength,
        "detail promised sharpness": matched.sharpness_after,
        "detail promised gain": matched.psnr_gain,
    }
    for step in STEPS:
        fixed = Detail(step, matched.detail.low, matched.detail.high)
        figures = case.scores(fixed.apply(beyond, before, ~known, valid))
        row[f"sharpness at {step}"] = figures["sharpness_changed"]
        row[f"gain at {step}"] = figures["psnr"] - row["beyond psnr"]
    return row, images


def _paint_haze(path: Path, cloud: np.ndarray, haze: float) -> None:
    """Add haze to the clear pixels within 2 pixels of the cloud, half as much to the second."""
    away = ndimage.distance_transform_cdt(~cloud, "chessboard")
    with rasterio.open(path, "r+") as raster:
        numbers = raster.read().astype(float)
        band_share = np.array([1, 1, 1, 0.7])[:, None, None]
        fringe = (away > 0) & (away <= 2) & (numbers > 0).all(axis=0)
        numbers += np.where(fringe, 1e4 * haze * band_share / np.maximum(away, 1), 0)
        raster.write(np.round(numbers).astype("uint16"))


def blurred(simulated: np.ndarray, observed: np.ndarray, known: np.ndarray) -> np.ndarray:
    """What fill did before the membrane, at the sigma that did best: 2 of 0, 2 and 5 pixels."""

    def blur(image: np.ndarray) -> np.ndarray:
        return ndimage.gaussian_filter(image, BLUR_SIGMA, radius=6, mode="constant")

    weight = blur(known.astype(np.float64)) + BLUR_DAMPING
    error = np.where(known, observed - simulated, 0).astype(np.float64)
    return simulated + np.stack([blur(band) / weight for band in error]).astype(np.float32)


def table(rows: list[Row]) -> str:
    """A Markdown table, mean over seeds."""
    lines = [
        "PSNR dB / in changed pixels dB / seam / sharpness in changed pixels, mean over seeds.",
        "",
        f"| scene, T1 → T2 | cloud | {' | '.join(TITLES)} |",
        f"| --- | --- |{' --- |' * len(WAYS)}",
    ]
    groups: dict[tuple, list[Row]] = {}
    for row in rows:
        groups.setdefault((row["share"], f"{row['site']} {row['t1']} → {row['t2']}"), []).append(
            row
        )
    for row in rows:
        groups.setdefault((row["share"], "mean of all"), []).append(row)
    for (share, name), group in groups.items():
        cells = [
            " / ".join(
                f"{statistics.mean(row[f'{way} {figure}'] for row in group):.2f}"
                for figure in ("psnr", "psnr_changed", "seam", "sharpness_changed")
            )
            for way in WAYS
        ]
        lines.append(f"| {name} | {share:.0%} | {' | '.join(cells)} |")
    lines.append("")
    for way in WAYS:
        gains = [row[f"{way} psnr"] - row["trees psnr"] for row in rows]
        within = sum(0.8 <= row[f"{way} sharpness_changed"] <= 1.1 for row in rows)
        seams = [row[f"{way} seam"] for row in rows]
        lines.append(
            f"- {way}: least gain over trees {min(gains):+.2f} dB, largest seam {max(seams):.2f}, "
            f"sharpness within 0.8 to 1.1 in {within} of {len(rows)} cases"
        )
    losses = [row["detail psnr"] - row["beyond psnr"] for row in rows]
    found = sum(row["margin"] > 0 for row in rows)
    lines.append(f"- a fringe was found in {found} of {len(rows)} cases")
    lines.append(f"- detail costs {-statistics.mean(losses):.3f} dB, at most {-min(losses):.2f} dB")
    return "\n".join(lines) + "\n"


def curve(rows: list[Row]) -> str:
    """What fixed strengths of detail give and cost, mean over all cases."""
    lines = [
        "",
        "| strength | sharpness in changed pixels | within 0.8 to 1.1 | PSNR, dB | worst |",
    ]
    lines.append("| --- | --- | --- | --- | --- |")
    for step in sorted((*STEPS, 0.0)):
        if step == 0:
            sharp, gains = [row["beyond sharpness_changed"] for row in rows], [0.0] * len(rows)
        else:
            sharp = [row[f"sharpness at {step}"] for row in rows]
            gains = [row[f"gain at {step}"] for row in rows]
        within = sum(0.8 <= s <= 1.1 for s in sharp)
        lines.append(
            f"| {step:+.1f} | {statistics.mean(sharp):.2f} | {within} of {len(rows)} "
            f"| {statistics.mean(gains):+.3f} | {min(gains):+.2f} |"
        )
    return "\n".join(lines) + "\n"


def draw(images: dict[str, np.ndarray], case: Case, path: Path) -> None:
    """A part of the scene in true colour and NIR: T1, cloud, each way, and the truth."""
    truth, cloud = case.truth, case.cloud
    rows, cols = _busiest(cloud, 64)
    panels = {"T1": case.before, "T2, cloudy": np.where(cloud, np.nan, truth)}
    panels |= {t: images[w] for t, w in zip(TITLES, WAYS, strict=True) if w != "beyond"}
    panels["truth"] = truth
    figure, axes = pyplot.subplots(2, len(panels), figsize=(2.1 * len(panels), 4.5))
    white = np.percentile(truth[:3, rows, cols], 99)
    darkest, brightest = np.percentile(truth[3, rows, cols], [1, 99])
    for column, (title, image) in enumerate(panels.items()):
        part = image[:, rows, cols]
        colour = np.moveaxis(np.clip(part[:3] / white, 0, 1) ** 0.8, 0, -1)
        axes[0, column].imshow(np.nan_to_num(colour, nan=1.0), interpolation="nearest")
        axes[1, column].imshow(
            part[3], cmap="gray", vmin=darkest, vmax=brightest, interpolation="nearest"
        )
        axes[0, column].set_title(title, fontsize=8)
        for axis in axes[:, column]:
            axis.set_xticks([])
            axis.set_yticks([])
    axes[0, 0].set_ylabel("true colour", fontsize=8)
    axes[1, 0].set_ylabel("near infrared", fontsize=8)
    figure.tight_layout(pad=0.4)
    figure.savefig(path, dpi=110, pil_kwargs={"optimize": True})
    pyplot.close(figure)


def _busiest(cloud: np.ndarray, edge: int) -> tuple[slice, slice]:
    """The square of ``edge`` pixels in which cloud and clear pixels are most alike in number."""
    share = ndimage.uniform_filter(cloud.astype(float), edge, mode="constant")
    height, width = (min(edge, size) for size in cloud.shape)
    inner = share[height // 2 : cloud.shape[0] - height // 2 + 1,
                  width // 2 : cloud.shape[1] - width // 2 + 1]  # fmt: skip
    row, col = np.unravel_index(np.argmin(np.abs(inner - 0.5)), inner.shape)
    return slice(row, row + height), slice(col, col + width)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_case_options(parser, seeds=[0, 1], shares=(0.4,))
    parser.add_argument("--haze", type=float, default=0.0)
    parser.add_argument("--pictures", type=list_of(int), default=[8, 0, 4])
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
