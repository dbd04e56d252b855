"""Stars out passwords and tokens in addresses and headers, before anybody is shown them."""

from __future__ import annotations

import re

from .sentence import Sentence

STARS = "***"
_NAMES = (
    r"(?:token|secret|passw(?:or)?d|pwd|signature|credential|session|api[-_]?key|access[-_]?key)"
)

_RULES = (
    # In an address, all between the slashes and the last @ before the host.
    (re.compile(r"(?<=://)[^\s/?#\"'<>]+(?=@)"), STARS),
    # user:password@proxy:3128, as pip's --proxy takes it.
    (re.compile(r"(?<![\w./\\@:-])[\w.+%-]+:[^\s/\\@:\"']+(?=@[\w-]+(?:\.[\w-]+|:\d))"), STARS),
    # ?X-Amz-Signature=..., &token=..., ?sig=... (of Azure), ?key=...
    (
        re.compile(
            rf"([?&;](?:[\w.%-]*{_NAMES}[\w.%-]*|sig|key|auth)=)[^\s&;\"'<>#]+",
            re.IGNORECASE,
        ),
        rf"\g<1>{STARS}",
    ),
    # Authorization: Bearer ..., "X-Api-Key": "...", Cookie: ...
    (
        re.compile(
            r"\b((?:proxy-)?authorization|(?:set-)?cookie|x-[\w-]*(?:token|key|auth)[\w-]*)"
            r"([\"']?\s*[:=]\s*)([\"']?)[^\"'\r\n]+",
            re.IGNORECASE,
        ),
        rf"\g<1>\g<2>\g<3>{STARS}",
    ),
    (re.compile(r"\b(Bearer)\s+[\w.~+/=-]{8,}", re.IGNORECASE), rf"\g<1> {STARS}"),
    # --password x, --token=x, PASSWORD=x, "access_token": "x"
    (
        re.compile(rf"(--[\w-]*{_NAMES}(?:\s+|=))[^\s\"']+", re.IGNORECASE),
        rf"\g<1>{STARS}",
    ),
    (
        re.compile(rf"\b([\w-]*{_NAMES}[\"']?\s*=\s*[\"']?)[^\s\"'&;,]+", re.IGNORECASE),
        rf"\g<1>{STARS}",
    ),
    (
        re.compile(rf"([\"'][\w-]*{_NAMES}[\"']\s*:\s*[\"'])[^\"']+", re.IGNORECASE),
        rf"\g<1>{STARS}",
    ),
)


def masked(text: str) -> str:
    """``text`` with ``***`` for passwords, tokens and signatures; a sentence stays one if it can.

    Where a secret is found only in the whole, as behind a word of the template, it is plain text.
    """
    plain = _masked(text)
    if not isinstance(text, Sentence):
        return plain
    sentence = text.with_values(masked)
    return sentence if sentence == plain else plain


def _masked(text: str) -> str:
    for pattern, stars in _RULES:
        text = pattern.sub(stars, text)
    return text
