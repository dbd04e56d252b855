"""What is learned of one date of a season before it is filled, and what the report says of that."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...contract.bands import key_of
from ...contract.errors import CloudMaskError
from ...contract.report import (
    AdjustmentFigures,
    ExpectedErrorFigures,
    FillReport,
    IndexFigures,
    ScoredOn,
    Scores,
)
from ...contract.sentence import Sentence, say
from ...imagery.scores.metrics import psnr, spectral_angle
from ..trust.expected_error import Held, error_figures
from .baselines import baselines, copied_date, joined
from .clear import Clear, read_clear
from .cube import Floats, others
from .filler import ClearFiller, Filler
from .hidden import LeftOut, learn_hidden
from .index_errors import BandIndex, IndexErrors
from .learners import learned_members, simple_members
from .opening import Season
from .season_choice import BLEND, choose, pooled_psnr
from .season_survey import SeasonSurvey, chips, within
from .snow import without_snow
from .trust import Lesson, clear_lesson
from .witnesses import Witness, needs_witnesses, witnesses


@dataclass(frozen=True)
class Learned:
    """How a date is filled, and its report as far as it goes before that."""

    filler: Filler
    report: FillReport


def learn(
    season: Season,
    found: SeasonSurvey,
    date: int,
    *,
    future: bool,
    trust: bool,
    seed: int,
    indices: Sequence[BandIndex] = (),
    broken: Collection[str] = (),
) -> Learned:
    """Learn how to fill a date; CloudMaskError if no other date shows anything.

    ``broken``: names of other dates that are not to be used.
    """
    usable = [
        bool(found.seen[d]) and each.name not in broken for d, each in enumerate(season.dates)
    ]
    dates = others(season.days, date, usable, future)
    if not dates:
        raise CloudMaskError(
            "No other date that may be used shows a clear pixel.",
            "Prepare the season with more dates.",
        )
    bands = season.scene.bands(season.dates[date].optical)
    cubes, windows = chips(season, found, date if found.seen[date] else None)
    there = len(dates)
    dates = without_snow(cubes, date, dates, bands)
    notes = _snow_notes(there - len(dates))
    shape = season.scene.grid.shape
    inside = within(cubes, windows)
    clear = read_clear(cubes, inside, shape, date, dates, seed)
    if clear is None:
        cubes, _ = chips(season, found, None)
        told = learn_hidden(cubes, date, dates, future, seed)
        of_indices = _index_errors(indices, told.lesson, seed)
        return _hidden(told, len(dates), trust, bands, notes, of_indices)
    members, settled = learned_members(clear, seed)
    heard: list[Witness] = []
    if needs_witnesses(clear, inside):
        heard = witnesses(clear, inside, shape, settled, seed)
    chosen = choose(clear, simple_members(clear), members, bands, heard)
    lesson = clear_lesson(clear, chosen, heard) if trust or indices else None
    errors, held = lesson.errors(seed) if trust and lesson is not None else (None, None)
    of_indices = _index_errors(indices, lesson, seed)
    scored = clear.held_out
    truth = clear.truth[:, scored]
    shown = {**_baselines(clear), **chosen.shown}
    report = FillReport(
        chosen=chosen.name,
        notes=tuple(notes),
        methods={n: scores(v[:, scored], truth, bands) for n, v in shown.items()},
        weights={name: tuple(round(w, 3) for w in row) for name, row in chosen.weights.items()},
        scored_on=ScoredOn(int(scored.sum()), clear.folds, len(clear.chips)),
        adjustment=AdjustmentFigures(
            chosen.harmoniser.strength,
            chosen.harmoniser.decay,
            chosen.harmoniser.margin,
            round(pooled_psnr(clear, chosen.before), 3),
            round(pooled_psnr(clear, chosen.held), 3),
        ),
        expected_error=_figures(held, bands),
        indices=_index_figures(of_indices),
    )
    filler = ClearFiller(clear.recipe, chosen.method, chosen.harmoniser, errors, of_indices)
    return Learned(filler, report)


def _index_errors(
    indices: Sequence[BandIndex], lesson: Lesson | None, seed: int
) -> tuple[IndexErrors, ...]:
    return tuple(IndexErrors.fit(index, lesson, seed) for index in indices)


def _index_figures(errors: Sequence[IndexErrors]) -> dict[str, IndexFigures] | None:
    return {each.of.index.name: each.figures for each in errors} or None


def _snow_notes(count: int) -> list[Sentence]:
    if not count:
        return []
    return [
        say(
            "Other dates that show snow or ice are not used, as this one shows none: {count}.",
            count=count,
        )
    ]


def _baselines(clear: Clear) -> dict[str, Floats]:
    """What users have without learning, on the clear pixels."""
    cubes, recipe = [chip.cube for chip in clear.chips], clear.recipe
    date, dates = recipe.date, recipe.dates
    copied = copied_date(cubes, date, dates)
    return joined(
        [
            baselines(chip.cube, date, dates, copied, chip.known, recipe.middle)
            for chip in clear.chips
        ]
    )


def _hidden(
    told: LeftOut,
    dates: int,
    trust: bool,
    bands: Sequence[str],
    notes: Sequence[Sentence],
    indices: tuple[IndexErrors, ...],
) -> Learned:
    corrected = told.filler.correction is not None
    methods = {name: scores(values, told.truth, bands) for name, values in told.simple.items()}
    note = say(
        "Too few clear pixels to learn from: it is interpolated in time from {count} other dates.",
        count=dates,
    )
    if corrected:
        methods[BLEND] = scores(told.shown, told.truth, bands)
        note = say(
            "Too few clear pixels to learn from: it is interpolated in time, and corrected by what "
            "was learned on {count} other dates, each left out.",
            count=told.dates,
        )
    notes = [*notes, note]
    if (trust or indices) and told.held is None:
        notes.append(
            say("No other date could be left out to try it: how far to trust it is not known.")
        )
    errors = told.filler.errors if trust else None
    filler = replace(told.filler, errors=errors, indices=indices)
    report = FillReport(
        chosen=BLEND if corrected else "interpolation",
        methods=methods,
        notes=tuple(notes),
        expected_error=_figures(told.held if trust else None, bands),
        indices=_index_figures(indices),
    )
    return Learned(filler, report)


def scores(simulated: Floats, truth: Floats, bands: Sequence[str]) -> Scores:
    """Scores of values (bands, n), by the names of imagery/scores/metrics.py."""
    errors = np.sqrt(np.mean((simulated.astype(np.float64) - truth) ** 2, axis=1))
    found = {
        "psnr": psnr(simulated, truth),
        "sam_deg": float(np.degrees(spectral_angle(simulated, truth))),
        "mae": float(np.mean(np.abs(simulated - truth))),
    }
    for title, error in zip(bands, errors, strict=True):
        found[f"rmse_{key_of(title)}"] = float(error)
    return found


def _figures(held: Held | None, bands: Sequence[str]) -> ExpectedErrorFigures | None:
    if held is None:
        return None
    return error_figures(held, dict(zip(map(key_of, bands), held.factors(), strict=True)))
