"""The GPU's benchmark runs without the libraries that a bare machine lacks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[1] / "scripts" / "bench" / "gpu.py"
BARE = """
import runpy, sys
for name in ("rasterio", "scipy", "threadpoolctl", "rich", "onnxscript", "matplotlib"):
    sys.modules[name] = None
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def test_every_part_runs_and_results_agree(tmp_path: Path) -> None:
    output = tmp_path / "gpu.json"
    small = [
        "--width=2",
        "--edge=32",
        "--product=16",
        "--least=0.001",
        "--seconds=10000",
        "--pixels=400",
    ]
    arguments = [str(SCRIPT), "--device=cpu", *small, f"--output={output}"]
    subprocess.run([sys.executable, "-c", BARE, *arguments], check=True, cwd=tmp_path)
    found = {row["name"]: row for row in json.loads(output.read_text())["figures"]}
    assert not [row for row in found.values() if "left out" in str(row["note"])]
    rates = [row for row in found.values() if row["unit"] == "TFLOP/s"]
    assert len(rates) == 3 + 3 + 1 + 6
    assert all(float(row["value"]) > 0 for row in rates)
    title = "generator, inference by onnxruntime, fp32, CPUExecutionProvider"
    assert float(found[f"{title}: largest difference to the CPU"]["value"]) < 1e-4
    for learner in ("process", "trees"):
        for runtime in ("torch", "onnxruntime"):
            far = found[f"season's {learner}, {runtime}: largest difference to the CPU"]
            assert float(far["value"]) < 1e-4
    assert (
        float(found["season's ridge, fitted by torch: largest difference to the CPU"]["value"])
        < 1e-4
    )
