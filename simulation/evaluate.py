"""The job ``evaluate``: score an image against the truth."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..contract.band_matching import match_bands
from ..contract.errors import InputError
from ..contract.events import ResultEvent
from ..contract.image_job import stated_bands
from ..contract.jobs import EvaluateJob
from ..contract.layers import OPTICAL
from ..contract.report import EvaluationReport
from ..contract.reporter import Reporter
from ..contract.run_id import RUN_TAG, of_other_runs
from ..contract.sentence import say
from ..imagery.grid import Grid
from ..imagery.outputs import Outputs
from ..imagery.radiometry import OpticalUnits, holds_any, is_possible, optical_units
from ..imagery.raster import Raster, open_raster
from ..imagery.scene_bands import file_bands
from ..imagery.scores.metrics import scores
from ..imagery.windows import whole

_FEW_GAPS = 1e-3
MAX_PIXELS = 60_000_000
"""Scores need the whole image in memory; this many pixels take about 8 GB."""


def evaluate(job: EvaluateJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see EvaluateJob. All images are put on the grid of the truth."""
    images = {"truth": job.truth, "simulated": job.simulated}
    if job.baseline is not None:
        images["baseline"] = job.baseline
    stated, _ = stated_bands(job.bands)
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
    for name, raster in rasters.items():
        raster.align(grid, reporter)
        runs[images[name]] = raster.source.tags().get(RUN_TAG)
    if job.mask is not None:
        own_mask, note = _read_mask(job, grid, runs[job.simulated], reporter)
        valid &= own_mask
        notes += note
    bands, left = _leave_unfilled(rasters, bands, valid, reporter)
    notes += left
    for index, (name, raster) in enumerate(rasters.items()):
        reporter.progress(index / (len(images) + 1), say("Reading {name}", name=name))
        own = _units(raster, name, job, reporter)
        units[name] = (own.scale, own.offset)
        pixels[name], there = _read(raster, own)
        valid &= there
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


def _read_mask(
    job: EvaluateJob, grid: Grid, run: str | None, reporter: Reporter
) -> tuple[NDArray[np.bool_], list[str]]:
    """Where the mask says to score (h, w), and what was said of it."""
    mask = Raster(open_raster(job.mask or "", "mask", None), "mask")
    mask.align(grid, reporter, categories=True)
    values, there = mask.read(whole(grid.shape), bands=[1])
    notes = _not_together(job, run, mask.source.tags().get(RUN_TAG), reporter)
    mask.close()
    return there & (values[0] != 0), notes


def _leave_unfilled(
    rasters: dict[str, Raster], bands: tuple[str, ...], where: NDArray[np.bool_], reporter: Reporter
) -> tuple[tuple[str, ...], list[str]]:
    """Let the rasters read no band that has no value where others have; the titles of those left,
    and what was said.

    A pixel is scored in all bands or in none, so a band that was not filled would take all pixels
    under the cloud with it. A few gaps, ``_FEW_GAPS`` of the pixels to score, do no harm.
    """
    area = whole(where.shape)
    gaps = np.zeros((len(bands), *where.shape), dtype=bool)
    seen = where.copy()
    for raster in rasters.values():
        found = raster.gaps(area)[[index - 1 for index in raster.bands]]
        if any(kind.startswith("float") for kind in raster.source.dtypes):
            found |= np.isnan(raster.read(area)[0])
        seen &= ~found.all(axis=0)
        gaps |= found
    missing = (gaps & seen).sum(axis=(1, 2))
    kept = [place for place, count in enumerate(missing) if count <= _FEW_GAPS * seen.sum()]
    if len(kept) == len(bands) or not kept:
        return bands, []
    for raster in rasters.values():
        raster.bands = tuple(raster.bands[place] for place in kept)
    note = say(
        "{bands} has no value in pixels where other bands have one, as what was not filled: it is "
        "not scored.",
        bands=", ".join(title for place, title in enumerate(bands) if place not in kept),
    )
    reporter.log(note, "warning")
    return tuple(bands[place] for place in kept), [note]


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
