"""Which layer is which: a guess from names, dates and what layers hold. No QGIS in here."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Optional

from ...contract.layers import FAR_DAYS, MASK, OPTICAL, SAR
from ...processing.series.names import MASK_NAME, RESULT_NAME, SAR_NAME, SCL_NAME

RASTER, POLYGONS = "raster", "polygons"
CLOUDS = "clouds"

_STAGE = re.compile(r"(?<![a-z0-9])t([12])(?![a-z0-9])")
_TIER = re.compile(r"(l[a-z]0\d_l\d[a-z]{2}_\d{6}_\d{8}(_\d{8})?|(?<![a-z0-9])c)_?0\d_(t[12]|rt)")
"""The end of the id of a Landsat product or collection: its tier, no date."""


@dataclass(frozen=True)
class LayerTraits:
    """A layer as far as the guess goes."""

    id: str
    name: str
    """What it is called, with the name of its file; any case."""
    kind: str
    """RASTER or POLYGONS."""
    content: str = ""
    """OPTICAL, SAR or MASK for a raster; empty if it is none of them."""
    date: Optional[datetime.date] = None
    orbit: Optional[int] = None
    """The relative orbit of SAR, where a product says it."""

    @property
    def text(self) -> str:
        """The name to search in."""
        return self.name.lower()

    @property
    def stage(self) -> int:
        """1 or 2 if the name says T1 or T2, else 0."""
        found = _STAGE.search(_TIER.sub(" ", self.text))
        return int(found[1]) if found else 0


def looks_like_scl(name: str) -> bool:
    """Whether a name is that of a Sentinel-2 scene classification."""
    return SCL_NAME.search(name.lower()) is not None


def guess(
    candidates: list[LayerTraits],
    chosen: Mapping[str, str],
    brightness: Callable[[LayerTraits], float] = lambda _: 0.0,
) -> dict[str, str]:
    """Ids by role (IMAGES and CLOUDS); ``chosen`` ids stay, and roles without a guess are absent.

    ``brightness`` tells the clearer of two images of which no mask says anything: clouds are
    bright.
    """
    usable = [c for c in candidates if not RESULT_NAME.search(c.text)]
    by_id = {c.id: c for c in candidates}
    found = {role: by_id[id_] for role, id_ in chosen.items() if id_ in by_id}
    optical = [c for c in usable if c.content == OPTICAL]
    masks = [c for c in usable if _is_mask(c)]
    sar = [c for c in usable if c.content == SAR]
    sar = [c for c in sar if SAR_NAME.search(c.text)] or sar

    _take(found, "optical_t2", _target(optical, masks, found, brightness))
    _take(found, "optical_t1", _clear(optical, masks, found))
    images = (found.get("optical_t1"), found.get("optical_t2"))
    _take(found, "sar_t2", _partner(sar, "sar_t2", images[1], images[0], found))
    _take(found, "sar_t1", _partner(sar, "sar_t1", images[0], images[1], found))
    _take(found, CLOUDS, _mask_of(masks, found.get("optical_t2")))
    return {role: candidate.id for role, candidate in found.items()}


def _take(found: dict[str, LayerTraits], role: str, candidate: Optional[LayerTraits]) -> None:
    if role not in found and candidate is not None:
        found[role] = candidate


def _is_mask(candidate: LayerTraits) -> bool:
    if candidate.kind == POLYGONS:
        return MASK_NAME.search(candidate.text) is not None
    return candidate.content == MASK


def _left(images: list[LayerTraits], found: Mapping[str, LayerTraits]) -> list[LayerTraits]:
    taken = {candidate.id for candidate in found.values()}
    return [image for image in images if image.id not in taken]


def _staged(images: list[LayerTraits], stage: int) -> list[LayerTraits]:
    """Those whose name says this stage, or if none does, those that say nothing."""
    return [c for c in images if c.stage == stage] or [c for c in images if not c.stage]


def _target(
    optical: list[LayerTraits],
    masks: list[LayerTraits],
    found: Mapping[str, LayerTraits],
    brightness: Callable[[LayerTraits], float],
) -> Optional[LayerTraits]:
    """T2: the one called so, that of the chosen mask, the last one with a mask, the cloudier of
    two, or the last one."""
    left = _staged(_left(optical, found), 2)
    if len(left) < 2:
        return left[0] if left else None
    mask_dates = {mask.date for mask in masks if mask.date is not None}
    if CLOUDS in found and found[CLOUDS].date is not None:
        mask_dates = {found[CLOUDS].date}
    masked = [image for image in left if image.date in mask_dates]
    if not masked and len(left) == 2 and "optical_t1" not in found:
        first, second = left
        bright = (brightness(first), brightness(second))
        # Ground changes its brightness too; only cloud doubles it.
        if max(bright) > 2 * min(bright) > 0:
            return first if bright[0] > bright[1] else second
    return _latest(masked or left)


def _clear(
    optical: list[LayerTraits], masks: list[LayerTraits], found: Mapping[str, LayerTraits]
) -> Optional[LayerTraits]:
    """T1: the one called so, else that nearest to T2 which has no mask, else the nearest."""
    left = _staged(_left(optical, found), 1)
    target = found.get("optical_t2")
    if target is not None and target.date is not None:
        left = [image for image in left if image.date != target.date]
    mask_dates = {mask.date for mask in masks if mask.date is not None}
    clear = [image for image in left if image.date is None or image.date not in mask_dates]
    return _nearest(clear or left, target)


def _partner(
    sar: list[LayerTraits],
    role: str,
    optical: Optional[LayerTraits],
    other: Optional[LayerTraits],
    found: Mapping[str, LayerTraits],
) -> Optional[LayerTraits]:
    """The SAR image of the stage in its name, else that nearest in time to the optical one; none
    that is nearer to the ``other`` optical image."""
    left = _staged(_left(sar, found), int(role[-1]))
    left = [c for c in left if not _is_nearer(c, other, optical)]
    left = _of_one_orbit(left, found.get("sar_t1" if role == "sar_t2" else "sar_t2"), optical)
    if not left or (optical is None and not any(c.stage for c in left)):
        return None
    if any(c.date is not None for c in left) and optical is not None and optical.date is not None:
        return _nearest(left, optical)
    # Names alone: T1 comes first, T2 last.
    ordered = sorted(left, key=lambda c: c.text)
    return ordered[0] if role == "sar_t1" else ordered[-1]


def _of_one_orbit(
    left: list[LayerTraits], partner: Optional[LayerTraits], optical: Optional[LayerTraits]
) -> list[LayerTraits]:
    """Those of the orbit of the SAR image of the other date, if one of them is near enough."""
    if partner is None or partner.orbit is None or optical is None or optical.date is None:
        return left
    day = optical.date
    same = [
        c
        for c in left
        if c.orbit == partner.orbit and c.date is not None and abs((c.date - day).days) <= FAR_DAYS
    ]
    return same or left


def _is_nearer(
    candidate: LayerTraits, one: Optional[LayerTraits], other: Optional[LayerTraits]
) -> bool:
    """Whether a candidate is nearer in time to ``one`` than to ``other``; not if a date lacks."""
    if candidate.date is None or one is None or other is None:
        return False
    if one.date is None or other.date is None:
        return False
    return abs(candidate.date - one.date) < abs(candidate.date - other.date)


def _mask_of(masks: list[LayerTraits], optical: Optional[LayerTraits]) -> Optional[LayerTraits]:
    """The mask of the date of T2; an SCL before a plain mask, both before polygons."""
    fitting = masks
    if optical is not None and optical.date is not None:
        fitting = [m for m in masks if m.date in (None, optical.date)]
    fitting = _staged(fitting, 2)
    ranked = sorted(
        fitting, key=lambda m: (m.date is None, m.kind == POLYGONS, not looks_like_scl(m.text))
    )
    return ranked[0] if ranked else None


def _latest(images: list[LayerTraits]) -> LayerTraits:
    return max(images, key=lambda c: (c.date or datetime.date.min, c.text))


def _nearest(images: list[LayerTraits], target: Optional[LayerTraits]) -> Optional[LayerTraits]:
    if not images:
        return None
    if target is None or target.date is None:
        return min(images, key=lambda c: (c.date or datetime.date.max, c.text))
    day = target.date
    # As far before as after: the older one, of which more is known when T2 is new.
    far = datetime.timedelta.max
    return min(
        images,
        key=lambda c: (abs(c.date - day) if c.date else far, c.date or day, c.text),
    )
