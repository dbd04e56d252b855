"""All that fill finds out about how far its result can be trusted, in one call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.card import OPTICAL_BANDS
from ..contract.reporter import Reporter
from ..imagery.scene import Scene
from ..models.domain import Domain
from .domain import Watch, correlation_of_dates, date_domain, days_apart, time_warnings
from .reliability import COVERAGE, ErrorModel
from .sample import Chip
from .sar_control import control_sar


@dataclass(frozen=True)
class Trust:
    """``error_model`` and ``watch`` go with the tiles; ``notes`` are warnings.

    ``report`` has the keys sar, dates and, with an error model, expected_error.
    """

    error_model: ErrorModel
    watch: Watch
    notes: list[str]
    report: dict[str, Any]


def examine(
    scene: Scene,
    chips: list[Chip],
    simulated: list[NDArray[np.float32]],
    folds: Sequence[int],
    models: tuple[Domain, ...],
    seed: int,
    reporter: Reporter,
) -> Trust:
    """Learn from ``simulated`` (4, h, w) per chip, right where ``folds`` were held out.

    ``models`` are the domains of the trained models that the result is made of.
    """
    tried = list(folds)
    reporter.check()
    domain = date_domain(chips, tried)
    reporter.check()
    error_model = ErrorModel.fit(chips, simulated, tried, domain, seed)
    control = control_sar(chips, tried, seed, reporter)
    reporter.log(control.sentence())
    correlation, days = correlation_of_dates(chips), days_apart(scene)
    report = {
        "sar": {**control.record(), "says": control.sentence()},
        "dates": {"correlation_of_t1_and_t2": round(correlation, 3), "days_apart": days},
        "expected_error": _about_errors(error_model),
    }
    return Trust(
        error_model, Watch(domain.domain, models), time_warnings(correlation, days), report
    )


def _about_errors(model: ErrorModel) -> dict[str, Any]:
    held = model.held
    expected, real = float(held.expected.mean()), float(np.abs(held.error).mean())
    return {
        "interval": COVERAGE,
        "half_width_in_expected_errors": {
            band: round(factor, 3) for band, factor in zip(OPTICAL_BANDS, model.factors)
        },
        "expected_over_real": round(expected / max(real, 1e-9), 3),
        "sparsification": held.sparsification().record(),
    }
