"""Where the processor's time of ``simulate`` goes, stage by stage."""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

from common import Options, Row
from rasters import make_model, make_rasters

from cleardate.contract.jobs import SimulateJob
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.outputs import GeoTiff
from cleardate.imagery.scene import Scene
from cleardate.models.onnx_generator import OnnxGenerator
from cleardate.simulation.simulate import simulate
from cleardate.simulation.tiles.files import OpticalFormat

TITLE = "Stages: processor time of `simulate` with `fast` in 32 bits, for each pixel written"
STAGES = {
    "reading and units": (Scene, "read"),
    "scaling to the network's input": (OnnxGenerator, "prepare"),
    "unscaling and base line": (OnnxGenerator, "finish"),
    "to the file's numbers": (OpticalFormat, "numbers"),
    "packing and writing": (GeoTiff, "write"),
    "overviews and the last check": (GeoTiff, "finish"),
}


def measure(options: Options) -> list[Row]:
    """Seconds of each stage; inference and what is not listed is the rest."""
    edge = 1373 if options.quick else 5490
    rasters = make_rasters(options.work / "scene", edge, options.seed)
    model = make_model("fast", options.work / "fast.onnx", options.seed)
    layers = rasters.inputs()
    job = SimulateJob(
        model=str(model),
        output=str(options.work / "out.tif"),
        device="cpu",
        precision="fp32",
        **layers,
    )
    taken: Counter[str] = Counter()
    with contextlib.ExitStack() as wrapped:
        for name, (owner, method) in STAGES.items():
            wrapped.enter_context(_timed(owner, method, name, taken))
        simulate(job, SilentReporter())  # Files and memory are fetched the first time.
        taken.clear()
        started = time.process_time()
        simulate(job, SilentReporter())
        whole = time.process_time() - started
    taken["inference and the rest"] = whole - taken.total()
    return [
        Row(name, 1e9 * seconds / edge**2, "ns/px", f"{100 * seconds / whole:.1f} %")
        for name, seconds in taken.most_common()
    ]


@contextlib.contextmanager
def _timed(owner: Any, method: str, name: str, taken: Counter[str]) -> Iterator[None]:
    """While it is open, calls of a method add their thread's processor time."""
    plain = getattr(owner, method)

    def timed(*args: Any, **options: Any) -> Any:
        started = time.thread_time()
        try:
            return plain(*args, **options)
        finally:
            taken[name] += time.thread_time() - started

    setattr(owner, method, timed)
    try:
        yield
    finally:
        setattr(owner, method, plain)
