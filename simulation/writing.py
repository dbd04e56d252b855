"""What fill writes: the image, simulated under the cloud alone, and its trust layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..contract.jobs import FillJob
from ..contract.reporter import Reporter
from ..imagery.outputs import Outputs
from ..imagery.scene import Scene
from ..imagery.windows import tiles
from .domain import UNLIKE_DATE, UNLIKE_TRAINING, domain_warnings
from .outputs import NO_DATA, OBSERVED, SIMULATED, OpticalFormat, TrustLayer, tags
from .pipeline import TileMaker

COUNTED = ("observed", "simulated", "nodata", "unlike_date", "unlike_training")
"""Pixels that the report counts: by source, and the simulated ones that are out of domain."""


@dataclass(frozen=True)
class Plan:
    """How the date is filled: by what (None: not at all), and what the report says of it."""

    maker: TileMaker | None
    method: str
    model_sha256: str
    report: dict[str, Any]


def write_fill(
    job: FillJob, scene: Scene, plan: Plan, outputs: Outputs, reporter: Reporter
) -> dict[str, int]:
    """Write all tiles; returns pixel counts by source."""
    form = OpticalFormat.like(scene, "optical_t2")
    layers = {k: getattr(job, k) for k in ("sar_t1", "optical_t1", "sar_t2", "optical_t2")}
    about = tags(plan.method, plan.model_sha256, layers)
    about["CLEARDATE_SIMULATED"] = "pixels under the cloud mask are simulated"
    image = form.create(outputs, job.output, scene, about)
    model = plan.maker.error_model if plan.maker else None
    factors = model.factors if model else (0.0,) * len(form.bands)
    trust = (
        TrustLayer(outputs, job.quality, scene, form, about, factors)
        if job.quality is not None
        else None
    )
    counts = dict.fromkeys(COUNTED, 0)
    cores = list(tiles(scene.grid.shape, plan.maker.edge(job.tile) if plan.maker else 512))
    try:
        for index, core in enumerate(cores):
            reporter.progress(index / len(cores), f"Tile {index + 1} of {len(cores)}")
            # Outside the mask the numbers stay as they are, bit for bit.
            numbers, valid = scene.read_numbers("optical_t2", core)
            cloud = scene.clouds(core)
            source = np.where(valid, OBSERVED, NO_DATA).astype(np.uint8)
            errors = np.zeros(numbers.shape, dtype=np.float32)
            outside = np.zeros(core.shape, dtype=np.uint8)
            if plan.maker is not None and cloud.any():
                tile = plan.maker.make(core, cloud)
                good = cloud & tile.valid
                numbers[:, good] = form.numbers(tile.simulated[:, good])
                numbers[:, cloud & ~good] = np.asarray(form.nodata).astype(form.dtype)
                source[good], source[cloud & ~good] = SIMULATED, NO_DATA
                outside = tile.outside
                if tile.errors is not None:
                    errors = tile.errors
            image.write(numbers, core)
            if trust is not None:
                trust.write(core, source, errors, outside)
            for name, value in zip(COUNTED, (OBSERVED, SIMULATED, NO_DATA), strict=False):
                counts[name] += int((source == value).sum())
            counts["unlike_date"] += int((outside & UNLIKE_DATE != 0).sum())
            counts["unlike_training"] += int((outside & UNLIKE_TRAINING != 0).sum())
        image.finish()
        if trust is not None:
            trust.file.finish()
    finally:
        image.close()
        if trust is not None:
            trust.file.close()
    return counts


def outside_notes(counts: dict[str, int], method: str, reporter: Reporter) -> list[str]:
    """Say, and return what was said, where many of the simulated pixels are out of domain."""
    simulated = max(1, counts["simulated"])
    notes = domain_warnings(
        counts["unlike_date"] / simulated, counts["unlike_training"] / simulated, method
    )
    for note in notes:
        reporter.log(note, "warning")
    return notes
