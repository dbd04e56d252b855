"""The whole job ``simulate`` against bare inference on the same pixels."""

from __future__ import annotations

import numpy as np
from common import Options, Row, alternate
from rasters import make_model, make_rasters

from cleardate.contract.jobs import SimulateJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import Window, padded, tiles
from cleardate.models.session import open_generator
from cleardate.simulation.simulate import simulate
from cleardate.simulation.tiles.maker import TileMaker

TITLE = "Pipeline: reading, scaling, inference, unscaling, writing and overviews"


def measure(options: Options) -> list[Row]:
    """Throughput of the pipeline with `fast` in 32 bits."""
    edge = 1373 if options.quick else 5490
    rasters = make_rasters(options.work / "scene", edge, options.seed)
    model = make_model("fast", options.work / "fast.onnx", options.seed)
    layers = rasters.inputs()
    generator = open_generator(model, "cpu", SilentReporter(), precision="fp32")
    beside = open_generator(model, "cpu", SilentReporter(), precision="fp32", side_by_side=True)
    with open_scene(SceneFile(name="bench", **layers), SilentReporter()) as scene:
        # Bare inference by one run at a time, in the tiles that are best for that.
        large, shape = (TileMaker(scene, g).shape(0) for g in (generator, beside))
    windows, written = (
        [
            padded(core, generator.halo, generator.multiple, (edge, edge))
            for core in tiles((edge, edge), *some)
        ]
        for some in (large, shape)
    )
    computed, by_job = (sum(w.height * w.width for w in some) for some in (windows, written))
    inputs = _inputs(windows, generator.multiple, generator.card.channels, options.seed)

    def bare() -> None:
        for window in windows:
            generator.run(inputs[_shape(window, generator.multiple)])

    def job(compression: str) -> None:
        output = str(options.work / "out.tif")
        simulate(
            SimulateJob(
                model=str(model),
                output=output,
                device="cpu",
                precision="fp32",
                compression=compression,
                **layers,
            ),
            SilentReporter(),
        )

    bare()  # Memory is fetched from the system the first time.
    seconds = alternate(
        {"bare": bare, "zstd": lambda: job("zstd"), "deflate": lambda: job("deflate")}
    )
    tile = f"tiles of {shape[0]} x {shape[1]}"
    return [
        Row("job over bare inference", seconds["zstd"] / seconds["bare"], "x", f"{edge}², {tile}"),
        Row("the same, DEFLATE", seconds["deflate"] / seconds["bare"], "x", "--compression"),
        Row("pixels computed beyond those written", 100 * (by_job / edge**2 - 1), "%", tile),
        Row(
            "bare inference",
            computed / seconds["bare"] / 1e6,
            "Mpx/s",
            f"tiles of {large[0]} x {large[1]}",
        ),
    ]


def _shape(window: Window, multiple: int) -> tuple[int, int]:
    return -(-window.height // multiple) * multiple, -(-window.width // multiple) * multiple


def _inputs(
    windows: list[Window], multiple: int, channels: int, seed: int
) -> dict[tuple[int, int], np.ndarray]:
    """One input for each shape of tile; its values do not matter, but denormal ones would."""
    rng = np.random.default_rng(seed)
    return {
        shape: rng.uniform(-1, 1, (1, channels, *shape)).astype(np.float32)
        for shape in {_shape(window, multiple) for window in windows}
    }
