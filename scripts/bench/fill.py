"""``fill`` by the share of cloud, against a full ``simulate`` with the same generator."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from common import Options, Row, alternate
from rasters import Rasters, make_model, make_rasters

from cleardate.contract.jobs import FillJob, SimulateJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.contract.work import Work
from cleardate.imagery.gdal import gdal_for_job
from cleardate.imagery.outputs import Outputs
from cleardate.imagery.scene import open_scene
from cleardate.models.session import open_generator
from cleardate.simulation.fitting.chips import survey
from cleardate.simulation.simulate import simulate
from cleardate.simulation.tiles.fill_writer import WRITING, FillPlan, write_fill
from cleardate.simulation.tiles.maker import TileMaker

TITLE = "Fill: writing a plan with `fast` in 32 bits, by the share of cloud (in clusters)"
SHARES = (0.05, 0.1, 0.2, 0.5, 1.0)


def measure(options: Options) -> list[Row]:
    """Methods are fitted beforehand; part `fitted` measures that, which no cloud makes longer."""
    edge = 1373 if options.quick else 5490
    rasters = make_rasters(options.work / "scene", edge, options.seed, SHARES)
    model = make_model("fast", options.work / "fast.onnx", options.seed)
    ways = {f"{share:.0%}": _writer(rasters, share, model, options.work) for share in SHARES}
    layers = rasters.inputs()
    whole = SimulateJob(
        model=str(model),
        output=str(options.work / "out.tif"),
        device="cpu",
        precision="fp32",
        **layers,
    )
    seconds = alternate({**ways, "simulate": lambda: simulate(whole, SilentReporter())})
    rows = [
        Row(f"fill at {name} cloud over simulate", seconds[name] / seconds["simulate"], "x")
        for name in ways
    ]
    rows.append(Row("fill at 10% cloud over 100%", seconds["10%"] / seconds["100%"], "x"))
    rows.append(Row("simulate", seconds["simulate"], "s", f"{edge}²"))
    return rows


def _writer(rasters: Rasters, share: float, model: Path, work: Path) -> Callable[[], None]:
    layers = rasters.layers()
    job = FillJob(**layers, clouds=rasters.mask(share), output=str(work / "filled.tif"))
    generator = open_generator(model, "cpu", SilentReporter(), precision="fp32")

    def write() -> None:
        file = SceneFile(name="bench", clouds=job.clouds, **layers)
        with (
            open_scene(file, SilentReporter()) as scene,
            gdal_for_job(scene),
            Outputs() as outputs,
        ):
            reporter = SilentReporter()
            found = survey(scene, job.seed, reporter)
            plan = FillPlan(TileMaker(scene, generator), "fast")
            stages = Work(reporter, dict.fromkeys(WRITING, 1.0))
            write_fill(job, scene, plan, found, outputs, stages)

    return write
