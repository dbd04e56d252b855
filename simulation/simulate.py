"""The job ``simulate``: a whole optical image from a trained model."""

from __future__ import annotations

from pathlib import Path

from ..contract.acquisitions import describe_pair
from ..contract.band_matching import choose_bands, taken_as
from ..contract.costs import NETWORK_DOUBT, NETWORK_MPX_S, OVERVIEWS_MPX_S, TILES_MPX_S
from ..contract.errors import ModelError, RasterError
from ..contract.events import ResultEvent
from ..contract.jobs import SimulateJob, flag
from ..contract.layers import BEFORE, IMAGES, OPTICAL
from ..contract.reporter import Reporter
from ..contract.run_id import RUN_TAG, run_id
from ..contract.sentence import Sentence, say
from ..contract.work import Work
from ..imagery.gdal import gdal_for_job
from ..imagery.outputs import Outputs
from ..imagery.scene import Scene, file_sha256, open_scene
from ..imagery.tiles.stream import stream
from ..imagery.windows import Window
from ..models.card_bands import places_of, require_same_bands
from ..models.generator import Generator
from ..models.onnx_generator import OnnxGenerator
from ..models.session import open_generator
from ..models.shipped import open_shipped, shipped_sha256
from ..models.threads import one_blas_thread
from .tiles.files import OpticalFormat, ran_on, tags
from .tiles.maker import ComputedTile, Tile, TileMaker
from .trust.out_of_domain import Watch, domain_warnings, model_domains
from .trust.share_outside import share_outside

_SEASON_DB = 2
"""What a season of many dates does better where one near the date is clear
(docs/results/season.md, "Simulated from one date")."""


