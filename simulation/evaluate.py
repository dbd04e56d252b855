"""The job ``evaluate``: score an image against the truth."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..contract.band_matching import match_bands
from ..contract.errors import InputError
from ..contract.events import ResultEvent
from ..contract.jobs import EvaluateJob
from ..contract.layers import OPTICAL
from ..contract.report import EvaluationReport
from ..contract.reporter import Reporter
from ..contract.run_id import RUN_TAG, of_other_runs
from ..contract.sentence import say
from ..imagery.outputs import Outputs
from ..imagery.radiometry import OpticalUnits, holds_any, is_possible, optical_units
from ..imagery.raster import Raster, open_raster
from ..imagery.scene_bands import file_bands
from ..imagery.scores.metrics import scores
from ..imagery.windows import whole

MAX_PIXELS = 60_000_000
"""Scores need the whole image in memory; this many pixels take about 8 GB."""


def evaluate(job: EvaluateJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see EvaluateJob. All images are put on the grid of the truth."""
    images = {"truth": job.truth, "simulated": job.simulated}
    if job.baseline is not None:
        images["baseline"] = job.baseline
    stated = tuple(part.strip() for part in job.bands.split(",")) if job.bands else ()
    rasters = {
        n: Raster(open_raster(path, n, None, OPTICAL, stated), n) for n, path in images.items()
    }
    bands = _match(rasters, stated, reporter)
    grid = rasters["truth"].own_grid
    if grid.height * grid.width > MAX_PIXELS:
        raise InputError(
            say(
                "The truth has {height} x {width} pixels; at most {max_pixels} can be scored at "
                "once.",
                height=grid.height,
                width=grid.width,
                max_pixels=MAX_PIXELS,
            ),
            "Cut out a part.",
        )
    valid = np.ones(grid.shape, dtype=bool)
    pixels: dict[str, NDArray[np.float32]] = {}
    runs: dict[str, str | None] = {}
    units: dict[str, tuple[float, ...]] = {}
    notes: list[str] = []
    for index, (name, raster) in enumerate(rasters.items()):
        reporter.progress(index / (len(images) + 1), say("Reading {name}", name=name))
        raster.align(grid, reporter)
        runs[images[name]] = raster.source.tags().get(RUN_TAG)
        own = _units(raster, name, job, reporter)
        units[name] = (own.scale, own.offset)
        pixels[name], there = _read(raster, own)
        valid &= there
    if job.mask is not None:
        mask = Raster(open_raster(job.mask, "mask", None), "mask")
        mask.align(grid, reporter, categories=True)
        values, there = mask.read(whole(grid.shape), bands=[1])
        notes += _not_together(job, runs[job.simulated], mask.source.tags().get(RUN_TAG), reporter)
        mask.close()
        valid &= there & (values[0] != 0)
    if not valid.any():
        raise InputError(
            "There is not one pixel to score: the images and the mask have none in common.",
            "Check the mask, the nodata values and that the images overlap.",
        )
    reporter.progress(0.8, "Scoring")
    wanted, changed_from = pixels.pop("truth"), pixels.get("baseline")
    methods = {n: scores(image, wanted, valid, changed_from, bands) for n, image in pixels.items()}
    report = EvaluationReport(
        methods,
        int(valid.sum()),
        {name: Path(path).name for name, path in images.items()},
        units,
        tuple(notes),
    )
    with Outputs() as outputs:
        outputs.text(job.report, report.to_json())
    return ResultEvent({"report": job.report}, report.to_record())


def _match(
    rasters: dict[str, Raster], stated: tuple[str, ...], reporter: Reporter
) -> tuple[str, ...]:
    """Let the rasters read the bands that all have, in the order of the truth; their titles."""
    # Of a product the bands that are stated have been chosen by name.
    files = [file_bands(r, () if r.is_product else stated) for r in rasters.values()]
    matching = match_bands(files, OPTICAL, list(rasters).index("truth"))
    for remark in matching.remarks:
        reporter.log(remark.text, "warning" if remark.is_warning else "info")
    for raster, indexes in zip(rasters.values(), matching.indexes, strict=True):
        raster.bands = indexes
    return matching.names


def _not_together(
    job: EvaluateJob, run: str | None, mask_run: str | None, reporter: Reporter
) -> list[str]:
    """Say, and return what was said, if the mask is the trust layer of another image."""
    if not of_other_runs(run, {"mask": mask_run}):
        return []
    note = say(
        "{mask} and {simulated} are of two runs of ClearDate: where the one says that pixels are "
        "simulated, the other may hold observed ones.",
        mask=job.mask,
        simulated=job.simulated,
    )
    reporter.log(note, "warning")
    return [note]


def _units(raster: Raster, name: str, job: EvaluateJob, reporter: Reporter) -> OpticalUnits:
    """How the numbers of an image become reflectance: as stated for it or for all, else its own."""
    own = (getattr(job, f"{name}_scale"), getattr(job, f"{name}_offset"))
    scale, offset = (
        mine if mine is not None else shared
        for mine, shared in zip(own, (job.scale, job.offset), strict=True)
    )
    return optical_units(raster, scale, offset, reporter)


def _read(raster: Raster, units: OpticalUnits) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """The whole raster on the grid it was put on: reflectance (bands, h, w) and validity (h, w)."""
    values, valid = raster.read(whole(raster.view_shape))
    raster.close()
    return units.to_reflectance(values), valid & holds_any(values) & is_possible(values, units)
