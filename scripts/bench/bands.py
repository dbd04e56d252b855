"""Time and highest memory of ``fill`` by the number of bands, each in its own process."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from common import Options, Row, command_line, processor_seconds, run_apart
from rasters import make_rasters

TITLE = "Bands: the command line of fill from its start to its end, a fifth under cloud"
COUNTS = (4, 6, 9, 13)
NAMES = (
    *("red", "green", "blue", "nir", "swir16", "swir22", "rededge071", "rededge075", "rededge078"),
    *("nir08", "coastal", "nir09", "yellow"),
)
_ROUNDS = 2


def measure(options: Options) -> list[Row]:
    """The best of the rounds in which the numbers of bands take turns.

    Processor time is told too, which other programs on the machine change less.
    """
    edge = 686 if options.quick else 1373
    rasters = make_rasters(options.work / "scene", edge, options.seed)
    images = {count: _stacks(rasters.layers(), count, options.work) for count in COUNTS}
    found: dict[int, list[tuple[float, float, float]]] = {count: [] for count in COUNTS}
    for _ in range(1 if options.quick else _ROUNDS):
        for count, layers in images.items():
            before = processor_seconds()
            run = run_apart(
                command_line(
                    "fill",
                    clouds=rasters.mask(0.2),
                    output=options.work / "out.tif",
                    quality=options.work / "trust.tif",
                    **layers,
                )
            )
            spent = processor_seconds() - before
            found[count].append((run.seconds, run.peak_mb, spent))
    best = {count: [min(values) for values in zip(*runs)] for count, runs in found.items()}
    rows = []
    for count, (seconds, peak, spent) in best.items():
        times = f"{spent / best[COUNTS[0]][2]:.2f} x that of {COUNTS[0]}"
        rows.append(Row(f"{count} bands at {edge}²: time", seconds, "s"))
        rows.append(Row(f"{count} bands at {edge}²: processor time", spent, "s", times))
        rows.append(Row(f"{count} bands at {edge}²: memory", peak, "MB"))
    return rows


def _stacks(layers: dict[str, str], count: int, work: Path) -> dict[str, str]:
    """The layers with optical images of so many bands: the four in turn, each a little other."""
    found = dict(layers)
    for number, name in enumerate(("optical_t1", "optical_t2")):
        with rasterio.open(layers[name]) as source:
            four, profile = source.read().astype(np.float32), source.profile
        rng = np.random.default_rng(number)
        noise = rng.normal(0, 20, (count, *four.shape[1:])).astype(np.float32)
        image = np.stack([four[band % 4] * (1 + 0.05 * (band // 4)) for band in range(count)])
        found[name] = str(work / f"{name}_{count}.tif")
        with rasterio.open(found[name], "w", **{**profile, "count": count}) as target:
            target.write(np.clip(image + noise, 1, 9000).astype(np.uint16))
            target.descriptions = NAMES[:count]
    return found
