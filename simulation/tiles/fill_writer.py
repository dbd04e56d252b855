"""What fill writes: the image, simulated under the cloud alone, and its trust layer."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...contract.costs import OVERVIEWS_MPX_S, TILE_DOUBT, TILES_MPX_S, TRUST_TIMES, WRITE_S
from ...contract.jobs import FillJob
from ...contract.layers import IMAGES, TARGET
from ...contract.report import PixelCounts
from ...contract.reporter import PartReporter, Reporter
from ...contract.run_id import RUN_TAG, run_id
from ...contract.trust_layer import NO_DATA, OBSERVED, SIMULATED
from ...contract.work import Work
from ...imagery.outputs import Outputs
from ...imagery.scene import Scene
from ...imagery.tiles.shapes import BLOCK
from ...imagery.tiles.stream import Compute, stream
from ...imagery.windows import Window, tiles
from ...models.patch import Observed
from ..fitting.chips import Survey
from ..fitting.suspects import NONE, SuspectFinder, are_of_t2
from ..fitting.trials import Trial
from ..trust.out_of_domain import UNLIKE_DATE, UNLIKE_TRAINING, domain_warnings
from .coarse_file import FilledImage
from .files import OpticalFormat, TrustLayer, acquisition_tags, suspects_file, tags
from .maker import ComputedTile, Reading, Tile, TileMaker

_COPIED_EDGE = 1024
"""Edge of the tiles of an image that is copied as it is."""
_COUNTED = tuple(spec.name for spec in fields(PixelCounts))


WRITING = "write", "overviews"
"""The stages of write_fill."""


@dataclass(frozen=True)
class TileCost:
    """Seconds that a million computed pixels are expected to take, and the doubt in them."""

    per_mpx: float = 0.0
    doubt: float = TILE_DOUBT


@dataclass(frozen=True)
class FillPlan:
    """How the date is filled: by what (None: not at all), and what the files say of it.

    ``title``: what people read for ``method``.
    ``suspects`` tells which clear pixels look like missed cloud; None: none do. ``trial``: what was
    chosen on held-out pixels.
    """

    maker: TileMaker | None
    method: str
    title: str = ""
    model_sha256: str = ""
    ran_on: str = ""
    cost: TileCost = TileCost()
    suspects: SuspectFinder | None = None
    trial: Trial | None = None


def write_fill(
    job: FillJob, scene: Scene, plan: FillPlan, found: Survey, outputs: Outputs, work: Work
) -> PixelCounts:
    """Write all tiles; returns pixel counts by source."""
    form = OpticalFormat.like(scene, TARGET, found.numbers)
    about = about_fill(job, scene, plan)
    image = FilledImage.begin(job, outputs, scene.grid, form, about)
    model = plan.maker.error_model if plan.maker else None
    factors = model.factors if model else (0.0,) * len(form.filled)
    trust = (
        TrustLayer(outputs, job.quality, scene, form, about, factors, job.compression)
        if job.quality is not None
        else None
    )
    suspects = None
    if job.suspects is not None:
        suspects = suspects_file(outputs, job.suspects, scene, about, job.compression)
    counts = dict.fromkeys(_COUNTED, 0)

    def write(core: Window, found: tuple[_Target, ComputedTile | Tile | None]) -> None:
        filled = _filled(plan, form, *found)
        image.write(core, filled.numbers, found[0].cloud)
        if trust is not None:
            trust.write(core, filled.source, filled.errors, filled.outside)
        if suspects is not None:
            suspects.write(found[0].suspects[None], core)
        for name, value in zip(_COUNTED, (OBSERVED, SIMULATED, NO_DATA), strict=False):
            counts[name] += int((filled.source == value).sum())
        counts["unlike_date"] += int((filled.outside & UNLIKE_DATE != 0).sum())
        counts["unlike_training"] += int((filled.outside & UNLIKE_TRAINING != 0).sum())

    edges = plan.maker.shape(job.tile) if plan.maker else _copied_shape(form)
    made = partial(_compute, plan)
    cores = list(tiles(scene.grid.shape, *edges))
    cloudy = sum(bool(found.cells.pixels(core)) for core in cores)
    compute = plan.maker.stage(made, cloudy) if plan.maker else Compute(made)
    try:
        bytes_written = 1 + TRUST_TIMES * (trust is not None)
        cost = partial(_cost, plan, found, bytes_written)
        work.expect("write", WRITE_S + sum(map(cost, cores)), plan.cost.doubt)
        work.expect("overviews", OVERVIEWS_MPX_S * found.total / 1e6 * bytes_written)
        reporter = work.begin("write")
        look = _Look(job.suspects is not None, job.fill_suspects)
        stream(cores, scene, partial(_read, plan, look, found), compute, write, reporter, cost=cost)
        reporter = work.begin("overviews", "Finishing the image")
        image.finish(PartReporter(reporter, 0, 1 / bytes_written))
        if trust is not None:
            trust.file.finish(PartReporter(reporter, 1 / bytes_written, 1))
        if suspects is not None:
            suspects.finish()
    finally:
        image.close()
        if trust is not None:
            trust.file.close()
        if suspects is not None:
            suspects.close()
    return PixelCounts(**counts)


def about_fill(job: FillJob, scene: Scene, plan: FillPlan) -> dict[str, str]:
    """The tags of all that a fill writes: what its pixels are, by which method, from which files,
    in which run, and what T2 says of when and by whom it was seen."""
    about = acquisition_tags(scene, TARGET)
    about |= tags(plan.method, plan.model_sha256, {k: getattr(job, k) for k in IMAGES})
    about[RUN_TAG] = run_id(job)
    about["CLEARDATE_SIMULATED"] = "pixels under the cloud mask are simulated"
    if job.fill_suspects:
        about["CLEARDATE_SIMULATED"] = "pixels under the cloud mask and suspects are simulated"
    if plan.ran_on:
        about["CLEARDATE_RAN_ON"] = plan.ran_on
    return about


@dataclass(frozen=True)
class _Target:
    """A tile of optical T2 as it is in the file: ``numbers`` (bands, h, w), ``valid``, ``cloud``.

    ``gaps`` (bands, h, w): where a band has no value that the image's nodata does not say yet;
    None: nowhere. ``cloud`` is what is to be filled, ``suspects`` (h, w) were looked for if they
    are written or filled. ``reading``: the inputs of its cloudy part; None where there is none.
    """

    numbers: NDArray[Any]
    valid: NDArray[np.bool_]
    gaps: NDArray[np.bool_] | None
    cloud: NDArray[np.bool_]
    suspects: NDArray[np.uint8]
    reading: Reading | None


@dataclass(frozen=True)
class _Look:
    """Whether suspects are written, and whether they are filled."""

    written: bool
    filled: bool


@dataclass(frozen=True)
class _Filled:
    """A filled tile: ``numbers`` of the image, and what the trust layer says of it."""

    numbers: NDArray[Any]
    source: NDArray[np.uint8]
    errors: NDArray[np.float32] | None
    outside: NDArray[np.uint8]


def _copied_shape(form: OpticalFormat) -> tuple[int, int]:
    """Height and width of the tiles of an image that is copied: whole pixels of all bands."""
    least = math.lcm(BLOCK, *form.steps)
    edge = -(-_COPIED_EDGE // least) * least
    return edge, edge


def _cost(plan: FillPlan, found: Survey, bytes_written: float, core: Window) -> float:
    """The seconds that a tile is expected to take; ``bytes_written`` beside those of the image."""
    computed = plan.maker.costly(core, found.cells) if plan.maker else 0.0
    copied = core.height * core.width * TILES_MPX_S * bytes_written
    return (copied + computed * plan.cost.per_mpx) / 1e6


def _read(plan: FillPlan, look: _Look, found: Survey, scene: Scene, core: Window) -> _Target:
    maker = plan.maker
    suspects = np.full(core.shape, NONE, dtype=np.uint8)
    if plan.suspects is not None and (look.written or look.filled):
        suspects = plan.suspects.at(scene, core)
    # Of a file with one nodata value the pixels without a value have it already.
    gaps = scene.gaps(TARGET, core) if scene.format(TARGET).nodata is None else None
    more = look.filled & are_of_t2(suspects)
    if maker is None or not (found.cells.pixels(core) or more.any()):
        # The survey has seen every pixel of the mask: none of these is cloud.
        numbers, valid = scene.read_numbers(TARGET, core)
        return _Target(numbers, valid, gaps, np.zeros(core.shape, dtype=bool), suspects, None)
    observed = Observed.read(scene, maker.observed_window(core))
    cut = core.within(observed.window)
    cloud = observed.sky.cloud[cut] | more
    reading = maker.read(scene, core, cloud, observed) if cloud.any() else None
    # A copy, so that the halo does not wait in memory for the tile to be written.
    numbers, valid = observed.numbers.cut(cut)
    kept = np.ascontiguousarray(numbers), np.ascontiguousarray(valid)
    return _Target(*kept, gaps, cloud, suspects, reading)


def _compute(
    plan: FillPlan, found: list[_Target]
) -> list[tuple[_Target, ComputedTile | Tile | None]]:
    readings = [target.reading for target in found if target.reading is not None]
    outcomes = iter(plan.maker.compute(readings) if plan.maker else [])
    # The inputs have done their work.
    return [
        (replace(target, reading=None), next(outcomes) if target.reading else None)
        for target in found
    ]


def _filled(
    plan: FillPlan, form: OpticalFormat, target: _Target, outcome: ComputedTile | Tile | None
) -> _Filled:
    # Outside the mask the numbers stay as they are, bit for bit.
    numbers, cloud = target.numbers, target.cloud
    source = np.where(target.valid, OBSERVED, NO_DATA).astype(np.uint8)
    if target.gaps is not None:
        # What says in the file that a band has no value says nothing in the image.
        form.blank(numbers, target.gaps)
    errors = None
    outside = np.zeros(cloud.shape, dtype=np.uint8)
    if plan.maker is not None and outcome is not None:
        tile = plan.maker.finish(outcome)
        good = cloud & tile.valid
        form.put(tile.simulated, numbers, good)
        form.blank(numbers, cloud & ~good)
        source[good], source[cloud & ~good] = SIMULATED, NO_DATA
        outside, errors = tile.outside, tile.errors
    return _Filled(numbers, source, errors, outside)


def outside_notes(counts: PixelCounts, title: str, reporter: Reporter) -> list[str]:
    """Say, and return what was said, where many of the simulated pixels are out of domain."""
    simulated = max(1, counts.simulated or 0)
    unlike = ((counts.unlike_date or 0) / simulated, (counts.unlike_training or 0) / simulated)
    notes = domain_warnings(*unlike, title)
    for note in notes:
        reporter.log(note, "warning")
    return notes
