"""Draw the demo's before, after and truth side by side.

picture.py DEMO_FOLDER                 DEMO_FOLDER/before_after_truth.png
picture.py DEMO_FOLDER --small FILE    a part of it, small enough for a README
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import rasterio
from PIL import Image
from rasterio.windows import Window

mpl.use("Agg")

from matplotlib import pyplot
from matplotlib.patches import Patch

NOTE = "Synthetic scene: shows how it works, says nothing about quality."
SIMULATED_COLOUR = "#d7307b"


def read(path: Path, window: Window | None = None) -> np.ndarray[Any, Any]:
    """The bands of a raster as float32; optical ones as reflectance x 10000."""
    with rasterio.open(path) as file:
        return file.read(window=window).astype(np.float32)


class Painter:
    """Shows optical images in true colour, all with one stretch, taken from some of them."""

    def __init__(self, *references: np.ndarray[Any, Any]) -> None:
        values = np.concatenate([image[:3].reshape(3, -1) for image in references], axis=1)
        # One gain for all bands but for the tint of bright soil, so that colours stay natural.
        tint = np.array([1.0, 0.88, 0.75])
        self.white = tint * np.mean(np.percentile(values, 99, axis=1) / tint)

    def __call__(self, image: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        """RGB (h, w, 3) in 0 to 1 of an image (bands, h, w)."""
        shown = image[:3] / self.white[:, np.newaxis, np.newaxis]
        return np.clip(np.moveaxis(shown, 0, -1), 0, 1) ** 0.8


def draw(folder: Path, output: Path) -> None:
    """Six panels: T1, cloudy T2, filled; truth, what is simulated and expected, real error."""
    scene = folder / "scene"
    names = ("optical_t1", "optical_t2", "optical_t2_truth")
    old, cloudy, truth = (read(scene / f"{name}.tif") for name in names)
    filled, quality = read(folder / "filled.tif"), read(folder / "quality.tif")
    paint = Painter(old, truth)
    simulated = quality[0] == 1
    expected = np.where(simulated, quality[1:5].mean(axis=0) / 1e4, np.nan)
    real = np.where(simulated, np.abs(filled - truth).mean(axis=0) / 1e4, np.nan)
    figure, axes = pyplot.subplots(2, 3, figsize=(15, 9.6), layout="constrained")
    show(axes[0, 0], paint(old), "T1: optical, clear")
    show(axes[0, 1], paint(cloudy), "T2: optical, cloudy (to be filled)")
    show(axes[0, 2], paint(filled), "T2: filled by ClearDate")
    show(axes[1, 0], paint(truth), "T2: truth")
    top = float(np.nanpercentile(real, 98))
    for axis, error, title in (
        (axes[1, 1], expected, "Expected error of the filled pixels"),
        (axes[1, 2], real, "Real error of the filled pixels"),
    ):
        show(axis, np.repeat(paint(filled).mean(axis=2, keepdims=True), 3, axis=2), title)
        drawn = axis.imshow(error, cmap="inferno", vmin=0, vmax=top, interpolation="nearest")
    figure.colorbar(
        drawn, ax=axes, shrink=0.6, label="absolute error of reflectance, mean of 4 bands"
    )
    axes[0, 2].contour(simulated, levels=[0.5], colors=SIMULATED_COLOUR, linewidths=0.6)
    axes[0, 2].legend(
        handles=[Patch(fill=False, edgecolor=SIMULATED_COLOUR, label="simulated inside")],
        loc="lower right",
        fontsize=9,
    )
    figure.suptitle(NOTE, fontsize=12)
    figure.savefig(output, dpi=110, metadata={"Software": None})
    pyplot.close(figure)


def draw_small(folder: Path, output: Path) -> None:
    """Four panels of a part of the scene, in 256 colours."""
    scene = folder / "scene"
    whole = read(scene / "optical_t1.tif")
    edge = min(300, whole.shape[1])
    part = busiest_window(read(folder / "quality.tif")[0] == 1, edge)
    paint = Painter(whole, read(scene / "optical_t2_truth.tif"))
    panels = (
        (scene / "optical_t1.tif", "T1: optical, clear"),
        (scene / "optical_t2.tif", "T2: optical, cloudy"),
        (folder / "filled.tif", "T2: filled by ClearDate"),
        (scene / "optical_t2_truth.tif", "T2: truth"),
    )
    figure, axes = pyplot.subplots(1, 4, figsize=(12.4, 3.6), layout="constrained")
    for axis, (path, title) in zip(axes, panels, strict=True):
        show(axis, paint(read(path, part)), title)
    figure.supxlabel(NOTE, fontsize=10)
    figure.savefig(output, dpi=100, metadata={"Software": None})
    pyplot.close(figure)
    with Image.open(output) as picture:
        picture.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(output, optimize=True)


def busiest_window(cloud: np.ndarray[Any, Any], edge: int) -> Window:
    """The square of ``edge`` pixels whose share of cloud is nearest to a half."""
    places = range(0, cloud.shape[0] - edge + 1, 16), range(0, cloud.shape[1] - edge + 1, 16)
    share = {
        (row, col): abs(cloud[row : row + edge, col : col + edge].mean() - 0.5)
        for row in places[0]
        for col in places[1]
    }
    row, col = min(share, key=lambda place: (share[place], place))
    return Window(col, row, edge, edge)


def show(axis: Any, image: np.ndarray[Any, Any], title: str) -> None:
    """An image without ticks under its title."""
    axis.imshow(image, interpolation="nearest")
    axis.set_title(title, fontsize=11)
    axis.set_axis_off()


def main() -> None:
    """Read the command line and draw."""
    parser = argparse.ArgumentParser(description="Draw the demo's before, after and truth.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--small", type=Path)
    given = parser.parse_args()
    if given.small:
        draw_small(given.folder, given.small)
    else:
        draw(given.folder, given.folder / "before_after_truth.png")


if __name__ == "__main__":
    main()
