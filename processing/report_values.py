"""What a report says, read with care: a file may hold anything at any place."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, Optional

SIMPLE = ("copy", "linear", "trees", "baseline")
"""What one would do without ClearDate."""


def value_at(report: Any, *path: str) -> Any:
    """What stands at a path of keys; None where there is nothing."""
    for key in path:
        if not isinstance(report, Mapping):
            return None
        report = report.get(key)
    return report


def number_at(report: Any, *path: str) -> Optional[float]:
    """The finite number at a path, or None."""
    found = value_at(report, *path)
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        return None
    try:
        return float(found) if math.isfinite(found) else None
    except OverflowError:
        return None


def text_at(report: Any, *path: str) -> str:
    """The text at a path; empty if there is none."""
    found = value_at(report, *path)
    return found if isinstance(found, str) else ""


def texts_at(report: Any, *path: str) -> list[str]:
    """The texts of a list at a path."""
    found = value_at(report, *path)
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []


def items_at(report: Any, *path: str) -> Iterator[tuple[str, Any]]:
    """Keys and values of an object at a path."""
    found = value_at(report, *path)
    if isinstance(found, Mapping):
        yield from ((str(key), value) for key, value in found.items())


def is_fill(report: Mapping[str, Any]) -> bool:
    """Whether a report is that of a fill; else it is that of an evaluation."""
    return "chosen" in report


def result_of(report: Mapping[str, Any]) -> str:
    """The name of the scores that are the result's."""
    return text_at(report, "chosen") if is_fill(report) else "simulated"


def ranked(report: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Every method with its scores, the highest PSNR first."""

    def key(item: tuple[str, Any]) -> float:
        psnr = number_at(item[1], "psnr")
        return math.inf if psnr is None else -psnr

    return sorted(items_at(report, "methods"), key=key)
