"""What is fitted on the clear pixels of a date: lines, a ridge of all dates, trees, processes.

Each is fitted once without each fold, to be scored there, and once for the pixels under cloud.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from ...models.boosting import Bins, BoostedTrees
from ...models.gaussian_process import GaussianProcess, GpPart, Kernel, Standard, learn_kernel
from ...models.line import Line
from ...models.threads import in_threads
from ...models.trees import BandGroup
from .clear import Clear
from .cube import Floats, Mask
from .features import Parts
from .recipe import product

RIDGES: tuple[float | None, ...] = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, None)
"""Strengths of the ridge that are tried; None: the line from T1 alone."""
GP_PIXELS, GP_POINTS = 2000, 1000
"""Clear pixels that a process learns from, and those of them that its predictions rest on where a
raster is large: these cost by them."""
_BIN_PIXELS = _RIDGE_PIXELS = 20_000
_CHUNK = 8192
_LEAST_SPREAD = 0.002
_FEW_FOR_GP = 40

Places = NDArray[np.float64]


class Predictor(Protocol):
    """Something that was fitted: (bands, n) of the features and places (2, n) of n pixels."""

    def __call__(self, found: Parts, places: Places) -> Floats:
        """(bands, n)."""


@dataclass(frozen=True)
class Member:
    """A method: its ``held`` (bands, n) on the clear pixels, each by a fit without its fold;
    ``apart``, the fit without each fold, and ``whole``, that on all of them."""

    name: str
    held: Floats
    apart: Mapping[int, Predictor]
    whole: Predictor


class Ridge:
    """A linear map of standardised features, held back by a ridge."""

    def __init__(self, inputs: Floats, targets: Floats, strength: float) -> None:
        rows = inputs.astype(np.float64)
        middle = rows.mean(axis=1, keepdims=True)
        spread = rows.std(axis=1, keepdims=True) + 1e-6
        scaled = (rows - middle) / spread
        start = targets.mean(axis=1, keepdims=True, dtype=np.float64)
        products = scaled @ scaled.T
        products[np.diag_indices(len(products))] += strength * scaled.shape[1] + 1e-6
        weights = np.linalg.solve(products, scaled @ (targets - start).T).T
        self._middle, self._start = middle.astype(np.float32), start.astype(np.float32)
        self._weights = (weights / spread[:, 0]).astype(np.float32)

    def __call__(self, inputs: Floats) -> Floats:
        """(bands, n) of (features, n)."""
        result = np.empty((len(self._start), inputs.shape[1]), dtype=np.float32)
        for start in range(0, inputs.shape[1], _CHUNK):
            part = slice(start, start + _CHUNK)
            result[:, part] = product(self._weights, inputs[:, part] - self._middle)
        result += self._start
        return result


class Base:
    """T1 through its line, corrected by a line and a ridge of all dates on what that leaves."""

    def __init__(self, found: Parts, truth: Floats, rows: Mask, strength: float | None) -> None:
        self._line = Line.fit(found.line[:, rows], truth[:, rows])
        self._ridge: Ridge | None = None
        if strength is not None:
            rest = truth[:, rows] - self._line(found.line[:, rows])
            self._ridge = Ridge(found.base[:, rows], rest, strength)

    def __call__(self, found: Parts, places: Places) -> Floats:
        """(bands, n)."""
        line = self._line(found.line)
        return line if self._ridge is None else line + self._ridge(found.base)


def _between(found: Parts, places: Places) -> Floats:
    return found.between


def _simple(found: Parts, places: Places) -> Floats:
    return found.simple


class LineFromBetween:
    """The interpolation through a line to the clear pixels."""

    def __init__(self, clear: Clear, rows: Mask) -> None:
        self._line = Line.fit(clear.parts.between[:, rows], clear.truth[:, rows])

    def __call__(self, found: Parts, places: Places) -> Floats:
        """(bands, n)."""
        return self._line(found.between)


def simple_predictors(clear: Clear) -> dict[str, Predictor]:
    """What users have without learning: mosaic, interpolation, and that through a line."""
    line = LineFromBetween(clear, np.ones(clear.truth.shape[1], dtype=bool))
    return {"mosaic": _simple, "interpolation": _between, "interpolation_line": line}


def simple_members(clear: Clear) -> list[Member]:
    """The same, each without each fold."""
    apart = {f: LineFromBetween(clear, clear.fits[f]) for f in clear.folds}
    wholes = simple_predictors(clear)
    folds: dict[str, Mapping[int, Predictor]]
    folds = {name: dict.fromkeys(clear.folds, whole) for name, whole in wholes.items()}
    folds["interpolation_line"] = apart
    return [
        Member(name, _by_fold(clear, folds[name]), folds[name], whole)
        for name, whole in wholes.items()
    ]


class SettledFits(NamedTuple):
    """What is settled once for a date: the ``strength`` of its ridge, and the ``kernel``."""

    strength: float | None
    kernel: Kernel


def learned_members(clear: Clear, seed: int) -> tuple[list[Member], SettledFits]:
    """Trees and Gaussian processes on the line from T1, and on the ridge of all dates.

    The line is the surer ground where little is clear, the ridge where much is.
    """
    strength = _strength(clear)
    grounds = _grounds(clear, strength)
    processes, kernel = _processes(clear, grounds, seed)
    return [*processes, *_trees(clear, grounds, seed)], SettledFits(strength, kernel)


def learned_once(clear: Clear, settled: SettledFits, seed: int) -> list[Predictor]:
    """The same members, fitted on all clear pixels alone by what was settled for another date."""
    whole = replace(clear, folds=())
    grounds = _grounds(whole, settled.strength)
    processes, _ = _processes(whole, grounds, seed, settled.kernel)
    every = np.ones(clear.truth.shape[1], dtype=bool)
    bins = _bins(clear, seed)
    trees = _grown(clear, _wholes(grounds), every, seed, bins)
    told = _corrected(_told_by(trees), _wholes(grounds), len(clear.truth))
    return [*(member.whole for member in processes), *told]


def _grounds(clear: Clear, strength: float | None) -> list[Ground]:
    everything = np.ones(clear.truth.shape[1], dtype=bool)
    grounds = []
    for ending, held in (("", strength), ("_line", None)):
        apart = {f: Base(clear.parts, clear.truth, clear.fits[f], held) for f in clear.folds}
        whole = Base(clear.parts, clear.truth, everything, held)
        grounds.append(Ground(ending, apart, whole))
    return grounds


def _by_fold(clear: Clear, apart: Mapping[int, Predictor]) -> Floats:
    """What fits without each fold say of that fold's pixels, (bands, n); the truth elsewhere."""
    held = clear.truth.copy()
    for fold, predictor in apart.items():
        scored = clear.fold == fold
        held[:, scored] = predictor(rows_of(clear.parts, scored), clear.places[:, scored])
    return held


