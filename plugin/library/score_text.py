"""A model's scores in words, beside the simple methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...contract.choices import METHOD_TITLES
from ...processing.host.text import tr

CLEAR_LEAD_DB = 0.3
"""A smaller difference of PSNR is called none."""


def verdict(scores: Mapping[str, Mapping[str, Any]], model: str) -> list[str]:
    """Sentences that hold a model's PSNR against those of the simple methods."""
    own = (scores.get(model) or {}).get("psnr")
    if own is None:
        return []
    found = [tr("On held-out pixels it reaches {psnr} dB PSNR.").format(psnr=f"{own:.1f}")]
    for name in ("copy", "linear"):
        other = (scores.get(name) or {}).get("psnr")
        if other is None:
            continue
        lead = own - other
        method = tr(METHOD_TITLES[name])
        values = {"method": method, "psnr": f"{other:.1f}", "lead": f"{abs(lead):.1f}"}
        if lead > CLEAR_LEAD_DB:
            text = tr("That is {lead} dB better than {method} ({psnr} dB).")
        elif lead < -CLEAR_LEAD_DB:
            text = tr("That is {lead} dB worse than {method} ({psnr} dB): that is the better one.")
        else:
            text = tr("That is no better and no worse than {method} ({psnr} dB).")
        found.append(text.format(**values))
    return found
