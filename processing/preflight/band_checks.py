"""The check of bands: which of them the images of both dates have, told as the worker tells it."""

from __future__ import annotations

from typing import Optional

from ...contract.band_matching import FileBands, Matching, match_bands
from ...contract.errors import ClearDateError
from ...contract.layers import IMAGES, OPTICAL, SAR, of_kind
from ...contract.products import ALL_BANDS
from ..client.words import error_text, translated
from ..host.text import tr
from .checks import ERROR, OK, WARNING, Check, ChosenFill


def check_bands(plan: ChosenFill) -> Optional[Check]:
    """Which bands are filled and which are not, once the images of a kind are chosen.

    An image that cannot be used by itself is said before the other one is there.
    """
    try:
        optical, sar = _matched(plan, OPTICAL), _matched(plan, SAR)
    except ClearDateError as error:
        return Check("bands", ERROR, error_text(error))
    if optical is None or sar is None or not plan.is_complete:
        return None
    remarks = [remark for matching in (optical, sar) for remark in matching.remarks]
    filled = tr("Filled: {bands}. From SAR: {polarisations}.").format(
        bands=", ".join(map(translated, optical.names)),
        polarisations=", ".join(map(translated, sar.names)),
    )
    texts = [filled, *(translated(remark.text) for remark in remarks)]
    state = WARNING if any(remark.is_warning for remark in remarks) else OK
    return Check("bands", state, " ".join(texts))


def _matched(plan: ChosenFill, kind: str) -> Optional[Matching]:
    """The bands that the images of a kind that are chosen have in common; None without any.

    Raises what match_bands raises.
    """
    files = []
    for role in of_kind(kind):
        facts = plan.layers.get(role)
        if facts is None or facts.problem:
            continue
        stated = plan.bands if kind == OPTICAL else ()
        texts = facts.texts
        if stated == (ALL_BANDS,):
            texts = texts if facts.product is None else facts.product.bands
            stated = ()
        elif facts.product is not None and stated:
            # Of a product the worker reads the bands that are named, whichever the layer shows.
            texts, stated = tuple(name for name in stated if name != "-"), ()
        files.append(FileBands(IMAGES[role].title, facts.path, texts, stated, facts.satellite))
    if not files:
        return None
    return match_bands(files, kind, len(files) - 1, strict=plan.strict_bands)
