"""The dates of a place as a season: whether they are one, and the table ``prepare`` makes it of.

A season has no counterpart of some settings of a fill from a pair: a method or a model that is
named, growing, what is written besides. Where one of them is set, and where a mask is drawn as
polygons, dates are filled from pairs (docs/guide/many-dates.md).
"""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Optional

from ...contract.choices import AUTO
from ...contract.jobs import FillJob
from .image_units import ImageUnits
from .pairing import POLYGONS, Image, SeriesPlace

LEAST_DATES = 5
"""Optical dates of a place from which on they are a season; of fewer there is little to learn."""
PAIRS_ALONE = ("method", "grow", "cloud_per_cent", "strict_bands", "detail", "fill_suspects")
"""Settings that a season has no counterpart of; any value but the default asks for pairs."""
WRITTEN_BESIDES = ("suspects", "keep_resolution")
"""Outputs of a fill from a pair that a season does not have."""
_COLUMNS = (
    *("date", "optical", "clouds", "sar", "cloud_values", "cloud_kind", "scale", "offset"),
    *("sar_units", "orbit", "bands"),
)


def settings_for_pairs(inputs: Mapping[str, Any], besides: Sequence[str]) -> list[str]:
    """The fields of a fill whose values a season cannot take; ``besides`` are outputs asked for."""
    usual = {spec.name: spec.default for spec in fields(FillJob)}
    found = [name for name in PAIRS_ALONE if inputs.get(name, usual[name]) != usual[name]]
    for unit in ("scale", "offset"):
        # A season has no T1 and T2: an image has one scale, whatever it is used for.
        one, other = (inputs.get(f"optical_{role}_{unit}") for role in ("t1", "t2"))
        found += [f"optical_t1_{unit}"] if one != other else []
    bands = inputs.get("bands") or ""
    if bands.strip() == "all" or "@" in bands or "-" in [b.strip() for b in bands.split(",")]:
        found.append("bands")
    return [*found, *(name for name in WRITTEN_BESIDES if name in besides)]


def is_season(place: SeriesPlace, inputs: Mapping[str, Any], units: ImageUnits) -> bool:
    """Whether the dates of a place go together as a season: enough of them, no mask of polygons,
    and no numbers stated for a product, which states its own."""
    masks = place.masks.values()
    products = [date for date, image in place.optical.items() if place.masks.get(date) == image]
    stated = inputs.get("cloud_values") is not None or inputs.get("cloud_kind", AUTO) != AUTO
    stated |= inputs.get("optical_t2_scale") is not None
    stated |= inputs.get("optical_t2_offset") is not None or bool(inputs.get("bands"))
    stated |= any(units.of(place.optical[date]) != (None, None) for date in products)
    return (
        len(place.optical) >= LEAST_DATES
        and not any(mask.suffix.lower() in POLYGONS for mask in masks)
        and not (products and stated)
    )


@dataclass(frozen=True)
class SeasonTable:
    """Writes the table; ``inputs`` are the settings of all dates, ``cloud_values`` those by the
    name of each mask."""

    inputs: Mapping[str, Any]
    units: ImageUnits
    cloud_values: Mapping[Path, Optional[Sequence[int]]]

    def text(self, place: SeriesPlace) -> str:
        """The table of a place as CSV, with the paths of its files."""
        stream = io.StringIO()
        writer = csv.DictWriter(stream, _COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        for date in place.optical:
            writer.writerow(self._optical(place, date))
        for image in place.radar:
            writer.writerow(self._sar(image))
        return stream.getvalue()

    def _optical(self, place: SeriesPlace, date: datetime.date) -> dict[str, Any]:
        image, mask = place.optical[date], place.masks.get(date)
        row: dict[str, Any] = {"date": date.isoformat(), "optical": str(image)}
        if mask is not None and mask != image:
            values = self.cloud_values.get(mask)
            row["clouds"] = str(mask)
            row["cloud_values"] = "" if values is None else " ".join(map(str, values))
            row["cloud_kind"] = self.inputs.get("cloud_kind") or AUTO
        for name, own in zip(("scale", "offset"), self.units.of(image)):
            value = self.inputs.get(f"optical_t2_{name}") if own is None else own
            row[name] = "" if value is None else repr(value)
        row["bands"] = self.inputs.get("bands") or ""
        return row

    def _sar(self, image: Image) -> dict[str, Any]:
        units = self.inputs.get("sar_units") or AUTO
        return {
            "date": image.date.isoformat(),
            "sar": str(image.path),
            "sar_units": "" if units == AUTO else units,
            "orbit": "" if image.orbit is None else str(image.orbit),
        }
