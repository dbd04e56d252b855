"""Make docs/guide/images/downloads.jpg: what the guide's page on downloads ends with.

    .venv/bin/python scripts/docs/download_pictures.py [FOLDER]

From the two Sentinel-2 products and the two items of Sentinel-1 RTC in FOLDER (unset:
``../shared/data/products/made/flanders_west``) by ``prepare`` and ``fill``: T1, SAR of T2, T2 with
its cloud, T2 filled.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from PIL import Image

from cleardate.contract.jobs import FillJob, PrepareJob
from cleardate.contract.reporter import SilentReporter
from cleardate.worker.runner import run_job

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "docs/guide/images/downloads.jpg"
AREA = "3.019347,50.813118,3.028353,50.818813"
"""The part of the tile that holds real pixels."""
ZOOM, GAP = 5, 8


def main() -> None:
    """Prepare, fill, and put the pictures side by side."""
    made = ROOT.parent / "shared/data/products/made/flanders_west"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else made
    with tempfile.TemporaryDirectory() as name:
        season = Path(name) / "season"
        paths = (str(folder / "s2"), str(folder / "stac/sentinel-1-rtc"))
        job = PrepareJob(path=paths, output=str(season), area=AREA, copy=True)
        run_job(job, SilentReporter())
        filled = Path(name) / "filled.tif"
        parts = {
            "sar_t1": _only(season, "S1B*"),
            "optical_t1": _only(season, "S2B*_20180426*"),
            "sar_t2": _only(season, "S1A*"),
            "optical_t2": _only(season, "S2B*_20180526*"),
        }
        run_job(
            FillJob(**{k: str(v) for k, v in parts.items()}, output=str(filled)), SilentReporter()
        )
        panels = [
            colour(next(parts["optical_t1"].glob("optical_*.tif"))),
            grey(next(parts["sar_t2"].glob("sar_*.tif"))),
            colour(next(parts["optical_t2"].glob("optical_*.tif"))),
            colour(filled),
        ]
    side_by_side(panels).save(OUTPUT, quality=90)
    print(OUTPUT)


def _only(season: Path, pattern: str) -> Path:
    return next(season.glob(pattern))


def colour(path: Path) -> NDArray[np.uint8]:
    """True colour (h, w, 3) of reflectance 0 to 0.2."""
    with rasterio.open(path) as file:
        index = [file.descriptions.index(name) + 1 for name in ("Red", "Green", "Blue")]
        values = file.read(index) * file.scales[0] + file.offsets[0]
    return (np.clip(values / 0.2, 0, 1) ** 0.7 * 255).astype(np.uint8).transpose(1, 2, 0)


def grey(path: Path) -> NDArray[np.uint8]:
    """VV as grey (h, w, 3), -20 to 0 dB."""
    with rasterio.open(path) as file:
        decibels = 10 * np.log10(np.maximum(file.read(1), 1e-6))
    values = (np.clip((decibels + 20) / 20, 0, 1) * 255).astype(np.uint8)
    return np.repeat(values[..., None], 3, axis=2)


def side_by_side(panels: list[NDArray[np.uint8]]) -> Image.Image:
    """The panels in a row, each pixel a square."""
    large = [np.kron(panel, np.ones((ZOOM, ZOOM, 1), np.uint8)) for panel in panels]
    gap = np.full((large[0].shape[0], GAP, 3), 255, np.uint8)
    row = [part for panel in large for part in (panel, gap)][:-1]
    return Image.fromarray(np.concatenate(row, axis=1))


if __name__ == "__main__":
    main()
