"""Which pixels of a raster are cloud: the kinds of cloud mask there are, decided once.

As stated, else by the raster's name and its values together: a class of one product is another
class of the next, and a probability is no mask. What fits none, or two, is not guessed. Pure
functions of plain facts, for the worker, which obeys them, and for QGIS, which says beforehand what
the worker will do.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from .choices import MASK_KINDS, SCL_CLOUD_VALUES
from .sentence import Sentence, say

AUTO, SCL, FMASK, HLS, QA_PIXEL, PROBABILITY, VALUES, NODATA = MASK_KINDS

KIND_TITLES: Mapping[str, str] = {
    SCL: say("Sentinel-2's scene classification (SCL)"),
    FMASK: say("Fmask"),
    HLS: say("Fmask of HLS, in bits"),
    QA_PIXEL: say("Landsat's QA_PIXEL"),
    PROBABILITY: say("a probability of cloud"),
    VALUES: say("a mask of values"),
    NODATA: say("the pixels of optical T2 without a value"),
}
_FMASK_CLOUD = (2, 4)
"""Shadow and cloud; 0 is land, 1 water, 3 snow."""
_HLS_BITS = 0b1110
"""Cloud, beside cloud, shadow; bit 0 is not used, 4 snow, 5 water, 6 and 7 aerosol."""
_QA_BITS = 0b11110
"""Dilated cloud, cirrus, cloud, shadow."""
_QA_FILL = 0b1
_QA_CLEAR = frozenset((21824, 21888, 21952, 30048, 5440, 5504, 13664))
"""Clear land and water by far the most often: Landsat 8 and 9, then 4 to 7."""
_HLS_CLEAR = frozenset((64, 96, 128, 160, 192, 224))
"""Land and water of a known aerosol level and nothing else."""

_SCL_NAME = re.compile(r"(?<![a-z])scl(?![a-z])|scene_?class")
_FMASK_NAME = re.compile(r"fmask")
_QA_NAME = re.compile(r"qa_pixel|pixel_qa")
_PROBABILITY_NAME = re.compile(r"prob|cldprb|(?<![a-z])clp(?![a-z])|cloudless")
_CLEARNESS_NAME = re.compile(r"cloud_?score|(?<![a-z])cs_(cdf|plus)|clear_?prob")
"""High where it is clear."""
SCL_GROWTH = 2
"""It is made of 20 m, and its clouds end before their haze and shadow do."""
_FEW = 12
"""A classification has no more values; a probability has."""


@dataclass(frozen=True)
class MaskValues:
    """What tells the kind of a mask: ``name``, of its file, band and tags; how often it has each
    value, nodata aside (``counts``); ``nodata``; the ``scale`` of its tags, 1 without."""

    name: str
    counts: Mapping[float, int]
    nodata: Optional[float] = None
    scale: float = 1.0

    @property
    def found(self) -> list[float]:
        """The values, from the least on."""
        return sorted(self.counts)

    @property
    def are_whole(self) -> bool:
        """Whether all values are whole numbers, not below 0."""
        return all(value >= 0 and value == int(value) for value in self.counts)

    def within(self, most: int) -> bool:
        """Whether all values are whole numbers from 0 to ``most``; 255 is nodata of many."""
        return self.are_whole and all(value <= most or value == 255 for value in self.counts)

    def share(self, values: frozenset[int]) -> float:
        """The share of the pixels with one of these values."""
        return sum(self.counts.get(v, 0) for v in values) / max(1, sum(self.counts.values()))


@dataclass(frozen=True)
class CloudRule:
    """What of a raster is cloud: any of ``values``; else a pixel with any of ``bits``; else numbers
    from ``least`` on; else all but 0.

    Of pixels with one of the values ``unknown``, or of the bits ``unknown_bits``, it says nothing.
    """

    values: Optional[tuple[int, ...]] = None
    bits: int = 0
    least: Optional[float] = None
    unknown: tuple[int, ...] = ()
    unknown_bits: int = 0

    def knows(self, value: float) -> bool:
        """Whether it says anything of a pixel of this value."""
        return value not in self.unknown and not int(value) & self.unknown_bits

    def says_cloud(self, value: float) -> bool:
        """Whether a pixel of this value is cloud."""
        if not self.knows(value):
            return False
        if self.values is not None:
            return value in self.values
        if self.bits:
            return bool(int(value) & self.bits)
        return value >= self.least if self.least is not None else value != 0

    @property
    def cloud_number(self) -> float:
        """A number that it takes for cloud; whole, unless it is a probability up to 1."""
        if self.values is not None:
            return self.values[0]
        if self.bits:
            return self.bits & -self.bits
        if self.least is None:
            return 1
        return self.least if self.least <= 1 else math.ceil(self.least)


@dataclass(frozen=True)
class MaskDecision:
    """``kind`` of MASK_KINDS, as ``stated`` or told, and its ``rule``. ``problem``: why the kind
    cannot be told, or does not fit; None if it can."""

    kind: str
    stated: bool
    rule: CloudRule
    problem: Optional[Sentence] = None


def decide_mask(
    mask: MaskValues, stated: str, values: Optional[tuple[int, ...]], per_cent: float
) -> MaskDecision:
    """The kind of a mask: as ``stated``, or with auto by its name and values.

    Who names the ``values`` that are cloud has said all there is to say. ``per_cent``: the
    probability from which on a pixel is cloud, of a mask that is one.
    """
    if values is not None:
        return MaskDecision(VALUES if stated == AUTO else stated, True, CloudRule(values))
    if stated != AUTO:
        return MaskDecision(stated, True, _rule(mask, stated, per_cent), _misfit(mask, stated))
    kind, problem = _told(mask)
    return MaskDecision(kind, False, _rule(mask, kind, per_cent), problem)


def usual_growth(mask: MaskValues, decision: MaskDecision) -> int:
    """Pixels by which such a mask is grown unless stated: that of Sentinel-2, for it ends early."""
    named = (
        decision.kind == VALUES and bool(_SCL_NAME.search(mask.name.lower())) and mask.within(11)
    )
    return SCL_GROWTH if decision.kind == SCL or named else 0


def _rule(mask: MaskValues, kind: str, per_cent: float) -> CloudRule:
    if kind == SCL:
        return CloudRule(SCL_CLOUD_VALUES, unknown=(0, 255))
    if kind == FMASK:
        return CloudRule(_FMASK_CLOUD, unknown=(255,))
    if kind == HLS:
        return CloudRule(bits=_HLS_BITS, unknown=(255,))
    if kind == QA_PIXEL:
        return CloudRule(bits=_QA_BITS, unknown_bits=_QA_FILL)
    if kind == PROBABILITY:
        return CloudRule(least=per_cent / 100 * _full(mask))
    # Beside 0 and one other, 255 is what has no value, said or not.
    found = mask.found
    spare = len(found) == 3 and found[0] == 0 and found[-1] == 255
    return CloudRule(unknown=(255,) if spare else ())


def _full(mask: MaskValues) -> float:
    """The number that says certainly cloud."""
    if mask.scale != 1.0:
        return 1 / mask.scale
    highest = max(mask.counts, default=0.0)
    return next((full for full in (1.0, 100.0, 255.0) if highest <= full), 10000.0)


def _misfit(mask: MaskValues, kind: str) -> Optional[Sentence]:
    most = {SCL: 11, FMASK: 4, HLS: 255, QA_PIXEL: 65535}.get(kind)
    if most is None or mask.within(most):
        return None
    return say(
        "it is said to be {kind}, but holds {values}",
        kind=KIND_TITLES[kind],
        values=listed(mask.found),
    )


def _told(mask: MaskValues) -> tuple[str, Optional[Sentence]]:
    """The kind by name and values, and what stands against any."""
    found, name = mask.found, mask.name.lower()
    if _CLEARNESS_NAME.search(name) and len(found) > 2:
        return VALUES, say("its name says a score that is high where it is clear")
    by_name = _by_name(mask, name)
    if by_name:
        return by_name, None
    if len(found) <= 2:
        return VALUES, _two_values(found)
    if not mask.are_whole:
        if found[0] >= 0 and found[-1] <= 100:
            return PROBABILITY, None
        return VALUES, say("it holds {values}", values=listed(found))
    if mask.share(_QA_CLEAR) > 0.1:
        return QA_PIXEL, None
    if found[-1] <= 3 or len(found) == 3:
        return VALUES, None
    if found[-1] == 4:
        return VALUES, say("it holds 0 to 4, which Fmask and SCL have both")
    if mask.within(11):
        return SCL, None
    if len(found) > _FEW and found[-1] <= 100:
        return PROBABILITY, None
    return VALUES, say("it holds {values}", values=listed(found))


def _by_name(mask: MaskValues, name: str) -> str:
    """The kind that name and values agree on; empty if they do not."""
    found = mask.found
    if _SCL_NAME.search(name) and mask.within(11) and not mask.within(1):
        return SCL
    if _FMASK_NAME.search(name):
        if mask.within(4) and not mask.within(1):
            return FMASK
        if mask.within(255) and mask.share(_HLS_CLEAR) > 0 and len(found) > 2:
            return HLS
    if _QA_NAME.search(name) and mask.are_whole and mask.share(_QA_CLEAR) > 0:
        return QA_PIXEL
    if _PROBABILITY_NAME.search(name) and len(found) > 2:
        return PROBABILITY
    return ""


def _two_values(found: list[float]) -> Optional[Sentence]:
    """What is wrong with a mask of two values of which none is 0."""
    if len(found) == 2 and 0 not in found:
        return say("it holds {values}, and none of them is 0", values=listed(found))
    return None


def listed(values: list[float]) -> str:
    """Some values in words of a sentence: 0, 1, 2 … 255."""
    texts = [f"{value:g}" for value in values]
    return ", ".join(texts) if len(texts) <= 6 else f"{', '.join(texts[:4])} … {texts[-1]}"
