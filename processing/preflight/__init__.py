"""What can be said of a fill before it runs: facts of layers, small samples, and checks of both."""

from __future__ import annotations

from .band_checks import check_bands
from .checks import (
    Check,
    ChosenFill,
    check_clouds,
    check_crs,
    check_dates,
    check_environment,
    check_layers,
    check_missed,
    check_overlap,
)
from .number_checks import check_cost, check_output, check_units
from .product_checks import check_orbits, check_products


def check_list(plan: ChosenFill) -> list[Check]:
    """All checks of a plan that can be made with what is chosen so far."""
    checks = (
        check_environment(plan),
        check_layers(plan),
        check_products(plan),
        check_orbits(plan),
        check_bands(plan),
        check_crs(plan),
        check_overlap(plan),
        check_units(plan),
        check_dates(plan),
        check_clouds(plan),
        check_missed(plan),
        check_cost(plan),
        check_output(plan),
    )
    return [check for check in checks if check is not None]
