"""Is a fill of a large, varied raster as good as the fill of each of its parts alone?

    .venv/bin/python scripts/scoring/score_regions.py [--data FOLDER] [--parts SITE:T1:T2,...]
        [--seeds 5,6,7] [--shares 0.4,0.9] [--shifts 0,0,37,91] --output FOLDER

Four real pairs of 256 x 256 pixels become the quarters of one raster, under the clouds of
../shared/large/mosaic.py. It is filled as a whole and in parts. With a shift so many rows and
columns are cut off the top and the left of the whole, so that no border of parts lies where one of
regions might. Under the cloud of each part regions.csv has PSNR and spectral angle of both, the
share of true values that the 90 % intervals of the whole hold, and how the error of neighbouring
pixels differs across the borders of regions, over that elsewhere (1: no border to see). A picture
of the first case goes beside it: truth, both fills, and the error of the whole.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import rasterio
from affine import Affine
from cases import NUMBERS, Row, clear_pixels, layer_paths, list_of, write_rows
from numpy.typing import NDArray
from scipy import ndimage

from cleardate.contract.jobs import FillJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.trust_layer import TrustBands
from cleardate.simulation.fill import fill
from cleardate.simulation.regions.layout import Layout

mpl.use("Agg")

from matplotlib import pyplot

PARTS = (
    "finland_0060c0a5:m07apr:m10jul,finland_000aa810:m08may:m10jul,"
    "finland_0060c0a5:m08may:m09jun,finland_0060c0a5:m01oct:m10jul"
)
EDGE = 256
LAYERS = ("sar_t1", "optical_t1", "sar_t2", "optical_t2")

Images = dict[str, NDArray[Any]]
"""Of a raster: its layers, ``known`` (where it can be scored) and ``clouds``."""


def main() -> int:
    """Fill all cases and write the table and the picture."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    parts = [_part(options.data, tuple(text.split(":"))) for text in options.parts.split(",")]
    shifts = list(zip(options.shifts[::2], options.shifts[1::2], strict=True))
    rows: list[Row] = []
    for share, seed in ((share, seed) for share in options.shares for seed in options.seeds):
        clouded = [{**p, "clouds": _clouds(share, seed + k)[None]} for k, p in enumerate(parts)]
        alone = [filled(part)[0] for part in clouded]
        for shift in shifts:
            whole = {name: _joined([part[name] for part in clouded]) for name in clouded[0]}
            whole = {name: image[:, shift[0] :, shift[1] :] for name, image in whole.items()}
            found, half = filled(whole)
            case = {"share": share, "seed": seed, "shift": "{} {}".format(*shift)}
            for row in _rows(clouded, alone, found, half, shift):
                rows.append(case | row | {"border": _border(whole, found, shift)})
            if len(rows) == len(parts):
                _draw(whole, alone, found, shift, options.output / "regions.png")
            print(_told(rows[-len(parts) :]), flush=True)
    write_rows(options.output / "regions.csv", rows)
    for share in options.shares:
        print("mean", _told([row for row in rows if row["share"] == share]))
    return 0


def filled(images: Images) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Reflectance (bands, h, w) of a raster as fill makes it, and half the width of its 90 %
    interval."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        hidden = images["optical_t2"].copy()
        cloud = images["clouds"][0]
        bright = 7000 + 800 * np.random.default_rng(3).standard_normal((4, int(cloud.sum())))
        hidden[:, cloud] = np.clip(bright, 1, 15_000)
        layers = {
            key: _write(folder / f"{key}.tif", values)
            for key, values in {**images, "optical_t2": hidden}.items()
            if key != "known"
        }
        output, quality = folder / "filled.tif", folder / "trust.tif"
        fill(FillJob(**layers, output=str(output), quality=str(quality)), SilentReporter())
        with rasterio.open(output) as image, rasterio.open(quality) as trust:
            bands = list(TrustBands.of(trust.descriptions).intervals)
            return image.read() / NUMBERS, trust.read(bands) / NUMBERS


