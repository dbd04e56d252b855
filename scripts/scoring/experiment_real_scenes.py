"""Run the paper's experiments on three real pairs of dates, and keep what docs/results shows.

    .venv/bin/python scripts/scoring/experiment_real_scenes.py --output FOLDER [--data FOLDER]
        [--docs FOLDER] [anything more for `cleardate experiment`]

Writes a scene file for each pair into FOLDER, calls ``cleardate experiment`` for case1 and for
case2 (tested on the first pair), and with ``--docs`` copies the tables and a picture of each scene
there. Run it again to go on after a stop: finished cells are not trained again.
"""

from __future__ import annotations

import argparse
import dataclasses
import shutil
import sys
from pathlib import Path

from cases import DATA, PAIRS, Pair, scene_of

from cleardate.contract.scene_file import scene_to_json
from cleardate.worker import cli

CHOSEN = (9, 3, 5)
"""Of the suggested pairs, in the order of the tables."""
CASES = ("case1", "case2")


def main() -> int:
    """Write the scenes and run both cases; returns the exit code of the first that failed."""
    options, more = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    scenes = [str(_write_scene(options, PAIRS[index])) for index in CHOSEN]
    for case in CASES:
        words = ["experiment", case, "--scene", *scenes]
        code = cli.main([*words, "--output", str(options.output / "results"), *more])
        if code:
            return code
    if options.docs:
        _copy(options.output / "results", options.docs)
    return 0


def _write_scene(options: argparse.Namespace, pair: Pair) -> Path:
    site, t1, t2 = pair
    scene = dataclasses.replace(scene_of(options.data, pair), name=f"{site} {t1}-{t2}")
    if scene.clouds is not None:
        scene = dataclasses.replace(scene, cloud_values=(1,))
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
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--docs", type=Path)
    return parser.parse_known_args()


if __name__ == "__main__":
    sys.exit(main())
