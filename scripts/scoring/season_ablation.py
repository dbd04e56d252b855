"""What each group of features and each member of the season's blend gives.

    .venv/bin/python scripts/scoring/season_ablation.py --variant A --cover 0.4 --seeds 21,22,23

On the settling targets of the protocol (``../shared/season``) in one process: PSNR under the
seeded cloud with everything, and the mean of what is lost without one thing. Rows of features that
are left out are made constant, and all is learned anew; members that are left out are kept from the
blend, whose weights and adjustment are settled anew.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import numpy as np
from season_cases import BANDS, cube_of, protocol, usable

from cleardate.models.threads import one_blas_thread
from cleardate.simulation.finishing.harmonise import NO_ADJUSTMENT
from cleardate.simulation.season import clear as reading
from cleardate.simulation.season import features, filler
from cleardate.simulation.season.learners import Member, learned_members, simple_members
from cleardate.simulation.season.season_choice import choose
from cleardate.simulation.season.witnesses import needs_witnesses, witnesses

ROWS = {
    "T1 through its line": ("t1",),
    "SAR": ("sar",),
    "interpolation in time": ("between",),
    "dates before and after": ("sides",),
    "principal components": ("components",),
    "days to these dates": ("gap",),
    "three dates to each side": ("near",),
    "means over windows, SAR's apart": ("windows",),
}
"""Groups of features, by the parts of the tables that :func:`layout` names."""
MEMBERS: dict[str, Callable[[Member], bool]] = {
    "Gaussian processes": lambda m: "gp" in m.name,
    "trees": lambda m: "trees" in m.name,
    "both on the line alone": lambda m: m.name.endswith("_line"),
    "both on the ridge of all dates": lambda m: not m.name.endswith("_line"),
}


def layout(found: features.Parts, sar: int) -> dict[str, list[str]]:
    """What each row of the tables ``base``, ``gp`` and ``trees`` is, in the order in which
    ``features.parts`` joins them; ``sar``: how many bands SAR has."""
    bands = len(found.line)
    near = len(found.base) - 4 * bands - (components := _components(found, bands, sar))
    season = ["between"] * bands + ["sides"] * 2 * bands + ["components"] * components
    gp = ["t1"] * bands + ["windows"] * bands + ["sar"] * 5 * sar + season
    gp += ["sar"] * len(found.sar_change) + ["gap"] * len(found.gap)
    trees = gp + ["windows"] * 3 * bands + ["near"] * near + ["sar"] * sar
    base = ["t1"] * bands + season + ["near"] * near
    tables = {"base": base, "gp": gp, "trees": trees}
    for name, rows in tables.items():
        if len(rows) != len(getattr(found, name)):
            raise ValueError(f"{name} has {len(getattr(found, name))} rows, not {len(rows)}")
    return tables


def _components(found: features.Parts, bands: int, sar: int) -> int:
    return len(found.gp) - 5 * bands - 5 * sar - len(found.sar_change) - len(found.gap)


@contextmanager
def without_rows(groups: Sequence[str]) -> Iterator[None]:
    """While it lasts the rows of some groups are 0 for every pixel."""
    own = features.parts

    def blanked(cube: Any, recipe: Any, wanted: Any) -> features.Parts:
        found = own(cube, recipe, wanted)
        changed = {}
        for name, rows in layout(found, cube.sar.shape[1]).items():
            kept = np.array([row not in groups for row in rows], dtype=np.float32)
            changed[name] = getattr(found, name) * kept[:, None]
        return found._replace(**changed)

    try:
        reading.parts = filler.parts = blanked  # type: ignore[attr-defined]
        yield
    finally:
        reading.parts = filler.parts = own  # type: ignore[attr-defined]


def main() -> None:
    """Score all cases with and without each thing."""
    options = _options()
    bench = protocol()
    told: dict[str, list[float]] = {}
    for seed in options.seeds.split(","):
        for name, keys in bench.PLACES.items():
            for key in keys:
                if key in bench.TARGETS[name]:
                    case = bench.case(name, key, options.cover, options.variant, int(seed))
                    with one_blas_thread():
                        rows = dict(_rows(bench, case))
                    for row, score in rows.items():
                        told.setdefault(row, []).append(score)
                    print(case.name, seed, {k: round(v, 2) for k, v in rows.items()}, flush=True)
    full = np.array(told["everything"])
    print(f"{options.variant} {options.cover:.0%}: {len(full)} cases, {full.mean():.2f} dB")
    for row, scores in told.items():
        lost = np.array(scores) - full
        print(f"| {row} | {lost.mean():+.2f} | {lost.min():+.2f} | {lost.max():+.2f} |")


def _rows(bench: Any, case: Any) -> Iterator[tuple[str, float]]:
    cube = cube_of(case)
    yield from _fills(bench, case, cube, members=True)
    for title, groups in ROWS.items():
        with without_rows(groups):
            for _, score in _fills(bench, case, cube, members=False):
                yield f"without {title}", score


def _fills(bench: Any, case: Any, cube: Any, *, members: bool) -> Iterator[tuple[str, float]]:
    """The score with everything and, if wanted, without some of the members."""
    shape = cube.window.shape
    inside = [np.ones(shape, dtype=bool)]
    clear = reading.read_clear([cube], inside, shape, case.t, usable(cube, case.t), 0)
    if clear is None:
        raise ValueError(f"{case.name} has too few clear pixels")
    simple = simple_members(clear)
    learned, settled = learned_members(clear, 0)
    heard = witnesses(clear, inside, shape, settled, 0) if needs_witnesses(clear, inside) else []

    def score(some: Sequence[Member], *, adjusted: bool = True, hears: bool = True) -> float:
        numbers = [i for i, m in enumerate((*simple, *learned)) if m in (*simple, *some)]
        ours = [replace(w, told=w.told[numbers]) for w in heard] if hears else []
        chosen = choose(clear, simple, some, BANDS, ours)
        harmoniser = chosen.harmoniser if adjusted else NO_ADJUSTMENT
        maker = filler.ClearFiller(clear.recipe, chosen.method, harmoniser, None)
        out = maker.fill(cube, ~cube.seen[case.t])
        values = np.where(cube.seen[case.t], case.truth, np.where(out.valid, out.values, 0))
        return float(bench.score(case, values)[0])

    yield "everything", score(learned)
    if members:
        for title, is_one in MEMBERS.items():
            yield f"without {title}", score([m for m in learned if not is_one(m)])
        yield "without the adjustment to clear pixels", score(learned, adjusted=False)
        if heard:
            yield "without other dates heard", score(learned, hears=False)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--variant", choices=("A", "B", "C"), default="A")
    parser.add_argument("--cover", type=float, default=0.4)
    parser.add_argument("--seeds", default="21,22,23")
    return parser.parse_args()


if __name__ == "__main__":
    main()