def _rows(
    parts: list[Images],
    alone: list[NDArray[np.float64]],
    whole: NDArray[np.float64],
    half: NDArray[np.float64],
    shift: tuple[int, int],
) -> Iterator[Row]:
    width = ((0, 0), (shift[0], 0), (shift[1], 0))
    whole, half = np.pad(whole, width), np.pad(half, width)
    for place, (part, own) in enumerate(zip(parts, alone, strict=True)):
        cut = _quarter(place)
        under = part["clouds"][0] & part["known"][0]
        if place < 2:
            under[: shift[0]] = False
        if place % 2 == 0:
            under[:, : shift[1]] = False
        truth = part["optical_t2"] / NUMBERS
        ours, theirs = psnr_and_angle(whole[cut], truth, under), psnr_and_angle(own, truth, under)
        held = np.abs(whole[cut] - truth)[:, under] <= half[cut][:, under]
        yield {
            "part": place,
            "psnr": round(ours[0], 3),
            "sam_deg": round(ours[1], 3),
            "alone_psnr": round(theirs[0], 3),
            "alone_sam_deg": round(theirs[1], 3),
            "within_90": round(float(held.mean()), 4),
        }


def _told(rows: list[Row]) -> str:
    db = [float(row["psnr"]) - float(row["alone_psnr"]) for row in rows]
    angle = [float(row["sam_deg"]) - float(row["alone_sam_deg"]) for row in rows]
    within = [float(row["within_90"]) for row in rows]
    return (
        f"share {rows[0]['share']}, seed {rows[-1]['seed']}, shift {rows[-1]['shift']}: "
        f"{np.mean(db):+.2f} dB (worst {min(db):+.2f}), {np.mean(angle):+.2f} degrees, "
        f"intervals {np.mean(within):.3f} ({min(within):.3f} to {max(within):.3f}), "
        f"border {np.mean([float(row['border']) for row in rows]):.3f}"
    )


def _border(images: Images, found: NDArray[np.float64], shift: tuple[int, int]) -> float:
    """Of step_at_borders, without borders of regions that are those of parts: the land itself
    changes there."""
    error = found - images["optical_t2"] / NUMBERS
    under = images["clouds"][0] & images["known"][0]
    return step_at_borders(error, under, (EDGE - shift[0], EDGE - shift[1]))


def step_at_borders(
    error: NDArray[np.float64], under: NDArray[np.bool_], but: tuple[int, int] = (0, 0)
) -> float:
    """How much the ``error`` (bands, h, w) of neighbours ``under`` cloud (h, w) differs across the
    borders of regions, ``but`` for a row and a column, over 12 and 24 pixels away."""
    layout = Layout.of(under.shape)
    at, off = [], []
    for axis, edges in ((0, layout.rows[1:-1]), (1, layout.cols[1:-1])):
        steps = np.moveaxis(np.abs(np.diff(error, axis=axis + 1)), axis + 1, 1)
        both = np.moveaxis(under, axis, 0)
        both = both[1:] & both[:-1]
        apart = [edge for edge in edges if edge != but[axis]]
        at += [steps[:, edge - 1, both[edge - 1]].ravel() for edge in apart]
        for edge in apart:
            for away in (-24, -12, 12, 24):
                row = edge - 1 + away
                off.append(steps[:, row, both[row]].ravel())
    return round(float(np.concatenate(at).mean() / np.concatenate(off).mean()), 4)


