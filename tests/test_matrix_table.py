"""The table that scripts/release/qgis-matrix leaves in docs/compatibility.md."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
VERSIONS = {"QGIS": "3.40.6", "Qt": "5.15", "Python": "3.13.5", "GDAL": "3.10", "on": "Debian"}
PASSED = '<testcase classname="tests.qgis.test_a" name="good" />'
FAILED = '<testcase classname="tests.qgis.test_a" name="bad"><failure message="x" /></testcase>'
SKIPPED = '<testcase classname="a" name="not"><skipped message="no torch here" /></testcase>'


@pytest.fixture(scope="module")
def matrix(script: Callable[[str], Any]) -> Any:
    return script("release/matrix_table")


def leave(folder: Path, name: str, *cases: str, qt6: str | None = None) -> None:
    """What a row leaves; without cases its tests did not end."""
    (folder / f"{name}.json").write_text(json.dumps(VERSIONS), "utf-8")
    if cases:
        (folder / f"{name}.xml").write_text(f"<testsuite>{''.join(cases)}</testsuite>", "utf-8")
    if qt6 is not None:
        (folder / f"{name}.qt6").write_text(qt6, "utf-8")


def run(matrix, monkeypatch, folder: Path) -> tuple[int, str]:
    page = folder / "page.md"
    page.write_text(f"Before\n{matrix.BEGIN}\nold\n{matrix.END}\nAfter\n", "utf-8")
    monkeypatch.setattr(matrix.sys, "argv", ["", str(folder), str(page), "abc1234 of 2026-01-01"])
    return matrix.main(), page.read_text("utf-8")


def test_all_is_well(matrix, monkeypatch, tmp_path):
    leave(tmp_path, "system", PASSED, PASSED, SKIPPED)
    leave(tmp_path, "trixie", PASSED, qt6="")
    leave(tmp_path, "backports", PASSED, qt6="")
    code, page = run(matrix, monkeypatch, tmp_path)
    assert code == 0
    assert "| 3.40.6 | 5.15 | 3.13.5 | 3.10 | Debian | 2 | 0 | 1 | not asked |" in page
    assert "| 1 | 0 | 0 | all there |" in page
    assert "- 1 skipped: no torch here" in page
    assert "abc1234" in page
    assert page.startswith("Before\n") and page.endswith("After\n") and "old" not in page


@pytest.mark.parametrize(
    ("cases", "qt6", "said"),
    [
        ((PASSED, FAILED), "", "- failed: `test_a::bad`"),
        ((), "", "did not end"),
        ((SKIPPED,), "", "skipped"),
        ((PASSED,), "plugin/a.py:1: Qt.Foo does not exist", "1 missing"),
    ],
)
def test_one_row_is_not(matrix, monkeypatch, tmp_path, cases, qt6, said):
    leave(tmp_path, "system", PASSED)
    leave(tmp_path, "trixie", *cases, qt6=qt6)
    leave(tmp_path, "backports", PASSED, qt6="")
    code, page = run(matrix, monkeypatch, tmp_path)
    assert code == 1
    assert said in page


def test_the_page_waits_for_all_rows(matrix, monkeypatch, tmp_path):
    leave(tmp_path, "trixie", PASSED)
    code, page = run(matrix, monkeypatch, tmp_path)
    assert code == 0
    assert "old" in page
