"""Run the paper's experiments on three real pairs of dates, and keep what docs/results shows.

    .venv/bin/python scripts/scoring/experiment_real_scenes.py --output FOLDER [--data FOLDER]
        [--docs FOLDER] [anything more for `cleardate experiment`]

Writes a scene file for each pair into FOLDER, calls ``cleardate experiment`` for case1 and for
case2 (tested on the first pair), and with ``--docs`` copies the tables and a picture of each scene
there. Run it again to go on after a stop: finished cells are not trained again.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from cleardate.contract.scene_file import SceneFile, scene_to_json
from cleardate.worker import cli

ROOT = Path(__file__).resolve().parents[2]
PAIRS = (
    ("hesbaye", "202106", "202109"),
    ("finland_000aa810", "m08may", "m10jul"),
    ("flanders_west", "20180526", "20180628"),
)
CASES = ("case1", "case2")


def main() -> int:
    """Write the scenes and run both cases; returns the exit code of the first that failed."""
    options, more = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    scenes = [str(_write_scene(options, *pair)) for pair in PAIRS]
    for case in CASES:
        words = ["experiment", case, "--scene", *scenes]
        code = cli.main([*words, "--output", str(options.output / "results"), *more])
        if code:
            return code
    if options.docs:
        _copy(options.output / "results", options.docs)
    return 0


def _write_scene(options: argparse.Namespace, site: str, t1: str, t2: str) -> Path:
    folder = (options.data / site).absolute()
    clouds = folder / f"cloud_{t2}.tif"
    scene = SceneFile(
        name=f"{site} {t1}-{t2}",
        sar_t1=str(folder / f"s1_{t1}.tif"),
        optical_t1=str(folder / f"o_{t1}.tif"),
        sar_t2=str(folder / f"s1_{t2}.tif"),
        optical_t2=str(folder / f"o_{t2}.tif"),
        clouds=str(clouds) if clouds.exists() else None,
        cloud_values=(1,) if clouds.exists() else None,
    )
    path = options.output / f"{site}_{t1}_{t2}.json"
    path.write_text(scene_to_json(scene, options.output), encoding="utf-8")
    return path


def _copy(results: Path, docs: Path) -> None:
    for case in CASES:
        shutil.copyfile(results / f"{case}_results.csv", docs / f"paper_{case}.csv")
        for picture in sorted(results.glob(f"{case}_*-patch1.png")):
            shutil.copyfile(picture, docs / f"paper_{picture.name.replace('-patch1', '')}")


def _options() -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "real")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--docs", type=Path)
    return parser.parse_known_args()


if __name__ == "__main__":
    sys.exit(main())
