"""The checks of products: what the worker read of them, who says so, and the orbits of SAR."""

from __future__ import annotations

from typing import Optional

from ...contract.layers import PAIR, SAR
from ...contract.products import ASSUMED, METADATA, NAME, TAGS, VALUES
from ..host.product_facts import ProductFacts
from ..host.text import tr, tr_noop
from .checks import OK, ROLES, WARNING, Check, ChosenFill
from .number_checks import SAR_TITLES

SOURCES = {
    METADATA: tr_noop("by its metadata"),
    TAGS: tr_noop("by tags of its files"),
    NAME: tr_noop("by its name"),
    VALUES: tr_noop("by its values"),
    ASSUMED: tr_noop("assumed"),
}


def check_products(plan: ChosenFill) -> Optional[Check]:
    """What was read of the products that are chosen, and what is assumed; None without any."""
    products = _products(plan)
    if not products:
        return None
    texts = [_told(role, product) for role, product in products.items()]
    assumed = dict.fromkeys(text for product in products.values() for text in product.assumed)
    return Check("products", WARNING if assumed else OK, "\n".join((*texts, *assumed)))


def check_orbits(plan: ChosenFill) -> Optional[Check]:
    """Whether the SAR images of both dates are of one orbit; None if that is not known."""
    sar = [product for role, product in _products(plan).items() if PAIR[role].kind == SAR]
    orbits = [product.relative_orbit for product in sar]
    if len(orbits) < 2 or None in orbits:
        return None
    one, other = orbits
    if one == other:
        text = tr("Both SAR images are of the relative orbit {orbit}.")
        return Check("orbits", OK, text.format(orbit=one))
    text = tr(
        "SAR T1 is of the relative orbit {one}, SAR T2 of {other}. From another orbit slopes, "
        "walls and fields look different without any change: take SAR of one orbit if you can."
    )
    return Check("orbits", WARNING, text.format(one=one, other=other))


def _products(plan: ChosenFill) -> dict[str, ProductFacts]:
    return {role: facts.product for role, facts in plan.chosen.items() if facts.product is not None}


def _told(role: str, product: ProductFacts) -> str:
    source = tr(SOURCES[product.offset_source]) if product.offset_source in SOURCES else "?"
    day = product.date.isoformat() if product.date is not None else tr("no date")
    if PAIR[role].kind == SAR:
        units = SAR_TITLES.get(product.sar_units)
        text = tr("{label}: {sensor}, {date}, {units} {source}.")
        return text.format(
            label=tr(ROLES[role]),
            sensor=product.sensor or "SAR",
            date=day,
            units=tr("units") if units is None else tr(units),
            source=source,
        )
    text = tr("{label}: {sensor}, {date}, offset {offset} {source}.")
    return text.format(
        label=tr(ROLES[role]),
        sensor=product.sensor or tr("optical"),
        date=day,
        offset=f"{product.offset:g}",
        source=source,
    )
