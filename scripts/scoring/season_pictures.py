"""Pictures of a filled season: a sheet date by date, and profiles of ten pixels with intervals.

    .venv/bin/python scripts/scoring/season_pictures.py make FOLDER --place flanders_west
    .venv/bin/python scripts/scoring/season_pictures.py sheet FOLDER --place … --output F
    .venv/bin/python scripts/scoring/season_pictures.py profiles FOLDER --place … --output F

``make`` lays seeded clouds on every date of a place of the protocol of seasons
(``../shared/season``, --protocol) and fills all of them into ``FOLDER/filled``. ``sheet`` draws
each date before, filled, and how far that is from what the clouds hide. ``profiles`` draws NIR of
ten pixels through the season: what was seen or lies hidden, and what is told where they were under
a cloud, with the 90 % intervals of the trust layers.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import matplotlib
import numpy as np
import rasterio
from cases import ROOT
from numpy.typing import NDArray
from season_indices import read, write_season

from cleardate.contract.jobs import PrepareJob, SeasonJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.trust_layer import SIMULATED, TrustBands
from cleardate.worker.runner import run_job

matplotlib.use("Agg")
from matplotlib import pyplot

PIXELS = 10
NIR = 3
MOST_ERROR = 0.1
"""Reflectance that is the brightest of an error."""
_IN_A_ROW = 12
Image = NDArray[np.floating]


class Shown(NamedTuple):
    """A date: its ``name``, the ``truth`` and what is ``filled`` (bands, h, w), reflectance, half
    widths of intervals (bands, h, w), where it is ``simulated`` (h, w), and there truth is known
    (``clear``, h x w)."""

    name: str
    truth: Image
    filled: Image
    half_width: Image
    simulated: NDArray[np.bool_]
    clear: NDArray[np.bool_]


def main() -> int:
    """Make, or draw."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("make", "sheet", "profiles"))
    parser.add_argument("folder", type=Path, help="of the filled dates; of make, what it makes")
    parser.add_argument("--protocol", type=Path, default=ROOT.parent / "shared" / "season")
    parser.add_argument("--place", default="flanders_west")
    parser.add_argument("--output", type=Path)
    parser.add_argument("--cover", type=float, default=0.4)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--most", type=int, default=36, help="dates that are shown")
    options = parser.parse_args()
    sys.path.insert(0, str(options.protocol.resolve()))
    import season as protocol  # type: ignore[import-not-found]
    from score import date_of  # type: ignore[import-not-found]

    case = protocol.case(options.place, protocol.PLACES[options.place][0], 0.4)
    if options.what == "make":
        make(options, protocol, case, date_of)
        return 0
    dates = shown(options.folder, case.p, date_of)
    some = np.linspace(0, len(dates) - 1, min(options.most, len(dates))).round().astype(int)
    draw = draw_sheet if options.what == "sheet" else draw_profiles
    draw(options, [dates[index] for index in np.unique(some)])
    return 0


def make(options: argparse.Namespace, protocol: Any, case: Any, date_of: Any) -> None:
    """The season under seeded clouds, filled."""
    known = case.p.clear.copy()
    for date, seen in enumerate(known):
        seen &= ~protocol.clouds(seen.shape, options.cover, 1000 * options.seed + date)
    folder, silent = options.folder, SilentReporter()
    folder.mkdir(parents=True)
    write_season(replace(case, known=known), date_of, folder)
    run_job(PrepareJob(table=str(folder / "dates.csv"), output=str(folder / "season")), silent)
    job = SeasonJob(season=str(folder / "season"), output=str(folder / "filled"), quality=True)
    run_job(job, silent)


def shown(folder: Path, place: Any, date_of: Any) -> list[Shown]:
    """The dates of a place that were filled, with their trust layers."""
    found = []
    for date, key in enumerate(place.keys):
        name = date_of(key).isoformat()
        if not (folder / f"{name}_trust.tif").exists():
            continue
        with rasterio.open(folder / f"{name}_trust.tif") as raster:
            bands, layers = TrustBands.of(raster.descriptions), raster.read()
        widths = layers[[band - 1 for band in bands.intervals]] / 1e4
        image = read(folder / f"{name}_filled.tif") / 1e4
        source = layers[bands.source - 1] == SIMULATED
        found.append(Shown(name, place.O[date], image, widths, source, place.clear[date]))
    return found


