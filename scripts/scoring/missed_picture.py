"""One fill of a date whose mask has missed cloud, by several commands side by side.

    .venv/bin/python scripts/scoring/missed_picture.py --output FILE.png [--pairs 0] [--form bright]
        --cleardate before=OTHER_CHECKOUT/.venv/bin/cleardate --cleardate now=.venv/bin/cleardate

The case is that of missed_clouds.py: 2 % of the scene missed in blobs. True colour; above what was
given and what is there, below how far each fill is from that.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import matplotlib
import numpy as np
from cases import PAIRS, add_case_options
from missed_clouds import FORMS, Scenario, named_command, read_image, written
from numpy.typing import NDArray

matplotlib.use("Agg")
from matplotlib import pyplot

Image = NDArray[np.floating]


def main() -> int:
    """Fill the case by each command and draw what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_case_options(parser, seeds=[0], shares=(0.02,))
    parser.add_argument("--form", choices=FORMS, default="bright")
    parser.add_argument("--cleardate", type=named_command, action="append", default=[])
    options = parser.parse_args()
    pair, case = PAIRS[options.pairs[0]], (options.form, "blobs", options.shares[0])
    with tempfile.TemporaryDirectory() as folder:
        scenario = written(options.data, pair, case, options.seeds[0], Path(folder), "t2")
        given = read_image(Path(scenario.layers["optical_t2"]))
        fills = {}
        for name, command in options.cleardate:
            output = Path(folder) / f"{name}.tif"
            flags = [f"--{key.replace('_', '-')}={path}" for key, path in scenario.layers.items()]
            subprocess.run([command, "fill", *flags, "--output", str(output)], check=True)
            fills[name] = read_image(output)
    draw(options.output, given, scenario, fills, f"{pair[0]} {pair[1]} to {pair[2]}")
    return 0


def draw(path: Path, given: Image, scenario: Scenario, fills: dict[str, Image], title: str) -> None:
    """Images (bands, h, w) in true colour, and the error of each fill under the mask."""
    truth, cloud = scenario.truth, scenario.cloud
    most = float(np.quantile(truth[:3], 0.99))
    figure, places = pyplot.subplots(
        2, 2 + len(fills), figsize=(4 * (2 + len(fills)), 8.8), layout="constrained"
    )
    figure.suptitle(title)
    shown = {"given, mask hatched, missed cloud outlined": given, **fills, "truth": truth}
    for place, (name, image) in zip(places[0], shown.items(), strict=True):
        place.imshow(np.clip(np.moveaxis(image[:3], 0, -1) / most, 0, 1), interpolation="nearest")
        place.set_title(name)
    places[0][0].contourf(cloud, levels=[0.5, 1.5], colors="none", hatches=["////"])
    places[0][0].contour(scenario.missed, levels=[0.5], colors="red", linewidths=0.7)
    for place, (name, image) in zip(places[1][1:], fills.items(), strict=False):
        error = np.abs(image - truth).mean(axis=0)
        rmse = float(np.sqrt(((image - truth)[:, cloud] ** 2).mean()))
        place.imshow(np.where(cloud, error, np.nan), vmin=0, vmax=0.1, cmap="inferno")
        place.set_title(f"{name}: error under the mask, RMSE {rmse:.4f}")
    for place in places.flat:
        place.set_xticks([])
        place.set_yticks([])
        place.set_frame_on(bool(place.images))
    figure.savefig(path, dpi=80)


if __name__ == "__main__":
    sys.exit(main())
