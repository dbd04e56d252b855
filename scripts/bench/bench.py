"""Measure speed and memory, and write what was found.

    .venv/bin/python scripts/bench/bench.py [PART ...] [--quick] [--output FOLDER] [--data FOLDER]
        [--work FOLDER] [--seed N] [--device DEVICE]

Prints a table for each part and writes bench.json and bench.md into the output folder. Everything
that is compared is measured in one run, so ratios hold for other machines; seconds do not.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import shutil
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

# Before torch is loaded: its threads that wait in a loop would take the processor from the others.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
# Also for the plain loop that ours is held against: nothing is reported to onnxruntime's maker.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
# Real scenes get their clouds as those have that are scored.
sys.path.append(str(Path(__file__).resolve().parents[1] / "scoring"))

from common import Options, Row

from cleardate.contract.errors import ClearDateError
from cleardate.contract.version import library_versions, version
from cleardate.imagery.tiles.cores import cores

ROOT = Path(__file__).resolve().parents[2]
PARTS = (
    "pipeline",
    "stages",
    "memory",
    "bands",
    "season",
    "fill",
    "plain_loop",
    "precision",
    "fitted",
    "training",
)


def main() -> int:
    """Run the parts asked for; the exit code is 1 if one of them failed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all if none"
    )
    parser.add_argument(
        "--quick", action="store_true", help="small rasters, to see that parts work"
    )
    parser.add_argument("--output", type=Path, default=Path("bench-results"))
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "real")
    parser.add_argument(
        "--work", type=Path, help="folder for rasters (10 GB); else a temporary one"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", default="auto")
    given = parser.parse_args()
    unknown = set(given.parts) - set(PARTS)
    if unknown:
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    facts = machine()
    print("\n".join(f"{name}: {value}" for name, value in facts.items()))
    results: dict[str, dict[str, object]] = {}
    failed = False
    for name in given.parts or PARTS:
        part = importlib.import_module(name)
        started = time.perf_counter()
        with tempfile.TemporaryDirectory(dir=given.work) as work:
            options = Options(given.data, Path(work), given.seed, given.quick, given.device)
            try:
                rows = part.measure(options)
            except (ClearDateError, ImportError, OSError, RuntimeError, ValueError) as error:
                # The other parts are still worth running.
                print(f"\n{name} failed: {error}", file=sys.stderr)
                failed = True
                continue
        print("\n" + table(part.TITLE, rows), flush=True)
        results[name] = {
            "title": part.TITLE,
            "rows": [asdict(row) for row in rows],
            "seconds": round(time.perf_counter() - started, 1),
        }
    write(given.output, {"machine": facts, "quick": given.quick, "seed": given.seed}, results)
    return int(failed)


def machine() -> dict[str, str]:
    """What the figures were measured on."""
    facts = {
        "processor": _processor(),
        "cores used": str(cores()),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "cleardate": version(),
        **library_versions(),
    }
    if hasattr(os, "sysconf"):
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        facts["memory"] = f"{memory / 2**30:.0f} GiB"
    return facts


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    flags = next((line for line in lines if line.startswith("flags")), "").split()
    found = [flag for flag in ("avx2", "avx512f", "avx512_vnni", "avx_vnni") if flag in flags]
    return f"{names[0] if names else platform.processor()} ({', '.join(found)})"


def table(title: str, rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [f"### {title}", "", "| what | value | |", "| --- | ---: | --- |"]
    lines += [f"| {row.name} | {_figure(row)} | {row.note} |" for row in rows]
    return "\n".join(lines)


def _figure(row: Row) -> str:
    digits = 0 if abs(row.value) >= 100 else 1 if abs(row.value) >= 20 else 2
    return f"{row.value:.{digits}f} {row.unit}".strip()


def write(folder: Path, head: dict[str, object], results: dict[str, dict[str, object]]) -> None:
    """bench.json and bench.md; parts of an earlier run that this one did not run stay."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "bench.json"
    earlier = json.loads(path.read_text(encoding="utf-8"))["parts"] if path.exists() else {}
    parts = {name: {**head, **result} for name, result in results.items()}
    merged = {name: (earlier | parts)[name] for name in PARTS if name in earlier | parts}
    partial = path.with_suffix(".part")
    partial.write_text(json.dumps({"parts": merged}, indent=1) + "\n", encoding="utf-8")
    shutil.move(partial, path)
    text = [table(part["title"], [Row(**row) for row in part["rows"]]) for part in merged.values()]
    (folder / "bench.md").write_text("\n\n".join(text) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
