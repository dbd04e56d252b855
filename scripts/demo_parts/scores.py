"""Print what scripts/demo reached: the table of all methods, and the score under the cloud."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from cleardate.contract.choices import METHOD_TITLES

COLUMNS = (
    ("psnr", "PSNR dB", "{:.2f}"),
    ("psnr_changed", "changed dB", "{:.2f}"),
    ("ssim", "SSIM", "{:.4f}"),
    ("sam_deg", "angle deg", "{:.2f}"),
    ("mae", "MAE", "{:.4f}"),
)
FILES = (
    ("filled.tif", "the filled image"),
    ("quality.tif", "where it is simulated, and the expected error"),
    ("report.json", "the scores of every method"),
    ("before_after_truth.png", "the picture"),
    ("cleardate_demo.qgz", "the QGIS project: open it with QGIS"),
)


def table(rows: dict[str, dict[str, Any]], chosen: str = "") -> str:
    """Rows of scores under a head, the best PSNR first."""
    titles = {name: METHOD_TITLES.get(name, name) for name in rows}
    width = max(map(len, titles.values())) + 2
    lines = ["  " + "".ljust(width) + "".join(title.rjust(12) for _, title, _ in COLUMNS)]
    for name, scores in sorted(rows.items(), key=lambda row: -(row[1].get("psnr") or 0)):
        cells = [
            (form.format(scores[key]) if scores.get(key) is not None else "-").rjust(12)
            for key, _, form in COLUMNS
        ]
        lines.append("  " + titles[name].ljust(width) + "".join(cells) + " <" * (name == chosen))
    return "\n".join(lines)


def main(folder: Path) -> None:
    """Print the tables of a finished demo."""
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    print("\nHow the methods did on clear pixels held out of the fit; < was chosen")
    print("(a single method is taken in its place only if it leads by more than chance):")
    print(table(report["methods"], report["chosen"]))
    print("\nThe filled pixels against the truth, which only a made-up scene has:")
    print(table(truth["methods"]))
    print("\nThis scene is synthetic: it shows how things work and says nothing about quality.\n")
    for name, what in FILES:
        print(f"  {folder.name}/{name}".ljust(42) + what)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
