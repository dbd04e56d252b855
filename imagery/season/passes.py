"""From products to acquisitions: tiles of one pass belong together, of duplicates one is taken."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...contract.products import Product
from ...contract.reporter import Reporter
from ...contract.sentence import say
from .footprints import Footprint

_ONE_PASS_S = 600
"""Tiles and frames of one pass are seconds apart; the next pass is hours or days later."""


@dataclass(frozen=True)
class Placed:
    """A product and where it lies."""

    product: Product
    footprint: Footprint

    @property
    def moment(self) -> datetime.datetime:
        """Its time, midnight where only the day is known."""
        text = self.product.datetime.removesuffix("Z")
        return datetime.datetime.fromisoformat(text)


@dataclass(frozen=True)
class Pass:
    """Products of one kind from one pass of a satellite, the first painted over by the others."""

    parts: tuple[Placed, ...]

    @property
    def first(self) -> Product:
        """The one whose facts stand for all."""
        return self.parts[0].product


def passes(placed: Sequence[Placed], reporter: Reporter) -> list[Pass]:
    """The acquisitions of a season, by kind and time."""
    ordered = sorted(placed, key=lambda each: (each.product.kind, each.moment, each.product.path))
    groups: list[list[Placed]] = []
    for each in ordered:
        if groups and _same_pass(groups[-1][0], each):
            groups[-1].append(each)
        else:
            groups.append([each])
    return [Pass(tuple(_without_duplicates(group, reporter))) for group in groups]


def _same_pass(first: Placed, other: Placed) -> bool:
    a, b = first.product, other.product
    orbits = (a.relative_orbit, b.relative_orbit)
    return (
        a.kind == b.kind
        and a.sensor == b.sensor
        and (None in orbits or orbits[0] == orbits[1])
        and abs((other.moment - first.moment).total_seconds()) <= _ONE_PASS_S
    )


def _without_duplicates(group: list[Placed], reporter: Reporter) -> list[Placed]:
    """One product for each place: of several the better."""
    kept: list[Placed] = []
    for each in sorted(group, key=_worth, reverse=True):
        double = next((k for k in kept if _same_place(k, each)), None)
        if double is None:
            kept.append(each)
        else:
            reporter.log(
                say(
                    "{path} shows what {kept} shows, which is taken.",
                    path=each.product.path,
                    kept=double.product.path,
                )
            )
    return sorted(kept, key=lambda each: each.product.path)


def _worth(placed: Placed) -> tuple[bool, bool, str, str]:
    """Which of two products of one place and time is better: with a mask, with stated units, of the
    newer baseline."""
    baseline = re.search(r"_N(\d{4})_", placed.product.path)
    return (
        placed.product.mask is not None,
        not placed.product.assumed,
        baseline[1] if baseline is not None else "",
        placed.product.path,
    )


def _same_place(first: Placed, other: Placed) -> bool:
    if first.product.tile or other.product.tile:
        return first.product.tile == other.product.tile
    boxes = first.footprint.bbox, other.footprint.bbox
    return all(abs(a - b) < 1e-4 for a, b in zip(*boxes, strict=True))


def usual_orbit(found: Sequence[Pass]) -> int | None:
    """The relative orbit of most SAR acquisitions; None where none is known."""
    orbits = [p.first.relative_orbit for p in found if p.first.kind == "sar"]
    known = [orbit for orbit in orbits if orbit is not None]
    return max(sorted(set(known)), key=known.count, default=None)


def sar_for(optical: Pass, found: Sequence[Pass]) -> Pass | None:
    """The SAR acquisition that goes with an optical one: of the usual orbit, then the nearest."""
    usual = usual_orbit(found)
    moment = optical.parts[0].moment
    candidates = [p for p in found if p.first.kind == "sar"]
    return min(
        candidates,
        key=lambda p: (
            usual is not None and p.first.relative_orbit not in (usual, None),
            abs((p.parts[0].moment - moment).total_seconds()),
        ),
        default=None,
    )
