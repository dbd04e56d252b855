"""What a raster is, as far as its name says. Words of the field in several languages."""

from __future__ import annotations

import re

from ...contract.indices import INDICES

SCL_NAME = re.compile(r"(?<![a-z])scl(?![a-z])")
"""Sentinel-2's scene classification."""
MASK_NAME = re.compile(r"(?<![a-z])(scl|fmask|qa)(?![a-z])|cloud|mask|nuage|wolke|nube|nuvem|云|雲")
SAR_NAME = re.compile(r"(?<![a-z])(s1|sar|vv|vh)(?![a-z])|sentinel-?_?1|backscatter")
_INDICES = "|".join(INDICES)
RESULT_NAME = re.compile(rf"(?<![a-z])(filled|simulated|truth|trust|quality|{_INDICES})(?![a-z])")
"""What a run wrote, or what only a test has. All are searched for in lower case."""
OWN_RESULT_NAME = re.compile(rf"_(filled|trust|simulated|{_INDICES})(_\d+)?\.tif$")
"""The end of the names that runs propose for their results."""