def simulate(job: SimulateJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see SimulateJob. The output has the type and scale of optical T1."""
    work = Work(reporter, {"open": 2.0, "look": 2.0, "write": 1.0, "overviews": 1.0})
    work.begin("open", "Opening the model and the rasters")
    generator, members, digest = _open(job, reporter)
    for member in members:
        check_inputs(member, job)
    description = describe_pair(job, Path(job.output).stem, {"sar_t2", *generator.reads})
    with (
        open_scene(description, reporter) as scene,
        gdal_for_job(scene),
        one_blas_thread(),
        Outputs() as outputs,
    ):
        notes = _keep_bands(scene, generator.name, members, reporter)
        about = tags(
            generator.name,
            digest,
            {layer: description[layer].path for layer in generator.reads},
        )
        about[RUN_TAG] = run_id(job)
        about["CLEARDATE_SIMULATED"] = "all pixels are simulated"
        about["CLEARDATE_RAN_ON"] = ran_on(members)
        bands = members[0].card.output.bands
        watch = Watch(models=model_domains(members), any_will_do=True)
        maker = TileMaker(scene, generator, native=_native(scene, bands))
        mpx = scene.grid.height * scene.grid.width / 1e6
        per_mpx = TILES_MPX_S + NETWORK_MPX_S * len(members)
        work.expect("write", per_mpx * mpx, NETWORK_DOUBT)
        work.expect("overviews", OVERVIEWS_MPX_S * mpx)
        work.begin("look", "Comparing the scene with what the model learned from")
        outside = share_outside(scene, generator, watch, reporter)
        simulated = _write(job, scene, maker, outputs, about, work, bands)
        if simulated == 0:
            raise RasterError(
                "Not one pixel has all inputs: the layers are nodata where others are not.",
                "Give files of the same place with valid pixels in common.",
            )
    summary = {"model": generator.name, "pixels": simulated, "ran_on": ran_on(members)}
    if any(member.card.domain is None for member in members):
        notes.append(
            say(
                "{name} does not say what it was trained on; train it again for that.",
                name=generator.name,
            )
        )
        reporter.log(notes[-1])
    else:
        found = domain_warnings(0.0, outside, generator.name)
        for note in found:
            reporter.log(note, "warning")
        notes += found
        summary["out_of_domain"] = outside
    if job.model is None:
        # Measured with the generators that come with ClearDate.
        notes.append(_of_season())
        reporter.log(notes[-1])
    return ResultEvent({"output": job.output}, {**summary, "notes": notes})


def _of_season() -> Sentence:
    """What there is to say of a simulation from one date."""
    return say(
        "A season with clear dates near this one would simulate it about {gain} dB closer to the "
        "truth (prepare, then simulate --season; in QGIS Fill season).",
        gain=_SEASON_DB,
    )


def _open(job: SimulateJob, reporter: Reporter) -> tuple[Generator, tuple[OnnxGenerator, ...], str]:
    """What simulates, the models that it is made of, and their hash."""
    if job.model is None:
        missing = [flag(n) for n in ("sar_t1", "optical_t1") if getattr(job, n) is None]
        if missing:
            raise ModelError(
                say(
                    "Without a model, simulate needs {missing} too: the generators that come with "
                    "ClearDate change optical T1 by what SAR says.",
                    missing=", ".join(missing),
                ),
                say(
                    "Give it, or name a model that takes {flag} alone (task A).",
                    flag=flag("sar_t2"),
                ),
            )
        shipped = open_shipped(job.device, reporter, job.precision)
        return shipped, shipped.members, shipped_sha256()
    path = Path(job.model)
    generator = open_generator(
        path, job.device, reporter, precision=job.precision, side_by_side=True
    )
    return generator, (generator,), file_sha256(path, reporter)


def check_inputs(generator: OnnxGenerator, job: SimulateJob) -> None:
    """ModelError if the model needs a layer that the job does not give, or gives other bands."""
    for layer in generator.reads:
        if layer == "optical_t2":
            raise ModelError(
                say(
                    "The model {name} needs the clear pixels of optical T2 (task {task}).",
                    name=generator.name,
                    task=generator.card.task,
                ),
                "Use it with fill.",
            )
        if getattr(job, layer) is None:
            raise ModelError(
                say(
                    "The model {name} (task {task}) needs {flag}, which is not given.",
                    name=generator.name,
                    task=generator.card.task,
                    flag=flag(layer),
                ),
                say(
                    "Give it, or use a model that takes {flag} alone (task A).", flag=flag("sar_t2")
                ),
            )


def _keep_bands(
    scene: Scene, name: str, members: tuple[OnnxGenerator, ...], reporter: Reporter
) -> list[str]:
    """Let the scene read the bands of the models' cards alone, in their order.

    Returns what was said of those that the image has beside them, to which the models say nothing.
    ModelError if the scene lacks one, or the models take different ones.
    """
    card, notes = members[0].card, list[str]()
    places_in = places_of(card, scene.bands, name)
    for layer in {IMAGES[layer].kind: layer for layer in places_in}.values():
        given, wanted, places = scene.bands(layer), card.bands_of(layer), places_in[layer]
        if choose_bands(given, wanted) is None:
            reporter.log(taken_as(scene.description[layer].called, wanted))
        left = [title for place, title in enumerate(given) if place not in places]
        if left and IMAGES[layer].kind == OPTICAL:
            notes.append(
                say(
                    "{name} simulates {bands}. Of {title} it does not know {left}: left out.",
                    name=name,
                    bands=", ".join(wanted),
                    title=scene.description[layer].called,
                    left=", ".join(left),
                )
            )
            reporter.log(notes[-1], "warning")
        scene.keep_bands(IMAGES[layer].kind, wanted, places)
    for member in members[1:]:
        require_same_bands(member.card, scene.bands, member.name)
    return notes


def _native(scene: Scene, bands: tuple[str, ...]) -> tuple[int, ...]:
    """How many pixels lie along a side of the own pixels of the simulated ``bands``."""
    if BEFORE not in scene.layers:
        return ()
    steps = dict(zip(scene.bands(BEFORE), scene.native_steps(BEFORE), strict=True))
    return tuple(steps.get(band, 1) for band in bands)


def _write(
    job: SimulateJob,
    scene: Scene,
    maker: TileMaker,
    outputs: Outputs,
    about: dict[str, str],
    work: Work,
    bands: tuple[str, ...],
) -> int:
    """Write all tiles of the simulated ``bands``; returns how many pixels were simulated."""
    form = OpticalFormat.like(scene, BEFORE, bands=bands).of_filled
    file = form.create(outputs, job.output, scene.grid, about, job.compression)
    count = 0

    def write(core: Window, outcome: ComputedTile | Tile) -> None:
        nonlocal count
        tile = maker.finish(outcome)
        numbers = form.numbers(tile.simulated[list(form.file_order)])
        form.blank(numbers, ~tile.valid)
        file.write(numbers, core)
        count += int(tile.valid.sum())

    try:
        cores = maker.tiles(job.tile)
        stream(
            cores,
            scene,
            maker.read,
            maker.stage(maker.compute, len(cores)),
            write,
            work.begin("write"),
            cost=lambda core: core.height * core.width,
        )
        file.finish(work.begin("overviews", "Finishing the image"))
    finally:
        file.close()
    return count
