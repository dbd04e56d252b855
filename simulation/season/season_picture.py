"""A picture of a season's results: cloud share, what filled it and score of each date, as SVG.

It is drawn from the rows of the table (season_table.py), one line for each.
"""

from __future__ import annotations

import html
import math
from collections.abc import Mapping, Sequence

from .season_table import FAILED, FILLED, LEFT_OUT, SIMULATED

_ROW, _TOP, _BOTTOM = 18, 58, 44
_NAME, _CLOUD, _METHOD, _SCORE, _END = 16, 150, 330, 560, 800
_WIDTH = 860
_BAR = 150
_SHOWN = 26
"""Letters of a text that fit into its column."""
_INK, _PALE, _LINE = "#222222", "#777777", "#d9d9d9"
_COLOURS = {FILLED: "#2166ac", SIMULATED: "#e08214", FAILED: "#b2182b", LEFT_OUT: "#b2182b"}
_STEPS = (1, 2, 5, 10, 20, 50)

Rows = Sequence[Mapping[str, str]]


def picture(rows: Rows) -> str:
    """The text of the SVG."""
    height = _TOP + _ROW * len(rows) + _BOTTOM
    axis = _Axis(rows)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
        f'viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
        _text(_NAME, 22, "Date", bold=True),
        _text(_CLOUD, 22, "Cloud", bold=True),
        _text(_METHOD, 22, "Filled by", bold=True),
        _text(_SCORE, 22, "PSNR on held-out pixels (dB)", bold=True),
        *axis.grid(len(rows)),
    ]
    for number, row in enumerate(rows):
        parts += _row(row, _TOP + _ROW * number, axis)
    parts += [*_legend(height - 14), "</svg>", ""]
    return "\n".join(parts)


def _row(row: Mapping[str, str], top: float, axis: _Axis) -> list[str]:
    middle, result = top + _ROW / 2, row.get("result", "")
    colour = _COLOURS.get(result, _PALE)
    parts = [_text(_NAME, middle + 4, _cut(row.get("date", ""), 19))]
    share = _number(row.get("cloud_share"))
    if share is not None:
        parts += [
            _bar(top, 1.0, f'fill="none" stroke="{_LINE}"'),
            _bar(top, min(1.0, share), 'fill="#9aa5b1"'),
        ]
    parts.append(_text(_METHOD, middle + 4, _cut(row.get("method") or result), colour))
    simple, score = _number(row.get("psnr_interpolation")), _number(row.get("psnr"))
    if simple is not None:
        parts.append(
            f'<circle cx="{axis.x(simple):.1f}" cy="{middle:g}" r="3.5" fill="none" '
            f'stroke="{_PALE}"/>'
        )
    if score is not None:
        parts += [
            f'<circle cx="{axis.x(score):.1f}" cy="{middle:g}" r="4" fill="{colour}"/>',
            _text(_END + 10, middle + 4, f"{score:.1f}", colour),
        ]
    return parts


def _bar(top: float, share: float, look: str) -> str:
    width, height = _BAR * share, _ROW - 8
    return f'<rect x="{_CLOUD}" y="{top + 4:g}" width="{width:.1f}" height="{height}" {look}/>'


class _Axis:
    """Where a score lies."""

    def __init__(self, rows: Rows) -> None:
        found = [_number(row.get(key)) for row in rows for key in ("psnr", "psnr_interpolation")]
        scores = [score for score in found if score is not None] or [20.0, 40.0]
        span = max(scores) - min(scores)
        self.step = next((step for step in _STEPS if span / step <= 6), _STEPS[-1])
        self.low = min(scores) // self.step * self.step
        self.high = (max(scores) // self.step + 1) * self.step

    def x(self, score: float) -> float:
        """The place of a score on the picture."""
        return _SCORE + (score - self.low) / (self.high - self.low) * (_END - _SCORE)

    def grid(self, rows: int) -> list[str]:
        """Lines with their numbers."""
        parts: list[str] = []
        score = self.low
        while score <= self.high and len(parts) < 40:
            x = self.x(score)
            parts.append(
                f'<line x1="{x:.1f}" y1="{_TOP - 6}" x2="{x:.1f}" y2="{_TOP + _ROW * rows}" '
                f'stroke="{_LINE}"/>'
            )
            parts.append(_text(x, _TOP - 12, f"{score:g}", _PALE, anchor="middle"))
            score += self.step
        return parts


def _legend(y: float) -> list[str]:
    given = [
        (_COLOURS[FILLED], "cloudy pixels filled"),
        (_COLOURS[SIMULATED], "no image: all simulated"),
        (_COLOURS[FAILED], "failed or left out"),
        (_PALE, "score of interpolation in time"),
    ]
    parts = []
    for place, (colour, text) in enumerate(given):
        x = _NAME + 4 + place * 200
        ring = 'fill="none" stroke' if colour == _PALE else "fill"
        parts.append(f'<circle cx="{x}" cy="{y - 4:g}" r="4" {ring}="{colour}"/>')
        parts.append(_text(x + 10, y, text, _PALE))
    return parts


def _text(
    x: float, y: float, text: str, colour: str = _INK, *, bold: bool = False, anchor: str = ""
) -> str:
    more = ' font-weight="bold"' if bold else ""
    more += f' text-anchor="{anchor}"' if anchor else ""
    safe = html.escape("".join(letter if letter.isprintable() else "?" for letter in text))
    return f'<text x="{x:g}" y="{y:g}" fill="{colour}"{more}>{safe}</text>'


def _cut(text: str, most: int = _SHOWN) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text else math.nan
    except ValueError:
        return None
    return value if math.isfinite(value) else None
