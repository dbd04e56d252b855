"""A large made-up scene, filled by one fit and by regions: how good each is and if borders show.

    .venv/bin/python scripts/scoring/large_demo.py [--size 2048] [--seed 1] --output FOLDER

The scene of ``cleardate demo-scene`` is filled twice as ``fill`` does it: without regions, and with
them whatever the held-out pixels say (of both the scores stand in the second; fill takes one fit
where that clearly leads). large_demo.json has PSNR and spectral angle under the cloud, scores on
held-out pixels, processor time, and the steps of the error across borders of regions over those
some pixels away (1: no border to see), which of one fit is the land's own. large_demo.png has both
fills, the error of each with those borders, and the layer of scores. It says how things look and
what they cost; on invented land it is no evidence of quality.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import matplotlib as mpl
import numpy as np
import rasterio
from cases import NUMBERS
from numpy.typing import NDArray
from score_regions import LAYERS, psnr_and_angle, step_at_borders

from cleardate.contract.jobs import DemoSceneJob, FillJob
from cleardate.contract.reporter import SilentReporter
from cleardate.demo.scene import make_demo_scene
from cleardate.simulation import fill as filling
from cleardate.simulation.regions import by_regions
from cleardate.simulation.regions.layout import Layout

mpl.use("Agg")

from matplotlib import pyplot

ONE, REGIONS = "one fit", "by regions"
_CUT = 512
"""Edge of the part in the picture, around the middle."""


def main() -> int:
    """Make the scene, fill it twice, and write the figures and the picture."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        scene = Path(name)
        job = DemoSceneJob(output=name, size=options.size, seed=options.seed)
        make_demo_scene(job, SilentReporter())
        truth = _read(scene / "optical_t2_truth.tif") / NUMBERS
        cloud = _read(scene / "clouds.tif")[0] == 1
        figures, images = {}, {}
        for way in (ONE, REGIONS):
            images[way], figures[way] = _filled(scene, way)
            found = psnr_and_angle(images[way], truth, cloud)
            figures[way] |= {"psnr": round(found[0], 3), "sam_deg": round(found[1], 3)}
            figures[way]["border"] = step_at_borders(images[way] - truth, cloud)
            print(way, json.dumps(figures[way]), flush=True)
        scores = _read(scene / "regions.tif")
    text = json.dumps({"size": options.size, "seed": options.seed, **figures}, indent=2)
    (options.output / "large_demo.json").write_text(text + "\n", encoding="utf-8")
    _draw(truth, cloud, images, scores, options.output / "large_demo.png")
    return 0


def _filled(scene: Path, way: str) -> tuple[NDArray[np.float64], dict[str, Any]]:
    """Reflectance (bands, h, w), and what the report says."""
    paths = {name: str(scene / f"{name}.tif") for name in (*LAYERS, "clouds")}
    output, regions = str(scene / "filled.tif"), str(scene / "regions.tif")
    job = FillJob(**paths, output=output, quality=str(scene / "trust.tif"), regions=regions)
    started = time.process_time()
    ways = {
        ONE: patch.object(filling, "by_regions", lambda choice, *others: choice),
        REGIONS: patch.object(by_regions, "lead", lambda *trials: SimpleNamespace(clear=False)),
    }
    with ways[way]:
        report = filling.fill(job, SilentReporter()).summary
    figures = {
        "chosen": report["chosen"],
        "held_out_psnr": {name: round(row["psnr"], 2) for name, row in report["methods"].items()},
        "processor_s": round(time.process_time() - started, 1),
        "regions": report.get("regions"),
    }
    return _read(Path(output)) / NUMBERS, figures


def _draw(
    truth: NDArray[np.float64],
    cloud: NDArray[np.bool_],
    images: dict[str, NDArray[np.float64]],
    scores: NDArray[np.float32],
    path: Path,
) -> None:
    layout = Layout.of(cloud.shape)
    first = max(0, cloud.shape[0] // 2 - _CUT // 2)
    part = slice(first, first + _CUT)
    figure, axes = pyplot.subplots(2, 3, figsize=(15, 10), layout="constrained")
    top = np.quantile(truth[:3], 0.99)
    shown = {"truth": truth, **images}
    for axis, (title, image) in zip(axes[0], shown.items(), strict=True):
        axis.imshow(np.clip(image[:3, part, part].transpose(1, 2, 0) / top, 0, 1))
        axis.contour(cloud[part, part], [0.5], colors="yellow", linewidths=0.4)
        axis.set_title(title)
    for axis, (title, image) in zip(axes[1, :2], images.items(), strict=True):
        error = np.where(cloud, np.abs(image - truth).mean(axis=0), np.nan)[part, part]
        drawn = axis.imshow(error, vmin=0, vmax=0.06)
        axis.set_title(f"error, {title}")
        for edges, line in ((layout.rows, axis.axhline), (layout.cols, axis.axvline)):
            for edge in edges:
                if first < edge < first + _CUT:
                    line(edge - first - 0.5, color="red", linewidth=0.4)
        figure.colorbar(drawn, ax=axis, shrink=0.6)
    drawn = axes[1, 2].imshow(np.where(scores[0] < 0, np.nan, scores[0]))
    axes[1, 2].set_title("scores of all regions, dB")
    figure.colorbar(drawn, ax=axes[1, 2], shrink=0.6)
    for axis in axes.flat:
        axis.set_axis_off()
    figure.savefig(path, dpi=80)
    pyplot.close(figure)


def _read(path: Path) -> NDArray[Any]:
    with rasterio.open(path) as raster:
        return np.asarray(raster.read())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--size", type=int, default=2048)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", type=Path, required=True)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
