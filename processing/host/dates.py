"""The date of an acquisition, from the name of its file or from its layer."""

from __future__ import annotations

import datetime
import re
from typing import Optional

from qgis.core import QgsMapLayer

from .product_facts import product_of

_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?=\D|$)")
_MONTH = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?([01]\d)(?=\D|$)")


def date_in_name(name: str) -> Optional[datetime.date]:
    """The first day in a text such as ``S2A_MSIL2A_20210907T104021`` or ``s1_2021-09-07``.

    A month alone (``202109``) is its first day. None if there is none.
    """
    for match in _DAY.finditer(name):
        date = _date(match[1], match[3], match[4])
        if date is not None:
            return date
    for match in _MONTH.finditer(name):
        date = _date(match[1], match[2], "01")
        if date is not None:
            return date
    return None


def layer_date(layer: QgsMapLayer) -> Optional[datetime.date]:
    """The date of a layer: its temporal range if that is set, else what its product, its name or
    its file says."""
    temporal = layer.temporalProperties()
    if temporal is not None and temporal.isActive() and hasattr(temporal, "fixedTemporalRange"):
        begin = temporal.fixedTemporalRange().begin()
        if begin.isValid():
            day = begin.date()
            return datetime.date(day.year(), day.month(), day.day())
    product = product_of(layer)
    if product is not None and product.date is not None:
        return product.date
    return date_in_name(layer.name()) or date_in_name(layer.source().split("|")[0])


def _date(year: str, month: str, day: str) -> Optional[datetime.date]:
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None
