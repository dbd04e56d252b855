"""What the worker has read of a product, and how a layer of the project keeps it.

QGIS parses no product: the worker does, and what it said goes with the layer as a property.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsMapLayer

from ...contract.choices import MASK_KINDS
from ...contract.layers import OPTICAL, SAR
from ...contract.products import AMPLITUDE, DB, METADATA, NAME, POWER, TAGS

PRODUCT_MARK = "cleardate/product"
"""The property of a layer that shows a product; see ProductFacts.to_text."""
SETTLED = (METADATA, TAGS, NAME)
"""Where units come from that no value has to confirm."""


@dataclass(frozen=True)
class ProductFacts:
    """One acquisition of a product.

    ``path`` is what the worker is given to read it, ``kind`` OPTICAL or SAR, ``time`` ISO 8601 in
    UTC, ``bands`` the names of those whose files are there, ``mask_kind`` one of MASK_KINDS.
    ``unit``, ``scale`` and ``offset`` are those of the first band, ``assumed`` sentences on what no
    metadata state. Texts are empty where nothing tells them. ``raster`` and ``mask_raster`` are
    VRTs, which GDAL opens; empty where they were not asked for.
    """

    path: str
    kind: str
    sensor: str = ""
    time: str = ""
    tile: str = ""
    relative_orbit: Optional[int] = None
    orbit_direction: str = ""
    bands: tuple[str, ...] = ()
    unit: str = ""
    scale: float = 1.0
    offset: float = 0.0
    offset_source: str = ""
    mask_kind: str = ""
    assumed: tuple[str, ...] = ()
    problem: str = ""
    raster: str = ""
    mask_raster: str = ""
    files: tuple[str, ...] = ()
    """The files of its bands and its mask, as GDAL opens them."""

    @property
    def date(self) -> Optional[datetime.date]:
        """The day of the acquisition in UTC."""
        try:
            return datetime.date.fromisoformat(self.time[:10])
        except ValueError:
            return None

    @property
    def is_settled(self) -> bool:
        """Whether the product itself says what its numbers are."""
        return self.offset_source in SETTLED

    @property
    def sar_units(self) -> str:
        """What its SAR is in as SAR_UNITS has it; empty if nothing says."""
        return {DB: "db", POWER: "power", AMPLITUDE: "amplitude"}.get(self.unit, "")

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> ProductFacts:
        """Of one object of the report of ``cleardate products``."""
        there = [band for band in record["bands"] if band["file"]]
        first = there[0] if there else {}
        return cls(
            record["path"],
            record["kind"],
            record["sensor"] or "",
            record["datetime"] or "",
            record["tile"] or "",
            record["relative_orbit"],
            record["orbit_direction"] or "",
            tuple(band["common_name"] or band["name"] for band in there),
            first.get("unit") or "",
            float(first.get("scale") or 1),
            float(first.get("offset") or 0),
            record["offset_source"] or "",
            record["mask_kind"] or "",
            tuple(record["assumed"]),
            record["problem"] or "",
            record.get("raster") or "",
            record.get("mask_raster") or "",
            tuple(filter(None, (*(band["file"] for band in there), record["mask"]))),
        )

    def to_text(self) -> str:
        """As JSON, for the property of a layer; the image itself is the layer's source."""
        return json.dumps({**dataclasses.asdict(self), "raster": "", "files": ()})


_rasters: dict[str, str] = {}


def remember_raster(path: str, raster: str) -> None:
    """Keep, as long as QGIS runs, what GDAL opens of a product; an empty text is forgotten."""
    if raster:
        _rasters[path] = raster


def raster_behind(path: str) -> str:
    """What GDAL opens of a path: of a product that was asked for its VRT, else the path."""
    return _rasters.get(path, path)


def product_of(layer: QgsMapLayer) -> Optional[ProductFacts]:
    """The product that a layer shows; None if it shows none.

    The property may come from a stranger's project: what is not as to_text writes it is none.
    """
    text = layer.customProperty(PRODUCT_MARK)
    if not isinstance(text, str):
        return None
    try:
        found = json.loads(text)
        facts = ProductFacts(**found)
        facts = dataclasses.replace(
            facts,
            bands=tuple(facts.bands),
            assumed=tuple(facts.assumed),
            files=tuple(facts.files),
            scale=facts.scale + 0.0,
            offset=facts.offset + 0.0,
        )
    except (ValueError, TypeError, RecursionError):
        return None
    texts = [v for k, v in vars(facts).items() if k not in ("relative_orbit", "scale", "offset")]
    flat = [text for value in texts for text in (value if isinstance(value, tuple) else (value,))]
    sound = all(isinstance(text, str) for text in flat)
    orbit = facts.relative_orbit
    if not sound or not (orbit is None or isinstance(orbit, int)):
        return None
    if facts.kind not in (OPTICAL, SAR) or facts.mask_kind not in ("", *MASK_KINDS):
        return None
    return facts
