"""Score dates without a clear pixel by the season's functions, in one process.

    .venv/bin/python scripts/scoring/season_hidden.py --set settle --variants ABC --seeds 21

Prints each case: PSNR of the season
and of interpolation, and the share of the truth within 90 % intervals; then the means.
"""

from __future__ import annotations

import argparse
from typing import Any

import numpy as np
from season_cases import cube_of, protocol, usable

from cleardate.models.threads import one_blas_thread
from cleardate.simulation.season.hidden import learn_hidden


def main() -> None:
    """Score all cases that were asked for."""
    options = _options()
    bench = protocol()
    rows = []
    for variant in options.variants:
        for seed in options.seeds.split(","):
            for name, keys in bench.PLACES.items():
                for key in keys:
                    settles = key in bench.TARGETS[name]
                    if settles == (options.set == "settle"):
                        case = bench.case(name, key, 1.0, variant, int(seed))
                        rows.append((variant, *_score(bench, case)))
                        print(f"{case.name} {variant} {seed}", *rows[-1][1:], flush=True)
    for variant in options.variants:
        told = np.array([row[1:] for row in rows if row[0] == variant])
        gain = told[:, 0] - told[:, 1]
        print(
            f"{variant}: {len(told)} cases, {gain.mean():+.2f} dB over interpolation (worst "
            f"{gain.min():+.2f}, ahead {np.mean(gain > 0):.0%}); within intervals "
            f"{told[:, 2].mean():.1%}, {told[:, 2].min():.0%} to {told[:, 2].max():.0%}"
        )


def _score(bench: Any, case: Any) -> tuple[float, float, float]:
    cube = cube_of(case)
    with one_blas_thread():
        told = learn_hidden([cube], case.t, usable(cube, case.t), True, 0).filler
        out = told.fill(cube, ~cube.seen[case.t])
    known = case.known.copy()
    known[case.t] = False
    season = bench.score(case, np.where(out.valid, out.values, 0))[0]
    between = bench.score(case, bench.interp(case.p, known, case.t))[0]
    held = np.nan
    if out.errors is not None and told.errors is not None:
        widths = np.array(told.errors.factors)[:, None, None] * out.errors
        held = float((np.abs(out.values - case.truth) <= widths)[:, case.under].mean())
    return season, between, held


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", choices=("settle", "confirm"), default="settle")
    parser.add_argument("--variants", default="ABC")
    parser.add_argument("--seeds", default="21")
    return parser.parse_args()


if __name__ == "__main__":
    main()
