"""A date without clear pixels: interpolated in time, corrected by what other dates teach of it.

Each other date is left out in turn, and the dates near it as far as they are missing around the one
that is filled; what the rest and SAR say of it is then known to be right or wrong. What corrects
the interpolation there corrects it here: trees and a ridge, weighed on dates that they had not
seen, or nothing at all where they do not help.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...models.boosting import Bins, BoostedTrees, Growth
from ...models.threads import in_threads
from ..fitting.blend import convex_weights
from ..trust.expected_error import Held
from .baselines import baselines, copied_date, joined
from .clear import sar_usual, usual
from .cube import Cube, Floats, Mask
from .features import HALO, box_mean
from .filler import Filled
from .index_errors import IndexErrors, half_widths
from .learners import Ridge
from .recipe import DateRecipe
from .sar_time import sar_between, sar_of, sar_over_mean
from .timeline import MEMORY_DAYS, Timeline, draw_of, neighbours, timeline
from .trust import Lesson, SeasonErrors

_PER_DATE = 1500
_GROUPS = 5
_LEAST_DATES, _LEAST_OVER_GAP = 3, 6
"""Left-out dates without which nothing is learned of them; more where the nearest is far away, and
each lesson has lost its neighbours too."""
_GAP_DAYS = 45.0
_LEAST_SEEN = 0.1
_GROWTH = Growth(trees=40, depth=5, rate=0.15, ridge=20.0)
_RIDGE = 0.1
_BLEND_RIDGE = 0.3
STRENGTHS = (0.25, 0.5, 0.75, 1.0)
_SURE = 0.75
"""Standard errors by which a gain on left-out dates must lie above 0."""
_LEAST_SQUARE = 1e-10
_YEAR = 365.25


class Seen(NamedTuple):
    """Of n pixels: ``rows`` (features, n), the interpolation ``between`` (bands, n), what tells of
    its error ``inputs`` (rows, n), and ``blind`` (n)."""

    rows: Floats
    between: Floats
    inputs: Floats
    blind: Mask


@dataclass(frozen=True)
class Correction:
    """Trees and ridge on the interpolation, with ``weights`` (2, bands); the rest is nothing."""

    trees: BoostedTrees
    ridge: Ridge
    weights: NDArray[np.float64]

    def __call__(self, found: Seen) -> Floats:
        """(bands, n)."""
        told = (self.trees.predict(found.rows), self.ridge(found.rows))
        shares = self.weights.astype(np.float32)[:, :, None]
        return np.asarray(shares[0] * told[0] + shares[1] * told[1])


@dataclass(frozen=True)
class HiddenFiller:
    """Fills a date of which nothing was seen."""

    recipe: DateRecipe
    correction: Correction | None
    errors: SeasonErrors | None
    indices: tuple[IndexErrors, ...] = ()
    halo: int = HALO

    def fill(self, cube: Cube, wanted: Mask) -> Filled:
        """The ``wanted`` (h, w) pixels of a cube that reaches ``halo`` beyond them."""
        values = np.zeros(cube.optical.shape[1:], dtype=np.float32)
        blind = np.zeros(wanted.shape, dtype=bool)
        if not wanted.any():
            return Filled(values, None, blind, blind, None)
        found = seen(cube, self.recipe, wanted)
        values[:, wanted] = found.between
        if self.correction is not None:
            values[:, wanted] += self.correction(found)
        errors = None
        if self.errors is not None:
            errors = np.zeros_like(values)
            errors[:, wanted] = self.errors.predict(found.inputs)
        widths = None
        if self.indices:
            widths = half_widths(self.indices, found.inputs, values[:, wanted], wanted)
        blind[wanted] = found.blind
        told = ~blind
        if self.correction is not None:
            # Of what no date saw SAR tells, as was learned on such pixels of other dates.
            told |= cube.sar_at(self.recipe.date)[1]
        return Filled(values, errors, blind, wanted & told, widths)


def seen(cube: Cube, recipe: DateRecipe, wanted: Mask) -> Seen:
    """What is told of the ``wanted`` (h, w) pixels of a date by others and by SAR."""
    date = recipe.date
    found = timeline(cube, date, recipe.dates, recipe.middle)
    mean = partial(box_mean, wanted)
    sar, good = sar_of(cube, date, recipe)
    usual_sar, _ = sar_between(cube, found, recipe)
    change = np.where(good, sar - usual_sar, np.float32(0))
    between = found.between[:, wanted]
    sides = [found.before[:, wanted] - between, found.after[:, wanted] - between]
    rows: list[Floats] = [
        between,
        *sides,
        mean(found.between, 5),
        _season_mean(cube, recipe, found)[:, wanted],
    ]
    rows += [found.gap[:, wanted], found.share[None, wanted]]
    rows += [mean(change, 3), mean(change, 9), mean(sar, 5)]
    rows.append(mean(sar_over_mean(cube, recipe, sar), 9))
    angle = 2 * np.pi * cube.days[date] / _YEAR
    season = np.array([[np.cos(angle)], [np.sin(angle)]], dtype=np.float32)
    rows.append(np.repeat(season, between.shape[1], axis=1))
    apart = np.abs(sides[0]) + np.abs(sides[1])
    inputs = [between, apart, found.gap[:, wanted], found.share[None, wanted], mean(change, 9)]
    told = (np.concatenate(each).astype(np.float32) for each in (rows, inputs))
    table, about = told
    return Seen(table, between, about, found.blind[wanted])


def _season_mean(cube: Cube, recipe: DateRecipe, found: Timeline) -> Floats:
    """How far the mean of all dates that saw a pixel is from the interpolation, (bands, h, w)."""
    total, count = np.zeros_like(found.between), np.zeros(cube.window.shape, dtype=np.float32)
    for date in recipe.dates:
        total += cube.optical[date]
        count += cube.seen[date]
    return np.where(count > 0, total / np.maximum(count, 1) - found.between, np.float32(0))


@dataclass(frozen=True)
class LeftOut:
    """What was learned of a hidden date: what fills, ``shown``, the ``truth`` and what ``simple``
    methods give (bands, n each) on so many left-out ``dates``; ``held``: how true the expected
    errors are there, ``lesson``: what is learned of errors there."""

    filler: HiddenFiller
    simple: dict[str, Floats]
    shown: Floats
    truth: Floats
    dates: int
    held: Held | None
    lesson: Lesson | None


def learn_hidden(
    cubes: Sequence[Cube], date: int, dates: Sequence[int], future: bool, seed: int
) -> LeftOut:
    """Learn on the left-out ``dates`` in the chips ``cubes`` how to fill a date."""
    sar = sar_usual(cubes, (date, *dates))
    recipe = DateRecipe(date, tuple(dates), (), (), usual(cubes, date, dates), sar, None)
    lessons = [
        lesson
        for other in dates
        if (lesson := _lesson(cubes, recipe, other, future, seed)) is not None
    ]
    days = [cubes[0].days[lesson.date] for lesson in lessons]
    if not lessons:
        none = np.zeros((cubes[0].bands, 0), dtype=np.float32)
        return LeftOut(HiddenFiller(recipe, None, None), {}, none, none, 0, None, None)
    table = np.concatenate([lesson.found.rows for lesson in lessons], axis=1)
    between = np.concatenate([lesson.found.between for lesson in lessons], axis=1)
    inputs = np.concatenate([lesson.found.inputs for lesson in lessons], axis=1)
    truth = np.concatenate([lesson.truth for lesson in lessons], axis=1)
    simple = joined([lesson.simple for lesson in lessons])
    counts = [lesson.truth.shape[1] for lesson in lessons]
    lesson_of = np.repeat(np.arange(len(lessons)), counts)
    group = lesson_of % _GROUPS
    away = np.repeat(np.abs(np.array(days) - cubes[0].days[date]), counts)
    weight = np.exp(-away / MEMORY_DAYS)
    correction, shown = None, between
    nearest = min(abs(cubes[0].days[d] - cubes[0].days[date]) for d in dates)
    if len(lessons) >= (_LEAST_DATES if nearest <= _GAP_DAYS else _LEAST_OVER_GAP):
        correction, shown = _learned(table, truth - between, between, lesson_of, weight, seed)
    errors, held = None, None
    of_errors: Lesson | None = None
    if len(lessons) > 1:
        # Pixels of one date are no proof for another. What a mask leaves of a cloudy date is often
        # haze, and no measure of clear land.
        shares = [float(np.mean([c.seen[d.date].mean() for c in cubes])) for d in lessons]
        clear = np.repeat(np.square(shares), counts)
        of_errors = Lesson(inputs, shown, truth, group, clear)
        errors, held = of_errors.errors(seed)
    filler = HiddenFiller(recipe, correction, errors)
    return LeftOut(filler, simple, shown, truth, len(lessons), held, of_errors)


class _Lesson(NamedTuple):
    """What is ``found`` of another ``date`` without it and the dates near it, what ``simple``
    methods give, and the ``truth`` (bands, n)."""

    date: int
    found: Seen
    simple: dict[str, Floats]
    truth: Floats


def _lesson(
    cubes: Sequence[Cube], recipe: DateRecipe, other: int, future: bool, seed: int
) -> _Lesson | None:
    rest = neighbours(cubes[0].days, recipe.date, recipe.dates, other, future)
    if not rest or float(np.mean([c.seen[other].mean() for c in cubes])) < _LEAST_SEEN:
        return None
    middle = usual(cubes, other, rest)
    left_out = DateRecipe(other, tuple(rest), (), (), middle, recipe.sar_middle, None)
    copied = copied_date(cubes, other, rest)
    rng = np.random.default_rng([seed, draw_of(cubes[0].days, other)])
    found, simple, truth = [], [], []
    for cube in cubes:
        row, col = np.nonzero(cube.seen[other])
        some = np.sort(rng.permutation(len(row))[: max(1, _PER_DATE // len(cubes))])
        wanted = np.zeros(cube.window.shape, dtype=bool)
        wanted[row[some], col[some]] = True
        if wanted.any():
            found.append(seen(cube, left_out, wanted))
            simple.append(baselines(cube, other, rest, copied, wanted, middle))
            truth.append(cube.optical[other][:, wanted])
    if not found:
        return None
    told = Seen(*(np.concatenate(columns, axis=-1) for columns in zip(*found, strict=True)))
    return _Lesson(other, told, joined(simple), np.concatenate(truth, axis=1))


def _learned(
    table: Floats,
    rest: Floats,
    between: Floats,
    lesson_of: NDArray[np.intp],
    weight: NDArray[np.float64],
    seed: int,
) -> tuple[Correction | None, Floats]:
    """The correction of all dates, and the interpolation as corrected without each date: by fits
    and weights without its group, in the strength that the others choose; None where left-out dates
    speak against it."""
    bins = Bins.of(table)
    group = lesson_of % _GROUPS

    def fit(rows: Mask) -> tuple[BoostedTrees, Ridge]:
        some, left = table[:, rows], rest[:, rows]
        members = [BoostedTrees.fit(some, left, seed + k, _GROWTH, bins) for k in range(2)]
        return BoostedTrees.averaged(members), Ridge(some, left, _RIDGE)

    groups = [int(k) for k in np.unique(group)]
    fits = in_threads(lambda k: fit(group != k), groups)
    told = np.zeros((2, *rest.shape), dtype=np.float32)
    for k, (trees, ridge) in zip(groups, fits, strict=True):
        apart = group == k
        told[:, :, apart] = trees.predict(table[:, apart]), ridge(table[:, apart])
    scale = np.sqrt(weight)
    errors = np.stack([-rest, told[0] - rest, told[1] - rest]).astype(np.float64) * scale

    def weights(rows: Mask) -> NDArray[np.float64]:
        return convex_weights(errors[:, :, rows], _BLEND_RIDGE)[1:]

    change = np.zeros_like(between)
    for k in groups:
        apart = group == k
        shares = weights(~apart).astype(np.float32)[:, :, None]
        change[:, apart] = (shares * told[:, :, apart]).sum(axis=0)
    gains = gains_of(change, rest, lesson_of)
    shown = between.copy()
    for k in np.unique(lesson_of):
        apart = lesson_of == k
        shown[:, apart] += np.float32(sure_strength(np.delete(gains, k, axis=1))) * change[:, apart]
    strength = sure_strength(gains)
    if not strength:
        return None, shown
    everything = np.ones(table.shape[1], dtype=bool)
    trees, ridge = fit(everything)
    return Correction(trees, ridge, strength * weights(everything)), shown


def gains_of(change: Floats, rest: Floats, lesson_of: NDArray[np.intp]) -> NDArray[np.float64]:
    """What a ``change`` of each strength gains on each left-out date, (strengths, dates), given
    what was missing, the ``rest`` (bands, n each), and ``lesson_of``, the date (n)."""
    return np.stack(
        [
            [
                _gain((np.float32(s) * change - rest)[:, one], rest[:, one])
                for one in (lesson_of == k for k in np.unique(lesson_of))
            ]
            for s in STRENGTHS
        ]
    )


def sure_strength(gains: NDArray[np.float64]) -> float:
    """How much of a change to make, by its ``gains`` (strengths, dates).

    The strength of the greatest gain that left-out dates are sure of: their mean less a part of its
    standard error, each date counted alike. 0 where they are of none.
    """
    if gains.shape[1] < 2:
        return 0.0
    sure = gains.mean(axis=1) - _SURE * _standard_error(gains)
    return STRENGTHS[int(sure.argmax())] if sure.max() > 0 else 0.0


def _standard_error(gains: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(gains.std(axis=-1, ddof=1) / np.sqrt(gains.shape[-1]))


def _gain(after: Floats, before: Floats) -> float:
    """How much smaller the squared errors (bands, n) ``after`` are, on a log scale, on the mean of
    the bands that had any."""
    now, once = ((errors.astype(np.float64) ** 2).mean(axis=1) for errors in (after, before))
    wrong = once > 0
    if not wrong.any():
        return 0.0
    return float(np.log(once[wrong] / np.maximum(now[wrong], _LEAST_SQUARE)).mean())