def rows_of(found: Parts, rows: Mask | NDArray[np.intp]) -> Parts:
    """The features of some of the pixels."""
    columns: dict[str, Any] = {name: part[..., rows] for name, part in found._asdict().items()}
    return Parts(**columns)


def _strength(clear: Clear) -> float | None:
    """The strength of the ridge that does best on held-out pixels, of which some are looked at."""
    few = np.arange(clear.truth.shape[1]) % max(1, clear.truth.shape[1] // _RIDGE_PIXELS) == 0
    spread = clear.truth.var(axis=1)[:, None] + 1e-9

    def error(strength: float | None) -> float:
        total = 0.0
        for fold in clear.folds:
            scored, rows = few & (clear.fold == fold), few & clear.fits[fold]
            if not (scored.any() and rows.any()):
                continue
            base = Base(clear.parts, clear.truth, rows, strength)
            found = base(rows_of(clear.parts, scored), clear.places[:, scored])
            total += float((((found - clear.truth[:, scored]) ** 2) / spread).mean())
        return total

    errors = in_threads(error, RIDGES)
    return RIDGES[int(np.argmin(errors))]


@dataclass(frozen=True)
class Ground:
    """What a member corrects: a base without each fold (``apart``), and on all pixels."""

    ending: str
    apart: dict[int, Base]
    whole: Base


class _Shared:
    """What corrects several bases at once: ``told`` gives (bases x bands, n) for all of them.

    What was asked is kept until each member has asked the same, and no longer: blocks are large,
    and every date has such.
    """

    def __init__(self, told: Predictor, members: int) -> None:
        self._told, self._members = told, members
        self._asked: tuple[Parts, Floats] | None = None
        self._left = 0
        self._lock = Lock()

    def __reduce__(self) -> tuple[Any, ...]:
        """Copies, as go to other processes, have nothing asked yet."""
        return _Shared, (self._told, self._members)

    def __call__(self, found: Parts, places: Places) -> Floats:
        """(bases x bands, n)."""
        with self._lock:
            if self._asked is None or self._asked[0] is not found:
                self._asked = found, self._told(found, places)
                self._left = self._members
            values = self._asked[1]
            self._left -= 1
            if not self._left:
                self._asked = None
            return values


@dataclass(frozen=True)
class _Corrected:
    """A base and the ``rows`` of what corrects several of them."""

    base: Base
    shared: _Shared
    rows: slice

    def __call__(self, found: Parts, places: Places) -> Floats:
        """(bands, n)."""
        return self.base(found, places) + self.shared(found, places)[self.rows]


def _corrected(told: Predictor, bases: Sequence[Base], bands: int) -> list[Predictor]:
    """Each of ``bases`` with its rows of what corrects them."""
    shared = _Shared(told, len(bases))
    return [
        _Corrected(base, shared, slice(k * bands, (k + 1) * bands)) for k, base in enumerate(bases)
    ]


def _processes(
    clear: Clear, grounds: Sequence[Ground], seed: int, kernel: Kernel | None = None
) -> tuple[list[Member], Kernel]:
    """A process on each of the grounds, and its kernel: that given, if it is of such features."""
    table, places, bands = clear.parts.gp, clear.places, len(clear.truth)
    count = table.shape[1]
    chosen = np.sort(np.random.default_rng(seed).permutation(count)[:GP_PIXELS])
    known = rows_of(clear.parts, chosen)
    rest = np.concatenate(
        [clear.truth[:, chosen] - g.whole(known, places[:, chosen]) for g in grounds]
    )
    spread = np.maximum(np.sqrt((rest**2).mean(axis=1)), _LEAST_SPREAD).astype(np.float64)
    standard = Standard.of(table)
    points = standard.points(known.gp, places[:, chosen])
    if kernel is None or len(kernel.lengths) != points.features.shape[1]:
        kernel = learn_kernel(points, (rest.T / spread).astype(np.float64), seed)
    group = BandGroup(slice(0, len(spread)), slice(None), len(spread))

    def fit(some: NDArray[np.intp], bases: Sequence[Base]) -> list[Predictor]:
        if len(some) < _FEW_FOR_GP:
            return list(bases)
        here = rows_of(clear.parts, some)
        truth, where = clear.truth[:, some], places[:, some]
        left = np.concatenate([truth - base(here, where) for base in bases])
        process = GaussianProcess.fit_few(
            kernel,
            standard.points(here.gp, where),
            (left.T / spread).astype(np.float64),
            GP_POINTS if len(clear.chips) > 1 else GP_PIXELS,
        )
        part = GpPart(group, spread, standard, process)
        return _corrected(lambda found, places: part.predict(found.gp, places), bases, bands)

    def without(fold: int) -> list[Predictor]:
        return fit(chosen[clear.fits[fold][chosen]], [g.apart[fold] for g in grounds])

    apart = dict(zip(clear.folds, in_threads(without, clear.folds), strict=True))
    wholes = fit(chosen, _wholes(grounds))
    return _members("gp", clear, grounds, apart, wholes), kernel


def _several_by_fold(
    clear: Clear, apart: Mapping[int, Sequence[Predictor]], count: int
) -> list[Floats]:
    """The same as _by_fold of several that are fitted together."""
    held = [clear.truth.copy() for _ in range(count)]
    for fold, predictors in apart.items():
        scored = clear.fold == fold
        found, places = rows_of(clear.parts, scored), clear.places[:, scored]
        for shown, predictor in zip(held, predictors, strict=True):
            shown[:, scored] = predictor(found, places)
    return held


def _trees(clear: Clear, grounds: Sequence[Ground], seed: int) -> list[Member]:
    """Trees on each of the grounds: they ask the same questions for all of them."""
    bins, bands = _bins(clear, seed), len(clear.truth)

    def without(fold: int) -> BoostedTrees:
        bases = [ground.apart[fold] for ground in grounds]
        return _grown(clear, bases, clear.fits[fold], seed + fold, bins)

    grown = in_threads(without, clear.folds)
    apart = {
        fold: _corrected(_told_by(trees), [g.apart[fold] for g in grounds], bands)
        for fold, trees in zip(clear.folds, grown, strict=True)
    }
    whole = _told_by(BoostedTrees.averaged(grown))
    return _members("trees", clear, grounds, apart, _corrected(whole, _wholes(grounds), bands))


def _told_by(trees: BoostedTrees) -> Predictor:
    return lambda found, places: trees.predict(found.trees)


def _wholes(grounds: Sequence[Ground]) -> list[Base]:
    return [ground.whole for ground in grounds]


def _members(
    name: str,
    clear: Clear,
    grounds: Sequence[Ground],
    apart: Mapping[int, Sequence[Predictor]],
    wholes: Sequence[Predictor],
) -> list[Member]:
    """A member on each of the grounds, of what was fitted together."""
    held = _several_by_fold(clear, apart, len(grounds))
    return [
        Member(f"{name}{g.ending}", held[k], {f: apart[f][k] for f in clear.folds}, wholes[k])
        for k, g in enumerate(grounds)
    ]


def _bins(clear: Clear, seed: int) -> Bins:
    table = clear.parts.trees
    some = np.random.default_rng(seed).permutation(table.shape[1])[:_BIN_PIXELS]
    return Bins.of(table[:, np.sort(some)])


def _grown(clear: Clear, bases: Sequence[Base], rows: Mask, seed: int, bins: Bins) -> BoostedTrees:
    part, truth, places = rows_of(clear.parts, rows), clear.truth[:, rows], clear.places[:, rows]
    rest = np.concatenate([truth - base(part, places) for base in bases])
    return BoostedTrees.fit(part.trees, rest, seed, bins=bins)
