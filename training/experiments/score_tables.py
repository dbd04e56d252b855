"""Results as rows: one per cell, and their means with the spread over seeds."""

from __future__ import annotations

import csv
import io
import math
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...contract.bands import BANDS
from .cases import LABELS, Cell

NONE = "-"
"""What a table shows for nothing."""
FIGURES = ("psnr", "ssim", "sam_deg", "sam_ratio", "psnr_changed", "sharpness_changed")
"""What a table shows; ``sam_ratio`` is the spectral angle over that of copying O1."""
TITLES = {
    "psnr": "PSNR, dB",
    "ssim": "SSIM",
    "sam_deg": "spectral angle, °",
    "sam_ratio": "angle / O1's",
    "psnr_changed": "PSNR where changed, dB",
    "sharpness_changed": "sharpness where changed",
    "seconds": "training, s",
}
_DIGITS = {
    "psnr": 2,
    "ssim": 4,
    "sam_deg": 2,
    "sam_ratio": 2,
    "psnr_changed": 2,
    "sharpness_changed": 2,
    "seconds": 1,
}
_ERROR = "rmse_"
_LOWER_IS_BETTER = ("sam_deg", "sam_ratio")
_RANKED = ("psnr", "ssim", "sam_deg", "sam_ratio", "psnr_changed")


@dataclass(frozen=True)
class MeanRow:
    """A line of a table: the mean and the spread (standard deviation) of each figure over seeds.

    The spread is NaN for one seed, and both are for a figure that is not there. ``bands``: mean
    PSNR (dB) of each band by its title.
    """

    method: str
    trained_on: str
    test: str
    seeds: int
    means: dict[str, float]
    spreads: dict[str, float]
    bands: dict[str, float] = field(default_factory=dict)


def rows(records: Iterable[tuple[Cell, dict[str, Any]]]) -> list[dict[str, Any]]:
    """One flat row per cell, in the order given; the scores of copy must be among them."""
    records = list(records)
    angles = {c.test: r["scores"]["sam_deg"] for c, r in records if c.method == "copy"}
    return [
        {
            "method": cell.method,
            "trained_on": cell.trained_on,
            "test": cell.test,
            "seed": cell.seed,
            **record["scores"],
            "sam_ratio": _ratio(record["scores"]["sam_deg"], angles[cell.test]),
            **record["training"],
        }
        for cell, record in records
    ]


def lines(table: Iterable[dict[str, Any]]) -> list[MeanRow]:
    """The rows averaged over seeds, in the order in which their methods first appear."""
    groups: dict[tuple[str, str, str], list[dict[str, Any]]] = {}
    for row in table:
        groups.setdefault((row["method"], row["trained_on"], row["test"]), []).append(row)
    found = []
    for (method, trained_on, test), members in groups.items():
        values = {
            name: [float(row[name]) for row in members if row.get(name) is not None]
            for name in TITLES
        }
        means = {name: statistics.mean(v) if v else math.nan for name, v in values.items()}
        spreads = {
            name: statistics.stdev(v) if len(v) > 1 else math.nan for name, v in values.items()
        }
        bands = _psnr_of_bands(members)
        found.append(MeanRow(method, trained_on, test, len(members), means, spreads, bands))
    return found


def _psnr_of_bands(members: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """The mean PSNR of each band that all rows have, by its title."""
    keys = [key.removeprefix(_ERROR) for key in members[0] if key.startswith(_ERROR)]
    found = {}
    for key in keys:
        values = [row.get(f"psnr_{key}") for row in members]
        told = [float(value) for value in values if value is not None]
        if len(told) == len(members):
            found[BANDS[key].title if key in BANDS else key] = statistics.mean(told)
    return found


def band_rows(table: Sequence[MeanRow]) -> tuple[list[str], list[tuple[MeanRow, list[str]]]]:
    """The titles of the bands and "mean", and for each line its PSNR (dB) of each; none without."""
    titles = list(dict.fromkeys(title for line in table for title in line.bands))
    if not titles:
        return [], []
    found = []
    for line in table:
        values = [line.bands.get(title, math.nan) for title in titles] + [line.means["psnr"]]
        found.append((line, [NONE if math.isnan(value) else f"{value:.2f}" for value in values]))
    return [*titles, "mean"], found


def best(table: Sequence[MeanRow]) -> dict[str, float]:
    """The best mean of each figure that has one."""
    chosen: dict[str, float] = {}
    for name in _RANKED:
        values = [line.means[name] for line in table if not math.isnan(line.means[name])]
        if values:
            chosen[name] = min(values) if name in _LOWER_IS_BETTER else max(values)
    return chosen


def text(line: MeanRow, name: str) -> str:
    """A figure as a table shows it: mean ± spread, a dash if it is not there."""
    mean, spread = line.means[name], line.spreads[name]
    if math.isnan(mean):
        return NONE
    digits = _DIGITS[name]
    shown = f"{mean:.{digits}f}"
    return shown if math.isnan(spread) else f"{shown} ± {spread:.{digits}f}"


def shown_figures(table: Sequence[MeanRow]) -> list[str]:
    """The figures that at least one line has."""
    return [name for name in TITLES if any(not math.isnan(line.means[name]) for line in table)]


def to_csv(table: Sequence[dict[str, Any]]) -> str:
    """The rows as CSV, with every key that any row has."""
    names = list(dict.fromkeys(name for row in table for name in row))
    stream = io.StringIO()
    writer = csv.DictWriter(stream, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _rounded(value) for name, value in row.items()} for row in table)
    return stream.getvalue()


def to_markdown(table: Sequence[MeanRow]) -> str:
    """A table for each test scene; the best of each column is bold."""
    parts = []
    for test in dict.fromkeys(line.test for line in table):
        members = [line for line in table if line.test == test]
        names, top = shown_figures(members), best(members)
        several = len({line.trained_on for line in members}) > 1
        heads = ["method", *(["trained on"] if several else []), *(TITLES[name] for name in names)]
        parts += [f"**Test area of {_cell(test)}**", "", _row(heads), _row(["---"] * len(heads))]
        for line in members:
            cells = [LABELS[line.method]]
            if several:
                cells.append(_cell(trained_name(line)))
            for name in names:
                shown = text(line, name)
                cells.append(f"**{shown}**" if line.means[name] == top.get(name) else shown)
            parts.append(_row(cells))
        titles, shown_bands = band_rows(members)
        if titles:
            first = ["PSNR of each band, dB", *(["trained on"] if several else [])]
            parts += ["", _row([*first, *map(_cell, titles)])]
            parts.append(_row(["---"] * (len(first) + len(titles))))
        for line, figures in shown_bands:
            trained = [_cell(trained_name(line))] if several else []
            parts.append(_row([LABELS[line.method], *trained, *figures]))
        parts.append("")
    return "\n".join(parts)


def trained_name(line: MeanRow) -> str:
    """What a table shows for what a method was trained on."""
    return NONE if line.method == "copy" else line.trained_on


def _rounded(value: Any) -> Any:
    return f"{value:.7g}" if isinstance(value, float) else value


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


def _ratio(angle: float, reference: float) -> float | None:
    return angle / reference if reference > 0 else None
