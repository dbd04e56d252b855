"""Holds what Bandit finds against the table of docs/security.md; exit code 1 if they differ.

    .venv/bin/python scripts/release/bandit_findings.py [--list]

Bandit is run by every rule on all that ships, builds or tests, and no comment in the code can mute
it (``--ignore-nosec``): what stays has a row there, with its reason. A finding more in the same
file is told, and so is a row that nothing is found for. ``--list`` prints each finding.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "security.md"
PLACES = (
    *(
        "__init__.py",
        "cluster",
        "contract",
        "demo",
        "imagery",
        "models",
        "training",
        "simulation",
        "worker",
    ),
    *("processing", "plugin", "scripts", "tests"),
)
_ROW = re.compile(r"\| (B\d{3}) \| `([^`]+)` \| (\d+|any) \| (.+) \|")

Findings = Counter[tuple[str, str]]
"""How often a rule is broken in a file."""


@dataclass(frozen=True)
class Row:
    """What stays: a rule, the files (a pattern), how often in all of them (None: any), and why."""

    rule: str
    files: str
    times: int | None
    reason: str

    def covers(self, rule: str, file: str) -> bool:
        """Whether a finding belongs to this row."""
        return rule == self.rule and fnmatchcase(file, self.files)


def main(words: Sequence[str] | None = None) -> int:
    """Run Bandit and compare."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--list", action="store_true", help="print each finding")
    options = parser.parse_args(words)
    lines, findings = run_bandit(ROOT, PLACES)
    if options.list:
        print("\n".join(lines))
    rows = read_table(TABLE.read_text(encoding="utf-8"))
    problems = differences(rows, findings)
    for problem in problems:
        print(f"bandit: {problem}", file=sys.stderr)
    if problems:
        print("Write it differently, or give the reason in docs/security.md.", file=sys.stderr)
    return int(bool(problems))


def run_bandit(root: Path, places: Sequence[str]) -> tuple[list[str], Findings]:
    """All findings below ``root``, a line each, and their count; raises if Bandit fails."""
    done = subprocess.run(
        [sys.executable, "-m", "bandit", "--ignore-nosec", "-q", "-r", *places, "-f", "json"],
        cwd=root,
        capture_output=True,
        check=False,
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode("utf-8", "replace"))
    report = json.loads(done.stdout)
    if report["errors"]:
        raise RuntimeError(f"Bandit cannot read {report['errors']}")
    found = [(r["filename"].removeprefix("./"), r) for r in report["results"]]
    lines = [f"{file}:{r['line_number']}: {r['test_id']} {r['issue_text']}" for file, r in found]
    return lines, Counter((r["test_id"], file) for file, r in found)


def read_table(text: str) -> list[Row]:
    """The rows ``| rule | `files` | times | reason |`` of the document."""
    return [
        Row(rule, files, None if times == "any" else int(times), reason)
        for rule, files, times, reason in _ROW.findall(text)
    ]


def differences(rows: Sequence[Row], findings: Findings) -> list[str]:
    """What the table does not say, and what it says in vain; empty if they agree."""
    problems = []
    found: Counter[Row] = Counter()
    for (rule, file), count in sorted(findings.items()):
        row = next((row for row in rows if row.covers(rule, file)), None)
        if row is None:
            problems.append(f"{rule} in {file} ({count}) has no row in the table")
        else:
            found[row] += count
    for row in rows:
        if found[row] == 0 or row.times not in (None, found[row]):
            times = "any" if row.times is None else row.times
            problems.append(f"{row.rule} in {row.files}: {found[row]} found, the table has {times}")
    return problems


if __name__ == "__main__":
    sys.exit(main())
