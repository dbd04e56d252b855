"""Ours against the loop that a competent user would write with rasterio and onnxruntime.

    python scripts/bench/plain_loop.py MODEL SAR_T1 OPTICAL_T1 SAR_T2 OUTPUT

runs that loop by itself: tiles of 256 x 256 pixels that overlap by a quarter, one after the other,
their overlaps averaged in an array of the whole image that is written at the end.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import numpy as np
import onnx
import onnxruntime
import rasterio
from rasterio.windows import Window

if TYPE_CHECKING:
    from common import Options, Row

TITLE = "Against a plain loop (rasterio windows, onnxruntime, 25 % overlap)"
TILE, STRIDE = 256, 192


def measure(options: Options) -> list[Row]:
    """Time and memory of both, in processes of their own."""
    # Not when the loop runs by itself: what these load would count as its memory.
    from common import Row, command_line, run_apart
    from rasters import make_model, make_rasters

    edge = 1373 if options.quick else 10980
    rasters = make_rasters(options.work / "scene", edge, options.seed)
    model = make_model("fast", options.work / "fast.onnx", options.seed)
    layers = rasters.inputs()
    ours = {
        precision: run_apart(
            command_line(
                "simulate",
                model=model,
                output=options.work / "out.tif",
                device="cpu",
                precision=precision,
                **layers,
            )
        )
        for precision in ("fp32", "int8")
    }
    paths = [layers[name] for name in ("sar_t1", "optical_t1", "sar_t2")]
    plain = run_apart([__file__, str(model), *paths, str(options.work / "plain.tif")])
    rows = [Row(f"plain loop at {edge}²", plain.seconds, "s"), Row("memory", plain.peak_mb, "MB")]
    for precision, found in ours.items():
        rows += [
            Row(f"faster than it, {precision}", plain.seconds / found.seconds, "x"),
            Row(f"share of its memory, {precision}", found.peak_mb / plain.peak_mb, "x"),
        ]
    return rows


def plain_loop(model: str, sar_t1: str, optical_t1: str, sar_t2: str, output: str) -> None:
    """Knows the `fast` generator's inputs and scaling, and nothing of what can go wrong."""
    metadata = {entry.key: entry.value for entry in onnx.load(model).metadata_props}
    card = json.loads(metadata["cleardate_card"])
    ranges = {spec["name"]: (spec["low"], spec["high"]) for spec in card["inputs"]}
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])

    def scaled(name: str, values: np.ndarray) -> np.ndarray:
        low, high = (np.array(limit, dtype=np.float32)[:, None, None] for limit in ranges[name])
        return (values - low) / (high - low) * 2 - 1

    with (
        rasterio.open(sar_t1) as first,
        rasterio.open(optical_t1) as before,
        rasterio.open(sar_t2) as second,
    ):
        height, width = before.shape
        profile = before.profile
        total = np.zeros((4, height, width), dtype=np.float32)
        count = np.zeros((height, width), dtype=np.float32)
        for row in range(0, max(1, height - TILE + STRIDE), STRIDE):
            for col in range(0, max(1, width - TILE + STRIDE), STRIDE):
                top, left = min(row, height - TILE), min(col, width - TILE)
                window = Window(left, top, TILE, TILE)
                sar1, sar2 = first.read(window=window), second.read(window=window)
                optical = before.read(window=window).astype(np.float32) / 10000
                channels = [
                    scaled("sar_t1", sar1),
                    scaled("optical_t1", optical),
                    scaled("sar_t2", sar2),
                    scaled("sar_change", sar2 - sar1),
                ]
                stack = np.clip(np.concatenate(channels), -1, 1)[None].astype(np.float32)
                result = session.run(None, {"input": stack})[0][0]
                low, high = card["output"]["low"][0], card["output"]["high"][0]
                simulated = optical + low + (result + 1) / 2 * (high - low)
                area = (slice(top, top + TILE), slice(left, left + TILE))
                total[:, *area] += simulated
                count[area] += 1
    numbers = np.clip(total / count * 10000, 1, 65535).round().astype(np.uint16)
    profile.update(compress="deflate")
    with rasterio.open(output, "w", **profile) as file:
        file.write(numbers)


if __name__ == "__main__":
    plain_loop(*sys.argv[1:])
