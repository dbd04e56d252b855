"""The layer that says where a fill is good: the score of each region on held-out clear pixels.

It is written when the image is, since regions are fitted as tiles ask for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ...contract.report import Scores
from ...contract.reporter import Reporter
from ...imagery.grid import Grid
from ...imagery.outputs import GeoTiff, Outputs, require_space
from ...imagery.windows import Window, tiles
from ..fitting.trials import Trial
from .by_regions import RegionsCandidate

SCORE, OWN = "held-out PSNR (dB)", "own fit"
"""The bands: how well held-out clear pixels were told, and 1 where by a fit of the region's own, 0
where by the one fit to all of the image."""
NO_SCORE = -1.0
"""Nodata: where no cloud asked for a region."""
_EDGE = 1024


@dataclass(frozen=True)
class RegionScore:
    """The pixels that are a region's own, its score (dB), and whether that is of its own fit."""

    cell: Window
    psnr: float
    is_own: bool


def write_scores(
    outputs: Outputs,
    target: str,
    grid: Grid,
    scores: tuple[RegionScore, ...],
    about: dict[str, str],
    compression: str,
    reporter: Reporter,
) -> None:
    """Write ``scores`` as float32 (2, h, w) on the ``grid`` of the image, when its tiles are."""
    require_space(target, grid, 8)
    file = GeoTiff(
        outputs.begin_raster(target),
        target,
        grid,
        dtype="float32",
        nodata=NO_SCORE,
        bands=(SCORE, OWN),
        tags={
            **about,
            "CLEARDATE_OWN_FIT": "1 scored by the fit of the region itself, 0 by the one fit to "
            "all of the image",
        },
        compression=compression,
    )
    try:
        for window in tiles(grid.shape, _EDGE, _EDGE):
            reporter.check()
            values = np.full((2, *window.shape), NO_SCORE, dtype=np.float32)
            for region in scores:
                rows, cols = _overlap(region.cell, window)
                values[0, rows, cols], values[1, rows, cols] = region.psnr, region.is_own
            file.write(values, window)
        file.finish(reporter)
    finally:
        file.close()


def region_scores(
    trial: Trial | None, methods: Mapping[str, Scores], shape: tuple[int, int]
) -> tuple[RegionScore, ...]:
    """Those of all regions that were asked for.

    ``trial``: by what a raster of ``shape`` was filled, None: not at all. Where that is one fit,
    all of it is one region. ``methods`` has the scores on all held-out pixels, which stand for
    regions without a fit of their own.
    """
    if trial is None:
        return ()
    candidate, of_all = trial.candidate, methods[trial.name]["psnr"]
    if not isinstance(candidate, RegionsCandidate):
        return (RegionScore(Window(0, 0, *shape), of_all, is_own=False),)
    atlas = candidate.atlas
    own = atlas.psnr
    return tuple(
        RegionScore(atlas.layout.cell(key), own.get(key, of_all), key in own) for key in atlas.asked
    )


def _overlap(cell: Window, window: Window) -> tuple[slice, slice]:
    """What two windows share, as rows and columns of the second; empty if nothing."""
    spans = (
        (cell.row - window.row, cell.height, window.height),
        (cell.col - window.col, cell.width, window.width),
    )
    first, second = (
        slice(min(max(0, start), most), min(max(0, start + size), most))
        for start, size, most in spans
    )
    return first, second
