"""All that fill finds out about how far its result can be trusted, in one call.

Nobody has seen the land under the cloud, so every answer comes from clear pixels that were held out
as if they were cloudy: how large errors are there and what tells them beforehand, which inputs are
unlike any that were learned from, and whether the result would be as good without SAR.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...contract.report import DateFigures, ExpectedErrorFigures, SarFigures
from ...contract.reporter import Reporter
from ...imagery.scene import Scene
from ...models.domain import Domain
from ..fitting.chips import ClearPixels
from .expected_error import ErrorModel, error_figures
from .out_of_domain import Watch, correlation_of_dates, date_domain, days_apart, time_warnings
from .sar_control import control_sar


@dataclass(frozen=True)
class Trust:
    """``error_model`` and ``watch`` go with the tiles, the figures into the report.

    ``notes`` are warnings.
    """

    error_model: ErrorModel
    watch: Watch
    sar: SarFigures
    dates: DateFigures
    expected_error: ExpectedErrorFigures
    notes: tuple[str, ...]


def examine(
    scene: Scene,
    clear: ClearPixels,
    simulated: list[NDArray[np.float32]],
    models: tuple[Domain, ...],
    seed: int,
    reporter: Reporter,
) -> Trust:
    """Learn from ``simulated`` (bands, h, w) per chip, right where pixels were held out.

    ``models`` are the domains of the trained models that the result is made of.
    """
    reporter.check()
    domain = date_domain(clear)
    reporter.check()
    error_model = ErrorModel.fit(clear, simulated, domain, seed)
    control = control_sar(clear.leading_bands, seed, reporter)
    reporter.log(control.sentence())
    correlation, days = correlation_of_dates(clear.leading_bands), days_apart(scene)
    return Trust(
        error_model,
        Watch(domain.domain, models),
        control.figures(),
        DateFigures(round(correlation, 3), days),
        _about_errors(error_model, clear.bands),
        tuple(time_warnings(correlation, days)),
    )


def _about_errors(model: ErrorModel, bands: tuple[str, ...]) -> ExpectedErrorFigures:
    return error_figures(model.held, dict(zip(bands, model.factors, strict=True)))
