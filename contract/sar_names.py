"""What names and tags say of a SAR image: its units, and which backscatter it is.

Words of HyP3, SNAP and of what people write; what says two things says nothing.
"""

from __future__ import annotations

import re

from .choices import AMPLITUDE, DB, POWER

SIGMA, GAMMA, BETA = "sigma nought", "gamma nought", "beta nought"

_HYP3 = re.compile(r"(?<![a-z0-9])([gs])([pda])[uw][nf][ec][dm](?![a-z0-9])")
"""The part of a name by HyP3's RTC that says gamma or sigma, and power, dB or amplitude."""
_HYP3_UNITS = {"p": POWER, "d": DB, "a": AMPLITUDE}
_HYP3_BACKSCATTER = {"g": GAMMA, "s": SIGMA}
_UNITS = (
    (DB, re.compile(r"(?<![a-z])(db|decibels?)(?![a-z])")),
    (AMPLITUDE, re.compile(r"(?<![a-z])amplitude(?![a-z])")),
    (POWER, re.compile(r"(?<![a-z])(intensity|linear.power|units=linear|power)(?![a-z])")),
)
_BACKSCATTER = tuple(
    (title, re.compile(rf"(?<![a-z]){word}[_ -]?(0|nought|naught|zero)(?![a-z0-9])"))
    for title, word in ((SIGMA, "sigma"), (GAMMA, "gamma"), (BETA, "beta"))
)


def units_said(text: str) -> str:
    """The units (of SAR_UNITS) that a text names; empty if it names none, or two.

    A logarithm of an amplitude or an intensity is dB.
    """
    text = text.lower()
    coded = _HYP3.search(text)
    if coded is not None:
        return _HYP3_UNITS[coded[2]]
    found = [units for units, words in _UNITS if words.search(text)]
    return found[0] if found[:1] == [DB] or len(found) == 1 else ""


def backscatter_said(text: str) -> str:
    """SIGMA, GAMMA or BETA as a text names it; empty if it names none, or two."""
    text = text.lower()
    coded = _HYP3.search(text)
    if coded is not None:
        return _HYP3_BACKSCATTER[coded[1]]
    found = [title for title, words in _BACKSCATTER if words.search(text)]
    return found[0] if len(found) == 1 else ""
