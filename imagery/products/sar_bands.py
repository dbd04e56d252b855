"""Bands of terrain-corrected SAR: which polarisation, and in which units.

Units are those that names or metadata tell, else those that the values show. Whole numbers without
a stated scale could be anything, and are refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...contract.errors import InputError
from ...contract.products import AMPLITUDE, DB, METADATA, NAME, POWER, TAGS, VALUES, ProductBand
from ...contract.sentence import say
from ...contract.units import decide_sar
from .names import POLARISATIONS
from .raster_header import RasterHeader, central_values, sar_values

_POLARISATION = re.compile(r"(?:^|[^A-Za-z0-9])(VV|VH|HH|HV)(?:$|[^A-Za-z0-9])", re.IGNORECASE)
_DB = re.compile(r"(?:^|[^A-Za-z])db(?:$|[^A-Za-z])", re.IGNORECASE)
_UNITS = {
    "db": DB,
    "decibel": DB,
    "intensity_db": DB,
    "amplitude_db": DB,
    "intensity": POWER,
    "power": POWER,
    "linear": POWER,
    "linear power": POWER,
    "amplitude": AMPLITUDE,
}


@dataclass(frozen=True)
class SarUnit:
    """A unit of a band, and where it is from."""

    unit: str
    source: str


def polarisation_in(text: str) -> str:
    """The polarisation that a name holds as a part of its own, in capitals; empty without."""
    found = _POLARISATION.search(text.replace("_", " "))
    return found[1].upper() if found is not None else ""


def unit_called(text: str) -> str:
    """The unit that a metadata text names; empty for another."""
    return _UNITS.get(text.strip().lower(), "")


def unit_in_name(text: str) -> str:
    """dB where a name says so, empty otherwise: names that do not may hold either."""
    return DB if _DB.search(text.replace("_", " ")) else ""


def sar_stack(file: str, facts: RasterHeader) -> list[ProductBand]:
    """The polarisations among the bands of a raster, without their units.

    Other bands, such as the angle of incidence, are left out.
    """
    found = []
    for index, text in enumerate(facts.bands, 1):
        name = polarisation_in(text)
        if name:
            number = index - 1
            found.append(
                ProductBand(
                    text,
                    name,
                    file,
                    index,
                    facts.scales[number],
                    facts.offsets[number],
                    facts.nodata[number],
                    "",
                    facts.resolution,
                )
            )
    return in_order(found)


def in_order(bands: Sequence[ProductBand]) -> list[ProductBand]:
    """VV first, then VH, HH and HV."""
    return sorted(bands, key=lambda band: POLARISATIONS.index(band.common_name))


def with_units(
    bands: Sequence[ProductBand],
    facts: RasterHeader,
    file_name: str,
    stated: SarUnit | None,
    assumed: list[str],
) -> tuple[tuple[ProductBand, ...], str]:
    """The bands with their unit, and its source. InputError if nothing tells it.

    ``stated`` is what the reader knows; then count tags, the name, and the values.
    """
    whole = not facts.dtypes[0].startswith("float")
    if whole and not facts.is_scaled:
        raise _unscaled(file_name, facts.dtypes[0])
    decided = stated or _told(facts, file_name) or _seen(bands, file_name, assumed)
    return tuple(replace(band, unit=decided.unit) for band in bands), decided.source


def _unscaled(file_name: str, dtype: str) -> InputError:
    return InputError(
        say(
            "{file_name} holds whole numbers ({dtype}), and no scale says what they mean.",
            file_name=file_name,
            dtype=dtype,
        ),
        "Write scale and offset into the file, for example dB = number x 0.001 - 50: "
        "gdal_translate -a_scale 0.001 -a_offset -50.",
    )


def _told(facts: RasterHeader, file_name: str) -> SarUnit | None:
    tags = [*facts.units, facts.tags.get("UNITS", "")]
    unit = next((unit for text in tags if (unit := unit_called(text))), "")
    if unit:
        return SarUnit(unit, TAGS)
    unit = unit_in_name(file_name) or unit_in_name(facts.bands[0])
    return SarUnit(unit, NAME) if unit else None


_BY_VALUES = {"db": DB, "power": POWER, "amplitude": AMPLITUDE}
_TITLES = {DB: DB, POWER: say("linear power"), AMPLITUDE: say("amplitude")}


def _seen(bands: Sequence[ProductBand], file_name: str, assumed: list[str]) -> SarUnit:
    first = bands[0]
    numbers = central_values(first.file, first.index, first.nodata)
    values = sar_values(numbers * first.scale + first.offset)
    if values is None:
        raise InputError(
            say(
                "The middle of {file_name} holds no value, so its units are unknown.",
                file_name=file_name,
            ),
            "Say which units it has.",
        )
    decided = decide_sar(values, "auto")
    if not decided.fits:
        raise InputError(
            say(
                "The values of {file_name} are neither dB nor linear power (median {middle:.4g}).",
                file_name=file_name,
                middle=values.middle,
            ),
            "Calibrate it to sigma or gamma nought, in dB (about -30 to 0) or linear power (about "
            "0 to 1).",
        )
    unit = _BY_VALUES[decided.units]
    assumed.append(
        say(
            "No metadata of {file_name} state its units: its values (median {middle:.4g}) are "
            "those of {unit}.",
            file_name=file_name,
            middle=values.middle,
            unit=_TITLES[unit],
        )
    )
    return SarUnit(unit, VALUES)


RTC = SarUnit(POWER, METADATA)
"""Of catalogues that deliver linear gamma nought."""
