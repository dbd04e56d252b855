"""The table of a season's results, a row for each date."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass

from ...contract.choices import METHOD_TITLES
from ...contract.report import FillReport
from .opening import Season
from .season_survey import SeasonSurvey

FILLED, SIMULATED, FAILED = "filled", "simulated", "failed"
NOT_FILLED, LEFT_OUT = "not filled", "left out"
"""What became of a date; simulated is one that no image shows."""
_SIMPLE = ("copy", "mosaic", "interpolation", "interpolation_line", "whittaker")
"""What users have without learning: it stands beside every score."""
_COLUMNS = (
    *("date", "result", "cloud_share", "clear_share", "method", "psnr"),
    *(f"psnr_{name}" for name in _SIMPLE),
    "note",
)


@dataclass(frozen=True)
class Outcome:
    """What became of a date that was to be filled: its report, or why it failed."""

    report: FillReport | None = None
    problem: str = ""


def rows(
    season: Season, found: SeasonSurvey, outcomes: Mapping[int, Outcome]
) -> list[dict[str, str]]:
    """The table, by time; ``outcomes`` by the index of the date."""
    listed = []
    for index, each in enumerate(season.dates):
        row = {
            "date": each.name,
            "cloud_share": f"{found.cloud_share(index):.4f}",
            "clear_share": f"{found.clear_share(index):.4f}",
        }
        outcome = outcomes.get(index, Outcome())
        if outcome.problem:
            row |= {"result": FAILED, "note": outcome.problem}
        elif outcome.report is not None:
            row |= {"result": FILLED if each.is_there else SIMULATED, **_figures(outcome.report)}
        else:
            row |= {"result": NOT_FILLED, "note": season.unreadable.get(each.name, "")}
        listed.append(row)
    listed += [
        {"date": name, "result": LEFT_OUT, "note": text} for name, text in season.left_out.items()
    ]
    return sorted(listed, key=lambda row: row["date"])


def _figures(report: FillReport) -> dict[str, str]:
    psnr = {name: f"{row['psnr']:.2f}" for name, row in report.methods.items() if "psnr" in row}
    return {
        "method": METHOD_TITLES.get(report.chosen, report.chosen),
        "psnr": psnr.get(report.chosen, ""),
        **{f"psnr_{name}": psnr.get(name, "") for name in _SIMPLE},
        "note": " ".join(report.notes),
    }


def table(listed: list[dict[str, str]]) -> str:
    """The rows as CSV."""
    text = io.StringIO()
    writer = csv.DictWriter(text, _COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(listed)
    return text.getvalue()