def draw_sheet(options: argparse.Namespace, dates: list[Shown]) -> None:
    """Before, filled and error of each date, a few dates beside each other."""
    count = min(_IN_A_ROW, len(dates))
    lines = -(-len(dates) // count)
    figure, axes = pyplot.subplots(
        3 * lines, count, figsize=(0.95 * count + 0.6, 3.05 * lines), squeeze=False
    )
    figure.subplots_adjust(0.03, 0.01, 0.94, 1 - 0.07 / lines, 0.04, 0.12)
    for axis in axes.flat:
        axis.set_xticks([])
        axis.set_yticks([])
        axis.set_frame_on(False)
    drawn = None
    for number, date in enumerate(dates):
        line, column = divmod(number, count)
        top, middle, bottom = axes[3 * line : 3 * line + 3, column]
        most = float(np.quantile(date.truth[:3][:, date.clear], 0.98)) + 1e-6
        before = np.clip(date.truth[:3] / most, 0, 1)
        before[:, date.simulated] = 1.0
        top.imshow(before.transpose(1, 2, 0))
        middle.imshow(np.clip(date.filled[:3] / most, 0, 1).transpose(1, 2, 0))
        error = np.abs(date.filled - date.truth).mean(axis=0)
        drawn = bottom.imshow(
            np.where(date.simulated & date.clear, error, np.nan),
            vmin=0,
            vmax=MOST_ERROR,
            cmap="viridis",
        )
        top.set_title(date.name, fontsize=7, pad=2)
    for line in range(lines):
        for row, title in enumerate(("before", "filled", "error")):
            axes[3 * line + row, 0].set_ylabel(title, fontsize=7)
    if drawn is not None:
        bar = figure.colorbar(drawn, cax=figure.add_axes((0.95, 0.3, 0.01, 0.4)))
        bar.ax.tick_params(labelsize=6)
    figure.savefig(options.output, dpi=100, pil_kwargs={"quality": 70})


def draw_profiles(options: argparse.Namespace, dates: list[Shown]) -> None:
    """NIR of ten pixels that are cloudy on many dates."""
    often = np.sum([date.simulated & date.clear for date in dates], axis=0)
    rows, cols = np.nonzero(often >= np.quantile(often, 0.5))
    some = np.random.default_rng(options.seed).permutation(len(rows))[:PIXELS]
    days = np.array([np.datetime64(date.name) for date in dates])
    figure, axes = pyplot.subplots(
        2, PIXELS // 2, figsize=(12, 4.6), sharex=True, sharey=True, layout="constrained"
    )
    inside, total = 0, 0
    for axis, row, col in zip(axes.flat, rows[some], cols[some], strict=True):
        clear = np.array([date.clear[row, col] for date in dates])
        told = np.array([date.simulated[row, col] for date in dates])
        truth, value, width = (
            np.array([image[NIR, row, col] for image in images])
            for images in zip(*[(d.truth, d.filled, d.half_width) for d in dates], strict=True)
        )
        axis.plot(days[clear], truth[clear], "k.-", linewidth=0.7, markersize=3, label="truth")
        axis.errorbar(
            days[told],
            value[told],
            width[told],
            fmt="o",
            markersize=3,
            color="#d95f02",
            elinewidth=1,
            label="filled, 90 % interval",
        )
        scored = told & clear
        inside += int((np.abs(value - truth)[scored] <= width[scored]).sum())
        total += int(scored.sum())
        axis.set_title(f"row {row}, column {col}", fontsize=7)
        axis.tick_params(labelsize=6)
    axes[0, 0].legend(fontsize=6)
    for axis in axes[:, 0]:
        axis.set_ylabel("NIR reflectance", fontsize=7)
    figure.autofmt_xdate()
    print(f"{options.place}: {inside} of {total} hidden values within their interval")
    figure.savefig(options.output, dpi=90)


if __name__ == "__main__":
    raise SystemExit(main())
