"""Puts what qgis-matrix found into docs/compatibility.md; exit code 1 if anything failed."""

from __future__ import annotations

import json
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

BEGIN, END = "<!-- matrix: begin -->", "<!-- matrix: end -->"
ROWS = ("system", "trixie", "backports")
COLUMNS = ("QGIS", "Qt", "Python", "GDAL", "on", "passed", "failed", "skipped", "PyQt6 names")


@dataclass(frozen=True)
class Row:
    """One version of QGIS and what became of the tests there."""

    name: str
    versions: dict[str, str]
    passed: int
    failed: list[str]
    skipped: dict[str, int]
    """Reason to number of tests."""
    qt6: list[str] | None
    """What PyQt6 lacks; None where it was not asked."""

    @property
    def good(self) -> bool:
        """Whether all that ran passed, and something did."""
        return bool(self.passed) and not self.failed and not self.qt6

    def cells(self) -> list[str]:
        """One text for each column."""
        qt6 = "all there"
        if self.qt6 is None:
            qt6 = "not asked"
        elif self.qt6:
            qt6 = f"{len(self.qt6)} missing"
        counts = (self.passed, len(self.failed), sum(self.skipped.values()))
        return [*self.versions.values(), *map(str, counts), qt6]


def read_row(folder: Path, name: str) -> Row:
    """The row of the files that qgis-matrix left."""
    report = folder / f"{name}.xml"
    failed, skipped, passed = [], {}, 0
    if report.is_file():
        tree = ElementTree.parse(report)  # our own pytest wrote it
        for case in tree.iter("testcase"):
            title = f"{case.get('classname', '').rpartition('.')[2]}::{case.get('name')}"
            skip = case.find("skipped")
            if case.find("failure") is not None or case.find("error") is not None:
                failed.append(title)
            elif skip is not None:
                reason = skip.get("message", "")
                skipped[reason] = skipped.get(reason, 0) + 1
            else:
                passed += 1
    else:
        failed.append("the tests did not end: see above")
    names = folder / f"{name}.qt6"
    qt6 = (
        [line for line in names.read_text("utf-8").splitlines() if line]
        if names.is_file()
        else None
    )
    versions = json.loads((folder / f"{name}.json").read_text("utf-8"))
    return Row(name, versions, passed, failed, skipped, qt6)


def table(rows: list[Row], tested: str) -> str:
    """The table as Markdown, with the reasons of what was skipped and the names of what failed."""
    lines = [
        f"Commit {tested}.",
        "",
        "| " + " | ".join(COLUMNS) + " |",
        "|" + " --- |" * len(COLUMNS),
        *("| " + " | ".join(row.cells()) + " |" for row in rows),
    ]
    for row in rows:
        notes = [f"failed: `{title}`" for title in row.failed]
        notes += [f"PyQt6: {problem}" for problem in row.qt6 or []]
        notes += [f"{count} skipped: {reason}" for reason, count in sorted(row.skipped.items())]
        if notes:
            lines += ["", f"QGIS {row.versions['QGIS']}:", "", *(f"- {note}" for note in notes)]
    return "\n".join(lines)


def main() -> int:
    """Write the table between the markers of the page, and print it."""
    folder, page = Path(sys.argv[1]), Path(sys.argv[2])
    rows = [read_row(folder, name) for name in ROWS if (folder / f"{name}.json").is_file()]
    text = table(rows, sys.argv[3])
    print(text)
    if len(rows) == len(ROWS):
        before, _, rest = page.read_text("utf-8").partition(BEGIN)
        _, _, after = rest.partition(END)
        page.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", "utf-8")
    else:
        print(f"\n{page} is left as it is: it is written when all rows are run.")
    return 0 if all(row.good for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
