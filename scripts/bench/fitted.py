"""What is fitted on the date: how long until the first tile, and what each pixel then costs."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from cases import PAIRS, paint_case
from common import Options, Row
from numpy.typing import NDArray
from rasters import make_rasters

from cleardate.contract.jobs import FillJob
from cleardate.contract.reporter import SilentReporter
from cleardate.models.generator import Generator
from cleardate.models.patch import Patch
from cleardate.simulation.fill import fill
from cleardate.simulation.finishing.adjustment import try_adjustments
from cleardate.simulation.finishing.fringe import beyond_fringe
from cleardate.simulation.finishing.harmonise import CANDIDATES
from cleardate.simulation.fitting.blend import blend
from cleardate.simulation.fitting.candidates import GpCandidate, LineCandidate, TreesCandidate
from cleardate.simulation.fitting.chips import NOTHING, ClearPixels
from cleardate.simulation.fitting.trials import try_candidate
from cleardate.simulation.trust.expected_error import ErrorModel
from cleardate.simulation.trust.out_of_domain import Watch, date_domain
from cleardate.simulation.trust.sar_control import control_sar

TITLE = "Fill by the methods that are fitted on the date (blend of trees and Gaussian process)"
_CLOUD = 0.4
_REPEATS = 3
_TILE = 10_980**2
ResultT = TypeVar("ResultT")
_QUIET = SilentReporter()


def measure(options: Options) -> list[Row]:
    """Fits on a real scene of 256 x 256 pixels, then a pixel's cost, then a generated raster."""
    case = paint_case(options.data, PAIRS[0], _CLOUD, options.seed, options.work)
    clear, patch = case.read(ErrorModel.halo)
    rounds = [_fit(clear, options.seed) for _ in range(1 if options.quick else _REPEATS)]
    fitted = rounds[-1]
    parts = {name: min(r.seconds[name] for r in rounds) for name in fitted.seconds}
    rows = [Row(f"fixed: {name}", seconds, "s") for name, seconds in parts.items()]
    rows.append(Row("fixed: all of it", sum(parts.values()), "s", "no more on a larger raster"))
    costs = _costs(fitted, patch, options)
    rows += [Row(f"pixel: {name}", 1 / cost, "Mpx/s") for name, cost in costs.items()]
    total = sum(parts.values()) + 0.2 * _TILE * 1e-6 * sum(costs.values())
    rows.append(Row("full tile, 20% cloud", total, "s", "extrapolated: fixed + pixels, no reading"))
    return rows + _whole_jobs(options)


@dataclass(frozen=True)
class _Fitted:
    seconds: dict[str, float]
    trees: Generator
    gp: Generator
    error_model: ErrorModel
    watch: Watch


def _fit(clear: ClearPixels, seed: int) -> _Fitted:
    """All that fill does before its first tile, in its order, each part timed."""
    seconds: dict[str, float] = {}

    def timed(name: str, work: Callable[[], ResultT]) -> ResultT:
        started = time.perf_counter()
        result = work()
        seconds[name] = time.perf_counter() - started
        return result

    line = LineCandidate(clear)
    candidates = (
        lambda: TreesCandidate(clear, line, seed=seed),
        lambda: GpCandidate(clear, line, seed=seed),
    )
    trials = [
        timed(name, lambda make=make: try_candidate(make(), clear, _QUIET))
        for name, make in zip(("trees on all folds", "gp on all folds"), candidates, strict=True)
    ]
    chosen = timed("blend", lambda: blend(trials, clear))
    adjustment = timed("adjustment", lambda: try_adjustments(chosen, clear, _QUIET))
    trees, gp = timed("fit on all", lambda: [t.candidate.fit(NOTHING) for t in trials])
    generator = chosen.candidate.fit(NOTHING)
    timed("fringe", lambda: beyond_fringe(adjustment.harmoniser, generator, clear))
    domain = timed("domain", lambda: date_domain(clear))
    simulated = adjustment.simulated
    model = timed("expected error", lambda: ErrorModel.fit(clear, simulated, domain, seed))
    timed("SAR control", lambda: control_sar(clear, seed, _QUIET))
    return _Fitted(seconds, trees, gp, model, Watch(domain.domain))


def _costs(fitted: _Fitted, patch: Patch, options: Options) -> dict[str, float]:
    """Microseconds per pixel of each part of a prediction, far from the clear pixels."""
    patch = Patch(patch.layers, patch.valid, patch.clear, (50_000, 50_000))
    wanted = patch.usable(("sar_t1", "optical_t1", "sar_t2"))
    if options.quick:
        wanted[64:] = False
    simulated = fitted.trees.predict(patch, wanted)
    observed, before = patch.layers["optical_t2"], patch.layers["optical_t1"]
    harmoniser = CANDIDATES[-1]
    ways: dict[str, Callable[[], NDArray[np.generic]]] = {
        "trees": lambda: fitted.trees.predict(patch, wanted),
        "gp": lambda: fitted.gp.predict(patch, wanted),
        "expected error": lambda: fitted.error_model.predict(patch, simulated, wanted),
        "out of domain": lambda: fitted.watch.flags(patch, wanted),
        "adjustment": lambda: harmoniser.adjust(simulated, observed, patch.clear, before),
    }
    taken = dict.fromkeys(ways, np.inf)
    for _ in range(_REPEATS):
        for name, way in ways.items():
            started = time.perf_counter()
            way()
            taken[name] = min(taken[name], time.perf_counter() - started)
    # The adjustment looks at all pixels of its window.
    counts = {n: wanted.size if n == "adjustment" else int(wanted.sum()) for n in ways}
    return {name: seconds * 1e6 / counts[name] for name, seconds in taken.items()}


def _whole_jobs(options: Options) -> list[Row]:
    """Fill with 20 % cloud on a generated raster, all of it: reading, fitting, writing."""
    edge = 1024 if options.quick else 5490
    rasters = make_rasters(options.work / "large", edge, options.seed, (0.2,))
    rows = []
    for method in ("trees", "auto"):
        job = FillJob(
            **rasters.layers(),
            clouds=rasters.mask(0.2),
            method=(method,),
            output=str(options.work / "filled.tif"),
        )
        started = time.perf_counter()
        fill(job, _QUIET)
        seconds = time.perf_counter() - started
        note = f"{edge}², 20% cloud, the whole job"
        rows.append(Row(f"fill --method {method}", seconds, "s", note))
    return rows
