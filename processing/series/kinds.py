"""What a raster is, SAR, optical or a mask, by the names of its bands and its own name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from ...contract.band_matching import LEAST
from ...contract.bands import recognise, satellite_of_all
from ...contract.layers import MASK, OPTICAL, OPTICAL_BANDS, SAR, SAR_BANDS
from .names import MASK_NAME, SAR_NAME


def nothing_told() -> str:
    """What values tell where none are read."""
    return ""


def kind_of_raster(
    texts: Sequence[str], name: str, by_values: Callable[[], str] = nothing_told
) -> str:
    """OPTICAL, SAR or MASK, for a raster with these descriptions of bands; empty for none of them.

    Where neither these nor the ``name`` tell, the usual numbers of bands do, and for others
    ``by_values``, which answers with OPTICAL, SAR or nothing.
    """
    low = name.lower()
    satellite = satellite_of_all(texts, name)
    found = (recognise(text, satellite) for text in texts)
    kinds = Counter(band.kind for band in found if band is not None)
    if len(texts) == 1 and MASK_NAME.search(low):
        return MASK
    if kinds[OPTICAL] >= LEAST[OPTICAL]:
        return OPTICAL
    if kinds[SAR] and not kinds[OPTICAL]:
        return SAR
    if kinds:
        return ""
    if len(texts) == 1:
        return SAR if SAR_NAME.search(low) else _only(SAR, by_values())
    usual = {len(OPTICAL_BANDS): OPTICAL, len(SAR_BANDS): SAR}
    return usual.get(len(texts)) or (_only(OPTICAL, by_values()) if texts else "")


def _only(kind: str, told: str) -> str:
    return kind if told == kind else ""