def _draw(
    images: Images,
    alone: list[NDArray[np.float64]],
    found: NDArray[np.float64],
    shift: tuple[int, int],
    path: Path,
) -> None:
    truth = images["optical_t2"] / NUMBERS
    apart = _joined(alone)[:, shift[0] :, shift[1] :]
    layout = Layout.of(truth.shape[1:])
    panels = {"truth": truth, "each part alone": apart, "by regions": found}
    figure, axes = pyplot.subplots(2, 2, figsize=(10, 10), layout="constrained")
    top = np.quantile(truth[:3], 0.99)
    for axis, (title, image) in zip(axes.flat, panels.items(), strict=False):
        axis.imshow(np.clip(image[:3].transpose(1, 2, 0) / top, 0, 1))
        axis.set_title(title)
    error = np.where(images["clouds"][0], np.abs(found - truth).mean(axis=0), np.nan)
    drawn = axes.flat[3].imshow(error, vmin=0, vmax=0.08)
    axes.flat[3].set_title("error by regions, and their borders")
    for edge in layout.rows[1:-1]:
        axes.flat[3].axhline(edge - 0.5, color="red", linewidth=0.5)
    for edge in layout.cols[1:-1]:
        axes.flat[3].axvline(edge - 0.5, color="red", linewidth=0.5)
    figure.colorbar(drawn, ax=axes.flat[3], shrink=0.7)
    for axis in axes.flat:
        axis.set_axis_off()
    figure.savefig(path, dpi=80)
    pyplot.close(figure)


def _part(data: Path, pair: tuple[str, ...]) -> Images:
    site, first, second = pair
    layers = layer_paths(data, (site, first, second))
    images: Images = {}
    known = np.ones((EDGE, EDGE), dtype=bool)
    for name in LAYERS:
        with rasterio.open(layers[name]) as raster:
            images[name] = raster.read().astype(np.float32)
        known &= (images[name] > (0 if name.startswith("optical") else -9000)).all(axis=0)
    for name in ("optical_t1", "optical_t2"):
        known &= clear_pixels(Path(layers[name]))[1]
    images["known"] = known[None]
    return images


def _clouds(share: float, seed: int) -> NDArray[np.bool_]:
    """Those of ../shared/large/mosaic.py and not of cases.py: the goal is set in its figures."""
    noise = np.random.default_rng(seed).standard_normal((EDGE, EDGE))
    noise = ndimage.gaussian_filter(noise, EDGE / 14, mode="wrap")
    return np.asarray(noise > np.quantile(noise, 1 - share))


def _joined(parts: list[NDArray[Any]]) -> NDArray[Any]:
    rows = [np.concatenate(parts[k : k + 2], axis=-1) for k in (0, 2)]
    return np.concatenate(rows, axis=-2)


def _quarter(place: int) -> tuple[slice, slice, slice]:
    row, col = place // 2 * EDGE, place % 2 * EDGE
    return slice(None), slice(row, row + EDGE), slice(col, col + EDGE)


def psnr_and_angle(
    image: NDArray[np.float64], truth: NDArray[np.float64], under: NDArray[np.bool_]
) -> tuple[float, float]:
    """PSNR (dB), the mean of the bands', and the mean spectral angle (degrees)."""
    x, y = image[:, under], truth[:, under]
    psnr = np.mean(-10 * np.log10(np.maximum(((x - y) ** 2).mean(axis=1), 1e-12)))
    cosine = (x * y).sum(axis=0) / (np.linalg.norm(x, axis=0) * np.linalg.norm(y, axis=0) + 1e-12)
    return float(psnr), float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean())


def _write(path: Path, values: NDArray[Any]) -> str:
    optical, sar = path.stem.startswith("optical"), path.stem.startswith("sar")
    kind = "uint16" if optical else "float32" if sar else "uint8"
    profile = {
        "driver": "GTiff",
        "count": len(values),
        "height": values.shape[1],
        "width": values.shape[2],
        "dtype": kind,
        "nodata": 0 if optical else -9999 if sar else None,
        "crs": "EPSG:32635",
        "transform": Affine(10, 0, 500_000, 0, -10, 6_800_000),
    }
    with rasterio.open(path, "w", **profile) as target:
        target.write(values.astype(kind))
    return str(path)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data/real"))
    parser.add_argument("--parts", default=PARTS)
    parser.add_argument("--seeds", type=list_of(int), default=[5, 6, 7])
    parser.add_argument("--shares", type=list_of(float), default=[0.4, 0.9])
    parser.add_argument("--shifts", type=list_of(int), default=[0, 0, 37, 91])
    parser.add_argument("--output", type=Path, required=True)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
