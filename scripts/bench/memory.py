"""Time and highest memory of ``simulate`` by the size of the raster, each in its own process."""

from __future__ import annotations

from common import Options, Row, command_line, run_apart
from rasters import make_model, make_rasters

TITLE = "Size: the command line from its start to its end"


def measure(options: Options) -> list[Row]:
    """Peak memory of `tiny` and `fast` in 32 bits, by the size of the scene."""
    edges = (686, 1373) if options.quick else (2745, 5490, 10980)
    rows = []
    models = {
        name: make_model(name, options.work / f"{name}.onnx", options.seed)
        for name in ("tiny", "fast")
    }
    peaks: dict[str, list[float]] = {name: [] for name in models}
    for edge in edges:
        rasters = make_rasters(options.work / f"scene{edge}", edge, options.seed)
        layers = rasters.inputs()
        for name, model in models.items():
            found = run_apart(
                command_line(
                    "simulate",
                    model=model,
                    output=options.work / "out.tif",
                    device="cpu",
                    precision="fp32",
                    **layers,
                )
            )
            peaks[name].append(found.peak_mb)
            speed = f"{edge**2 / found.seconds / 1e6:.1f} Mpx/s"
            rows.append(Row(f"{name} at {edge}²: time", found.seconds, "s", speed))
            rows.append(Row(f"{name} at {edge}²: memory", found.peak_mb, "MB"))
    for name, found_peaks in peaks.items():
        growth = found_peaks[-1] / found_peaks[0]
        rows.append(Row(f"{name}: memory at {edges[-1]}² over {edges[0]}²", growth, "x"))
    return rows
