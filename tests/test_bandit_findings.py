"""What stays of Bandit's findings: the table of docs/security.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
TABLE = "| B404 | `a/*.py` | 2 | lists of arguments |\n| B101 | `tests/*` | any | tests assert |\n"


@pytest.fixture(scope="module")
def findings(script: Callable[[str], Any]) -> Any:
    return script("release/bandit_findings")


def test_the_table_is_read(findings: Any) -> None:
    one, two = findings.read_table("| rule | files |\n" + TABLE)
    assert one == findings.Row("B404", "a/*.py", 2, "lists of arguments")
    assert two.times is None


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ({("B404", "a/b.py"): 2, ("B101", "tests/x.py"): 7}, []),
        ({("B404", "a/b.py"): 1, ("B404", "a/c.py"): 1, ("B101", "tests/x.py"): 7}, []),
        ({("B404", "a/b.py"): 3, ("B101", "tests/x.py"): 7}, ["B404 in a/*.py: 3 found"]),
        ({("B404", "a/b.py"): 2}, ["B101 in tests/*: 0 found"]),
        (
            {("B404", "a/b.py"): 2, ("B101", "a/b.py"): 1, ("B101", "tests/x.py"): 1},
            ["B101 in a/b.py (1) has no row"],
        ),
    ],
)
def test_what_differs_is_told(findings: Any, found: dict[Any, int], said: list[str]) -> None:
    problems = findings.differences(findings.read_table(TABLE), Counter(found))
    assert len(problems) == len(said)
    assert all(text in problem for text, problem in zip(said, problems, strict=True))


def test_no_comment_mutes_a_finding(findings: Any, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("exec('1')  # nosec\n", "utf-8")
    (line,), found = findings.run_bandit(tmp_path, ["a.py"])
    assert found == Counter({("B102", "a.py"): 1}) and line.startswith("a.py:1: B102")


def test_shipped_code_has_no_comments_for_bandit(findings: Any) -> None:
    for place in findings.PLACES:
        for path in [ROOT / place, *(ROOT / place).rglob("*.py")]:
            if path.suffix == ".py" and path != Path(__file__).resolve():
                assert "# nosec" not in path.read_text("utf-8"), path
